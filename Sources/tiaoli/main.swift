internal import CommandKit
internal import Glibc

// The one place that reads the command line and sets the exit status.
signal(SIGPIPE, SIG_IGN)
var console = Console()
let outcome = Program.run(Array(CommandLine.arguments.dropFirst()), &console)
let isWritten = console.flush()
exit(isWritten ? outcome.rawValue : Outcome.wrong.rawValue)
