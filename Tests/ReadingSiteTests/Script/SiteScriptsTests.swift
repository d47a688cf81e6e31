import ReadingSite
import Testing

/// The scripts as texts; what they do is tried in a browser, by `Tests/site_browser.py`.
struct SiteScriptsTests {
  @Test func `the scripts stand among the assets`() {
    let paths = SiteScripts.files.map { $0.path.joined(separator: "/") }
    let names = [
      "theme", "site", "box", "search", "marks", "library", "latest", "comparing", "duties",
    ]
    #expect(paths == names.map { "assets/\($0).js" })
    let isAnyEmpty = SiteScripts.files.contains { $0.bytes.isEmpty }
    #expect(!isAnyEmpty)
  }

  @Test(
    arguments: [
      "eval(", "Function(", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write",
      "DOMParser", "createContextualFragment", "srcdoc", "setAttribute(\"style\"",
      "setAttribute(\"on",
      "javascript:",
    ])
  func `no script makes markup or code of a text`(word: String) {
    for file in SiteScripts.files {
      let code = String(decoding: file.bytes, as: UTF8.self)
      #expect(!code.contains(word), "\(file.path)")
    }
  }

  @Test(
    arguments: [
      "http:", "https:", "\"//", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon",
      "EventSource", "import(", "new Image",
    ])
  func `no script asks anything of a network`(word: String) {
    for file in SiteScripts.files {
      let code = String(decoding: file.bytes, as: UTF8.self)
      #expect(!code.contains(word), "\(file.path)")
    }
  }
}
