/// That an item repeats an earlier one, and where it does not.
public struct NearDuplicate: Sendable, Hashable {
  /// The id of the earlier item.
  public let id: String
  /// Share of the letters of both texts that they have in common, 0 to 1.
  public let similarity: Double
  /// Where the texts differ, in order.
  public let differences: [ItemDifference]
}

/// A place where two texts differ.
public struct ItemDifference: Sendable, Hashable {
  /// The words of the earlier text; empty for words that were added.
  public let old: String
  /// The words of the later text; empty for words that were taken away.
  public let new: String
  /// 1-based line of the earlier file where the paragraph begins; `nil` for a whole new paragraph.
  public let oldLine: Int?
  /// 1-based line of the later file where the paragraph begins; `nil` for one that is missing.
  public let newLine: Int?
}
