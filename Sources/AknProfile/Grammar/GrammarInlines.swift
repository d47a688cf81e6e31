/// What stands inside text: references, terms, names, dates, and a little of HTML.
enum GrammarInlines {
  /// The definitions.
  static let source = [choice, titles, references, entities, changes, layout].joined(
    separator: "\n")

  private static let choice = #"""
    <define name="inlines">
      <zeroOrMore><choice><text/><ref name="inline.any"/></choice></zeroOrMore>
    </define>
    <define name="inline.any">
      <choice>
        <ref name="a"/><ref name="abbr"/><ref name="b"/><ref name="br"/><ref name="concept"/>
        <ref name="date"/><ref name="def"/><ref name="docAuthority"/><ref name="docDate"/>
        <ref name="docNumber"/><ref name="docProponent"/><ref name="docPurpose"/>
        <ref name="docTitle"/><ref name="docType"/><ref name="i"/><ref name="img"/>
        <ref name="inline"/><ref name="location"/><ref name="mod"/><ref name="mref"/><ref name="noteRef"/>
        <ref name="organization"/><ref name="person"/><ref name="quantity"/><ref name="ref"/>
        <ref name="remark"/><ref name="role"/><ref name="rref"/><ref name="shortTitle"/>
        <ref name="signature"/><ref name="span"/><ref name="sub"/><ref name="sup"/>
        <ref name="term"/><ref name="u"/>
      </choice>
    </define>
    """#

  private static let titles = #"""
    <define name="docAuthority">
      <element name="docAuthority"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="docDate">
      <element name="docDate"><ref name="coreopt"/><ref name="dated"/><ref name="inlines"/></element>
    </define>
    <define name="docNumber">
      <element name="docNumber"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="docProponent">
      <element name="docProponent"><ref name="coreopt"/><ref name="as"/><ref name="inlines"/></element>
    </define>
    <define name="docPurpose">
      <element name="docPurpose"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="docTitle">
      <element name="docTitle"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="docType">
      <element name="docType"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="shortTitle">
      <element name="shortTitle"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="signature">
      <element name="signature"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    """#

  private static let references = #"""
    <define name="ref">
      <element name="ref"><ref name="corereq"/><ref name="link"/><ref name="inlines"/></element>
    </define>
    <define name="rref">
      <element name="rref">
        <ref name="corereq"/>
        <attribute name="from"><text/></attribute>
        <attribute name="upTo"><text/></attribute>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="mref">
      <element name="mref">
        <ref name="coreopt"/>
        <mixed><oneOrMore><choice><ref name="ref"/><ref name="rref"/></choice></oneOrMore></mixed>
      </element>
    </define>
    <define name="noteRef">
      <element name="noteRef"><ref name="coreopt"/><ref name="link"/><ref name="noted"/></element>
    </define>
    """#

  private static let entities = #"""
    <define name="as">
      <optional><attribute name="as"><text/></attribute></optional>
    </define>
    <define name="concept">
      <element name="concept"><ref name="corereqreq"/><ref name="inlines"/></element>
    </define>
    <define name="date">
      <element name="date"><ref name="coreopt"/><ref name="dated"/><ref name="inlines"/></element>
    </define>
    <define name="def">
      <element name="def"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="location">
      <element name="location"><ref name="corereqreq"/><ref name="inlines"/></element>
    </define>
    <define name="organization">
      <element name="organization"><ref name="corereqreq"/><ref name="inlines"/></element>
    </define>
    <define name="person">
      <element name="person"><ref name="corereqreq"/><ref name="as"/><ref name="inlines"/></element>
    </define>
    <define name="quantity">
      <element name="quantity">
        <ref name="corereqreq"/>
        <optional><attribute name="normalized"><text/></attribute></optional>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="role">
      <element name="role"><ref name="corereqreq"/><ref name="inlines"/></element>
    </define>
    <define name="term">
      <element name="term"><ref name="corereqreq"/><ref name="inlines"/></element>
    </define>
    """#

  private static let changes = #"""
    <define name="mod">
      <element name="mod">
        <ref name="corereq"/>
        <zeroOrMore>
          <choice>
            <text/>
            <ref name="inline.any"/><ref name="quotedText"/><ref name="quotedStructure"/>
          </choice>
        </zeroOrMore>
      </element>
    </define>
    <define name="quoted">
      <optional><attribute name="startQuote"><text/></attribute></optional>
      <optional><attribute name="endQuote"><text/></attribute></optional>
      <optional><attribute name="inlineQuote"><text/></attribute></optional>
    </define>
    <define name="quotedText">
      <element name="quotedText">
        <ref name="corereq"/>
        <ref name="quoted"/>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="quotedStructure">
      <element name="quotedStructure">
        <ref name="corereq"/>
        <ref name="quoted"/>
        <oneOrMore>
          <choice>
            <ref name="block"/>
            <ref name="part"/><ref name="subpart"/><ref name="chapter"/><ref name="section"/>
            <ref name="unit"/><ref name="point"/>
          </choice>
        </oneOrMore>
      </element>
    </define>
    """#

  private static let layout = #"""
    <define name="a">
      <element name="a">
        <ref name="coreopt"/>
        <ref name="link"/>
        <optional><attribute name="target"><text/></attribute></optional>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="abbr">
      <element name="abbr"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="b">
      <element name="b"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="br">
      <element name="br"><ref name="coreopt"/></element>
    </define>
    <define name="i">
      <element name="i"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="img">
      <element name="img">
        <ref name="coreopt"/>
        <attribute name="src"><text/></attribute>
        <optional><attribute name="alt"><text/></attribute></optional>
        <optional><attribute name="width"><ref name="type.count"/></attribute></optional>
        <optional><attribute name="height"><ref name="type.count"/></attribute></optional>
      </element>
    </define>
    <define name="inline">
      <element name="inline"><ref name="coreopt"/><ref name="named"/><ref name="inlines"/></element>
    </define>
    <define name="remark">
      <element name="remark">
        <ref name="coreopt"/>
        <optional><attribute name="type"><ref name="type.remark"/></attribute></optional>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="span">
      <element name="span"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="sub">
      <element name="sub"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="sup">
      <element name="sup"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="u">
      <element name="u"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    """#
}
