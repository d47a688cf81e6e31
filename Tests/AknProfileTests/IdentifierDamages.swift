/// Damages to eIds.
enum IdentifierDamages {
  static let all = [
    Damage("an eId twice", "eid-duplicate", #""conclusions__p_2""#, #""conclusions__p_1""#),
    Damage(
      "Chinese brackets", "eid-characters", #""art_2__para_1__point_1__point_1""#,
      #""art_2__para_1__point_1__point_（1）""#),
    Damage("a Chinese number", "eid-number", #"<article eId="art_5">"#, #"<article eId="art_五">"#),
    Damage("another number", "eid-number", #"<article eId="art_5">"#, #"<article eId="art_6">"#),
    Damage(
      "an article as if it were one with 之一", "eid-number", "<num>第二条之一</num>",
      "<num>第三条之一</num>"),
    Damage(
      "no number of a repetition", "eid-number", #"<article eId="art_4_2">"#,
      #"<article eId="art_4_3">"#),
    Damage(
      "a number with no repetition", "eid-number", #"<article eId="art_5">"#,
      #"<article eId="art_5_2">"#),
    Damage(
      "another number of an annex", "eid-position",
      [(#"<heading eId="att_2__heading">附件2<"#, #"<heading eId="att_2__heading">附件3<"#)]),
    Damage(
      "a division before the article", "eid-prefix", #"<article eId="art_5">"#,
      #"<article eId="dvs_2__art_5">"#),
    Damage(
      "no division before the chapter", "eid-prefix", #"<chapter eId="part_1__chp_2">"#,
      #"<chapter eId="chp_2">"#),
    Damage(
      "the eId of another 款", "eid-prefix", #""art_5__para_1__content""#,
      #""art_1__para_2__content""#),
    Damage(
      "an article of an annex as one of the body", "eid-prefix",
      #"<article eId="att_2__art_1">"#, #"<article eId="art_7__art_1">"#),
    Damage(
      "a 款 counted wrong", "eid-position", #"<paragraph eId="art_5__para_1">"#,
      #"<paragraph eId="art_5__para_2">"#),
    Damage(
      "an unnumbered division counted wrong", "eid-position", #"<division eId="dvs_2">"#,
      #"<division eId="dvs_3">"#),
    Damage(
      "a reference counted wrong", "eid-position", #""art_4__para_1__p_1__ref_3""#,
      #""art_4__para_1__p_1__ref_7""#),
    Damage(
      "a stem of others", "eid-element", #"<paragraph eId="art_5__para_1">"#,
      #"<paragraph eId="art_5__nn_1">"#),
    Damage(
      "the full name for the stem", "eid-element", #"<article eId="art_5">"#,
      #"<article eId="article_5">"#),
    Damage("another stem of an event", "eid-element", #""activeRef_1""#, #""cites_1""#),
    Damage(
      "a number of what has none", "eid-position", #""art_1__para_1__content""#,
      #""art_1__para_1__content_1""#),
  ]
}
