import Foundation
import ReadingSite
import Testing

/// A data file as a browser understands it: one call of `tiaoli` with a name and a value.
struct ScriptCall {
  let name: String
  let value: Any

  /// Reads a file, whose name must be its path without `assets/` and `.js`.
  init(_ file: SiteFile, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let code = String(decoding: file.bytes, as: UTF8.self)
    let isCall = code.hasPrefix("tiaoli(") && code.hasSuffix(");\n")
    #expect(isCall, "no call", sourceLocation: sourceLocation)
    let lineEnds = code.unicodeScalars.filter { "\n\r\u{2028}\u{2029}".unicodeScalars.contains($0) }
    #expect(lineEnds.count == 1, "ends a line within a text", sourceLocation: sourceLocation)
    let arguments = "[" + code.dropFirst("tiaoli(".count).dropLast(");\n".count) + "]"
    let values = try JSONSerialization.jsonObject(with: Data(arguments.utf8)) as? [Any]
    name = try #require(values?.first as? String, sourceLocation: sourceLocation)
    value = try #require(values?.dropFirst().first, sourceLocation: sourceLocation)
    #expect(values?.count == 2, sourceLocation: sourceLocation)
    var path = file.path.joined(separator: "/")
    if path.hasPrefix("assets/") { path.removeFirst("assets/".count) }
    #expect(path == name + ".js", sourceLocation: sourceLocation)
  }
}
