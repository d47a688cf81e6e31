/// Steps of one level that stand side by side: 第（一）、（三）至（五）项.
struct AddressRun {
  /// A step, or two that are the ends of a range.
  struct Entry {
    var first: AddressStep
    var last: AddressStep?
  }

  let level: AddressLevel
  var entries: [Entry]
  /// Whether the unit stands before the number: `chapter 3`, 附件1.
  var isPrefixed = false

  init(_ level: AddressLevel, _ entries: [Entry], isPrefixed: Bool = false) {
    self.level = level
    self.entries = entries
    self.isPrefixed = isPrefixed
  }

  init(_ level: AddressLevel, _ step: AddressStep, isPrefixed: Bool = false) {
    self.init(level, [Entry(first: step)], isPrefixed: isPrefixed)
  }
}
