internal import JSONText

/// The documents' texts, in files that a query loads one by one: `assets/search/t0.js` …
///
/// A document is `[id, address, title, about, size, [fragment, text, …]]`. The address is `""` for
/// the page of its group; a fragment is `""` for the document's own id, begins with `_` where it
/// goes on from this id, and else stands behind `#`.
struct TextShards: Sendable {
  /// Bytes of text at which a file is closed; one longer document stands alone.
  static let limit = 200_000

  /// The folder of `assets`.
  let folder: String
  /// The number of the first document of each file.
  private(set) var firsts: [Int] = []
  private(set) var ready: [SiteFile] = []
  private var waiting: [SearchPage] = []
  private var waitingSize = 0
  private var count = 0

  init(folder: String) {
    self.folder = folder
  }

  /// Adds a document; `address` is that of its page, `nil` for that of its group.
  mutating func add(_ page: SearchPage) {
    let size = page.size
    if waitingSize + size > TextShards.limit { close() }
    if waiting.isEmpty { firsts.append(count) }
    waiting.append(page)
    waitingSize += size
    count += 1
  }

  /// The files that are complete; each is given once.
  mutating func take() -> [SiteFile] {
    defer { ready = [] }
    return ready
  }

  /// Completes the last file.
  mutating func close() {
    guard !waiting.isEmpty else { return }
    let name = "t\(firsts.count - 1)"
    let bytes = ScriptData.bytes("\(folder)/\(name)") { json in
      json.array { json in
        for page in waiting { TextShards.write(page, to: &json) }
      }
    }
    ready.append(SiteFile(path: ["assets", folder, name + ".js"], bytes: bytes))
    waiting = []
    waitingSize = 0
  }

  private static func write(_ page: SearchPage, to json: inout JSONWriter) {
    json.array { json in
      json.string(page.id)
      json.string(page.origin == .corpus ? page.address.joined(separator: "/") : "")
      json.string(page.title)
      json.string(page.about)
      json.number(page.size)
      json.array { json in
        for unit in page.units {
          json.string(shortened(unit.fragment, in: page.id))
          json.string(unit.text)
        }
      }
    }
  }

  private static func shortened(_ fragment: String, in id: String) -> String {
    guard !id.isEmpty, fragment.utf8.starts(with: id.utf8) else { return "#" + fragment }
    let rest = fragment.utf8.dropFirst(id.utf8.count)
    guard let next = rest.first else { return "" }
    return next == UInt8(ascii: "_") ? String(Substring(rest)) : "#" + fragment
  }
}
