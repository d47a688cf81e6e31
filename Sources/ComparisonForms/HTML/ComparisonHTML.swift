package import Comparison
package import HTMLText
package import RegulationModel
internal import TextDifference

/// Writes the parts of a comparison as HTML: counts, table, running text, notes, numbers.
package struct ComparisonHTML: Sendable {
  /// How the parts stand in a site, in which editions have pages of their own.
  package struct Setting: Sendable {
    /// Gives the pages of the provisions of an edition; `nil` for one that has none.
    package typealias Links = @Sendable (Provision) -> HTMLLink?

    /// The pages of the provisions of the old edition.
    package let old: Links
    /// The pages of the provisions of the new edition.
    package let new: Links

    /// Makes a setting.
    package init(old: @escaping Links, new: @escaping Links) {
      self.old = old
      self.new = new
    }
  }

  let document: ComparisonDocument
  /// `nil` for a page that stands alone: no anchors, no links, folded articles without their text.
  let setting: Setting?
  let rows: [ComparisonTable.Row]

  /// Prepares a comparison.
  package init(_ document: ComparisonDocument, setting: Setting? = nil) {
    self.document = document
    self.setting = setting
    let rows = ComparisonTable(document).rows
    self.rows = setting == nil ? rows : FoldedRows.joined(rows)
  }

  /// The anchor of a change: that of the provision in the new edition, else in the old one.
  package static func anchor(of change: ProvisionChange) -> String? {
    if let new = change.new.first { return "new_" + new.id }
    return change.old.first.map { "old_" + $0.id }
  }

  /// 修改1条，新增1条，未作修改52条
  package static func summary(_ comparison: EditionComparison) -> String {
    ComparisonWording.summary(comparison.summary)
  }

  /// 修订前（2015年8月3日）, 修订后（2024年2月8日）
  var sides: [String] {
    [
      ComparisonWording.column(ComparisonWording.oldEdition, document.old.printed),
      ComparisonWording.column(ComparisonWording.newEdition, document.new.printed),
    ]
  }

  /// Writes the counts and what the marks mean.
  package func writeSummary(to page: inout HTMLWriter) {
    page.element("p", [.class("summary")]) { page in
      page.text(ComparisonWording.summary(document.comparison.summary))
    }
    page.element("p", [.class("legend")]) { page in
      page.text(ComparisonWording.legend + "：")
      page.element("del", text: ComparisonWording.deletedLegend)
      page.text("　")
      page.element("ins", text: ComparisonWording.insertedLegend)
    }
  }

  /// Writes the citations that point elsewhere than before, if there are any.
  package func writeStaleCitations(to page: inout HTMLWriter) {
    guard !document.staleCitations.isEmpty else { return }
    page.element("section") { page in
      page.element("h2", text: ComparisonWording.staleCitations)
      page.element("ul") { page in
        for stale in document.staleCitations {
          page.element("li", text: StaleCitationNote.note(stale, in: document.comparison.new))
        }
      }
    }
    page.breakLine()
  }

  /// Writes which article became which, both ways.
  package func writeNumbers(to page: inout HTMLWriter) {
    let numbers = NumberTable(document.comparison)
    page.element("section") { page in
      page.element("h2", text: ComparisonWording.correspondence)
      page.element("div", [.class("numbers")]) { page in
        write(
          numbers.entriesFromOld, ComparisonWording.oldToNew, (setting?.old, setting?.new),
          to: &page)
        write(
          numbers.entriesFromNew, ComparisonWording.newToOld, (setting?.new, setting?.old),
          to: &page)
      }
    }
  }

  private func write(
    _ entries: [NumberTable.Entry], _ title: String,
    _ links: (own: Setting.Links?, other: Setting.Links?), to page: inout HTMLWriter
  ) {
    page.element("div") { page in
      page.element("h3", text: title)
      page.element("ol") { page in
        for entry in entries {
          page.element("li") { page in
            page.element("span") { write([entry.article], links.own, to: &$0) }
            if entry.counterparts.isEmpty {
              page.element("span", [.class("gone")], text: ComparisonWording.nothing)
            } else {
              page.element("span") { write(entry.counterparts, links.other, to: &$0) }
            }
          }
        }
      }
    }
    page.breakLine()
  }

  /// Writes the numbers of articles, as links where these have pages.
  private func write(
    _ articles: [Provision], _ links: Setting.Links?, to page: inout HTMLWriter
  ) {
    for (index, article) in articles.enumerated() {
      if index > 0 { page.text("、") }
      if let link = links?(article) {
        page.element("a", [.href(link)], text: article.citation)
      } else {
        page.text(article.citation)
      }
    }
  }

  /// What a row tells of, for readers who look for one kind of changes; nothing on a page that stands alone.
  func kinds(of row: ComparisonTable.Row) -> [HTMLAttribute] {
    guard setting != nil, row.style == .article, let change = row.changes.first else { return [] }
    var kinds = change.kind == .unchanged ? [] : [change.kind.rawValue]
    if change.isRenumbered { kinds.append("renumbered") }
    if change.isMoved { kinds.append("moved") }
    return kinds.isEmpty ? [] : [HTMLAttribute("data-change", kinds.joined(separator: " "))]
  }

  /// Writes a piece of text with its mark.
  func write(_ segment: DifferenceSegment, to page: inout HTMLWriter) {
    guard segment.isRevision else { return write(text: segment.text, to: &page) }
    page.element(segment.operation == .delete ? "del" : "ins") { page in
      write(text: segment.text, to: &page)
    }
  }

  /// Writes words; U+2028 breaks the line.
  func write(text: String, to page: inout HTMLWriter) {
    let lines = text.split(separator: "\u{2028}", omittingEmptySubsequences: false)
    for (position, line) in lines.enumerated() {
      if position > 0 { page.void("br") }
      page.text(String(line))
    }
  }

  /// The class of a line: how deep in lists it stands.
  func style(of line: MarkedLine) -> StaticString {
    line.depth == 0 ? "text" : line.depth == 1 ? "item" : "subitem"
  }
}
