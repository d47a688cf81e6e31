import ComparisonForms
import RegulationModel
import RegulationParser
import RevisionTestSupport
import TestSupport
import Testing
import TextDifference

@testable import Comparison

/// Editions made from others by known steps.
struct RandomEditionEditTests {
  /// A word of two glyphs that hardly any other place has.
  private func word(_ random: inout SplitMix64) -> String {
    var word = String.UnicodeScalarView()
    for _ in 0..<2 {
      let value = 0x4E10 + UInt32.random(in: 0..<1_500, using: &random)
      if let scalar = Unicode.Scalar(value) { word.append(scalar) }
    }
    return String(word)
  }

  /// An article that no other has the words of.
  private func article(_ random: inout SplitMix64) -> String {
    func sentence() -> String {
      let count = Int.random(in: 6...14, using: &random)
      return (0..<count).map { _ in word(&random) }.joined() + "。"
    }
    var lines = [sentence()]
    if Int.random(in: 0..<3, using: &random) == 0 { lines.append(sentence()) }
    if Int.random(in: 0..<3, using: &random) == 0 {
      lines[lines.count - 1] = "有下列情形之一的：" + sentence().dropLast() + "："
      let labels = ["（一）", "（二）", "（三）", "（四）"]
      lines += labels.prefix(Int.random(in: 2...4, using: &random)).map { $0 + sentence() }
    }
    return lines.joined(separator: "\n")
  }

  /// The articles of an edition, each with a name that its successor keeps.
  private struct Draft {
    var articles: [(name: Int, text: String)]
    var next: Int

    var text: String { MadeArticles.edition(articles.map(\.text)) }
  }

  private func draft(_ count: Int, _ random: inout SplitMix64) -> Draft {
    Draft(articles: (0..<count).map { ($0, article(&random)) }, next: count)
  }

  /// Takes some steps that leave the words of articles alone.
  private func reordered(_ draft: Draft, _ random: inout SplitMix64) -> Draft {
    var draft = draft
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let place = Int.random(in: 0..<draft.articles.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0:
        draft.articles.insert((draft.next, article(&random)), at: place)
        draft.next += 1
      case 1 where draft.articles.count > 3: draft.articles.remove(at: place)
      default:
        let moved = draft.articles.remove(at: place)
        let target = Int.random(in: 0...draft.articles.count, using: &random)
        draft.articles.insert(moved, at: target)
      }
    }
    return draft
  }

  /// Changes a few words in some articles.
  private func reworded(_ draft: Draft, _ random: inout SplitMix64) -> Draft {
    var draft = draft
    for place in draft.articles.indices where Int.random(in: 0..<3, using: &random) == 0 {
      var scalars = Array(draft.articles[place].text.unicodeScalars)
      let words = word(&random)
      let cut = Int.random(in: 1..<scalars.count, using: &random)
      let end = min(scalars.count, cut + Int.random(in: 0...4, using: &random))
      guard !scalars[cut..<end].contains("\n"), !scalars[cut..<end].contains("）") else { continue }
      scalars.replaceSubrange(cut..<end, with: Array(words.unicodeScalars))
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      draft.articles[place].text = String(view)
    }
    return draft
  }

  /// Which article became which, by name.
  private func names(_ comparison: EditionComparison, _ old: Draft, _ new: Draft) -> [Int: [Int]] {
    let oldRows = comparison.old.articles.map(\.index)
    let newRows = comparison.new.articles.map(\.index)
    var names: [Int: [Int]] = [:]
    for change in comparison.articleChanges {
      for article in change.old {
        let name = oldRows.firstIndex(of: article.index).map { old.articles[$0].name } ?? -1
        names[name] = change.new.compactMap { successor in
          newRows.firstIndex(of: successor.index).map { new.articles[$0].name }
        }
      }
    }
    return names
  }

  @Test(arguments: 1...30)
  func `articles that were moved, added and taken away are found again`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let old = draft(Int.random(in: 4...18, using: &random), &random)
    let new = reordered(old, &random)
    let comparison = try expectSoundComparison(old.text, new.text)
    let kept = Set(new.articles.map(\.name))
    for (name, successors) in names(comparison, old, new) {
      #expect(
        successors == (kept.contains(name) ? [name] : []), "\(old.text)\n=====\n\(new.text)")
    }
    #expect(comparison.summary.modified == 0)
  }

  @Test(arguments: 1...30)
  func `articles that were reworded as well are found again`(seed: UInt64) throws {
    var random = SplitMix64(state: seed &+ 1_000)
    let old = draft(Int.random(in: 4...18, using: &random), &random)
    let new = reworded(reordered(old, &random), &random)
    let comparison = try expectSoundComparison(old.text, new.text)
    let kept = Set(new.articles.map(\.name))
    let found = names(comparison, old, new)
    let wrong = found.filter { $0.value != (kept.contains($0.key) ? [$0.key] : []) }
    #expect(wrong.isEmpty, "\(wrong)\n\(old.text)\n=====\n\(new.text)")
  }

  @Test(arguments: 1...10)
  func `an edition compared with itself is unchanged`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let text = draft(12, &random).text
    let comparison = try expectSoundComparison(text, text)
    #expect(comparison.changes.allSatisfy { $0.kind == .unchanged && !$0.isRenumbered })
    #expect(comparison.changes.allSatisfy { $0.difference.isIdentical && !$0.isMoved })
  }

  @Test(arguments: 1...40)
  func `editions of any shape are compared without loss`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    for _ in 0..<10 {
      _ = try expectSoundComparison(
        RandomCanonicalText.text(&random), RandomCanonicalText.text(&random))
    }
  }
}
