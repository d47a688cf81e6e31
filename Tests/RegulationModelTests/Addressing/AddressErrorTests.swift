import RegulationModel
import Testing

/// What is no address, beside the table: nothing that could be half of one, no number that is too large.
struct AddressErrorTests {
  @Test(arguments: ["-3", "第（二条", "第三章第一编", "第一款第三条", "第五条至第三条"])
  func `half an address is no work's name`(typed: String) {
    #expect(throws: AddressError.self) { try AddressReader.read(typed) }
  }

  @Test func `a number larger than any is said to be`() {
    for typed in ["100000", "第100000条", "18446744073709551616"] {
      #expect(throws: AddressError.self) { try AddressReader.read(typed) }
    }
  }
}
