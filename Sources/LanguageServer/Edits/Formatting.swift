internal import Findings
internal import JSONRPC
internal import JSONText
internal import RegulationModel
internal import RegulationParser

/// A draft becomes canonical text, where that loses nothing.
enum Formatting {
  /// Answers `textDocument/formatting`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    if let reason = refusal(view) { throw RPCError.failed(view.say(reason)) }
    let bytes = view.text.bytes
    let hasReturns = bytes.contains(0x0D)
    let canonical = hasReturns ? withReturns(view.edition.bytes) : view.edition.bytes
    guard canonical != bytes else { return [] }
    // Only the lines between those that stay.
    var start = 0
    while start < min(bytes.count, canonical.count), bytes[start] == canonical[start] { start += 1 }
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = 0
    while end < min(bytes.count, canonical.count) - start,
      bytes[bytes.count - 1 - end] == canonical[canonical.count - 1 - end]
    {
      end += 1
    }
    while end > 0, bytes[bytes.count - end - 1] != 0x0A { end -= 1 }
    let words = String(decoding: canonical[start..<(canonical.count - end)], as: UTF8.self)
    return [view.json(SourceEdit(range: start..<(bytes.count - end), words: words))]
  }

  /// Why a draft is not made canonical; `nil` where it is.
  private static func refusal(_ view: DraftView) -> Finding.Message? {
    if view.reading.isMarkdown { return ServerMessages.markdownStays }
    if let lost = view.edition.dropped.first(where: { $0.reason != .blank }) {
      let words = lost.text.unicodeScalars.prefix { $0 != "\n" }.prefix(40)
      return ServerMessages.canonicalOnly(lost.line, String(String.UnicodeScalarView(words)))
    }
    guard let again = try? CanonicalText.read(view.edition.bytes), again == view.edition else {
      return ServerMessages.readsDifferently
    }
    return nil
  }

  private static func withReturns(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 32)
    for byte in bytes {
      if byte == 0x0A { result.append(0x0D) }
      result.append(byte)
    }
    return result
  }
}
