/// The scripts of all pages, ECMAScript 2017: the files of `Browser`, which the build makes part of the program.
package enum SiteScripts {
  /// `assets/theme.js`, `assets/site.js`, `assets/search.js`, `assets/duties.js`.
  package static var files: [SiteFile] {
    [
      SiteFile(path: ["assets", "theme.js"], bytes: PackageResources.theme_js),
      file("site.js", of: site),
      file("search.js", of: search),
      file("duties.js", of: [PackageResources.duties_js]),
    ]
  }

  /// Parts that see each other's names and leave none in the page but `tiaoli`; the lending is the last.
  private static var site: [[UInt8]] {
    [
      PackageResources.loading_js, PackageResources.unit_lines_js, PackageResources.address_js,
      PackageResources.find_box_js, PackageResources.popover_js, PackageResources.copying_js,
      PackageResources.keyboard_js, PackageResources.theme_switch_js,
      PackageResources.status_band_js, PackageResources.lending_js,
    ]
  }

  private static var search: [[UInt8]] {
    [
      PackageResources.query_js, PackageResources.words_js, PackageResources.matching_js,
      PackageResources.search_index_js, PackageResources.answer_js, PackageResources.snippets_js,
      PackageResources.results_js, PackageResources.search_page_js,
    ]
  }

  /// An asset in which the parts follow each other, in a scope of their own.
  private static func file(_ name: String, of parts: [[UInt8]]) -> SiteFile {
    let opening = Array("\"use strict\";\n(() => {\n\n".utf8)
    let body = Array(parts.joined(separator: [UInt8(ascii: "\n")]))
    return SiteFile(path: ["assets", name], bytes: opening + body + Array("})();\n".utf8))
  }
}
