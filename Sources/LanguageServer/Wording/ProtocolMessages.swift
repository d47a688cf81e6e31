internal import Findings

/// What the server says of requests that it cannot answer: alphabetical, both languages side by side.
enum ProtocolMessages {
  static let changed = Finding.Message(
    english: "the text was changed since", chinese: "文本此后已有修改")

  static func fault(_ fault: TextFault) -> Finding.Message {
    switch fault {
    case .noLine(let line, let count):
      .init(
        english: "there is no line \(line): the text has \(count), counted from 0",
        chinese: "没有第\(line)行（从0数起），文本共\(count)行")
    case .insideCharacter(let position):
      .init(
        english: "line \(position.line), character \(position.character) is within a character",
        chinese: "第\(position.line)行第\(position.character)位在一个字符之中")
    case .backwards(let span):
      .init(
        english: "the range at line \(span.start.line) ends before it begins",
        chinese: "第\(span.start.line)行的范围止于起点之前")
    case .negative:
      .init(english: "positions are not negative", chinese: "位置不能为负数")
    case .tooLarge(let limit):
      .init(
        english: "the text is larger than \(limit >> 20) MB", chinese: "文本超过\(limit >> 20)MB")
    }
  }

  static func missing(_ member: String) -> Finding.Message {
    .init(english: "the parameters have no \(member)", chinese: "参数缺少\(member)")
  }

  static let notInitialized = Finding.Message(
    english: "the server is not initialized", chinese: "服务尚未初始化")

  static func notOpen(_ uri: String) -> Finding.Message {
    .init(english: "not open: \(uri)", chinese: "未打开：\(uri)")
  }

  static func noCommand(_ name: String) -> Finding.Message {
    .init(english: "no command '\(name)'", chinese: "没有命令“\(name)”")
  }

  static let shutDown = Finding.Message(
    english: "the server was shut down", chinese: "服务已停止")

  static let twice = Finding.Message(
    english: "the server is initialized already", chinese: "服务已经初始化")
}
