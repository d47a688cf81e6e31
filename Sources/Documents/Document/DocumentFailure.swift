public import ChineseText

/// Why a file gives no document.
public enum DocumentFailure: Error, Sendable, Hashable {
  /// The container is damaged or not what its name says; `reason` is a stable code of
  /// `DocumentWording`.
  case damaged(DocumentFormat, reason: String)
  /// The file asks for a password.
  case encrypted(DocumentFormat)
  /// The file holds pictures and no text.
  case picturesOnly(DocumentFormat)
  /// The program that reads such files is not installed.
  case programMissing(DocumentFormat, program: String, package: String)
  /// The program that reads such files failed or took longer than `seconds`.
  case programFailed(DocumentFormat, program: String, seconds: Int?)
  /// The bytes are no text.
  case text(DecodingFailure)
  /// The file asks for more than a limit: bytes, entries, depth; `limit` says which.
  case tooLarge(DocumentFormat, limit: String)
  /// No reader takes such a file; `kind` names what was seen (`xlsx`, `png`, `zip` …).
  case unsupported(kind: String)
}
