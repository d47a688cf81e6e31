internal import ChineseText

/// Reads whose words a stretch of an item is: the verb of saying that governs it and its subject.
///
///     frame    = subject verb ("，" | "：") words      李明指出，……
///     behind   = “words” subject verb                  “……。”李明说。
struct SpeechReader {
  /// Whose words they are.
  struct Reading {
    let speaker: Speaker?
    /// The verb, as printed; `nil` where none governs them.
    let verb: String?
    /// Why nobody is named; `nil` where somebody is.
    let gap: SpeakerGap?
    /// The sentence.
    let sentence: String
  }

  private let paragraphs: [ParagraphSpeech]
  private let subjects: SubjectReader
  /// Who gave the speech that the item is.
  private let orator: Speaker?

  init(_ item: Item) {
    paragraphs = item.paragraphs.map { ParagraphSpeech(Glyphs($0.text)) }
    subjects = SubjectReader(item.people)
    orator = subjects.orator(of: item)
  }

  /// Reads whose words a range of a paragraph is.
  ///
  /// - Parameters:
  ///   - range: the words.
  ///   - paragraph: the index of the paragraph.
  ///   - act: the title of the regulation that they are about: it is what they cite, and no speaker.
  /// - Returns: who says them, or why nobody is named.
  func reading(_ range: Range<Int>, in paragraph: Int, act: Glyphs) -> Reading {
    let speech = paragraphs[paragraph]
    let first = speech.sentence(at: range.lowerBound)
    let last = speech.sentence(at: max(range.lowerBound, range.upperBound - 1))
    let extent = first.lowerBound..<max(first.upperBound, last.upperBound)
    let sentence = speech.text[extent].string
    var cited: Range<Int>?
    for frame in speech.frames(over: range, first) {
      let verb = speech.text[frame.verb]
      switch who(frame.verb, from: frame.start, in: paragraph) {
      case .success(let speaker) where speaker.isAct(act):
        if cited == nil { cited = frame.verb }
      case .success(let speaker):
        let basis = speaker.basis == .sentence ? frame.basis : speaker.basis
        return Reading(
          speaker: speaker.known(by: basis), verb: verb.string, gap: nil, sentence: sentence)
      case .failure(let failure):
        if failure.gap == .unclear, isNoVerb(frame.verb, speech) { continue }
        return Reading(speaker: nil, verb: verb.string, gap: failure.gap, sentence: sentence)
      }
    }
    if let cited {
      return Reading(
        speaker: nil, verb: speech.text[cited].string, gap: .act, sentence: sentence)
    }
    // A quotation that begins a paragraph is somebody's, who was named before it, or will be.
    if speech.quotation(at: range.lowerBound)?.lowerBound == 1 {
      return Reading(speaker: nil, verb: nil, gap: .unclear, sentence: sentence)
    }
    return unframed(first, paragraph, sentence)
  }

  // MARK: - The subject

  /// Verbs that are nouns as often.
  private static let nouns = WordSet(spaced: "要求 规定 介绍 建议 解释 提醒 感慨 解读 分析 号召 明确 反映")

  /// Whether a word without a subject that is known as one is no verb of saying, either:
  /// 依照有关规定， 提出了明确要求，
  private func isNoVerb(_ verb: Range<Int>, _ speech: ParagraphSpeech) -> Bool {
    let goesOn = verb.upperBound < speech.text.count && speech.text[verb.upperBound].isIdeograph
    return goesOn || SpeechReader.nouns.holds(Array(speech.text[verb]))
  }

  private struct Gap: Error { let gap: SpeakerGap }

  /// Who the subject of a verb is.
  private func who(_ verb: Range<Int>, from start: Int, in paragraph: Int) -> Result<Speaker, Gap> {
    let speech = paragraphs[paragraph]
    let clause = speech.clauseStart(before: verb.lowerBound, from: start)
    switch subjects.subject(clause..<verb.lowerBound, in: speech.text) {
    case .speaker(let speaker): return .success(speaker)
    case .unclear: return .failure(Gap(gap: .unclear))
    case .pronoun:
      let meant = named(before: verb.lowerBound, in: paragraph)
      return meant.map { .success($0) } ?? .failure(Gap(gap: .pronoun))
    case .none:
      let shared = shared(clause, from: start, in: paragraph)
      return shared.map { .success($0) } ?? .failure(Gap(gap: .noSubject))
    }
  }

  /// Verbs of one sentence that share a subject.
  private static let mostShared = 8

  /// The subject that a verb shares with what stands before it in the sentence: with the verb of
  /// saying before it, else with a clause whose only person it is.
  private func shared(_ clause: Int, from start: Int, in paragraph: Int) -> Speaker? {
    let speech = paragraphs[paragraph]
    let earlier = speech.verbs.filter { $0.lowerBound >= start && $0.upperBound <= clause }
    for verb in earlier.suffix(SpeechReader.mostShared).reversed() {
      let own = speech.clauseStart(before: verb.lowerBound, from: start)
      switch subjects.subject(own..<verb.lowerBound, in: speech.text) {
      case .speaker(let speaker): return speaker
      case .pronoun: return named(before: verb.lowerBound, in: paragraph)
      case .unclear: return nil
      case .none: continue
      }
    }
    guard earlier.count <= SpeechReader.mostShared else { return nil }
    // What is said begins behind the first verb: who is named there is spoken about.
    let end = earlier.first.map { speech.clauseStart(before: $0.lowerBound, from: start) } ?? clause
    let named = subjects.named(in: start..<end, of: speech.text)
    if named.count == 1 {
      let from = speech.clauseStart(before: named[0].upperBound, from: start)
      if let speaker = subjects.beginning(from..<named[0].upperBound, in: speech.text) {
        return speaker
      }
    }
    let meeting = SpeechReader.meetings.length(at: start, in: speech.text, before: end)
    guard named.isEmpty, let meeting else { return nil }
    return Speaker(
      text: speech.text[start..<(start + meeting)].string, name: nil, role: nil, kind: .meeting,
      basis: .sentence)
  }

  private static let meetings = WordSet(spaced: "会议 全会 大会")

  /// Paragraphs before its own in which 他 looks for a name.
  private static let reach = 6

  /// The one person who is named last before an index, in the paragraph or in one shortly before it;
  /// `nil` where there are several.
  private func named(before end: Int, in paragraph: Int) -> Speaker? {
    let first = max(0, paragraph - SpeechReader.reach)
    for index in stride(from: paragraph, through: first, by: -1) {
      let text = paragraphs[index].text
      let range = 0..<(index == paragraph ? end : text.count)
      let named = subjects.named(in: range, of: text)
      guard !named.isEmpty else { continue }
      guard named.count == 1,
        case .speaker(let speaker) = subjects.subject(0..<named[0].upperBound, in: text)
      else { return nil }
      return speaker.known(by: .pronoun)
    }
    return nil
  }

  // MARK: - Without a verb

  private static let exhortations = WordSet(
    spaced: "我们要 我们必须 我们应当 要 必须 应当 务必 不得 不能 绝不能 决不能 需要 既要 一要 二要 三要 四要 还要 也要 同时要 更要")

  /// A sentence that no verb governs: it goes on with the one before it, or the item says it.
  private func unframed(_ sentence: Range<Int>, _ paragraph: Int, _ words: String) -> Reading {
    let speech = paragraphs[paragraph]
    let earlier = speech.verbs.last { $0.upperBound <= sentence.lowerBound }
    if let earlier {
      let start = speech.sentence(at: earlier.lowerBound).lowerBound
      let between = speech.sentences.filter {
        $0.lowerBound > start && $0.lowerBound <= sentence.lowerBound
      }
      let goesOn = between.allSatisfy {
        SpeechReader.exhortations.length(at: $0.lowerBound, in: speech.text) != nil
      }
      if goesOn, case .success(let speaker) = who(earlier, from: start, in: paragraph) {
        let basis: Speaker.Ground = speaker.basis == .pronoun ? .pronoun : .previous
        return Reading(
          speaker: speaker.known(by: basis), verb: speech.text[earlier].string, gap: nil,
          sentence: words)
      }
    }
    if let label = subjects.label(of: speech) {
      guard let label else {
        return Reading(speaker: nil, verb: nil, gap: .unclear, sentence: words)
      }
      return Reading(speaker: label, verb: nil, gap: nil, sentence: words)
    }
    if let orator { return Reading(speaker: orator, verb: nil, gap: nil, sentence: words) }
    let gap: SpeakerGap = earlier == nil ? .ownWords : .continued
    return Reading(speaker: nil, verb: nil, gap: gap, sentence: words)
  }
}
