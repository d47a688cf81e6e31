/// The code of a province-level region by ISO 3166-2, in small letters, as identifiers of acts have it.
package enum RegionCode {
  /// The code of the region whose name a title or an issuer begins with; `nil` where it begins with none: of a
  /// city or county the province is not told.
  package static func of(_ name: String) -> String? {
    let known = names.first { name.hasPrefix($0.name) }
    return known.map { "cn-" + $0.code }
  }

  private static let names: [(name: String, code: String)] = [
    ("北京市", "bj"), ("天津市", "tj"), ("河北省", "he"), ("山西省", "sx"), ("内蒙古自治区", "nm"),
    ("辽宁省", "ln"), ("吉林省", "jl"), ("黑龙江省", "hl"), ("上海市", "sh"), ("江苏省", "js"), ("浙江省", "zj"),
    ("安徽省", "ah"), ("福建省", "fj"), ("江西省", "jx"), ("山东省", "sd"), ("河南省", "ha"), ("湖北省", "hb"),
    ("湖南省", "hn"), ("广东省", "gd"), ("广西壮族自治区", "gx"), ("海南省", "hi"), ("重庆市", "cq"),
    ("四川省", "sc"), ("贵州省", "gz"), ("云南省", "yn"), ("西藏自治区", "xz"), ("陕西省", "sn"), ("甘肃省", "gs"),
    ("青海省", "qh"), ("宁夏回族自治区", "nx"), ("新疆维吾尔自治区", "xj"), ("香港特别行政区", "hk"),
    ("澳门特别行政区", "mo"), ("台湾省", "tw"),
  ]
}

extension Work {
  /// The region: as recorded, else that of the issuer's or the title's name.
  package var knownRegion: String? {
    region ?? issuer.flatMap(RegionCode.of) ?? RegionCode.of(title)
  }
}
