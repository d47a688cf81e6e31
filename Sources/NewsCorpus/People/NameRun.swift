/// Divides names that are printed together: 刘捷彭佳学王成.
enum NameRun {
  /// The names that a run consists of, each two to four characters with a surname first.
  ///
  /// Names known from elsewhere in the text weigh most, so that 王浩任正晓 is 王浩 and 任正晓 where
  /// the text names 王浩; else the fewest names win, since most have three characters.
  ///
  /// - Parameters:
  ///   - run: the run, nothing but names.
  ///   - known: names that stand elsewhere.
  /// - Returns: the names in order; `nil` where the run cannot be divided.
  static func names(in run: Glyphs, known: Set<String>) -> [String]? {
    guard run.count >= 2, run.count <= 200, run.allSatisfy(\.isIdeograph) else { return nil }
    var costs = [Int](repeating: .max, count: run.count + 1)
    var steps = [Int](repeating: 0, count: run.count + 1)
    costs[0] = 0
    for start in run.indices where costs[start] < .max {
      for length in 2...4 where start + length <= run.count {
        let name = Array(run[start..<(start + length)])
        guard let cost = cost(of: name, known), costs[start] + cost < costs[start + length] else {
          continue
        }
        costs[start + length] = costs[start] + cost
        steps[start + length] = length
      }
    }
    guard costs[run.count] < .max else { return nil }
    var names: [String] = []
    var end = run.count
    while end > 0 {
      names.append(run[(end - steps[end])..<end].string)
      end -= steps[end]
    }
    return names.reversed()
  }

  /// What a name costs: nothing much when it is known, much when it is no usual name.
  private static func cost(of name: Glyphs, _ known: Set<String>) -> Int? {
    if known.contains(name.string) { return 1 }
    guard let surname = Surnames.length(at: 0, in: name) else { return nil }
    let given = name.count - surname
    guard given == 1 || given == 2 else { return nil }
    return 10
  }
}
