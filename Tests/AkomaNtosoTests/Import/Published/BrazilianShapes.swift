/// Laws of Brazil, and of places that write Chinese characters, in their shapes.
enum BrazilianShapes {
  static let all = [
    PublishedShape(
      .brazil, "articles with caput and paragraphs", labels: ["Art. 1º", "Art. 2º"], articles: 2,
      codes: ["number-in-text"],
      """
      <preface><p><docTitle>Lei dos barcos</docTitle></p></preface>
      <body><article eId="art_1"><num>Art. 1º</num><content><p>Os barcos flutuam.</p></content></article>
      <article eId="art_2"><num>Art. 2º</num><paragraph eId="art_2__para_1"><content><p>Os remos são dois.</p></content></paragraph>
      <paragraph eId="art_2__para_2"><num>§ 1º</num><content><p>São de madeira.</p></content></paragraph></article></body>
      """),
    PublishedShape(
      .brazil, "incisos and alíneas", labels: ["Art. 3º", "I –", "II –", "a)", "b)"], articles: 1,
      """
      <preface><p><docTitle>Lei das velas</docTitle></p></preface>
      <body><article eId="art_3"><num>Art. 3º</num><paragraph eId="art_3__para_1"><intro><p>São velas:</p></intro>
      <point eId="art_3__para_1__point_1"><num>I –</num><content><p>a grande;</p></content></point>
      <point eId="art_3__para_1__point_2"><num>II –</num><intro><p>as menores:</p></intro>
      <point eId="art_3__para_1__point_2__point_1"><num>a)</num><content><p>a de proa;</p></content></point>
      <point eId="art_3__para_1__point_2__point_2"><num>b)</num><content><p>a de popa.</p></content></point></point></paragraph></article></body>
      """),
    PublishedShape(
      .brazil, "inserted articles with letters", labels: ["Art. 10", "Art. 10-A", "Art. 10-B"],
      articles: 3,
      """
      <preface><p><docTitle>Lei dos portos</docTitle></p></preface>
      <body><article eId="art_10"><num>Art. 10</num><content><p>O porto abre.</p></content></article>
      <article eId="art_10-A"><num>Art. 10-A</num><content><p>O porto fecha.</p></content></article>
      <article eId="art_10-B"><num>Art. 10-B</num><content><p>O porto dorme.</p></content></article></body>
      """),
    PublishedShape(
      .brazil, "titles and chapters", labels: ["TÍTULO I", "CAPÍTULO I", "Art. 1º"], articles: 1,
      codes: ["level-changed"],
      """
      <preface><p><docTitle>Código das águas</docTitle></p></preface>
      <body><title eId="title_1"><num>TÍTULO I</num><heading>DAS ÁGUAS</heading><chapter eId="title_1__chp_1"><num>CAPÍTULO I</num><heading>DOS RIOS</heading>
      <article eId="art_1"><num>Art. 1º</num><content><p>Os rios correm.</p></content></article></chapter></title></body>
      """),
    PublishedShape(
      .brazil, "an ementa and an epigraph before the articles", labels: ["Art. 1º"], articles: 1,
      codes: ["front-text"],
      """
      <preface><p><docTitle>Lei dos faróis</docTitle></p><p>Dispõe sobre os faróis.</p></preface>
      <body><article eId="art_1"><num>Art. 1º</num><content><p>O farol gira.</p></content></article></body>
      """),
    PublishedShape(
      .china, "traditional characters and inserted articles",
      labels: ["第一編", "第一條", "第一條之一", "第七条の二", "第九条"], articles: 4,
      """
      <preface><p><docTitle>虛構船隻租借條例</docTitle></p></preface>
      <body><part eId="part_1"><num>第一編</num><heading>船隻</heading>
      <article eId="art_1"><num>第一條</num><content><p>船隻可以租借。</p></content></article>
      <article eId="art_1-1"><num>第一條之一</num><content><p>槳亦可租借。</p></content></article>
      <article eId="art_7_2"><num>第七条の二</num><content><p>帆は白い。</p></content></article>
      <article eId="art_9"><num>第九条</num><content><p>港は夜に閉じる。</p></content></article></part></body>
      """),
    PublishedShape(
      .china, "a number and a note in the preface", labels: ["第一条", "（一）", "（二）"], articles: 1,
      """
      <preface><p><docTitle>虚构市船只租借条例</docTitle></p><p><docNumber>虚政发〔2031〕9号</docNumber></p>
      <p>（2031年8月19日虚构市第九届人民代表大会常务委员会第二次会议通过）</p></preface>
      <body><article eId="art_1"><num>第一条</num><paragraph eId="art_1__para_1"><intro><p>下列船只可以租借：</p></intro>
      <point eId="art_1__para_1__point_1"><num>（一）</num><content><p>木船；</p></content></point>
      <point eId="art_1__para_1__point_2"><num>（二）</num><content><p>铁船。</p></content></point></paragraph></article></body>
      """),
    PublishedShape(
      .china, "Korean articles", labels: ["제1조", "제1조의2", "제2조"], articles: 3,
      """
      <preface><p><docTitle>배의 법</docTitle></p></preface>
      <body><article eId="art_1"><num>제1조</num><content><p>배는 뜬다.</p></content></article>
      <article eId="art_1-2"><num>제1조의2</num><content><p>노는 둘이다.</p></content></article>
      <article eId="art_2"><num>제2조</num><content><p>돛은 희다.</p></content></article></body>
      """),
  ]
}
