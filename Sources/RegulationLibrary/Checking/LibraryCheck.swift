internal import Amending
internal import Documents
internal import Findings
public import RegulationModel
internal import RegulationParser

/// Proves that the library is what it says it is.
public struct LibraryCheck {
  /// Reads all regulations in the bytes of a source document, given its path; none when it holds
  /// none.
  public typealias SourceReader = ([UInt8], String) -> [Edition]

  private let library: Library
  private let reader: SourceReader

  private struct SourceReading {
    let edition: Edition?
  }

  /// Checks a library.
  ///
  /// - Parameters:
  ///   - library: the library.
  ///   - reader: reads the documents that editions came from; `nil` for one that
  ///     reads all but Akoma Ntoso.
  public init(_ library: Library, reader: SourceReader? = nil) {
    self.library = library
    self.reader = reader ?? LibraryCheck.editions
  }

  private static func editions(in bytes: [UInt8], named name: String) -> [Edition] {
    let documents = (try? DocumentReader.read(bytes, name: name)) ?? []
    return documents.flatMap { (try? RegulationReader.readAll($0)) ?? [] }
  }

  /// All answers about all works; a record that cannot be read is an answer too.
  public func results() throws(LibraryFailure) -> [CheckResult] {
    var results: [CheckResult] = []
    for slug in try library.slugs() { results += self.results(forWorkNamed: slug) }
    return results + (try FolderCheck(library).resultsOutsideOfWorks())
  }

  private func results(forWorkNamed slug: String) -> [CheckResult] {
    do {
      return results(for: try library.work(named: slug))
    } catch {
      return [
        CheckResult(
          work: slug, edition: nil, question: .record,
          answer: .wrong([LibraryFindings.unreadable(error)])),
        CheckResult(
          work: slug, edition: nil, question: .folder, answer: .notChecked(.unreadable)),
      ]
    }
  }

  /// All answers about a work: its folder, then edition by edition.
  public func results(for work: Work) -> [CheckResult] {
    [FolderCheck(library).result(for: work)] + work.editions.flatMap { results(for: $0, of: work) }
  }

  private func results(for record: EditionRecord, of work: Work) -> [CheckResult] {
    func result(_ question: CheckResult.Question, _ answer: CheckResult.Answer) -> CheckResult {
      CheckResult(work: work.slug, edition: record.date, question: question, answer: answer)
    }
    guard record.file != nil else { return [result(.readable, .notChecked(.notHeld))] }
    let edition: Edition
    do {
      edition = try library.edition(record, of: work)
    } catch {
      let rest = [CheckResult.Question.record, .numbering, .roundTrip, .source, .amendment].filter {
        $0 != .amendment || record.amendment != nil
      }
      return [result(.readable, .wrong([LibraryFindings.unreadable(error)]))]
        + rest.map { result($0, .notChecked(.unreadable)) }
    }
    var results = [
      result(.readable, .verified),
      result(.record, answer(recordFindings(edition, record, work))),
      result(.numbering, answer(numberingFindings(edition))),
      result(.roundTrip, answer(roundTripFindings(edition, record, work))),
    ]
    if record.amendment != nil {
      results.append(result(.amendment, answer(amendmentFindings(edition, record, work))))
    }
    // The decision is the source of an amended text.
    if record.amendment == nil || record.source != nil {
      results.append(result(.source, sourceAnswer(edition, record)))
    }
    return results
  }

  private func answer(_ findings: [Finding]) -> CheckResult.Answer {
    findings.isEmpty ? .verified : .wrong(findings)
  }

  // MARK: - Questions

  private func recordFindings(
    _ edition: Edition, _ record: EditionRecord, _ work: Work
  ) -> [Finding] {
    var findings: [Finding] = []
    if edition.title != work.title {
      findings.append(LibraryFindings.recordDiffers(("the title", "标题")))
    }
    let path = library.textPath(record.file ?? "", of: work.slug)
    if let written = record.byteCount, let stored = try? library.bytes(of: path),
      stored.count != written
    {
      findings.append(LibraryFindings.lengthDiffers(written: written, stored: stored.count))
    }
    let amendment = try? library.amendment(of: record, of: work)
    let told =
      edition.events + [EntryIntoForce.read(in: edition)?.event].compactMap(\.self)
      + (amendment.map { AmendmentImport.events(of: $0.decision) } ?? [])
    let words = edition.note ?? ""
    let areTold = record.events.filter { $0.action != .repeal }.allSatisfy { event in
      told.contains {
        $0.date == event.date && $0.action == event.action
          && ($0.actor == event.actor || event.actor.map { words.contains($0) } ?? false)
      }
    }
    if !edition.events.isEmpty, !areTold {
      findings.append(LibraryFindings.recordDiffers(("the events", "题注事项")))
    }
    if let source = record.source, let read = readSource(source, of: edition)?.edition,
      read.sourceLines != source.firstLine...max(source.firstLine, source.lastLine)
    {
      findings.append(LibraryFindings.recordDiffers(("the lines of the source", "来源行号")))
    }
    return findings
  }

  /// Base and decision are read and applied anew.
  private func amendmentFindings(
    _ edition: Edition, _ record: EditionRecord, _ work: Work
  ) -> [Finding] {
    do {
      guard let amendment = try library.amendment(of: record, of: work) else { return [] }
      guard let made = amendment.result.edition, amendment.result.refusals == 0 else {
        return [LibraryFindings.decisionIsRefused(record.amendment?.decision ?? "")]
      }
      guard made != edition else { return [] }
      return [
        LibraryFindings.differsFromDecision(
          record.amendment?.decision ?? "", line: firstDifference(edition.bytes, made.bytes))
      ]
    } catch {
      return [LibraryFindings.unreadable(error)]
    }
  }

  /// What a source document holds, of several regulations the one that an edition came from; `nil`
  /// when it is not there, an empty holder when it holds no regulation.
  private func readSource(_ source: EditionSource, of edition: Edition) -> SourceReading? {
    let path = source.file.hasPrefix("/") ? source.file : "\(library.base)/\(source.file)"
    guard let document = try? FileSystem.read(path) else { return nil }
    let editions = reader(document, path)
    let lines = source.firstLine...max(source.firstLine, source.lastLine)
    let meant =
      editions.first { $0 == edition } ?? editions.first { $0.sourceLines == lines }
      ?? editions.first { $0.title == edition.title }
    return SourceReading(edition: meant ?? editions.max { $0.bytes.count < $1.bytes.count })
  }

  private func numberingFindings(_ edition: Edition) -> [Finding] {
    var findings: [Finding] = []
    var last: ProvisionNumber?
    for article in edition.articles {
      guard let number = article.number else { continue }
      let isNext = last.map(number.follows) ?? (number == ProvisionNumber(1))
      if !isNext {
        findings.append(
          LibraryFindings.numberOutOfOrder(article.label, line: article.line))
      }
      last = number
    }
    for paragraph in edition.provisions(of: .paragraph) {
      findings += itemFindings(paragraph)
    }
    return findings
  }

  private func itemFindings(_ paragraph: Provision) -> [Finding] {
    var expected = 1
    var findings: [Finding] = []
    for item in paragraph.children where item.kind == .item {
      if item.number != ProvisionNumber(expected) {
        let place = (paragraph.article?.label ?? "") + item.label
        findings.append(LibraryFindings.numberOutOfOrder(place, line: item.line))
      }
      expected = (item.number?.value ?? expected) + 1
    }
    return findings
  }

  /// The file holds canonical text, and the same structure comes out of a search for it.
  private func roundTripFindings(
    _ edition: Edition, _ record: EditionRecord, _ work: Work
  ) -> [Finding] {
    let stored = try? library.bytes(of: library.textPath(record.file ?? "", of: work.slug))
    let printed = Array(CanonicalText.print(edition).utf8)
    guard let stored, stored != printed else { return [] }
    if stored + [0x0A] == printed {
      return [LibraryFindings.textCutOff(line: firstDifference(stored, printed))]
    }
    return [LibraryFindings.notCanonical(line: firstDifference(stored, printed))]
  }

  private func sourceAnswer(_ edition: Edition, _ record: EditionRecord) -> CheckResult.Answer {
    guard let source = record.source else { return .notChecked(.noSource) }
    guard let found = readSource(source, of: edition) else {
      return .notChecked(.sourceMissing(source.file))
    }
    guard let read = found.edition else {
      return .wrong([LibraryFindings.sourceHoldsNoRegulation(source.file)])
    }
    guard read != edition else { return .verified }
    let line = firstDifference(edition.bytes, read.bytes)
    return .wrong([LibraryFindings.differsFromSource(source.file, line: line)])
  }

  /// 1-based line on which two texts first differ.
  private func firstDifference(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var line = 1
    for (one, other) in zip(left, right) {
      if one != other { return line }
      if one == 0x0A { line += 1 }
    }
    return line
  }
}
