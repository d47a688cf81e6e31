public import Findings

/// What is said of duties, in both languages.
public enum DutyWording {
  /// The name of a kind.
  public static func kind(_ kind: Duty.Kind) -> Finding.Message {
    switch kind {
    case .after: .init(english: "after", chinese: "事后")
    case .atOnce: .init(english: "at once", chinese: "及时")
    case .before: .init(english: "before", chinese: "事前")
    case .commencement: .init(english: "in force", chinese: "施行")
    case .deadline: .init(english: "deadline", chinese: "期限")
    case .duration: .init(english: "duration", chinese: "期间")
    case .none: .init(english: "no time", chinese: "未定时限")
    case .recurring: .init(english: "recurring", chinese: "定期")
    case .term: .init(english: "term", chinese: "任期")
    }
  }

  /// The modal word.
  public static func modality(_ modality: Duty.Modality) -> Finding.Message {
    switch modality {
    case .may: .init(english: "may", chinese: "可以")
    case .must: .init(english: "must", chinese: "应当")
    case .mustNot: .init(english: "must not", chinese: "不得")
    }
  }

  /// Where the words for the bearer were found; `nil` for the sentence itself.
  public static func basis(_ basis: Duty.Bearer.Basis) -> Finding.Message? {
    switch basis {
    case .leadIn: .init(english: "from the lead-in", chinese: "据列举之首")
    case .object: .init(english: "told to act", chinese: "被责令、督促者")
    case .previous: .init(english: "from the sentence before", chinese: "据上文")
    case .sentence: nil
    }
  }

  /// What a time is that is no duty's.
  public static func sense(_ sense: OtherPeriod.Sense) -> Finding.Message {
    switch sense {
    case .benefit: .init(english: "benefit", chinese: "优惠期间")
    case .condition: .init(english: "condition", chinese: "条件")
    case .other: .init(english: "other", chinese: "其他")
    case .penalty: .init(english: "penalty", chinese: "处罚期间")
    case .prohibition: .init(english: "prohibition", chinese: "禁止期间")
    case .right: .init(english: "right", chinese: "权利期间")
    case .validity: .init(english: "validity", chinese: "有效期")
    }
  }

  /// The head of the column of what is to be done.
  public static let act = Finding.Message(english: "what", chinese: "应做何事")
  /// The head of the column of who is to act.
  public static let bearer = Finding.Message(english: "who", chinese: "责任主体")
  /// The head of the column of the day.
  public static let due = Finding.Message(english: "due", chinese: "到期日")
  /// The head of the column of when a time begins.
  public static let event = Finding.Message(english: "from when", chinese: "起算")
  /// Said where there is nothing to list.
  public static let none = Finding.Message(english: "no duties found", chinese: "没有找到时限")
  /// The head of the column of the provision.
  public static let provision = Finding.Message(english: "provision", chinese: "条款")
  /// The head of the column of the time.
  public static let time = Finding.Message(english: "time", chinese: "时限")
  /// The title of a list of duties.
  public static let title = Finding.Message(english: "Duties and deadlines", chinese: "时限一览")
  /// Stands for a bearer whom the text does not name.
  public static let unnamed = Finding.Message(
    english: "(not named in so many words)", chinese: "（条文未明示主体）")

  /// More time: `may be extended by 十日`.
  public static func extended(_ words: String) -> Finding.Message {
    .init(english: "may be extended: \(words)", chinese: "可\(words)")
  }
}

extension Finding.Message {
  /// The message in a language.
  package func text(isChinese: Bool) -> String { isChinese ? chinese : english }
}
