/// The kinds of values that attributes have; `ValueType` knows them by name.
///
/// Values are compared as they stand: white space around one is wrong.
enum GrammarTypes {
  /// The definitions.
  static let source = #"""
    <define name="type.boolean">
      <choice><value type="string">true</value><value type="string">false</value></choice>
    </define>
    <define name="type.count">
      <data type="string"><param name="pattern">[1-9][0-9]{0,8}</param></data>
    </define>
    <define name="type.country">
      <data type="string"><param name="pattern">[a-z]{2}(-[a-z0-9]+)*</param></data>
    </define>
    <define name="type.date">
      <data type="date">
        <param name="pattern">[0-9]{4}-[0-9]{2}-[0-9]{2}</param>
      </data>
    </define>
    <define name="type.id">
      <data type="string"><param name="pattern">[^ \t\r\n]+</param></data>
    </define>
    <define name="type.label">
      <data type="string"><param name="minLength">1</param></data>
    </define>
    <define name="type.language">
      <data type="string"><param name="pattern">[a-z]{3}</param></data>
    </define>
    <define name="type.contains">
      <choice>
        <value type="string">originalVersion</value><value type="string">singleVersion</value>
      </choice>
    </define>
    <define name="type.event">
      <choice>
        <value type="string">generation</value><value type="string">amendment</value>
        <value type="string">repeal</value>
      </choice>
    </define>
    <define name="type.hcontainer">
      <choice><value type="string">crossheading</value></choice>
    </define>
    <define name="type.modification">
      <choice>
        <value type="string">repeal</value><value type="string">substitution</value>
        <value type="string">insertion</value><value type="string">replacement</value>
        <value type="string">renumbering</value><value type="string">split</value>
        <value type="string">join</value>
      </choice>
    </define>
    <define name="type.placement">
      <choice>
        <value type="string">side</value><value type="string">left</value>
        <value type="string">right</value><value type="string">bottom</value>
        <value type="string">inline</value>
      </choice>
    </define>
    <define name="type.position">
      <choice>
        <value type="string">start</value><value type="string">before</value>
        <value type="string">inside</value><value type="string">after</value>
        <value type="string">end</value><value type="string">unspecified</value>
      </choice>
    </define>
    <define name="type.remark">
      <choice>
        <value type="string">sceneDescription</value><value type="string">phenomenon</value>
        <value type="string">caption</value><value type="string">translation</value>
      </choice>
    </define>
    <define name="type.status">
      <choice>
        <value type="string">removed</value><value type="string">temporarilyRemoved</value>
        <value type="string">translated</value><value type="string">editorial</value>
        <value type="string">edited</value><value type="string">verbatim</value>
        <value type="string">incomplete</value><value type="string">unknown</value>
        <value type="string">undefined</value><value type="string">ignored</value>
      </choice>
    </define>
    <define name="type.subtype">
      <choice>
        <value type="string">law</value><value type="string">admin-regulation</value>
        <value type="string">local-regulation</value><value type="string">rule</value>
        <value type="string">party-regulation</value><value type="string">normative-doc</value>
        <value type="string">judicial-interpretation</value>
        <value type="string">decision</value><value type="string">news</value>
      </choice>
    </define>
    """#
}
