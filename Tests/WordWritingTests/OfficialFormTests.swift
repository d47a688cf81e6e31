import Testing

@testable import WordWriting

/// The measures of GB/T 9704-2012 in the parts of a document: 1 mm is 56.69 twentieths of a point.
struct OfficialFormTests {
  private static let twips = 1_440 / 25.4

  private func part(_ name: String, head: String? = nil) throws -> String {
    var body = WordText()
    body.paragraph(.body, "甲")
    let bytes = WordDocument(title: "例", page: .portrait, head: head, body: body).bytes()
    // Files are stored as they are: a part stands behind its name.
    let text = String(decoding: bytes, as: UTF8.self)
    let pieces = text.split(separator: name + "<?xml", maxSplits: 1)
    try #require(pieces.count == 2, "\(name)")
    return String(pieces[1].split(separator: "PK\u{3}\u{4}", maxSplits: 1)[0])
  }

  @Test func `the text of a page is 156 mm by 225 mm, 28 mm from the left and 37 from above`() {
    let form = PageForm.portrait
    #expect(abs(Double(form.width) / Self.twips - 210) < 0.1)
    #expect(abs(Double(form.height) / Self.twips - 297) < 0.1)
    #expect(abs(Double(form.top) / Self.twips - 37) < 0.1)
    #expect(abs(Double(form.left) / Self.twips - 28) < 0.1)
    #expect(abs(Double(form.textWidth) / Self.twips - 156) < 0.1)
    #expect(abs(Double(form.height - form.top - form.bottom) / Self.twips - 225) < 0.1)
  }

  @Test func `the page on its side has the same text, turned`() {
    let form = PageForm.landscape
    #expect(abs(Double(form.textWidth) / Self.twips - 225) < 0.1)
    #expect(abs(Double(form.height - form.top - form.bottom) / Self.twips - 156) < 0.1)
    // The head of the standing page lies at the right.
    #expect(form.right == PageForm.portrait.top)
  }

  @Test func `22 lines of 28 characters fill the text and no more fit`() throws {
    let document = try part("word/document.xml")
    #expect(
      document.contains(
        "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-849\"/>"))
    let form = PageForm.portrait
    let height = form.height - form.top - form.bottom
    #expect(height / 579 == 22)
    // A character of 16 points, less 849 of 4,096 parts of a point.
    let pitch = (16 - 849.0 / 4_096) * 20
    #expect(Int(Double(form.textWidth) / pitch) == 28)
    // The styles have the same measures without the grid.
    let styles = try part("word/styles.xml")
    let body = try #require(
      styles.split(separator: "<w:style ").first { $0.contains("w:styleId=\"Body\"") })
    #expect(body.contains("w:line=\"579\" w:lineRule=\"exact\""))
    #expect(body.contains("<w:spacing w:val=\"-6\"/>"))
    #expect(form.textWidth / (16 * 20 - 6) == 28)
  }

  @Test(
    arguments: [
      ("Title", "方正小标宋简体", 44), ("Note", "楷体_GB2312", 32), ("Heading1", "黑体", 32),
      ("Body", "仿宋_GB2312", 32), ("Footer", "宋体", 28),
    ])
  func `each style has its type and size`(id: String, face: String, size: Int) throws {
    let styles = try part("word/styles.xml")
    let style = try #require(
      styles.split(separator: "<w:style ").first { $0.contains("w:styleId=\"\(id)\"") })
    #expect(style.contains("w:eastAsia=\"\(face)\""))
    #expect(style.contains("<w:sz w:val=\"\(size)\"/>"))
  }

  @Test func `headings have their outline levels and nothing is numbered`() throws {
    let styles = try part("word/styles.xml")
    for level in 1...6 {
      let style = try #require(
        styles.split(separator: "<w:style ").first { $0.contains("w:styleId=\"Heading\(level)\"") })
      #expect(style.contains("<w:name w:val=\"heading \(level)\"/>"))
      #expect(style.contains("<w:outlineLvl w:val=\"\(level - 1)\"/>"))
      #expect(style.contains("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"))
    }
  }

  @Test func `page numbers stand between dashes, odd ones at the right, even ones at the left`()
    throws
  {
    let odd = try part("word/footer1.xml")
    let even = try part("word/footer2.xml")
    #expect(odd.contains("<w:jc w:val=\"right\"/>") && odd.contains("w:rightChars=\"100\""))
    #expect(even.contains("<w:jc w:val=\"left\"/>") && even.contains("w:leftChars=\"100\""))
    for footer in [odd, even] {
      #expect(footer.contains(">— </w:t>") && footer.contains(" PAGE ") && footer.contains("> —<"))
    }
    #expect(try part("word/settings.xml").contains("<w:evenAndOddHeaders/>"))
    let document = try part("word/document.xml")
    #expect(document.contains("<w:footerReference w:type=\"default\" r:id=\"rId4\"/>"))
    #expect(document.contains("<w:footerReference w:type=\"even\" r:id=\"rId5\"/>"))
  }

  @Test func `what stands at the head is on odd and even pages`() throws {
    #expect(try part("word/header1.xml", head: "〔草案&〕").contains("〔草案&amp;〕"))
    let document = try part("word/document.xml", head: "〔草案〕")
    #expect(document.contains("<w:headerReference w:type=\"even\" r:id=\"rId6\"/>"))
    #expect(document.contains("<w:headerReference w:type=\"default\" r:id=\"rId6\"/>"))
  }

  @Test func `each type tells what may stand in for it`() throws {
    let fonts = try part("word/fontTable.xml")
    for (name, other) in [
      ("仿宋_GB2312", "仿宋,FangSong"), ("方正小标宋简体", "方正小标宋_GBK"), ("黑体", "SimHei"),
      ("楷体_GB2312", "楷体,KaiTi"),
    ] {
      let font = try #require(
        fonts.split(separator: "<w:font ").first { $0.contains("w:name=\"\(name)\"") })
      #expect(font.contains("<w:altName w:val=\"\(other)"))
      #expect(font.contains("Noto"))
    }
  }

  @Test func `tables that touch are parted, and a body does not end with one`() {
    var body = WordText()
    for _ in 0..<2 {
      body.table(widths: [100]) { rows in
        rows.row { $0.cell { $0.paragraph(.cellLine, "甲") } }
      }
    }
    let document = String(
      decoding: WordDocument(title: "例", page: .portrait, body: body).bytes(), as: UTF8.self)
    #expect(!document.contains("</w:tbl><w:tbl>"))
    #expect(!document.contains("</w:tbl><w:sectPr>"))
  }
}
