public import Findings
public import RegulationModel

/// What is wrong with a `work.json` that cannot be understood.
public enum RecordDamage: Error, Sendable, Hashable {
  /// It holds nothing.
  case empty
  /// It ends in the middle.
  case cutOff
  /// It is no JSON object.
  case notJSON
  /// A member is not there.
  case missing(String)
  /// A member, named by its path, has no value that it can have.
  case badValue(String)
  /// A reason for the day of entry into force that is none.
  case noBasis(String)
  /// A date that is none.
  case noDate(String)
  /// Two editions have one date.
  case twice(CalendarDate)
  /// The file of an edition is not in the work's folder.
  case outsideOfFolder(String)
  /// It is of another kind, or written by a later version of the program.
  case otherSchema(String)

  /// Says why a decoder did not understand the bytes.
  init(_ bytes: [UInt8], _ error: any Error) {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): self = .missing(key.stringValue)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      self = path.isEmpty ? .notJSON : .badValue(path)
    default:
      let marks = bytes.filter { $0 > 0x20 }
      if marks.isEmpty {
        self = .empty
      } else if marks.first == UInt8(ascii: "{"), marks.last != UInt8(ascii: "}") {
        self = .cutOff
      } else {
        self = .notJSON
      }
    }
  }
}

extension RecordDamage {
  /// What is wrong, to be put behind the name of the file.
  public var message: Finding.Message {
    switch self {
    case .badValue(let path):
      .init(english: "\"\(path)\" has no such value", chinese: "“\(path)”没有这样的值")
    case .cutOff: .init(english: "it ends in the middle", chinese: "内容不全，中途结束")
    case .empty: .init(english: "it is empty", chinese: "文件是空的")
    case .missing(let name): .init(english: "\"\(name)\" is missing", chinese: "缺少“\(name)”")
    case .noBasis(let text):
      .init(english: "\(text) is no basis of a day in force", chinese: "“\(text)”不是施行日期的依据")
    case .noDate(let text): .init(english: "\(text) is no date", chinese: "“\(text)”不是日期")
    case .notJSON: .init(english: "it is no JSON object", chinese: "不是JSON对象")
    case .otherSchema(let name):
      .init(english: "its schema is \(name)", chinese: "其schema是\(name)")
    case .outsideOfFolder(let file):
      .init(english: "\(file) is not in the work's folder", chinese: "\(file)不在法规目录中")
    case .twice(let date): .init(english: "\(date) stands twice", chinese: "\(date)出现两次")
    }
  }
}
