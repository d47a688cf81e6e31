import CrossReferences
import RegulationModel
import RegulationParser
import Testing

/// The lines of the source that citations stand on.
struct CitationLineTests {
  private static let text = """
    示例规定
    （2020年1月2日某机关发布）
    　　为了示例，根据《某某法》第三条，制定本规定。
    　　《某某条例》另有规定的，从其规定。
    第一条　有下列情形之一的，不予受理：
    （一）材料不全的；
    （二）超过期限的。
    违反本规定第二条的，予以处罚。
    第二条　依照第一条办理。

    """

  private func lines(_ text: String) throws -> [String] {
    let edition = try RegulationReader.read(Array(text.utf8))
    return EditionCitations(edition).references.filter { reference in
      reference.kind != .relative && reference.kind != .generic
    }.map {
      "\($0.text) \($0.line) \($0.start)"
    }
  }

  @Test func `a citation of the preamble and one behind a list have the line where they stand`()
    throws
  {
    #expect(
      try lines(Self.text) == [
        "《某某法》第三条 3 7", "本规定 3 18", "《某某条例》 4 0", "本规定第二条 8 2", "第一条 9 2",
      ])
  }

  @Test func `blank lines and what stands above count`() throws {
    let shifted = "网页导航\n\n" + Self.text.replacing("第二条　依照", with: "\n第二条　依照")
    let found = try lines(shifted)
    #expect(found.map { $0.split(separator: " ")[1] } == ["5", "5", "6", "10", "12"])
  }
}
