package import ChineseText
public import Documents
internal import Findings
public import RegulationModel

/// Reads a regulation out of any document: a file, a web page's text, text pulled from a PDF.
///
/// Bytes → text → lines → paragraphs → which of them are the regulation → the tree. All input is in
/// the edition or in its `dropped`; what had to be chosen is in its `findings`. The cost is linear.
public enum RegulationReader {
  /// Reads a document.
  ///
  /// - Parameter document: the bytes of a file, in any encoding of `TextEncoding`.
  /// - Returns: the edition; `line` of its provisions counts the lines of the document.
  /// - Throws: why there is none.
  public static func read(_ document: [UInt8]) throws(ReadingError) -> Edition {
    let source: SourceText
    do {
      source = try SourceText(decoding: document)
    } catch {
      throw .undecodable(error)
    }
    return try read(source)
  }

  /// Reads decoded text.
  package static func read(_ source: SourceText) throws(ReadingError) -> Edition {
    try read(SourceDocument(plain: source))
  }

  /// Reads a document of any container.
  ///
  /// - Returns: the edition; `line` of its provisions counts the blocks of the document.
  /// - Throws: why there is none.
  public static func read(_ document: SourceDocument) throws(ReadingError) -> Edition {
    var outline = DocumentOutline(document)
    if let separated = SideText.separated(outline) { outline = separated }
    var chain = ArticleChain(outline)
    if let divided = InlineArticles.divided(outline, chain) {
      outline = divided
      chain = ArticleChain(outline)
    }
    guard !chain.heads.isEmpty else { throw .noArticle }
    let region = Region(outline, &chain)
    guard ChainEvidence.suffices(chain, region, outline) else { throw .noArticle }
    var reader = BodyReader(outline, chain, region)
    return reader.read()
  }
}

/// Whether a short run of articles is a regulation: prose may number two things 第一条, 第二条.
private enum ChainEvidence {
  static func suffices(_ chain: ArticleChain, _ region: Region, _ outline: DocumentOutline) -> Bool
  {
    if chain.heads.count >= 3 { return true }
    let isTitled = region.front.contains { $0.role == .title }
    let isDivided = region.body.lowerBound < (chain.heads.first ?? 0)
    let isSpaced = chain.heads.allSatisfy { outline.passages[$0].label?.isSpaced ?? false }
    let startsText = region.start == 0
    return isDivided || (isSpaced && (isTitled || startsText))
  }
}
