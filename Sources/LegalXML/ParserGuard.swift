internal import CLibXML2

/// Stops the parser at what no document may have: a document type, excessive depth, number or length.
///
/// A class because the C callbacks need a stable address. It serves one parse on one thread.
final class ParserGuard {
  /// Why the parser was stopped; `nil` when it was not.
  private(set) var failure: XMLFailure?
  private let limits: XMLLimits
  private var nodes = 0
  /// The element whose text is being read, and how long that is since its last child.
  private var textParent: xmlNodePtr?
  private var textLength = 0

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
      },
      { context, text, length in
        guard ParserGuard.of(context)?.admits(context, textLength: Int(length)) == true else {
          return
        }
        xmlSAX2Characters(context, text, length)
      })
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> ParserGuard? {
    clibxml2_parser_guard_get(context).map {
      Unmanaged<ParserGuard>.fromOpaque($0).takeUnretainedValue()
    }
  }

  private func admits(_ context: UnsafeMutableRawPointer?, attributes: Int) -> Bool {
    nodes += 1 + attributes
    textParent = nil
    if nodes > limits.nodes {
      stop(context) { .tooManyNodes(limit: limits.nodes, line: $0) }
    } else if clibxml2_parser_depth(context) >= limits.depth {
      stop(context) { .tooDeep(limit: limits.depth, line: $0) }
    }
    return failure == nil
  }

  private func admits(_ context: UnsafeMutableRawPointer?, textLength length: Int) -> Bool {
    let parent = clibxml2_parser_node(context)
    textLength = parent == textParent ? textLength + length : length
    textParent = parent
    if textLength > limits.text { stop(context) { .textTooLong(limit: limits.text, line: $0) } }
    return failure == nil
  }

  private func stop(_ context: UnsafeMutableRawPointer?, failure: (Int?) -> XMLFailure) {
    guard self.failure == nil else { return }
    let line = Int(xmlSAX2GetLineNumber(context))
    self.failure = failure(line > 0 ? line : nil)
    clibxml2_parser_stop(context)
  }
}
