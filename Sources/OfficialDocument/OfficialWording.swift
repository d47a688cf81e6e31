/// The words of official documents, alphabetical by name. The documents are Chinese, whatever the
/// language of the program.
enum OfficialWording {
  static let excerpt = "（节录）"
  static let untitled = "（无标题）"
}
