internal import Glibc

/// Reads files that only other programs of the machine can read, where those are installed: PDF by
/// `pdftotext`, files of Word before 2007, WPS, RTF and OFD by LibreOffice.
package struct ProgramReader: Sendable {
  /// The order in which `pdftotext` gives the text of a page.
  package enum PDFMode: String, Sendable, CaseIterable {
    /// As it stands on the page; indents are blanks, and so paragraphs can be told apart.
    case layout
    /// As it is meant to be read; indents are lost.
    case reading
    /// As the file draws it; indents are lost.
    case raw
  }

  /// The folders in which programs are looked for, parted by `:`.
  let path: String
  /// How long a program may take, in seconds.
  let seconds: Int
  /// How much it may give, in bytes.
  let limit: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - path: the folders in which programs are looked for, parted by `:`; `nil` for the
  ///     environment's `PATH`.
  ///   - seconds: how long a program may take.
  ///   - limit: how much it may give, in bytes.
  package init(path: String? = nil, seconds: Int = 60, limit: Int = 256 << 20) {
    self.path = path ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    self.seconds = seconds
    self.limit = limit
  }

  /// Runs a program in a folder.
  func run(
    _ file: String, _ arguments: [String], in folder: String, for format: DocumentFormat
  ) throws(DocumentFailure) -> ExternalProgram.Outcome {
    let program = ExternalProgram(file: file, folder: folder, path: path)
    let name = file.split(separator: "/").last.map { String($0) } ?? file
    do throws(ExternalProgram.Failure) {
      var limits = ExternalProgram.Limits()
      limits.seconds = seconds
      limits.output = limit
      return try program.run(arguments, limits)
    } catch {
      switch error {
      case .tooLong(let seconds):
        throw .programFailed(format, program: name, seconds: seconds)
      case .tooMuch: throw .tooLarge(format, limit: "bytes")
      case .notStarted: throw .programFailed(format, program: name, seconds: nil)
      }
    }
  }

  /// A folder of its own for a program.
  func folder(
    for format: DocumentFormat, _ program: String
  ) throws(DocumentFailure) -> PrivateFolder {
    guard let folder = PrivateFolder() else {
      throw .programFailed(format, program: program, seconds: nil)
    }
    return folder
  }
}
