internal import CrossReferences
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// What the editor offers at a place: mend a citation, number anew, insert an article, draft the decision.
enum CodeActions {
  /// The command that drafts an amending decision.
  static let decisionCommand = "tiaoli.draftDecision"
  /// The kinds of the actions.
  static let kinds: JSONValue = ["quickfix", "refactor.insert", "refactor.renumber", "source"]

  /// Answers `textDocument/codeAction`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    let range = try parameters.range(in: view.text)
    let only = parameters.value["context"]?["only"]?.elements.compactMap(\.text)
    func isWanted(_ kind: String) -> Bool {
      only.map { $0.contains { kind == $0 || kind.hasPrefix($0 + ".") || $0.isEmpty } } ?? true
    }
    var actions: [JSONValue] = []
    if isWanted("quickfix") { actions += mendings(in: range, &view, parameters) }
    if let row = view.reading.article(at: range.lowerBound, in: view.text) {
      if isWanted("refactor.insert"), let insertion = ArticleActions.insertion(after: row, view) {
        let title = ServerMessages.insert(insertion.label, after: insertion.predecessor)
        actions.append(
          action(view.say(title), "refactor.insert", edit: view.workspaceEdit([insertion.edit])))
      }
      if isWanted("refactor.renumber"), let action = renumbering(row, &view) {
        actions.append(action)
      }
    }
    if isWanted("source"), let action = decision(view) { actions.append(action) }
    return .array(actions)
  }

  private static func action(
    _ title: String, _ kind: String, edit: JSONValue? = nil, _ more: [JSONValue.Member] = []
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(title)), .init("kind", .string(kind)),
    ]
    if let edit { members.append(.init("edit", edit)) }
    return .object(members + more)
  }

  private static func mendings(
    in range: Range<Int>, _ view: inout DraftView, _ parameters: RequestParameters
  ) -> [JSONValue] {
    let diagnostics = parameters.value["context"]?["diagnostics"]?.elements ?? []
    var actions: [JSONValue] = []
    for (position, citation) in view.citations.citations.enumerated()
    where citation.isExact && citation.place.lowerBound <= range.upperBound
      && range.lowerBound <= citation.place.upperBound
    {
      guard let mending = Mending(position, in: view) else { continue }
      let place = view.json(citation.place)
      let mended = diagnostics.filter { $0["range"] == place }
      actions.append(
        action(
          view.say(ServerMessages.mend(mending.words)), "quickfix",
          edit: view.workspaceEdit([mending.edit]),
          [.init("diagnostics", .array(mended)), .init("isPreferred", true)]))
    }
    return actions
  }

  /// Renumbering reads the draft again: where the editor lets it, it is worked out when it is chosen.
  private static func renumbering(_ row: Int, _ view: inout DraftView) -> JSONValue? {
    let numbers = ArticleActions.consecutive(from: row, view)
    guard !numbers.isEmpty, !view.reading.provision(row).isUnit else { return nil }
    let title = view.say(ServerMessages.renumber(from: view.reading.provision(row).label))
    if view.client.resolvesEdits {
      let data: JSONValue = [
        "uri": .string(view.text.uri), "version": JSONValue(view.text.version),
        "row": JSONValue(row),
      ]
      return action(title, "refactor.renumber", [.init("data", data)])
    }
    guard let renumbering = try? DraftRenumbering(numbers, in: view) else { return nil }
    return action(title, "refactor.renumber", edit: view.workspaceEdit(renumbering.edits))
  }

  private static func action(
    _ title: String, _ kind: String, _ more: [JSONValue.Member]
  ) -> JSONValue {
    action(title, kind, edit: nil, more)
  }

  /// Answers `codeAction/resolve`: an action that was offered, with its edit.
  static func resolve(_ action: JSONValue, _ view: inout DraftView) throws -> JSONValue {
    guard let row = action["data"]?["row"]?.integer, view.edition.rows.indices.contains(row) else {
      return action
    }
    guard action["data"]?["version"] == JSONValue(view.text.version) else {
      throw RPCError.contentModified(view.say(ProtocolMessages.changed))
    }
    do {
      let numbers = ArticleActions.consecutive(from: row, view)
      let renumbering = try DraftRenumbering(numbers, in: view)
      let edit = view.workspaceEdit(renumbering.edits)
      return .object(action.members.filter { $0.name != "edit" } + [.init("edit", edit)])
    } catch {
      throw RPCError.failed(view.say(error.message))
    }
  }

  private static func decision(_ view: DraftView) -> JSONValue? {
    guard let title = view.edition.title, let work = view.held.work(titled: title),
      let date = view.held.newestDate(of: work), let base = view.held.acts.newest(of: work),
      base != view.edition
    else { return nil }
    let name = view.say(ServerMessages.decisionTitle(date.description))
    let command: JSONValue = [
      "title": .string(name), "command": .string(decisionCommand),
      "arguments": [.string(view.text.uri)],
    ]
    return action(name, "source", [.init("command", command)])
  }
}
