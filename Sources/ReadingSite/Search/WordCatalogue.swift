internal import JSONText
internal import RegulationModel

/// Words of the library by which a query with a wrong letter is put right: headings of divisions and defined
/// terms, in `assets/words.js`.
struct WordCatalogue: Sendable {
  /// Longer headings help nobody who mistypes a word.
  private static let lengthLimit = 40

  private var words: Set<String> = []

  /// Adds the words of an edition.
  mutating func add(_ reading: EditionReading) {
    words.formUnion(reading.definitions.keys)
    for unit in reading.edition.provisions where unit.kind.isDivision {
      if let heading = unit.heading { words.insert(heading) }
    }
  }

  /// The file.
  var file: SiteFile {
    let own = words.filter { $0.unicodeScalars.count <= WordCatalogue.lengthLimit }
    let sorted = own.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let bytes = ScriptData.bytes("words") { json in
      json.array { json in sorted.forEach { json.string($0) } }
    }
    return SiteFile(path: ["assets", "words.js"], bytes: bytes)
  }
}
