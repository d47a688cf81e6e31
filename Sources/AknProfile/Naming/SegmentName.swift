internal import ChineseText

/// A segment of an identifier: what remains of a name when it has to stand in an IRI.
///
/// Naming Convention, and the profile: full-width forms become half-width, 《》 and blanks go, runs
/// of other marks become `-`: `…条例（试行）` is `…条例-试行`.
package enum SegmentName {
  /// The segment for a name; empty when nothing of it can stand in one.
  package static func of(_ name: String) -> String {
    // Names are nearly all ideographs, which stand as they are.
    if name.unicodeScalars.allSatisfy(isIdeograph) { return name }
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in name.unicodeScalars {
      let plain = narrow(scalar)
      if isDropped(plain) { continue }
      guard isKept(plain) else {
        isGap = true
        continue
      }
      if isGap, !result.isEmpty { result.append("-") }
      isGap = false
      result.append(plain)
    }
    return String(result)
  }

  /// The half-width form of a full-width letter, digit or mark.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }

  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    if Glyph.isBlank(scalar.value) { return true }
    switch scalar.value {
    case 0x3008...0x300B, 0x201C, 0x201D: return true  // 〈〉《》“”
    default: return false
    }
  }

  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FA5).contains(scalar.value)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    // The table of properties is slow.
    if isIdeograph(scalar) || scalar == "-" || scalar == "_" { return true }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
