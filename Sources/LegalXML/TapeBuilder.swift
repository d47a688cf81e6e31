internal import CLibXML2

/// Writes a tape while the parser reads, without a tree between.
///
/// A class because the C callbacks need a stable address. It serves one parse on one thread.
final class TapeBuilder {
  /// What was written, and why the parser was stopped.
  private var writer: TapeWriter

  private init(_ vocabulary: XMLVocabulary, _ limits: XMLLimits, size: Int) {
    writer = TapeWriter(vocabulary, limits, size: size)
  }

  /// Reads a document.
  static func read(
    _ bytes: [UInt8], _ vocabulary: XMLVocabulary, _ limits: XMLLimits
  ) throws(XMLFailure) -> XMLTape {
    let builder = TapeBuilder(vocabulary, limits, size: bytes.count)
    let document = try XMLDocument.parse(bytes, limits: limits, address: nil) {
      builder.install(in: $0)
      return {
        defer { extendLifetime(builder) }; return builder.writer.failure
      }
    }
    xmlFreeDoc(document)
    return builder.writer.tape
  }

  private func install(in context: xmlParserCtxtPtr) {
    clibxml2_parser_events(
      context, Unmanaged.passUnretained(self).toOpaque(),
      { context, _, _, _ in
        TapeBuilder.of(context)?.stop(context) { .documentType(line: $0) }
      },
      { context, name, _, space, _, _, count, _, attributes in
        guard let builder = TapeBuilder.of(context) else { return }
        builder.writer.open(
          name, space, UnsafeBufferPointer(start: attributes, count: Int(count) * 5))
        builder.stopAtLimit(context)
      },
      { context, _, _, _ in TapeBuilder.of(context)?.writer.close() },
      { context, text, length in
        guard let builder = TapeBuilder.of(context) else { return }
        builder.writer.add(UnsafeBufferPointer(start: text, count: Int(length)))
        builder.stopAtLimit(context)
      })
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> TapeBuilder? {
    clibxml2_parser_guard_get(context).map {
      Unmanaged<TapeBuilder>.fromOpaque($0).takeUnretainedValue()
    }
  }

  @inline(__always)
  private func stopAtLimit(_ context: UnsafeMutableRawPointer?) {
    guard let limit = writer.exceeded else { return }
    stop(context, failure: limit)
  }

  private func stop(_ context: UnsafeMutableRawPointer?, failure: (Int?) -> XMLFailure) {
    guard writer.failure == nil else { return }
    let line = Int(xmlSAX2GetLineNumber(context))
    writer.failure = failure(line > 0 ? line : nil)
    clibxml2_parser_stop(context)
  }
}
