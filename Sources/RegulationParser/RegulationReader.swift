package import ChineseText
public import Documents
internal import Findings
public import RegulationModel

/// Reads regulations out of any document: a file, a web page, text pulled from a PDF.
///
/// Bytes → document → paragraphs → which of them are the regulation → the tree. All input is in
/// the edition or in its `dropped`; what had to be chosen is in its `findings`. The cost is linear
/// in the document for each regulation that it holds.
public enum RegulationReader {
  /// Reads text.
  ///
  /// - Parameter document: the bytes of a text, in any encoding of `TextEncoding`.
  /// - Returns: the edition; `line` of its provisions counts the lines of the document.
  /// - Throws: why there is none.
  public static func read(_ document: [UInt8]) throws(ReadingError) -> Edition {
    let source: SourceText
    do {
      source = try SourceText(decoding: document)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads decoded text.
  package static func read(_ source: SourceText) throws(ReadingError) -> Edition {
    let document: SourceDocument
    do {
      document = try DocumentReader.plain(source)
    } catch {
      throw .undecodable(error)
    }
    return try read(document)
  }

  /// Reads a document of any container; of several regulations in it, the longest.
  ///
  /// - Returns: the edition; `line` of its provisions counts the blocks of the document.
  /// - Throws: why there is none.
  public static func read(_ document: SourceDocument) throws(ReadingError) -> Edition {
    let outline = QuotedPassages.taken(SideText.separated(DocumentOutline(document)))
    guard let found = FoundRegulation(in: outline) else { throw Sighting.refusal(of: outline) }
    return found.read()
  }

  /// Reads all regulations of a document: a collection, a handbook, a notice with what it annexes.
  ///
  /// - Returns: the editions in the order of the document, at least one. What stands between two
  ///   is in the `dropped` of the one behind it.
  /// - Throws: why there is none.
  public static func readAll(_ document: SourceDocument) throws(ReadingError) -> [Edition] {
    let outline = QuotedPassages.taken(SideText.separated(DocumentOutline(document)))
    let editions = RegulationCollection(outline).editions()
    guard !editions.isEmpty else { throw Sighting.refusal(of: outline) }
    return editions
  }
}
