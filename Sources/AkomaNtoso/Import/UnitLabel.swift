internal import ChineseText
internal import RegulationModel

/// The number and the label of a unit: as printed, or chosen where the `num` is none of ours.
struct UnitLabel {
  let number: ProvisionNumber
  /// In UTF-8.
  let label: [UInt8]
  /// Whether the label is not the one of the document.
  let isChosen: Bool
  /// Whether it is 一、 or 1., behind which a heading has no brackets.
  private(set) var isUnit = false

  /// Of a division or article; `nil` for a division whose `num` gives no number.
  ///
  /// - Parameters:
  ///   - printed: the `num`, without blanks around it.
  ///   - kind: the level.
  ///   - id: the eId of the unit, which tells the number of a label that was chosen before.
  ///   - previous: the number of the unit of that kind before it; a unit whose `num` gives no
  ///     number gets the next one.
  ///   - isOwn: whether the document is our own: then 一、 may be the label of an article.
  ///   - keepsLabels: whether it keeps labels of another publisher: then the eId tells the number.
  init?(
    _ printed: [UInt8], of kind: ProvisionKind, id: String?, after previous: ProvisionNumber?,
    isOwn: Bool = false, keepsLabels: Bool = false
  ) {
    let printed = printed.filter { $0 != 0x09 }
    if isOwn, kind == .article, printed.isEmpty, let number = id.flatMap(UnitLabel.number(in:)) {
      // A unit that is printed without a label is known by its place.
      self.init(number: number, label: [], isChosen: false)
      isUnit = true
    } else if let number = UnitLabel.canonical(printed, kind) {
      self.init(number: number, label: printed, isChosen: false)
    } else if isOwn, !keepsLabels, kind == .article, let number = UnitLabel.ofUnit(printed) {
      self.init(number: number, label: printed, isChosen: false)
      isUnit = true
    } else if let number = id.flatMap(UnitLabel.number(in:)),
      printed.elementsEqual(number.label(kind).utf8)
    {
      // 第四章之一: no label of a regulation, but the one that CHAPTER 4A got.
      self.init(number: number, label: printed, isChosen: false)
    } else if keepsLabels, let number = id.flatMap(UnitLabel.number(in:)) {
      // The num as another publisher printed it.
      self.init(number: number, label: Array(number.label(kind).utf8), isChosen: true)
    } else if let number = ForeignNumber.read(printed, after: previous) {
      self.init(number: number, label: Array(number.label(kind).utf8), isChosen: true)
    } else if kind == .article {
      let number = ProvisionNumber((previous?.value ?? 0) + 1)
      self.init(number: number, label: Array(number.label(kind).utf8), isChosen: true)
    } else {
      return nil
    }
  }

  private init(number: ProvisionNumber, label: [UInt8], isChosen: Bool) {
    self.number = number
    self.label = label
    self.isChosen = isChosen
  }

  /// The number at the end of an eId: 4-1 of `part_1__chp_4-1`, or of `part_1__chp_4-1_2`.
  static func number(in id: String) -> ProvisionNumber? {
    let pieces = id.split(separator: "_", omittingEmptySubsequences: false)
    let start = (pieces.lastIndex { $0.isEmpty } ?? -1) + 1
    return pieces.count > start + 1 ? ProvisionNumber(pieces[start + 1]) : nil
  }

  private static func ofUnit(_ printed: [UInt8]) -> ProvisionNumber? {
    guard let match = LabelScanner.match(0..<printed.count, in: printed.span),
      match.end == printed.count
    else { return nil }
    switch match.label {
    case .item(.enumerated, let number), .item(.dotted, let number), .item(.bracketed, let number):
      return ProvisionNumber(number)
    default: return nil
    }
  }

  private static func canonical(_ printed: [UInt8], _ kind: ProvisionKind) -> ProvisionNumber? {
    guard let match = LabelScanner.match(0..<printed.count, in: printed.span),
      match.end == printed.count
    else { return nil }
    switch match.label {
    case .article(let number) where kind == .article: return number
    case .division(let found, let number) where found == kind: return number
    default: return nil
    }
  }
}
