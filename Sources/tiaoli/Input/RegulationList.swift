internal import CommandKit
internal import RegulationModel

/// The regulations of a file, a line each.
enum RegulationList {
  /// `FILE:LINES  《title》  53 articles`, in the order of the file; `FILE#3:LINES` in the third record.
  static func text(
    of file: String, in bytes: [UInt8], _ language: Language
  ) throws -> String {
    try DocumentInput.regulations(in: bytes, of: file).map { document in
      let edition = document.edition
      let lines = edition.sourceLines
      let count = Wording.articleCount(edition.articles.count)(language)
      let title = edition.title.map { "《\($0)》" } ?? Wording.untitled(language)
      let note = edition.note.map { "  \($0)" } ?? ""
      let record = document.record.map { "#\($0)" } ?? ""
      return "\(file)\(record):\(lines.lowerBound)-\(lines.upperBound)  \(title)  \(count)\(note)\n"
    }.joined()
  }
}
