package import RegulationModel

/// The texts of an edition's units, for the popover and for copying: `units.js` beside its page.
package struct UnitTexts: Sendable {
  /// `<slug>/<date>/units.js`.
  package let file: SiteFile

  /// Collects the texts. O(the edition).
  package init(edition: Edition, slug: String, date: CalendarDate) {
    file = SiteFile(path: [slug, date.description, "units.js"], bytes: [])
  }
}
