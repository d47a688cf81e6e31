import Foundation
import ReadingSite
import RegulationLibrary
import Testing

/// The folder that a site is written into.
struct SiteFolderTests {
  private let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appending(
      path: "site-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  private var path: String { root.appending(path: "public").path }

  private func write(_ name: String, force: Bool = false) throws -> String? {
    let folder = try SiteFolder(path, force: force)
    try folder.take(SiteFile(path: ["a", name], bytes: Array(name.utf8)))
    return try folder.finish()
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  @Test func `a new folder, an empty one and one of ours are taken`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    #expect(try write("one") == nil)
    #expect(try names(path + "/a") == ["one"])
    #expect(try write("two") == nil)
    #expect(try names(path + "/a") == ["two"])
    #expect(try names(root.path) == ["public"])
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(try write("three") == nil)
    #expect(try names(path + "/a") == ["three"])
  }

  @Test func `a folder with other things is left alone`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: path + "/letter.txt"))
    #expect(throws: SiteFailure.foreignFolder(path)) { try SiteFolder(path, force: false) }
    #expect(try names(path) == ["letter.txt"])
    #expect(try names(root.path) == ["public"])
  }

  @Test func `with force, what stood there is kept under another name`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(filePath: path + "/letter.txt"))
    let kept = try #require(try write("one", force: true))
    #expect(try names(kept) == ["letter.txt"])
    #expect(try names(path + "/a") == ["one"])
  }

  @Test func `a site that is not finished leaves everything as it was`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write("one")
    do {
      let folder = try SiteFolder(path, force: false)
      try folder.take(SiteFile(path: ["a", "half"], bytes: [1]))
    }
    #expect(try names(path + "/a") == ["one"])
    #expect(try names(root.path) == ["public"])
  }

  @Test func `a file in the place of the folder is refused`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    try Data("mine".utf8).write(to: URL(filePath: path))
    #expect(throws: SiteFailure.self) { try SiteFolder(path, force: false) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test(arguments: ["mine.txt", "a/mine.txt", ".git/config", "b/c/mine.txt"])
  func `what somebody put into a site is not removed`(name: String) throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write("one")
    let place = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: place)
    #expect(throws: SiteFailure.self) { try SiteFolder(path, force: false) }
    #expect(try String(contentsOf: place, encoding: .utf8) == "mine")
  }

  @Test func `a site from which a file was taken is still one`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write("one")
    try FileManager.default.removeItem(atPath: path + "/a/one")
    _ = try write("two")
    #expect(try names(path + "/a") == ["two"])
  }

  @Test func `a link in an old site is somebody's, and not followed`() throws {
    defer { try? FileManager.default.removeItem(at: root) }
    _ = try write("one")
    let outside = root.appending(path: "outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: outside.appending(path: "letter.txt"))
    try FileManager.default.createSymbolicLink(
      at: URL(filePath: path + "/a/link"), withDestinationURL: outside)
    #expect(throws: SiteFailure.self) { try SiteFolder(path, force: false) }
    #expect(try names(outside.path) == ["letter.txt"])
  }
}
