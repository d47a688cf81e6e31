import RegulationModel
import RegulationParser

/// Invented regulations: the bodies, titles and dates are made up.
enum MadeActs {
  /// A city's regulation, amended once, that says when it comes into force.
  static let libraries = """
    虚构市图书借阅条例（试行）
    （2019年4月20日虚构市第三届人民代表大会常务委员会第二次会议通过　2019年5月1日虚构市人民代表大会常务委员会公布　\
    2023年2月1日虚构市第四届人民代表大会常务委员会第一次会议修正　2023年3月1日虚构市人民代表大会常务委员会公布）
    为了方便借阅，制定本条例。
    第一章　总则
    第一条　本条例适用于虚构市图书馆（以下简称“图书馆”）。
    第二条　读者是指持有借书证的人。
    第三条　图书馆应当自收到申请之日起十五日内决定，并依照第二条办理：
    （一）读者名册，按照前款规定保存6个月；
    （二）依照本条第（一）项和第一条至第二条处理的事项。
    第二章　附则
    第四条　本条例自2019年7月1日起施行。
    """

  /// A text of which nothing is known but its words.
  static let bare = "\n第一条　甲。\n"

  /// Reads canonical text.
  static func edition(_ text: String) throws -> Edition { try CanonicalText.read(text) }
}
