public import Findings
public import RegulationModel

/// The answer to one question about one edition. A check that did not run is no pass.
public struct CheckResult: Sendable, Hashable {
  /// What was asked.
  public enum Question: String, Sendable, CaseIterable {
    /// Can the stored text be read?
    case readable
    /// Does `work.json` say the same as the text: title, events, lines of the source?
    case record
    /// Do the numbers run without gap or repeat?
    case numbering
    /// Does reading the printed text give the edition back?
    case roundTrip = "round-trip"
    /// Does every citation within the text have its target? Answered by who reads citations.
    case references
    /// Is the stored text what the source document says?
    case source
    /// Does the decision that is recorded give the stored text?
    case amendment
    /// Does the folder hold nothing that no record names?
    case folder
  }

  /// How it was answered.
  public enum Answer: Sendable, Hashable {
    /// It is so.
    case verified
    /// It is not so; the findings say where.
    case wrong([Finding])
    /// Nothing is lost or damaged, but a write that was cut off left something behind.
    case leftovers([Finding])
    /// It was not asked, and why.
    case notChecked(Reason)
  }

  /// Why a question was not asked.
  public enum Reason: Sendable, Hashable {
    /// The library knows the edition but does not hold its text.
    case notHeld
    /// No source is recorded.
    case noSource
    /// The source document is not there.
    case sourceMissing(String)
    /// The text cannot be read, so nothing can be asked about it.
    case unreadable
  }

  /// The work's slug; `.` for an answer about the whole library.
  public let work: String
  /// The edition's date; `nil` for an answer about the whole work.
  public let edition: CalendarDate?
  /// The question.
  public let question: Question
  /// The answer.
  public let answer: Answer

  /// Makes an answer.
  public init(work: String, edition: CalendarDate?, question: Question, answer: Answer) {
    self.work = work
    self.edition = edition
    self.question = question
    self.answer = answer
  }
}
