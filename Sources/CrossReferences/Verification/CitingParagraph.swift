internal import ChineseText
internal import RegulationModel

/// A paragraph of a report, with its quotations.
struct CitingParagraph {
  private let text: [Unicode.Scalar]
  private let passages: [QuotedPassage]

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
    passages = QuotedPassage.all(in: self.text)
  }

  /// For each citation, where the next one begins that is not quoted itself: words behind it are
  /// that one's. `.max` where none follows.
  func borders(of references: [Reference]) -> [Int] {
    var next = Int.max
    var borders: [Int] = []
    for reference in references.reversed() {
      borders.append(next)
      // 有关规定 names nothing that could be quoted.
      let names = reference.work != nil || !reference.spans.isEmpty
      if names, !isQuoted(reference.start) { next = reference.start }
    }
    return borders.reversed()
  }

  private func isQuoted(_ place: Int) -> Bool {
    let behind = passages.partitionPoint { $0.range.lowerBound > place }
    return behind > 0 && passages[behind - 1].range.contains(place)
  }

  /// The answer about a citation, and the words that it is about.
  ///
  /// - Parameters:
  ///   - reference: the citation.
  ///   - border: where the next citation begins.
  ///   - act: the act with a title, as of the date stated; `nil` when that text is not at hand.
  /// - Returns: of several quotations, the answer and the words of the one that decides.
  func verdict(
    on reference: Reference, before border: Int,
    _ act: (String, StatedDate?) -> PreparedAct?
  ) -> (CitationVerdict, quote: String?) {
    let cited = CitedWords.all(
      behind: reference.end, before: border, of: passages, in: text)
    let first = cited.first.map { words(of: $0.passage) }
    guard let work = reference.work, let held = act(work, StatedDate(in: reference.text)) else {
      return (.notChecked, first)
    }
    if let day = held.act.repealed { return (.repealed(day), first) }
    let answer = held.lookup.find(reference)
    if let reason = answer.reason { return (.noSuchProvision(reason), first) }
    let isWhole = reference.targets.isEmpty
    if isWhole, UnreadNumber.stands(beside: reference.start..<reference.end, in: text) {
      return (.exists(.numberNotRead), first)
    }
    guard !cited.isEmpty else { return (.exists(nil), nil) }
    let wording =
      isWhole ? ProvisionWording(held.act.edition) : ProvisionWording(answer.provisions)
    let answers = cited.map { verdict(on: $0, in: wording, isWhole: isWhole) }
    let whole = CitationVerdict(answers)
    let decisive = answers.firstIndex { $0.isOf(whole) }.map { words(of: cited[$0].passage) }
    return (whole, decisive ?? first)
  }

  private func words(of passage: QuotedPassage) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text[passage.range])
    return String(view)
  }

  /// The answer about one quotation.
  ///
  /// A term or a slogan may be anything's: only what is given as the provision's, or is as long as
  /// its wording, is held to be meant for it. Words of something else are false only where one
  /// provision is cited for them.
  private func verdict(
    on cited: CitedWords, in wording: ProvisionWording, isWhole: Bool
  ) -> CitationVerdict {
    let quoted = words(of: cited.passage)
    let check = QuotationCheck(quoted, in: wording)
    if check.length > 0, check.answer == .same { return .verified }
    guard cited.passage.isClosed else { return .exists(.unclosed) }
    let isWording = check.length >= QuotationCheck.shortest
    guard check.length > 0, isWording || cited.isGivenAsWording else { return .exists(.short) }
    switch check.answer {
    case .same: return .verified
    case .differs(let differences): return .misquoted(differences)
    case .tooLong: return .exists(.tooLong)
    case .absent:
      guard !isWhole, cited.isGivenAsWording || cited.isNear else { return .exists(.unrelated) }
      return .misquoted([QuotationDifference(added: quoted, missing: "")])
    }
  }
}

extension CitationVerdict {
  /// Whether two answers are of the same kind.
  fileprivate func isOf(_ other: CitationVerdict) -> Bool {
    switch (self, other) {
    case (.misquoted, .misquoted), (.verified, .verified): true
    default: self == other
    }
  }
}
