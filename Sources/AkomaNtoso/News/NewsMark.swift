internal import AknProfile
internal import ChineseText
internal import RegulationModel

/// A stretch of a news paragraph that gets an element of its own.
struct NewsMark: Sendable {
  /// UTF-8 offsets in the paragraph.
  let range: Range<Int>
  let kind: Subject

  enum Subject: Sendable, Hashable {
    /// The day of the dateline.
    case day(String)
    /// A person with the role that the item gives.
    case person(NewsDocument.Person)
    /// A work of the library.
    case work(iri: String)

    var element: String {
      switch self {
      case .day: "docDate"
      case .person: "person"
      case .work: "ref"
      }
    }

    var needsID: Bool {
      if case .day = self { false } else { true }
    }

    var attributes: [(String, String)] {
      switch self {
      case .day(let date): [("date", date)]
      case .person(let person):
        [("refersTo", "#" + NewsNames.id(of: person))]
          + (person.role.map { [("as", "#" + NewsNames.id(ofRole: $0))] } ?? [])
      case .work(let iri): [("href", iri)]
      }
    }
  }

  /// The marks of a paragraph, in order and apart: titles first, then persons.
  static func marks(in text: String, of item: NewsDocument, isFirst: Bool) -> [NewsMark] {
    let bytes = Array(text.utf8)
    var list = MarkedPlaces()
    for (title, identity) in item.works.sorted(by: { $0.key < $1.key }) {
      list.add("《\(title)》", .work(iri: identity.workIRI), in: bytes)
    }
    if isFirst, let date = item.date, let printed = item.printedDate {
      list.add(printed, .day(date.description), in: bytes, onlyFirst: true)
    }
    // A longer name goes before one that is its beginning.
    let people = item.people.filter { $0.name.unicodeScalars.count > 1 }
    for person in people.sorted(by: { $0.name.utf8.count > $1.name.utf8.count }) {
      list.add(person.name, .person(person), in: bytes)
    }
    return list.marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Places that are taken; what comes later goes around them.
private struct MarkedPlaces {
  private(set) var marks: [NewsMark] = []

  mutating func add(
    _ word: String, _ kind: NewsMark.Subject, in bytes: [UInt8], onlyFirst: Bool = false
  ) {
    let word = Array(word.utf8)
    guard !word.isEmpty else { return }
    var start = 0
    while let offset = ByteSearch.first(word, in: bytes, from: start) {
      let range = offset..<(offset + word.count)
      start = range.upperBound
      guard !marks.contains(where: { $0.range.overlaps(range) }) else { continue }
      marks.append(NewsMark(range: range, kind: kind))
      if onlyFirst { return }
    }
  }
}

/// The identifiers of what a news item refers to.
struct NewsNames {
  let source: String?

  init(_ item: NewsDocument) {
    source = item.source.map { SegmentName.of($0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static func id(of person: NewsDocument.Person) -> String {
    "person-" + SegmentName.of(person.name)
  }

  static func id(ofRole role: String) -> String { "role-" + SegmentName.of(role) }
}
