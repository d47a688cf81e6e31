/// One of the nine levels of a list: `w:lvl`.
struct NumberingLevel: Sendable, Hashable {
  /// The first number.
  var start = 0
  /// How the number is written.
  var format = NumberFormat.padded(1)
  /// The label, with `%1` to `%9` for the numbers of the levels.
  var text = ""
  /// After which level it begins anew, counted from 1; 0 for never, `nil` for any further out.
  var restart: Int?
  /// Whether nothing stands between label and text.
  var isClose = false
  /// Whether all numbers of the label are written in digits.
  var isLegal = false
  /// The paragraph style that takes this level.
  var style: String?
  /// The indent of its paragraphs.
  var indent = WordIndent()
}

/// What a numbering instance changes in a level: `w:lvlOverride`.
struct NumberingOverride: Sendable, Hashable {
  /// The number with which the level begins.
  var start: Int?
  /// The level in place of that of the definition.
  var level: NumberingLevel?
}

/// A list that paragraphs refer to: `w:num`.
struct NumberingInstance: Sendable, Hashable {
  /// The identifier of its definition.
  var definition: Int
  /// What it changes, by level from 0.
  var overrides: [Int: NumberingOverride] = [:]
}
