/// The scripts of all pages: constants of the program.
package enum SiteScripts {
  /// `assets/theme.js`, `assets/site.js`, `assets/search.js`.
  package static var files: [SiteFile] { [] }
}
