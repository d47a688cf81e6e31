internal import ChineseText
internal import CommandKit
internal import Documents
internal import Findings
internal import Glibc
internal import JSONRPC
internal import LanguageServer
internal import RegulationLibrary
internal import RegulationParser

/// `tiaoli lsp`: a server for editors.
struct LanguageServerCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "lsp",
    abstract: LocalizedText(
      "serve an editor (Language Server Protocol)", "为编辑器提供服务（LSP协议）"),
    discussion: LocalizedText(
      "An editor starts this program and speaks to it over standard input and output (LSP 3.17). Drafts "
        + "of regulations, as canonical text, plain text or Markdown, are checked while they are "
        + "written: numbering, citations, terms; cited provisions are shown, articles renumbered with "
        + "their citations, the amending decision drafted. Nothing is sent anywhere; only the library "
        + "and the open texts are read, and nothing is written.",
      "由编辑器启动，通过标准输入输出交谈（LSP 3.17）。起草时检查法规草案（规范文本、纯文本、Markdown）的序号、引用和术语，"
        + "显示被引条文，改条号时引用随改，起草修改决定。不联网；只读法规库和打开的文本，不写入任何内容。"
    ),
    examples: [
      CommandExample(
        "tiaoli lsp --library /srv/Regulations",
        LocalizedText("as an editor's settings call it", "供编辑器的设置调用"))
    ])

  @Flag(
    LocalizedText(
      "standard input and output, as editors ask for; there is nothing else",
      "标准输入输出，供编辑器指明；没有其他方式"))
  var stdio: Bool
  @Option(
    LocalizedText("the library's folder", "法规库目录"), value: LocalizedText("DIR", "目录"),
    completion: .directory)
  var library: String?

  func run(_ console: inout Console) throws -> Outcome {
    // A library that is named and not there is told at once, on standard error.
    if let library { _ = try LibraryOptions.open(library) }
    guard isatty(STDIN_FILENO) == 0 else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "this is started by an editor, which speaks to it in JSON; see the README for settings",
            "本命令由编辑器启动，以JSON交谈；设置方法见README")), of: "tiaoli lsp")
    }
    let path = library
    var server = LanguageServer(
      version: ProgramVersion.number, language: console.language.json,
      library: { LanguageServerCommand.library(path, folder: $0) },
      describe: FailureMessages.describe)
    var connection = Connection(
      StandardStreams(), framing: .headers, cancellation: .languageServer)
    connection.serve(&server)
    // LSP 3.17, exit: "with success code 0 if the shutdown request has been received before".
    return server.wasShutDown ? .done : .no
  }

  /// The library that was named, else the one of the environment or the current folder, else the nearest
  /// one from the editor's folder up; `nil` where there is none.
  private static func library(_ path: String?, folder: String?) -> Library? {
    if let library = try? LibraryOptions.open(path) { return library }
    return folder.flatMap { try? Library.nearest(to: $0) }
  }
}
