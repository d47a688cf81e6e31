import AkomaNtoso
import ChineseText
import CommandKit
import Documents
import LegalXML
import RegulationLibrary
import RegulationModel
import RegulationParser
import Testing

@testable import tiaoli

/// Every failure has a sentence in each language, and an exit status.
struct FailureMessageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let failure: any Error & Sendable
    let outcome: Int32
    let english: String
    var testDescription: String { english }

    init(_ failure: any Error & Sendable, _ outcome: Int32, _ english: String) {
      self.failure = failure
      self.outcome = outcome
      self.english = english
    }
  }

  private static let dates = [CalendarDate("2015-08-03"), CalendarDate("2024-02-08")].compactMap(
    \.self)
  private static let first = dates[0]

  static let library = [
    Case(
      LibraryFailure.damagedRecord(file: "work.json", .cutOff), 2,
      "work.json is damaged: it ends in the middle; restore it, or remove it and import the texts "
        + "again"),
    Case(
      LibraryFailure.locked("/a", holder: .init(process: 7, host: "b")), 2,
      "process 7 on b is writing to /a; wait until it ends, or end it, and try again"),
    Case(
      LibraryFailure.locked("/a", holder: nil), 2,
      "another process is writing to /a; wait until it ends, or end it, and try again"),
    Case(
      LibraryFailure.readOnly("/a"), 2,
      "/a: nothing can be written in the library; change the folder's rights, or name another with "
        + "--library"),
    Case(
      LibraryFailure.damagedText(file: "a.txt", .noArticle), 2,
      "a.txt: no article was found; a regulation has lines that begin with 第一条, 第二条 … or with "
        + "一、二、…"),
    Case(
      LibraryFailure.differentTextHeld(first, file: "a.txt"), 2,
      "a.txt holds another text of 2015-08-03; compare the two, then add --force to replace it"),
    Case(LibraryFailure.file(.missing("a.txt")), 2, "a.txt: no such file; check the path"),
    Case(
      LibraryFailure.noEdition(first, work: "shili", known: dates), 1,
      "shili has no edition of 2015-08-03; it has 2015-08-03, 2024-02-08"),
    Case(
      LibraryFailure.emptyLibrary("/a"), 1,
      "the library /a is empty; bring a regulation in with "
        + "tiaoli import FILE --work SLUG --write"),
    Case(
      LibraryFailure.nothingHeld(work: "shili"), 1,
      "shili has no edition whose text is held; bring one in with tiaoli import"),
    Case(
      LibraryFailure.noLibrary(searchedFrom: "/a"), 2,
      "no folder Regulations/ from /a up, none of your own and none that came with the program; "
        + "name one with --library DIR"),
    Case(LibraryFailure.noSuchLibrary("/a"), 2, "/a: no such library folder"),
    Case(
      LibraryFailure.noWork("样品", known: ["a", "b"]), 1, "no work '样品' in the library; it has a, b"),
    Case(
      LibraryFailure.notHeld(first, work: "shili"), 1,
      "the edition of 2015-08-03 is known but its text is not held; bring it in with "
        + "tiaoli import FILE --work shili --edition 2015-08-03 --write"),
    Case(
      LibraryFailure.notYetInForce(first, first: dates[1]), 1,
      "no edition was in force on 2015-08-03; the first that is known is of 2024-02-08"),
    Case(
      LibraryFailure.notYetInForce(first, first: nil), 1,
      "no edition was in force on 2015-08-03; the first that is known is of no known date"),
    Case(
      LibraryFailure.severalWorks(["a", "b"]), 2,
      "the library has several works; name one with --work, or for good with tiaoli config work SLUG: a, b"
    ),
    Case(
      LibraryFailure.noWork("样品", known: (1...13).map { "w\($0)" }), 1,
      "no work '样品' in the library; it has w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11, w12 and 1 more "
        + "(tiaoli list)"),
  ]

  static let importing = [
    Case(
      ImportFailure.noTitle, 2,
      "the document has no title; put it on a line above the first chapter or article"),
    Case(
      ImportFailure.noDate, 2,
      "the text names no date of publication; give it with --edition DATE"),
    Case(
      ImportFailure.noSlug(title: "示例条例"), 2,
      "the library does not have 《示例条例》; name its folder with --work SLUG"),
    Case(
      ImportFailure.badSlug("A"), 2,
      "'A' cannot name a folder; use lower-case letters, digits and -"),
    Case(
      ImportFailure.otherTitle("样本规定", work: "shili", itsTitle: "示例条例"), 2,
      "the document is 《样本规定》, but shili is 《示例条例》; name another work"),
  ]

  static let files = [
    Case(FileFailure.missing("a"), 2, "a: no such file; check the path"),
    Case(FileFailure.isFolder("a"), 2, "a: a folder, not a file; name a file in it"),
    Case(FileFailure.noPermission("a"), 2, "a: no permission; change its rights"),
    Case(FileFailure.exists("a"), 2, "a: exists already; add --force to replace it"),
    Case(
      FileFailure.noSpace("a"), 2, "a: not written, the disk is full; make room and try again"),
  ]

  private static func document(_ failure: DecodingFailure) -> UnreadableDocument {
    UnreadableDocument(name: "a.txt", reason: .document(.text(failure)))
  }

  static let documents = [
    Case(
      UnreadableDocument(name: "a.txt", reason: .regulation(.noArticle)), 2,
      "a.txt: no article was found; a regulation has lines that begin with 第一条, 第二条 … or with "
        + "一、二、…"),
    Case(
      UnreadableDocument(name: "a.xml", reason: .akomaNtoso(.noArticle)), 2,
      "a.xml: no article was found in the act; it has no unit with a number"),
    Case(
      UnreadableDocument(name: "a.xml", reason: .akomaNtoso(.noText("documentCollection"))), 2,
      "a.xml: <documentCollection> holds no body; give an act or a doc"),
    Case(
      UnreadableDocument(name: "a.xml", reason: .akomaNtoso(.notAkomaNtoso(root: "html"))), 2,
      "a.xml: the root is <html>; of XML, only Akoma Ntoso 3.0, its drafts and LegalDocML.de can be "
        + "read"),
    Case(
      UnreadableDocument(name: "a.xml", reason: .akomaNtoso(.xml(.documentType(line: 2)))), 2,
      "a.xml:2: a document type declaration is refused"),
    Case(
      UnreadableDocument(name: "a.html", reason: .document(.text(.empty))), 2,
      "a.html: the file is empty"),
    Case(document(.empty), 2, "a.txt: the file is empty"),
    Case(
      document(.notText(offset: 7)), 2,
      "a.txt: not a text file (byte 7 cannot be text); save it as .docx or as text"),
    Case(
      document(.undecodable(encoding: .utf8, offset: 7)), 2,
      "a.txt: byte 7 is not UTF-8; save the file in one encoding"),
    Case(document(.tooLarge(limit: 512 << 20)), 2, "a.txt: larger than 512 MB; divide the file"),
  ]

  static let addresses = [
    Case(AddressError.notFound("第五十四条", stock: []), 1, "第五十四条 not found"),
    Case(
      AddressError.ambiguous(
        "第一章",
        candidates: [
          ProvisionAddress([.init(.part, ProvisionNumber(1)), .init(.chapter, ProvisionNumber(1))]),
          ProvisionAddress([.init(.part, ProvisionNumber(2)), .init(.chapter, ProvisionNumber(1))]),
        ]), 1,
      "第一章 may be 第一编第一章 (part_1__chp_1) or 第二编第一章 (part_2__chp_1): name one of these"),
    Case(
      AddressError.neitherBranchNorRange(ProvisionNumber(11, branches: [9])), 1,
      "11-9: there is no 第十一条之九; if a range is meant, write 9-11"),
    Case(AddressError.empty, 2, "the address is empty: try 34 or 第三十四条"),
    Case(AddressError.zero("0"), 2, "'0' names number 0: numbers begin with 1"),
  ]

  @Test(arguments: library + importing + files + documents + addresses)
  func `a failure is one sentence in each language`(sample: Case) {
    let (english, outcome) = FailureMessages.describe(sample.failure, in: .english)
    let (chinese, other) = FailureMessages.describe(sample.failure, in: .chinese)
    #expect(english == sample.english)
    #expect(outcome.rawValue == sample.outcome && other == outcome)
    #expect(chinese != english && !chinese.isEmpty)
    for sentence in [english, chinese] {
      #expect(!sentence.contains("\n") && !sentence.hasSuffix(".") && !sentence.hasSuffix("。"))
      #expect(!sentence.contains("Optional(") && !sentence.hasSuffix(" "))
    }
  }

  @Test func `what the system says is passed on`() {
    let failure = FileFailure.other("a", reason: "Input/output error")
    for language in [Language.english, .chinese] {
      #expect(FailureMessages.describe(failure, in: language).0 == "a: Input/output error")
    }
  }
}
