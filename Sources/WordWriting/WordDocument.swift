/// A Word document (Office Open XML, ECMA-376) as the bytes of its package, set as official documents
/// are (GB/T 9704-2012).
///
/// It opens in Word and LibreOffice. Type is set by name, and the table of types tells what stands in
/// for a type that the reader's system does not have.
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
  private let head: String?
  private let comments: [WordComments.Comment]

  /// Makes a document of a body.
  ///
  /// - Parameters:
  ///   - title: what programs show for it.
  ///   - page: how its pages lie.
  ///   - head: a line at the head of every page; `nil` for none.
  ///   - body: its text.
  ///   - comments: what the words of the body refer to by their places.
  package init(
    title: String, page: Page, head: String? = nil, body: WordText,
    comments: [WordComments.Comment] = []
  ) {
    self.title = title
    self.page = page
    self.head = head
    self.body = body
    self.comments = comments
  }

  /// The package. The same document gives the same bytes.
  package func bytes() -> [UInt8] {
    let parts = self.parts
    var archive = ZipArchive()
    archive.add("[Content_Types].xml", WordParts.contentTypes(parts))
    archive.add("_rels/.rels", WordParts.packageRelations())
    archive.add("docProps/core.xml", WordParts.properties(title: title))
    archive.add("word/document.xml", document(parts))
    archive.add("word/_rels/document.xml.rels", WordParts.documentRelations(parts))
    for part in parts { archive.add("word/\(part.name).xml", part.bytes) }
    return archive.finished()
  }

  private var parts: [WordPart] {
    var parts = [
      WordPart("styles", type: "styles", WordStyles.part()),
      WordPart("settings", type: "settings", WordParts.settings()),
      WordPart("fontTable", type: "fontTable", WordFonts.part()),
      WordPart("footer1", type: "footer", WordMargins.pageNumber(.odd)),
      WordPart("footer2", type: "footer", WordMargins.pageNumber(.even)),
    ]
    if let head { parts.append(WordPart("header1", type: "header", WordMargins.head(head))) }
    if !comments.isEmpty {
      parts.append(WordPart("comments", type: "comments", WordComments.part(comments)))
    }
    return parts
  }

  private func document(_ parts: [WordPart]) -> [UInt8] {
    XMLText.part { xml in
      xml.element(
        "w:document", ("xmlns:w", WordParts.namespace), ("xmlns:r", WordParts.relationNamespace)
      ) { xml in
        xml.element("w:body") { xml in
          var body = body
          body.close()
          xml.append(body.xml)
          writeSection(parts, to: &xml)
        }
      }
    }
  }

  /// The page: its margins, its grid, its head and its number.
  private func writeSection(_ parts: [WordPart], to xml: inout XMLText) {
    let form = page == .portrait ? PageForm.portrait : PageForm.landscape
    xml.element("w:sectPr") { xml in
      for (index, part) in parts.enumerated() {
        let id = "rId\(index + 1)"
        switch part.name {
        case "header1":
          xml.empty("w:headerReference", ("w:type", "even"), ("r:id", id))
          xml.empty("w:headerReference", ("w:type", "default"), ("r:id", id))
        case "footer1": xml.empty("w:footerReference", ("w:type", "default"), ("r:id", id))
        case "footer2": xml.empty("w:footerReference", ("w:type", "even"), ("r:id", id))
        default: break
        }
      }
      form.write(to: &xml)
    }
  }
}
