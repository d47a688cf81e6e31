/// Damages to the FRBR blocks.
enum IdentificationDamages {
  static let all = work + expression + components

  private static let address =
    "/akn/cn-xx/act/local-regulation/虚构市人大常委会/2019-05-01/虚构市图书借阅条例-试行"

  private static func uri(_ tail: String = "") -> String {
    #"<FRBRuri value="\#(address)\#(tail)"/>"#
  }

  private static func this(_ tail: String) -> String {
    #"<FRBRthis value="\#(address)\#(tail)"/>"#
  }

  private static let work = [
    Damage(
      "a work's address without date", "frbr-address", uri(),
      #"<FRBRuri value="/akn/cn-xx/act/local-regulation/虚构市人大常委会/条例"/>"#),
    Damage("a work's address with a blank", "frbr-address", uri(), uri(" ")),
    Damage(
      "a work's address with a country in capitals", "frbr-address", uri(),
      #"<FRBRuri value="/akn/CN/act/law/2001/9"/>"#),
    Damage("a work's address with a language", "frbr-level", uri(), uri("/zho")),
    Damage("another component", "frbr-this", this("/!main"), this("/!body")),
    Damage(
      "another date of the work", "frbr-date",
      [
        (#"date="2019-05-01" name="promulgation""#, #"date="2019-05-02" name="promulgation""#),
        (#"date="2019-05-01" type="generation""#, #"date="2019-05-02" type="generation""#),
      ]),
    Damage(
      "another country", "frbr-country", #"<FRBRcountry value="cn-xx"/>"#,
      #"<FRBRcountry value="cn"/>"#),
    Damage(
      "another subtype", "frbr-subtype", #"value="local-regulation" showAs"#,
      #"value="law" showAs"#),
    Damage(
      "another author", "frbr-author", ##"<FRBRauthor href="#虚构市人大常委会""##,
      ##"<FRBRauthor href="#exporter""##),
    Damage(
      "another name", "frbr-name", #"<FRBRname value="虚构市图书借阅条例（试行）"/>"#,
      #"<FRBRname value="虚构市图书条例"/>"#),
    Damage(
      "another type of document", "frbr-document-type",
      [
        ("<act ", "<doc "), ("</act>", "</doc>"), (#"<body eId="body" "#, "<mainBody "),
        ("</body>", "</mainBody>"),
      ]),
  ]

  private static let expression = [
    Damage(
      "another date of the expression", "frbr-expression-date",
      [
        (#"date="2023-03-01" name="promulgation""#, #"date="2023-03-05" name="promulgation""#),
        (#"eId="eref_4" date="2023-03-01""#, #"eId="eref_4" date="2023-03-05""#),
      ]),
    Damage(
      "an expression of an act without date", "frbr-expression-date",
      [
        (this("/zho@2023-03-01/!main"), this("/zho/!main")),
        (uri("/zho@2023-03-01"), uri("/zho")),
        (this("/zho@2023-03-01/!main.xml"), this("/zho/!main.xml")),
        (uri("/zho@2023-03-01/!main.xml"), uri("/zho/!main.xml")),
        ("<attachments>", "<!--"), ("</attachments>", "-->"),
      ]),
    Damage(
      "an expression before its work", "frbr-date-order",
      [
        (this("/zho@2023-03-01/!main"), this("/zho@2018-03-01/!main")),
        (uri("/zho@2023-03-01"), uri("/zho@2018-03-01")),
        (this("/zho@2023-03-01/!main.xml"), this("/zho@2018-03-01/!main.xml")),
        (uri("/zho@2023-03-01/!main.xml"), uri("/zho@2018-03-01/!main.xml")),
        (#"date="2023-03-01" name="promulgation""#, #"date="2018-03-01" name="promulgation""#),
        (#" originatingExpression="true""#, ""),
        ("<attachments>", "<!--"), ("</attachments>", "-->"),
      ]),
    Damage(
      "an expression in another language", "frbr-language", #"language="zho""#,
      #"language="bod""#),
    Damage(
      "an expression of another work", "frbr-expression",
      [
        (
          #"<FRBRuri value="\#(address)/zho@2023-03-01"/>"#,
          #"<FRBRuri value="\#(address)-二/zho@2023-03-01"/>"#
        ),
        (this("/zho@2023-03-01/!main"), this("-二/zho@2023-03-01/!main")),
        (this("/zho@2023-03-01/!main.xml"), this("-二/zho@2023-03-01/!main.xml")),
        (uri("/zho@2023-03-01/!main.xml"), uri("-二/zho@2023-03-01/!main.xml")),
        ("<attachments>", "<!--"), ("</attachments>", "-->"),
      ]),
    Damage(
      "an expression's address of a component", "frbr-level", uri("/zho@2023-03-01"),
      uri("/zho@2023-03-01/!main")),
    Damage(
      "another format", "frbr-manifestation", uri("/zho@2023-03-01/!main.xml"),
      uri("/zho@2023-03-01/!main.akn")),
    Damage(
      "a master that is the expression itself", "master-expression",
      #"zho@2019-05-01" showAs="2019年文本"/>"#, #"zho@2023-03-01" showAs="2019年文本"/>"#),
    Damage(
      "a master of another work", "master-expression",
      #"href="\#(address)/zho@2019-05-01""#, #"href="/akn/cn/act/law/2001/9/zho@""#),
  ]

  private static let components = [
    Damage(
      "an attachment of another number", "frbr-this", this("/!attachment_2"),
      this("/!attachment_5")),
    Damage(
      "an attachment of another work", "frbr-component",
      [
        (
          this("/!attachment_1") + "\n                <FRBRuri value=\"\(address)\"/>",
          this("-二/!attachment_1") + "<FRBRuri value=\"\(address)-二\"/>"
        )
      ]),
  ]
}
