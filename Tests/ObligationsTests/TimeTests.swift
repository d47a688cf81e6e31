import Testing

@testable import Obligations

struct TimeTests {
  @Test func `nothing`() {}
}
