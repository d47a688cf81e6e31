import AknProfile
import AkomaNtoso
import Findings
public import RegulationModel

/// What holds for the Akoma Ntoso of every edition.
public enum SoundExport {
  /// Compiled once: that costs more than most documents.
  static let validator = try? AknValidator()

  /// Exports an edition: what is read back is the same, and the validator finds nothing.
  public static func check(_ edition: Edition) throws(Violation) {
    let export = ActExport(edition, identity: ActIdentity(of: edition))
    guard let document = try? export.document() else {
      throw Violation(description: "the export failed\n\(edition.text)")
    }
    let isWhole = !document.findings.contains { $0.code == "character-not-in-xml" }
    guard isWhole, edition.text.unicodeScalars.allSatisfy(isXML) else { return }
    guard let back = try? ActImport(document.bytes) else {
      throw Violation(description: "the export cannot be read\n\(edition.text)")
    }
    try require(back.edition.text == edition.text, "the export has another text\n\(edition.text)")
    try require(back.edition == edition, "the export has another structure\n\(edition.text)")
    try require(back.edition.dropped.isEmpty, "\(back.edition.dropped) is dropped")
    guard let validator else { return }
    let report = validator.report(on: document.bytes)
    // Of a 款 or 项 without words it is true that it has none: text is neither left out nor made up.
    let hasWordless = edition.provisions.contains {
      $0.kind > .article && $0.kind < .annex && $0.text.isEmpty && $0.children.isEmpty
    }
    let errors = report.findings.filter {
      $0.severity == .error && !(hasWordless && $0.code == "text-empty")
    }
    try require(errors.isEmpty, "the export is not valid: \(errors)\n\(edition.text)")
  }

  /// XML 1.0, production 2.
  private static func isXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
