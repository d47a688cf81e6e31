/// What was taken as what while a record was read, for one finding of its document.
struct RecordNotes: Hashable {
  /// `title ← 文章标题`, each once.
  private(set) var taken = OrderedNames()
  /// Names of members that were not read.
  var left = OrderedNames()
  /// How many labels were made of bare numbers.
  private(set) var madeLabels = 0
  /// The first of them.
  private(set) var firstMade = ""
  /// The member whose numbers count rows and not articles; `nil` for none.
  var rowNumbers: String?
  /// Whether a summary stands for the text.
  var summaryIsText = false

  /// Notes the role in which a member was read.
  mutating func take(_ role: String, _ name: String) {
    taken.add("\(role) ← \(name)")
  }

  /// Notes a label that was made of a number.
  mutating func make(_ label: String, of number: String) {
    if madeLabels == 0 { firstMade = "\(number) → \(label)" }
    madeLabels += 1
  }
}
