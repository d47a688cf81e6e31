internal import CommandKit

extension OutputOptions {
  /// The form of output: the one asked for, else that of the file's ending, else the standard one.
  ///
  /// - Parameters:
  ///   - given: what was asked for; `nil` where nothing was.
  ///   - standard: what is taken where neither says anything.
  ///   - call: the command as typed.
  /// - Throws: where the ending is that of another form.
  func form<Form: RawRepresentable<String> & CaseIterable>(
    _ given: Form?, else standard: Form, of call: String
  ) throws(UsageError) -> Form {
    guard let output, let name = OutputEnding.form(of: output) else { return given ?? standard }
    guard let given else {
      if let form = Form(rawValue: name) { return form }
      let known = Form.allCases.map(\.rawValue)
      throw UsageError(.rejected(FormWording.noSuchForm(output, known)), of: call)
    }
    guard given.rawValue == name else {
      throw UsageError(.rejected(FormWording.unfitEnding(output, given.rawValue)), of: call)
    }
    return given
  }

  /// Refuses to send a form that is no text to a terminal.
  func refuseTerminal(_ words: LocalizedText, _ console: Console, of call: String)
    throws(UsageError)
  {
    let goesToTerminal = (output == nil || output == "-") && console.isTerminal
    if goesToTerminal { throw UsageError(.rejected(words), of: call) }
  }
}

/// What the ending of a file says about its form.
private enum OutputEnding {
  private static let forms = [
    "akn": "akn", "csv": "csv", "docx": "docx", "htm": "html", "html": "html", "json": "json",
    "markdown": "markdown", "md": "markdown", "pdf": "pdf", "txt": "text", "xml": "akn",
  ]

  /// The name of the form; `nil` for a file whose ending says nothing.
  static func form(of file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return forms[name[name.index(after: dot)...].lowercased()]
  }
}
