/// Who says something, as a text prints it.
public struct Speaker: Sendable, Hashable {
  /// What speaks.
  public enum Nature: String, Sendable, CaseIterable {
    /// A text: 通知指出.
    case document
    /// Several who are not named one by one: 与会代表认为.
    case group
    /// A meeting: 会议强调.
    case meeting
    /// An organ: 中央纪委指出.
    case organ
    /// A person, named or by an office: 李明说, 有关负责人介绍.
    case person
  }

  /// Where it is read.
  public enum Ground: String, Sendable, CaseIterable {
    /// The paragraph begins with it and a colon, as in an interview: 李明：……
    case label
    /// An earlier sentence of the paragraph names it, and this one goes on with 要, 必须.
    case previous
    /// The sentence says 他 or 她, and one person alone is named before it.
    case pronoun
    /// The words stand in a quotation, and it is named before that or behind it.
    case quotation
    /// The sentence names it.
    case sentence
    /// The item is a speech, and this is who gave it.
    case speech
  }

  /// The words that name it, as printed: 市委书记李明.
  public let text: String
  /// The name of a person; `nil` for others, for several, and where only the office is printed.
  public let name: String?
  /// The office of the person, as the item gives it; `nil` where it gives none.
  public let role: String?
  /// What speaks.
  public let kind: Nature
  /// Where it is read.
  public let basis: Ground

  /// The same speaker, known from elsewhere.
  func known(by basis: Ground) -> Speaker {
    Speaker(text: text, name: name, role: role, kind: kind, basis: basis)
  }
}

/// Why nobody is named as the speaker of words.
public enum SpeakerGap: String, Sendable, CaseIterable {
  /// The regulation itself is what "says" them: 《条例》规定.
  case act
  /// An earlier sentence of the paragraph names a speaker; whether these words are still theirs is not
  /// said.
  case continued
  /// The verb has no subject, or more than one that it could have.
  case noSubject = "no-subject"
  /// No verb of saying governs the words: the item says them itself.
  case ownWords = "own-words"
  /// 他 or 她, and more than one person, or none, is named before it.
  case pronoun
  /// What stands before the verb is no name, organ, meeting or text that is known as one.
  case unclear
}
