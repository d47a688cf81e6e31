internal import ChineseText
internal import RegulationModel

/// What acts that amend others (修改决定, 修正案) look like: their provisions are instructions, and much of
/// what stands in them is text of another act in quotation marks.
package enum AmendingAct {
  /// Passages from the top in which the title is looked for.
  private static let frontLines = 40

  /// Whether a document is one: a line near the top reads like its title.
  static func isOne(_ outline: DocumentOutline) -> Bool {
    outline.passages.prefix(frontLines).contains { passage in
      passage.label == nil && !passage.endsClause && passage.end - passage.start <= longest
        && isTitle(outline.text.whole(passage))
    }
  }

  /// Whether blank-free text reads like the title of an amending act: 关于修改《…》的决定, …修正案（二）.
  package static func isTitle(_ text: [UInt8]) -> Bool {
    guard (12...longest).contains(text.count) else { return false }
    var end = text.count
    let bytes = text.span
    if let last = glyph(endingAt: end, notBefore: 0, in: bytes),
      last.value == Glyph.rightParenthesis || last.value == 0x29
    {
      guard let open = openingBracket(before: last.offset, in: bytes) else { return false }
      end = open
    }
    if amendments.length(endingAt: end, notBefore: 0, in: bytes) != nil { return true }
    guard let genre = genres.length(endingAt: end, notBefore: 0, in: bytes),
      marks.first(in: 0..<end, of: bytes) == nil
    else { return false }
    return changes.first(in: 0..<(end - genre), of: bytes) != nil
  }

  /// Whether a paragraph outside of quotations speaks of the decision itself or of the whole act that
  /// it amends, and so belongs to no unit: 本决定自公布之日起施行, 《…》根据本决定作相应修改，重新公布.
  static func isFinal(_ text: [UInt8]) -> Bool {
    if ownWords.begins(text) { return true }
    return accordingly.first(in: 0..<text.count, of: text.span) != nil
      && quotation.first(in: 0..<text.count, of: text.span) == nil
  }

  /// Whether a paragraph gives an instruction; one that says that they follow gives none.
  package static func instructs(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    guard verbs.first(in: 0..<text.count, of: bytes) != nil else { return false }
    let last = glyph(endingAt: text.count, notBefore: 0, in: bytes)?.value
    guard last == Glyph.colon || last == 0x3A else { return true }
    return announcements.first(in: 0..<text.count, of: bytes) == nil
  }

  /// Whether a paragraph says that new text without quotation marks follows: …增加一节，内容如下：.
  static func opensBlock(_ text: [UInt8]) -> Bool {
    blockOpenings.ends(text) && verbs.first(in: 0..<text.count, of: text.span) != nil
  }

  /// Whether words begin as an instruction does behind its number: 将第三条…, 在…, 删去….
  package static func opensInstruction(_ words: [UInt8]) -> Bool { openings.begins(words) }

  /// Whether words begin with the place of an instruction, which looks like the label of an article or a
  /// division: 第三条修改为：“…”, 第三条第二款….
  static func opensPlace(_ text: [UInt8]) -> Bool {
    guard let match = LabelScanner.match(text.indices, in: text.span), !match.isSpaced else {
      return false
    }
    switch match.label {
    case .article, .division: return placeEnds.begins(Array(text[match.end...]))
    case .item, .annex: return false
    }
  }

  /// Length of a title in UTF-8.
  private static let longest = 900
  private static let amendments: WordSet = ["修正案", "修改案"]
  private static let genres: WordSet = ["决定", "补充规定", "决议", "命令"]
  private static let changes: WordSet = ["修改", "修正", "修订", "补充", "调整", "废止"]
  private static let marks: WordSet = ["。", "；", "："]
  private static let ownWords: WordSet = ["本决定", "本修正案", "此外，", "另外，"]
  private static let accordingly: WordSet = ["根据本决定", "根据本修正案"]
  private static let quotation: WordSet = ["“"]
  private static let verbs: WordSet = [
    "修改为", "修订为", "改为", "增加", "增写", "删去", "删除", "作为", "合并", "移至", "对调",
  ]
  private static let announcements: WordSet = [
    "如下修改", "如下修订", "如下修正", "如下补充", "如下调整", "以下修改", "修改如下", "下列修改", "如下决定", "作出修改",
    "修订如下", "修正如下",
  ]
  private static let blockOpenings: WordSet = ["内容如下：", "内容如下:", "条文如下：", "规定如下："]
  private static let openings: WordSet = [
    "将", "在", "对", "把", "第", "删", "增", "原", "修改", "宪法", "《", "标题", "名称",
  ]
  private static let placeEnds: WordSet = [
    "第", "修改为", "修订为", "改为", "相应", "中", "增加", "后增", "之后", "前增", "、", "和", "至", "与", "及", "的", "“",
    "作为",
    "合并", "移至", "对调", "之前",
  ]

  /// Offset of the bracket that the last one closes, at most 40 glyphs before.
  private static func openingBracket(before end: Int, in bytes: Span<UInt8>) -> Int? {
    var offset = end
    for _ in 0..<40 {
      guard let previous = glyph(endingAt: offset, notBefore: 0, in: bytes) else { return nil }
      if previous.value == Glyph.leftParenthesis || previous.value == 0x28 {
        return previous.offset
      }
      offset = previous.offset
    }
    return nil
  }
}
