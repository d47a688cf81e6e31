import ChineseText
import CommandKit
import RegulationModel
import RegulationParser
import TestSupport
import Testing

@testable import tiaoli

/// Provisions on a terminal.
struct ProvisionPageTests {
  private static let text = """
    示例条例
    第一章　总则
    第一条　甲应当：
    （一）乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未；
    1.甲乙丙丁戊己庚辛壬癸子丑寅卯；
    （二）丙的，
    应当丁。
    戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥。
    第二条　【范围】　己。
    附件1　示例表
    庚。

    """

  private func page(
    _ width: Int, isOn: Bool = false, _ fill: (inout ProvisionPage) -> Void
  ) -> String {
    var page = ProvisionPage(width: width, paint: Paint(isOn: isOn))
    fill(&page)
    return page.text
  }

  @Test func `lines have the indent of a paragraph, and columns of a table are aligned`() throws {
    let edition = try CanonicalText.read(
      """
      示例条例
      第一条　组成：\u{2028}主席，\u{2028}委员。
      第二条　如下：\u{2028}级别\t率\t注\u{2028}一\t\t乙

      """)
    let text = page(40) { page in for provision in edition.body { page.add(provision) } }
    #expect(
      text == """
        第一条　组成：
        　　主席，
        　　委员。
        第二条　如下：
            级别  率  注
            一        乙

        """)
  }

  @Test func `a unit stands with its label, and its heading on a line of its own`() throws {
    let edition = try CanonicalText.read("示例意见\n一、　总体要求\n甲。\n二、　乙。\n")
    let text = page(40) { page in for provision in edition.body { page.add(provision) } }
    #expect(text == "一、总体要求\n　　甲。\n二、　乙。\n")
  }

  @Test func `articles stand with their labels, items hang below their text`() throws {
    let edition = try CanonicalText.read(Self.text)
    let text = page(30) { page in for provision in edition.body { page.add(provision) } }
    #expect(
      text == """
        第一章　总则

        第一条　甲应当：
            （一）乙丙丁戊己庚辛壬癸子
                  丑寅卯辰巳午未；
                1.甲乙丙丁戊己庚辛壬癸
                  子丑寅卯；
            （二）丙的，
        　　应当丁。
        　　戊己庚辛壬癸子丑寅卯辰巳午
        未申酉戌亥。
        第二条　【范围】己。

        """)
  }

  @Test func `an item alone stands with the words that lead to it`() throws {
    let edition = try CanonicalText.read(Self.text)
    let item = try #require(edition.provision(id: "art_1__para_1__point_1__point_1"))
    #expect(
      page(80) { $0.addWithLeadIn(item) } == """
        　　甲应当：
            （一）乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未；
                1.甲乙丙丁戊己庚辛壬癸子丑寅卯；
        　　应当丁。

        """)
  }

  @Test func `a 款 alone stands as in print`() throws {
    let edition = try CanonicalText.read(Self.text)
    let paragraph = try #require(edition.provision(id: "art_1__para_2"))
    #expect(page(80) { $0.addAlone(paragraph) } == "　　戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥。\n")
  }

  @Test func `colour changes nothing but colour`() throws {
    let edition = try CanonicalText.read(Self.text)
    let plain = page(40) { page in for provision in edition.body { page.add(provision) } }
    let painted = page(40, isOn: true) { page in
      for provision in edition.body { page.add(provision) }
    }
    #expect(painted.contains("\u{1B}[1;36m第一条"))
    #expect(painted != plain)
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  /// All words of a provision in the order of the text.
  private func words(_ provision: Provision) -> String {
    let caption = provision.kind == .article ? provision.heading.map { "【\($0)】" } : nil
    let own = provision.label + (caption ?? provision.heading ?? "") + provision.text
    return own + provision.children.map(words).joined() + (provision.closing ?? "")
  }

  private func expectLayout(
    of edition: Edition, width: Int, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for provision in edition.provisions where provision.kind <= .article {
      let text = page(width) { $0.add(provision) }
      let set = text.filter { !" 　\n".contains($0) }
      #expect(set == words(provision), "\(provision.id)", sourceLocation: sourceLocation)
      for line in text.split(separator: "\n") {
        #expect(
          DisplayWidth.columns(of: String(line)) <= width, "\(line)", sourceLocation: sourceLocation
        )
        let first = line.drop { " 　".contains($0) }.first ?? " "
        #expect(!"，。、；：）》”".contains(first), "\(line)", sourceLocation: sourceLocation)
        #expect(!"（《“".contains(line.last ?? " "), "\(line)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test(arguments: [40, 80, 200])
  func `the regulation is set whole, in lines that fit`(width: Int) throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    expectLayout(of: edition, width: width)
    expectLayout(of: try CanonicalText.read(Self.text), width: width)
  }

  @Test func `lines are at most 100 columns however wide the terminal`() throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    for article in edition.articles {
      #expect(page(200) { $0.add(article) } == page(100) { $0.add(article) }, "\(article.label)")
    }
  }

  @Test(arguments: [40, 80, 200])
  func `further lines of an item begin below its text`(width: Int) throws {
    let edition = try RegulationReader.read(SharedData.seed("003"))
    var hanging = 0
    for item in edition.provisions(of: .item) {
      let article = try #require(item.article)
      let lines = page(width) { $0.add(article) }.split(separator: "\n")
      let start = try #require(lines.firstIndex { $0.hasPrefix("    " + item.label) })
      let indent = String(repeating: " ", count: 4 + DisplayWidth.columns(of: item.label))
      var rest = item.text.dropFirst(lines[start].dropFirst(4 + item.label.count).count)
      for line in lines.dropFirst(start + 1) where !rest.isEmpty {
        #expect(line.hasPrefix(indent) && rest.hasPrefix(line.dropFirst(indent.count)))
        rest = rest.dropFirst(line.dropFirst(indent.count).count)
        hanging += 1
      }
    }
    #expect(hanging > 5)
  }
}
