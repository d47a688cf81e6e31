/// Regulations of the European Union in AKN4EU, and resolutions of the United Nations.
enum UnionShapes {
  static let all = [
    PublishedShape(
      .europeanUnion, "articles with numbered paragraphs and points",
      labels: ["Article 1", "Article 2", "(a)", "(b)"], articles: 2,
      codes: ["front-text", "number-in-text"],
      """
      <preface><longTitle><p><docType>Regulation</docType> <docNumber>2031/998</docNumber> <docTitle>on boats</docTitle></p></longTitle></preface>
      <body><article eId="art_1"><num>Article 1</num><heading>Subject matter</heading><paragraph eId="art_1__para_1"><num>1.</num><content><p>Boats are lent.</p></content></paragraph></article>
      <article eId="art_2"><num>Article 2</num><heading>Definitions</heading><paragraph eId="art_2__para_1"><list eId="l1"><intro><p>The following apply:</p></intro>
      <point eId="l1__point_a"><num>(a)</num><content><p>‘boat’ means a hull;</p></content></point>
      <point eId="l1__point_b"><num>(b)</num><content><p>‘oar’ means a pole.</p></content></point></list></paragraph></article></body>
      """),
    PublishedShape(
      .europeanUnion, "recitals and citations", labels: ["Article 1"], articles: 1,
      """
      <preface><p><docTitle>Regulation on oars</docTitle></p></preface>
      <preamble><citations eId="cits"><citation eId="cit_1"><p>Having regard to the sea,</p></citation></citations>
      <recitals eId="recs"><intro><p>Whereas:</p></intro><recital eId="rec_1"><num>(1)</num><p>Oars break.</p></recital><recital eId="rec_2"><num>(2)</num><p>Oars are dear.</p></recital></recitals></preamble>
      <body><article eId="art_1"><num>Article 1</num><content><p>Oars are mended.</p></content></article></body>
      """),
    PublishedShape(
      .europeanUnion, "titles, chapters and sections",
      labels: ["TITLE I", "CHAPTER 1", "Section 1", "Article 1", "Article 1a"], articles: 2,
      codes: ["level-changed"],
      """
      <preface><p><docTitle>Regulation on harbours</docTitle></p></preface>
      <body><title eId="t1"><num>TITLE I</num><heading>HARBOURS</heading><chapter eId="c1"><num>CHAPTER 1</num><heading>Quays</heading>
      <section eId="s1"><num>Section 1</num><heading>Stone</heading><article eId="art_1"><num>Article 1</num><content><p>Granite.</p></content></article>
      <article eId="art_1a"><num>Article 1a</num><content><p>Basalt.</p></content></article></section></chapter></title></body>
      """),
    PublishedShape(
      .europeanUnion, "indents without numbers", labels: ["Article 3"], articles: 1,
      codes: ["label-chosen"],
      """
      <preface><p><docTitle>Regulation on ropes</docTitle></p></preface>
      <body><article eId="art_3"><num>Article 3</num><paragraph eId="art_3__para_1"><list eId="l1"><intro><p>Ropes are:</p></intro>
      <indent eId="l1__indent_1"><content><p>long,</p></content></indent><indent eId="l1__indent_2"><content><p>strong.</p></content></indent></list></paragraph></article></body>
      """),
    PublishedShape(
      .europeanUnion, "a table in an article", labels: ["Article 1"], articles: 1,
      codes: ["table-as-text"],
      """
      <preface><p><docTitle>Regulation on fees</docTitle></p></preface>
      <body><article eId="art_1"><num>Article 1</num><paragraph eId="p1"><content><p>Fees:</p><table eId="tbl_1"><tr><td><p>Boat</p></td><td><p>5</p></td></tr></table></content></paragraph></article></body>
      """),
    PublishedShape(
      .europeanUnion, "conclusions", labels: ["Article 1"], articles: 1,
      """
      <preface><p><docTitle>Regulation on knots</docTitle></p></preface>
      <body><article eId="art_1"><num>Article 1</num><content><p>Three knots.</p></content></article></body>
      <conclusions><p>Done at Harbour, 6 June 2031.</p><p><signature>For the Council</signature></p></conclusions>
      """),
    PublishedShape(
      .unitedNations, "numbered paragraphs of a resolution", labels: ["1.", "2."], articles: 2,
      """
      <preface><p><docTitle>Boats of the sea</docTitle></p></preface>
      <preamble><p>The Assembly,</p><p>Recalling its boats,</p></preamble>
      <mainBody><paragraph eId="para_1"><num>1.</num><content><p>Decides that boats float;</p></content></paragraph>
      <paragraph eId="para_2"><num>2.</num><content><p>Requests a report.</p></content></paragraph></mainBody>
      """),
    PublishedShape(
      .unitedNations, "a list of points of a resolution", labels: ["1.", "2.", "(a)", "(b)"],
      articles: 2,
      """
      <preface><p><docTitle>Oars of the sea</docTitle></p></preface>
      <mainBody><list eId="list_1"><point eId="list_1__point_1"><num>1.</num><content><p>Welcomes oars;</p></content></point>
      <point eId="list_1__point_2"><num>2.</num><intro><p>Calls upon harbours:</p></intro>
      <point eId="list_1__point_2__point_a"><num>(a)</num><content><p>To light lamps;</p></content></point>
      <point eId="list_1__point_2__point_b"><num>(b)</num><content><p>To sound horns.</p></content></point></point></list></mainBody>
      """),
    PublishedShape(
      .unitedNations, "sections with Roman numbers", labels: ["1.", "2."], articles: 2,
      codes: ["unit-as-heading"],
      """
      <preface><p><docTitle>Sails of the sea</docTitle></p></preface>
      <mainBody><hcontainer name="part" eId="h1"><heading>Sails</heading><paragraph eId="para_1"><num>1.</num><content><p>Urges sails;</p></content></paragraph></hcontainer>
      <hcontainer name="part" eId="h2"><heading>Masts</heading><paragraph eId="para_2"><num>2.</num><content><p>Urges masts.</p></content></paragraph></hcontainer></mainBody>
      """),
    PublishedShape(
      .unitedNations, "an annex with its own paragraphs", labels: ["1."], articles: 1,
      codes: ["label-chosen"],
      """
      <preface><p><docTitle>Lamps of the sea</docTitle></p></preface>
      <mainBody><paragraph eId="para_1"><num>1.</num><content><p>Adopts the lamps annexed.</p></content></paragraph></mainBody>
      <attachments><attachment eId="att_1"><heading>Annex</heading><doc name="annex"><meta><identification source="#un"><FRBRWork><FRBRthis value="/akn/un/x/!annex"/></FRBRWork></identification></meta><mainBody><p>White lamps.</p></mainBody></doc></attachment></attachments>
      """),
  ]
}
