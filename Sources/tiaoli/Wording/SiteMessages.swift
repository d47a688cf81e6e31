internal import CommandKit

/// What `site` says: alphabetical, both languages side by side.
enum SiteMessages {
  static func kept(_ path: String) -> LocalizedText {
    LocalizedText("what stood there is kept as \(path)", "原有内容改名保留为\(path)")
  }

  static let noSitemap = LocalizedText(
    "no sitemap.xml, which needs full addresses: give --base-url to have one",
    "没有写sitemap.xml：它需要完整网址，可用--base-url给出")

  static func written(_ files: Int, bytes: Int, to path: String) -> LocalizedText {
    let size = bytes < 1 << 20 ? "\(bytes >> 10) KB" : "\(bytes >> 20) MB"
    return LocalizedText(
      "\(path): \(files) files, \(size); open \(path)/index.html",
      "\(path)：\(files)个文件，\(size)；可打开\(path)/index.html")
  }
}
