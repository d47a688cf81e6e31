internal import LegalXML

/// Compares the elements in an element with the order that its rule asks for.
///
/// One fault gives one finding: where something is missing or misplaced, the check goes on as if
/// it had stood in its place.
struct ContentCheck {
  private let order: ContentOrder
  private let parent: XMLElement
  private var state = ContentOrder.start
  /// Elements that found their place, by name.
  private var placed: [String: XMLElement] = [:]
  private var last: XMLElement?
  /// How many of each name are still to come.
  private var coming: [String: Int] = [:]
  /// How many of each name were already said to stand too late.
  private var late: [String: Int] = [:]
  private var isEmpty = true

  /// Prepares the check of what stands in an element.
  init(_ order: ContentOrder, parent: XMLElement) {
    self.order = order
    self.parent = parent
    for child in parent.elements where child.name.namespace == AknNames.namespace {
      coming[child.name.local, default: 0] += 1
    }
  }

  /// Passes an element that the rule does not know.
  mutating func leaveOut() { isEmpty = false }

  /// Takes the next element, one that the rule knows.
  mutating func take(_ child: XMLElement, _ findings: inout FindingList) {
    let name = child.name.local
    isEmpty = false
    coming[name, default: 1] -= 1
    if let place = order.next(name, after: state) {
      settle(child, at: place)
    } else if let count = late[name], count > 0 {
      late[name] = count - 1
    } else if isRepeated(name) {
      findings.add(ValidationFindings.elementRepeated(child, in: parent))
    } else if order.mayCome(name, after: state) {
      fill(before: child, &findings)
    } else {
      misplace(child, &findings)
    }
  }

  /// Ends the content.
  mutating func end(_ findings: inout FindingList) {
    guard !order.mayEnd(in: state) else { return }
    guard let gap = order.shortestFilling(from: state, until: { order.mayEnd(in: $0) }) else {
      return
    }
    for place in gap {
      let names = alternatives(to: place)
      findings.add(
        isEmpty
          ? ValidationFindings.elementEmpty(parent, lacks: names)
          : ValidationFindings.elementMissing(names, in: parent, before: nil))
      state = place
    }
  }

  private mutating func settle(_ child: XMLElement, at place: Int) {
    state = place
    placed[child.name.local] = child
    last = child
  }

  private func isRepeated(_ name: String) -> Bool {
    placed[name] != nil && !order.mayRepeat(name)
  }

  /// What is between the state and the child's place stands behind it, or nowhere.
  private mutating func fill(before child: XMLElement, _ findings: inout FindingList) {
    let name = child.name.local
    let gap = order.shortestFilling(from: state) { order.next(name, after: $0) != nil }
    for place in gap ?? [] {
      let names = alternatives(to: place)
      if let later = names.first(where: { coming[$0, default: 0] > late[$0, default: 0] }) {
        late[later, default: 0] += 1
        findings.add(ValidationFindings.elementOrder(later, in: parent, before: child))
      } else {
        findings.add(ValidationFindings.elementMissing(names, in: parent, before: child))
      }
      state = place
    }
    guard let place = order.next(name, after: state) else { return }
    settle(child, at: place)
  }

  /// The child has no place behind what stands before it.
  private func misplace(_ child: XMLElement, _ findings: inout FindingList) {
    let name = child.name.local
    guard let last else { return }
    let behind = order.names.first { placed[$0] != nil && order.canPrecede(name, $0) }
    if let first = behind.flatMap({ placed[$0] }) {
      findings.add(ValidationFindings.elementLate(child, in: parent, before: first))
    } else {
      findings.add(ValidationFindings.elementConflict(child, in: parent, with: last))
    }
  }

  /// The names that may stand at a place instead of another.
  private func alternatives(to place: Int) -> [String] {
    order.successors(of: state).contains(place)
      ? order.successors(of: state).filter { isInterchangeable($0, place) }.map { order.names[$0] }
      : [order.names[place]]
  }

  /// Whether both places are as good to go on from.
  private func isInterchangeable(_ place: Int, _ other: Int) -> Bool {
    order.mayEnd(in: place) == order.mayEnd(in: other)
  }
}
