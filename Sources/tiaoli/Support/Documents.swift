internal import AkomaNtoso
internal import Glibc
internal import LegalXML
internal import RegulationLibrary
internal import RegulationModel
internal import RegulationParser

/// Documents named on the command line; `-` is standard input.
enum Documents {
  /// The bytes of a document.
  static func bytes(of name: String) throws(FileFailure) -> [UInt8] {
    name == "-" ? try FileSystem.readAll(STDIN_FILENO, "-") : try FileSystem.read(name)
  }

  /// The edition in a document: a text, a web page or Akoma Ntoso.
  static func edition(in name: String) throws -> Edition { try read(name).edition }

  /// What a document says.
  static func read(_ name: String) throws -> Document {
    let bytes = try bytes(of: name)
    do {
      return try read(bytes)
    } catch {
      throw DocumentFailure(name: name == "-" ? "standard input" : name, reason: error)
    }
  }

  /// An edition, and the day that the document gives it outside of its text.
  struct Document {
    let edition: Edition
    /// `nil` for a text, which has only its 题注.
    var date: CalendarDate?
  }

  /// Reads bytes of any of the three kinds. Of a web page, lines are those of its text.
  static func read(_ bytes: [UInt8]) throws(DocumentFailure.Reason) -> Document {
    switch DocumentKind(bytes) {
    case .akomaNtoso:
      do {
        let act = try ActImport(bytes)
        return Document(edition: act.edition, date: act.date)
      } catch {
        throw .akomaNtoso(error)
      }
    case .webPage, .text:
      let text: [UInt8]
      do {
        text = try self.text(of: bytes)
      } catch {
        throw .webPage(error)
      }
      return try readText(text)
    }
  }

  /// The text of a document: of a web page its lines, of any other the bytes as they are.
  static func text(of bytes: [UInt8]) throws(XMLFailure) -> [UInt8] {
    guard DocumentKind(bytes) == .webPage else { return bytes }
    return Array(try HTMLReader.read(bytes).lines.joined(separator: "\n").utf8)
  }

  private static func readText(_ bytes: [UInt8]) throws(DocumentFailure.Reason) -> Document {
    do {
      return Document(edition: try RegulationReader.read(bytes))
    } catch {
      throw .text(error)
    }
  }
}

/// What a file is, told from its beginning.
enum DocumentKind {
  case text
  case webPage
  case akomaNtoso

  /// Text may begin with `<`: only the elements of HTML and XML declarations make it markup.
  init(_ bytes: [UInt8]) {
    guard ActImport.looksLikeMarkup(bytes) else {
      self = .text
      return
    }
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    let elements = ["<!doctype html", "<html", "<head", "<body", "<meta", "<div", "<p>", "<table"]
    if ActImport.recognizes(bytes) {
      self = .akomaNtoso
    } else if elements.contains(where: head.contains) {
      self = .webPage
    } else {
      self = head.hasPrefix("<?xml") || head.hasPrefix("\u{FEFF}<?xml") ? .akomaNtoso : .text
    }
  }
}

/// The lines of standard input, one at a time: memory is that of the longest line.
struct InputLines {
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// The next line without its line feed; `nil` behind the last.
  mutating func next() throws(FileFailure) -> [UInt8]? {
    var searched = start
    while true {
      if let feed = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[start..<feed])
        start = feed + 1
        return line
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        let line = Array(buffer[start...])
        start = buffer.count
        return line
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      try fill()
    }
  }

  private mutating func fill() throws(FileFailure) {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(STDIN_FILENO, &chunk, chunk.count)
    if count < 0 {
      if errno == EINTR { return }
      throw .other("-", reason: String(cString: strerror(errno)))
    }
    if count == 0 { isAtEnd = true } else { buffer.append(contentsOf: chunk[..<count]) }
  }
}
