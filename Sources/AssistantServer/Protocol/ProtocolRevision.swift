/// A revision of the Model Context Protocol that the server speaks.
enum ProtocolRevision: String, CaseIterable, Comparable {
  case march2025 = "2025-03-26"
  case june2025 = "2025-06-18"
  case november2025 = "2025-11-25"
  /// Has no handshake: each request says of which revision it is.
  case july2026 = "2026-07-28"

  /// All, newest first.
  static let supported = Array(allCases.reversed())

  var hasHandshake: Bool { self < .july2026 }
  /// 2025-06-18: "Remove support for JSON-RPC batching".
  var hasBatches: Bool { self == .march2025 }
  /// 2025-06-18: "Add support for structured tool output", titles.
  var hasStructuredContent: Bool { self >= .june2025 }
  /// 2026-07-28: "Change resource not found error code from -32002 to -32602".
  var notFoundCode: Int { self >= .july2026 ? -32602 : -32002 }

  static func < (left: ProtocolRevision, right: ProtocolRevision) -> Bool {
    left.rawValue < right.rawValue
  }
}
