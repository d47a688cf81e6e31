import AknProfile
import Findings
import LegalXML
import RegulationModel
import Testing

@testable import AkomaNtoso

/// Documents in the shapes of other publishers: nothing is lost but what a finding tells, their identity
/// stays, and an export of them is valid and comes back the same.
struct PublishedShapeTests {
  static let shapes =
    SouthAfricanShapes.all + BritishShapes.all + ItalianShapes.all + GermanShapes.all
    + UnionShapes.all + BrazilianShapes.all

  private static let ofTheMeta: Set<String> = [
    "draft-read", "form-not-in-text", "identity-completed", "label-chosen", "meta-left-out",
  ]

  @Test func `there are forty shapes, each of its own`() {
    #expect(Self.shapes.count >= 40)
    #expect(Set(Self.shapes.map(\.name)).count == Self.shapes.count)
  }

  @Test(arguments: shapes)
  func `words and structure come in, and findings tell what has no place`(
    shape: PublishedShape
  ) throws {
    let edition = try expectSoundImport(of: shape.bytes)
    #expect(edition.articles.count == shape.articles)
    let codes = edition.findings.map(\.code).filter { !Self.ofTheMeta.contains($0) }
    #expect(codes == shape.codes.filter { $0 != "label-chosen" })
  }

  @Test(arguments: shapes)
  func `identity and labels stay as published`(shape: PublishedShape) throws {
    let act = try ActImport(shape.bytes)
    #expect(act.identity.workIRI == shape.publisher.work)
    #expect(act.identity.editionIRI == shape.publisher.expression)
    let export = try ActExport(act.edition, identity: act.identity).document()
    let root = try parsed(export.bytes)
    let before = try parsed(shape.bytes)
    for name in ["FRBRWork", "FRBRExpression"] {
      #expect(entries(root, name) == entries(before, name))
    }
    for name in ["publication", "eventRef", "passiveRef", "original", "keyword", "timeInterval"] {
      #expect(root.found(name).map(\.summary) == before.found(name).map(\.summary), "\(name)")
    }
    let body = root.found(act.published?.bodyName ?? "body").first
    let labels = body?.found("num").map(\.text) ?? []
    #expect(labels.filter { shape.labels.contains($0) || !Self.isChosen($0) } == shape.labels)
  }

  @Test(arguments: shapes)
  func `an export is valid, and its import exports the same bytes`(shape: PublishedShape) throws {
    let act = try ActImport(shape.bytes)
    let first = try ActExport(act.edition, identity: act.identity).document().bytes
    #expect(try OfficialSchema.problems(in: first) == [])
    let back = try ActImport(first)
    #expect(back.edition == act.edition)
    let second = try ActExport(back.edition, identity: back.identity).document().bytes
    #expect(String(decoding: second, as: UTF8.self) == String(decoding: first, as: UTF8.self))
  }

  @Test(arguments: shapes)
  func `the record has a text form that a library can hold`(shape: PublishedShape) throws {
    let record = try #require(try ActImport(shape.bytes).published)
    let text = try #require(record.text)
    #expect(PublishedRecord(text: text)?.text == text)
    #expect(PublishedRecord(text: text)?.workIRI == record.workIRI)
    #expect(PublishedRecord(text: text)?.labels == record.labels)
  }

  /// Each replaced label is told, with what stands for it.
  @Test func `every label that a Chinese text does not have is told`() throws {
    for shape in Self.shapes {
      let edition = try ActImport(shape.bytes).edition
      let told = edition.findings.filter { $0.code == "label-chosen" }.map(\.message.english)
      let own = Set(edition.provisions.map(\.label))
      for label in shape.labels where !own.contains(label) {
        #expect(told.contains { $0.contains("“\(label)” → ") }, "\(shape.name): \(label)")
      }
    }
  }

  /// （一） and 附件1 that stand where a document had no label.
  private static func isChosen(_ label: String) -> Bool { label == "（一）" || label == "（二）" }

  private func entries(_ root: XMLElement, _ block: String) -> [String] {
    let first = root.found(block).first
    return (first?.elements.map(\.summary) ?? []).sorted()
  }
}
