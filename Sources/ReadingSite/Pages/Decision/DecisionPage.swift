internal import Amending
internal import DecisionLanguage
internal import HTMLText
internal import RegulationLibrary
internal import RegulationModel

/// The decision that made an edition: what it says, and what became of each of its instructions.
struct DecisionPage {
  let site: SiteContext
  let work: WorkReading
  let reading: EditionReading
  let amendment: RecordedAmendment

  private var place: PagePlace { reading.place.decision }

  /// The anchor of an instruction, by its position in the decision.
  static func anchor(_ instruction: Int) -> String { "instruction_\(instruction + 1)" }

  /// The page.
  var file: SiteFile {
    let title =
      amendment.decision.title ?? "《\(reading.workTitle)》\(SiteWording.decision)"
    var frame = site.frame(
      .decision, place, title: title,
      description:
        "《\(reading.title)》\(SiteWording.edition(reading.date))：\(SiteWording.amendedBy)",
      edition: reading.place)
    frame.above =
      site.above(work.position) + [
        .init(place: reading.place.page, words: SiteWording.edition(reading.date))
      ]
    frame.name = SiteWording.decision
    frame.printed = title
    return frame.page { html in
      ReadingBar(
        band: StatusBand(work: work, date: reading.date, page: place), title: reading.title,
        whole: reading.place.page, unit: SiteWording.decision
      ).write(to: &html)
      html.element("header", [.class("front")]) { html in
        html.element("h1") { TitleText.write(title, to: &$0) }
        writeWays(to: &html)
      }
      html.breakLine()
      DecisionText.write(amendment.decision, to: &html)
      writeOutcomes(to: &html)
    }
  }

  private func writeWays(to html: inout HTMLWriter) {
    html.element("ul", [.class("status")]) { html in
      html.element("li") { html in
        html.element(
          "a", [.href(place.link(reading.place.page))],
          text: "《\(reading.title)》\(SiteWording.edition(reading.date))")
        html.text("：" + SiteWording.amendedBy)
      }
      if let pair = work.pair(before: reading.date) {
        html.element("li") { html in
          html.element("a", [.href(place.link(pair.place))], text: SiteWording.compareBefore)
          html.text("：" + pair.summary)
        }
      }
    }
    html.breakLine()
  }

  private func writeOutcomes(to html: inout HTMLWriter) {
    let places = writtenPlaces
    html.element("section", [.id("outcomes"), .class("relations")]) { html in
      html.element("h2", text: SiteWording.decisionOutcomes)
      html.breakLine()
      html.element("ol") { html in
        for (index, instruction) in amendment.decision.instructions.enumerated() {
          html.element("li", [.id(DecisionPage.anchor(index))]) { html in
            html.element(
              "span", [.class("tag")],
              text: SiteWording.outcome(amendment.result.outcomes[index]))
            html.text(instruction.wording)
            write(places[index] ?? [], to: &html)
          }
          html.breakLine()
        }
      }
    }
    html.breakLine()
  }

  private func write(_ places: [Provision], to html: inout HTMLWriter) {
    guard !places.isEmpty else { return }
    html.element("span", [.class("facts")]) { html in
      html.text("→ ")
      for (index, provision) in places.enumerated() {
        if index > 0 { html.text("、") }
        let id = provision.id
        html.element(
          "a", [.href(place.link(reading.place.page(of: id), id))], text: provision.citation)
      }
    }
  }

  /// The highest provisions of the edition that each instruction wrote, by its position.
  private var writtenPlaces: [Int: [Provision]] {
    var places: [Int: [Provision]] = [:]
    for provision in reading.edition.provisions {
      guard let origin = amendment.result.origins[provision.id] else { continue }
      for instruction in Set(origin.instructions + origin.wording) {
        // Provisions come in the order of the text: only the last place can hold this one.
        if let last = places[instruction]?.last, provision.index < Int(last.row.end) { continue }
        places[instruction, default: []].append(provision)
      }
    }
    return places
  }
}
