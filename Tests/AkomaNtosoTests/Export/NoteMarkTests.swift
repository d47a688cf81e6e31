import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// The days and bodies that are marked in the 题注 and the 落款.
struct NoteMarkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let note: String
    let marked: String
    var testDescription: String { note }

    init(_ note: String, _ marked: String) {
      self.note = note
      self.marked = marked
    }
  }

  static let cases = [
    Case(
      "（2020年1月2日示例委员会发布）",
      "（{docDate 2020-01-02 #promulgation: 2020年1月2日}{organization #示例委员会: 示例委员会}发布）"),
    Case(
      "2020年1月1日第三届示例大会第一次会议通过　2020年1月2日公布",
      "{date 2020-01-01 #adoption: 2020年1月1日}{organization #示例大会: 第三届示例大会}第一次会议通过"
        + "　{docDate 2020-01-02 #promulgation: 2020年1月2日}公布"),
    Case(
      "（根据2021年3月4日示例会议《关于修改〈示例条例〉的决定》修正）",
      "（根据{date 2021-03-04 #amendment: 2021年3月4日}{organization #示例: 示例}会议《关于修改〈示例条例〉的决定》修正）"),
    Case(
      "（二〇二〇年一月二日示例委员会第5号公告公布　自2020年3月1日起施行）",
      "（{docDate 2020-01-02 #promulgation: 二〇二〇年一月二日}{organization #示例委员会: 示例委员会}第5号公告公布　自{date 2020-03-01 #entry-into-force: 2020年3月1日}起施行）"
    ),
  ]

  @Test(arguments: cases)
  func `the days and bodies of a note are marked where they stand`(sample: Case) throws {
    let act = try expectSoundExport(
      of: MadeActs.edition("示例条例\n\(sample.note)\n第一条　甲。\n"))
    #expect(act.root.unit("preface__container_1__p_1")?.marked == sample.marked)
  }

  @Test func `a signature is a line that names a body of the note, and its day stands alone`()
    throws
  {
    let act = try expectSoundExport(
      of: MadeActs.edition(
        "示例条例\n（2020年1月2日示例委员会发布）\n第一条　甲。\n　　　　示例委员会\n　　　　2020年1月2日\n　　　　别的委员会\n　　　　2020年1月2日于示例市\n"
      ))
    #expect(
      act.root.found("conclusions").first?.found("p").map(\.marked) == [
        "{signature: {organization #示例委员会: 示例委员会}}", "{docDate 2020-01-02: 2020年1月2日}", "别的委员会",
        "2020年1月2日于示例市",
      ])
  }
}
