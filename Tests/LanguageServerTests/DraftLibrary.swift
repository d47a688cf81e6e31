import RegulationLibrary
import TestSupport

/// An invented work in two editions: between them an article was put in, and one taken out.
enum DraftLibrary {
  static let old = """
    某市公园条例
    （2015年3月1日某市人民代表大会常务委员会公布）
    第一条　为了保护公园，制定本条例。
    第二条　市园林部门负责全市公园的监督管理工作。
    第三条　在公园内不得损毁花木、携带犬只进入。
    第四条　违反第三条规定的，由园林部门处二百元罚款。
    第五条　公园夜间关闭的时间由区人民政府另行决定。
    第六条　本条例自公布之日起施行。

    """
  static let new = """
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

  /// Writes the work into the folder of the test.
  static func write() throws -> Library {
    let folder = ScratchFolder.current
    let editions = ["2015-03-01", "2020-06-01"].map {
      #"{"date":"\#($0)","file":"\#($0).txt","events":[]}"#
    }
    let record =
      #"{"schema":"tiaoli/work/1","title":"某市公园条例","aliases":["公园条例"],"editions":["#
      + editions.joined(separator: ",") + "]}"
    try folder.write(record, to: "Regulations/gongyuan/work.json")
    try folder.write(old, to: "Regulations/gongyuan/2015-03-01.txt")
    try folder.write(new, to: "Regulations/gongyuan/2020-06-01.txt")
    return try Library(path: folder.path("Regulations"))
  }

  /// A draft of a day on which the older edition was in force, and what it cites.
  static let citing = """
    某市绿化办法
    （2016年5月1日某市人民政府公布）
    第一条　绿化由《某市公园条例》第二条规定的部门负责。
    第二条　绿地夜间关闭，参照《某市公园条例》第五条。
    第三条　绿地内的行为，参照《某市公园条例》第九条。
    第四条　本办法自公布之日起施行。

    """
}
