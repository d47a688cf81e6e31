import RegulationLibrary
import TestSupport

/// An invented work in two editions: between them an article was put in, and one taken out.
enum DraftLibrary {
  static let old = CityActs.parks2015
  static let new = CityActs.parks2020

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
