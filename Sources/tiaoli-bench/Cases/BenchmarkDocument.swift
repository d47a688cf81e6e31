internal import AknProfile
internal import AkomaNtoso
internal import ChineseText
internal import CrossReferences
internal import Obligations
internal import RegulationModel
internal import RegulationParser

/// A document and what is known of it before anything is timed.
struct BenchmarkDocument {
  let name: String
  let bytes: [UInt8]
  let edition: Edition
  let xml: [UInt8]
  let citations: Int
  let duties: Int
  let lines: Int

  /// Reads a document; `nil` when it holds no regulation in UTF-8.
  init?(_ name: String) {
    guard let bytes = InputFile.bytes(of: name), (try? UTF8Span(validating: bytes.span)) != nil,
      let edition = try? RegulationReader.read(bytes),
      let xml = try? ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
    else { return nil }
    self.name = name
    self.bytes = bytes
    self.edition = edition
    self.xml = xml
    citations = EditionCitations(edition).references.count
    duties = EditionDuties(edition).timed.count
    lines = bytes.count { $0 == 0x0A }
  }
}
