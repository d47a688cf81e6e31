internal import CommandKit

/// The program: all commands, and what every one of them can be asked.
struct Tiaoli: RootCommand {
  static let version = "0.2.0"

  static let configuration = CommandConfiguration(
    name: "tiaoli",
    abstract: LocalizedText(
      "manage the text of Chinese regulations", "管理法规文本"),
    discussion: LocalizedText(
      "Reads regulations out of documents, looks provisions up, and keeps their editions in a "
        + "library. Exit status: 0 done; 1 the answer is no; 2 the call or the input is wrong.",
      "从各种文件中读取法规，按条款查阅，并在法规库中保存各个版本。退出状态：0 完成；1 结果为否；2 调用或输入有误。"),
    subcommands: [
      List.self, Toc.self, Show.self, StatusCommand.self, RecordCommand.self, Refs.self,
      Search.self, Diff.self, Duties.self, Due.self,
      Amend.self, Decision.self,
      CorpusGroup.self, Parse.self, DocumentCommand.self, Import.self, Export.self,
      SiteCommand.self, Validate.self, Check.self, ConfigCommand.self,
      AssistantServerCommand.self, LanguageServerCommand.self, Completions<Tiaoli>.self,
      Manual<Tiaoli>.self,
    ],
    examples: [
      CommandExample("tiaoli show 34", LocalizedText("article 34", "第三十四条")),
      CommandExample(
        "tiaoli parse FILE --format json",
        LocalizedText("the structure of any document", "任意文件的结构")),
    ],
    variables: [
      EnvironmentVariable(
        "TIAOLI_LIBRARY", LocalizedText("the library's folder", "法规库目录")),
      EnvironmentVariable("TIAOLI_CORPUS", LocalizedText("the corpus folder", "语料目录")),
      EnvironmentVariable(
        "TIAOLI_CACHE",
        LocalizedText("the folder of what is kept between runs; empty: keep nothing", "缓存目录；为空则不缓存")
      ),
      EnvironmentVariable(
        "TIAOLI_AKN_XSD",
        LocalizedText("the official schema of Akoma Ntoso", "Akoma Ntoso的官方XSD文件")),
      EnvironmentVariable(
        "LC_ALL, LC_MESSAGES, LANG",
        LocalizedText(
          "the first that is set decides the language: Chinese if it begins with zh",
          "以其中第一个非空的值决定语言，以zh开头则用中文")),
      EnvironmentVariable(
        "SOURCE_DATE_EPOCH",
        LocalizedText(
          "what today is, in seconds since 1970; the date of tracked changes whose text gives none",
          "以此为今天，1970年以来的秒数；新文本没有日期时也作修订标记的日期")),
      EnvironmentVariable("NO_COLOR", LocalizedText("no colour, if it is set", "非空则不用颜色")),
      EnvironmentVariable(
        "COLUMNS", LocalizedText("the columns of a line", "每行的列数")),
    ])
}
