internal import CommandKit

/// What the commands about duties say, in both languages.
enum DutyWords {
  static let assumed = LocalizedText(
    "Times are counted from the one day that was given unless the act itself tells another, as the row then says; each row tells from what it runs by the text.",
    "各项均自所给的同一日期起算，法规自身写明起算日期的自该日起算并在该行注明；条文规定的起算事由见各行，事由发生在别的日期的应分别计算。")
  static let changes = LocalizedText("Duties and deadlines that changed:", "时限变化：")
  static let noChange = LocalizedText("no duty's time changed", "时限没有变化")
  static let noDay = LocalizedText(
    "a calendar needs the day from which times run: --from 2026-03-02",
    "日历文件需要起算日期：--from 2026-03-02")
  static let nothing = LocalizedText("no duties found", "没有找到符合条件的时限")
  static let noHolidays = LocalizedText(
    "No holidays are built in and no file was given (--holidays): only Saturdays and Sundays are known as days off.",
    "程序不内置节假日，也未提供节假日文件（--holidays）：休息日只知道周六、周日。")
}
