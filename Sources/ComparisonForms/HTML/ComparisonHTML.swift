package import Comparison
package import HTMLText
package import RegulationModel
internal import TextDifference

/// Writes the parts of a comparison as HTML: counts, table, running text, notes, numbers.
package struct ComparisonHTML: Sendable {
  /// How the parts stand in a site, in which editions have pages of their own.
  package struct Setting: Sendable {
    /// The page of a provision of the old edition; `nil` for none.
    package let old: @Sendable (Provision) -> HTMLLink?
    /// The page of a provision of the new edition; `nil` for none.
    package let new: @Sendable (Provision) -> HTMLLink?

    /// Makes a setting.
    package init(
      old: @escaping @Sendable (Provision) -> HTMLLink?,
      new: @escaping @Sendable (Provision) -> HTMLLink?
    ) {
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
        write(numbers.fromOld, ComparisonWording.oldToNew, to: &page)
        write(numbers.fromNew, ComparisonWording.newToOld, to: &page)
      }
    }
  }

  private func write(
    _ lines: [NumberTable.Line], _ title: String, to page: inout HTMLWriter
  ) {
    page.element("div") { page in
      page.element("h3", text: title)
      page.element("ol") { page in
        for line in lines {
          page.element("li") { page in
            page.element("span", text: line.article)
            if let counterpart = line.counterpart {
              page.element("span", text: counterpart)
            } else {
              page.element("span", [.class("gone")], text: ComparisonWording.nothing)
            }
          }
        }
      }
    }
    page.breakLine()
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
