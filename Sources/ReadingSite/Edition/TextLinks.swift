internal import HTMLText
internal import RegulationModel

/// Where the words of an edition lead on the page on which they stand.
protocol TextLinks: Sendable {
  /// The place that a citation means, as `Mark` names it: `#art_3`, or an address of another act;
  /// `nil` for one that leads nowhere here.
  func citation(_ target: String) -> HTMLLink?
  /// The place where a term gets its meaning; `nil` to leave its uses as they are.
  func term(_ term: String) -> HTMLLink?
  /// The place of an article by itself.
  func label(of article: Provision) -> HTMLLink
}

/// The links of a page that holds the whole edition and stands alone.
struct LinksWithinPage: TextLinks {
  func citation(_ target: String) -> HTMLLink? {
    target.hasPrefix("#") ? .fragment(String(target.dropFirst())) : nil
  }

  func term(_ term: String) -> HTMLLink? { nil }

  func label(of article: Provision) -> HTMLLink { .fragment(article.id) }
}
