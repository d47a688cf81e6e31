internal import Glibc

/// Where the library is looked for; the first place that has one is taken.
package struct LibraryPlaces: Sendable {
  /// Why a library was taken.
  package enum Origin: String, Sendable, CaseIterable {
    /// `--library`.
    case option
    /// `TIAOLI_LIBRARY`.
    case environment
    /// The configuration file.
    case configuration
    /// The nearest `Regulations/` from the current folder up.
    case nearest
    /// The user's own: `~/.local/share/tiaoli/Regulations`.
    case user
    /// That which came with the program: `/usr/share/tiaoli/Regulations`.
    case system
  }

  /// A library with the reason why it is that one.
  package struct Found: Sendable {
    package let library: Library
    package let origin: Origin
  }

  /// The path that a person named, and where; `nil` when none did. Then no other place is looked at.
  package let named: (path: String, origin: Origin)?
  /// The folder from which on the nearest library is looked for.
  package let current: String
  /// The user's folder of data, `~/.local/share`; `nil` when it is not known.
  package let userData: String?
  /// The folders of data of the machine: `/usr/share` and the one beside the program.
  package let systemData: [String]

  package init(
    named: (path: String, origin: Origin)?, from current: String, userData: String?,
    systemData: [String]
  ) {
    self.named = named
    self.current = current
    self.userData = userData
    self.systemData = systemData
  }

  /// The library.
  ///
  /// - Throws: `noSuchLibrary` when the one that was named is not there, `noLibrary` when there is none.
  package func find() throws(LibraryFailure) -> Found {
    if let named { return Found(library: try Library(path: named.path), origin: named.origin) }
    do {
      return Found(library: try Library.nearest(to: current), origin: .nearest)
    } catch .noLibrary {
      for place in [userData.map { ($0, Origin.user) }].compactMap(\.self)
        + systemData.map({ ($0, Origin.system) })
      {
        let path = LibraryPlaces.path(in: place.0)
        if FileSystem.isFolder(path) {
          return Found(library: try Library(path: path), origin: place.1)
        }
      }
      throw .noLibrary(searchedFrom: FileSystem.resolved(current))
    }
  }

  /// The library that is written to: the one that is found, but in place of that which came with the program the
  /// user's own. It is made with all that the other holds, so that nothing which could be read before is out of
  /// sight.
  ///
  /// A library that was named stays the one: writing to it fails with a reason.
  package func findToWrite() throws(LibraryFailure) -> (found: Found, isNew: Bool) {
    let before: Found?
    do {
      let found = try find()
      guard found.origin == .system else { return (found, false) }
      before = found
    } catch .noLibrary(let start) {
      guard userData != nil else { throw .noLibrary(searchedFrom: start) }
      before = nil
    }
    guard let path = own else { throw .file(.noPermission(before?.library.path ?? current)) }
    do {
      try LibraryPlaces.copy(before?.library.path, to: path)
    } catch {
      throw .file(error)
    }
    return (Found(library: try Library(path: path), origin: .user), true)
  }

  /// The path of the user's own library, there or not; `nil` where the user's folder is not known.
  package var own: String? { userData.map(LibraryPlaces.path) }

  /// `DATA/tiaoli/Regulations`.
  private static func path(in data: String) -> String { "\(data)/tiaoli/\(Library.folderName)" }

  /// Makes a library with the files of another one: under another name first, so that it is there whole or not
  /// at all.
  private static func copy(_ other: String?, to path: String) throws(FileFailure) {
    let making = "\(path).\(getpid()).new"
    try FileSystem.makeFolder(making)
    if let other {
      for file in try FileSystem.filesBelow(other) {
        let target = "\(making)/\(file)"
        try FileSystem.makeFolder(FileSystem.folder(of: target))
        try FileSystem.write(try FileSystem.read("\(other)/\(file)"), to: target, replacing: true)
      }
    }
    try FileSystem.rename(making, to: path)
  }
}
