import Testing

@testable import Documents

@Suite struct StyleSheetTests {
  @Test(arguments: [
    (
      #"<w:s><w:style w:type="table" w:x="1"><a/></w:style><w:style w:type="paragraph"/></w:s>"#,
      #"<w:s><w:style w:type="paragraph"/></w:s>"#
    ),
    (#"<w:latentStyles a="1"><b/></w:latentStyles><c/>"#, "<c/>"),
    (
      #"<w:style w:type="table"/><w:style>甲</w:style>"#,
      #"<w:style w:type="table"/><w:style>甲</w:style>"#
    ),
    (
      #"<!-- --><w:style w:type="table"><a/></w:style>"#,
      #"<!-- --><w:style w:type="table"><a/></w:style>"#
    ),
    (#"<w:style w:type="table"><a/>"#, #"<w:style w:type="table"><a/>"#),
    (
      #"<w:style w:type="table"><![CDATA[</w:style>]]></w:style>"#,
      #"<w:style w:type="table"><![CDATA[</w:style>]]></w:style>"#
    ),
    (#"<w:styles/>"#, #"<w:styles/>"#), ("<", "<"), ("", ""),
  ]) func `styles of tables are not read`(part: String, expected: String) {
    #expect(String(decoding: StyleSheet.trimmed(Array(part.utf8)), as: UTF8.self) == expected)
  }

  @Test func `elements without end cost no more than others`() {
    let part = String(repeating: #"<w:latentStyles><w:style w:type="table">"#, count: 50_000)
    #expect(StyleSheet.trimmed(Array(part.utf8)).count == part.utf8.count)
  }
}
