/// How much a document may ask of the reader.
///
/// Memory stays within a constant of `bytes` and `nodes`: nothing is expanded, because document
/// types are refused. One text node is also bounded by libxml2, to 10,000,000 bytes.
package struct XMLLimits: Sendable, Hashable {
  /// The greatest length of the document in bytes.
  package let bytes: Int
  /// The greatest number of elements within each other, at most 250.
  package let depth: Int
  /// The greatest number of elements and attributes together.
  package let nodes: Int

  /// Makes limits; the defaults leave room for a law of 5 MB as Akoma Ntoso.
  package init(bytes: Int = 64 << 20, depth: Int = 200, nodes: Int = 8_000_000) {
    self.bytes = min(bytes, Int(Int32.max) - 1)
    self.depth = min(depth, 250)
    self.nodes = nodes
  }
}
