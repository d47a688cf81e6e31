/// The words of an address and how far they are read.
struct AddressWords {
  private let tokens: ArraySlice<AddressToken>
  private let typed: String
  /// Index of the next word.
  var position: Int

  init(_ tokens: ArraySlice<AddressToken>, typed: String) {
    self.tokens = tokens
    self.typed = typed
    position = tokens.startIndex
  }

  /// The next word; `nil` behind the last.
  var next: AddressToken? { position < tokens.endIndex ? tokens[position] : nil }

  /// The kind of the word that stands `distance` words behind the next one.
  func kind(_ distance: Int = 0) -> AddressToken.Kind? {
    position + distance < tokens.endIndex ? tokens[position + distance].kind : nil
  }

  /// Whether that word is a number without brackets.
  func isNumber(_ distance: Int = 0) -> Bool {
    if case .number = kind(distance) { return true }
    return false
  }

  mutating func advance() { position += 1 }

  /// Takes the next word when it is the given one.
  mutating func take(_ wanted: AddressToken.Kind) -> Bool {
    guard kind() == wanted else { return false }
    position += 1
    return true
  }

  /// Takes a number, in brackets or not; anything else is no address.
  mutating func takeNumber() throws(AddressError) -> Int {
    switch kind() {
    case .number(let number), .bracketed(let number), .occurrence(let number):
      position += 1
      guard number > 0 else { throw .zero(typed) }
      guard number < AddressLexer.tooLarge else { throw .tooLarge(typed) }
      return number
    default: throw .notAnAddress(typed)
    }
  }

  /// Whether the next words are numbers that share the unit behind the last of them.
  ///
  ///     numbers = number { ("、" | "至" | "-") number } unit
  ///
  /// All of them have brackets or none; a 第 stands before the first or before none: of
  /// `9-11,第三章` only 3 is a chapter.
  var isNumbersWithUnit: Bool {
    let isOrdinal = kind() == .ordinal
    var distance = 0
    var isBracketed: Bool?
    while true {
      if kind(distance) == .ordinal {
        guard isOrdinal else { return false }
        distance += 1
      }
      switch kind(distance) {
      case .number where isBracketed != true: isBracketed = false
      case .bracketed where isBracketed != false: isBracketed = true
      default: return false
      }
      distance += 1
      while kind(distance) == .branch, isNumber(distance + 1) { distance += 2 }
      switch kind(distance) {
      case .unit, .segment: return true
      case .list, .range, .hyphen: distance += 1
      default: return false
      }
    }
  }
}
