internal import Findings
internal import RegulationModel

/// What stands in the folders of a library that no record names, and what should stand there.
struct FolderCheck {
  private let library: Library
  private let folders: LibraryFolders

  /// Checks a library's folders.
  init(_ library: Library) {
    self.library = library
    folders = LibraryFolders(path: library.path)
  }

  /// What the folder of a work holds beside what its record names.
  func result(for work: Work) -> CheckResult {
    let named = Set(work.editions.compactMap(\.file))
    var findings = temporaryFiles(in: work.slug)
    for name in folders.texts(in: work.slug) where !named.contains(name) {
      findings.append(LibraryFindings.unnamedText("\(work.slug)/\(name)"))
    }
    let decisions = Set(work.editions.compactMap(\.amendment?.decision))
    let folder = "\(work.slug)/\(Library.decisionFolder)"
    for name in folders.texts(in: folder) where !decisions.contains(name) {
      findings.append(LibraryFindings.unnamedText("\(folder)/\(name)"))
    }
    return result(work.slug, findings)
  }

  /// What stands outside of the works: folders whose record is lost, and leftovers.
  func resultsOutsideOfWorks() throws(LibraryFailure) -> [CheckResult] {
    let works = Set(try library.slugs())
    var results: [CheckResult] = []
    var leftovers = Leftovers(library.path).temporary().filter { !$0.contains("/") }
    for name in folders.outside(of: works) {
      if folders.texts(in: name).isEmpty {
        leftovers += Leftovers(library.path).temporary(in: name)
      } else {
        let finding = LibraryFindings.recordMissing(name)
        results.append(
          CheckResult(work: name, edition: nil, question: .record, answer: .wrong([finding])))
      }
    }
    guard !leftovers.isEmpty else { return results }
    return results + [result(".", leftovers.map(LibraryFindings.temporaryFile))]
  }

  private func result(_ work: String, _ findings: [Finding]) -> CheckResult {
    CheckResult(
      work: work, edition: nil, question: .folder,
      answer: findings.isEmpty ? .verified : .leftovers(findings))
  }

  private func temporaryFiles(in folder: String) -> [Finding] {
    Leftovers(library.path).temporary(in: folder).map(LibraryFindings.temporaryFile)
  }
}
