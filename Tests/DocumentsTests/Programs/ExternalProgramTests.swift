import Foundation
import Testing

@testable import Documents

/// Programs of the machine, their limits and their ends.
@Suite struct ExternalProgramTests {
  private func run(
    _ script: String, _ limits: ExternalProgram.Limits = ExternalProgram.Limits(),
    _ arguments: [String] = []
  ) throws -> ExternalProgram.Outcome {
    let scripts = try ScriptFolder()
    try scripts.add("program", script)
    let file = try #require(ExternalProgram.find("program", in: scripts.searchPath))
    let program = ExternalProgram(file: file, folder: scripts.path, path: scripts.searchPath)
    return try program.run(arguments, limits)
  }

  @Test func `output, errors and status are given back`() throws {
    let outcome = try run("printf 甲; printf 乙 >&2; exit 7")
    #expect(outcome.output == Array("甲".utf8))
    #expect(outcome.errors == Array("乙".utf8))
    #expect(outcome.status == 7)
  }

  @Test func `arguments reach the program as they are`() throws {
    let outcome = try run("printf '%s|' \"$@\"", .init(), ["$(id)", "a b", "; true", "", "甲"])
    #expect(String(decoding: outcome.output, as: UTF8.self) == "$(id)|a b|; true||甲|")
  }

  @Test func `it has no input and little environment`() throws {
    let outcome = try run("cat; env | cut -d= -f1 | sort | tr '\\n' ' '")
    let names = Set(String(decoding: outcome.output, as: UTF8.self).split(separator: " "))
    #expect(
      names.isSubset(of: [
        "HOME", "LANG", "LC_ALL", "PATH", "PWD", "TMPDIR", "_", "SHLVL", "OLDPWD",
      ]))
  }

  @Test func `a program that hangs is ended with what it started`() throws {
    let mark = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    var limits = ExternalProgram.Limits()
    limits.seconds = 1
    let start = Date()
    #expect(throws: ExternalProgram.Failure.tooLong(seconds: 1)) {
      try run("(sleep 2; echo > '\(mark)') & sleep 100", limits)
    }
    #expect(Date().timeIntervalSince(start) < 5)
    Thread.sleep(forTimeInterval: 1.5)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `a program that closes its output and hangs is ended`() throws {
    var limits = ExternalProgram.Limits()
    limits.seconds = 1
    #expect(throws: ExternalProgram.Failure.tooLong(seconds: 1)) {
      try run("exec >&- 2>&-; sleep 100", limits)
    }
  }

  @Test func `a program that floods is ended`() throws {
    var limits = ExternalProgram.Limits()
    limits.output = 1 << 20
    #expect(throws: ExternalProgram.Failure.tooMuch) { try run("yes 甲", limits) }
    limits.seconds = 1
    #expect(throws: ExternalProgram.Failure.tooLong(seconds: 1)) { try run("yes 甲 >&2", limits) }
  }

  @Test func `output up to the limit is taken`() throws {
    var limits = ExternalProgram.Limits()
    limits.output = 100_000
    #expect(try run("head -c 100000 /dev/zero", limits).output.count == 100_000)
    #expect(throws: ExternalProgram.Failure.tooMuch) {
      try run("head -c 100001 /dev/zero", limits)
    }
  }

  @Test func `a signal is a status`() throws {
    #expect(try run("kill -9 $$").status == 137)
  }

  @Test func `what cannot be run is not found or not started`() throws {
    let scripts = try ScriptFolder()
    try scripts.add("program", "true", mode: 0o644)
    #expect(ExternalProgram.find("program", in: "\(scripts.path):.::bin") == nil)
    #expect(ExternalProgram.find("program", in: "") == nil)
    let program = ExternalProgram(file: "/nowhere", folder: "/tmp", path: "")
    #expect(throws: ExternalProgram.Failure.notStarted) { try program.run([], .init()) }
  }

  @Test func `a private folder is for its owner alone and goes with its value`() throws {
    var path = ""
    if let folder = PrivateFolder() {
      path = folder.path
      let isWritten = folder.write([1, 2], to: "a/b")
      let read = [("a/b", 2), ("a/b", 1), ("a", 9)].map { folder.read($0.0, limit: $0.1) }
      #expect(isWritten)
      #expect(read == [[1, 2], nil, nil])
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o700)
    }
    #expect(!path.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
