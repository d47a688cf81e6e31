internal import CrossReferences
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// An article gets another number.
enum Rename {
  /// Answers `textDocument/prepareRename`.
  static func prepare(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue
  {
    let offset = try parameters.offset(in: view.text)
    guard let found = article(at: offset, view) else { return .null }
    let label = view.reading.provision(found.row).label
    return ["range": view.json(found.place), "placeholder": .string(label)]
  }

  /// Answers `textDocument/rename`.
  static func answer(_ view: inout DraftView, _ parameters: RequestParameters) throws -> JSONValue {
    let offset = try parameters.offset(in: view.text)
    guard let found = article(at: offset, view) else {
      throw RPCError.failed(view.say(ServerMessages.nothingThere))
    }
    let name = try parameters.string("newName")
    guard let number = number(name) else {
      throw RPCError.failed(view.say(ServerMessages.notAnArticle(RPCError.shortened(name))))
    }
    guard number != view.edition.rows[found.row].number else { return view.workspaceEdit([]) }
    do {
      let renumbering = try DraftRenumbering([found.row: number], in: view)
      return view.workspaceEdit(renumbering.edits)
    } catch {
      throw RPCError.failed(view.say(error.message))
    }
  }

  /// The article whose label stands at an offset, or which a citation there names alone.
  private static func article(at offset: Int, _ view: DraftView) -> (row: Int, place: Range<Int>)? {
    switch CitedPlace(at: offset, view) {
    case .label(let row, let place):
      return view.edition.rows[row].kind == .article ? (row, place) : nil
    case .citation(let citation):
      let articles = Set(view.targets(of: citation).compactMap(view.reading.article))
      guard citation.reference.kind == .internal, articles.count == 1, let row = articles.first
      else { return nil }
      return (row, citation.place)
    default: return nil
    }
  }

  /// The number of an article in any spelling; `nil` for anything else.
  private static func number(_ name: String) -> ProvisionNumber? {
    guard let expression = try? AddressReader.read(name), expression.workName == nil,
      expression.parts.count == 1
    else { return nil }
    switch expression.parts[0] {
    case .single(let address), .hyphenated(let address):
      guard address.steps.count == 1, address.steps[0].kind == .article,
        address.steps[0].occurrence == 1
      else { return nil }
      return address.steps[0].number
    case .range: return nil
    }
  }
}
