package import LegalXML

/// The profile's grammar: Akoma Ntoso 3.0 as far as Chinese regulations and news need it.
///
/// The RELAX NG text is the only definition: libxml2 compiles it for the verdict, and the rules
/// that explain the verdict are read out of the same text.
package struct ProfileGrammar: Sendable {
  /// The grammar as a RELAX NG schema in XML syntax; a file of its own for other tools.
  package static var source: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="\(AknNames.namespace)"
        datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
    \(parts.joined(separator: "\n"))
    </grammar>

    """
  }

  private static let parts = [
    GrammarDocuments.source, GrammarMeta.source, GrammarIdentification.source,
    GrammarReferences.source, GrammarHierarchy.source, GrammarBlocks.source,
    GrammarInlines.source, GrammarAttributes.source, GrammarTypes.source,
  ]

  /// The compiled schema.
  package let schema: RelaxNGSchema
  /// The rules by the name of the element.
  let rules: [String: ElementRule]

  /// Compiles the grammar.
  ///
  /// - Throws: `outOfMemory`; the grammar itself is right.
  package init() throws(XMLFailure) {
    let bytes = Array(Self.source.utf8)
    schema = try RelaxNGSchema(bytes: bytes)
    rules = GrammarReader(try XMLDocument(bytes: bytes).root()).rules
  }
}
