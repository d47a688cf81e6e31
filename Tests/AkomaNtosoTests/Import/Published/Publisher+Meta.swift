/// The meta that publishers give their documents.
extension Publisher {
  /// The `meta`.
  var meta: String {
    """
    <meta><identification source="#\(source)">
    <FRBRWork>\(names(work))\(workEntries)</FRBRWork>
    <FRBRExpression>\(names(expression))\(expressionEntries)</FRBRExpression>
    <FRBRManifestation>\(names(expression + ".xml"))<FRBRdate date="2032-12-01" name="markup"/>\
    <FRBRauthor href="#\(source)"/><FRBRformat value="application/akn+xml"/></FRBRManifestation>
    </identification>\(blocks)</meta>
    """
  }

  /// The eId of who marked the document up.
  private var source: String {
    switch self {
    case .southAfrica: "lending-org"
    case .unitedKingdom: "source"
    case .italy: "gazzetta"
    case .germany: "attributsemantik-noch-undefiniert"
    case .europeanUnion: "publications-office"
    case .unitedNations: "un"
    case .brazil: "senado"
    case .china: "marker"
    }
  }

  private func names(_ address: String) -> String {
    "<FRBRthis value=\"\(address)/!main\"/><FRBRuri value=\"\(address)\"/>"
  }

  private var workEntries: String {
    switch self {
    case .southAfrica:
      """
      <FRBRalias value="Lending of Boats By-law" name="title"/><FRBRdate date="2031-02-03" name="Generation"/>\
      <FRBRauthor href="#council"/><FRBRcountry value="za-xx"/><FRBRsubtype value="by-law"/>\
      <FRBRnumber value="lending-boats"/>
      """
    case .unitedKingdom:
      """
      <FRBRdate date="2031-04-08" name="enacted"/>\
      <FRBRauthor href="http://www.legislation.gov.uk/id/legislature/UnitedKingdomParliament"/>\
      <FRBRcountry value="GB-UKM"/><FRBRnumber value="97"/><FRBRname value="2031 c. 97"/>\
      <FRBRprescriptive value="true"/>
      """
    case .italy:
      """
      <FRBRalias value="urn:nir:stato:decreto.legislativo:2031-03-07;982" name="urn:nir"/>\
      <FRBRdate date="2031-03-07" name="firma"/><FRBRauthor href="#stato" as="#autore"/>\
      <FRBRcountry value="it"/><FRBRnumber value="982"/>
      """
    case .germany:
      """
      <FRBRalias name="uebergreifende-id" value="10000000-aaaa-4aaa-8aaa-000000000001"/>\
      <FRBRdate date="2031-03-01" name="verkuendungsfassung"/>\
      <FRBRauthor href="recht.example/institution/bundesregierung"/><FRBRcountry value="de"/>\
      <FRBRnumber value="s998"/><FRBRname value="bgbl-1"/><FRBRsubtype value="regelungstext-1"/>
      """
    case .europeanUnion:
      """
      <FRBRdate date="2031-06-06" name="adoption"/><FRBRauthor href="#consil" as="#author"/>\
      <FRBRcountry value="EU"/><FRBRsubtype value="REG"/><FRBRnumber value="2031/998"/>
      """
    case .unitedNations:
      """
      <FRBRalias value="Boats of the sea" name="title"/><FRBRdate date="2031-12-01" name="adopted"/>\
      <FRBRauthor href="#unga" as="#author"/><FRBRcountry value="un"/><FRBRnumber value="98/998"/>
      """
    case .brazil:
      """
      <FRBRalias value="urn:lex:br:federal:lei:2031-05-05;19998" name="urn:lex"/>\
      <FRBRdate date="2031-05-05" name="assinatura"/><FRBRauthor href="#presidencia" as="#autor"/>\
      <FRBRcountry value="br"/><FRBRsubtype value="lei"/><FRBRnumber value="19998"/>
      """
    case .china:
      """
      <FRBRalias value="虚构市船只租借条例" name="title"/><FRBRdate date="2031-08-19" name="promulgation"/>\
      <FRBRauthor href="#虚构市人大常委会" as="#author"/><FRBRcountry value="cn-sh"/>\
      <FRBRsubtype value="local-regulation"/><FRBRnumber value="9"/><FRBRprescriptive value="true"/>
      """
    }
  }

  private var expressionEntries: String {
    let date =
      switch self {
      case .southAfrica: "2032-01-17"
      case .unitedKingdom: "2032-10-01"
      case .italy: "2032-01-30"
      case .germany: "2032-01-01"
      case .europeanUnion: "2031-06-06"
      case .unitedNations: "2031-12-01"
      case .brazil: "2032-02-02"
      case .china: "2032-11-22"
      }
    return "<FRBRdate date=\"\(date)\" name=\"version\"/><FRBRauthor href=\"#\(source)\"/>"
      + "<FRBRlanguage language=\"\(language)\"/>"
  }

  /// What stands behind the identification.
  private var blocks: String {
    switch self {
    case .southAfrica:
      """
      <publication number="7228" name="Gazette" showAs="Gazette" date="2031-02-03"/>
      <lifecycle source="#lending-org"><eventRef date="2032-01-17" eId="amendment-1" source="#amendment-1-source" \
      type="amendment"/></lifecycle>
      <references source="#lending-org"><passiveRef eId="amendment-1-source" href="/akn/za-xx/act/by-law/2032/boats-amendment" \
      showAs="Boats Amendment By-law, 2032"/><TLCOrganization eId="lending-org" href="https://lending.example" \
      showAs="Lending"/><TLCOrganization eId="council" href="/akn/ontology/organization/za/council" showAs="The Council"/>\
      </references>
      """
    case .unitedKingdom:
      """
      <lifecycle source="#source"><eventRef refersTo="#enacted-date" date="2031-04-08" eId="date-enacted" source="#source"/>\
      </lifecycle>
      <temporalData source="#source"><temporalGroup eId="period-1"><timeInterval start="#date-enacted" \
      refersTo="#period-concept-1"/></temporalGroup></temporalData>
      <references source="#source"><TLCConcept eId="period-concept-1" href="/ontology/period" showAs="from 8 April 2031"/>\
      <TLCLocation eId="extent-e" href="/ontology/jurisdictions/uk.England" showAs="England"/></references>
      <notes source="#source"><note eId="c1" class="commentary"><p>Words <ref href="http://x.example/1">inserted</ref> \
      by 2032 c. 3.</p></note></notes>
      """
    case .italy:
      """
      <publication date="2031-05-16" name="Gazzetta" showAs="Gazzetta Ufficiale" number="912"/>
      <lifecycle source="#gazzetta"><eventRef eId="eventRef_1" date="2031-05-16" source="#ro1" type="generation"/>\
      <eventRef eId="eventRef_2" date="2032-01-30" source="#rp1" type="amendment"/></lifecycle>
      <references source="#gazzetta"><original eId="ro1" href="/akn/it/act/decreto-legislativo/stato/2031-03-07/982/ita@2031-05-16" \
      showAs="Original"/><passiveRef eId="rp1" href="/akn/it/act/legge/stato/2032-01-15/3/!main" showAs="L. 3/2032"/>\
      <TLCOrganization eId="stato" href="/ontology/organization/it/stato" showAs="Stato"/>\
      <TLCRole eId="autore" href="/ontology/role/autore" showAs="autore"/></references>
      """
    case .germany:
      """
      <lifecycle source="attributsemantik-noch-undefiniert"><eventRef eId="meta-1_lebzykl-1_ereignis-1" date="2031-03-01" \
      source="attributsemantik-noch-undefiniert" type="generation" refersTo="ausfertigung"/></lifecycle>
      <temporalData source="attributsemantik-noch-undefiniert"><temporalGroup eId="meta-1_geltzeiten-1_geltungszeitgr-1">\
      <timeInterval eId="meta-1_geltzeiten-1_gelzeitintervall-1" start="#meta-1_lebzykl-1_ereignis-1" \
      refersTo="geltungszeit"/></temporalGroup></temporalData>
      """
    case .europeanUnion:
      """
      <references source="#publications-office"><TLCOrganization eId="consil" href="http://publications.europa.eu/resource/authority/corporate-body/CONSIL" \
      showAs="Council"/><TLCRole eId="author" href="/ontology/role/author" showAs="author"/></references>
      """
    case .unitedNations:
      """
      <workflow source="#un"><step date="2031-12-01" by="#unga" outcome="#adopted"/></workflow>
      <references source="#un"><TLCOrganization eId="unga" href="/ontology/organization/unga" showAs="General Assembly"/>\
      <TLCConcept eId="adopted" href="/ontology/concept/adopted" showAs="adopted"/>\
      <TLCRole eId="author" href="/ontology/role/author" showAs="author"/></references>
      """
    case .brazil:
      """
      <classification source="#senado"><keyword value="barco" showAs="Barco" dictionary="#tesauro"/></classification>
      <references source="#senado"><TLCOrganization eId="presidencia" href="/ontology/organization/br/presidencia" \
      showAs="Presidência"/><TLCReference eId="tesauro" name="tesauro" href="/ontology/tesauro" showAs="Tesauro"/></references>
      """
    case .china:
      """
      <publication date="2031-08-25" name="虚构日报" showAs="虚构日报"/>
      <lifecycle source="#marker"><eventRef eId="eref_1" date="2031-08-19" source="#original_1" type="generation"/>\
      <eventRef eId="eref_2" date="2032-11-22" source="#passiveRef_1" type="amendment"/></lifecycle>
      <references source="#marker"><original eId="original_1" href="/akn/cn-sh/act/local-regulation/虚构市人大常委会/2031-08-19/9/zho@2031-08-19" \
      showAs="原文"/><passiveRef eId="passiveRef_1" href="/akn/cn-sh/act/decision/虚构市人大常委会/2032-11-22/6" \
      showAs="修改决定"/><TLCOrganization eId="虚构市人大常委会" href="/akn/ontology/organization/cn.虚构市人大常委会" \
      showAs="虚构市人民代表大会常务委员会"/></references>
      """
    }
  }
}
