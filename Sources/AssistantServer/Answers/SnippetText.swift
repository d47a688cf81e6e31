internal import TextSearch

/// A snippet with what was found in 【】.
enum SnippetText {
  static func marked(_ snippet: SearchSnippet) -> String {
    let scalars = Array(snippet.text.unicodeScalars)
    var text = String.UnicodeScalarView()
    var position = 0
    for mark in snippet.marks {
      text.append(contentsOf: scalars[position..<mark.lowerBound])
      text.append("【")
      text.append(contentsOf: scalars[mark])
      text.append("】")
      position = mark.upperBound
    }
    text.append(contentsOf: scalars[position...])
    return String(text)
  }
}
