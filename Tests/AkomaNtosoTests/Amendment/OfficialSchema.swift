import Foundation
import LegalXML

/// The official schema, where `TIAOLI_AKN_XSD` names it.
enum OfficialSchema {
  private static let schema = ProcessInfo.processInfo.environment["TIAOLI_AKN_XSD"].map { path in
    Result { try XSDSchema(path: path) }
  }

  /// What it has against a document; nothing where it is not at hand.
  static func problems(in bytes: [UInt8]) throws -> [String] {
    guard let schema else { return [] }
    let document = try XMLDocument(bytes: bytes)
    return try schema.get().problems(in: document).map { "\($0)" }
  }
}
