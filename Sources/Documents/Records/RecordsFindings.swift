internal import Findings

/// What is told about files of records, in the order of the codes.
enum RecordsFindings {
  /// What a record's members were taken as.
  static func findings(_ notes: RecordNotes) -> [Finding] {
    var findings = [fields(taken: notes.taken.names, left: notes.left.names)]
    if notes.madeLabels > 0 {
      findings.append(labelsMade(notes.madeLabels, first: notes.firstMade))
    }
    if let name = notes.rowNumbers { findings.append(rowNumbers(name)) }
    if notes.summaryIsText { findings.append(summaryAsText) }
    return findings
  }

  /// A line of a file of JSON Lines that is no JSON.
  static func broken(line: Int) -> Finding {
    Finding(
      .warning, SourceDocument.brokenRecord,
      english: "line \(line) of the file is no JSON and was left out",
      chinese: "文件第\(line)行不是JSON，未读入")
  }

  /// Rows that have more or fewer cells than the first row has names.
  static func cells(line: Int, count: Int) -> Finding {
    Finding(
      .warning, "record-cells",
      english:
        "\(count) rows have more or fewer cells than the first row has names, the first on line \(line)",
      chinese: "有\(count)行的单元格数与表头不一致，其中第一处是第\(line)行")
  }

  /// Which member was taken as what, and which were not read.
  static func fields(taken: [String], left: [String]) -> Finding {
    let english = "taken from the record: " + taken.joined(separator: ", ")
    let chinese = "记录中读取的字段：" + taken.joined(separator: "，")
    let names = list(left)
    return Finding(
      .note, "record-fields",
      english: left.isEmpty ? english : english + "; not read: " + names.joined(separator: ", "),
      chinese: left.isEmpty ? chinese : chinese + "；未读取：" + names.joined(separator: "、"))
  }

  /// Breaks of lines or tags in a text whose escapes were written twice.
  static let escapedTwice = Finding(
    .note, "record-escaped-twice",
    english:
      "breaks of lines or tags of the text are escaped twice (\\n, &lt;p&gt;); they were taken "
      + "for what they stand for",
    chinese: "正文中的换行或标签经过两次转义（\\n、&lt;p&gt;），已还原")

  /// Labels that were made of bare numbers.
  static func labelsMade(_ count: Int, first: String) -> Finding {
    Finding(
      .note, "record-labels-made", english: "\(count) labels were made of bare numbers (\(first))",
      chinese: "有\(count)个序号由数字生成（\(first)）")
  }

  /// Members that stand around the records.
  static func outside(_ names: [String]) -> Finding {
    Finding(
      .note, "record-outside",
      english: "members beside the records were not read: " + list(names).joined(separator: ", "),
      chinese: "记录之外的字段未读取：" + list(names).joined(separator: "、"))
  }

  /// Numbers that count rows, beside texts with labels of their own.
  static func rowNumbers(_ name: String) -> Finding {
    Finding(
      .note, "record-row-numbers",
      english: "\(name) was taken to count rows, since the texts have labels of their own; "
        + "rows without one are paragraphs of the article above",
      chinese: "正文自带条号，“\(name)”已按行号处理；没有条号的各行作为上一条的款")
  }

  /// A summary that is all the text that a record has.
  static let summaryAsText = Finding(
    .note, "record-summary-as-text",
    english: "the record has no text but its summary, which was taken as the text",
    chinese: "记录只有摘要而无正文，以摘要为正文")

  /// A quotation mark that is never closed.
  static func unclosedQuotation(line: Int) -> Finding {
    Finding(
      .warning, "record-unclosed-quotation",
      english:
        "a quotation mark in the row on line \(line) is never closed; all that follows is one cell",
      chinese: "第\(line)行开始的引号没有结束，其后全部内容作为一个单元格")
  }

  /// Records that hold nothing to read.
  static func withoutText(_ count: Int) -> Finding {
    Finding(
      .note, "record-without-text",
      english: "\(count) records hold neither a title nor a text and were left out",
      chinese: "有\(count)条记录既无标题也无正文，未读入")
  }

  private static func list(_ names: [String]) -> [String] {
    names.count <= 24 ? names : names.prefix(24) + ["… (\(names.count))"]
  }
}
