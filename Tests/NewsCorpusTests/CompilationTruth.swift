/// Seed 003: twenty-seven items and a note, pulled from a PDF.
///
/// The years stand on the lines of the regulation only; all other items print month and day.
extension SeedTruth {
  static let compilation = nationalItems + [regulation] + provincialItems

  private static let nationalItems: [ItemTruth] = [
    ItemTruth(
      seed: "003", lines: 1...144, kicker: "习近平在省部级主要领导干部推动金融高质量发展专题研讨班开班式上发表重要讲话强调",
      headline: "坚定不移走中国特色金融发展之路 推动我国金融高质量发展",
      participants: "赵乐际王沪宁丁薛祥李希韩正出席 蔡奇主持", dateline: "人民日报北京1月16日电", source: "人民日报",
      place: "北京", date: "2024-01-16", basis: "neighbour",
      paragraphs: [7, 21, 25, 46, 64, 82, 99, 107, 115, 132, 138]),
    ItemTruth(
      seed: "003", lines: 145...199, headline: "习近平向中法建交60周年招待会发表视频致辞",
      dateline: "新华社北京1月25日电", source: "新华社", place: "北京", date: "2024-01-25",
      basis: "neighbour", paragraphs: [146, 150, 160, 182, 197]),
    ItemTruth(
      seed: "003", lines: 200...309, kicker: "习近平在“国家工程师奖”首次评选表彰之际作出重要指示强调",
      headline: "坚定科技报国为民造福理想 加快实现高水平科技自立自强服务高质量发展",
      participants: "蔡奇出席“国家工程师奖”表彰大会并讲话 丁薛祥出席", dateline: "人民日报北京1月19日电",
      source: "人民日报", place: "北京", date: "2024-01-19", basis: "neighbour",
      paragraphs: [207, 215, 223, 239, 246, 256, 270, 280, 291, 299, 305]),
    ItemTruth(
      seed: "003", lines: 310...343, headline: "习近平复信北京交通大学肯尼亚留学生及校友代表",
      dateline: "新华社北京1月23日电", source: "新华社", place: "北京", date: "2024-01-17",
      basis: "neighbour", paragraphs: [311, 317, 327, 337]),
    ItemTruth(
      seed: "003", lines: 344...477, kicker: "习近平在中共中央政治局第十一次集体学习时强调",
      headline: "加快发展新质生产力 扎实推进高质量发展", dateline: "新华社北京2月1日电", source: "新华社",
      place: "北京", date: "2024-01-31", basis: "neighbour",
      paragraphs: [347, 365, 373, 388, 408, 418, 433, 451, 465]),
    ItemTruth(
      seed: "003", lines: 478...625, headline: "习近平同党外人士共迎新春",
      subheads: ["代表中共中央，向各民主党派、工商联和无党派人士，向统一战线广大成员，致以诚挚问候和新春祝福"],
      dateline: "新华社北京2月7日电", source: "新华社", place: "北京", date: "2024-02-07",
      basis: "neighbour", paragraphs: [483, 495, 501, 513, 533, 563, 582, 598, 621, 625]),
    ItemTruth(
      seed: "003", lines: 626...790, kicker: "习近平主持召开中央全面深化改革委员会第四次会议强调",
      headline: "增强土地要素对优势地区高质量发展保障能力 进一步提升基层应急管理能力",
      participants: "李强王沪宁蔡奇出席", dateline: "新华社北京2月19日电", source: "新华社", place: "北京",
      date: "2024-02-19", basis: "neighbour",
      paragraphs: [633, 651, 676, 680, 692, 708, 725, 741, 758, 788]),
    ItemTruth(
      seed: "003", lines: 791...850, headline: "习近平复信美国马斯卡廷中学访华代表团学生",
      dateline: "新华社北京2月24日电", source: "新华社", place: "北京", date: "2024-02-24",
      basis: "neighbour", paragraphs: [792, 800, 810, 824, 830]),
    ItemTruth(
      seed: "003", lines: 851...896,
      headline: "中央政治局委员 书记处书记 全国人大常委会 国务院 全国政协党组成员 最高人民法院 最高人民检察院党组书记向党中央和习近平总书记述职",
      subheads: [
        "习近平认真审阅述职报告并提出重要要求，强调要紧紧围绕推进中国式现代化，立足自身职责，强化政治担当，为推进强国建设、民族复兴伟业而团结奋斗"
      ],
      dateline: "新华社北京2月26日电", source: "新华社", place: "北京", date: "2024-02-26",
      basis: "neighbour", paragraphs: [859, 869]),
    ItemTruth(
      seed: "003", lines: 897...1_024, headline: "中共中央政治局召开会议",
      subheads: [
        "审议《中央政治局常委会听取和研究全国人大常委会、国务院、全国政协、最高人民法院、最高人民检察院党组工作汇报和中央书记处工作报告的综合情况报告》"
          + "《关于在全党深入开展学习贯彻习近平新时代中国特色社会主义思想主题教育总结报告》"
          + "《关于巩固拓展学习贯彻习近平新时代中国特色社会主义思想主题教育成果的意见》《中国共产党巡视工作条例》"
      ],
      participants: "中共中央总书记习近平主持会议", dateline: "新华社北京1月31日电", source: "新华社", place: "北京",
      date: "2024-01-31", basis: "neighbour", paragraphs: [908, 924, 941, 969, 980, 1_002, 1_024]),
    ItemTruth(
      seed: "003", lines: 1_025...1_063, headline: "中共中央印发 中国共产党巡视工作条例",
      dateline: "新华社北京2月21日电", source: "新华社", place: "北京", date: "2024-02-21",
      basis: "neighbour", paragraphs: [1_028, 1_034, 1_046, 1_063],
      unsure: "line 1025 may be a kicker"),
  ]

  private static let regulation = ItemTruth(
    seed: "003", lines: 1_065...1_871, kind: "regulation", headline: "中国共产党巡视工作条例",
    date: "2024-02-08", basis: "printed")

  private static let provincialItems: [ItemTruth] = [
    ItemTruth(
      seed: "003", lines: 1_872...2_013, headline: "学习贯彻习近平新时代中国特色社会主义思想主题教育总结会议在京召开",
      subheads: ["会议传达习近平关于巩固拓展主题教育成果的重要讲话 对学习贯彻讲话精神作出部署"],
      participants: "蔡奇出席总结会议并讲话", dateline: "人民日报北京2月4日电", source: "人民日报", place: "北京",
      date: "2024-02-04", basis: "neighbour",
      paragraphs: [1_879, 1_883, 1_899, 1_932, 1_934, 1_944, 1_959, 1_967, 1_991, 1_993, 2_011]),
    ItemTruth(
      seed: "003", lines: 2_014...2_087, kicker: "易炼红调研省教育厅时强调",
      headline: "铸魂育人 优质公平 改革创新 聚人成事 为勇当先行者谱写新篇章打基础强支撑创优势赢未来",
      dateline: "浙江日报杭州2月20日讯", source: "浙江日报", place: "杭州", date: "2024-02-20",
      basis: "neighbour", paragraphs: [2_018, 2_036, 2_042, 2_057, 2_087],
      unsure: "line 2017 may be a subhead"),
    ItemTruth(
      seed: "003", lines: 2_088...2_266, headline: "2024年度全省教育系统工作会议在杭召开",
      date: "2024-02-01", basis: "neighbour",
      paragraphs: [2_089, 2_101, 2_113, 2_125, 2_150, 2_162, 2_258]),
    ItemTruth(
      seed: "003", lines: 2_267...2_368, headline: "省委教育工委召开2023年度高校党委书记述职评议会",
      date: "2024-02-02", basis: "neighbour",
      paragraphs: [2_268, 2_274, 2_286, 2_292, 2_304, 2_315, 2_331, 2_343, 2_353, 2_364]),
    ItemTruth(
      seed: "003", lines: 2_369...2_521, headline: "2024年全省教育系统全面从严治党暨清廉学校建设推进会召开",
      date: "2024-02-01", basis: "neighbour",
      paragraphs: [2_372, 2_390, 2_413, 2_470, 2_509, 2_515]),
    ItemTruth(
      seed: "003", lines: 2_522...2_663, headline: "我省举行杭州亚运会亚残运会总结表彰大会",
      date: "2024-01-20", basis: "neighbour",
      paragraphs: [2_523, 2_535, 2_553, 2_590, 2_618, 2_654]),
    ItemTruth(
      seed: "003", lines: 2_664...2_883, kicker: "易炼红在全省“新春第一会”上强调",
      headline: "全面加强“三支队伍”建设 为深入实施“八八战略” 在奋进中国式现代化新征程上勇当先行者谱写新篇章提供强大保障",
      participants: "王浩主持 廉毅敏刘捷出席", date: "2024-02-18", basis: "neighbour",
      paragraphs: [2_671, 2_677, 2_699, 2_703, 2_726, 2_757, 2_806, 2_830, 2_879],
      unsure: "lines 2667–2668 may be a subhead"),
    ItemTruth(
      seed: "003", lines: 2_884...2_989, kicker: "易炼红在省安委会全体成员（扩大）会议暨全省安全生产和消防工作会议上强调",
      headline: "把安全生产之弦绷得更紧安全生产之举做得更实 实现高质量发展和高水平安全良性互动",
      participants: "王浩主持 刘捷出席", dateline: "浙江日报杭州1月25日讯", source: "浙江日报", place: "杭州",
      date: "2024-01-25", basis: "neighbour",
      paragraphs: [2_891, 2_909, 2_915, 2_921, 2_936, 2_964]),
    ItemTruth(
      seed: "003", lines: 2_990...3_200,
      headline: "省委召开全省持续推动“八八战略”走深走实，全力打造高素质干部队伍、高水平创新型人才和企业家队伍、高素养劳动者队伍大会",
      date: "2024-02-18", basis: "neighbour",
      paragraphs: [2_994, 3_016, 3_020, 3_043, 3_075, 3_123, 3_147, 3_196]),
    ItemTruth(
      seed: "003", lines: 3_201...3_340,
      headline: "易炼红在浙江省深入实施“八八战略”强力推进创新深化改革攻坚开放提升工作例会上讲话",
      participants: "王浩主持 廉毅敏出席", dateline: "浙江日报杭州2月27日讯", source: "浙江日报", place: "杭州",
      date: "2024-02-27", basis: "neighbour",
      paragraphs: [3_205, 3_221, 3_237, 3_256, 3_291, 3_303, 3_340]),
    ItemTruth(
      seed: "003", lines: 3_341...3_446, kicker: "易炼红在全省巡视巡察工作会议暨十五届省委第四轮巡视动员部署会上强调",
      headline: "确保巡视工作有力有序开展高质高效完成 持续深化自我革命省域实践",
      participants: "刘捷彭佳学王成傅明先邱启文尹学群出席",
      paragraphs: [3_348, 3_366, 3_376, 3_403, 3_436, 3_444], unsure: "the month is not printed"),
    ItemTruth(
      seed: "003", lines: 3_447...3_615, headline: "全省学习贯彻习近平新时代中国特色社会主义思想主题教育总结会议召开",
      participants: "易炼红李锦斌讲话 王浩任正晓出席", dateline: "杭州日报2月4日讯", source: "杭州日报",
      date: "2024-02-04", basis: "neighbour", paragraphs: [3_451, 3_455, 3_483]),
    ItemTruth(
      seed: "003", lines: 3_616...3_692, headline: "省纪委监委召开严管厚爱激励担当作为“巩固深化年”活动部署会",
      date: "2024-02-20", basis: "neighbour",
      paragraphs: [3_619, 3_635, 3_637, 3_657, 3_670, 3_686]),
    ItemTruth(
      seed: "003", lines: 3_693...3_773, headline: "浙江省纪检监察干部队伍教育整顿总结会议召开",
      date: "2024-02-29", basis: "neighbour", paragraphs: [3_694, 3_708, 3_730, 3_771]),
    ItemTruth(
      seed: "003", lines: 3_774...3_891, headline: "全省档案工作会议在杭州召开", date: "2024-02-22",
      basis: "neighbour", paragraphs: [3_775, 3_787, 3_797, 3_820, 3_848, 3_879]),
    ItemTruth(
      seed: "003", lines: 3_893...3_897, kind: "editorial-note", paragraphs: [3_893]),
  ]
}
