import RegulationParser
import Testing

@testable import RegulationModel

/// What a text says of other acts.
struct RelationTests {
  private func relations(_ first: String, _ last: String, note: String = "") throws -> [String] {
    let edition = try CanonicalText.read("示例条例\n\(note)第一条　\(first)\n第二条　\(last)\n")
    return RelationReading.relations(of: edition).map { relation in
      [relation.kind.rawValue, relation.title, relation.number ?? "-", relation.date ?? "-"]
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("本条例自2020年1月1日起施行，《甲办法》同时废止。", ["repeals 甲办法 - -"]),
    (
      "本条例自2020年1月1日起施行。2003年5月6日发布的《甲办法》（示例部令第5号）、《乙规定》同时废止。",
      ["repeals 甲办法 示例部令第5号 2003-05-06", "repeals 乙规定 - -"]
    ),
    ("《关于〈甲办法〉的补充规定》予以废止。", ["repeals 关于〈甲办法〉的补充规定 - -"]),
    // A provision of an act, what only conflicts, and the act's own title are none.
    ("《甲办法》第三条同时废止。", []),
    ("以前的规定与本条例不一致的，以本条例为准。", []),
    ("违反《甲办法》的，责令改正。", []),
    ("《示例条例》同时废止。", []),
  ])
  func `what a last article repeals is told with number and day`(last: String, wanted: [String])
    throws
  {
    #expect(try relations("甲。", last) == wanted)
  }

  @Test func `what an act carries out stands in its first article`() throws {
    #expect(
      try relations("为了实施《甲法》，根据《乙法》，制定本条例。", "乙。") == ["implements 甲法 - -"])
  }

  @Test func `the decisions of a caption amend it`() throws {
    let note = "（2010年1月2日甲会通过　根据2015年3月4日甲会《关于修改〈示例条例〉的决定》修正）\n"
    #expect(
      try relations("甲。", "乙。", note: note) == ["amended-by 关于修改〈示例条例〉的决定 - 2015-03-04"])
  }

  @Test(
    arguments: [
      ("上海市人民代表大会常务委员会", "cn-sh"), ("内蒙古自治区人民政府", "cn-nm"), ("陕西省人民政府", "cn-sn"),
      ("山西省人民政府", "cn-sx"), ("国务院", nil), ("宁波市人民政府", nil), ("", nil),
    ] as [(String, String?)])
  func `a region is told where a name begins with it`(name: String, code: String?) {
    #expect(RegionCode.of(name) == code)
  }
}
