internal import ChineseText

/// The words of editions that end at an offset of a report.
struct EditionWords {
  /// Where the paragraph begins, a UTF-8 offset.
  let start: Int

  /// Whether one of some words ends at an offset.
  func ends(_ words: WordSet, _ end: Int, _ bytes: Span<UInt8>) -> Bool {
    words.length(endingAt: end, notBefore: start, in: bytes) != nil
  }

  /// Where one of some words begins that ends at an offset; the offset itself where none does.
  func without(_ words: WordSet, _ end: Int, _ bytes: Span<UInt8>) -> Int {
    end - (words.length(endingAt: end, notBefore: start, in: bytes) ?? 0)
  }

  /// Where the events begin that end at an offset: 修订发布.
  func withoutEvents(_ end: Int, _ bytes: Span<UInt8>) -> Int {
    var end = end
    while let length = EditionWords.events.length(endingAt: end, notBefore: start, in: bytes) {
      end -= length
    }
    return end
  }

  ///     time = date event ("时" | "前") ["的"] ["，"] | "修订前" "，"
  func atTime(endingAt end: Int, _ bytes: Span<UInt8>) -> StatedEdition? {
    var end = end
    let last = glyph(endingAt: end, notBefore: start, in: bytes)
    let isApart = last.map { Glyph.isComma($0.value) } ?? false
    if let last, isApart { end = last.offset }
    if isApart, ends(EditionWords.then, end, bytes) { return .then }
    end = without(EditionWords.joints, end, bytes)
    for (words, isBefore) in [(EditionWords.ahead, true), (EditionWords.times, false)] {
      let event = without(words, end, bytes)
      guard event < end else { continue }
      let stated = withoutEvents(event, bytes)
      guard stated < event else { return nil }
      guard let date = date(endingAt: stated, bytes) else {
        return isApart && isBefore && ends(EditionWords.old, end, bytes) ? .previous : nil
      }
      return isBefore ? .before(date) : .inYear(date.year)
    }
    return nil
  }

  ///     age = old | [date] new | coming "的" new
  func byAge(endingAt end: Int, _ bytes: Span<UInt8>) -> StatedEdition? {
    let older = without(EditionWords.old, end, bytes)
    if older < end, end - older > 3 || TextLeads.maySucceed(older, notBefore: start, in: bytes) {
      return .previous
    }
    let newer = without(EditionWords.new, end, bytes)
    guard newer < end else { return ends(EditionWords.future, end, bytes) ? .coming : nil }
    let lead = without(EditionWords.joints, newer, bytes)
    let effect = without(EditionWords.effects, lead, bytes)
    if effect < lead, ends(EditionWords.coming, effect, bytes) { return .coming }
    // 2024年新修订的: the year says more.
    return date(endingAt: newer, bytes).map { .of($0) } ?? .current
  }

  /// A year or a day that ends at an offset, whatever organ stands between it and the event.
  func date(endingAt end: Int, _ bytes: Span<UInt8>) -> StatedDate? {
    // 2015版
    if let bare = StatedDate(
      yearEndingAt: end, before: min(end + 12, bytes.count), notBefore: start, in: bytes)
    {
      return bare
    }
    var offset = end
    var glyphs = 0
    while glyphs < 40, let last = glyph(endingAt: offset, notBefore: start, in: bytes) {
      if Glyph.isPunctuation(last.value) || Glyph.closesBracket(last.value) { return nil }
      offset = last.offset
      glyphs += 1
      guard last.value == Glyph.year else { continue }
      return StatedDate(yearEndingAt: offset, before: end, notBefore: start, in: bytes)
    }
    return nil
  }

  /// Whether a year ends at an offset of which nobody tells the century: 18年修正.
  func isShortYear(endingAt end: Int, _ bytes: Span<UInt8>) -> Bool {
    guard let year = glyph(endingAt: end, notBefore: start, in: bytes), year.value == Glyph.year,
      let digit = glyph(endingAt: year.offset, notBefore: start, in: bytes)
    else { return false }
    return Glyph.isDigit(digit.value)
  }

  static let joints: WordSet = ["的", "中", "中的", "里", "之"]
  static let effects: WordSet = ["施行", "实施", "有效", "适用", "执行", "生效"]
  /// What a text of an edition is called behind its date.
  static let nouns: WordSet = ["文本", "版本", "条文", "一版", "那版", "那一版", "那个版本", "版条文", "版文本"]
  /// Drafts, and the first wording, which nothing dates.
  static let untold: WordSet = [
    "草案", "意见稿", "审稿", "议稿", "论稿", "改稿", "订稿", "正稿", "批稿", "初稿", "草稿", "一稿", "二稿", "三稿",
    "草案文本", "征求意见", "起草中", "审议中", "历史版本", "历史文本", "历史版", "最初", "最早", "原始", "初始", "首版", "初版", "最初版",
    "第一版", "最早版", "原始版", "最初制定",
    "最初公布", "最初发布", "第二版", "第三版", "第四版", "已失效", "早年", "早期", "过去", "以往", "先前", "当初",
  ]
  static let old: WordSet = [
    "原", "旧", "修订前", "修改前", "修正前", "旧版", "原来", "原先", "原版", "修订以前", "修改以前", "修正以前",
    "修订之前", "修改之前", "修正之前", "废止前", "已被修订", "已被修改", "已被修正", "前一版", "上一版", "此前版", "此前版本",
  ]
  private static let new: WordSet = [
    "现行", "新", "新修订", "新修改", "新修正", "修订后", "修改后", "修正后", "新版", "最新", "新颁布", "新发布",
    "新印发", "新制定", "现行有效",
  ]
  /// What stands before 施行 of an edition that is not in force.
  static let coming: WordSet = [
    "尚未", "还未", "还没有", "未", "即将", "将要", "拟", "待", "将", "尚未正式", "即将正式", "将正式", "即将开始", "尚未开始",
    "暂未",
  ]
  private static let future: WordSet = ["未来", "即将出台", "未来版"]
  static let past: WordSet = [
    "当时", "彼时", "行为时", "案发时", "事发时", "发生时", "行为发生时", "行为当时",
  ]
  /// 当时，《…》
  private static let then: WordSet = ["当时", "彼时", "那时"]
  private static let ahead: WordSet = ["前", "之前", "以前"]
  private static let times: WordSet = ["时", "之时", "期间", "当时"]
  private static let events: WordSet = [
    "修订", "修改", "修正", "版", "修订版", "修正版", "制定", "发布", "公布", "印发", "颁布", "通过", "施行", "实施",
    "起施行", "起实施", "修订发布", "修订印发", "修改发布", "出台", "生效",
  ]
}
