/// Chinese surnames, to tell where a name may begin.
///
/// The list holds the usual ones. Those that are everyday words as well (和, 时, 从, 国, 都 …) are
/// left out: in running text they begin a name less often than anything else, and a name with a
/// role before it or in a list of names is found by its neighbours.
enum Surnames {
  private static let single = GlyphFilter(
    """
    赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦马苗方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷\
    罗毕郝邬安傅卞齐康伍余顾孟黄穆萧尹姚邵湛汪祁毛禹狄米贝臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾路娄江颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡\
    凌霍虞万柯昝管卢莫房裘缪丁邓郁杭洪包诸左石崔吉钮龚程嵇邢裴陆荣翁荀惠甄曲芮靳汲糜段巫乌焦巴牧隗车侯宓班仲伊宫宁仇栾甘厉戎祖武符刘景詹束龙叶幸\
    黎薄白蒲邰鄂索籍赖卓蔺屠蒙池乔阴胥莘翟谭贡劳姬申冉雍桑桂濮牛寿扈燕冀浦尚农温庄晏柴瞿阎慕连茹习艾容古易戈廖庾暨衡耿弘匡文寇欧沃蔚隆巩聂晁敖\
    冷訾辛阚简饶曾沙鞠丰巢关蒯查荆游竺权逯桓楼肖闫付覃佟岳帅仝苟亓铁初战栗信原智修
    """)

  private static let double = WordSet(
    spaced: "欧阳 司马 上官 诸葛 夏侯 皇甫 尉迟 公孙 慕容 令狐 端木 司徒 东方 独孤 南宫")

  /// Characters of the surname that begins at an index: 1 or 2; `nil` when none does.
  static func length(at index: Int, in text: Glyphs) -> Int? {
    guard index < text.count else { return nil }
    if double.length(at: index, in: text) != nil { return 2 }
    return single.contains(text[index]) ? 1 : nil
  }
}
