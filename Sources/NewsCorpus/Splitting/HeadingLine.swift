internal import ChineseText

extension Passage {
  /// Whether the passage may be a line of a heading: short, no sentence, nothing that ends one.
  var isHeadingLike: Bool {
    guard role == .text, !continues, !jumps, !text.isEmpty,
      text.count <= Passage.headingLimit
    else {
      return false
    }
    if isDateNote || Credit.isTrailing(text) { return true }
    guard !hasSentence, !breaksOff, commas <= 3 else { return false }
    guard SectionNumber(text) == nil, Dateline(text) == nil, !SpeechLead.opens(text) else {
      return false
    }
    return !isLabelled && (!endsClause || isExclamation)
  }

  /// Whether it is short and does not end, and no dateline begins it.
  var isUnended: Bool {
    role == .text && !hasSentence && !endsClause && text.count <= Passage.headingLimit
      && Dateline(text) == nil
  }

  private static let labels = WordSet(
    spaced: "联系电话 联系人 电话 地址 时间 地点 邮编 邮箱 电子邮箱 附件 传真 网址 报送 抄送 主送 印发 举报电话 监督电话 注")

  /// 联系电话：…, 附件：…: a line of a notice.
  private var isLabelled: Bool {
    guard let colon = text.prefix(8).firstIndex(where: { $0 == Glyph.colon || $0 == 0x3A }) else {
      return false
    }
    return Passage.labels.holds(Array(text[..<colon]))
  }

  /// A heading may be a question or a call.
  private var isExclamation: Bool {
    guard text.count <= 40, let last = text.last else { return false }
    return [0xFF01, 0xFF1F, 0x21, 0x3F].contains(last) && commas <= 1
      && !text.contains { $0 == Glyph.colon || $0 == 0x3A }
  }

  /// （2024年2月8日） and 2024年2月8日 alone: the day of a speech or a notice.
  var isDateNote: Bool {
    guard text.count <= 24 else { return false }
    let bare = text.filter { !Glyph.isOpening($0) && !Glyph.isClosing($0) }
    guard let day = PrintedDay.read(at: 0, in: bare), day.month != nil else { return false }
    return day.range.upperBound == bare.count
  }

  /// Whether it is a numbered section heading on a line of its own: 一、认识要再提高
  var isNumberedHeading: Bool {
    role == .text && !hasSentence && text.count <= 80 && !endsClause && SectionNumber(text) != nil
  }

  /// Whether it names who was there: 王浩主持 廉毅敏刘捷出席
  var isParticipantsLine: Bool { Passage.namesParticipants(phrases) }

  /// Whether the phrases of a line name who was there.
  static func namesParticipants(_ phrases: [Glyphs]) -> Bool {
    !phrases.isEmpty && phrases.reduce(0) { $0 + $1.count } <= 60
      && phrases.allSatisfy(Passage.isPresence)
  }

  private static func isPresence(_ phrase: Glyphs) -> Bool {
    guard phrase.count >= 4, phrase.count <= 40, !phrase.contains(Glyph.comma),
      Surnames.length(at: 0, in: phrase) != nil
        || HeadingWords.presenceLeads.length(at: 0, in: phrase) != nil
    else { return false }
    for index in phrase.indices.dropFirst(2) {
      guard let length = HeadingWords.presence.length(at: index, in: phrase) else { continue }
      let end = index + length
      if end == phrase.count { return true }
      if HeadingWords.presenceTails.holds(Array(phrase[end...])) { return true }
      // 出席“国家工程师奖”表彰大会并讲话
      if HeadingWords.presenceTails.length(endingAt: phrase.count, in: phrase) != nil {
        return true
      }
    }
    return false
  }

  /// Whether one of its phrases ends as a kicker does, and something may follow.
  var hasKickerEnd: Bool {
    phrases.contains { phrase in
      phrase.count >= 6
        && HeadingWords.kickerEnds.length(endingAt: phrase.count, in: phrase) != nil
    }
  }

  /// Whether it is a second headline behind a dash.
  var isDashed: Bool { text.count > 3 && text[0] == 0x2014 && text[1] == 0x2014 }
}
