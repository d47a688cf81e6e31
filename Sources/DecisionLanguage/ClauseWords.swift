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
    "改称", "改称为",
  ]
  static let become: PhraseSet = ["作为", "改作", "列为", "编为"]
  static let delete: PhraseSet = ["删去", "删除", "删掉", "废止", "取消"]
  static let insert: PhraseSet = ["增加", "增写", "增设", "新增", "增补", "增列"]
  static let merge: PhraseSet = ["合并"]
  static let suspend: PhraseSet = ["不再适用", "停止适用", "不再执行", "停止执行", "不再施行"]
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
    "节标题", "编标题", "条文标题", "的名称", "的标题",
  ]
  static let preamble: PhraseSet = ["序言", "引言", "前言", "引言部分", "序言部分", "导语"]
  static let note: PhraseSet = ["题注"]
  static let leadIn: PhraseSet = ["条首部分", "引言部分", "引导语", "导语", "首部", "条首", "款首部分", "主文"]
  static let atStart: PhraseSet = [
    "开头", "开始部分", "开始", "句首", "开头部分", "首句前", "最前面", "起始部分",
  ]
  static let atEnd: PhraseSet = ["末尾", "最后", "结尾", "文末", "句末", "尾部", "末尾处", "最后部分"]
  static let links: PhraseSet = ["中的", "中", "的", "内", "里", "里的", "规定的", "所列", "规定中的", "中关于"]
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
  static let behind: PhraseSet = ["之后", "后", "后面", "后边"]
  static let ahead: PhraseSet = ["之前", "前", "前面", "前边"]
  static let between: PhraseSet = ["之间", "中间"]

  // MARK: Joining

  package static let lists: PhraseSet = ["、", "和", "及", "以及", "与", "或者", "或", "，和", "，以及"]
  package static let ranges: PhraseSet = ["至", "到", "—", "——", "－", "-", "~", "～", "–"]
  /// What lets an address go on behind a title: 《…》的第三条, 《…》中第三条.
  static let titleLinks: PhraseSet = ["的", "中", "中的"]

  // MARK: Order

  static let order: PhraseSet = [
    "条文顺序", "条文序号", "条款序号", "条款顺序", "章节序号", "章节顺序", "条文次序", "条文编号", "条款编号", "条序",
    "章节条文顺序", "章节条款顺序", "章节、条文顺序", "章节、条款顺序", "章、节、条的序号", "章、节、条顺序", "条、款、项顺序",
    "条、款、项序号", "条、款顺序", "条、款序号", "条目顺序", "条目序号", "款项顺序", "款项序号", "序号", "章节和条文顺序",
    "章节和条文序号", "章节、条文序号", "章节及条文顺序", "章节条文序号", "其他条文顺序", "相关条文顺序", "相关条文序号",
    "有关条文顺序", "部分条文顺序", "条款项序号", "条款项顺序", "有关条文序号", "相关条款序号", "相关条款顺序",
  ]
  /// 根据上述修改，对条文序号作相应调整
  static let orderLeads: PhraseSet = [
    "根据上述修改", "根据以上修改", "依据上述修改", "按照上述修改", "根据上述修改内容", "因上述修改",
  ]
  /// All acts of a package: 对相关行政法规中的条文序号作相应调整.
  static let relatedActs: PhraseSet = [
    "相关行政法规", "有关行政法规", "相关法律", "有关法律", "相关地方性法规", "有关地方性法规", "相关法规", "有关法规",
    "上述法律", "上述行政法规", "上述法规", "上述司法解释", "相关司法解释", "相关规章", "上述规章", "上述地方性法规",
  ]
  static let wording: PhraseSet = [
    "个别文字", "部分文字", "文字", "相关文字", "有关文字", "个别标点符号", "标点符号", "个别词语", "部分条文的文字",
    "部分条文文字", "个别条文的文字", "个别条文文字", "个别用语", "个别字词",
  ]
  static let adjust: PhraseSet = [
    "作相应调整", "作相应修改", "作了相应调整", "作相应的调整", "作相应的修改", "作出相应调整", "做相应调整", "相应调整",
    "作调整", "作了调整", "作相应修正", "作了相应修改", "作出相应修改", "作修改", "作了修改", "进行相应调整", "作了相应的调整",
    "作相应变动", "作相应调整和修改", "作相应修改和调整", "依次调整", "予以相应调整", "一并作相应调整", "一并作相应修改",
    "作必要调整", "作适当调整", "相应作调整", "相应修改", "做相应修改", "作出调整", "顺延", "依次顺延", "相应顺延",
    "作相应顺延",
  ]

  // MARK: Behind the instructions

  static let selves: PhraseSet = [
    "本决定", "本修正案", "本办法", "本条例", "本规定", "本解释", "本法", "本规则", "本通知", "本令",
  ]
  static let inForce: PhraseSet = ["起施行", "起实施", "起生效", "施行", "实施", "生效", "起执行"]
  static let accordingly: PhraseSet = ["根据本决定", "依据本决定", "按照本决定", "根据本修正案", "依照本决定"]
  static let again: PhraseSet = ["重新公布", "重新发布", "重新印发", "予以公布"]
}
