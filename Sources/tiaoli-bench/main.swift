internal import FoundationEssentials
internal import Glibc

// One table: what everything costs beside what it cannot do without.

func fail(_ message: String) -> Never {
  let line = Array("tiaoli-bench: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(2)
}

guard let call = BenchmarkCall(Array(CommandLine.arguments.dropFirst())) else {
  print(BenchmarkCall.usage)
  exit(CommandLine.arguments.contains("--help") ? 0 : 2)
}

do {
  func files(_ ending: String, part: String?) -> [BenchmarkFile] {
    call.files.filter { $0.hasSuffix(ending) }.map { name in
      guard let file = BenchmarkFile(name, part: part) else { fail("\(name): no text was found") }
      return file
    }
  }
  let wordFiles = files(".docx", part: "word/document.xml")
  let pages = files(".html", part: nil)
  let texts = call.files.filter { !$0.hasSuffix(".docx") && !$0.hasSuffix(".html") }
  let documents = texts.compactMap { file -> BenchmarkDocument? in
    let document = BenchmarkDocument(file)
    if document == nil { print("\(file): no regulation in UTF-8, left out") }
    return document
  }
  func isWanted(_ group: String) -> Bool { call.only.isEmpty || call.only.contains(group) }
  var pairs = (isWanted("revisions") ? documents : []).compactMap { document in
    BenchmarkPair.madeRevision(of: document.edition).flatMap {
      BenchmarkPair(document.name, old: document.edition, new: $0)
    }
  }
  var realPairs: [BenchmarkPair] = []
  for (old, new) in call.pairs {
    guard let first = BenchmarkDocument(old), let second = BenchmarkDocument(new),
      let pair = BenchmarkPair(old, old: first.edition, new: second.edition)
    else { fail("\(old), \(new): no pair of regulations") }
    realPairs.append(pair)
  }
  if !realPairs.isEmpty { pairs = realPairs }
  var groups: [BenchmarkGroup] = []
  if !documents.isEmpty { groups += [.reading(documents), .editions(documents)] }
  if !wordFiles.isEmpty { groups.append(.wordFiles(wordFiles)) }
  if !pages.isEmpty { groups.append(.pages(pages)) }
  if !pairs.isEmpty { groups.append(.revisions(pairs)) }
  if let folder = call.corpus, isWanted("searching") {
    guard let corpus = BenchmarkCorpus(folder) else { fail("\(folder): no texts") }
    groups.append(try .searching(corpus))
  }
  if let folder = call.corpus, isWanted("corpus") {
    guard let files = BenchmarkFiles(folder) else { fail("\(folder): no texts") }
    groups.append(.corpus(files))
  }
  if let program = call.program { groups.append(.starting(program)) }
  groups.removeAll { !isWanted($0.name) }
  let before = try call.before.map { file in
    guard let bytes = InputFile.bytes(of: file) else { fail("\(file) cannot be read") }
    return try JSONDecoder().decode(BenchmarkRun.self, from: Data(bytes))
  }
  var measurements: [Measurement] = []
  for group in groups { measurements += try group.measured(rounds: call.rounds) }
  let table = BenchmarkTable(groups: groups, measurements: measurements, before: before)
  print(table.text(), terminator: "")
  if let file = call.json {
    let run = BenchmarkRun(schema: BenchmarkRun.schema, measurements: measurements)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try encoder.encode(run).write(to: URL(filePath: file))
  }
} catch {
  fail("\(error)")
}
