/// A part of a Word package that the document refers to.
struct WordPart: Sendable {
  /// The name of its file without folder and ending: `styles`.
  let name: String
  /// The last word of its content type.
  let type: String
  /// The last word of the type of the relation to it.
  let relation: String
  let bytes: [UInt8]

  init(_ name: String, type: String, relation: String? = nil, _ bytes: [UInt8]) {
    self.name = name
    self.type = type
    self.relation = relation ?? type
    self.bytes = bytes
  }
}
