internal import HTMLText

/// What is told around the content of a page: in head, header, place and footer.
struct PageFrame {
  /// A page that another one leads to, and the words of the link.
  struct Link {
    let place: PagePlace
    let words: String
  }

  /// The same content in another form.
  struct Form {
    let type: StaticString
    let name: String
    let place: PagePlace
  }

  let kind: PageKind
  let place: PagePlace
  let title: String
  let description: String
  /// The address of the whole site, if it has one.
  let base: BaseAddress?
  /// `slug/date` on pages of an edition.
  var edition: String?
  /// The pages above this one, from the library down; the page itself is left out.
  var above: [Link] = []
  /// What the page is called at the end of its place.
  var name: String?
  var previous: Link?
  var next: Link?
  var forms: [Form] = []
  /// Further scripts of `assets/`, behind the one of all pages.
  var scripts: [String] = []
  /// Further files of `assets/` that those ask for in any case, one because of the other: all are loaded
  /// at once.
  var ahead: [[String]] = []
  /// What machines read (JSON-LD).
  var data: [UInt8]?
  /// What a print says above the content: the text and its edition.
  var printed: String?

  func link(_ target: PagePlace, _ fragment: String? = nil) -> HTMLLink {
    place.link(target, fragment)
  }
}
