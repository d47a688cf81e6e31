/// Invented acts of a city, one of them in two editions, which tests of several modules cite.
package enum CityActs {
  /// The rules for parks as first made.
  package static let parks2015 = """
    某市公园条例
    （2015年3月1日某市人民代表大会常务委员会公布）
    第一条　为了保护公园，制定本条例。
    第二条　市园林部门负责全市公园的监督管理工作。
    第三条　在公园内不得损毁花木、携带犬只进入。
    第四条　违反第三条规定的，由园林部门处二百元罚款。
    第五条　公园夜间关闭的时间由区人民政府另行决定。
    第六条　本条例自公布之日起施行。

    """

  /// The same five years later: an article was put in, and one taken out.
  package static let parks2020 = """
    某市公园条例
    （2020年6月1日某市人民代表大会常务委员会修订公布）
    第一条　为了保护公园，制定本条例。
    第二条　公园按照规模和价值实行分级保护。
    第三条　市园林部门负责全市公园的监督管理工作。
    第四条　在公园内不得损毁花木、携带犬只进入、擅自营火。
    第五条　违反第四条规定的，由园林部门处五百元罚款。
    第六条　公园门票收入全部用于花木养护。
    第七条　本条例自2020年6月1日起施行。

    """

  /// Rules that cite those for parks.
  package static let greening = """
    某市绿化条例
    （2016年5月1日某市人民代表大会常务委员会公布）
    第一条　公园的绿化，适用《某市公园条例》第一条。
    第二条　公园绿化由《某市公园条例》第二条规定的部门负责。
    第三条　绿地内的行为，参照《某市公园条例》第三条。
    第四条　绿地夜间关闭，参照《某市公园条例》第五条。
    第五条　本条例自公布之日起施行。

    """
}
