/// A document of the search in the browser: an article of an edition, an item of the corpus.
package struct SearchPage: Sendable, Hashable {
  /// What the document belongs to; the documents of each are counted and ranked for themselves.
  package enum Origin: Sendable, Hashable {
    /// An edition; `title` is the regulation's.
    case regulation(slug: String, date: String, title: String)
    case corpus
  }

  /// A stretch of text; a hit never reaches from one into the next.
  package struct Unit: Sendable, Hashable {
    /// The anchor in the page.
    package let fragment: String
    /// The words; never folded.
    package let text: String

    /// Makes a unit.
    package init(fragment: String, text: String) {
      self.fragment = fragment
      self.text = text
    }
  }

  /// What the document belongs to.
  package let origin: Origin
  /// The page that shows it, from the site's root.
  package let address: [String]
  /// Its stable id, which is its anchor in the page too; empty for the page as a whole.
  package let id: String
  /// What stands above the text; it is searched too.
  package let title: String
  /// What is shown beside the title and not searched: source and date.
  package let about: String
  /// The text in order.
  package let units: [Unit]

  /// Makes a document.
  package init(
    origin: Origin, address: [String], id: String, title: String, about: String, units: [Unit]
  ) {
    self.origin = origin
    self.address = address
    self.id = id
    self.title = title
    self.about = about
    self.units = units
  }
}
