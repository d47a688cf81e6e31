public import Findings

/// The findings about citations and terms: all wording, alphabetical by code.
///
/// The codes of citations are those of `Reason`.
enum ReferenceFindings {
  static func abbreviationUnused(line: Int, term: String) -> Finding {
    Finding(
      severity: .note, code: "abbreviation-unused", line: line,
      message: .init(
        english: "the short name “\(term)” is defined and never used",
        chinese: "简称“\(term)”定义后未使用"))
  }

  static func termBeforeDefinition(line: Int, term: String, place: String) -> Finding {
    Finding(
      severity: .note, code: "term-before-definition", line: line,
      message: .init(
        english: "“\(term)” is used before \(place) defines it",
        chinese: "“\(term)”在\(place)定义之前已使用"))
  }

  static func termUnused(line: Int, term: String) -> Finding {
    Finding(
      severity: .note, code: "term-unused", line: line,
      message: .init(
        english: "the term “\(term)” is defined and never used",
        chinese: "术语“\(term)”定义后未使用"))
  }

  /// The finding for a citation that is wrong; `nil` for one that is not known to be.
  ///
  /// - Parameters:
  ///   - reference: the citation.
  ///   - place: the label of the provision that cites.
  /// - Returns: a finding with the code of the reason.
  static func citation(_ reference: Reference, place: String) -> Finding? {
    guard reference.status == .unresolved, let reason = reference.reason else { return nil }
    let line = reference.line > 0 ? reference.line : nil
    let message: Finding.Message
    switch reason {
    case .missing(let label):
      message = .init(
        english: "\(place) cites \(label), which the edition does not have",
        chinese: "\(place)引用的\(label)在本文本中不存在")
    default:
      let why = self.message(reason)
      message = .init(
        english: "\(place) cites \(reference.text), but \(why.english)",
        chinese: "\(place)引用“\(reference.text)”，但\(why.chinese)")
    }
    return Finding(severity: .warning, code: reason.code, line: line, message: message)
  }

  /// A reason as a clause.
  static func message(_ reason: Reason) -> Finding.Message {
    switch reason {
    case .missing(let label):
      .init(english: "the edition does not have \(label)", chinese: "本文本没有\(label)")
    case .noPreviousParagraph:
      .init(english: "no 款 stands before this one", chinese: "此前没有足够的款")
    case .noPreviousArticle:
      .init(english: "no article stands before this one", chinese: "此前没有足够的条")
    case .noPreviousItem:
      .init(english: "no item stands before this one", chinese: "此前没有足够的项")
    case .notInside(let unit):
      .init(english: "it stands in no \(unit)", chinese: "所在位置不属于任何\(unit)")
    case .noList(let label):
      .init(english: "\(label) has no items", chinese: "\(label)没有分项")
    case .backwards:
      .init(english: "the range runs backwards", chinese: "起止顺序颠倒")
    case .otherWork(let title):
      .init(english: "the text of 《\(title)》 is not at hand", chinese: "没有《\(title)》的文本")
    case .annexNotHeld(let label):
      .init(english: "the text of \(label) is not in the edition", chinese: "本文本未收\(label)")
    case .amendedText:
      .init(
        english: "the quoted words belong to the text that is amended",
        chinese: "引号内文字属于被修改的法规")
    case .noAntecedent:
      .init(english: "no such act is named before", chinese: "前文未出现所指法规")
    case .open:
      .init(english: "no provision is named", chinese: "未指明具体条文")
    }
  }
}

extension Reason {
  /// The reason as a sentence.
  public var message: Finding.Message { ReferenceFindings.message(self) }
}
