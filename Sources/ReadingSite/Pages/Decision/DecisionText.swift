internal import DecisionLanguage
internal import HTMLText

/// Writes what a decision says, line by line.
enum DecisionText {
  static func write(_ decision: AmendingDecision, to html: inout HTMLWriter) {
    html.element("section", [.id("text"), .class("text")]) { html in
      html.element("h2", text: SiteWording.decisionText)
      html.breakLine()
      let lines = decision.lead + decision.note.map { $0 } + decision.preamble
      for line in lines { html.element("p", [.class("para")], text: line) }
      for item in decision.items {
        for (index, line) in item.text.split(separator: "\n").enumerated() {
          let label = index == 0 ? item.path.last ?? "" : ""
          html.element("p", [.class("para")], text: label + line)
        }
        html.breakLine()
      }
      for line in decision.closing { html.element("p", [.class("para")], text: line) }
    }
    html.breakLine()
  }
}
