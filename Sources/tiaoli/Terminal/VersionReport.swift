internal import CommandKit
internal import Documents
internal import LegalXML

/// What the program is and what it finds on the machine, for reports of faults.
enum VersionReport {
  /// `tiaoli 0.2.0`
  static let line = "tiaoli \(ProgramVersion.number)\n"

  /// The same with the library that is linked and the programs that files are read with.
  static func text(_ language: Language) -> String {
    var text = line
    text += "libxml2    \(LibXML2.version)\n"
    let path = Console.environment["PATH"] ?? ""
    for program in InstalledProgram.all {
      let name = program.name + String(repeating: " ", count: 11 - program.name.count)
      let place =
        program.file(in: path)
        ?? LocalizedText("not found; install \(program.package)", "未找到；可安装\(program.package)")(
          language)
      text += "\(name)\(place)\n"
    }
    let zlib =
      InstalledProgram.hasZLibrary
      ? LocalizedText("found", "已找到") : LocalizedText("not found; install zlib1g", "未找到；可安装zlib1g")
    text += "zlib       \(zlib(language))\n"
    return text
  }
}
