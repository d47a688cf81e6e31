import Foundation
import TestSupport
import Testing

@testable import RegulationLibrary

/// One process writes at a time, and nobody waits for one that is gone.
@Suite(.scratchFolder)
struct LibraryLockTests {
  private let folder = ScratchFolder.current

  private func lock(patience: Int = 0) throws -> LibraryLock {
    try LibraryLock(of: folder.path, patience: patience)
  }

  @Test func `a lock is free again when it was given back, and leaves no file`() throws {
    for _ in 0..<3 { _ = try lock() }
    #expect(try folder.files().isEmpty)
  }

  @Test func `a second writer is told who holds the lock`() throws {
    let held = try lock()
    let failure = #expect(throws: LibraryFailure.self) { _ = try lock() }
    guard case .locked(folder.path, let holder) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(holder?.process == Int(getpid()))
    #expect(holder?.host == ProcessInfo.processInfo.hostName || holder?.host.isEmpty == false)
    _ = consume held
    _ = try lock()
  }

  @Test func `the file of a process that is gone is no obstacle`() throws {
    try folder.write("2147483647 elsewhere\n", to: ".lock")
    _ = try lock()
    #expect(try folder.files().isEmpty)
  }

  @Test(arguments: ["", "甲", "1", "a b\n", "1 2 3\n", String(repeating: "9", count: 400)])
  func `a lock whose file names nobody is held by somebody`(words: String) throws {
    try folder.write(words, to: ".lock")
    let descriptor = open(folder.path(".lock"), O_RDONLY)
    defer { close(descriptor) }
    flock(descriptor, LOCK_EX)
    #expect(throws: LibraryFailure.locked(folder.path, holder: nil)) { _ = try lock() }
  }

  @Test func `many writers at once come one after the other`() async throws {
    let path = folder.path
    try folder.write("0", to: "count")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<10 {
            let lock = try LibraryLock(of: path, patience: 60)
            let count = Int(String(decoding: try FileSystem.read("\(path)/count"), as: UTF8.self))
            let next = Array("\((count ?? 0) + 1)".utf8)
            try FileSystem.write(next, to: "\(path)/count", replacing: true)
            _ = consume lock
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try folder.text("count") == "80")
  }

  @Test func `a library that is gone is said to be`() {
    #expect(throws: LibraryFailure.noSuchLibrary(folder.path("none"))) {
      _ = try LibraryLock(of: folder.path("none"), patience: 0)
    }
  }
}
