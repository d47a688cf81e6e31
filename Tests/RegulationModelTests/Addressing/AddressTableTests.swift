import Findings
import RegulationModel
import Testing

/// The table of addresses as the program reads it: every spelling, ranges and lists, titles in front, and
/// what is said of what is not there.
struct AddressTableTests {
  private func edition(_ name: String) throws -> Edition {
    try #require(SampleEdition(rawValue: name)).read()
  }

  @Test func `a provision is found however its address is written`() throws {
    let spellings = try AddressTable.read().spellings
    #expect(spellings.reduce(0) { $0 + $1.typed.count } > 100)
    for row in spellings {
      let edition = try edition(row.edition)
      for typed in row.typed {
        do {
          let found = try edition.resolve(AddressReader.read(typed))
          #expect(found.map(\.id) == [row.id], "\(row.edition): \(typed)")
          #expect(found.map(\.citation) == [row.citation], "\(row.edition): \(typed)")
          #expect(found.map(\.shortForm) == [row.short], "\(row.edition): \(typed)")
        } catch {
          Issue.record("\(row.edition): \(typed): \(error)")
        }
      }
    }
  }

  @Test func `lists and ranges name all their members, which take over what they leave out`() throws
  {
    let lists = try AddressTable.read().lists
    #expect(lists.count >= 50)
    for row in lists {
      let found = try? edition(row.edition).resolve(AddressReader.read(row.typed))
      #expect(found?.map(\.id) == row.ids, "\(row.edition): \(row.typed)")
    }
  }

  @Test func `a title or alias may stand in front and is kept as it was typed`() throws {
    let named = try AddressTable.read().named
    #expect(named.count >= 18)
    for row in named {
      let expression = try AddressReader.read(row.typed)
      #expect(expression.workName == row.name, "\(row.typed)")
      #expect(expression.parts.map(\.citation) == row.citations, "\(row.typed)")
    }
  }

  @Test func `what names nothing is answered in both languages by what there is`() throws {
    let errors = try AddressTable.read().errors
    #expect(errors.count >= 22)
    for row in errors {
      let edition = try edition(row.edition)
      let error = #expect(throws: AddressError.self, "\(row.typed)") {
        _ = try edition.resolve(AddressReader.read(row.typed)).map(\.id)
      }
      #expect(error?.message.english == row.english)
      #expect(error?.message.chinese == row.chinese)
    }
  }

  @Test func `the candidates of an ambiguous address can be asked for by their names`() throws {
    for row in try AddressTable.read().errors {
      let edition = try edition(row.edition)
      let error = #expect(throws: AddressError.self) {
        _ = try edition.resolve(AddressReader.read(row.typed)).map(\.id)
      }
      guard case .ambiguous(_, let candidates) = error else { continue }
      #expect(candidates.count > 1)
      for candidate in candidates {
        for name in [candidate.id, candidate.citation] {
          #expect(try edition.resolve(AddressReader.read(name)).map(\.id) == [candidate.id])
        }
      }
    }
  }

  @Test func `fragments are no addresses`() throws {
    let fragments = try AddressTable.read().fragments
    #expect(fragments.count >= 16)
    for typed in fragments {
      #expect(throws: AddressError.notAnAddress(typed)) { try AddressReader.read(typed) }
    }
  }
}
