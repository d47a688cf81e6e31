import AknProfile
import AkomaNtoso
import ChineseText
import Foundation
import FuzzEntries
import RegulationParser
import TestSupport

/// The inputs to begin with: pieces of real documents, in the form that an entry takes.
struct SeedPool {
  /// The inputs.
  let inputs: [[UInt8]]

  /// Makes the pool of an entry from the project's texts and, where they are, the shared laws.
  init(for entry: String, limit: Int) {
    if let inputs = MessageSeeds.inputs(for: entry) {
      self.inputs = inputs
      return
    }
    let texts = SeedPool.texts()
    let pieces = texts.flatMap { SeedPool.pieces(of: $0, limit: limit / 2) }
    if let inputs = DocumentSeeds.inputs(for: entry, pieces) {
      self.inputs = inputs
      return
    }
    switch entry {
    case "addresses": inputs = SeedPool.lines(SeedPool.addresses)
    case "akoma-ntoso": inputs = SeedPool.acts(pieces)
    case "decisions":
      let decisions = SeedPool.decisions()
      inputs =
        decisions.flatMap { SeedPool.pieces(of: $0, limit: limit) }
        + SeedPool.lines(SeedPool.instructions).map { SeedPool.decisionHead + $0 }
    case "difference":
      inputs = zip(pieces, pieces.dropFirst()).map { $0 + [1] + $1 } + pieces.map { $0 + [1] + $0 }
    case "json-lines":
      inputs = SeedPool.lines(SeedPool.streamLines)
    case "search":
      inputs = SeedPool.lines(SeedPool.queries).map { query in
        query + [0x0A] + (pieces.first ?? [])
      }
    case "web-pages":
      inputs = pieces.map(SeedPool.page)
    case "decoding":
      inputs = pieces + pieces.prefix(20).flatMap(SeedPool.encodings)
    default: inputs = pieces
    }
  }

  private static func texts() -> [[UInt8]] {
    let root = SharedData.projectRoot
    let laws = SharedData.laws.appending(path: "documents")
    var files = ((try? SharedData.names(in: laws)) ?? []).map {
      laws.appending(path: "\($0)/A.txt")
    }
    for folder in ["seeds", "Regulations/xunshi-gongzuo-tiaoli"] {
      let url = root.appending(path: folder)
      files += ((try? SharedData.names(in: url)) ?? []).map { url.appending(path: $0) }
    }
    return files.filter { $0.pathExtension == "txt" }.compactMap { try? SharedData.bytes($0) }
  }

  private static func decisions() -> [[UInt8]] {
    let own = SharedData.projectRoot.appending(path: "Regulations/xunshi-gongzuo-tiaoli/drafts")
    let shared = SharedData.laws.appending(path: "amendments")
    var files = ((try? SharedData.names(in: own)) ?? []).map { own.appending(path: $0) }
    for name in (try? SharedData.names(in: shared)) ?? [] {
      let folder = shared.appending(path: name)
      files += ((try? SharedData.names(in: folder)) ?? []).map { folder.appending(path: $0) }
    }
    return files.filter { $0.pathExtension == "txt" }.compactMap { try? SharedData.bytes($0) }
  }

  /// The start of a document, and some pieces of what follows.
  private static func pieces(of text: [UInt8], limit: Int) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var start = 0
    while start < text.count, pieces.count < 4 {
      let last = text[start..<min(text.count, start + limit)].lastIndex(of: 0x0A) ?? text.count - 1
      let end = max(start + 1, last + 1)
      pieces.append(Array(text[start..<end]))
      start = pieces.count == 1 ? end : start + max(limit, text.count / 4)
      while start < text.count, text[start - 1] != 0x0A { start += 1 }
    }
    return pieces
  }

  private static func lines(_ lines: [String]) -> [[UInt8]] { lines.map { Array($0.utf8) } }

  private static func acts(_ pieces: [[UInt8]]) -> [[UInt8]] {
    pieces.compactMap { piece in
      guard let edition = try? RegulationReader.read(piece) else { return nil }
      return try? ActExport(edition, identity: ActIdentity(of: edition)).document().bytes
    }
  }

  private static func page(_ piece: [UInt8]) -> [UInt8] {
    let lines = String(decoding: piece, as: UTF8.self).split(separator: "\n")
    let body = lines.enumerated().map { index, line in
      index % 3 == 0 ? "<p>\(line)</p>" : index % 3 == 1 ? "<div>\(line)<br></div>" : "\(line)\n"
    }
    return Array(
      "<html><head><title>甲</title><meta charset=\"utf-8\"></head><body>\(body.joined())".utf8)
  }

  /// The constant that Foundation gives no name.
  private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

  private static func encodings(_ piece: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: piece, as: UTF8.self)
    let forms: [String.Encoding] = [
      .utf16LittleEndian, .utf16BigEndian, .utf16,
      gb18030,
    ]
    return forms.compactMap { text.data(using: $0).map { Array($0) } }
  }

  private static let addresses = [
    "34", "第34条", "第三十四条第一款第二项", "34.1.2", "art_34__para_1__point_2", "第十七条之一", "17之1", "第三章",
    "chp_3", "9-11", "第九条至第十一条", "3,5,7", "巡视条例34", "《示例条例》第三条", "part_1__chp_1", "att_1__art_1",
    "第二编第一章", "2-1", "附件1第一条", "第三条第一款第（一）项第2目", "附则",
  ]
  private static let queries = [
    "整改", "整改 巡视", "\"整改 落实\"", "整改 -巡视", "“党组织”", "（一）", "GB/T", "６个月", "a OR b",
  ]
  private static let streamLines = [
    #"{"id":1,"text":"第一条 甲。"}"#, #"{"text":"甲\n乙","id":"a\"b"}"#,
    #"{"id":[1,{"a":null}],"text":""}"#,
    #"{"id":1.0,"text":7}"#, #"{"a":{"id":3},"text":"é","id":-0}"#, #"{"id":"x"}"#,
  ]
  private static let decisionHead = Array("关于修改《示例条例》的决定\n对《示例条例》作如下修改：\n".utf8)
  private static let instructions = [
    "一、删去第一条。\n二、将第二条改为第三条，第二款修改为：“换。”\n", "一、将第三条第一款第一项修改为：“（一）换。”\n",
    "一、增加一条，作为第二条：“新。\n“又新。”\n二、将第五条中的“甲五”修改为“丙五”。\n",
    "一、在第三条中增加一款，作为第一款：“新款。”\n此外，对条文顺序作相应调整。\n", "一、将第一条和第二条合并，作为第一条，修改为：“合。”\n",
    "一、将第二章章名修改为“细则”。\n二、将名称修改为“示范条例”。\n", "一、增加一章，作为第三章：“第三章　新章\n“第八条　新。”\n",
    "一、删去第三条第一款第二项。\n本决定自2021年3月1日起施行。\n", "一、删去附件1。\n",
  ]
}
