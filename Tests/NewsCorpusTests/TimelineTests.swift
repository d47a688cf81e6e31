import NewsCorpus
import RegulationModel
import TestSupport
import Testing

struct TimelineTests {
  @Test func `the stages of a round stand together, by organ and number`() {
    let files = TestCorpus.files([
      ("20240401.txt", "省委第四轮巡视动员部署会召开\n十五届省委第四轮巡视动员部署会召开，省委书记讲话。"),
      ("20240412.txt", "巡视组陆续进驻\n十五届省委第四轮巡视完成进驻，为期两个月。"),
      ("20240701.txt", "省委巡视组反馈情况\n十五届省委第四轮巡视反馈会召开。"),
      ("20240705.txt", "县委巡察公布整改情况\n十四届某某县委第九轮第一批巡察整改情况向社会公布。"),
    ])
    let rounds = InspectionRounds(CorpusTexts(Corpus(files))).rounds
    #expect(
      rounds.map { "\($0.organ) \($0.number) \($0.isLocal)" } == [
        "十五届省委 4 false", "十四届某某县委 9 true",
      ])
    #expect(rounds[0].events.map(\.stage) == [.deployment, .entry, .feedback])
    #expect(
      rounds[0].events.map { $0.date?.description } == ["2024-04-01", "2024-04-12", "2024-07-01"])
    #expect(rounds[1].events.map(\.stage) == [.rectification])
  }

  @Test func `organs of the same kind are told apart by their names`() {
    let files = TestCorpus.files([
      ("20240401.txt", "甲山省委第五轮巡视完成进驻\n本台消息，4月1日，甲山省委第五轮巡视的12个巡视组完成进驻。"),
      ("20240402.txt", "乙水省委第五轮巡视完成进驻\n日前，中共乙水省委第五轮巡视完成进驻。"),
      ("20240403.txt", "巡察组进驻\n记者今天从丙河县委第五轮巡察动员会上了解到，巡察组已经进驻。"),
      ("20240404.txt", "巡视组进驻\n为了解决群众身边发生的一些突出问题省委第五轮巡视完成进驻。"),
    ])
    let rounds = InspectionRounds(CorpusTexts(Corpus(files))).rounds
    #expect(rounds.map(\.organ) == ["甲山省委", "乙水省委", "丙河县委", "省委"])
  }

  @Test func `the same number years later is another round`() {
    let files = TestCorpus.files([
      ("20180401.txt", "甲山省委第五轮巡视完成进驻\n甲山省委第五轮巡视完成进驻。"),
      ("20190901.txt", "甲山省委第五轮巡视整改情况公布\n甲山省委第五轮巡视整改情况公布。"),
      ("20240402.txt", "甲山省委第五轮巡视完成进驻\n甲山省委第五轮巡视完成进驻。"),
    ])
    let rounds = InspectionRounds(CorpusTexts(Corpus(files))).rounds
    #expect(rounds.map { $0.events.map { $0.date?.year } } == [[2018, 2019], [2024]])
  }
}
