/// The groups of attributes that elements share; the names are those of the official schema.
enum GrammarAttributes {
  /// The definitions.
  static let source = #"""
    <define name="foreign">
      <zeroOrMore>
        <attribute>
          <anyName>
            <except>
              <nsName ns=""/>
              <nsName ns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>
            </except>
          </anyName>
          <text/>
        </attribute>
      </zeroOrMore>
    </define>
    <define name="idreq">
      <attribute name="eId"><ref name="type.id"/></attribute>
      <optional><attribute name="wId"><ref name="type.id"/></attribute></optional>
      <optional><attribute name="GUID"><ref name="type.id"/></attribute></optional>
    </define>
    <define name="idopt">
      <optional><attribute name="eId"><ref name="type.id"/></attribute></optional>
      <optional><attribute name="wId"><ref name="type.id"/></attribute></optional>
      <optional><attribute name="GUID"><ref name="type.id"/></attribute></optional>
    </define>
    <define name="refers">
      <optional><attribute name="refersTo"><text/></attribute></optional>
    </define>
    <define name="enactment">
      <optional><attribute name="period"><text/></attribute></optional>
      <optional><attribute name="status"><ref name="type.status"/></attribute></optional>
    </define>
    <define name="common">
      <ref name="foreign"/>
      <optional><attribute name="class"><text/></attribute></optional>
      <optional><attribute name="style"><text/></attribute></optional>
      <optional><attribute name="title"><text/></attribute></optional>
      <optional><attribute name="alternativeTo"><text/></attribute></optional>
      <ref name="enactment"/>
    </define>
    <define name="coreopt">
      <ref name="common"/>
      <ref name="idopt"/>
      <ref name="refers"/>
    </define>
    <define name="corereq">
      <ref name="common"/>
      <ref name="idreq"/>
      <ref name="refers"/>
    </define>
    <define name="corereqreq">
      <ref name="common"/>
      <ref name="idreq"/>
      <attribute name="refersTo"><text/></attribute>
    </define>
    <define name="metaopt">
      <ref name="foreign"/>
      <ref name="idopt"/>
    </define>
    <define name="metareq">
      <ref name="foreign"/>
      <ref name="idreq"/>
    </define>
    <define name="agent">
      <attribute name="source"><text/></attribute>
    </define>
    <define name="link">
      <attribute name="href"><text/></attribute>
    </define>
    <define name="linkopt">
      <optional><attribute name="href"><text/></attribute></optional>
    </define>
    <define name="named">
      <attribute name="name"><ref name="type.label"/></attribute>
    </define>
    <define name="show">
      <attribute name="showAs"><text/></attribute>
      <optional><attribute name="shortForm"><text/></attribute></optional>
    </define>
    <define name="showopt">
      <optional><attribute name="showAs"><text/></attribute></optional>
      <optional><attribute name="shortForm"><text/></attribute></optional>
    </define>
    <define name="dated">
      <attribute name="date"><ref name="type.date"/></attribute>
    </define>
    <define name="modifiers">
      <optional><attribute name="exclusion"><ref name="type.boolean"/></attribute></optional>
      <optional><attribute name="incomplete"><ref name="type.boolean"/></attribute></optional>
    </define>
    <define name="noted">
      <optional><attribute name="marker"><text/></attribute></optional>
      <optional><attribute name="placement"><ref name="type.placement"/></attribute></optional>
    </define>
    """#
}
