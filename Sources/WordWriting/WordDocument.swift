/// A Word document (Office Open XML, ECMA-376) as the bytes of its package.
///
/// It opens in Word and LibreOffice. Type is set by name: 宋体 for text and 黑体 for headings, as
/// official documents are; the reader's system supplies them or a like one.
package struct WordDocument: Sendable {
  /// How the page lies.
  package enum Page: Sendable {
    /// A4, upright.
    case portrait
    /// A4, on its side.
    case landscape
  }

  private let body: WordText
  private let page: Page
  private let title: String
  private let comments: [WordComments.Comment]

  /// Makes a document of a body; `title` is what programs show for it, `comments` what its words refer
  /// to by their places.
  package init(
    title: String, page: Page, body: WordText, comments: [WordComments.Comment] = []
  ) {
    self.title = title
    self.page = page
    self.body = body
    self.comments = comments
  }

  /// The package. The same document gives the same bytes.
  package func bytes() -> [UInt8] {
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", WordParts.contentTypes(comments: !comments.isEmpty))
    archive.add("_rels/.rels", WordParts.packageRelations())
    archive.add("docProps/core.xml", WordParts.properties(title: title))
    archive.add("word/document.xml", document())
    archive.add(
      "word/_rels/document.xml.rels", WordParts.documentRelations(comments: !comments.isEmpty))
    archive.add("word/styles.xml", WordStyles.part())
    archive.add("word/settings.xml", WordParts.settings())
    archive.add("word/footer1.xml", WordParts.footer())
    if !comments.isEmpty { archive.add("word/comments.xml", WordComments.part(comments)) }
    return archive.finished()
  }

  private func document() -> [UInt8] {
    XMLText.part { xml in
      xml.element(
        "w:document", ("xmlns:w", WordParts.namespace), ("xmlns:r", WordParts.relationNamespace)
      ) { xml in
        xml.element("w:body") { xml in
          xml.append(body.xml)
          writeSection(to: &xml)
        }
      }
    }
  }

  /// The page: A4 with margins, and the footer with its number.
  private func writeSection(to xml: inout XMLText) {
    xml.element("w:sectPr") { xml in
      xml.empty("w:footerReference", ("w:type", "default"), ("r:id", "rId3"))
      switch page {
      case .portrait: xml.empty("w:pgSz", ("w:w", "11906"), ("w:h", "16838"))
      case .landscape:
        xml.empty("w:pgSz", ("w:w", "16838"), ("w:h", "11906"), ("w:orient", "landscape"))
      }
      xml.empty(
        "w:pgMar", ("w:top", "1134"), ("w:right", "1134"), ("w:bottom", "1134"),
        ("w:left", "1134"), ("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0"))
    }
  }
}
