internal import ChineseText
package import RegulationModel

/// The words of provisions as quotations are held against them: letters without layout, and the
/// printed text that they stand for.
package struct ProvisionWording: Sendable {
  /// The letters in one width and case; blanks and punctuation are not among them.
  let letters: [UInt32]
  /// The printed text.
  let printed: [Unicode.Scalar]
  /// Where each letter stands in it.
  let places: [Int]
  /// Whether a letter is of a label, which a quotation may leave out: the 一 of （一）.
  let isLabel: [Bool]
  /// The letters that are of no label, by index.
  private let bare: [Int]
  private let bareLetters: [UInt32]
  /// The provisions, by where their words begin in `printed`.
  private let owners: [(start: Int, provision: Provision)]

  /// What counts as the same letter in a quotation.
  private static let equivalence: Equivalence = [.width, .letterCase, .zeros]

  /// The words of provisions with their labels, 项 and closing, in order.
  package init(_ provisions: [Provision]) {
    var writer = Writer()
    for provision in provisions { writer.append(provision) }
    self.init(writer)
  }

  /// All words of an edition.
  package init(_ edition: Edition) {
    var writer = Writer()
    let first = edition.rows.first?.label.offsets.lowerBound ?? edition.bytes.count
    writer.append(String(decoding: edition.bytes[..<first], as: UTF8.self))
    for provision in edition.body { writer.append(provision) }
    for annex in edition.annexes { writer.append(annex) }
    self.init(writer)
  }

  /// Plain words.
  package init(_ text: some StringProtocol) {
    var writer = Writer()
    writer.append(text)
    self.init(writer)
  }

  private init(_ writer: Writer) {
    letters = writer.letters
    printed = writer.printed
    places = writer.places
    isLabel = writer.isLabel
    owners = writer.owners
    let bare = isLabel.indices.filter { [isLabel] in !isLabel[$0] }
    self.bare = bare
    bareLetters = bare.map { [letters] in letters[$0] }
  }

  /// The same words with numbers in digits: 六个月 as 6个月.
  var inDigits: ProvisionWording {
    var writer = Writer()
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
    return ProvisionWording(writer)
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
    guard let last = range.last else { return nil }
    guard let first = owner(of: range.lowerBound) else { return nil }
    if let end = owner(of: last), first.index != end.index { return first.article ?? first }
    // The only 款 of an article is cited as the article.
    guard first.kind == .paragraph, let article = first.parent, article.kind == .article,
      article.children.count == 1
    else { return first }
    return article
  }

  private func owner(of place: Int) -> Provision? {
    let behind = owners.partitionPoint { $0.start > place }
    return behind > 0 ? owners[behind - 1].provision : nil
  }

  /// Whether marks of the text stand otherwise in a quotation that has its letters: 、 for ，. Marks of
  /// quotations and those beside a label that is left out do not count.
  func differsInMarks(_ part: ProvisionWording, at place: Range<Int>) -> Bool {
    let isBare = place.count != part.letters.count
    var (index, previous) = (0, -1)
    for letter in place {
      if isBare, isLabel[letter] { continue }
      if index > 0, letter == previous + 1 {
        let held = marks(behind: previous, before: letter)
        if held != part.marks(behind: index - 1, before: index) { return true }
      }
      (index, previous) = (index + 1, letter)
      if index == part.letters.count { break }
    }
    return false
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
    var view = String.UnicodeScalarView()
    view.append(contentsOf: printed[range])
    return String(view)
  }

  /// Whether a clause ends between a letter and the one before it.
  func clauseEnds(before letter: Int) -> Bool {
    guard letter > 0, letter < places.count else { return true }
    return printed[between(letter - 1, letter)].contains { Glyph.endsClause($0.value) }
  }

  /// The first place of letters from an index on, with all labels between them or with none.
  func place(of wanted: some RandomAccessCollection<UInt32>, from start: Int) -> Range<Int>? {
    let whole = ProvisionWording.first(wanted, in: letters, from: start)
    let bareStart = bare.firstIndex { $0 >= start } ?? bare.count
    guard let found = ProvisionWording.first(wanted, in: bareLetters, from: bareStart) else {
      return whole
    }
    let plain = bare[found.lowerBound]..<(bare[found.upperBound - 1] + 1)
    return whole.map { $0.lowerBound <= plain.lowerBound ? $0 : plain } ?? plain
  }

  private static func first(
    _ wanted: some RandomAccessCollection<UInt32>, in text: [UInt32], from start: Int
  ) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    var place = start
    while place + wanted.count <= text.count {
      if text[place] == first, text[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place..<(place + wanted.count)
      }
      place += 1
    }
    return nil
  }

  /// Collects the letters of printed text.
  private struct Writer {
    var letters: [UInt32] = []
    var printed: [Unicode.Scalar] = []
    var places: [Int] = []
    var isLabel: [Bool] = []
    var owners: [(start: Int, provision: Provision)] = []

    mutating func append(_ provision: Provision) {
      owners.append((printed.count, provision))
      append(provision.label, isLabel: true)
      if let heading = provision.heading { append(heading, isLabel: !provision.kind.isDivision) }
      append(provision.text)
      for child in provision.children { append(child) }
      guard let closing = provision.closing else { return }
      owners.append((printed.count, provision))
      append(closing)
    }

    mutating func append(_ text: some StringProtocol, isLabel: Bool = false) {
      let start = printed.count
      printed += text.unicodeScalars
      for place in start..<printed.count {
        guard let letter = letter(at: place) else { continue }
        letters.append(letter)
        places.append(place)
        self.isLabel.append(isLabel)
      }
    }

    /// A letter, a per cent sign, or the point of 3.5; `nil` for other marks and blanks.
    private func letter(at place: Int) -> UInt32? {
      let glyph = printed[place].value
      switch glyph {
      case 0x25, 0xFF05: return 0x25
      case 0x2E, 0xFF0E:
        let isInNumber =
          place > 0 && place + 1 < printed.count && Glyph.isDigit(printed[place - 1].value)
          && Glyph.isDigit(printed[place + 1].value)
        return isInNumber ? 0x2E : nil
      default: return equivalence.letter(glyph)
      }
    }
  }
}
