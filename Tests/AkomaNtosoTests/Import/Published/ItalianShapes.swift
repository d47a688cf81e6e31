/// Decrees as Normattiva publishes them.
enum ItalianShapes {
  static let all = [
    PublishedShape(
      .italy, "articles inserted with Latin words",
      labels: ["Art. 1", "Art. 1-bis", "Art. 1-ter", "Art. 2", "Art. 2-quater"], articles: 5,
      """
      <preface><p><docTitle>Codice delle barche</docTitle></p></preface>
      <body><article eId="art_1"><num>Art. 1</num><heading>Barche</heading><content><p>Le barche galleggiano.</p></content></article>
      <article eId="art_1-bis"><num>Art. 1-bis</num><heading>Remi</heading><content><p>I remi sono due.</p></content></article>
      <article eId="art_1-ter"><num>Art. 1-ter</num><heading>Vele</heading><content><p>Le vele sono bianche.</p></content></article>
      <article eId="art_2"><num>Art. 2</num><heading>Porti</heading><content><p>Il porto chiude di notte.</p></content></article>
      <article eId="art_2-quater"><num>Art. 2-quater</num><heading>Fari</heading><content><p>Il faro gira.</p></content></article></body>
      """),
    PublishedShape(
      .italy, "commas with lettered lists", labels: ["Art. 3", "a)", "b)", "b-bis)"], articles: 1,
      codes: ["number-in-text"],
      """
      <preface><p><docTitle>Codice dei remi</docTitle></p></preface>
      <body><article eId="art_3"><num>Art. 3</num><heading>Definizioni</heading>
      <paragraph eId="art_3__para_1"><num>1.</num><list eId="art_3__para_1__list_1"><intro><p>Si intende per:</p></intro>
      <point eId="art_3__para_1__list_1__point_a"><num>a)</num><content><p>remo: un legno;</p></content></point>
      <point eId="art_3__para_1__list_1__point_b"><num>b)</num><content><p>barca: uno scafo;</p></content></point>
      <point eId="art_3__para_1__list_1__point_b-bis"><num>b-bis)</num><content><p>porto: un luogo.</p></content></point></list></paragraph>
      <paragraph eId="art_3__para_2"><num>2.</num><content><p>Il remo si rende.</p></content></paragraph></article></body>
      """),
    PublishedShape(
      .italy, "books, titles and chapters",
      labels: ["Titolo I", "Capo I", "Art. 1", "Capo II", "Art. 2"], articles: 2,
      codes: ["level-changed"],
      """
      <preface><p><docTitle>Codice dei porti</docTitle></p></preface>
      <body><title eId="title_1"><num>Titolo I</num><heading>Porti</heading>
      <chapter eId="title_1__chp_1"><num>Capo I</num><heading>Moli</heading>
      <article eId="art_1"><num>Art. 1</num><content><p>Il molo è lungo.</p></content></article></chapter>
      <chapter eId="title_1__chp_2"><num>Capo II</num><heading>Fari</heading>
      <article eId="art_2"><num>Art. 2</num><content><p>Il faro è alto.</p></content></article></chapter></title></body>
      """),
    PublishedShape(
      .italy, "a preamble with formulas", labels: ["Art. 1"], articles: 1,
      """
      <preface><p><docTitle>Decreto delle vele</docTitle></p></preface>
      <preamble><formula name="enactingFormula" eId="preamble__formula_1"><p>IL PRESIDENTE</p></formula>
      <citations eId="cits"><citation eId="cit_1"><p>Visto il mare;</p></citation></citations></preamble>
      <body><article eId="art_1"><num>Art. 1</num><content><p>Le vele si ammainano.</p></content></article></body>
      """),
    PublishedShape(
      .italy, "conclusions with signatures", labels: ["Art. 1"], articles: 1,
      """
      <preface><p><docTitle>Decreto dei nodi</docTitle></p></preface>
      <body><article eId="art_1"><num>Art. 1</num><content><p>I nodi sono tre.</p></content></article></body>
      <conclusions><p>Dato a Portovecchio, addì 7 marzo 2031</p><p><signature><person refersTo="#x" eId="person_1">Mario Rossi</person></signature></p></conclusions>
      """),
    PublishedShape(
      .italy, "an annex", labels: ["Art. 1"], articles: 1, codes: ["label-chosen"],
      """
      <preface><p><docTitle>Decreto dei colori</docTitle></p></preface>
      <body><article eId="art_1"><num>Art. 1</num><content><p>Vedi l'allegato.</p></content></article></body>
      <attachments><attachment eId="att_1"><heading>Allegato A</heading><doc name="allegato"><meta><identification source="#gazzetta"><FRBRWork><FRBRthis value="/akn/it/act/x/!allegato"/></FRBRWork></identification></meta>
      <mainBody><p>Verde.</p></mainBody></doc></attachment></attachments>
      """),
  ]
}
