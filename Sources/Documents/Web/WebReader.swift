internal import ChineseText
internal import LegalXML

/// Reads web pages: what their tags say of structure is kept, and what belongs to the site and not
/// to the document is set aside.
package enum WebReader {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: the page in any encoding.
  ///   - charset: its encoding where the caller knows it; `nil` lets the page say.
  /// - Returns: its blocks, the words of the site among them as navigation.
  /// - Throws: `text(.empty)` for a page without text, `tooLarge` where it asks too much, `damaged`
  ///   where its bytes are in no encoding.
  package static func read(
    _ bytes: [UInt8], charset: String? = nil
  ) throws(DocumentFailure) -> SourceDocument {
    let content: HTMLContent
    do {
      content = try HTMLReader.content(of: bytes, charset: charset)
    } catch {
      throw failure(error)
    }
    var writer = WebBlocks(WebPage(content))
    writer.addAll()
    return try writer.finish()
  }

  private static func failure(_ failure: XMLFailure) -> DocumentFailure {
    switch failure {
    case .empty: .text(.empty)
    case .tooLarge: .tooLarge(.html, limit: "bytes")
    case .tooDeep: .tooLarge(.html, limit: "depth")
    case .tooManyAttributes: .tooLarge(.html, limit: "attributes")
    case .textTooLong: .tooLarge(.html, limit: "text")
    case .outOfMemory: .tooLarge(.html, limit: "memory")
    default: .damaged(.html, reason: failure.code)
    }
  }
}
