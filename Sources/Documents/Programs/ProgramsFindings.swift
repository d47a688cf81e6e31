internal import Findings

/// What is told about texts that other programs gave, in the order of the codes.
enum ProgramsFindings {
  /// A PDF in which the program found faults; its text may not be whole.
  static func pdfFaults(_ first: String) -> Finding {
    Finding(
      .warning, "pdf-faults",
      english: "the PDF has faults and its text may not be whole (\(first))",
      chinese: "PDF文件有错误，文字可能不全（\(first)）")
  }
}
