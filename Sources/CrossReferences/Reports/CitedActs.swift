internal import ChineseText
public import RegulationModel

/// The acts that the citations of a report are held against: works with the texts that are at hand.
public struct CitedActs: Sendable {
  /// Gives the text of an edition; `nil` when it cannot be read.
  public typealias TextReader = @Sendable (Work, EditionRecord) -> Edition?

  /// The works, in no order.
  public let works: [Work]
  /// Short names of acts, those of the works included.
  public let names: StatuteNames
  private let read: TextReader
  /// Works by the letters of what they are called; two works that share a name have none by it.
  private var named: [String: Int?] = [:]
  /// What works replaced, by the letters of its title.
  private var replaced: [String: Int] = [:]
  /// The letters of titles and aliases, for titles that are a letter apart.
  private var spelled: [(letters: [Unicode.Scalar], work: Int)] = []
  /// The titles that are not held and well known: a letter apart from one that is held, they are acts
  /// of their own.
  private let known: Set<String>

  /// Takes works.
  ///
  /// - Parameters:
  ///   - works: their records.
  ///   - read: gives their texts when they are asked for.
  public init(_ works: [Work], text read: @escaping TextReader) {
    self.works = works
    self.read = read
    var names = StatuteNames.builtIn
    known = Set(StatuteNames.builtIn.entries.map { CitedActs.key($0.work) })
    for work in works {
      for name in [work.title] + work.aliases {
        if let spoken = CitedActs.spoken(name) { names.add(spoken, for: work.title) }
      }
    }
    self.names = names
    for (index, work) in works.enumerated() { add(work, index) }
  }

  private mutating func add(_ work: Work, _ index: Int) {
    for name in [work.title, work.slug] + work.aliases { named[CitedActs.key(name)] = .some(index) }
    for name in [work.title] + work.aliases {
      spelled.append((Array(CitedActs.key(name).unicodeScalars), index))
    }
    for predecessor in work.predecessors where replaced[CitedActs.key(predecessor.title)] == nil {
      replaced[CitedActs.key(predecessor.title)] = index
    }
    // 《巡视工作条例》 of 中国共产党巡视工作条例, unless two have it.
    let title = CitedActs.key(work.title)
    for lead in CitedActs.leads where title.hasPrefix(lead) {
      let short = String(title.dropFirst(lead.count))
      guard short.unicodeScalars.count > 4 else { continue }
      if let other = named[short], other != index {
        if other.map({ CitedActs.key(works[$0].title) != short }) ?? true {
          named[short] = .some(nil)
        }
      } else {
        named[short] = .some(index)
      }
    }
  }

  /// What titles begin with that is left out when they are cited.
  private static let leads = ["中国共产党", "中共中央", "中华人民共和国"]

  /// A title as it stands in running text without 《》: without brackets behind it and without 中华人民共和国;
  /// `nil` for one that is too short to be told from other words.
  private static func spoken(_ title: String) -> String? {
    guard !title.contains(where: { "《》〈〉".contains($0) }) else { return nil }
    var bare = title.prefix { $0 != "（" && $0 != "(" }
    if bare.hasPrefix("中华人民共和国"), bare.count > 9 { bare = bare.dropFirst(7) }
    let letters = bare.unicodeScalars.map {
      Unicode.Scalar(TraditionalScript.simplified($0.value)) ?? $0
    }
    return bare.count > 3 ? String(scalars: letters) : nil
  }

  /// The letters of a title by which it is found: one width and script, no marks around titles, no blanks.
  static func key(_ title: String) -> String {
    let equivalence: Equivalence = [.width, .letterCase, .zeros]
    let letters = title.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      let isBracket = scalar == "（" || scalar == "("
      let letter = isBracket ? 0x28 : equivalence.letter(scalar.value)
      return letter.flatMap { Unicode.Scalar(TraditionalScript.simplified($0)) }
    }
    let key = String(scalars: letters)
    let national = "中华人民共和国"
    return key.hasPrefix(national) && key.count > 9 ? String(key.dropFirst(national.count)) : key
  }
}

// MARK: - Finding acts

extension CitedActs {
  /// What a title means.
  enum Match: Hashable {
    /// A work, by its index.
    case held(Int)
    /// What a work replaced.
    case replaced(by: Int)
    /// No act that is held, and a letter apart from one that is.
    case near(Int)
    case unknown
  }

  /// The work that a title means, by its index; `nil` for one that is not held.
  package func work(titled title: String) -> Int? {
    if case .held(let index) = match(title) { index } else { nil }
  }

  /// What a title means. Costs a look at every work for a title that is unknown.
  func match(_ title: String) -> Match {
    let key = CitedActs.key(title)
    if case .some(.some(let index)) = named[key] { return .held(index) }
    if let index = replaced[key] { return .replaced(by: index) }
    guard !known.contains(key) else { return .unknown }
    let letters = Array(key.unicodeScalars)
    guard letters.count > 5 else { return .unknown }
    let near = Set(
      spelled.filter { TitleDistance.isOne(letters, $0.letters) }.map(\.work)
    ).sorted()
    return near.count == 1 ? .near(near[0]) : .unknown
  }

  /// The works whose titles end in a noun, a bracket behind it left out.
  func works(endingIn noun: String) -> [Int] {
    works.indices.filter { CitedActs.ends(works[$0].title, in: noun) }
  }

  /// Whether a title ends in a noun: 巡视工作条例（试行） in 条例.
  static func ends(_ title: String, in noun: String) -> Bool {
    let bytes = Array(title.utf8)
    let end = Genre.withoutSuffix(0..<bytes.count, in: bytes.span)
    let word = Word(noun)
    return end > word.bytes.count
      && word.stands(at: end - word.bytes.count, before: end, in: bytes.span)
  }

  /// The record of the edition of a work that was in force on a day, or the last one before its repeal,
  /// whether its text is held or not; `nil` before the first.
  package func record(of work: Int, inForceOn day: CalendarDate) -> EditionRecord? {
    let status = WorkStatus(of: works[work], on: day) { record in
      Commencement(of: record, in: text(record, of: work))
    }
    let found = status.inForce ?? status.lastInForce ?? status.undecided
    return found.flatMap { works[work].record(of: $0.date) }
  }

  /// The text of an edition; `nil` when it is not held.
  package func text(_ record: EditionRecord, of work: Int) -> Edition? {
    record.file == nil ? nil : read(works[work], record)
  }
}

/// How far two titles are apart.
enum TitleDistance {
  /// Whether one letter was replaced, left out or added, or two have changed places; not where the
  /// letters count, as in 解释（二）.
  static func isOne(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1, min(left.count, right.count) > 5 else {
      return false
    }
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    var end = 0
    while end < min(left.count, right.count) - start,
      left[left.count - 1 - end] == right[right.count - 1 - end]
    {
      end += 1
    }
    let (inLeft, inRight) = (left[start..<(left.count - end)], right[start..<(right.count - end)])
    guard !(inLeft + inRight).contains(where: isNumeral) else { return false }
    if inLeft.count <= 1, inRight.count <= 1 { return true }
    return inLeft.count == 2 && inLeft.elementsEqual(inRight.reversed())
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    Glyph.isDigit(scalar.value) || ChineseNumeral.isNumeral(scalar.value)
  }
}
