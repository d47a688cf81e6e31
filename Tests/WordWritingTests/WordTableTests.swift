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
}
