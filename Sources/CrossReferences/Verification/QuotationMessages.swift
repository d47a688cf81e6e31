public import Findings

/// What is said of quotations.
enum QuotationMessages {
  /// Words around an ellipsis that stand in the text the other way round.
  static func outOfOrder(_ words: String, before other: String) -> Finding.Message {
    .init(
      english: "“\(words)” is quoted behind “\(other)”, and stands before it in the text",
      chinese: "引文中“\(words)”在“\(other)”之后，原文中在其之前")
  }

  /// Why words were not compared, as a clause.
  static func message(_ reason: NotCompared) -> Finding.Message {
    switch reason {
    case .short:
      .init(
        english: "the few words quoted do not stand there, and may be a term",
        chinese: "所引短语不在该条款中，可能只是名称")
    case .unclosed: .init(english: "the quotation is not closed", chinese: "引号没有结束")
    case .unrelated:
      .init(
        english: "nothing like the quoted words stands there, and they may be another's",
        chinese: "该条款中没有相近的文字，引文可能出自他处")
    case .tooLong:
      .init(english: "the quotation is too long to be compared", chinese: "引文过长，无法比对")
    }
  }
}

extension NotCompared {
  /// The reason as a clause.
  public var message: Finding.Message { QuotationMessages.message(self) }
}
