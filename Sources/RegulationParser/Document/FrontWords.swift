internal import ChineseText

/// Words by which lines above the first unit show what they are, title and 题注 apart.
enum FrontWords {
  /// Whether a line announces a text and is no title: 中共中央印发, 国务院令第481号, 某市人民政府文件.
  static func announce(_ text: [UInt8]) -> Bool {
    text.count <= 120 && announcements.ends(text)
  }

  /// Whether a line is the head of an order or of an announcement, or a part of it: …令, 公告, 第3号.
  static func areOrderHead(_ text: [UInt8]) -> Bool {
    guard text.count <= 120, ByteSearch.first(about, in: text) == nil else { return false }
    if orderHeads.ends(text) { return true }
    guard text.ends(with: number) else { return false }
    return orderNumbers.isIn(text)
      || text.starts(with: orderNumberStart)
  }

  /// Whether a line is the title of what carries another text: 关于印发《…》的通知.
  static func areCarrierTitle(_ text: [UInt8]) -> Bool {
    guard text.count <= 450, carriers.ends(text) else { return false }
    return carrying.isIn(text)
  }

  /// Whether a sentence says that a text named in 《》 is published, distributed or in force, or that
  /// any is given to those who are addressed.
  static func areAnnouncement(_ text: [UInt8]) -> Bool {
    guard ByteSearch.first(titleOpen, in: text) != nil else { return distributing.isIn(text) }
    if publishing.isIn(text) { return true }
    // Of an order that says no more: 《甲办法》已经乙会议通过，自2020年1月1日起施行。
    return text.starts(with: titleOpen) && adopted.isIn(text) && adopting.isIn(text)
  }

  /// Whether a line says how secret the document is or how urgent: 机密★1年, 特急.
  static func areSecrecy(_ text: [UInt8]) -> Bool {
    text.count <= 45 && secrecy.begins(text)
  }

  /// Whether a line holds data about the document and not its text: 【发布日期】2017-04-12.
  static func areMetadata(_ text: [UInt8]) -> Bool {
    guard text.count <= 600 else { return false }
    if PublicationTime.holds(text) { return true }
    let bytes = text.span
    var cursor = GlyphCursor(0..<text.count)
    let isBracketed = cursor.take(Glyph.leftLenticular, bytes)
    guard cursor.take(fields, bytes) else { return false }
    let next = cursor.peek(bytes)
    return isBracketed
      ? next == Glyph.rightLenticular : next == Glyph.colon || next == 0x3A
  }

  /// Whether a line is the heading of a preamble.
  static func arePreambleHeading(_ text: [UInt8]) -> Bool { preambleHeadings.holds(text) }

  private static let about = Array("关于".utf8)
  private static let number = Array("号".utf8)
  private static let titleOpen = Array("《".utf8)
  private static let orderNumberStart = Array("第".utf8)
  private static let announcements: WordSet = [
    "印发", "发布", "公布", "通过", "号", "令", "文件", "公告", "公报",
  ]
  private static let orderHeads: WordSet = ["令", "公告", "通告", "布告"]
  private static let orderNumbers: WordSet = ["令第", "公告第", "令（第", "令(第", "公告（第", "令〔", "令["]
  private static let carriers: WordSet = ["通知", "公告", "决定", "命令", "的函", "通告"]
  private static let carrying: WordSet = [
    "关于印发", "关于发布", "关于公布", "关于转发", "关于颁布", "关于下发", "印发《", "发布《", "公布《", "转发《",
    "关于批准", "关于修订印发",
  ]
  private static let publishing: WordSet = [
    "现予公布", "现予发布", "现予印发", "予以公布", "予以发布", "予以印发", "现公布", "现发布", "现印发", "现将《",
    "印发给你们", "公布施行", "发布施行", "公布实施", "发布实施", "转发给你们", "现予颁布",
  ]
  private static let adopted: WordSet = ["》已", "》业", "》由", "》经"]
  private static let adopting: WordSet = ["通过", "批准", "同意"]
  private static let distributing: WordSet = ["印发给你们", "转发给你们", "发给你们"]
  /// Whether a line says who may see the document that carries the regulation: （此件公开发布）.
  static func tellDisclosure(_ text: [UInt8]) -> Bool {
    text.count <= 75 && disclosure.begins(text)
  }

  private static let disclosure: WordSet = ["（此件", "(此件", "（此文件", "(此文件", "（本文有删减", "(本文有删减"]
  private static let secrecy: WordSet = ["绝密", "机密", "秘密", "特急", "加急", "平急", "内部资料", "内部文件", "★"]
  private static let fields: WordSet = [
    "发布单位", "发布文号", "发布日期", "生效日期", "失效日期", "文件来源", "所属类别", "索引号", "发文机关", "发文字号",
    "成文日期", "发文日期", "公布日期", "施行日期", "实施日期", "主题分类", "主题词", "效力级别", "时效性", "有效性",
    "颁布单位", "颁布日期", "颁布机关", "发布机关", "发布部门", "制定机关", "法规类别", "信息分类", "公开方式", "公开形式",
    "文号", "公文种类", "服务对象", "分类号", "题注", "信息索引号", "生成日期", "体裁分类", "废止日期", "公开类别",
  ]
  private static let preambleHeadings: WordSet = ["序言", "前言", "引言", "导言", "序", "弁言"]
}
