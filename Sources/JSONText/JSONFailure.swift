/// Why a text is no JSON.
package enum JSONFailure: Error, Sendable, Hashable {
  /// It is not JSON from an offset in UTF-8 on, counted from 0.
  case syntax(offset: Int)
  /// Arrays and objects are nested more than `limit` deep.
  case tooDeep(limit: Int)
}
