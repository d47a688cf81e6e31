public import Findings

/// The text of a regulation at one date (an FRBR expression), with its structure.
///
/// The edition is its canonical text; the tree is a table over it: one array of rows in preorder.
/// Equality compares text and structure, not where in a source they stood.
public struct Edition: Sendable {
  /// The canonical text in UTF-8: title, 文号, 题注, then a line a paragraph. See `CanonicalText`.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
  /// What was found wrong or undecided, in the order of the lines.
  public let findings: [Finding]
  /// What the document held besides the regulation, in the order of the lines.
  public let dropped: [DroppedText]
  /// The events that the 题注 tells, in its order, then those that only the order in front tells.
  public let events: [LifecycleEvent]
  /// The lines of the source, counted from 1, from the title to the last line of the regulation.
  public let sourceLines: ClosedRange<Int>

  package let bytes: [UInt8]
  package let rows: [ProvisionRow]
  package let front: FrontMatter
  /// 1-based lines of the source where the paragraphs of the preamble begin; 0 where none is known.
  package let preambleLines: [Int]

  package init(
    bytes: [UInt8], rows: [ProvisionRow], front: FrontMatter, events: [LifecycleEvent],
    sourceLines: ClosedRange<Int>, findings: [Finding], dropped: [DroppedText],
    preambleLines: [Int] = []
  ) {
    self.bytes = bytes
    self.rows = rows
    self.front = front
    self.preambleLines = preambleLines
    self.events = events
    self.sourceLines = sourceLines
    self.findings = findings
    self.dropped = dropped
  }

  /// The title as printed; `nil` when the document gives none.
  public var title: String? { front.title.map(string) }
  /// The number of the document (文号) as printed: `法释〔2024〕1号`; `nil` when the front gives none.
  public var documentNumber: String? { front.documentNumber.map(string) }
  /// The 题注 under the title, brackets included if printed; U+3000 stands between events that the
  /// source sets apart.
  public var note: String? { front.note.map(string) }
  /// The paragraphs between the 题注 and the first unit (序言).
  public var preamble: [String] { front.preamble.map(string) }
  /// The lines behind the last article (落款): who and when.
  public var closing: [String] { front.closing.map(string) }

  /// The provisions at the top of the body, in order: divisions, or articles where there are none.
  public var body: ProvisionList { ProvisionList(edition: self, in: 0..<bodyEnd) }
  /// The annexes (附件), in order.
  public var annexes: ProvisionList {
    ProvisionList(edition: self, in: bodyEnd..<rows.count)
  }
  /// All provisions of the body and the annexes, in the order of the text. O(1).
  public var provisions: some RandomAccessCollection<Provision> {
    rows.indices.lazy.map { Provision(edition: self, index: $0) }
  }
  /// All articles of the body, in order.
  public var articles: [Provision] { provisions(of: .article) }

  /// All provisions of one kind in the body, in order. O(n).
  public func provisions(of kind: ProvisionKind) -> [Provision] {
    rows.indices.prefix(bodyEnd).filter { rows[$0].kind == kind }.map {
      Provision(edition: self, index: $0)
    }
  }

  /// Index of the first row of an annex.
  package var bodyEnd: Int { rows.firstIndex { $0.kind == .annex } ?? rows.count }

  package func string(_ range: TextRange) -> String {
    String(decoding: bytes[range.offsets], as: UTF8.self)
  }
}

/// Where the parts of an edition stand that are no provisions.
package struct FrontMatter: Sendable, Hashable {
  package var title: TextRange?
  package var documentNumber: TextRange?
  package var note: TextRange?
  package var preamble: [TextRange] = []
  package var closing: [TextRange] = []

  package init() {}
}

extension Edition: Equatable {
  /// Same text, same structure; source lines, findings and dropped text are not compared.
  public static func == (left: Edition, right: Edition) -> Bool {
    left.bytes == right.bytes && left.front == right.front && left.rows.count == right.rows.count
      && zip(left.rows, right.rows).allSatisfy(hasSameContent)
  }

  private static func hasSameContent(_ left: ProvisionRow, _ right: ProvisionRow) -> Bool {
    left.kind == right.kind && left.occurrence == right.occurrence && left.number == right.number
      && left.label == right.label && left.heading == right.heading && left.text == right.text
      && left.closing == right.closing && left.parent == right.parent && left.end == right.end
  }
}
