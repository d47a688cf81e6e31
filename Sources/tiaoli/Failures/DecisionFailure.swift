internal import DecisionLanguage

/// A file that is no decision, by the name that the user gave it.
struct DecisionFailure: Error {
  let name: String
  let reason: DecisionError
}
