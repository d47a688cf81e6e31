internal import ChineseText
internal import Documents
internal import LegalXML

/// A Word file or a web page, and what is known of it before anything is timed.
struct BenchmarkFile {
  let name: String
  let bytes: [UInt8]
  /// The bytes that hold the text: the main part of a Word file, all of a page.
  let main: [UInt8]
  let lines: Int

  /// Reads a file; `nil` where it has no text.
  ///
  /// - Parameters:
  ///   - name: its path.
  ///   - part: the part of the archive that holds the text; `nil` where the file is none.
  init?(_ name: String, part: String?) {
    guard let bytes = InputFile.bytes(of: name),
      let main = try? part.map({ try ZipArchive(bytes).entry($0) }) ?? bytes,
      let documents = try? DocumentReader.read(bytes, name: name), !documents.isEmpty
    else { return nil }
    self.name = name
    self.bytes = bytes
    self.main = main
    lines = documents[0].text.lines.count
  }
}

extension BenchmarkGroup {
  /// What reading Word files costs beside what nobody can do without: parsing their main parts.
  static func wordFiles(_ files: [BenchmarkFile]) -> BenchmarkGroup {
    let parsing = BenchmarkInputs(files) { $0.name }("parse document.xml by libxml2") {
      _ = try XMLDocument(bytes: $0.main)
      return true
    }
    return reading(files, "word", "Word files", beside: parsing, limit: 3)
  }

  /// What finding the main text of web pages costs beside decoding them.
  static func pages(_ files: [BenchmarkFile]) -> BenchmarkGroup {
    let decoding = BenchmarkInputs(files) { $0.name }("decode and split lines") {
      try SourceText(decoding: $0.bytes).bytes.isEmpty == false
    }
    return reading(files, "pages", "web pages", beside: decoding, limit: nil)
  }

  private static func reading(
    _ files: [BenchmarkFile], _ name: String, _ what: String, beside baseline: BenchmarkCase,
    limit: Double?
  ) -> BenchmarkGroup {
    let size = files.reduce(0) { $0 + $1.main.count }
    let reading = BenchmarkInputs(files) { $0.name }("read the file", limit: limit) {
      try DocumentReader.read($0.bytes, name: $0.name)[0].text.lines.count == $0.lines
    }
    return BenchmarkGroup(
      name: name, inputs: "\(files.count) \(what), \(size) bytes", bytes: size,
      cases: [baseline, reading])
  }
}
