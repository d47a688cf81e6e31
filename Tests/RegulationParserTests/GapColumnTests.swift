import RegulationModel
import RegulationParser
import Testing

/// Labels that a program puts before their words, as it does with the columns of a page.
struct GapColumnTests {
  private static let page = """
    某市试验管理办法
    第一章
    第一条

    总

    则

    为了加强对试验的管理，维护试验秩序，保障试验安全和

    保护试验人的合法权益，根据有关法律的规定，结合本市实际情况
    和试验工作的需要，制定本办法。
    第二条

    本办法所指的试验，是指不能在日常条件下进行而应

    当在规定的场所进行的活动，以及与活动有关的准备、记录和报
    告等各项工作。
    试验分为初测和复测，由登记的机构进行，其他单位和个人
    不得进行试验。
    第三条

    试验应当公开。

    第二章

    第一节
    第四条

    管理机关
    主管部门

    试验由市人民政府的主管部门管理。市人民政府的其他

    部门按照各自的职责协助管理工作，并且定期向主管部门报告情
    况。
    1

    第五条

    本办法自2024年1月1日起施行。
    """

  @Test func `labels in a row get the lines below them in their order`() throws {
    let edition = try expectSoundReading(of: Array(Self.page.utf8))
    #expect(edition.provisions(of: .chapter).map(\.heading) == ["总则", "管理机关"])
    #expect(edition.provisions(of: .section).map(\.heading) == ["主管部门"])
    let first = edition.articles.map { $0.children.first?.text }
    #expect(
      first == [
        "为了加强对试验的管理，维护试验秩序，保障试验安全和保护试验人的合法权益，根据有关法律的规定，结合本市实际情况和试验工作的需要，制定本办法。",
        "本办法所指的试验，是指不能在日常条件下进行而应当在规定的场所进行的活动，以及与活动有关的准备、记录和报告等各项工作。",
        "试验应当公开。",
        "试验由市人民政府的主管部门管理。市人民政府的其他部门按照各自的职责协助管理工作，并且定期向主管部门报告情况。",
        "本办法自2024年1月1日起施行。",
      ])
    #expect(edition.articles.map { Array($0.children).count } == [1, 2, 1, 1, 1])
    #expect(edition.dropped.map(\.reason) == [.pageNumber])
  }

  @Test func `provisions stay on the lines of their labels`() throws {
    let lines = Self.page.split(separator: "\n", omittingEmptySubsequences: false)
    let edition = try expectSoundReading(of: Array(Self.page.utf8))
    for article in edition.articles {
      #expect(lines[article.line - 1] == article.label)
    }
  }

  @Test func `short lines below labels prove nothing`() throws {
    let text = """
      某市试验办法

      第一条

      试验的目的

      为了规范试验，制定本办法。

      第二条

      试验的原则

      试验应当公开。

      第三条

      本办法自公布之日起施行。
      """
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(
      edition.articles.map { $0.children.map(\.text) } == [
        ["试验的目的", "为了规范试验，制定本办法。"], ["试验的原则", "试验应当公开。"], ["本办法自公布之日起施行。"],
      ])
  }

  @Test func `labels without words of their own stay as they are`() throws {
    let text = Self.page.replacing("本办法自2024年1月1日起施行。", with: "")
    let edition = try expectSoundReading(of: Array(text.utf8))
    #expect(edition.articles.map(\.label) == ["第一条", "第二条", "第三条", "第四条", "第五条"])
  }
}
