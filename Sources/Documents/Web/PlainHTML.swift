internal import ChineseText
internal import LegalXML

/// Reads HTML that stands in another file: the text of a record, a chapter of a book.
package typealias HTMLPieceReader =
  @Sendable (_ html: [UInt8]) throws(DocumentFailure) -> SourceDocument

/// Reads HTML without what its tags say: where a caller names no reader of web pages.
package enum PlainHTML {
  /// A block a line of the page.
  package static let read: HTMLPieceReader = { (html) throws(DocumentFailure) in
    var builder = DocumentBuilder(.html)
    do throws(XMLFailure) {
      for line in try HTMLReader.read(html).lines { builder.add(line, at: Place()) }
    } catch .empty {
      throw .text(.empty)
    } catch {
      throw .damaged(.html, reason: error.code)
    }
    return try builder.finish()
  }
}
