/// Numbers in Latin letters, as labels of lists show them.
package enum LatinNumeral {
  private static let signs = [
    (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]

  /// The roman number in small letters; empty for 0 and less. The cost grows with its thousands.
  package static func roman(_ number: Int) -> String {
    var result = ""
    var rest = number
    for (value, sign) in signs {
      while rest >= value {
        result += sign
        rest -= value
      }
    }
    return result
  }
}
