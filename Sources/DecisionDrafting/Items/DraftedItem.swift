internal import DecisionLanguage

/// An item of a decision that is being drafted.
struct DraftedItem {
  /// Where it stands among the items: the order of the old text, insertions at their place.
  struct Place: Comparable {
    /// Row of the old edition that the item is about, or behind which something comes in; negative
    /// before the first.
    var row: Int
    /// Row of the new edition that comes in behind it; -1 when the item is about the old row itself.
    var added = -1

    static func < (left: Place, right: Place) -> Bool {
      (left.row, left.added) < (right.row, right.added)
    }

    /// The title.
    static let title = Place(row: -3)
    /// The 序言.
    static let preamble = Place(row: -2)
    /// Behind everything: what is only renumbered.
    static let end = Place(row: .max)
  }

  var place: Place
  var operations: [AmendingOperation]
  /// Whether it puts an article elsewhere, so that its number must be told.
  var moves: Bool

  init(_ place: Place, _ operations: [AmendingOperation], moves: Bool = false) {
    self.place = place
    self.operations = operations
    self.moves = moves
  }
}
