internal import CrossReferences
internal import HTMLText
internal import NewsCorpus
internal import Obligations
internal import RegulationModel

/// Writes what stands below an article of an edition's page: what changed, who cites it, what the
/// corpus has. Scripts add the buttons to copy.
struct ArticleFooters {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading
  let page: PagePlace
  /// The comparison with the edition before; `nil` when there is none.
  let pair: EditionPair?
  let changes: [String: ArticleChange]

  /// Places named in one line; the rest is on the article's page.
  private static let most = 6

  func write(_ article: Provision, to html: inout HTMLWriter) {
    let id = article.id
    let own = reading.place.article(id)
    let relations = work.relations(of: article, in: reading)
    let items = Set(relations.passages.map(\.item)).count
    let isChanged = changes[id]?.isChanged ?? false
    let duties = reading.duties.filter { ArticleID.article(of: $0.provision) == id }
    guard
      !duties.isEmpty || isChanged || items > 0 || !relations.incoming.isEmpty
        || !relations.others.isEmpty
    else {
      return
    }
    html.element("footer", [.class("about")]) { html in
      writeDuties(duties, id, to: &html)
      writeChange(id, to: &html)
      writeIncoming(relations, own, to: &html)
      if items > 0 {
        html.element(
          "a", [.href(page.link(own, "corpus"))], text: SiteWording.itemCount(items))
      }
    }
    html.breakLine()
  }

  /// 时限：6个月内, with a link to the list.
  private func writeDuties(_ duties: [Duty], _ id: String, to html: inout HTMLWriter) {
    guard !duties.isEmpty else { return }
    var seen: Set<String> = []
    let times = duties.map { $0.time?.text ?? $0.start?.text ?? "" }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    html.element(
      "a", [.class("duty"), .href(page.link(reading.place.duties, "duty-" + id))],
      text: SiteWording.duty + "：" + times.prefix(ArticleFooters.most).joined(separator: "、"))
  }

  private func writeChange(_ id: String, to html: inout HTMLWriter) {
    guard let pair, let change = changes[id], change.isChanged else { return }
    let words = change.notes.first ?? ""
    guard let anchor = change.anchor else {
      return html.element("span", [.class("change")], text: words)
    }
    html.element(
      "a", [.class("change"), .href(page.link(pair.place, anchor))], text: words)
  }

  private func writeIncoming(
    _ relations: ArticleRelations, _ own: PagePlace, to html: inout HTMLWriter
  ) {
    var seen: Set<String> = []
    let places = relations.incoming.map(\.from).filter { seen.insert($0).inserted }
    let count = places.count + relations.others.count
    guard count > 0 else { return }
    html.element("span", [.class("backlinks")]) { html in
      html.text(SiteWording.citedBy + "：")
      for (index, id) in places.prefix(ArticleFooters.most).enumerated() {
        if index > 0 { html.text("、") }
        html.element("a", [.href(.fragment(id))], text: reading.label(of: id))
      }
      let shown = min(places.count, ArticleFooters.most)
      guard count > shown else { return }
      if shown > 0 { html.text("，") }
      html.element(
        "a", [.href(page.link(own, "cited-by"))],
        text: SiteWording.furtherCitations(count - shown, isAll: shown == 0))
    }
  }
}

/// Writes the buttons that copy an article, on its own page; scripts show them.
enum CopyButtons {
  static func write(_ article: Provision, in reading: EditionReading, to html: inout HTMLWriter) {
    button("copy-text scripted", "data-of", article.id, SiteWording.copyText, to: &html)
    button(
      "copy-cite scripted", "data-cite", reading.citation(of: article), SiteWording.copyCitation,
      to: &html)
  }

  /// Writes what a script does to the article: its address, and what the reader keeps of it.
  static func writeOwn(to html: inout HTMLWriter) {
    let own: [(StaticString, String)] = [
      ("copy-link scripted", SiteWording.copyLink), ("star scripted", SiteWording.star),
      ("note scripted", SiteWording.ownNote),
    ]
    for (name, words) in own {
      html.element("button", [HTMLAttribute("type", "button"), .class(name)], text: words)
    }
  }

  private static func button(
    _ name: StaticString, _ key: StaticString, _ value: String, _ words: String,
    to html: inout HTMLWriter
  ) {
    html.element(
      "button",
      [
        HTMLAttribute("type", "button"), .class(name), HTMLAttribute(key, value),
      ], text: words)
  }
}

extension EditionReading {
  /// How a provision is named in lists: 第九条第二款; 序言 for the preamble.
  func label(of id: String) -> String {
    if id.hasPrefix("preamble") { return SiteWording.preamble }
    return edition.provision(id: id)?.citation ?? id
  }
}
