/// What tags say of the text behind them.
struct MarkdownStyle {
  /// Level of a heading.
  var heading: Int?
  /// Where the text stands on its line.
  var alignment: Evidence.Alignment?
}
