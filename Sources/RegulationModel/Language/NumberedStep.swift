/// One level of a citation with its numbers: 第三条, 第（一）、（三）项, 第一至三项.
package struct NumberedStep: Sendable {
  package var kind: ProvisionKind
  package var numbers: [Numbers]

  /// Makes a step.
  package init(kind: ProvisionKind, numbers: [Numbers]) {
    self.kind = kind
    self.numbers = numbers
  }

  /// A number, or a range with both ends.
  package struct Numbers: Sendable {
    package var first: ProvisionNumber
    package var last: ProvisionNumber?
    /// UTF-8 offset behind its last glyph.
    package var stop: Int

    /// Makes a number, or a range.
    package init(first: ProvisionNumber, last: ProvisionNumber? = nil, stop: Int) {
      self.first = first
      self.last = last
      self.stop = stop
    }
  }

  /// Adds a number behind a connector: to the last one as the end of its range, or as one more.
  package mutating func add(
    _ number: ProvisionNumber, _ connector: JoiningWords.Joint, stop: Int
  ) {
    if connector == .range, numbers[numbers.count - 1].last == nil {
      numbers[numbers.count - 1].last = number
      numbers[numbers.count - 1].stop = stop
    } else {
      numbers.append(Numbers(first: number, stop: stop))
    }
  }
}
