internal import ChineseText
internal import JSONText

/// Tells what an object of a file of records is: a document, an article of one, or a wrapper.
enum RecordShape {
  /// A longer value of a member named 条 or 款 is the text of the unit, not its label; in UTF-8.
  private static let labelLimit = 48

  /// What a member is; its value has a say where a name has two meanings.
  static func role(of member: JSONValue.Member) -> RecordRole? {
    namedRole(of: member)
      ?? (isUnnamed(member) && holdsArticles(member.value) ? .parts(.article) : nil)
  }

  /// Whether the name of a member says nothing.
  private static func isUnnamed(_ member: JSONValue.Member) -> Bool {
    RecordKeys.role(of: member.name) == nil && RecordLabel.unit(ofName: member.name) == nil
  }

  /// What a member is by its name and the kind of its value, without a look into that; else values
  /// within values would be looked into again and again.
  private static func namedRole(of member: JSONValue.Member) -> RecordRole? {
    if let unit = RecordLabel.unit(ofName: member.name) { return .parts(unit) }
    guard let role = RecordKeys.role(of: member.name)?.role else { return nil }
    if let unit = unit(ofLabel: member.value, role) { return .label(unit) }
    switch (role, member.value) {
    case (.label(let unit), .object), (.label(let unit), .array): return .parts(unit)
    case (.heading(let unit), .object), (.heading(let unit), .array): return .parts(unit)
    case (.remark, .string(let text)): return isCaption(text) ? .opening : nil
    case (.remark, _): return nil
    case (.number, .object), (.number, .array): return nil
    case (.law, .object), (.law, .array): return nil
    case (.field(.title), .object), (.field(.title), .array): return nil
    case (.label, .string(let text)) where text.utf8.count > labelLimit || isSentence(text):
      return .text
    default: return role
    }
  }

  /// The unit of a label under a name that does not say so: `"title": "第一条"`, `"条款": "第一条"`.
  private static func unit(ofLabel value: JSONValue, _ role: RecordRole) -> RecordUnit? {
    guard case .string(let text) = value, text.utf8.count <= labelLimit else { return nil }
    switch role {
    case .field(.title), .parts(.article): break
    default: return nil
    }
    return RecordLabel.whole(text).flatMap { $0.isArticle ? .article : nil }
  }

  /// Whether a text is in brackets and names a day, as a 题注 does.
  private static func isCaption(_ text: String) -> Bool {
    let words = BlockText.trimmed(text)
    guard words.hasPrefix("（") || words.hasPrefix("("), words.hasSuffix("）") || words.hasSuffix(")")
    else { return false }
    let year = words.firstIndex(of: "年"), day = words.lastIndex(of: "日")
    return words.utf8.count <= 3_000 && year.flatMap { year in day.map { year < $0 } } == true
  }

  /// Whether a text ends as a sentence or a clause does.
  private static func isSentence(_ text: String) -> Bool {
    let last = text.unicodeScalars.last { !$0.properties.isWhitespace }
    return last.map { "。；：".unicodeScalars.contains($0) } ?? false
  }

  /// The members of a role, the best name first; blank strings and nulls are none.
  static func members(
    _ role: RecordRole, of members: [JSONValue.Member]
  ) -> [JSONValue.Member] {
    let found = members.enumerated().filter {
      self.role(of: $0.element) == role && !isEmpty($0.element.value)
    }
    let ranked = found.map {
      (rank: RecordKeys.role(of: $0.element.name)?.rank ?? 0, index: $0.offset, $0.element)
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.2)
  }

  /// Whether an object is an article of a regulation: it has a number of one and a text.
  static func isArticle(_ members: [JSONValue.Member]) -> Bool {
    guard members.contains(where: { namedRole(of: $0) == .text }) else { return false }
    if members.contains(where: { namedRole(of: $0) == .label(.article) }) { return true }
    if namesLaw(members), holdsOneArticle(members) { return true }
    guard let number = members.first(where: { namedRole(of: $0) == .number })?.value.text,
      let label = RecordLabel.whole(number)
    else { return false }
    let tells = members.contains {
      switch namedRole(of: $0) {
      case .law, .heading, .label: !isEmpty($0.value)
      default: false
      }
    }
    let hasTitle = members.contains { namedRole(of: $0) == .field(.title) }
    return label.isArticle || tells || (!hasTitle && !saysWhereFrom(members))
  }

  private static func namesLaw(_ members: [JSONValue.Member]) -> Bool {
    members.contains { namedRole(of: $0) == .law && !isEmpty($0.value) }
  }

  /// Whether the text begins with the label of an article and no other line of it does: a whole
  /// regulation has several.
  private static func holdsOneArticle(_ members: [JSONValue.Member]) -> Bool {
    let texts = members.filter { namedRole(of: $0) == .text }.compactMap(\.value.text)
    guard texts.count == 1, let text = texts.first, RecordLabel.read(text)?.isArticle == true
    else { return false }
    let bytes = Array(text.utf8)
    var from = 0
    while let end = ByteSearch.first([0x0A], in: bytes, from: from) {
      from = end + 1
      let head = bytes[from..<min(bytes.count, from + labelLimit)]
      if RecordLabel.read(String(decoding: head, as: UTF8.self))?.isArticle == true { return false }
    }
    return true
  }

  /// Whether the name of a member is the title of a regulation: `"示例办法": {"第一条": "…"}`.
  static func namesRegulation(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return (9...300).contains(bytes.count) && RecordKeys.role(of: name) == nil
      && genres.ends(bytes)
  }

  private static let genres: WordSet = [
    "法", "条例", "规定", "办法", "规则", "细则", "章程", "制度", "规范", "准则", "规程", "决定", "解释",
    "（试行）", "(试行)", "（暂行）", "條例", "規定", "辦法", "規則", "細則", "規程", "準則", "通則",
  ]

  /// Whether an object has a number, a text and a title, and does not say where it comes from.
  static func isNumbered(_ members: [JSONValue.Member]) -> Bool {
    let roles = members.map { namedRole(of: $0) }
    return roles.contains(.number) && roles.contains(.text)
      && roles.contains(.field(.title)) && !saysWhereFrom(members)
  }

  /// Whether an object is a document of its own.
  static func isDocument(_ members: [JSONValue.Member]) -> Bool {
    let held = members.filter { !isEmpty($0.value) }
    let roles = Set(held.compactMap { role(of: $0) })
    if roles.contains(.text) { return true }
    let hasTitle = roles.contains(.field(.title)) || roles.contains(.law)
    for member in held {
      guard case .parts = role(of: member) else { continue }
      if RecordLabel.unit(ofName: member.name) != nil { return true }
      if hasTitle, !holdsDocuments(member.value) { return true }
    }
    guard hasTitle else { return false }
    return roles.contains { role in
      if case .field(let name) = role { return name != .title }
      return false
    } && !held.contains { holdsDocuments($0.value) }
  }

  /// Whether nothing is said: null, a blank string, an empty array or object.
  static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .string(let text): isBlank(text)
    case .array(let elements): elements.isEmpty
    case .object(let members): members.isEmpty
    default: false
    }
  }

  static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
  }

  /// Whether the elements of an array say where they come from, as documents do.
  private static func holdsDocuments(_ value: JSONValue) -> Bool {
    value.elements.first.map { saysWhereFrom($0.members) } ?? false
  }

  private static func holdsArticles(_ value: JSONValue) -> Bool {
    value.elements.first.map { isArticle($0.members) } ?? false
  }

  private static func saysWhereFrom(_ members: [JSONValue.Member]) -> Bool {
    members.contains {
      switch namedRole(of: $0) {
      case .field(.date), .field(.url), .field(.author): !isEmpty($0.value)
      default: false
      }
    }
  }
}
