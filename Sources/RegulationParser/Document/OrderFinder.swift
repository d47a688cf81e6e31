internal import ChineseText
internal import RegulationModel

/// Finds what carries the regulation: an order, an announcement, a notice that it is annexed to.
///
///     order = {authority | 某机关文件 | 机密} {…令 | 公告 | 第3号 | 关于印发…的通知 | 文号}
///             {address | sentence} [annexes] {signature} [date]
struct OrderFinder {
  /// The lines, with what was seen of them.
  private(set) var lines: FrontLines
  private let passages: [Passage]

  /// An order is not longer than this, in passages.
  private static let longest = 60

  init(_ lines: FrontLines) {
    self.lines = lines
    passages = lines.outline.passages
  }

  /// The order that ends right above the title; `nil` when none stands there.
  mutating func above(_ title: Int) -> Range<Int>? {
    var top: Int?
    var announcement: Int?
    var index = title - 1
    let lowest = max(0, title - OrderFinder.longest)
    scan: while index >= lowest {
      let form = lines[index].form
      switch form {
      case .orderHead, .carrierTitle: top = index
      case .letterhead, .documentNumber, .secrecy:
        if top != nil || announcement != nil { top = index }
      case .issuer:
        if let top, index + 1 < top { break scan }
        if top == index + 1 { top = index }
      case .announcement:
        if top != nil { break scan }
        announcement = index
      case .date, .note, .short, .salutation:
        // Above its head an order has no more lines than its letterhead.
        if top != nil { break scan }
        if announcement == nil, title - index > 8 { break scan }
      case .sentence, .labelled:
        if top != nil || !mayBeInOrder(index) { break scan }
        if announcement == nil, title - index > 8 { break scan }
      case .navigation, .metadata, .preambleHeading, .long: break scan
      }
      index -= 1
    }
    if announcement != nil { return (top ?? announcement ?? title)..<title }
    // Without its sentence: a head, and nothing below it but numbers, names and days.
    guard let top, isBareHead(top..<title) else { return nil }
    return top..<title
  }

  /// The order that stands between the title and the 题注 or the first unit; `nil` for none.
  mutating func below(_ title: Int, before limit: Int) -> Range<Int>? {
    var index = title + 1
    while index < limit, index <= title + 5 {
      switch lines[index].form {
      case .announcement: return (title + 1)..<signatureEnd(from: index + 1, limit)
      case .orderHead, .documentNumber, .date, .issuer, .letterhead: index += 1
      default: return nil
      }
    }
    return nil
  }

  private func mayBeInOrder(_ index: Int) -> Bool {
    switch passages[index].label?.label {
    case .article, .division: false
    case .annex, .item, nil: true
    }
  }

  private mutating func isBareHead(_ range: Range<Int>) -> Bool {
    range.count <= 6
      && range.contains { lines[$0].form == .orderHead }
      && range.allSatisfy { index in
        switch lines[index].form {
        case .orderHead, .issuer, .date, .documentNumber, .letterhead, .secrecy: true
        case .short: lines[index].text.count <= 45
        default: false
        }
      }
  }

  /// Index behind the names and the day below the order's sentence.
  private mutating func signatureEnd(from start: Int, _ limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 5) {
      switch lines[index].form {
      case .date: return index + 1
      case .short, .issuer: index += 1
      case .note where !passages[index].endsClause && isSignedDay(index): return index + 1
      default: return index == start ? start : start
      }
    }
    return start
  }

  /// Whether a line ends with a day: 市长　某某　2024年1月2日.
  private mutating func isSignedDay(_ index: Int) -> Bool {
    OrderFacts.day(endingIn: lines[index].text) != nil
  }
}

/// What an order tells of the regulation that it carries.
struct OrderFacts {
  private var lines: FrontLines
  private let order: Range<Int>

  init(_ order: Range<Int>, _ lines: FrontLines) {
    self.order = order
    self.lines = lines
  }

  /// The events in its words, in the order of their days. The day of publication is that of the
  /// order.
  mutating func events() -> [LifecycleEvent] {
    var events: [LifecycleEvent] = []
    var publication: (action: LifecycleEvent.Action, words: [UInt8])?
    for index in order where lines[index].form == .announcement {
      events += NoteGrammar.read(NoteText(lines[index].text)).events.filter { $0.action != nil }
      publication = publication ?? OrderFacts.publication(in: lines[index].text)
    }
    let number = number()
    // Without a verb an order with a number is what it is: somebody's, of a day.
    if publication != nil || number != nil, let (date, words) = day() {
      let actor = actor()
      let name = actor.map { Array($0.utf8) } ?? []
      events.append(
        LifecycleEvent(
          date: date, actor: actor, action: publication?.action,
          text: String(decoding: words + name + (publication?.words ?? []), as: UTF8.self),
          number: number))
    }
    return events.sorted { $0.date < $1.date }
  }

  /// The last day that a line of the order is or ends with, and its words.
  private mutating func day() -> (CalendarDate, [UInt8])? {
    for index in order.reversed() where lines[index].form != .announcement {
      if let day = OrderFacts.day(endingIn: lines[index].text) { return day }
    }
    return nil
  }

  /// The day that a line ends with, and its words.
  static func day(endingIn text: [UInt8]) -> (CalendarDate, [UInt8])? {
    guard text.count <= 120 else { return nil }
    var cursor = GlyphCursor(0..<text.count)
    while !cursor.isAtEnd {
      var probe = cursor
      if let date = DateScanner.read(&probe, text.span) {
        return probe.isAtEnd ? (date, Array(text[cursor.offset...])) : nil
      }
      cursor.take(text.span)
    }
    return nil
  }

  /// The authority: before 令 of the head, on the line above 公告, or above the day.
  private mutating func actor() -> String? {
    for index in order where lines[index].form == .orderHead {
      if let name = OrderFacts.name(beforeOrder: spaced(index)) { return name }
    }
    for index in order where lines[index].form == .issuer {
      return String(decoding: spaced(index), as: UTF8.self)
    }
    return nil
  }

  /// The number of the order with the name before it, 国务院令第722号, or that of the document; `nil` where
  /// none stands there.
  private mutating func number() -> String? {
    for index in order where lines[index].form == .orderHead {
      let head = spaced(index)
      if head.ends(with: OrderFacts.sign) { return String(decoding: head, as: UTF8.self) }
      for next in order.clamped(to: (index + 1)..<(index + 3)) {
        let line = OrderFacts.withoutBrackets(lines[next].text)
        guard line.starts(with: OrderFacts.ordinal) || OrderFacts.beginsWithYear(line),
          line.ends(with: OrderFacts.sign), line.count <= 45
        else { continue }
        return String(decoding: head + line, as: UTF8.self)
      }
    }
    for index in order where lines[index].form == .documentNumber {
      return String(decoding: lines[index].text, as: UTF8.self)
    }
    return nil
  }

  /// The words of a line with U+3000 between two bodies that a blank sets apart.
  private mutating func spaced(_ index: Int) -> [UInt8] {
    let text = lines[index].text
    let end = OrderFacts.nameEnd(text) ?? text.count
    guard end > 1 else { return text }
    let outline = lines.outline
    let line = NoteText([outline.passages[index]], outline.text)
    let gaps = line.gaps.filter { (1..<end).contains($0) }
    guard line.bytes == text, !gaps.isEmpty else { return text }
    let areBodies = zip([0] + gaps, gaps + [end]).allSatisfy {
      OrganName.isBody(Array(text[$0..<$1]))
    }
    return areBodies ? line.spaced(at: gaps) : text
  }

  /// Whether a line begins with a year: 2019年第20号.
  private static func beginsWithYear(_ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<text.count)
    return ChineseNumeral.read(&cursor, text.span) != nil && cursor.take(Glyph.year, text.span)
  }

  private static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    let (open, close) = (Array("（".utf8), Array("）".utf8))
    return text.starts(with: open) && text.ends(with: close)
      ? Array(text.dropFirst(3).dropLast(3)) : text
  }

  private static let ordinal = Array("第".utf8)
  private static let sign = Array("号".utf8)

  private static func name(beforeOrder text: [UInt8]) -> String? {
    guard let end = nameEnd(text), end > 0 else { return nil }
    return String(decoding: text[..<end], as: UTF8.self)
  }

  /// Where 令 or 公告 begins.
  private static func nameEnd(_ text: [UInt8]) -> Int? {
    heads.compactMap { ByteSearch.first($0, in: text) }.min()
  }

  private static let heads = ["令", "公告", "通告", "布告"].map { Array($0.utf8) }

  /// The verb by which a sentence publishes: 公布 of 现予公布.
  private static func publication(
    in text: [UInt8]
  ) -> (action: LifecycleEvent.Action, words: [UInt8])? {
    let found = verbs.compactMap { verb in
      ByteSearch.first(verb.words, in: text).map { (offset: $0, verb: verb) }
    }
    guard let first = found.min(by: { $0.offset < $1.offset })?.verb else { return nil }
    return (first.action, Array(first.action.rawValue.utf8))
  }

  private static let verbs: [(words: [UInt8], action: LifecycleEvent.Action)] =
    words(["予公布", "予以公布", "现公布", "公布施行", "公布实施", "》公布"], .promulgation)
    + words(["予发布", "予以发布", "现发布", "发布施行", "发布实施", "》发布"], .issue)
    + words(["印发给", "予印发", "予以印发", "现印发", "》印发"], .distribution)

  private static func words(
    _ list: [String], _ action: LifecycleEvent.Action
  ) -> [(words: [UInt8], action: LifecycleEvent.Action)] {
    list.map { (Array($0.utf8), action) }
  }
}
