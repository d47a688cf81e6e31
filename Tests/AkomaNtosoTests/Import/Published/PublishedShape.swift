import AknProfile

/// A document in the shape that a publisher gives its own; its content is invented.
struct PublishedShape: Sendable, CustomStringConvertible {
  /// Whose shape it is, and what it shows.
  let name: String
  let publisher: Publisher
  /// What stands behind the meta.
  let content: String
  /// The labels of the units as printed, in order; those of units that a Chinese text labels the same way
  /// included.
  let labels: [String]
  /// How many articles it has.
  let articles: Int
  /// The codes of the findings, without those of the meta.
  let codes: [String]

  init(
    _ publisher: Publisher, _ name: String, labels: [String], articles: Int, codes: [String] = [],
    _ content: String
  ) {
    self.publisher = publisher
    self.name = "\(publisher): \(name)"
    self.content = content
    self.labels = labels
    self.articles = articles
    // Its meta holds a note.
    self.codes = (publisher == .unitedKingdom ? ["note-left-out"] : []) + codes
  }

  var description: String { name }

  /// The document.
  var bytes: [UInt8] {
    let root = publisher.root
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <akomaNtoso xmlns="\(publisher.namespace)"\(publisher.attributes)>
      <\(root.element) name="\(root.name)" contains="singleVersion">
      \(publisher.meta)
      \(content)
      </\(root.element)>
      </akomaNtoso>
      """.utf8)
  }
}

/// Whose documents have a shape of their own.
enum Publisher: String, Sendable, CaseIterable {
  case southAfrica, unitedKingdom, italy, germany, europeanUnion, unitedNations, brazil, china

  /// The element of the document and its name.
  var root: (element: String, name: String) {
    switch self {
    case .southAfrica: ("act", "act")
    case .unitedKingdom: ("act", "ukpga")
    case .italy: ("act", "decreto legislativo")
    case .germany: ("act", "regelungstext")
    case .europeanUnion: ("act", "REG")
    case .unitedNations: ("statement", "resolution")
    case .brazil: ("act", "lei")
    case .china: ("act", "条例")
    }
  }

  /// The namespace; Germany has its own.
  var namespace: String {
    self == .germany ? "http://Inhaltsdaten.LegalDocML.de/1.6/" : AknNames.namespace
  }

  /// What else stands on the root.
  var attributes: String {
    guard self == .unitedKingdom else { return "" }
    return " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
      + "xsi:schemaLocation=\"\(AknNames.namespace) akomantoso30.xsd\""
  }

  /// The address of the work.
  var work: String {
    switch self {
    case .southAfrica: "/akn/za-xx/act/by-law/2031/lending-boats"
    case .unitedKingdom: "http://www.legislation.gov.uk/id/ukpga/2031/97"
    case .italy: "/akn/it/act/decreto-legislativo/stato/2031-03-07/982"
    case .germany: "eli/bund/bgbl-1/2031/s998"
    case .europeanUnion: "http://data.europa.eu/eli/reg/2031/998"
    case .unitedNations: "/akn/un/statement/resolution/unga/2031-12-01/98-998"
    case .brazil: "/akn/br/act/lei/federal/2031-05-05/19998"
    case .china: "/akn/cn-sh/act/local-regulation/虚构市人大常委会/2031-08-19/9"
    }
  }

  /// The address of the expression.
  var expression: String {
    switch self {
    case .southAfrica: work + "/eng@2032-01-17"
    case .unitedKingdom: "http://www.legislation.gov.uk/ukpga/2031/97/2032-10-01"
    case .italy: work + "/ita@2032-01-30"
    case .germany: work + "/2032-01-01/1/deu"
    case .europeanUnion: work + "/oj/eng"
    case .unitedNations: work + "/eng@2031-12-01"
    case .brazil: work + "/por@2032-02-02"
    case .china: work + "/zho@2032-11-22"
    }
  }

  /// The language of the expression.
  var language: String {
    switch self {
    case .southAfrica, .unitedKingdom, .europeanUnion, .unitedNations: "eng"
    case .italy: "ita"
    case .germany: "deu"
    case .brazil: "por"
    case .china: "zho"
    }
  }
}
