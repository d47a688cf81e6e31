internal import HTMLText

/// The articles that a reader keeps and what the reader wrote to them. All is in the browser: a script fills the
/// page.
struct NotesPage {
  let site: SiteContext

  /// The page.
  var file: SiteFile {
    var frame = site.frame(
      .notes, SiteMap.notes, title: "\(SiteWording.notes)　\(SiteWording.siteName)",
      description: SiteWording.notesAbout)
    frame.above = [.init(place: SiteMap.library, words: SiteWording.library)]
    frame.name = SiteWording.notes
    return frame.page { html in
      html.element("header", [.class("front")]) { html in
        html.element("h1", text: SiteWording.notes)
        html.element("p", [.class("note")], text: SiteWording.notesAbout)
      }
      html.breakLine()
      html.element("noscript") { html in
        html.element("p", [.class("warning")], text: SiteWording.notesWithoutScript)
      }
      html.element("div", [.id("notes"), .class("relations scripted")]) { _ in }
      html.breakLine()
    }
  }
}
