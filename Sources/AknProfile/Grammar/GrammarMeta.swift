/// What is known about the text: its publication, history, changes, and what it refers to.
enum GrammarMeta {
  /// The definitions.
  static let source = [frame, history, analysis, time, own].joined(separator: "\n")

  private static let frame = #"""
    <define name="meta">
      <element name="meta">
        <ref name="identification"/>
        <optional><ref name="publication"/></optional>
        <zeroOrMore><ref name="classification"/></zeroOrMore>
        <optional><ref name="lifecycle"/></optional>
        <optional><ref name="workflow"/></optional>
        <optional><ref name="analysis"/></optional>
        <optional><ref name="temporalData"/></optional>
        <optional><ref name="references"/></optional>
        <optional><ref name="notes"/></optional>
        <zeroOrMore><ref name="proprietary"/></zeroOrMore>
        <zeroOrMore><ref name="presentation"/></zeroOrMore>
      </element>
    </define>
    <define name="publication">
      <element name="publication">
        <ref name="metaopt"/>
        <ref name="dated"/>
        <ref name="named"/>
        <ref name="show"/>
        <optional><attribute name="number"><text/></attribute></optional>
        <ref name="refers"/>
      </element>
    </define>
    <define name="classification">
      <element name="classification">
        <ref name="agent"/>
        <oneOrMore><ref name="keyword"/></oneOrMore>
      </element>
    </define>
    <define name="keyword">
      <element name="keyword">
        <ref name="metaopt"/>
        <ref name="valued"/>
        <ref name="show"/>
        <attribute name="dictionary"><text/></attribute>
        <ref name="linkopt"/>
        <ref name="refers"/>
      </element>
    </define>
    """#

  private static let history = #"""
    <define name="lifecycle">
      <element name="lifecycle">
        <ref name="agent"/>
        <oneOrMore><ref name="eventRef"/></oneOrMore>
      </element>
    </define>
    <define name="eventRef">
      <element name="eventRef">
        <ref name="metaopt"/>
        <ref name="dated"/>
        <ref name="agent"/>
        <optional><attribute name="type"><ref name="type.event"/></attribute></optional>
        <optional>
          <attribute name="originatingExpression"><ref name="type.boolean"/></attribute>
        </optional>
        <ref name="linkopt"/>
        <ref name="refers"/>
      </element>
    </define>
    <define name="workflow">
      <element name="workflow">
        <ref name="agent"/>
        <oneOrMore><ref name="step"/></oneOrMore>
      </element>
    </define>
    <define name="step">
      <element name="step">
        <ref name="metaopt"/>
        <ref name="dated"/>
        <attribute name="by"><text/></attribute>
        <ref name="as"/>
        <optional><attribute name="outcome"><text/></attribute></optional>
        <ref name="linkopt"/>
        <ref name="refers"/>
      </element>
    </define>
    """#

  private static let analysis = #"""
    <define name="analysis">
      <element name="analysis">
        <ref name="agent"/>
        <optional><ref name="activeModifications"/></optional>
        <optional><ref name="passiveModifications"/></optional>
        <optional><ref name="mappings"/></optional>
      </element>
    </define>
    <define name="activeModifications">
      <element name="activeModifications"><oneOrMore><ref name="textualMod"/></oneOrMore></element>
    </define>
    <define name="passiveModifications">
      <element name="passiveModifications"><oneOrMore><ref name="textualMod"/></oneOrMore></element>
    </define>
    <define name="textualMod">
      <element name="textualMod">
        <ref name="metareq"/>
        <ref name="enactment"/>
        <ref name="modifiers"/>
        <ref name="refers"/>
        <attribute name="type"><ref name="type.modification"/></attribute>
        <oneOrMore><ref name="source"/></oneOrMore>
        <oneOrMore><ref name="destination"/></oneOrMore>
        <optional><ref name="force"/></optional>
        <optional><ref name="efficacy"/></optional>
        <optional><ref name="application"/></optional>
        <optional><ref name="duration"/></optional>
        <optional><ref name="condition"/></optional>
        <optional><ref name="previous"/></optional>
        <zeroOrMore><ref name="old"/></zeroOrMore>
        <zeroOrMore><ref name="new"/></zeroOrMore>
      </element>
    </define>
    <define name="argument">
      <ref name="metaopt"/>
      <ref name="link"/>
      <ref name="modifiers"/>
      <optional><attribute name="pos"><ref name="type.position"/></attribute></optional>
      <optional><attribute name="upTo"><text/></attribute></optional>
    </define>
    <define name="source"><element name="source"><ref name="argument"/></element></define>
    <define name="destination"><element name="destination"><ref name="argument"/></element></define>
    <define name="span.time">
      <ref name="metaopt"/>
      <ref name="linkopt"/>
      <optional><attribute name="period"><text/></attribute></optional>
    </define>
    <define name="force"><element name="force"><ref name="span.time"/></element></define>
    <define name="efficacy"><element name="efficacy"><ref name="span.time"/></element></define>
    <define name="application"><element name="application"><ref name="span.time"/></element></define>
    <define name="duration"><element name="duration"><ref name="span.time"/></element></define>
    <define name="condition">
      <element name="condition">
        <ref name="metaopt"/>
        <ref name="linkopt"/>
        <optional><attribute name="frozen"><ref name="type.boolean"/></attribute></optional>
      </element>
    </define>
    <define name="wording"><ref name="metaopt"/><ref name="link"/></define>
    <define name="previous"><element name="previous"><ref name="wording"/></element></define>
    <define name="old"><element name="old"><ref name="wording"/></element></define>
    <define name="new"><element name="new"><ref name="wording"/></element></define>
    <define name="mappings">
      <element name="mappings">
        <ref name="agent"/>
        <oneOrMore><ref name="mapping"/></oneOrMore>
      </element>
    </define>
    <define name="mapping">
      <element name="mapping">
        <ref name="metareq"/>
        <attribute name="original"><text/></attribute>
        <attribute name="current"><text/></attribute>
        <ref name="interval"/>
      </element>
    </define>
    """#

  private static let time = #"""
    <define name="interval">
      <optional><attribute name="start"><text/></attribute></optional>
      <optional><attribute name="end"><text/></attribute></optional>
    </define>
    <define name="temporalData">
      <element name="temporalData">
        <ref name="agent"/>
        <oneOrMore><ref name="temporalGroup"/></oneOrMore>
      </element>
    </define>
    <define name="temporalGroup">
      <element name="temporalGroup">
        <ref name="metareq"/>
        <oneOrMore><ref name="timeInterval"/></oneOrMore>
      </element>
    </define>
    <define name="timeInterval">
      <element name="timeInterval">
        <ref name="metaopt"/>
        <ref name="interval"/>
        <attribute name="refersTo"><text/></attribute>
      </element>
    </define>
    """#

  private static let own = #"""
    <define name="notes">
      <element name="notes"><ref name="agent"/><oneOrMore><ref name="note"/></oneOrMore></element>
    </define>
    <define name="note">
      <element name="note"><ref name="corereq"/><ref name="noted"/><ref name="blocks"/></element>
    </define>
    <define name="proprietary">
      <element name="proprietary"><ref name="metadata"/></element>
    </define>
    <define name="presentation">
      <element name="presentation"><ref name="metadata"/></element>
    </define>
    <define name="metadata">
      <ref name="metaopt"/>
      <ref name="agent"/>
      <ref name="linkopt"/>
      <zeroOrMore><ref name="stranger"/></zeroOrMore>
    </define>
    <define name="stranger">
      <element>
        <anyName>
          <except>
            <nsName ns=""/>
            <nsName ns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>
          </except>
        </anyName>
        <ref name="anything"/>
      </element>
    </define>
    <define name="anything">
      <zeroOrMore><attribute><anyName/><text/></attribute></zeroOrMore>
      <zeroOrMore>
        <choice><text/><element><anyName/><ref name="anything"/></element></choice>
      </zeroOrMore>
    </define>
    """#
}
