import RegulationModel
import Testing

@testable import AknProfile

/// Numbers that `num` prints, lengths of time, labels of annexes, parts of eIds.
struct NumberTests {
  @Test(arguments: [
    ("第七条", "article", "7"), ("第十七条之一", "article", "17-1"),
    ("第一百零二条之二之一", "article", "102-2-1"), ("第17条", "article", "17"),
    ("第１７条", "article", "17"), ("第 十 七 条", "article", "17"), ("第七条 ", "article", "7"),
    ("（十二）", "point", "12"), ("(12)", "point", "12"), ("１．", "point", "1"),
    ("1、", "point", "1"), ("①", "point", "1"), ("一、", "level", "1"), ("第三章", "chapter", "3"),
    ("第三编", "division", "3"), ("第一分编", "subpart", "1"), ("12", "article", "12"),
    ("17-1", "article", "17-1"), ("十二", "point", "12"),
  ])
  func `a number is read`(num: String, element: String, number: String) {
    #expect(PrintedNumber.read(num, of: element)?.description == number)
  }

  @Test(arguments: [
    ("", "article"), ("　", "article"), ("第七条　为了", "article"), ("第七节", "chapter"),
    ("第七条", "point"), ("（甲）", "point"), ("第〇条", "article"),
    ("附件1", "point"), ("0", "article"), ("Article 7", "article"),
  ])
  func `what is no number of the element is none`(num: String, element: String) {
    #expect(PrintedNumber.read(num, of: element) == nil)
  }

  @Test(arguments: [
    "P6M", "P1Y", "P1Y6M", "P2W", "P1Y2M3W4D", "PT12H", "P1DT12H30M", "P0.5Y", "PT1,5H",
    "P1Y6M0.5D",
  ])
  func `a length of time is one`(text: String) {
    #expect(ISODuration.isValid(text))
  }

  @Test(arguments: [
    "", "P", "PT", "P6", "6M", "p6m", "P6MT", "PM", "P6M1Y", "P1Y1Y", "P6H", "PT6D", "P-6M",
    "P0.5Y6M",
    "P.5Y", "P5.Y", "P6M ", "六个月", "P1DT", "PT1H1H",
  ])
  func `what is no length of time is none`(text: String) {
    #expect(!ISODuration.isValid(text))
  }

  @Test(arguments: zip(["附件1", "附表三", "附件 2：", "附件", "流程表"], [1, 3, 2, nil, nil]))
  func `the label of an annex has its number`(text: String, number: Int?) {
    #expect(AnnexLabel.number(text) == number)
  }

  @Test(
    arguments: zip(
      ["a", "a__b", "a__b__c_1", "__", "a__", ""], ["a", "b", "c_1", "", "", ""]))
  func `the last element of an eId is behind the last two underscores`(id: String, last: String) {
    #expect(IdentifierText.lastElement(of: id) == last)
  }
}
