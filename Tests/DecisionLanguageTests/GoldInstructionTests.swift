import DecisionLanguage
import Foundation
import JSONText
import RevisionTestSupport
import TestSupport
import Testing

/// Single instructions of real decisions, whose meaning a person has written down.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct GoldInstructionTests {
  /// What stands above an instruction that inherits its article, by its id in the data.
  private static let heads = [
    "A10": "对刑法第三百七十五条作如下修改：", "A19": "对刑法第二百九十条作如下修改：", "A40": "对宪法第三章作如下修改：",
  ]

  @Test func `instructions mean what a person read`() throws {
    let file = SharedData.laws.appending(path: "amendments/instructions.jsonl")
    let text = String(decoding: try SharedData.bytes(file), as: UTF8.self)
    var wrong: [String] = []
    var count = 0
    for line in text.split(separator: "\n") {
      let gold = try GoldInstruction(line)
      count += 1
      let found = try operations(gold)
      if found != gold.operations { wrong.append("\(gold.id): \(found) is not \(gold.operations)") }
    }
    print("instructions: \(count - wrong.count) of \(count)")
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
    #expect(count == 29)
  }

  /// What the JSON of the decision says, in the terms of the data.
  private func operations(_ gold: GoldInstruction) throws -> [GoldOperation] {
    let head = Self.heads[gold.id].map { $0 + "\n" } ?? ""
    let decision = try expectSoundDecision(head + gold.wording)
    return try decision.instructions.map { instruction in
      var json = JSONWriter(layout: .compact)
      DecisionJSON.write(instruction, to: &json)
      return try GoldOperation(ours: try object(json.text), wording: gold.wording)
    }
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}

/// A line of the data.
private struct GoldInstruction {
  let id: String
  let wording: String
  let operations: [GoldOperation]

  init(_ line: Substring) throws {
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    id = try #require(object["id"] as? String)
    wording = try #require(object["instruction"] as? String).replacing("⏎", with: "\n")
    let parsed = try #require(object["parsed"] as? [[String: Any]])
    operations = try parsed.map { [wording] in try GoldOperation(gold: $0, wording: wording) }
  }
}

/// What an instruction does, with the identifiers of this project.
///
/// The data elide long new text; then its ends are compared with what the wording shows.
private struct GoldOperation: Equatable, CustomStringConvertible {
  var name: String
  var targets: [String]
  var numbers: [String]
  var unit: String?
  var parent: String?
  var after: String?
  var count: Int?
  var anchor: String?
  var position: String?
  var old: [String]
  var new: [String]
  var isConsolidated: Bool

  var description: String {
    "\(name) \(targets) → \(numbers) \(unit ?? "") \(parent ?? "") \(after ?? "") \(anchor ?? "") "
      + "\(position ?? "") \(old) → \(new)"
  }

  init(gold object: [String: Any], wording: String) throws {
    name = try #require(object["op"] as? String)
    targets = Self.list(object["target"]).map(Self.id)
    if name == "rename" { targets = targets.map { $0 == "heading" ? "heading" : $0 } }
    numbers = Self.list(object["renumber_to"]).map(Self.id)
    unit = object["unit"] as? String
    parent = (object["parent"] as? String).map(Self.id)
    after = (object["after"] as? String).map(Self.id)
    count = unit == nil ? nil : object["count"] as? Int ?? 1
    anchor = object["anchor"] as? String
    position = object["position"] as? String
    old = Self.list(object["old"]).map(Self.quoted)
    new = Self.text(object["new"], wording)
    isConsolidated = object["consolidated"] as? Bool ?? false
  }

  init(ours object: [String: Any], wording: String) throws {
    name = try #require(object["op"] as? String)
    targets = Self.list(object["targets"])
    numbers = Self.list(object["renumber_to"])
    unit = object["unit"] as? String
    parent = object["parent"] as? String
    after = object["after"] as? String
    count = object["count"] as? Int
    anchor = object["anchor"] as? String
    position = object["position"] as? String
    old = Self.list(object["old"])
    new = Self.text(object["new"], wording)
    isConsolidated = object["consolidated"] as? Bool ?? false
  }

  private static func list(_ value: Any?) -> [String] {
    (value as? [String]) ?? (value as? String).map { [$0] } ?? []
  }

  /// The marks of the amended text, which the data leave as the decision prints them.
  private static func quoted(_ text: String) -> String {
    text.replacing("‘", with: "“").replacing("’", with: "”")
  }

  /// New text; where the wording elides it with ……, only its first and last glyphs.
  private static func text(_ value: Any?, _ wording: String) -> [String] {
    let ends = { (text: String) in ["\(text.prefix(8))…\(text.suffix(8))"] }
    if let object = value as? [String: Any] {
      return [
        "\((object["head"] as? String ?? "").prefix(8))…\((object["tail"] as? String ?? "").suffix(8))"
      ]
    }
    let texts = list(value).map(quoted)
    guard wording.contains("……"), texts.count == 1 else { return texts }
    return ends(texts[0])
  }

  /// `刑法/art_162-1/para_2/item_3` as `art_162-1__para_2__point_3`.
  private static func id(_ path: String) -> String {
    path.split(separator: "..").map { part in
      part.split(separator: "/").map(String.init).filter(isStep).map(step).joined(separator: "__")
    }.completed().joined(separator: "..")
  }

  private static func isStep(_ part: String) -> Bool {
    part == "preamble" || part == "chapeau" || part == "heading"
      || ["art_", "para_", "item_", "sub_", "chap_", "sec_", "part_"].contains {
        part.hasPrefix($0)
      }
  }

  private static func step(_ part: String) -> String {
    if part == "chapeau" { return "intro" }
    return part.replacing("item_", with: "point_").replacing("sub_", with: "point_")
      .replacing("chap_", with: "chp_")
  }
}

extension [String] {
  /// `art_67__point_11..point_21` names the article only once.
  fileprivate func completed() -> [String] {
    guard count == 2, !self[1].contains("__"),
      let cut = self[0].range(of: "__", options: .backwards)
    else { return self }
    return [self[0], self[0][..<cut.upperBound] + self[1]]
  }
}
