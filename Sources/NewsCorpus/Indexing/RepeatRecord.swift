internal import TextSearch

/// The items that repeat earlier ones, as they are kept beside the index.
///
///     record = count { item earlier similarity count { old new old-line new-line } }
enum RepeatRecord {
  typealias Entry = NearDuplicates.Repetition

  /// Similarity is kept in millionths.
  private static let scale = 1_000_000.0

  /// The record of repetitions.
  static func bytes(_ entries: [Entry]) -> [UInt8] {
    var writer = PackedWriter()
    writer.list(entries) { writer, entry in
      writer.number(entry.item)
      writer.number(entry.earlier)
      writer.number(Int((entry.similarity * scale).rounded()))
      writer.list(entry.differences) { writer, difference in
        writer.text(difference.old)
        writer.text(difference.new)
        writer.optional(difference.oldLine)
        writer.optional(difference.newLine)
      }
    }
    return writer.bytes
  }

  /// Reads a record about so many items; `nil` when the bytes are none.
  static func read(_ bytes: [UInt8], count: Int) -> [Entry]? {
    var reader = PackedReader(bytes)
    return reader.list { reader in
      guard let item = reader.number(), let earlier = reader.number(), item < count,
        earlier < item, let similarity = reader.number(),
        let differences = reader.list(difference)
      else { return nil }
      return Entry(
        item: item, earlier: earlier, similarity: Double(similarity) / scale,
        differences: differences)
    }
  }

  private static func difference(_ reader: inout PackedReader) -> ItemDifference? {
    guard let old = reader.text(), let new = reader.text(),
      let oldLine = reader.optionalNumber(), let newLine = reader.optionalNumber()
    else { return nil }
    return ItemDifference(old: old, new: new, oldLine: oldLine, newLine: newLine)
  }
}
