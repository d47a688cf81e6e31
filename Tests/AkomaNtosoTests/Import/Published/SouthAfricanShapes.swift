/// By-laws and acts as Laws.Africa publishes them.
enum SouthAfricanShapes {
  static let all = [
    PublishedShape(
      .southAfrica, "sections in chapters and parts",
      labels: ["Chapter 1", "1.", "2.", "Chapter 2", "3."], articles: 3, codes: ["unit-as-heading"],
      """
      <body><chapter eId="chp_1"><num>Chapter 1</num><heading>Boats</heading>
      <part eId="chp_1__part_A"><num>Part A</num><heading>Rowing</heading>
      <section eId="chp_1__part_A__sec_1"><num>1.</num><heading>Oars</heading><content><p>Oars are lent in pairs.</p></content></section>
      <section eId="chp_1__part_A__sec_2"><num>2.</num><heading>Seats</heading><content><p>A boat has seats.</p></content></section>
      </part></chapter>
      <chapter eId="chp_2"><num>Chapter 2</num><heading>Harbours</heading>
      <section eId="chp_2__sec_3"><num>3.</num><heading>Moorings</heading><content><p>Boats are moored at night.</p></content></section>
      </chapter></body>
      """),
    PublishedShape(
      .southAfrica, "subsections with a list of paragraphs",
      labels: ["1.", "(a)", "(b)", "(i)", "(ii)"],
      articles: 1, codes: ["number-in-text"],
      """
      <body><section eId="sec_1"><num>1.</num><heading>Lending</heading>
      <subsection eId="sec_1__subsec_1"><num>(1)</num><intro><p>A boat is lent—</p></intro>
      <paragraph eId="sec_1__subsec_1__para_a"><num>(a)</num><content><p>by day; or</p></content></paragraph>
      <paragraph eId="sec_1__subsec_1__para_b"><num>(b)</num><intro><p>by night, with—</p></intro>
      <subparagraph eId="sec_1__subsec_1__para_b__subpara_i"><num>(i)</num><content><p>a lamp; and</p></content></subparagraph>
      <subparagraph eId="sec_1__subsec_1__para_b__subpara_ii"><num>(ii)</num><content><p>a horn.</p></content></subparagraph>
      </paragraph></subsection></section></body>
      """),
    PublishedShape(
      .southAfrica, "block lists within block lists", labels: ["1.", "(a)", "(b)", "(i)", "(ii)"],
      articles: 1,
      """
      <body><section eId="sec_1"><num>1.</num><heading>Definitions</heading><content>
      <blockList eId="sec_1__list_1"><listIntroduction>In this by-law—</listIntroduction>
      <item eId="sec_1__list_1__item_a"><num>(a)</num><p>a boat floats;</p></item>
      <item eId="sec_1__list_1__item_b"><num>(b)</num><blockList eId="sec_1__list_1__item_b__list_1"><listIntroduction>a harbour is—</listIntroduction>
      <item eId="sec_1__list_1__item_b__list_1__item_i"><num>(i)</num><p>a quay; or</p></item>
      <item eId="sec_1__list_1__item_b__list_1__item_ii"><num>(ii)</num><p>a pier.</p></item></blockList></item>
      </blockList></content></section></body>
      """),
    PublishedShape(
      .southAfrica, "headings between sections", labels: ["1.", "1A.", "1B."], articles: 3,
      codes: ["unit-as-heading"],
      """
      <body><hcontainer name="crossheading" eId="hcontainer_1"><heading>Day boats</heading>
      <section eId="sec_1"><num>1.</num><heading>Hours</heading><content><p>From dawn.</p></content></section></hcontainer>
      <hcontainer name="crossheading" eId="hcontainer_2"><heading>Night boats</heading>
      <section eId="sec_1A"><num>1A.</num><heading>Lamps</heading><content><p>White.</p></content></section>
      <section eId="sec_1B"><num>1B.</num><heading>Horns</heading><content><p>Loud.</p></content></section></hcontainer></body>
      """),
    PublishedShape(
      .southAfrica, "a schedule behind the body", labels: ["1."], articles: 1,
      codes: ["label-chosen"],
      """
      <body><section eId="sec_1"><num>1.</num><heading>Fees</heading><content><p>See the Schedule.</p></content></section></body>
      <attachments><attachment eId="att_1"><heading>Schedule</heading><subheading>Fees for boats</subheading>
      <doc name="schedule"><meta><identification source="#lending-org"><FRBRWork><FRBRthis value="/akn/za-xx/act/by-law/2031/lending-boats/!schedule"/>
      <FRBRuri value="/akn/za-xx/act/by-law/2031/lending-boats"/><FRBRdate date="2031-02-03" name="Generation"/><FRBRauthor href="#council"/><FRBRcountry value="za-xx"/></FRBRWork></identification></meta>
      <mainBody><p>Five for an hour.</p></mainBody></doc></attachment></attachments>
      """),
    PublishedShape(
      .southAfrica, "notes in the text", labels: ["1."], articles: 1, codes: ["note-left-out"],
      """
      <body><section eId="sec_1"><num>1.</num><heading>Anchors</heading><content><p>An anchor\
      <authorialNote marker="1" placement="bottom" eId="fn_1"><p>Added in 2032.</p></authorialNote> is lent.</p></content></section></body>
      """),
  ]
}
