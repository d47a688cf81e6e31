internal import ChineseText

/// A report as citations are looked for in it: its paragraphs, one behind the other.
struct ReportText: Sendable {
  /// A paragraph of a report, its wrapped lines joined.
  struct Paragraph: Sendable {
    /// 1-based line of the document where it begins.
    let line: Int
    /// As printed.
    let text: String
    /// Its scalars.
    let printed: [Unicode.Scalar]
    /// The same in simplified script.
    let simplified: [Unicode.Scalar]
    /// Where it stands in `bytes`.
    let range: Range<Int>
    /// Its quotations, by where they stand in `printed`.
    let quotations: [QuotedPassage]
  }

  /// The paragraphs in order; blank ones are not among them.
  private(set) var paragraphs: [Paragraph] = []
  /// What is scanned: the paragraphs in simplified script, with the marks around titles and editions in one form,
  /// glyph for glyph, each with a line feed behind it.
  private(set) var bytes: [UInt8] = []

  /// Joins the wrapped lines of a document.
  init(_ document: SourceText) {
    let (layout, measures) = PageLayout.measure(document)
    let reflow = ParagraphFlow.paragraphs(of: document, layout: layout, measures: measures) { _ in
      .none
    }
    let furniture = Set(reflow.pageNumbers + reflow.pageHeads)
    for paragraph in reflow.paragraphs {
      var bytes: [UInt8] = []
      for line in paragraph.first...paragraph.last where !furniture.contains(line) {
        Respacing.append(
          document.lines[line].content, of: document.bytes.span, to: &bytes, joiningFrom: 0)
      }
      append(String(decoding: bytes, as: UTF8.self), line: paragraph.first + 1)
    }
  }

  /// Takes paragraphs as they are, each with its 1-based line.
  init(_ paragraphs: some Sequence<(text: String, line: Int)>) {
    for (text, line) in paragraphs { append(text, line: line) }
  }

  private mutating func append(_ text: String, line: Int) {
    let printed = Array(text.unicodeScalars)
    guard printed.contains(where: { !Glyph.isBlank($0.value) }) else { return }
    let start = bytes.count
    let isTraditional = printed.contains { ReportText.simplified($0) != $0 }
    let simplified = isTraditional ? printed.map(ReportText.simplified) : printed
    if isTraditional || ReportText.hasOtherForms(printed) {
      bytes += Array(String(scalars: ReportText.scanned(simplified)).utf8)
    } else {
      bytes += Array(text.utf8)
    }
    paragraphs.append(
      Paragraph(
        line: line, text: text, printed: printed, simplified: simplified,
        range: start..<bytes.count,
        quotations: QuotedPassage.all(in: printed)))
    bytes.append(0x0A)
  }

  /// The words of a range of a paragraph.
  func words(_ range: Range<Int>, of paragraph: Int) -> String {
    String(scalars: paragraphs[paragraph].printed[range])
  }

  /// Whether a paragraph is a heading: short, and no sentence.
  func isHeading(_ paragraph: Int) -> Bool {
    let printed = paragraphs[paragraph].printed
    guard printed.count <= 40, let last = printed.last(where: { !Glyph.isBlank($0.value) }) else {
      return false
    }
    return !Glyph.isPunctuation(last.value) || Glyph.isClosing(last.value)
  }

  // MARK: - One form of glyphs and marks

  private static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(TraditionalScript.simplified(scalar.value)) ?? scalar
  }

  /// Whether marks stand there in another form than that which is scanned, or doubled.
  private static func hasOtherForms(_ printed: [Unicode.Scalar]) -> Bool {
    var last: Unicode.Scalar = " "
    for scalar in printed {
      switch scalar {
      case "«", "»", "‹", "›", "〔", "〕", "［", "］", "[", "]", "<", ">", "＜", "＞": return true
      case "《", "》": if last == scalar { return true }
      default: break
      }
      last = scalar
    }
    return false
  }

  /// The same number of scalars, with 《》 for all marks around titles and （） for the brackets of
  /// editions: «公园条例», <<公园条例>>, 《公园条例》〔2020年修正〕.
  private static func scanned(_ printed: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var scanned = printed
    var open: [Int] = []
    for index in printed.indices {
      switch printed[index] {
      case "«", "‹": scanned[index] = "《"
      case "»", "›": scanned[index] = "》"
      case "〔", "［", "[": scanned[index] = "（"
      case "〕", "］", "]": scanned[index] = "）"
      case "<", "＜": open.append(index)
      case ">", "＞":
        guard let start = open.popLast(), isTitle(printed[(start + 1)..<index]) else { continue }
        (scanned[start], scanned[index]) = ("《", "》")
      default: break
      }
    }
    joinDoubled(&scanned)
    return scanned
  }

  /// Whether words between half marks are a title: nothing but Chinese glyphs, brackets and numbers.
  private static func isTitle(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.count > 2
      && words.allSatisfy { scalar in
        Glyph.isHan(scalar.value) || Glyph.isDigit(scalar.value)
          || "（）()〈〉<>＜＞、“”·".unicodeScalars.contains(scalar)
      }
  }

  /// `《《…》》`, made of `<<…>>`, holds one title.
  private static func joinDoubled(_ scanned: inout [Unicode.Scalar]) {
    for index in scanned.indices.dropLast() {
      if scanned[index] == "《", scanned[index + 1] == "《" { scanned[index + 1] = " " }
      if scanned[index] == "》", scanned[index + 1] == "》" { scanned[index] = " " }
    }
  }
}
