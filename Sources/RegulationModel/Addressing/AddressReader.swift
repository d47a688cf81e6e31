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
    if let heading = heading(symbols) {
      return AddressExpression(workName: nil, parts: [.heading(heading)])
    }
    var parser = AddressParser(symbols.map(\.folded), typed: text)
    do {
      return AddressExpression(workName: nil, parts: try parser.parts())
    } catch {
      // A title may stand in front, unless the text begins as an address does.
      if error.isSpecific || parser.hasReadStep { throw error }
      return try readBehindName(symbols, text)
    }
  }

  private static func readBehindName(
    _ symbols: [AddressSymbols.Symbol], _ text: String
  ) throws(AddressError) -> AddressExpression {
    var failure: AddressError = .notAnAddress(text)
    for start in symbols.indices.dropFirst() where mayStart(symbols, at: start) {
      guard let name = name(symbols[..<start]) else { continue }
      var parser = AddressParser(symbols[start...].map(\.folded), typed: text)
      do {
        return AddressExpression(workName: name, parts: try parser.parts())
      } catch {
        if error.isSpecific, !failure.isSpecific { failure = error }
      }
    }
    throw failure
  }

  /// Whether an address may begin here, behind a title: not in the middle of a number or a word.
  private static func mayStart(_ symbols: [AddressSymbols.Symbol], at start: Int) -> Bool {
    let before = symbols[start - 1].folded
    let isInside =
      before == "第" || AddressSymbols.isNumeral(before)
      || (before.isASCII && before.properties.isAlphabetic) || before == "_" || before == "."
    return !isInside || symbols[start].folded == "第"
  }

  /// A title as typed, without 《》; `nil` for what cannot be one: it holds no word.
  private static func name(_ symbols: ArraySlice<AddressSymbols.Symbol>) -> String? {
    guard let last = symbols.last, last.folded != "-", last.folded != "," else { return nil }
    let ideographs = symbols.filter {
      $0.folded.properties.isIdeographic && $0.folded != "第" && !AddressSymbols.isNumeral($0.folded)
    }
    guard ideographs.count >= 2 else { return nil }
    var name = String.UnicodeScalarView()
    for symbol in symbols where !"《》〈〉".unicodeScalars.contains(symbol.typed) {
      name.append(symbol.typed)
    }
    return String(name)
  }

  /// 附则 and 总则 name a division by its heading.
  private static func heading(_ symbols: [AddressSymbols.Symbol]) -> String? {
    var text = String.UnicodeScalarView()
    for symbol in symbols { text.append(symbol.typed) }
    return ["附则", "总则"].first { $0 == String(text) }
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
  /// A glyph as typed, and as the parser sees it.
  struct Symbol {
    let typed: Unicode.Scalar
    let folded: Unicode.Scalar
  }

  static func normalized(_ text: String) -> [Symbol] {
    text.unicodeScalars.compactMap { scalar in
      Glyph.isBlank(scalar.value) ? nil : Symbol(typed: scalar, folded: folded(scalar))
    }
  }

  static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    "0123456789零〇○一二两三四五六七八九十百千万".unicodeScalars.contains(scalar)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
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
