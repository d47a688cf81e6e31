import CommandKit
import Testing

struct RandomArgumentTests {
  /// A small generator whose sequence the seed fixes (SplitMix64).
  private struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let words = [
    "plant", "move", "shed", "list", "sweep", "help", "--help", "-h", "--version", "--", "-", "",
    "--season", "--season=", "-s", "-swinter", "winter", "--count", "3", "-3", "-q", "-qo", "-o",
    "--garden", "--by", "--no-color", "--no-color=x", "条例", "—", "=", "--=", "---", "-=", "\u{301}",
    "\u{0}", "\n", "👩‍👩‍👧", "--条例", "-条",
  ]
  private static let letters = Array("-=oqshx 条，\u{301}\n")

  @Test func `any words parse or give one line that says why`() {
    var generator = SeededGenerator(state: 42)
    for _ in 0..<4000 {
      let arguments = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? Self.words.randomElement(using: &generator) ?? ""
          : String(
            (0..<Int.random(in: 0...4, using: &generator)).compactMap { _ in
              Self.letters.randomElement(using: &generator)
            })
      }
      do throws(UsageError) {
        let invocation = try parse(Garden.self, arguments)
        #expect(!invocation.dump.isEmpty)
      } catch {
        for language in [Language.english, .chinese] {
          let message = error.message(in: language)
          #expect(message.contains("garden"), "\(arguments)")
          #expect(message.allSatisfy { !$0.isNewline }, "\(arguments)")
        }
      }
    }
  }
}
