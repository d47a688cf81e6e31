package import CommandKit
internal import Holdings
internal import JSONText
internal import RegulationLibrary
package import RegulationModel

/// Options of all commands that read the library.
struct LibraryOptions: ArgumentSet {
  @Option(
    LocalizedText("the library's folder", "法规库目录"), value: LocalizedText("DIR", "目录"),
    completion: .directory)
  var library: String?

  @Option(
    LocalizedText("the work, by slug or title", "法规，用代号或名称"),
    value: LocalizedText("SLUG", "代号"), completion: .command("tiaoli list --plain"))
  var work: String?

  /// The same; `nil` where none was named and none is found.
  func openIfAny() throws -> Library? {
    do {
      return try open()
    } catch LibraryFailure.noLibrary {
      return nil
    }
  }

  /// The library that the options, the environment, the configuration or the current folder name, else the
  /// user's or the machine's.
  func open() throws -> Library { try LibraryOptions.open(library) }

  /// The library that a command writes to, or would write to; it is told where that is not the one which others
  /// read.
  func openToWrite(_ console: inout Console, isDry: Bool = false) throws -> Library {
    let places = try SettingPlaces.library(library)
    guard !isDry else {
      let found = try places.find()
      if found.origin == .system, let own = places.own {
        console.message(console.say(Wording.wouldOwn(own)))
      }
      return try LibraryOptions.prepared(found)
    }
    let (found, isNew) = try places.findToWrite()
    if isNew { console.message(console.say(Wording.ownLibrary(found.library.path))) }
    return try LibraryOptions.prepared(found)
  }

  /// The library at a path; without one, as `open` finds it.
  static func open(_ path: String?) throws -> Library {
    try prepared(SettingPlaces.library(path).find())
  }

  /// With the work that is meant where none is named.
  private static func prepared(_ found: LibraryPlaces.Found) throws -> Library {
    var library = found.library
    library.defaultWork = try SettingPlaces.value(.work)
    return library
  }
}

/// Options of how output looks and where it goes.
struct OutputOptions: ArgumentSet {
  @Option(
    LocalizedText("write to a file", "写入文件"), short: "o", value: LocalizedText("FILE", "文件"),
    completion: .file)
  var output: String?

  @Flag(LocalizedText("replace a file that is there", "覆盖已有文件"))
  var force: Bool

  @Flag(LocalizedText("no colour", "不用颜色"))
  var noColor: Bool

  /// Sends a finished text to the file named, or to standard output.
  func send(_ text: String, _ console: inout Console) throws {
    try send(Array(text.utf8), &console)
  }

  /// Sends what people read: on a terminal, lines that are too wide for it are broken.
  func show(_ text: String, _ console: inout Console) throws {
    guard output == nil else { return try send(text, &console) }
    try send(LineBreaking.page(text, width: console.textWidth), &console)
  }

  /// Sends finished bytes to the file named, or to standard output.
  func send(_ bytes: [UInt8], _ console: inout Console) throws {
    guard let output, output != "-" else { return console.write(bytes) }
    try FileSystem.write(bytes, to: output, replacing: force)
  }

  /// Sends a value as JSON that people can read, with the end of its last line.
  func sendJSON(
    _ console: inout Console, _ write: (inout JSONWriter) throws -> Void
  ) throws {
    var json = JSONWriter(layout: .indented)
    try write(&json)
    json.endLine()
    try send(json.bytes, &console)
  }

  /// Colours for this output.
  func paint(_ console: Console) -> Paint {
    Paint(isOn: console.usesColor && !noColor && output == nil)
  }
}

extension CalendarDate: ArgumentValue {
  /// Reads 2024-02-08, and 2024-2-8, 20240208 and 2024年2月8日 as well.
  package init?(argument: String) { self.init(spelled: argument) }

  package var argumentText: String { description }

  package static var expectation: LocalizedText? {
    LocalizedText("a date such as 2024-02-08", "日期，如2024-02-08")
  }
}
