import RegulationModel
import RegulationParser
import Testing

@testable import CrossReferences

/// The targets of a citation one by one, where each is written.
struct PieceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let citation: String
    /// Each piece as its words, `=`, its target or the ends of its range.
    let pieces: [String]
    var testDescription: String { citation }

    init(_ citation: String, _ pieces: String...) {
      self.citation = citation
      self.pieces = pieces
    }
  }

  static let cases = [
    Case("第十二条", "第十二条=art_12"),
    Case("第十二条、第十三条和第十八条", "第十二条=art_12", "、第十三条=art_13", "和第十八条=art_18"),
    Case("第十七条至第十九条", "第十七条至第十九条=art_17…art_19"),
    Case("第十二条、第十七条至第十九条", "第十二条=art_12", "、第十七条至第十九条=art_17…art_19"),
    Case(
      "第一条第一款第（一）、（三）项", "第一条第一款第（一）=art_1__para_1__point_1",
      "、（三）项=art_1__para_1__point_3"),
    Case(
      "第一条第一项、第三项至第五项", "第一条第一项=art_1__para_1__point_1",
      "、第三项至第五项=art_1__para_1__point_3…art_1__para_1__point_5"),
    Case("第一条第一款、第二款", "第一条第一款=art_1__para_1", "、第二款=art_1__para_2"),
    Case("第一条和第十二条第二款", "第一条=art_1", "和第十二条第二款=art_12__para_2"),
    Case("第一章、第二章", "第一章=chp_1", "、第二章=chp_2"),
    Case("前两条", "前两条=art_19…art_19-1"),
    // A target that does not exist: no piece is told.
    Case("第十二条和第九十条"), Case("第十九条至第十七条"),
  ]

  private static let text: String = {
    var text = "示例条例\n第一章　甲\n第一条　下列：\n（一）甲；\n（二）乙；\n（三）丙；\n（四）丁；\n（五）戊。\n己。\n"
    for number in 2...19 {
      if number == 10 { text += "第二章　乙\n" }
      text += ProvisionNumber(number).label(.article) + "　甲。\n乙。\n"
    }
    return text + "第十九条之一　甲。\n"
  }()

  @Test(arguments: cases)
  func `each target is told with the words that name it`(sample: Case) throws {
    let edition = try CanonicalText.read(Self.text + "第二十条　依照\(sample.citation)处理。\n")
    let references = expectSoundCitations(edition).references.filter { $0.from == "art_20__para_1" }
    let reference = try #require(references.first)
    #expect(references.count == 1)
    let words = Array("依照\(sample.citation)处理。".unicodeScalars)
    var position = reference.start
    var found: [String] = []
    for piece in reference.pieces {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: words[position..<piece.end])
      found.append("\(cut)=\(piece.first)" + (piece.last.map { "…\($0)" } ?? ""))
      position = piece.end
    }
    #expect(found == sample.pieces)
    if !found.isEmpty { #expect(position == reference.end, "the pieces are all of the citation") }
  }

  @Test func `a citation of another act has pieces, whether its text is at hand or not`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　依照《别的条例》第三条、第五条至第七条处理。\n")
    let reference = try #require(expectSoundCitations(edition).references.first)
    #expect(reference.status == .notChecked)
    #expect(reference.pieces.map(\.first) == ["art_3", "art_5"])
    #expect(reference.pieces.map(\.last) == [nil, "art_7"])
    #expect(reference.pieces.last?.end == reference.end)
  }

  @Test func `a citation without numbers has no piece or one`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲。\n前款规定适用。依照有关规定处理。依照本条例处理。\n")
    let references = expectSoundCitations(edition).references
    #expect(references.map(\.text) == ["前款", "有关规定", "本条例"])
    #expect(references.map { $0.pieces.map(\.first) } == [["art_1__para_1"], [], []])
  }
}
