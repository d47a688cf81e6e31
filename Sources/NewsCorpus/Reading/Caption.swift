internal import ChineseText

/// The words under a picture.
enum Caption {
  private static let captionEnds = WordSet(spaced: "摄 摄影 供图 图 制图 摄影报道")

  /// Longer texts are no captions.
  private static let longestCaption = 160

  /// 2017年10月18日，某某在会上作报告。新华社记者 张三 摄: the words under a picture.
  static func isOne(_ text: Glyphs) -> Bool {
    var end = text.count
    while end > 0, !text[end - 1].isIdeograph { end -= 1 }
    guard text.count <= longestCaption, captionEnds.length(endingAt: end, in: text) != nil else {
      return false
    }
    let tail = Array(text[max(0, end - 24)..<end])
    return captionLeads.isPart(of: tail)
  }

  private static let captionLeads = WordSet(
    spaced: "记者 通讯员 。 资料图 影像中国 视觉中国 人民图片 摄影")
}
