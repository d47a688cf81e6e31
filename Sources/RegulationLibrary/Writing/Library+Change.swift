extension Library {
  /// Changes the library: the one way to write to it.
  ///
  /// While the change is planned and written, no other process writes. It is written in steps
  /// between which the library is whole: at each moment a reader finds it as it was or as it will
  /// be, and so does whoever comes after a crash. Files that a crash left behind are removed first.
  ///
  /// - Parameters:
  ///   - patience: how many seconds to wait for another process to end its write.
  ///   - plan: says what to write, from what it finds in the library now.
  /// - Throws: `locked`, `readOnly`, what the file system says, or what the plan throws.
  package func change(patience: Int = 5, _ plan: () throws -> LibraryChange) throws {
    let lock = try LibraryLock(of: path, patience: patience)
    let leftovers = Leftovers(path)
    leftovers.removeTemporary()
    let steps = try WriteSteps(of: try plan(), in: self)
    do {
      for step in steps.deciding { try step.run() }
    } catch {
      leftovers.removeTemporary()
      steps.withdraw()
      throw error
    }
    // The change is made; what is left to do can be left undone, and the next change does it.
    try? steps.tidying.forEach { try $0.run() }
    _ = consume lock
  }
}
