internal import ChineseText
internal import Findings

/// Puts the chapters of a book together.
struct BookChapters {
  private let html: HTMLPieceReader
  private(set) var builder = DocumentBuilder(.epub)
  /// Parts that the archive does not hold.
  var missing: [String] = []
  /// Parts that could not be read, and why the first could not.
  private var unreadable: [String] = []
  private(set) var failure: DocumentFailure?
  /// Parts that are no pages of text.
  private var others = 0
  /// The parts so far; a book that names one again and again would have no end.
  private var seen: Set<String> = []
  /// How many tables the chapters so far hold.
  private var tables = 0

  init(html: @escaping HTMLPieceReader) {
    self.html = html
  }

  /// What is told of the parts that gave nothing.
  var findings: [Finding] {
    var findings: [Finding] = []
    if !missing.isEmpty { findings.append(BookFindings.missing(missing)) }
    if others > 0 { findings.append(BookFindings.others(others)) }
    if !unreadable.isEmpty { findings.append(BookFindings.unreadable(unreadable)) }
    return findings
  }

  /// Adds a part; one that cannot be read is told.
  mutating func add(_ part: BookPackage.Part, of archive: ZipArchive) throws(DocumentFailure) {
    guard part.isPage, seen.insert(part.name).inserted else {
      others += 1
      return
    }
    guard let bytes = try archive.entry(part.name) else {
      missing.append(part.name)
      return
    }
    do {
      add(try html(bytes), part)
    } catch .text(.empty) {
      // A page of pictures.
    } catch {
      unreadable.append(part.name)
      failure = failure ?? error
    }
  }

  private mutating func add(_ chapter: SourceDocument, _ part: BookPackage.Part) {
    let before = builder.count
    var last = 0
    for index in chapter.text.lines.indices {
      var evidence = chapter.evidence(at: index)
      if part.isContents { evidence.aside = evidence.aside ?? .contents }
      if let row = evidence.row {
        last = max(last, row.table)
        evidence.row = Evidence.Row(
          table: tables + row.table, number: row.number, spans: row.spans, rowSpans: row.rowSpans,
          isHead: row.isHead)
      }
      var place = chapter.place(at: index)
      place.part = part.name
      builder.add(chapter.block(at: index), evidence, at: place)
    }
    tables += last
    builder.findings += chapter.findings.map {
      Finding(
        severity: $0.severity, code: $0.code, line: $0.line.map { $0 + before }, message: $0.message
      )
    }
  }
}
