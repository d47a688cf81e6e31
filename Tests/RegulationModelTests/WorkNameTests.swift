import RegulationModel
import Testing

/// By which names a work is known.
struct WorkNameTests {
  private let trial = Work(slug: "gongyuan", title: "某市公园条例（试行）", aliases: ["公园办法"])
  private let law = Work(slug: "xinfang", title: "中华人民共和国信访法")

  @Test func `a work is named by slug, title or alias, with marks or without`() {
    for name in ["gongyuan", "某市公园条例（试行）", "《某市公园条例（试行）》", "公园办法", "〈公园办法〉", "公园 办法"] {
      #expect(trial.isNamed(name), "\(name)")
    }
    for name in ["公园条例", "某市公园条例", "", "公园"] { #expect(!trial.isNamed(name), "\(name)") }
    #expect(law.isNamed("信访法") && law.isNamed("中华人民共和国信访法") && !law.isNamed("访法"))
  }

  @Test func `a work is called by the noun that its title ends in, a bracket left out`() {
    for noun in ["条例", "公园条例", "《公园条例》", "办法", "公园办法", "某市公园条例"] {
      #expect(trial.isCalled(noun), "\(noun)")
    }
    for noun in ["例", "规定", "公园", "试行）", "", "市公园条例（试行）"] {
      #expect(!trial.isCalled(noun), "\(noun)")
    }
    #expect(law.isCalled("信访法") && !law.isCalled("法"))
  }

  @Test func `the newest text is the last that is held`() throws {
    let days = try ["2001-02-03", "2010-04-05", "2020-06-07"].map { try #require(CalendarDate($0)) }
    let records = zip(days, ["a.txt", "b.txt", nil]).map { EditionRecord(date: $0, file: $1) }
    let work = Work(slug: "gongyuan", title: "公园条例", editions: records)
    #expect(work.newestHeld?.date == days[1])
    #expect(work.record(of: days[2])?.file == nil && work.record(of: days[2]) != nil)
    #expect(work.record(of: try #require(CalendarDate("1999-01-01"))) == nil)
  }

  @Test func `a number has two branches at most`() {
    for text in ["17", "17之1", "17之1之2", "第十七条之一"] {
      #expect(throws: Never.self, "\(text)") { try AddressReader.read(text) }
    }
    #expect(throws: AddressError.self) { try AddressReader.read("17之1之2之3") }
  }
}
