/// Something wrong or undecided in a document: a value, never thrown.
///
/// A finding speaks about the reader's text. What makes an operation impossible is an error of the
/// module that cannot go on.
public struct Finding: Sendable, Hashable {
  /// How much the finding matters to who uses the text.
  public enum Severity: String, Sendable, CaseIterable {
    /// The result is wrong or incomplete at this place.
    case error
    /// The document departs from the norm; the result may be wrong at this place.
    case warning
    /// The reader had to choose, and says so.
    case note
  }

  /// How much it matters.
  public let severity: Severity
  /// Stable kebab-case name of the kind of finding, e.g. `article-gap`; the same in all languages.
  public let code: String
  /// 1-based line of the source document; `nil` when the finding concerns the whole document.
  public let line: Int?
  /// One sentence that names the place and the choice made.
  public let message: Message

  /// A sentence in the languages of the program.
  public struct Message: Sendable, Hashable {
    /// In English.
    public let english: String
    /// In Chinese.
    public let chinese: String

    /// Makes a sentence in both languages.
    public init(english: String, chinese: String) {
      self.english = english
      self.chinese = chinese
    }
  }

  /// Makes a finding; `code` is a constant of the module that reports it.
  public init(severity: Severity, code: String, line: Int?, message: Message) {
    self.severity = severity
    self.code = code
    self.line = line
    self.message = message
  }
}

extension Finding {
  /// A finding with its sentence in both languages; `line` is 1-based.
  package init(
    _ severity: Severity, _ code: String, line: Int? = nil, english: String, chinese: String
  ) {
    self.init(
      severity: severity, code: code, line: line,
      message: Message(english: english, chinese: chinese))
  }
}

extension Finding: CustomStringConvertible {
  /// `warning article-gap, line 12: …`, for logs and test failures.
  public var description: String {
    let place = line.map { ", line \($0)" } ?? ""
    return "\(severity.rawValue) \(code)\(place): \(message.english)"
  }
}
