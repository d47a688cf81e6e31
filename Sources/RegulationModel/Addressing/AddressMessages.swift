public import Findings

extension AddressError {
  /// What is wrong, in one sentence with what there is or what to do.
  public var message: Finding.Message {
    switch self {
    case .ambiguous(let text, let candidates):
      let names = candidates.map { "\($0.citation) (\($0.id))" }
      return .init(
        english: "\(text) may be \(names.joined(separator: " or ")): name one of these",
        chinese: "\(text)可以指\(names.joined(separator: "或者"))，请写明是哪一个")
    case .backwards(let first, let last):
      return .init(
        english: "the range from \(first) to \(last) runs backwards: give the smaller number first",
        chinese: "范围\(first)至\(last)前后颠倒，请先写较小的编号")
    case .empty:
      return .init(
        english: "the address is empty: try 34 or 第三十四条",
        chinese: "没有写明条款，例如34或者第三十四条")
    case .incomplete(let text):
      return .init(
        english: "'\(text)' names no article: try 34.1 or 第三十四条第一款",
        chinese: "“\(text)”没有写明是哪一条，例如34.1或者第三十四条第一款")
    case .neitherBranchNorRange(let number):
      return .neitherBranchNorRange(number)
    case .notAnAddress(let text):
      return .init(
        english: "'\(text)' is no address: try 34, 34.1.2, 9-11 or 第三十四条第一款第二项",
        chinese: "“\(text)”不是条款，例如34、34.1.2、9-11或者第三十四条第一款第二项")
    case .notFound(let text, let stock):
      return .notFound(text, stock)
    case .tooLarge(let text):
      return .init(
        english: "'\(text)' is too large for a number of a provision",
        chinese: "“\(text)”太大，不是条款的编号")
    case .uneven(let first, let last):
      return .init(
        english: "\(first) and \(last) are not two of one list: give the ends of a range alike",
        chinese: "\(first)和\(last)不在同一序列中，范围的两端应当同级")
    case .zero(let text):
      return .init(
        english: "'\(text)' names number 0: numbers begin with 1",
        chinese: "“\(text)”中有编号0，编号从1开始")
    }
  }
}

extension Finding.Message {
  fileprivate static func neitherBranchNorRange(_ number: ProvisionNumber) -> Self {
    let article = number.label(.article)
    let branch = number.branches.first ?? 0
    let range = "\(branch)-\(number.value)"
    return .init(
      english: "\(number): there is no \(article); if a range is meant, write \(range)",
      chinese: "\(number)：没有\(article)；如果是指范围，请写\(range)")
  }

  fileprivate static func notFound(_ text: String, _ stock: [AddressStock]) -> Self {
    guard !stock.isEmpty else {
      return .init(english: "\(text) not found", chinese: "没有\(text)")
    }
    return .init(
      english: "\(text) not found: " + stock.map(\.english).joined(separator: ", "),
      chinese: "没有\(text)：" + stock.map(\.chinese).joined(separator: "，"))
  }
}

extension AddressStock {
  /// `第三十四条 has 2 款`, `the edition has 第一条 to 第五十三条`.
  fileprivate var english: String {
    let holder = (place ?? "the edition") + " has "
    guard let first, let last else { return holder + "no \(kind.unit)" }
    if kind == .paragraph { return holder + "\(count) 款" }
    return holder + (count == 1 ? "only \(first)" : "\(first) to \(last)")
  }

  /// `第三十四条有2款`, `本版本有第一条至第五十三条`.
  fileprivate var chinese: String {
    let holder = place ?? "本版本"
    guard let first, let last else { return holder + "没有\(kind.unit)" }
    if kind == .paragraph { return holder + "有\(count)款" }
    return holder + (count == 1 ? "只有\(first)" : "有\(first)至\(last)")
  }
}
