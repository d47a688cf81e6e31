import AknProfile
import Findings
import Testing

/// Each damage gives its finding, and no other.
struct DamageTests {
  @Test(arguments: Damage.all)
  func `a damage gives its finding and no other`(damage: Damage) throws {
    let report = expectSoundReport(on: damage.document(), by: try SharedValidator.get())
    #expect(Set(report.findings.map(\.code)) == [damage.code], "\(report.findings)")
  }

  @Test func `damages have names of their own`() {
    let names = Damage.all.map(\.name)
    let counts = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }
    #expect(counts.isEmpty)
  }
}
