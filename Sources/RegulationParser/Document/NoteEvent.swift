internal import ChineseText
internal import RegulationModel

/// One date of a 题注 with the words behind it: who acted, and what was done on that day.
struct NoteEvent {
  private let date: CalendarDate
  private let text: String
  private let actor: String?
  private let actions: [LifecycleEvent.Action]

  /// Reads a stretch of a note in which one event stands; `nil` when it holds no date.
  ///
  /// - Parameters:
  ///   - range: where it stands.
  ///   - note: the note.
  ///   - before: who is named before the date, for an event that names nobody behind it.
  init?(_ range: Range<Int>, of note: [UInt8], actorBefore before: String? = nil) {
    let bytes = note.span
    var cursor = GlyphCursor(range)
    var read: CalendarDate?
    while !cursor.isAtEnd {
      var probe = cursor
      read = NoteDate.read(&probe, bytes)
      if read != nil {
        cursor = probe
        break
      }
      cursor.take(bytes)
    }
    guard let date = read else { return nil }
    self.date = date
    text = String(decoding: note[range], as: UTF8.self)
    var clauses = Clauses(note[cursor.offset..<range.upperBound])
    actions = clauses.takeActions()
    let isPersonal = actions.contains { $0 != .entryIntoForce }
    actor = NoteActor.name(in: clauses.actor) ?? (isPersonal ? before : nil)
  }

  /// What was done that day, one event a verb; one without a verb where none is known.
  var events: [LifecycleEvent] {
    guard let first = actions.first else { return [event(doing: nil)] }
    let rest = actions.dropFirst().map { action in
      LifecycleEvent(date: date, actor: nil, action: action, text: text)
    }
    return [event(doing: first)] + rest
  }

  /// The event with a verb.
  func event(doing action: LifecycleEvent.Action?) -> LifecycleEvent {
    LifecycleEvent(date: date, actor: actor, action: action, text: text)
  }
}

/// The words behind a date, divided into who acted and the verbs.
///
///     words = actor verb ["施行"] { ("，" | "并") ["同日"] verb } ["自" verb "之日起施行"]
private struct Clauses {
  /// What stands before the first verb.
  private(set) var actor: [UInt8]

  init(_ words: ArraySlice<UInt8>) { actor = Array(words) }

  /// Takes the verbs off the end.
  mutating func takeActions() -> [LifecycleEvent.Action] {
    var later: [LifecycleEvent.Action] = []
    if takeOwnForce() { later.append(.entryIntoForce) }
    while let (joint, clause) = lastClause() {
      guard NoteVerbs.last(of: actor[..<joint]) != nil else { break }
      later = sameDayActions(clause) + later
      actor.removeSubrange(joint...)
    }
    guard let verb = NoteVerbs.last(of: actor[...]) else { return later }
    actor.removeLast(verb.length)
    if verb.action == .entryIntoForce, let own = NoteVerbs.last(of: actor[...]) {
      // 公布施行: two things on one day.
      actor.removeLast(own.length)
      return [own.action, verb.action] + later
    }
    return [verb.action] + later
  }

  /// Takes 自公布之日起施行 off the end.
  private mutating func takeOwnForce() -> Bool {
    var from = 0
    while let own = Clauses.publications.first(in: from..<actor.count, of: actor.span) {
      from = own.upperBound
      guard NoteVerbs.last(of: actor[from...])?.action == .entryIntoForce else { continue }
      actor.removeSubrange(own.lowerBound...)
      actor.removeLast(actor.count - Clauses.withoutJoints(actor, before: actor.count))
      return true
    }
    return false
  }

  /// The last clause, behind ， or 并, and where its joint begins; commas within 《》 are none.
  private func lastClause() -> (joint: Int, clause: ArraySlice<UInt8>)? {
    let span = actor.span
    var end = actor.count
    while let last = glyph(endingAt: end, notBefore: 0, in: span) {
      if last.value == Glyph.titleClose { return nil }
      if last.value == Glyph.comma || last.value == 0x2C || last.value == 0x5E76 {  // 并
        return (Clauses.withoutJoints(actor, before: last.offset), actor[end...])
      }
      end = last.offset
    }
    return nil
  }

  /// The verbs of 于同日公布施行; none for 现予公布, which happened on another day.
  private func sameDayActions(_ clause: ArraySlice<UInt8>) -> [LifecycleEvent.Action] {
    var clause = clause
    for word in Clauses.sameDay where clause.starts(with: word) {
      clause = clause.dropFirst(word.count)
    }
    var actions: [LifecycleEvent.Action] = []
    while let verb = NoteVerbs.last(of: clause) {
      actions.insert(verb.action, at: 0)
      clause = clause.dropLast(verb.length)
    }
    return clause.isEmpty ? actions : []
  }

  /// Where the words before an offset end, the marks that join clauses aside.
  private static func withoutJoints(_ words: [UInt8], before end: Int) -> Int {
    var end = end
    while let length = joints.length(endingAt: end, notBefore: 0, in: words.span) { end -= length }
    return end
  }

  private static let joints: WordSet = ["，", ",", "并"]
  private static let sameDay = ["于", "同日", "当日"].map { Array($0.utf8) }
  private static let publications: WordSet = [
    "自公布之日起", "自发布之日起", "自印发之日起", "自颁布之日起", "自通过之日起", "自批准之日起",
  ]
}

/// The verbs of 题注.
private enum NoteVerbs {
  /// The verb that a text ends with, and its length in UTF-8.
  static func last(of text: ArraySlice<UInt8>) -> (action: LifecycleEvent.Action, length: Int)? {
    // The span of a slice begins at 0.
    guard words.length(endingAt: text.count, notBefore: 0, in: text.span) != nil else { return nil }
    return verbs.first { text.ends(with: $0.word) }.map { ($0.action, $0.word.count) }
  }

  private static let verbs: [(word: [UInt8], action: LifecycleEvent.Action)] =
    LifecycleEvent.Action.allCases.map { (Array($0.rawValue.utf8), $0) }
    + ["实施", "生效"].map { (Array($0.utf8), .entryIntoForce) } + [(Array("颁布".utf8), .promulgation)]
  private static let words = WordSet(verbs.map { Word(String(decoding: $0.word, as: UTF8.self)) })
}

/// Finds the name of who acted among the words behind a date.
enum NoteActor {
  /// The name; `nil` where there is none.
  static func name(in words: [UInt8]) -> String? {
    let end = stops.first(in: 0..<words.count, of: words.span)?.lowerBound ?? words.count
    var actor = withoutOrdinal(words[..<end])
    for lead in leads where actor.starts(with: lead) { actor = actor.dropFirst(lead.count) }
    for verb in verbs where actor.ends(with: verb) { actor = actor.dropLast(verb.count) }
    return actor.isEmpty ? nil : String(decoding: actor, as: UTF8.self)
  }

  /// The name that stands right before a date: 某市人民政府 2020年1月2日公布, 由甲会于2020年….
  static func name(before start: Int, in note: [UInt8]) -> String? {
    let span = note.span
    var end = start
    if let last = glyph(endingAt: end, notBefore: 0, in: span), last.value == 0x4E8E {  // 于
      end = last.offset
    }
    var first = end
    while let last = glyph(endingAt: first, notBefore: 0, in: span) {
      // 由 is 由甲会…通过; a mark ends what stands before.
      if Glyph.isPunctuation(last.value) || last.value == 0x7531 { break }
      first = last.offset
    }
    guard first < end, end - first <= 150 else { return nil }
    // 某市人民政府令第37号 names an authority, 37号 and 号公布 none.
    let words = note[first..<end]
    let name = Array(words[..<(stops.first(in: words.indices, of: span)?.lowerBound ?? end)])
    guard let opening = name.isEmpty ? nil : glyph(at: 0, in: name.span).value,
      !Glyph.isDigit(opening), opening != 0x53F7, !already.begins(name)  // 号
    else { return nil }
    return String(decoding: name, as: UTF8.self)
  }

  private static let already: WordSet = ["已", "业", "经", "自", "根据"]

  /// Where the name of who acted ends: at the decision's title, at the number of the order.
  private static let stops: WordSet = ["《", "令第", "公告", "以第"]
  /// Words before the name of who acted: 经山东省人民代表大会常务委员会批准; 起 of 起施行.
  private static let leads = ["经", "由", "起"].map { Array($0.utf8) }
  /// Verbs before the one that counts: 审议 of 审议通过.
  private static let verbs = ["通过的", "审议", "讨论", "审查", "修订", "批准并", "批准"].map {
    Array($0.utf8)
  }

  private static let ordinal = Array("第".utf8)
  private static let times = Array("次".utf8)

  /// Drops 第二次 at the end.
  private static func withoutOrdinal(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard text.ends(with: times), text.count >= 9 else { return text }
    let bytes = Array(text.dropLast(3))
    var start = bytes.count - 3
    while start >= 0, bytes.count - start <= 15 {
      if bytes[start..<(start + 3)].elementsEqual(ordinal) {
        let number = String(decoding: bytes[(start + 3)...], as: UTF8.self)
        return ChineseNumeral.value(of: number) == nil ? text : text.prefix(start)
      }
      start -= 3
    }
    return text
  }
}
