internal import ChineseText
public import DecisionDrafting
internal import TextDifference
internal import WordWriting

/// A drafted decision as a Word document in the form of official documents (GB/T 9704-2012).
public enum DecisionWord {
  /// The bytes of the .docx file. The same draft gives the same bytes.
  public static func bytes(of draft: DecisionDraft) -> [UInt8] {
    let document = draft.document
    var body = WordText()
    var setting = WordText.Setting()
    setting.linesBehind = 1
    let lines = TitleLines.lines(
      of: document.title, borders: WordBorders(Array(draft.text.utf8)))
    body.paragraph(.title, setting, lines.joined(separator: "\u{2028}"))
    let last = document.body.indices.last
    for (index, paragraph) in document.body.enumerated() {
      var setting = WordText.Setting()
      setting.linesBehind = index == last && !document.signature.isEmpty ? 1 : 0
      body.paragraph(.body, setting) { words in
        let label = ItemLabel.length(of: paragraph)
        words.add(String(paragraph.unicodeScalars.prefix(label)), .label)
        words.add(String(paragraph.unicodeScalars.dropFirst(label)))
      }
    }
    let signature = Signature(document.signature)
    for line in document.signature {
      var setting = WordText.Setting()
      setting.right = signature.indent(of: line)
      body.paragraph(.signature, setting, line)
    }
    return WordDocument(title: document.title, page: .portrait, body: body).bytes()
  }
}

/// The label of an instruction: 十二、. A line of quoted text begins with its quotation mark.
private enum ItemLabel {
  private static let numerals = Set("一二三四五六七八九十百千".unicodeScalars)

  /// How many scalars it has; 0 where the paragraph has none.
  static func length(of paragraph: String) -> Int {
    let scalars = paragraph.unicodeScalars
    let count = scalars.prefix { numerals.contains($0) }.count
    guard count > 0, scalars.dropFirst(count).first == "、" else { return 0 }
    return count + 1
  }
}
