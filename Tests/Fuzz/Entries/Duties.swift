import Obligations
import RegulationModel
import RegulationParser

extension FuzzEntry {
  /// Duties: each is read from words of its own provision, whole ones, twice the same.
  static let duties = FuzzEntry("duties") { bytes throws(Violation) in
    guard let edition = try? RegulationReader.read(bytes) else { return }
    let read = EditionDuties(edition)
    let again = EditionDuties(edition).duties
    try require(read.duties.map { "\($0)" } == again.map { "\($0)" }, "two readings differ")
    let quick = EditionDuties(edition, timed: true).timed
    try require(
      quick.map { "\($0)" } == read.timed.map { "\($0)" }, "duties with a time were passed over")
    for duty in read.duties {
      try require(edition.provision(id: duty.provision) != nil, "no such provision: \(duty)")
      try require(edition.text.utf8.contains(duty.text.utf8), "words that are not there: \(duty)")
      try require(duty.text.utf8.contains(duty.action.utf8), "an action of other words: \(duty)")
      if let bearer = duty.bearer {
        try require(
          !bearer.text.isEmpty && edition.text.utf8.contains(bearer.text.utf8),
          "a bearer of other words: \(duty)")
      }
      if let time = duty.time, let iso = time.iso {
        try require(TimeLength(iso: iso) != nil, "no duration: \(duty)")
      }
    }
  }
}
