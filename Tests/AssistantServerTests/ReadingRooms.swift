import AssistantServer
import Findings
import NewsCorpus
import RegulationLibrary
import RegulationModel
import TestSupport

/// A library of two invented acts of a city, one of them in two editions and a third that is not held,
/// and a news item.
enum ReadingRooms {
  static let older = """
    示例市公共图书馆条例
    （2016年3月1日示例市人民代表大会常务委员会公布）
    第一章　总则
    第一条　为了发展公共图书馆事业，制定本条例。
    第二条　市文化部门主管全市公共图书馆工作。
    第二章　服务
    第三条　公共图书馆每周开放不少于四十八小时。
    第四条　读者应当爱护文献，不得有下列行为：
    （一）污损文献；
    （二）擅自将文献带离馆舍；
    （三）在阅览区吸烟。
    第五条　违反第四条第（一）项规定的，应当赔偿。
    第六条　本条例自公布之日起施行。

    """
  static let newer = """
    示例市公共图书馆条例
    （2022年7月1日示例市人民代表大会常务委员会修订公布）
    第一章　总则
    第一条　为了发展公共图书馆事业，制定本条例。
    第二条　市文化部门主管全市公共图书馆工作。
    第二章　服务
    第三条　公共图书馆应当设置无障碍设施。
    第四条　公共图书馆每周开放不少于五十六小时。
    第五条　读者应当爱护文献，不得有下列行为：
    （一）污损文献；
    （二）擅自将文献带离馆舍；
    （三）在阅览区吸烟。
    公共图书馆对前款规定的行为应当予以劝阻。
    第六条　违反第五条第一款第（一）项规定的，应当赔偿。
    第七条　本条例自2022年9月1日起施行。

    """
  private static let shops = """
    示例市书店管理规定
    （2019年1月1日示例市人民政府公布）
    第一条　书店与公共图书馆的合作，依照《示例市公共图书馆条例》第二条办理。
    第二条　书店营业时间由经营者决定。
    第三条　书店应当自开业之日起三十日内向市文化部门备案。
    第四条　本规定自公布之日起施行。

    """
  private static let news = """
    示例市公共图书馆设置无障碍设施

    示例日报2022年9月2日电 《示例市公共图书馆条例》昨日施行。市文化部门负责人介绍，全市公共图书馆已经设置无障碍设施。
    """

  private static func record(_ title: String, _ alias: String, _ editions: String) -> String {
    #"{"schema":"tiaoli/work/1","title":"\#(title)","aliases":["\#(alias)"],"editions":[\#(editions)]}"#
  }

  private static func edition(_ date: String, isHeld: Bool = true) -> String {
    #"{"date":"\#(date)","file":\#(isHeld ? "\"\(date).txt\"" : "null"),"events":[]}"#
  }

  /// Writes the library in the folder of the test.
  @discardableResult
  static func write() throws -> Library {
    let folder = ScratchFolder.current
    let editions = [
      edition("2011-05-01", isHeld: false), edition("2016-03-01"), edition("2022-07-01"),
    ]
    try folder.write(
      record("示例市公共图书馆条例", "图书馆条例", editions.joined(separator: ",")),
      to: "Regulations/tushuguan/work.json")
    try folder.write(older, to: "Regulations/tushuguan/2016-03-01.txt")
    try folder.write(newer, to: "Regulations/tushuguan/2022-07-01.txt")
    try folder.write(
      record("示例市书店管理规定", "书店规定", edition("2019-01-01")),
      to: "Regulations/shudian/work.json")
    try folder.write(shops, to: "Regulations/shudian/2019-01-01.txt")
    return try Library(path: folder.path("Regulations"))
  }

  /// The library and the news as sources of a server.
  static func sources(
    _ language: EditionJSON.Language = .chinese, hasCorpus: Bool = true
  ) throws -> ServerSources {
    let library = try write()
    return ServerSources(
      language: language, library: { library },
      corpus: {
        hasCorpus
          ? CorpusTexts(Corpus(names: ["a.txt"]) { _ in .success(Array(news.utf8)) }) : nil
      },
      describe: { Finding.Message(english: "failure: \($0)", chinese: "失败：\($0)") })
  }
}
