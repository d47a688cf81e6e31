import Findings
import RegulationModel
import RegulationParser
import Testing

/// Lines of text without a container that break off: headings on two lines, citations, captions
/// without brackets.
struct BrokenLineTests {
  private func read(_ text: String) throws -> Edition {
    try expectSoundReading(of: Array(text.utf8))
  }

  @Test func `the heading of a division goes on in a second line`() throws {
    let edition = try read(
      "示例办法\n第一章\n甲部的程序和\n方法\n第一条　甲。\n第二章　丙部\n第二条　乙。\n第三章　附\n则\n第三条　丙。\n")
    #expect(edition.provisions(of: .chapter).map(\.heading) == ["甲部的程序和方法", "丙部", "附则"])
    #expect(edition.findings.isEmpty)
  }

  @Test func `a line between a heading and its first article is told`() throws {
    let edition = try read("示例办法\n第一章　甲部\n丁部\n第一条　甲。\n第二条　乙。\n")
    #expect(edition.findings.map(\.code) == ["line-below-heading"])
  }

  @Test func `a line goes on with the article that it cites`() throws {
    let edition = try read("示例办法\n第一条　依照《示例条例》\n第三条的规定，甲公开。\n第二条　乙。\n第三条　丙。\n")
    #expect(edition.articles.first?.children.map(\.text) == ["依照《示例条例》第三条的规定，甲公开。"])
  }

  @Test func `an article that begins with a citation is an article where its number is due`() throws
  {
    let edition = try read("示例办法\n第一条甲公开。\n第二条乙公平。\n第三条第二条的乙公正。\n第四条丁。\n")
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条", "第四条"])
    #expect(edition.articles[2].children.map(\.text) == ["第二条的乙公正。"])
  }

  @Test func `a paragraph behind a line without a mark is told`() throws {
    let edition = try read("示例办法\n第一条　甲公开\n乙公平。\n第二条　丙。\n")
    #expect(edition.findings.map(\.code) == ["paragraph-unended"])
    #expect(try read("示例办法\n第一条　甲公开.\n乙公平.\n第二条　丙.\n").findings.isEmpty)
  }

  @Test func `captions without brackets are captions where nearly all articles have one`() throws {
    let edition = try read(
      "示例章程\n第一条　名称\n甲会。\n第二条　会员\n会员入会。\n会员退会。\n第三条　权利\n（一）甲；\n（二）乙。\n"
        .replacing("名称", with: "【名称】").replacing("会员\n", with: "【会员】\n")
        .replacing("权利", with: "【权利】"))
    #expect(edition.articles.map(\.heading) == ["名称", "会员", "权利"])
    #expect(edition.findings.isEmpty)
    let bare = try RegulationReader.read(
      Array("示例章程\n第一条　名称\n甲会。\n第二条　会员\n会员入会。\n会员退会。\n第三条　权利\n（一）甲；\n（二）乙。\n".utf8))
    #expect(bare == edition)
    #expect(bare.findings.map(\.code) == ["captions-bracketed"])
  }

  @Test(arguments: ["〔", "［", "[", "（", "("])
  func `captions stand in brackets of many forms`(open: String) throws {
    let close = ["〔": "〕", "［": "］", "[": "]", "（": "）", "(": ")"][open] ?? ""
    let edition = try read(
      "示例条例\n第一条\(open)目的\(close)甲。\n第二条　\(open)范围\(close)　乙。\n第三条\(open)施行\(close)\n丙。\n")
    #expect(edition.articles.map(\.heading) == ["目的", "范围", "施行"])
    #expect(edition.articles.map { $0.children.first?.text } == ["甲。", "乙。", "丙。"])
  }

  @Test func `a short line between a sentence and an article is its heading and told`() throws {
    let edition = try read("示例办法\n总　则\n第一条　甲。\n丁　部\n第二条　乙。\n附　则\n第三条　丙。\n")
    #expect(edition.articles.allSatisfy { $0.children.count == 1 })
    #expect(edition.provisions(of: .crossheading).map(\.text) == ["丁部"])
    #expect(edition.findings.map(\.code) == ["line-above-article"])
  }

  @Test func `parts of a text are headings and no title`() throws {
    let edition = try read("示例办法\n第一部分　甲部\n第一条　甲。\n第二条　乙。\n第二部分　丙部\n第三条　丙。\n")
    #expect(edition.title == "示例办法")
    #expect(edition.provisions(of: .crossheading).map(\.text) == ["第一部分甲部", "第二部分丙部"])
    #expect(edition.articles.allSatisfy { $0.children.count == 1 })
  }
}
