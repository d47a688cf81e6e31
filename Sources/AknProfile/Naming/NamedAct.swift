package import RegulationModel

/// An act as another one names it: as much of its title, maker and day as is told.
package struct NamedAct: Sendable, Hashable {
  /// The title, without 《》.
  package let title: String
  /// Who made it; `nil` where neither the words nor the title tell.
  package let author: OrganName?
  /// The day of its making.
  package let date: CalendarDate
  /// Where it holds: `cn`, `cn-sh`.
  let country: String

  /// Names an act.
  ///
  /// - Parameters:
  ///   - title: its title.
  ///   - organ: who made it, as printed; `nil` where nothing but the title may tell.
  ///   - date: the day of its making.
  ///   - region: the region of the act that it changes; `nil` for the whole country.
  package init(title: String, organ: String?, date: CalendarDate, region: String? = nil) {
    self.title = title
    self.date = date
    let author = (organ ?? NamedAct.maker(in: title)).map { OrganName($0) }
    self.author = author
    country = ActCountry.code(
      subtype: ActSubtype.of(title: title, author: author?.official), author: author?.official,
      title: title, region: region)
  }

  /// The act that made an edition out of the one before; `nil` where no event names its title.
  package init?(thatMade record: EditionRecord, region: String?) {
    guard let event = record.events.first(where: { $0.act != nil && ($0.action?.amends ?? false) }),
      let title = event.act
    else { return nil }
    self.init(title: title, organ: event.actor, date: event.date, region: region)
  }

  /// The address of the act as a work.
  package var iri: String {
    let subtype = ActSubtype.of(title: title, author: author?.official) ?? .decision
    return ActAddress.work(
      country: country, subtype: subtype.rawValue, author: author?.official, date: date,
      name: ActAddress.name(title, author: subtype == .decision ? author?.official : nil))
  }

  /// 国务院 in 国务院关于修改〈…〉的决定; `nil` for a title that begins with 关于.
  private static func maker(in title: String) -> String? {
    guard let about = title.range(ofWord: "关于"), about.lowerBound > title.startIndex else {
      return nil
    }
    return String(title[..<about.lowerBound])
  }
}

/// The addresses of works.
enum ActAddress {
  /// `/akn/cn/act/law/全国人民代表大会/1982-12-04/中华人民共和国宪法`
  static func work(
    country: String, subtype: String, author: String?, date: CalendarDate, name: String
  ) -> String {
    let actor = author.map { "/" + EntityName.organization($0) } ?? ""
    return "/akn/\(country)/act/\(subtype)\(actor)/\(date)/\(name)"
  }

  /// The last segment: that of the title, which a decision has without its maker's name, because an act
  /// that names the decision gives it so: 《关于修改〈…〉的决定》.
  static func name(_ title: String, author: String?) -> String {
    var name = title[...]
    if let author, let about = title.range(ofWord: "关于"), title[..<about.lowerBound] == author {
      name = title[about.lowerBound...]
    }
    let segment = SegmentName.of(String(name))
    return segment.isEmpty ? "nn" : segment
  }
}

extension String {
  /// Where a word first stands; `nil` where it does not. Linear for short words.
  fileprivate func range(ofWord word: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      let rest = self[start...]
      if rest.hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
      start = index(after: start)
    }
    return nil
  }
}
