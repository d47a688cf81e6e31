internal import Amending
internal import Findings
internal import NewsCorpus
internal import RegulationModel

/// The words of the pages, alphabetical by name. The pages are Chinese, whatever the language of the
/// program.
enum SiteWording {
  static let afterDecision = "按决定修改后"
  static let areas = "栏目"
  static let aliases = "又称"
  static let citedBy = "被引用"
  static let chart = "各月（年）篇数，点击可到该月（年）"
  static let cites = "引用"
  static let comparisons = "版本比较"
  static let contents = "目录"
  static let copyCitation = "复制引用"
  static let copyLink = "复制链接"
  static let copyText = "复制条文"
  static let corpus = "语料"
  static let corpusByDate = "按日期"
  static let corpusByKind = "按种类"
  static let corpusBySource = "按来源"
  static let drafts = "草案与修改决定"
  static let draftNotice = "这是法规库中的工作稿，不是正式版本。"
  static let duties = "时限一览"
  static let duty = "时限"
  static let dutyCalendar = "下载日历（.ics）"
  static let dutyDay = "事由发生之日"
  static let dutyNote = "主体、时限、起算均为条文原话；条文未写明主体的不作推断。"
  static let dutyRules =
    "发生当日不计入，按月计算的到相应日，没有相应日的到月末日；工作日只除去周六、周日，"
    + "不含节假日。各项均自同一日期起算，事由不同的应分别计算。"
  static let dutyUnnamed = "（条文未明示）"
  static let editions = "版本沿革"
  static let emptyLibrary = "法规库中还没有法规。"
  static let feedTitle = "法规版本更新"
  static let find = "查找条款或者文字"
  static let findButton = "查找"
  static let findExample = "34、第三十四条、法规名、整改"
  static let footer = "本站由法规库生成，供阅读、核对之用；法规文本以制定机关正式公布的为准。"
  static let forms = "其他格式"
  static let issuer = "制定机关"
  static let items = "相关语料"
  static let kind = "种类"
  static let library = "法规库"
  static let neighbours = "前后页"
  static let nextArticle = "下一条"
  static let noCorpus = "没有收录语料。"
  static let noDate = "日期不详"
  static let noSource = "来源不详"
  static let notHeld = "已知有此版本，未收录文本"
  static let notes = "收藏与笔记"
  static let notesShort = "收藏"
  static let notesAbout = "收藏的条文和写下的笔记只保存在本机的这个浏览器里，不传送到任何地方；换浏览器、清除浏览数据前请先导出。"
  static let notesWithoutScript = "收藏与笔记需要浏览器运行脚本（JavaScript）。"
  static let otherEditions = "其他版本中的本条"
  static let otherSources = "其他来源"
  static let otherWorks = "引用本法规的法规"
  static let ownNote = "笔记"
  static let place = "当前位置"
  static let preamble = "序言"
  static let predecessors = "前身"
  static let previousArticle = "上一条"
  static let published = "首次发布"
  static let regulations = "法规"
  static let search = "查找"
  static let searchWithoutScript = "查找需要浏览器运行脚本（JavaScript）。没有脚本时，可以从下面两处逐页阅读，并用浏览器的页内查找。"
  static let siteName = "法规库"
  static let size = "大字"
  static let skip = "跳到正文"
  static let skipContents = "跳过目录"
  static let star = "收藏"
  static let theme = "深色"
  static let tracedWording = "引用与沿用的条文"

  /// How many duties have a time.
  static func dutyCount(_ count: Int) -> String { "\(count)项" }

  static let comparisonTable = "新旧条文对照"
  static let compareBefore = "与上一版本比较"
  static let decisionText = "决定全文"
  static let inline = "合为一栏"
  static let noCounterpart = "没有对应的条文"
  static let noResult = "有的指令不能执行，没有得出修改后的文本。"
  static let noText = "没有收录文本。"
  static let notApplied = "决定不针对已收录的文本，未试行修改。"
  static let sameWords = "文字相同"
  static let searchAbout = "在法规和语料的全文中逐字查找；多个词用空格隔开，须同时出现，OR连接任选其一的词；?是任意一字，*是若干字；词组加引号，排除的词前加减号。"
  static let sideBySide = "新旧两栏"
  static let unreadable = "文件不能作为文本读取。"

  static let onlyDivisions = "只看章节"
  static let orders = "排列方式"
  static let readAsRegulation = "按法规阅读"
  static let repeats = "与另一篇基本相同："

  static func corpusAbout(_ count: Int) -> String {
    "共\(count)篇：报道、讲话、通知及其所引用、沿用的条文。"
  }

  static func bar(_ key: String, _ count: Int) -> String { "\(key)：\(count)篇" }

  static func difference(_ given: String, _ held: String) -> String {
    "文中为“\(given)”，原文为“\(held)”"
  }

  static func source(_ file: String, _ first: Int, _ last: Int) -> String {
    "\(file)第\(first)至\(last)行"
  }

  static let tracedArticles = "引用、沿用："

  static func address(_ address: String) -> String { "地址：\(address)" }

  static func article(
    _ label: String, of title: String, _ date: CalendarDate, _ status: LegalStatus
  ) -> String {
    "\(label) · \(editionTitle(title, date, status))"
  }

  static func count(_ editions: Int, held: Int) -> String {
    editions == held ? "收录\(held)个版本" : "已知\(editions)个版本，收录文本\(held)个"
  }

  static func comparison(_ old: String, _ new: String) -> String { "\(old)文本与\(new)文本比较" }

  static func furtherCitations(_ count: Int, isAll: Bool) -> String {
    isAll ? "\(count)处" : "另有\(count)处"
  }

  static let leftBehind = "其他法规中未随本版更新的引用"

  static func leftBehind(_ count: Int) -> String { "\(leftBehind)：\(count)处" }

  /// Where a citation led before, and what became of that.
  static func leftBehind(_ old: String, isGone: Bool) -> String {
    isGone ? "原指\(old)，本版已删去" : "原指\(old)，本版为"
  }

  static func latest(_ name: String) -> String { "阅读\(name)文本" }

  static let olderBase = "这个决定不能全部在现行文本上执行，上述文本是能全部执行的最新文本。"

  /// The text that a decision was tried on.
  static func outcomes(_ name: String?) -> String {
    name.map { "对\($0)文本逐项试行的结果" } ?? "逐项试行的结果"
  }

  static func outcome(_ outcome: AmendmentResult.Outcome) -> String {
    switch outcome {
    case .applied: "已执行"
    case .noChange: "不涉及文本"
    case .otherAct: "属于其他法规"
    case .refused(let refusal): "不能执行：\(refusal.message.chinese)"
    case .withheld: "未写入"
    }
  }

  static func edition(_ date: CalendarDate) -> String { "\(date.chinese)文本" }

  static func editionTitle(
    _ title: String, _ date: CalendarDate, _ status: LegalStatus = .inForce
  ) -> String {
    "\(title)（\(date.chinese)文本\(word(status).map { "，\($0)" } ?? "")）"
  }

  static func itemCount(_ count: Int) -> String { "语料\(count)篇" }

  static func kind(_ kind: Item.Kind) -> String {
    switch kind {
    case .comment: "评论"
    case .decision: "决定"
    case .editorialNote: "编者按语"
    case .feature: "通讯特稿"
    case .news: "消息"
    case .notice: "通知公告"
    case .regulation: "法规文本"
    case .reply: "批复函件"
    case .speech: "讲话"
    }
  }

  static func more(_ count: Int) -> String { "等\(count)处" }

  static func newerEdition(_ name: String, isHeld: Bool) -> String {
    isHeld ? "已有较新的版本：\(name)" : "已有较新的版本：\(name)（未收录文本）"
  }

  static let newestEdition = "法规库所知的最新版本"

  static func part(_ heading: String, _ number: Int, of count: Int) -> String {
    "\(heading)（\(number)/\(count)）"
  }

  static func passage(_ kind: TracedPassage.ReuseKind) -> String {
    switch kind {
    case .citation: "引用"
    case .formula: "套语"
    case .misquotation: "引文有误"
    case .earlier: "先于该版本"
    case .specific: "沿用原文"
    }
  }

  static func pieces(_ count: Int) -> String { "\(count)篇" }

  static func repealed(_ date: CalendarDate) -> String { "已于\(date.chinese)废止" }
}
