/// The encodings that documents come in.
public enum TextEncoding: String, Sendable, CaseIterable {
  /// UTF-8, RFC 3629.
  case utf8 = "UTF-8"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "UTF-16LE"
  /// UTF-16, high byte first.
  case utf16BigEndian = "UTF-16BE"
  /// GB 18030, which includes GBK and GB 2312.
  case gb18030 = "GB18030"
  /// Big5, as files in traditional script have it.
  case big5 = "BIG5-HKSCS"

  /// The bytes that mark the encoding at the start of a file; none for Big5.
  var byteOrderMark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .big5: []
    }
  }
}

/// Why bytes are no text.
public enum DecodingFailure: Error, Sendable, Hashable {
  /// There is nothing, or nothing but blanks.
  case empty
  /// The bytes are no text of any known encoding (an image, an archive …); `offset` counts bytes
  /// from 0 to the first that shows it.
  case notText(offset: Int)
  /// The text is in `encoding`, but the bytes at `offset` (from 0) are not.
  case undecodable(encoding: TextEncoding, offset: Int)
  /// The text is larger than `limit` bytes.
  case tooLarge(limit: Int)
}
