import AknProfile

/// Documents of others: the parts that a test does not speak about are the same in all of them.
enum ForeignDocument {
  /// How the act of others names itself.
  static let workIRI = "/akn/xx/act/2019/5/!main"
  /// What an import says of what the meta lacks.
  static let identityFinding = "identity-completed:4"

  /// An act with a title in its meta; the first line of what stands behind the meta is line 10.
  static func act(_ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="\(AknNames.namespace)">
    <act name="act">
    <meta><identification source="#somebody">
    <FRBRWork><FRBRthis value="\(workIRI)"/>
    <FRBRalias value="Borrowing Act 2019" name="title"/></FRBRWork>
    <FRBRExpression><FRBRdate date="2019-05-06" name="enactment"/></FRBRExpression>
    <FRBRManifestation/>
    </identification></meta>
    \(content)
    </act></akomaNtoso>
    """
  }

  /// An act whose body begins on line 11.
  static func act(body: String) -> String { act("<body>\n\(body)\n</body>") }
}
