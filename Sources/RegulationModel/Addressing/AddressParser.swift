/// Parses the words of an address, from the first to the last.
///
///     list    = place [ "至" place ] { "、" place [ "至" place ] }
///     place   = opening { step | "." number | "__" number | occurrence }
///     opening = identifier | step | number
///     step    = numbers unit | word number | heading
///
/// A place that begins below the level of the place before takes over what is above it:
/// 第三十四条第一款、第三款. Articles take over nothing but the annex.
struct AddressParser {
  var words: AddressWords
  let typed: String
  /// Whether the place that is being read is `17-1` and no more.
  var isHyphenated = false
  /// The place that was read last.
  private(set) var previous: [AddressStep] = []
  /// The first end of a range whose last end is being read.
  private(set) var rangeStart: [AddressStep]?

  private let isNamed: Bool
  private var parts: [AddressExpression.Part] = []
  private var style = Style.bare

  /// How the place that was read last says its units: a number alone may go on with it.
  private enum Style {
    /// `34.1`: not at all. The next number is an article.
    case bare
    /// `chp_3`, 附件1: before the number. The next number is of the same unit.
    case prefixed
    /// 第三条: behind the number. The next number may be an article behind an article.
    case suffixed
  }

  /// Makes a parser; `isNamed` tells whether a title stands in front.
  init(_ tokens: ArraySlice<AddressToken>, typed: String, isNamed: Bool) {
    words = AddressWords(tokens, typed: typed)
    self.typed = typed
    self.isNamed = isNamed
  }

  /// Parses all words.
  mutating func parse() throws(AddressError) -> [AddressExpression.Part] {
    while true {
      isHyphenated = false
      if let place = try place() {
        previous = place
        if rangeStart == nil, words.take(.range) || words.take(.hyphen) {
          rangeStart = place
          continue
        }
        try add(place)
      }
      guard let next = words.next else { return parts }
      guard words.take(.list) || next.isSpaced else { throw .notAnAddress(typed) }
    }
  }

  // MARK: - Parts

  /// Adds a place, or the range that it ends.
  private mutating func add(_ place: [AddressStep]) throws(AddressError) {
    if let first = rangeStart {
      rangeStart = nil
      try addRange(first, place)
    } else {
      let address = ProvisionAddress(place)
      parts.append(isHyphenated ? .hyphenated(address) : .single(address))
    }
  }

  private mutating func addRange(_ first: [AddressStep], _ last: [AddressStep]) throws(AddressError)
  {
    guard rangeStart == nil else { throw .notAnAddress(typed) }
    let from = ProvisionAddress(first)
    let to = ProvisionAddress(last)
    guard let low = first.last?.number, let high = last.last?.number,
      first.last?.kind == last.last?.kind, first.dropLast() == last.dropLast()
    else { throw .uneven(first: from.citation, last: to.citation) }
    guard low <= high else { throw .backwards(first: from.citation, last: to.citation) }
    parts.append(.range(from, to))
    previous = last
  }

  /// Adds all of a run but its last entry; the path to that one, or `nil` when it is a range.
  private mutating func add(
    _ run: AddressRun, to path: [AddressStep]
  ) throws(AddressError) -> [AddressStep]? {
    for (position, entry) in run.entries.enumerated() {
      let isLast = position == run.entries.count - 1
      if let last = entry.last {
        try addRange(path + [entry.first], path + [last])
        if isLast { return nil }
      } else if isLast {
        return path + [entry.first]
      } else {
        try add(path + [entry.first])
      }
    }
    return nil
  }

  // MARK: - Places

  /// Reads a place; `nil` when a range was added in its stead.
  private mutating func place() throws(AddressError) -> [AddressStep]? {
    guard var path = try opening() else { return nil }
    while let word = words.next {
      switch word.kind {
      case .dot: path.append(try positionalStep(below: path))
      case .joint:
        guard path.last?.kind == .annex else { throw .notAnAddress(typed) }
        words.advance()
        path.append(AddressStep(.article, try number(hyphens: true)))
        style = .bare
      case .occurrence:
        guard path.last?.number != nil, path.last?.occurrence == 1 else {
          throw .notAnAddress(typed)
        }
        path[path.count - 1].occurrence = try words.takeNumber()
      default:
        let start = words.position
        guard let run = try run(after: path), run.level.canFollow(path, isNamed: isNamed) else {
          words.position = start
          return path
        }
        isHyphenated = false
        style = run.isPrefixed ? .prefixed : .suffixed
        guard let longer = try add(run, to: path) else { return nil }
        path = longer
      }
    }
    return path
  }

  private mutating func opening() throws(AddressError) -> [AddressStep]? {
    if case .identifier(let steps) = words.kind() {
      words.advance()
      style = .prefixed
      return steps
    }
    guard let run = try run(after: nil) else { return try bareNumber() }
    style = run.isPrefixed ? .prefixed : .suffixed
    return try add(run, to: run.level.inherited(from: previous))
  }

  /// `34`, `第34`: an article, or what the place before says.
  private mutating func bareNumber() throws(AddressError) -> [AddressStep]? {
    _ = words.take(.ordinal)
    guard words.isNumber() else { throw .notAnAddress(typed) }
    var entry = try entry(.article)
    var context = AddressLevel.unit(.article).inherited(from: previous)
    let isBeside = words.kind() != .dot && (rangeStart != nil || style == .prefixed)
    if isBeside, let last = previous.last, last.number != nil {
      entry.first.kind = last.kind
      entry.last?.kind = last.kind
      context = previous.dropLast()
    } else {
      let isMistakable = style == .suffixed && !previous.isEmpty && previous.last?.kind != .article
      guard !isMistakable else { throw .notAnAddress(typed) }
      style = .bare
    }
    return try add(AddressRun(.unit(entry.first.kind), [entry]), to: context)
  }

  /// `.1` behind an article: its 款; then 项, 目. `.p2` behind a 项: its 段.
  private mutating func positionalStep(below path: [AddressStep]) throws(AddressError)
    -> AddressStep
  {
    words.advance()
    style = .bare
    isHyphenated = false
    guard let last = path.last else { throw .notAnAddress(typed) }
    let isSegment = last.isListItem && words.take(.segmentMark)
    let kind: ProvisionKind
    switch last.kind {
    case .article: kind = .paragraph
    case .paragraph: kind = .item
    case .item, .subitem: kind = isSegment ? .paragraph : .subitem
    default: throw .notAnAddress(typed)
    }
    return AddressStep(kind, ProvisionNumber(try words.takeNumber()))
  }
}
