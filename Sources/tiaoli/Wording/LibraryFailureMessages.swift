internal import CommandKit
internal import Findings
internal import ReadingSite
internal import RegulationLibrary
internal import RegulationModel

/// What libraries and sites could not do, in both languages.
extension FailureMessages {
  static func describe(_ failure: AmendmentImportFailure) -> LocalizedText {
    switch failure {
    case .refused(let count):
      LocalizedText(
        "\(count) instructions were refused; only a decision that is carried out as a whole makes an "
          + "edition", "有\(count)项不能执行；全部执行的决定才能成为一个版本")
    case .notAfter(let base, let given):
      LocalizedText(
        "an edition of \(given) cannot come out of that of \(base); give a later date with --edition",
        "\(given)的版本不可能由\(base)的版本修改而来；请用--edition给出之后的日期")
    case .otherTitle(let title, let work):
      LocalizedText(
        "the decision changes the title to 《\(title)》, so that the text is no edition of \(work); write "
          + "it with -o FILE and bring it in with tiaoli import",
        "决定把标题改为《\(title)》，不再是\(work)的版本；请用-o输出到文件，再用tiaoli import收录")
    case .held(let date):
      LocalizedText(
        "the library holds a text of \(date) from another source; compare the two with tiaoli diff",
        "法规库已有\(date)的文本，来自其他来源；请用tiaoli diff比较")
    case .notReadableBack:
      LocalizedText(
        "the text would not read back as it is; write it with -o FILE and look at it",
        "文本写入后再读，结果不同；请用-o输出到文件并检查")
    }
  }

  static func describe(_ failure: ImportFailure) -> LocalizedText {
    switch failure {
    case .noTitle:
      LocalizedText(
        "the document has no title; put it on a line above the first chapter or article",
        "文件没有标题；请在第一章或者第一条之前写上标题")
    case .notReadableBack:
      LocalizedText(
        "the text would not read back as it is; look at its structure with tiaoli parse",
        "文本写入后再读，结果不同；请用tiaoli parse检查其结构")
    case .noDate:
      LocalizedText(
        "the text names no date of publication; give it with --edition DATE",
        "文本没有写明发布日期；请用--edition给出")
    case .noSlug(let title):
      LocalizedText(
        "the library does not have 《\(title)》; name its folder with --work SLUG",
        "法规库中没有《\(title)》；请用--work给出目录代号")
    case .badSlug(let slug):
      LocalizedText(
        "'\(slug)' cannot name a folder; use lower-case letters, digits and -",
        "“\(slug)”不能作目录名；请用小写字母、数字和-")
    case .otherTitle(let title, let work, let itsTitle):
      LocalizedText(
        "the document is 《\(title)》, but \(work) is 《\(itsTitle)》; name another work",
        "文件是《\(title)》，而\(work)是《\(itsTitle)》；请另选法规")
    }
  }

  static func describe(_ failure: LibraryFailure) -> LocalizedText {
    switch failure {
    case .damagedRecord(let file, let damage):
      LocalizedText(
        "\(file) is damaged: \(damage.message.english); restore it, or remove it and import the "
          + "texts again",
        "\(file)已损坏：\(damage.message.chinese)；请恢复该文件，或者删除后重新导入文本")
    case .damagedText(let file, let error): describe(error, of: file)
    case .decisionDoesNotApply(let file):
      LocalizedText(
        "\(file) is no decision about the edition before; restore the file",
        "\(file)不是对前一版本的修改决定；请恢复文件")
    case .differentTextHeld(let date, let file):
      LocalizedText(
        "\(file) holds another text of \(date); compare the two, then add --force to replace it",
        "\(file)中已有\(date)的另一文本；请先比较，确需替换时加--force")
    case .file(let failure): describe(failure)
    case .locked(let library, let holder):
      LocalizedText(
        "\(holder.map { "process \($0.process) on \($0.host)" } ?? "another process") is writing to "
          + "\(library); wait until it ends, or end it, and try again",
        "\(holder.map { "\($0.host)上的进程\($0.process)" } ?? "另一进程")正在写入\(library)；"
          + "请等它结束，或者结束该进程，然后重试")
    case .readOnly(let library):
      LocalizedText(
        "\(library): nothing can be written in the library; change the folder's rights, or name "
          + "another with --library",
        "\(library)：法规库不可写入；请修改目录权限，或者用--library另选法规库")
    case .changesWithin, .noEdition, .noEditionWithin, .notHeld, .notYetInForce, .severalEditions:
      describeChoice(failure)
    case .emptyLibrary, .recordLost, .nothingHeld, .noLibrary, .noSuchLibrary, .noWork,
      .severalWorks:
      describeSearch(failure)
    }
  }

  /// Why no library or no work is the one that was meant.
  private static func describeSearch(_ failure: LibraryFailure) -> LocalizedText {
    switch failure {
    case .emptyLibrary(let path):
      LocalizedText(
        "the library \(path) is empty; bring a regulation in with tiaoli import FILE --work SLUG --write",
        "法规库\(path)是空的；可用 tiaoli import FILE --work SLUG --write 收录法规")
    case .recordLost(let folder):
      LocalizedText(
        "\(folder) holds texts, but its work.json is lost; restore it, or bring each text in again "
          + "with tiaoli import FILE --work SLUG --edition DATE --write",
        "\(folder)中有文本，但work.json已丢失；请恢复该文件，或者用 tiaoli import FILE --work SLUG "
          + "--edition DATE --write 重新收录各文本")
    case .nothingHeld(let work):
      LocalizedText(
        "\(work) has no edition whose text is held; bring one in with tiaoli import",
        "\(work)没有已收录文本的版本；可用tiaoli import收录")
    case .noLibrary(let start):
      LocalizedText(
        "no folder Regulations/ from \(start) up, none of your own and none that came with the program; "
          + "name one with --library DIR",
        "自\(start)向上没有找到Regulations目录，用户目录和安装目录中也没有；请用--library指定")
    case .noSuchLibrary(let path):
      LocalizedText("\(path): no such library folder", "\(path)：没有这个法规库目录")
    case .noWork(let name, let known):
      LocalizedText(
        "no work '\(name)' in the library; it has \(listed(known).english)",
        "法规库中没有“\(name)”；有\(listed(known).chinese)")
    case .severalWorks(let slugs):
      LocalizedText(
        "the library has several works; name one with --work, or for good with tiaoli config work SLUG: "
          + listed(slugs).english,
        "法规库中有多部法规；请用--work指定，或者用tiaoli config work SLUG设为默认：\(listed(slugs).chinese)")
    default: describeChoice(failure)
    }
  }

  /// The works of a library, as many as a line takes.
  private static func listed(_ slugs: [String]) -> LocalizedText {
    let shown = slugs.prefix(12)
    let rest = slugs.count - shown.count
    return LocalizedText(
      shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more (tiaoli list)" : ""),
      shown.joined(separator: "、") + (rest > 0 ? "等\(slugs.count)部（tiaoli list可列出）" : ""))
  }

  /// Why no edition is the one that was asked for.
  private static func describeChoice(_ failure: LibraryFailure) -> LocalizedText {
    switch failure {
    case .changesWithin(let typed, let work, let dates):
      LocalizedText(
        "the text of \(work) in force changes within \(typed) (\(list(dates))); name the day",
        "\(work)的有效文本在\(typed)内有变化（\(list(dates))）；请写明日期")
    case .noEdition(let date, let work, let known):
      LocalizedText(
        "\(work) has no edition of \(date); it has \(list(known))",
        "\(work)没有\(date)的版本；有\(list(known))")
    case .noEditionWithin(let typed, let work, let known):
      LocalizedText(
        "\(work) has no edition of \(typed); it has \(list(known))",
        "\(work)没有\(typed)的版本；有\(list(known))")
    case .notHeld(let date, let work):
      LocalizedText(
        "the edition of \(date) is known but its text is not held; "
          + "bring it in with tiaoli import FILE --work \(work) --edition \(date) --write",
        "已知有\(date)的版本，但没有收录文本；可用 tiaoli import FILE --work \(work) --edition \(date) "
          + "--write 收录")
    case .notYetInForce(let day, let first, let before): notYetInForce(day, first, before)
    case .severalEditions(let typed, let work, let dates):
      LocalizedText(
        "\(work) has several editions of \(typed): \(list(dates)); name one",
        "\(work)在\(typed)有多个版本：\(list(dates))；请选定其一")
    default: describe(failure)
    }
  }

  private static func notYetInForce(
    _ day: CalendarDate, _ first: CalendarDate?, _ before: [LibraryFailure.EarlierWork]
  ) -> LocalizedText {
    let (english, chinese) = before.reduce(into: ("", "")) { words, earlier in
      let date = earlier.predecessor.date.map { "（\($0)）" } ?? ""
      let name = "《\(earlier.predecessor.title)》\(date)"
      let held = earlier.slug
      words.0 += "; before it there was \(name), " + (held.map { "--work \($0)" } ?? "not held")
      words.1 += "；此前有\(name)" + (held.map { "，可用--work \($0)查阅" } ?? "，未收录")
    }
    return LocalizedText(
      "no edition was in force on \(day); the first that is known is of "
        + (first.map(\.description) ?? "no known date") + english,
      "\(day)尚无有效版本；已知最早的版本是" + (first.map(\.chinese) ?? "日期不明") + chinese)
  }

  static func describe(_ failure: SiteFailure) -> LocalizedText {
    switch failure {
    case .file(let failure): describe(failure)
    case .foreignFolder(let path):
      LocalizedText(
        "\(path): holds what no site was written to; name another folder, or add --force to keep "
          + "its content under another name",
        "\(path)：其中有不是本程序写出的内容；请另选目录，或者加--force把原有内容改名保留")
    case .markup(let failure): describe(failure)
    }
  }

  private static func list(_ dates: [CalendarDate]) -> String {
    dates.map(\.description).joined(separator: ", ")
  }
}
