internal import Findings

/// What an import had to choose or leave out, because the model has no place for what stood there.
enum ImportChoice: String, Sendable, CaseIterable {
  case draftRead = "draft-read"
  case formNotInText = "form-not-in-text"
  case frontText = "front-text"
  case headingInText = "heading-in-text"
  case identityCompleted = "identity-completed"
  case identityMissing = "identity-missing"
  case imageLeftOut = "image-left-out"
  case labelChosen = "label-chosen"
  case levelChanged = "level-changed"
  case linkLeftOut = "link-left-out"
  case metaLeftOut = "meta-left-out"
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
    case .formNotInText, .identityMissing, .imageLeftOut, .noteLeftOut: .warning
    default: .note
    }
  }

  /// Whether its example is a list of names, which is told whole.
  var tellsNames: Bool {
    switch self {
    case .draftRead, .identityCompleted, .labelChosen, .linkLeftOut, .metaLeftOut: true
    default: false
    }
  }

  /// The sentence in both languages; `example` is the words or the name concerned.
  func message(_ example: String) -> Finding.Message {
    .init(english: english(example), chinese: chinese(example))
  }

  private func english(_ example: String) -> String {
    switch self {
    case .draftRead:
      "the namespace \(example) is that of a draft or a national form; it was read as Akoma Ntoso 3.0"
    case .formNotInText:
      "the units at “\(example)” have no form in a plain text: printed and read again they change"
    case .frontText: "“\(example)” stands before the units and was read as preamble"
    case .headingInText: "the heading “\(example)” has no place of its own and begins the text"
    case .identityCompleted:
      "the meta does not say all that the standard demands; an export fills in: \(example)"
    case .identityMissing:
      "the meta of <\(example)> names no work: an export names it by title, issuer and date"
    case .imageLeftOut: "the image \(example) was left out"
    case .labelChosen: "labels that a Chinese text does not have stand in it as: \(example)"
    case .levelChanged: "<\(example)> was read as the nearest level of a Chinese regulation"
    case .linkLeftOut: "an export does not mark this link or term again: \(example)"
    case .metaLeftOut: "what the meta says in these is not kept: \(example)"
    case .noteLeftOut: "the note “\(example)” was left out of the text"
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
    case .draftRead: "命名空间\(example)属于草案或者国别格式，按Akoma Ntoso 3.0读入"
    case .formNotInText: "“\(example)”处的层次无法用文本表示：输出后再读入会改变"
    case .frontText: "“\(example)”在条文之前，读作序言"
    case .headingInText: "小标题“\(example)”无处安放，置于文字之首"
    case .identityCompleted: "元数据缺少标准要求的内容，导出时补上：\(example)"
    case .identityMissing: "<\(example)>的元数据没有法规标识：导出时按标题、制定机关和日期命名"
    case .imageLeftOut: "图片\(example)未读入"
    case .labelChosen: "中文文本没有的编号，在文本中写作：\(example)"
    case .levelChanged: "<\(example)>按最接近的层级读入"
    case .linkLeftOut: "导出时不再标出这一链接或者术语：\(example)"
    case .metaLeftOut: "元数据中的这些内容未保留：\(example)"
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
