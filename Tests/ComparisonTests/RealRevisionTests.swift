import Foundation
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing
import TextDifference

@testable import Comparison

/// Revisions of real laws, kept beside the project.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct RealRevisionTests {
  private static let folder = SharedData.laws.appending(path: "revisions")

  private static var names: [String] {
    (try? SharedData.names(in: folder)) ?? []
  }

  private func editions(_ name: String) throws -> (old: Edition, new: Edition) {
    let folder = Self.folder.appending(path: name)
    return (
      try RegulationReader.read(SharedData.bytes(folder.appending(path: "old.txt"))),
      try RegulationReader.read(SharedData.bytes(folder.appending(path: "new.txt")))
    )
  }

  @Test(arguments: names)
  func `both ways nothing is lost`(name: String) throws {
    let (old, new) = try editions(name)
    expectSoundComparison(old, new)
    expectSoundComparison(new, old)
  }

  @Test(arguments: names)
  func `scripts are shortest, and reading adds less than a third`(name: String) throws {
    let (old, new) = try editions(name)
    var shortest = 0
    var marked = 0
    for change in EditionComparison(old: old, new: new).changes {
      let segments = change.difference.segments
      let kept = segments.filter { $0.operation != .insert }.map(\.text).joined()
      let made = segments.filter { $0.operation != .delete }.map(\.text).joined()
      #expect(change.difference.isShortest)
      shortest += change.difference.shortestLength
      marked += change.difference.markedLength
      // A label of a 项 counts as one thing, whatever its number; glyph by glyph it counts for more.
      let length = shortestScriptLength(plainGlyphs(kept), plainGlyphs(made))
      let hasItems = (change.old + change.new).contains {
        $0.descendants.contains { $0.kind == .item }
      }
      if hasItems {
        #expect(change.difference.shortestLength <= length, "\(change.old.map(\.id))")
      } else {
        #expect(change.difference.shortestLength == length, "\(change.old.map(\.id))")
      }
    }
    #expect(Double(marked) <= 1.3 * Double(shortest))
  }

  /// How `alignment.json` tells what became of an article.
  private struct Line: Decodable {
    let new: String?
    let old: String?
    let status: String
  }

  /// Pairs of `alignment.json`, read again: a program made it, and took penal clauses for one
  /// another because of the wording that they all share.
  private static let misread: Set<String> = [
    "r085 63>72", "r085 201>238", "r085 209>250", "r085 210>236",
  ]

  @Test func `articles are paired as by the program that was not checked, where it is right`()
    throws
  {
    var pairs = 0
    var disagreements: [String] = []
    for name in Self.names {
      let (old, new) = try editions(name)
      let comparison = EditionComparison(old: old, new: new)
      let data = try Data(
        contentsOf: Self.folder.appending(path: name).appending(path: "alignment.json"))
      // `rewritten` pairs what is left over by number alone, whatever it says.
      for line in try JSONDecoder().decode([Line].self, from: data)
      where line.status != "rewritten" {
        guard let oldNumber = line.old, let newNumber = line.new else { continue }
        pairs += 1
        let change = comparison.articleChanges.first { change in
          change.old.contains { $0.number?.description == oldNumber }
            && change.new.contains { $0.number?.description == newNumber }
        }
        let isSame = line.status == "same" || line.status == "renumbered"
        let isRenumbered = line.status.contains("renumbered")
        let agrees =
          change.map { ($0.kind == .unchanged) == isSame && $0.isRenumbered == isRenumbered }
          ?? false
        if !agrees { disagreements.append("\(name.prefix(4)) \(oldNumber)>\(newNumber)") }
      }
    }
    print("alignment.json: \(pairs - disagreements.count) of \(pairs) pairs, not \(disagreements)")
    #expect(Set(disagreements) == Self.misread)
    #expect(Double(disagreements.count) <= 0.01 * Double(pairs))
  }

  @Test func `the same law from a web page differs in layout at most`() throws {
    let folder = SharedData.laws.appending(path: "documents")
    var compared = 0
    for name in try SharedData.names(in: folder) {
      let law = folder.appending(path: name)
      let clean = try RegulationReader.read(SharedData.bytes(law.appending(path: "A.txt")))
      let page = try RegulationReader.read(SharedData.bytes(law.appending(path: "C.txt")))
      // Where the page was read with another structure, its articles are not the same text.
      guard clean.rows.count == page.rows.count else { continue }
      compared += 1
      let comparison = EditionComparison(old: clean, new: page)
      let changed = comparison.articleChanges.filter { $0.kind != .unchanged || $0.isRenumbered }
      #expect(changed.isEmpty, "\(name): \(changed.map { marked($0.difference) })")
    }
    #expect(compared >= 35)
  }

  @Test(arguments: 1...8)
  func `random edits of real articles are compared without loss`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let name = Self.names[Int(seed) % Self.names.count]
    let (old, new) = try editions(name)
    let articles = old.articles + new.articles
    for _ in 0..<150 {
      let place = Int.random(in: 0..<articles.count, using: &random)
      let text = articles[place].children.map(\.text).joined(separator: "\n")
      var scalars = Array(text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let start = Int.random(in: 0...scalars.count, using: &random)
        let end = min(scalars.count, start + Int.random(in: 0...8, using: &random))
        let from = Int.random(in: 0...scalars.count, using: &random)
        let to = min(scalars.count, from + Int.random(in: 0...8, using: &random))
        scalars.replaceSubrange(start..<end, with: Array(scalars[from..<to]))
      }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let edited = String(view)
      let difference = expectSoundDifference(text, edited)
      #expect(
        difference.shortestLength == shortestScriptLength(plainGlyphs(text), plainGlyphs(edited)))
    }
  }
}
