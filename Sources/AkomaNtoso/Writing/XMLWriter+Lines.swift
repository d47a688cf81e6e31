internal import LegalXML

extension XMLWriter {
  /// Writes an element without content on a line of its own.
  mutating func emptyElement(_ name: String, _ attributes: [(String, String?)]) {
    element(name) { xml in
      for (name, value) in attributes { xml.attribute(name, value) }
    }
    breakLine()
  }
}
