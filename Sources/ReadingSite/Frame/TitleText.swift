internal import HTMLText
internal import TextDifference

/// Writes a title that breaks where its sense lets it: 中华人民共和国｜公司法.
///
/// The style sheet keeps the stretches between two such places together.
enum TitleText {
  static func write(_ title: String, to html: inout HTMLWriter) {
    let scalars = Array(title.unicodeScalars)
    let breaks = TitleBreaks(scalars, width: TitleText.longest, nil)
    var start = 0
    for place in scalars.indices.dropFirst() where breaks.isEasy(at: place) {
      write(scalars[start..<place], to: &html)
      html.void("wbr")
      start = place
    }
    write(scalars[start...], to: &html)
  }

  /// A title within a title that is longer than so many characters may break.
  private static let longest = 14

  private static func write(_ piece: ArraySlice<Unicode.Scalar>, to html: inout HTMLWriter) {
    var words = String.UnicodeScalarView()
    words.append(contentsOf: piece)
    html.text(String(words))
  }
}
