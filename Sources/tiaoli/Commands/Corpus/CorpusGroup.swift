internal import CommandKit

/// `tiaoli corpus`: the news corpus beside the regulations.
struct CorpusGroup: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "corpus",
    abstract: LocalizedText("the news corpus beside the regulations", "法规之外的新闻语料"),
    discussion: LocalizedText(
      "A folder of documents of any kind, divided into their items: text, Markdown, pages, records "
        + "(JSON, JSONL, CSV, RSS), Word. By default it is the folder seeds/; --corpus "
        + "or the variable TIAOLI_CORPUS names another one.",
      "一个目录中的文件，拆分为条目：纯文本、Markdown、网页、记录（JSON、JSONL、CSV、RSS）、Word都可以。默认是seeds目录，也可用--corpus或者变量TIAOLI_CORPUS指定。"
    ),
    subcommands: [
      CorpusList.self, CorpusShow.self, CorpusSearchCommand.self, CorpusTrace.self,
      CorpusStatementsCommand.self, CorpusCountCommand.self, CorpusWords.self, CorpusTimeline.self,
      CorpusExport.self,
    ])

  func run(_ console: inout Console) throws -> Outcome { .wrong }
}
