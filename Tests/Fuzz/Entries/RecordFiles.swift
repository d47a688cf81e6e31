extension FuzzEntry {
  /// Files of records to regulations: of the kind that their content shows, and of all others.
  static let records = FuzzEntry("records") { bytes throws(Violation) in
    for name in ["a.json", "a.jsonl", "a.csv", nil] {
      try SoundDocument.check(bytes, name: name)
    }
  }
}
