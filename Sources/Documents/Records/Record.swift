internal import JSONText

/// An object of a file of records.
struct Record {
  /// Its members in the order of the file.
  let members: [JSONValue.Member]
  /// Which record of the file it is, from 1.
  let number: Int
  /// The line of the file on which it begins; `nil` where that is not known.
  let line: Int?
  /// The name of the member that it is the value of, where that names a regulation; else `nil`.
  var name: String?

  /// Where its text stands.
  var place: Place { Place(line: line, record: number) }
}

/// Finds the records in a value: in arrays, and in the members of objects that wrap them.
struct RecordFinder {
  /// Wrappers within wrappers are looked into so far.
  private static let depthLimit = 16
  /// The records in order.
  private(set) var records: [Record] = []
  /// Names of members beside the records, each once.
  private(set) var left = OrderedNames()

  /// Looks for records in the next value of a file.
  mutating func look(into value: JSONValue, line: Int?) {
    look(into: value, line: line, name: nil, depth: 0)
  }

  private mutating func look(into value: JSONValue, line: Int?, name: String?, depth: Int) {
    guard depth < RecordFinder.depthLimit else { return }
    if case .array(let elements) = value {
      for element in elements { look(into: element, line: line, name: nil, depth: depth + 1) }
      return
    }
    let members = value.members
    guard !members.isEmpty else { return }
    if RecordShape.isArticle(members) || RecordShape.isDocument(members) {
      records.append(
        Record(
          members: members, number: records.count + 1, line: line,
          name: name.flatMap { RecordShape.namesRegulation($0) ? $0 : nil }))
      return
    }
    for member in members {
      let count = records.count
      look(into: member.value, line: line, name: member.name, depth: depth + 1)
      if records.count == count, !RecordShape.isEmpty(member.value) { left.add(member.name) }
    }
  }
}

/// Names in the order in which they came, each once.
struct OrderedNames: Hashable {
  private(set) var names: [String] = []
  private var known: Set<String> = []

  var isEmpty: Bool { names.isEmpty }

  mutating func add(_ name: String) {
    if known.insert(name).inserted { names.append(name) }
  }
}
