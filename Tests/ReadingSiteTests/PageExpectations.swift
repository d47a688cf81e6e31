import LegalXML
import ReadingSite
import RegulationModel
import Testing

/// Makes the page of an edition and checks what holds for every page: the same bytes twice, tags that
/// match, an anchor for each provision and no two alike, links that lead to an anchor, no script, and
/// all words of the edition in their order.
@discardableResult
func expectSoundPage(
  of edition: Edition, date: CalendarDate? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
  let bytes = EditionPage.bytes(of: edition, date: date)
  let isSame = bytes == EditionPage.bytes(of: edition, date: date)
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  let page = String(decoding: bytes, as: UTF8.self)
  let tags = PageTags(page)
  #expect(tags.faults == [], sourceLocation: sourceLocation)
  let ids = tags.values(of: "id")
  let anchors = Set(ids)
  #expect(ids.count == anchors.count, "an id stands twice", sourceLocation: sourceLocation)
  let wanted = edition.provisions.map(\.id)
  #expect(
    wanted.allSatisfy(anchors.contains), "\(Set(wanted).subtracting(anchors))",
    sourceLocation: sourceLocation)
  for target in tags.values(of: "href") {
    let isAnchor = target.hasPrefix("#") && anchors.contains(String(target.dropFirst()))
    #expect(isAnchor, "\(target)", sourceLocation: sourceLocation)
  }
  let names = Set(tags.names)
  #expect(
    names.isDisjoint(with: ["script", "iframe", "object", "form"]), sourceLocation: sourceLocation)
  expectWords(of: edition, in: page, sourceLocation)
  return page
}

/// The words of the page between `main` and its end are those of the edition.
private func expectWords(
  of edition: Edition, in page: String, _ sourceLocation: SourceLocation
) {
  guard let start = page.firstRange(of: "<main"), let end = page.firstRange(of: "</main>"),
    let read = try? HTMLReader.read(Array(page[start.lowerBound..<end.lowerBound].utf8))
  else {
    Issue.record("no main part", sourceLocation: sourceLocation)
    return
  }
  let title = edition.title ?? ""
  var words = [title.isEmpty ? "（无标题）" : title, edition.documentNumber ?? "", edition.note ?? ""]
  words += edition.preamble
  func add(_ provision: Provision) {
    let isArticle = provision.kind == .article
    words.append(provision.label)
    if let heading = provision.heading {
      words.append(isArticle ? edition.bracketed(heading, of: provision) : heading)
    }
    words.append(provision.text)
    for child in provision.children { add(child) }
    words.append(provision.closing ?? "")
  }
  for provision in edition.body { add(provision) }
  words += edition.closing
  for annex in edition.annexes { add(annex) }
  #expect(
    bare(read.lines.joined()) == bare(words.joined()), sourceLocation: sourceLocation)
}

/// Without blanks, which a page may set as it likes.
private func bare(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
}

extension Edition {
  /// A caption with its brackets, as the text prints it.
  func bracketed(_ caption: String, of article: Provision) -> String {
    let line = text.split(separator: "\n").first {
      $0.hasPrefix(article.label + "　") && $0.contains(caption)
    }
    let pairs = [("【", "】"), ("（", "）"), ("(", ")")]
    let pair = pairs.first { line?.contains($0.0 + caption + $0.1) ?? false } ?? ("", "")
    return pair.0 + caption + pair.1
  }
}
