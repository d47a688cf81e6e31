internal import JSONText

/// Writes results as a revision of the protocol wants them.
struct ResultText {
  let revision: ProtocolRevision
  let version: String

  /// How long a list is good for, in milliseconds: the library may change meanwhile.
  enum Freshness: Int {
    /// As long as the program runs.
    case program = 3_600_000
    /// The library may hold something else at the next request.
    case library = 0
  }

  /// Writes a result; `freshness` is `nil` for one that is not kept.
  func text(
    _ freshness: Freshness? = nil, _ members: (inout JSONWriter) -> Void
  ) -> String {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      members(&json)
      guard !revision.hasHandshake else { return }
      json.field("resultType", "complete")
      if let freshness {
        json.field("ttlMs", freshness.rawValue)
        json.field("cacheScope", freshness == .program ? "public" : "private")
      }
      json.object("_meta") { json in
        json.field("io.modelcontextprotocol/serverInfo", ServerIdentity.information(version))
      }
    }
    return json.text
  }
}
