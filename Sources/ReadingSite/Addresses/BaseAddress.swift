internal import HTMLText

/// The address under which a site is published; a folder on a stick has none.
package struct BaseAddress: Sendable, Hashable {
  /// The address, ended by `/`.
  package let text: String

  /// Takes an address of the web; `nil` for anything else.
  ///
  ///     address = ("http" | "https") "://" host [ "/" path ]
  ///
  /// Only the glyphs of RFC 3986 may stand in it, and neither a question nor a fragment.
  package init?(_ address: String) {
    guard let scheme = ["https://", "http://"].first(where: { address.hasPrefix($0) }) else {
      return nil
    }
    let rest = address.utf8.dropFirst(scheme.utf8.count)
    guard let first = rest.first, first != 0x2F, rest.allSatisfy(BaseAddress.isAllowed) else {
      return nil
    }
    text = address.hasSuffix("/") ? address : address + "/"
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x3A, 0x25, 0x5B, 0x5D, 0x40: true
    default: false
    }
  }

  /// The address of a file; of an `index.html`, that of its folder.
  func address(of place: PagePlace) -> String {
    if place.path == ["index.html"] { return text }
    return text + place.printed
  }
}
