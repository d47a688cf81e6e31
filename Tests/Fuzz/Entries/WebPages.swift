import LegalXML
import RegulationParser

extension FuzzEntry {
  /// Web pages to lines and to regulations: no line is empty or has a break in it, and what reads
  /// them does not fail.
  static let webPages = FuzzEntry("web-pages") { bytes throws(Violation) in
    try SoundDocument.check(bytes, name: "a.html")
    guard let page = try? HTMLReader.read(bytes) else { return }
    for line in page.lines {
      try require(!line.isEmpty && !line.utf8.contains(0x0A), "a line is empty or broken")
    }
    try require((try? HTMLReader.read(bytes)) == page, "two readings differ")
    let text = page.lines.joined(separator: "\n")
    if let edition = try? RegulationReader.read(Array(text.utf8)) {
      try SoundEdition.checkReturn(edition)
    }
  }
}
