/// A document with metadata of its own: the main one, or an attachment.
struct AknComponent: Sendable {
  /// Index of `act`, `doc`, `statement` or `portion`.
  let document: Int
  /// Index of its `meta`; `nil` when it has none.
  let meta: Int?
  /// Index of the `attachment` around it; `nil` for the main document.
  let attachment: Int?

  /// The components of a document in its order; the main one comes first.
  static func all(in tree: AknTree) -> [AknComponent] {
    tree.nodes.indices.compactMap { index in
      guard documents.contains(tree[index].name) else { return nil }
      let parent = tree[index].parent
      guard parent >= 0 else { return nil }
      let isMain = tree[parent].parent < 0
      guard isMain || tree[parent].name == "attachment" else { return nil }
      return AknComponent(
        document: index, meta: tree.child("meta", of: index), attachment: isMain ? nil : parent)
    }
  }

  private static let documents: Set<String> = ["act", "doc", "portion", "statement"]
}
