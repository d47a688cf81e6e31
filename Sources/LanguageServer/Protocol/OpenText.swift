internal import Findings
internal import Holdings

/// A text that is open, with what was read out of this version of it.
struct OpenText {
  private(set) var text: TextDocument
  /// Why the text is not the editor's any more; `nil` where it is.
  private(set) var fault: TextFault?
  /// Whether the editor was not told yet what is wrong with this version.
  var needsDiagnostics = true
  private var read: Result<DraftReading, any Error>?
  private var found: DraftCitations?

  init(_ text: TextDocument) {
    self.text = text
  }

  /// Makes the changes of the editor. Where they cannot be made, the text is out of step until the editor
  /// sends all of it.
  mutating func apply(_ changes: [TextDocument.Change], version: Int?) {
    let isWhole = changes.first.map { if case .whole = $0 { true } else { false } } ?? false
    guard fault == nil || isWhole else { return }
    do {
      try text.apply(changes, version: version)
      fault = nil
    } catch {
      fault = error
    }
    read = nil
    found = nil
    needsDiagnostics = true
  }

  /// Takes notice of a change that could not be understood.
  mutating func lose() {
    fault = fault ?? .negative(TextPosition(line: -1, character: -1))
  }

  /// Takes notice that the library changed.
  mutating func forgetCitations() {
    found = nil
    needsDiagnostics = true
  }

  /// What the reader sees: read once for each version.
  mutating func reading() throws -> DraftReading {
    if let read { return try read.get() }
    let result = Result { try DraftReading(text) }
    read = result
    return try result.get()
  }

  /// The citations: found once for each version and library.
  mutating func citations(_ held: inout HeldTexts) throws -> DraftCitations {
    if let found { return found }
    let made = DraftCitations(try reading(), text, &held)
    found = made
    return made
  }
}
