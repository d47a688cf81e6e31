internal import HTMLText
internal import RegulationModel

/// Writes what stays in view above a text: which law it is and whether it is in force, the chapter and the
/// article in view, the way to the ones before and behind it and to the contents.
///
/// A script tells on a page of many articles which one is in view; without it the bar has what is the same for
/// all of them.
struct ReadingBar {
  let band: StatusBand
  /// The law, and the page that it is read on as a whole.
  let title: String
  let whole: PagePlace
  /// What is in view on a page of one article: 第五章　巡视整改, and 第三十四条.
  var chapter = ""
  var unit = ""
  var previous: PageFrame.Link?
  var next: PageFrame.Link?
  /// Whether the page has contents.
  var hasContents = false

  func write(to html: inout HTMLWriter) {
    html.element("div", [.class("bar"), .id("bar")]) { html in
      html.breakLine()
      html.element("p", [.class("running")]) { html in
        let target = band.page == whole ? HTMLLink.fragment("main") : band.page.link(whole)
        html.element("a", [.class("law"), .href(target)], text: title)
        html.element("span", [.class("where"), .id("where")]) { html in
          if !chapter.isEmpty { html.element("span", [.class("chapter")], text: chapter) }
          if !unit.isEmpty { html.element("span", [.class("unit")], text: unit) }
        }
      }
      html.breakLine()
      band.write(to: &html)
      html.element("p", [.class("turns")]) { html in
        turn("turn-back", previous, SiteWording.previousArticle, "‹", to: &html)
        turn("turn-on", next, SiteWording.nextArticle, "›", to: &html)
        if hasContents {
          html.element(
            "a", [.id("to-contents"), .href(.fragment(EditionContents.id))],
            text: SiteWording.contents)
        }
      }
      html.breakLine()
    }
    html.breakLine()
  }

  /// The way to an article; on a page of many articles hidden until a script knows which.
  private func turn(
    _ id: String, _ link: PageFrame.Link?, _ words: String, _ sign: String,
    to html: inout HTMLWriter
  ) {
    let target = link.map { band.page.link($0.place) } ?? .fragment("main")
    let name = link.map { "\(words)：\($0.words)" } ?? words
    var attributes = [
      .id(id), .href(target), HTMLAttribute("aria-label", name), HTMLAttribute("title", name),
    ]
    if link == nil { attributes.append(HTMLAttribute("hidden", nil)) }
    html.element("a", attributes, text: sign)
  }
}
