internal import WordWriting

/// A drafted decision as a Word document on upright A4 pages.
public enum DecisionWord {
  /// The bytes of the .docx file. The same draft gives the same bytes.
  public static func bytes(of draft: DecisionDraft) -> [UInt8] {
    let document = draft.document
    var body = WordText()
    body.paragraph(.title, document.title)
    for paragraph in document.body { body.paragraph(.body, paragraph) }
    for line in document.signature { body.paragraph(.subtitle, line) }
    return WordDocument(title: document.title, page: .portrait, body: body).bytes()
  }
}
