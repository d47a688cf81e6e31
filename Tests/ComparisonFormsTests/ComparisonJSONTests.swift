import Comparison
import Foundation
import JSONText
import RegulationModel
import RegulationParser
import RevisionTestSupport
import Testing
import TextDifference

@testable import ComparisonForms

/// The JSON of comparisons as a reader of it sees it.
struct ComparisonJSONTests {
  private struct Document: Decodable {
    let schema: String
    let old: Name
    let new: Name
    let summary: [String: Int]
    let division_summary: [String: Int]
    let changes: [Change]
    let texts: [Part]
    let stale_citations: [Citation]
  }

  private struct Name: Decodable {
    let name: String
    let date: String?
    let title: String?
  }

  private struct Segment: Decodable {
    let op: String
    let text: String
    let layout: Bool?
    let label: Bool?
  }

  private struct Change: Decodable {
    let kind: String
    let change: String
    let renumbered: Bool
    let moved: Bool
    let layout_only: Bool
    let old: [String]
    let new: [String]
    let old_label: String?
    let new_label: String?
    let similarity: Double
    let segments: [Segment]
    let children: [Change]
  }

  private struct Part: Decodable {
    let part: String
    let change: String
    let segments: [Segment]
  }

  private struct Citation: Decodable {
    let from: String
    let text: String
    let old_targets: [String]
    let moved_to: [String]
    let new_targets: [String]
  }

  private let old = MadeArticles.edition(MadeArticles.all)
  private var new: String {
    MadeArticles.edition(
      ["本条例所称公园，是指供公众游览休憩的绿地。"] + MadeArticles.all.dropLast(2)
        + ["违反第九条的，\u{1}“依法”\\处理。", MadeArticles.effect])
  }

  private func json(
    _ selection: ComparisonSelection = ComparisonSelection(), layout: JSONWriter.Layout = .compact
  ) throws -> [UInt8] {
    let comparison = try expectSoundComparison(old, new)
    var writer = JSONWriter(layout: layout)
    ComparisonJSON.write(
      ComparisonDocument(
        comparison, old: EditionName("2009-08-27", date: CalendarDate("2009-08-27")),
        new: EditionName("草案.txt"), selection: selection,
        staleCitations: comparison.staleCitations()), to: &writer)
    return writer.bytes
  }

  private func document(_ selection: ComparisonSelection = ComparisonSelection()) throws -> Document
  {
    try JSONDecoder().decode(Document.self, from: Data(json(selection)))
  }

  @Test func `the head names schema and editions`() throws {
    let document = try document()
    #expect(document.schema == "tiaoli/diff/1")
    #expect(document.old.name == "2009-08-27")
    #expect(document.old.date == "2009-08-27")
    #expect(document.new.date == nil)
    #expect(document.new.title == "示例市公园条例")
  }

  @Test func `the summary counts articles`() throws {
    let document = try document()
    let articles = document.changes.filter { $0.kind == "article" }
    for name in ["unchanged", "modified", "added", "removed", "split", "merged"] {
      #expect(document.summary[name] == articles.count { $0.change == name }, "\(name)")
    }
    #expect(document.summary["renumbered"] == articles.count(where: \.renumbered))
    #expect(document.summary["moved"] == articles.count(where: \.moved))
    #expect(document.summary["layout_only"] == articles.count(where: \.layout_only))
    #expect(document.division_summary["unchanged"] == 0)
  }

  @Test func `segments joined give both texts`() throws {
    let comparison = try expectSoundComparison(old, new)
    func check(_ json: [Change], _ changes: [ProvisionChange]) {
      #expect(json.count == changes.count)
      for (line, change) in zip(json, changes) {
        let kept = line.segments.filter { $0.op != "insert" }.map(\.text).joined()
        let made = line.segments.filter { $0.op != "delete" }.map(\.text).joined()
        let segments = change.difference.segments
        #expect(kept == segments.filter { $0.operation != .insert }.map(\.text).joined())
        #expect(made == segments.filter { $0.operation != .delete }.map(\.text).joined())
        #expect(line.old == change.old.map(\.id))
        #expect(line.new == change.new.map(\.id))
        #expect(abs(line.similarity - change.similarity) <= 0.001)
        #expect((line.similarity == 1) == (change.similarity == 1))
        check(line.children, change.children)
      }
    }
    check(try document().changes, comparison.changes)
  }

  @Test func `labels are those that are printed`() throws {
    let changes = try document().changes
    #expect(changes.first?.old_label == nil)
    #expect(changes.first?.new_label == "第一条")
    #expect(changes.dropFirst().first?.old_label == "第一条")
    #expect(changes.dropFirst().first?.new_label == "第二条")
  }

  @Test func `title and the like stand apart from articles`() throws {
    let document = try document()
    #expect(document.texts.map(\.part) == ["title"])
    #expect(document.changes.allSatisfy { ["article", "annex"].contains($0.kind) })
  }

  @Test func `a selection leaves out the rest but counts it`() throws {
    let document = try document(ComparisonSelection(traits: [.added, .removed]))
    #expect(Set(document.changes.map(\.change)).isSubset(of: ["added", "removed"]))
    #expect(document.summary["unchanged"] ?? 0 > 0)
    let edition = try CanonicalText.read(new)
    let fourth = try #require(edition.provision(id: "art_4"))
    let chosen = try self.document(ComparisonSelection(provisions: [fourth]))
    #expect(chosen.changes.map(\.new) == [["art_4"]])
  }

  @Test func `the same comparison gives the same bytes`() throws {
    #expect(try json() == json())
    #expect(!(try json()).contains(0x0A))
    #expect(try json(layout: .indented).contains(0x0A))
  }

  @Test func `stale citations name all three places`() throws {
    let stale = try document().stale_citations
    for citation in stale {
      #expect(!citation.old_targets.isEmpty && !citation.from.isEmpty && !citation.text.isEmpty)
    }
  }

  @Test func `layout and labels are marked`() throws {
    let comparison = try expectSoundComparison(
      "例\n第一条　甲，乙：\n（一）丙丁；\n（二）戊己。\n", "例\n第一条　甲,乙：\n（一）庚辛壬；\n（二）丙丁；\n（三）戊己。\n")
    var writer = JSONWriter(layout: .compact)
    ComparisonJSON.write(
      ComparisonDocument(comparison, old: EditionName("a"), new: EditionName("b")), to: &writer)
    let document = try JSONDecoder().decode(Document.self, from: Data(writer.bytes))
    let segments = document.changes[0].segments
    #expect(segments.contains { $0.layout == true && $0.text == "，" })
    #expect(segments.contains { $0.label == true && $0.text == "（三）" })
  }
}
