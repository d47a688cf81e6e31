internal import Findings
internal import RegulationModel

/// What stands in the folders of a library that no record names, and what should stand there.
struct FolderCheck {
  private let library: Library

  /// Checks a library's folders.
  init(_ library: Library) {
    self.library = library
  }

  /// What the folder of a work holds beside what its record names.
  func result(for work: Work) -> CheckResult {
    let named = Set(work.editions.compactMap(\.file))
    var findings = temporaryFiles(in: work.slug)
    for name in texts(in: work.slug) where !named.contains(name) {
      findings.append(LibraryFindings.unnamedText("\(work.slug)/\(name)"))
    }
    let decisions = Set(work.editions.compactMap(\.amendment?.decision))
    let folder = "\(work.slug)/\(Library.decisionFolder)"
    for name in texts(in: folder) where !decisions.contains(name) {
      findings.append(LibraryFindings.unnamedText("\(folder)/\(name)"))
    }
    return result(work.slug, findings)
  }

  /// What stands outside of the works: folders whose record is lost, and leftovers.
  func resultsOutsideOfWorks() throws(LibraryFailure) -> [CheckResult] {
    let works = Set(try library.slugs())
    var results: [CheckResult] = []
    var leftovers = Leftovers(library.path).temporary().filter { !$0.contains("/") }
    for name in foldersOutside(of: works) {
      if texts(in: name).isEmpty {
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

  /// The first folder that holds texts and no record; `nil` when there is none.
  func folderWithoutRecord() -> String? {
    foldersOutside(of: Set((try? library.slugs()) ?? [])).first { !texts(in: $0).isEmpty }
  }

  private func foldersOutside(of works: Set<String>) -> [String] {
    ((try? FileSystem.names(in: library.path)) ?? []).filter {
      !works.contains($0) && !$0.hasPrefix(".")
    }
  }

  private func result(_ work: String, _ findings: [Finding]) -> CheckResult {
    CheckResult(
      work: work, edition: nil, question: .folder,
      answer: findings.isEmpty ? .verified : .leftovers(findings))
  }

  private func temporaryFiles(in folder: String) -> [Finding] {
    Leftovers(library.path).temporary(in: folder).map(LibraryFindings.temporaryFile)
  }

  private func texts(in folder: String) -> [String] {
    let path = "\(library.path)/\(folder)"
    guard FileSystem.isFolder(path), let names = try? FileSystem.names(in: path) else { return [] }
    return names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
  }
}
