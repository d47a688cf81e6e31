import ChineseText
import CrossReferences
import RegulationModel
import RegulationParser
import Testing

/// What a test expects of one citation.
struct ExpectedReference: Equatable, CustomStringConvertible {
  let from: String
  let text: String
  let kind: Reference.Kind
  let targets: [String]
  let work: String?
  /// The code of the reason; `nil` when nothing is wrong, whether checked or not.
  let fault: String?

  init(
    _ from: String, _ text: String, _ kind: Reference.Kind, _ targets: [String],
    _ work: String? = nil, _ fault: String? = nil
  ) {
    self.from = from
    self.text = text
    self.kind = kind
    self.targets = targets
    self.work = work
    self.fault = fault
  }

  init(_ reference: Reference) {
    self.init(
      reference.from, reference.text, reference.kind, reference.targets, reference.work,
      reference.status == .unresolved ? reference.reason?.code : nil)
  }

  var description: String {
    "\(from) \(text) \(kind) \(targets) \(work ?? "") \(fault ?? "")"
  }
}

/// Compares citations one by one, so that the first difference is told.
func expectReferences(
  _ found: [Reference], _ expected: [ExpectedReference],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  for (reference, wanted) in zip(found.map(ExpectedReference.init), expected)
  where reference != wanted {
    Issue.record("found    \(reference)\nexpected \(wanted)", sourceLocation: sourceLocation)
    return
  }
  #expect(found.count == expected.count, sourceLocation: sourceLocation)
}

/// Reads an edition and its citations, and checks what holds for all of them: the offsets cut out
/// the text, the targets exist, a second reading gives the same.
func citations(
  of document: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> (edition: Edition, citations: EditionCitations) {
  let edition = try RegulationReader.read(Array(document.utf8))
  return (edition, expectSoundCitations(edition, sourceLocation: sourceLocation))
}

func expectSoundCitations(
  _ edition: Edition, sourceLocation: SourceLocation = #_sourceLocation
) -> EditionCitations {
  let citations = EditionCitations(edition)
  let again = EditionCitations(edition)
  #expect(citations.references == again.references, sourceLocation: sourceLocation)
  var provisions: [String: Provision] = [:]
  for provision in edition.provisions { provisions[provision.id] = provision }
  for reference in citations.references {
    let text: String
    if let paragraph = reference.preambleParagraph {
      text = edition.preamble[paragraph - 1]
    } else {
      let provision = provisions[reference.from]
      text = (reference.part == .text ? provision?.text : provision?.closing) ?? ""
    }
    let scalars = Array(text.unicodeScalars)
    let isInside =
      0 <= reference.start && reference.start < reference.end && reference.end <= scalars.count
    #expect(isInside, "\(reference)", sourceLocation: sourceLocation)
    if isInside {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: scalars[reference.start..<reference.end])
      #expect(String(cut) == reference.text, sourceLocation: sourceLocation)
    }
    if reference.work == nil, reference.status == .resolved {
      for target in reference.targets {
        #expect(provisions[target] != nil, "\(target)", sourceLocation: sourceLocation)
      }
    }
  }
  return citations
}

/// The citations of a text that is no act, where no act is at hand.
func reportCitations(_ text: String) throws -> [CheckedCitation] {
  let acts = CitedActs([]) { _, _ in nil }
  return CitationCheck(try SourceText(text), against: acts, on: .init(today: nil)).results
}
