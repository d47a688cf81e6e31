package import Findings
package import RegulationModel

/// Why an amended text cannot be written as an edition.
package enum AmendmentExportError: Error, Sendable, Hashable {
  /// An instruction was refused, and there is no amended text.
  case noEdition
  /// The day given for the amended text is not behind that of the text before.
  case notAfter(base: CalendarDate, given: CalendarDate)

  /// What is wrong, in one sentence.
  package var message: Finding.Message { ExportFindings.message(self) }
}
