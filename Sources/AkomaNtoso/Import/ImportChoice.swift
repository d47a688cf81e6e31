internal import Findings

/// What an import had to choose or leave out, because the model has no place for what stood there.
enum ImportChoice: String, Sendable, CaseIterable {
  case formNotInText = "form-not-in-text"
  case frontText = "front-text"
  case headingInText = "heading-in-text"
  case identityReplaced = "identity-replaced"
  case imageLeftOut = "image-left-out"
  case labelChosen = "label-chosen"
  case levelChanged = "level-changed"
  case noteLeftOut = "note-left-out"
  case numberInText = "number-in-text"
  case statusLeftOut = "status-left-out"
  case tableAsText = "table-as-text"
  case textBehindArticle = "text-behind-article"
  case unitAsHeading = "unit-as-heading"
  case unitAsText = "unit-as-text"
  case versionLeftOut = "version-left-out"

  var severity: Finding.Severity {
    switch self {
    case .formNotInText, .identityReplaced, .imageLeftOut, .noteLeftOut: .warning
    default: .note
    }
  }

  /// The sentence in both languages; `example` is the words or the name concerned.
  func message(_ example: String) -> Finding.Message {
    .init(english: english(example), chinese: chinese(example))
  }

  private func english(_ example: String) -> String {
    switch self {
    case .formNotInText:
      "the units at “\(example)” have no form in a plain text: printed and read again they change"
    case .frontText: "“\(example)” stands before the units and was read as preamble"
    case .headingInText: "the heading “\(example)” has no place of its own and begins the text"
    case .identityReplaced:
      "the identity \(example) is not kept: an export names the act anew, by title, issuer and date"
    case .imageLeftOut: "the image \(example) was left out"
    case .labelChosen: "the label “\(example)” was replaced by a Chinese one"
    case .levelChanged: "<\(example)> was read as the nearest level of a Chinese regulation"
    case .noteLeftOut: "the note “\(example)” was left out"
    case .numberInText: "款 have no number: “\(example)” begins the text"
    case .statusLeftOut: "the status “\(example)” of a provision was left out"
    case .tableAsText: "a table was read as lines with tabs: \(example)"
    case .textBehindArticle: "<\(example)> stands behind an article and was read as its last 款"
    case .unitAsHeading: "“\(example)” is no numbered division and was read as a heading"
    case .unitAsText: "<\(example)> has no place in our model; its words were kept as text"
    case .versionLeftOut: "wId and period of provisions were left out: \(example)"
    }
  }

  private func chinese(_ example: String) -> String {
    switch self {
    case .formNotInText: "“\(example)”处的层次无法用文本表示：输出后再读入会改变"
    case .frontText: "“\(example)”在条文之前，读作序言"
    case .headingInText: "小标题“\(example)”无处安放，置于文字之首"
    case .identityReplaced: "原有的标识\(example)未保留：导出时按标题、制定机关和日期另行命名"
    case .imageLeftOut: "图片\(example)未读入"
    case .labelChosen: "编号“\(example)”改写为中文编号"
    case .levelChanged: "<\(example)>按最接近的层级读入"
    case .noteLeftOut: "注释“\(example)”未读入"
    case .numberInText: "款无编号：“\(example)”置于文字之首"
    case .statusLeftOut: "条款的状态“\(example)”未读入"
    case .tableAsText: "表格读作以制表符分隔的行：\(example)"
    case .textBehindArticle: "<\(example)>在一条之后，读作该条的最后一款"
    case .unitAsHeading: "“\(example)”不是编号的章节，读作标题"
    case .unitAsText: "<\(example)>在模型中没有位置，文字已保留"
    case .versionLeftOut: "条款的wId和period未读入：\(example)"
    }
  }
}
