internal import RegulationModel

/// A kind of attribute value; the grammar defines it as `type.…`.
enum ValueType: Sendable, Hashable {
  /// Anything.
  case text
  /// Anything but nothing.
  case label
  /// An identifier: no blanks.
  case id
  /// `true` or `false`.
  case boolean
  /// A number from 1.
  case count
  /// A country or region in lower case: `cn`, `cn-bj`.
  case country
  /// A day of the calendar: `2024-02-08`.
  case date
  /// A language in three letters (ISO 639-2): `zho`.
  case language
  /// One of some words.
  case oneOf([String])

  /// The type that a definition of the grammar stands for.
  ///
  /// - Parameters:
  ///   - name: the name of the definition, without `type.`.
  ///   - words: the values that the definition lists; empty for a pattern.
  init?(name: String, words: [String]) {
    switch name {
    case "boolean": self = .boolean
    case "count": self = .count
    case "country": self = .country
    case "date": self = .date
    case "id": self = .id
    case "label": self = .label
    case "language": self = .language
    default:
      guard !words.isEmpty else { return nil }
      self = .oneOf(words)
    }
  }

  /// Whether a value is of this kind; agrees with the definition in the grammar.
  func admits(_ value: String) -> Bool {
    switch self {
    case .text: true
    case .label: !value.isEmpty
    case .id: !value.isEmpty && !value.utf8.contains(where: Self.isSpace)
    case .boolean: value == "true" || value == "false"
    case .count: Self.isCount(value.utf8)
    case .country: Self.isCountry(value.utf8)
    case .date: CalendarDate(value) != nil
    case .language: value.utf8.count == 3 && value.utf8.allSatisfy(Self.isLowercase)
    case .oneOf(let words): words.contains(value)
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isLowercase(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isCount(_ value: String.UTF8View) -> Bool {
    (1...9).contains(value.count) && value.first != 0x30 && value.allSatisfy(isDigit)
  }

  private static func isCountry(_ value: String.UTF8View) -> Bool {
    let parts = value.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard let country = parts.first, country.count == 2, country.allSatisfy(isLowercase) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      !part.isEmpty && part.allSatisfy { isLowercase($0) || isDigit($0) }
    }
  }
}
