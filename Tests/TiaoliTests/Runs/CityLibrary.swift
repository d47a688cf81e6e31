import TestSupport

/// A library of two invented acts of a city in the folder of the test: one in two editions, with a third
/// that is not held, and one that cites it. Beside it a folder of invented news.
enum CityLibrary {
  static let older = """
    示例市桥梁管理条例
    （2016年3月1日示例市人民代表大会常务委员会公布）
    第一章　总则
    第一条　为了保护桥梁，制定本条例。
    第二条　市交通部门主管全市桥梁工作。
    第二章　养护
    第三条　桥梁管理单位应当每年检查桥梁一次。
    第四条　桥梁上不得有下列行为：
    （一）停放车辆；
    （二）堆放货物；
    （三）燃放烟花。
    第五条　违反第四条第（一）项规定的，处二百元罚款。
    第六条　本条例自公布之日起施行。

    """
  static let newer = """
    示例市桥梁管理条例
    （2022年7月1日示例市人民代表大会常务委员会修订公布）
    第一章　总则
    第一条　为了保护桥梁，制定本条例。
    第二条　市交通部门主管全市桥梁工作。
    第二章　养护
    第三条　桥梁应当设置限载标志。
    第四条　桥梁管理单位应当每半年检查桥梁一次。
    第五条　桥梁上不得有下列行为：
    （一）停放车辆；
    （二）堆放货物；
    （三）燃放烟花。
    第六条　违反第五条第（一）项规定的，处五百元罚款。
    第七条　本条例自2022年9月1日起施行。

    """
  static let ferries = """
    示例市渡口管理规定
    （2019年1月1日示例市人民政府公布）
    第一条　渡口与桥梁相邻的，渡口的检查依照《示例市桥梁管理条例》第三条办理。
    第二条　渡口夜间不得摆渡。
    第三条　渡口经营者应当自开业之日起三十日内向市交通部门备案。
    第四条　渡口经营者应当在停业前十日公告。
    第五条　本规定自公布之日起施行。

    """
  static let news = [
    "2022-09-02.txt": """
    示例市桥梁设置限载标志

    示例日报2022年9月2日电 《示例市桥梁管理条例》昨日施行。市交通部门负责人介绍，桥梁管理单位应当每半年检查桥梁一次。全市桥梁已经设置限载标志。
    """,
    "2022-10-05.txt": """
    渡口今起停航

    示例日报2022年10月5日电 受大风影响，北岸渡口今起停航，两岸市民可以改走桥梁。
    """,
  ]

  private static func record(_ title: String, _ alias: String, _ editions: [String]) -> String {
    #"{"schema":"tiaoli/work/1","title":"\#(title)","aliases":["\#(alias)"],"editions":[\#(editions.joined(separator: ","))]}"#
  }

  private static func edition(_ date: String, isHeld: Bool = true) -> String {
    #"{"date":"\#(date)","file":\#(isHeld ? "\"\(date).txt\"" : "null"),"events":[]}"#
  }

  /// Writes it all.
  static func write() throws {
    let folder = ScratchFolder.current
    try folder.write(
      record(
        "示例市桥梁管理条例", "桥梁条例",
        [edition("2011-05-01", isHeld: false), edition("2016-03-01"), edition("2022-07-01")]),
      to: "Regulations/qiaoliang/work.json")
    try folder.write(older, to: "Regulations/qiaoliang/2016-03-01.txt")
    try folder.write(newer, to: "Regulations/qiaoliang/2022-07-01.txt")
    try folder.write(
      record("示例市渡口管理规定", "渡口规定", [edition("2019-01-01")]),
      to: "Regulations/dukou/work.json")
    try folder.write(ferries, to: "Regulations/dukou/2019-01-01.txt")
    for (name, text) in news { try folder.write(text, to: "news/\(name)") }
  }
}
