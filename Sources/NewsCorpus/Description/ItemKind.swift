internal import ChineseText

/// Tells what kind of text a draft is.
enum ItemKind {
  private static let noticeEnds = WordSet(spaced: "通知 公告 公示 通告 启事 通报 函 任前公示")
  private static let speechMarks = WordSet(
    spaced: "上的讲话 的讲话 上的致辞 的致辞 上的发言 的发言 讲话稿 发言稿 主持词 讲稿 述职报告 述职述廉报告 开幕词 闭幕词 工作报告 的演讲")
  private static let featureMarks = WordSet(
    spaced: "纪事 综述 侧记 纪实 述评 观察 掠影 特写 访谈 专访 调查 札记 透视 回眸 扫描 巡礼 速写 手记 启示录 报道之")

  static func kind(of draft: ItemDraft, _ parts: HeadingParts, dateline: Dateline?) -> Item.Kind {
    if draft.isNote { return .editorialNote }
    guard dateline == nil else { return .news }
    let title = Glyphs(parts.headline ?? "").letters.droppingTrailingDigits
    let texts = draft.body.filter { !$0.isHeading }.map(\.passage.text)
    let addresses = texts.prefix(2).contains { text in
      HeadingWords.salutations.length(at: 0, in: text) != nil
    }
    let isTitled = speechMarks.length(endingAt: title.count, in: title) != nil
    if isTitled || (addresses && (title.isEmpty || parts.kicker == nil)) { return .speech }
    if noticeEnds.length(endingAt: title.count, in: title) != nil { return .notice }
    let subheads = parts.subheads.map { Glyphs($0) }
    let names = subheads + [title]
    let isMarked =
      names.contains { featureMarks.length(endingAt: $0.count, in: $0) != nil }
      || subheads.contains { $0.starts(with: Glyphs("——访")) }
    let sections = draft.sections.filter { SectionNumber($0.text) == nil }
    return isMarked || sections.count >= 2 ? .feature : .news
  }
}
