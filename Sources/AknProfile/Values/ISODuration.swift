/// A length of time as ISO 8601 writes it: `P6M`, `P1Y6M`, `P2W`, `PT12H`.
enum ISODuration {
  /// Whether a text is one.
  ///
  ///     duration = "P" { number ("Y" | "M" | "W" | "D") } [ "T" number ("H" | "M" | "S") … ]
  ///
  /// Units come in order, each at most once, and there is at least one; the last number may have a
  /// fraction.
  static func isValid(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    guard rest.popFirst() == UInt8(ascii: "P") else { return false }
    var hadUnit = false
    var mayGoOn = true
    for units in ["YMWD", "HMS"] {
      var allowed = Substring(units).utf8
      if units == "HMS" {
        if rest.isEmpty { break }
        guard rest.popFirst() == UInt8(ascii: "T"), !rest.isEmpty else { return false }
      }
      while let byte = rest.first, byte != UInt8(ascii: "T") {
        guard mayGoOn, let isWhole = takeNumber(&rest), let unit = rest.popFirst(),
          let place = allowed.firstIndex(of: unit)
        else { return false }
        allowed = allowed[allowed.index(after: place)...]
        hadUnit = true
        mayGoOn = isWhole
      }
    }
    return hadUnit && rest.isEmpty
  }

  /// Takes digits and a fraction; whether there was no fraction, `nil` when there was no number.
  private static func takeNumber(_ rest: inout Substring.UTF8View) -> Bool? {
    guard takeDigits(&rest) else { return nil }
    guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") else { return true }
    rest.removeFirst()
    return takeDigits(&rest) ? false : nil
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Bool {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest.dropFirst(digits.count)
    return !digits.isEmpty
  }
}
