internal import DecisionDrafting
internal import Findings
internal import Holdings
internal import JSONRPC
internal import JSONText
internal import RegulationModel

/// Drafts the amending decision that turns the text in force into the draft.
struct DecisionCommand {
  /// The title of the decision.
  let title: String
  /// The decision, a line a paragraph.
  let words: String

  /// Drafts it.
  ///
  /// - Throws: `RPCError` with the reason where there is nothing to amend, or no decision tells the change.
  init(_ view: DraftView) throws(RPCError) {
    guard let title = view.edition.title else {
      throw .failed(view.say(ServerMessages.untitled))
    }
    guard let work = view.held.work(titled: title), let base = view.held.acts.newest(of: work)
    else { throw .failed(view.say(ServerMessages.notHeld(title))) }
    do {
      let draft = try DecisionDraft(old: base, new: view.edition)
      self.title = draft.title
      words = draft.text
    } catch {
      throw .failed(view.say(error.message))
    }
  }

  /// The decision as a new text that has no file.
  func edit(_ client: ClientProfile) -> JSONValue {
    let uri = "untitled:\(title).txt"
    let start = TextPosition(line: 0, character: 0)
    let edits: JSONValue = [["range": TextSpan(start, start).json, "newText": .string(words)]]
    guard client.takesVersionedEdits else {
      return ["changes": .object([.init(uri, edits)])]
    }
    return [
      "documentChanges": [
        ["textDocument": ["uri": .string(uri), "version": .null], "edits": edits]
      ]
    ]
  }
}
