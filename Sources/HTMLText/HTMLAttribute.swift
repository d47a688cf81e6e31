/// An attribute of an element: its name is a constant of the program, its value any text.
package struct HTMLAttribute: Sendable {
  let name: StaticString
  /// `nil` for an attribute without a value: `hidden`.
  let value: String?

  /// Makes an attribute; the writer escapes the value.
  ///
  /// Addresses go through `href` and `src`, which know what may stand in one.
  package init(_ name: StaticString, _ value: String?) {
    self.name = name
    self.value = value
  }

  /// The identifier.
  package static func id(_ value: String) -> HTMLAttribute { HTMLAttribute("id", value) }
  /// The class: constants of the program only.
  package static func `class`(_ value: StaticString) -> HTMLAttribute {
    HTMLAttribute("class", value.description)
  }
  /// The language of the content, as BCP 47 names it.
  package static func lang(_ value: StaticString) -> HTMLAttribute {
    HTMLAttribute("lang", value.description)
  }
  /// A link within the same output.
  package static func href(_ target: HTMLLink) -> HTMLAttribute {
    HTMLAttribute("href", target.address)
  }
  /// A file of the same output.
  package static func src(_ target: HTMLLink) -> HTMLAttribute {
    HTMLAttribute("src", target.address)
  }
}

/// Where a link leads: never to a scheme that a text names (`javascript:`).
package struct HTMLLink: Sendable, Hashable {
  /// The address, percent-encoded.
  package let address: String

  /// A place in the same page.
  package static func fragment(_ id: String) -> HTMLLink { HTMLLink(address: "#" + encoded(id)) }

  /// A file, as a path of segments relative to the page, with an optional place in it.
  ///
  /// Empty segments mean nothing: `//a` would be the address of a host.
  package static func path(_ segments: [String], fragment: String? = nil) -> HTMLLink {
    let path = segments.filter { !$0.isEmpty }.map(encoded).joined(separator: "/")
    let place = fragment.map { "#" + encoded($0) } ?? ""
    return HTMLLink(address: (path.isEmpty && place.isEmpty ? "." : path) + place)
  }

  /// Percent-encodes what may not stand in a segment (RFC 3986, section 3.3), Chinese included.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
