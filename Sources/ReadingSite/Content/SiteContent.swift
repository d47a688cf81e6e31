package import NewsCorpus

/// What a site is made of.
package struct SiteContent: Sendable {
  /// The works with their texts, in the order in which the library lists them.
  package let works: [HeldWork]
  /// The news corpus; `nil` for none.
  package let corpus: Corpus?
  /// The address under which the site is published; `nil` when that is not known.
  package let base: BaseAddress?

  /// Whether single articles are left in no other form than their page, which saves four files an article.
  package let isLean: Bool

  /// Collects the content.
  package init(
    works: [HeldWork], corpus: Corpus? = nil, base: BaseAddress? = nil, isLean: Bool = false
  ) {
    self.works = works
    self.corpus = corpus
    self.base = base
    self.isLean = isLean
  }
}
