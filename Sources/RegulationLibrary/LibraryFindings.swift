internal import Findings

/// The findings of the check: all codes and all wording, alphabetical by code.
enum LibraryFindings {
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

  static func unreadable(_ failure: LibraryFailure) -> Finding {
    Finding(
      severity: .error, code: "unreadable", line: nil,
      message: .init(
        english: "the text cannot be read: \(failure)", chinese: "文本无法读取：\(failure)"))
  }
}
