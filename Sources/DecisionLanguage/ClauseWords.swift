/// The fixed words of the grammar of amending instructions, each set named for what it decides.
package enum ClauseWords {
  // MARK: Before a clause

  /// What joins a clause to the one before it and says nothing.
  static let adverbs: PhraseSet = [
    "并", "并且", "同时", "此外", "另外", "相应地", "相应", "其次", "还", "且", "以及", "和", "而",
  ]
  /// 将第三条…
  static let objectMarks: PhraseSet = ["将", "对", "把", "就"]
  /// 在第三条…
  static let placeMarks: PhraseSet = ["在", "于"]

  // MARK: Verbs

  static let change: PhraseSet = [
    "修改为", "修订为", "修正为", "改为", "变更为", "调整为", "更改为", "改成", "替换为", "表述为", "更名为",
    "改称", "改称为", "变为", "顺延为", "顺移为", "后移为", "前移为", "递延为", "移为",
  ]
  static let become: PhraseSet = ["作为", "改作", "列为", "编为", "移作"]
  static let delete: PhraseSet = ["删去", "删除", "删掉", "废止", "取消"]
  static let insert: PhraseSet = ["增加", "增写", "增设", "新增", "增补", "增列"]
  static let merge: PhraseSet = ["合并"]
  static let suspend: PhraseSet = [
    "不再适用", "停止适用", "不再执行", "停止执行", "不再施行", "停止施行", "不再保留", "不予保留", "暂停适用", "暂停执行",
    "暂停施行", "暂时停止适用", "暂时调整适用", "调整适用", "中止执行", "中止适用", "失效", "停止生效", "暂不执行", "暂不施行",
    "不予执行", "不再实施", "停止实施", "暂停实施",
  ]
  static let move: PhraseSet = ["移至", "移到", "移动至", "移动到", "调整至", "调整到", "移入", "挪至", "挪到"]
  static let exchange: PhraseSet = [
    "对调", "互换", "相互对调", "的顺序对调", "的位置对调", "的次序对调", "顺序对调", "位置对调", "次序对调", "的顺序互换",
    "的位置互换", "的次序互换", "顺序互换", "位置互换", "次序互换", "互调", "调换", "的顺序调换", "的位置调换", "顺序调换", "位置调换",
  ]
  /// What 对调 may name again: 对调位置.
  static let exchanged: PhraseSet = ["位置", "顺序", "次序", "条序", "序号"]
  static let shift: PhraseSet = ["顺延", "后移", "前移", "顺移"]

  /// How a verb applies to several things: 统一修改为, 分别作为, 相应改为.
  static let manners: PhraseSet = [
    "均", "都", "统一", "分别", "相应", "相应地", "相应的", "依次", "一并", "一律", "顺次", "也", "直接",
  ]
  /// Between a verb and what it gives: 修改为下列内容：.
  static let contentWords: PhraseSet = [
    "如下", "如下内容", "下列内容", "以下内容", "下列规定", "如下规定", "规定", "内容为", "内容是", "内容如下",
    "具体内容为", "具体内容如下", "即", "表述为", "为", "修改为", "文字", "规定为", "其内容为", "条文如下", "条文为",
    "章名为", "节名为", "名称为", "标题为",
  ]

  // MARK: Heads

  /// 作如下修改：, which makes of what stands before it a heading for the instructions below.
  static let headings: PhraseSet = [
    "作如下修改", "作出如下修改", "做如下修改", "做出如下修改", "作以下修改", "作出以下修改", "作下列修改",
    "作出下列修改", "作出修改", "作修改", "修改如下", "作如下修正", "作如下修订", "作如下调整", "作如下补充修改",
    "作如下修改和补充", "作如下补充", "作出如下修正", "作出如下修订", "作出如下调整", "作如下修改补充", "作部分修改",
    "作出如下补充修改", "进行如下修改", "进行修改", "作如下修改完善", "予以修改", "的修改",
  ]
  static let modify: PhraseSet = ["修改", "修订", "修正"]

  // MARK: Places

  static let title: PhraseSet = ["名称", "题目", "题名", "法规名称", "条例名称", "规章名称"]
  static let heading: PhraseSet = [
    "章名", "节名", "编名", "分编名", "标题", "名称", "题目", "条标", "条旨", "章名称", "节名称", "编名称", "章标题",
    "节标题", "编标题", "条文标题", "的名称", "的标题", "章节名称", "章节标题", "章节名", "章的名称", "节的名称", "条文名称",
    "章的标题", "节的标题", "章题", "节题", "条题", "条文题目",
  ]
  static let preamble: PhraseSet = ["序言", "引言", "前言", "引言部分", "序言部分", "导语"]
  static let note: PhraseSet = ["题注"]
  static let leadIn: PhraseSet = [
    "条首部分", "引言部分", "引言", "引导语", "导语", "首部", "条首", "款首部分", "主文", "各项之前的内容",
    "各项以前的内容", "各项前的内容", "各项之前的规定", "各项前的规定", "各项之前的部分", "各项前的部分",
  ]
  static let proviso: PhraseSet = ["但书", "但书部分", "但书规定", "但书条款"]
  static let firstHalf: PhraseSet = [
    "前半句", "前半段", "前段", "前一分句", "上半句", "分号前的内容", "分号之前的内容", "分号以前的内容",
    "分号前的规定", "分号之前的规定",
  ]
  static let secondHalf: PhraseSet = [
    "后半句", "后半段", "后段", "后一分句", "下半句", "分号后的内容", "分号之后的内容", "分号以后的内容",
    "分号后的规定", "分号之后的规定",
  ]
  static let items: PhraseSet = ["各项", "所有项", "全部项", "所列各项", "所列各项规定", "全部各项", "各项规定"]
  static let atStart: PhraseSet = [
    "开头", "开始部分", "开始", "句首", "开头部分", "首句前", "最前面", "起始部分",
  ]
  static let atEnd: PhraseSet = ["末尾", "最后", "结尾", "文末", "句末", "尾部", "末尾处", "最后部分"]
  static let links: PhraseSet = [
    "中的", "中", "的", "内", "里", "里的", "规定的", "所列", "规定中的", "中关于", "的基础上", "基础上",
  ]
  static let wholeAct: PhraseSet = [
    "相关条文", "有关条文", "全文", "条文", "各条", "全部条文", "相关条款", "有关条款", "部分条文", "其他条文", "个别条文",
    "部分条款", "正文",
  ]
  /// The provision that was named last.
  static let same: PhraseSet = [
    "该条", "该款", "该项", "该章", "该节", "该编", "本条", "这一条", "这一款", "这一项", "这一章", "这一节",
    "这一自然段", "该自然段", "该目",
  ]
  static let within: PhraseSet = ["其中"]
  static let original: PhraseSet = ["原", "原来的", "原来"]
  static let revised: PhraseSet = ["修改后的", "修改后", "修订后的", "修正后的", "修订后", "修正后", "调整后的", "新的"]
  static let sentenceUnits: PhraseSet = ["句", "句话"]
  static let paragraphUnits: PhraseSet = ["自然段", "段"]

  /// The act that is amended, without its title.
  static let ownActs: PhraseSet = [
    "本条例", "本法", "本办法", "本规定", "本解释", "本规则", "本细则", "本准则", "本章程", "该条例", "该法", "该办法",
    "该规定", "该解释", "该规则", "该细则", "该准则",
  ]
  /// The same by its kind alone, before 中的: 将条例中的“甲”修改为“乙”.
  static let bareActs: PhraseSet = [
    "条例", "办法", "细则", "规则", "章程", "准则", "解释", "全法", "法规", "规章", "条例全文", "办法全文",
  ]
  static let behind: PhraseSet = ["之后", "后", "后面", "后边"]
  static let ahead: PhraseSet = ["之前", "前", "前面", "前边"]
  static let between: PhraseSet = ["之间", "中间"]

  // MARK: Joining

  package static let lists: PhraseSet = ["、", "和", "及", "以及", "与", "或者", "或", "，和", "，以及"]
  package static let ranges: PhraseSet = ["至", "到", "—", "——", "－", "-", "~", "～", "–"]
  /// What lets an address go on behind a title: 《…》的第三条, 《…》中第三条.
  static let titleLinks: PhraseSet = ["的", "中", "中的"]
}
