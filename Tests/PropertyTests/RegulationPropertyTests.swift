import Foundation
import FuzzEntries
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// What holds for regulations that follow the grammar.
@Suite(.showsDocument)
struct RegulationPropertyTests {
  private func regulation(_ random: inout SplitMix64) -> (made: RandomRegulation, text: String) {
    let made = RandomRegulation(&random)
    return (made, made.lines.joined(separator: "\n") + "\n")
  }

  @Test(arguments: UInt64(1)...30)
  func `a regulation is read as it was made`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let (made, text) = regulation(&random)
    let edition = try RegulationReader.read(Array(text.utf8))
    CurrentDocument.$text.withValue(text) {
      #expect(edition.text == text)
      #expect(edition.title == made.title && edition.note == made.note)
      #expect(edition.preamble == made.preamble && edition.findings.isEmpty)
      #expect(
        edition.articles.map { $0.number.map { [$0.value] + $0.branches } }
          == made.articles.map(\.number))
      for (read, wanted) in zip(edition.articles, made.articles) {
        #expect(read.heading == wanted.caption)
        #expect(read.children.map(\.text) == wanted.paragraphs.map(\.text))
        let items = read.children.flatMap { $0.children.filter { $0.kind == .item } }
        let made = wanted.paragraphs.flatMap(\.items)
        #expect(items.map(\.text) == made.map(\.text))
        #expect(items.map { $0.children.map(\.text) } == made.map(\.subitems))
      }
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `every provision of a regulation is found by each of its names`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let text = regulation(&random).text
    let edition = try CanonicalText.read(text)
    expectSound(text) {
      for provision in edition.provisions { try SoundEdition.checkNames(provision, in: edition) }
    }
  }

  @Test(arguments: UInt64(1)...30)
  func `a regulation comes back from text, JSON and Akoma Ntoso`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let text = regulation(&random).text
    let edition = try CanonicalText.read(text)
    expectSound(text) {
      try SoundEdition.check(edition)
      try SoundExport.check(edition)
    }
  }

  /// Ways to write a line that mean the same.
  private static let spellings: [(name: String, of: @Sendable ([String]) -> [UInt8])] = [
    ("a byte-order mark and CRLF", { Array(("\u{FEFF}" + $0.joined(separator: "\r\n")).utf8) }),
    ("blank lines", { Array($0.joined(separator: "\n\n").utf8) }),
    ("indented paragraphs", { Array($0.map { "　　" + $0 }.joined(separator: "\n").utf8) }),
    (
      "UTF-16", { Array($0.joined(separator: "\n").data(using: .utf16) ?? Data()) }
    ),
    (
      "GB 18030",
      {
        Array(
          $0.joined(separator: "\n").data(using: .init(rawValue: 0x8000_0632)) ?? Data())
      }
    ),
    (
      "one blank behind labels",
      { lines in
        Array(
          lines.map { $0.replacingOccurrences(of: "　", with: " ") }.joined(separator: "\n").utf8)
      }
    ),
  ]

  @Test(arguments: spellings.map(\.name), UInt64(1)...8)
  func `a regulation is the same in other spellings`(name: String, seed: UInt64) throws {
    let spelling = try #require(Self.spellings.first { $0.name == name })
    var random = SplitMix64(state: seed)
    let (made, text) = regulation(&random)
    let edition = try RegulationReader.read(spelling.of(made.lines))
    CurrentDocument.$text.withValue(text) { #expect(edition.text == text) }
  }

  @Test(arguments: UInt64(1)...30)
  func `an edited regulation is compared without loss, and its decision is proven`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(state: seed)
    let (made, text) = regulation(&random)
    var edited = made
    edited.edit(&random)
    let changed = edited.lines.joined(separator: "\n") + "\n"
    let (old, new) = (try CanonicalText.read(text), try CanonicalText.read(changed))
    expectSound(text + "==\n" + changed) {
      try SoundComparison.check(old, new)
      try SoundDraft.check(old, new)
      try SoundDraft.check(new, old)
    }
  }
}
