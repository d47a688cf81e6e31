import FoundationEssentials
import JSONText

extension FuzzEntry {
  /// Lines of a stream: the id goes back as JSON, the text as it was.
  static let jsonLines = FuzzEntry("json-lines") { bytes throws(Violation) in
    var line: JSONLine?
    var id: String?
    do throws(JSONLine.Failure) {
      line = try JSONLine(bytes)
      id = line?.id
    } catch {
      if case .noText(let told) = error { id = told }
    }
    if let id {
      let array = Data("[\(id)]".utf8)
      try require(
        (try? JSONDecoder().decode([AnyValue].self, from: array)) != nil, "no JSON: \(id)")
    }
    guard let text = line?.text else { return }
    var json = JSONWriter(layout: .compact)
    json.object { json in
      if let id { json.member("id", json: id) }
      json.field("text", text)
    }
    let back = try? JSONLine(json.bytes)
    try require(back?.text == text, "another text: \(text)")
    try require(back?.id == id, "another id: \(id ?? "none")")
  }
}

/// Any JSON value.
private struct AnyValue: Decodable {
  init(from decoder: any Decoder) throws {}
}
