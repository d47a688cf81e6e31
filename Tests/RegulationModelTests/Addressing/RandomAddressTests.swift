import Findings
import RegulationModel
import TestSupport
import Testing

/// Addresses made at random from the grammar's own characters.
struct RandomAddressTests {
  private static let words = [
    "第", "前", "条", "款", "项", "目", "章", "节", "编", "分编", "附件", "之", "至", "到", "-", "－", "—", "..",
    ".",
    "．",
    "、", ",", "，", "和", "以及", "或者", "一", "二", "三", "十", "百", "万", "零", "〇", "0", "1", "2", "3", "9",
    "０",
    "１", "99999", "100000", "18446744073709551616", "（", "）", "(", ")", "《", "》", "示例条例", "art",
    "art_",
    "art_3", "para", "__", "_", "__para_1", "point_2", "chp_1", "att_1", "dvs_1", "subpart", " ",
    "　", "\u{301}",
    "👩‍👩‍👧", "\u{0}", "é", "Art.", "article",
  ]

  private static func address(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      words.randomElement(using: &random) ?? ""
    }.joined()
  }

  private func expectSentence(_ error: AddressError, for typed: String) {
    for sentence in [error.message.english, error.message.chinese] {
      #expect(!sentence.isEmpty && !sentence.contains("nil"), "\(typed.debugDescription)")
    }
  }

  @Test(arguments: 1...20)
  func `any text is an address or an error with a sentence`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let editions = try SampleEdition.allCases.map { try $0.read() }
    for _ in 0..<400 {
      let typed = Self.address(&random)
      do {
        let expression = try AddressReader.read(typed)
        #expect(!expression.parts.isEmpty, "\(typed.debugDescription)")
        for edition in editions {
          do {
            #expect(try !edition.resolve(expression).isEmpty, "\(typed.debugDescription)")
          } catch {
            expectSentence(error, for: typed)
          }
        }
      } catch {
        expectSentence(error, for: typed)
      }
    }
  }

  @Test func `a very long text is no address`() {
    let typed = String(repeating: "第一条、", count: 10_000)
    #expect(throws: AddressError.notAnAddress(String(typed.prefix(40)) + "…")) {
      try AddressReader.read(typed)
    }
  }

  @Test func `random addresses hold some that are right`() throws {
    var random = SplitMix64(state: 42)
    let right = (0..<4_000).filter { _ in
      (try? AddressReader.read(Self.address(&random))) != nil
    }
    #expect(right.count > 100)
  }
}
