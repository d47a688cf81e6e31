/// Colours of the terminal, or none.
struct Paint {
  let isOn: Bool

  func strong(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func label(_ text: String) -> String { wrap(text, "1;36") }
  func good(_ text: String) -> String { wrap(text, "32") }
  func bad(_ text: String) -> String { wrap(text, "1;31") }

  func deleted(_ text: String) -> String { wrap(text, "31;9") }
  func inserted(_ text: String) -> String { wrap(text, "32;4") }

  /// What ends a colour.
  static let end = "\u{1B}[0m"

  private func wrap(_ text: String, _ code: String) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(code)m\(text)\(Paint.end)" : text
  }
}
