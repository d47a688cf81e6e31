internal import HTMLText

/// Where a file stands in the site: the segments of its path from the root.
struct PagePlace: Sendable, Hashable {
  let path: [String]

  init(_ path: [String]) {
    self.path = path
  }

  /// The folder that it stands in.
  var folder: [String] { Array(path.dropLast()) }
  /// What leads from it to the root: `../../`; empty for a page of the root.
  var root: String { String(repeating: "../", count: path.count - 1) }

  /// A relative link to another file of the site; to a place in the same file, the place alone.
  func link(_ target: PagePlace, _ fragment: String? = nil) -> HTMLLink {
    if target == self, let fragment { return .fragment(fragment) }
    let common = zip(folder, target.folder).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: folder.count - common)
    return .path(up + target.path[common...], fragment: fragment)
  }

  /// A file beside this one: the same name with another extension.
  func form(_ fileExtension: String) -> PagePlace {
    let name = path.last ?? ""
    let stem = name.hasSuffix(".html") ? String(name.dropLast(5)) : name
    return PagePlace(folder + ["\(stem).\(fileExtension)"])
  }

  /// The address from the root, for print: `xunshi-gongzuo-tiaoli/2024-02-08/art_34.html`.
  var printed: String {
    let address = HTMLLink.path(path).address
    return address.hasSuffix("/index.html") ? String(address.dropLast(10)) : address
  }
}
