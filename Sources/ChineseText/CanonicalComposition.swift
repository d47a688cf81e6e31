@_spi(_Unicode) internal import Swift

/// Unicode Normalization Form C, for text that may need it.
///
/// The standard library has the normaliser but offers it under an SPI; the one import of that SPI
/// is this file's.
enum CanonicalComposition {
  /// The composed text; `nil` when the text is composed already, which nearly all text is.
  static func compose(_ text: [UInt8]) -> [UInt8]? {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: text, as: UTF8.self)._nfc { scalars.append(scalar) }
    let composed = Array(String(scalars).utf8)
    return composed == text ? nil : composed
  }
}
