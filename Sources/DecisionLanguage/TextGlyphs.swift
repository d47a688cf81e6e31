internal import ChineseText

extension Array<UInt8> {
  /// The scalars of validated UTF-8.
  package var glyphs: [UInt32] { self[...].glyphs }
}

extension ArraySlice<UInt8> {
  /// The scalars of validated UTF-8.
  package var glyphs: [UInt32] { String(decoding: self, as: UTF8.self).unicodeScalars.map(\.value) }
}

extension String {
  /// The text of some glyphs; what is no scalar is left out.
  package init(glyphs: some Sequence<UInt32>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(glyphs.underestimatedCount * 3)
    for glyph in glyphs {
      guard let scalar = Unicode.Scalar(glyph) else { continue }
      let value = scalar.value
      switch value {
      case 0x800..<0x1_0000:
        // An ideograph, as nearly all glyphs are.
        bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }

  /// The scalars. Linear.
  package var glyphs: [UInt32] {
    let bytes = Array(utf8)
    let span = bytes.span
    var glyphs: [UInt32] = []
    glyphs.reserveCapacity(bytes.count / 3 + 1)
    var offset = 0
    while offset < bytes.count {
      let next = glyph(at: offset, in: span)
      glyphs.append(next.value)
      offset += next.length
    }
    return glyphs
  }
}
