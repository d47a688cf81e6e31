internal import ChineseText
internal import Documents

/// A web page and what is known of it before anything is timed.
struct BenchmarkPage {
  let name: String
  let bytes: [UInt8]
  let lines: Int

  /// Reads a file; `nil` where it is no page with text.
  init?(_ name: String) {
    guard let bytes = InputFile.bytes(of: name),
      let documents = try? DocumentReader.read(bytes, name: name), !documents.isEmpty
    else { return nil }
    self.name = name
    self.bytes = bytes
    lines = documents[0].text.lines.count
  }
}

extension BenchmarkGroup {
  /// What finding the main text of web pages costs beside decoding them.
  static func pages(_ pages: [BenchmarkPage]) -> BenchmarkGroup {
    let all = BenchmarkInputs(pages) { $0.name }
    let size = pages.reduce(0) { $0 + $1.bytes.count }
    return BenchmarkGroup(
      name: "pages", inputs: "\(pages.count) web pages of \(size) bytes", bytes: size,
      cases: [
        all("decode and split lines") { !(try SourceText(decoding: $0.bytes).bytes.isEmpty) },
        all("find the main text") {
          try DocumentReader.read($0.bytes, name: $0.name)[0].text.lines.count == $0.lines
        },
      ])
  }
}
