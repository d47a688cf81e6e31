internal import Glibc
internal import RegulationLibrary

/// Answers kept between runs, each under the digest of everything that it was made from: an answer
/// is found again only where nothing of that has changed.
///
/// The folder is `TIAOLI_CACHE`, else `$XDG_CACHE_HOME/tiaoli`, else `~/.cache/tiaoli`; an empty
/// `TIAOLI_CACHE` means none. What cannot be read or written is made anew: a cache never fails.
struct AnswerCache {
  private let folder: String

  /// The user's cache; `nil` where there is to be none.
  init?(environment: [String: String]) {
    if let named = environment["TIAOLI_CACHE"] {
      guard !named.isEmpty else { return nil }
      folder = named
    } else if let base = environment["XDG_CACHE_HOME"], base.hasPrefix("/") {
      folder = "\(base)/tiaoli"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      folder = "\(home)/.cache/tiaoli"
    } else {
      return nil
    }
  }

  /// The answer that was kept; `nil` when there is none.
  func answer(_ kind: String, _ key: CacheKey) -> [UInt8]? {
    try? FileSystem.read(path(kind, key))
  }

  /// Keeps an answer, and drops old ones where there are many.
  func keep(_ answer: [UInt8], _ kind: String, _ key: CacheKey) {
    guard (try? FileSystem.makeFolder(folder)) != nil else { return }
    tidy(kind)
    _ = try? FileSystem.write(answer, to: path(kind, key), replacing: true)
  }

  /// Writes a file of a folder of the cache in one step; `false` where that cannot be done.
  @discardableResult
  func store(_ bytes: [UInt8], in place: String, at path: String) -> Bool {
    guard (try? FileSystem.makeFolder(folder)) != nil,
      FileSystem.isFolder(place) || makeFolder(place)
    else { return false }
    return (try? FileSystem.write(bytes, to: path, replacing: true)) != nil
  }

  /// As many folders of a kind are kept: the corpora that were asked last.
  private static let folderLimit = 16

  /// Makes a folder of the cache, in place of the oldest ones where there are many.
  private func makeFolder(_ place: String) -> Bool {
    // An index of an earlier version was a file of this name.
    if FileSystem.exists(place) { unlink(place) }
    let kind = place.split(separator: "/").last?.split(separator: "-").first ?? ""
    let all = ((try? FileSystem.names(in: folder)) ?? []).filter { name in
      name.hasPrefix("\(kind)-") && FileSystem.isFolder("\(folder)/\(name)")
    }
    let sorted = all.sorted { changed("\(folder)/\($0)") < changed("\(folder)/\($1)") }
    for name in sorted.prefix(max(0, all.count + 1 - AnswerCache.folderLimit)) {
      for file in (try? FileSystem.names(in: "\(folder)/\(name)")) ?? [] {
        unlink("\(folder)/\(name)/\(file)")
      }
      rmdir("\(folder)/\(name)")
    }
    return (try? FileSystem.makeFolder(place)) != nil
  }

  /// When a folder was changed last, in seconds.
  private func changed(_ path: String) -> Int {
    var state = stat()
    return stat(path, &state) == 0 ? Int(state.st_mtim.tv_sec) : 0
  }

  /// The path of an answer.
  func path(_ kind: String, _ key: CacheKey) -> String {
    "\(folder)/\(kind)-\(key.digest)"
  }

  /// As many answers of a kind are kept.
  private static let limit = 64

  private func tidy(_ kind: String) {
    guard let names = try? FileSystem.names(in: folder) else { return }
    let own = names.filter { $0.hasPrefix("\(kind)-") }
    guard own.count >= AnswerCache.limit else { return }
    for name in own { unlink("\(folder)/\(name)") }
  }
}

/// The digest of what an answer was made from: two 64-bit FNV-1a sums with different bases.
struct CacheKey {
  private var low: UInt64 = 0xCBF2_9CE4_8422_2325
  private var high: UInt64 = 0x6C62_272E_07BB_0142

  /// Adds bytes and their number, so that no two lists of parts give the same sequence.
  mutating func add(_ bytes: some Sequence<UInt8>) {
    var count: UInt64 = 0
    for byte in bytes {
      mix(byte)
      count += 1
    }
    add(count)
  }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) { mix(UInt8(truncatingIfNeeded: number >> shift)) }
  }

  /// Adds the state of a file: its name, size and times. What is not there has none.
  ///
  /// - Parameter path: the path of the file.
  /// - Returns: the bytes of the file; 0 for one that is not there.
  @discardableResult
  mutating func add(file path: String) -> Int {
    add(path.utf8)
    var state = stat()
    guard stat(path, &state) == 0 else {
      add(0)
      return 0
    }
    for number in [
      UInt64(state.st_size.magnitude), UInt64(state.st_mtim.tv_sec.magnitude),
      UInt64(state.st_mtim.tv_nsec.magnitude), UInt64(state.st_ctim.tv_sec.magnitude),
      UInt64(state.st_ctim.tv_nsec.magnitude), UInt64(state.st_ino),
    ] { add(number) }
    return Int(state.st_size)
  }

  private mutating func mix(_ byte: UInt8) {
    low = (low ^ UInt64(byte)) &* 0x100_0000_01B3
    high = (high ^ UInt64(byte ^ 0x5A)) &* 0x100_0000_01B3
  }

  /// 32 hexadecimal digits.
  var digest: String {
    [high, low].map { number in
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
