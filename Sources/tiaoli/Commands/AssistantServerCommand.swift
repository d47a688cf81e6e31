internal import AssistantServer
internal import ChineseText
internal import CommandKit
internal import DecisionLanguage
internal import Documents
internal import Findings
internal import Glibc
internal import JSONRPC
internal import NewsCorpus
internal import RegulationLibrary
internal import RegulationParser

/// `tiaoli mcp`: a server for assistants.
struct AssistantServerCommand: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "mcp",
    abstract: LocalizedText(
      "serve an assistant (Model Context Protocol)", "为智能助手提供服务（MCP协议）"),
    discussion: LocalizedText(
      "An assistant starts this program and asks it over standard input and output, a JSON message a "
        + "line: look up, search, compare, check citations and quotations, draft and apply decisions. "
        + "Revisions 2026-07-28, 2025-11-25, 2025-06-18 and 2025-03-26 of the protocol. Nothing is sent "
        + "anywhere; only the library and the corpus are read (--corpus, or seeds/ beside the library); the "
        + "library is not written to without --allow-write.",
      "由智能助手启动，通过标准输入输出逐行交换JSON消息：查阅、查找、比较、核对引用和引文、起草和执行修改决定。"
        + "支持协议2026-07-28、2025-11-25、2025-06-18、2025-03-26版。不联网；只读法规库和语料（--corpus，或者法规库旁的seeds目录）；不加--allow-write不写入法规库。"
    ),
    examples: [
      CommandExample(
        "tiaoli mcp --library /srv/Regulations",
        LocalizedText("as an assistant's settings call it", "供智能助手的设置调用"))
    ])

  @Flag(
    LocalizedText(
      "let apply_decision keep its result in the library", "允许apply_decision把结果收入法规库"))
  var allowWrite: Bool
  @Option(
    LocalizedText("the library's folder", "法规库目录"), value: LocalizedText("DIR", "目录"),
    completion: .directory)
  var library: String?
  @OptionGroup var corpus: CorpusOptions

  func run(_ console: inout Console) throws -> Outcome {
    // A library that is not there is told at once, on standard error.
    let library = try LibraryOptions.open(self.library)
    guard isatty(STDIN_FILENO) == 0 else {
      throw UsageError(
        .rejected(
          LocalizedText(
            "this is started by an assistant, which speaks to it in JSON; see the README for settings",
            "本命令由智能助手启动，以JSON交谈；设置方法见README")), of: "tiaoli mcp")
    }
    let language = console.language
    let shelf = CorpusShelf(corpus, library)
    let sources = ServerSources(
      language: language.json, library: { library }, corpus: shelf.texts,
      describe: FailureMessages.describe)
    var server = AssistantServer(
      sources, version: ProgramVersion.number, allowsWriting: allowWrite)
    var connection = Connection(
      StandardStreams(), framing: .lines, cancellation: .modelContext)
    connection.serve(&server)
    return .done
  }
}

/// The corpus that a server reads, kept until a file of it changes.
///
/// A class, because the server asks for it again and again and each time may read it anew.
private final class CorpusShelf {
  private let options: CorpusOptions
  private let library: Library
  private var kept: (key: String, texts: CorpusTexts)?

  init(_ options: CorpusOptions, _ library: Library) {
    self.options = options
    self.library = library
  }

  /// The folder that was named, or `seeds` beside the library: an assistant starts the server in a folder
  /// that nobody chose, and a folder of that name there is no corpus.
  private func folder() throws -> String? {
    if let named = options.corpus { return named }
    if let named = try SettingPlaces.corpus(library), named.origin != "found" { return named.path }
    let beside = "\(library.base)/seeds"
    return FileSystem.isFolder(beside) ? beside : nil
  }

  /// The texts; `nil` where there is no corpus.
  func texts() throws -> CorpusTexts? {
    guard let folder = try folder() else { return nil }
    guard FileSystem.isFolder(folder) else { throw FileSystem.noFolder(folder) }
    var options = options
    options.corpus = folder
    let key = try CorpusState(folder).key.digest
    if let kept, kept.key == key { return kept.texts }
    var console = Console()
    let texts = try options.textsIfAny(library, &console)
    kept = texts.map { (key, $0) }
    return texts
  }
}
