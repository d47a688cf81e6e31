internal import CommandKit
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// `tiaoli site`: the library and the corpus as a static site.
struct SiteCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "site",
    abstract: LocalizedText("the library as a site to read", "生成阅读网站"),
    discussion: LocalizedText(
      "Writes the library and the corpus as pages that work from any web server and from a folder, "
        + "without internet: works, editions, articles, comparisons, corpus, search, and with "
        + "--drafts drafts; beside each edition, article and item the same as JSON, text, Akoma "
        + "Ntoso and Markdown; index.json lists all of it. The "
        + "same input gives the same bytes. The folder changes in one step; one that no site was "
        + "written to is left alone without --force, and kept under another name with it.",
      "把法规库和语料写成网页：法规、版本、条文、比较、语料、查找，加--drafts含草案；可放在任何网站上，也可从目录直接打开，"
        + "不需要互联网。每个版本、条文、语料旁有JSON、文本、Akoma Ntoso、Markdown，index.json列出全部。输入相同则逐字节相同。"
        + "目录一步换新；不是本程序写出的目录，不加--force不动，加了则改名保留。"),
    examples: [
      CommandExample("tiaoli site -o public", LocalizedText("the whole site", "整个网站")),
      CommandExample(
        "tiaoli site -o public --base-url https://example.org/tiaoli/",
        LocalizedText("with full addresses and a sitemap", "带完整网址和站点地图")),
    ])

  @Option(
    LocalizedText("the folder to write", "要写出的目录"), short: "o",
    value: LocalizedText("DIR", "目录"), completion: .directory)
  var output: String?
  @Option(
    LocalizedText("the address under which it will be published", "发布网址"),
    value: LocalizedText("URL", "网址"))
  var baseUrl: String?
  @Flag(
    LocalizedText(
      "leave out the other forms of single articles: four files less for each",
      "不写单条的其他格式，每条省四个文件"))
  var lean: Bool
  @Flag(LocalizedText("pages of the drafts in the works' folders, too", "各法规目录中的草案也写成网页"))
  var drafts: Bool
  @Flag(LocalizedText("replace a folder that is not a site of ours", "替换不是本程序写出的目录"))
  var force: Bool
  @Option(
    LocalizedText("the library's folder", "法规库目录"), value: LocalizedText("DIR", "目录"),
    completion: .directory)
  var library: String?
  @Option(
    LocalizedText("the edition in force on this day", "该日有效的版本"),
    value: LocalizedText("DATE", "日期"))
  var at: CalendarDate?
  @OptionGroup var corpus: CorpusOptions

  func run(_ console: inout Console) throws -> Outcome {
    guard let output else {
      throw UsageError(
        .rejected(LocalizedText("name the folder to write with -o DIR", "请用-o给出要写出的目录")),
        of: "tiaoli site")
    }
    let base = try address()
    let library = try LibraryOptions.open(library)
    for held in [library.path, try corpus.folder(library)].compactMap(\.self) {
      try refuse(output, touching: held)
    }
    let folder = try SiteFolder(output, force: force)
    let content = try SiteLoading.content(
      of: library, corpus: corpus.readIfAny(library, &console), base: base, on: at ?? .today,
      hasDrafts: drafts, isLean: lean, &console)
    try folder.fill(Site(content))
    let kept = try folder.finish()
    console.message(
      console.say(SiteMessages.written(folder.files, bytes: folder.bytes, to: output)))
    if let kept { console.message(console.say(SiteMessages.kept(kept))) }
    if base == nil { console.message(console.say(SiteMessages.noSitemap)) }
    return .done
  }

  /// A site is written beside library and corpus, never over or into them, nor around them.
  private func refuse(_ output: String, touching held: String) throws {
    let (site, other) = (FileSystem.wholePath(output), FileSystem.wholePath(held))
    let touches = site == other || site.hasPrefix(other + "/") || other.hasPrefix(site + "/")
    guard touches else { return }
    throw UsageError(
      .rejected(
        LocalizedText(
          "the site would take the place of \(held), or lie in it; name another folder with -o",
          "站点会占用或者写入\(held)；请用-o另选目录")), of: "tiaoli site")
  }

  private func address() throws -> BaseAddress? {
    guard let baseUrl else { return nil }
    guard let address = BaseAddress(baseUrl) else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "'\(baseUrl)' is no address of the web; write https://host/path/",
            "“\(baseUrl)”不是网址；请写成https://主机/路径/")), of: "tiaoli site")
    }
    return address
  }
}
