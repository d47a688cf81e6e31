/// What the command line asks for.
struct BenchmarkCall {
  var files: [String] = []
  var pairs: [(old: String, new: String)] = []
  var program: String?
  var corpus: String?
  var json: String?
  var before: String?
  var rounds = 15
  /// The groups to run; all when empty.
  var only: [String] = []

  static let usage = """
    usage: tiaoli-bench [FILE...] [--pair OLD NEW]... [--program tiaoli] [--corpus FOLDER]
                        [--rounds N] [--only GROUP]... [--json FILE] [--before FILE]

    Times reading, citations, Akoma Ntoso, comparing, amending and drafting on the files, reading the Word
    files (.docx) and web pages (.html) among them, listing, indexing and searching a folder of texts, and
    whole processes of the program; each beside a baseline in the same run, and each checks its result. --json writes a file that a later run shows beside its own with
    --before.
    """

  /// Reads the arguments; `nil` when they make no call.
  init?(_ arguments: [String]) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--pair":
        guard let old = rest.popFirst(), let new = rest.popFirst() else { return nil }
        pairs.append((old, new))
      case "--program":
        guard let value = rest.popFirst() else { return nil }
        program = value
      case "--only":
        guard let value = rest.popFirst() else { return nil }
        only.append(value)
      case "--corpus":
        guard let value = rest.popFirst() else { return nil }
        corpus = value
      case "--json":
        guard let value = rest.popFirst() else { return nil }
        json = value
      case "--before":
        guard let value = rest.popFirst() else { return nil }
        before = value
      case "--rounds":
        guard let value = rest.popFirst().flatMap({ Int($0) }), value > 0 else { return nil }
        rounds = value
      case let option where option.hasPrefix("--"): return nil
      default: files.append(word)
      }
    }
    if files.isEmpty, pairs.isEmpty, program == nil, corpus == nil { return nil }
  }
}
