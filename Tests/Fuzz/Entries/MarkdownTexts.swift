extension FuzzEntry {
  /// Texts in Markdown to regulations, by their name and by their content.
  static let markdown = FuzzEntry("markdown") { bytes throws(Violation) in
    try SoundDocument.check(bytes, name: "a.md")
    try SoundDocument.check(bytes, name: nil)
  }
}
