internal import AkomaNtoso
internal import ChineseText
internal import RegulationModel

/// Which uses of terms are links: the first one in an article that stands as a word by itself.
///
/// Chinese has no blanks between words: 公司 is a word in 公司应当 and a piece of one in 有限责任公司 and 公司章程. A use
/// counts as a word where a sign, or a word that cannot be part of a noun, stands on both sides.
enum TermUses {
  /// The UTF-8 offsets of the uses in an edition's text. Linear in the text.
  static func links(in edition: Edition, _ marks: EditionMarks) -> Set<Int> {
    var links: Set<Int> = []
    let bytes = edition.bytes
    for article in edition.provisions where article.kind == .article {
      var seen: Set<String> = []
      for unit in [article] + Array(article.descendants) {
        for isClosing in [false, true] {
          for mark in marks.marks(row: unit.index, isClosing: isClosing) {
            guard case .term(let term) = mark.kind, !seen.contains(term),
              isWord(mark.range, in: bytes)
            else { continue }
            seen.insert(term)
            links.insert(mark.range.lowerBound)
          }
        }
      }
    }
    return links
  }

  /// Whether a stretch of a text is no piece of a longer noun.
  static func isWord(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    let text = bytes.span
    let isFree = range.lowerBound == 0 || !isLetter(endingAt: range.lowerBound, bytes)
    let mayBegin =
      isFree
      || before.contains { word in
        word.stands(at: range.lowerBound - word.bytes.count, before: range.lowerBound, in: text)
      }
    guard mayBegin else { return false }
    return !isLetter(at: range.upperBound, bytes)
      || after.length(at: range.upperBound, before: bytes.count, in: text) != nil
  }

  /// Whether a Chinese character, a letter or a digit stands at an offset.
  private static func isLetter(at offset: Int, _ bytes: [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
    case 0xE4...0xE9, 0xF0: return true
    // U+3400 to U+3FFF, not the signs below them.
    case 0xE3: return offset + 1 < bytes.count && bytes[offset + 1] >= 0x90
    default: return false
    }
  }

  private static func isLetter(endingAt offset: Int, _ bytes: [UInt8]) -> Bool {
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 && isLetter(at: start, bytes)
  }

  /// Words that end before a noun and are no part of one.
  private static let before: [Word] = [
    "的", "和", "或", "与", "及", "并", "对", "向", "由", "在", "将", "把", "被", "为", "是", "按", "依",
    "从", "自", "经", "到", "给", "令", "使", "该", "其", "各", "每", "任何", "所称", "本条例", "本法", "本办法",
    "本规定", "应当", "可以", "不得", "必须", "需要", "通过", "根据", "按照", "依照", "以及", "或者", "关于", "负责",
    "责令", "要求", "督促", "支持", "鼓励", "设立", "成立", "包括", "以", "至", "但",
  ]

  /// Words that begin behind a noun and are no part of it.
  private static let after: WordSet = [
    "的", "和", "或", "与", "及", "并", "对", "向", "由", "在", "将", "把", "被", "为", "是", "按", "依", "从",
    "自", "经", "到", "给", "应", "可以", "不得", "不", "必须", "需要", "通过", "根据", "以", "未", "有", "无",
    "因", "提", "负", "违反", "进行", "依法", "等", "所", "均", "也", "又", "还", "都", "已", "拟", "之",
    "内", "中", "后", "前", "时", "会同", "报", "收到", "接到", "认为", "发现", "开展", "实施", "履行", "拒",
  ]
}
