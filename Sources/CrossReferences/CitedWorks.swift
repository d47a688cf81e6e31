package import RegulationModel

extension Work {
  /// Whether a citation's title, from which 中华人民共和国 is gone, means this work.
  package func isCited(as title: String) -> Bool {
    isNamed(title)
  }
}

extension StatuteNames {
  /// The built-in short names and those of some works.
  package init(_ works: some Sequence<Work>) {
    self = .builtIn
    for work in works {
      for alias in work.aliases { add(alias, for: work.title) }
    }
  }
}
