import AssistantServer
import JSONText
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// Nothing is written, unless the server was started to.
@Suite(.scratchFolder) struct WritingTests {
  private let decision =
    "关于修改《示例市公共图书馆条例》的决定\n一、将第四条中的“五十六小时”修改为“六十小时”。\n"

  private func apply(
    allowed: Bool, _ others: [JSONValue.Member]
  ) throws -> (result: JSONValue, tools: JSONValue) {
    let server = AssistantServer(
      try ReadingRooms.sources(), version: "1", allowsWriting: allowed)
    let arguments = JSONValue.object(
      [.init("base", "current"), .init("work", "tushuguan"), .init("decision", .string(decision))]
        + others)
    let talk = try Conversation(
      [call("apply_decision", arguments.line), ("tools/list", "{}")], to: server)
    return (try talk.result(), try talk.result(2))
  }

  private func readOnly(_ tools: JSONValue) -> [String: Bool] {
    var hints: [String: Bool] = [:]
    for tool in tools["tools"]?.elements ?? [] {
      hints[tool["name"]?.text ?? ""] = tool["annotations"]?["readOnlyHint"] == .bool(true)
    }
    return hints
  }

  @Test func `a server that may not write does not`() throws {
    let before = try ReadingRooms.write()
    let files = try ScratchFolder.current.files()
    let (result, tools) = try apply(
      allowed: false, [.init("write", .bool(true)), .init("edition", "2024-01-01")])
    #expect(result["isError"] == .bool(true))
    #expect(try ScratchFolder.current.files() == files)
    #expect(readOnly(tools).values.allSatisfy { $0 })
    #expect(try before.work(named: "tushuguan").editions.count == 3)
  }

  @Test func `a server that may writes only when it is asked to`() throws {
    let (result, tools) = try apply(allowed: true, [])
    #expect(result["isError"] == .bool(false))
    #expect(result["structuredContent"]?["written"] == .array([]))
    #expect(readOnly(tools)["apply_decision"] == false)
    #expect(readOnly(tools)["show"] == true)
    #expect(try !ScratchFolder.current.files().contains { $0.contains("2024-01-01") })
  }

  @Test func `what is kept is an edition with its decision`() throws {
    let (result, _) = try apply(
      allowed: true, [.init("write", .bool(true)), .init("edition", "2024-01-01")])
    #expect(result["isError"] == .bool(false), "\(result.words)")
    let folder = ScratchFolder.current
    #expect(
      try folder.text("Regulations/tushuguan/2024-01-01.txt").contains("六十小时"))
    #expect(
      try folder.text("Regulations/tushuguan/decisions/2024-01-01.txt").contains("六十小时"))
    #expect(
      result["structuredContent"]?["written"] == .array(["tushuguan/2024-01-01.txt"]))
  }

  @Test(arguments: ["", "2016-03-01"])
  func `what is not clear is not written`(date: String) throws {
    let (result, _) = try apply(
      allowed: true, [.init("write", .bool(true)), .init("edition", .string(date))])
    #expect(result["isError"] == .bool(true))
    #expect(try ScratchFolder.current.files().filter { $0.contains("decisions") } == [])
  }
}
