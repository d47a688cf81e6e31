internal import RegulationModel

/// What the citations read so far in a text leave behind for those that follow.
struct Memory: Sendable {
  /// What 第五项 without more counts in: the article or 款 cited last.
  var antecedent: Antecedent?
  /// The number of the sentence in which the antecedent was cited.
  var antecedentSentence = 0
  /// The targets of the last citation, for 该条.
  var cited: [Antecedent] = []
  /// The other act cited last, for 该条例.
  var act: String?
  /// The other act that an article without a head may still belong to.
  var external: External?
  /// How many 。 were passed.
  var sentence = 0

  /// A head that names another act.
  struct External: Sendable {
    var work: String
    /// UTF-8 offset where the head begins.
    var start: Int
    var sentence: Int
    /// Articles cited of it in this text, bounded in number.
    var articles: [ProvisionNumber]
  }
}

/// A provision that was cited: in this edition by its rows, in another act by its numbers.
enum Antecedent: Sendable {
  case own(Base)
  case other(work: String, Locus)
}

/// The provisions from which the missing levels of a citation are taken.
struct Base: Sendable, Hashable {
  var annex: Int?
  var article: Int?
  var paragraph: Int?
  var item: Int?
  /// Divisions to look in first, from the inside out; -1 is the top.
  var divisions: [Int] = []

  /// The base that a row gives: itself and what it is part of.
  static func of(_ row: Int, in index: ProvisionIndex) -> Base {
    let place = CitingPlace(row: row, in: index)
    return Base(
      annex: place.annex, article: place.article, paragraph: place.paragraph, item: place.item)
  }
}
