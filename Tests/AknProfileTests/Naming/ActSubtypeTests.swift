import Testing

@testable import AknProfile

/// What kind of norm title and author make an act.
struct ActSubtypeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title: String
    let author: String?
    let subtype: ActSubtype?
    var testDescription: String { "\(title) of \(author ?? "-")" }

    init(_ title: String, _ author: String?, _ subtype: ActSubtype?) {
      self.title = title
      self.author = author
      self.subtype = subtype
    }
  }

  static let cases = [
    Case("示例工作条例", "中共中央", .partyRegulation),
    Case("示例工作规定", "中共中央办公厅", .partyRegulation),
    Case("示例章程", "中国共产党第二十次全国代表大会", .partyRegulation),
    Case("中国共产党示例条例", nil, .partyRegulation),
    Case("中华人民共和国示例法", "全国人民代表大会常务委员会", .law),
    Case("中华人民共和国示例法", "全国人民代表大会", .law),
    Case("中华人民共和国示例法", nil, .law),
    Case("示例条例", "国务院", .adminRegulation),
    Case("示例条例", "中华人民共和国国务院", .adminRegulation),
    Case("虚构市示例条例", "虚构市人民代表大会常务委员会", .localRegulation),
    Case("虚构市示例条例", "虚构市人大常委会", .localRegulation),
    Case("示例办法", "示例部", .rule),
    Case("示例办法", "中华人民共和国示例部", .rule),
    Case("示例办法", "国家示例总局", .rule),
    Case("示例规定", "虚构市人民政府", .rule),
    Case("最高人民法院关于示例的解释", "最高人民法院审判委员会", .judicialInterpretation),
    Case("最高人民检察院关于示例的解释", nil, .judicialInterpretation),
    Case("关于修改《示例条例》的决定", "国务院", .decision),
    // What tells too little.
    Case("示例条例", nil, nil), Case("示例办法", nil, nil), Case("中华人民共和国示例法实施办法", nil, nil),
    Case("示例意见", "国务院办公厅", nil), Case("", nil, nil), Case("虚构大学章程", "虚构大学", nil),
  ]

  @Test(arguments: cases)
  func `the kind of norm is told by who made it, else by its title`(sample: Case) {
    #expect(ActSubtype.of(title: sample.title, author: sample.author) == sample.subtype)
  }

  @Test func `every kind has a Chinese name of its own`() {
    #expect(Set(ActSubtype.allCases.map(\.showAs)).count == ActSubtype.allCases.count)
  }

  @Test(arguments: [
    ("示例条例", "条例"), ("示例条例（试行）", "条例"), ("示例法", "法"), ("示例办法", "办法"), ("示例法典", "法典"),
    ("示例实施细则", "细则"), ("关于修改《示例法》的决定", "决定"), ("示例", nil), ("", nil), ("）", nil),
  ])
  func `the genre is the noun at the end of the title`(title: String, genre: String?) {
    #expect(ActGenre.of(title: title) == genre)
  }
}
