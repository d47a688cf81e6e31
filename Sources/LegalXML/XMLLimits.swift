/// How much a document may ask of the reader.
///
/// Memory stays within a constant of `bytes` and `nodes`: nothing is expanded, because document
/// types are refused.
package struct XMLLimits: Sendable, Hashable {
  /// The greatest length of the document in bytes.
  package let bytes: Int
  /// The greatest number of elements within each other, at most 250.
  package let depth: Int
  /// The greatest number of elements and attributes together.
  package let nodes: Int
  /// The greatest length of one piece of text in bytes, at most 10,000,000; libxml2 allows no more.
  package let text: Int

  /// Makes limits; the defaults leave room for a law of 5 MB as Akoma Ntoso.
  package init(
    bytes: Int = 64 << 20, depth: Int = 200, nodes: Int = 8_000_000,
    text: Int = 10_000_000
  ) {
    self.bytes = min(bytes, Int(Int32.max) - 1)
    self.depth = min(depth, 250)
    self.nodes = nodes
    self.text = min(text, 10_000_000)
  }
}
