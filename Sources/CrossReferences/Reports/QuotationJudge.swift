internal import ChineseText
internal import RegulationModel

/// Says whether words that a report gives for a provision are its words.
///
/// A term or a slogan may be anything's: only what is given as the provision's, or is as long as its
/// wording, is held to be meant for it. Words of something else are false only where one provision
/// is cited for them.
struct QuotationJudge {
  let verdict: QuotationVerdict
  /// Where the words stand; `nil` where they were not found.
  private(set) var provision: Provision?

  /// Fewer letters are found in other provisions by chance.
  private static let leastElsewhere = 4

  /// Judges.
  ///
  /// - Parameters:
  ///   - words: the quotation.
  ///   - given: how the report gives it.
  ///   - cited: the words of what is cited.
  ///   - isWhole: whether the act as a whole is cited.
  ///   - act: all words of the act, asked for where they do not stand in what is cited.
  init(
    _ words: ArraySlice<Unicode.Scalar>, _ given: GivenQuotation, _ cited: ProvisionWording,
    isWhole: Bool, act: () -> ProvisionWording?
  ) {
    let check = QuotationCheck(words, in: cited)
    guard check.length > 0 else {
      verdict = .notCompared(.short)
      return
    }
    switch check.standing {
    case .same(let place)?:
      (verdict, provision) = (.verified, cited.provision(printed: place))
      return
    case .notation(let place)?:
      (verdict, provision) = (.notation, cited.provision(printed: place))
      return
    default: break
    }
    guard given.isClosed else {
      verdict = .notCompared(.unclosed)
      return
    }
    let isWording = check.length >= QuotationCheck.shortest
    guard isWording || given.claim == .given && !isWhole else {
      verdict = .notCompared(.short)
      return
    }
    if !isWhole, check.length >= QuotationJudge.leastElsewhere, let act = act(),
      let place = check.place(in: act), let found = act.provision(printed: place)
    {
      (verdict, provision) = (.elsewhere(found), found)
      return
    }
    verdict = QuotationJudge.difference(check, words, given, isWhole: isWhole)
  }

  private static func difference(
    _ check: QuotationCheck, _ words: ArraySlice<Unicode.Scalar>, _ given: GivenQuotation,
    isWhole: Bool
  ) -> QuotationVerdict {
    switch check.answer {
    case .differs(let differences): return .misquoted(differences)
    case .tooLong: return .notCompared(.tooLong)
    default:
      let isMeant = given.claim == .given || given.claim == .near
      guard !isWhole, isMeant else { return .notCompared(.unrelated) }
      return .misquoted([QuotationDifference(added: String(scalars: words), missing: "")])
    }
  }
}
