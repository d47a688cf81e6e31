internal import LegalXML

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
    do {
      return try HTMLReader.read(bytes, charset: charset).lines.map {
        (Array($0.utf8), Evidence())
      }
    } catch .empty {
      return []
    } catch {
      throw .damaged(.word, reason: error.code)
    }
  }
}
