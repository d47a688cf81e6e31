internal import ChineseText
internal import LegalXML

/// Finds the blocks that hold the title which the page states elsewhere.
enum WebTitle {
  /// A title stands on no more lines.
  private static let lineLimit = 4
  /// Shorter names are those of sites and columns.
  private static let shortest = 4

  /// The blocks of the title, which are the first that together say what the page states; empty
  /// where none do.
  static func find(
    in content: HTMLContent, asides: [Evidence.Aside?], fields: [WebField]
  ) -> Set<Int> {
    let marked = content.blocks.indices.filter { content.blocks[$0].isTitle && asides[$0] == nil }
    if !marked.isEmpty { return Set(marked) }
    let stated = fields.filter { $0.name == .title }.map(\.value)
    let titles = Set(stated.flatMap(names).map(bare))
    let longest = titles.map(\.count).max() ?? 0
    for first in content.blocks.indices where asides[first] == nil {
      var text: [UInt32] = []
      var lines: Set<Int> = []
      for index in first..<min(first + lineLimit, content.blocks.count) {
        guard asides[index] == nil, content.blocks[index].row == nil else { break }
        text += bare(content.blocks[index].text)
        lines.insert(index)
        if titles.contains(text) { return lines }
        guard text.count < longest else { break }
      }
    }
    return []
  }

  /// A title as stated, and without the names of sites behind it: `办法_某网`.
  private static func names(_ title: String) -> [String] {
    let scalars = title.unicodeScalars
    var names = [title]
    for index in scalars.indices where "_-|–—－｜".unicodeScalars.contains(scalars[index]) {
      guard names.count < 6 else { break }
      names.append(String(scalars[..<index]))
    }
    return names.filter { $0.unicodeScalars.count >= shortest }
  }

  private static func bare(_ text: String) -> [UInt32] {
    text.unicodeScalars.map(\.value).filter { !Glyph.isBlank($0) }
  }
}
