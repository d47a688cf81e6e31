internal import CommandKit
internal import Comparison
internal import CrossReferences
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel

/// The citations in other works of the library that a new text leaves behind, a message each.
enum LeftBehindReport {
  /// Tells them beside the output; nothing for a text that is no edition of the library.
  static func tell(
    _ comparison: EditionComparison, of old: ComparedDocument, _ options: LibraryOptions,
    _ console: inout Console
  ) throws {
    guard let work = old.work, let record = old.record else { return }
    let acts = HeldActs(try options.open())
    let found = acts.citationsLeftBehind(by: comparison, from: record, of: work.slug)
    guard let first = found.first else { return }
    let works = Set(found.map(\.work.slug)).count
    console.message(console.say(DifferenceWording.leftBehind(found.count, works, first.work.title)))
    for citation in found {
      console.message("! " + console.say(DifferenceWording.leftBehind(citation)))
    }
  }
}
