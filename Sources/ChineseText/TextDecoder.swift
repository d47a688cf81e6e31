/// A document in UTF-8.
struct DecodedText {
  /// Valid UTF-8 without byte-order mark and U+0000.
  let text: [UInt8]
  /// The encoding it was in.
  let encoding: TextEncoding
  /// What a pass over `text` found.
  let survey: GlyphSurvey
}

/// Turns the bytes of a document into validated UTF-8: the one door for all input.
enum TextDecoder {
  /// Larger documents are refused; offsets are kept in 32 bits.
  static let byteLimit = 1 << 30

  /// Decodes a document.
  ///
  /// A byte-order mark decides. Without one: UTF-8 if all of it is valid, else UTF-16 if its code
  /// units look like Chinese text in one order of bytes, else GB 18030 or Big5.
  /// - Returns: UTF-8 without byte-order mark, the encoding it was in, and what was seen on the way.
  /// - Throws: what is wrong with the bytes, with the offset.
  static func decode(_ bytes: [UInt8]) throws(DecodingFailure) -> DecodedText {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= byteLimit else { throw .tooLarge(limit: byteLimit) }
    for encoding in TextEncoding.allCases
    where !encoding.byteOrderMark.isEmpty && bytes.starts(with: encoding.byteOrderMark) {
      let body = Array(bytes.dropFirst(encoding.byteOrderMark.count))
      let skipped = encoding.byteOrderMark.count
      return try convert(body, from: encoding, skipped: skipped)
    }
    let survey = GlyphSurvey(bytes)
    if survey.isSound, !survey.hasNulls {
      return DecodedText(text: bytes, encoding: .utf8, survey: survey)
    }
    if let order = likelyUTF16(bytes) {
      return try convert(bytes, from: order, skipped: 0)
    }
    if let firstNull = ByteSearch.first(0, in: bytes, from: 0) {
      throw .notText(offset: firstNull)
    }
    return try decodeUnmarked(bytes, firstInvalidUTF8: firstInvalidUTF8(bytes) ?? 0)
  }

  /// GB 18030 or Big5, unless what stands before the first bad byte already is Chinese in UTF-8.
  private static func decodeUnmarked(
    _ bytes: [UInt8], firstInvalidUTF8: Int
  ) throws(DecodingFailure) -> DecodedText {
    let sound = bytes[..<firstInvalidUTF8]
    let wideGlyphs = sound.count { $0 >= 0xE3 && $0 <= 0xE9 }
    if wideGlyphs >= 8 {
      throw .undecodable(encoding: .utf8, offset: firstInvalidUTF8)
    }
    let text: [UInt8]
    do {
      text = try IconvConverter.utf8(from: bytes, in: .gb18030)
    } catch {
      if let text = big5(bytes) { return text }
      throw .notText(offset: error.offset)
    }
    if !isMostlyCommon(text, outOf: 100, atLeast: 98), let text = big5(bytes) { return text }
    guard looksLikeChinese(text) else { throw .notText(offset: firstInvalidUTF8) }
    return DecodedText(text: text, encoding: .gb18030, survey: GlyphSurvey(text))
  }

  /// The text in Big5 where nearly all of it then is what Chinese text is made of: the marks of Big5 are
  /// glyphs for private use in GB 18030, or none at all.
  private static func big5(_ bytes: [UInt8]) -> DecodedText? {
    guard let text = try? IconvConverter.utf8(from: bytes, in: .big5),
      isMostlyCommon(text, outOf: 100, atLeast: 98)
    else { return nil }
    return DecodedText(text: text, encoding: .big5, survey: GlyphSurvey(text))
  }

  private static func convert(
    _ body: [UInt8], from encoding: TextEncoding, skipped: Int
  ) throws(DecodingFailure) -> DecodedText {
    guard !body.isEmpty else { throw .empty }
    var text = body
    if encoding != .utf8 {
      do {
        text = try IconvConverter.utf8(from: body, in: encoding)
      } catch {
        throw .undecodable(encoding: encoding, offset: skipped + error.offset)
      }
    }
    let survey = GlyphSurvey(text)
    if !survey.isSound, let offset = firstInvalidUTF8(text) {
      throw .undecodable(encoding: encoding, offset: skipped + offset)
    }
    if survey.hasNulls, let offset = ByteSearch.first(0, in: text, from: 0) {
      throw .notText(offset: skipped + offset)
    }
    return DecodedText(text: text, encoding: encoding, survey: survey)
  }

  /// Offset of the first byte that is not UTF-8; `nil` when all is valid.
  private static func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The byte order in which nearly all of the first code units are ones of Chinese text.
  private static func likelyUTF16(_ bytes: [UInt8]) -> TextEncoding? {
    let units = min(bytes.count / 2, 4_096)
    guard units > 0, bytes.count % 2 == 0 else { return nil }
    var little = 0
    var big = 0
    for index in 0..<units {
      let low = UInt32(bytes[index * 2])
      let high = UInt32(bytes[index * 2 + 1])
      if isCommon(high << 8 | low) { little += 1 }
      if isCommon(low << 8 | high) { big += 1 }
    }
    let needed = units - units / 10
    if little >= needed, little > big { return .utf16LittleEndian }
    if big >= needed, big > little { return .utf16BigEndian }
    return nil
  }

  private static func looksLikeChinese(_ text: [UInt8]) -> Bool {
    isMostlyCommon(text, outOf: 10, atLeast: 9)
  }

  /// Whether so many of the first glyphs are what Chinese text is made of.
  private static func isMostlyCommon(
    _ text: [UInt8], outOf total: Int, atLeast part: Int
  ) -> Bool {
    let sample = String(decoding: text.prefix(16_384), as: UTF8.self).unicodeScalars
    let common = sample.count { isCommon($0.value) }
    return common * total >= sample.count * part
  }

  /// Whether a code point is one that Chinese legal text is made of.
  private static func isCommon(_ unit: UInt32) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0, 0xB7, 0x2010...0x2027, 0x2160...0x217F,
      0x2460...0x249B, 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
