internal import CLibXML2

/// Stops the parser at what no document may have: a document type, excessive depth or number.
///
/// A class because the C callbacks need a stable address. It serves one parse on one thread.
final class ParserGuard {
  /// Why the parser was stopped; `nil` when it was not.
  private(set) var failure: XMLFailure?
  private let limits: XMLLimits
  private var nodes = 0

  init(limits: XMLLimits) {
    self.limits = limits
  }

  /// Puts the guard between a parser and its builder of trees; it must outlive the parse.
  func install(in context: xmlParserCtxtPtr) {
    clibxml2_parser_guard(
      context, Unmanaged.passUnretained(self).toOpaque(),
      { context, _, _, _ in
        ParserGuard.of(context)?.stop(context) { .documentType(line: $0) }
      },
      { context, name, prefix, uri, spaceCount, spaces, count, defaulted, attributes in
        guard ParserGuard.of(context)?.admits(context, attributes: Int(count)) == true else {
          return
        }
        xmlSAX2StartElementNs(
          context, name, prefix, uri, spaceCount, spaces, count, defaulted, attributes)
      })
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> ParserGuard? {
    clibxml2_parser_guard_get(context).map {
      Unmanaged<ParserGuard>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private func admits(_ context: UnsafeMutableRawPointer?, attributes: Int) -> Bool {
    nodes += 1 + attributes
    if nodes > limits.nodes {
      stop(context) { .tooManyNodes(limit: limits.nodes, line: $0) }
    } else if clibxml2_parser_depth(context) >= limits.depth {
      stop(context) { .tooDeep(limit: limits.depth, line: $0) }
    }
    return failure == nil
  }

  private func stop(_ context: UnsafeMutableRawPointer?, failure: (Int?) -> XMLFailure) {
    guard self.failure == nil else { return }
    let line = Int(xmlSAX2GetLineNumber(context))
    self.failure = failure(line > 0 ? line : nil)
    clibxml2_parser_stop(context)
  }
}
