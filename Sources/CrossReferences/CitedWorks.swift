package import RegulationModel

extension StatuteNames {
  /// The built-in short names and those of some works.
  package init(_ works: some Sequence<Work>) {
    self = .builtIn
    for work in works {
      for alias in work.aliases { add(alias, for: work.title) }
    }
  }
}
