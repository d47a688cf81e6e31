internal import Findings
internal import Holdings
internal import RegulationLibrary
internal import RegulationModel

extension ToolCall {
  /// The provisions that an address names, in the edition that the call chooses.
  ///
  /// - Parameters:
  ///   - address: what is named; `nil` for the edition alone.
  ///   - library: where the act is held.
  ///   - context: whether the neighbouring articles are taken, too.
  /// - Returns: the provisions with their edition.
  /// - Throws: what is not there and what is instead, with the edition that was looked at.
  func selection(
    _ address: String?, in library: Library, context: Bool = false
  ) throws -> Selection {
    let work = try filled("work")
    do {
      return try Selection(
        address.map { [$0] } ?? [], library: library, work: work, editions: editions(),
        context: context)
    } catch let error as AddressError {
      guard case .notFound = error, let address,
        let head = try? EditionHead(
          self, library, work: work ?? AddressReader.read(address).workName)
      else { throw error }
      let edition = head.citation
      throw ToolFault(
        "\(error.message.english) [\(edition)]", "\(error.message.chinese)〔\(edition)〕")
    }
  }
}
