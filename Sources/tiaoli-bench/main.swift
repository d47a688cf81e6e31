internal import Glibc

// Prints one table: what reading costs beside what it cannot do without.
do {
  let files = Array(CommandLine.arguments.dropFirst())
  guard !files.isEmpty, !files.contains("--help") else {
    print("usage: tiaoli-bench FILE...   (times reading; every case checks its result)")
    exit(files.isEmpty ? 2 : 0)
  }
  try Benchmark.run(files)
} catch {
  print("tiaoli-bench: \(error)")
  exit(2)
}
