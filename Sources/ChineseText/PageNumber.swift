/// A page number as a line shows it: `43`, `— 43 —`, `－43－`, `第 43 页 共 120 页`, `43/120`,
/// `Page 43 of 120`, `- iv -`.
struct PageNumber: Hashable {
  /// The number; Roman ones are counted like Arabic ones.
  let value: Int
  /// Whether its form tells it from a number in a table: marks on both sides, or words.
  let isDecorated: Bool

  /// Longer stretches of text, in UTF-8 bytes, are no page number.
  static let longest = 56

  /// The page number that is all of a stretch of text; `nil` when the text holds anything else.
  ///
  ///     page = {mark} core {mark}
  ///     core = number ["页"] [("/" | "of") ["共"] number ["页"]] | "page" number ["of" number]
  ///          | "第" number "页" [[sep] "共" number "页"] | "共" number "页" [sep] "第" number "页"
  ///
  /// Marks stand at both ends or at none to decorate a number.
  static func read(_ range: Range<Int>, in bytes: Span<UInt8>) -> PageNumber? {
    guard !range.isEmpty, range.count <= longest, PageToken.mayStart(range, in: bytes) else {
      return nil
    }
    var cursor = GlyphCursor(range)
    var tokens: [PageToken] = []
    while true {
      cursor.skipBlanks(bytes)
      if cursor.isAtEnd { break }
      guard let token = PageToken.take(&cursor, bytes), tokens.count < 16 else { return nil }
      if token != .mark || tokens.last != .mark { tokens.append(token) }
    }
    let isMarkedBefore = tokens.first == .mark
    if isMarkedBefore { tokens.removeFirst() }
    let isMarkedBehind = tokens.last == .mark
    if isMarkedBehind { tokens.removeLast() }
    return core(tokens, isMarked: isMarkedBefore && isMarkedBehind)
  }

  private static func core(_ tokens: [PageToken], isMarked: Bool) -> PageNumber? {
    var numbers: [Int] = []
    var isRoman = false
    var form: [UInt8] = []
    for token in tokens {
      switch token {
      case .number(let value, let roman):
        numbers.append(value)
        isRoman = isRoman || roman
        form.append(UInt8(ascii: "n"))
      case .word(let letter): form.append(letter)
      case .mark: form.append(UInt8(ascii: "m"))
      }
    }
    guard let shape = shape(of: String(decoding: form, as: UTF8.self)) else { return nil }
    let value = numbers[shape.isCountFirst ? 1 : 0]
    // 43/120: a page of how many. 2024/2 is something else.
    if numbers.count > 1, numbers[shape.isCountFirst ? 0 : 1] < value { return nil }
    if isRoman, !isMarked, !shape.isDecorated { return nil }
    return PageNumber(value: value, isDecorated: isMarked || shape.isDecorated)
  }

  /// Whether a core tells that it is a page number, and whether it begins with the count of pages.
  ///
  /// - Parameter form: a letter a token: n a number, m marks, and the letters of `PageToken.word`.
  /// - Returns: `nil` for a form that no page number has.
  private static func shape(of form: String) -> (isDecorated: Bool, isCountFirst: Bool)? {
    switch form {
    case "n", "np": (false, false)
    case "n/n", "non", "n/np", "n/gnp", "np/gnp", "npgnp", "np,gnp", "npmgnp": (true, false)
    case "dnp", "dnpgnp", "dnp/gnp", "dnp,gnp", "dnpmgnp", "dn/np", "dnp/np": (true, false)
    case "gnpdnp", "gnp/dnp", "gnp,dnp", "gnpmdnp": (true, true)
    case "Pn", "Pnon", "Pn/n": (true, false)
    default: nil
    }
  }
}

/// What page numbers are made of.
enum PageToken: Equatable {
  case number(Int, isRoman: Bool)
  /// 第 d, 页 p, 共 and 总 g, page P, of o, a stroke /, a comma ,.
  case word(UInt8)
  /// A mark that decorates: - — ～ ·
  case mark

  /// Whether a page number may begin a stretch of text; most lines begin otherwise.
  static func mayStart(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    switch bytes[range.lowerBound] {
    case 0x2A, 0x2D, 0x30...0x39, 0x49, 0x50, 0x56, 0x58, 0x69, 0x70, 0x76, 0x78, 0x7C, 0x7E, 0xC2,
      0xE2:
      // * - digits I P V X i p v x | ~ · —
      return true
    case 0xE3:
      // 〜
      return bytes[range.lowerBound + 1] == 0x80 && bytes[range.lowerBound + 2] > 0x9B
    case 0xE5: return bytes[range.lowerBound + 1] == 0x85  // 共
    case 0xE6: return bytes[range.lowerBound + 1] == 0x80  // 总
    case 0xEF: return bytes[range.lowerBound + 2] != 0x88  // － ～ digits, but not （
    case 0xE7:
      // 第, and a digit behind it: most are labels.
      guard range.count > 3 else { return false }
      switch bytes[range.lowerBound + 3] {
      case 0x20, 0x30...0x39, 0xE3, 0xEF: return true
      default: return false
      }
    default: return false
    }
  }

  /// Takes a token; `nil` when the next glyph belongs to none.
  static func take(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> PageToken? {
    let next = cursor.peek(bytes)
    switch next {
    case 0x30...0x39, 0xFF10...0xFF19: return digits(&cursor, bytes)
    case 0x2160...0x217F:
      cursor.take(bytes)
      return .number(Int((next - 0x2160) % 16) + 1, isRoman: true)
    case 0x41...0x5A, 0x61...0x7A: return letters(&cursor, bytes)
    default: break
    }
    cursor.take(bytes)
    switch Unicode.Scalar(next) {
    case "第": return .word(UInt8(ascii: "d"))
    case "页": return .word(UInt8(ascii: "p"))
    case "共", "总": return .word(UInt8(ascii: "g"))
    case "/", "／": return .word(UInt8(ascii: "/"))
    case "，", ",", "、": return .word(UInt8(ascii: ","))
    case "*", "-", "|", "~", "·", "‐", "‑", "‒", "–", "—", "―", "•", "−", "─", "〰", "〜", "－", "｜",
      "～":
      return .mark
    default: return nil
    }
  }

  private static func digits(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> PageToken? {
    let start = cursor.offset
    guard let number = ChineseNumeral.read(&cursor, bytes), cursor.offset - start <= 12,
      number < 10_000
    else { return nil }
    return .number(number, isRoman: false)
  }

  /// `page`, `p.`, `of`, or a Roman number up to 89 in letters.
  private static func letters(_ cursor: inout GlyphCursor, _ bytes: Span<UInt8>) -> PageToken? {
    var word: [UInt8] = []
    while (0x41...0x5A).contains(cursor.peek(bytes) & ~0x20), word.count < 9 {
      word.append(UInt8(truncatingIfNeeded: cursor.take(bytes)) | 0x20)
    }
    if word == Array("of".utf8) { return .word(UInt8(ascii: "o")) }
    if word == Array("page".utf8) { return .word(UInt8(ascii: "P")) }
    if word == Array("p".utf8), cursor.take(0x2E, bytes) { return .word(UInt8(ascii: "P")) }
    return roman(word).map { .number($0, isRoman: true) }
  }

  private static func roman(_ letters: [UInt8]) -> Int? {
    var total = 0
    var previous = 0
    for letter in letters.reversed() {
      let value: Int
      switch letter {
      case UInt8(ascii: "i"): value = 1
      case UInt8(ascii: "v"): value = 5
      case UInt8(ascii: "x"): value = 10
      case UInt8(ascii: "l"): value = 50
      default: return nil
      }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total > 0 ? total : nil
  }
}
