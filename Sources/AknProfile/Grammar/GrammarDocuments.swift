/// The kinds of documents and what stands around their body.
enum GrammarDocuments {
  /// The definitions.
  static let source = #"""
    <start><ref name="akomaNtoso"/></start>
    <define name="akomaNtoso">
      <element name="akomaNtoso">
        <zeroOrMore>
          <attribute>
            <nsName ns="http://www.w3.org/2001/XMLSchema-instance"/>
            <text/>
          </attribute>
        </zeroOrMore>
        <choice><ref name="document"/><ref name="portion"/></choice>
      </element>
    </define>
    <define name="portion">
      <element name="portion">
        <attribute name="includedIn"><text/></attribute>
        <ref name="meta"/>
        <ref name="portionBody"/>
      </element>
    </define>
    <define name="portionBody">
      <element name="portionBody">
        <ref name="coreopt"/>
        <choice>
          <ref name="part"/><ref name="subpart"/><ref name="chapter"/><ref name="section"/>
          <ref name="division"/><ref name="article"/><ref name="paragraph"/><ref name="point"/>
          <ref name="level"/><ref name="hcontainer"/>
        </choice>
      </element>
    </define>
    <define name="document">
      <choice><ref name="act"/><ref name="doc"/><ref name="statement"/></choice>
    </define>
    <define name="act">
      <element name="act">
        <ref name="versioned"/>
        <ref name="front"/>
        <ref name="body"/>
        <ref name="back"/>
      </element>
    </define>
    <define name="doc">
      <element name="doc">
        <ref name="versioned"/>
        <ref name="front"/>
        <ref name="mainBody"/>
        <ref name="back"/>
      </element>
    </define>
    <define name="statement">
      <element name="statement">
        <ref name="versioned"/>
        <ref name="front"/>
        <ref name="mainBody"/>
        <ref name="back"/>
      </element>
    </define>
    <define name="versioned">
      <ref name="named"/>
      <optional><attribute name="contains"><ref name="type.contains"/></attribute></optional>
    </define>
    <define name="front">
      <ref name="meta"/>
      <optional><ref name="preface"/></optional>
      <optional><ref name="preamble"/></optional>
    </define>
    <define name="back">
      <optional><ref name="conclusions"/></optional>
      <optional><ref name="attachments"/></optional>
    </define>
    <define name="preface">
      <element name="preface">
        <ref name="coreopt"/>
        <oneOrMore>
          <choice>
            <ref name="p"/><ref name="container"/><ref name="toc"/><ref name="longTitle"/>
          </choice>
        </oneOrMore>
      </element>
    </define>
    <define name="longTitle">
      <element name="longTitle"><ref name="corereq"/><oneOrMore><ref name="p"/></oneOrMore></element>
    </define>
    <define name="toc">
      <element name="toc"><ref name="corereq"/><oneOrMore><ref name="tocItem"/></oneOrMore></element>
    </define>
    <define name="tocItem">
      <element name="tocItem">
        <ref name="coreopt"/>
        <ref name="link"/>
        <attribute name="level"><ref name="type.count"/></attribute>
        <ref name="inlines"/>
      </element>
    </define>
    <define name="preamble">
      <element name="preamble"><ref name="coreopt"/><ref name="framed"/></element>
    </define>
    <define name="conclusions">
      <element name="conclusions"><ref name="coreopt"/><ref name="framed"/></element>
    </define>
    <define name="container">
      <element name="container"><ref name="corereq"/><ref name="named"/><ref name="framed"/></element>
    </define>
    <define name="framed">
      <oneOrMore>
        <choice>
          <ref name="p"/><ref name="container"/><ref name="table"/><ref name="ul"/><ref name="ol"/>
        </choice>
      </oneOrMore>
    </define>
    <define name="attachments">
      <element name="attachments"><oneOrMore><ref name="attachment"/></oneOrMore></element>
    </define>
    <define name="attachment">
      <element name="attachment">
        <ref name="corereq"/>
        <optional><ref name="heading"/></optional>
        <optional><ref name="subheading"/></optional>
        <ref name="document"/>
      </element>
    </define>
    """#
}
