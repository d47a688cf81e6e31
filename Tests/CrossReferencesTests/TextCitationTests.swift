import CrossReferences
import RegulationModel
import RegulationParser
import Testing

struct TextCitationTests {
  @Test func `a report cites only the acts that it names`() throws {
    let text = """
      会议强调，要落实《中国共产党巡视工作条例》第八十六条第三项、第八十七条和中央八项规定及其实施细则精神，该条例第九条也要落实。\
      第一项议程是学习党章，第二款产品、第三条道路、前三项工作不在其列，本条新闻也不是。依照刑法第三条处理。
      """
    let found = try reportCitations(text)
    #expect(
      found.map(\.text) == [
        "《中国共产党巡视工作条例》第八十六条第三项、第八十七条", "中央八项规定及其实施细则", "该条例第九条", "党章", "刑法第三条",
      ])
    #expect(
      found.map(\.title) == [
        "中国共产党巡视工作条例", "中央八项规定及其实施细则", "中国共产党巡视工作条例", "中国共产党章程", "刑法",
      ])
    #expect(
      found.map(\.targets) == [["art_86__point_3", "art_87"], [], ["art_9"], [], ["art_3"]])
    #expect(found.allSatisfy { $0.work == nil && $0.edition == nil && !$0.verdict.isWrong })
  }

  @Test func `that act is the last one named with its genre`() throws {
    let found = try reportCitations("《试验条例》和刑法都适用，但是《试验条例》第三条除外，该条例第九条和同法第一条另说。")
    #expect(found.map(\.title) == ["试验条例", "刑法", "试验条例", "试验条例", "刑法"])
  }

  @Test func `a sentence is read as if it stood at a place`() throws {
    let edition = try RegulationReader.read(Array(MadeRegulation.text.utf8))
    let sentences = SentenceCitations(edition)
    let place = edition.provisions.first { $0.id == "art_11__para_1__point_2" }
    let item = sentences.references(in: "违反第四项规定和前项规定的", at: place)
    #expect(
      item.map(\.targets) == [["art_2__para_1__point_4"], ["art_11__para_1__point_1"]])
    let following = sentences.references(
      in: "该条第二款", at: place, after: "违反民法典第三十六条第一款规定。")
    #expect(following.map(\.targets) == [["art_36__para_2"]])
    #expect(following.map(\.start) == [0])
  }

  @Test func `a citation of another act is looked up in its text`() throws {
    let act = ReferenceLookup(try RegulationReader.read(Array(MadeRegulation.text.utf8)))
    let references = try citations(
      of: "第一条　《国家试验条例》第二条第五项、第一条至第三条、第三条第九款，《国家试验条例》适用。\n第二条　略。\n"
    ).citations.references
    let answers = references.map { act.find($0) }
    #expect(
      answers[0].provisions.map(\.id) == [
        "art_2__para_1__point_5", "art_1", "art_2", "art_2-1", "art_3",
      ])
    #expect(answers[0].reason == .missing("第三条第九款"))
    #expect(answers[1].provisions.isEmpty && answers[1].reason == nil)
  }
}
