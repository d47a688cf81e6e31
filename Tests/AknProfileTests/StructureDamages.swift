/// Damages to the bytes and to the elements.
enum StructureDamages {
  static let all = bytes + order + missing + surplus + strange

  private static let comment = "<!-- Invented: this act does not exist. -->"
  private static let publication =
    #"<publication name="虚构日报" showAs="虚构日报" date="2023-03-02"/>"#
  private static let intro =
    #"<intro eId="art_2__para_1__intro"><p eId="art_2__para_1__intro__p_1">导语：</p></intro>"#
  private static let wrapUp =
    #"<wrapUp eId="art_2__para_1__wrapup"><p eId="art_2__para_1__wrapup__p_1">收尾。</p></wrapUp>"#
  private static let country = #"<FRBRcountry value="cn-xx"/>"#
  private static let subtype = #"<FRBRsubtype value="local-regulation" showAs="地方性法规"/>"#
  private static let version = #"<FRBRversionNumber value="2023年修正"/>"#
  private static let force = ##"<force period="#tmpg_2"/>"##
  private static let new = ##"<new href="#art_2-1"/>"##
  private static let last = #"<division eId="dvs_2">"#
  private static let only =
    #"<content eId="art_1__para_1__content"><p eId="art_1__para_1__p_1">单款。</p></content>"#

  private static let bytes = [
    Damage("a document type", "xml-document-type", comment, "<!DOCTYPE akomaNtoso>"),
    Damage(
      "a bomb of entities", "xml-document-type", comment,
      "<!DOCTYPE a [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>"),
    Damage("an entity that nobody declares", "xml-malformed", "单款。", "单款&nbsp;。"),
    Damage("an ampersand", "xml-malformed", "单款。", "单款 & 。"),
    Damage("a cut end", "xml-malformed", "</akomaNtoso>", ""),
    Damage("a tag that is not closed", "xml-malformed", "<b>粗</b>", "<b>粗"),
    Damage("an attribute twice", "xml-malformed", "<b>粗</b>", "<b class='a' class='b'>粗</b>"),
    Damage("a prefix that nobody declares", "xml-malformed", "<b>粗</b>", "<h:b>粗</h:b>"),
    Damage("an unknown encoding", "xml-encoding", #"encoding="UTF-8""#, #"encoding="x-none""#),
    Damage(
      "another version of Akoma Ntoso", "root-unknown",
      #"xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0""#,
      #"xmlns="http://www.akomantoso.org/2.0""#),
  ]

  private static let order = [
    Damage(
      "the publication behind the classification", "element-order",
      [(publication, ""), ("</classification>", "</classification>" + publication)]),
    Damage(
      "the number behind the heading", "element-order",
      [("<num>第二章</num>", ""), ("借阅</heading>", "借阅</heading><num>第二章</num>")]),
    Damage(
      "the lead-in behind the points", "element-order", [(intro, ""), (wrapUp, intro + wrapUp)]),
    Damage(
      "the closing words before the points", "element-order",
      [(wrapUp, ""), (intro, intro + wrapUp)]),
    Damage(
      "the country behind the subtype", "element-order",
      [(country, ""), (subtype, subtype + country)]),
    Damage(
      "the version behind the authority", "element-order",
      [
        (version, ""),
        (
          #"<FRBRauthoritative value="false"/>"#,
          #"<FRBRauthoritative value="false"/>"# + version
        ),
      ]),
    Damage("the force behind the new text", "element-order", [(force, ""), (new, new + force)]),
    Damage(
      "the preamble behind the body", "element-order",
      [
        ("<preamble>", "<!--"), ("</preamble>", "-->"),
        ("<conclusions>", #"<preamble><p eId="preamble__p_1">序。</p></preamble><conclusions>"#),
      ]),
  ]

  private static let missing = [
    Damage("no subtype", "element-missing", subtype, ""),
    Damage("an article without number", "element-missing", "<num>第五条</num>", ""),
    Damage("a chapter without number", "element-missing", "<num>第二章</num>", ""),
    Damage(
      "an article without 款", "element-missing",
      [
        (#"<paragraph eId="art_2-1__para_1">"#, "<!--"), ("插入的条。</p></content>", "插入的条。"),
        (
          "</paragraph>\n              </article>\n              <article eId=\"art_3\"",
          "--></article><article eId=\"art_3\""
        ),
      ]),
    Damage(
      "a modification without destination", "element-missing",
      ##"<destination eId="textualMod_3__destination_1" href="#art_3"/>"##, ""),
    Damage(
      "no manifestation", "element-missing",
      [("<FRBRManifestation>", "<!--"), ("</FRBRManifestation>", "-->")]),
    Damage("several references without one", "element-empty", "<b>粗</b>", "<mref>粗</mref>"),
    Damage(
      "a content without text", "element-empty", #"<p eId="art_1__para_1__p_1">单款。</p>"#, ""),
    Damage("a 款 without anything", "element-empty", only, ""),
    Damage("a row without cells", "element-empty", "<tr><td><p/></td><td/></tr>", "<tr/>"),
    Damage(
      "an empty workflow", "element-empty",
      [("<step ", "<!-- <step "), ("</workflow>", "--></workflow>")]),
  ]

  private static let surplus = [
    Damage(
      "two numbers", "element-repeated", "<num>第五条</num>", "<num>第五条</num><num>第五条</num>"),
    Damage("two publications", "element-repeated", publication, publication + publication),
    Damage("two countries", "element-repeated", country, country + country),
    Damage(
      "content beside points", "element-conflict", wrapUp,
      #"<content eId="art_2__para_1__content"><p>多余。</p></content>"# + wrapUp),
    Damage(
      "a number of a 款", "element-not-allowed", #"<paragraph eId="art_5__para_1">"#,
      #"<paragraph eId="art_5__para_1"><num>1</num>"#),
    Damage("a paragraph in the body", "element-not-allowed", last, "<p>无处可归。</p>" + last),
    Damage(
      "a heading between articles in the body", "element-not-allowed", last,
      #"<crossHeading eId="crossHeading_1">题</crossHeading>"# + last),
    Damage(
      "a table inside text", "element-not-allowed", "<b>粗</b>",
      #"<table eId="art_4__para_3__p_1__table_1"><tr><td/></tr></table>"#),
    Damage("text in the body", "text-not-allowed", last, "字" + last),
    Damage("text in a content", "text-not-allowed", only, "字" + only),
    Damage("text in the metadata", "text-not-allowed", "<classification ", "字<classification "),
    Damage("text in a cell", "text-not-allowed", "<td/>", "<td>字</td>"),
    Damage("text in a break", "text-not-allowed", "<br/>", "<br>字</br>"),
  ]

  private static let strange = [
    Damage("an element of HTML", "element-unknown", "<b>粗</b>", "<strong>粗</strong>"),
    Damage("a unit of other profiles", "element-unknown", last, "<clause/>" + last),
    Damage(
      "an element of another namespace", "element-foreign", "<b>粗</b>",
      #"<b xmlns="urn:example:html">粗</b>"#),
    Damage(
      "own data without a namespace", "element-foreign", #"<record xmlns="urn:example:record">"#,
      #"<record xmlns="">"#),
    Damage(
      "an article with content instead of 款", "article-without-paragraph",
      #"<article eId="art_3" status="removed">"#, #"<article eId="art_3">"#),
    Damage(
      "points in a list", "list-discouraged", only,
      """
      <list eId="art_1__para_1__list_1">
        <point eId="art_1__para_1__list_1__point_1"><num>（一）</num>
          <content eId="art_1__para_1__list_1__point_1__content"><p>甲。</p></content>
        </point>
      </list>
      """),
    Damage(
      "a table of contents at the end of the preface", "toc-last", "</preface>",
      """
      <toc eId="preface__toc_2"><tocItem href="#art_1" level="1">甲</tocItem></toc></preface>
      """),
  ]
}
