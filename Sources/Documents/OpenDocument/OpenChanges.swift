internal import LegalXML

/// The tracked changes of a text: what was deleted, and which insertions are open.
struct OpenChanges {
  private var deletions: [String: String] = [:]
  private var insertions: Set<String> = []
  private var open: Set<String> = []

  /// Whether the text that is being read was inserted.
  var isInserting: Bool { !open.isEmpty }

  /// Reads a `text:tracked-changes`.
  mutating func read(_ element: XMLElement) {
    for region in element.elements where region.openName == "text:changed-region" {
      guard let identifier = region.open("text:id") ?? region.open("xml:id") else { continue }
      for change in region.elements {
        switch change.openName {
        case "text:deletion": deletions[identifier] = OpenPlain.text(of: change)
        case "text:insertion": insertions.insert(identifier)
        default: break
        }
      }
    }
  }

  /// The text that a change took away, once; `nil` where it took none.
  mutating func deletion(_ identifier: String) -> String? {
    deletions.removeValue(forKey: identifier)
  }

  /// Notes where an insertion begins or ends.
  mutating func note(_ name: String, _ identifier: String) {
    guard insertions.contains(identifier) else { return }
    if name == "text:change-start" { open.insert(identifier) }
    if name == "text:change-end" { open.remove(identifier) }
  }
}
