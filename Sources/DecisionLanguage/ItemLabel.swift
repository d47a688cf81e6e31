internal import RegulationModel

/// How the items of a decision are numbered.
enum ItemStyle: Hashable {
  case label(UInt8)
  /// 第一条, as amendments of the constitution have it.
  case article
}

/// The number of an item.
struct ItemLabel {
  let style: ItemStyle
  let number: Int
  let text: String

  init?(_ paragraph: DecisionParagraph) {
    switch paragraph.label {
    case .item(let style, let number):
      self.style = .label(style.rawValue)
      self.number = number
    case .article(let number) where number.branches.isEmpty && paragraph.hasBlankBehindLabel:
      style = .article
      self.number = number.value
    default: return nil
    }
    text = String(glyphs: paragraph.glyphs[..<paragraph.labelLength])
  }
}
