internal import RegulationModel

/// The address of an act, an edition or a provision as a resource:
///
///     uri     = "tiaoli://" work [ "/" edition [ "/" provision ] ]
///     work    = slug ; edition = date | "current"
///     provision = identifier (art_34__para_1) or any other spelling, percent-encoded
struct ResourceAddress {
  let work: String
  /// A date as it is written; `nil` for the edition in force.
  let edition: String?
  let provision: String?

  /// The word for the edition in force.
  static let current = "current"
  private static let scheme = "tiaoli://"

  /// Reads an address; `nil` for anything else.
  init?(_ uri: String) {
    guard uri.utf8.count <= 2_000, uri.hasPrefix(ResourceAddress.scheme) else { return nil }
    let rest = uri.dropFirst(ResourceAddress.scheme.count)
    var parts: [String] = []
    for piece in rest.split(separator: "/", omittingEmptySubsequences: false) {
      guard let part = ResourceAddress.decoded(piece) else { return nil }
      parts.append(part)
    }
    if parts.count > 1, parts.last == "" { parts.removeLast() }
    guard (1...3).contains(parts.count), parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    work = parts[0]
    edition = parts.count > 1 && parts[1] != ResourceAddress.current ? parts[1] : nil
    provision = parts.count > 2 ? parts[2] : nil
  }

  /// The address of a provision, or of an edition.
  static func uri(_ slug: String, _ date: CalendarDate, _ provision: String? = nil) -> String {
    "\(scheme)\(slug)/\(date)" + (provision.map { "/\($0)" } ?? "")
  }

  /// The bytes that a percent-encoded piece stands for, as text; `nil` where it is none.
  private static func decoded(_ piece: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(piece.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
