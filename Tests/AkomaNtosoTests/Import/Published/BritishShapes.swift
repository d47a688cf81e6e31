/// Acts as legislation.gov.uk publishes them.
enum BritishShapes {
  static let all = [
    PublishedShape(
      .unitedKingdom, "sections under headings without parts", labels: ["1", "2", "3"], articles: 3,
      codes: ["front-text", "unit-as-heading"],
      """
      <preface><p><docNumber>2031 CHAPTER 97</docNumber></p><p><docTitle>Boats (Lending) Act 2031</docTitle></p></preface>
      <body><hcontainer name="crossheading" eId="crossheading-lending"><heading>Lending</heading>
      <section eId="section-1"><num>1</num><heading>Boats that may be lent</heading><content><p>Any boat.</p></content></section>
      <section eId="section-2"><num>2</num><heading>Who may lend</heading><content><p>Any harbour.</p></content></section></hcontainer>
      <hcontainer name="crossheading" eId="crossheading-return"><heading>Return</heading>
      <section eId="section-3"><num>3</num><heading>Time</heading><content><p>At dusk.</p></content></section></hcontainer></body>
      """),
    PublishedShape(
      .unitedKingdom, "parts, headings and inserted sections",
      labels: ["Part 1", "1", "1A", "1B", "Part 2", "2"], articles: 4,
      codes: ["front-text", "unit-as-heading"],
      """
      <preface><longTitle><p>An Act about boats.</p></longTitle><block name="title"><docTitle>Boats Act 2031</docTitle></block></preface>
      <body><part eId="part-1"><num>Part 1</num><heading>Boats</heading>
      <hcontainer name="crossheading" eId="part-1-crossheading-a"><heading>Hulls</heading>
      <section eId="section-1"><num>1</num><heading>Wood</heading><content><p>Oak.</p></content></section>
      <section eId="section-1A"><num>1A</num><heading>Iron</heading><content><p>Plates.</p></content></section>
      <section eId="section-1B"><num>1B</num><heading>Paint</heading><content><p>Green.</p></content></section></hcontainer></part>
      <part eId="part-2"><num>Part 2</num><heading>Sails</heading>
      <section eId="section-2"><num>2</num><heading>Cloth</heading><content><p>Linen.</p></content></section></part></body>
      """),
    PublishedShape(
      .unitedKingdom, "subsections and lettered paragraphs", labels: ["1", "(a)", "(b)"],
      articles: 1,
      codes: ["front-text", "number-in-text"],
      """
      <preface><longTitle><p>An Act about oars.</p></longTitle><block name="title"><docTitle>Oars Act 2031</docTitle></block></preface>
      <body><section eId="section-1"><num>1</num><heading>Oars</heading>
      <subsection eId="section-1-1"><num>(1)</num><content><p>Oars are lent with the boat.</p></content></subsection>
      <subsection eId="section-1-2"><num>(2)</num><intro><p>An oar must be—</p></intro>
      <level class="para1" eId="section-1-2-a"><num>(a)</num><content><p>straight, and</p></content></level>
      <level class="para1" eId="section-1-2-b"><num>(b)</num><content><p>dry.</p></content></level></subsection></section></body>
      """),
    PublishedShape(
      .unitedKingdom, "a section of several paragraphs without numbers", labels: ["5"], articles: 1,
      """
      <preface><p><docTitle>Ropes Act 2031</docTitle></p></preface>
      <body><section eId="section-5"><num>5</num><heading>Ropes</heading><content><p>Ropes are of hemp.</p><p>They are coiled.</p></content></section></body>
      """),
    PublishedShape(
      .unitedKingdom, "text that was repealed", labels: ["1", "2"], articles: 2,
      codes: ["status-left-out"],
      """
      <preface><p><docTitle>Masts Act 2031</docTitle></p></preface>
      <body><section eId="section-1"><num>1</num><heading>Masts</heading><content><p>One mast.</p></content></section>
      <section eId="section-2" status="removed"><num>2</num><content><p>. . . .</p></content></section></body>
      """),
    PublishedShape(
      .unitedKingdom, "articles of a statutory instrument", labels: ["PART 1", "1", "2"],
      articles: 2,
      codes: ["number-in-text"],
      """
      <preface><p><docTitle>The Boats Order 2031</docTitle></p></preface>
      <body><part eId="part-1"><num>PART 1</num><heading>General</heading>
      <article eId="article-1"><num>1</num><heading>Citation</heading><paragraph eId="article-1-1"><num>(1)</num><content><p>This is the Boats Order.</p></content></paragraph></article>
      <article eId="article-2"><num>2</num><heading>Meaning</heading><content><p>A boat is a boat.</p></content></article></part></body>
      """),
  ]
}
