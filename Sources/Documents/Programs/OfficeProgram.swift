extension ProgramReader {
  /// Turns a file of Word before 2007, WPS, RTF or OFD into one of Word (.docx).
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - ending: the ending of its name without the dot, which tells LibreOffice what it is.
  /// - Returns: the bytes of the .docx.
  /// - Throws: `programMissing`, `programFailed`, `tooLarge`, or `damaged` where LibreOffice cannot
  ///   read the file, or where it is none of these (LibreOffice would take anything for text).
  package func word(_ bytes: [UInt8], ending: String) throws(DocumentFailure) -> [UInt8] {
    guard ProgramReader.isOffice(bytes) else {
      throw .damaged(.office, reason: "office-unreadable")
    }
    guard let program = ExternalProgram.find("soffice", in: path) else {
      throw .programMissing(.office, program: "soffice", package: "libreoffice-writer")
    }
    let folder = try officeFolder()
    let name = "input.\(ProgramReader.sound(ending))"
    guard folder.write(bytes, to: name) else {
      throw .programFailed(.office, program: "soffice", seconds: nil)
    }
    let arguments = ProgramReader.officeArguments(
      in: folder.path, form: "docx:MS Word 2007 XML", of: name)
    let outcome = try run(program, arguments, in: folder.path, for: .office)
    guard let document = folder.read("out/input.docx", limit: limit), !document.isEmpty else {
      // It exits with 0 where it cannot load a file.
      guard outcome.status == 0 else {
        throw .programFailed(.office, program: "soffice", seconds: nil)
      }
      throw .damaged(.office, reason: "office-unreadable")
    }
    return document
  }

  /// A folder for LibreOffice, with a profile of its own and one for what it makes.
  func officeFolder() throws(DocumentFailure) -> PrivateFolder {
    let folder = try folder(for: .office, "soffice")
    guard
      folder.write(
        Array(ProgramReader.settings.utf8), to: "profile/user/registrymodifications.xcu"),
      folder.write([], to: "out/.keep")
    else { throw .programFailed(.office, program: "soffice", seconds: nil) }
    return folder
  }

  /// What LibreOffice is called with to turn a file of such a folder into another form.
  static func officeArguments(in folder: String, form: String, of name: String) -> [String] {
    [
      "-env:UserInstallation=file://\(folder)/profile", "--headless", "--norestore", "--nologo",
      "--nodefault", "--nolockcheck", "--convert-to", form, "--outdir", "\(folder)/out",
      "\(folder)/\(name)",
    ]
  }

  /// Whether a file begins as such files do: a compound file, RTF, a zip archive, Word 2 or 6.
  package static func isOffice(_ bytes: [UInt8]) -> Bool {
    let starts: [[UInt8]] = [
      [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8), [0x50, 0x4B, 0x03, 0x04],
      [0xDB, 0xA5, 0x2D, 0x00], [0xDC, 0xA5],
    ]
    return starts.contains { bytes.starts(with: $0) }
  }

  /// An ending of at most eight letters and digits; `doc` for another.
  private static func sound(_ ending: String) -> String {
    let letters = ending.lowercased().utf8
    let isSound = letters.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isSound && (1...8).contains(letters.count) ? ending.lowercased() : "doc"
  }

  /// No macro runs and nothing is fetched from other places.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" \
    oor:op="fuse"><value>3</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop \
    oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
    </oor:items>
    """
}
