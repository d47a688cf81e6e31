internal import ChineseText
internal import RegulationModel

/// Places that an instruction leaves out: 除第三条外，将…; …，第三条除外.
extension ClauseReader {
  ///     exceptions = ["，"] [但] locus ["中的" [quote]] 除外 | "（" locus 除外 "）"
  ///
  /// - Returns: the places; empty, with the cursor unmoved, when none are named.
  func exceptions(
    _ cursor: inout ClauseCursor, within loci: Loci? = nil
  ) -> [AmendmentTarget] {
    var probe = cursor
    var base = context
    if let steps = loci?.targets.last?.lastSteps {
      base.old = steps
      base.new = nil
    }
    let isBracketed = probe.take(Glyph.leftParenthesis) || probe.take(0x28)
    if !isBracketed { _ = probe.takeComma() }
    _ = probe.take(["但是", "但", "其中"])
    _ = probe.takeComma()
    guard let loci = LocusReader(base).read(&probe), !loci.targets.isEmpty else { return [] }
    if let quote = probe.takeQuote(), !quote.holdsWords { return [] }
    _ = probe.take(["的"])
    guard probe.take(["除外", "不作修改", "不变", "不作改动", "不作变动"]) else { return [] }
    if isBracketed, !probe.take(Glyph.rightParenthesis), !probe.take(0x29) { return [] }
    cursor = probe
    return loci.targets
  }

  ///     except = 除 locus [以] 外 ["，"]
  func exceptionsAhead(_ cursor: inout ClauseCursor) -> [AmendmentTarget] {
    var probe = cursor
    guard probe.take(["除"]), let loci = LocusReader(context).read(&probe), !loci.targets.isEmpty
    else { return [] }
    if let quote = probe.takeQuote(), !quote.holdsWords { return [] }
    guard probe.take(["以外的", "以外", "之外", "外的", "外"]) else { return [] }
    _ = probe.takeComma()
    cursor = probe
    return loci.targets
  }
}
