internal import CommandKit
internal import RegulationModel

/// Why lines were left out of a regulation, in words; the code of the reason stands behind it.
enum LeftOutWording {
  static func text(of reason: DroppedText.Reason) -> LocalizedText {
    switch reason {
    case .blank: LocalizedText("blank lines", "空行")
    case .comment: LocalizedText("a reviewer's comment", "批注")
    case .commentary: LocalizedText("commentary that is no law", "释义等非条文内容")
    case .contents: LocalizedText("a table of contents or a list of annexes", "目录或者附件清单")
    case .deleted: LocalizedText("deleted in the file", "文件中已删除的文字")
    case .hidden: LocalizedText("hidden in the file", "文件中隐藏的文字")
    case .labelMark: LocalizedText("a mark behind a label", "条号后的符号")
    case .metadata: LocalizedText("data about the document", "关于文件的信息")
    case .navigation: LocalizedText("furniture of a web page", "网页的菜单、链接、按钮等")
    case .note: LocalizedText("a note", "注释")
    case .omission: LocalizedText("a mark that text was left out there", "省略标记")
    case .order: LocalizedText("the order or notice that carries it", "发布令或者印发通知")
    case .outside: LocalizedText("before, between or behind the regulation", "法规之外的文字")
    case .pageHead: LocalizedText("the head or foot of a page", "页眉页脚")
    case .pageNumber: LocalizedText("a page number", "页码")
    case .translation: LocalizedText("the text in another language", "其他语言的文本")
    }
  }
}
