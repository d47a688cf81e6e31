internal import ChineseText
internal import RegulationModel

/// All regulations of a document.
///
/// The longest is found first, then those before and behind it, each with a title and a first
/// article of its own. Then every one is read from where the one before ends: so all of the document
/// is in an edition or in what one of them drops.
struct RegulationCollection {
  private let outline: DocumentOutline
  /// More regulations than this are not looked for.
  private static let limit = 5_000
  /// With more first articles, a document is looked through in stretches.
  private static let crowd = 200

  init(_ outline: DocumentOutline) {
    self.outline = outline
  }

  /// The editions in the order of the document.
  func editions() -> [Edition] {
    let ends = self.ends()
    guard ends.count > 1 else { return FoundRegulation(in: outline).map { [$0.read()] } ?? [] }
    var start = 0
    var carrier = Carrier()
    return ends.enumerated().compactMap { position, end in
      defer { start = end }
      let last = position + 1 == ends.count ? outline.passages.count : end
      guard let found = FoundRegulation(in: outline.part(start..<last)) else { return nil }
      return carrier.carried(found).read()
    }
  }

  /// Index behind the last passage of each regulation, ascending.
  private func ends() -> [Int] {
    let all = 0..<outline.passages.count
    let ends = crowdedEnds()
    return ends.isEmpty ? self.ends(in: all, isAnyTaken: false) : ends
  }

  /// The same within a stretch of passages. One that is no whole text is taken where it is the first.
  private func ends(in stretch: Range<Int>, isAnyTaken: Bool) -> [Int] {
    var ends: [Int] = []
    var rest = [stretch]
    while let range = rest.popLast(), ends.count < RegulationCollection.limit {
      guard let found = FoundRegulation(actIn: outline.part(range)),
        ends.isEmpty && !isAnyTaken || found.isWhole
      else { continue }
      let places = found.places
      ends.append(range.lowerBound + places.upperBound)
      rest.append(range.lowerBound..<(range.lowerBound + places.lowerBound))
      rest.append((range.lowerBound + places.upperBound)..<range.upperBound)
    }
    return ends.sorted()
  }

  /// The same of a document with so many first articles that looking through all of it for each would
  /// take too long: from one stretch to the next. Of each, the last regulation is left to the next
  /// stretch, which may hold the rest of it. Empty for all other documents.
  private func crowdedEnds() -> [Int] {
    let firsts = outline.passages.indices.filter { isFirstArticle($0) }
    guard firsts.count > RegulationCollection.crowd else { return [] }
    var ends: [Int] = []
    var start = 0
    var length = RegulationCollection.crowd / 2
    while start < outline.passages.count, ends.count < RegulationCollection.limit {
      let last = firsts.partitionPoint { $0 >= start } + length
      let stop = last < firsts.count ? firsts[last] : outline.passages.count
      var found = self.ends(in: start..<stop, isAnyTaken: true)
      if stop < outline.passages.count {
        _ = found.popLast()
        // Nothing is sure to end here: a longer stretch tells.
        guard let end = found.last else {
          length *= 2
          continue
        }
        start = end
        length = RegulationCollection.crowd / 2
      } else {
        start = stop
      }
      ends += found
    }
    return ends
  }

  private func isFirstArticle(_ index: Int) -> Bool {
    outline.passages[index].label?.label == .article(ProvisionNumber(1))
  }
}

/// The notice above the first of several annexed regulations, which carries the others as well.
private struct Carrier {
  private var events: [LifecycleEvent] = []
  /// The words of the notice without blanks.
  private var words: [UInt8] = []

  /// A regulation with the events of the notice that names its title in 《》 or has it as an annex.
  mutating func carried(_ found: FoundRegulation) -> FoundRegulation {
    let text = found.outline.text
    let front = found.region.front
    let order = front.filter { $0.role == .order }
    guard order.isEmpty, !events.isEmpty else {
      events = found.region.orderEvents
      words = order.flatMap { text.whole(found.outline.passages[$0.passage]) }
      return found
    }
    let title = front.filter { $0.role == .title }.map { found.outline.passages[$0.passage] }
    let name = Array("《".utf8) + title.flatMap { text.whole($0) } + Array("》".utf8)
    let isAnnex = found.outline.passages[..<found.region.start].contains {
      if case .annex = $0.label?.label { true } else { false }
    }
    guard !title.isEmpty, isAnnex || ByteSearch.first(name, in: words) != nil else { return found }
    return found.carried(by: events)
  }
}

extension FoundRegulation {
  /// Its passages, counted as in the document before lines were divided.
  fileprivate var places: Range<Int> {
    let cuts = outline.passages.indices.filter { outline.passages[$0].isCutOut }
    func undivided(_ index: Int) -> Int { index - cuts.count { $0 < index } }
    return undivided(region.frontStart)..<undivided(region.end)
  }
}
