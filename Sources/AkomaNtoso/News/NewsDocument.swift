package import AknProfile
package import RegulationModel

/// A news item as it is exported: what is not known is `nil`, and left out.
package struct NewsDocument: Sendable {
  /// A paragraph, or the heading of a section.
  package struct Paragraph: Sendable {
    let text: String
    let isHeading: Bool

    /// Makes a paragraph.
    package init(_ text: String, isHeading: Bool = false) {
      self.text = text
      self.isHeading = isHeading
    }
  }

  /// A person that the item names, with the role that it gives.
  package struct Person: Sendable, Hashable {
    let name: String
    let role: String?

    /// Makes a person.
    package init(name: String, role: String?) {
      self.name = name
      self.role = role
    }
  }

  /// The stable name of the item.
  package var id: String
  /// 引题
  package var kicker: String?
  /// The headline.
  package var headline: String?
  /// 副题
  package var subheads: [String] = []
  /// The agency or paper.
  package var source: String?
  /// The day.
  package var date: CalendarDate?
  /// The words that print the day in the first paragraph: 2月21日.
  package var printedDate: String?
  /// The text.
  package var paragraphs: [Paragraph] = []
  /// Who is named.
  package var people: [Person] = []
  /// The works of the library by the titles under which the item cites them.
  package var works: [String: ActIdentity] = [:]

  /// Makes an item without text.
  package init(id: String) {
    self.id = id
  }
}
