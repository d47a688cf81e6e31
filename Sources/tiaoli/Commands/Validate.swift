internal import AknProfile
internal import CommandKit
internal import JSONText
internal import LegalXML
internal import RegulationLibrary

/// `tiaoli validate`: Akoma Ntoso against the profile, and against the official schema when given.
struct Validate: TiaoliCommand {
  static let configuration = CommandConfiguration(
    name: "validate",
    abstract: LocalizedText(
      "check Akoma Ntoso: grammar, identifiers, links, dates",
      "检查Akoma Ntoso：语法、标识、链接、日期"),
    discussion: LocalizedText(
      "The profile's grammar is part of the program. The official schema (akomantoso30.xsd) is "
        + "used where --schema or the variable TIAOLI_AKN_XSD names it; without it the answer says "
        + "that it was not checked.",
      "本程序自带所用格式的语法。官方模式（akomantoso30.xsd）由--schema或者变量TIAOLI_AKN_XSD指明；"
        + "没有指明时注明“未检查”。"),
    examples: [
      CommandExample("tiaoli validate law.xml", LocalizedText("one file", "一个文件")),
      CommandExample(
        "tiaoli validate *.xml --schema akomantoso30.xsd --format json",
        LocalizedText("with the official schema", "并用官方模式")),
    ])

  /// How the answer is printed.
  enum ValidateFormat: String, CaseIterable, ArgumentValue {
    case text
    case json
  }

  @Argument(
    LocalizedText("Akoma Ntoso files", "Akoma Ntoso文件"), value: LocalizedText("FILE", "文件"),
    completion: .file)
  var files: [String]
  @Option(
    LocalizedText("the official schema", "官方模式文件"), value: LocalizedText("XSD", "模式"),
    completion: .file)
  var schema: String?
  @Option(LocalizedText("output format", "输出格式"), value: LocalizedText("FORMAT", "格式"))
  var format: ValidateFormat = .text
  @OptionGroup var output: OutputOptions

  func run(_ console: inout Console) throws -> Outcome {
    let validator = try AknValidator(xsd: officialSchema())
    var reports: [(file: String, report: AknReport)] = []
    for file in files {
      reports.append((file, validator.report(on: try DocumentInput.bytes(of: file))))
    }
    switch format {
    case .text:
      try output.show(ValidationReport.text(reports, output.paint(console), console), &console)
    case .json: try output.send(ValidationReport.json(reports, console.language), &console)
    }
    return reports.allSatisfy(\.report.isValid) ? .done : .no
  }

  private func officialSchema() throws -> XSDSchema? {
    let path = schema ?? Console.environment["TIAOLI_AKN_XSD"]
    guard let path, !path.isEmpty else { return nil }
    return try XSDSchema(path: path)
  }
}
