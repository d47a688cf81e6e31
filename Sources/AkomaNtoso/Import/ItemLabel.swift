internal import ChineseText
internal import RegulationModel

/// The label of a 项 or 目.
struct ItemLabel {
  let number: Int
  /// In UTF-8.
  let label: [UInt8]
  /// Whether the label is not the one of the document.
  let isChosen: Bool

  /// As printed, or by its position where the `num` is none of ours: `(a)`.
  ///
  /// - Parameters:
  ///   - printed: the `num`, without blanks around it.
  ///   - id: the eId of the item, which tells the number of a label that was chosen before.
  ///   - position: position in the list, from 1.
  ///   - depth: 0 for a 项.
  ///   - keepsLabels: whether the document keeps labels of another publisher: then the eId tells the number.
  init(_ printed: [UInt8], id: String?, position: Int, depth: Int, keepsLabels: Bool = false) {
    let printed = printed.filter { $0 != 0x09 }
    if let match = LabelScanner.match(0..<printed.count, in: printed.span),
      match.end == printed.count, case .item(_, let number) = match.label
    {
      (self.number, label, isChosen) = (number, printed, false)
    } else if let number = id.flatMap(UnitLabel.number(in:))?.value,
      printed == ItemLabel.chosen(number, depth)
    {
      (self.number, label, isChosen) = (number, printed, false)
    } else if keepsLabels, let number = id.flatMap(UnitLabel.number(in:))?.value {
      (self.number, label, isChosen) = (number, ItemLabel.chosen(number, depth), true)
    } else {
      (number, label, isChosen) = (position, ItemLabel.chosen(position, depth), true)
    }
  }

  /// The label of a number: （一）, 1., （1）.
  private static func chosen(_ number: Int, _ depth: Int) -> [UInt8] {
    switch depth {
    case 0: Array("（\(ChineseNumeral.text(of: number))）".utf8)
    case 1: Array("\(number).".utf8)
    default: Array("（\(number)）".utf8)
    }
  }
}
