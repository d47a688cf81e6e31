/// The numbered units that records tell of.
enum RecordUnit: Sendable, Hashable, CaseIterable {
  case part, subpart, chapter, section, article, paragraph, item, subitem

  /// Level of a heading of this unit; `nil` for text.
  var heading: Int? {
    switch self {
    case .part: 1
    case .subpart, .chapter: 2
    case .section: 3
    default: nil
    }
  }

  /// The word behind the number of its label; `nil` where labels have none.
  var word: String? {
    switch self {
    case .part: "编"
    case .subpart: "分编"
    case .chapter: "章"
    case .section: "节"
    case .article: "条"
    default: nil
    }
  }
}

/// What a member of a record is, by its name.
enum RecordRole: Sendable, Hashable {
  /// Something that the record says of its document.
  case field(DocumentField.Name)
  /// The title of the regulation that an article is of.
  case law
  /// The text.
  case text
  /// Text that stands before the text: a preamble.
  case opening
  /// What stands before the text where it reads as a 题注, and is no part of it otherwise.
  case remark
  /// The number of a unit.
  case label(RecordUnit)
  /// A number that is one of an article only where nothing speaks against it.
  case number
  /// The heading of a division.
  case heading(RecordUnit)
  /// The units within, in order; `nil` where the name does not tell which.
  case parts(RecordUnit?)
}

/// The names of members that are known, in English and Chinese: the one place that lists them.
///
/// Names are compared without `_`, `-`, blanks, prefix and case. Of several names of one role in a
/// record, the first of the table counts.
enum RecordKeys {
  private static let table: [(role: RecordRole, names: String)] = [
    (
      .field(.title),
      "title headline 标题 標題 文章标题 新闻标题 题目 题名 篇名 subject name 名称 名稱 articletitle"
    ),
    (
      .field(.date),
      """
      pubdate publishdate publishtime publishedat published datepublished releasedate 发布时间 \
      发布日期 發布日期 发表时间 公布日期 date 日期 最新異動日期 lawmodifieddate \
      time 时间 時間 ptime posttime publishedtime updated datemodified
      """
    ),
    (.field(.source), "source 来源 來源 media 媒体 媒體 信息来源 文章来源 发布机构 制定机关 出处 site origin sourcename"),
    (
      .field(.url),
      "url link 链接 連結 sourceurl 文章链接 网址 網址 原文链接 法規網址 lawurl href permalink 原文地址 文章地址 docurl pageurl"
    ),
    (.field(.author), "author authors creator 作者 记者 byline"),
    (
      .field(.column), "column 栏目 欄目 版面 版次 category 分类 分類 法規類別 lawcategory 频道 channel"
    ),
    (.field(.keywords), "keywords keyword 关键词 關鍵字 标签 標籤 tags tag"),
    (.field(.summary), "summary 摘要 description desc abstract 简介 导语 excerpt"),
    (.field(.documentNumber), "documentnumber 文号 文號 发文字号 發文字號 docnumber docno 发文号"),
    (
      .law,
      """
      lawtitle lawname law 法律名称 法规名称 法規名稱 法律名 法规名 法律 法规 documenttitle doctitle \
      regulation regulationtitle regulationname statute 文件名称 法名 规章名称 规范名称 法律法规名称 法律法规
      """
    ),
    (
      .text,
      """
      content 正文 内容 內容 text body fulltext 全文 articlebody contenttext contenthtml articlecontent \
      條文內容 条文内容 条文 條文 articletext 条款内容 條款內容 法条内容 规定内容 具体内容 文章内容 新闻内容 法規內容 段落 html
      """
    ),
    (.opening, "题注 題注 立法沿革 沿革 lawhistories preamble foreword 前言 序言 lawforeword"),
    (.remark, "note notes remark 备注 備註 注 history"),
    (
      .label(.article),
      """
      articlenumber articleno articlenum articleid articlelabel 条号 條號 条文号 条文编号 条款号 法条编号 \
      条目 articleindex 条 article 条数 条次 條次 法条号 art clause clausenumber clauseno
      """
    ),
    (.label(.part), "partnumber partno 编次"),
    (.label(.chapter), "chapternumber chapterno chapternum 章号"),
    (.label(.section), "sectionnumber sectionno sectionnum 节号"),
    (.label(.paragraph), "paragraphnumber paragraphno 款号 款"),
    (.label(.item), "itemnumber itemno 项号 项"),
    (.number, "number no num 序号 编号 index order label"),
    (.heading(.part), "part parttitle partname 编 编名 編"),
    (.heading(.subpart), "subpart 分编"),
    (.heading(.chapter), "chapter chaptertitle chaptername chapterheading 章 章名 章节 章標題 编章节 編章節"),
    (.heading(.section), "section sectiontitle sectionname 节 节名 節"),
    (.parts(.part), "parts"),
    (.parts(.chapter), "chapters 各章"),
    (.parts(.section), "sections"),
    (.parts(.article), "articles lawarticles provisions 法条 条款 各条 條款"),
    (.parts(.paragraph), "paragraphs clauses"),
    (.parts(.item), "items"),
    (.parts(.subitem), "subitems"),
    (.parts(nil), "children nodes contents structure blocks"),
  ]

  private static let roles: [String: (role: RecordRole, rank: Int)] = {
    var roles: [String: (role: RecordRole, rank: Int)] = [:]
    for (role, names) in table {
      for (rank, name) in names.split(separator: " ").enumerated() {
        roles[String(name)] = (role, rank)
      }
    }
    return roles
  }()

  /// The role of a name and its rank among the names of that role, from 0; `nil` for other names.
  static func role(of name: String) -> (role: RecordRole, rank: Int)? {
    guard name.utf8.count <= 64 else { return nil }
    if let known = roles[name] { return known }
    // Most names are as the table has them, or are not in it at all.
    let mayDiffer = name.utf8.contains {
      (0x41...0x5A).contains($0) || $0 == 0x5F || $0 == 0x2D || $0 == 0x20 || $0 == 0x3A
        || $0 == 0xE3 || $0 == 0xEF
    }
    return mayDiffer ? roles[normalized(name)] : nil
  }

  /// `dc:Publish_Time` → `publishtime`.
  private static func normalized(_ name: String) -> String {
    let local = name.split(separator: ":").last.map { String($0) } ?? name
    var result = String.UnicodeScalarView()
    for scalar in local.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: result.append(Unicode.Scalar(UInt8(scalar.value) + 0x20))
      case 0x20, 0x2D, 0x5F, 0x3000, 0xFEFF: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
