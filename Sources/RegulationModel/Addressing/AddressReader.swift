/// Reads addresses in every spelling that people use: `34`, `第34条`, `34.1.2`, `９－１１`,
/// `第三十四条第（一）、（三）项`, `art_34__para_1`, `17之1`, `《巡视工作条例》第三十四条`.
///
/// A number with a hyphen is a range when it rises (`9-11`) and else the branch of an article
/// (`17-1` is 第十七条之一); in identifiers it always is the branch (`art_9-11`). Blanks mean
/// nothing, except that they part what cannot go on: `3 5 7` is a list.
public enum AddressReader {
  /// Longer texts are no addresses.
  private static let lengthLimit = 2_000

  /// Reads what was typed.
  ///
  /// - Parameter text: a list of addresses, with a title or alias of a work in front or none.
  /// - Returns: what it names, which an edition may have or not: see `Edition.resolve`.
  /// - Throws: why the text is no address.
  public static func read(_ text: String) throws(AddressError) -> AddressExpression {
    guard text.utf8.count <= lengthLimit else {
      throw .notAnAddress(String(text.prefix(40)) + "…")
    }
    let tokens = try AddressLexer.tokens(of: text)
    guard !tokens.isEmpty else { throw .empty }
    for start in starts(in: tokens) {
      var parser = AddressParser(tokens[start...], typed: text, isNamed: start > 0)
      do {
        let parts = try parser.parse()
        if start == 0 { return AddressExpression(parts: parts) }
        guard let name = title(of: text, endingAt: tokens[start].offset) else { continue }
        return AddressExpression(workName: name, parts: parts)
      } catch .notAnAddress {
        continue
      }
    }
    throw .notAnAddress(text)
  }

  /// Where the address may begin: at the first word, or behind a title, whose last words are in no
  /// address except by chance: 党章第三章, 解释（一）第三条, 规定（试行）第三条.
  private static func starts(in tokens: [AddressToken]) -> Range<Int> {
    let last = tokens.lastIndex { $0.isTitleWord || $0.kind == .unknown }
    guard let last else { return 0..<1 }
    guard tokens.contains(where: \.isTitleWord) else { return 0..<0 }
    let rest = (last + 1)..<tokens.count
    let ordinal = rest.prefix(3).first { tokens[$0].kind == .ordinal }
    let end = ordinal ?? min(last + 4, tokens.count - 1)
    return rest.isEmpty ? rest : rest.lowerBound..<(end + 1)
  }

  /// The title that ends where the address begins, without 《》 or 〈〉 and what joins the two; `nil` if
  /// all in front could be half an address: 第（二条.
  private static func title(of text: String, endingAt end: Int) -> String? {
    let bytes = Array(text.utf8)[..<end]
    var name = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let first = name.first, first.properties.isWhitespace { name.removeFirst() }
    while let last = name.last, isJoin(last) { name.removeLast() }
    if name.last == "的", name.dropLast().last == "》" { name.removeLast() }
    for (opening, closing) in [("《", "》"), ("〈", "〉")] as [(Unicode.Scalar, Unicode.Scalar)] {
      let end = name.firstIndex(of: closing)
      if name.first == opening, let end, end == name.index(before: name.endIndex) {
        name = name.dropFirst().dropLast()
      }
    }
    let hasLetter = name.contains { $0.properties.isAlphabetic }
    return hasLetter ? String(String.UnicodeScalarView(name)) : nil
  }

  private static func isJoin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || ":：,，/#·".unicodeScalars.contains(scalar)
  }
}
