internal import Findings
internal import LegalXML
internal import RegulationModel

/// What is said of dates and events, alphabetical by code.
extension ValidationFindings {
  static func eventBeforeWork(_ event: XMLElement, work: CalendarDate) -> Finding {
    error(
      "event-before-work", event, "the event is earlier than the work (\(work))",
      "事件早于作品的日期（\(work)）")
  }

  static func eventExpression(_ event: XMLElement, expression: CalendarDate) -> Finding {
    error(
      "event-expression", event,
      "the event that made this text is not of its date (\(expression))",
      "产生本文本的事件与文本日期（\(expression)）不一致")
  }

  static func eventOriginating(_ event: XMLElement, first: XMLElement) -> Finding {
    error(
      "event-expression", event,
      "the event in line \(first.line) made this text already; only one can have",
      "第 \(first.line) 行的事件已标为产生本文本，只能有一个")
  }

  static func eventGeneration(_ event: XMLElement) -> Finding {
    error(
      "event-generation", event,
      "of the events with a type, the first and only the first is the generation",
      "有类型的事件中，第一个且只有第一个是产生（generation）")
  }

  static func eventGenerationDate(_ event: XMLElement, work: CalendarDate) -> Finding {
    error(
      "event-generation", event, "the generation is not of the work's date (\(work))",
      "产生（generation）的日期与作品的日期（\(work)）不一致")
  }

  static func eventOrder(_ event: XMLElement, after date: CalendarDate) -> Finding {
    error(
      "event-order", event, "the event stands behind a later one (\(date))",
      "事件排在较晚的事件（\(date)）之后")
  }
}
