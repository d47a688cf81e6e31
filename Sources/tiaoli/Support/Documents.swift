internal import AkomaNtoso
internal import ChineseText
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

  /// The decoded text of a document that need not be a regulation.
  static func source(of bytes: [UInt8]) throws(DocumentFailure.Reason) -> SourceText {
    let text: [UInt8]
    do {
      text = try self.text(of: bytes)
    } catch {
      throw .webPage(error)
    }
    do {
      return try SourceText(decoding: text)
    } catch {
      throw .text(.undecodable(error))
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
