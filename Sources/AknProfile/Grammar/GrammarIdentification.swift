/// The FRBR blocks: which work, which expression of it, which file.
enum GrammarIdentification {
  /// The definitions.
  static let source = #"""
    <define name="identification">
      <element name="identification">
        <ref name="agent"/>
        <ref name="FRBRWork"/>
        <ref name="FRBRExpression"/>
        <ref name="FRBRManifestation"/>
      </element>
    </define>
    <define name="FRBRWork">
      <element name="FRBRWork">
        <ref name="frbr.core"/>
        <ref name="FRBRcountry"/>
        <ref name="FRBRsubtype"/>
        <zeroOrMore><ref name="FRBRnumber"/></zeroOrMore>
        <zeroOrMore><ref name="FRBRname"/></zeroOrMore>
        <optional><ref name="FRBRprescriptive"/></optional>
        <optional><ref name="FRBRauthoritative"/></optional>
      </element>
    </define>
    <define name="FRBRExpression">
      <element name="FRBRExpression">
        <ref name="frbr.core"/>
        <optional><ref name="FRBRversionNumber"/></optional>
        <optional><ref name="FRBRauthoritative"/></optional>
        <optional><ref name="FRBRmasterExpression"/></optional>
        <ref name="FRBRlanguage"/>
      </element>
    </define>
    <define name="FRBRManifestation">
      <element name="FRBRManifestation">
        <ref name="frbr.core"/>
        <optional><ref name="FRBRportion"/></optional>
        <optional><ref name="FRBRformat"/></optional>
      </element>
    </define>
    <define name="frbr.core">
      <ref name="FRBRthis"/>
      <ref name="FRBRuri"/>
      <zeroOrMore><ref name="FRBRalias"/></zeroOrMore>
      <oneOrMore><ref name="FRBRdate"/></oneOrMore>
      <oneOrMore><ref name="FRBRauthor"/></oneOrMore>
    </define>
    <define name="frbr.value">
      <ref name="metaopt"/>
      <ref name="refers"/>
      <ref name="showopt"/>
    </define>
    <define name="valued">
      <attribute name="value"><ref name="type.label"/></attribute>
    </define>
    <define name="FRBRthis">
      <element name="FRBRthis"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    <define name="FRBRuri">
      <element name="FRBRuri"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    <define name="FRBRalias">
      <element name="FRBRalias">
        <ref name="frbr.value"/>
        <ref name="valued"/>
        <ref name="named"/>
      </element>
    </define>
    <define name="FRBRdate">
      <element name="FRBRdate"><ref name="metaopt"/><ref name="dated"/><ref name="named"/></element>
    </define>
    <define name="FRBRauthor">
      <element name="FRBRauthor"><ref name="metaopt"/><ref name="link"/><ref name="as"/></element>
    </define>
    <define name="FRBRcountry">
      <element name="FRBRcountry">
        <ref name="frbr.value"/>
        <attribute name="value"><ref name="type.country"/></attribute>
      </element>
    </define>
    <define name="FRBRsubtype">
      <element name="FRBRsubtype">
        <ref name="frbr.value"/>
        <attribute name="value"><ref name="type.subtype"/></attribute>
      </element>
    </define>
    <define name="FRBRnumber">
      <element name="FRBRnumber"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    <define name="FRBRname">
      <element name="FRBRname"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    <define name="FRBRprescriptive">
      <element name="FRBRprescriptive">
        <ref name="metaopt"/>
        <attribute name="value"><ref name="type.boolean"/></attribute>
      </element>
    </define>
    <define name="FRBRauthoritative">
      <element name="FRBRauthoritative">
        <ref name="metaopt"/>
        <attribute name="value"><ref name="type.boolean"/></attribute>
      </element>
    </define>
    <define name="FRBRversionNumber">
      <element name="FRBRversionNumber"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    <define name="FRBRmasterExpression">
      <element name="FRBRmasterExpression">
        <ref name="metareq"/>
        <ref name="link"/>
        <ref name="show"/>
      </element>
    </define>
    <define name="FRBRlanguage">
      <element name="FRBRlanguage">
        <ref name="metaopt"/>
        <attribute name="language"><ref name="type.language"/></attribute>
      </element>
    </define>
    <define name="FRBRportion">
      <element name="FRBRportion">
        <ref name="metaopt"/>
        <ref name="refers"/>
        <ref name="showopt"/>
        <attribute name="from"><text/></attribute>
        <optional><attribute name="upTo"><text/></attribute></optional>
      </element>
    </define>
    <define name="FRBRformat">
      <element name="FRBRformat"><ref name="frbr.value"/><ref name="valued"/></element>
    </define>
    """#
}
