public import ChineseText

/// Why a document gives no amending decision.
public enum DecisionError: Error, Sendable, Hashable {
  /// It holds no instruction to amend anything.
  case noInstruction
  /// The bytes are no text.
  case undecodable(DecodingFailure)
}
