internal import CommandKit

/// The program: all commands, and what every one of them can be asked.
struct Tiaoli: Command {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    name: "tiaoli",
    abstract: LocalizedText(
      "manage the text of Chinese regulations", "管理法规文本"),
    discussion: LocalizedText(
      "Reads regulations out of documents, looks provisions up, and keeps their editions in a "
        + "library. Exit status: 0 done; 1 the answer is no; 2 the call or the input is wrong.",
      "从各种文件中读取法规，按条款查阅，并在法规库中保存各个版本。退出状态：0 完成；1 结果为否；2 调用或输入有误。"),
    subcommands: [
      List.self, Toc.self, Show.self, Refs.self, Search.self, Diff.self, Amend.self, Decision.self,
      CorpusGroup.self, Parse.self, Import.self, Export.self,
      SiteCommand.self, Validate.self, Check.self, Completions.self,
    ],
    examples: [
      CommandExample("tiaoli show 34", LocalizedText("article 34", "第三十四条")),
      CommandExample(
        "tiaoli parse FILE --format json",
        LocalizedText("the structure of any text", "任意文本的结构")),
    ])
}

/// A command of this program: CommandKit fills it, this runs it.
protocol TiaoliCommand: Command {
  /// Does the work and tells how it ended.
  ///
  /// - Parameter console: where data and messages go.
  /// - Returns: what the exit status says.
  /// - Throws: a failure that `FailureMessages` words.
  func run(_ console: inout Console) throws -> Outcome
}

/// How a command ended.
enum Outcome: Int32 {
  /// It did what was asked.
  case done = 0
  /// The answer is no: not found, differences, a check that failed.
  case no = 1
  /// The call or the input is wrong.
  case wrong = 2
}
