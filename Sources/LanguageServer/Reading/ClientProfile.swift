internal import Findings
internal import JSONText
internal import RegulationModel

/// What an editor said of itself when it began.
struct ClientProfile {
  /// The language of messages.
  private(set) var language: EditionJSON.Language
  /// How characters of a line are counted.
  private(set) var encoding = PositionEncoding.utf16
  private(set) var takesMarkdown = true
  private(set) var takesVersionedEdits = false
  private(set) var takesAppliedEdits = false
  private(set) var takesSymbolTrees = false
  /// Whether the editor asks for diagnostics itself.
  private(set) var asksForDiagnostics = false
  /// Whether the edit of a code action may be worked out when it was chosen.
  private(set) var resolvesEdits = false
  /// The folder that the editor has open; `nil` for none.
  private(set) var folder: String?

  init(_ language: EditionJSON.Language) {
    self.language = language
  }

  /// Takes the parameters of `initialize`.
  init(_ parameters: JSONValue, otherwise language: EditionJSON.Language) {
    self.init(language)
    if case .string(let locale)? = parameters["locale"], !locale.isEmpty {
      self.language = locale.lowercased().hasPrefix("zh") ? .chinese : .english
    }
    let capabilities = parameters["capabilities"] ?? .null
    let encodings = capabilities["general"]?["positionEncodings"]?.elements ?? []
    if encodings.contains(.string(PositionEncoding.utf8.rawValue)) { encoding = .utf8 }
    let text = capabilities["textDocument"]
    let formats = text?["hover"]?["contentFormat"]?.elements ?? []
    takesMarkdown = formats.contains(.string("markdown"))
    takesSymbolTrees =
      text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"] == .bool(true)
    asksForDiagnostics = text?["diagnostic"] != nil
    let resolved = text?["codeAction"]?["resolveSupport"]?["properties"]?.elements ?? []
    resolvesEdits = resolved.contains(.string("edit"))
    let workspace = capabilities["workspace"]
    takesVersionedEdits = workspace?["workspaceEdit"]?["documentChanges"] == .bool(true)
    takesAppliedEdits = workspace?["applyEdit"] == .bool(true)
    folder = ClientProfile.folder(parameters)
  }

  private static func folder(_ parameters: JSONValue) -> String? {
    let uri =
      parameters["workspaceFolders"]?.elements.first?["uri"]?.text ?? parameters["rootUri"]?.text
    if let uri { return FileAddress.path(of: uri) }
    return parameters["rootPath"]?.text
  }

  /// A sentence in the language of the editor.
  func say(_ message: Finding.Message) -> String {
    language == .chinese ? message.chinese : message.english
  }
}
