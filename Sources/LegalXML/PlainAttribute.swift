/// An attribute of a plain start tag.
struct PlainAttribute {
  let name: PlainName
  /// Its value between the quotation marks, half-open.
  let value: Range<Int>
  /// Whether the value has references.
  let hasReferences: Bool
  /// The number of its name and its namespace, once the whole tag was read.
  var number: UInt16 = 0
  var space: Int32 = 0
}

/// A start tag that was read.
struct PlainTag {
  let item: Int
  let name: PlainName
  /// What prefixes meant before it.
  let scope: PlainNames.Scope
  /// Whether it ends itself.
  let isEmpty: Bool
  /// The offset behind it.
  let end: Int
}
