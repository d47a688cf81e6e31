internal import ChineseText

/// The words before a report that tell where it comes from: 新华社北京2月21日电, 本报讯（记者 …）.
///
///     dateline  = ["据"] [agency] [place] [day] ("电" | "讯" | "消息") ["（" reporters "）"]
///     agency    = word ending in 社, 报, 网, 台, 客户端 …
///
/// Something of agency and day must be there: 通讯 and 来电 are none.
struct Dateline: Sendable, Hashable {
  /// The words up to 电 or 讯.
  let text: String
  /// The agency or paper, without 据; `nil` when none is named, as in 本报讯.
  let agency: String?
  /// The place; `nil` when none is given.
  let place: String?
  /// The day, as far as it is printed.
  let day: PrintedDay?
  /// The words in brackets behind it that name reporters; `nil` without.
  let byline: String?
  /// Index behind the dateline and its brackets.
  let end: Int

  /// Longer datelines are none.
  private static let longest = 40

  /// Reads the dateline that a text begins with; `nil` when there is none.
  init?(_ text: Glyphs) {
    guard let start = Dateline.start(text), let close = Dateline.close(text, from: start) else {
      return nil
    }
    let words = Array(text[start..<close.lowerBound])
    let day = PrintedDay.all(in: words, words.indices).last
    if let day, day.range.upperBound != words.count { return nil }
    let names = Array(words[..<(day?.range.lowerBound ?? words.count)])
    let agencyEnd = Dateline.agencyEnd(names)
    let place = Array(names[agencyEnd...])
    guard place.count <= 8, Dateline.isSound(close, agencyEnd, day, place, names) else {
      return nil
    }
    self.text = text[start..<close.upperBound].string
    let agency = names[..<agencyEnd].string
    self.agency = agency.isEmpty || agency.hasPrefix("本") ? nil : agency
    self.place = place.isEmpty ? nil : place.string
    self.day = day
    let brackets = Dateline.brackets(text, from: close.upperBound)
    byline = brackets.map { text[$0].dropFirst().dropLast().string }
    end = brackets?.upperBound ?? close.upperBound
  }

  private static func start(_ text: Glyphs) -> Int? {
    var start = 0
    while start < min(2, text.count), [0x3010, 0xFF08, 0x28, 0x636E].contains(text[start]) {
      start += 1  // 【 （ ( 据
    }
    return start < text.count ? start : nil
  }

  /// 电, 讯 or 消息, behind nothing but ideographs and digits.
  private static func close(_ text: Glyphs, from start: Int) -> Range<Int>? {
    for index in start..<min(text.count, start + longest) {
      let glyph = text[index]
      if [0x7535, 0x8BAF, 0x96FB, 0x8A0A].contains(glyph) {  // 电 讯 電 訊
        guard index > start, !isPartOfWord(glyph, at: index, in: text) else { continue }
        return index..<(index + 1)
      }
      if glyph == 0x6D88, index + 1 < text.count, text[index + 1] == 0x606F {  // 消息
        return index..<(index + 2)
      }
      guard glyph.isIdeograph || Glyph.isDigit(glyph) || Glyph.isBlank(glyph) else { return nil }
    }
    return nil
  }

  private static let wordsWithClose: WordSet = [
    "電話", "電視", "電力", "電影", "電子", "電商", "電台", "電器", "電網", "電信", "電腦", "訊問", "電訊", "电话", "电视", "电力",
    "电影", "电子", "电商", "电台", "电器", "电网", "电信", "电厂", "电脑", "讯问", "讯号",
  ]

  private static func isPartOfWord(_ glyph: UInt32, at index: Int, in text: Glyphs) -> Bool {
    if wordsWithClose.length(at: index, in: text) != nil { return true }
    let before = text[index - 1]
    return before == 0x901A || before == 0x7535 || before == 0x96FB  // 通讯 电讯
  }

  /// Index behind the name of the agency; 0 when none is named.
  private static func agencyEnd(_ names: Glyphs) -> Int {
    var end = 0
    for index in names.indices.dropFirst() {
      switch names[index] {
      case 0x793E, 0x62A5, 0x5831, 0x7F51, 0x7DB2, 0x7AEF, 0x520A:  // 社 报 報 网 網 端 刊
        end = index + 1
      case 0x7EBF, 0x7DDA:  // 线 線: 示例在线
        if names[index - 1] == 0x5728 { end = index + 1 }
      case 0x53F0, 0x81FA:  // 台 臺: not of 台州, but behind 本 电 電 视 視
        let isStation = [0x672C, 0x7535, 0x96FB, 0x89C6, 0x8996].contains(names[index - 1])
        guard isStation || index + 1 == names.count else { continue }
        end = index + 1
      default: continue
      }
      // 新华社北京: what follows is the place, unless the name goes on: 中国日报网.
      if end < names.count, ![0x62A5, 0x5831, 0x7F51, 0x7DB2, 0x7AEF, 0x793E].contains(names[end]) {
        break
      }
    }
    return end
  }

  private static func isSound(
    _ close: Range<Int>, _ agencyEnd: Int, _ day: PrintedDay?, _ place: Glyphs, _ names: Glyphs
  ) -> Bool {
    let isNews = close.count == 2  // 消息
    guard !names[..<agencyEnd].contains(where: { !$0.isIdeograph }) else { return false }
    // 车网互动充换电：without a day the agency must be one that is known.
    if agencyEnd > 0, day == nil, !place.isEmpty {
      let isKnown = agencies.length(at: 0, in: names) != nil
      guard isKnown || names.first == 0x672C else { return false }  // 本
    }
    if agencyEnd > 0 { return day != nil || place.isEmpty || (!isNews && place.count <= 4) }
    return day != nil && !isNews && !place.isEmpty
  }

  private static let agencies = WordSet(
    spaced: """
      新华社 中新社 中新网 中国新闻网 人民网 新华网 央视网 央广网 光明网 法新社 路透社 共同社 塔斯社 美联社 韩联社 澎湃新闻 人民日报 光明日报 经济日报 \
      新華社 中新社 人民網 新華網 解放军报 科技日报 工人日报 法治日报 中国日报 参考消息 环球网 国际在线 中国青年报
      """)

  private static let bylineWords: WordSet = ["记者", "通讯员", "作者", "特派", "記者", "通訊員"]

  /// The brackets right behind the dateline that name reporters.
  private static func brackets(_ text: Glyphs, from start: Int) -> Range<Int>? {
    guard start < text.count, text[start] == Glyph.leftParenthesis || text[start] == 0x28 else {
      return nil
    }
    for index in start..<min(text.count, start + 60)
    where text[index] == Glyph.rightParenthesis || text[index] == 0x29 {
      let range = start..<(index + 1)
      return bylineWords.first(in: text, range) == nil ? nil : range
    }
    return nil
  }
}
