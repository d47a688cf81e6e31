internal import CommandKit
internal import RegulationModel

/// The words for what a text is on a day, both languages side by side.
enum StatusWording {
  /// What an edition is, in a word.
  static func name(_ status: LegalStatus) -> LocalizedText {
    switch status {
    case .inForce: LocalizedText("in force", "现行有效")
    case .future: LocalizedText("not yet in force", "尚未施行")
    case .superseded: LocalizedText("superseded", "已被取代")
    case .repealed: LocalizedText("repealed", "已废止")
    case .draft: LocalizedText("draft", "草案")
    case .unknown: LocalizedText("unknown", "不详")
    }
  }

  /// How the day of entry into force is known.
  static func basis(_ basis: ForceBasis) -> LocalizedText {
    switch basis {
    case .event: LocalizedText("the text or its note says so", "题注或者条文写明")
    case .text: LocalizedText("on publication, says the text", "条文规定自公布之日起")
    case .computed: LocalizedText("counted from publication, as the text says", "按条文自公布之日起算")
    case .setElsewhere: LocalizedText("the text leaves the day to another act", "条文规定另行规定")
    case .condition:
      LocalizedText("the text makes it depend on a condition", "条文规定以条件成就之日为准")
    case .record: LocalizedText("set in the record", "记录中写明")
    case .assumed: LocalizedText("not stated; the edition's date stands for it", "没有写明，以版本日期代")
    }
  }

  /// A relation to another act.
  static func relation(_ kind: WorkRelationKind) -> LocalizedText {
    switch kind {
    case .repeals: LocalizedText("repeals", "废止")
    case .repealedBy: LocalizedText("repealed by", "被废止")
    case .replaces: LocalizedText("replaces", "前身")
    case .replacedBy: LocalizedText("replaced by", "后继")
    case .amendedBy: LocalizedText("amended by", "修改依据")
    case .implements: LocalizedText("implements", "实施")
    }
  }

  static let relations = LocalizedText("relations", "关系")
  static let noText = LocalizedText("text not held", "未收录文本")
}
