package import ChineseText

/// A place in an edition: a division, an article, a 款, a 项 …
public struct Provision: Sendable {
  /// The edition that the place is in.
  public let edition: Edition
  package let index: Int

  package init(edition: Edition, index: Int) {
    self.edition = edition
    self.index = index
  }

  package var row: ProvisionRow { edition.rows[index] }

  /// The level.
  public var kind: ProvisionKind { row.kind }
  /// The number; 款 are counted from 1. `nil` for an unnumbered division.
  public var number: ProvisionNumber? { row.number }
  /// The label as printed, without blanks: `第三十四条`, `（二）`; empty for a 款.
  public var label: String { edition.string(row.label) }
  /// The heading of a division or annex, the caption of an article; `nil` if there is none.
  public var heading: String? { row.heading.isEmpty ? nil : edition.string(row.heading) }
  /// The provision's own words, re-flowed: of a 款 with 项, the lead-in; empty for a division.
  public var text: String { edition.string(row.text) }
  /// Words behind the 项 that complete the lead-in's sentence; `nil` if there are none.
  public var closing: String? { row.closing.isEmpty ? nil : edition.string(row.closing) }
  /// Whether the provision is a unit 一、 or 1. on the level of the article, or one without a label:
  /// its heading has no brackets.
  package var isUnit: Bool {
    guard kind == .article, !row.label.isEmpty else { return kind == .article }
    guard case .item = LabelScanner.match(row.label.offsets, in: edition.bytes.span)?.label
    else { return false }
    return true
  }
  /// 1-based line of the source where the provision begins.
  public var line: Int { Int(row.line) }

  /// The provision that this one is part of; `nil` at the top.
  public var parent: Provision? {
    row.parent < 0 ? nil : Provision(edition: edition, index: Int(row.parent))
  }
  /// The provisions directly inside, in order.
  public var children: ProvisionList {
    ProvisionList(edition: edition, in: (index + 1)..<Int(row.end))
  }
  /// All provisions inside, in the order of the text. O(1) to make.
  public var descendants: some RandomAccessCollection<Provision> {
    ((index + 1)..<Int(row.end)).lazy.map { [edition] in Provision(edition: edition, index: $0) }
  }
  /// The provisions that this one is inside of, from the top down.
  public var ancestors: [Provision] {
    var result: [Provision] = []
    var next = parent
    while let provision = next {
      result.append(provision)
      next = provision.parent
    }
    return result.reversed()
  }
  /// The article that the provision is or is part of; `nil` for a division.
  public var article: Provision? {
    kind == .article ? self : ancestors.last { $0.kind == .article }
  }
}

extension Provision {
  /// The pieces of the provision's own words.
  package var textPieces: [TextPiece] {
    TextPiece.pieces(of: row.text.offsets, in: edition.bytes)
  }

  /// The pieces of the words behind its items.
  package var closingPieces: [TextPiece] {
    TextPiece.pieces(of: row.closing.offsets, in: edition.bytes)
  }
}

extension Provision: Equatable {
  /// Same place in equal editions.
  public static func == (left: Provision, right: Provision) -> Bool {
    left.index == right.index && left.edition == right.edition
  }
}

/// Provisions that stand side by side. Iterating costs one step each, whatever they hold.
public struct ProvisionList: Sendable, Sequence {
  private let edition: Edition
  private let range: Range<Int>

  package init(edition: Edition, in range: Range<Int>) {
    self.edition = edition
    self.range = range
  }

  /// Whether there are none. O(1).
  public var isEmpty: Bool { range.isEmpty }
  /// The first one. O(1).
  public var first: Provision? {
    range.isEmpty ? nil : Provision(edition: edition, index: range.lowerBound)
  }
  /// How many there are. O(n).
  public var count: Int { reduce(0) { count, _ in count + 1 } }

  /// Goes through the provisions in the order of the text.
  public struct Iterator: IteratorProtocol {
    fileprivate let edition: Edition
    fileprivate var position: Int
    fileprivate let end: Int

    /// The next provision; `nil` behind the last.
    public mutating func next() -> Provision? {
      guard position < end else { return nil }
      defer { position = Int(edition.rows[position].end) }
      return Provision(edition: edition, index: position)
    }
  }

  /// Starts at the first provision.
  public func makeIterator() -> Iterator {
    Iterator(edition: edition, position: range.lowerBound, end: range.upperBound)
  }
}
