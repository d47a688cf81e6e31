internal import CommandKit
internal import Documents

extension FailureMessages {
  /// Why a document gives no PDF.
  static func describe(_ failure: PDFFailure) -> LocalizedText {
    switch failure {
    case .programMissing(let program, let package):
      LocalizedText(
        "for PDF \(program) is needed; install the package \(package), or take --format docx",
        "输出PDF需要\(program)；请安装软件包\(package)，或者改用--format docx")
    case .programFailed(let program, let seconds?):
      LocalizedText(
        "\(program) was ended after \(seconds) seconds without a PDF; take --format docx",
        "\(program)运行\(seconds)秒仍未生成PDF，已终止；请改用--format docx")
    case .programFailed(let program, nil):
      LocalizedText(
        "\(program) gave no PDF; take --format docx", "\(program)没有生成PDF；请改用--format docx")
    }
  }
}

/// The words about forms of output, alphabetical by name.
enum FormWording {
  static let noHistory = LocalizedText(
    "--history is for text and json", "--history只用于text和json")

  static func notArticle(_ citation: String, in article: String?) -> LocalizedText {
    let whole = article.map { LocalizedText(", give \($0)", "，请给出\($0)") }
    return LocalizedText(
      "a document holds whole articles; \(citation) is part of one\(whole?(.english) ?? "")",
      "文件以整条为单位；\(citation)只是条的一部分\(whole?(.chinese) ?? "")")
  }

  static let onlyInDocuments = LocalizedText(
    "--articles goes with the formats docx, pdf, markdown and json",
    "--articles只用于docx、pdf、markdown、json格式")

  static let onlyFromLibrary = LocalizedText(
    "--in - writes texts; docx and pdf are of one document", "--in -输出文本；docx和pdf一次只能输出一个文件")

  static let trackedIsWord = LocalizedText(
    "--tracked goes with --format docx or pdf", "--tracked只用于--format docx或者pdf")

  static let trackedIsWhole = LocalizedText(
    "--tracked takes both whole texts; leave ADDRESS and --only out",
    "--tracked只用于全文，请去掉条款和--only")
}
