public import RegulationModel
internal import WordWriting

/// An edition, or articles of one, as a Word document in the form of official documents
/// (GB/T 9704-2012).
///
/// Read as a document it gives the same edition again.
public enum EditionWord {
  /// The bytes of the .docx file of a whole edition. The same edition gives the same bytes.
  ///
  /// - Parameters:
  ///   - edition: the text; it may hold anything, nothing in it becomes markup.
  ///   - head: what stands at the head of every page: what the edition is, where it is not the law.
  /// - Returns: the file.
  public static func bytes(of edition: Edition, head: String? = nil) -> [UInt8] {
    document(of: edition, EditionLines(edition).lines, head, titleEnd: "")
  }

  /// The bytes of the .docx file of some provisions of an edition, with the title and the headings of
  /// the divisions that they stand in. A part of an article stands for the whole article.
  public static func bytes(
    of provisions: [Provision], in edition: Edition, head: String? = nil
  ) -> [UInt8] {
    let lines = EditionLines(edition).lines
    let chosen = ChosenLines(provisions)
    return document(
      of: edition, lines.filter(chosen.contains), head, titleEnd: OfficialWording.excerpt)
  }

  private static func document(
    of edition: Edition, _ lines: [OfficialLine], _ head: String?, titleEnd: String
  ) -> [UInt8] {
    var writer = EditionWriter(edition, titleEnd: titleEnd)
    writer.write(lines)
    let title = (edition.title ?? OfficialWording.untitled) + titleEnd
    return WordDocument(title: title, page: .portrait, head: head, body: writer.body).bytes()
  }
}
