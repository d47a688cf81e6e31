internal import Comparison
internal import CrossReferences
internal import Holdings
internal import RegulationModel

/// A citation that names what is not there, and the one thing near it that is.
struct Mending {
  /// What is put in the place of the citation's numbers.
  let edit: SourceEdit
  /// The new numbers.
  let words: String

  /// Finds it; `nil` where nothing, or more than one thing, is near.
  init?(_ position: Int, in view: DraftView) {
    let citation = view.citations.citations[position]
    guard let numbers = Mending.numbers(of: citation) else { return nil }
    let target: Provision?
    if let carried = view.carried(citation) {
      target = Mending.carriedTarget(carried)
    } else if citation.reference.status == .unresolved, citation.reference.work == nil {
      target = Mending.near(citation.reference.text, view.edition)
    } else {
      target = nil
    }
    guard let target else { return nil }
    let range = ScalarOffsets.range(numbers, from: citation.words, in: view.edition.bytes)
    guard let place = view.reading.alignment.exactSource(of: range) else { return nil }
    words = target.citation
    edit = SourceEdit(range: place, words: words)
    guard let after = try? DraftProof.check([edit], view, exception: position) else { return nil }
    if citation.reference.work == nil {
      guard after[position].targetRows == [target.index] else { return nil }
    }
  }

  /// Where the numbers of a citation of one place stand, in scalars: from 第 to its end.
  private static func numbers(of citation: PlacedCitation) -> Range<Int>? {
    let scalars = Array(citation.reference.text.unicodeScalars)
    let front = (scalars.lastIndex(of: "》") ?? -1) + 1
    guard let start = scalars[front...].firstIndex(of: "第"),
      !scalars[start...].contains(where: { "、和或及至，到".unicodeScalars.contains($0) })
    else { return nil }
    return start..<scalars.count
  }

  private static func carriedTarget(_ carried: CarriedCitation) -> Provision? {
    guard carried.isLeftBehind, let now = carried.now, now.targets.count == 1 else { return nil }
    return now.targets[0]
  }

  /// What the numbers of a citation come nearest to within an edition.
  ///
  /// 第三条第二款第一项 is the one item （一） of article 3; 第三条第二款 of an article with one 款 is the article;
  /// 第三条之一 is 第三条 where it has no branch, and the other way round where it has one.
  private static func near(_ words: String, _ edition: Edition) -> Provision? {
    guard let expression = try? AddressReader.read(words), expression.workName == nil,
      expression.parts.count == 1, case .single(let address) = expression.parts[0],
      let first = address.steps.first, first.kind == .article, let number = first.number
    else { return nil }
    let articles = edition.articles
    let same = articles.filter { $0.number == number }
    guard same.count == 1 else {
      guard same.isEmpty else { return nil }
      let near = articles.filter { article in
        guard let other = article.number, other.value == number.value else { return false }
        return number.branches.isEmpty ? other.branches.count == 1 : true
      }
      guard near.count == 1, let other = near.first?.number else { return nil }
      let step = ProvisionAddress.Step(.article, other)
      return try? edition.provision(at: ProvisionAddress([step] + address.steps.dropFirst()))
    }
    guard let last = address.steps.last, last.kind > .article else { return nil }
    let like = same[0].descendants.filter { $0.kind == last.kind && $0.number == last.number }
    if like.count == 1 { return like[0] }
    let isOnly = same[0].children.count == 1 && last.kind == .paragraph
    return isOnly && like.isEmpty && address.steps.count == 2 ? same[0] : nil
  }
}
