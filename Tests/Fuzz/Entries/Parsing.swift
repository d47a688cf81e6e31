import ChineseText
import RegulationModel
import RegulationParser

extension FuzzEntry {
  /// Documents to editions: nothing is lost, and the edition is sound.
  static let parsing = FuzzEntry("parsing") { bytes throws(Violation) in
    guard let edition = try? RegulationReader.read(bytes) else { return }
    let again = try? RegulationReader.read(bytes)
    try require(again == edition && again?.findings == edition.findings, "two readings differ")
    var count = GlyphCount()
    count.add((try? SourceText(decoding: bytes))?.bytes.text ?? "")
    count.remove(edition.text)
    for dropped in edition.dropped { count.remove(dropped.text) }
    try require(count.differences.isEmpty, "lost or invented: \(count.differences)")
    try SoundEdition.check(edition)
  }
}
