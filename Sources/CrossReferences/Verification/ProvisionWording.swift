internal import ChineseText
package import RegulationModel

/// The words of provisions as quotations are held against them: letters without layout, and the
/// printed text that they stand for.
package struct ProvisionWording: Sendable {
  /// The letters in one width, case and script; blanks and punctuation are not among them.
  let letters: [UInt32]
  /// The printed text.
  let printed: [Unicode.Scalar]
  /// Where each letter stands in it.
  let places: [Int]
  /// Whether a letter is of a label, which a quotation may leave out: the 一 of （一）.
  let isLabel: [Bool]
  /// The rows of the provisions, by where their words begin in `printed`.
  private let owners: [(start: Int, row: Int)]
  /// What the words are of; `nil` for plain words.
  private let edition: Edition?

  /// The words of provisions of one edition with their labels, 项 and closing, in order.
  package init(_ provisions: [Provision]) {
    var writer = WordingWriter()
    for provision in provisions { writer.append(provision.index, of: provision.edition) }
    self.init(writer, of: provisions.first?.edition)
  }

  /// All words of an edition.
  package init(_ edition: Edition) {
    var writer = WordingWriter()
    writer.reserve(edition.bytes.count)
    let first = edition.rows.first?.label.offsets.lowerBound ?? edition.bytes.count
    writer.append(TextRange(0..<first), of: edition)
    var row = 0
    while row < edition.rows.count {
      writer.append(row, of: edition)
      row = Int(edition.rows[row].end)
    }
    self.init(writer, of: edition)
  }

  /// Plain words.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var writer = WordingWriter()
    writer.append(scalars)
    self.init(writer, of: nil)
  }

  private init(_ writer: WordingWriter, of edition: Edition?) {
    letters = writer.letters
    printed = writer.printed
    places = writer.places
    isLabel = writer.isLabel
    owners = writer.owners
    self.edition = edition
  }

  /// The same words with numbers in digits: 六个月 as 6个月.
  var inDigits: ProvisionWording {
    var writer = WordingWriter()
    writer.printed = printed
    writer.owners = owners
    var index = 0
    while index < letters.count {
      let run = numeral(from: index)
      let digits = run.count > 0 ? NumeralRun.digits(of: letters[run]) : nil
      for letter in digits ?? [letters[index]] {
        writer.letters.append(letter)
        writer.places.append(places[index])
        writer.isLabel.append(isLabel[index])
      }
      index = digits == nil ? index + 1 : run.upperBound
    }
    return ProvisionWording(writer, of: edition)
  }

  /// The Chinese numerals from a letter on that are printed side by side.
  private func numeral(from start: Int) -> Range<Int> {
    var end = start
    while end < letters.count, ChineseNumeral.isNumeral(letters[end]),
      end == start || (places[end] == places[end - 1] + 1 && isLabel[end] == isLabel[start])
    {
      end += 1
    }
    return start..<end
  }

  /// Where a range of letters is printed.
  func printed(_ range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return places[range.lowerBound]..<(places[last] + 1)
  }

  /// The provision in which a range of the printed text stands: the narrowest that holds its first
  /// letter, or its article where the range goes beyond; `nil` outside of any.
  package func provision(printed range: Range<Int>) -> Provision? {
    guard let last = range.last, let first = owner(of: range.lowerBound) else { return nil }
    if let end = owner(of: last), first.index != end.index { return first.article ?? first }
    // The only 款 of an article is cited as the article.
    guard first.kind == .paragraph, let article = first.parent, article.kind == .article,
      article.children.count == 1
    else { return first }
    return article
  }

  private func owner(of place: Int) -> Provision? {
    let behind = owners.partitionPoint { $0.start > place }
    guard behind > 0, let edition else { return nil }
    return Provision(edition: edition, index: owners[behind - 1].row)
  }

  /// Whether marks of the text stand otherwise in a quotation that has its letters: 、 for ，. Marks of
  /// quotations and those beside a label that is left out do not count.
  func differsInMarks(_ part: ProvisionWording, at standing: WordingStanding) -> Bool {
    for (index, letter) in standing.letters.enumerated().dropFirst() {
      let previous = standing.letters[index - 1]
      guard letter == previous + 1,
        !isPrintedTogether(previous, letter) || !part.isPrintedTogether(index - 1, index)
      else { continue }
      let held = marks(behind: previous, before: letter)
      if held != part.marks(behind: index - 1, before: index) { return true }
    }
    return false
  }

  /// Whether letters of the text stand in another script in a quotation that has them: 優先 for 优先.
  func differsInScript(_ part: ProvisionWording, at standing: WordingStanding) -> Bool {
    zip(standing.letters, part.places).contains { letter, place in
      let (held, quoted) = (printed[places[letter]].value, part.printed[place].value)
      return held != quoted && Glyph.isHan(held) && Glyph.isHan(quoted)
    }
  }

  /// What is printed between two letters; nothing between the digits that stand for one numeral.
  private func between(_ first: Int, _ second: Int) -> Range<Int> {
    min(places[first] + 1, places[second])..<places[second]
  }

  /// Whether nothing is printed between two letters.
  func isPrintedTogether(_ first: Int, _ second: Int) -> Bool { between(first, second).isEmpty }

  /// The marks between two letters.
  private func marks(behind first: Int, before second: Int) -> [UInt32] {
    let equivalence: Equivalence = [.width, .marks]
    return printed[between(first, second)].compactMap { scalar in
      guard Glyph.isPunctuation(scalar.value) else { return nil }
      let mark = equivalence.folded(scalar.value)
      return mark == 0x22 || mark == 0x27 ? nil : mark
    }
  }

  /// The printed words of a range of letters.
  func words(_ range: Range<Int>) -> String {
    guard let last = range.last else { return "" }
    return words(printed: places[range.lowerBound]..<(places[last] + 1))
  }

  /// The printed words of a range with what is printed around them up to the letters beside it.
  func wordsWithMarks(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = range.lowerBound == 0 ? places[0] : places[range.lowerBound - 1] + 1
    let end =
      range.upperBound == places.count ? places[range.upperBound - 1] + 1 : places[range.upperBound]
    return words(printed: start..<end)
  }

  private func words(printed range: Range<Int>) -> String {
    String(scalars: printed[range])
  }

  /// Whether a clause, or a part of one that a comma ends, ends between a letter and the one before it.
  func partEnds(before letter: Int) -> Bool {
    guard letter > 0, letter < places.count else { return true }
    return printed[between(letter - 1, letter)].contains {
      Glyph.endsClause($0.value) || Glyph.isComma($0.value)
    }
  }

  /// Whether a clause ends between a letter and the one before it.
  func clauseEnds(before letter: Int) -> Bool {
    guard letter > 0, letter < places.count else { return true }
    return printed[between(letter - 1, letter)].contains { Glyph.endsClause($0.value) }
  }
}
