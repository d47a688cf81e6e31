package import DecisionLanguage
internal import RegulationModel

/// An instruction in one line, for tables and failures.
package func dump(_ instruction: AmendingInstruction) -> String {
  switch instruction.operation {
  case .adjustOrder(let order):
    return line(
      [
        "order", order.adjustsNumbers ? nil : "(no numbers)",
        order.changesWording ? "(wording)" : nil,
      ] + order.table.map { "\($0.old)=\($0.new)" })
  case .deleteUnits(let targets): return "delete \(list(targets))"
  case .deleteWords(let deletion):
    return "delete words \(list(deletion.targets)): \(words(deletion.words))"
  case .exchange(let targets): return "exchange \(list(targets))"
  case .insertUnits(let insertion): return dump(insertion)
  case .insertWords(let insertion):
    let anchor = insertion.anchor.map { " " + $0.text } ?? ""
    let follower = insertion.follower.map { " before " + $0.text } ?? ""
    return
      "insert words \(list(insertion.targets)) \(insertion.position.rawValue)\(anchor)\(follower)"
      + " := \(insertion.new.text)"
  case .merge(let targets, let target, let text):
    return line(["merge \(list(targets))", target.map { "-> \($0.id)" }, given(text)])
  case .move(let targets, let move):
    return line([
      "move \(list(targets)) \(move.position.rawValue) \(move.neighbour.id)",
      move.numbers.isEmpty ? nil : "as \(list(move.numbers))",
    ])
  case .notUnderstood: return "not understood"
  case .rename(let target, let old, let new):
    return "rename \(target.id): " + (old.map { "\($0.text) => " } ?? "") + new.text
  case .renumber(let targets, let places, let text):
    return line(["renumber \(list(targets)) -> \(list(places))", given(text)])
  case .replaceUnits(let targets, let text, let isConsolidated):
    return line(["replace \(list(targets))", given(text), isConsolidated ? "(sum)" : nil])
  case .replaceWords(let replacement):
    return "words \(list(replacement.targets)): \(words(replacement.old)) => "
      + words(replacement.new)
  case .republish(let adjustsOrder): return line(["republish", adjustsOrder ? "(order)" : nil])
  case .statement: return "statement"
  case .suspend(let targets): return "suspend \(list(targets))"
  case .takeEffect(let clause):
    return "effective \(clause.subject) \(clause.date?.description ?? clause.day)"
  }
}

private func dump(_ insertion: UnitInsertion) -> String {
  line([
    "insert \(insertion.count) \(insertion.kind.unit)", insertion.parent.map { "in \($0.id)" },
    insertion.after.map { "after \($0.id)" }, insertion.before.map { "before \($0.id)" },
    insertion.numbers.isEmpty ? nil : "as \(list(insertion.numbers))",
    insertion.heading.map { "[\($0.text)]" }, given(insertion.text),
  ])
}

private func line(_ parts: [String?]) -> String { parts.compactMap { $0 }.joined(separator: " ") }

private func list(_ targets: [AmendmentTarget]) -> String {
  targets.map { ($0.isOriginal ? "old " : "") + $0.id }.joined(separator: ", ")
}

private func words(_ quotes: [QuotedText]) -> String {
  quotes.map { $0.text.replacing("\n", with: "/") }.joined(separator: " | ")
}

private func given(_ text: [QuotedText]) -> String? {
  text.isEmpty ? nil : ":= " + words(text)
}
