/// The style sheet of all pages: `assets/site.css`.
enum StyleSheet {
  static var file: SiteFile {
    let parts = [
      StyleBase.sheet, StyleFrame.sheet, StyleReading.sheet, StyleBar.sheet, StyleLists.sheet,
      StyleComparison.sheet, StyleScript.sheet, StyleBox.sheet, StylePrint.sheet,
    ]
    var bytes: [UInt8] = []
    for part in parts {
      part.withUTF8Buffer { bytes.append(contentsOf: $0) }
      bytes.append(0x0A)
    }
    return SiteFile(path: SiteMap.style.path, bytes: bytes)
  }
}
