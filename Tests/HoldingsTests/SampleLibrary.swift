import Foundation
import RegulationLibrary
import RegulationModel
import TestSupport
import Testing

/// A library of two invented works that cite each other, in the folder of the test.
enum SampleLibrary {
  static let rules = """
    档案规定
    （2020年5月6日示例委员会发布）
    第一条　依照《印章办法》第二条制定本规定。
    第二条　查阅档案依照《印章办法》第九条办理。
    第三条　保管期限依照《库房标准》第一条。

    """
  static let seals = """
    印章办法
    （2018年1月2日示例委员会发布）
    第一条　为了管理印章，制定本办法。
    第二条　印章由专人保管。
    第三条　用印依照《档案规定》第二条登记。

    """

  static func record(_ title: String, _ date: String, events: String = "") -> String {
    #"""
    {"schema":"tiaoli/work/1","title":"\#(title)","aliases":[],"editions":[
      {"date":"\#(date)","label":"发布","file":"\#(date).txt","events":[\#(events)],"source":null}
    ]}
    """#
  }

  static let repeal =
    #"{"date":"2022-03-04","actor":null,"action":"废止","text":"2022年3月4日废止"}"#

  /// Writes both works.
  static func write(repealed: Bool = false) throws -> Library {
    let folder = ScratchFolder.current
    try folder.write(record("档案规定", "2020-05-06"), to: "Regulations/dangan/work.json")
    try folder.write(rules, to: "Regulations/dangan/2020-05-06.txt")
    try folder.write(
      record("印章办法", "2018-01-02", events: repealed ? repeal : ""),
      to: "Regulations/yinzhang/work.json")
    try folder.write(seals, to: "Regulations/yinzhang/2018-01-02.txt")
    return try Library(path: folder.path("Regulations"))
  }

  /// The newest text of a work, by its slug.
  static func text(_ slug: String, of library: Library) throws -> (Work, EditionRecord, Edition) {
    let work = try library.work(named: slug)
    let record = try library.record(of: work, dated: nil)
    return (work, record, try library.edition(record, of: work))
  }
}
