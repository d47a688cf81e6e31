internal import Findings

/// What is told about texts of OpenDocument, in the order of the codes.
enum OpenDocumentFindings {
  /// Everything that is told of a body.
  static func findings(_ body: OpenBody) -> [Finding] {
    var findings: [Finding] = []
    func tell(_ why: Evidence.Aside, _ finding: (Int) -> Finding) {
      let count = body.blocks.count { $0.evidence.aside == why }
      if count > 0 { findings.append(finding(count)) }
    }
    tell(.comment, commentsApart)
    tell(.deleted, deletedText)
    tell(.hidden, hiddenText)
    if body.pictures > 0 { findings.append(imageLeftOut(body.pictures)) }
    let inserted = body.blocks.count { $0.evidence.isInserted }
    if inserted > 0 { findings.append(insertedText(inserted)) }
    let labels = body.blocks.count { $0.evidence.labelLength > 0 }
    if labels > 0 { findings.append(listCounted(labels)) }
    tell(.note, notesApart)
    return findings
  }

  /// Words of reviewers in the margin.
  static func commentsApart(_ count: Int) -> Finding {
    note(
      "odt-comments-apart", english: "\(count) comments are set aside", chinese: "批注\(count)处不作正文")
  }

  /// Text that a tracked change takes away, or that is struck out.
  static func deletedText(_ count: Int) -> Finding {
    note(
      "odt-deleted-text", english: "\(count) pieces of deleted or struck-out text are set aside",
      chinese: "已删除或加删除线的文字\(count)处不作正文")
  }

  /// Text that is not shown.
  static func hiddenText(_ count: Int) -> Finding {
    note(
      "odt-hidden-text", english: "\(count) pieces of hidden text are set aside",
      chinese: "隐藏文字\(count)处不作正文")
  }

  /// Images hold no text that is read.
  static func imageLeftOut(_ count: Int) -> Finding {
    note("odt-image-left-out", english: "\(count) images are left out", chinese: "图片\(count)幅未读入")
  }

  /// Text that a tracked change adds.
  static func insertedText(_ count: Int) -> Finding {
    note(
      "odt-inserted-text",
      english: "\(count) lines hold text of tracked insertions, which was taken",
      chinese: "有\(count)行含修订插入的文字，已作为正文")
  }

  /// Labels that the word processor counts.
  static func listCounted(_ count: Int) -> Finding {
    note(
      "odt-list-counted", english: "\(count) labels were counted as the word processor shows them",
      chinese: "自动编号\(count)处，按文字处理软件的显示计数")
  }

  /// Footnotes and endnotes.
  static func notesApart(_ count: Int) -> Finding {
    note("odt-notes-apart", english: "\(count) notes are set aside", chinese: "注释\(count)处不作正文")
  }

  private static func note(_ code: String, english: String, chinese: String) -> Finding {
    Finding(
      .note, code, english: english, chinese: chinese)
  }
}
