import ChineseText
import CrossReferences
import RegulationModel
import RegulationParser

extension FuzzEntry {
  /// Citations: their places cut out their text, and resolved ones lead somewhere.
  static let citations = FuzzEntry("citations") { bytes throws(Violation) in
    if let source = try? SourceText(decoding: bytes) { try check(report: source) }
    guard let edition = try? RegulationReader.read(bytes) else { return }
    try check(EditionCitations(edition), in: edition)
  }

  /// A report's citations, where no act is at hand.
  private static func check(report source: SourceText) throws(Violation) {
    let acts = CitedActs([]) { _, _ in nil }
    let check = CitationCheck(source, against: acts, on: .init(today: nil))
    try require(
      check.results == CitationCheck(source, against: acts, on: .init(today: nil)).results,
      "two readings differ")
    var last = (paragraph: 0, start: 0)
    for result in check.results {
      let scalars = Array(check.paragraphs[result.paragraph].unicodeScalars)
      try checkPlace(result.start, result.end, result.text, in: scalars)
      try require((result.paragraph, result.start) >= last, "out of order: \(result)")
      last = (result.paragraph, result.start)
    }
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
      try checkPlace(
        reference.start, reference.end, reference.text, in: Array((text ?? "").unicodeScalars))
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
    _ start: Int, _ end: Int, _ text: String, in scalars: [Unicode.Scalar]
  ) throws(Violation) {
    try require(
      0 <= start && start < end && end <= scalars.count, "out of the text: \(text) at \(start)")
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: scalars[start..<end])
    try require(String(cut) == text, "another text: \(text) at \(start)")
  }
}
