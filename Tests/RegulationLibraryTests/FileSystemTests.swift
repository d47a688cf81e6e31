import Foundation
import RegulationLibrary
import TestSupport
import Testing

/// Files are read whole and written in one step.
@Suite(.scratchFolder)
struct FileSystemTests {
  private let folder = ScratchFolder.current
  private static let isRoot = geteuid() == 0

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 200_000])
  func `what is written is read, whatever its length`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = folder.path("a.txt")
    try FileSystem.write(bytes, to: path, replacing: false)
    #expect(try FileSystem.read(path) == bytes)
  }

  @Test func `a write leaves no other file`() throws {
    try FileSystem.write(Array("甲".utf8), to: folder.path("a.txt"), replacing: false)
    try FileSystem.write(Array("乙".utf8), to: folder.path("a.txt"), replacing: true)
    #expect(throws: FileFailure.self) {
      try FileSystem.write([], to: folder.path("a.txt"), replacing: false)
    }
    #expect(try folder.files() == ["a.txt"])
    #expect(try folder.text("a.txt") == "乙")
  }

  @Test func `a file that is there is not replaced unless told`() throws {
    let path = folder.path("a.txt")
    try folder.write("甲", to: "a.txt")
    #expect(throws: FileFailure.exists(path)) {
      try FileSystem.write(Array("乙".utf8), to: path, replacing: false)
    }
    #expect(try folder.text("a.txt") == "甲")
    try FileSystem.write(Array("乙".utf8), to: path, replacing: true)
    #expect(try folder.text("a.txt") == "乙")
  }

  @Test func `what is missing and what is a folder is told apart`() throws {
    try FileSystem.makeFolder(folder.path("b/c"))
    #expect(throws: FileFailure.missing(folder.path("a.txt"))) {
      try FileSystem.read(folder.path("a.txt"))
    }
    #expect(throws: FileFailure.isFolder(folder.path("b"))) {
      try FileSystem.read(folder.path("b"))
    }
    #expect(throws: FileFailure.missing(folder.path("none/a.txt"))) {
      try FileSystem.write([], to: folder.path("none/a.txt"), replacing: false)
    }
    #expect(throws: FileFailure.missing(folder.path("none"))) {
      try FileSystem.names(in: folder.path("none"))
    }
  }

  @Test(arguments: [true, false])
  func `a folder is not replaced by a file`(replacing: Bool) throws {
    try FileSystem.makeFolder(folder.path("b"))
    #expect(throws: FileFailure.self) {
      try FileSystem.write([1], to: folder.path("b"), replacing: replacing)
    }
    #expect(FileSystem.isFolder(folder.path("b")))
    #expect(try FileSystem.names(in: folder.path) == ["b"])
  }

  @Test(.disabled(if: isRoot, "root may read and write everything"))
  func `a folder without permission is said to be`() throws {
    try FileSystem.makeFolder(folder.path("b"))
    chmod(folder.path("b"), 0o500)
    defer { chmod(folder.path("b"), 0o700) }
    #expect(throws: FileFailure.noPermission(folder.path("b/a.txt"))) {
      try FileSystem.write([1], to: folder.path("b/a.txt"), replacing: false)
    }
  }

  @Test(.disabled(if: isRoot, "root may read and write everything"))
  func `a file without permission is said to be`() throws {
    try folder.write("甲", to: "a.txt")
    chmod(folder.path("a.txt"), 0)
    #expect(throws: FileFailure.noPermission(folder.path("a.txt"))) {
      try FileSystem.read(folder.path("a.txt"))
    }
  }

  @Test func `folders are made with those they stand in, and only once`() throws {
    try FileSystem.makeFolder(folder.path("b/c/d"))
    try FileSystem.makeFolder(folder.path("b/c/d"))
    #expect(FileSystem.isFolder(folder.path("b/c/d")))
    try folder.write("", to: "a.txt")
    #expect(throws: FileFailure.self) { try FileSystem.makeFolder(folder.path("a.txt/b")) }
  }

  @Test func `a file where a folder is to be made is said to be in the way`() throws {
    try folder.write("", to: "a.txt")
    #expect(throws: FileFailure.self) { try FileSystem.makeFolder(folder.path("a.txt")) }
  }

  @Test func `names are sorted and whole`() throws {
    for name in ["b", "示例条例", "a", ".c"] { try folder.write("", to: name) }
    #expect(try FileSystem.names(in: folder.path) == [".c", "a", "b", "示例条例"])
  }

  @Test(arguments: [
    ("/a/b", "/a"), ("/a", "/"), ("a", "."), ("a/b", "a"), ("/a/b/c.txt", "/a/b"),
  ])
  func `the folder of a path is what is before its last name`(path: String, parent: String) {
    #expect(FileSystem.folder(of: path) == parent)
  }

  @Test func `a path is resolved through links, and stays when there is nothing`() throws {
    try folder.write("甲", to: "a.txt")
    symlink(folder.path("a.txt"), folder.path("link.txt"))
    #expect(FileSystem.resolved(folder.path("link.txt")) == folder.path("a.txt"))
    #expect(FileSystem.resolved(folder.path("./none")) == folder.path("./none"))
  }
}
