import CommandKit
import Testing

struct ParsingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let arguments: [String]
    let expected: String

    init(_ name: String, _ arguments: [String], _ expected: String) {
      testDescription = name
      self.arguments = arguments
      self.expected = expected
    }
  }

  private static let plant = "garden plant: "
  private static let list = #"garden shed list: ["."] "#

  static let values = [
    Case(
      "defaults hold", ["plant", "rose"],
      plant + #"["rose"] season=spring count=- mark=[] quiet=false garden=- output=- noColor=false"#
    ),
    Case(
      "values stand in the next word or behind an equals sign",
      ["plant", "rose", "--season", "winter", "--count=3"],
      plant
        + #"["rose"] season=winter count=3 mark=[] quiet=false garden=- output=- noColor=false"#),
    Case(
      "letters are bundled, the last takes a value", ["plant", "-qoa.txt", "rose", "-s", "summer"],
      plant
        + #"["rose"] season=summer count=- mark=[] quiet=true garden=- output=a.txt noColor=false"#),
    Case(
      "a letter takes a value behind an equals sign", ["plant", "rose", "-o=a=b"],
      plant
        + #"["rose"] season=spring count=- mark=[] quiet=false garden=- output=a=b noColor=false"#),
    Case(
      "an array collects, a flag may repeat",
      ["plant", "--mark", "a", "rose", "-q", "--mark=b", "lily", "--quiet", "--no-color"],
      plant + #"["rose", "lily"] season=spring count=- mark=["a", "b"] quiet=true "#
        + "garden=- output=- noColor=true"),
    Case(
      "a dash alone is an argument and a value", ["plant", "-", "-o", "-"],
      plant + #"["-"] season=spring count=- mark=[] quiet=false garden=- output=- noColor=false"#),
    Case(
      "two dashes end the options", ["plant", "--", "-5", "--help", "--"],
      plant + #"["-5", "--help", "--"] season=spring count=- mark=[] quiet=false "#
        + "garden=- output=- noColor=false"),
    Case(
      "a value that begins with a dash is attached", ["plant", "x", "--count=-5"],
      plant + #"["x"] season=spring count=-5 mark=[] quiet=false garden=- output=- noColor=false"#),
    Case(
      "an empty value is a value", ["plant", "", "--garden="],
      plant + #"[""] season=spring count=- mark=[] quiet=false garden= output=- noColor=false"#),
    Case(
      "arguments fill in order", ["move", "x", "7", "winter", "--by", "我"],
      "garden move: x bed=7 season=winter by=我"),
    Case(
      "arguments may be left out", ["move", "--by=me", "x"], "garden move: x bed=1 season=- by=me"),
    Case(
      "arguments replace the default", ["shed", "list", "a", "b"],
      #"garden shed list: ["a", "b"] garden=- output=- noColor=false"#),
  ]

  static let routes = [
    Case("subcommands nest", ["shed", "sweep"], "garden shed sweep: "),
    Case(
      "options may stand before the subcommand",
      ["--garden", "north", "shed", "-ox", "--no-color", "list"],
      list + "garden=north output=x noColor=true"),
    Case("nothing asks for help", [], "help garden (not requested)"),
    Case("a group alone asks for help", ["shed"], "help garden shed (not requested)"),
    Case("the word help", ["help"], "help garden"),
    Case("the word help with a path", ["help", "shed", "list"], "help garden shed list"),
    Case("the word help within a group", ["shed", "help", "list"], "help garden shed list"),
    Case("help after a mistake", ["plant", "--bogus", "--help"], "help garden plant"),
    Case(
      "help before the subcommand", ["--help", "--bogus", "shed", "sweep"], "help garden shed sweep"
    ),
    Case("help in short", ["shed", "-h"], "help garden shed"),
    Case("help in a bundle", ["plant", "-qh"], "help garden plant"),
    Case("help instead of a value", ["plant", "-o", "--help"], "help garden plant"),
    Case("version anywhere", ["plant", "--season", "--version"], "version"),
    Case("help wins over version", ["--version", "--help"], "help garden"),
  ]

  @Test(arguments: values + routes)
  func `a command line is understood`(_ example: Case) throws {
    #expect(try parse(Garden.self, example.arguments).dump == example.expected)
  }

  @Test func `parsing twice gives independent commands`() throws {
    let first = try parse(Garden.self, ["plant", "rose", "--mark", "a"])
    let second = try parse(Garden.self, ["plant", "lily"])
    #expect(first.dump.contains("rose") && first.dump.contains(#"mark=["a"]"#))
    #expect(second.dump.contains("lily") && second.dump.contains("mark=[]"))
  }

  @Test func `a command made by hand holds its defaults and what is assigned`() {
    var plant = Plant()
    plant.plants = ["rose"]
    plant.shared.garden = "north"
    #expect(plant.plants == ["rose"])
    #expect(plant.season == .spring)
    #expect(plant.shared.garden == "north")
  }
}
