internal import Findings
internal import Holdings
internal import Obligations
internal import RegulationModel

/// The duties that a call chooses: of an edition or some of its provisions, by who must act, by kind.
struct DutyChoice {
  let selection: Selection
  /// In the order of the text.
  let duties: [Duty]

  static let parameters: [ToolParameter] = [
    ToolParameter("address", .init("only of these provisions", "只看这些条款")), .work, .edition, .at,
    ToolParameter(
      "who", .init("only whose bearer holds these words", "只看主体含这些文字的")),
    ToolParameter(
      "kind", kind: .choice(Duty.Kind.allCases.map(\.rawValue)),
      .init("only times of this kind", "只看这种时限")),
  ]

  /// Reads the duties.
  ///
  /// - Parameters:
  ///   - call: chooses edition, provisions, bearer and kind.
  ///   - isAll: whether duties without a time, prohibitions and permissions are among them.
  /// - Throws: what is not there.
  init(_ call: ToolCall, all isAll: Bool) throws {
    let address = try call.filled("address")
    selection = try call.selection(address, in: call.sources.library())
    var filter = DutyFilter()
    filter.who = try call.filled("who")
    filter.kinds = Set([try call.filled("kind").flatMap(Duty.Kind.init)].compactMap(\.self))
    filter.all = isAll || filter.kinds.contains(.none)
    let found = filter(EditionDuties(selection.edition, timed: !filter.all).duties)
    guard address != nil else {
      duties = found
      return
    }
    let rows = Set(selection.provisions.flatMap { [$0.id] + $0.descendants.map(\.id) })
    duties = found.filter { rows.contains($0.provision) }
  }

  /// The provision of a duty, ready to paste.
  func citation(of duty: Duty) -> String {
    selection.edition.provision(id: duty.provision).map { selection.citation(of: $0) }
      ?? EditionHead(selection).citation + duty.citation
  }
}

extension Duty {
  /// Who must do what within which time, in the words of the text.
  func words(_ say: (Finding.Message) -> String) -> String {
    let who = bearer?.text ?? say(DutyWording.unnamed)
    let start = start.map { " ← \($0.text)" } ?? ""
    let more = extended.map { "，" + say(DutyWording.extended($0.text)) } ?? ""
    let measure = time.map { "\($0.text)" } ?? ""
    return "[\(say(DutyWording.kind(kind)))] \(who)：\(action)　\(measure)\(start)\(more)"
  }
}
