extension StoryReader {
  /// Reads the note or the comment that a mark refers to, once.
  mutating func readNote(
    _ index: Int, _ state: RunState, _ text: inout ParagraphText
  ) throws(DocumentFailure) {
    guard kind == .body, let id = part.string(.id, of: index), let tag = part.tag(index) else {
      return
    }
    let isComment = tag == .commentReference
    let notes =
      switch tag {
      case .footnoteReference: source.footnotes
      case .endnoteReference: source.endnotes
      default: source.comments
      }
    guard let notes, let place = notes.place(of: id), taken.insert("\(tag.rawValue) \(id)").inserted
    else { return }
    let references = try source.package.references(of: notes.part.name)
    var reader = StoryReader(source, notes.part, references: references, kind: .note)
    try reader.read(in: place)
    reader.flushPending()
    for var block in reader.blocks {
      if block.evidence.aside == nil {
        block.evidence.aside = state.isDeleted ? .deleted : isComment ? .comment : .note
        block.notice = state.isDeleted ? .deletion : isComment ? .comment : .note
      }
      block.place.paragraph = current
      text.after.append(block)
    }
  }
}
