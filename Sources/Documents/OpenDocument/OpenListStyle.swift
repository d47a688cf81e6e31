internal import LegalXML

/// How one level of a list numbers its items.
struct OpenListLevel {
  /// `style:num-format`: the first number as it is printed, or the first three; empty for none.
  var format = ""
  var prefix = ""
  var suffix = ""
  /// Whether 27 is `bb` and not `ab`.
  var isLetterSync = false
  /// How many levels the label shows, this one last.
  var displayLevels = 1
  /// The number of the first item.
  var start = 1
  /// The label as a pattern: `第%1%条`; `nil` where prefix and suffix make it.
  var pattern: String?
  /// Whether a bullet or picture stands there and no number.
  var isBullet = false
  /// What follows the label is nothing.
  var isFollowedByNothing = false

  init() {}

  /// Reads a `text:list-level-style-number`, `…-bullet`, `…-image` or `text:outline-level-style`.
  init(_ element: XMLElement) {
    let name = element.openName
    isBullet = name == "text:list-level-style-bullet" || name == "text:list-level-style-image"
    format = element.open("style:num-format") ?? ""
    prefix = element.open("style:num-prefix") ?? ""
    suffix = element.open("style:num-suffix") ?? ""
    isLetterSync = element.open("style:num-letter-sync") == "true"
    displayLevels = min(max(Int(element.open("text:display-levels") ?? "") ?? 1, 1), 10)
    start = Int(element.open("text:start-value") ?? "") ?? 1
    pattern = element.open("loext:num-list-format") ?? element.open("style:num-list-format")
    let alignment = element.firstOpen("style:list-level-properties")?.firstOpen(
      "style:list-level-label-alignment")
    isFollowedByNothing = alignment?.open("text:label-followed-by") == "nothing"
  }
}

/// How a list numbers its items: a level each, the first at index 0.
struct OpenListStyle {
  var levels: [Int: OpenListLevel] = [:]

  /// Reads a `text:list-style` or `text:outline-style`.
  init(_ element: XMLElement) {
    for level in element.elements {
      guard let number = Int(level.open("text:level") ?? ""), (1...10).contains(number) else {
        continue
      }
      levels[number - 1] = OpenListLevel(level)
    }
  }

  /// The label of an item.
  ///
  /// - Parameters:
  ///   - level: its level, from 0.
  ///   - numbers: the numbers of the levels down to its own.
  /// - Returns: empty where the style shows none.
  func label(level: Int, numbers: [Int]) -> String {
    guard let style = levels[level], !style.isBullet, numbers.count > level else { return "" }
    if let pattern = style.pattern, pattern.unicodeScalars.contains("%") {
      return fill(pattern, numbers, isBare: style.format.isEmpty)
    }
    guard !style.format.isEmpty else { return style.prefix + style.suffix }
    let first = max(0, level - style.displayLevels + 1)
    let shown = (first...level).compactMap { index in
      levels[index].flatMap { OpenNumber.text(numbers[index], $0) }
    }
    return style.prefix + shown.joined(separator: ".") + style.suffix
  }

  /// Replaces `%1%` by the number of the first level, and so on.
  private func fill(_ pattern: String, _ numbers: [Int], isBare: Bool) -> String {
    var result = ""
    for (index, piece) in pattern.split(separator: "%", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index % 2 == 1 else {
        result += piece
        continue
      }
      guard let level = Int(piece), (1...numbers.count).contains(level) else { continue }
      result += levels[level - 1].flatMap { OpenNumber.text(numbers[level - 1], $0) } ?? ""
    }
    return result
  }
}
