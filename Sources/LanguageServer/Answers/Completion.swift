internal import ChineseText
internal import CrossReferences
internal import Holdings
internal import JSONText
internal import RegulationModel

/// What may be written next: titles of works behind 《, addresses behind 第, defined terms.
struct Completion {
  private let text: TextDocument
  /// `nil` where the text holds no regulation yet.
  private let view: DraftView?
  private let held: HeldTexts
  private let offset: Int
  /// The words of the line up to the place.
  private let before: [Unicode.Scalar]
  private var positions: PositionScan
  private var items: [JSONValue] = []

  /// More are not given.
  private static let limit = 400

  /// Answers `textDocument/completion`.
  static func answer(
    _ text: TextDocument, _ view: DraftView?, _ held: HeldTexts, at offset: Int
  ) -> JSONValue {
    var completion = Completion(text, view, held, offset)
    completion.complete()
    return ["isIncomplete": true, "items": .array(completion.items)]
  }

  private init(_ text: TextDocument, _ view: DraftView?, _ held: HeldTexts, _ offset: Int) {
    self.text = text
    self.view = view
    self.held = held
    self.offset = offset
    positions = text.positions
    let start = text.lines.starts[text.lines.line(at: offset)]
    before = Array(text.string(start..<offset).unicodeScalars)
  }

  private mutating func complete() {
    if let open = before.lastIndex(of: "《"), !before[open...].contains("》") {
      titles(typed: before[(open + 1)...])
    } else if let chain = AddressTyped(before) {
      addresses(chain)
    } else {
      terms()
    }
  }

  private mutating func add(
    _ label: String, replacing count: Int, detail: String?, kind: Int, words: String? = nil
  ) {
    guard items.count < Completion.limit else { return }
    let typed = before.suffix(count).reduce(0) { $0 + String($1).utf8.count }
    let range = positions.span(of: (offset - typed)..<offset).json
    var members: [JSONValue.Member] = [
      .init("label", .string(label)), .init("kind", JSONValue(kind)),
      .init("filterText", .string(label)),
      .init("sortText", .string(String(String(100_000 + items.count).dropFirst()))),
      .init("textEdit", ["range": range, "newText": .string(words ?? label)]),
    ]
    if let detail, !detail.isEmpty { members.append(.init("detail", .string(detail))) }
    items.append(.object(members))
  }

  // MARK: - Titles

  private mutating func titles(typed: ArraySlice<Unicode.Scalar>) {
    let words = String(String.UnicodeScalarView(typed))
    let end = text.bytes[offset...].prefix(3)
    let isClosed = end.elementsEqual("》".utf8)
    for work in held.acts.works
    where words.isEmpty || ([work.title] + work.aliases).contains(where: { $0.contains(words) }) {
      add(
        work.title, replacing: typed.count, detail: held.newestDate(of: work)?.description,
        kind: 17, words: work.title + (isClosed ? "" : "》"))
    }
  }

  // MARK: - Addresses

  private mutating func addresses(_ typed: AddressTyped) {
    guard let edition = edition(typed) else { return }
    var below: Provision?
    if !typed.parent.isEmpty {
      guard let expression = try? AddressReader.read(typed.parent),
        let found = try? edition.resolve(expression), found.count == 1
      else { return }
      below = found[0]
    } else if typed.isWithin {
      below = enclosing(typed)
    }
    let candidates =
      below.map { Array($0.children) + ($0.kind == .article ? onlyItems(of: $0) : []) }
      ?? edition.articles
    for provision in candidates {
      guard let number = provision.number else { continue }
      let label =
        provision.kind == .article ? number.label(.article) : number.citation(provision.kind)
      guard label.hasPrefix(typed.last) || typed.last == "第" else { continue }
      add(
        label, replacing: typed.last.unicodeScalars.count,
        detail: Symbols.name(provision), kind: 18)
    }
  }

  /// The items of an article with one 款, which are cited without it.
  private func onlyItems(of article: Provision) -> [Provision] {
    let paragraphs = article.children.filter { $0.kind == .paragraph }
    return paragraphs.count == 1 ? Array(paragraphs[0].children) : []
  }

  /// 本条 and 前款 name what they stand in.
  private func enclosing(_ typed: AddressTyped) -> Provision? {
    guard let view, let row = view.reading.article(at: offset, in: text) else { return nil }
    return view.reading.provision(row)
  }

  private func edition(_ typed: AddressTyped) -> Edition? {
    guard let title = typed.title else { return view?.edition }
    if let own = view?.edition, own.title == title { return own }
    return held.work(titled: title).flatMap { held.acts.newest(of: $0) }
  }

  // MARK: - Terms

  private mutating func terms() {
    guard let view else { return }
    let terms = view.citations.library.terms.terms
    let names = terms.map { Array($0.term.unicodeScalars) }
    for (term, name) in zip(terms, names) {
      // As much of the term as stands before the place.
      let typed = (0..<max(1, name.count)).last { before.suffix($0).elementsEqual(name.prefix($0)) }
      guard let typed, typed > 0 || Completion.mayBegin(before.last) else { continue }
      add(term.term, replacing: typed, detail: term.definition, kind: 6)
    }
  }

  /// Whether a word may begin behind a glyph.
  private static func mayBegin(_ glyph: Unicode.Scalar?) -> Bool {
    glyph.map { Glyph.isBlank($0.value) || Glyph.isPunctuation($0.value) } ?? true
  }
}
