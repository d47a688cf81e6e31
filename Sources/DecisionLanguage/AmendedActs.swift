internal import ChineseText

/// The acts that a decision amends, and the short names that it gives them.
package struct AmendedActs {
  private(set) var acts: [AmendingDecision.Act] = []
  private var indexByKey: [String: Int] = [:]
  private var aliases: [String: String] = [:]
  /// The act that is meant where an item names none; `nil` until it is known.
  private let main: String?
  /// Whether the decision says that it amends several acts.
  let isPackage: Bool

  /// Reads the acts that the title and the preamble name.
  init(_ front: DecisionFront) {
    var named: [String] = []
    for paragraph in front.preamble {
      named += AmendedActs.titles(in: paragraph.glyphs, behind: "对", aliases: &aliases)
    }
    var isPackage = AmendedActs.isPackage(front)
    if named.isEmpty, let title = front.title {
      named = AmendedActs.titles(in: title.glyphs, behind: "关于修改", aliases: &aliases)
      if named.isEmpty { named = AmendedActs.amended(by: title) }
    }
    if named.count > 1 { isPackage = true }
    self.isPackage = isPackage
    main = isPackage ? nil : named.first
  }

  /// The act without a name among acts of which only one is named, with that one: they are the same.
  var sameAct: (unnamed: Int, named: Int)? {
    guard !isPackage, acts.count == 2, let unnamed = acts.firstIndex(where: { $0.title == nil }),
      acts[1 - unnamed].title != nil
    else { return nil }
    return (unnamed, 1 - unnamed)
  }

  /// Takes the act without a name away.
  mutating func join() {
    guard let same = sameAct else { return }
    let line = min(acts[0].line, acts[1].line)
    acts = [AmendingDecision.Act(title: acts[same.named].title, line: line)]
  }

  /// The index of an act by its name in an item; `nil` stands for the act of the preamble.
  mutating func index(of name: String?, line: Int) -> Int {
    let title = name.map(resolve) ?? main
    let key = title.map(AmendedActs.key) ?? ""
    if let index = indexByKey[key] { return index }
    acts.append(AmendingDecision.Act(title: title, line: line))
    indexByKey[key] = acts.count - 1
    return acts.count - 1
  }

  /// The title that a short name stands for: an alias, the preamble's act by its last noun
  /// (《解释》), or by its name without 中华人民共和国.
  private func resolve(_ name: String) -> String {
    if let title = aliases[AmendedActs.key(name)] { return title }
    guard let main else { return name }
    let short = AmendedActs.key(name)
    let long = AmendedActs.key(main)
    if long == short || long.hasSuffix(short), short.unicodeScalars.count <= 4 || long == short {
      return main
    }
    return name
  }

  /// The titles in 《》 that some words name.
  package static func titles(in words: String) -> [String] {
    var titles: [String] = []
    var cursor = ClauseCursor(words.glyphs)
    while !cursor.isAtEnd {
      if let title = ActName.title(&cursor) { titles.append(title) } else { cursor.take() }
    }
    return titles
  }

  /// Whether two titles are of the same act: one of them may lack the organ in front of 关于.
  package static func areSame(_ first: String, _ second: String) -> Bool {
    let (first, second) = (key(first), key(second))
    if first == second { return true }
    let (long, short) = first.count > second.count ? (first, second) : (second, first)
    return short.hasPrefix("关于") && long.hasSuffix(short)
  }

  /// A title for comparison: without marks, blanks and 中华人民共和国 in front.
  static func key(_ title: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in title.unicodeScalars
    where !Glyph.isBlank(scalar.value) && !isMark(scalar.value) {
      switch scalar {
      case "(": scalars.append("（")
      case ")": scalars.append("）")
      default: scalars.append(scalar)
      }
    }
    let key = withoutYear(String(scalars))
    let state = "中华人民共和国"
    return key.hasPrefix(state) && key != state ? String(key.dropFirst(state.count)) : key
  }

  /// 示例条例（2021修正） is 示例条例.
  private static func withoutYear(_ title: String) -> String {
    guard title.hasSuffix("）"), let open = title.lastIndex(of: "（") else { return title }
    let note = title[open...]
    return note.hasSuffix("修正）") || note.hasSuffix("修订）") ? String(title[..<open]) : title
  }

  private static func isMark(_ glyph: UInt32) -> Bool {
    switch glyph {
    case Glyph.titleOpen, Glyph.titleClose, 0x3008, 0x3009, 0x3C, 0x3E, 0xFF1C, 0xFF1E: true
    default: false
    }
  }

  // MARK: - Reading names

  private static func titles(
    in glyphs: [UInt32], behind word: Phrase, aliases: inout [String: String]
  ) -> [String] {
    var titles: [String] = []
    var cursor = ClauseCursor(glyphs)
    while !cursor.isAtEnd {
      guard cursor.take(word) else {
        cursor.take()
        continue
      }
      while let title = ActName.title(&cursor) {
        titles.append(title)
        if let bracket = ActName.bracket(&cursor), let alias = alias(in: bracket) {
          aliases[key(alias)] = title
        }
        _ = cursor.take(ClauseWords.lists)
      }
    }
    return titles
  }

  /// 以下简称《解释》, 以下简称“解释”
  private static func alias(in bracket: ArraySlice<UInt32>) -> String? {
    var cursor = ClauseCursor(Array(bracket))
    while !cursor.isAtEnd {
      if cursor.take(["以下简称", "简称", "以下称"]) {
        let rest = cursor.glyphs[cursor.position...]
        return String(glyphs: rest.filter { !Glyph.isPunctuation($0) })
      }
      cursor.take()
    }
    return nil
  }

  /// 中华人民共和国刑法修正案（二） amends 中华人民共和国刑法.
  private static func amended(by title: String) -> [String] {
    let glyphs = title.glyphs
    let phrase: Phrase = "修正案"
    guard
      let index = glyphs.indices.last(where: {
        phrase.stands(at: $0, in: glyphs, before: glyphs.count)
      }), index > 0
    else { return [] }
    return [String(glyphs: glyphs[..<index])]
  }

  /// Whether the preamble or the title speaks of several acts: 等二十九件司法解释, 部分行政法规.
  private static func isPackage(_ front: DecisionFront) -> Bool {
    let words: PhraseSet = ["部分行政法规", "部分法律", "部分地方性法规", "部分规章", "等法律", "部分司法解释"]
    return (front.preamble + [front.title ?? ""]).contains { text in
      var cursor = ClauseCursor(text.glyphs)
      while !cursor.isAtEnd {
        if cursor.stands(words) { return true }
        if cursor.take(0x7B49) {  // 等二十九件
          var probe = cursor
          if probe.takeNumeral() != nil, probe.stands(["件", "部", "项", "个"]) { return true }
        }
        cursor.take()
      }
      return false
    }
  }
}
