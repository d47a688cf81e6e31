import Testing

@testable import CommandKit

struct DeclarationTests {
  @Test func `a property gives the name of its option`() {
    #expect(argumentName(ofProperty: "noColor") == "no-color")
    #expect(argumentName(ofProperty: "edition") == "edition")
  }

  @Test func `every form comes down to a definition`() throws {
    let garden = CommandDescription(root: Garden.self)
    let plant = try #require(garden.subcommands.first)
    #expect(
      plant.definitions.map { "\($0.kind) \($0.longName)" } == [
        "positional plants", "option season", "option count", "option mark", "flag quiet",
        "option garden", "option output", "flag no-color",
        "flag help", "flag version",
      ])
    let season = plant.definitions[1]
    #expect(season.allowedValues == ["spring", "summer", "autumn", "winter"])
    #expect(season.completion == .values(season.allowedValues))
    #expect(season.defaultText == "spring")
    #expect(season.spellings == ["-s", "--season"])
    #expect(plant.definitions[0].isRequired && plant.definitions[0].isRepeatable)
    #expect(plant.definitions.last?.section?.english == "Common options")
  }

  @Test func `the family holds every command once`() {
    #expect(
      CommandDescription(root: Garden.self).family.map { $0.call } == [
        "garden", "garden plant", "garden move", "garden shed", "garden shed list",
        "garden shed sweep",
      ])
  }

  @Test func `two options of one spelling are a mistake of the program`() async {
    await #expect(processExitsWith: .failure) {
      struct Twice: Command {
        static let configuration = CommandConfiguration(
          name: "twice", abstract: LocalizedText(both: ""))
        @Flag(LocalizedText(both: ""), short: "h") var hush: Bool
      }
      _ = CommandDescription(root: Twice.self)
    }
  }

  @Test func `an argument after one that takes all is a mistake of the program`() async {
    await #expect(processExitsWith: .failure) {
      struct Greedy: Command {
        static let configuration = CommandConfiguration(
          name: "greedy", abstract: LocalizedText(both: ""))
        @Argument(LocalizedText(both: "")) var all: [String]
        @Argument(LocalizedText(both: "")) var rest: String
      }
      _ = CommandDescription(root: Greedy.self)
    }
  }
}
