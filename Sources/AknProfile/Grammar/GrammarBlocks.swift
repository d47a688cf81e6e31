/// Paragraphs of text, lists nobody cites, and tables.
enum GrammarBlocks {
  /// The definitions.
  static let source = #"""
    <define name="block">
      <choice><ref name="p"/><ref name="table"/><ref name="ul"/><ref name="ol"/></choice>
    </define>
    <define name="blocks">
      <oneOrMore><ref name="block"/></oneOrMore>
    </define>
    <define name="p">
      <element name="p"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="ul">
      <element name="ul"><ref name="corereq"/><oneOrMore><ref name="li"/></oneOrMore></element>
    </define>
    <define name="ol">
      <element name="ol"><ref name="corereq"/><oneOrMore><ref name="li"/></oneOrMore></element>
    </define>
    <define name="li">
      <element name="li">
        <ref name="coreopt"/>
        <optional><attribute name="value"><text/></attribute></optional>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="inline.any"/>
            <ref name="p"/><ref name="ul"/><ref name="ol"/>
          </choice>
        </zeroOrMore>
      </element>
    </define>
    <define name="table">
      <element name="table">
        <ref name="corereq"/>
        <optional><attribute name="width"><ref name="type.count"/></attribute></optional>
        <optional><attribute name="border"><ref name="type.count"/></attribute></optional>
        <optional><attribute name="cellspacing"><ref name="type.count"/></attribute></optional>
        <optional><attribute name="cellpadding"><ref name="type.count"/></attribute></optional>
        <optional><ref name="caption"/></optional>
        <oneOrMore><ref name="tr"/></oneOrMore>
      </element>
    </define>
    <define name="caption">
      <element name="caption"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="tr">
      <element name="tr">
        <ref name="coreopt"/>
        <oneOrMore><choice><ref name="th"/><ref name="td"/></choice></oneOrMore>
      </element>
    </define>
    <define name="th">
      <element name="th"><ref name="cell"/></element>
    </define>
    <define name="td">
      <element name="td"><ref name="cell"/></element>
    </define>
    <define name="cell">
      <ref name="coreopt"/>
      <optional><attribute name="rowspan"><ref name="type.count"/></attribute></optional>
      <optional><attribute name="colspan"><ref name="type.count"/></attribute></optional>
      <zeroOrMore><ref name="block"/></zeroOrMore>
    </define>
    """#
}
