internal import CommandKit
internal import Findings
internal import FoundationEssentials
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// A document of a stream.
struct StreamedDocument: Sendable {
  /// Its id as JSON text, to be given back as it came; `nil` for a file.
  let id: String?
  /// The file, or what a line calls the file that it holds; `nil` for a text.
  let file: String?
  /// The text of a line, or the bytes of a file.
  let bytes: [UInt8]
  /// Whether a line gave a text, which is read as it is; else a file, whose kind is found out.
  var isText = false
  /// The whole line as it came, for who reads its other members; `nil` for a file.
  var line: [UInt8]?

  /// What it is called in answers: the file, the id as a text, or nothing.
  var name: String {
    guard file == nil, let id, id != "null" else { return file ?? "" }
    return (try? JSONDecoder().decode([String].self, from: Data("[\(id)]".utf8)))?.first ?? id
  }

  /// All regulations that it holds: of a text one, of a file as many as there are.
  func editions() throws(UnreadableDocument.Reason) -> [Edition] {
    guard isText else {
      return try DocumentInput.regulations(in: bytes, named: file).map(\.edition)
    }
    return [try textEdition()]
  }

  private func textEdition() throws(UnreadableDocument.Reason) -> Edition {
    do {
      return try RegulationReader.read(bytes)
    } catch {
      throw .regulation(error)
    }
  }
}

/// Documents in, answers out: in order, on all cores, and never more held than a round.
///
/// The documents are files, or the lines `{"id": …, "text": …}` of standard input, which may have a file in
/// `base64` in place of a text. One that cannot be answered gives a line `tiaoli/error/1`, and the run goes on; it ends with `.no` then.
struct DocumentStream {
  /// What is answered at a time: enough for all cores, little enough to be held.
  private enum ReadingRound {
    static let bytes = 1 << 20
    static let jobs = 1_024
  }

  private enum Job: Sendable {
    case line([UInt8], number: Int)
    case file(String)
    case input([UInt8])

    var size: Int {
      switch self {
      case .line(let bytes, _), .input(let bytes): bytes.count
      // Of a file nothing is held before its turn comes.
      case .file: ReadingRound.bytes / 64
      }
    }
  }

  private struct Answer: Sendable {
    let bytes: [UInt8]
    let isError: Bool
    /// Error lines for parts of a file that are missing in its answer.
    var damage: [[UInt8]] = []
  }

  /// Gives the line or lines of a document.
  typealias Answering = @Sendable (StreamedDocument) throws -> [UInt8]

  private let language: Language
  private let work: Answering
  /// Whether errors stay out of the answers: another program would take them for data.
  private let tellsErrorsApart: Bool
  /// Whether a line without `text` is answered, too: a record with members of its own.
  private let takesRecords: Bool
  private var round: [Job] = []
  private var roundSize = 0
  private var hasFailed = false

  /// Prepares a stream.
  ///
  /// - Parameters:
  ///   - language: that of the sentences in error lines.
  ///   - tellsErrorsApart: whether error lines go to standard error.
  ///   - takesRecords: whether a line without `text` is answered, too.
  ///   - work: answers a document; called on several threads at once.
  init(
    _ language: Language, tellsErrorsApart: Bool = false, takesRecords: Bool = false,
    _ work: @escaping Answering
  ) {
    self.language = language
    self.takesRecords = takesRecords
    self.tellsErrorsApart = tellsErrorsApart
    self.work = work
  }

  /// Answers files; `-` is standard input.
  mutating func run(_ files: [String], _ console: inout Console) throws -> Outcome {
    for file in files {
      if file == "-" { try readInput(&console) } else { add(.file(file), &console) }
    }
    finishRound(&console)
    return hasFailed ? .no : .done
  }

  /// Standard input: lines of JSON when the first glyph is a brace, else one document.
  private mutating func readInput(_ console: inout Console) throws {
    var lines = InputLines()
    var first = try lines.next()
    var number = 0
    while let line = first, isBlank(line) {
      first = try lines.next()
      number += 1
    }
    // Nothing at all is no document: so comes an empty part of a divided stream.
    guard let first else { return }
    guard first.first(where: { !DocumentStream.blanks.contains($0) }) == UInt8(ascii: "{") else {
      var document = first + [0x0A]
      while let line = try lines.next() { document += line + [0x0A] }
      return add(.input(document), &console)
    }
    var next: [UInt8]? = first
    while let line = next {
      number += 1
      if !isBlank(line) { add(.line(line, number: number), &console) }
      if lines.wouldWait {
        finishRound(&console)
        console.flush()
      }
      next = try lines.next()
    }
  }

  /// Blanks of JSON (RFC 8259, section 2) and the byte-order mark.
  private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0D, 0x0A, 0xEF, 0xBB, 0xBF]

  private func isBlank(_ line: [UInt8]) -> Bool {
    line.allSatisfy { DocumentStream.blanks.contains($0) }
  }

  // MARK: - Rounds

  private mutating func add(_ job: Job, _ console: inout Console) {
    round.append(job)
    roundSize += job.size
    if roundSize >= ReadingRound.bytes || round.count >= ReadingRound.jobs { finishRound(&console) }
  }

  private mutating func finishRound(_ console: inout Console) {
    guard !round.isEmpty else { return }
    let (language, work, takesRecords) = (language, work, takesRecords)
    let answers = OrderedJobs.answers(round) { Self.answer($0, language, takesRecords, work) }
    for answer in answers {
      write(answer.bytes, isError: answer.isError, &console)
      for line in answer.damage { write(line, isError: true, &console) }
    }
    round.removeAll(keepingCapacity: true)
    roundSize = 0
  }

  private mutating func write(_ bytes: [UInt8], isError: Bool, _ console: inout Console) {
    if isError { hasFailed = true }
    if isError, tellsErrorsApart {
      console.message(String(decoding: bytes, as: UTF8.self))
    } else {
      console.write(bytes)
    }
  }

  private static func answer(
    _ job: Job, _ language: Language, _ takesRecords: Bool, _ work: Answering
  ) -> Answer {
    var id: String?
    var file: String?
    var line: Int?
    do {
      let document: StreamedDocument
      switch job {
      case .line(let bytes, let number):
        line = number
        document = try lineDocument(bytes, takesRecords)
        (id, file) = (document.id, document.file)
      case .file(let name):
        file = name
        document = StreamedDocument(id: nil, file: name, bytes: try FileSystem.read(name))
      case .input(let bytes):
        file = "-"
        document = StreamedDocument(id: nil, file: "-", bytes: bytes)
      }
      let damage = document.file.map {
        DamagedLines.findings(in: document.bytes, named: $0).map { finding in
          error(FailureMessages.text(finding.message, language), nil, file, finding.line).bytes
        }
      }
      return Answer(bytes: try work(document), isError: false, damage: damage ?? [])
    } catch let failure as JSONLine.Failure {
      switch failure {
      case .noText(let given), .notBase64(let given): id = given
      case .notAnObject: break
      }
      return error(Wording.badLine(failure)(language), id, file, line)
    } catch let reason as UnreadableDocument.Reason {
      let sentence = FailureMessages.describe(reason, of: file ?? "text")(language)
      return error(sentence, id, file, line)
    } catch let failure {
      return error(FailureMessages.describe(failure, in: language).0, id, file, line)
    }
  }

  /// The document of a line.
  private static func lineDocument(
    _ bytes: [UInt8], _ takesRecords: Bool
  ) throws(JSONLine.Failure) -> StreamedDocument {
    do {
      let question = try JSONLine(bytes)
      guard let file = question.file else {
        return StreamedDocument(
          id: question.id, file: nil, bytes: Array(question.text.utf8), isText: true, line: bytes)
      }
      return StreamedDocument(id: question.id, file: file.name, bytes: file.bytes)
    } catch {
      guard takesRecords, case .noText(let id) = error else { throw error }
      return StreamedDocument(id: id, file: nil, bytes: [], isText: true, line: bytes)
    }
  }

  /// A line `tiaoli/error/1`.
  private static func error(
    _ sentence: String, _ id: String?, _ file: String?, _ line: Int?
  ) -> Answer {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.field("schema", "tiaoli/error/1")
      json.member("id", json: id ?? "null")
      json.field("file", file)
      if let line { json.field("line", line) }
      json.field("error", sentence)
    }
    json.endLine()
    return Answer(bytes: json.bytes, isError: true)
  }
}
