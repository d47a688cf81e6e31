internal import DecisionLanguage
internal import RegulationModel

/// Where new provisions stand: beside others, or by their numbers.
enum InsertionPlace {
  /// The provisions beside which new ones stand.
  static func neighbours(
    of insertion: UnitInsertion, _ instruction: InstructionID, _ pass: inout AmendmentPass
  ) throws(Refusal) -> (after: Int?, before: Int?) {
    var after: Int?
    var before: Int?
    if let target = insertion.after {
      after = try TargetFinder.node(of: target, instruction, &pass)
    }
    if let target = insertion.before {
      before = try TargetFinder.node(of: target, instruction, &pass)
    }
    return (after, before)
  }

  /// The numbers that an insertion gives; as many as it adds.
  static func numbers(of insertion: UnitInsertion, _ pass: AmendmentPass) throws(Refusal)
    -> [ProvisionNumber]
  {
    try numbers(insertion.numbers, count: insertion.count)
  }

  /// The numbers that some targets name; none, or as many as there are units.
  static func numbers(
    _ targets: [AmendmentTarget], count: Int
  ) throws(Refusal) -> [ProvisionNumber] {
    var numbers: [ProvisionNumber] = []
    for target in targets {
      switch target.unit {
      case .provision(let address):
        if let number = address.steps.last?.number { numbers.append(number) }
      case .range(let first, let last):
        guard let lower = first.steps.last?.number, let upper = last.steps.last?.number else {
          break
        }
        numbers += try RangeNumbers.between(lower, upper)
      default: throw .unsupported(target.citation)
      }
    }
    guard numbers.isEmpty || numbers.count == count else {
      throw .countDiffers(said: count, given: numbers.count)
    }
    return numbers
  }
}
