internal import RegulationModel

/// The numbers between two others.
enum RangeNumbers {
  /// No instruction numbers more at once.
  private static let limit = 10_000

  /// Both ends included: 17-1 to 17-3, 5 to 9.
  static func between(
    _ lower: ProvisionNumber, _ upper: ProvisionNumber
  ) throws(Refusal) -> [ProvisionNumber] {
    let label = lower.description + "–" + upper.description
    if lower.branches.isEmpty, upper.branches.isEmpty, lower.value <= upper.value,
      upper.value - lower.value < limit
    {
      return (lower.value...upper.value).map { ProvisionNumber($0) }
    }
    guard lower.value == upper.value, lower.branches.count == 1, upper.branches.count == 1,
      let first = lower.branches.first, let last = upper.branches.first, first <= last,
      last - first < limit
    else { throw .ambiguousPlace(label, []) }
    return (first...last).map { ProvisionNumber(lower.value, branches: [$0]) }
  }
}
