/// Lines that stand on every page: the title of the book, the name of the section.
enum RunningHeads {
  /// A line is a running head when it stands beside this many page numbers.
  private static let fewestPages = 3

  /// Indexes of the lines that repeat right above or right below page numbers, ascending.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - pageNumbers: indexes of the lines that hold page numbers, ascending.
  /// - Returns: the lines; none where there are too few pages to tell.
  static func find(_ source: SourceText, pageNumbers: [Int]) -> [Int] {
    guard pageNumbers.count >= fewestPages else { return [] }
    let numbers = Set(pageNumbers)
    var places: [[UInt8]: Set<Int>] = [:]
    for number in pageNumbers {
      for line in [neighbour(of: number, step: 1, source), neighbour(of: number, step: -1, source)]
      {
        guard let line, !numbers.contains(line) else { continue }
        places[Array(source.bytes[source.lines[line].content]), default: []].insert(line)
      }
    }
    return places.values.filter { $0.count >= fewestPages }.flatMap(\.self).sorted()
  }

  /// The next line in a direction that is not blank.
  private static func neighbour(of index: Int, step: Int, _ source: SourceText) -> Int? {
    var line = index + step
    while source.lines.indices.contains(line), source.lines[line].isBlank { line += step }
    return source.lines.indices.contains(line) ? line : nil
  }
}
