import Findings
import NewsCorpus
import RegulationModel
import TestSupport
import Testing

/// The items of the seeds against what a reader found in them.
struct SeedItemTests {
  private static let corpus = Result { Corpus(try TestCorpus.seeds()) }

  private func item(_ truth: ItemTruth) throws -> Item? {
    try Self.corpus.get().items.first {
      $0.file.hasPrefix(truth.seed) && $0.startLine == truth.lines.lowerBound
    }
  }

  @Test func `nothing of the seeds is lost and nothing stands in two items`() throws {
    try expectSoundCorpus(TestCorpus.seeds())
  }

  @Test func `every item is found once, in order, on its lines`() throws {
    let corpus = try Self.corpus.get()
    let found = corpus.items.map { "\($0.file.prefix(3)) \($0.startLine)-\($0.endLine)" }
    let wanted = SeedTruth.items.map {
      "\($0.seed) \($0.lines.lowerBound)-\($0.lines.upperBound)"
    }
    #expect(found == wanted)
    #expect(corpus.items.map(\.kind.rawValue) == SeedTruth.items.map(\.kind))
    #expect(corpus.failures.isEmpty)
  }

  @Test(arguments: SeedTruth.items.indices)
  func `the parts of a heading are told apart`(index: Int) throws {
    let truth = SeedTruth.items[index]
    let item = try #require(try item(truth))
    #expect(item.kicker == truth.kicker)
    #expect(item.headline == truth.headline)
    #expect(item.subheads == truth.subheads)
    #expect(item.participantsLine == truth.participants)
  }

  @Test(arguments: SeedTruth.items.indices)
  func `dateline and day are read, and years are not invented`(index: Int) throws {
    let truth = SeedTruth.items[index]
    let item = try #require(try item(truth))
    #expect(item.dateline == truth.dateline)
    #expect(item.source == truth.source)
    #expect(item.place == truth.place)
    #expect(item.date.date?.description == truth.date)
    #expect(item.date.basis.rawValue == truth.basis)
  }

  @Test(arguments: SeedTruth.items.indices)
  func `paragraphs and section headings begin where a reader sees them`(index: Int) throws {
    let truth = SeedTruth.items[index]
    let item = try #require(try item(truth))
    guard item.kind != .regulation else { return }
    #expect(item.text.map(\.line) == truth.paragraphs)
    #expect(item.paragraphs.filter(\.isHeading).map(\.line) == truth.sections)
  }

  @Test func `lines outside of all texts are set aside for the right reason`() throws {
    let corpus = try Self.corpus.get()
    let found = corpus.files.flatMap { file in
      file.dropped.map { "\(file.name.prefix(3)) \($0.line) \($0.reason.rawValue)" }
    }
    #expect(found == SeedTruth.dropped.map { "\($0.seed) \($0.line) \($0.reason)" })
  }

  @Test func `the reader says where a heading could be divided otherwise`() throws {
    let corpus = try Self.corpus.get()
    let unsure = corpus.files.flatMap { file in
      file.findings.filter { $0.code == "heading-parts-unsure" }
        .map { "\(file.name.prefix(3)) \($0.line ?? 0)" }
    }
    #expect(unsure.contains("000 3") && unsure.contains("001 1") && unsure.contains("003 2664"))
    #expect(!unsure.contains("003 145"))
  }

  @Test func `the regulation in the compilation is an item with its text`() throws {
    let item = try #require(Self.corpus.get().items.first { $0.kind == .regulation })
    #expect(item.regulation?.title == "中国共产党巡视工作条例")
    #expect(item.regulation?.date == CalendarDate("2024-02-08"))
    #expect(item.regulation?.articles == 53)
  }
}
