internal import ChineseText
internal import RegulationModel

/// The regulation of a document: its articles, and which passages are it.
struct FoundRegulation {
  let outline: DocumentOutline
  let chain: ArticleChain
  let region: Region

  /// Finds the longest regulation of a document; `nil` when there is none.
  init?(in document: DocumentOutline) {
    if let found = FoundRegulation(articlesOf: document) {
      self = found
    } else if let found = FoundRegulation(unitsOf: document) {
      self = found
    } else {
      return nil
    }
  }

  /// Finds the longest regulation with articles, or a decision above or below it.
  init?(actIn document: DocumentOutline) {
    if let found = FoundRegulation(articlesOf: document) {
      self = found
    } else if document.isAmending, AmendingAct.isOne(document),
      let found = FoundRegulation(unitsOf: document), found.outline.isAmending
    {
      self = found
    } else {
      return nil
    }
  }

  /// Finds the longest run of articles 第一条, 第二条 …
  init?(articlesOf document: DocumentOutline) {
    var outline = document
    var chain = ArticleChain(outline)
    if let divided = InlineArticles.divided(outline, chain) {
      outline = divided
      chain = ArticleChain(outline)
    }
    guard !chain.heads.isEmpty else { return nil }
    let region = Region(outline, &chain)
    guard ChainEvidence.isOneText(chain, outline) else { return nil }
    guard ChainEvidence.suffices(chain, region, outline) else { return nil }
    if outline.isAmending, !region.amends(outline) { outline = outline.asOrdinary }
    self.init(outline: outline, chain: chain, region: region)
  }

  /// Finds the units 一、二、 of a decision, an opinion or a notice without articles.
  private init?(unitsOf document: DocumentOutline) {
    guard let (outline, units) = UnitLabels.promoted(document) else { return nil }
    var chain = units
    let region = Region(outline, &chain)
    if outline.isAmending, !region.amends(outline) {
      self.init(unitsOf: document.asOrdinary)
      return
    }
    guard ChainEvidence.isOneText(chain, outline) else { return nil }
    guard ChainEvidence.sufficesForUnits(chain, region, outline) else { return nil }
    self.init(outline: outline, chain: chain, region: region)
  }

  private init(outline: DocumentOutline, chain: ArticleChain, region: Region) {
    self.outline = outline
    self.chain = chain
    self.region = region
  }

  /// The same with the events of an order that stands above another regulation.
  func carried(by events: [LifecycleEvent]) -> FoundRegulation {
    var region = region
    region.orderEvents += events
    return FoundRegulation(outline: outline, chain: chain, region: region)
  }

  /// The edition.
  func read() -> Edition {
    var reader = BodyReader(outline, chain, region)
    return reader.read()
  }

  /// Whether it begins as a whole text does: with a title and the first article.
  var isWhole: Bool {
    chain.numbers.first == ProvisionNumber(1) && region.front.contains { $0.role == .title }
  }
}

extension Region {
  /// Whether the title is that of an act that amends another.
  fileprivate func amends(_ outline: DocumentOutline) -> Bool {
    AmendingAct.isTitle(
      front.filter { $0.role == .title }.flatMap {
        outline.text.whole(outline.passages[$0.passage])
      }
    )
  }
}

/// Whether a run of articles is a regulation: prose may number two things 第一条, 第二条.
private enum ChainEvidence {
  /// Whether no heading above the first article says that two texts stand side by side.
  static func isOneText(_ chain: ArticleChain, _ outline: DocumentOutline) -> Bool {
    ComparisonHeading.index(in: outline, 0..<(chain.heads.first ?? 0)) == nil
  }

  static func suffices(_ chain: ArticleChain, _ region: Region, _ outline: DocumentOutline) -> Bool
  {
    guard LateStart.isFounded(chain, region, outline) else { return false }
    if chain.heads.count >= 3 { return true }
    let isTitled = region.front.contains { $0.role == .title } && !region.titleIsWeak
    let isDivided = region.body.lowerBound < (chain.heads.first ?? 0)
    let isSpaced = chain.heads.allSatisfy { outline.passages[$0].label?.isSpaced ?? false }
    let startsText = region.start == 0
    return isDivided || (isSpaced && (isTitled || startsText))
  }

  /// Essays and reports count their parts 一、二、 as well: a title with a noun of the genre or a
  /// 题注 tells the two apart.
  static func sufficesForUnits(
    _ chain: ArticleChain, _ region: Region, _ outline: DocumentOutline
  ) -> Bool {
    // Its title says that it is an act; what is given may be a part of it.
    if outline.isAmending { return !chain.heads.isEmpty }
    guard chain.heads.count >= 2, chain.numbers.first == ProvisionNumber(1) else { return false }
    let follow = zip(chain.numbers, chain.numbers.dropFirst()).allSatisfy { $1.follows($0) }
    guard follow else { return false }
    if region.front.contains(where: { $0.role == .note }) { return true }
    let title = region.front.filter { $0.role == .title }.flatMap {
      outline.text.whole(outline.passages[$0.passage])
    }
    return TitleWords.areTitle(title)
  }
}
