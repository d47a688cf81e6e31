/// One wording in both languages, side by side.
package struct LocalizedText: Sendable, Hashable {
  package let english: String
  package let chinese: String

  /// The same thing said in English and in Chinese.
  package init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A wording that both languages share, such as an option's name.
  package init(both text: String) {
    self.init(text, text)
  }

  /// The wording in one language.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Two wordings joined language by language.
  static func + (first: LocalizedText, second: LocalizedText) -> LocalizedText {
    LocalizedText(first.english + second.english, first.chinese + second.chinese)
  }
}
