import CommandKit
import Testing

struct HelpWidthTests {
  @Test(arguments: [0, 20, 40, 60, 80, 100, 200, Int.max], [Language.english, .chinese])
  func `only what must not break is wider than the page`(_ width: Int, _ language: Language) {
    for command in CommandDescription(root: Garden.self).family {
      let page = command.helpPage(in: language, width: width)
      let calls = command.configuration.examples.map { "  \($0.call)" }
      for line in page.split(separator: "\n").map(String.init) where !calls.contains(line) {
        let limit = width < 40 ? 44 : min(width, 100)
        #expect(columns(line) <= limit, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  /// The columns of the pages here, which hold Chinese and ASCII only.
  private func columns(_ line: String) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
