import ReadingSite
import Testing

/// Makes an index and checks what holds for every one: the same bytes twice and however its files
/// are taken, the documents back from the files, groups that tell where they stand, and postings
/// that name the documents of each pair, no more and no less.
@discardableResult
func expectSoundIndex(
  _ pages: [SearchPage], sourceLocation: SourceLocation = #_sourceLocation
) throws -> [String: Any] {
  var index = SiteSearchIndex()
  for page in pages { index.add(page) }
  let files = index.finish()
  var second = SiteSearchIndex()
  var taken: [SiteFile] = []
  for page in pages {
    second.add(page)
    taken += second.takeFiles()
  }
  taken += second.finish()
  #expect(files.map(\.path) == taken.map(\.path), sourceLocation: sourceLocation)
  let isSame = files == taken
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  var values: [String: Any] = [:]
  for file in files {
    let call = try ScriptCall(file, sourceLocation: sourceLocation)
    values[call.name] = call.value
  }
  #expect(values.count == files.count, "two files of a name", sourceLocation: sourceLocation)
  let manifest = try #require(values["search/index"] as? [String: Any])
  try expectDocuments(pages, manifest, values, sourceLocation)
  try expectGroups(pages, manifest, sourceLocation)
  try expectPostings(pages, manifest, values, sourceLocation)
  return manifest
}

/// The documents of the files are the pages, in order.
private func expectDocuments(
  _ pages: [SearchPage], _ manifest: [String: Any], _ values: [String: Any],
  _ sourceLocation: SourceLocation
) throws {
  let firsts = try #require(manifest["texts"] as? [Int])
  var read: [SearchPage] = []
  for (number, first) in firsts.enumerated() {
    #expect(first == read.count, sourceLocation: sourceLocation)
    let rows = try #require(values["search/t\(number)"] as? [[Any]])
    for row in rows { read.append(try page(row, like: pages[read.count])) }
  }
  #expect(read == pages, sourceLocation: sourceLocation)
}

/// A document as it stands in a file; what the file leaves to the group is taken from the group.
private func page(_ row: [Any], like group: SearchPage) throws -> SearchPage {
  try #require(row.count == 6)
  let id = try #require(row[0] as? String)
  let address = try #require(row[1] as? String)
  let texts = try #require(row[5] as? [String])
  let units = stride(from: 0, to: texts.count, by: 2).map { place in
    let short = texts[place]
    let fragment = short.hasPrefix("#") ? String(short.dropFirst()) : id + short
    return SearchPage.Unit(fragment: fragment, text: texts[place + 1])
  }
  let title = try #require(row[2] as? String)
  let size = units.reduce(title.utf8.count + 1) { $0 + $1.text.utf8.count + 1 }
  #expect(row[4] as? Int == size)
  return SearchPage(
    origin: group.origin,
    address: address.isEmpty ? group.address : address.split(separator: "/").map(String.init),
    id: id, title: title, about: try #require(row[3] as? String), units: units)
}

private func expectGroups(
  _ pages: [SearchPage], _ manifest: [String: Any], _ sourceLocation: SourceLocation
) throws {
  let groups = try #require(manifest["groups"] as? [[String: Any]])
  var next = 0
  for group in groups {
    #expect(group["first"] as? Int == next, sourceLocation: sourceLocation)
    let count = try #require(group["count"] as? Int)
    let own = pages[next..<(next + count)]
    #expect(Set(own.map(\.origin)).count == 1, sourceLocation: sourceLocation)
    switch own.first?.origin {
    case .regulation(let slug, let date, let title):
      #expect(group["edition"] as? String == "\(slug)/\(date)", sourceLocation: sourceLocation)
      #expect(group["title"] as? String == title, sourceLocation: sourceLocation)
    default: #expect(group["kind"] as? String == "corpus", sourceLocation: sourceLocation)
    }
    next += count
  }
  #expect(next == pages.count, sourceLocation: sourceLocation)
}

/// The postings are those that a plain reading of the pages gives.
private func expectPostings(
  _ pages: [SearchPage], _ manifest: [String: Any], _ values: [String: Any],
  _ sourceLocation: SourceLocation
) throws {
  guard let firsts = manifest["pairs"] as? [Int] else {
    #expect(values["search/p0"] == nil, sourceLocation: sourceLocation)
    return
  }
  let rules = try #require(manifest["rules"] as? [String: Any])
  let folding = try PlainFolding(rules)
  var wanted: [Int: [Int]] = [:]
  for (number, page) in pages.enumerated() {
    var own: Set<Int> = []
    for text in [page.title] + page.units.map(\.text) { own.formUnion(folding.pairs(text)) }
    for pair in own { wanted[pair, default: []].append(number) }
  }
  var read: [Int: [Int]] = [:]
  for (number, first) in firsts.enumerated() {
    let value = try #require(values["search/p\(number)"] as? [[Any]])
    let keys = try #require(value.first as? [Int])
    let lists = try #require(value.last as? [String])
    var key = 0
    for (difference, list) in zip(keys, lists) {
      key += difference
      #expect(read[key] == nil, sourceLocation: sourceLocation)
      read[key] = unpacked(list)
    }
    #expect(keys.first == first, sourceLocation: sourceLocation)
  }
  #expect(read == wanted, sourceLocation: sourceLocation)
}

/// Differences in base 32, the last digit of each from `0` on, the digits before from `]` on.
private func unpacked(_ list: String) -> [Int] {
  var documents: [Int] = []
  var number = 0
  for byte in list.utf8 {
    if byte >= 93 {
      number = number * 32 + Int(byte) - 93
    } else {
      documents.append((documents.last ?? 0) + number * 32 + Int(byte) - 48)
      number = 0
    }
  }
  return documents
}
