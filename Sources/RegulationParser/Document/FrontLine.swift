internal import ChineseText
internal import RegulationModel

/// A line above the first unit and what its own form says that it is.
struct FrontLine {
  /// What the form of a line says, the most telling first.
  enum Form {
    /// Menus, publication data, footers of a web page.
    case navigation
    /// 【发布日期】2017-04-12
    case metadata
    /// 机密★1年
    case secrecy
    /// 法释〔2024〕1号
    case documentNumber
    /// A day and nothing else.
    case date
    /// A line as the 题注 has it.
    case note
    /// A sentence that publishes or distributes a text.
    case announcement
    /// The title of what carries a text: 关于印发《…》的通知.
    case carrierTitle
    /// …令, 公告, 第3号
    case orderHead
    /// 某机关文件, …印发
    case letterhead
    /// 各县（区）人民政府：
    case salutation
    /// A line that ends a sentence or a clause.
    case sentence
    /// A line with a label.
    case labelled
    /// 序言
    case preambleHeading
    /// The name of an authority.
    case issuer
    /// A short line that is no sentence.
    case short
    /// A long line that is no sentence.
    case long
  }

  let form: Form
  /// The words without blanks, label included.
  let text: [UInt8]

  init(_ passage: Passage, _ outline: DocumentOutline) {
    text = outline.text.whole(passage)
    form = FrontLine.form(passage, text, outline)
  }

  /// Whether it can be a line of a title.
  var mayBeTitle: Bool { form == .short || form == .issuer }

  private static func form(_ passage: Passage, _ text: [UInt8], _ outline: DocumentOutline) -> Form
  {
    if FrontWords.areMetadata(text) { return .metadata }
    if !passage.endsClause, NavigationWords.match(text) { return .navigation }
    if DocumentNumberForm.matches(0..<text.count, in: text.span) { return .documentNumber }
    if isDate(text) { return .date }
    if passage.endsClause, FrontWords.areAnnouncement(text) { return .announcement }
    if FrontWords.tellDisclosure(text) { return .secrecy }
    if CanonicalLine.looksLikeNote(0..<text.count, in: text.span) { return .note }
    if passage.endsClause {
      return endsInColon(text) && text.count <= 150 ? .salutation : .sentence
    }
    if passage.label != nil { return .labelled }
    if FrontWords.areSecrecy(text) { return .secrecy }
    if FrontWords.areCarrierTitle(text) { return .carrierTitle }
    if FrontWords.areOrderHead(text) { return .orderHead }
    if FrontWords.announce(text) { return .letterhead }
    if FrontWords.arePreambleHeading(text) { return .preambleHeading }
    if text.count > 360 { return .long }
    return TitleWords.areIssuer(text) ? .issuer : .short
  }

  private static func isDate(_ text: [UInt8]) -> Bool {
    var cursor = GlyphCursor(0..<text.count)
    return DateScanner.read(&cursor, text.span) != nil && cursor.isAtEnd
  }

  private static func endsInColon(_ text: [UInt8]) -> Bool {
    let last = glyph(endingAt: text.count, notBefore: 0, in: text.span)?.value
    return last == Glyph.colon || last == 0x3A
  }
}

/// The lines above the first unit, each looked at once at most.
struct FrontLines {
  let outline: DocumentOutline
  private var seen: [Int: FrontLine] = [:]

  init(_ outline: DocumentOutline) {
    self.outline = outline
    seen.reserveCapacity(8)
  }

  subscript(index: Int) -> FrontLine {
    mutating get {
      if let line = seen[index] { return line }
      let line = FrontLine(outline.passages[index], outline)
      seen[index] = line
      return line
    }
  }

  /// How many blank lines stand between a line and the next.
  func gap(below index: Int) -> Int {
    let passages = outline.passages
    guard index + 1 < passages.count else { return 0 }
    return max(0, passages[index + 1].first - passages[index].last - 1)
  }
}
