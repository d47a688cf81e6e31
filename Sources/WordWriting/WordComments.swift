/// The comments of a reviewer beside a document (ECMA-376, part 1, 17.13.4).
package enum WordComments {
  /// A comment.
  package struct Comment: Sendable {
    let author: String
    let lines: [String]

    /// Makes a comment of lines.
    package init(author: String, lines: [String]) {
      self.author = author
      self.lines = lines
    }
  }

  static func part(_ comments: [Comment]) -> [UInt8] {
    XMLText.part { xml in
      xml.element("w:comments", ("xmlns:w", WordParts.namespace)) { xml in
        for (index, comment) in comments.enumerated() {
          xml.element(
            "w:comment", ("w:id", String(index)), ("w:author", comment.author),
            ("w:initials", String(comment.author.prefix(1)))
          ) { xml in
            for line in comment.lines {
              xml.element("w:p") { xml in
                xml.element("w:r") { xml in
                  xml.element("w:rPr") { $0.face(nil) }
                  xml.element("w:t", ("xml:space", "preserve")) { $0.text(line) }
                }
              }
            }
          }
        }
      }
    }
  }
}
