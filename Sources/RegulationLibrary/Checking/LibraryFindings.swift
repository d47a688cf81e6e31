internal import ChineseText
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

  static func lengthDiffers(written: Int, stored: Int) -> Finding {
    Finding(
      severity: .error, code: "length-differs", line: nil,
      message: .init(
        english: "the text has \(stored) bytes where \(written) were written: it was cut off or "
          + "changed; import the edition again with --force or restore the file",
        chinese: "文本写入时为\(written)字节，现为\(stored)字节，已被截断或者改动；"
          + "请用--force重新导入该版本或者恢复文件"))
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

  static func recordMissing(_ folder: String) -> Finding {
    Finding(
      severity: .error, code: "record-missing", line: nil,
      message: .init(
        english: "\(folder) holds texts but no work.json; restore it, or import the texts again",
        chinese: "\(folder)中有文本而没有work.json；请恢复该文件，或者重新导入文本"))
  }

  static func temporaryFile(_ name: String) -> Finding {
    Finding(
      severity: .note, code: "temporary-file", line: nil,
      message: .init(
        english: "\(name) was left by a write that was cut off; the next import removes it",
        chinese: "\(name)是中断的写入留下的临时文件；下次导入时自动删除"))
  }

  static func textCutOff(line: Int) -> Finding {
    Finding(
      severity: .error, code: "text-cut-off", line: line,
      message: .init(
        english:
          "the text ends in the middle of this line; import it again with --force or restore it",
        chinese: "文本在本行中间结束；请用--force重新导入该版本或者恢复文件"))
  }

  static func unnamedText(_ name: String) -> Finding {
    Finding(
      severity: .note, code: "unnamed-text", line: nil,
      message: .init(
        english: "work.json does not name \(name): a write that was cut off left it, or it was put "
          + "there; remove it, or bring it in with tiaoli import",
        chinese: "work.json没有列出\(name)，可能是中断的写入留下或者另行放入的；请删除，或者用tiaoli import收录"))
  }

  static func unreadable(_ failure: LibraryFailure) -> Finding {
    switch failure {
    case .file(let failure): unreadable(failure)
    case .damagedText(let file, let reason): damaged(file, reason)
    case .damagedRecord(let file, let damage):
      finding(
        "record-damaged",
        "\(file) is damaged: \(damage.message.english); restore it, or remove it and import the "
          + "texts again",
        "\(file)已损坏：\(damage.message.chinese)；请恢复该文件，或者删除后重新导入文本")
    case .decisionDoesNotApply(let file):
      finding(
        "decision-damaged", "\(file) is no decision about the edition before; restore the file",
        "\(file)不是对前一版本的修改决定；请恢复文件")
    default: unreadableFile
    }
  }

  private static let unreadableFile = finding(
    "unreadable", "the file cannot be read", "文件无法读取")

  private static func unreadable(_ failure: FileFailure) -> Finding {
    switch failure {
    case .missing(let path) where path.contains("/\(Library.decisionFolder)/"):
      finding(
        "text-missing",
        "\(path) is not there; restore it, or apply the decision again with tiaoli amend --write",
        "\(path)不存在；请恢复文件，或者用tiaoli amend --write重新执行该决定")
    case .missing(let path):
      finding(
        "text-missing", "\(path) is not there; import the edition again or restore the file",
        "\(path)不存在；请重新导入该版本或者恢复文件")
    case .noPermission(let path):
      finding(
        "no-permission", "\(path) may not be read; change its rights", "\(path)没有读取权限；请修改权限")
    default: unreadableFile
    }
  }

  private static func damaged(_ file: String, _ reason: ReadingError) -> Finding {
    switch reason {
    case .noArticle:
      finding(
        "text-damaged",
        "\(file) holds no article; import the edition again with --force or restore it",
        "\(file)中没有条文；请用--force重新导入该版本或者恢复文件")
    case .undecodable(.empty):
      finding(
        "text-damaged", "\(file) is empty; import the edition again with --force or restore it",
        "\(file)是空的；请用--force重新导入该版本或者恢复文件")
    case .undecodable:
      finding(
        "text-damaged", "\(file) is no text; import the edition again with --force or restore it",
        "\(file)不是文本；请用--force重新导入该版本或者恢复文件")
    default: unreadableFile
    }
  }

  private static func finding(_ code: String, _ english: String, _ chinese: String) -> Finding {
    Finding(
      severity: .error, code: code, line: nil,
      message: .init(english: english, chinese: chinese))
  }
}
