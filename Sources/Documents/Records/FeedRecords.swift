internal import JSONText
internal import LegalXML

/// Reads the entries of feeds as records: RSS 2.0, RSS 1.0 (RDF) and Atom (RFC 4287).
enum FeedRecords {
  /// Whether an element is the root of a feed.
  static func isFeed(_ root: XMLElement) -> Bool {
    ["rss", "feed", "RDF"].contains(root.name.local)
  }

  /// The entries in order, with the title of the feed as their source where they name none.
  static func records(_ root: XMLElement) -> [Record] {
    let holders = [root] + root.elements.filter { $0.name.local == "channel" }
    let source = holders.lazy.flatMap(\.elements).first { $0.name.local == "title" }
    var records: [Record] = []
    for holder in holders {
      for entry in holder.elements where entry.name.local == "item" || entry.name.local == "entry" {
        var members = entry.elements.flatMap { member(of: $0) }
        if let source, !members.contains(where: { $0.name == "source" }) {
          members.append(JSONValue.Member("source", .string(source.text)))
        }
        records.append(
          Record(members: joined(members), number: records.count + 1, line: entry.line))
      }
    }
    return records
  }

  private static func member(of element: XMLElement) -> [JSONValue.Member] {
    func made(_ name: String, _ text: String) -> [JSONValue.Member] {
      [JSONValue.Member(name, .string(text))]
    }
    switch element.name.local {
    case "encoded": return made("content", element.text)
    case "content" where element["type"] == "xhtml", "summary" where element["type"] == "xhtml":
      return made(element.name.local, XMLAsText.markup(element))
    case "link":
      guard let target = element["href"] else { return made("link", element.text) }
      let relation = element["rel"] ?? "alternate"
      return made(relation == "alternate" ? "link" : "link-\(relation)", target)
    case "author", "contributor":
      let name = element.elements.first { $0.name.local == "name" }
      return made(element.name.local, (name ?? element).text)
    case "category": return made("category", element["term"] ?? element.text)
    case "source":
      let title = element.elements.first { $0.name.local == "title" }
      return made("source", (title ?? element).text)
    default: return made(element.name.local, element.text)
    }
  }

  /// Members of one name as one, since an entry may be of several categories.
  private static func joined(_ members: [JSONValue.Member]) -> [JSONValue.Member] {
    var values: [String: [JSONValue]] = [:]
    var names = OrderedNames()
    for member in members where !RecordShape.isEmpty(member.value) {
      names.add(member.name)
      values[member.name, default: []].append(member.value)
    }
    return names.names.map { name in
      let all = values[name] ?? []
      return JSONValue.Member(name, all.count == 1 ? all[0] : .array(all))
    }
  }
}
