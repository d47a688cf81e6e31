internal import HTMLText
internal import RegulationModel

/// Writes what stays in view above a comparison: what is compared, the change in view, the ways to the one before
/// and behind it, and the choice of one kind of changes. Scripts do what no link can.
struct ComparisonBar {
  let page: PagePlace
  let title: String
  let whole: PagePlace
  /// What is compared: 2018年文本 → 2023年文本.
  let name: String

  func write(to html: inout HTMLWriter) {
    html.element("div", [.class("bar"), .id("bar")]) { html in
      html.breakLine()
      html.element("p", [.class("running")]) { html in
        html.element("a", [.class("law"), .href(page.link(whole))], text: title)
        html.element("span", [.class("where"), .id("where")]) { html in
          html.element("span", [.class("chapter")], text: name)
        }
      }
      html.breakLine()
      html.element("p", [.class("turns scripted")]) { html in
        writeChoice(to: &html)
        turn("change-back", SiteWording.previousChange, "‹", to: &html)
        turn("change-on", SiteWording.nextChange, "›", to: &html)
      }
      html.breakLine()
    }
    html.breakLine()
  }

  private func writeChoice(to html: inout HTMLWriter) {
    html.element(
      "label", [HTMLAttribute("for", "only-change"), .class("unseen")],
      text: SiteWording.onlyChange)
    html.element("select", [.id("only-change")]) { html in
      for (kind, words) in SiteWording.changeKinds {
        html.element("option", [HTMLAttribute("value", kind)], text: words)
      }
    }
  }

  private func turn(
    _ id: String, _ words: String, _ sign: String, to html: inout HTMLWriter
  ) {
    html.element(
      "button",
      [
        HTMLAttribute("type", "button"), .id(id), HTMLAttribute("aria-label", words),
        HTMLAttribute("title", words),
      ], text: sign)
  }
}
