import CrossReferences
import RegulationModel
import RegulationParser

extension FuzzEntry {
  /// Citations: their places cut out their text, and resolved ones lead somewhere.
  static let citations = FuzzEntry("citations") { bytes throws(Violation) in
    let text = bytes.text
    let references = TextCitations(text).references
    try require(references == TextCitations(text).references, "two readings differ")
    let scalars = Array(text.unicodeScalars)
    var start = 0
    for reference in references {
      try checkPlace(reference, in: scalars)
      try require(reference.start >= start, "out of order: \(reference)")
      start = reference.start
    }
    guard let edition = try? RegulationReader.read(bytes) else { return }
    try check(EditionCitations(edition), in: edition)
  }

  private static func check(
    _ citations: EditionCitations, in edition: Edition
  ) throws(Violation) {
    var provisions: [String: Provision] = [:]
    for provision in edition.provisions { provisions[provision.id] = provision }
    for reference in citations.references {
      var text: String?
      if let paragraph = reference.preambleParagraph {
        text = edition.preamble[paragraph - 1]
      } else {
        let provision = provisions[reference.from]
        text = reference.part == .text ? provision?.text : provision?.closing
      }
      try checkPlace(reference, in: Array((text ?? "").unicodeScalars))
      guard reference.work == nil, reference.status == .resolved else { continue }
      for target in reference.targets {
        try require(provisions[target] != nil, "resolved to nothing: \(reference)")
      }
    }
    let graph = CitationGraph(edition, citations)
    for provision in edition.provisions {
      _ = graph.outgoing(from: provision)
      _ = graph.incoming(to: provision)
    }
  }

  private static func checkPlace(
    _ reference: Reference, in scalars: [Unicode.Scalar]
  ) throws(Violation) {
    try require(
      0 <= reference.start && reference.start < reference.end && reference.end <= scalars.count,
      "out of the text: \(reference)")
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: scalars[reference.start..<reference.end])
    try require(String(cut) == reference.text, "another text: \(reference)")
  }
}
