internal import Comparison
internal import DecisionLanguage
internal import HTMLText
internal import RegulationLibrary
internal import RegulationModel

/// Writes since which edition each sentence of an article stands, and the instruction that wrote it where the
/// library holds the decision.
struct SentenceHistory {
  let work: WorkReading
  let page: PagePlace
  let history: ArticleHistory

  func write(to html: inout HTMLWriter) {
    guard let first = history.sentences.first else { return }
    html.element("section", [.id("history"), .class("relations")]) { html in
      html.element("h2", text: SiteWording.history)
      html.breakLine()
      if history.sentences.allSatisfy(\.isSinceFirst) {
        html.element("p", text: SiteWording.unchangedSince(name(of: first.since)))
      } else {
        html.element("ul") { html in
          for run in runs { write(run, to: &html) }
        }
      }
    }
    html.breakLine()
  }

  /// Sentences one behind the other that have one origin.
  private var runs: [[ArticleHistory.Sentence]] {
    var runs: [[ArticleHistory.Sentence]] = []
    for sentence in history.sentences {
      if let last = runs.last?.last, last.since == sentence.since,
        last.provision.index == sentence.provision.index,
        instructions(for: last) == instructions(for: sentence)
      {
        runs[runs.count - 1].append(sentence)
      } else {
        runs.append([sentence])
      }
    }
    return runs
  }

  private func write(_ run: [ArticleHistory.Sentence], to html: inout HTMLWriter) {
    guard let first = run.first else { return }
    html.element("li") { html in
      html.text("“\(run.map(\.text).joined().beginning(60))”")
      html.element("span", [.class("facts")]) { html in
        if first.isSinceFirst {
          html.text(SiteWording.historySinceFirst + "：")
        }
        let place = work.place.edition(first.since)
        let id = first.origin.id
        html.element(
          "a", [.href(page.link(place.page(of: id), id))],
          text: first.isSinceFirst
            ? name(of: first.since) : SiteWording.since(name(of: first.since)))
        for instruction in instructions(for: first) {
          html.text("，")
          html.element(
            "a", [.href(page.link(place.decision, DecisionPage.anchor(instruction)))],
            text: SiteWording.instruction(passage(of: instruction, first.since)))
        }
      }
    }
    html.breakLine()
  }

  private func name(of date: CalendarDate) -> String {
    work.work.editions.first { $0.date == date }?.name ?? date.chinese
  }

  private func held(_ date: CalendarDate) -> HeldEdition? {
    work.held.editions.first { $0.date == date }
  }

  /// The positions of the instructions that wrote a sentence.
  private func instructions(for sentence: ArticleHistory.Sentence) -> [Int] {
    guard !sentence.isSinceFirst, let amendment = held(sentence.since)?.amendment else { return [] }
    let all = amendment.decision.instructions
    return amendment.instructions(forWordsOf: sentence.origin).compactMap { all.firstIndex(of: $0) }
  }

  private func passage(of instruction: Int, _ date: CalendarDate) -> String {
    guard let amendment = held(date)?.amendment else { return "" }
    return amendment.passage(of: amendment.decision.instructions[instruction])
  }
}
