import RegulationLibrary
import RegulationModel
import TestSupport

/// Three invented works of a city that cite each other, two of them in two editions.
enum ParkLibrary {
  private static let parks2015 = CityActs.parks2015
  private static let parks2020 = CityActs.parks2020
  private static let greening = CityActs.greening
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
