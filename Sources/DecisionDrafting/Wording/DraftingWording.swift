internal import Amending
internal import ChineseText
internal import DecisionLanguage
internal import Findings
internal import RegulationModel

/// The fixed words of drafted decisions, and the messages about them, alphabetical.
enum DraftingWording {
  static func effect(_ effect: DraftOptions.Effect) -> String {
    switch effect {
    case .onPublication: "本决定自公布之日起施行。"
    case .on(let date): "本决定自\(date.chinese)起施行。"
    }
  }

  static func message(_ failure: DraftingFailure) -> Finding.Message {
    switch failure {
    case .inForceBefore(let signed, let inForce):
      .init(
        english: "a decision of \(signed) cannot be in force from \(inForce), which is earlier",
        chinese: "决定的日期为\(signed.chinese)，不能自更早的\(inForce.chinese)起施行")
    case .notExpressible(let difference):
      .init(
        english: "no amending instruction expresses the change at \(difference.place): "
          + "“\(shortened(difference.given))” should become “\(shortened(difference.expected))”",
        chinese: "\(difference.place)处的变动无法用修改指令表述："
          + "“\(shortened(difference.given))”应为“\(shortened(difference.expected))”")
    case .nothingChanged:
      .init(
        english: "the two texts are equal, so there is nothing to decide", chinese: "两个文本相同，无可修改")
    case .untitled:
      .init(
        english: "the old text has no title, so a decision cannot name it",
        chinese: "原文本没有名称，决定无法指明所修改的文件")
    }
  }

  static func opening(_ act: String, _ organ: String?) -> String {
    (organ.map { $0 + "决定" } ?? "") + "对《\(nested(act))》作如下修改："
  }

  static func order(ofDivisions: Bool) -> String {
    "此外，对\(ofDivisions ? "章节、条文顺序" : "条文顺序")作相应调整。"
  }

  static func republication(_ act: String, adjustsOrder: Bool) -> String {
    "《\(nested(act))》根据本决定作相应修改\(adjustsOrder ? "并对条文顺序作相应调整" : "")，重新公布。"
  }

  static func title(_ act: String, _ organ: String?) -> String {
    (organ ?? "") + "关于修改《\(nested(act))》的决定"
  }

  /// A title inside of 《》: its own marks become 〈〉.
  static func nested(_ title: String) -> String {
    String(
      glyphs: title.glyphs.map { glyph in
        switch glyph {
        case Glyph.titleOpen: 0x3008
        case Glyph.titleClose: 0x3009
        default: glyph
        }
      })
  }

  private static func shortened(_ words: String?) -> String {
    ShortenedWords.text(words ?? "")
  }
}
