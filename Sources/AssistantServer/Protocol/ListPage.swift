internal import JSONRPC
internal import JSONText

/// A page of a list, and where the next one begins.
struct ListPage {
  let entries: ArraySlice<JSONValue>
  /// `nil` on the last page.
  let next: String?

  private static let size = 100

  /// The page that the parameters ask for.
  ///
  /// - Throws: -32602 for a cursor that this list never gave.
  init(_ all: [JSONValue], _ parameters: JSONValue) throws(RPCError) {
    var start = 0
    switch parameters["cursor"] {
    case nil, .null: break
    case .string(let text):
      guard text.hasPrefix("from-"), let number = Int(text.dropFirst(5)), number > 0,
        number % ListPage.size == 0
      else { throw .invalidParameters("the cursor is none of this list") }
      // The list may have become shorter since.
      start = min(number, all.count)
    default: throw .invalidParameters("the cursor is none of this list")
    }
    let end = min(start + ListPage.size, all.count)
    entries = all[start..<end]
    next = end < all.count ? "from-\(end)" : nil
  }

  /// Writes the list and the cursor.
  func write(_ name: String, to json: inout JSONWriter) {
    json.array(name) { json in for entry in entries { json.value(entry) } }
    if let next { json.field("nextCursor", next) }
  }
}
