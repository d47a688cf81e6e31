internal import ChineseText
package import Findings

extension DocumentFailure {
  private static let pictures: Set<String> = ["gif", "jpeg", "png", "tiff"]
  private static let archives: Set<String> = ["7z", "gzip", "rar", "zip"]
  private static let records: Set<String> = ["csv", "feed", "json", "jsonl", "xml"]

  /// One sentence: what is wrong, and what to do.
  package var message: Finding.Message {
    switch self {
    case .damaged(let format, let reason):
      .init(
        english:
          "the file is damaged or no \(format.english) (\(reason)); open it in the program that "
          + "made it and save it again",
        chinese: "文件已损坏，或者不是\(format.chinese)（\(reason)）；请用原来的程序打开并重新保存")
    case .encrypted(let format):
      .init(
        english: "the \(format.english) asks for a password; save it without one",
        chinese: "\(format.chinese)设有密码；请取消密码后另存")
    case .picturesOnly(let format):
      .init(
        english:
          "the \(format.english) holds only pictures and no text; have its text recognized (OCR) "
          + "first", chinese: "\(format.chinese)只有图像，没有文字；请先进行文字识别（OCR）")
    case .programMissing(let format, let program, let package):
      .init(
        english:
          "to read this \(format.english), \(program) is needed; install the package \(package), or "
          + "save the file as .docx or as text",
        chinese: "读取\(format.chinese)需要\(program)；请安装软件包\(package)，或者另存为.docx或者纯文本")
    case .programFailed(let format, let program, let seconds?):
      .init(
        english:
          "\(program) took longer than \(seconds) seconds over this \(format.english); save it as "
          + ".docx or as text",
        chinese: "\(program)读取此\(format.chinese)超过\(seconds)秒；请另存为.docx或者纯文本")
    case .programFailed(let format, let program, nil):
      .init(
        english: "\(program) could not read this \(format.english); save it as .docx or as text",
        chinese: "\(program)不能读取此\(format.chinese)；请另存为.docx或者纯文本")
    case .text(.empty):
      .init(
        english: "the file is empty; give one that holds text", chinese: "文件是空的；请给出有文字的文件")
    case .text(.notText(let offset)):
      .init(
        english: "not a text file (byte \(offset) cannot be text); save it as .docx or as text",
        chinese: "不是文本文件（第\(offset)字节不是文本）；请另存为.docx或者纯文本")
    case .text(.undecodable(let encoding, let offset)):
      .init(
        english: "byte \(offset) is not \(encoding.rawValue); save the file in one encoding",
        chinese: "第\(offset)字节不是\(encoding.rawValue)编码；请用同一种编码保存文件")
    case .text(.tooLarge(let limit)):
      .init(
        english: "larger than \(limit >> 20) MB; divide the file",
        chinese: "大于\(limit >> 20)MB；请拆分文件")
    case .tooLarge(let format, let limit):
      .init(
        english: "the \(format.english) asks for more than is read (\(limit)); divide it",
        chinese: "\(format.chinese)超出读取上限（\(limit)）；请拆分文件")
    case .unsupported("akoma-ntoso"):
      .init(
        english: "an Akoma Ntoso document is an edition already; give the text that it was made of",
        chinese: "Akoma Ntoso文件本身就是文本版本；请给出原始文本")
    case .unsupported(let kind) where DocumentFailure.records.contains(kind):
      .init(
        english: "nothing in the \(kind) file is named as a title or a text; name its members or "
          + "columns title and content, or save it as text",
        chinese: "\(kind)文件中没有名为标题或者正文的内容；请把字段命名为title（标题）、content（正文），或者另存为纯文本")
    case .unsupported("xlsx"), .unsupported("xls"), .unsupported("et"):
      .init(
        english: "spreadsheets are not read; save the sheet as CSV",
        chinese: "不能读取电子表格；请将工作表另存为CSV")
    case .unsupported(let kind) where DocumentFailure.pictures.contains(kind):
      .init(
        english: "the file is a picture (\(kind)); have its text recognized (OCR) first",
        chinese: "文件是图像（\(kind)）；请先进行文字识别（OCR）")
    case .unsupported(let kind) where DocumentFailure.archives.contains(kind):
      .init(
        english: "the file is an archive (\(kind)); unpack it and give the files in it",
        chinese: "文件是压缩包（\(kind)）；请解压后逐个读取")
    case .unsupported(let kind):
      .init(
        english:
          "files of the kind \(kind) are not read; give a text, .docx, .odt, .pdf, a web page, "
          + "Markdown, JSON or CSV",
        chinese: "不能读取\(kind)类文件；请给出文本、.docx、.odt、.pdf、网页、Markdown、JSON或者CSV")
    }
  }
}

extension DocumentFormat {
  /// What people call such a file.
  package var english: String {
    switch self {
    case .akomaNtoso: "Akoma Ntoso document"
    case .csv: "CSV file"
    case .epub: "EPUB book"
    case .feed: "feed"
    case .html: "web page"
    case .json: "JSON file"
    case .jsonLines: "file of JSON lines"
    case .markdown: "Markdown file"
    case .mht: "web page in one file"
    case .office: "office document"
    case .openDocument: "OpenDocument text"
    case .pdf: "PDF file"
    case .text: "text"
    case .word: "Word document"
    case .xml: "XML file"
    }
  }

  /// The same in Chinese.
  package var chinese: String {
    switch self {
    case .akomaNtoso: "Akoma Ntoso文件"
    case .csv: "CSV文件"
    case .epub: "EPUB图书"
    case .feed: "订阅源文件"
    case .html: "网页"
    case .json: "JSON文件"
    case .jsonLines: "JSON Lines文件"
    case .markdown: "Markdown文件"
    case .mht: "单文件网页"
    case .office: "办公文档"
    case .openDocument: "OpenDocument文本"
    case .pdf: "PDF文件"
    case .text: "文本"
    case .word: "Word文档"
    case .xml: "XML文件"
    }
  }
}
