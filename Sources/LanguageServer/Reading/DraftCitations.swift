internal import ChineseText
internal import Comparison
internal import CrossReferences
internal import Holdings
internal import RegulationModel

/// A citation of a draft, and where it stands in the text.
struct PlacedCitation {
  let reference: Reference
  /// UTF-8 offsets in the edition.
  let words: Range<Int>
  /// UTF-8 offsets in the text; the line of the provision where the words were not found.
  let place: Range<Int>
  /// Whether every glyph of it was found in the text.
  let isExact: Bool
}

/// A place where a defined term stands.
struct PlacedTerm {
  /// Position of the term among the terms of the draft.
  let term: Int
  let place: Range<Int>
  let isDefinition: Bool
}

/// The citations and the terms of a draft.
struct DraftCitations {
  /// Resolved within the draft and the library.
  let library: LibraryCitations
  let citations: [PlacedCitation]
  let terms: [PlacedTerm]

  init(_ reading: DraftReading, _ text: TextDocument, _ held: inout HeldTexts) {
    library = LibraryCitations(reading.edition, in: held.acts, carrier: &held.carrier)
    var scan = CitationPlaces(reading.edition)
    citations = library.citations.references.map { reference in
      let words = scan.words(of: reference)
      if let place = reading.alignment.exactSource(of: words) {
        return PlacedCitation(reference: reference, words: words, place: place, isExact: true)
      }
      let line = reference.fromRow >= 0 ? reading.lines[reference.fromRow] : 1
      let place = reading.alignment.source(of: words) ?? text.content(ofLine: line)
      return PlacedCitation(reference: reference, words: words, place: place, isExact: false)
    }
    terms = library.terms.places.compactMap { place in
      reading.alignment.exactSource(of: place.range).map {
        PlacedTerm(term: place.term, place: $0, isDefinition: place.isDefinition)
      }
    }
  }

  /// The shortest citation at an offset; `nil` for none. One that was not found has no offsets.
  func citation(at offset: Int) -> PlacedCitation? {
    citations.filter {
      $0.isExact && $0.place.lowerBound <= offset && offset <= $0.place.upperBound
    }.min { $0.place.count < $1.place.count }
  }

  /// The term at an offset; `nil` for none.
  func term(at offset: Int) -> PlacedTerm? {
    terms.first { $0.place.lowerBound <= offset && offset <= $0.place.upperBound }
  }
}

/// Finds the UTF-8 offsets of citations, which count in Unicode scalars of a part of a provision.
struct CitationPlaces {
  private let edition: Edition
  private var part: Range<Int> = 0..<0
  private var scalars = 0
  private var offset = 0

  init(_ edition: Edition) {
    self.edition = edition
  }

  /// The offsets of a citation in the edition. Citations should come in the order of the text.
  mutating func words(of reference: Reference) -> Range<Int> {
    let part = self.part(of: reference)
    if part != self.part || reference.start < scalars {
      self.part = part
      scalars = 0
      offset = part.lowerBound
    }
    let start = offset(of: reference.start)
    let end = offset(of: reference.end)
    return start..<max(start, end)
  }

  private mutating func offset(of scalar: Int) -> Int {
    let bytes = edition.bytes
    let span = bytes.span
    while scalars < scalar, offset < part.upperBound {
      offset += glyph(at: offset, in: span).length
      scalars += 1
    }
    return offset
  }

  private func part(of reference: Reference) -> Range<Int> {
    if let paragraph = reference.preambleParagraph {
      let preamble = edition.front.preamble
      return preamble.indices.contains(paragraph - 1) ? preamble[paragraph - 1].offsets : 0..<0
    }
    guard edition.rows.indices.contains(reference.fromRow) else { return 0..<0 }
    let row = edition.rows[reference.fromRow]
    return reference.part == .text ? row.text.offsets : row.closing.offsets
  }
}
