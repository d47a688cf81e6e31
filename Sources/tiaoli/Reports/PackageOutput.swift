internal import AknProfile
internal import AkomaNtoso
internal import CommandKit
internal import Documents
internal import RegulationLibrary
internal import RegulationModel

/// All editions of a work that are held, as one package of Akoma Ntoso.
enum PackageOutput {
  /// The bytes of the package.
  static func package(
    of work: Work, in library: Library, markup: CalendarDate?, _ console: inout Console
  ) throws -> [UInt8] {
    var exports: [ActExport] = []
    for record in work.editions where record.file != nil {
      let edition = try library.edition(record, of: work)
      exports.append(
        try AkomaNtosoOutput.export(of: edition, work, record, in: library, markup: markup))
    }
    guard let newest = exports.last else { throw LibraryFailure.nothingHeld(work: work.slug) }
    let map = ExpressionMap(of: work, newest.identity, library.status(of: work, on: .today))
    let files = try AknPackage(exports, map).files
    guard let bytes = ZipWriter.archive(files.map { ($0.name, $0.bytes) }) else {
      throw UsageError(
        .rejected(LocalizedText("the package is greater than zip allows", "文件包超过zip的限度")),
        of: "tiaoli export")
    }
    let unheld = work.editions.filter { $0.file == nil }.map(\.date.description)
    if !unheld.isEmpty {
      console.message(
        console.say(
          LocalizedText(
            "editions whose text is not held are in the manifest alone: "
              + unheld.joined(separator: ", "),
            "没有收录文本的版本只列入清单：" + unheld.joined(separator: "、"))))
    }
    return bytes
  }
}
