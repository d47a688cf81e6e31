internal import ChineseText

/// A duration of ISO 8601 with one or two units: P6M, P1Y6M, P2W, PT24H.
public struct TimeLength: Sendable, Hashable {
  /// Months, years counted as twelve.
  public private(set) var months = 0
  /// Days, weeks counted as seven.
  public private(set) var wholeDays = 0
  /// Hours.
  public private(set) var hours = 0
  /// Minutes.
  public private(set) var minutes = 0

  /// Reads a duration; `nil` for anything else.
  public init?(iso: String) {
    let signs = Array(iso.utf8)
    guard signs.first == 0x50, signs.count > 2 else { return nil }
    var number: Int?
    var isTime = false
    for sign in signs.dropFirst() {
      switch sign {
      case 0x30...0x39:
        number = (number ?? 0) * 10 + Int(sign - 0x30)
        if (number ?? 0) > 1_000_000 { return nil }
      case 0x54 where number == nil && !isTime: isTime = true
      default:
        guard let count = number, add(count, sign, isTime) else { return nil }
        number = nil
      }
    }
    guard number == nil else { return nil }
  }

  /// Reads 6个月, 三十日, 2周, P6M; `nil` for anything else.
  public init?(words: String) {
    if let length = TimeLength(iso: words) {
      self = length
      return
    }
    let bytes = Array(words.utf8)
    var found: [TimeExpression] = []
    TimeScanner.find(in: 0..<bytes.count, of: bytes.span) { found.append($0) }
    guard found.count == 1, found[0].range == 0..<bytes.count,
      let iso = found[0].longest ?? found[0].shortest
    else { return nil }
    self.init(iso: iso)
  }

  private mutating func add(_ count: Int, _ sign: UInt8, _ isTime: Bool) -> Bool {
    switch (sign, isTime) {
    case (0x59, false): months += 12 * count  // Y
    case (0x4D, false): months += count  // M
    case (0x57, false): wholeDays += 7 * count  // W
    case (0x44, false): wholeDays += count  // D
    case (0x48, true): hours += count  // H
    case (0x4D, true): minutes += count
    default: return false
    }
    return true
  }

  /// Days, roughly, to compare lengths: a month as 30.4.
  public var days: Double {
    Double(months) * 30.4375 + Double(wholeDays) + Double(hours) / 24 + Double(minutes) / 1_440
  }
}
