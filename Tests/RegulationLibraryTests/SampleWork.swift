import Foundation
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

extension ScratchFolder {
  /// The library in the folder; an empty one when there is none yet.
  func library() throws -> Library {
    try FileManager.default.createDirectory(
      atPath: path("Regulations"), withIntermediateDirectories: true)
    return try Library(path: path("Regulations"))
  }
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
