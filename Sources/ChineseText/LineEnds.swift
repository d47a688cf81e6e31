extension SourceText {
  /// The same text with a line feed for every other glyph that ends a line: U+000B, U+0085 and U+2029,
  /// which word processors write for breaks; U+2028 as well where nothing else ends a line, since it
  /// parts the rows of a table elsewhere.
  package var endingLinesPlainly: SourceText {
    get throws(DecodingFailure) {
      guard hasForeignLineEnds else { return self }
      let partsLines = lines.count == 1
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      let span = bytes.span
      var offset = 0
      var copied = 0
      while offset < bytes.count {
        let next = glyph(at: offset, in: span)
        if GlyphSurvey.isForeignLineEnd(next.value)
          || partsLines && next.value == Glyph.lineSeparator
        {
          result.append(contentsOf: bytes[copied..<offset])
          result.append(0x0A)
          copied = offset + next.length
        }
        offset += next.length
      }
      result.append(contentsOf: bytes[copied...])
      return try SourceText(changed: result, from: self)
    }
  }
}
