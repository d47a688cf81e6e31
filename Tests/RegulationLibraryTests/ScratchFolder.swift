import Foundation
import RegulationLibrary
import RegulationModel
import Testing

/// A folder of its own for each test, gone when the test ends.
struct ScratchFolder: Sendable {
  /// The folder of the test that runs.
  @TaskLocal static var current = ScratchFolder(path: "")

  let path: String

  /// The path of something in the folder.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders that it stands in.
  func write(_ text: String, to name: String) throws {
    let url = URL(filePath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Removes a file.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path(name))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path(name))), as: UTF8.self)
  }

  /// The paths of all files in the folder, sorted.
  func files() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).filter { name in
      !FileSystem.isFolder(self.path(name))
    }.sorted()
  }

  /// The library in the folder; an empty one when there is none yet.
  func library() throws -> Library {
    try FileManager.default.createDirectory(
      atPath: path("Regulations"), withIntermediateDirectories: true)
    return try Library(path: path("Regulations"))
  }
}

/// Gives each test a folder of its own.
struct ScratchTrait: TestTrait, SuiteTrait, TestScoping {
  var isRecursive: Bool { true }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    guard testCase != nil else { return try await function() }
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "regulation-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    let folder = ScratchFolder(path: url.path)
    try await ScratchFolder.$current.withValue(folder) { try await function() }
  }
}

extension Trait where Self == ScratchTrait {
  /// A folder of its own for the test: `ScratchFolder.current`.
  static var scratchFolder: Self { ScratchTrait() }
}

/// Works for the tests, as `work.json` has them.
enum SampleWork {
  /// Three editions: known, held, held and in force later than published.
  static let record = """
    {
      "schema": "tiaoli/work/1",
      "title": "示例条例",
      "aliases": [
        "样例"
      ],
      "kind": "条例",
      "issuer": "示例委员会",
      "date": "2010-01-02",
      "editions": [
        {
          "date": "2010-01-02",
          "label": "发布",
          "file": null,
          "events": [],
          "source": null
        },
        {
          "date": "2015-03-04",
          "label": "修订发布",
          "file": "2015-03-04.txt",
          "events": [
            {
              "date": "2015-03-04",
              "actor": "示例委员会",
              "action": "发布",
              "text": "2015年3月4日示例委员会发布"
            }
          ],
          "source": {
            "file": "sources/old.txt",
            "first_line": 1,
            "last_line": 5
          }
        },
        {
          "date": "2020-05-06",
          "label": "修订发布",
          "file": "2020-05-06.txt",
          "events": [
            {
              "date": "2020-05-06",
              "actor": "示例委员会",
              "action": "发布",
              "text": "2020年5月6日示例委员会发布"
            },
            {
              "date": "2020-07-01",
              "actor": null,
              "action": "施行",
              "text": "2020年7月1日施行"
            }
          ],
          "source": null
        }
      ],
      "predecessors": [
        {
          "title": "示例条例（试行）",
          "date": "2009"
        }
      ]
    }

    """

  /// The text of an edition of the work.
  static let oldText = "示例条例\n（2015年3月4日示例委员会发布）\n第一条　甲。\n第二条　乙。\n第三条　丙。\n"
  static let newText = "示例条例\n第一条　甲甲。\n第二条　乙。\n第三条　丙。\n"

  /// Writes the work with its texts and its source.
  static func write(to folder: ScratchFolder) throws -> Library {
    try folder.write(record, to: "Regulations/shili/work.json")
    try folder.write(oldText, to: "Regulations/shili/2015-03-04.txt")
    try folder.write(newText, to: "Regulations/shili/2020-05-06.txt")
    try folder.write(oldText, to: "sources/old.txt")
    return try folder.library()
  }

  /// A `work.json` with nothing but a title.
  static func bare(title: String, aliases: String = "[]") -> String {
    #"{"schema":"tiaoli/work/1","title":"\#(title)","aliases":\#(aliases),"editions":[]}"#
  }
}

/// A date that the test wrote.
func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDate {
  try #require(CalendarDate(text), sourceLocation: sourceLocation)
}
