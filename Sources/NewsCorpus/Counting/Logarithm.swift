internal import Glibc

/// The natural logarithm, which is Glibc's.
enum Logarithm {
  static func natural(_ value: Double) -> Double { log(value) }
}
