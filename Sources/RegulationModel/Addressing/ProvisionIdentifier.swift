internal import ChineseText

extension ProvisionAddress {
  /// Reads an identifier as provisions print it: `art_34__para_1__point_2`; `nil` for anything
  /// else.
  public init?(id: String) {
    let glyphs = id.unicodeScalars.map(\.value)
    var reader = IdentifierReader(glyphs)
    guard let steps = try? reader.read(), reader.position == glyphs.count else { return nil }
    self.init(steps)
  }
}

/// Reads an identifier at a place in glyphs, whatever their case.
///
///     identifier = element { "__" element }
///     element    = stem "_" number { "-" number } [ "_" occurrence ]
struct IdentifierReader {
  private let glyphs: [UInt32]
  /// Index of the next glyph; behind the identifier when one was read.
  private(set) var position: Int

  init(_ glyphs: [UInt32], at position: Int = 0) {
    self.glyphs = glyphs
    self.position = position
  }

  /// The longest identifier at the position; `nil`, with the position unmoved, if there is none.
  mutating func read() throws(AddressError) -> [AddressStep]? {
    guard let first = try element(below: nil) else { return nil }
    var steps = [first]
    while peek() == underscore, peek(1) == underscore {
      let joint = position
      position += 2
      guard let step = try element(below: steps.last), Self.canFollow(step, steps) else {
        position = joint
        break
      }
      steps.append(step)
    }
    return steps
  }

  /// Whether a step may stand below others: a chapter may not, below an article.
  private static func canFollow(
    _ step: AddressStep, _ path: [AddressStep]
  ) -> Bool {
    let isSegment = step.kind == .paragraph && path.last?.isListItem == true
    let isUnnumbered = step.kind.isDivision && step.number == nil
    let level: AddressLevel =
      isSegment ? .segment : isUnnumbered ? .unnumbered : .unit(step.kind)
    return level.canFollow(path, isNamed: false)
  }

  private mutating func element(
    below parent: AddressStep?
  ) throws(AddressError) -> AddressStep? {
    let start = position
    var stem = ""
    while let glyph = peek(), isLetter(glyph), let scalar = Unicode.Scalar(glyph | 0x20) {
      stem.unicodeScalars.append(scalar)
      position += 1
    }
    guard let kind = Self.kind(stem, below: parent), peek() == underscore, isDigit(peek(1)) else {
      position = start
      return nil
    }
    position += 1
    let value = try number()
    if stem == "dvs" || kind == .crossheading {
      return AddressStep(kind, nil, occurrence: value)
    }
    if kind == .paragraph, parent?.isListItem == true {
      // The first 段 of a 项 is its own text, which has no identifier beside that of the 项.
      return AddressStep(kind, ProvisionNumber(value + 1))
    }
    var branches: [Int] = []
    while branches.count < 2, peek() == 0x2D, isDigit(peek(1)) {
      position += 1
      branches.append(try number())
    }
    var step = AddressStep(kind, ProvisionNumber(value, branches: branches))
    if peek() == underscore, isDigit(peek(1)) {
      position += 1
      step.occurrence = try number()
    }
    return step
  }

  private static func kind(_ stem: String, below parent: AddressStep?) -> ProvisionKind? {
    switch stem {
    case "point": parent?.isListItem == true ? .subitem : .item
    case "dvs": .chapter
    case "crossheading", "heading", "hcontainer": .crossheading
    default: ProvisionKind.allCases.first { $0.idStem == stem }
    }
  }

  private mutating func number() throws(AddressError) -> Int {
    var digits = ""
    while let glyph = peek(), isDigit(glyph) {
      digits.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: glyph)))
      position += 1
    }
    guard let value = ChineseNumeral.value(of: digits) else { throw .tooLarge(digits) }
    guard value > 0 else { throw .zero(digits) }
    return value
  }

  private let underscore: UInt32 = 0x5F

  private func peek(_ distance: Int = 0) -> UInt32? {
    position + distance < glyphs.count ? glyphs[position + distance] : nil
  }

  private func isLetter(_ glyph: UInt32) -> Bool {
    (0x61...0x7A).contains(glyph | 0x20) && glyph < 0x80
  }

  private func isDigit(_ glyph: UInt32?) -> Bool {
    glyph.map { (0x30...0x39).contains($0) } ?? false
  }
}
