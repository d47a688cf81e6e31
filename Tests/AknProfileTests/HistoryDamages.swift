/// Damages to events, times, modifications and identities across expressions.
enum HistoryDamages {
  static let all = dates + events + modifications + identities

  private static let dates = [
    Damage(
      "the unknown date of a publication", "date-unknown",
      #"date="2023-03-02""#, #"date="0001-01-01""#),
    Damage(
      "the unknown date without its name", "date-unknown",
      #"<FRBRdate date="0001-01-01" name="unknown"/>"#,
      #"<FRBRdate date="0001-01-01" name="markup"/>"#),
    Damage(
      "a date by the name of the unknown", "date-unknown",
      #"<FRBRdate date="0001-01-01" name="unknown"/>"#,
      #"<FRBRdate date="2024-01-01" name="unknown"/>"#),
    Damage("a length in words", "duration-invalid", #""P6M""#, #""六个月""#),
    Damage("a length without unit", "duration-invalid", #""P6M""#, #""P6""#),
    Damage("a length of hours without T", "duration-invalid", #""P6M""#, #""P6H""#),
  ]

  private static let event4 = #"<eventRef eId="eref_4" date="2023-03-01""#

  private static let events = [
    Damage(
      "events out of order", "event-order",
      [
        (#""eref_3" date="2019-06-01""#, #""eref_3" date="2023-06-01""#),
        (##"start="#eref_3" end="#eref_4""##, ##"start="#eref_3""##),
      ]),
    Damage(
      "a repeal before the work", "event-before-work", ##"refersTo="#adoption"/>"##,
      ##"refersTo="#amendment"/>"##),
    Damage("no generation", "event-generation", #" type="generation""#, ""),
    Damage(
      "two generations", "event-generation", #"date="2019-06-01" source"#,
      #"date="2019-06-01" type="generation" source"#),
    Damage(
      "a generation on another day", "event-generation",
      #"date="2019-05-01" type="generation""#, #"date="2019-05-11" type="generation""#),
    Damage(
      "an originating event on another day", "event-expression", event4,
      #"<eventRef eId="eref_4" date="2023-03-11""#),
    Damage(
      "two originating events", "event-expression",
      ##"source="#original_1" refersTo="#in-force"/>"##,
      ##"source="#original_1" refersTo="#in-force" originatingExpression="true"/>"##),
    Damage(
      "a time that ends before it starts", "interval-reversed",
      ##"start="#eref_3" end="#eref_4""##, ##"start="#eref_4" end="#eref_3""##),
  ]

  private static let modifications = [
    Damage("an insertion without place", "modification-incomplete", #" pos="after""#, ""),
    Damage(
      "an insertion without new text", "modification-incomplete", ##"<new href="#art_2-1"/>"##, ""),
    Damage(
      "a renumbering without the former number", "modification-incomplete",
      [
        ("<previous ", "<!-- <previous "),
        (
          "</textualMod>\n          <textualMod eId=\"textualMod_3\"",
          "--></textualMod><textualMod eId=\"textualMod_3\""
        ),
      ]),
    Damage(
      "a repeal with new text", "modification-surplus",
      #"/zho@2019-05-01/~art_3"/>"#, ##"/zho@2019-05-01/~art_3"/><new href="#art_3"/>"##),
  ]

  private static let mapping =
    ##"<mapping eId="mapping_2" original="#art_2__para_1__point_3__content""##
  private static let wId = #"wId="art_2__para_1__point_3__content""#
  private static let master = #"<FRBRmasterExpression eId="FRBRmasterExpression" "#

  private static let identities = [
    Damage(
      "a wId that is the eId", "wid-equals-eid", #"<article eId="art_5">"#,
      #"<article eId="art_5" wId="art_5">"#),
    Damage(
      "a wId without mapping", "wid-unmapped", #"<article eId="art_5">"#,
      #"<article eId="art_5" wId="art_6">"#),
    Damage(
      "a wId twice", "wid-duplicate",
      [
        (#"<article eId="art_5">"#, #"<article eId="art_5" wId="art_2__para_1__point_3">"#),
        (
          "</mappings>",
          ##"<mapping eId="mapping_3" original="#art_2__para_1__point_3" current="#art_5"/></mappings>"##
        ),
      ]),
    Damage(
      "a mapping twice", "mapping-duplicate", "</mappings>",
      ##"<mapping eId="mapping_3" original="#art_2__para_1__point_3" current="#art_2__para_1__point_2"/></mappings>"##
    ),
    Damage(
      "a mapping of what has no wId", "mapping-original", "</mappings>",
      ##"<mapping eId="mapping_3" original="#art_6" current="#art_5"/></mappings>"##),
    Damage(
      "a mapping without #", "link-form", mapping,
      #"<mapping eId="mapping_2" original="art_2__para_1__point_3__content""#),
    Damage(
      "wIds without master", "master-expression",
      [(master, "<!-- " + master), (#"showAs="2019年文本"/>"#, #"showAs="2019年文本"/>-->"#)]),
  ]
}
