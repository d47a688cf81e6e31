internal import CrossReferences
internal import Findings
internal import RegulationModel

/// What is found about words that are said to be a provision's.
struct QuoteVerdict {
  /// The answer.
  enum Answer: String, CaseIterable {
    case absent, elsewhere, empty, misquoted, notation, verified
    case tooLong = "too-long"
  }

  let answer: Answer
  /// Where the words stand; where they should, for words that differ.
  let provision: Provision?
  /// How they differ.
  let differences: [QuotationDifference]

  private init(
    _ answer: Answer, _ provision: Provision? = nil, _ differences: [QuotationDifference] = []
  ) {
    self.answer = answer
    self.provision = provision
    self.differences = differences
  }

  /// Compares words with provisions, and where they are not theirs, with the whole act.
  ///
  /// - Parameters:
  ///   - quote: the words.
  ///   - provisions: of which they are said to be; none for the act as a whole.
  ///   - edition: the act.
  init(_ quote: String, _ provisions: [Provision], in edition: Edition) {
    let whole = ProvisionWording(edition)
    let cited = provisions.isEmpty ? whole : ProvisionWording(provisions)
    let check = QuotationCheck(quote.unicodeScalars, in: cited)
    guard check.length > 0 else {
      self.init(.empty)
      return
    }
    switch check.answer {
    case .same(let place): self.init(.verified, cited.provision(printed: place))
    case .notation(let place): self.init(.notation, cited.provision(printed: place))
    case .tooLong: self.init(.tooLong)
    case .absent, .differs:
      if !provisions.isEmpty, let found = QuoteVerdict.place(of: quote, in: whole) {
        self.init(.elsewhere, found)
      } else if case .differs(let differences) = check.answer {
        self.init(.misquoted, provisions.first, differences)
      } else {
        self.init(.absent)
      }
    }
  }

  private static func place(of quote: String, in whole: ProvisionWording) -> Provision? {
    switch QuotationCheck(quote.unicodeScalars, in: whole).answer {
    case .same(let place), .notation(let place): whole.provision(printed: place)
    case .absent, .differs, .tooLong: nil
    }
  }

  /// The answer as a sentence.
  var sentence: Finding.Message {
    switch answer {
    case .absent: .init("WRONG: nothing like these words stands there", "有误：该处没有相近的文字")
    case .elsewhere:
      .init(
        "WRONG: the words stand in \(provision?.citation ?? "?"), not there",
        "有误：引文出自\(provision?.citation ?? "?")，不在该处")
    case .empty: .init("there are no words to compare", "没有可核对的文字")
    case .misquoted: .init("WRONG: the words differ", "有误：引文与原文不符")
    case .notation:
      .init("the same but for how numbers or marks are written", "属实：仅数字、标点写法不同")
    case .tooLong: .init("not checked: the quotation is too long", "未核对：引文过长")
    case .verified: .init("the words stand there, to the letter", "属实：引文与原文相符")
    }
  }
}
