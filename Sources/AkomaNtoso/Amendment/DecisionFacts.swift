internal import DecisionLanguage
internal import RegulationModel
internal import RegulationParser

/// Who made a decision and when, as its 题注 tells; `nil` where it does not.
struct DecisionFacts {
  let organ: String?
  let date: CalendarDate?

  init(_ decision: AmendingDecision) {
    let events = decision.note.flatMap { NoteGrammar.read(Array($0.utf8)).events }
    organ = ActAuthor.of(events)?.official
    date = EditionTimeline.records(from: events).first?.date
  }
}
