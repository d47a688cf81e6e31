internal import ChineseText
internal import RegulationModel

/// Reads loci: 《解释》原第三条第二款、第三款中的, 序言第七自然段, 名称, 该条, 其中.
///
///     loci   = [修改后] [act] [原] (locus {CONN locus}) {qualifier}
///     locus  = chain | 名称 | 序言 | 引言 | 题注 | 附件 [P] | 该条 | 其中 | 相关条文
///     CONN   = "、" | "和" | "及" | "以及" | "与"        never ，
struct LocusReader {
  let context: LocusContext
  /// Whether numbers are those after the decision: behind 作为 and 改为.
  let isNew: Bool

  init(_ context: LocusContext, isNew: Bool = false) {
    self.context = context
    self.isNew = isNew
  }

  /// Reads the loci at a cursor; `nil`, unmoved, when there are none.
  func read(_ cursor: inout ClauseCursor) -> Loci? {
    var probe = cursor
    var loci = Loci()
    let isRevised = probe.take(ClauseWords.revised)
    loci.act = act(&probe)
    let isOriginal = probe.take(ClauseWords.original)
    if loci.act == nil { loci.act = act(&probe) }
    guard append(&probe, to: &loci) else {
      guard loci.act != nil else { return nil }
      cursor = probe
      return loci
    }
    repeat {
      qualify(&probe, &loci)
    } while join(&probe, to: &loci)
    for index in loci.targets.indices {
      loci.targets[index].isOriginal = isOriginal || loci.targets[index].isOriginal
      loci.targets[index].isNew = isNew || isRevised
      if isNew || isRevised { loci.targets[index].renumbered = nil }
    }
    cursor = probe
    return loci
  }

  // MARK: - Act

  private func act(_ cursor: inout ClauseCursor) -> String? {
    if let title = ActName.title(&cursor) {
      _ = ActName.bracket(&cursor)
      skipTitleLink(&cursor)
      return title
    }
    guard let name = ActName.bare(&cursor) else { return nil }
    skipTitleLink(&cursor)
    return name
  }

  private func skipTitleLink(_ cursor: inout ClauseCursor) {
    var probe = cursor
    guard probe.take(ClauseWords.titleLinks) else { return }
    if probe.peek() == Glyph.ordinal || probe.stands(ClauseWords.title)
      || probe.stands(ClauseWords.preamble) || probe.stands(ClauseWords.original)
    {
      cursor = probe
    }
  }

  // MARK: - Loci

  /// Takes one locus with all that its chain holds.
  private func append(_ cursor: inout ClauseCursor, to loci: inout Loci) -> Bool {
    if let target = special(&cursor) {
      // 该条第三款和第四款
      if let address = target.address, cursor.peek() == Glyph.ordinal,
        let inner = ChainReader.read(
          &cursor, base: address.steps, newBase: target.renumbered?.steps, isFirst: false)
      {
        loci.targets += inner
      } else {
        loci.targets.append(target)
      }
      return true
    }
    // Another act's name ends what is inherited.
    let inherited = loci.act == nil ? (isNew ? context.new ?? context.old : context.old) : []
    let base = loci.targets.last?.lastSteps ?? inherited
    let newBase =
      loci.targets.last.map { $0.renumbered?.steps }
      ?? (isNew || loci.act != nil ? nil : context.newBase)
    guard
      let targets = ChainReader.read(
        &cursor, base: base, newBase: newBase, isFirst: loci.targets.isEmpty)
    else { return false }
    loci.targets += targets
    return true
  }

  private func join(_ cursor: inout ClauseCursor, to loci: inout Loci) -> Bool {
    var probe = cursor
    guard probe.take(ClauseWords.lists) else { return false }
    let isOriginal = probe.take(ClauseWords.original)
    let count = loci.targets.count
    guard append(&probe, to: &loci) else { return false }
    if isOriginal {
      for index in count..<loci.targets.count { loci.targets[index].isOriginal = true }
    }
    cursor = probe
    return true
  }
}

extension AmendmentTarget {
  /// The provision that a label names: 第八条.
  package init?(label: String) {
    var cursor = ClauseCursor(label.glyphs)
    guard let loci = LocusReader(LocusContext()).read(&cursor), cursor.isAtEnd,
      loci.targets.count == 1
    else { return nil }
    self = loci.targets[0]
  }
}
