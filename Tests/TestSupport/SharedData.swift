public import Foundation

/// Real laws with the truth about them, kept beside the project and never in it.
///
/// Tests that need them are enabled by `isPresent` and skip with a reason elsewhere.
public enum SharedData {
  /// The folder `shared/laws` beside the project.
  public static let laws = projectRoot.deletingLastPathComponent().appending(path: "shared/laws")
  /// Why a test that needs the data does not run.
  public static let absence = "the shared laws are not beside the project"

  /// Whether the data is there.
  public static var isPresent: Bool {
    FileManager.default.fileExists(atPath: laws.path)
  }

  /// The folder of the package.
  public static var projectRoot: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The bytes of a seed document, by the first digits of its name.
  public static func seed(_ prefix: String) throws -> [UInt8] {
    let folder = projectRoot.appending(path: "seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let name = names.first(where: { $0.hasPrefix(prefix) }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try bytes(folder.appending(path: name))
  }

  /// The bytes of a file.
  public static func bytes(_ url: URL) throws -> [UInt8] { Array(try Data(contentsOf: url)) }

  /// The names in a folder, sorted.
  public static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

/// A small generator of random numbers that gives the same ones for the same seed.
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Makes a generator.
  public init(state: UInt64) {
    self.state = state
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
