public import Findings

extension AddressError {
  /// What is wrong, in one sentence with what to do.
  public var message: Finding.Message {
    switch self {
    case .ambiguous(let text, let candidates):
      let ids = candidates.joined(separator: ", ")
      return .init(
        english: "\(text) may be any of \(ids): name one of these",
        chinese: "\(text)可以指\(ids)，请写明其中之一")
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
    case .notAnAddress(let text):
      return .init(
        english: "'\(text)' is no address: try 34, 34.1.2, 9-11 or 第三十四条第一款第二项",
        chinese: "“\(text)”不是条款，例如34、34.1.2、9-11或者第三十四条第一款第二项")
    case .notFound(let text, let kind, let place, let first, let last):
      return notFound(text, kind, place, first, last)
    case .unknown(let text):
      return .init(
        english: "no provision is called '\(text)': 'toc' lists those that there are",
        chinese: "没有称为“\(text)”的条款，可用toc查看现有条款")
    case .zero(let text):
      return .init(
        english: "'\(text)' names number 0: numbers begin with 1",
        chinese: "“\(text)”中有编号0，编号从1开始")
    }
  }

  private func notFound(
    _ text: String, _ kind: ProvisionKind, _ place: String?, _ first: String?, _ last: String?
  ) -> Finding.Message {
    let holder = (english: place ?? "the edition", chinese: place ?? "本版本")
    guard let first, let last else {
      return .init(
        english: "\(text) not found: \(holder.english) has no \(kind.unit)",
        chinese: "没有\(text)：\(holder.chinese)没有\(kind.unit)")
    }
    let range = first == last ? first : "\(first) to \(last)"
    let chineseRange = first == last ? first : "\(first)至\(last)"
    return .init(
      english: "\(text) not found: \(holder.english) has \(range)",
      chinese: "没有\(text)：\(holder.chinese)有\(chineseRange)")
  }
}
