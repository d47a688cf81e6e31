internal import ChineseText
internal import RegulationModel

/// Takes the marks of footnotes out of the sentences: 不得收费[1]。 where `[1] 见…` is set apart.
struct NoteReferences {
  /// The text without the marks.
  let text: PassageText
  /// The marks, with their lines.
  private(set) var marks: [MarkApart] = []

  init(_ outline: DocumentOutline, _ region: Region) {
    let notes =
      region.apart.filter { $0.reason == .note }.map { outline.passages[$0.passage] }
      + outline.apart.filter { $0.reason == .note }.map(\.passage)
    guard !notes.isEmpty, region.start < region.end else {
      text = outline.text
      return
    }
    let bytes = outline.text.bytes
    let passages = outline.passages[region.start..<region.end]
    let dropped = region.front.filter { !$0.role.isText }.map(\.passage)
    let aside = Set(region.apart.map(\.passage) + dropped)
    var cuts = Set<Range<Int>>()
    for index in passages.indices where !aside.contains(index) {
      let passage = passages[index]
      for note in notes {
        for cut in EditorNotes.references(to: note, in: passage.textStart..<passage.end, bytes)
        where cuts.insert(cut).inserted {
          marks.append(
            MarkApart(
              line: passage.line, offset: cut.lowerBound, text: Array(bytes[cut]), reason: .note))
        }
      }
    }
    text = outline.text.without(cuts.sorted { $0.lowerBound < $1.lowerBound })
  }
}
