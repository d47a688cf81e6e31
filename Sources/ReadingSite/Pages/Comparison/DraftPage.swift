internal import Amending
internal import DecisionLanguage
internal import HTMLText
internal import RegulationModel

/// A draft or a decision: what it says, and the comparison with the newest held edition.
struct DraftPage {
  let site: SiteContext
  let work: WorkReading
  let draft: DraftReading

  private var place: PagePlace { work.place.draft(draft.name) }

  /// The page, its bytes as they are, and the comparison as data.
  var files: [SiteFile] {
    var files = [page, SiteFile(path: place.form("txt").path, bytes: draft.file.bytes)]
    if let pair = draft.pair { files += ComparisonForm.files(pair) }
    return files
  }

  private var page: SiteFile {
    var frame = site.frame(
      .comparison, place, title: draft.title, description: SiteWording.draftNotice,
      edition: site.newest(work.position))
    frame.above = site.above(work.position)
    frame.name = draft.title
    frame.printed = draft.title
    frame.forms = [.init(type: "text/plain", name: "原文件", place: place.form("txt"))]
    if let pair = draft.pair {
      frame.forms += ComparisonForm.list(of: pair)
      frame.scripts = ["comparing.js"]
    }
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: draft.title)
        html.element("p", [.class("warning")], text: SiteWording.draftNotice)
        EditionForms.write(frame, to: &html)
      }
      html.breakLine()
      writeContent(to: &html)
      if let pair = draft.pair {
        ComparisonSitePage(site: site, work: work, pair: pair).writeBody(to: &html)
      }
    }
  }

  private func writeContent(to html: inout HTMLWriter) {
    switch draft.content {
    case .decision(let decision, let result):
      DecisionText.write(decision, to: &html)
      writeOutcomes(decision, result, to: &html)
    case .regulation: break
    case .text(let lines): writeLines(lines, to: &html)
    case .unreadable: html.element("p", text: SiteWording.unreadable)
    }
  }

  private func writeLines(_ lines: [String], to html: inout HTMLWriter) {
    html.element("div", [.class("text")]) { html in
      for line in lines { html.element("p", [.class("para")], text: line) }
    }
    html.breakLine()
  }

  private func writeOutcomes(
    _ decision: AmendingDecision, _ result: AmendmentResult?, to html: inout HTMLWriter
  ) {
    html.element("section", [.id("outcomes"), .class("relations")]) { html in
      html.element("h2", text: SiteWording.outcomes(draft.base?.record.name))
      html.breakLine()
      if let base = draft.base, base.date != work.held.current?.date {
        html.element("p", text: SiteWording.olderBase)
      }
      guard let result else {
        return html.element("p", text: SiteWording.notApplied)
      }
      html.element("ol") { html in
        for (instruction, outcome) in zip(decision.instructions, result.outcomes) {
          html.element("li") { html in
            html.element("span", [.class("tag")], text: SiteWording.outcome(outcome))
            html.text(instruction.wording)
          }
          html.breakLine()
        }
      }
      if result.edition == nil { html.element("p", text: SiteWording.noResult) }
    }
    html.breakLine()
  }
}
