public import RegulationModel
public import TextSearch

/// The articles of an edition as documents to search: an article, an annex or a 序言 each.
public enum RegulationDocuments {
  /// The documents of an edition, in the order of the text.
  ///
  /// The id is the provision's, the title its label and heading; each 款 and 项 is a section under
  /// its own id. Text outside of articles stands in documents of the provision that holds it.
  public static func documents(of edition: Edition) -> [SearchDocument] {
    var documents: [SearchDocument] = []
    if !edition.preamble.isEmpty {
      documents.append(
        SearchDocument(
          id: "preamble", title: "序言",
          sections: edition.preamble.enumerated().map {
            SearchSection(id: "preamble__para_\($0.offset + 1)", text: $0.element)
          }))
    }
    for provision in edition.provisions where isDocument(provision) {
      let title = [provision.label, provision.heading].compactMap(\.self).joined(separator: " ")
      var sections: [SearchSection] = []
      collect(provision, into: &sections)
      for inner in provision.descendants where holder(of: inner) == provision.index {
        collect(inner, into: &sections)
      }
      guard !sections.isEmpty || provision.heading != nil else { continue }
      documents.append(SearchDocument(id: provision.id, title: title, sections: sections))
    }
    return documents
  }

  private static func isDocument(_ provision: Provision) -> Bool {
    switch provision.kind {
    case .paragraph, .item, .subitem: provision.parent == nil
    default: true
    }
  }

  /// The row of the provision in whose document another one's words stand.
  private static func holder(of provision: Provision) -> Int {
    var next = provision
    while !isDocument(next), let parent = next.parent { next = parent }
    return next.index
  }

  private static func collect(_ provision: Provision, into sections: inout [SearchSection]) {
    if !provision.text.isEmpty {
      sections.append(SearchSection(id: provision.id, text: provision.text))
    }
    if let closing = provision.closing {
      sections.append(SearchSection(id: provision.id, text: closing))
    }
  }
}
