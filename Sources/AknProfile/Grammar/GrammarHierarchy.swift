/// 编 分编 章 节 条 款 项 目 and what they hold.
enum GrammarHierarchy {
  /// The definitions.
  static let source = #"""
    <define name="body">
      <element name="body">
        <ref name="coreopt"/>
        <oneOrMore>
          <choice>
            <ref name="part"/><ref name="subpart"/><ref name="chapter"/><ref name="section"/>
            <ref name="division"/><ref name="article"/><ref name="paragraph"/><ref name="level"/>
            <ref name="hcontainer"/>
          </choice>
        </oneOrMore>
      </element>
    </define>
    <define name="mainBody">
      <element name="mainBody">
        <ref name="coreopt"/>
        <oneOrMore>
          <choice>
            <ref name="block"/><ref name="container"/>
            <ref name="part"/><ref name="subpart"/><ref name="chapter"/><ref name="section"/>
            <ref name="division"/><ref name="article"/><ref name="paragraph"/><ref name="level"/>
            <ref name="hcontainer"/>
          </choice>
        </oneOrMore>
      </element>
    </define>
    <define name="headings">
      <optional><ref name="heading"/></optional>
      <optional><ref name="subheading"/></optional>
    </define>
    <define name="part">
      <element name="part">
        <ref name="corereq"/>
        <ref name="num"/>
        <ref name="headings"/>
        <zeroOrMore>
          <choice>
            <ref name="subpart"/><ref name="chapter"/><ref name="section"/><ref name="unit"/>
          </choice>
        </zeroOrMore>
      </element>
    </define>
    <define name="subpart">
      <element name="subpart">
        <ref name="corereq"/>
        <ref name="num"/>
        <ref name="headings"/>
        <zeroOrMore>
          <choice><ref name="chapter"/><ref name="section"/><ref name="unit"/></choice>
        </zeroOrMore>
      </element>
    </define>
    <define name="chapter">
      <element name="chapter">
        <ref name="corereq"/>
        <ref name="num"/>
        <ref name="headings"/>
        <zeroOrMore><choice><ref name="section"/><ref name="unit"/></choice></zeroOrMore>
      </element>
    </define>
    <define name="section">
      <element name="section">
        <ref name="corereq"/>
        <ref name="num"/>
        <ref name="headings"/>
        <zeroOrMore><ref name="unit"/></zeroOrMore>
      </element>
    </define>
    <define name="division">
      <element name="division">
        <ref name="corereq"/>
        <optional><ref name="num"/></optional>
        <ref name="headings"/>
        <zeroOrMore>
          <choice>
            <ref name="part"/><ref name="subpart"/><ref name="chapter"/><ref name="section"/>
            <ref name="unit"/>
          </choice>
        </zeroOrMore>
      </element>
    </define>
    <define name="unit">
      <choice>
        <ref name="division"/><ref name="article"/><ref name="paragraph"/><ref name="level"/>
        <ref name="crossHeading"/>
      </choice>
    </define>
    <define name="article">
      <element name="article">
        <ref name="corereq"/>
        <optional><ref name="num"/></optional>
        <ref name="headings"/>
        <choice><ref name="content"/><oneOrMore><ref name="paragraph"/></oneOrMore></choice>
      </element>
    </define>
    <define name="paragraph">
      <element name="paragraph">
        <ref name="corereq"/>
        <choice>
          <ref name="content"/>
          <group>
            <optional><ref name="intro"/></optional>
            <oneOrMore><choice><ref name="point"/><ref name="list"/></choice></oneOrMore>
            <optional><ref name="wrapUp"/></optional>
          </group>
        </choice>
      </element>
    </define>
    <define name="list">
      <element name="list">
        <ref name="corereq"/>
        <optional><ref name="intro"/></optional>
        <oneOrMore><ref name="point"/></oneOrMore>
        <optional><ref name="wrapUp"/></optional>
      </element>
    </define>
    <define name="point">
      <element name="point">
        <ref name="corereq"/>
        <ref name="num"/>
        <ref name="headings"/>
        <choice>
          <ref name="content"/>
          <group>
            <optional><ref name="intro"/></optional>
            <oneOrMore>
              <choice><ref name="point"/><ref name="paragraph"/><ref name="list"/></choice>
            </oneOrMore>
            <optional><ref name="wrapUp"/></optional>
          </group>
        </choice>
      </element>
    </define>
    <define name="level">
      <element name="level">
        <ref name="corereq"/>
        <optional><ref name="num"/></optional>
        <ref name="headings"/>
        <choice>
          <ref name="content"/>
          <group>
            <optional><ref name="intro"/></optional>
            <oneOrMore>
              <choice><ref name="level"/><ref name="paragraph"/><ref name="point"/></choice>
            </oneOrMore>
            <optional><ref name="wrapUp"/></optional>
          </group>
        </choice>
      </element>
    </define>
    <define name="intro">
      <element name="intro"><ref name="corereq"/><ref name="blocks"/></element>
    </define>
    <define name="content">
      <element name="content"><ref name="corereq"/><ref name="blocks"/></element>
    </define>
    <define name="wrapUp">
      <element name="wrapUp"><ref name="corereq"/><ref name="blocks"/></element>
    </define>
    <define name="num">
      <element name="num"><ref name="coreopt"/><ref name="inlines"/></element>
    </define>
    <define name="heading">
      <element name="heading"><ref name="corereq"/><ref name="inlines"/></element>
    </define>
    <define name="subheading">
      <element name="subheading"><ref name="corereq"/><ref name="inlines"/></element>
    </define>
    <define name="hcontainer">
      <element name="hcontainer">
        <ref name="corereq"/>
        <attribute name="name"><ref name="type.hcontainer"/></attribute>
        <ref name="crossHeading"/>
      </element>
    </define>
    <define name="crossHeading">
      <element name="crossHeading"><ref name="corereq"/><ref name="inlines"/></element>
    </define>
    """#
}
