internal import JSONText
internal import RegulationModel

/// The scripts of all pages, ECMAScript 2017: the files of `Browser`, which the build makes part of the program.
package enum SiteScripts {
  /// `assets/theme.js`, `assets/site.js`, `assets/box.js`, `assets/search.js` and more.
  package static var files: [SiteFile] {
    [
      SiteFile(path: ["assets", "theme.js"], bytes: PackageResources.theme_js),
      file("site.js", of: site),
      file("box.js", of: box),
      file("search.js", of: search),
      file("marks.js", of: marks),
      file("library.js", of: [PackageResources.library_js]),
      file("latest.js", of: [PackageResources.as_at_js, PackageResources.latest_js]),
      file("comparing.js", of: [PackageResources.comparing_js]),
      file("duties.js", of: [PackageResources.duties_js]),
    ]
  }

  /// Parts that see each other's names and leave none in the page but `tiaoli`; the lending is the last.
  private static var site: [[UInt8]] {
    [
      vocabulary, PackageResources.loading_js, PackageResources.numerals_js,
      PackageResources.unit_lines_js,
      PackageResources.find_box_js, PackageResources.popover_js, PackageResources.copying_js,
      PackageResources.keyboard_js, PackageResources.theme_switch_js,
      PackageResources.size_switch_js, PackageResources.print_margin_js,
      PackageResources.as_at_js, PackageResources.as_at_box_js, PackageResources.status_band_js,
      PackageResources.reading_bar_js, PackageResources.contents_dialog_js,
      PackageResources.notes_js, PackageResources.redline_js, PackageResources.unit_tools_js,
      PackageResources.notes_page_js, PackageResources.landing_js, PackageResources.lending_js,
    ]
  }

  /// What the find box needs once somebody uses it.
  private static var box: [[UInt8]] {
    [
      PackageResources.borrowing_js, PackageResources.address_words_js,
      PackageResources.address_identifiers_js, PackageResources.address_levels_js,
      PackageResources.address_forms_js, PackageResources.address_parser_js,
      PackageResources.address_runs_js, PackageResources.address_reader_js,
      PackageResources.unit_tree_js, PackageResources.address_search_js,
      PackageResources.address_messages_js, PackageResources.names_js,
      PackageResources.works_js, PackageResources.places_js, PackageResources.suggestions_js,
      PackageResources.suggestion_list_js, PackageResources.opening_js,
    ]
  }

  private static var search: [[UInt8]] {
    [
      PackageResources.borrowing_js, PackageResources.query_js, PackageResources.words_js,
      PackageResources.matching_js,
      PackageResources.search_index_js, PackageResources.answer_js, PackageResources.snippets_js,
      PackageResources.choices_js, PackageResources.results_js, PackageResources.choice_bar_js,
      PackageResources.named_things_js, PackageResources.spelling_help_js,
      PackageResources.search_page_js,
    ]
  }

  /// The tables of the program that the scripts share.
  private static var vocabulary: [UInt8] {
    var json = JSONWriter(layout: .compact)
    json.object { AddressVocabulary.write(to: &$0) }
    return Array("const vocabulary = ".utf8) + json.bytes + Array(";\n".utf8)
  }

  /// What marks the hits of a query on another page.
  private static var marks: [[UInt8]] {
    [
      PackageResources.borrowing_js, PackageResources.query_js, PackageResources.words_js,
      PackageResources.matching_js, PackageResources.marking_js,
    ]
  }

  /// An asset in which the parts follow each other, in a scope of their own.
  private static func file(_ name: String, of parts: [[UInt8]]) -> SiteFile {
    let opening = Array("\"use strict\";\n(() => {\n\n".utf8)
    let body = Array(parts.joined(separator: [UInt8(ascii: "\n")]))
    return SiteFile(path: ["assets", name], bytes: opening + body + Array("})();\n".utf8))
  }
}
