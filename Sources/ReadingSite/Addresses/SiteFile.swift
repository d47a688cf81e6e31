/// A file of the site: where it stands and what it holds.
package struct SiteFile: Sendable, Hashable {
  /// The folders and the name, from the site's root; no segment is empty, `.` or `..`.
  package let path: [String]
  /// The content.
  package let bytes: [UInt8]

  /// Makes a file.
  package init(path: [String], bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
