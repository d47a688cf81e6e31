internal import Findings
internal import RegulationParser

/// The findings of the check: all codes and all wording, alphabetical by code.
enum LibraryFindings {
  static func decisionIsRefused(_ file: String) -> Finding {
    Finding(
      severity: .error, code: "decision-is-refused", line: nil,
      message: .init(
        english:
          "an instruction of decisions/\(file) cannot be carried out on the edition before; restore it",
        chinese: "decisions/\(file)中有修改不能施于前一版本；请恢复该文件"))
  }

  static func differsFromDecision(_ file: String, line: Int) -> Finding {
    Finding(
      severity: .error, code: "differs-from-decision", line: line,
      message: .init(
        english:
          "from this line on the text is not what decisions/\(file) gives; amend again or restore it",
        chinese: "从本行起与decisions/\(file)得出的文本不一致；请重新执行修改或恢复"))
  }

  static func differsFromSource(_ file: String, line: Int) -> Finding {
    Finding(
      severity: .error, code: "differs-from-source", line: line,
      message: .init(
        english:
          "from this line on the text is not what \(file) says; import it again or restore it",
        chinese: "从本行起与来源文件\(file)不一致；请重新导入或恢复"))
  }

  static func notCanonical(line: Int) -> Finding {
    Finding(
      severity: .error, code: "not-canonical", line: line,
      message: .init(
        english: "this line is not as the program prints it; write it as `tiaoli parse` does",
        chinese: "本行不是规范文本；请按“tiaoli parse”的输出书写"))
  }

  static func numberOutOfOrder(_ label: String, line: Int) -> Finding {
    Finding(
      severity: .error, code: "number-out-of-order", line: line,
      message: .init(
        english: "\(label) does not follow the number before it", chinese: "\(label)的编号与上文不连续"))
  }

  static func sourceHoldsNoRegulation(_ file: String) -> Finding {
    Finding(
      severity: .error, code: "source-holds-no-regulation", line: nil,
      message: .init(
        english: "no regulation was found in the source \(file)",
        chinese: "来源文件\(file)中没有法规"))
  }

  static func recordDiffers(_ what: (english: String, chinese: String)) -> Finding {
    Finding(
      severity: .error, code: "record-differs", line: nil,
      message: .init(
        english: "work.json and the text differ in \(what.english); import the edition again",
        chinese: "work.json与文本的\(what.chinese)不一致；请重新导入该版本"))
  }

  static func unreadable(_ failure: LibraryFailure) -> Finding {
    let message: Finding.Message
    switch failure {
    case .file(.missing(let path)):
      message = .init(
        english: "\(path) is not there; import the edition again or restore the file",
        chinese: "\(path)不存在；请重新导入该版本或者恢复文件")
    case .damagedText(let file, .noArticle):
      message = .init(
        english: "\(file) holds no article; import the edition again or restore the file",
        chinese: "\(file)中没有条文；请重新导入该版本或者恢复文件")
    case .damagedText(let file, .undecodable):
      message = .init(
        english: "\(file) is no text; import the edition again or restore the file",
        chinese: "\(file)不是文本；请重新导入该版本或者恢复文件")
    case .damagedRecord(let file, let reason):
      message = .init(
        english: "\(file) is damaged: \(reason); restore the file",
        chinese: "\(file)已损坏：\(reason)；请恢复文件")
    case .decisionDoesNotApply(let file):
      message = .init(
        english: "\(file) is no decision about the edition before; restore the file",
        chinese: "\(file)不是对前一版本的修改决定；请恢复文件")
    default:
      message = .init(
        english: "the file cannot be read; check its rights", chinese: "文件无法读取，请检查权限")
    }
    return Finding(severity: .error, code: "unreadable", line: nil, message: message)
  }
}
