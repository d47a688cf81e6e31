internal import JSONText

/// The lines that the bulk interface of Elasticsearch and OpenSearch takes: for each item a line that
/// names index and id, and a line with the document (`tiaoli/item/1`).
public enum BulkLines {
  /// The lines of one item, each ended by a line feed.
  ///
  /// - Parameters:
  ///   - item: the item.
  ///   - index: the name of the index.
  ///   - link: the edition that an item which is a regulation is.
  /// - Returns: UTF-8.
  public static func lines(
    _ item: Item, index: String, link: RegulationLink? = nil
  ) -> [UInt8] {
    var json = JSONWriter(layout: .compact)
    json.object { json in
      json.object("index") { json in
        json.field("_index", index)
        json.field("_id", item.id)
      }
    }
    json.endLine()
    ItemJSON.write(item, link: link, to: &json)
    json.endLine()
    return json.bytes
  }
}
