import AknProfile
import Findings
import Testing

/// Findings name the element, what is wrong with it, and its line.
struct ReasonTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let damage: Damage
    /// What stands in the line of the finding.
    let place: String
    let english: String
    let chinese: String
    var testDescription: String { damage.name }

    init(
      _ old: String, _ new: String, at place: String, _ english: String, _ chinese: String
    ) {
      damage = Damage(new, "", old, new)
      self.place = place
      self.english = english
      self.chinese = chinese
    }
  }

  static let cases = [
    Case(
      ##"<lifecycle source="#exporter">"##, "<lifecycle>", at: "<lifecycle>",
      "<lifecycle> lacks the attribute source", "<lifecycle> 缺少属性 source"),
    Case(
      "<num>第五条</num>", "", at: "<paragraph eId=\"art_5__para_1\">",
      "<article> lacks <num> before <paragraph>", "<article> 缺少 <num>，应在 <paragraph> 之前"),
    Case(
      "<num>第五条</num>", "<heading eId=\"art_5__heading\">题</heading><num>第五条</num>",
      at: "<heading eId=\"art_5__heading\">", "in <article>, <num> comes before <heading>",
      "<article> 中 <num> 应在 <heading> 之前"),
    Case(
      "<p eId=\"art_1__para_1__p_1\">单款。</p>", "", at: "<content eId=\"art_1__para_1__content\">",
      "<content> is empty; it needs <p>, <table>, <ul> or <ol>",
      "<content> 是空的，应有 <p>、<table>、<ul>或者<ol>"),
    Case(
      #"<division eId="dvs_2">"#, #"无主之文<division eId="dvs_2">"#, at: "<part ",
      "<body> may not hold text: “无主之文”", "<body> 中不得直接有文字：“无主之文”"),
    Case(
      #"<article eId="art_5">"#, #"<article eId="art_6">"#, at: "<article eId=\"art_6\">",
      "the eId “art_6” does not agree with the number 第五条; “art_5” would",
      "eId“art_6”与编号第五条不符，应为“art_5”"),
    Case(
      #"<chapter eId="part_1__chp_2">"#, #"<chapter eId="chp_2">"#, at: "<chapter eId=\"chp_2\">",
      "the eId “chp_2” of <chapter> does not begin with that of its context; "
        + "“part_1__chp_2” would",
      "<chapter> 的 eId“chp_2”未以所在单元的 eId 开头，应为“part_1__chp_2”"),
    Case(
      ##"href="#art_1">第一条"##, ##"href="#art_9">第一条"##, at: "依照",
      "href “#art_9” of <ref> leads nowhere", "<ref> 的 href“#art_9”没有目标"),
    Case(
      ##"def refersTo="#term-读者""##, ##"def refersTo="#art_1""##, at: "借书人",
      "refersTo “#art_1” of <def> leads to <article>, not to <TLCConcept> or <TLCTerm>",
      "<def> 的 refersTo“#art_1”指向 <article>，应指向<TLCConcept>或者<TLCTerm>"),
    Case(
      #"language="zho""#, #"language="zh""#, at: "<FRBRlanguage",
      "the attribute language of <FRBRlanguage> is “zh”, not a language in three letters, as zho",
      "<FRBRlanguage> 的属性 language 为“zh”，应为三个字母的语言代码（如 zho）"),
    Case(
      #"date="2023-03-01" name="promulgation""#, #"date="2023-02-01" name="promulgation""#,
      at: "2023-02-01", "<FRBRdate> is “2023-02-01”, but the address says “2023-03-01”",
      "<FRBRdate> 为“2023-02-01”，地址中却是“2023-03-01”"),
    Case(
      "/akn/cn/act/law/2001/9/~art_3", "/akn/cn/act/law/2001/9/~#art_3", at: "~#art_3",
      "href “/akn/cn/act/law/2001/9/~#art_3” of <ref> is no address: it has one of # ? %",
      "<ref> 的 href“/akn/cn/act/law/2001/9/~#art_3”不是地址：含有 # ? % 之一"),
  ]

  @Test(arguments: cases)
  func `a finding names the element and the line`(sample: Case) throws {
    let document = sample.damage.document()
    let report = expectSoundReport(on: document, by: try SharedValidator.get())
    let finding = try #require(report.findings.first)
    #expect(finding.message.english == sample.english)
    #expect(finding.message.chinese == sample.chinese)
    let lines = String(decoding: document, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(finding.line)
    #expect(lines[line - 1].contains(sample.place), "\(finding)")
  }

  @Test func `all independent faults are found at once`() throws {
    let damage = Damage(
      "several", "",
      [
        (#"<act name="条例" "#, "<act "), ("<num>第五条</num>", ""), ("<b>粗</b>", "<strong/>"),
        (#"language="zho""#, #"language="zh""#), (##"href="#art_1">第"##, ##"href="#art_9">第"##),
        ("单款。", ""), (#"normalized="P6M""#, #"normalized="6""#),
      ])
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(
      report.findings.map(\.code) == [
        "attribute-missing", "frbr-language", "element-unknown", "element-missing",
        "link-unresolved", "duration-invalid", "text-empty",
      ])
  }
}
