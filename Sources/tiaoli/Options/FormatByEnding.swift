internal import CommandKit

/// The format of an output that the ending of its file tells: `-o table.docx`.
enum FormatByEnding {
  /// Endings of files that are none of our formats, and that a reader would open as what they say.
  private static let foreign: Set<String> = [
    "doc", "odt", "ppt", "pptx", "rtf", "xls", "xlsx",
  ]

  /// The format that was given, or that the file's ending tells, or the usual one.
  ///
  /// - Parameters:
  ///   - given: what `--format` says; `nil` without it.
  ///   - file: what `-o` says; `nil` without it.
  ///   - usual: the format where neither tells.
  ///   - command: the command, for the error.
  /// - Returns: the format.
  /// - Throws: when the ending is that of another format.
  static func choose<Format: CaseIterable & RawRepresentable & Equatable>(
    _ given: Format?, file: String?, usual: Format, of command: String
  ) throws -> Format where Format.RawValue == String {
    guard let ending = file.flatMap(ending) else { return given ?? usual }
    let told = name(ending).flatMap { Format(rawValue: $0) }
    if let given {
      // Any text may have any ending that promises nothing else.
      let fits = told == given || told == nil && name(ending) == nil && !foreign.contains(ending)
      guard !fits else { return given }
      throw misfit(given.rawValue, ending, of: command)
    }
    if let told { return told }
    guard name(ending) == nil, !foreign.contains(ending) else {
      throw misfit(nil, ending, of: command)
    }
    return usual
  }

  /// The letters behind the last point of a file's name, in lower case; `nil` where there is none.
  private static func ending(_ file: String) -> String? {
    let name = file.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    return ending.isEmpty ? nil : ending
  }

  /// What the format of an ending is called; `nil` for an ending that tells none.
  private static func name(_ ending: String) -> String? {
    switch ending {
    case "txt", "text": "text"
    case "json": "json"
    case "md", "markdown": "markdown"
    case "html", "htm": "html"
    case "docx": "docx"
    case "pdf": "pdf"
    case "xml", "akn": "akn"
    default: nil
    }
  }

  private static func misfit(_ format: String?, _ ending: String, of command: String) -> UsageError
  {
    let english = format.map { "--format \($0) does not fit a file that ends in .\(ending)" }
    let chinese = format.map { "--format \($0)与文件的扩展名.\(ending)不符" }
    return UsageError(
      .rejected(
        LocalizedText(
          english ?? "no format here has files that end in .\(ending)",
          chinese ?? "没有扩展名为.\(ending)的输出格式")), of: command)
  }
}
