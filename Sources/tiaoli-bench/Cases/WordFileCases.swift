internal import ChineseText
internal import Documents
internal import LegalXML

/// A Word file and what is known of it before anything is timed.
struct BenchmarkWordFile {
  let name: String
  let bytes: [UInt8]
  /// The bytes of its main part.
  let main: [UInt8]
  let lines: Int

  /// Reads a file; `nil` where it is none.
  init?(_ name: String) {
    guard let bytes = InputFile.bytes(of: name),
      let main = try? ZipArchive(bytes).entry("word/document.xml"),
      let documents = try? DocumentReader.read(bytes, name: name)
    else { return nil }
    self.name = name
    self.bytes = bytes
    self.main = main
    lines = documents[0].text.lines.count
  }
}

extension BenchmarkGroup {
  /// What reading Word files costs beside what nobody can do without: parsing their main parts.
  static func wordFiles(_ files: [BenchmarkWordFile]) -> BenchmarkGroup {
    let all = BenchmarkInputs(files) { $0.name }
    let size = files.reduce(0) { $0 + $1.main.count }
    return BenchmarkGroup(
      name: "word", inputs: "\(files.count) Word files, document.xml of \(size) bytes", bytes: size,
      cases: [
        all("parse document.xml by libxml2") {
          _ = try XMLDocument(bytes: $0.main)
          return true
        },
        all("read the file", limit: 3) {
          try DocumentReader.read($0.bytes, name: $0.name)[0].text.lines.count == $0.lines
        },
      ])
  }
}
