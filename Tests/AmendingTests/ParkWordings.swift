/// Further official wordings: parts named by their words, several numbers at once, exceptions.
extension ParkDecision {
  static let wordings: [ParkDecision] = [
    ParkDecision(
      "what stands behind 但是 goes", "一、将第三条第二款中“但是”以后的内容删去。",
      .text([("，但是法律、法规另有规定的除外。", "。")])),
    ParkDecision(
      "the verb stands before 但是", "一、删去第三条第二款中“但是”之后的规定。",
      .text([("，但是法律、法规另有规定的除外。", "。")])),
    ParkDecision(
      "what stands behind another word has no end", "一、删去第三条第二款中“公园”之后的内容。",
      .refused(["not-understood"])),
    ParkDecision(
      "what stands behind the semicolon changes", "一、将第六条分号后的内容修改为“未经公示的，公园规划无效”。",
      .text([("未经公示的，不得批准", "未经公示的，公园规划无效")])),
    ParkDecision(
      "the numbers of the other items follow", "一、删去第三条第一款第二项，其余各项的顺序作相应调整。",
      .text([("（二）便民利民；\n（三）分类管理。", "（二）分类管理。")])),
    ParkDecision(
      "the same in other words", "一、删去第三条第一款第二项，其余项的序号相应调整。",
      .text([("（二）便民利民；\n（三）分类管理。", "（二）分类管理。")])),
    ParkDecision(
      "the numbers of the other paragraphs follow", "一、删去第七条第一款，该条其余各款顺序依次调整。",
      .text([("公园建设应当符合公园规划。\n", "")])),
    ParkDecision(
      "an act is named by its kind", "一、除第四条外，将办法中的“园林部门”修改为“绿化部门”。",
      .text([
        ("第五条　市园林部门", "第五条　市绿化部门"), ("由园林部门验收", "由绿化部门验收"),
        ("由园林部门处", "由绿化部门处"), ("由园林部门责令", "由绿化部门责令"),
      ])),
    ParkDecision(
      "an article is divided, each paragraph by itself",
      "一、将第十二条分为两款，第一款为：“违反本办法第七条第二款规定的，责令改正。”，第二款为：“情节严重的，处罚款。”",
      .text([
        (
          "违反本办法第七条第二款规定的，由园林部门责令改正。情节严重的，处五千元以上一万元以下罚款。",
          "违反本办法第七条第二款规定的，责令改正。\n情节严重的，处罚款。"
        )
      ])),
    ParkDecision(
      "free words say which number is meant", "一、将第六条的公示期由“三十日”修改为“十五日”。",
      .text([("不少于三十日", "不少于十五日")])),
    ParkDecision(
      "free words do not choose among several places", "一、将第四条的负责部门由“园林部门”修改为“绿化部门”。",
      .refused(["occurrences-differ"])),
    ParkDecision(
      "the title stands in its own marks", "一、将标题《东江市公园管理办法》修改为《东江市公园条例》。",
      .text([("东江市公园管理办法\n", "东江市公园条例\n")])),
    ParkDecision(
      "the title that goes must be the act's", "一、将名称《西江市公园管理办法》修改为《东江市公园条例》。",
      .refused(["no-such-words"])),
    ParkDecision(
      "an article becomes a paragraph and the others move up", "一、第六条改为第五条第二款。", order: true,
      .text([
        ("报市人民政府批准。\n第六条　公园", "报市人民政府批准。\n公园"),
        ("第七条　公园建设", "第六条　公园建设"), ("第八条　公园建成", "第七条　公园建成"),
        ("第九条　游人", "第八条　游人"), ("第十条　公园管理机构应当制止第九条", "第九条　公园管理机构应当制止第八条"),
        ("第十一条　违反本办法第九条", "第十条　违反本办法第八条"),
        ("第十二条　违反本办法第七条", "第十一条　违反本办法第六条"), ("第十三条　本", "第十二条　本"),
      ])),
    ParkDecision(
      "an article is renumbered behind its chapter",
      """
      一、第五章改为第六章，增加一章，作为第五章：
      “第五章　监督
      “第十三条　公众可以监督公园管理。”
      二、第十三条改为第十四条。
      """,
      .text([
        ("第五章　附则\n第十三条", "第五章　监督\n第十三条　公众可以监督公园管理。\n第六章　附则\n第十四条")
      ])),
  ]
}
