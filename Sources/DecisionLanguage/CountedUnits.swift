internal import ChineseText
internal import RegulationModel

/// What an insertion says that it adds: how many units, of which level, with which numbers.
extension ClauseReader {
  /// 一款, 两条, 一个附件; 第三款 gives the number at once.
  func counted(_ cursor: inout ClauseCursor, _ place: ClausePlace) -> UnitInsertion? {
    var probe = cursor
    if probe.peek() == Glyph.ordinal, let loci = newLoci(&probe, after: place.loci),
      let kind = loci.targets.first?.address?.steps.last?.kind
    {
      cursor = probe
      return UnitInsertion(kind, count: loci.targets.count, numbers: loci.targets)
    }
    probe = cursor
    if let annex = numberedAnnex(&probe) {
      cursor = probe
      return annex
    }
    guard let count = probe.takeNumeral(), count < 10_000 else { return nil }
    _ = probe.take(0x4E2A)  // 个
    if let kind = StepReader.unit(&probe) {
      cursor = probe
      return UnitInsertion(kind, count: count)
    }
    if probe.take(["附件", "附表"]) {
      cursor = probe
      return UnitInsertion(.annex, count: count)
    }
    guard probe.take(["自然段"]) else { return nil }
    cursor = probe
    return UnitInsertion(.paragraph, count: count)
  }

  ///     annex = (附件 | 附表) P
  private func numberedAnnex(_ cursor: inout ClauseCursor) -> UnitInsertion? {
    var probe = cursor
    guard probe.take(["附件", "附表"]), let number = StepReader.ordinal(&probe) else { return nil }
    cursor = probe
    let step = ProvisionAddress.Step(.annex, ProvisionNumber(number.value))
    let target = AmendmentTarget(.provision(ProvisionAddress([step])), isNew: true)
    return UnitInsertion(.annex, numbers: [target])
  }
}
