/// What stands in the folders of a library, whatever its records say.
struct LibraryFolders {
  /// Path of the library.
  let path: String

  /// The names of the texts in a folder, relative to the library; none where there is no folder.
  func texts(in folder: String) -> [String] {
    let path = "\(path)/\(folder)"
    guard FileSystem.isFolder(path), let names = try? FileSystem.names(in: path) else { return [] }
    return names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }
  }

  /// The names in the library that are not those of the works.
  func outside(of works: Set<String>) -> [String] {
    ((try? FileSystem.names(in: path)) ?? []).filter {
      !works.contains($0) && !$0.hasPrefix(".")
    }
  }

  /// The first folder that holds texts and is that of no work; `nil` when there is none.
  func first(outside works: Set<String>) -> String? {
    outside(of: works).first { !texts(in: $0).isEmpty }
  }
}
