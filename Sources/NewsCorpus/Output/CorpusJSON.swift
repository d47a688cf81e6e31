internal import Findings
public import JSONText
public import RegulationModel

/// The JSON of a corpus: schema `tiaoli/corpus/1`.
public enum CorpusJSON {
  /// The schema's name.
  public static let schema = "tiaoli/corpus/1"

  /// Writes items, what was set aside in the files, and the files that were not read.
  ///
  /// - Parameters:
  ///   - corpus: the corpus.
  ///   - filter: which items are written; files are told in any case.
  ///   - works: the regulations of the library, to which items that are regulations point.
  ///   - language: of messages.
  ///   - json: takes the document.
  public static func write(
    _ corpus: CorpusTexts, filter: CorpusFilter = CorpusFilter(), works: [TracedWork] = [],
    language: EditionJSON.Language = .english, to json: inout JSONWriter
  ) {
    json.object { json in
      json.field("schema", schema)
      json.array("items") { json in
        for place in corpus.places(filter) {
          guard let item = corpus.item(place) else { continue }
          json.object { json in
            ItemJSON.writeFields(item, link: RegulationLink(item, in: works), to: &json)
          }
        }
      }
      json.array("dropped") { json in
        corpus.forEachReport { name, dropped, _ in write(dropped, of: name, to: &json) }
      }
      json.array("diagnostics") { json in
        corpus.forEachReport { name, _, findings in
          write(findings, of: name, language, to: &json)
        }
      }
      json.array("failures") { json in
        for failure in corpus.failures {
          json.object { json in
            json.field("file", failure.file)
            json.field("message", text(failure.message, language))
          }
        }
      }
    }
  }

  private static func write(
    _ lines: [DroppedLines], of file: String, to json: inout JSONWriter
  ) {
    for dropped in lines {
      json.object { json in
        json.field("file", file)
        json.field("line", dropped.line)
        json.field("end_line", dropped.endLine)
        json.field("text", dropped.text)
        json.field("reason", dropped.reason.rawValue)
      }
    }
  }

  private static func write(
    _ findings: [Finding], of file: String, _ language: EditionJSON.Language,
    to json: inout JSONWriter
  ) {
    for finding in findings {
      json.object { json in
        json.field("file", file)
        json.field("severity", finding.severity.rawValue)
        json.field("code", finding.code)
        json.field("line", finding.line)
        json.field("message", text(finding.message, language))
      }
    }
  }

  static func text(_ message: Finding.Message, _ language: EditionJSON.Language) -> String {
    language == .chinese ? message.chinese : message.english
  }
}
