import RegulationModel
import RegulationParser
import Testing

/// Markdown of editions: headings, labels, lists, and glyphs that would mark something up.
struct EditionMarkdownTests {
  @Test func `an edition is headings, paragraphs and lists`() throws {
    let edition = try CanonicalText.read(
      """
      示例条例
      （2020年1月2日示例会议通过）
      为了示范。
      第一编　总编
      第一章　总则
      第一节　甲节
      第一条　【目的】　甲：
      （一）乙；
      1.丙；
      2.丁。
      （二）戊的，
      应当己。
      庚。
      第二条　辛。
      　　　　示例委员会
      附件1　示例表
      第一条　附甲。

      """)
    #expect(
      EditionMarkdown.text(of: edition) == """
        # 示例条例

        （2020年1月2日示例会议通过）

        为了示范。

        ## 第一编 总编

        ### 第一章 总则

        #### 第一节 甲节

        **第一条**【目的】　甲：

        - （一）乙；
          - 1.丙；
          - 2.丁。
        - （二）戊的，

        应当己。

        庚。

        **第二条**　辛。

        示例委员会

        ## 附件1 示例表

        **第一条**　附甲。

        """)
  }

  @Test func `some provisions are written in the order given`() throws {
    let edition = try SampleEdition.chapters.read()
    let found = try edition.resolve(AddressReader.read("第六条、第三条第二项、第三条第二款"))
    #expect(
      EditionMarkdown.text(of: found) == """
        **第六条**　巳。

        - （二）戊：
          - 1.己；
          - 2.庚。

        壬。

        """)
  }

  @Test func `a heading that is no unit is a heading`() throws {
    let edition = try CanonicalText.read("示例解释\n　　一、甲部\n第一条　乙。\n")
    #expect(EditionMarkdown.text(of: edition) == "# 示例解释\n\n## 一、甲部\n\n**第一条**　乙。\n")
  }

  @Test func `headings stop at the sixth level`() throws {
    let edition = try CanonicalText.read(
      "示例法\n第一编　甲\n第一分编　乙\n第一章　丙\n第一节　丁\n第一条　戊。\n")
    let headings = EditionMarkdown.text(of: edition).split(separator: "\n").filter {
      $0.hasPrefix("#")
    }
    #expect(headings == ["# 示例法", "## 第一编 甲", "### 第一分编 乙", "#### 第一章 丙", "##### 第一节 丁"])
  }

  struct Escape: Sendable, CustomTestStringConvertible {
    let words: String
    let written: String
    var testDescription: String { words }

    init(_ words: String, _ written: String) {
      self.words = words
      self.written = written
    }
  }

  @Test(arguments: [
    Escape("甲*乙*丙", #"甲\*乙\*丙"#), Escape("甲_乙_", #"甲\_乙\_"#), Escape("[甲](乙)", #"\[甲\](乙)"#),
    Escape("甲`乙`", #"甲\`乙\`"#), Escape("甲<b>乙", #"甲\<b\>乙"#), Escape(#"甲\乙"#, #"甲\\乙"#),
    Escape("甲|乙", #"甲\|乙"#), Escape("甲~~乙~~", #"甲\~\~乙\~\~"#), Escape("甲#乙", "甲\\#乙"),
    Escape("甲{乙}", #"甲\{乙\}"#), Escape("甲，乙。", "甲，乙。"),
  ])
  func `glyphs that mark something up are escaped`(sample: Escape) throws {
    let edition = try CanonicalText.read("示例条例\n第一条　\(sample.words)\n")
    #expect(EditionMarkdown.text(of: edition) == "# 示例条例\n\n**第一条**　\(sample.written)\n")
  }

  @Test func `a character reference in the text is shown as it stands`() throws {
    let edition = try CanonicalText.read("示例条例\n第一条　甲&lt;乙。\n")
    #expect(EditionMarkdown.text(of: edition).contains(#"甲\&lt;乙"#))
  }
}
