import RegulationLibrary
import RegulationModel
import TestSupport

/// Three invented works of a city that cite each other, two of them in two editions.
enum ParkLibrary {
  private static let parks2015 = """
    某市公园条例
    （2015年3月1日某市人民代表大会常务委员会公布）
    第一条　为了保护公园，制定本条例。
    第二条　市园林部门负责全市公园的监督管理工作。
    第三条　在公园内不得损毁花木、携带犬只进入。
    第四条　违反第三条规定的，由园林部门处二百元罚款。
    第五条　公园夜间关闭的时间由区人民政府另行决定。
    第六条　本条例自公布之日起施行。

    """
  private static let parks2020 = """
    某市公园条例
    （2020年6月1日某市人民代表大会常务委员会修订公布）
    第一条　为了保护公园，制定本条例。
    第二条　公园按照规模和价值实行分级保护。
    第三条　市园林部门负责全市公园的监督管理工作。
    第四条　在公园内不得损毁花木、携带犬只进入、擅自营火。
    第五条　违反第四条规定的，由园林部门处五百元罚款。
    第六条　公园门票收入全部用于花木养护。
    第七条　本条例自2020年6月1日起施行。

    """
  private static let greening = """
    某市绿化条例
    （2016年5月1日某市人民代表大会常务委员会公布）
    第一条　公园的绿化，适用《某市公园条例》第一条。
    第二条　公园绿化由《某市公园条例》第二条规定的部门负责。
    第三条　绿地内的行为，参照《某市公园条例》第三条。
    第四条　绿地夜间关闭，参照《某市公园条例》第五条。
    第五条　本条例自公布之日起施行。

    """
  private static let streets2017 = """
    某市市容规定
    （2017年4月1日某市人民政府公布）
    第一条　公园门前的市容，依照《某市公园条例》第七条管理。
    第二条　市容由《某市公园条例》（2015年3月1日公布）第二条规定的部门负责。
    第三条　本规定自公布之日起施行。

    """
  private static let streets2021 = """
    某市市容规定
    （2021年2月1日某市人民政府修订公布）
    第一条　公园门前的市容，依照《某市公园条例》第二条分级管理。
    第二条　绿地门前的市容，依照《某市绿化条例》第九条管理。
    第三条　本规定自2021年2月1日起施行。

    """

  private static func record(_ title: String, _ dates: [String]) -> String {
    let editions = dates.map { #"{"date":"\#($0)","file":"\#($0).txt","events":[]}"# }
    return
      #"{"schema":"tiaoli/work/1","title":"\#(title)","aliases":[],"editions":[\#(editions.joined(separator: ","))]}"#
  }

  /// Writes the works into the folder of the test.
  static func write() throws -> Library {
    let folder = ScratchFolder.current
    try folder.write(
      record("某市公园条例", ["2015-03-01", "2020-06-01"]), to: "Regulations/gongyuan/work.json")
    try folder.write(parks2015, to: "Regulations/gongyuan/2015-03-01.txt")
    try folder.write(parks2020, to: "Regulations/gongyuan/2020-06-01.txt")
    try folder.write(record("某市绿化条例", ["2016-05-01"]), to: "Regulations/lvhua/work.json")
    try folder.write(greening, to: "Regulations/lvhua/2016-05-01.txt")
    try folder.write(
      record("某市市容规定", ["2017-04-01", "2021-02-01"]), to: "Regulations/shirong/work.json")
    try folder.write(streets2017, to: "Regulations/shirong/2017-04-01.txt")
    try folder.write(streets2021, to: "Regulations/shirong/2021-02-01.txt")
    return try Library(path: folder.path("Regulations"))
  }
}
