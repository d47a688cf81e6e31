internal import ChineseText
internal import DecisionLanguage
internal import RegulationModel

/// Of the places of quoted words, those in the act's own words: not in the titles of other acts.
struct OwnPlaces {
  /// The places that are meant.
  private(set) var places: [Occurrence] = []
  /// How many places are left as they are.
  private(set) var left = 0
  /// A title that holds such a place.
  private(set) var title: String?

  /// Parts places that were found.
  ///
  /// All are meant where the instruction names a title itself or counts them all.
  init(
    _ found: [Occurrence], of quote: QuotedText, in target: AmendmentTarget, _ pass: AmendmentPass
  ) {
    if target.locator?.unicodeScalars.contains("《") ?? false {
      places = found
      return
    }
    let own = pass.draft.ownTitles
    var titles: (slot: TextSlot, found: OtherTitles)?
    for place in found {
      guard let text = pass.draft[place.slot]?.bytes else { continue }
      if titles?.slot != place.slot { titles = (place.slot, OtherTitles(text, own: own)) }
      guard let around = titles?.found.title(around: place.range) else {
        places.append(place)
        continue
      }
      left += 1
      title = title ?? String(decoding: text[around], as: UTF8.self)
    }
    guard OwnPlaces.countsAll(quote, own: places.count) else { return }
    places = found
    left = 0
  }

  /// Whether the decision counts places, and not those of the act's own words alone.
  private static func countsAll(_ quote: QuotedText, own: Int) -> Bool {
    switch quote.place {
    case .nth?: true
    case .all(let count)?: count.map { $0 != own } ?? false
    case nil: false
    }
  }
}

extension DraftEdition {
  /// The title of the act before the decision and now.
  var ownTitles: [[UInt32]] {
    let before = base.front.title.map { Array(base.bytes[$0.offsets]).glyphs }
    return [before, title?.bytes.glyphs].compactMap(\.self)
  }
}
