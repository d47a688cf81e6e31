public import RegulationModel

/// One text of a file: a report, a speech, a regulation, with what it says about itself.
public struct Item: Sendable {
  /// What kind of text it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// An opinion: 快评, 评论员文章.
    case comment
    /// A decision of an organ.
    case decision
    /// A note of the editors to their readers.
    case editorialNote = "editorial-note"
    /// A longer piece with headings of its own: 纪事, 综述, 侧记.
    case feature
    /// A report.
    case news
    /// A notice: 通知, 公告.
    case notice
    /// The text of a regulation.
    case regulation
    /// The answer of an organ to another: 批复, 复函.
    case reply
    /// A speech or an address.
    case speech
  }

  /// The stable name, see `ItemIdentifier`.
  public internal(set) var id: String
  /// The name of the file.
  public let file: String
  /// What kind of text it is.
  public let kind: Kind
  /// 1-based first line.
  public let startLine: Int
  /// 1-based last line, inclusive.
  public let endLine: Int
  /// The stretches of lines that it stands on; more than one when a page jump parts it.
  public let pieces: [ClosedRange<Int>]
  /// 引题: the line above the headline that leads to it.
  public let kicker: String?
  /// 主题; `nil` for a text without heading.
  public let headline: String?
  /// 副题, in order.
  public let subheads: [String]
  /// The line that names who was there.
  public let participantsLine: String?
  /// Who wrote it, as printed.
  public let byline: String?
  /// 新华社北京2月21日电; `nil` without.
  public let dateline: String?
  /// The agency or paper, from the dateline or from the page.
  public let source: String?
  /// The place of the dateline.
  public let place: String?
  /// The day under which it is filed, and how its year is known: the day that a field or a line about
  /// it states, else that of the event, else that of publication.
  public internal(set) var date: ItemDate
  /// The text in order, section headings among it.
  public let paragraphs: [ItemParagraph]
  /// The persons that it names.
  public let people: [Person]
  /// The organisations that it names, with counts.
  public let organisations: [Counted]
  /// The titles in 《》, with counts.
  public let titles: [Counted]
  /// Short words in quotation marks (“八八战略”), with counts.
  public let formulas: [Counted]
  /// For a regulation: what its own lines say of it.
  public let regulation: HeldRegulation?
  /// The first item that it repeats nearly word for word.
  public internal(set) var nearDuplicate: NearDuplicate?
  /// The day of what it tells, as its dateline or first sentence prints it.
  public internal(set) var event = ItemDate.unknown
  /// The day of its publication, as a field, a line about it, the heading of its list or the name of
  /// the file tells it.
  public internal(set) var published = ItemDate.unknown
  /// Its address.
  public internal(set) var url: String?
  /// Its author, as a field or a line about it names one.
  public internal(set) var author: String?
  /// The column or page that it stood in: 人民论坛, 01版：要闻.
  public internal(set) var column: String?
  /// Words to find it by, as the page or record gives them.
  public internal(set) var keywords: [String] = []
  /// Which record of a file of records it is, from 1.
  public internal(set) var record: Int?

  /// Whether it is a heading without text.
  public var isEmpty: Bool { paragraphs.isEmpty }

  /// The paragraphs that are no section headings.
  public var text: [ItemParagraph] { paragraphs.filter { !$0.isHeading } }

  /// The title to show: the headline, else the first words.
  public var title: String {
    if let headline { return headline }
    let words = paragraphs.first?.text ?? ""
    return words.unicodeScalars.count > 24 ? String(words.prefix(24)) + "…" : words
  }
}

/// A paragraph of an item, or the heading of a section.
public struct ItemParagraph: Sendable, Hashable {
  /// The re-flowed text.
  public let text: String
  /// 1-based line where it begins.
  public let line: Int
  /// 1-based line where it ends, inclusive.
  public let endLine: Int
  /// Whether it is a section heading on a line of its own.
  public let isHeading: Bool
}

/// A word and how often it stands there.
public struct Counted: Sendable, Hashable {
  /// The word.
  public let text: String
  /// How often.
  public let count: Int
}

/// The text of a regulation that a file holds.
public struct HeldRegulation: Sendable {
  /// Its title.
  public let title: String?
  /// The day of its last publication, as the lines under the title tell; `nil` when they do not.
  public let date: CalendarDate?
  /// How many articles it has.
  public let articles: Int
  /// The text and structure.
  public let edition: Edition
}
