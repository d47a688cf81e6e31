/// Words as the key of a table.
package struct TextKey: Hashable, Sendable {
  /// The words in UTF-8.
  package let bytes: [UInt8]

  /// Takes the words.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  // All at once: an array of bytes is hashed one by one.
  package func hash(into hasher: inout Hasher) {
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}
