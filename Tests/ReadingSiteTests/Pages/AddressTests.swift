import HTMLText
import Testing

@testable import ReadingSite

/// Names of files, and the ways between them.
struct AddressTests {
  @Test(arguments: [
    ("xunshi-gongzuo-tiaoli", "xunshi-gongzuo-tiaoli"), ("a/b", "a~2Fb"), ("..", "~2E~2E"),
    (".x", "~2Ex"), ("x.", "x~2E"), ("a~2Fb", "a~7E2Fb"), ("", "~"), ("条", "~E6~9D~A1"),
    ("con", "~con"), ("NUL.txt", "~NUL.txt"), ("console", "console"),
  ])
  func `a name is safe and tells which it was`(name: String, file: String) {
    #expect(SafeName.of(name) == file)
  }

  @Test func `long names stay apart`() {
    let long = String(repeating: "条", count: 200)
    let names = [long, long + "一", long + "二"].map { SafeName.of($0) }
    #expect(Set(names).count == 3)
    #expect(names.allSatisfy { $0.utf8.count <= 120 })
  }

  @Test(arguments: [
    ("a/b/x.html", "a/b/y.html", "y.html"), ("a/b/x.html", "index.html", "../../index.html"),
    ("index.html", "a/b/x.html", "a/b/x.html"), ("a/b/x.html", "a/c/y.html", "../c/y.html"),
    ("a/b/x.html", "a/b/x.html", "x.html"),
  ])
  func `a link goes by the shortest way`(from: String, to: String, link: String) {
    func place(_ path: String) -> PagePlace {
      PagePlace(path.split(separator: "/").map(String.init))
    }
    #expect(place(from).link(place(to)).address == link)
  }

  @Test(arguments: [
    "https://example.org", "http://example.org/a/b/", "https://[::1]:8000/x", "http://10.0.0.1/",
  ])
  func `an address of the web is taken`(address: String) {
    #expect(BaseAddress(address)?.text.hasSuffix("/") == true)
  }

  @Test(arguments: [
    "", "example.org", "javascript:alert(1)", "file:///tmp", "https://", "https:///x",
    "https://a b", "https://a?q", "https://a#f", "https://a\"><script>", "https://例",
  ])
  func `anything else is no address`(address: String) {
    #expect(BaseAddress(address) == nil)
  }

  @Test(arguments: [
    ("art_34", "art_34"), ("art_34__para_1__point_2", "art_34"), ("chp_2", nil),
    ("att_1__art_2__para_1", "att_1__art_2"), ("att_1__para_1", nil), ("preamble", nil),
  ])
  func `an identifier tells the article that it is in`(id: String, article: String?) {
    #expect(ArticleID.article(of: id) == article)
  }
}
