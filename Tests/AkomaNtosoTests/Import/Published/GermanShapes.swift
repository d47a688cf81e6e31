/// Laws in LegalDocML.de.
enum GermanShapes {
  static let all = [
    PublishedShape(
      .germany, "paragraphs with absätze", labels: ["§ 1", "§ 2"], articles: 2,
      codes: ["number-in-text"],
      """
      <preface eId="einleitung-1"><longTitle eId="einleitung-1_doktitel-1"><p eId="einleitung-1_doktitel-1_text-1"><docTitle eId="x">Bootsgesetz</docTitle></p></longTitle></preface>
      <body eId="hauptteil-1"><article eId="hauptteil-1_para-1"><num eId="hauptteil-1_para-1_bezeichnung-1">§ 1</num><heading eId="hauptteil-1_para-1_überschrift-1">Boote</heading>
      <paragraph eId="hauptteil-1_para-1_abs-1"><num eId="n1">(1)</num><content eId="c1"><p eId="p1">Boote schwimmen.</p></content></paragraph>
      <paragraph eId="hauptteil-1_para-1_abs-2"><num eId="n2">(2)</num><content eId="c2"><p eId="p2">Sie werden verliehen.</p></content></paragraph></article>
      <article eId="hauptteil-1_para-2"><num eId="n3">§ 2</num><heading eId="h3">Ruder</heading>
      <paragraph eId="hauptteil-1_para-2_abs-1"><num eId="n4"></num><content eId="c4"><p eId="p4">Ruder sind aus Holz.</p></content></paragraph></article></body>
      """),
    PublishedShape(
      .germany, "lists with numbers and letters", labels: ["§ 1", "1.", "2.", "a)", "b)"],
      articles: 1,
      codes: ["number-in-text"],
      """
      <preface eId="e1"><longTitle eId="e2"><p eId="e3"><docTitle eId="e4">Segelgesetz</docTitle></p></longTitle></preface>
      <body eId="hauptteil-1"><article eId="a1"><num eId="n1">§ 1</num><heading eId="h1">Segel</heading>
      <paragraph eId="b1"><num eId="n2">(1)</num><list eId="l1"><intro eId="i1"><p eId="p1">Segel sind</p></intro>
      <point eId="pt1"><num eId="n3">1.</num><content eId="c1"><p eId="p2">Großsegel,</p></content></point>
      <point eId="pt2"><num eId="n4">2.</num><list eId="l2"><intro eId="i2"><p eId="p3">Vorsegel, und zwar</p></intro>
      <point eId="pt3"><num eId="n5">a)</num><content eId="c2"><p eId="p4">Fock,</p></content></point>
      <point eId="pt4"><num eId="n6">b)</num><content eId="c3"><p eId="p5">Klüver.</p></content></point></list></point></list></paragraph></article></body>
      """),
    PublishedShape(
      .germany, "books and sections of a code", labels: ["Buch 1", "Abschnitt 1", "§ 1", "§ 1a"],
      articles: 2, codes: ["level-changed"],
      """
      <preface eId="e1"><longTitle eId="e2"><p eId="e3"><docTitle eId="e4">Hafengesetzbuch</docTitle></p></longTitle></preface>
      <body eId="hauptteil-1"><book eId="bk1"><num eId="n1">Buch 1</num><heading eId="h1">Häfen</heading>
      <section eId="s1"><num eId="n2">Abschnitt 1</num><heading eId="h2">Kaimauern</heading>
      <article eId="a1"><num eId="n3">§ 1</num><heading eId="h3">Höhe</heading><paragraph eId="b1"><content eId="c1"><p eId="p1">Drei Meter.</p></content></paragraph></article>
      <article eId="a2"><num eId="n4">§ 1a</num><heading eId="h4">Breite</heading><paragraph eId="b2"><content eId="c2"><p eId="p2">Zwei Meter.</p></content></paragraph></article></section></book></body>
      """),
    PublishedShape(
      .germany, "articles of an amending law", labels: ["Artikel 1", "Artikel 2"], articles: 2,
      """
      <preface eId="e1"><longTitle eId="e2"><p eId="e3"><docTitle eId="e4">Ankergesetz</docTitle></p></longTitle></preface>
      <body eId="hauptteil-1"><article eId="a1"><num eId="n1">Artikel 1</num><heading eId="h1">Anker</heading><paragraph eId="b1"><content eId="c1"><p eId="p1">Anker sind schwer.</p></content></paragraph></article>
      <article eId="a2"><num eId="n2">Artikel 2</num><heading eId="h2">Inkrafttreten</heading><paragraph eId="b2"><content eId="c2"><p eId="p2">Morgen.</p></content></paragraph></article></body>
      """),
    PublishedShape(
      .germany, "an entry formula before the body", labels: ["§ 1"], articles: 1,
      """
      <preface eId="e1"><longTitle eId="e2"><p eId="e3"><docTitle eId="e4">Flaggengesetz</docTitle></p></longTitle></preface>
      <preamble eId="pr1"><formula eId="f1" name="eingangsformel"><p eId="fp1">Der Hafenrat hat beschlossen:</p></formula></preamble>
      <body eId="hauptteil-1"><article eId="a1"><num eId="n1">§ 1</num><heading eId="h1">Flagge</heading><paragraph eId="b1"><content eId="c1"><p eId="p1">Sie ist blau.</p></content></paragraph></article></body>
      """),
  ]
}
