internal import Findings
public import JSONText
public import RegulationModel

/// The JSON of amending decisions: schema `tiaoli/decision/1`.
///
/// Provisions are named by their identifiers (`art_12__para_2__point_3`), a range by both ends
/// (`art_5..art_7`); see `AmendmentTarget.id` for what has none.
public enum DecisionJSON {
  /// The schema's name.
  public static let schema = "tiaoli/decision/1"

  /// Writes a decision as one object.
  ///
  /// - Parameters:
  ///   - decision: the decision.
  ///   - file: the file that it was read from; `nil` for none.
  ///   - language: of the messages in `diagnostics`.
  ///   - json: where it is written.
  public static func write(
    _ decision: AmendingDecision, file: String? = nil, language: EditionJSON.Language = .english,
    to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.field("file", file)
      json.field("title", decision.title)
      write("note", decision.note, &json)
      write("lead", decision.lead, &json)
      write("preamble", decision.preamble, &json)
      json.array("acts") { json in
        for act in decision.acts {
          json.object { json in
            json.field("title", act.title)
            json.field("line", act.line)
          }
        }
      }
      json.array("items") { json in
        for item in decision.items { write(item, &json) }
      }
      json.array("instructions") { json in
        for instruction in decision.instructions { write(instruction, to: &json) }
      }
      write("closing", decision.closing, &json)
      write("dropped", decision.dropped, &json)
      json.array("diagnostics") { json in
        for finding in decision.findings { write(finding, language, &json) }
      }
    }
  }

  /// Writes one instruction as an object.
  public static func write(_ instruction: AmendingInstruction, to json: inout JSONWriter) {
    json.object { json in
      json.field("op", instruction.operation.name)
      write(instruction.operation, &json)
      if let act = instruction.act { json.field("act", act) }
      json.field("wording", instruction.wording)
      json.field("line", instruction.line)
    }
  }

  private static func write(_ item: AmendingDecision.Item, _ json: inout JSONWriter) {
    json.object { json in
      write("path", item.path, &json)
      json.field("line", item.line)
      json.field("text", item.text)
      if !item.heads.isEmpty { write("heads", item.heads, &json) }
      json.field("first_instruction", item.instructions.lowerBound)
      json.field("instructions", item.instructions.count)
    }
  }

  // MARK: - Operations

  private static func write(_ operation: AmendingOperation, _ json: inout JSONWriter) {
    switch operation {
    case .adjustOrder(let order): write(order, &json)
    case .deleteUnits(let targets), .exchange(let targets), .suspend(let targets):
      write("targets", targets, &json)
    case .deleteWords(let deletion):
      write("targets", deletion.targets, &json)
      write("old", deletion.words.map(\.text), &json)
      write(places: deletion.words, except: deletion.exceptions, &json)
    case .insertUnits(let insertion): write(insertion, &json)
    case .insertWords(let insertion): write(insertion, &json)
    case .merge(let targets, let target, let text):
      write("targets", targets, &json)
      if let target { write("renumber_to", [target], &json) }
      write(text, &json)
    case .move(let targets, let move):
      write("targets", targets, &json)
      write(move, &json)
    case .notUnderstood, .statement: break
    case .rename(let target, let old, let new):
      write("targets", [target], &json)
      if let old { json.field("old", old.text) }
      json.field("new", new.text)
    case .renumber(let targets, let places, let text):
      write("targets", targets, &json)
      write("renumber_to", places, &json)
      write(text, &json)
    case .replaceUnits(let targets, let text, let isConsolidated):
      write("targets", targets, &json)
      write(text, &json)
      if isConsolidated { json.field("consolidated", true) }
    case .replaceWords(let replacement): write(replacement, &json)
    case .republish(let adjustsOrder): json.field("adjusts_order", adjustsOrder)
    case .takeEffect(let clause):
      json.field("date", clause.date?.description)
      json.field("day", clause.day)
      json.field("subject", clause.subject)
    }
  }

  private static func write(_ replacement: WordReplacement, _ json: inout JSONWriter) {
    write("targets", replacement.targets, &json)
    write("old", replacement.old.map(\.text), &json)
    write("new", replacement.new.map(\.text), &json)
    write(places: replacement.old, except: replacement.exceptions, &json)
  }

  private static func write(_ move: UnitMove, _ json: inout JSONWriter) {
    switch move.position {
    case .before: json.field("before", move.neighbour.id)
    case .end: json.field("parent", move.neighbour.id)
    case .after, .start: json.field("after", move.neighbour.id)
    }
    if !move.numbers.isEmpty { write("renumber_to", move.numbers, &json) }
  }

  private static func write(_ insertion: WordInsertion, _ json: inout JSONWriter) {
    write("targets", insertion.targets, &json)
    if let anchor = insertion.anchor { json.field("anchor", anchor.text) }
    write(places: [insertion.anchor].compactMap { $0 }, except: [], &json)
    if let follower = insertion.follower { json.field("follower", follower.text) }
    json.field("position", insertion.position.rawValue)
    json.field("new", insertion.new.text)
  }

  private static func write(_ insertion: UnitInsertion, _ json: inout JSONWriter) {
    json.field("unit", insertion.kind.unit)
    json.field("count", insertion.count)
    if let parent = insertion.parent { json.field("parent", parent.id) }
    if let after = insertion.after { json.field("after", after.id) }
    if let before = insertion.before { json.field("before", before.id) }
    if !insertion.numbers.isEmpty { write("renumber_to", insertion.numbers, &json) }
    if let heading = insertion.heading { json.field("heading", heading.text) }
    write([insertion.heading].compactMap { $0 } + insertion.text, &json)
  }

  private static func write(_ order: OrderAdjustment, _ json: inout JSONWriter) {
    json.field("adjusts_numbers", order.adjustsNumbers)
    json.field("changes_wording", order.changesWording)
    json.array("table") { json in
      for pair in order.table {
        json.object { json in
          json.field("old", pair.old)
          json.field("new", pair.new)
        }
      }
    }
  }

  // MARK: - Parts

  /// Which of several places of the words is meant, where it is said: 2 is the second, -1 the last;
  /// and the places that are left out.
  private static func write(
    places quotes: [QuotedText], except exceptions: [AmendmentTarget], _ json: inout JSONWriter
  ) {
    let numbers = quotes.map { quote -> Int in
      if case .nth(let number)? = quote.place { number } else { 0 }
    }
    if numbers.contains(where: { $0 != 0 }) {
      json.array("nth") { json in for number in numbers { json.number(number) } }
    }
    if !exceptions.isEmpty { write("except", exceptions, &json) }
  }

  private static func write(_ key: String, _ values: [String], _ json: inout JSONWriter) {
    json.array(key) { json in for value in values { json.string(value) } }
  }

  private static func write(_ key: String, _ targets: [AmendmentTarget], _ json: inout JSONWriter) {
    write(key, targets.map(\.id), &json)
  }

  /// New text is one string, a line feed between paragraphs.
  private static func write(_ text: [QuotedText], _ json: inout JSONWriter) {
    guard !text.isEmpty else { return }
    json.field("new", QuotedText(joining: text).text)
  }

  private static func write(
    _ finding: Finding, _ language: EditionJSON.Language, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("severity", finding.severity.rawValue)
      json.field("code", finding.code)
      json.field("line", finding.line)
      let message = finding.message
      json.field("message", language == .chinese ? message.chinese : message.english)
    }
  }
}
