internal import CLibXML2

/// The names that HTML gives to characters: `nbsp`, `mdash` …
package enum HTMLEntities {
  /// The character of a name without `&` and `;`; `nil` when HTML 4 has no such name.
  package static func scalar(named name: String) -> Unicode.Scalar? {
    guard let entity = htmlEntityLookup(name) else { return nil }
    return Unicode.Scalar(entity.pointee.value)
  }

  /// The character of a number as pages write it; `nil` for numbers that are no text.
  ///
  /// Numbers 128 to 159 mean the characters of Windows 1252 in pages, of which the quotation marks
  /// and dashes are read: WHATWG HTML, 13.2.5.80.
  package static func scalar(numbered number: UInt32) -> Unicode.Scalar? {
    switch number {
    case 0x80: "€"
    case 0x85: "…"
    case 0x91: "‘"
    case 0x92: "’"
    case 0x93: "“"
    case 0x94: "”"
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    case 0x09, 0x0A, 0x0D: " "
    case 0..<0x20, 0x7F..<0xA0: nil
    default: Unicode.Scalar(number)
    }
  }
}
