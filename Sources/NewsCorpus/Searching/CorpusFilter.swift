public import RegulationModel

/// Which items of a corpus are asked for; everything that is given must hold.
public struct CorpusFilter: Sendable, Hashable {
  /// The kinds; empty for all.
  public var kinds: Set<Item.Kind> = []
  /// A part of the name of the agency or paper.
  public var source: String?
  /// The first day; items without a day are left out.
  public var from: CalendarDate?
  /// The last day, inclusive; items without a day are left out.
  public var to: CalendarDate?
  /// The name of a person that the item names.
  public var person: String?
  /// The beginning of the file's name.
  public var file: String?

  /// Ids of items that are left out.
  public var excluded: Set<String> = []

  /// Makes a filter that lets everything pass.
  public init() {}

  /// Whether an item is asked for.
  public func includes(_ item: Item) -> Bool { includes(ItemFacts(item), id: item.id) }

  /// Whether nothing is asked for.
  var isEmpty: Bool { self == CorpusFilter() }

  /// Whether an item with these facts is asked for.
  func includes(_ facts: ItemFacts, id: @autoclosure () -> String) -> Bool {
    if !excluded.isEmpty, excluded.contains(id()) { return false }
    if !kinds.isEmpty, !kinds.contains(facts.kind) { return false }
    if let source, facts.source?.contains(source) != true { return false }
    if let file, !facts.file.hasPrefix(file) { return false }
    if let person, !facts.people.contains(person) { return false }
    guard from != nil || to != nil else { return true }
    guard let date = facts.date else { return false }
    return from.map { $0 <= date } ?? true && to.map { date <= $0 } ?? true
  }
}
