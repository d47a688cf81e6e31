import CommandKit
import Foundation
import Glibc
import TestSupport

@testable import tiaoli

/// A call of the program with what it wrote and said.
struct ProgramRun {
  let outcome: Outcome
  /// Standard output.
  let text: String
  /// Standard error.
  let messages: String

  /// Answers are kept in a folder of the tests.
  private static let hasOwnCache =
    setenv(
      "TIAOLI_CACHE",
      FileManager.default.temporaryDirectory.appending(path: "tiaoli-tests-cache").path, 1) == 0

  /// Calls the program in the folder of the test, whose library and corpus are asked unless the words name
  /// others.
  init(
    _ words: String..., language: Language = .english, width: Int = 80, isTerminal: Bool = false,
    library: Bool = true, corpus: Bool = false
  ) {
    var console = Console(keeping: language, width: width, isTerminal: isTerminal)
    let folder = ScratchFolder.current
    var arguments = words
    if library { arguments += ["--library", folder.path("Regulations")] }
    if corpus { arguments += ["--corpus", folder.path("news")] }
    outcome = Self.hasOwnCache ? Program.run(arguments, &console) : .wrong
    console.flush()
    text = String(decoding: console.record?.data ?? [], as: UTF8.self)
    messages = console.record?.messages ?? ""
  }
}

extension String {
  /// The lines that hold some words.
  func lines(with words: String) -> [String] {
    split(separator: "\n").map(String.init).filter { $0.contains(words) }
  }
}
