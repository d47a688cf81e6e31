package import AknProfile
internal import ChineseText
internal import CrossReferences
package import RegulationModel

/// Another act that citations may link to.
package struct LinkedAct: Sendable {
  /// Its identifiers.
  package let identity: ActIdentity
  /// Its text, in which targets must exist.
  let edition: Edition
  let lookup: ReferenceLookup

  /// Makes a link's target. Linear in the text.
  package init(identity: ActIdentity, edition: Edition) {
    self.identity = identity
    self.edition = edition
    lookup = ReferenceLookup(edition)
  }
}

/// Turns citations into marks. What does not resolve stays text: no link is better than a wrong one.
struct ReferenceMarks {
  let edition: Edition
  let acts: [String: LinkedAct]

  /// The mark of a citation; `nil` when it links to nothing.
  ///
  /// `offsets` are those of the text that it stands in, from the citation before it on.
  func mark(_ reference: Reference, _ offsets: inout ScalarOffsets) -> Mark? {
    let stored = edition.bytes
    let lower = offsets.offset(of: reference.start, in: stored.span)
    if reference.targets.isEmpty { return wholeAct(reference, lower, &offsets) }
    guard reference.work != nil || reference.status == .resolved else { return nil }
    var marks: [Mark] = []
    var position = lower
    for piece in reference.pieces {
      let end = offsets.offset(of: piece.end, in: stored.span)
      if !marks.isEmpty { position = behindConnector(position, end) }
      guard let kind = kind(piece, of: reference) else { return nil }
      marks.append(Mark(position..<end, kind))
      position = end
    }
    guard let first = marks.first else { return nil }
    return marks.count == 1 ? first : Mark(lower..<position, .several(marks))
  }

  /// 《…条例》 without numbers.
  private func wholeAct(
    _ reference: Reference, _ start: Int, _ offsets: inout ScalarOffsets
  ) -> Mark? {
    guard let work = reference.work, let act = acts[work] else { return nil }
    let stored = edition.bytes
    let end = offsets.offset(of: reference.end, in: stored.span)
    return Mark(start..<end, .reference(href: act.identity.workIRI))
  }

  private func kind(_ piece: Reference.Piece, of reference: Reference) -> Mark.Kind? {
    guard let work = reference.work else {
      // 下列 names no provision in words.
      if reference.kind == .relative, piece.last != nil, reference.pieces.count == 1,
        reference.text.hasPrefix("下列")
      {
        return nil
      }
      if let last = piece.last { return .range(from: "#" + piece.first, upTo: "#" + last) }
      return .reference(href: "#" + piece.first)
    }
    guard let act = acts[work] else { return nil }
    if piece.last == nil, reference.pieces.count == 1 {
      // 第三十条第四项 without 款 finds the item of the article's only list.
      guard let target = act.lookup.find(reference).provisions.first else {
        return nil
      }
      return .reference(href: "\(act.identity.workIRI)/~\(target.id)")
    }
    let ends = [piece.first] + (piece.last.map { [$0] } ?? [])
    guard ends.allSatisfy({ act.edition.provision(id: $0) != nil }) else { return nil }
    let hrefs = ends.map { "\(act.identity.workIRI)/~\($0)" }
    return hrefs.count == 1
      ? .reference(href: hrefs[0]) : .range(from: hrefs[0], upTo: hrefs[1])
  }

  /// The offset behind 、 or 和 between two targets.
  private func behindConnector(_ start: Int, _ end: Int) -> Int {
    let stored = edition.bytes
    let span = stored.span
    var cursor = GlyphCursor(start..<end)
    while !cursor.isAtEnd, ReferenceMarks.connects(cursor.peek(span)) { cursor.take(span) }
    return cursor.offset
  }

  private static func connects(_ glyph: UInt32) -> Bool {
    if Glyph.isBlank(glyph) { return true }
    switch glyph {
    case Glyph.enumerationComma, Glyph.comma, 0x2C, 0x548C, 0x53CA, 0x4EE5, 0x4E0E, 0x6216, 0x8005:
      return true  // 、，和及以与或者
    default: return false
    }
  }
}
