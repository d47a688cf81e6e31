/// Small documents of the kinds that folders hold. All of them are invented: persons, places and
/// meetings do not exist.
enum InventedDocuments {
  /// A document and the outline that a reader would give it.
  struct Sample: Sendable {
    let name: String
    let text: String
    /// A line an item: see `outline`.
    let outline: [String]
    /// `line reason` of the lines that are set aside.
    var dropped: [String] = []
  }

  static let all = reports + pages + others + mixed

  static let reports = [
    Sample(
      name: "two reports with bylines in brackets",
      text: """
        示例市召开春季工作会议
        张三丰强调
        把各项工作落到实处

        本报讯（记者 李小明）3月5日，示例市召开春季工作会议，总结去年工作，部署今年任务。市委书记张三丰出席会议并讲话。

        张三丰强调，要把各项工作落到实处，让群众满意。

        市领导王大力、赵小满参加会议。

        示例县启动义务植树活动

        本报讯（通讯员 周文）3月12日上午，示例县在城南举行义务植树活动，共栽下树苗三千余株。

        活动由县林业局组织。
        """,
      outline: [
        "1-9 news K=示例市召开春季工作会议 张三丰强调 H=把各项工作落到实处 D=本报讯 3月5日",
        "11-15 news H=示例县启动义务植树活动 D=本报讯 3月12日",
      ]),
    Sample(
      name: "a kicker, two lines of headline and participants",
      text: """
        张三丰在全市防汛工作会议上强调
        绷紧防汛之弦 守牢安全底线
        确保安全度汛
        王大力主持 赵小满周文出席

        示例日报示例市6月1日讯 1日下午，全市防汛工作会议召开。市委书记张三丰强调，要绷紧防汛之弦。
        会议以视频会议形式召开，各县设分会场。
        """,
      outline: [
        "1-7 news K=张三丰在全市防汛工作会议上强调 H=绷紧防汛之弦 守牢安全底线 确保安全度汛 P=王大力主持 赵小满周文出席 D=示例日报示例市6月1日讯 1日"
      ]),
    Sample(
      name: "briefs without headlines",
      text: """
        一周简讯
        本报讯 近日，示例市图书馆完成改造并重新开放。
        本报讯 5月6日，示例县举办乡村厨艺比赛，二十余名选手参加。
        本报示例市5月7日讯（记者 李小明）示例大桥正式通车。
        """,
      outline: [
        "1-2 news H=一周简讯 D=本报讯 -", "3-3 news D=本报讯 5月6日", "4-4 news D=本报示例市5月7日讯 5月7日",
      ]),
    Sample(
      name: "a single report with the day in its first words and no dateline",
      text: """
        示例市档案工作会议召开
        2月22日下午，示例市档案工作会议召开。会议学习有关文件，部署全年工作。
        会议指出，档案工作成绩来之不易。
        各县区档案馆负责人参加会议。
        """, outline: ["1-4 news H=示例市档案工作会议召开 2月22日"]),
    Sample(
      name: "a headline that asks",
      text: """
        示例市的路灯为什么更亮了？
        近日，不少市民发现，示例市的路灯更亮了。记者走访了市政部门。
        负责人王大力说，全市更换了两万盏路灯。
        """, outline: ["1-3 news H=示例市的路灯为什么更亮了？ -"]),
    Sample(
      name: "the year stands in one of three reports",
      text: """
        示例市总结表彰大会举行
        新华社示例市2021年12月28日电 示例市总结表彰大会举行，二十名先进个人受到表彰。

        示例市新年音乐会举行
        新华社示例市1月1日电 示例市新年音乐会举行，千余名市民到场聆听。

        示例市部署春运工作
        新华社示例市1月9日电 示例市召开会议，部署春运工作。
        """,
      outline: [
        "1-2 news H=示例市总结表彰大会举行 D=新华社示例市2021年12月28日电 2021年12月28日 =2021-12-28 printed",
        "4-5 news H=示例市新年音乐会举行 D=新华社示例市1月1日电 1月1日 =2022-01-01 neighbour",
        "7-8 news H=示例市部署春运工作 D=新华社示例市1月9日电 1月9日 =2022-01-09 neighbour",
      ]),
  ]

  static let pages = [
    Sample(
      name: "a web page with crumbs, source line, links and footer",
      text: """
        首页 > 新闻中心 > 要闻
        示例县举行丰收节庆祝活动
        来源：示例日报　　发布时间：2023-09-24 08:30　　浏览次数：128
        字号：大中小
        　　9月23日，示例县举行丰收节庆祝活动，各乡镇的农民代表展示了今年的收成。
        　　县委书记王大力宣布活动开幕。
        责任编辑：李小明
        上一篇：示例县部署秋收
        下一篇：没有了
        版权所有 示例县融媒体中心 ICP备00000000号
        """,
      outline: ["2-6 news H=示例县举行丰收节庆祝活动 2023-09-24 =2023-09-24 printed"],
      dropped: [
        "1 navigation", "3 metadata", "4 navigation", "7 metadata", "8 navigation", "9 navigation",
        "10 navigation",
      ]),
    Sample(
      name: "a text that goes on at another page behind another report",
      text: """
        示例日报 数字报纸
        01版:要闻
        示例市推进城市更新工作纪实
        过去一年，示例市改造老旧小区三十个，新建口袋公园十二处。
        走进滨河小区，居民们正在新修的广场上散步，（下转第三版）
        示例市召开河长制会议
        本报讯 4月2日，示例市召开河长制会议，部署今年的工作。
        市直有关部门负责人参加会议。
        03版:综合
        示例市推进城市更新工作纪实
        （上接第一版）孩子们在一旁嬉戏。
        下一步，示例市将继续推进城市更新。
        """,
      outline: [
        "3-5,11-12 feature H=示例市推进城市更新工作纪实 -", "6-8 news H=示例市召开河长制会议 D=本报讯 4月2日",
      ],
      dropped: [
        "1 navigation", "2 navigation", "5 page-jump", "9 navigation", "10 repeated-title",
        "11 page-jump",
      ]),
    Sample(
      name: "half-width punctuation and straight quotes",
      text: """
        示例市"三色"作风建设推进会召开
        7月3日,示例市"三色"作风建设推进会召开.市委副书记周文主持会议,市纪委书记赵小满讲话.
        会议要求,各单位要结合实际,抓好落实.
        """, outline: ["1-3 news H=示例市\"三色\"作风建设推进会召开 7月3日"]),
    Sample(
      name: "a list of headlines above the texts",
      text: """
        目录
        示例市召开林业会议……………1
        示例市召开水务会议……………2

        示例市召开林业会议
        1月4日，示例市召开林业会议，研究绿化工作。
        市林业局负责人参加会议。

        示例市召开水务会议
        1月5日，示例市召开水务会议，研究供水工作。
        市水务局负责人参加会议。
        """,
      outline: ["5-7 news H=示例市召开林业会议 1月4日", "9-11 news H=示例市召开水务会议 1月5日"],
      dropped: ["1 navigation", "2 contents", "3 contents"]),
  ]

  static let others = [
    Sample(
      name: "a feature whose sections begin with days",
      text: """
        让小河重新流淌
        ——示例县治水工作纪事
        本报记者 李小明
        清晨的小河边，已经有了散步的人。
        从一条臭水沟说起
        5年前，这里还是一条臭水沟。村民们出门要绕道走。
        一张蓝图绘到底
        3月2日，记者来到小河的上游。县水务局工程师王大力正在巡查。
        人人都是护河员
        4月8日上午，二十多名志愿者来到河边捡拾垃圾。
        如今的小河，又清了。
        """,
      outline: ["1-11 feature H=让小河重新流淌 | ——示例县治水工作纪事 B=本报记者李小明 - §5,7,9"]),
    Sample(
      name: "a speech with day, author and numbered headings",
      text: """
        在全市作风建设大会上的讲话
        （2022年3月1日）
        市委书记 张三丰
        同志们：
        这次大会的任务是总结经验，部署工作。下面，我讲三点意见。
        一、提高认识
        作风建设永远在路上。
        （一）认清形势
        形势仍然复杂。
        二、抓好落实
        要一件一件抓，一项一项改。
        同志们，让我们共同努力！
        """,
      outline: [
        "1-12 speech H=在全市作风建设大会上的讲话 B=市委书记张三丰 D=（2022年3月1日） 2022年3月1日 =2022-03-01 printed §6,8,10"
      ]),
    Sample(
      name: "a notice with addressee and signature",
      text: """
        关于开展春季植树活动的通知
        各乡镇人民政府，县直各单位：
        为做好今年的绿化工作，经研究，决定开展春季植树活动。现将有关事项通知如下。
        一、活动时间
        3月1日至3月20日。
        二、活动要求
        各单位要认真组织，确保成活。
        示例县绿化委员会
        2020年2月20日
        """,
      outline: ["1-9 notice H=关于开展春季植树活动的通知 2020年2月20日 =2020-02-20 printed §4,6"]),
    Sample(
      name: "a text without heading",
      text: """
        今天的会议开得很好，大家都作了准备。
        下一次会议的时间另行通知。
        """, outline: ["1-2 news -"]),
    Sample(
      name: "a regulation between two reports",
      text: """
        示例市印发管理办法
        本报讯 8月1日，示例市印发《示例市广场管理办法》，自公布之日起施行。
        办法全文如下。
        示例市广场管理办法
        （2019年8月1日示例市人民政府公布）
        第一条　为了加强广场管理，制定本办法。
        第二条　本办法适用于示例市的广场。
        第三条　任何人不得损坏广场的设施。
        第四条　本办法自公布之日起施行。
        示例市召开座谈会
        本报讯 8月2日，示例市召开座谈会，听取对广场管理的意见。
        市民代表参加座谈会。
        """,
      outline: [
        "1-3 news H=示例市印发管理办法 D=本报讯 8月1日 =2019-08-01 neighbour",
        "4-9 regulation H=示例市广场管理办法 2019年8月1日 =2019-08-01 printed",
        "10-12 news H=示例市召开座谈会 D=本报讯 8月2日 =2019-08-02 neighbour",
      ]),
  ]

  /// Two reports as they come out of a PDF: lines of 28 characters, page numbers, headings between.
  static func printed() -> String {
    func wrap(_ paragraph: String) -> [String] {
      var rest = Array(paragraph)
      var lines = [String(rest.prefix(26))]
      rest = Array(rest.dropFirst(26))
      while !rest.isEmpty {
        lines.append(String(rest.prefix(28)))
        rest = Array(rest.dropFirst(28))
      }
      return lines
    }
    let first = wrap(
      "示例晚报示例市十月八日电示例市召开乡村建设现场会总结各县经验并研究下一阶段工作会议由市长周文主持市委书记张三丰出席会议并讲话各县区主要负责同志参加会议。")
    let second = wrap(
      "张三丰指出去年以来各县区迎难而上在改善人居环境方面取得了明显成效但是也要看到与群众的期待相比还有不小差距必须继续努力不断把这项工作推向深入。")
    let third = wrap(
      "十月九日上午示例市举行阅读推广活动启动仪式来自全市各学校的师生代表参加了仪式活动将持续到年底期间将举办讲座展览和朗诵比赛等一系列丰富多彩的内容。")
    var lines = ["示例市召开乡村建设现场会强调", "一件接着一件办 一年接着一年干"]
    lines += first + second.dropLast() + ["", "12", ""] + second.suffix(1)
    lines += ["示例市阅读推广活动启动仪式举行"] + third
    return lines.joined(separator: "\n")
  }
}
