internal import Amending
internal import ChineseText
internal import CommandKit
internal import Comparison
internal import DecisionLanguage
internal import JSONText
internal import RegulationLibrary
internal import RegulationModel

/// Articles through all editions that are held: each sentence with the edition since which it
/// stands, and the instruction that wrote it where the library holds the decision.
struct HistoryReport {
  private let articles: [ArticleHistory]
  private let dates: [CalendarDate]
  private let amendments: [CalendarDate: RecordedAmendment]
  private let selection: Selection
  /// Decisions that the library should hold and that cannot be read: the history goes without them.
  let failures: [LibraryFailure]

  /// Compares the editions held up to the chosen one.
  init(_ selection: Selection, in library: Library) throws {
    self.selection = selection
    var editions: [EditionHistory.DatedEdition] = []
    var amendments: [CalendarDate: RecordedAmendment] = [:]
    var failures: [LibraryFailure] = []
    for record in selection.work.editions
    where record.file != nil && record.date <= selection.record.date {
      let edition =
        record.date == selection.record.date
        ? selection.edition : try library.edition(record, of: selection.work)
      editions.append(.init(date: record.date, edition: edition))
      do throws(LibraryFailure) {
        amendments[record.date] = try library.amendment(of: record, of: selection.work)
      } catch {
        failures.append(error)
      }
    }
    self.failures = failures
    let history = EditionHistory(editions)
    var seen: Set<String> = []
    let asked = selection.provisions.flatMap { provision in
      provision.article.map { [$0] } ?? provision.descendants.filter { $0.kind == .article }
    }
    articles = asked.compactMap { article in
      seen.insert(article.id).inserted ? history.article(id: article.id) : nil
    }
    dates = editions.map(\.date)
    self.amendments = amendments
  }

  /// What wrote a sentence; empty where it is of the oldest edition, or no decision is held.
  private func instructions(for sentence: ArticleHistory.Sentence) -> [AmendingInstruction] {
    guard !sentence.isSinceFirst, let amendment = amendments[sentence.since] else { return [] }
    return amendment.instructions(forWordsOf: sentence.origin)
  }

  /// A provision that an instruction took out of an article.
  private struct Removal {
    let date: CalendarDate
    let provision: Provision
    let instruction: AmendingInstruction
  }

  /// What the recorded amendments took out of an article, newest first.
  private func removals(from article: Provision) -> [Removal] {
    var removals: [Removal] = []
    var id = article.id
    for date in dates.reversed() {
      guard let amendment = amendments[date] else { continue }
      let old = amendment.result.origins[id]?.old ?? id
      guard let article = amendment.base.provision(id: old) else { continue }
      for provision in article.descendants {
        guard let number = amendment.result.origins.removal(of: provision.id) else { continue }
        removals.append(
          Removal(
            date: date, provision: provision,
            instruction: amendment.decision.instructions[number]))
      }
      id = old
    }
    return removals
  }

  func text(_ paint: Paint, _ console: Console) -> String {
    var text = paint.faint(selection.place(of: nil)) + "\n"
    text += paint.faint(console.say(HistoryWording.held(dates))) + "\n"
    for article in articles {
      text += "\n" + paint.label(article.article.citation) + "\n"
      for place in article.formerPlaces {
        text += "  " + paint.faint(console.say(HistoryWording.former(place))) + "\n"
      }
      var last: String?
      var told: [AmendingInstruction] = []
      for sentence in article.sentences {
        let provision = sentence.provision
        let instructions = instructions(for: sentence)
        if instructions != told {
          for instruction in instructions {
            text += "  " + paint.faint(line(for: instruction, of: sentence.since, console)) + "\n"
          }
          told = instructions
        }
        let label = provision.kind == .paragraph || provision.id == last ? "" : provision.label
        last = provision.id
        let since = (sentence.isSinceFirst ? "≤" : " ") + sentence.since.description
        text += "  \(paint.faint(since))  \(label)\(sentence.text)\n"
      }
      for removal in removals(from: article.article) {
        let words = removal.provision.label + removal.provision.text
        let removed = HistoryWording.removed(
          removal.provision.citation, on: removal.date,
          by: amendments[removal.date]?.passage(of: removal.instruction) ?? "", words)
        text += "  " + console.say(removed) + "\n"
      }
    }
    return text
  }

  /// `written by 二、 of 《…的决定》: 将第三十四条第一款中的…`
  private func line(
    for instruction: AmendingInstruction, of date: CalendarDate, _ console: Console
  ) -> String {
    let passage = amendments[date]?.passage(of: instruction) ?? ""
    let title = amendments[date]?.decision.title ?? ""
    let words = instruction.wording.prefix(40)
    let dots = words.count < instruction.wording.count ? "…" : ""
    return console.say(HistoryWording.written(passage, title, "\(words)\(dots)"))
  }

  /// `tiaoli/history/1`
  func json() -> String {
    var json = JSONWriter(layout: .indented)
    json.object { json in
      json.field("schema", "tiaoli/history/1")
      json.field("work", selection.work.slug)
      json.field("edition", selection.record.date.description)
      json.array("editions") { json in dates.forEach { json.string($0.description) } }
      json.array("articles") { json in
        for article in articles { write(article, &json) }
      }
    }
    json.endLine()
    return json.text
  }

  private func write(_ article: ArticleHistory, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", article.article.id)
      json.array("former") { json in
        for place in article.formerPlaces {
          json.object { json in
            json.field("until", place.until.description)
            json.array("ids") { json in place.ids.forEach { json.string($0) } }
          }
        }
      }
      json.array("removed") { json in
        for removal in removals(from: article.article) {
          json.object { json in
            json.field("provision", removal.provision.id)
            json.field("text", removal.provision.text)
            json.field("on", removal.date.description)
            json.array("instructions") { json in
              write(removal.instruction, of: removal.date, &json)
            }
          }
        }
      }
      json.array("sentences") { json in
        for sentence in article.sentences {
          json.object { json in
            json.field("provision", sentence.provision.id)
            json.field("text", sentence.text)
            json.field("since", sentence.since.description)
            json.field("or_longer", sentence.isSinceFirst)
            json.array("instructions") { json in
              for instruction in instructions(for: sentence) {
                write(instruction, of: sentence.since, &json)
              }
            }
          }
        }
      }
    }
  }

  private func write(
    _ instruction: AmendingInstruction, of date: CalendarDate, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.field("decision", amendments[date]?.decision.title)
      json.field("item", amendments[date]?.passage(of: instruction))
      json.field("line", instruction.line)
      json.field("text", instruction.wording)
    }
  }
}

/// Words of histories on the terminal: alphabetical, both languages side by side.
enum HistoryWording {
  static func former(_ place: ArticleHistory.FormerPlace) -> LocalizedText {
    let old = place.ids.map { ProvisionAddress(id: $0)?.citation ?? $0 }
    return LocalizedText(
      "until \(place.until): \(old.joined(separator: ", "))",
      "\(place.until.chinese)以前：\(old.joined(separator: "、"))")
  }

  static func held(_ dates: [CalendarDate]) -> LocalizedText {
    let list = dates.map(\.description).joined(separator: ", ")
    return LocalizedText(
      "editions held: \(list); ≤ means since the oldest of them or longer",
      "已收录版本：\(list)；≤表示自其中最早的版本起，或者更早")
  }

  static func removed(
    _ place: String, on date: CalendarDate, by passage: String, _ words: String
  ) -> LocalizedText {
    let passage = passage.hasSuffix("、") ? String(passage.dropLast()) : passage
    let by = passage.isEmpty ? "" : " by \(passage)"
    return LocalizedText(
      "\(date) removed\(by): \(place) [-\(words)-]",
      "\(date.chinese)\(passage.isEmpty ? "" : "由“\(passage)”")删去\(place)[-\(words)-]")
  }

  static func written(_ passage: String, _ title: String, _ words: String) -> LocalizedText {
    let decision = title.isEmpty ? "修改决定" : title
    return LocalizedText(
      "written by \(passage)\(words) (\(decision))", "来自“\(decision)”\(passage)\(words)")
  }
}
