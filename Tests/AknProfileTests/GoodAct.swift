/// An invented act that has one of everything in the profile, and keeps to it.
///
/// The city, its library, the act and all names and dates are made up.
enum GoodAct {
  /// The document.
  static let text = [head, meta, front, body, back].joined()

  /// The document as bytes.
  static let bytes = Array(text.utf8)

  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!-- Invented: this act does not exist. -->
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <act name="条例" contains="singleVersion">

    """

  private static let work = "/akn/cn-xx/act/local-regulation/虚构市人大常委会/2019-05-01/虚构市图书借阅条例-试行"

  private static let meta = """
        <meta>
          <identification source="#exporter">
            <FRBRWork>
              <FRBRthis value="\(work)/!main"/>
              <FRBRuri value="\(work)"/>
              <FRBRalias value="虚构市图书借阅条例（试行）" name="title"/>
              <FRBRdate date="2019-05-01" name="promulgation"/>
              <FRBRdate date="2019-04-20" name="adoption"/>
              <FRBRauthor href="#虚构市人大常委会" as="#author"/>
              <FRBRcountry value="cn-xx"/>
              <FRBRsubtype value="local-regulation" showAs="地方性法规"/>
              <FRBRnumber value="虚〔2019〕1号"/>
              <FRBRname value="虚构市图书借阅条例（试行）"/>
              <FRBRprescriptive value="true"/>
              <FRBRauthoritative value="true"/>
            </FRBRWork>
            <FRBRExpression>
              <FRBRthis value="\(work)/zho@2023-03-01/!main"/>
              <FRBRuri value="\(work)/zho@2023-03-01"/>
              <FRBRdate date="2023-03-01" name="promulgation"/>
              <FRBRauthor href="#exporter" as="#editor"/>
              <FRBRversionNumber value="2023年修正"/>
              <FRBRauthoritative value="false"/>
              <FRBRmasterExpression eId="FRBRmasterExpression" href="\(work)/zho@2019-05-01" showAs="2019年文本"/>
              <FRBRlanguage language="zho"/>
            </FRBRExpression>
            <FRBRManifestation>
              <FRBRthis value="\(work)/zho@2023-03-01/!main.xml"/>
              <FRBRuri value="\(work)/zho@2023-03-01/!main.xml"/>
              <FRBRdate date="0001-01-01" name="unknown"/>
              <FRBRauthor href="#exporter" as="#editor"/>
              <FRBRformat value="xml"/>
            </FRBRManifestation>
          </identification>
          <publication name="虚构日报" showAs="虚构日报" date="2023-03-02"/>
          <classification source="#exporter">
            <keyword value="借阅" showAs="借阅" dictionary="#subjects"/>
          </classification>
          <lifecycle source="#exporter">
            <eventRef eId="eref_1" date="2019-04-20" source="#original_1" refersTo="#adoption"/>
            <eventRef eId="eref_2" date="2019-05-01" type="generation" source="#original_1" refersTo="#promulgation"/>
            <eventRef eId="eref_3" date="2019-06-01" source="#original_1" refersTo="#in-force"/>
            <eventRef eId="eref_4" date="2023-03-01" type="amendment" source="#passiveRef_1" refersTo="#amendment" originatingExpression="true"/>
          </lifecycle>
          <workflow source="#exporter">
            <step eId="step_1" date="2019-04-20" by="#虚构市人大常委会" as="#author" outcome="#adopted" refersTo="#adoption"/>
          </workflow>
          <analysis source="#exporter">
            <passiveModifications>
              <textualMod eId="textualMod_1" type="insertion">
                <source eId="textualMod_1__source_1" href="#passiveRef_1"/>
                <destination eId="textualMod_1__destination_1" href="#art_2" pos="after"/>
                <force period="#tmpg_2"/>
                <new href="#art_2-1"/>
              </textualMod>
              <textualMod eId="textualMod_2" type="renumbering">
                <source eId="textualMod_2__source_1" href="/akn/cn-xx/act/decision/虚构市人大常委会/2023-03-01/关于修改的决定/~level_2"/>
                <destination eId="textualMod_2__destination_1" href="#art_2__para_1__point_2"/>
                <previous href="\(work)/zho@2019-05-01/~art_2__para_1__point_3"/>
              </textualMod>
              <textualMod eId="textualMod_3" type="repeal">
                <source eId="textualMod_3__source_1" href="#passiveRef_1"/>
                <destination eId="textualMod_3__destination_1" href="#art_3"/>
                <previous href="\(work)/zho@2019-05-01/~art_3"/>
              </textualMod>
            </passiveModifications>
            <mappings source="#exporter">
              <mapping eId="mapping_1" original="#art_2__para_1__point_3" current="#art_2__para_1__point_2" start="#eref_4"/>
              <mapping eId="mapping_2" original="#art_2__para_1__point_3__content" current="#art_2__para_1__point_2__content" start="#eref_4"/>
            </mappings>
          </analysis>
          <temporalData source="#exporter">
            <temporalGroup eId="tmpg_1">
              <timeInterval start="#eref_3" refersTo="#in-force"/>
            </temporalGroup>
            <temporalGroup eId="tmpg_2">
              <timeInterval start="#eref_3" end="#eref_4" refersTo="#in-force"/>
            </temporalGroup>
          </temporalData>
          <references source="#exporter">
            <original eId="original_1" href="\(work)/zho@2019-05-01" showAs="2019年文本"/>
            <passiveRef eId="passiveRef_1" href="/akn/cn-xx/act/decision/虚构市人大常委会/2023-03-01/关于修改的决定" showAs="决定"/>
            <activeRef eId="activeRef_1" href="/akn/cn/act/law/2001/9" showAs="某法"/>
            <hasAttachment eId="hasAttachment_1" href="\(work)/zho@2023-03-01/!attachment_1" showAs="附件1"/>
            <TLCOrganization eId="exporter" href="/akn/ontology/organization/this.exporter" showAs="标注者"/>
            <TLCOrganization eId="虚构市人大常委会" href="/akn/ontology/organization/cn.虚构市人大常委会" showAs="虚构市人大常委会"/>
            <TLCPerson eId="person-某甲" href="/akn/ontology/person/cn.某甲" showAs="某甲"/>
            <TLCLocation eId="loc-虚构市" href="/akn/ontology/location/cn.虚构市" showAs="虚构市"/>
            <TLCConcept eId="in-force" href="/akn/ontology/concept/this.in-force" showAs="施行"/>
            <TLCConcept eId="adopted" href="/akn/ontology/concept/this.adopted" showAs="通过"/>
            <TLCConcept eId="subjects" href="/akn/ontology/concept/this.subjects" showAs="主题词表"/>
            <TLCConcept eId="time-limit" href="/akn/ontology/concept/this.time-limit" showAs="期限"/>
            <TLCEvent eId="adoption" href="/akn/ontology/event/this.adoption" showAs="通过"/>
            <TLCEvent eId="promulgation" href="/akn/ontology/event/this.promulgation" showAs="公布"/>
            <TLCEvent eId="amendment" href="/akn/ontology/event/this.amendment" showAs="修正"/>
            <TLCRole eId="author" href="/akn/ontology/role/this.author" showAs="制定机关"/>
            <TLCRole eId="editor" href="/akn/ontology/role/this.editor" showAs="标注者"/>
            <TLCTerm eId="term-读者" href="/akn/ontology/term/this.zho.读者" showAs="读者"/>
          </references>
          <notes source="#exporter">
            <note eId="note_1"><p>注文。</p></note>
          </notes>
          <proprietary source="#exporter">
            <record xmlns="urn:example:record"><event date="2019-04-20" text="通过"/>话</record>
          </proprietary>
          <presentation source="#exporter"><style xmlns="urn:example:style"/></presentation>
        </meta>

    """

  private static let front = """
        <preface>
          <p eId="preface__p_1"><docTitle>虚构市图书借阅条例（试行）</docTitle></p>
          <toc eId="preface__toc_1">
            <tocItem href="#part_1" level="1">第一编　总则</tocItem>
          </toc>
          <container name="题注" eId="preface__container_1">
            <p eId="preface__container_1__p_1">（<date date="2019-04-20" refersTo="#adoption">2019年4月20日</date><organization eId="preface__container_1__p_1__organization_1" refersTo="#虚构市人大常委会">虚构市人大常委会</organization>通过　<docDate date="2019-05-01">2019年5月1日</docDate><docAuthority refersTo="#虚构市人大常委会">虚构市人大常委会</docAuthority>公布）</p>
          </container>
        </preface>
        <preamble>
          <container name="序言" eId="preamble__container_1">
            <p eId="preamble__container_1__p_1">序言一段。</p>
          </container>
        </preamble>

    """

  private static let body = """
        <body eId="body" period="#tmpg_1">
          <division eId="dvs_1">
            <heading eId="dvs_1__heading">总纲</heading>
            <paragraph eId="dvs_1__para_1">
              <content eId="dvs_1__para_1__content"><p eId="dvs_1__para_1__p_1">总纲一段。</p></content>
            </paragraph>
          </division>
          <hcontainer eId="hcontainer_1" name="crossheading">
            <crossHeading eId="hcontainer_1__crossHeading_1">一、正文</crossHeading>
          </hcontainer>
          <part eId="part_1">
            <num>第一编</num>
            <heading eId="part_1__heading">总则</heading>
            <subpart eId="part_1__subpart_1">
              <num>第一分编</num>
              <heading eId="part_1__subpart_1__heading">通则</heading>
              <chapter eId="part_1__subpart_1__chp_1">
                <num>第一章</num>
                <heading eId="part_1__subpart_1__chp_1__heading">基本规定</heading>
                <section eId="part_1__subpart_1__chp_1__sec_1">
                  <num>第一节</num>
                  <heading eId="part_1__subpart_1__chp_1__sec_1__heading">一般规定</heading>
                  <crossHeading eId="part_1__subpart_1__chp_1__sec_1__crossHeading_1">小标题</crossHeading>
                  <article eId="art_1">
                    <num>第一条</num>
                    <heading eId="art_1__heading" class="parentheses">目的</heading>
                    <paragraph eId="art_1__para_1">
                      <content eId="art_1__para_1__content"><p eId="art_1__para_1__p_1">单款。</p></content>
                    </paragraph>
                  </article>
                  <article eId="art_2">
                    <num>第二条</num>
                    <paragraph eId="art_2__para_1">
                      <intro eId="art_2__para_1__intro"><p eId="art_2__para_1__intro__p_1">导语：</p></intro>
                      <point eId="art_2__para_1__point_1">
                        <num>（一）</num>
                        <intro eId="art_2__para_1__point_1__intro"><p eId="art_2__para_1__point_1__intro__p_1">项的导语：</p></intro>
                        <point eId="art_2__para_1__point_1__point_1">
                          <num>1．</num>
                          <content eId="art_2__para_1__point_1__point_1__content"><p eId="art_2__para_1__point_1__point_1__p_1">目；</p></content>
                        </point>
                        <paragraph eId="art_2__para_1__point_1__para_1">
                          <content eId="art_2__para_1__point_1__para_1__content"><p>项的又一段；</p></content>
                        </paragraph>
                      </point>
                      <point eId="art_2__para_1__point_2" wId="art_2__para_1__point_3">
                        <num>（二）</num>
                        <content eId="art_2__para_1__point_2__content" wId="art_2__para_1__point_3__content"><p eId="art_2__para_1__point_2__p_1">另一项，</p></content>
                      </point>
                      <wrapUp eId="art_2__para_1__wrapup"><p eId="art_2__para_1__wrapup__p_1">收尾。</p></wrapUp>
                    </paragraph>
                    <paragraph eId="art_2__para_2">
                      <content eId="art_2__para_2__content"><p eId="art_2__para_2__p_1">第二款。</p></content>
                    </paragraph>
                  </article>
                  <article eId="art_2-1" period="#tmpg_2">
                    <num>第二条之一</num>
                    <paragraph eId="art_2-1__para_1">
                      <content eId="art_2-1__para_1__content"><p eId="art_2-1__para_1__p_1">插入的条。</p></content>
                    </paragraph>
                  </article>
                  <article eId="art_3" status="removed">
                    <num>第三条</num>
                    <content eId="art_3__content"><p eId="art_3__p_1"><remark status="editorial">（删去）</remark></p></content>
                  </article>
                </section>
              </chapter>
            </subpart>
            <chapter eId="part_1__chp_2">
              <num>第二章</num>
              <heading eId="part_1__chp_2__heading">借阅</heading>
              <article eId="art_4">
                <num>第四条</num>
                <paragraph eId="art_4__para_1">
                  <content eId="art_4__para_1__content">
                    <p eId="art_4__para_1__p_1">依照<mref><ref eId="art_4__para_1__p_1__ref_1" href="#art_1">第一条</ref>和<ref eId="art_4__para_1__p_1__ref_2" href="#art_2__para_1__point_2">第二条第（二）项</ref></mref>，适用<rref eId="art_4__para_1__p_1__rref_1" from="#art_1" upTo="#art_3">第一条至第三条</rref>和<ref eId="art_4__para_1__p_1__ref_3" href="/akn/cn/act/law/2001/9/~art_3">某法第三条</ref>。</p>
                  </content>
                </paragraph>
                <paragraph eId="art_4__para_2">
                  <content eId="art_4__para_2__content">
                    <p eId="art_4__para_2__p_1">借书人（以下简称<def refersTo="#term-读者">读者</def>）：<term eId="art_4__para_2__p_1__term_1" refersTo="#term-读者">读者</term>应在<quantity eId="art_4__para_2__p_1__quantity_1" refersTo="#time-limit" normalized="P6M">六个月</quantity>内到<location eId="art_4__para_2__p_1__location_1" refersTo="#loc-虚构市">虚构市</location>找<role eId="art_4__para_2__p_1__role_1" refersTo="#author">机关</role>的<person eId="art_4__para_2__p_1__person_1" refersTo="#person-某甲" as="#author">某甲</person>按<concept eId="art_4__para_2__p_1__concept_1" refersTo="#in-force">施行</concept>办理。</p>
                  </content>
                </paragraph>
                <paragraph eId="art_4__para_3">
                  <content eId="art_4__para_3__content">
                    <p eId="art_4__para_3__p_1"><b>粗</b><i>斜</i><u>线</u><sub>下</sub><sup>上</sup><span class="x">段</span><abbr title="图书">图</abbr><a href="https://example.org/">网</a><img src="a.png" alt="图" width="3"/><br/><inline name="x">内</inline><noteRef href="#note_1" marker="1"/></p>
                    <ul eId="art_4__para_3__ul_1"><li>甲</li><li><p>乙</p></li></ul>
                  </content>
                </paragraph>
              </article>
              <article eId="art_4_2">
                <num>第四条</num>
                <paragraph eId="art_4_2__para_1">
                  <content eId="art_4_2__para_1__content"><p eId="art_4_2__para_1__p_1">编号重复的条。</p></content>
                </paragraph>
              </article>
            </chapter>
          </part>
          <division eId="dvs_2">
            <heading eId="dvs_2__heading">附则</heading>
            <article eId="art_5">
              <num>第五条</num>
              <paragraph eId="art_5__para_1">
                <content eId="art_5__para_1__content"><p eId="art_5__para_1__p_1">自公布之日起施行。</p></content>
              </paragraph>
            </article>
          </division>
        </body>

    """

  private static let back =
    """
        <conclusions>
          <p eId="conclusions__p_1"><signature><organization eId="conclusions__p_1__organization_1" refersTo="#虚构市人大常委会">虚构市人大常委会</organization></signature></p>
          <p eId="conclusions__p_2"><docDate date="2023-03-01">2023年3月1日</docDate></p>
        </conclusions>
        <attachments>
    \(attachment(1, subheading: "流程表", body: table))\
    \(attachment(2, subheading: "细则", body: rules))\
        </attachments>
      </act>
    </akomaNtoso>

    """

  private static let table = """
                <table eId="att_1__table_1">
                  <caption>表题</caption>
                  <tr>
                    <th><p eId="att_1__table_1__p_1">阶段</p></th>
                    <th colspan="2"><p eId="att_1__table_1__p_2">时限</p></th>
                  </tr>
                  <tr><td><p/></td><td/></tr>
                </table>
    """

  private static let rules = """
                <p eId="att_2__p_1">引语。</p>
                <article eId="att_2__art_1">
                  <num>第一条</num>
                  <paragraph eId="att_2__art_1__para_1">
                    <content eId="att_2__art_1__para_1__content"><p>附件的条。</p></content>
                  </paragraph>
                </article>
                <level eId="att_2__level_1">
                  <num>一、</num>
                  <heading eId="att_2__level_1__heading">要求</heading>
                  <intro eId="att_2__level_1__intro"><p>要求如下：</p></intro>
                  <level eId="att_2__level_1__level_1">
                    <num>（一）</num>
                    <content eId="att_2__level_1__level_1__content"><p>一级要求。</p></content>
                  </level>
                </level>
    """

  private static func attachment(_ number: Int, subheading: String, body: String) -> String {
    """
          <attachment eId="att_\(number)">
            <heading eId="att_\(number)__heading">附件\(number)</heading>
            <subheading eId="att_\(number)__subheading">\(subheading)</subheading>
            <doc name="attachment">
              <meta>
                <identification source="#exporter">
                  <FRBRWork>
                    <FRBRthis value="\(work)/!attachment_\(number)"/>
                    <FRBRuri value="\(work)"/>
                    <FRBRdate date="2019-05-01" name="promulgation"/>
                    <FRBRauthor href="#虚构市人大常委会" as="#author"/>
                    <FRBRcountry value="cn-xx"/>
                    <FRBRsubtype value="local-regulation"/>
                    <FRBRname value="虚构市图书借阅条例（试行）"/>
                  </FRBRWork>
                  <FRBRExpression>
                    <FRBRthis value="\(work)/zho@2023-03-01/!attachment_\(number)"/>
                    <FRBRuri value="\(work)/zho@2023-03-01"/>
                    <FRBRdate date="2023-03-01" name="promulgation"/>
                    <FRBRauthor href="#exporter" as="#editor"/>
                    <FRBRlanguage language="zho"/>
                  </FRBRExpression>
                  <FRBRManifestation>
                    <FRBRthis value="\(work)/zho@2023-03-01/!attachment_\(number).xml"/>
                    <FRBRuri value="\(work)/zho@2023-03-01/!main.xml"/>
                    <FRBRdate date="0001-01-01" name="unknown"/>
                    <FRBRauthor href="#exporter" as="#editor"/>
                    <FRBRformat value="xml"/>
                  </FRBRManifestation>
                </identification>
              </meta>
              <mainBody>
    \(body)
              </mainBody>
            </doc>
          </attachment>

    """
  }
}
