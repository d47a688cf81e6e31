internal import Findings

/// Reads Word files from 2007 on (.docx, .docm, .dotx): WordprocessingML, ISO/IEC 29500-1, 17.
enum WordReader {
  /// Whether an archive is such a file.
  static func takes(_ archive: ZipArchive) -> Bool {
    // What programs call the main part; nobody else has a file of that name.
    if archive.has(WordPackage.usualMain) { return true }
    return (try? WordPackage(archive).mainPart()) != nil
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - archive: the file as an archive, where it was opened before.
  /// - Returns: the document.
  /// - Throws: why there is no document: `damaged`, `encrypted`, `picturesOnly`, `tooLarge` …
  static func read(
    _ bytes: [UInt8], _ archive: ZipArchive? = nil
  ) throws(DocumentFailure) -> SourceDocument {
    if CompoundFile.begins(bytes) {
      throw CompoundFile.holds("EncryptedPackage", bytes)
        ? .encrypted(.word) : .unsupported(kind: "doc")
    }
    let package =
      if let archive { try WordPackage(archive) } else { try WordPackage(ZipArchive(bytes)) }
    let story = try body(of: package, depth: 0)
    let heads = try PageHeads(story.source)
    if !story.blocks.contains(where: { $0.evidence.aside == nil }), package.hasPictures {
      throw .picturesOnly(.word)
    }
    var builder = DocumentBuilder(.word)
    add([heads.heads, story.blocks, heads.feet], to: &builder)
    if story.chunksLeftOut > 0 {
      builder.findings.append(WordFindings.chunksLeftOut(story.chunksLeftOut))
    }
    if story.fieldsLeftOut > 0 {
      builder.findings.append(WordFindings.fieldsLeftOut(story.fieldsLeftOut))
    }
    try addFields(of: package, to: &builder)
    return try builder.finish()
  }

  /// Reads the body of a package, to which `depth` files within files lead.
  static func body(
    of package: WordPackage, depth: Int
  ) throws(DocumentFailure) -> StoryReader {
    let name = try package.mainPart()
    guard let part = try package.part(name) else {
      throw .damaged(.word, reason: "word-main-part-missing")
    }
    guard part.tag(0) == .document, let body = part.child(.body, of: 0) else {
      throw .damaged(.word, reason: "word-body-missing")
    }
    let references = try package.references(of: name)
    let source = try WordSource(package, part, references: references, depth: depth)
    var story = StoryReader(source, part, references: references, kind: .body)
    try story.read(in: body)
    story.flushPending()
    return story
  }

  private static func add(_ parts: [[WordBlock]], to builder: inout DocumentBuilder) {
    var counts: [WordBlock.Notice: (line: Int, count: Int)] = [:]
    var tables: [Int: Int] = [:]
    for block in parts.joined() {
      var evidence = block.evidence
      if let row = evidence.row {
        let table = tables[row.table] ?? tables.count + 1
        tables[row.table] = table
        evidence.row = row.with(table: table)
      }
      let before = builder.count
      builder.add(block.text, evidence, at: block.place)
      guard builder.count > before, let notice = block.notice else { continue }
      counts[notice, default: (builder.count, 0)].count += 1
    }
    for notice in WordBlock.Notice.allCases {
      guard let (line, count) = counts[notice] else { continue }
      builder.findings.append(WordFindings.finding(notice, count: count, line: line))
    }
  }

  private static func addFields(
    of package: WordPackage, to builder: inout DocumentBuilder
  ) throws(DocumentFailure) {
    guard let reference = package.roots.first("core-properties"),
      let part = try? package.part(reference.target)
    else { return }
    for index in part.children(0) {
      switch part.tag(index) {
      case .dc_title: builder.field(.title, part.text(index), key: "dc:title")
      case .dc_creator: builder.field(.author, part.text(index), key: "dc:creator")
      default: break
      }
    }
  }
}
