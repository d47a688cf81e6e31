import TestSupport
import Testing

@testable import ChineseText

/// What stands in the middle of a page.
struct PageCentreTests {
  @Test func `a line with as much room on both sides stands in the middle`() throws {
    var random = SplitMix64(state: 5)
    let (text, _) = PrintedPage().text(inventedParagraphs(40, &random))
    let layout = PageLayout.measure(try SourceText(text)).layout
    #expect(layout.fullColumns == 56 && layout.margin == 0)
    // Six columns on the left are the fewest.
    #expect(layout.isCentred(indent: 6, columns: 44))
    #expect(!layout.isCentred(indent: 5, columns: 46))
    // The two sides differ by eleven columns of fifty-six at most.
    #expect(layout.isCentred(indent: 20, columns: 5) && !layout.isCentred(indent: 20, columns: 4))
    #expect(layout.isCentred(indent: 20, columns: 27) && !layout.isCentred(indent: 20, columns: 28))
  }
}
