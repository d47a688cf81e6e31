internal import AknProfile
internal import AkomaNtoso
internal import RegulationLibrary
internal import RegulationModel

extension ActImport {
  /// What the document says of its work, for a library.
  var told: ToldIdentity {
    guard let published else { return ToldIdentity(work: work) }
    let country = published.country ?? ""
    return ToldIdentity(
      work: work, published: published.text, issuer: published.authorName,
      date: published.workDate.flatMap { CalendarDate(String($0.prefix(10))) },
      number: published.number, region: country.hasPrefix("cn-") ? country : nil)
  }
}
