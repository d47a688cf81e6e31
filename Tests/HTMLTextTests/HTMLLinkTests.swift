import HTMLText
import Testing

/// Where links lead, whatever the text says that they are made from.
struct HTMLLinkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let link: HTMLLink
    let address: String
    var testDescription: String { address }

    init(_ link: HTMLLink, _ address: String) {
      self.link = link
      self.address = address
    }
  }

  static let cases = [
    Case(.fragment("art_17-1__para_1"), "#art_17-1__para_1"),
    Case(.fragment("第一条"), "#%E7%AC%AC%E4%B8%80%E6%9D%A1"),
    Case(.fragment("a b\"<#%"), "#a%20b%22%3C%23%25"),
    Case(.path(["a", "b.html"]), "a/b.html"),
    Case(.path(["a", "b.html"], fragment: "c/d"), "a/b.html#c%2Fd"),
    Case(.path(["javascript:alert(1)"]), "javascript%3Aalert%281%29"),
    Case(.path(["data:text", "html"]), "data%3Atext/html"),
    Case(.path(["", "", "example.org", "x"]), "example.org/x"),
    Case(.path(["/", "\\", "a/b"]), "%2F/%5C/a%2Fb"),
    Case(.path(["a?b", "c&d"]), "a%3Fb/c%26d"),
    Case(.path([]), "."), Case(.path([""]), "."), Case(.path([], fragment: "a"), "#a"),
    Case(.path(["\u{0}\n\u{202E}甲"]), "%00%0A%E2%80%AE%E7%94%B2"),
  ]

  @Test(arguments: cases)
  func `a link leads to a place of the same output and nowhere else`(sample: Case) {
    #expect(sample.link.address == sample.address)
    #expect(!sample.address.contains(":") && !sample.address.hasPrefix("/"))
    var html = HTMLWriter()
    html.element("a", [.href(sample.link)], text: "甲")
    html.void("img", [.src(sample.link)])
    #expect(html.text == "<a href=\"\(sample.address)\">甲</a><img src=\"\(sample.address)\">")
  }
}
