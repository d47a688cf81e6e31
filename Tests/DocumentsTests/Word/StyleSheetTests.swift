import Testing

@testable import Documents

@Suite struct StyleSheetTests {
  private static let head =
    #"<?xml version="1.0"?><w:styles xmlns:w="urn:w"><w:docDefaults><d/></w:docDefaults>"#
  private static let latent = #"<w:latentStyles a="1"><b/></w:latentStyles>"#
  private static let normal =
    #"<w:style w:type="paragraph" w:default="1" w:styleId="N"><a/></w:style>"#
  private static let table = #"<w:style w:type="table" w:styleId="T"><a/></w:style>"#
  private static let end = "</w:styles>"

  private static func style(_ id: String, base: String? = nil) -> String {
    let base = base.map { #"<w:basedOn w:val="\#($0)"/>"# } ?? ""
    return #"<w:style w:styleId="\#(id)">\#(base)<w:p/></w:style>"#
  }

  private func excerpt(_ part: String, _ names: Set<String> = []) -> String? {
    StyleSheet.excerpt(Array(part.utf8), of: names).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `only the named styles, their ancestors and the default one are cut out`() {
    let (a, b, c) = (Self.style("A", base: "B"), Self.style("B"), Self.style("C"))
    let part = Self.head + Self.latent + Self.normal + a + Self.table + b + c + Self.end
    #expect(excerpt(part) == Self.head + Self.normal + Self.end)
    #expect(excerpt(part, ["A"]) == Self.head + Self.normal + a + b + Self.end)
    #expect(excerpt(part, ["C", "X"]) == Self.head + Self.normal + c + Self.end)
    #expect(excerpt(part, ["T"]) == Self.head + Self.normal + Self.end)
  }

  @Test func `the start of a part is enough where all that is named stands in it`() {
    let start = Self.head + Self.latent + Self.normal + Self.style("A", base: "N")
    #expect(
      excerpt(start + "<w:style w:styleId=\"Z\"><a>", ["A"]) == start.replacing(
        Self.latent, with: "") + Self.end)
    #expect(excerpt(start + "<w:style w:styleId=\"Z\"><a>", ["Z"]) == nil)
    #expect(excerpt(Self.head + Self.latent + Self.style("A"), ["A"]) == nil)
  }

  @Test func `styles that inherit from each other are cut out once`() {
    let (a, b) = (Self.style("A", base: "B"), Self.style("B", base: "A"))
    #expect(excerpt(Self.head + a + b + Self.end, ["A"]) == Self.head + a + b + Self.end)
  }

  @Test(arguments: [
    "", "<", "<w:styles", "<w:styles/>", "<s:styles></s:styles>", head + "<!-- -->" + end,
    head + "<?a?>" + end,
    head + normal.replacing("<a/>", with: "<![CDATA[</w:style>]]>") + end,
    head + normal + normal + end,
    head + "<w:style></w:style>" + end, head + #"<w:style w:styleId="&#65;"></w:style>"# + end,
    head + "<w:other/>" + end,
    head.replacing("?>", with: #" encoding="GBK"?>"#) + normal + end,
    head + normal.replacing("</w:style>", with: ""),
  ]) func `a part that is not written plainly is read as a whole`(part: String) {
    #expect(excerpt(part, ["X"]) == nil)
  }

  @Test func `elements without end cost no more than others`() {
    let part = String(repeating: #"<w:latentStyles><w:style w:type="table">"#, count: 50_000)
    #expect(excerpt(Self.head + part) == nil)
    let bare = (0..<50_000).map { "<w:style w:styleId=\"\($0)\"/>" }.joined()
    #expect(
      excerpt(Self.head + bare + Self.end, Set((0..<50_000).map { "\($0)" }))?.utf8.count ?? 0
        > 1_000_000)
  }
}
