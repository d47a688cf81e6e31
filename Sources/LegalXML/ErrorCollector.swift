internal import CLibXML2

/// The errors that libxml2 reports during one call, copied at once.
///
/// A class because the C callback needs a stable address. It serves one call on one thread.
final class ErrorCollector {
  /// The first errors in the order of their reports; warnings are left out.
  private(set) var problems: [XMLProblem] = []
  private let limit: Int
  private let level: xmlErrorLevel

  /// Keeps at most `limit` errors, and only those of `level` or worse.
  init(limit: Int = 1_000, level: xmlErrorLevel = XML_ERR_ERROR) {
    self.limit = limit
    self.level = level
  }

  /// Runs `body` while every error of this thread goes to the collector.
  ///
  /// One mechanism serves the parser, the compilers of schemas and the files these load, HTML and
  /// encodings: libxml2 asks the handler of the thread whenever a context has none of its own, and
  /// nothing reaches the standard error stream. `body` does not suspend, so the thread stays.
  func collecting<Result: ~Copyable, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let previous = clibxml2_thread_handler_set(
      { context, error in
        guard let context, let error else { return }
        Unmanaged<ErrorCollector>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
      }, Unmanaged.passUnretained(self).toOpaque())
    defer {
      clibxml2_thread_handler_restore(previous)
      xmlResetLastError()
      extendLifetime(self)
    }
    return try body()
  }

  private func add(_ error: xmlError) {
    guard error.level.rawValue >= level.rawValue, problems.count < limit else { return }
    var message = error.message.map { String(cString: $0) } ?? ""
    while message.last?.isWhitespace == true { message.removeLast() }
    problems.append(
      XMLProblem(
        origin: XMLProblem.Origin(domain: error.domain), number: Int(error.code),
        line: error.line > 0 ? Int(error.line) : nil, reason: message))
  }
}

extension XMLProblem.Origin {
  /// The part of the library that a domain of libxml2 names.
  fileprivate init(domain: CInt) {
    switch UInt32(bitPattern: domain) {
    case XML_FROM_NAMESPACE.rawValue: self = .namespace
    case XML_FROM_SCHEMASP.rawValue, XML_FROM_SCHEMASV.rawValue: self = .xsd
    case XML_FROM_RELAXNGP.rawValue, XML_FROM_RELAXNGV.rawValue: self = .relaxNG
    case XML_FROM_XPATH.rawValue: self = .xpath
    case XML_FROM_HTML.rawValue: self = .html
    default: self = .parser
    }
  }
}
