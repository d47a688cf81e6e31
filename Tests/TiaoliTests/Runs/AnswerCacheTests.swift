import Foundation
import TestSupport
import Testing

@testable import tiaoli

/// Answers that are kept between runs.
@Suite(.scratchFolder) struct AnswerCacheTests {
  private let folder = ScratchFolder.current

  @Test func `an answer is found again under its key and kind alone`() throws {
    let cache = try #require(AnswerCache(environment: ["TIAOLI_CACHE": folder.path("cache")]))
    var key = CacheKey()
    key.add("甲".utf8)
    #expect(cache.answer("reuse", key) == nil)
    cache.keep([1, 2], "reuse", key)
    #expect(cache.answer("reuse", key) == [1, 2])
    #expect(cache.answer("other", key) == nil)
    key.add("乙".utf8)
    #expect(cache.answer("reuse", key) == nil)
  }

  @Test func `a file is stored in a folder that is made for it`() throws {
    let cache = try #require(AnswerCache(environment: ["TIAOLI_CACHE": folder.path("cache")]))
    let place = folder.path("cache/index-1")
    #expect(cache.store([1], in: place, at: "\(place)/a"))
    #expect(cache.store([2], in: place, at: "\(place)/b"))
    #expect(try folder.files() == ["cache/index-1/a", "cache/index-1/b"])
    try folder.write("甲", to: "file")
    let hindered = try #require(AnswerCache(environment: ["TIAOLI_CACHE": folder.path("file")]))
    #expect(!hindered.store([1], in: folder.path("file/x"), at: folder.path("file/x/a")))
  }

  @Test func `of many folders of a kind the oldest go`() throws {
    let cache = try #require(AnswerCache(environment: ["TIAOLI_CACHE": folder.path("cache")]))
    func store(_ number: Int) {
      let place = folder.path("cache/index-\(number)")
      #expect(cache.store([1], in: place, at: "\(place)/a"))
    }
    for number in 1...16 { store(number) }
    #expect(try folder.files().count == 16)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000)],
      ofItemAtPath: folder.path("cache/index-5"))
    store(17)
    let places = try folder.files()
    #expect(places.count == 16 && places.contains("cache/index-17/a"))
    #expect(!places.contains("cache/index-5/a"))
    #expect(cache.store([1], in: folder.path("cache/other-1"), at: folder.path("cache/other-1/a")))
    #expect(try folder.files().count == 17)
  }

  @Test(
    arguments: [
      ([:], nil), (["TIAOLI_CACHE": ""], nil), (["HOME": "home"], nil),
      (["XDG_CACHE_HOME": "cache"], nil),
    ] as [([String: String], String?)])
  func `without a place nothing is kept`(environment: [String: String], place: String?) {
    #expect(AnswerCache(environment: environment) == nil)
  }

  @Test func `the key of a file changes with the file`() throws {
    func digest(_ name: String) -> (String, Int) {
      var key = CacheKey()
      let size = key.add(file: folder.path(name))
      return (key.digest, size)
    }
    let gone = digest("a")
    try folder.write("甲", to: "a")
    let written = digest("a")
    #expect(gone.1 == 0 && written.1 == 3 && gone.0 != written.0)
    #expect(digest("a") == written && written.0.utf8.count == 32)
  }
}
