/// What stands in for the types of official documents where LibreOffice does not find them: LibreOffice
/// passes over what a document says of that.
enum OfficeFonts {
  /// Where fontconfig looks for it below the home folder.
  static let file = ".config/fontconfig/fonts.conf"

  /// The types asked for and what is taken, the nearest first.
  private static let substitutes: [(name: String, others: [String])] = [
    ("仿宋_GB2312", ["仿宋", "FangSong", "FandolFang", serif]),
    ("楷体_GB2312", ["楷体", "KaiTi", "FandolKai", "AR PL UKai CN", serif]),
    ("方正小标宋简体", ["方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "华文中宋", "宋体", "SimSun", serif]),
    ("宋体", ["SimSun", "FandolSong", serif]),
    ("黑体", ["SimHei", "FandolHei", "WenQuanYi Zen Hei", "Noto Sans CJK SC"]),
    ("Times New Roman", ["Liberation Serif", "Nimbus Roman", serif]),
  ]
  private static let serif = "Noto Serif CJK SC"

  /// The configuration.
  static var configuration: String {
    let aliases = substitutes.map { name, others in
      let preferred = others.map { "<family>\($0)</family>" }.joined()
      return
        "<alias binding=\"same\"><family>\(name)</family><prefer>\(preferred)</prefer></alias>\n"
    }
    return """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
      \(aliases.joined())</fontconfig>

      """
  }
}
