/// How much an archive may ask of the reader.
package struct ZipLimits: Sendable, Hashable {
  /// The greatest number of entries.
  package let entries: Int
  /// The greatest length of one entry, unpacked, in bytes.
  package let entry: Int
  /// The greatest length of all entries together, unpacked, in bytes.
  package let total: Int
  /// How many times its packed length an entry of more than `freely` bytes may have.
  package let ratio: Int
  /// Up to this length in bytes an entry may be packed as tightly as it likes.
  package let freely: Int

  /// Makes limits; the defaults leave room for a book with its pictures.
  package init(
    entries: Int = 10_000, entry: Int = 256 << 20, total: Int = 1 << 30, ratio: Int = 200,
    freely: Int = 16 << 20
  ) {
    self.entries = entries
    self.entry = entry
    self.total = total
    self.ratio = ratio
    self.freely = freely
  }
}
