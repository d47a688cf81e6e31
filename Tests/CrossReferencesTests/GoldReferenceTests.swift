import CrossReferences
import Foundation
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// Citations of real acts whose targets a person has read, kept beside the project.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct GoldReferenceTests {
  private let folder = SharedData.laws.appending(path: "references")

  @Test func `citations have the target that a person read`() throws {
    var documents = GoldDocuments(folder)
    var wrong: [String] = []
    let lines = try GoldLine.read(folder.appending(path: "gold.jsonl"))
    for line in lines {
      let answer = try documents.answer(for: line)
      let expected = line.targets
      if answer.targets != expected {
        wrong.append(
          "\(line.id) \(line.document ?? "") \(line.article ?? "") \(line.ref_text): "
            + "\(answer.targets) [\(answer.text)], not \(expected)")
      }
    }
    let exact = lines.count - wrong.count
    let share = Double(exact) / Double(max(1, lines.count))
    print("gold citations: \(exact) of \(lines.count) exact (\(Int(share * 1000)) ‰)")
    for line in wrong { print("  " + line) }
    #expect(share >= 0.97)
  }

  @Test func `false friends are no citations`() throws {
    var hits: [String] = []
    let lines = try GoldLine.read(folder.appending(path: "negative.jsonl"))
    let edition = try RegulationReader.read(Array("第一条　一。\n第二条　二。\n第三条　三。\n".utf8))
    let sentences = SentenceCitations(edition)
    for line in lines {
      let place = edition.articles.first?.children.first
      let end = line.start + line.ref_text.unicodeScalars.count
      let found =
        sentences.references(in: line.sentence, at: place).map { ($0.start, $0.end, $0.text) }
        + (try reportCitations(line.sentence).map { ($0.start, $0.end, $0.text) })
      for (from, to, text) in found
      where from < end && to > line.start && line.isInside(from, to) {
        hits.append("\(line.id) \(line.ref_text): \(text)")
      }
    }
    print("false friends: \(hits.count) hits in \(lines.count) lines")
    #expect(hits.isEmpty)
  }
}

/// A line of the gold data.
struct GoldLine: Decodable {
  let id: String
  let article: String?
  let para: Int?
  let item: Int?
  let sentence: String
  let ref_text: String
  let start: Int
  let resolved: Resolved
  let document: String?

  enum Resolved: Decodable {
    case one(String)
    case many([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let list = try? container.decode([String].self) {
        self = .many(list)
      } else {
        self = .one(try container.decode(String.self))
      }
    }
  }

  static func read(_ url: URL) throws -> [GoldLine] {
    let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    return try text.split(separator: "\n").map {
      try JSONDecoder().decode(GoldLine.self, from: Data($0.utf8))
    }
  }

  /// Whether a citation is about the words of the line: 之一 inside a longer one is not.
  func isInside(_ from: Int, _ to: Int) -> Bool {
    !(from < start && to > start + ref_text.unicodeScalars.count)
  }

  /// The targets in the project's identifiers, with the other act before a colon.
  var targets: [String] {
    switch resolved {
    case .one(let text): GoldLine.expand(text)
    case .many(let list): list.flatMap { GoldLine.expand($0) }
    }
  }

  private static func expand(_ text: String) -> [String] {
    if text == "none" { return [] }
    var work = ""
    var path = text
    if text.hasPrefix("external:") {
      let pieces = text.dropFirst(9).split(separator: "/", maxSplits: 1)
      work = (pieces.first.map(String.init) ?? "") + ":"
      path = pieces.count > 1 ? String(pieces[1]) : ""
    }
    let ends = path.components(separatedBy: "..")
    let first = id(ends[0])
    guard ends.count == 2, let from = number(first), let to = number(id(ends[1])) else {
      return [work + first]
    }
    let stem = first.dropLast(String(from).count)
    return (from...to).map { "\(work)\(stem)\($0)" }
  }

  private static func number(_ id: String) -> Int? {
    id.split(separator: "_").last.flatMap { Int($0) }
  }

  private static func id(_ path: String) -> String {
    path.replacingOccurrences(of: "chap_", with: "chp_")
      .replacingOccurrences(of: "item_", with: "point_")
      .replacingOccurrences(of: "annex_", with: "att_")
      .replacingOccurrences(of: "/", with: "__")
  }
}

/// The documents of the gold data, each read once.
struct GoldDocuments {
  private let folder: URL
  private var editions: [String: Edition] = [:]
  private var citations: [String: EditionCitations] = [:]

  init(_ folder: URL) {
    self.folder = folder.appending(path: "documents")
  }

  /// What the module answers for the words of a line.
  mutating func answer(for line: GoldLine) throws -> (targets: [String], text: String) {
    guard let name = line.document else { return ([], "no document") }
    guard let edition = try edition(name) else {
      let found = try reportCitations(line.sentence).first {
        $0.start <= line.start && line.start < $0.end
      }
      guard let found else { return ([], "nothing found") }
      let ids = found.targets.isEmpty ? [""] : found.targets
      return (ids.map { "\(found.title ?? ""):\($0)" }, "\(found.text) \(found.kind)")
    }
    if let reference = reference(line, name, edition) { return Self.describe(reference, edition) }
    return ([], "nothing found")
  }

  private mutating func reference(
    _ line: GoldLine, _ name: String, _ edition: Edition
  ) -> Reference? {
    let all = citations[name] ?? EditionCitations(edition)
    citations[name] = all
    for provision in Self.provisions(line, edition) {
      for (part, text) in [
        (Reference.Part.text, provision.text), (.closing, provision.closing ?? ""),
      ] {
        guard let offset = Self.offset(of: line.sentence, in: text) else { continue }
        let start = offset + line.start
        return all.references.first {
          $0.from == provision.id && $0.part == part && $0.start <= start && start < $0.end
        }
      }
    }
    if line.article == nil {
      for (position, text) in edition.preamble.enumerated() {
        guard let offset = Self.offset(of: line.sentence, in: text) else { continue }
        let start = offset + line.start
        return all.references.first {
          $0.preambleParagraph == position + 1 && $0.start <= start && start < $0.end
        }
      }
    }
    let place = Self.provisions(line, edition).first
    print("  (\(line.id): the sentence is not in \(name) at its place)")
    return SentenceCitations(edition).references(in: line.sentence, at: place).first {
      $0.start <= line.start && line.start < $0.end
    }
  }

  private mutating func edition(_ name: String) throws -> Edition? {
    if let edition = editions[name] { return edition }
    let bytes = try SharedData.bytes(folder.appending(path: name))
    let edition = try? RegulationReader.read(bytes)
    editions[name] = edition
    return edition
  }

  /// The places that a line may mean: its 项 or 款, then everything in the article.
  private static func provisions(_ line: GoldLine, _ edition: Edition) -> [Provision] {
    guard let article = line.article else { return [] }
    let inside = edition.provisions.filter { $0.id.hasPrefix(article + "__") }
    var id = "\(article)__para_\(line.para ?? 1)"
    if let item = line.item { id += "__point_\(item)" }
    return inside.filter { $0.id == id } + inside
  }

  private static func offset(of sentence: String, in text: String) -> Int? {
    guard let range = text.range(of: sentence) else { return nil }
    return text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
  }

  private static func describe(
    _ reference: Reference?, _ edition: Edition?
  ) -> (targets: [String], text: String) {
    guard let reference else { return ([], "nothing found") }
    let note = "\(reference.text) \(reference.kind) \(reference.status) \(reference.reason as Any)"
    if reference.kind == .`self` { return (["self"], note) }
    if let work = reference.work {
      let ids = reference.targets.isEmpty ? [""] : reference.targets
      return (ids.map { "\(work):\($0)" }, note)
    }
    if reference.text == "下列", let first = reference.targets.first {
      return (
        [
          String(first.prefix(upTo: first.range(of: "__point")?.lowerBound ?? first.endIndex))
            + "__items"
        ], note
      )
    }
    return (reference.targets, note)
  }
}
