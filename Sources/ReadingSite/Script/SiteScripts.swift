/// The scripts of all pages: constants of the program, ECMAScript 2017.
package enum SiteScripts {
  /// `assets/theme.js`, `assets/site.js`, `assets/search.js`, `assets/duties.js`,
  /// `assets/latest.js`, `assets/compare.js`.
  package static var files: [SiteFile] {
    [
      SiteFile(path: ["assets", "theme.js"], bytes: bytes(of: [ThemeScript.code])),
      SiteFile(path: ["assets", "site.js"], bytes: bytes(of: [opening] + site + [closing])),
      SiteFile(path: ["assets", "search.js"], bytes: bytes(of: [opening] + search + [closing])),
      SiteFile(
        path: ["assets", "latest.js"],
        bytes: bytes(of: [opening, AsAtScript.code, AsAtScript.latest, closing])),
      SiteFile(
        path: ["assets", "compare.js"], bytes: bytes(of: [opening, CompareScript.code, closing])),
      SiteFile(
        path: ["assets", "duties.js"], bytes: bytes(of: [opening, DutiesScript.code, closing])),
    ]
  }

  /// Parts that see each other's names and leave none in the page but `tiaoli`.
  private static let site = [
    LoaderScript.code, UnitLinesScript.code, AddressScript.code, FindScript.code,
    PopoverScript.code, CopyScript.code, KeyboardScript.code, ThemeSwitchScript.code,
    SizeScript.code, PrintScript.code, AsAtScript.code, AsAtScript.box, StatusScript.code,
    ReadingScript.code,
    ContentsScript.code, NotesScript.code, RedlineScript.code, UnitToolsScript.code,
    NotesPageScript.code,
    SharedScript.code,
  ]
  private static let search = [
    QueryScript.code, WordScript.code, MatchScript.code, IndexScript.code, AnswerScript.code,
    SnippetScript.code, ResultScript.code, SearchPageScript.code,
  ]

  private static let opening: StaticString = """
    "use strict";
    (() => {

    """
  private static let closing: StaticString = """
    })();

    """

  private static func bytes(of parts: [StaticString]) -> [UInt8] {
    parts.flatMap { part in part.withUTF8Buffer { Array($0) } }
  }
}

/// What `site.js` lends to `search.js`.
enum SharedScript {
  static let code: StaticString = #"""
    Object.assign(window.tiaoli, {
      announce, citationOf, load, paragraph, readAddress, root, unitAddress, unitNamed,
    });

    """#
}
