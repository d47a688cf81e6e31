/// The numbers that browsers show before the items of an `ol`.
struct HTMLNumbers {
  /// The next number.
  private var next: Int
  private let step: Int
  /// `type` or `list-style-type`, in lower case but for the types `A` and `I`; `nil` shows nothing.
  private let style: String?

  /// Begins a list; `nil` shows no numbers.
  init(style: String?, start: Int, isReversed: Bool) {
    self.style = style
    next = start
    step = isReversed ? -1 : 1
  }

  /// The label of the next item; `value` sets its number.
  mutating func label(value: Int?) -> String? {
    let number = value ?? next
    next = number + step
    guard let style else { return nil }
    switch style {
    case "a", "lower-alpha", "lower-latin":
      return HTMLNumbers.letters(number, from: 0x61).map { $0 + "." }
    case "A", "upper-alpha", "upper-latin":
      return HTMLNumbers.letters(number, from: 0x41).map { $0 + "." }
    case "i", "lower-roman": return HTMLNumbers.roman(number).map { $0.lowercased() + "." }
    case "I", "upper-roman": return HTMLNumbers.roman(number).map { $0 + "." }
    case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal":
      return HTMLNumbers.chinese(number).map { $0 + "、" }
    case "disc", "circle", "square": return nil
    default: return "\(number)."
    }
  }

  private static func letters(_ number: Int, from first: UInt8) -> String? {
    guard number > 0 else { return String(number) }
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.insert(first + UInt8(rest % 26), at: 0)
      rest /= 26
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func roman(_ number: Int) -> String? {
    guard (1..<4_000).contains(number) else { return String(number) }
    let signs = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// Numbers to 99; greater ones are shown in digits.
  private static func chinese(_ number: Int) -> String? {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1..<100).contains(number) else { return String(number) }
    if number < 10 { return digits[number] }
    let tens = number < 20 ? "十" : digits[number / 10] + "十"
    return tens + digits[number % 10]
  }
}
