import Testing

@testable import ChineseText

/// Numbers of printed pages on a line of their own.
struct PageNumberTests {
  /// The page number that a text is.
  private func number(_ text: String) -> PageNumber? {
    let bytes = Array(text.utf8)
    return PageNumber.read(0..<bytes.count, in: bytes.span)
  }

  @Test(arguments: [("43", 43), ("43 ", 43), ("1", 1), ("2024", 2_024), ("１２", 12), ("43页", 43)])
  func `a bare number is a page number without decoration`(text: String, value: Int) {
    #expect(number(text) == PageNumber(value: value, isDecorated: false))
  }

  @Test(arguments: [
    "- 43 -", "— 43 —", "—43—", "– 43 –", "－43－", "－ ４３ －", "·43·", "• 43 •", "～43～", "-43-",
    "―43―", "| 43 |", "第 43 页", "第43页", "43/120", "43／120", "43 / 120", "第43页 共120页",
    "第 43 页 共 120 页", "第43页，共120页", "第43页/共120页", "共120页 第43页", "共 120 页，第 43 页",
    "43页/共120页", "Page 43", "Page 43 of 120", "page 43/120", "P.43", "43 of 120", "- xliii -",
    "— Ⅻ —",
  ])
  func `a decorated number is a page number`(text: String) {
    #expect(number(text)?.isDecorated == true)
  }

  @Test(arguments: [
    ("- iv -", 4), ("- i -", 1), ("- v -", 5), ("- li -", 51), ("- ix -", 9), ("— Ⅳ —", 4),
    ("-xii-", 12), ("— XL —", 40),
  ])
  func `a Roman number with marks is a page number`(text: String, value: Int) {
    #expect(number(text) == PageNumber(value: value, isDecorated: true))
  }

  @Test(arguments: ["共9页 第5页", "第5页 共9页", "5/9", "Page 5 of 9"])
  func `the number is told from the count`(text: String) {
    #expect(number(text)?.value == 5)
  }

  @Test(arguments: ["- 43", "43 -", "—43"])
  func `a mark on one side decorates nothing`(text: String) {
    #expect(number(text) == PageNumber(value: 43, isDecorated: false))
  }

  @Test(arguments: [
    "", "12345", "43年", "第四十三页", "1.", "（1）", "—", "第页", "43 %", "附43", "2024/2", "5-6", "1,234",
    "iv", "Ⅳ", "第5", "第5条", "共9页", "of", "Page", "3.14", "（iv）", "〔5〕", "GB/T 1", "5 月", "1-2-3",
  ])
  func `other lines are no page numbers`(text: String) {
    #expect(number(text) == nil)
  }
}
