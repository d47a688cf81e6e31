import ReadingSite
import RegulationModel
import TestSupport
import Testing

/// Three invented works of a city that cite each other, two of them in two editions: what the site says of the
/// citations on the page of each edition, and of each article.
struct CitingWorksTests {
  private static let parks2015 = CityActs.parks2015
  private static let parks2020 = CityActs.parks2020
  private static let greening = CityActs.greening
  private static let streets2017 = """
    某市市容规定
    （2017年4月1日某市人民政府公布）
    第一条　公园门前的市容，依照《某市公园条例》第七条管理。
    第二条　本规定自公布之日起施行。

    """
  private static let streets2021 = """
    某市市容规定
    （2021年2月1日某市人民政府修订公布）
    第一条　公园门前的市容，依照《某市公园条例》第二条分级管理。
    第二条　绿地门前的市容，依照《某市绿化条例》第九条管理。
    第三条　本规定自2021年2月1日起施行。

    """

  private func site() throws -> MadeFiles {
    try expectSoundSite(
      SiteContent(works: [
        try MadeSite.work(
          "gongyuan", "某市公园条例",
          [("2015-03-01", Self.parks2015), ("2020-06-01", Self.parks2020)]),
        try MadeSite.work("lvhua", "某市绿化条例", [("2016-05-01", Self.greening)]),
        try MadeSite.work(
          "shirong", "某市市容规定",
          [("2017-04-01", Self.streets2017), ("2021-02-01", Self.streets2021)]),
      ]))
  }

  /// The words of the entries of a list on a page.
  private func entries(of list: String, on page: String) -> [String] {
    guard let start = page.firstRange(of: "<section id=\"\(list)\"") else { return [] }
    let section = page[start.upperBound...].prefix { $0 != "\u{0}" }
    let end = section.firstRange(of: "</section>")?.lowerBound ?? section.endIndex
    return section[..<end].split(separator: "<li>").dropFirst().map { entry in
      var words = ""
      var isTag = false
      for letter in entry.prefix(while: { $0 != "\n" }) {
        if letter == "<" { isTag = true }
        if !isTag { words.append(letter) }
        if letter == ">" { isTag = false }
      }
      return words
    }
  }

  @Test(arguments: [
    ("gongyuan/2015-03-01", []),
    (
      "gongyuan/2020-06-01",
      [
        "《某市绿化条例》第二条第一款：“《某市公园条例》第二条”，原指第二条，本版为第三条",
        "《某市绿化条例》第三条第一款：“《某市公园条例》第三条”，原指第三条，本版为第四条",
        "《某市绿化条例》第四条第一款：“《某市公园条例》第五条”，原指第五条，本版已删去",
      ]
    ), ("lvhua/2016-05-01", []), ("shirong/2017-04-01", []), ("shirong/2021-02-01", []),
  ])
  func `an edition tells the citations in other works that it leaves behind`(
    edition: String, expected: [String]
  ) throws {
    let page = try site()["\(edition)/index.html"]
    #expect(entries(of: "left-behind", on: page) == expected)
    #expect(page.contains("href=\"#left-behind\"") == !expected.isEmpty)
  }

  @Test(arguments: [
    ("2015-03-01", 1, ["《某市绿化条例》第一条"]), ("2015-03-01", 2, ["《某市绿化条例》第二条"]),
    ("2015-03-01", 3, ["第四条", "《某市绿化条例》第三条"]), ("2015-03-01", 5, ["《某市绿化条例》第四条"]),
    ("2020-06-01", 1, ["《某市绿化条例》第一条"]), ("2020-06-01", 2, ["《某市市容规定》第一条"]),
    ("2020-06-01", 3, ["《某市绿化条例》第二条"]), ("2020-06-01", 4, ["第五条", "《某市绿化条例》第三条"]),
    ("2020-06-01", 5, []), ("2020-06-01", 7, []),
  ])
  func `a backlink is of the edition that is meant`(
    date: String, article: Int, expected: [String]
  ) throws {
    let page = try site()["gongyuan/\(date)/art_\(article).html"]
    let found = entries(of: "cited-by", on: page).map { words in
      expected.first { words.hasPrefix($0) } ?? words
    }
    #expect(found == expected)
  }

  @Test func `a citation leads to the edition that was in force on its day`() throws {
    let site = try site()
    let greening = site["lvhua/2016-05-01/index.html"]
    #expect(greening.contains("href=\"../../gongyuan/2015-03-01/index.html#art_2\""))
    let streets = site["shirong/2021-02-01/index.html"]
    #expect(streets.contains("href=\"../../gongyuan/2020-06-01/index.html#art_2\""))
  }
}
