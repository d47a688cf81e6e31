import CommandKit
import Testing

/// Tables of one entry and of two, and names that were typed with one dash.
struct FewEntryTests {
  @Test func `a table of two entries ends as longer ones do, and one entry is none`() throws {
    let page = CommandDescription(root: Garden.self).manualPage(in: .english, version: "0")
      .split(separator: "\n").map(String.init)
    let last = try #require(page.firstIndex { $0.hasSuffix("names from standard input") })
    #expect(page.indices.contains(last + 1) && page[last + 1] == ".PD")
    let only = try #require(page.firstIndex { $0.hasSuffix("plant a rose") })
    #expect(!page.indices.contains(only + 1) || page[only + 1] != ".PD")
  }

  @Test(arguments: ["-by", "-by=me", "-garden", "-garden=north"])
  func `a whole name behind one dash is refused with the name that is meant`(word: String) throws {
    let words = word.hasPrefix("-by") ? ["move", word, "rose"] : ["plant", word, "rose"]
    let error = #expect(throws: UsageError.self) { try parse(Garden.self, words) }
    let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
    #expect(error?.message(in: .english).contains("--\(name)") == true)
  }

  @Test func `a letter behind one dash is an option`() throws {
    #expect(try parse(Garden.self, ["plant", "rose", "-q"]).dump.contains("quiet=true"))
    #expect(throws: UsageError.self) { try parse(Garden.self, ["move", "rose", "-b", "me"]) }
  }
}
