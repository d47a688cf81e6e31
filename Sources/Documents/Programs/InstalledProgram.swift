/// A program that reads files for this one where it is installed.
package struct InstalledProgram: Sendable {
  /// Its name, by which it is looked for.
  package let name: String
  /// The Debian package that brings it.
  package let package: String

  /// `pdftotext` for PDF, LibreOffice for Word before 2007, WPS, RTF and OFD.
  package static let all = [
    InstalledProgram(name: "pdftotext", package: "poppler-utils"),
    InstalledProgram(name: "soffice", package: "libreoffice-writer"),
  ]

  /// Where it is in the folders of a `PATH`; `nil` where it is not.
  package func file(in path: String) -> String? { ExternalProgram.find(name, in: path) }

  /// Whether the system's zlib, with which Word files and books are read, can be opened.
  package static var hasZLibrary: Bool { ZLibrary.system != nil }
}
