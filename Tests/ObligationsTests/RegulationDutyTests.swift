import Obligations
import RegulationModel
import RegulationParser
import TestSupport
import Testing

/// The regulation on inspection work itself: every duty with a time, as a reader finds it.
struct RegulationDutyTests {
  /// `provision kind ISO | start | bearer`.
  static let truth = [
    "art_6__para_1 term - | - | 党的中央和省、自治区、直辖市委员会",
    "art_7__para_1__point_3 recurring P1Y | - | 开展巡视工作的党组织",
    "art_7__para_1__point_3 recurring - | - | 开展巡视工作的党组织",
    "art_9__para_1__point_2 recurring P1Y | - | 巡视工作领导小组",
    "art_21__para_1 before - | 开展巡视前 | 巡视组",
    "art_22__para_1 after - | 进驻后 | 巡视组",
    "art_24__para_1 at-once - | - | 巡视组",
    "art_25__para_1 at-once - | - | 被巡视党组织",
    "art_25__para_2 at-once - | - | 有关纪检监察机关",
    "art_27__para_1 at-once - | - | 巡视工作领导小组",
    "art_28__para_1 at-once - | - | 开展巡视工作的党组织",
    "art_29__para_1 at-once - | 经同级党组织同意后 | 巡视工作领导小组",
    "art_32__para_1 recurring - | - | 开展巡视工作的党组织",
    "art_34__para_1 duration P6M | 自收到巡视反馈意见之日起 | 被巡视党组织",
    "art_34__para_2 after - | 集中整改结束后 | 被巡视党组织",
    "art_34__para_2 at-once - | 集中整改结束后 | 被巡视党组织",
    "art_35__para_1__point_4 deadline P6M | 自收到移交问题线索之日起 | 开展巡视工作的党组织的同级纪检监察机关",
    "art_36__para_1__point_3 recurring P1Y | - | 开展巡视工作的党组织的组织部门",
    "art_36__para_1__point_4 deadline P6M | 自收到移交问题之日起 | 开展巡视工作的党组织的组织部门",
    "art_37__para_1 deadline P6M | 自通报和移交之日起 | 有关职能部门",
    // 对不适合从事巡视工作的人员，应当及时予以调整: the text does not say by whom.
    "art_40__para_3 at-once - | - | -",
    "art_47__para_1 term - | - | 党的市（地、州、盟）和县（市、区、旗）委员会",
    "art_53__para_1 commencement - | 自发布之日起 | -",
  ]

  private let duties: EditionDuties

  init() throws {
    duties = EditionDuties(try RegulationReader.read(try SharedData.seed("003")))
  }

  @Test func `every duty with a time is found, and no other`() {
    let found = duties.timed.map { duty in
      "\(duty.provision) \(duty.kind.rawValue) \(duty.time?.iso ?? "-") | \(duty.start?.text ?? "-") | "
        + (duty.bearer?.text ?? "-")
    }
    #expect(found == RegulationDutyTests.truth)
  }

  @Test func `the six months of rectification hold for the six items`() {
    #expect(duties.timed.first { $0.provision == "art_34__para_1" }?.items.count == 6)
  }

  @Test func `the day of publication is known from the caption`() {
    #expect(duties.timed.last?.start?.date == "2024-02-08")
  }
}
