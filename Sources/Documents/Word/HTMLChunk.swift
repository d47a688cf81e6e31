internal import ChineseText

/// The one place where web pages within Word files are read.
enum HTMLChunk {
  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - charset: its encoding, where the file around it says so.
  /// - Returns: its blocks, without places.
  /// - Throws: `damaged` where it cannot be read.
  static func blocks(
    _ bytes: [UInt8], charset: String?
  ) throws(DocumentFailure) -> [(text: [UInt8], evidence: Evidence)] {
    let page: SourceDocument
    do {
      page = try WebReader.read(bytes, charset: charset)
    } catch .text(.empty) {
      return []
    }
    return page.text.lines.indices.map { index in
      (page.block(at: index), page.evidence(at: index))
    }
  }
}
