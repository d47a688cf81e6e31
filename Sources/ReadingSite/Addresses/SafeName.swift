/// Turns a name of the library into a file name that every file system and every address can hold.
///
/// Letters, digits, `-`, `_` and `.` of ASCII stay; any other byte becomes `~` and two digits, so no
/// two names give the same one. A long name keeps its beginning and a hash of the whole.
enum SafeName {
  private static let longest = 120
  private static let kept = 96

  /// The file name, never empty, `.` or `..`.
  static func of(_ name: String) -> String {
    var result = ""
    let count = name.utf8.count
    for (index, byte) in name.utf8.enumerated() {
      let isEdge = index == 0 || index == count - 1
      if isPlain(byte), !(byte == 0x2E && isEdge) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "~" + hexadecimal(UInt64(byte), digits: 2)
      }
    }
    if result.isEmpty { return "~" }
    // Windows knows devices by these names, whatever follows a dot.
    if devices.contains(result.prefix { $0 != "." }.lowercased()) { result = "~" + result }
    guard result.utf8.count > longest else { return result }
    return String(result.prefix(kept)) + "~" + hexadecimal(hash(name), digits: 16)
  }

  private static let devices: Set<String> = {
    let numbered = (0...9).flatMap { ["com\($0)", "lpt\($0)"] }
    return Set(["con", "prn", "aux", "nul"] + numbered)
  }()

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }
}

/// Names of one folder that are taken; those that differ in case alone count as one.
struct TakenNames {
  private var names: Set<String>

  /// Starts with names that belong to others.
  init(_ names: [String] = []) {
    self.names = Set(names)
  }

  /// A safe name of the folder, with `-2` and so on behind one that is taken.
  mutating func take(_ name: String) -> String {
    let base = SafeName.of(name)
    var result = base
    var number = 1
    while !names.insert(result.lowercased()).inserted {
      number += 1
      result = "\(base)-\(number)"
    }
    return result
  }
}
