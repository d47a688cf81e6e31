extension String {
  /// The text that Unicode scalars spell.
  package init(scalars: some Collection<Unicode.Scalar>) {
    let most = scalars.count * 4
    self.init(unsafeUninitializedCapacity: most) { bytes in
      var end = 0
      for scalar in scalars {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[end] = byte
          end += 1
        }
      }
      return end
    }
  }
}
