internal import ChineseText

/// The number of a provision: 17, or 17 with 之一, printed `17-1`, and deeper (`102-2-1`).
///
/// 第十七条之一 is a provision of its own, never 第十七条.
public struct ProvisionNumber: Sendable, Hashable {
  /// The number itself.
  public let value: Int
  /// The numbers after 之, outermost first; empty for most.
  public var branches: [Int] {
    if firstBranch == 0 { return [] }
    return secondBranch == 0 ? [Int(firstBranch)] : [Int(firstBranch), Int(secondBranch)]
  }

  // Stored flat: a tree holds thousands of numbers.
  private let firstBranch: UInt32
  private let secondBranch: UInt32

  /// Makes a number without 之.
  public init(_ value: Int) {
    self.value = value
    firstBranch = 0
    secondBranch = 0
  }

  /// Makes a number; of `branches`, the first two are kept, and 0 ends them.
  public init(_ value: Int, branches: [Int]) {
    self.value = value
    firstBranch = UInt32(clamping: branches.first ?? 0)
    secondBranch = firstBranch == 0 ? 0 : UInt32(clamping: branches.dropFirst().first ?? 0)
  }

  /// Reads `17` or `17-1`; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { piece in
      piece.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(piece) : nil
    }
    guard numbers.count == pieces.count, (1...3).contains(numbers.count), let first = numbers.first
    else { return nil }
    guard numbers.allSatisfy({ $0 > 0 && $0 <= ChineseNumeral.maximum }) else { return nil }
    self.init(first, branches: Array(numbers.dropFirst()))
  }

  /// Whether this is the number that follows `other`: 18 or 17-1 after 17, 17-2 or 18 after 17-1.
  public func follows(_ other: ProvisionNumber) -> Bool {
    if self == ProvisionNumber(other.value + 1) { return true }
    guard value == other.value else { return false }
    if other.firstBranch == 0 { return firstBranch == 1 && secondBranch == 0 }
    if Int(firstBranch) == Int(other.firstBranch) + 1, secondBranch == 0 { return true }
    return firstBranch == other.firstBranch
      && Int(secondBranch) == Int(other.secondBranch) + 1
  }

  /// As citations print it: `第十七条之一`, `第（二）项`, `第1目`, `附件3`.
  package func citation(_ kind: ProvisionKind) -> String {
    let plain =
      switch kind {
      case .item: "第（\(ChineseNumeral.text(of: value))）项"
      case .subitem: "第\(value)目"
      case .annex: "附件\(value)"
      case .crossheading: "小标题\(value)"
      default: "第\(ChineseNumeral.text(of: value))\(kind.unit)"
      }
    return branches.reduce(plain) { $0 + "之" + ChineseNumeral.text(of: $1) }
  }

  /// The Chinese ordinal with a unit: `第十七条之一`, `第三章`.
  public func label(_ kind: ProvisionKind) -> String {
    branches.reduce("第\(ChineseNumeral.text(of: value))\(kind.unit)") { label, branch in
      label + "之" + ChineseNumeral.text(of: branch)
    }
  }
}

extension ProvisionNumber: CustomStringConvertible, Comparable {
  /// `17`, `17-1`.
  public var description: String {
    branches.reduce(String(value)) { "\($0)-\($1)" }
  }

  /// Order of the provisions in the text: 17, 17-1, 17-2, 18.
  public static func < (left: ProvisionNumber, right: ProvisionNumber) -> Bool {
    (left.value, left.firstBranch, left.secondBranch)
      < (right.value, right.firstBranch, right.secondBranch)
  }
}
