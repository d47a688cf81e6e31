internal import ChineseText
internal import RegulationModel

/// The parts of an eId: `prefix__name_number`.
enum IdentifierText {
  /// Whether an eId has brackets, quotation marks or delimiters of addresses.
  static func hasForbiddenGlyph(_ id: String) -> Bool {
    id.unicodeScalars.contains { scalar in
      switch scalar {
      case "-", "_", ".", "·": false
      default: Glyph.isPunctuation(scalar.value) || Glyph.isBlank(scalar.value)
      }
    }
  }

  /// What stands behind the last `__`.
  static func lastElement(of id: String) -> Substring {
    let bytes = id.utf8
    var start = bytes.startIndex
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      if bytes[index] == underscore, next < bytes.endIndex, bytes[next] == underscore {
        start = bytes.index(after: next)
      }
      index = next
    }
    return id[start...]
  }

  /// Whether the last element is `name_number`, or that with the number of a repetition.
  static func lastElement(of id: String, is element: String) -> Bool {
    let last = lastElement(of: id)
    guard last.utf8.starts(with: element.utf8) else { return false }
    let rest = last.utf8.dropFirst(element.utf8.count)
    return rest.isEmpty || (rest.first == underscore && isNumber(rest.dropFirst()))
  }

  /// Whether the last element has a name, whatever number follows.
  static func lastElement(of id: String, isNamed name: String) -> Bool {
    let last = lastElement(of: id)
    guard last.utf8.starts(with: name.utf8) else { return false }
    let rest = last.utf8.dropFirst(name.utf8.count)
    return rest.isEmpty || rest.first == underscore
  }

  /// Whether bytes are `name` or `name_number`.
  static func isReference(_ bytes: Substring.UTF8View, _ name: String) -> Bool {
    guard bytes.starts(with: name.utf8) else { return false }
    let rest = bytes.dropFirst(name.utf8.count)
    return rest.isEmpty || (rest.first == underscore && isNumber(rest.dropFirst()))
  }

  /// The number behind a name in the last element; `nil` when there is none.
  static func numberBehind(_ name: String, in id: String) -> String? {
    let last = lastElement(of: id).utf8
    guard isReference(last, name), last.count > name.utf8.count else { return nil }
    return String(last.dropFirst(name.utf8.count + 1))
  }

  private static let underscore = UInt8(ascii: "_")

  private static func isNumber(_ bytes: Substring.UTF8View) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}

/// The label of an annex.
enum AnnexLabel {
  /// The number of `附件3` or `附表三`; `nil` when the text is no such label.
  static func number(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    let match = LabelScanner.match(0..<bytes.count, in: bytes.span)
    guard case .annex(let number) = match?.label else { return nil }
    return number
  }
}
