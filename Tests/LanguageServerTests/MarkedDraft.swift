import LanguageServer

/// A draft with a place marked by ‸, which is no part of it.
struct MarkedDraft {
  let text: String
  /// The place, in UTF-16.
  let position: TextPosition

  init(_ marked: String) {
    let pieces = marked.split(separator: "‸", maxSplits: 1, omittingEmptySubsequences: false)
    text = pieces.joined()
    let lines = pieces[0].split(separator: "\n", omittingEmptySubsequences: false)
    position = TextPosition(line: lines.count - 1, character: lines[lines.count - 1].utf16.count)
  }
}

/// An invented act of a city.
let archives = """
  某市档案开放办法
  第一章　总则
  第一条　为了规范档案开放，制定本办法。
  第二条　本办法所称开放期限，是指档案形成之日至可以开放之日的期间。
  第二章　开放
  第三条　档案馆应当在开放期限届满后开放档案。
  档案馆有下列情形之一的，可以延期：
  （一）涉及个人隐私的；
  （二）依照第二条不宜开放的。
  第四条　依照第三条第二款延期的，应当说明理由。
  第五条　违反第三条、第四条规定的，责令改正。
  第六条　本办法自2025年1月1日起施行。

  """

/// The same with one place marked: ‸ is put before the words.
func marked(_ words: String, in text: String = archives, behind count: Int = 0) -> MarkedDraft {
  guard let range = text.firstRange(of: words) else { return MarkedDraft("‸" + text) }
  let place = text.index(range.lowerBound, offsetBy: count)
  return MarkedDraft(String(text[..<place]) + "‸" + String(text[place...]))
}
