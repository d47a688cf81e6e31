internal import ChineseText

/// Reads addresses in every spelling that people use: `34`, `第34条`, `34.1.2`, `９－１１`,
/// `第三十四条第（一）、（三）项`, `art_34__para_1`, `17之1`, `《巡视工作条例》第三十四条`.
///
///     expression = [name] element { "," element }
///     element    = place [ "至" place ]
///     place      = id | number { "." number } | step { step }
///     step       = ["第"] number ["之" number] unit
public enum AddressReader {
  /// Longer texts are no addresses.
  private static let lengthLimit = 400

  /// Reads what was typed.
  public static func read(_ text: String) throws(AddressError) -> AddressExpression {
    let symbols = AddressSymbols.normalized(text)
    guard !symbols.isEmpty else { throw .empty }
    guard symbols.count <= lengthLimit else { throw .notAnAddress(String(text.prefix(40)) + "…") }
    var failure: AddressError = .notAnAddress(text)
    for start in symbols.indices where start == 0 || mayStart(symbols, at: start) {
      var parser = AddressParser(Array(symbols[start...]), typed: text)
      do {
        let parts = try parser.parts()
        return AddressExpression(workName: name(symbols[..<start]), parts: parts)
      } catch {
        if start == 0 || !failure.isSpecific { failure = error.isSpecific ? error : failure }
      }
    }
    throw failure
  }

  /// Whether an address may begin here, behind a title: not in the middle of a number or a word.
  private static func mayStart(_ symbols: [Unicode.Scalar], at start: Int) -> Bool {
    let before = symbols[start - 1]
    let isInside =
      before == "第" || AddressSymbols.isNumeral(before)
      || (before.isASCII && before.properties.isAlphabetic) || before == "_" || before == "."
    return !isInside || (symbols[start] == "第")
  }

  private static func name(_ symbols: ArraySlice<Unicode.Scalar>) -> String? {
    var name = String.UnicodeScalarView()
    for symbol in symbols where !"《》〈〉".unicodeScalars.contains(symbol) { name.append(symbol) }
    return name.isEmpty ? nil : String(name)
  }
}

extension AddressError {
  /// Whether it says more than that the text is no address.
  fileprivate var isSpecific: Bool {
    if case .notAnAddress = self { return false }
    return true
  }
}

/// The glyphs of an address, of one width and without blanks.
enum AddressSymbols {
  static func normalized(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.compactMap { scalar in
      if Glyph.isBlank(scalar.value) { return nil }
      switch scalar {
      case "（": return "("
      case "）": return ")"
      case "，", "、", "；", ";": return ","
      case "－", "—", "–", "~", "～", "―", "−", "至", "到": return "-"
      case "．", "。": return "."
      default: break
      }
      let value = scalar.value
      if (0xFF01...0xFF5E).contains(value) { return Unicode.Scalar(value - 0xFEE0) ?? scalar }
      return scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789零〇○一二两三四五六七八九十百千万".unicodeScalars.contains(scalar)
  }
}
