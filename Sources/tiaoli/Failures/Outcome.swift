/// How a command ended.
enum Outcome: Int32 {
  /// It did what was asked.
  case done = 0
  /// The answer is no: not found, differences, a check that failed.
  case no = 1
  /// The call or the input is wrong.
  case wrong = 2
}
