extension XMLTape {
  /// Reads a document; neither files nor the network are touched.
  ///
  /// - Parameters:
  ///   - bytes: the document, in the encoding that it declares.
  ///   - vocabulary: the names that matter.
  ///   - limits: how much it may ask for.
  /// - Throws: as `XMLDocument(bytes:limits:)`.
  package init(
    bytes: [UInt8], vocabulary: XMLVocabulary, limits: XMLLimits = XMLLimits()
  ) throws(XMLFailure) {
    if let tape = PlainTape.read(bytes, vocabulary, limits) {
      self = tape
    } else {
      self = try TapeBuilder.read(bytes, vocabulary, limits)
    }
  }
}
