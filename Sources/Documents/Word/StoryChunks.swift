internal import ChineseText

extension StoryReader {
  /// How many files within the file are read.
  private static let chunkLimit = 100
  /// Word files within Word files beyond this depth are left out.
  private static let depthLimit = 2

  /// Reads a file that stands within the file in place of a text: `w:altChunk`.
  mutating func readChunk(_ index: Int) throws(DocumentFailure) {
    guard let id = part.string(.r_id, of: index), let reference = references[id],
      !reference.isExternal, chunks < StoryReader.chunkLimit,
      taken.insert("chunk \(reference.target)").inserted,
      let bytes = try source.package.bytes(reference.target)
    else {
      chunksLeftOut += 1
      return
    }
    chunks += 1
    let type = try type(of: reference.target)
    let name = reference.target.lowercased()
    func isNamed(_ endings: String...) -> Bool { endings.contains { name.hasSuffix("." + $0) } }
    if type == "message/rfc822" || isNamed("mht", "mhtml", "eml") {
      guard let page = MIMEMessage(bytes[...]).page() else {
        chunksLeftOut += 1
        return
      }
      try add(HTMLChunk.blocks(page.body, charset: page.charset), from: reference.target)
    } else if type.contains("html") || isNamed("htm", "html", "xhtml") {
      try add(HTMLChunk.blocks(bytes, charset: nil), from: reference.target)
    } else if type.contains("wordprocessingml") || ZipArchive.begins(bytes) {
      try readFile(bytes, from: reference.target)
    } else if type.hasPrefix("text/plain") || isNamed("txt") {
      try readText(bytes, from: reference.target)
    } else {
      chunksLeftOut += 1
    }
  }

  private mutating func type(of name: String) throws(DocumentFailure) -> String {
    if let types { return types.type(of: name) }
    let types = try source.package.types()
    self.types = types
    return types.type(of: name)
  }

  private mutating func add(
    _ lines: [(text: [UInt8], evidence: Evidence)], from name: String
  ) {
    for line in lines {
      blocks.append(
        WordBlock(
          text: line.text, evidence: line.evidence, place: Place(part: name), notice: .chunk))
    }
  }

  private mutating func readText(_ bytes: [UInt8], from name: String) throws(DocumentFailure) {
    let text: SourceText
    do {
      text = try SourceText(decoding: bytes)
    } catch {
      throw .text(error)
    }
    add(text.lines.map { (Array(text.string($0.content).utf8), Evidence()) }, from: name)
  }

  private mutating func readFile(_ bytes: [UInt8], from name: String) throws(DocumentFailure) {
    guard source.depth + 1 < StoryReader.depthLimit else {
      chunksLeftOut += 1
      return
    }
    let inner = try WordReader.body(of: WordPackage(ZipArchive(bytes)), depth: source.depth + 1)
    chunksLeftOut += inner.chunksLeftOut
    fieldsLeftOut += inner.fieldsLeftOut
    for var block in inner.blocks {
      block.place = Place(part: name)
      block.notice = block.notice ?? .chunk
      if let row = block.evidence.row {
        block.evidence.row = row.with(table: row.table + tables)
      }
      blocks.append(block)
    }
    tables += inner.tables
  }
}

extension Evidence.Row {
  /// The same row of another table.
  func with(table: Int) -> Evidence.Row {
    Evidence.Row(
      table: table, number: number, spans: spans, rowSpans: rowSpans, isHead: isHead)
  }
}
