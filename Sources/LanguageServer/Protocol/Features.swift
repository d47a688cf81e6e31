internal import JSONText

/// A request about an open text, and what answers it.
struct Feature: Sendable {
  /// The answer.
  let answer: @Sendable (inout DraftView, RequestParameters) throws -> JSONValue
  /// The answer where the text holds no regulation; `nil` where that is an error.
  let otherwise: JSONValue?

  private init(
    otherwise: JSONValue?,
    _ answer: @escaping @Sendable (inout DraftView, RequestParameters) throws -> JSONValue
  ) {
    self.answer = answer
    self.otherwise = otherwise
  }

  /// The features by their methods.
  static let table: [String: Feature] = [
    "textDocument/codeAction": Feature(otherwise: [], { try CodeActions.answer(&$0, $1) }),
    "textDocument/definition": Feature(otherwise: [], { try Navigation.definition(&$0, $1) }),
    "textDocument/documentSymbol": Feature(otherwise: [], { Symbols.answer(&$0, $1) }),
    "textDocument/foldingRange": Feature(otherwise: [], { Folding.answer(&$0, $1) }),
    "textDocument/formatting": Feature(otherwise: nil, { try Formatting.answer(&$0, $1) }),
    "textDocument/hover": Feature(otherwise: .null, { try Hover.answer(&$0, $1) }),
    "textDocument/inlayHint": Feature(otherwise: [], { try InlayHints.answer(&$0, $1) }),
    "textDocument/prepareRename": Feature(otherwise: .null, { try Rename.prepare(&$0, $1) }),
    "textDocument/references": Feature(otherwise: [], { try Navigation.references(&$0, $1) }),
    "textDocument/rename": Feature(otherwise: nil, { try Rename.answer(&$0, $1) }),
    "textDocument/semanticTokens/full":
      Feature(otherwise: ["data": []], { try SemanticTokens.answer(&$0, $1) }),
    "textDocument/semanticTokens/range":
      Feature(otherwise: ["data": []], { try SemanticTokens.answer(&$0, $1) }),
  ]

  /// LSP 3.17, `ServerCapabilities`.
  static func capabilities(_ client: ClientProfile) -> JSONValue {
    [
      "positionEncoding": .string(client.encoding.rawValue),
      "textDocumentSync": ["openClose": true, "change": 2, "save": ["includeText": false]],
      "hoverProvider": true, "definitionProvider": true, "referencesProvider": true,
      "documentSymbolProvider": true, "foldingRangeProvider": true,
      "workspaceSymbolProvider": true, "documentFormattingProvider": true,
      "inlayHintProvider": true,
      "completionProvider": [
        "triggerCharacters": ["第", "《", "条", "款", "（"], "resolveProvider": false,
      ],
      "renameProvider": ["prepareProvider": true],
      "codeActionProvider": [
        "codeActionKinds": CodeActions.kinds, "resolveProvider": .bool(client.resolvesEdits),
      ],
      "executeCommandProvider": ["commands": [.string(CodeActions.decisionCommand)]],
      "semanticTokensProvider": [
        "legend": SemanticTokens.legend, "full": true, "range": true,
      ],
      "diagnosticProvider": [
        "identifier": "tiaoli", "interFileDependencies": false, "workspaceDiagnostics": false,
      ],
    ]
  }
}
