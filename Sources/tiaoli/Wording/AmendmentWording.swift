internal import Amending
internal import CommandKit
internal import Findings
internal import RegulationModel

/// Words of amendments on the terminal: alphabetical, both languages side by side.
enum AmendmentWording {
  static func citation(_ change: CitationChange) -> LocalizedText {
    LocalizedText(
      "citation in \(place(change.place)): \(change.old) → \(change.new)",
      "\(place(change.place))中的引用：\(change.old) → \(change.new)")
  }

  static let noteStays = LocalizedText(
    "note: the 题注 under the title is still that of the edition before, because no decision spells it",
    "注意：标题下的题注仍是前一版本的，决定没有写明新的题注")

  /// What became of an instruction; in a trial, what would.
  static func outcome(_ outcome: AmendmentResult.Outcome, isTrial: Bool) -> LocalizedText {
    switch outcome {
    case .applied:
      isTrial ? LocalizedText("can be applied", "可以执行") : LocalizedText("applied", "已执行")
    case .noChange: LocalizedText("no change of the text", "不涉及文本")
    case .otherAct: LocalizedText("another act's", "属于其他法规")
    case .refused(let refusal):
      LocalizedText(
        "REFUSED: \(refusal.message.english) [\(refusal.code)]",
        "不能执行：\(refusal.message.chinese) [\(refusal.code)]")
    case .withheld:
      isTrial
        ? LocalizedText("can be applied", "可以执行") : LocalizedText("not written", "未写入")
    }
  }

  private static func place(_ id: String) -> String {
    ProvisionAddress(id: id)?.citation ?? id
  }

  static func proof(_ instructions: Int, _ noteDiffers: Bool) -> LocalizedText {
    LocalizedText(
      "proved: its \(instructions) instructions turn OLD into NEW to the byte"
        + (noteDiffers ? "; the notes (题注) differ, which no decision spells" : ""),
      "已验证：\(instructions)项指令施于旧文本，逐字节得出新文本" + (noteDiffers ? "；题注不同，决定不涉及" : ""))
  }

  static func renumberings(_ all: [AmendmentResult.Renumbering]) -> LocalizedText {
    let shown = all.prefix(3).map { "\(place($0.old)) → \(place($0.new))" }
    let list = shown.joined(separator: ", ") + (all.count > 3 ? " …" : "")
    return LocalizedText("renumbered: \(all.count) (\(list))", "编号调整\(all.count)处（\(list)）")
  }

  static func total(
    _ applied: Int, refused: Int, isWritten: Bool, isTrial: Bool
  ) -> LocalizedText {
    if isTrial {
      return LocalizedText(
        "\(applied) of \(applied + refused) instructions can be carried out; nothing was written",
        "\(applied + refused)项中有\(applied)项可以执行；未输出文本")
    }
    guard refused > 0 else {
      return LocalizedText("all \(applied) instructions carried out", "\(applied)项全部执行")
    }
    return LocalizedText(
      "\(refused) of \(applied + refused) instructions refused"
        + (isWritten ? "" : "; nothing was written (--keep-going carries out the others)"),
      "\(applied + refused)项中有\(refused)项不能执行" + (isWritten ? "" : "；未输出文本（--keep-going可执行其余各项）"))
  }
}
