internal import TextDifference

/// A title in lines that end where its sense lets them (GB/T 9704-2012, 7.3.1: 回行时，要做到词意完整).
enum TitleLines {
  /// How many characters of 22 points a line of 156 mm holds.
  static let standardWidth = 20
  /// Longer titles are left to the program that sets them.
  private static let longest = 400
  /// What a line costs that differs by one character from the mean of all, squared.
  private static let unevenness = 0.12
  /// What one more line costs.
  private static let line = 8.0

  /// The lines of a title; joined they are the title. Quadratic in the width of a line.
  ///
  /// - Parameters:
  ///   - title: a title without line breaks.
  ///   - width: how many characters a line holds.
  ///   - borders: what the text tells of its words.
  /// - Returns: one line at least.
  static func lines(
    of title: String, width: Int = standardWidth, borders: WordBorders?
  ) -> [String] {
    let scalars = Array(title.unicodeScalars)
    let total = OfficialWidth.width(of: title)
    guard total > Double(width), scalars.count <= longest else { return [title] }
    let breaks = TitleBreaks(scalars, width: width, borders)
    let fewest = Int((total / Double(width)).rounded(.up))
    var best: (cost: Double, ends: [Int])?
    for count in fewest...(fewest + 2) {
      guard let found = ends(breaks, scalars, count, Double(width), mean: total / Double(count))
      else { continue }
      let cost = found.cost + Double(count - fewest) * line
      if cost < best?.cost ?? .infinity { best = (cost, found.ends) }
    }
    guard let ends = best?.ends else { return [title] }
    return zip([0] + ends, ends).map { start, end in
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars[start..<end])
      return String(line)
    }
  }

  /// The cheapest ends of so many lines; `nil` where the title does not fit them.
  private static func ends(
    _ breaks: TitleBreaks, _ scalars: [Unicode.Scalar], _ count: Int, _ width: Double, mean: Double
  ) -> (cost: Double, ends: [Int])? {
    let size = scalars.count
    var places = [0.0]
    for scalar in scalars {
      places.append(places[places.count - 1] + OfficialWidth.width(of: String(scalar)))
    }
    // The cost of lines that end at a place, and where the last of them begins.
    var costs = [Double](repeating: .infinity, count: size + 1)
    costs[0] = 0
    var starts: [[Int]] = []
    for _ in 0..<count {
      var next = [Double](repeating: .infinity, count: size + 1)
      var from = [Int](repeating: 0, count: size + 1)
      for end in 1...size {
        let border = end == size ? 0 : breaks.cost(at: end)
        var start = end - 1
        while start >= 0, places[end] - places[start] <= width {
          let difference = places[end] - places[start] - mean
          let cost = costs[start] + border + unevenness * difference * difference
          if cost < next[end] {
            next[end] = cost
            from[end] = start
          }
          start -= 1
        }
      }
      costs = next
      starts.append(from)
    }
    guard costs[size].isFinite else { return nil }
    var ends = [size]
    for from in starts.dropFirst().reversed() { ends.append(from[ends[ends.count - 1]]) }
    return (costs[size], ends.reversed())
  }
}
