internal import CommandKit

/// Parses the command line, runs the command, and words what went wrong.
enum Program {
  static func run(_ arguments: [String], _ console: inout Console) -> Outcome {
    do {
      switch try parse(Tiaoli.self, arguments) {
      case .help(let description, let isRequested):
        let page = description.helpPage(in: console.language, width: console.width)
        if isRequested {
          console.write(page)
          return .done
        }
        console.message(page)
        return .wrong
      case .version:
        let isVerbose = arguments.contains("--verbose")
        console.write(isVerbose ? VersionReport.text(console.language) : VersionReport.line)
        return .done
      case .command(let command, _):
        // What is wrong in the configuration file is told once, whatever the command reads of it.
        _ = try Settings(environment: Console.environment)
        guard let command = command as? any TiaoliCommand else { return .wrong }
        return try command.run(&console)
      }
    } catch let error as UsageError {
      console.complain(error.message(in: console.language))
      return .wrong
    } catch {
      let (sentence, outcome) = FailureMessages.describe(error, in: console.language)
      console.complain(sentence)
      return outcome
    }
  }
}
