internal import Findings

/// What the reader of Markdown says of its choices.
enum MarkdownFindings {
  /// Images hold no text that is read.
  static func imageLeftOut(_ count: Int, block: Int) -> Finding {
    Finding(
      .note, "image-left-out", line: block,
      english:
        "\(count) \(count == 1 ? "image is" : "images are") left out, the first before this place",
      chinese: "图片\(count)幅未读入，第一幅在此处")
  }

  /// The numbers of a list were counted, not read.
  static func listCounted(_ count: Int, block: Int) -> Finding {
    Finding(
      .note, "list-counted", line: block,
      english:
        "list numbers that repeat are counted on, as Markdown shows them (\(count), the first here)",
      chinese: "列表序号重复，按Markdown的显示方式顺次编号（共\(count)处，此为第一处）")
  }
}

/// Counts what is told once for a file.
struct MarkdownReport {
  private var images = (count: 0, block: 0)
  private var deletions = (count: 0, block: 0)
  private var numbers = (count: 0, block: 0)

  /// Images were left out before a block.
  mutating func images(_ count: Int, block: Int) {
    if images.count == 0 { images.block = block }
    images.count += count
  }

  /// A block holds deleted text.
  mutating func deletes(block: Int) {
    if deletions.count == 0 { deletions.block = block }
    deletions.count += 1
  }

  /// A block got a number that is not the one written.
  mutating func countsNumber(block: Int) {
    if numbers.count == 0 { numbers.block = block }
    numbers.count += 1
  }

  /// Adds the findings to a document.
  func tell(_ builder: inout DocumentBuilder) {
    let last = max(builder.count, 1)
    if deletions.count > 0 {
      builder.findings.append(SharedFindings.deletedText(deletions.count, block: deletions.block))
    }
    if images.count > 0 {
      builder.findings.append(
        MarkdownFindings.imageLeftOut(images.count, block: min(images.block, last)))
    }
    if numbers.count > 0 {
      builder.findings.append(
        MarkdownFindings.listCounted(numbers.count, block: min(numbers.block, last)))
    }
  }
}
