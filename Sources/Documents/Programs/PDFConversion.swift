/// Why a document gives no PDF.
package enum PDFFailure: Error, Sendable, Hashable {
  /// LibreOffice is not installed.
  case programMissing(program: String, package: String)
  /// LibreOffice failed, or took longer than so many seconds.
  case programFailed(program: String, seconds: Int?)
}

extension ProgramReader {
  /// A Word document as PDF, by LibreOffice.
  ///
  /// - Parameter document: the bytes of a .docx that the program itself made.
  /// - Returns: the bytes of the PDF.
  /// - Throws: where LibreOffice is missing or fails.
  package func pdf(ofWord document: [UInt8]) throws(PDFFailure) -> [UInt8] {
    guard let program = ExternalProgram.find("soffice", in: path) else {
      throw .programMissing(program: "soffice", package: "libreoffice-writer")
    }
    let failed = PDFFailure.programFailed(program: "soffice", seconds: nil)
    let folder: PrivateFolder
    do throws(DocumentFailure) {
      folder = try officeFolder()
    } catch {
      throw failed
    }
    guard folder.write(document, to: "input.docx"),
      folder.write(Array(OfficeFonts.configuration.utf8), to: OfficeFonts.file)
    else { throw failed }
    do throws(DocumentFailure) {
      let arguments = ProgramReader.officeArguments(
        in: folder.path, form: "pdf:writer_pdf_Export", of: "input.docx")
      _ = try run(program, arguments, in: folder.path, for: .office)
    } catch .programFailed(_, let program, let seconds) {
      throw .programFailed(program: program, seconds: seconds)
    } catch {
      throw failed
    }
    guard let pdf = folder.read("out/input.pdf", limit: limit), !pdf.isEmpty else { throw failed }
    return pdf
  }
}
