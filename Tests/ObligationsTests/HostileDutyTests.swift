import Obligations
import RegulationModel
import RegulationParser
import Testing

/// Texts that are long or broken cost no more than others.
struct HostileDutyTests {
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "（", "《", "应当", "三十日内", "自", "一", "1", "的", "，", "及时", "每", "责令", "（应当三日内", "登记机关", "、", "后",
      "。",
    ])
  func `a text of one word over and over is read in time`(word: String) throws {
    let text = "登记条例\n第一条　" + String(repeating: word, count: 4_000) + "。\n第二条　甲。\n"
    _ = EditionDuties(try RegulationReader.read(Array(text.utf8)))
  }
}
