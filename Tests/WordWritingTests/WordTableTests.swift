import Testing

@testable import WordWriting

/// Tables and paragraphs as the parts of a document have them.
struct WordTableTests {
  private func document(_ content: (inout WordText) -> Void) -> String {
    var body = WordText()
    content(&body)
    let bytes = WordDocument(title: "例", page: .portrait, head: nil, body: body).bytes()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func count(_ piece: String, _ text: String) -> Int {
    text.split(separator: piece).count - 1
  }

  @Test func `a head stands on each page, and rows without one do not`() {
    let headed = document { body in
      body.table(widths: [100, 200], head: ["甲", "乙"]) { rows in
        rows.row { row in
          row.cell { $0.paragraph(.cell, "丙") }
          row.cell { $0.paragraph(.cell, "丁") }
        }
      }
    }
    #expect(count("<w:tblHeader/>", headed) == 1 && count("<w:cantSplit/>", headed) == 1)
    #expect(count("<w:tr>", headed) == 2 && count("w:fill=\"EDEDED\"", headed) == 2)
    #expect(count("<w:gridSpan", headed) == 0)
    let plain = document { body in
      body.table(widths: [100, 200]) { rows in
        rows.row { row in row.cell(spanning: 2) { $0.paragraph(.cell, "丙") } }
      }
    }
    #expect(count("<w:tblHeader/>", plain) == 0 && count("<w:tr>", plain) == 1)
    #expect(count("<w:gridSpan w:val=\"2\"/>", plain) == 1 && count("EDEDED", plain) == 0)
    #expect(count("<w:tcW w:w=\"300\" w:type=\"dxa\"/>", plain) == 1)
    #expect(count("<w:tblW w:w=\"300\" w:type=\"dxa\"/>", plain) == 1)
  }

  @Test func `running text is indented by two characters, a line is not`() {
    let text = document { $0.paragraph(.body, "甲") }
    let body = text.split(separator: "w:styleId=\"Body\"").dropFirst().first?.prefix(900) ?? ""
    let line = text.split(separator: "w:styleId=\"Line\"").dropFirst().first?.prefix(900) ?? ""
    #expect(body.split(separator: "</w:style>")[0].contains("w:firstLineChars=\"200\""))
    #expect(!line.split(separator: "</w:style>")[0].contains("<w:ind"))
  }

  @Test func `comments have a part where there are any`() {
    #expect(!document { $0.paragraph(.body, "甲") }.contains("word/comments.xml"))
  }

  private func paragraph(_ set: (inout WordText.Setting) -> Void) -> String {
    var setting = WordText.Setting()
    set(&setting)
    let text = document { $0.paragraph(.line, setting, "甲") }
    let behind = text.split(separator: "word/document.xml<?xml").dropFirst().first ?? ""
    return String(behind.split(separator: "PK\u{3}\u{4}").first ?? "")
  }

  @Test func `a paragraph has the settings of its own and no others`() {
    let plain = paragraph { _ in }
    for piece in ["w:after=", "<w:ind", "<w:jc", "<w:pageBreakBefore/>"] {
      #expect(count(piece, plain) == 0, "\(piece)")
    }
    #expect(count("w:after=\"579\"", paragraph { $0.linesBehind = 1 }) == 1)
    #expect(count("w:after=\"1158\"", paragraph { $0.linesBehind = 2 }) == 1)
    let right = paragraph { $0.right = 400 }
    #expect(
      count("w:rightChars=\"400\" w:right=\"1280\"", right) == 1 && count("<w:jc", right) == 0)
    #expect(count("w:rightChars=\"1\"", paragraph { $0.right = 1 }) == 1)
    let inText = paragraph { $0.isInText = true }
    #expect(
      count("w:firstLineChars=\"200\"", inText) == 1 && count("<w:jc w:val=\"left\"/>", inText) == 1
    )
    #expect(count("<w:jc w:val=\"left\"/>", paragraph { $0.isAtLeft = true }) == 1)
    #expect(count("<w:pageBreakBefore/>", paragraph { $0.beginsPage = true }) == 1)
  }
}
