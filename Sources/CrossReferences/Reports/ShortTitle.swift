internal import ChineseText

/// Short titles that a matter gives away: 党纪学习教育 is about the 条例 on disciplinary measures.
enum ShortTitle {
  /// Words that are bound up with one act.
  private static let subjects: [(word: Word, noun: String, title: String)] = [
    ("党纪学习教育", "条例", "中国共产党纪律处分条例"), ("纪律处分", "条例", "中国共产党纪律处分条例"),
    ("廉洁自律", "准则", "中国共产党廉洁自律准则"), ("党内政治生活", "准则", "关于新形势下党内政治生活的若干准则"),
    ("支部标准化", "条例", "中国共产党支部工作条例（试行）"), ("党内监督", "条例", "中国共产党党内监督条例"),
    ("信访工作", "条例", "信访工作条例"), ("问责", "条例", "中国共产党问责条例"),
  ]

  /// The title of the act that a paragraph is about; `nil` where no word tells.
  static func subject(of noun: String, in paragraph: Range<Int>, of bytes: Span<UInt8>) -> String? {
    for subject in subjects where subject.noun == noun {
      if subject.word.first(in: paragraph, of: bytes) != nil { return subject.title }
    }
    return nil
  }
}
