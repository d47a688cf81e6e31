/// The words of the library's page and of the feeds.
extension SiteWording {
  static let allKinds = "全部种类"
  static let byForce = "按施行日期，新的在前"
  static let byText = "按文本日期，新的在前"
  static let currentText = "现行文本"
  static let filter = "按名称、机关筛选"
  static let inForce = "施行"
  static let libraryOrder = "法规库次序"
  static let recent = "最近更新"
  static let siteIndex = "全站目录"
  static let title = "名称"
  static let whatChanged = "改了什么"

  /// The title of the feed of one work.
  static func feedTitle(_ work: String) -> String {
    "\(work)：\(feedTitle)"
  }
}
