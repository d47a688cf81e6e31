import ChineseText
import Testing

/// Blanks of any width part Latin words, what takes no room does not.
struct BlankWidthTests {
  private func respaced(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: Respacing.text(0..<bytes.count, of: bytes.span), as: UTF8.self)
  }

  @Test(arguments: [
    "\u{A0}", "\u{2002}", "\u{2003}", "\u{2009}", "\u{3000}", "\u{200B}\u{A0}", "\u{A0}\u{200B}",
  ])
  func `a blank that takes room parts two Latin words`(blank: String) {
    #expect(respaced("ISO\(blank)9001") == "ISO 9001")
  }

  @Test(arguments: ["\u{200B}", "\u{AD}", "\u{FEFF}"])
  func `a blank that takes none parts nothing`(blank: String) {
    #expect(respaced("ISO\(blank)9001") == "ISO9001")
  }
}
