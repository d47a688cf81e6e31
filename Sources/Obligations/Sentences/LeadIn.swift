internal import ChineseText

/// What the words before the items of a list say of each.
struct LeadIn: Sendable {
  enum Meaning: Sendable {
    /// 主要职责是, 应当遵守下列规定: each item is to be done.
    case duties
    /// 可以采取下列措施.
    case rights
    /// 不得有下列行为.
    case prohibitions
    /// 有下列情形之一, 具备下列条件, 提交下列材料: what an item names is not to be done.
    case cases
    /// Nothing certain.
    case unknown
  }

  let meaning: Meaning
  let bearer: Range<Int>?
  /// UTF-8 offsets of the words.
  let range: Range<Int>

  private static let cases: [Word] = [
    "情形", "行为之一", "下列行为", "条件", "材料", "文件", "内容", "标准", "情况", "原则", "资料", "事项之一",
    "以下行为", "处罚", "处理：", "对象", "罚款", "分类", "证件", "罪", "计算",
  ]
  private static let opening: [Word] = ["下列", "以下", "如下", "之一"]
  private static let meanings: [Word] = ["含义", "是指", "包括", "情形之一", "条件之一"]
  private static let duties: [Word] = ["职责", "义务", "任务", "下列规定", "以下规定", "下列要求", "事项", "工作", "程序"]

  /// Reads a lead-in.
  ///
  /// - Parameters:
  ///   - range: its last sentence.
  ///   - modality: how the sentence binds; `nil` for one that states.
  ///   - bearer: who acts in it.
  ///   - bytes: the text.
  init(_ range: Range<Int>, modality: Duty.Modality?, bearer: Range<Int>?, in bytes: Span<UInt8>) {
    func has(_ words: [Word]) -> Bool { words.contains { $0.first(in: range, of: bytes) != nil } }
    /// Whether one of the words stands behind 下列.
    func lists(_ words: [Word]) -> Bool {
      let start = LeadIn.opening.compactMap { $0.first(in: range, of: bytes) }.max()
      let behind = (start ?? range.upperBound)..<range.upperBound
      return words.contains { $0.first(in: behind, of: bytes) != nil }
    }
    self.range = range
    self.bearer = bearer
    if modality == .mustNot {
      meaning = .prohibitions
    } else if lists(LeadIn.cases) || has(LeadIn.meanings) {
      meaning = .cases
    } else if modality == .may {
      meaning = .rights
    } else if modality == .must || has(LeadIn.duties) {
      meaning = .duties
    } else {
      meaning = .unknown
    }
  }
}
