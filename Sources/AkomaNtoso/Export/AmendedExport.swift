internal import AknProfile
internal import Amending
package import CrossReferences
package import RegulationModel

extension ActIdentity {
  /// The identity of an amended text: the work and the editions of the text before, and one more.
  ///
  /// Title and date of the work stay in its identifiers even where the decision changes the title.
  /// - Parameters:
  ///   - amendment: the amendment.
  ///   - date: the day of the amended text.
  /// - Throws: `notAfter`.
  package init(
    after amendment: ActAmendment, on date: CalendarDate
  ) throws(AmendmentExportError) {
    let base = amendment.baseIdentity
    guard !base.hasDate || date > base.editionDate else {
      throw .notAfter(base: base.editionDate, given: date)
    }
    var record = EditionRecord(date: date, label: LifecycleEvent.Action.amendment.rawValue)
    if let event = amendment.entryIntoForce(of: date)?.event { record.events.append(event) }
    self.init(of: record, after: base, title: amendment.result.edition?.title)
  }
}

extension ActExport {
  /// Prepares an export of the text that an amendment gives.
  ///
  /// - Parameters:
  ///   - amendment: the amendment.
  ///   - day: the day of the amended text.
  ///   - acts: other acts by the titles under which citations name them.
  ///   - names: short names of acts.
  ///   - date: the day of the markup; `nil` for the day of the amended text.
  /// - Throws: when there is no amended text, or it cannot be of the day.
  package init(
    _ amendment: ActAmendment, on day: CalendarDate, acts: [String: LinkedAct] = [:],
    names: StatuteNames = .builtIn, date: CalendarDate? = nil
  ) throws(AmendmentExportError) {
    guard let edition = amendment.result.edition else { throw .noEdition }
    self.init(
      edition, identity: try ActIdentity(after: amendment, on: day), acts: acts, names: names,
      date: date, amendment: amendment)
  }
}
