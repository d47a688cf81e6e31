import FuzzEntries
import Testing

/// The document that a test is about now, so that a failure can show it.
enum CurrentDocument {
  @TaskLocal static var text = ""
}

extension Trait where Self == IssueHandlingTrait {
  /// Puts the document into what is told of a failure.
  static var showsDocument: Self {
    .compactMapIssues { issue in
      var issue = issue
      issue.comments.append("the document is \(CurrentDocument.text.debugDescription)")
      return issue
    }
  }
}

/// Runs a check on a document; what does not hold fails the test.
func expectSound(
  _ document: String, sourceLocation: SourceLocation = #_sourceLocation, _ check: () throws -> Void
) {
  CurrentDocument.$text.withValue(document) {
    do {
      try check()
    } catch {
      Issue.record("\(error)", sourceLocation: sourceLocation)
    }
  }
}
