/// Something that a parser or a schema finds wrong with a document.
public struct XMLProblem: Sendable, Hashable {
  /// Which part of the library speaks.
  package enum Origin: String, Sendable, Hashable {
    /// The HTML parser.
    case html
    /// The rules of namespaces, such as a prefix that nobody declares.
    case namespace
    /// The XML parser and its reading of encodings and files.
    case parser = "xml"
    /// A RELAX NG schema, compiled or applied.
    case relaxNG = "rng"
    /// An XPath expression.
    case xpath
    /// An XSD schema, compiled or applied.
    case xsd
  }

  /// Which part of the library speaks.
  package let origin: Origin
  /// The number that libxml2 gives this kind of error, e.g. 1871 for unexpected content.
  package let number: Int
  /// 1-based line of the document, exact beyond 65,535; `nil` when none is known.
  public let line: Int?
  /// The sentence of libxml2, in English, without a line break at its end.
  public let reason: String

  /// Makes a problem.
  package init(origin: Origin, number: Int, line: Int?, reason: String) {
    self.origin = origin
    self.number = number
    self.line = line
    self.reason = reason
  }

  /// Stable name of the kind, e.g. `xsd-1871`.
  package var code: String { "\(origin.rawValue)-\(number)" }
}

extension XMLProblem: CustomStringConvertible {
  /// `xsd-1871, line 3: …`, for logs and test failures.
  public var description: String {
    let place = line.map { ", line \($0)" } ?? ""
    return "\(code)\(place): \(reason)"
  }
}
