internal import AkomaNtoso
internal import Documents
internal import Findings
internal import RegulationParser

/// A document that gives no edition, by the name that the user gave it.
struct UnreadableDocument: Error {
  let name: String
  let reason: Reason

  /// Why, by who could not read it.
  enum Reason: Error {
    /// The file gives no document.
    case document(DocumentFailure)
    /// The document holds no regulation.
    case regulation(ReadingError)
    /// The same, and the name of the file promises what its bytes are not.
    case misnamed(Finding.Message, ReadingError)
    case akomaNtoso(AknReadingError)

    /// Whether the file could be read and is no regulation.
    var isOtherText: Bool {
      switch self {
      case .regulation(let error), .misnamed(_, let error): error.isOtherText
      case .document, .akomaNtoso: false
      }
    }
  }
}
