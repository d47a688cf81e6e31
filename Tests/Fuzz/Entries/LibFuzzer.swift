import Glibc

/// The entry that is fuzzed: the one that `TIAOLI_FUZZ_ENTRY` names.
private let chosenEntry = FuzzEntry.all.first { entry in
  getenv("TIAOLI_FUZZ_ENTRY").map { String(cString: $0) } == entry.name
}

/// What the fuzzer of the toolchain calls with each input; a violation ends the process, so that the
/// fuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let chosenEntry else {
    say("name an entry with TIAOLI_FUZZ_ENTRY")
    abort()
  }
  do {
    try chosenEntry.check(Array(UnsafeBufferPointer(start: data, count: count)))
  } catch {
    say("violation: \(error)")
    abort()
  }
  return 0
}

private func say(_ sentence: String) {
  let bytes = Array("\(sentence)\n".utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}
