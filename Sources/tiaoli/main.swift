import RegulationParser
import RegulationModel
import Findings
import Foundation
let e = try RegulationReader.read(Array(Data(contentsOf: URL(filePath: CommandLine.arguments[1]))))
print(e.text)
for f in e.findings { print(f) }
for d in e.dropped { print(d.line, d.endLine, d.reason, d.text.prefix(60)) }
print(e.articles.count, e.provisions(of: .paragraph).count, e.provisions(of: .item).count, e.events)
