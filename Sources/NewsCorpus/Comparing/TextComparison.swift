internal import ChineseText

/// Where two texts of paragraphs differ.
struct TextComparison: Sendable {
  /// Share of the letters of both that they have in common, 0 to 1.
  let similarity: Double
  /// The differences in order.
  let differences: [ItemDifference]

  /// Compares the texts of two items.
  init(old: [ItemParagraph], new: [ItemParagraph]) {
    var collector = Collector()
    var from = (old: 0, new: 0)
    for match in TextComparison.matches(old, new) {
      collector.addGap(old[from.old..<match.old], new[from.new..<match.new])
      collector.common += 2 * old[match.old].text.unicodeScalars.count
      from = (match.old + 1, match.new + 1)
    }
    collector.addGap(old[from.old...], new[from.new...])
    let total = (old + new).reduce(0) { $0 + $1.text.unicodeScalars.count }
    similarity = total == 0 ? 0 : Double(collector.common) / Double(total)
    differences = collector.differences
  }

  /// Paragraphs between which a repeated one is looked for.
  private static let reach = 50

  /// Paragraphs that stand in both letter for letter, in order.
  private static func matches(
    _ old: [ItemParagraph], _ new: [ItemParagraph]
  ) -> [(old: Int, new: Int)] {
    var places: [String: [Int]] = [:]
    for (index, paragraph) in old.enumerated() {
      places[paragraph.text, default: []].append(index)
    }
    var matches: [(old: Int, new: Int)] = []
    var next = 0
    for (index, paragraph) in new.enumerated() {
      guard let place = places[paragraph.text]?.first(where: { $0 >= next }),
        place - next <= reach
      else { continue }
      matches.append((place, index))
      next = place + 1
    }
    return matches
  }

  private struct Collector {
    var common = 0
    var differences: [ItemDifference] = []

    /// Compares what stands between two paragraphs that are the same: paragraph by paragraph, or
    /// letter by letter across them where that shows more in common, as when they are joined otherwise.
    mutating func addGap(_ old: ArraySlice<ItemParagraph>, _ new: ArraySlice<ItemParagraph>) {
      guard !old.isEmpty, !new.isEmpty, old.count + new.count > 2 else {
        return addPairs(old, new)
      }
      var pairs = Collector()
      pairs.addPairs(old, new)
      let all = (old + new).reduce(0) { $0 + $1.text.unicodeScalars.count }
      var flow = Collector()
      if Double(pairs.common) < 0.9 * Double(all) { flow.addFlow(old, new) }
      let better = flow.common > pairs.common ? flow : pairs
      common += better.common
      differences += better.differences
    }

    /// Compares two runs of paragraphs as one text each.
    private mutating func addFlow(
      _ old: ArraySlice<ItemParagraph>, _ new: ArraySlice<ItemParagraph>
    ) {
      let (left, right) = (FlowText(old), FlowText(new))
      let diff = GlyphDiff(old: left.glyphs, new: right.glyphs)
      common += 2 * diff.common
      var (oldPlace, newPlace) = (0, 0)
      for piece in diff.pieces {
        switch piece {
        case .equal(let text):
          oldPlace += text.count
          newPlace += text.count
        case .change(let before, let after):
          differences.append(
            ItemDifference(
              old: before.string, new: after.string,
              oldLine: before.isEmpty ? nil : left.line(at: oldPlace),
              newLine: after.isEmpty ? nil : right.line(at: newPlace)))
          oldPlace += before.count
          newPlace += after.count
        }
      }
    }

    private mutating func addPairs(
      _ old: ArraySlice<ItemParagraph>, _ new: ArraySlice<ItemParagraph>
    ) {
      var rest = old
      for paragraph in new {
        guard let place = partner(of: paragraph, in: rest) else {
          add(nil, paragraph)
          continue
        }
        for skipped in rest[rest.startIndex..<place] { add(skipped, nil) }
        add(rest[place], paragraph)
        rest = rest[(place + 1)...]
      }
      for paragraph in rest { add(paragraph, nil) }
    }

    /// Paragraphs among which the like of one is looked for.
    private static let reach = 12

    /// The first paragraph that has half of its pairs of letters in common with another.
    private func partner(
      of paragraph: ItemParagraph, in candidates: ArraySlice<ItemParagraph>
    ) -> Int? {
      let pairs = Collector.pairs(paragraph)
      return candidates.prefix(Collector.reach).indices.first { index in
        let others = Collector.pairs(candidates[index])
        return pairs.intersection(others).count * 2 > min(pairs.count, others.count)
      }
    }

    private static func pairs(_ paragraph: ItemParagraph) -> Set<UInt64> {
      let letters = Glyphs(paragraph.text).letters
      return Set(zip(letters, letters.dropFirst()).map { UInt64($0) << 32 | UInt64($1) })
    }

    private mutating func add(_ old: ItemParagraph?, _ new: ItemParagraph?) {
      guard let old, let new else {
        differences.append(
          ItemDifference(
            old: old?.text ?? "", new: new?.text ?? "", oldLine: old?.line, newLine: new?.line))
        return
      }
      let diff = GlyphDiff(old: Glyphs(old.text), new: Glyphs(new.text))
      common += 2 * diff.common
      for change in diff.changes {
        differences.append(
          ItemDifference(
            old: change.old.string, new: change.new.string, oldLine: old.line, newLine: new.line))
      }
    }
  }
}

/// Paragraphs as one text, with the line of each place.
private struct FlowText {
  private(set) var glyphs: Glyphs = []
  private var starts: [(offset: Int, line: Int)] = []

  init(_ paragraphs: ArraySlice<ItemParagraph>) {
    for paragraph in paragraphs {
      starts.append((glyphs.count, paragraph.line))
      glyphs += Glyphs(paragraph.text)
    }
  }

  func line(at offset: Int) -> Int? { starts.last { $0.offset <= offset }?.line }
}
