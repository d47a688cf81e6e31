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
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs {
      if let scalar = Unicode.Scalar(glyph) { scalars.append(scalar) }
    }
    self.init(scalars)
  }

  /// The scalars.
  package var glyphs: [UInt32] { unicodeScalars.map(\.value) }
}
