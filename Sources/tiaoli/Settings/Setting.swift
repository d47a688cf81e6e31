internal import CommandKit

/// What can be set once for all calls.
enum Setting: String, CaseIterable {
  case library
  case work
  case corpus
  case language
  case color
  case holidays

  /// The variable of the environment that says the same; `nil` where there is none.
  var variable: String? {
    switch self {
    case .library: "TIAOLI_LIBRARY"
    case .corpus: "TIAOLI_CORPUS"
    case .color: "NO_COLOR"
    case .work, .language, .holidays: nil
    }
  }

  /// Values that it may have; `nil` where every text is one.
  var values: [String]? {
    switch self {
    case .language: ["zh", "en"]
    case .color: ["auto", "never"]
    case .library, .work, .corpus, .holidays: nil
    }
  }

  /// Whether it names a file or folder.
  var isPath: Bool { self == .library || self == .corpus || self == .holidays }

  /// What it is, in a few words.
  var meaning: LocalizedText {
    switch self {
    case .library: LocalizedText("the library's folder", "法规库目录")
    case .work: LocalizedText("the work that is meant where none is named", "没有指明时所用的法规")
    case .corpus: LocalizedText("the corpus folder", "语料目录")
    case .language: LocalizedText("language of messages: zh or en", "信息的语言：zh或en")
    case .color: LocalizedText("colour on terminals: auto or never", "终端颜色：auto或never")
    case .holidays: LocalizedText("file of holidays for working days", "计算工作日用的节假日文件")
    }
  }
}
