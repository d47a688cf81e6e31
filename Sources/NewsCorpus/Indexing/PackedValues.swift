internal import Findings
internal import RegulationModel
internal import TextSearch

/// Lists, days and what may be absent, as an index keeps them.
extension PackedWriter {
  /// Writes how many there are, and each.
  mutating func list<Element>(
    _ elements: some Collection<Element>, _ write: (inout PackedWriter, Element) -> Void
  ) {
    number(elements.count)
    for element in elements { write(&self, element) }
  }

  /// Writes a text that may be absent: an empty one is not.
  mutating func optional(_ text: String?) {
    number(text == nil ? 0 : 1)
    if let text { self.text(text) }
  }

  /// Writes a number that may be absent.
  mutating func optional(_ value: Int?) { number(value.map { max(0, $0) + 1 } ?? 0) }

  /// Writes a day; 0 for none.
  mutating func day(_ day: CalendarDate?) {
    number(day.map { ($0.year * 16 + $0.month) * 32 + $0.day } ?? 0)
  }

  /// Writes a finding.
  mutating func finding(_ finding: Finding) {
    text(finding.severity.rawValue)
    text(finding.code)
    optional(finding.line)
    text(finding.message.english)
    text(finding.message.chinese)
  }
}

extension PackedReader {
  /// The next list; `nil` where an element is none.
  mutating func list<Element>(_ read: (inout PackedReader) -> Element?) -> [Element]? {
    guard let count = number() else { return nil }
    var elements: [Element] = []
    for _ in 0..<count {
      guard let element = read(&self) else { return nil }
      elements.append(element)
    }
    return elements
  }

  /// The next text that may be absent; `nil` where there is none to read.
  mutating func optional() -> String?? {
    guard let mark = number() else { return nil }
    guard mark > 0 else { return .some(nil) }
    return text().map { .some($0) }
  }

  /// The next number that may be absent; `nil` where there is none to read.
  mutating func optionalNumber() -> Int?? {
    number().map { $0 == 0 ? nil : $0 - 1 }
  }

  /// The next day that may be absent; `nil` where there is none to read.
  mutating func day() -> CalendarDate?? {
    guard let value = number() else { return nil }
    guard value > 0 else { return .some(nil) }
    guard let day = CalendarDate(year: value / 512, month: value / 32 % 16, day: value % 32) else {
      return nil
    }
    return .some(day)
  }

  /// The next finding.
  mutating func finding() -> Finding? {
    guard let severity = text().flatMap(Finding.Severity.init(rawValue:)), let code = text(),
      let line = optionalNumber(), let english = text(), let chinese = text()
    else { return nil }
    return Finding(
      severity: severity, code: code, line: line,
      message: .init(english: english, chinese: chinese))
  }
}
