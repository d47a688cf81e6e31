internal import DecisionLanguage
internal import Findings

/// What is said about the application of decisions: all wording, alphabetical by code.
enum AmendmentFindings {
  static func addedAsParagraph(line: Int, place: String) -> Finding {
    Finding(
      severity: .note, code: "added-as-paragraph", line: line,
      message: .init(
        english: "the words added to \(place) are whole sentences and became a 款 of their own",
        chinese: "\(place)增加的内容为完整句子，已作为单独一款"))
  }

  static func articleMoved(line: Int, old: String, new: String) -> Finding {
    Finding(
      severity: .note, code: "article-moved", line: line,
      message: .init(
        english: "\(old) becomes \(new) and stands among other articles than before",
        chinese: "\(old)改为\(new)后，在条文中的前后次序有变化"))
  }

  static func citationInPart(place: String, old: String, new: String) -> Finding {
    Finding(
      severity: .warning, code: "citation-in-part", line: nil,
      message: .init(
        english:
          "\(place) cited “\(old)”, some of which the act did not have; only the others have their "
          + "new numbers in “\(new)”",
        chinese: "\(place)原引用“\(old)”，其中有的条款并不存在；“\(new)”中只调整了其余条款的编号"))
  }

  static func citationOfDeleted(place: String, text: String, target: String) -> Finding {
    Finding(
      severity: .warning, code: "citation-of-deleted", line: nil,
      message: .init(
        english: "\(place) still cites \(text), but \(target) was deleted",
        chinese: "\(place)仍引用“\(text)”，而\(target)已删去"))
  }

  static func citationShifted(place: String, text: String, target: String) -> Finding {
    Finding(
      severity: .warning, code: "citation-shifted", line: nil,
      message: .init(
        english:
          "\(place) cites “\(text)”, which meant what is \(target) now; the decision does not "
          + "change it",
        chinese: "\(place)引用“\(text)”，所指条款现为\(target)，决定未作相应修改"))
  }

  static func consolidatedDiffers(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "consolidated-differs", line: line,
      message: .init(
        english:
          "the consolidated text is not what the changes before it add up to; it was taken as "
          + "it is",
        chinese: "修改后的全文与此前各项修改的结果不一致，已按该全文处理"))
  }

  static func divisionChosen(line: Int, label: String, division: String) -> Finding {
    Finding(
      severity: .note, code: "division-chosen", line: line,
      message: .init(
        english: "the decision does not say which division \(label) belongs to; it was put into "
          + "\(division)",
        chinese: "决定未说明\(label)属于哪一章节，已归入\(division)"))
  }

  static func divisionEmpty(label: String) -> Finding {
    Finding(
      severity: .warning, code: "division-empty", line: nil,
      message: .init(
        english: "\(label) stands with no article in it now", chinese: "\(label)之下已没有条文"))
  }

  static func listPunctuation(place: String, labels: String) -> Finding {
    Finding(
      severity: .note, code: "list-punctuation", line: nil,
      message: .init(
        english:
          "the decision does not say how \(labels) of \(place) end; the marks follow the list",
        chinese: "决定未写明\(place)\(labels)末尾的标点，已按分项的体例处理"))
  }

  static func noEndMark(line: Int, place: String) -> Finding {
    Finding(
      severity: .warning, code: "no-end-mark", line: line,
      message: .init(
        english: "the new words of \(place) end without a mark; they were taken as they are",
        chinese: "\(place)的新文字末尾没有标点，已照录"))
  }

  static func occurrencesLeft(line: Int, words: String, count: Int) -> Finding {
    Finding(
      severity: .note, code: "occurrences-left", line: line,
      message: .init(
        english:
          "“\(ShortenedWords.text(words))” was left \(count) times in words that the decision itself "
          + "gives",
        chinese: "决定给出的新文字中有\(count)处“\(ShortenedWords.text(words))”，未作替换"))
  }

  static func otherTitlesLeft(line: Int, words: String, count: Int) -> Finding {
    Finding(
      severity: .warning, code: "other-titles-left", line: line,
      message: .init(
        english:
          "“\(ShortenedWords.text(words))” was left \(count) times in the titles of other acts and "
          + "in citations of them",
        chinese: "其他文件的名称及其条款引用中有\(count)处“\(ShortenedWords.text(words))”，未作修改"))
  }

  static func structureReread(count: Int) -> Finding {
    Finding(
      severity: .note, code: "structure-reread", line: nil,
      message: .init(
        english: "the new words change how \(count) paragraphs are divided into 款 and 项",
        chinese: "修改后的文字使\(count)处段落的款、项划分发生变化"))
  }

  static func titleChanged(line: Int, words: String) -> Finding {
    Finding(
      severity: .note, code: "title-changed", line: line,
      message: .init(
        english:
          "“\(ShortenedWords.text(words))” stands in the title of the act as well, which was changed too",
        chinese: "名称中也有“\(ShortenedWords.text(words))”，已一并修改"))
  }

  static func wordingUntold(line: Int) -> Finding {
    Finding(
      severity: .warning, code: "wording-untold", line: line,
      message: .init(
        english: "the decision also changes wording without saying which; that was not done",
        chinese: "决定还修改了个别文字但未列明，未作处理"))
  }
}
