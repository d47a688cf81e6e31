/// Damages to attributes that the grammar knows.
enum AttributeDamages {
  static let all = missing + surplus + values

  private static let missing = [
    Damage(
      "no source", "attribute-missing", ##"<lifecycle source="#exporter">"##, "<lifecycle>"),
    Damage(
      "no source of an event", "attribute-missing",
      ##"date="2019-06-01" source="#original_1""##, #"date="2019-06-01""#),
    Damage("no name of the act", "attribute-missing", #"<act name="条例" "#, "<act "),
    Damage("no name of a date", "attribute-missing", #" name="adoption""#, ""),
    Damage("no name of an alias", "attribute-missing", #" name="title""#, ""),
    Damage("no href", "attribute-missing", ##" href="#art_1">"##, ">"),
    Damage("no end of a range", "attribute-missing", ##" upTo="#art_3""##, ""),
    Damage(
      "no referent of a term", "attribute-missing",
      ##"term_1" refersTo="#term-读者">"##, #"term_1">"#),
    Damage("no body behind a step", "attribute-missing", ##" by="#虚构市人大常委会""##, ""),
    Damage("no dictionary", "attribute-missing", ##" dictionary="#subjects""##, ""),
    Damage("no date of a date", "attribute-missing", #"<docDate date="2023-03-01">"#, "<docDate>"),
    Damage("no display of a class", "attribute-missing", #" showAs="主题词表""#, ""),
    Damage("no level in the contents", "attribute-missing", #" level="1""#, ""),
    Damage("no type of a modification", "attribute-missing", #" type="repeal""#, ""),
    Damage("no eId of an article", "eid-missing", #"<article eId="art_5">"#, "<article>"),
    Damage(
      "no eId of a content", "eid-missing", #"<content eId="art_1__para_1__content">"#,
      "<content>"),
    Damage(
      "no eId of a reference", "eid-missing", #"<ref eId="art_4__para_1__p_1__ref_3" "#, "<ref "),
    Damage("no eId of a mapping", "eid-missing", #"<mapping eId="mapping_2" "#, "<mapping "),
    Damage(
      "no eId of a class", "eid-missing",
      [(#"<activeRef eId="activeRef_1" "#, "<activeRef ")]),
  ]

  private static let surplus = [
    Damage("an attribute of HTML", "attribute-unknown", "<b>粗</b>", #"<b size="3">粗</b>"#),
    Damage(
      "more attributes than anybody reads", "xml-too-many-attributes", "<b>粗</b>",
      "<b" + (0..<1_001).map { " a\($0)=''" }.joined() + ">粗</b>"),
    Damage(
      "a language of the act", "attribute-unknown", #"<act name="#, #"<act xml:lang="zh" name="#),
    Damage("an eId of the metadata", "attribute-unknown", "<meta>", #"<meta eId="meta">"#),
    Damage(
      "an attribute with a prefix of Akoma Ntoso", "attribute-unknown", "<b>粗</b>",
      #"<b xmlns:k="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" k:class="x">粗</b>"#),
  ]

  private static let values = [
    Damage(
      "a status that is none", "attribute-value", #"<article eId="art_5">"#,
      #"<article eId="art_5" status="repealed">"#),
    Damage(
      "a blank behind a status", "attribute-value", #"<article eId="art_5">"#,
      #"<article eId="art_5" status="edited ">"#),
    Damage(
      "an event of another type", "attribute-value", #"type="amendment""#, #"type="renewal""#),
    Damage(
      "several versions in one", "attribute-value", "singleVersion", "multipleVersions"),
    Damage("no number of columns", "attribute-value", #"colspan="2""#, #"colspan="two""#),
    Damage(
      "no truth value", "attribute-value", #"<FRBRauthoritative value="false"/>"#,
      #"<FRBRauthoritative value="no"/>"#),
    Damage("a blank in an eId", "attribute-value", #""conclusions__p_2""#, #""conclusions p_2""#),
    Damage("another container", "attribute-value", #"name="crossheading""#, #"name="附则""#),
    Damage("a position that is none", "attribute-value", #"pos="after""#, #"pos="behind""#),
    Damage("an empty name", "attribute-value", #"<inline name="x">"#, #"<inline name="">"#),
    Damage("the thirtieth of February", "date-invalid", "2023-03-02", "2023-02-30"),
    Damage("a date without day", "date-invalid", "2023-03-02", "2023-03"),
    Damage("a date in words", "date-invalid", "2023-03-02", "2023年3月2日"),
    Damage("a date with a zone", "date-invalid", "2023-03-02", "2023-03-02Z"),
    Damage(
      "a language in two letters", "frbr-language", #"language="zho""#, #"language="zh""#),
    Damage(
      "a country in capitals", "frbr-country", #"<FRBRcountry value="cn-xx"/>"#,
      #"<FRBRcountry value="CN"/>"#),
    Damage(
      "a subtype that is none", "frbr-subtype", #"value="local-regulation" showAs"#,
      #"value="地方性法规" showAs"#),
  ]
}
