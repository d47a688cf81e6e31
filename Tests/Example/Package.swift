// swift-tools-version: 6.3
import PackageDescription

// A package of its own that uses the library product as any other program would.
let package = Package(
  name: "Example",
  dependencies: [.package(name: "tiaoli", path: "../..")],
  targets: [
    .executableTarget(
      name: "Example", dependencies: [.product(name: "Tiaoli", package: "tiaoli")])
  ]
)
