internal import AkomaNtoso
internal import ChineseText
internal import HTMLText
internal import RegulationModel

/// Writes a text of an edition with its citations as links and its terms marked.
struct MarkedText {
  let edition: Edition
  let marks: EditionMarks
  let links: any TextLinks
  /// The uses of terms that are links, by their UTF-8 offsets: more would dot the page.
  var linkedTerms: Set<Int> = []

  /// Writes a stretch of the edition's text; U+2028 breaks its lines.
  func write(_ range: Range<Int>, _ marks: [Mark], to html: inout HTMLWriter) {
    var position = range.lowerBound
    for mark in marks {
      writePlain(position..<mark.range.lowerBound, to: &html)
      write(mark, to: &html)
      position = mark.range.upperBound
    }
    writePlain(position..<range.upperBound, to: &html)
  }

  private func writePlain(_ range: Range<Int>, to html: inout HTMLWriter) {
    for (position, line) in TextPiece.lines(of: range, in: edition.bytes).enumerated() {
      if position > 0 { html.void("br") }
      html.text(string(line))
    }
  }

  private func write(_ mark: Mark, to html: inout HTMLWriter) {
    switch mark.kind {
    case .reference(let target), .range(let target, _):
      guard let link = links.citation(target) else { return html.text(string(mark.range)) }
      html.element("a", [.class("ref"), .href(link)], text: string(mark.range))
    case .several(let parts): write(mark.range, parts, to: &html)
    case .definition: html.element("dfn", text: string(mark.range))
    case .term(let term):
      guard linkedTerms.contains(mark.range.lowerBound), let link = links.term(term) else {
        return html.text(string(mark.range))
      }
      html.element("a", [.class("term"), .href(link)], text: string(mark.range))
    default: html.text(string(mark.range))
    }
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: edition.bytes[range], as: UTF8.self)
  }
}
