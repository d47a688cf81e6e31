import CommandKit
import Testing

struct HelpPageTests {
  private func expectPage(
    of path: [String] = [], in language: Language, width: Int, is page: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard case .help(let command, _) = try parse(Garden.self, ["help"] + path) else {
      Issue.record("no help page", sourceLocation: sourceLocation)
      return
    }
    #expect(
      command.helpPage(in: language, width: width) == page + "\n", sourceLocation: sourceLocation)
  }

  @Test func `a page in English, 80 columns`() throws {
    try expectPage(
      of: ["plant"], in: .english, width: 80,
      is: """
        Usage: garden plant [OPTION...] PLANT...

        plant something

        A plant is named as the label says. A number of plants may be given (see
        '--count'), and each is written down with its season.

        Nothing is watered.

        Arguments:
          PLANT                what to plant, '-' for standard input

        Options:
          -s, --season SEASON  when to plant (values: spring, summer, autumn, winter;
                               default: spring)
              --count N        how many of each
              --mark MARK      a mark to set (may be repeated)
          -q, --quiet          say nothing

        Common options:
              --garden NAME    the garden to use
          -o, --output FILE    write to this file instead of the screen
              --no-color       no colour
          -h, --help           show this help
              --version        show the version

        Examples:
          garden plant rose --season spring
              a rose in spring
          garden plant -
              names from standard input
        """)
  }

  @Test func `a page in Chinese, 80 columns`() throws {
    try expectPage(
      of: ["plant"], in: .chinese, width: 80,
      is: """
        用法：garden plant [选项...] 植物...

        种下植物

        植物的名称以标签为准；可以一次种下多株（见“--count”），每株都记下季节。“浇水”不
        归本命令管，请用别的办法。

        不浇水。

        参数：
          植物               要种的植物，“-”表示标准输入

        选项：
          -s, --season 季节  种植的季节（可用：spring、summer、autumn、winter；默认：
                             spring）
              --count 数     每种的株数
              --mark 记号    要加的记号（可重复）
          -q, --quiet        不作声

        通用选项：
              --garden 名称  所用的花园
          -o, --output 文件  写入此文件，不显示在屏幕上
              --no-color     不用颜色
          -h, --help         显示本帮助
              --version      显示版本号

        示例：
          garden plant rose --season spring
              春天种一株玫瑰
          garden plant -
              从标准输入读名称
        """)
  }

  @Test func `a page in English, 40 columns`() throws {
    try expectPage(
      of: ["plant"], in: .english, width: 40,
      is: """
        Usage: garden plant [OPTION...] PLANT...

        plant something

        A plant is named as the label says. A
        number of plants may be given (see
        '--count'), and each is written down
        with its season.

        Nothing is watered.

        Arguments:
          PLANT          what to plant, '-' for
                         standard input

        Options:
          -s, --season SEASON
                         when to plant (values:
                         spring, summer, autumn,
                         winter; default:
                         spring)
              --count N  how many of each
              --mark MARK
                         a mark to set (may be
                         repeated)
          -q, --quiet    say nothing

        Common options:
              --garden NAME
                         the garden to use
          -o, --output FILE
                         write to this file
                         instead of the screen
              --no-color
                         no colour
          -h, --help     show this help
              --version  show the version

        Examples:
          garden plant rose --season spring
              a rose in spring
          garden plant -
              names from standard input
        """)
  }

  @Test func `a page in Chinese, 40 columns`() throws {
    try expectPage(
      of: ["plant"], in: .chinese, width: 40,
      is: """
        用法：garden plant [选项...] 植物...

        种下植物

        植物的名称以标签为准；可以一次种下多株
        （见“--count”），每株都记下季节。“浇水”
        不归本命令管，请用别的办法。

        不浇水。

        参数：
          植物           要种的植物，“-”表示标准
                         输入

        选项：
          -s, --season 季节
                         种植的季节（可用：
                         spring、summer、
                         autumn、winter；默认：
                         spring）
              --count 数
                         每种的株数
              --mark 记号
                         要加的记号（可重复）
          -q, --quiet    不作声

        通用选项：
              --garden 名称
                         所用的花园
          -o, --output 文件
                         写入此文件，不显示在屏
                         幕上
              --no-color
                         不用颜色
          -h, --help     显示本帮助
              --version  显示版本号

        示例：
          garden plant rose --season spring
              春天种一株玫瑰
          garden plant -
              从标准输入读名称
        """)
  }

  @Test func `a program's page lists its commands`() throws {
    try expectPage(
      in: .chinese, width: 80,
      is: """
        用法：garden 命令 [选项...]

        管理花园的记录

        命令：
          plant          种下植物
          move           移植
          shed           查看工具房
          help           显示某个命令的帮助

        选项：
          -h, --help     显示本帮助
              --version  显示版本号

        示例：
          garden plant rose
              种一株玫瑰

        要看某个命令的帮助，请运行“garden 命令 --help”。
        """)
  }

  @Test func `a usage line breaks between arguments only`() throws {
    try expectPage(
      of: ["move"], in: .chinese, width: 40,
      is: """
        用法：garden move [选项...] --by 姓名
              植物 [花坛] [季节]

        移植

        参数：
          植物           植物
          花坛           移到的花坛（默认：1）
          季节           何时（可用：spring、
                         summer、autumn、
                         winter）

        选项：
              --by 姓名  经手人
          -h, --help     显示本帮助
              --version  显示版本号
        """)
  }
}
