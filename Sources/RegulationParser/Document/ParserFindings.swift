internal import Findings
internal import RegulationModel

/// The findings of the reader: all codes and all wording, alphabetical by code.
enum ParserFindings {
  static func annexUnlabelled(line: Int) -> Finding {
    Finding(
      .note, "annex-unlabelled", line: line,
      english: "a titled block behind the last article was taken as an annex",
      chinese: "末条之后带标题的部分已作为附件")
  }

  static func articleGap(line: Int, expected: String, found: String) -> Finding {
    Finding(
      .warning, "article-gap", line: line,
      english: "\(found) stands where \(expected) was expected",
      chinese: "此处应为\(expected)，实为\(found)")
  }

  static func articleOutOfOrder(line: Int, label: String) -> Finding {
    Finding(
      .warning, "article-out-of-order", line: line,
      english: "\(label) stands out of order here and was taken as text",
      chinese: "\(label)在此次序不合，已作为正文处理")
  }

  static func articleRepeated(line: Int, label: String) -> Finding {
    Finding(
      .warning, "article-repeated", line: line, english: "\(label) stands here again",
      chinese: "\(label)重复出现")
  }

  static func articleSplit(line: Int, label: String) -> Finding {
    Finding(
      .note, "article-split", line: line,
      english: "\(label) began inside a line and was taken as an article",
      chinese: "\(label)在行中开始，已作为独立的一条")
  }

  static func boundaryChosen(line: Int, parts: Bool) -> Finding {
    Finding(
      .note, "boundary-chosen", line: line,
      english: "a full line ends with a sentence here; "
        + (parts ? "a new paragraph was assumed" : "the paragraph was taken to go on"),
      chinese: "满行处句子结束，版式不能判断是否分段；" + (parts ? "已按分段处理" : "已按不分段处理"))
  }

  static func boundaryParallel(line: Int, parts: Bool) -> Finding {
    Finding(
      .note, "boundary-parallel", line: line,
      english: "a full line ends with a sentence here; the same words elsewhere "
        + (parts ? "begin a paragraph, so one begins here" : "stand inside one, so it goes on"),
      chinese: "满行处句子结束；据文中他处相同文字，" + (parts ? "按分段处理" : "按不分段处理"))
  }

  static func captionsBracketed(line: Int) -> Finding {
    Finding(
      .note, "captions-bracketed", line: line,
      english: "words behind the label here were taken as the article's caption; captions are kept "
        + "in 【】",
      chinese: "此处条号之后的文字已作为条标，以【】标示")
  }

  static func captionsTaken(line: Int) -> Finding {
    Finding(
      .note, "captions-taken", line: line,
      english: "the bracket behind the label here was taken as the article's caption, "
        + "though not all articles have one",
      chinese: "此处条号之后括号中的文字已作为条标，并非各条都有条标")
  }

  static func charactersComposed() -> Finding {
    Finding(
      .note, "characters-composed",
      english: "some characters were replaced by their composed form (Unicode NFC)",
      chinese: "部分字符已换为规范组合形式（Unicode NFC）")
  }

  static func commentarySetApart(line: Int, paragraphs: Int) -> Finding {
    Finding(
      .note, "commentary-set-apart", line: line,
      english: "commentary from here on, \(paragraphs) "
        + (paragraphs == 1 ? "paragraph" : "paragraphs") + " in all, was set apart",
      chinese: "此处起有释义等说明文字，共\(paragraphs)段，不作为条文")
  }

  static func contentsDiffer(line: Int, entry: String) -> Finding {
    Finding(
      .warning, "contents-differ", line: line,
      english: "the contents list \(entry), which the body does not have in this form",
      chinese: "目录中的“\(entry)”与正文不一致")
  }

  static func contentsMiss(line: Int, entry: String) -> Finding {
    Finding(
      .warning, "contents-miss", line: line, english: "the contents do not list \(entry)",
      chinese: "目录中没有“\(entry)”")
  }

  static func divisionGap(line: Int, expected: String, found: String) -> Finding {
    Finding(
      .warning, "division-gap", line: line,
      english: "\(found) stands where \(expected) was expected",
      chinese: "此处应为\(expected)，实为\(found)")
  }

  static func eventsOfFields(count: Int) -> Finding {
    Finding(
      .note, "events-of-fields",
      english: "the text names no date; dates taken from the data of the file: \(count)",
      chinese: "有\(count)个日期取自文件所附信息，正文没有题注")
  }

  static func itemGap(line: Int, label: String, expected: Int) -> Finding {
    Finding(
      .warning, "item-gap", line: line,
      english: "\(label) stands where item \(expected) was expected",
      chinese: "\(label)不连续，此处应为第\(expected)项")
  }

  static func itemRepeated(line: Int, label: String) -> Finding {
    Finding(
      .warning, "item-repeated", line: line, english: "\(label) stands here again",
      chinese: "\(label)重复出现")
  }

  static func itemsInline(line: Int) -> Finding {
    Finding(
      .note, "items-inline", line: line,
      english: "items stand one behind the other in a line here; each was taken as an item",
      chinese: "此处各项连排在一行，已分别作为项")
  }

  static func labelAsText(line: Int, label: String) -> Finding {
    Finding(
      .note, "label-as-text", line: line,
      english: "\(label) does not continue a list here and was taken as text",
      chinese: "\(label)在此不承接任何列举，已作为正文处理")
  }

  static func lineAboveArticle(line: Int) -> Finding {
    Finding(
      .note, "line-above-article", line: line,
      english: "a short line that is no sentence was taken as the heading of what stands below it",
      chinese: "此处短行不成句，已作为其下内容的标题")
  }

  static func lineBelowHeading(line: Int) -> Finding {
    Finding(
      .note, "line-below-heading", line: line,
      english: "a line between a heading and its first unit was taken as a paragraph",
      chinese: "标题与其下第一个单位之间的一行已作为一段")
  }

  static func linesJoined(line: Int) -> Finding {
    Finding(
      .note, "lines-joined", line: line,
      english: "the widest line breaks off within its sentence here; "
        + "the paragraph was taken to go on in the next line",
      chinese: "最宽的一行在句中断开，已与下一行接为一段")
  }

  static func otherRegulation(line: Int) -> Finding {
    Finding(
      .note, "other-articles", line: line,
      english: "more articles stand outside of the regulation from here on; they were not read",
      chinese: "此处起另有条文，不属于本法规，未读入")
  }

  static func paragraphNumbers(line: Int, count: Int) -> Finding {
    Finding(
      .note, "paragraph-numbers", line: line,
      english:
        "numbers count the paragraphs of the articles, \(count) in all, the first here; they "
        + "are no words of them and were set apart",
      chinese: "条内各款之前有序号，自此处起共\(count)个，不作为条文")
  }

  static func paragraphUnended(line: Int) -> Finding {
    Finding(
      .note, "paragraph-unended", line: line,
      english: "the line above ends without a mark; a new paragraph was assumed here",
      chinese: "上一行末尾没有标点，此处已按另起一段处理")
  }

  static func remarkSetApart(line: Int) -> Finding {
    Finding(
      .note, "remark-set-apart", line: line,
      english: "the remark here is no word of the article above it and was set apart",
      chinese: "此处的注不属于条文，已另列")
  }

  static func tableKept(line: Int) -> Finding {
    Finding(
      .note, "table", line: line,
      english: "a table begins here; its rows were kept as lines of the paragraph",
      chinese: "此处为表格，各行保留在该款之内")
  }

  static func titleChosen(line: Int) -> Finding {
    Finding(
      .note, "title-chosen", line: line,
      english: "this line was taken as the title because of its place alone",
      chinese: "此行仅依其位置作为标题")
  }

  static func titleMissing() -> Finding {
    Finding(
      .warning, "title-missing", english: "no title was found", chinese: "未找到标题")
  }

  static func titleOfField(_ title: String) -> Finding {
    Finding(
      .note, "title-of-field",
      english: "the text has no title; the file calls it \(title)",
      chinese: "正文没有标题，已采用文件所附信息中的标题“\(title)”")
  }

  static func translationSetApart(line: Int, paragraphs: Int) -> Finding {
    Finding(
      .note, "translation-set-apart", line: line,
      english: "lines in another language from here on, \(paragraphs) in all, were set apart",
      chinese: "此处起另有外文对照，共\(paragraphs)行，不作为条文")
  }

  static func unitsNumbered(line: Int) -> Finding {
    Finding(
      .note, "units-numbered", line: line,
      english:
        "no line begins with 第X条; the lines numbered 1. 2. 3. from here on were taken as the "
        + "articles",
      chinese: "文中没有“第X条”，自此处起以1. 2. 3.编号的各行已作为条")
  }
}
