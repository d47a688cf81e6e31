internal import ChineseText

/// Reads files of any kind: the one way in for what people have.
///
/// Bytes → `SourceDocument`. What a container says of structure is kept as evidence; nothing is
/// decided here about law or news.
public enum DocumentReader {
  /// Reads all documents of a file: one, or as many as a file of records holds.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: its name or path, whose ending tells kinds apart that bytes do not (`.md`, `.csv`);
  ///     `nil` for a stream.
  /// - Returns: the documents in the order of the file, at least one.
  /// - Throws: why there is none.
  public static func read(
    _ bytes: [UInt8], name: String? = nil
  ) throws(DocumentFailure) -> [SourceDocument] {
    [try plain(bytes)]
  }

  /// Reads text that has no container.
  package static func plain(_ bytes: [UInt8]) throws(DocumentFailure) -> SourceDocument {
    do {
      return SourceDocument(plain: try SourceText(decoding: bytes))
    } catch {
      throw .text(error)
    }
  }
}
