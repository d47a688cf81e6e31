internal import CommandKit
internal import Findings
internal import Glibc
internal import RegulationLibrary

/// Where a command's words go: data to standard output, messages to standard error.
struct Console {
  /// The language of messages.
  let language: Language
  /// Columns of the terminal; 80 where there is none.
  let width: Int
  /// Whether output is a terminal.
  let isTerminal: Bool
  /// Whether output may be coloured.
  var usesColor: Bool

  /// What was written and said, where the console keeps it instead of sending it on its way.
  struct Record {
    /// Data.
    fileprivate(set) var data: [UInt8] = []
    /// Messages, a line each.
    fileprivate(set) var messages = ""
  }

  /// `nil` where all is sent on its way.
  private(set) var record: Record?
  private var buffer: [UInt8] = []
  private var failed = false
  private static let bufferSize = 1 << 16

  init() {
    let environment = Console.environment
    // What is wrong in the configuration file is told before a command runs.
    let settings = try? Settings(environment: environment)
    language = Console.language(environment, settings)
    isTerminal = isatty(STDOUT_FILENO) == 1
    width = Console.columns(environment)
    let noColor = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    usesColor =
      isTerminal && !noColor && environment["TERM"] != "dumb"
      && settings?.value(.color, environment: environment) != "never"
  }

  /// A console that keeps what it is given, for who calls a command and reads its answer.
  ///
  /// - Parameters:
  ///   - language: the language of messages.
  ///   - width: columns of the terminal.
  ///   - isTerminal: whether the answer is set as for a terminal, without colour.
  init(keeping language: Language, width: Int = 80, isTerminal: Bool = false) {
    self.language = language
    self.width = width
    self.isTerminal = isTerminal
    usesColor = false
    record = Record()
  }

  /// The language of the configuration, else of the environment.
  static func language(_ environment: [String: String], _ settings: Settings?) -> Language {
    switch settings?.value(.language, environment: environment) {
    case "zh": .chinese
    case "en": .english
    default: Language(environment: environment)
    }
  }

  /// The variables of the environment that the program asks for.
  static var environment: [String: String] { ProcessEnvironment.values }

  /// Writes data.
  mutating func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes data.
  mutating func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Console.bufferSize { flush() }
  }

  /// Sends what was written on its way; false when it could not be written.
  @discardableResult
  mutating func flush() -> Bool {
    guard !failed else { return false }
    guard record == nil else {
      record?.data += buffer
      buffer = []
      return true
    }
    do {
      try FileSystem.writeAll(buffer, STDOUT_FILENO, "stdout")
    } catch {
      // A reader that has seen enough is no failure: `tiaoli list | head`.
      if errno != EPIPE {
        let reason = String(cString: strerror(errno))
        failed = true
        buffer = []
        complain(say(Wording.cannotWrite) + ": " + reason)
      }
    }
    buffer.removeAll(keepingCapacity: true)
    return !failed
  }

  /// Says something that is not data.
  mutating func message(_ text: String) {
    flush()
    let line = text.hasSuffix("\n") ? text : text + "\n"
    guard record == nil else {
      record?.messages += line
      return
    }
    try? FileSystem.writeAll(Array(line.utf8), STDERR_FILENO, "stderr")
  }

  /// Says what is wrong, with the program's name before it.
  mutating func complain(_ sentence: String) {
    message("tiaoli: " + sentence)
  }

  /// A text in the language of messages.
  func say(_ text: LocalizedText) -> String { text(language) }

  /// A sentence in the language of messages.
  func say(_ message: Finding.Message) -> String { message(language) }

  /// Columns for text that people read: without limit where no terminal is, so that lines of a pipe
  /// or a file are whole.
  var textWidth: Int {
    isTerminal || record == nil && Console.environment["COLUMNS"] != nil ? width : Int.max / 4
  }

  /// The columns that the environment gives, else those of the terminal, else 80.
  static func columns(_ environment: [String: String]) -> Int {
    if let text = environment["COLUMNS"], let columns = Int(text), columns > 0 { return columns }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return Int(size.ws_col)
    }
    return 80
  }
}
