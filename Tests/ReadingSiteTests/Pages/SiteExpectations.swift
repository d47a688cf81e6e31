import LegalXML
import ReadingSite
import Testing

/// The files of a site by their paths.
struct MadeFiles {
  let texts: [String: String]
  let order: [String]

  subscript(path: String) -> String { texts[path] ?? "" }
  /// The paths of all pages.
  var pages: [String] { order.filter { $0.hasSuffix(".html") } }
}

/// Writes a site and checks what holds for every site: the same files twice, no path twice and none
/// that leaves the folder, sound pages, links and anchors that resolve, XML that parses.
@discardableResult
func expectSoundSite(
  _ content: SiteContent, sourceLocation: SourceLocation = #_sourceLocation
) throws -> MadeFiles {
  let files = try list(content)
  let isSame = try list(content) == files
  #expect(isSame, "not deterministic", sourceLocation: sourceLocation)
  let paths = files.map { $0.path.joined(separator: "/") }
  #expect(Set(paths.map { $0.lowercased() }).count == paths.count, sourceLocation: sourceLocation)
  // Pages that lead on have the addresses of the Naming Convention, which hold titles and @.
  let leadsOn = { (path: [String]) in path.first == "akn" && path.last == "index.html" }
  for segment in files.filter({ !leadsOn($0.path) }).flatMap(\.path) {
    let isSafe = segment.utf8.allSatisfy {
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~".utf8.contains($0)
    }
    #expect(
      isSafe && !segment.isEmpty && segment.utf8.count < 200 && !segment.hasPrefix("."),
      "\(segment)", sourceLocation: sourceLocation)
  }
  var texts: [String: String] = [:]
  for file in files {
    texts[file.path.joined(separator: "/")] = String(decoding: file.bytes, as: UTF8.self)
  }
  let made = MadeFiles(texts: texts, order: paths)
  let tags = made.pages.reduce(into: [:]) { $0[$1] = PageTags(made[$1]) }
  let anchors = tags.mapValues { Set($0.values(of: "id")) }
  for path in made.pages {
    guard let page = tags[path] else { continue }
    if !leadsOn(path.split(separator: "/").map(String.init)) {
      expectSoundPage(made[path], page, at: path, sourceLocation)
    }
    let base = content.base?.text
    for target in page.values(of: "href") + page.values(of: "src") + page.values(of: "action") {
      if let base, target.hasPrefix(base) { continue }
      expectLink(target, from: path, made, anchors, sourceLocation)
    }
  }
  for file in files where file.path.last?.hasSuffix(".xml") ?? false {
    #expect(throws: Never.self, "\(file.path)", sourceLocation: sourceLocation) {
      _ = try XMLDocument(bytes: file.bytes)
    }
  }
  return made
}

private func list(_ content: SiteContent) throws -> [SiteFile] {
  var files: [SiteFile] = []
  try Site(content).write { files.append($0) }
  return files
}

private func expectSoundPage(
  _ text: String, _ tags: PageTags, at path: String, _ sourceLocation: SourceLocation
) {
  #expect(tags.faults == [], "\(path)", sourceLocation: sourceLocation)
  let ids = tags.values(of: "id")
  #expect(Set(ids).count == ids.count, "\(path): an id twice", sourceLocation: sourceLocation)
  #expect(tags.names.count { $0 == "h1" } == 1, "\(path)", sourceLocation: sourceLocation)
  #expect(tags.names.count { $0 == "main" } == 1, "\(path)", sourceLocation: sourceLocation)
  #expect(
    text.contains("script-src 'self'".replacing("'", with: "&#39;")), "\(path)",
    sourceLocation: sourceLocation)
  let root = String(repeating: "../", count: path.count { $0 == "/" })
  #expect(tags.values(of: "data-root") == [root], "\(path)", sourceLocation: sourceLocation)
  // Script elements load a file or hold JSON, in which nothing is a sign of markup.
  for element in text.split(separator: "<script").dropFirst() {
    let isSource = element.hasPrefix(" src=\"")
    let isData = element.hasPrefix(" type=\"application/ld+json\">{")
    #expect(isSource || isData, "\(path)", sourceLocation: sourceLocation)
  }
  var level = 1
  for name in tags.names where name.count == 2 && name.hasPrefix("h") && name != "hr" {
    guard let next = Int(name.dropFirst()) else { continue }
    #expect(next <= level + 1, "\(path): \(name) after h\(level)", sourceLocation: sourceLocation)
    level = next
  }
}

private func expectLink(
  _ target: String, from path: String, _ made: MadeFiles, _ anchors: [String: Set<String>],
  _ sourceLocation: SourceLocation
) {
  if target == "data:," { return }
  let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
  var place = path.split(separator: "/").dropLast().map(String.init)
  for segment in parts[0].split(separator: "/") {
    if segment == ".." { _ = place.popLast() } else { place.append(String(segment)) }
  }
  let file = parts[0].isEmpty ? path : place.joined(separator: "/")
  #expect(made.texts[file] != nil, "\(path) → \(target)", sourceLocation: sourceLocation)
  guard parts.count == 2 else { return }
  let isThere = anchors[file]?.contains(String(parts[1])) ?? false
  #expect(isThere, "\(path) → \(target)", sourceLocation: sourceLocation)
}
