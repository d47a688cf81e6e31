import ChineseText
import Testing

/// Blanks that stand for something to fill in stay, blanks of the layout do not.
struct FillInTests {
  private func respaced(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: Respacing.text(0..<bytes.count, of: bytes.span), as: UTF8.self)
  }

  @Test(arguments: [
    "本办法自　年　月　日起施行。", "本办法自 年 月 日起施行。", "自　　年　　月起", "自20　年　月　日起",
    "自二〇　年　月　日至20  年  月  日止", "自2025年　月　日起", "自2025年10月　日起", "甲方：　年　月　日",
    "某政发〔　〕第　号", "某政令第 号", "依照第　条第　款办理", "处　　元以上　　元以下罚款", "按　%提取",
    "收到之日起　　日内", "共　　个工作日", "缴纳　　万元", "填写（　　）和《 》", "自____年__月__日起",
    "姓名：　　　　性别：", "甲方（盖章）：      乙方（签字）：", "于　年 月办理", "依照第　项", "见第　章", "见第　页", "刊于第　期", "第　次会议",
    "第　届会议", "缴纳　　亿元", "为期　　个月", "处　　倍以下罚款", "共　　人以上", "共　　名以上", "共　　天以内", "共　　分以下", "共　　年以上",
    "共　　月以内", "共　　日以内", "共　　年内", "共　　日起", "共　　日止", "共　　日至", "罚款　　倍，", "罚款　　元。", "为期　　日；", "（　　元）",
    "按　　％提取", "日期:    姓名:",
  ])
  func `a blank to fill in stays as it is`(text: String) {
    #expect(respaced(text) == text)
  }

  @Test(arguments: [
    ("自 2025 年 1 月 1 日起", "自2025年1月1日起"), ("２０２５　年　１　月", "２０２５年１月"),
    ("二〇二五 年 一 月", "二〇二五年一月"), ("为期 6 个月", "为期6个月"), ("第 一 条", "第一条"),
    ("第 六 十 号", "第六十号"), ("出 生 年 月", "出生年月"), ("出　生　年　月　日", "出生年月日"),
    ("姓名　　年龄", "姓名年龄"), ("企业　　人员", "企业人员"), ("法院　　日常", "法院日常"),
    ("甲方　　人民政府", "甲方人民政府"), ("2025年10月 日均", "2025年10月日均"), ("十　元以下", "十元以下"),
    ("于2025年 月报", "于2025年月报"), ("罚款　　分，", "罚款分，"), ("若干　　人，", "若干人，"), ("几　　天以内", "几天以内"),
    ("姓名:   性别:", "姓名:性别:"), ("名单：　　　　甲乙丙丁戊己庚辛壬癸子丑寅卯：", "名单：甲乙丙丁戊己庚辛壬癸子丑寅卯："),
    ("负　责　人", "负责人"), ("包括：　　　甲，乙：", "包括：甲，乙："), ("注： 甲：", "注：甲："),
  ])
  func `a blank of the layout is taken away`(text: String, right: String) {
    #expect(respaced(text) == right)
    #expect(respaced(right) == right)
  }

  @Test func `blanks without width do not stay`() {
    #expect(respaced("自\u{3000}\u{200B}年\u{3000}月") == "自\u{3000}年\u{3000}月")
  }
}
