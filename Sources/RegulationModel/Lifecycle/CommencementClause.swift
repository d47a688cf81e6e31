internal import ChineseText

/// A clause that tells from when on a regulation, or a part of it, is in force.
///
///     clause = [subject] ("自" | "从" | "于") (start | condition) verb [lapse] | subject "施行日期" [who] "另行" verb
///     start  = date "起" | publication ("之日起" | "后") [["满"] number unit ["后"] ["起"]]
///     verb   = "施行" | "实施" | "执行" | "生效" | "试行"
struct CommencementClause: Sendable, Hashable {
  /// The provisions that it speaks of, as printed: `第二条第（二）项`, or those whom it binds: `有条件的地区`; `nil`
  /// for the whole.
  let subject: String?
  /// From when on.
  let start: CommencementStart
  /// The words, from 自 to 施行 and to the end of a lapse.
  let words: String
  /// Until when it holds good; `nil` where nothing is said of it.
  var lapse: CommencementLapse? = nil

  /// The clauses of a text about the act itself, in order. Clauses about other acts or about things
  /// are left out; what a caption tells is about its act.
  static func all(in bytes: [UInt8], isCaption: Bool = false) -> [CommencementClause] {
    var found: [(offset: Int, clause: CommencementClause)] = []
    for opening in openings {
      var from = 0
      while let offset = ByteSearch.first(opening, in: bytes, from: from) {
        from = offset + opening.count
        var end = from
        let told = start(at: &end, in: bytes)
        guard told != nil || CommencementCondition.take(&end, in: bytes),
          let subject = Subject(before: offset, in: bytes),
          told != nil || subject.isAct || isCaption && subject.isUnnamed
        else { continue }
        let lapse = CommencementLapse.read(&end, in: bytes)
        let words = String(decoding: bytes[offset..<end], as: UTF8.self)
        let clause = CommencementClause(
          subject: subject.provisions, start: told ?? .condition, words: words, lapse: lapse)
        found.append((offset, clause))
      }
    }
    for noun in days {
      var from = 0
      while let offset = ByteSearch.first(noun, in: bytes, from: from) {
        from = offset + noun.count
        guard let end = elsewhere(behind: from, in: bytes),
          let subject = Subject(before: offset, in: bytes)
        else { continue }
        let words = String(decoding: bytes[offset..<end], as: UTF8.self)
        found.append(
          (
            offset,
            CommencementClause(subject: subject.provisions, start: .setElsewhere, words: words)
          ))
      }
    }
    return found.sorted { $0.offset < $1.offset }.map(\.clause)
  }

  private static let openings = ["自", "从", "于"].map { Array($0.utf8) }
  private static let days = ["施行日期", "施行时间", "实施日期", "实施时间", "生效日期"].map { Array($0.utf8) }
  /// What begins the name of those who are left: 其他地区.
  static let rest = ["其他", "其它", "其余"]
  /// Those for whom alone an act comes into force: 有条件的地区, 新建项目.
  static let groups: WordSet = [
    "地区", "地方", "城市", "区域", "省份", "部分", "范围", "企业", "单位", "机构", "人员", "项目", "产品",
  ]
  private static let publications: WordSet = [
    "公布", "发布", "印发", "颁布", "颁发", "签发", "公告", "通过", "批准",
  ]
  private static let dayOf: WordSet = ["之日起", "之日", "日起", "后", "之后"]
  private static let set: WordSet = [
    "另行规定", "另行公布", "另行确定", "另行通知", "另行制定", "另行发布", "另行公告", "另定",
  ]

  /// What stands behind 自; moves the offset behind the verb.
  static func start(at offset: inout Int, in bytes: [UInt8]) -> CommencementStart? {
    let span = bytes.span
    var cursor = GlyphCursor(offset..<bytes.count)
    var probe = cursor
    let start: CommencementStart
    if let date = DateScanner.read(&probe, span) {
      cursor = probe
      _ = cursor.take(0x8D77, span)  // 起
      start = .on(date)
    } else {
      _ = cursor.take(CommencementWords.ownName, span)
      guard cursor.take(publications, span), cursor.take(dayOf, span) else { return nil }
      if let period = CommencementWords.period(&cursor, span) {
        start = .afterPublication(period)
      } else {
        start = .onPublication
      }
      _ = cursor.take(0x8D77, span)
    }
    _ = cursor.take(CommencementWords.formal, span)
    guard cursor.take(CommencementWords.verbs, span) else { return nil }
    offset = cursor.offset
    return start
  }

  /// The offset behind 由市人民政府另行规定; `nil` when no such words follow in the clause.
  private static func elsewhere(behind offset: Int, in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    var cursor = GlyphCursor(offset..<min(bytes.count, offset + 120))
    while !cursor.isAtEnd {
      if cursor.take(set, span) { return cursor.offset }
      let next = cursor.take(span)
      if Glyph.endsClause(next) || next == Glyph.comma { return nil }
    }
    return nil
  }

  /// Of what a clause speaks: of the act as a whole, or of provisions of it.
  private struct Subject {
    let provisions: String?
    /// Whether it is the act by its kind: 本办法.
    let isAct: Bool
    /// Whether no words stand before.
    let isUnnamed: Bool

    /// Reads the words before an offset, back to the mark that ends the clause before; `nil` for
    /// words about anything else.
    init?(before end: Int, in bytes: [UInt8]) {
      guard let own = Subject.clause(endingAt: end, in: bytes) else { return nil }
      let words = Subject.bare(bytes[own])
      isUnnamed = words.isEmpty
      isAct = CommencementCondition.isOfAct(words)
      if words.isEmpty, let mark = glyph(endingAt: own.lowerBound, notBefore: 0, in: bytes.span),
        mark.value == Glyph.comma,
        let before = Subject.clause(endingAt: mark.offset, in: bytes),
        let named = Subject.provisions(Subject.bare(bytes[before]))
      {
        // 第五条，自…起施行
        provisions = named
      } else if let group = Subject.group(words) {
        provisions = group
      } else if Subject.isWhole(words) {
        provisions = nil
      } else if let named = Subject.provisions(words) {
        provisions = named
      } else {
        return nil
      }
    }

    /// The clause that ends at an offset; `nil` for one that is too long to be a subject.
    private static func clause(endingAt end: Int, in bytes: [UInt8]) -> Range<Int>? {
      var start = end
      var length = 0
      while let last = glyph(endingAt: start, notBefore: 0, in: bytes.span) {
        if Glyph.endsClause(last.value) || last.value == Glyph.comma || last.value == 0x2C
          || Glyph.isBlank(last.value)
        {
          break
        }
        start = last.offset
        length += 1
        if length > 80 { return nil }
      }
      return start..<end
    }

    private static func bare(_ bytes: ArraySlice<UInt8>) -> Substring {
      var words = String(decoding: bytes, as: UTF8.self)[...]
      if words.hasSuffix("的") { words = words.dropLast() }
      for lead in leads where words.hasPrefix(lead) { words = words.dropFirst(lead.count) }
      return words
    }

    private static let leads = ["（", "(", "但是", "但", "其中", "除"]
    private static let rest: Set<Substring> = [
      "", "其他条款", "其余条款", "其他规定", "其余规定", "其他各条", "其余各条", "其余", "其他",
    ]

    /// 本条例, with nothing but its own name; 本条例其他条款.
    private static func isWhole(_ words: Substring) -> Bool {
      if rest.contains(words) { return true }
      guard words.hasPrefix("本"), words.unicodeScalars.count <= 13, !words.contains("》") else {
        return false
      }
      if rest.contains(where: { !$0.isEmpty && words.hasSuffix($0) }) { return true }
      // 条 of 条例 is no article.
      let scalars = Array(words.unicodeScalars)
      return scalars.indices.allSatisfy { index in
        scalars[index] != "条" || index + 1 < scalars.count && scalars[index + 1] == "例"
      }
    }

    /// 有条件的地区 of 本规定有条件的地区, and 其他地区.
    private static func group(_ words: Substring) -> String? {
      guard CommencementClause.groups.ends(Array(words.utf8)) else { return nil }
      if CommencementClause.rest.contains(where: { words.hasPrefix($0) }) { return String(words) }
      let name = CommencementWords.ownNames.first { words.hasPrefix($0) }
      return name.map { String(words.dropFirst($0.count)) }
    }

    /// 第二条第（二）项 and 本条例第五条: the provisions.
    private static func provisions(_ words: Substring) -> String? {
      var words = words
      if words.hasPrefix("本"), let first = words.firstIndex(of: "第") { words = words[first...] }
      guard words.hasPrefix("第"), words.contains(where: { "条章节编款项".contains($0) }) else {
        return nil
      }
      for tail in ["规定", "的规定"] where words.hasSuffix(tail) { words = words.dropLast(tail.count) }
      return String(words)
    }
  }
}
