import ChineseText
import Testing

@testable import RegulationModel

/// What captions tell: who did what on which day, by which act.
struct CaptionReaderTests {
  /// The words without blanks, and where the blanks were, as documents hand them over.
  static func read(_ caption: String) -> [LifecycleEvent] {
    var bytes: [UInt8] = []
    var gaps: [Int] = []
    for scalar in caption.unicodeScalars {
      if scalar == "　" || scalar == " " {
        gaps.append(bytes.count)
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    return CaptionReader(bytes, gaps: gaps, blanks: gaps).events
  }

  static func told(_ event: LifecycleEvent) -> String {
    var words = "\(event.date) \(event.actor ?? "-") \(event.action?.rawValue ?? "-")"
    if let act = event.act { words += " [\(act)]" }
    if let number = event.number { words += " #\(number)" }
    if let scope = event.scope { words += " @\(scope)" }
    return words
  }

  @Test(arguments: HardCaption.first)
  func `who adopted and published, and from when on, is read`(sample: HardCaption) {
    #expect(Self.read(sample.caption).map(Self.told) == sample.events)
  }

  @Test(arguments: HardCaption.joint)
  func `approvals and joint acts are read`(sample: HardCaption) {
    #expect(Self.read(sample.caption).map(Self.told) == sample.events)
  }

  @Test(arguments: HardCaption.amended)
  func `changes name their acts and who adopted them`(sample: HardCaption) {
    #expect(Self.read(sample.caption).map(Self.told) == sample.events)
  }

  @Test(arguments: HardCaption.numbered)
  func `numbers, days that share a year, and groups are read`(sample: HardCaption) {
    #expect(Self.read(sample.caption).map(Self.told) == sample.events)
  }

  @Test func `the words of an event end before those of the next`() {
    let events = Self.read("（2021年11月1日起施行，但第三十条第二款自2022年5月1日起施行）")
    #expect(events.map(\.text) == ["2021年11月1日起施行", "第三十条第二款自2022年5月1日起施行"])
    let groups = Self.read("（2019年12月28日甲局公布，有条件的地区自2020年1月1日起施行）")
    #expect(groups.map(\.text) == ["2019年12月28日甲局公布", "有条件的地区自2020年1月1日起施行"])
  }

  @Test(arguments: HardCaption.other)
  func `parts, repeals and orders are read`(sample: HardCaption) {
    #expect(Self.read(sample.caption).map(Self.told) == sample.events)
  }

  @Test func `a statement begins where another one ends, and nowhere within`() {
    let caption = "（2003年10月3日甲市会议通过根据2010年10月2日甲市会议通过并经2010年11月5日乙省会议批准的《决定》修正）"
    let bytes = Array(caption.utf8)
    let starts = CaptionReader(bytes).starts
    #expect(
      starts.map { String(decoding: bytes[$0.upperBound...].prefix(6), as: UTF8.self) } == ["根据"])
  }

  @Test func `all printed dates of a caption are told, whatever stands between them`() {
    let words = [
      "甲会通过", "根据", "《", "》", "修正", "、", "和", "并经", "批准的", "　", "，", "（", "）", "自", "起施行", "甲局令第3号",
    ]
    for first in words {
      for second in words {
        let caption = "2001年2月3日\(first)2002年3月4日\(second)2003年4月5日\(first)"
        let events = Self.read(caption)
        #expect(
          events.allSatisfy { !$0.text.isEmpty && caption.contains($0.text.prefix(8)) },
          "\(caption)")
        #expect(
          events.allSatisfy { $0.actor.map { $0.hasPrefix("甲") } ?? true },
          "\(caption) \(events.map(Self.told))")
      }
    }
  }
}
