#!/usr/bin/env python3
"""Runs every command in README.md and compares what it prints with what stands there.

    Tests/readme.py .build/release/tiaoli

Blocks marked `sh` are run line by line and must succeed; in blocks marked `console` the lines after
`$ COMMAND` are the output, messages included. In it `…` stands for anything: a line of it for any
lines. A call without output there is run and its output not compared. The commands of one section
run one after the other in a folder of their own, which holds the library, the seeds and the files
that README names and nobody has. The calls in the Chinese part and the spellings of addresses in the
table are run as well.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

from measuring import chinese

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()

# Commands whose answer is no; all others must end with 0.
STATUS = {
    "tiaoli show 54": 1,
    "tiaoli show 5 --at 2010-01-01": 1,
    "tiaoli show 17之1": 1,
    "tiaoli show 第十七条之一": 1,
    "tiaoli refs --in report.txt": 1,
    "tiaoli refs --in my-report.docx": 1,
    # Nobody says shutdown.
    "tiaoli lsp": 1,
}
# The section whose table gives spellings of addresses.
ADDRESSES = "Looking provisions up"
# What takes minutes and the toolchain is run by .ci/run, word by word.
# What goes with --version and with no command.
WITH_VERSION = {"--verbose"}
RUN_ELSEWHERE = {"swift test", ".ci/package packages"}
# What the Chinese part calls things, and the files here.
CHINESE = [
    ("-o 文件.xml", "-o regulation.xml"), ("文件.xml", "regulation.xml"), ("-o 目录", "-o public"),
    ("parse 文件", "parse my-rules.docx"), ("refs --in 文件", "refs --in my-rules.docx"),
    ("document 文件", "document my-rules.docx"), ("parse 汇编.docx", "parse handbook.docx"),
    ("import 办法.docx --work 代号", "import my-rules.docx --work my-rules"),
    ("diff 办法.docx 修改稿.docx", "diff my-rules.docx my-draft.docx"),
    ("refs --in 报告.docx", "refs --in my-rules.docx"),
    ("diff 旧 新", "diff 2024-02-08 draft.txt"), ("decision 旧 新", "decision 2024-02-08 draft.txt"),
    ("amend 原文本 决定", "amend 2024-02-08 decision.txt"), ("search 词", "search 整改"),
]

# Stands in for the official schema, which is not ours to ship: it lets everything pass.
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <xs:element name="akomaNtoso" type="xs:anyType"/>
</xs:schema>
"""

REPORT = """关于巡视整改情况的报告
　　根据《中国共产党巡视工作条例》第三十四条“组织开展为期三个月的集中整改”的要求，结合《巡视工作条例》第六十条\
以及《中国共产党章程》第十四条，现将有关情况报告如下。
"""

# Files of Word: (how the paragraph is made, its words). `article` and `item` are numbered by Word.
RULES = [
    ("title", "档案查阅实施办法"), ("center", "（2025年1月10日档案馆发布）"),
    ("article", "为了规范档案查阅，制定本办法。"), ("article", "查阅档案应当登记下列事项："),
    ("item", "姓名；"), ("item", "事由。"), ("article", "查阅人不得涂改档案。"),
    ("article", "本办法自2025年2月1日起施行。"),
]
DRAFT = RULES[:6] + [
    ("article", "查阅人不得涂改、复制档案。"), ("article", "查阅记录保存十年。"), RULES[7]]
WORD_REPORT = [
    ("center", "关于档案查阅情况的报告"),
    ("text", "根据《档案查阅实施办法》第四条“自2025年3月1日起施行”的规定，现将有关情况报告如下。"),
]
HANDBOOK = [
    ("title", "内部管理制度汇编"),
    ("heading", "考勤管理规定"), ("center", "（2024年5月6日发布）"),
    ("text", "第一条　职工应当按时上班。"), ("text", "第二条　本规定自2024年6月1日起施行。"),
    ("heading", "印章管理办法"), ("center", "（2024年5月6日发布）"),
    ("text", "第一条　印章由专人保管。"), ("text", "第二条　使用印章应当登记。"),
    ("text", "第三条　本办法自2024年6月1日起施行。"),
]
OPINION = [
    ("title", "关于加强值班工作的意见"), ("center", "（2025年2月3日发布）"),
    ("text", "为加强值班工作，现提出以下意见。"),
    ("text", "一、明确值班要求。值班人员应当在岗。"), ("text", "二、健全值班制度。各单位应当："),
    ("text", "（一）公布值班电话；"), ("text", "（二）做好值班记录。"),
]

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
# What stands in front of a paragraph's words.
PARAGRAPHS = {
    "title": '<w:pStyle w:val="Title"/><w:jc w:val="center"/>',
    "heading": '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
    "center": '<w:jc w:val="center"/>', "text": "",
    "article": '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    "item": '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
}
LEVEL = ('<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
         '<w:suff w:val="{1}"/><w:lvlText w:val="{2}"/></w:lvl>')
NUMBERING = (
    f'<w:numbering xmlns:w="{WORD}"><w:abstractNum w:abstractNumId="0">'
    + LEVEL.format(0, "space", "第%1条") + LEVEL.format(1, "nothing", "（%2）")
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>')
STYLES = (f'<w:styles xmlns:w="{WORD}"><w:style w:type="paragraph" w:styleId="Title">'
          '<w:name w:val="Title"/></w:style></w:styles>')
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'


def relations(*targets):
    return RELATIONS.format("".join(
        f'<Relationship Id="r{number}" Type="{RELATION}{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets)))


def write_word(path, paragraphs):
    """Writes a .docx of the least that Word asks for."""
    body = "".join(
        f"<w:p><w:pPr>{PARAGRAPHS[kind]}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
        for kind, words in paragraphs)
    parts = {"document.main": "document", "numbering": "numbering", "styles": "styles"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels"'
            ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            + "".join(
                f'<Override PartName="/word/{name}.xml" ContentType="{TYPE}{kind}+xml"/>'
                for kind, name in parts.items()) + "</Types>"))
        archive.writestr("_rels/.rels", relations(("officeDocument", "word/document.xml")))
        archive.writestr("word/_rels/document.xml.rels", relations(
            ("numbering", "numbering.xml"), ("styles", "styles.xml")))
        archive.writestr("word/numbering.xml", NUMBERING)
        archive.writestr("word/styles.xml", STYLES)
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>')


def make_files(folder):
    text = (folder / "Regulations/xunshi-gongzuo-tiaoli/2024-02-08.txt").read_text(encoding="utf-8")
    articles = re.split(r"(?m)^(?=第.{1,4}条　)", text)
    draft = []
    for article in articles:
        draft.append(article)
        if article.startswith("第三十四条"):
            draft[-1] = article.replace("为期6个月的", "为期3个月的")
            draft.append("第三十五条　集中整改情况应当在党内通报。\n")
    numbered = "".join(draft)
    head, *rest = re.split(r"(?m)^第.{1,4}条　", numbered)
    draft_text = head + "".join(
        f"第{chinese(number)}条　{words}" for number, words in enumerate(rest, 1))
    (folder / "draft.txt").write_text(draft_text, encoding="utf-8")
    (folder / "report.txt").write_text(REPORT, encoding="utf-8")
    for name, paragraphs in [
            ("my-rules", RULES), ("my-draft", DRAFT), ("my-report", WORD_REPORT),
            ("handbook", HANDBOOK), ("opinion", OPINION)]:
        write_word(folder / f"{name}.docx", paragraphs)
    (folder / "akomantoso30.xsd").write_text(SCHEMA, encoding="utf-8")


def blocks(text):
    """(section, language, line, lines) of every fenced block."""
    section, start, language, lines = "", 0, None, []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            if language is None:
                language, start, lines = line[3:], number, []
            else:
                yield section, language, start, lines
                language = None
        elif language is not None:
            lines.append(line)
        elif line.startswith("## "):
            section = line[3:]


def calls(text):
    """(section, line, command, output or None) of every command."""
    result = []
    for section, language, start, lines in blocks(text):
        if language == "sh":
            for offset, line in enumerate(lines, 1):
                # Of the first command, the packages and the build are .ci/run's affair.
                command = line.split("&& ")[-1].replace("swift run tiaoli", "tiaoli")
                result.append([section, start + offset, command, None])
        elif language == "text" and result and result[-1][3] is None:
            result[-1][3] = lines
        elif language == "console":
            for offset, line in enumerate(lines, 1):
                if line.startswith("$ "):
                    result.append([section, start + offset, line[2:], None])
                else:
                    result[-1][3] = (result[-1][3] or []) + [line]
    section = ""
    for number, line in enumerate(text.splitlines(), 1):
        section = line[3:] if line.startswith("## ") else section
        if section == ADDRESSES and line.startswith("| `"):
            for address in re.findall(r"`([^`]*)`", line.split(" | ")[0]):
                result.append([section, number, f"tiaoli show {address}", None])
        if section != "中文说明":
            continue
        for command in re.findall(r"`(tiaoli [^`]*)`", line):
            for words, meaning in CHINESE:
                command = command.replace(words, meaning) if words in command else command
            result.append(["中文说明", number, command, None])
    return result


def pattern(line):
    return ".*".join(re.escape(part) for part in line.split("…"))


def differs(expected, shown):
    """The first line that is not what README says; None when all are."""
    text = ["(?:.*\n)*" if line == "…" else pattern(line) + "\n" for line in expected]
    if re.fullmatch("".join(text), "".join(line + "\n" for line in shown)):
        return None
    for count in range(1, len(text) + 1):
        if not re.match("".join(text[:count]), "".join(line + "\n" for line in shown)):
            return f"README has “{expected[count - 1]}”; printed was:\n" + "\n".join(
                "    " + line for line in shown[:40])
    return "more is printed than README has:\n" + "\n".join("    " + line for line in shown[:40])


def unknown_options(text, environment):
    """The options that README writes in a code and no command has."""
    def help_of(*command):
        return subprocess.run(
            ["tiaoli", *command, "--help"], env=environment, capture_output=True, text=True).stdout

    def commands(page):
        part = page.partition("Commands:\n")[2].partition("\n\n")[0]
        return [name for name in re.findall(r"^  (\w+)", part, re.MULTILINE) if name != "help"]

    pages = [help_of()]
    for command in commands(pages[0]):
        pages.append(help_of(command))
        pages += [help_of(command, inner) for inner in commands(pages[-1])]
    known = set(re.findall(r"--[a-z-]+", "".join(pages)))
    written = {}
    for number, line in enumerate(text.splitlines(), 1):
        for code in re.findall(r"`([^`]*)`", line):
            for option in re.findall(r"(?<![\w-])--[a-z][a-z-]*", code):
                written.setdefault(option, number)
    return [f"README.md:{written[name]}: no command has {name}" for name in written.keys() - known - WITH_VERSION]


def prepare(section, folder):
    for name in ["Regulations", "seeds"]:
        shutil.copytree(ROOT / name, folder / name)
    make_files(folder)
    if section == "中文说明":
        subprocess.run(
            ["tiaoli", "decision", "2024-02-08", "draft.txt", "-o", "decision.txt"],
            cwd=folder, env=environment(folder), check=True, capture_output=True)


def environment(folder):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("TIAOLI_")}
    return {
        **kept, "LC_ALL": "C.UTF-8", "HOME": str(folder), "TERM": "dumb", "COLUMNS": "80", "MANPAGER": "cat",
        "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"}


def main():
    passed, elsewhere = 0, []
    text = (ROOT / "README.md").read_text("utf-8")
    with tempfile.TemporaryDirectory() as top:
        folders = {}
        failures = unknown_options(text, environment(pathlib.Path(top)))
        for section, number, command, expected in calls(text):
            if command in RUN_ELSEWHERE:
                elsewhere.append(command)
                continue
            if section not in folders:
                folders[section] = pathlib.Path(top) / str(len(folders))
                folders[section].mkdir()
                prepare(section, folders[section])
            folder = folders[section]
            try:
                result = subprocess.run(
                    ["bash", "-c", command], cwd=folder, env=environment(folder), timeout=120,
                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            except subprocess.TimeoutExpired:
                failures.append(f"README.md:{number}: {command}: not done after two minutes")
                continue
            shown = result.stdout.decode("utf-8").splitlines()
            trouble = None
            if result.returncode != STATUS.get(command, 0):
                trouble = f"ended with {result.returncode}:\n" + "\n".join(shown[-5:])
            elif expected is not None:
                trouble = differs(expected, shown)
            if trouble:
                failures.append(f"README.md:{number}: {command}: {trouble}")
            else:
                passed += 1
    for failure in failures:
        print(failure)
    print(f"run by .ci/run and not here: {', '.join(elsewhere)}")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures or passed == 0 else 0


sys.exit(main())
