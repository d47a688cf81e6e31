/// Something that a file says of its document: the title, the date, the source …
public struct DocumentField: Sendable, Hashable {
  /// What it is.
  public enum Name: String, Sendable, CaseIterable {
    /// Who wrote it.
    case author
    /// The column or section that it stood in.
    case column
    /// The day of the document, as written.
    case date
    /// 发文字号.
    case documentNumber = "document-number"
    /// Words to find it by.
    case keywords
    /// The paper, agency or site it comes from.
    case source
    /// What it says in short.
    case summary
    /// The title.
    case title
    /// Its address.
    case url
  }

  /// What it is.
  public let name: Name
  /// The value as the file has it, without blanks at its ends; never empty.
  public let value: String
  /// The name that the file gives it: `PubDate`, `发布时间`, `dc:title`.
  public let key: String

  /// Makes a field.
  public init(_ name: Name, _ value: String, key: String) {
    self.name = name
    self.value = value
    self.key = key
  }
}
