/// Other documents, and the people, bodies, places and notions that the text speaks of.
enum GrammarReferences {
  /// The definitions.
  static let source = #"""
    <define name="references">
      <element name="references">
        <ref name="agent"/>
        <oneOrMore>
          <choice>
            <ref name="original"/><ref name="passiveRef"/><ref name="activeRef"/>
            <ref name="jurisprudence"/><ref name="hasAttachment"/><ref name="attachmentOf"/>
            <ref name="TLCConcept"/><ref name="TLCEvent"/><ref name="TLCLocation"/>
            <ref name="TLCObject"/><ref name="TLCOrganization"/><ref name="TLCPerson"/>
            <ref name="TLCProcess"/><ref name="TLCReference"/><ref name="TLCRole"/>
            <ref name="TLCTerm"/>
          </choice>
        </oneOrMore>
      </element>
    </define>
    <define name="shown">
      <ref name="metareq"/>
      <ref name="link"/>
      <ref name="show"/>
    </define>
    <define name="typed">
      <optional><attribute name="type"><text/></attribute></optional>
    </define>
    <define name="original"><element name="original"><ref name="shown"/></element></define>
    <define name="passiveRef"><element name="passiveRef"><ref name="shown"/></element></define>
    <define name="activeRef"><element name="activeRef"><ref name="shown"/></element></define>
    <define name="jurisprudence"><element name="jurisprudence"><ref name="shown"/></element></define>
    <define name="hasAttachment">
      <element name="hasAttachment"><ref name="shown"/><ref name="typed"/></element>
    </define>
    <define name="attachmentOf">
      <element name="attachmentOf"><ref name="shown"/><ref name="typed"/></element>
    </define>
    <define name="TLCConcept"><element name="TLCConcept"><ref name="shown"/></element></define>
    <define name="TLCEvent"><element name="TLCEvent"><ref name="shown"/></element></define>
    <define name="TLCLocation"><element name="TLCLocation"><ref name="shown"/></element></define>
    <define name="TLCObject"><element name="TLCObject"><ref name="shown"/></element></define>
    <define name="TLCOrganization">
      <element name="TLCOrganization"><ref name="shown"/></element>
    </define>
    <define name="TLCPerson"><element name="TLCPerson"><ref name="shown"/></element></define>
    <define name="TLCProcess"><element name="TLCProcess"><ref name="shown"/></element></define>
    <define name="TLCReference">
      <element name="TLCReference"><ref name="shown"/><ref name="named"/></element>
    </define>
    <define name="TLCRole"><element name="TLCRole"><ref name="shown"/></element></define>
    <define name="TLCTerm"><element name="TLCTerm"><ref name="shown"/></element></define>
    """#
}
