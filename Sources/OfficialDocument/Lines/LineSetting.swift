internal import WordWriting

/// How a line is set on the page.
struct LineSetting: Sendable {
  let style: WordText.Style
  var setting = WordText.Setting()
  /// How its words are set, labels aside.
  var emphasis = WordRuns.Emphasis.none

  /// The setting of a line of some words.
  ///
  /// - Parameters:
  ///   - kind: what the line is.
  ///   - width: the width of its words in characters.
  init(_ kind: OfficialLine.Kind, width: Double) {
    switch kind {
    case .title: style = .title
    case .documentNumber: style = .note
    case .note: style = width <= LineSetting.shortNote ? .note : .longNote
    case .preamble, .article, .paragraph: style = .body
    case .division(let level, let isSecond):
      style = .heading(level)
      if isSecond { emphasis = .second }
    case .crossheading(let level):
      style = .heading(level)
      emphasis = .second
    case .unitHeading(let level):
      style = .heading(level)
      setting.isInText = true
    case .annex:
      style = .heading(1)
      setting.beginsPage = true
      setting.isAtLeft = true
    case .closing: style = .signature
    }
  }

  /// A 题注 up to this width stands in the middle of its line.
  private static let shortNote = 28.0
}

/// How wide words are, in characters of Chinese.
enum OfficialWidth {
  /// Letters and digits take half a character.
  static func width(of text: some StringProtocol) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 0.5 : 1) }
  }
}
