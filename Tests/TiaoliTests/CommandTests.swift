import ChineseText
import CommandKit
import Foundation
import TestSupport
import Testing

@testable import tiaoli

/// The commands as parser and help see them.
struct CommandTests {
  private static let family = CommandDescription(root: Tiaoli.self).family

  @Test func `the program has its commands, each with a help page of its own`() {
    #expect(
      Self.family.map(\.call) == [
        "tiaoli", "tiaoli list", "tiaoli toc", "tiaoli show", "tiaoli status", "tiaoli record",
        "tiaoli refs", "tiaoli search", "tiaoli diff", "tiaoli duties", "tiaoli due",
        "tiaoli amend", "tiaoli decision", "tiaoli corpus", "tiaoli corpus list",
        "tiaoli corpus show", "tiaoli corpus search", "tiaoli corpus trace",
        "tiaoli corpus statements", "tiaoli corpus count", "tiaoli corpus words",
        "tiaoli corpus timeline", "tiaoli corpus export", "tiaoli parse", "tiaoli document",
        "tiaoli import", "tiaoli export", "tiaoli site", "tiaoli validate", "tiaoli check",
        "tiaoli config", "tiaoli mcp", "tiaoli lsp", "tiaoli completions", "tiaoli manual",
      ])
  }

  @Test func `every command can be run`() {
    for command in Tiaoli.configuration.subcommands {
      #expect(command is any TiaoliCommand.Type, "\(command.configuration.name)")
    }
  }

  @Test func `every wording exists in both languages and differs`() {
    for command in Self.family {
      let own: [LocalizedText?] = [
        command.configuration.abstract, command.configuration.discussion,
      ]
      let wordings =
        own.compactMap(\.self) + command.definitions.map(\.help)
        + command.configuration.examples.map(\.explanation)
        + command.configuration.variables.map(\.meaning)
      for wording in wordings {
        #expect(!wording.english.isEmpty && !wording.chinese.isEmpty, "\(command.call)")
        #expect(wording.english != wording.chinese, "\(command.call)")
        #expect(!wording.english.hasSuffix(" ") && !wording.chinese.hasSuffix(" "))
      }
    }
  }

  @Test func `abstracts are short and end without a stop`() {
    for command in Self.family {
      for language in [Language.english, .chinese] {
        let abstract = command.configuration.abstract(language)
        #expect(DisplayWidth.columns(of: abstract) <= 60, "\(abstract)")
        #expect(!abstract.hasSuffix(".") && !abstract.hasSuffix("。"), "\(abstract)")
      }
    }
  }

  @Test func `no two commands have the same abstract`() {
    let abstracts = Self.family.map(\.configuration.abstract)
    #expect(Set(abstracts).count == abstracts.count)
  }

  @Test func `an option that several commands have is worded alike`() {
    var wordings: [String: Set<LocalizedText>] = [:]
    // Commands that read documents are told an edition's date; the others choose one by it.
    let readers = ["import", "parse", "amend"]
    // A site is a folder, not a file.
    let ofFolder: Set = ["output", "force"]
    for command in Self.family where !readers.contains(command.path.last ?? "") {
      for definition in command.definitions where definition.kind != .positional {
        if command.path.last == "site", ofFolder.contains(definition.longName) { continue }
        wordings[definition.longName, default: []].insert(definition.help)
      }
    }
    // What is left without decoration, what is counted, the usual form, kinds and days differ.
    let ofOwn: Set = ["plain", "limit", "format", "kind", "by", "from"]
    for (name, texts) in wordings where !ofOwn.contains(name) {
      #expect(texts.count == 1, "--\(name)")
    }
  }

  @Test func `every example of the help can be called`() throws {
    var calls = 0
    for command in Self.family {
      for example in command.configuration.examples where example.call.hasPrefix("tiaoli ") {
        let words = example.call.split(separator: " ").dropFirst().map(String.init)
        guard case .command = try parse(Tiaoli.self, words) else {
          Issue.record("\(example.call) runs no command")
          continue
        }
        calls += 1
      }
    }
    #expect(calls >= 6)
  }

  @Test(arguments: [Language.english, .chinese])
  func `the manual page has every command and every option of its help`(language: Language) {
    let page = CommandDescription(root: Tiaoli.self).manualPage(in: language, version: "0")
    let sections = page.split(separator: "\n.SS ").map(String.init)
    for command in Self.family where command.path.count > 1 {
      let section = sections.first { $0.hasPrefix("\(command.call)\n") }
      for definition in command.definitions.dropLast(2) where definition.kind != .positional {
        let name = definition.longName.split(separator: "-").joined(separator: "\\-")
        #expect(section?.contains("\\fB\\-\\-\(name)\\fR") == true, "\(command.call) \(name)")
      }
      #expect(section != nil, "\(command.call)")
    }
  }

  @Test func `README names every command and no other`() throws {
    let readme = String(
      decoding: try SharedData.bytes(SharedData.projectRoot.appending(path: "README.md")),
      as: UTF8.self)
    let rows = readme.split(separator: "\n").filter { $0.hasPrefix("| `tiaoli ") }
    let named = rows.compactMap { row in
      row.dropFirst("| `tiaoli ".count).split { " `".contains($0) }.first.map(String.init)
    }
    let commands = Self.family.filter { $0.path.count == 2 }
    let missing = commands.compactMap(\.path.last).filter { !named.contains($0) }
    let unknown = Set(named).subtracting(Self.family.compactMap(\.path.last))
    #expect(missing == [] && unknown == [])
  }
}
