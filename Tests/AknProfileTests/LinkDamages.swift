/// Damages to links.
enum LinkDamages {
  static let all = dead + kinds + forms

  private static let first = ##"ref_1" href="#art_1">"##
  private static let other = #"href="/akn/cn/act/law/2001/9/~art_3">"#

  private static let dead = [
    Damage("a dead reference", "link-unresolved", first, ##"ref_1" href="#art_9">"##),
    Damage("a dead referent", "link-unresolved", "#loc-虚构市", "#loc-某市"),
    Damage(
      "a dead source", "link-unresolved", ##"workflow source="#exporter""##,
      ##"workflow source="#nobody""##),
    Damage(
      "a dead role", "link-unresolved", ##"as="#author" outcome"##, ##"as="#authors" outcome"##),
    Damage("a dead outcome", "link-unresolved", "#adopted", "#passed"),
    Damage(
      "a dead period", "link-unresolved", ##"body" period="#tmpg_1""##, ##"body" period="#tmpg_9""##
    ),
    Damage(
      "a dead start", "link-unresolved", ##"start="#eref_3" refersTo"##,
      ##"start="#eref_9" refersTo"##),
    Damage("a dead start of a range", "link-unresolved", ##"from="#art_1""##, ##"from="#art_0""##),
    Damage(
      "a dead item of contents", "link-unresolved", ##"href="#part_1""##, ##"href="#part_9""##),
    Damage(
      "a dead alternative", "link-unresolved", "<b>粗</b>", ##"<b alternativeTo="#b_1">粗</b>"##),
    Damage("a dead note", "link-unresolved", "#note_1", "#note_2"),
    Damage(
      "a dead author", "link-unresolved", ##"FRBRauthor href="#exporter""##,
      ##"FRBRauthor href="#editors""##),
    Damage(
      "a dead mapping", "link-unresolved",
      [
        (
          ##"current="#art_2__para_1__point_2__content""##,
          ##"current="#art_2__para_1__point_9__content""##
        ),
        (#"content" wId="art_2__para_1__point_3__content""#, #"content""#),
      ]),
    Damage(
      "a dead attachment", "link-unresolved", "/!attachment_1\" showAs", "/!attachment_9\" showAs"),
    Damage("a dead dictionary", "link-unresolved", "#subjects", "#words"),
  ]

  private static let kinds = [
    Damage(
      "a term that is a place", "link-kind", ##"def refersTo="#term-读者""##,
      ##"def refersTo="#loc-虚构市""##),
    Damage(
      "a referent in the text", "link-kind", ##"def refersTo="#term-读者""##,
      ##"def refersTo="#art_1""##),
    Damage(
      "a body that is a person", "link-kind", ##"organization_1" refersTo="#虚构市人大常委会""##,
      ##"organization_1" refersTo="#person-某甲""##),
    Damage(
      "a source that is a place", "link-kind", ##"workflow source="#exporter""##,
      ##"workflow source="#loc-虚构市""##),
    Damage(
      "an event from a body", "link-kind", ##"date="2019-06-01" source="#original_1""##,
      ##"date="2019-06-01" source="#exporter""##),
    Damage(
      "a period that is an event", "link-kind", ##"body" period="#tmpg_1""##,
      ##"body" period="#eref_1""##),
    Damage(
      "a start that is a period", "link-kind", ##"start="#eref_3" refersTo"##,
      ##"start="#tmpg_1" refersTo"##),
    Damage(
      "a role that is a body", "link-kind", ##"as="#author" outcome"##, ##"as="#exporter" outcome"##
    ),
    Damage("a step by a concept", "link-kind", ##"by="#虚构市人大常委会""##, ##"by="#adopted""##),
    Damage("a reference to the metadata", "link-kind", first, ##"ref_1" href="#eref_1">"##),
    Damage("an outcome that is an event", "link-kind", "#adopted", "#adoption"),
  ]

  private static let forms = [
    Damage("an empty link", "link-form", first, #"ref_1" href="">"#),
    Damage("a link without #", "link-form", first, #"ref_1" href="art_1">"#),
    Damage(
      "a referent without #", "link-form", ##"def refersTo="#term-读者""##, #"def refersTo="term-读者""#
    ),
    Damage("an empty referent", "link-form", ##"def refersTo="#term-读者""##, #"def refersTo="""#),
    Damage(
      "a period by address", "link-form", ##"body" period="#tmpg_1""##,
      #"body" period="/akn/cn/act/law/2001/9""#),
    Damage("a class of another kind", "link-form", "/ontology/person/", "/ontology/organization/"),
    Damage(
      "a class outside the ontology", "link-form", "/akn/ontology/person/", "/ontology/person/"),
    Damage(
      "an original within the document", "link-form",
      #"<activeRef eId="activeRef_1" href="/akn/cn/act/law/2001/9""#,
      ##"<activeRef eId="activeRef_1" href="#art_1""##),
    Damage(
      "a destination on the web", "link-form", ##"destination_1" href="#art_3""##,
      #"destination_1" href="https://example.org/""#),
    Damage(
      "a blank in an address", "link-address", other, #"href="/akn/cn/act/law/2001/9 /~art_3">"#),
    Damage("a # behind ~", "link-address", other, ##"href="/akn/cn/act/law/2001/9/~#art_3">"##),
    Damage(
      "a fragment for a portion", "link-address", other, ##"href="/akn/cn/act/law/2001/9#art_3">"##),
    Damage(
      "an address with a country in capitals", "link-address", other,
      #"href="/akn/CN/act/law/2001/9/~art_3">"#),
    Damage(
      "an address without subtype", "link-address", other, #"href="/akn/cn/act/2001/9/~art_3">"#),
    Damage("an address without date", "link-address", other, #"href="/akn/cn/act/law/某法/~art_3">"#),
    Damage("an address that ends early", "link-address", other, #"href="/akn/cn/act/law/2001">"#),
    Damage(
      "an address in a language of two letters", "link-address", other,
      #"href="/akn/cn/act/law/2001/9/zh@2001-01-01/~art_3">"#),
    Damage(
      "an address at a date that is none", "link-address", other,
      #"href="/akn/cn/act/law/2001/9/zho@2001-02-30/~art_3">"#),
    Damage(
      "an address outside /akn/", "link-address", other, #"href="/cn/act/law/2001/9/~art_3">"#),
    Damage(
      "an address with a rest", "link-address", other, #"href="/akn/cn/act/law/2001/9/~art_3/x">"#),
    Damage(
      "a range backwards", "range-reversed", ##"from="#art_1" upTo="#art_3""##,
      ##"from="#art_3" upTo="#art_1""##),
    Damage(
      "a range of one", "range-reversed", ##"from="#art_1" upTo="#art_3""##,
      ##"from="#art_1" upTo="#art_1""##),
  ]
}
