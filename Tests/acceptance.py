#!/usr/bin/env python3
"""Runs the program as its users do and checks what they see. Usage: acceptance.py PATH/TO/tiaoli"""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parent.parent
CACHE = pathlib.Path(tempfile.mkdtemp(prefix="tiaoli-cache-"))
SEED = next((ROOT / "seeds").glob("003_*.txt"))
passed = 0
failed = []


def run(*arguments, stdin=None, language="C", cwd=ROOT, environment=None):
    variables = dict(os.environ, LC_ALL=language, TIAOLI_CACHE=str(CACHE), XDG_CONFIG_HOME=str(CACHE / "none"))
    variables.update(environment or {})
    return subprocess.run(
        [PROGRAM, *arguments], input=stdin, capture_output=True, cwd=cwd, env=variables, timeout=120)


def expect(name, condition, detail=""):
    global passed
    if condition:
        passed += 1
    else:
        failed.append(name)
        print(f"FAILED {name} {detail}")


def addresses():
    table = {
        "34": "第三十四条", "第34条": "第三十四条", "第三十四条第一款第二项": "第三十四条第一款第（二）项",
        "第三十四条第二项": "第三十四条第一款第（二）项", "34.1.2": "第三十四条第一款第（二）项",
        "art_34__para_1__point_2": "第三十四条第一款第（二）项", "３４": "第三十四条",
        "第三章": "第三章", "chp_3": "第三章", "巡视条例34": "第三十四条", "《巡视工作条例》第三十四条": "第三十四条",
    }
    for address, citation in table.items():
        result = run("show", address, "--cite")
        wanted = f"《中国共产党巡视工作条例》（2024年2月8日中共中央发布）{citation}\n"
        expect(f"show {address}", result.returncode == 0 and result.stdout.decode() == wanted)
    for address, count in {"9-11": 3, "第九条至第十一条": 3, "3,5,7": 3}.items():
        lines = run("show", address, "--cite").stdout.decode().splitlines()
        expect(f"show {address}", len(lines) == count, lines)
    for address, status in {"54": 1, "34.9": 1, "0": 2, "第条": 2, "": 2}.items():
        result = run("show", address)
        sentence = result.stderr.decode()
        expect(f"show '{address}' fails", result.returncode == status and sentence.count("\n") == 1)
        expect(f"show '{address}' prints no data", result.stdout == b"")
    expect("54 says what exists", "第一条 to 第五十三条" in run("show", "54").stderr.decode())
    chinese = run("show", "54", language="zh_CN.UTF-8").stderr.decode()
    expect("54 in Chinese", "第一条至第五十三条" in chinese, chinese)


def seed():
    result = run("parse", str(SEED), "--format", "json")
    edition = json.loads(result.stdout)
    expect("parse the seed", result.returncode == 0 and edition["schema"] == "tiaoli/edition/1")
    expect("title", edition["title"] == "中国共产党巡视工作条例")
    dates = [(event["date"], event["action"]) for event in edition["events"]]
    expect("events", dates == [("2015-06-26", "审议批准"), ("2015-08-03", "发布"),
                               ("2024-01-31", "修订"), ("2024-02-08", "发布")], dates)
    chapters = [len(chapter["children"]) for chapter in edition["body"]]
    expect("chapters", chapters == [4, 11, 5, 11, 7, 4, 4, 4, 3], chapters)

    def walk(nodes):
        for node in nodes:
            yield node
            yield from walk(node["children"])

    nodes = list(walk(edition["body"]))
    expect("items", sum(node["kind"] == "item" for node in nodes) == 100)
    words = "".join(
        node["label"] + (node["heading"] or "") + node["text"] + (node["closing"] or "") for node in nodes)
    text = edition["title"] + edition["note"] + words
    lines = SEED.read_text(encoding="utf-8").split("\n")[1064:1871]
    source = re.sub(r"\s", "", "".join(line for line in lines if line.strip() != "43"))
    expect("text", re.sub(r"\s", "", text) == source)
    expect("no leftover spaces", not re.search(r"[ \u3000]", words))
    expect("ids are unique", len({node["id"] for node in nodes}) == len(nodes))


def streams():
    document = "示例条例\n第一条 甲。\n第二条 乙。\n第三条 丙。\n"
    lines = [json.dumps({"id": number, "text": document}, ensure_ascii=False) for number in range(50)]
    lines[7] = json.dumps({"id": 7, "text": "没有条文"}, ensure_ascii=False)
    lines[9] = "not json"
    result = run("parse", "-", "--format", "jsonl", stdin="\n".join(lines).encode())
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    expect("one answer a line", len(answers) == 50 and result.returncode == 1)
    expect("in order", [answer.get("id") for answer in answers[:7]] == list(range(7)))
    schemas = [answers[number]["schema"] for number in (7, 9)]
    expect("errors are lines", schemas == ["tiaoli/error/1"] * 2)
    piped = run("parse", "-", "--format", "json", stdin=document.encode("gb18030"))
    expect("standard input", json.loads(piped.stdout)["title"] == "示例条例")
    filters = {
        ("parse", "-", "--format", "jsonl"): "tiaoli/edition/1",
        ("refs", "--in", "-", "--format", "jsonl"): "tiaoli/references/1",
        ("corpus", "export", "--in", "-"): "tiaoli/item/1",
        ("export", "--in", "-"): "tiaoli/export/1",
        ("export", "--in", "-", "--format", "markdown"): "tiaoli/export/1",
    }
    for arguments, schema in filters.items():
        name = " ".join(arguments)
        result = run(*arguments, stdin="\n".join(lines).encode())
        answers = [json.loads(line) for line in result.stdout.splitlines()]
        expect(f"{name}: a line each", len(answers) == 50 and result.returncode == 1, result.stderr)
        expect(f"{name}: schemas", answers[0]["schema"] == schema
               and answers[9]["schema"] == "tiaoli/error/1", answers[0])
        alone = run(*arguments, stdin="\n".join(lines[:7]).encode())
        expect(f"{name}: all well", alone.returncode == 0
               and alone.stdout == b"".join(result.stdout.splitlines(True)[:7]))
    word = run("export", "--format", "docx").stdout
    held = [{"id": 1, "base64": base64.b64encode(word).decode(), "name": "a.docx"},
            {"id": 2, "base64": base64.b64encode(word).decode()}, {"id": 3, "base64": "55S"}]
    for arguments, schema in filters.items():
        file = run(*arguments, stdin="\n".join(map(json.dumps, held)).encode())
        told = [json.loads(line) for line in file.stdout.splitlines()]
        expect(f"{' '.join(arguments)}: a Word file in a line",
               [(answer.get("id") if schema != "tiaoli/item/1" else None, answer["schema"]) for answer in told]
               == [(number if schema != "tiaoli/item/1" else None, schema) for number in (1, 2)]
               + [(3 if schema != "tiaoli/item/1" else None, "tiaoli/error/1")], file.stdout[:300])
    for arguments in filters:
        empty = run(*arguments, stdin=b"")
        expect(f"{' '.join(arguments)}: nothing", (empty.returncode, empty.stdout) == (0, b""), empty.stdout)
    bulk = run("corpus", "export", "--in", "-", "--format", "bulk", stdin="\n".join(lines).encode())
    expect("bulk lines alone", b"tiaoli/error/1" not in bulk.stdout and b"tiaoli/error/1" in bulk.stderr
           and bulk.returncode == 1)
    expect("an error names its line", answers[9]["line"] == 10, answers[9])
    for place in ["Regulations", "Regulations/x", "seeds/x", "."]:
        refused = run("site", "-o", place, "--force")
        expect(f"no site over {place}", refused.returncode == 2 and b"would take the place" in refused.stderr)
    alone = run("export", "--in", str(SEED), "--format", "markdown")
    expect("export of a file", alone.returncode == 0 and alone.stdout.startswith("# 中国共产党巡视工作条例".encode()))
    program = subprocess.Popen(
        [PROGRAM, "parse", "-", "--format", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
    for number in range(3):
        program.stdin.write((lines[number] + "\n").encode())
        program.stdin.flush()
        expect("an answer before the next question", json.loads(program.stdout.readline())["id"] == number)
    program.stdin.close()
    expect("the end of the questions", program.wait(timeout=60) == 0)


def hostile(folder):
    (folder / "empty").write_bytes(b"")
    (folder / "folder").mkdir()
    (folder / "line").write_bytes(b"a" * 10_000_000)
    (folder / "random").write_bytes(bytes((number * 7919 + number // 3) % 256 for number in range(99_999)))
    (folder / "png").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (folder / "brackets").write_text("（" * 50_000, encoding="utf-8")
    (folder / "nul").write_bytes("第一条 甲\n".encode() + b"\0")
    for name in ["empty", "folder", "line", "random", "png", "brackets", "nul", "missing"]:
        result = run("parse", name, cwd=folder)
        sentence = result.stderr.decode()
        expect(f"{name} is refused", result.returncode == 2 and result.stdout == b"", result)
        expect(f"{name} is one sentence", sentence.count("\n") == 1 and sentence.startswith("tiaoli: "))


def references(folder):
    result = run("refs", "--format", "json")
    document = json.loads(result.stdout)
    expect("refs", document["schema"] == "tiaoli/references/1" and result.returncode == 0)
    found = {(entry["from"], entry["text"]): entry for entry in document["references"]}
    expect("上述条件", found["art_40__para_2", "上述条件"]["targets"] == ["art_40__para_1"])
    expect("党章", found["art_3__para_1", "党章"]["work"] == "中国共产党章程")
    expect("not checked", found["art_3__para_1", "党章"]["status"] == "not-checked")
    expect("nothing dangles", all(entry["status"] != "unresolved" for entry in document["references"]))
    expect("本条例", sum(entry["kind"] == "self" for entry in document["references"]) == 7)
    report = ("某报告\n根据《中国共产党巡视工作条例》第三十四条，“被巡视党组织应当自收到巡视反馈意见之日起，组织开展为期三个月的集中整改”。"
              "《巡视工作条例》第六十条另有要求。巡视条例第二条是对的。依据《中国共产党章程》第十四条。\n")
    (folder / "report.txt").write_text(report, encoding="utf-8")
    result = run("refs", "--in", str(folder / "report.txt"), "--format", "json")
    verdicts = [entry["verdict"] for entry in json.loads(result.stdout)["references"]]
    expect("verdicts", verdicts == ["misquoted", "no-such-provision", "exists", "act-not-held"], verdicts)
    summary = json.loads(result.stdout)["summary"]
    expect("summary", summary == {"misquoted": 1, "no-such-provision": 1, "act-not-held": 1, "exists": 1}, summary)
    quotes = [entry["quotes"] for entry in json.loads(result.stdout)["references"]]
    expect("the difference", [(d["added"], d["missing"]) for d in quotes[0][0]["differences"]] == [("三", "6")], quotes[0])
    for name in ("html", "markdown", "csv", "docx"):
        made = run("refs", "--in", str(folder / "report.txt"), "--format", name)
        expect(f"report as {name}", made.returncode == 1 and len(made.stdout) > 400, made.stderr)
    script = "關於巡視的報告\n《巡視工作條例》第六十條另有要求。《條例》第三十四條規定「組織開展為期6個月的集中整改」。\n"
    (folder / "script.txt").write_text(script, encoding="utf-8")
    made = run("refs", "--in", str(folder / "script.txt"), "--format", "json")
    verdicts = [entry["verdict"] for entry in json.loads(made.stdout)["references"]]
    expect("traditional script", verdicts == ["no-such-provision", "notation"], verdicts)
    old = "一份意见\n2015年《中国共产党巡视工作条例》第三十四条规定“为期6个月的集中整改”。该条例第三条规定了指导思想。\n"
    (folder / "old.txt").write_text(old, encoding="utf-8")
    made = run("refs", "--in", str(folder / "old.txt"), "--format", "json")
    verdicts = [entry["verdict"] for entry in json.loads(made.stdout)["references"]]
    expect("a year alone goes on", verdicts == ["edition-not-held", "edition-not-held"], verdicts)
    expect("no dot of a report", run("refs", "--in", str(folder / "report.txt"), "--format", "dot").returncode == 2)
    expect("wrong is a no", result.returncode == 1)
    rules = "示例条例\n第一条 甲。\n第二条 依照前款和第九条办理。\n第三条 依照第一条办理。\n"
    (folder / "dangling.txt").write_text(rules, encoding="utf-8")
    result = run("refs", "--in", str(folder / "dangling.txt"))
    expect("dangling", result.returncode == 1 and "第二条 cites 第九条" in result.stderr.decode(), result.stderr)
    shown = run("show", "1").stdout.decode()
    expect("show says whom it cites", "cites: 《中国共产党章程》" in shown, shown)
    expect("plain does not", "cites" not in run("show", "1", "--plain").stdout.decode())
    pasted = run("show", run("show", "34.1.2", "--cite").stdout.decode().strip(), "--cite")
    expect("a citation reads back", "第三十四条第一款第（二）项" in pasted.stdout.decode(), pasted.stderr)


def two_works(folder):
    (folder / "two" / "Regulations").mkdir(parents=True)
    cited = "示例甲条例\n（2020年1月2日某机关发布）\n第一条 甲。\n第二条 乙。\n第三条 丙。\n"
    citing = ("示例乙办法\n（2021年1月2日某机关发布）\n第一条 依照《示例甲条例》第二条办理。\n"
              "第二条 依照《示例甲条例》第九条办理。\n第三条 丁。\n")
    for name, text in {"jia": cited, "yi": citing}.items():
        (folder / "two" / f"{name}.txt").write_text(text, encoding="utf-8")
        run("import", f"{name}.txt", "--work", name, "--write", cwd=folder / "two")
    incoming = json.loads(run("refs", "2", "--work", "jia", "--format", "json", cwd=folder / "two").stdout)
    expect("cited by another work", [entry["from_work"] for entry in incoming["references"]] == ["yi"])
    check = run("check", cwd=folder / "two")
    expect("check lists it", "第二条 cites 《示例甲条例》第九条" in check.stdout.decode(), check.stdout)
    expect("check fails", check.returncode == 1)
    amended = ("示例甲条例\n（2020年1月2日某机关发布　2024年3月4日修订）\n第一条 甲。\n第二条 新的一条在这里。\n"
               "第三条 乙。\n第四条 丙。\n")
    (folder / "two" / "jia2.txt").write_text(amended, encoding="utf-8")
    run("import", "jia2.txt", "--work", "jia", "--edition", "2024-03-04", "--write", cwd=folder / "two")
    left = run("check", cwd=folder / "two").stdout.decode()
    expect("check tells what is left behind", "as of 2020-01-02, which is now 第三条 (2024-03-04)" in left, left)
    told = run("diff", "2020-01-02", "2024-03-04", "--work", "jia", cwd=folder / "two").stderr.decode()
    expect("diff tells it", "《示例乙办法》第一条第一款" in told and "now 第三条" in told, told)
    incoming = json.loads(run("refs", "3", "--work", "jia", "--format", "json", cwd=folder / "two").stdout)
    now = [(entry["from_work"], entry["edition"], entry["now"]["targets"], entry["now"]["status"])
           for entry in incoming["references"]]
    expect("a backlink is carried", now == [("yi", "2020-01-02", ["art_3"], "renumbered")], now)
    shown = run("show", "条例3", cwd=folder / "two").stdout.decode()
    expect("a short name that one work has", "《示例甲条例》" in shown and "第三条" in shown, shown)
    expect("show tells citing works", "cited by: 《示例乙办法》第一条第一款" in shown, shown)
    old = run("show", "条例2", "--edition", "2020-01-02", cwd=folder / "two").stdout.decode()
    expect("of the edition meant", "《示例乙办法》第一条第一款" in old, old)
    run("site", "-o", "site", cwd=folder / "two")
    page = (folder / "two" / "site" / "jia" / "2024-03-04" / "index.html").read_text(encoding="utf-8")
    expect("the site tells what is left behind", "原指第二条，本版为" in page and 'id="left-behind"' in page)
    later = "示例丙办法\n（2025年1月2日某机关发布）\n第一条 甲。\n第二条 本办法自2025年3月1日起施行，《示例乙办法》同时废止。\n"
    (folder / "two" / "bing.txt").write_text(later, encoding="utf-8")
    call = ["import", "bing.txt", "--work", "bing", "--alias", "丙办法", "--repeals"]
    run(*call, cwd=folder / "two")
    record = folder / "two" / "Regulations" / "yi" / "work.json"
    expect("a dry run records no repeal", "2025-03-01" not in record.read_text(encoding="utf-8"))
    made = run(*call, "--write", cwd=folder / "two")
    expect("import records a repeal", "2025-03-01" in record.read_text(encoding="utf-8"), made)
    expect("import records an alias", run("show", "丙办法1", cwd=folder / "two").returncode == 0)
    report = folder / "two" / "report.txt"
    report.write_text("《示例甲条例》第三条，《示例乙办法》第一条。\n", encoding="utf-8")
    told = run("refs", "--in", str(report), "--at", "2019-05-06", cwd=folder / "two").stdout.decode()
    expect("the day is named", "in force on 2019-05-06" in told, told)


def importing(folder):
    library = folder / "Regulations"
    library.mkdir()
    text = ("示例条例\n（2020年1月2日某机关发布）\n第一章 总则\n第一条 甲。\n第二条 下列：\n（一）乙；\n（二）丙。\n"
            "第三条 丁。\n")
    (folder / "rules.txt").write_text(text, encoding="utf-8")
    call = ["import", "rules.txt", "--library", str(library), "--work", "rules"]
    expect("dry run", run(*call, cwd=folder).returncode == 0 and not (library / "rules").exists())
    expect("write", run(*call, "--write", cwd=folder).returncode == 0)
    stored = (library / "rules" / "2020-01-02.txt").read_text(encoding="utf-8")
    expect("canonical", "第二条　下列：\n（一）乙；\n（二）丙。\n" in stored, stored)
    expect("again", run(*call, "--write", cwd=folder).returncode == 0)
    (folder / "rules.txt").write_text(text.replace("丁", "戊"), encoding="utf-8")
    expect("another text is refused", run(*call, "--write", cwd=folder).returncode == 2)
    expect("nothing was replaced", (library / "rules" / "2020-01-02.txt").read_text(encoding="utf-8") == stored)
    check = run("check", "--library", str(library), "--format", "json", cwd=folder)
    answers = {line["question"]: line["answer"] for line in json.loads(check.stdout)["results"]}
    expect("check sees the changed source", answers["source"] == "wrong" and check.returncode == 1, answers)


def exports(folder):
    xml = folder / "regulation.xml"
    result = run("export", "-o", str(xml))
    expect("export", result.returncode == 0 and result.stderr == b"", result.stderr)
    expect("export is deterministic", run("export").stdout == xml.read_bytes())
    answer = run("validate", str(xml))
    expect("validate", answer.returncode == 0 and b"not checked" in answer.stdout, answer.stdout)
    document = json.loads(run("validate", str(xml), "--format", "json").stdout)
    expect("validate says what it did not check", document["schema"] == "tiaoli/validation/1"
           and [c["check"] for c in document["files"][0]["checks"] if c["status"] == "not-checked"] == ["xsd"])
    text = (ROOT / "Regulations" / "xunshi-gongzuo-tiaoli" / "2024-02-08.txt").read_bytes()
    expect("XML reads back", run("parse", str(xml)).stdout == text)
    expect("export as text", run("export", "--format", "text").stdout == text)
    edition = json.loads(run("export", "--format", "json").stdout)
    expect("export as JSON", edition["schema"] == "tiaoli/edition/1" and len(edition["body"]) == 9)
    expect("export as Markdown", run("export", "--format", "markdown").stdout.startswith("# 中国共产党".encode()))
    page = folder / "export.html"
    run("export", "--format", "html", "-o", str(page))
    html = page.read_text(encoding="utf-8")
    expect("export as HTML", 'id="art_34__para_1__point_2"' in html and "<script" not in html)
    expect("a web page reads back", "第五十三条" in run("parse", str(page)).stdout.decode())
    made = run("import", str(xml), "--library", str(folder / "xml"), "--work", "xunshi", "--write")
    expect("import needs a library", made.returncode == 2, made.stderr)
    (folder / "xml").mkdir()
    made = run("import", str(xml), "--library", str(folder / "xml"), "--work", "xunshi", "--write")
    stored = folder / "xml" / "xunshi" / "2024-02-08.txt"
    expect("import of XML", made.returncode == 0 and stored.read_bytes() == text, made.stderr)
    damaged = xml.read_text(encoding="utf-8")
    damage = {
        "identifiers": damaged.replace('eId="art_7"', 'eId="art_8"'),
        "identification": damaged.replace('date="2024-02-08" name="promulgation"', 'date="2024-02-09" name="promulgation"'),
        "well-formed": damaged[:20_000],
        "links": damaged.replace('refersTo="#deadline"', 'refersTo="#nothing"', 1),
        "profile": damaged.replace("<num>第七条</num>", "", 1),
    }
    for check, wrong in damage.items():
        (folder / "damaged.xml").write_text(wrong, encoding="utf-8")
        answer = json.loads(run("validate", str(folder / "damaged.xml"), "--format", "json").stdout)
        found = [c["check"] for c in answer["files"][0]["checks"] if c["status"] == "failed"]
        expect(f"damage to {check}", check in found and not answer["files"][0]["valid"], found)
    hostile = {
        "bomb": '<!DOCTYPE a [<!ENTITY x "xx">]><akomaNtoso>&x;</akomaNtoso>',
        "other": '<?xml version="1.0"?><other/>',
        "deep": "<akomaNtoso>" + "<a>" * 100_000,
        "no body": '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act/></akomaNtoso>',
    }
    for name, document in hostile.items():
        (folder / "hostile.xml").write_text(document, encoding="utf-8")
        result = run("parse", str(folder / "hostile.xml"))
        sentence = result.stderr.decode()
        expect(f"XML: {name}", result.returncode == 2 and sentence.count("\n") == 1, sentence)


DECISION = "Regulations/xunshi-gongzuo-tiaoli/drafts/shili-xiugai-jueding.txt"


def akoma_ntoso(folder):
    portion = folder / "portion.xml"
    made = run("show", "34", "--format", "akn", "-o", str(portion))
    expect("a portion", made.returncode == 0 and b"<portion " in portion.read_bytes(), made.stderr)
    expect("a portion is right", run("validate", str(portion)).returncode == 0)
    expect("a portion is read", "第三十四条".encode() in run("parse", str(portion)).stdout)
    expect("two are no portion", run("show", "3", "4", "--format", "akn").returncode == 2)
    package = folder / "all.akn"
    made = run("export", "--all-editions", "-o", str(package))
    expect("a package", made.returncode == 0 and b"2015-08-03" in made.stderr, made.stderr)
    with zipfile.ZipFile(package) as archive:
        expect("a sound package", archive.testzip() is None)
        manifest = json.loads(archive.read("manifest.json"))
        expect("a manifest", manifest["schema"] == "tiaoli/package/1" and manifest["current"].endswith("@2024-02-08"))
        expect("portions", len(manifest["portions"]) == 53 and set(manifest["portions"]) < set(archive.namelist()))
        known = [(entry["date"], entry["until"], entry["held"]) for entry in manifest["expressions"]]
        expect("expressions", known == [("2015-08-03", "2017-07-01", False), ("2017-07-01", "2024-02-08", False),
                                        ("2024-02-08", None, True)], known)
    expect("a package is read", run("parse", str(package), "--format", "akn").stdout == run("export").stdout)
    expect("a package has a file", run("export", "--all-editions").returncode == 2)
    # Into another library, and out of it again.
    (folder / "other").mkdir()
    whole = folder / "whole.xml"
    run("export", "-o", str(whole))
    expect("parse of an export", run("parse", str(whole), "--format", "akn").stdout == whole.read_bytes())
    taken = run("import", str(whole), "--library", str(folder / "other"), "--write")
    expect("import of an export", taken.returncode == 0, taken.stderr)
    again = run("export", "--library", str(folder / "other"))
    expect("export of an import", again.stdout == whole.read_bytes(), again.stderr)
    foreign = folder / "foreign.xml"
    foreign.write_text(
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act name="decreto"><meta>'
        '<identification source="#s"><FRBRWork><FRBRthis value="/akn/it/act/decreto/stato/2031-03-07/9/!main"/>'
        '<FRBRuri value="/akn/it/act/decreto/stato/2031-03-07/9"/><FRBRdate date="2031-03-07" name="firma"/>'
        '<FRBRauthor href="#stato"/><FRBRcountry value="it"/><FRBRnumber value="9"/></FRBRWork><FRBRExpression>'
        '<FRBRthis value="/akn/it/act/decreto/stato/2031-03-07/9/ita@2032-01-30/!main"/>'
        '<FRBRuri value="/akn/it/act/decreto/stato/2031-03-07/9/ita@2032-01-30"/>'
        '<FRBRdate date="2032-01-30" name="versione"/><FRBRauthor href="#s"/><FRBRlanguage language="ita"/>'
        '</FRBRExpression></identification><references source="#s"><TLCOrganization eId="stato" '
        'href="/ontology/organization/it/stato" showAs="Stato"/></references></meta>'
        '<preface><p><docTitle>Decreto delle barche</docTitle></p></preface><body>'
        '<article eId="art_1"><num>Art. 1</num><content><p>Barche.</p></content></article>'
        '<article eId="art_1-bis"><num>Art. 1-bis</num><content><p>Remi.</p></content></article></body></act></akomaNtoso>',
        encoding="utf-8")
    read = run("parse", str(foreign), "--format", "akn")
    for words in ["/akn/it/act/decreto/stato/2031-03-07/9/ita@2032-01-30", "<num>Art. 1-bis</num>", 'language="ita"']:
        expect(f"{words} is kept", words in read.stdout.decode(), read.stdout[:3000])
    expect("each label is told", "“Art. 1-bis” → 第一条之二" in read.stderr.decode(), read.stderr)
    taken = run("import", str(foreign), "--work", "barche", "--library", str(folder / "other"), "--write")
    record = json.loads((folder / "other" / "barche" / "work.json").read_text(encoding="utf-8"))
    expect("author and number", (record["issuer"], record["number"], record["date"]) == ("Stato", "9", "2031-03-07"), taken)
    # A library adds its own record, and keeps no findings.
    own = (b"<finding ", b"<work ", b"<edition ")
    kept = [[line for line in result.stdout.splitlines() if not line.startswith(own)]
            for result in (read, run("export", "barche", "--library", str(folder / "other")))]
    expect("the same out of a library", kept[0] == kept[1])


def statuses(folder):
    """Which text is law on a day: 2026-06-01, by the clock of SOURCE_DATE_EPOCH."""
    clock = {"SOURCE_DATE_EPOCH": "1780272000"}
    library = folder / "status" / "Regulations"
    shutil.copytree(ROOT / "Regulations", library)
    options = ["--library", str(library)]
    (folder / "future.txt").write_text(
        "关于修改《中国共产党巡视工作条例》的决定\n一、将第三十四条第一款中的“6个月”修改为“3个月”。\n本决定自2027年6月1日起施行。\n",
        encoding="utf-8")
    written = run("amend", "2024-02-08", str(folder / "future.txt"), "--edition", "2027-02-20", "--write", *options)
    expect("amend to a future text", written.returncode == 0, written.stderr)

    def now(*arguments):
        return run(*arguments, *options, environment=clock)

    expect("the text in force is the default", "6个月" in now("show", "34").stdout.decode())
    mark = "not yet in force: from 2027-06-01"
    future = now("show", "34", "--edition", "2027").stdout.decode()
    expect("a future text says so in its first line", mark in future.split("\n")[0] and "3个月" in future, future)
    cited = now("show", "34", "--edition", "2027-02", "--cite").stdout.decode()
    expect("a future text says so in citations", "，尚未施行，自2027年6月1日起施行）第三十四条" in cited, cited)
    expect("such a citation can be pasted back",
           now("show", cited.strip(), "--cite").stdout.decode() == cited)
    data = json.loads(now("show", "34", "--edition", "2027", "--format", "json").stdout)["status"]
    expect("a future text says so in JSON", (data["day"], data["status"], data["from"])
           == ("2026-06-01", "future", "2027-06-01"), data)
    expect("toc and search tell it too", mark in now("toc", "--edition", "2027").stdout.decode()
           and mark in now("search", "3个月", "--edition", "2027", "--corpus", str(folder)).stdout.decode())
    days = {"2023-12-31": "superseded superseded", "2024-02-08": "in-force", "2027-05-31": "in-force",
            "2027-06-01": "superseded"}
    for day, status in days.items():
        answer = json.loads(now("status", "--at", day, "--format", "json").stdout)
        held = {edition["date"]: edition["status"] for edition in answer["editions"]}
        wanted = status.split()[0] if day != "2023-12-31" else "future"
        expect(f"status on {day}", answer["schema"] == "tiaoli/status/1" and held["2024-02-08"] == wanted
               and held["2027-02-20"] == ("in-force" if day == "2027-06-01" else "future"), held)
    then = now("show", "34", "--at", "2027-07").stdout.decode()
    expect("--at takes a month", "3个月" in then and "in force on 2027-07-31; now not yet" in then.split("\n")[0], then)
    changing = now("show", "34", "--at", "2027")
    expect("--at refuses a year in which the text changes", changing.returncode == 1
           and b"name the day" in changing.stderr, changing.stderr)
    early = now("show", "5", "--at", "2010-01-01")
    expect("before the first edition the predecessor is named", early.returncode == 1
           and "（试行）" in early.stderr.decode(), early.stderr)
    now("site", "-o", str(folder / "status-site"))
    pages = folder / "status-site" / "xunshi-gongzuo-tiaoli"
    page = (pages / "2027-02-20" / "art_34.html").read_text(encoding="utf-8")
    expect("site: a future text has a band on every page", 'id="band"' in page
           and "尚未施行，自2027年6月1日起施行" in page and "2024-02-08/art_34.html" in page)
    page = (pages / "2024-02-08" / "art_34.html").read_text(encoding="utf-8")
    expect("site: the text in force says so, and until when", 'data-until="2027-06-01"' in page
           and re.search(r'id="band" data-state="current"[^>]*><span>现行</span>', page) is not None)
    latest = (pages / "latest" / "art_34.html").read_text(encoding="utf-8")
    expect("site: an address that never changes leads to the text in force",
           'content="0; url=../2024-02-08/art_34.html"' in latest
           and 'data-from="2027-06-01" data-until=""><a href="../2027-02-20/art_34.html"' in latest, latest)
    index = (folder / "status-site" / "index.html").read_text(encoding="utf-8")
    expect("site: the library leads to the text in force", "xunshi-gongzuo-tiaoli/2024-02-08/" in index
           and "xunshi-gongzuo-tiaoli/2027-02-20/" not in index)
    records(folder, library, now)


def records(folder, library, now):
    before = (library / "xunshi-gongzuo-tiaoli" / "work.json").read_bytes()
    arguments = ["record", "--work", "xunshi-gongzuo-tiaoli", "--number", "某发〔2024〕1号",
                 "--repealed-on", "2028-01-01", "--repealed-by", "《某条例》"]
    dry = now(*arguments)
    expect("record is dry", dry.returncode == 0 and "某发〔2024〕1号" in dry.stdout.decode()
           and (library / "xunshi-gongzuo-tiaoli" / "work.json").read_bytes() == before, dry.stdout)
    now(*arguments, "--write")
    answer = json.loads(now("status", "--at", "2028-01-01", "--format", "json").stdout)
    expect("record --write", answer["in_force"] is None
           and ("repealed-by", "某条例") in [(r["kind"], r["title"]) for r in answer["relations"]], answer)
    expect("check of a record that was set", now("check").returncode == 0)
    parts = folder / "parts.txt"
    parts.write_text(
        "示例登记办法\n（2025年5月20日示例局令第8号公布）\n第一条　甲。\n第二条　登记包括：\n（一）乙；\n（二）丙。\n"
        "第三条　本办法自2025年7月1日起施行，但第二条第（二）项自2027年1月1日起施行。\n", encoding="utf-8")
    now("import", str(parts), "--work", "dengji", "--write")
    page = now("show", "2", "--work", "dengji").stdout.decode()
    expect("a provision that waits is marked where it stands",
           "（二）丙。\n    〔not yet in force: from 2027-01-01〕" in page, page)
    later = now("show", "2", "--work", "dengji", "--at", "2027-01-01").stdout.decode()
    expect("and is not on its day", "〔" not in later, later)


def amended_editions(folder):
    library = folder / "kept" / "Regulations"
    shutil.copytree(ROOT / "Regulations", library)
    options = ["--library", str(library)]
    result = run("amend", "2024-02-08", DECISION, "--edition", "2026-03-01", "--write", *options)
    expect("amend --write", result.returncode == 0 and result.stdout.count(b"2026-03-01.txt") == 2, result.stdout)
    history = json.loads(run("show", "34", "46", "--history", "--format", "json", *options).stdout)
    wrote = {s["provision"]: [i["text"][:6] for i in s["instructions"]]
             for a in history["articles"] for s in a["sentences"]}
    expect("history names the instruction", wrote["art_34__para_1"] == ["将第三十四条"]
           and wrote["art_46__para_1__point_6"] == ["增加一项，作"] and wrote["art_46__para_1__point_7"] == [], wrote)
    expect("history names the old number", history["articles"][1]["former"][0]["ids"] == ["art_45"])
    page = run("show", "35", "--history", *options).stdout.decode()
    expect("history on paper", "written by 二、" in page, page)
    document = folder / "amended.xml"
    run("export", "-o", str(document), *options)
    expect("export of an amended edition", b"<textualMod" in document.read_bytes()
           and run("validate", str(document)).returncode == 0)
    run("site", "-o", str(folder / "amended-site"), *options)
    page = folder / "amended-site" / "xunshi-gongzuo-tiaoli" / "2026-03-01" / "index.xml"
    expect("site: the record of the amendment", page.read_bytes() == document.read_bytes())
    article = page.with_name("art_34.html").read_text(encoding="utf-8")
    expect("site: a sentence leads to the instruction that wrote it", "decision.html#instruction_1" in article, article)
    expect("site: the decision has a page", 'id="instruction_1"' in page.with_name("decision.html").read_text(
        encoding="utf-8"))
    checked = run("check", *options)
    expect("check of an amended edition", checked.returncode == 0
           and b"the decision gives the text" in checked.stdout, checked.stdout)
    (folder / "removal.txt").write_text(
        "关于修改《中国共产党巡视工作条例》的决定\n一、删去第四条第（四）项。\n", encoding="utf-8")
    run("amend", "2026-03-01", str(folder / "removal.txt"), "--edition", "2027-03-01", "--write", *options)
    history = json.loads(
        run("show", "4", "--edition", "2027-03-01", "--history", "--format", "json", *options).stdout)
    expect("history tells what was removed", [r["provision"] for r in history["articles"][0]["removed"]]
           == ["art_4__para_1__point_4"], history)
    again = run("amend", "2024-02-08", DECISION, "--edition", "2024-02-08", "--write", *options)
    expect("not before its base", again.returncode == 2 and again.stderr.count(b"cannot come out") == 1, again.stderr)


def amendments(folder):
    new = folder / "new.txt"
    result = run("amend", "2024-02-08", DECISION, "-o", str(new))
    expect("amend", result.returncode == 0 and result.stderr.decode().count("applied") == 7, result.stderr)
    text = new.read_text(encoding="utf-8")
    expect("amended words", "组织开展为期3个月的集中整改" in text and "第五十四条" in text)
    expect("an example is no edition", "draft" not in run("list").stdout.decode())
    wrong = (ROOT / DECISION).read_text(encoding="utf-8").replace("6个月", "9个月")
    (folder / "wrong.txt").write_text(wrong, encoding="utf-8")
    result = run("amend", "2024-02-08", str(folder / "wrong.txt"))
    expect("a refusal writes nothing", result.returncode == 1 and result.stdout == b"")
    expect("a refusal says why", b"[no-such-words]" in result.stderr, result.stderr)
    result = run("amend", "2024-02-08", str(folder / "wrong.txt"), "--keep-going", "--format", "json")
    document = json.loads(result.stdout)
    expect("keep going", document["refused"] == 1 and "第五十四条" in document["text"])
    head = "关于修改《中国共产党巡视工作条例》的决定\n对《中国共产党巡视工作条例》作如下修改：\n一、"
    for words, code in [("删去第四十三条，另有规定的除外。", "not-understood"), ("删去第一章的章名。", "leaves-no-heading"),
                        ("删去第一条的但书。", "no-such-part"), ("删去第一条中“巡视工作”以后的内容。", "not-understood"),
                        ("删去第一条中“但是”以后的内容。", "no-such-part"), ("第四十三条不再执行。", "not-of-text"),
                        ("中止执行第四十三条。", "not-of-text"),
                        ("删去第四十条各项。", "result-differs"), ("将第一条修改为：“……”", "placeholder")]:
        (folder / "one.txt").write_text(head + words + "\n", encoding="utf-8")
        result = run("amend", "2024-02-08", str(folder / "one.txt"), "--keep-going", "--format", "json")
        only = json.loads(result.stdout)
        expect("refused: " + words, [i.get("code") for i in only["instructions"]] == [code], only["instructions"])
    (folder / "nth.txt").write_text(head + "将第四十三条中的第二个“巡视工作”修改为“该项工作”。\n", encoding="utf-8")
    result = run("amend", "2024-02-08", str(folder / "nth.txt"))
    expect("the second place", "开展巡视工作的党组织及其该项工作领导小组" in result.stdout.decode(), result.stderr)
    diff = json.loads(run("diff", "2024-02-08", str(new), "--format", "json").stdout)
    expect("diff", diff["schema"] == "tiaoli/diff/1" and diff["summary"]["added"] == 1
           and diff["summary"]["renumbered"] == 19, diff["summary"])
    old = "".join(s["text"] for c in diff["changes"] for s in c["segments"] if s["op"] != "insert")
    expect("diff loses nothing", "组织开展为期6个月的集中整改" in old)
    same = run("diff", "2024-02-08", "2024-02-08", "--exit-code")
    expect("no difference", same.returncode == 0 and b"no difference" in same.stdout)
    expect("difference", run("diff", "2024-02-08", str(new), "--exit-code", "--summary").returncode == 1)
    (folder / "prose.txt").write_text("这不是法规。\n", encoding="utf-8")
    result = run("diff", "2024-02-08", str(folder / "prose.txt"))
    expect("no regulation", result.returncode == 2 and result.stderr.count(b"\n") == 1, result.stderr)
    for kind in ["html", "markdown", "docx"]:
        table = run("diff", "2024-02-08", str(new), "--format", kind).stdout
        expect(f"table as {kind}", len(table) > 5_000)
    official(folder, new)
    history = run("show", "34", "--history").stdout.decode()
    expect("history", "2024-02-08" in history and "（六）" in history)
    compared_by_name(folder, new)
    decision_as_act(folder, new)


def compared_by_name(folder, new):
    same = run("diff", "xunshi-gongzuo-tiaoli@2024-02-08", "2024-02-08", "--exit-code")
    expect("a work by its name and date", same.returncode == 0, same.stderr)
    two = run("diff", "2024-02-08", str(new), "1", "34", "--summary").stdout.decode()
    expect("several addresses", "1 modified" in two and "1 unchanged" in two, two)
    page = folder / "labels.html"
    result = run("diff", "2024-02-08", str(new), "-o", str(page), "--old-label", "现行文本", "--new-label", "送审稿")
    text = page.read_text(encoding="utf-8") if page.exists() else ""
    expect("labels, and the format by the ending", result.returncode == 0 and text.lower().startswith("<!doctype html")
           and "现行文本" in text and "送审稿" in text and str(folder) not in text, result.stderr)
    wrong = run("diff", "2024-02-08", str(new), "--format", "html", "-o", str(folder / "table.docx"))
    expect("an ending that does not fit", wrong.returncode == 2 and not (folder / "table.docx").exists(), wrong.stderr)


def decision_as_act(folder, new):
    xml = folder / "decision.xml"
    result = run("decision", "2024-02-08", str(new), "--organ", "中共中央", "--signed", "2026-02-20", "-o", str(xml))
    expect("a decision as Akoma Ntoso", result.returncode == 0, result.stderr)
    text = xml.read_text(encoding="utf-8")
    expect("each instruction is marked", text.count("<mod ") == text.count("<textualMod ") >= 4
           and "<activeRef " in text and "<quotedStructure " in text, text.count("<mod "))
    expect("it is valid", run("validate", str(xml)).returncode == 0)
    again = run("amend", "2024-02-08", str(xml))
    expect("it is read back and applied", again.stdout == new.read_bytes(), again.stderr)
    act = json.loads(run("parse", DECISION, "--format", "json").stdout)
    labels = [unit["label"] for unit in act["body"]]
    expect("a decision is an act with units", labels[:3] == ["一、", "二、", "三、"] and not act["dropped"], labels)
    text = "关于修改《某市停车办法》的决定\n对《某市停车办法》作如下修改：\n将第二条修改为：\n“第二条　甲。\n（一）乙；\n（二）丙。”\n"
    (folder / "one-unit.txt").write_text(text, encoding="utf-8")
    act = json.loads(run("parse", str(folder / "one-unit.txt"), "--format", "json").stdout)
    expect("the only instruction is a unit", [len(unit["children"]) for unit in act["body"]] == [4], act["body"])


def official(folder, new):
    """Documents of Word: made, read back, and refused where that is right."""
    def made(name, *call):
        file = folder / name
        result = run(*call, "-o", str(file), "--force", environment={"SOURCE_DATE_EPOCH": "1750000000"})
        expect(f"{name} is written", result.returncode == 0 and file.exists(), result.stderr)
        return file
    whole = made("whole.docx", "export")
    text = run("export", "--format", "text").stdout
    expect("a document is read back", run("export", "--in", str(whole), "--format", "text").stdout == text)
    expect("the same bytes", made("again.docx", "export").read_bytes() == whole.read_bytes())
    some = made("some.docx", "export", "--articles", "9-11,34")
    words = zipfile.ZipFile(some).read("word/document.xml").decode()
    expect("the articles asked for", re.findall(r">(第[^<]{1,5}条)</w:t>", words)
           == ["第九条", "第十条", "第十一条", "第三十四条"] and "（节录）" in words, words)
    expect("show gives the same", made("shown.docx", "show", "9-11", "34").read_bytes() == some.read_bytes())
    table = zipfile.ZipFile(made("official-table.docx", "diff", "2024-02-08", str(new)))
    words = table.read("word/document.xml").decode()
    expect("the head repeats", "<w:tblHeader/>" in words and "w:orient=\"landscape\"" in words)
    expect("no path", not any(str(folder).encode() in table.read(n) for n in table.namelist()))
    tracked = zipfile.ZipFile(made("tracked.docx", "diff", "2024-02-08", str(new), "--tracked"))
    words = tracked.read("word/document.xml").decode()
    expect("changes are tracked", "<w:ins " in words and "<w:del " in words)
    accepted = run("export", "--in", str(folder / "tracked.docx"), "--format", "text").stdout
    expect("accepted it is the new text", accepted == run("export", "--in", str(new), "--format", "text").stdout)
    for name, call, status in [
            ("x.docx", ("export", "--format", "akn"), 2), ("x.html", ("decision", "2024-02-08", str(new)), 2),
            ("x.docx", ("export", "--articles", "34.1"), 2), ("x.html", ("export", "--articles", "34"), 2),
            ("x.docx", ("export", "--articles", "99"), 1),
            ("x.txt", ("diff", "2024-02-08", str(new), "--tracked"), 2),
            ("x.docx", ("diff", "2024-02-08", str(new), "34", "--tracked"), 2)]:
        result = run(*call, "-o", str(folder / name))
        expect(f"refused: {' '.join(call)} -o {name}", result.returncode == status
               and not (folder / name).exists() and result.stderr, result.stderr)
    poor = folder / "poor"
    poor.mkdir(exist_ok=True)
    result = run("export", "-o", str(folder / "x.pdf"), environment={"PATH": str(poor)})
    expect("without LibreOffice it says what to install", result.returncode == 2
           and b"libreoffice-writer" in result.stderr and result.stderr.count(b"\n") == 1, result.stderr)
    if shutil.which("soffice"):
        expect("a PDF", made("whole.pdf", "export").read_bytes().startswith(b"%PDF-"))


def corpus():
    document = json.loads(run("corpus", "list", "--format", "json").stdout)
    expect("corpus", document["schema"] == "tiaoli/corpus/1" and len(document["items"]) == 33)
    expect("the regulation is an item", any(
        item["kind"] == "regulation" and (item["start_line"], item["end_line"]) == (1065, 1871)
        for item in document["items"]))
    duplicates = [item for item in document["items"] if item["near_duplicate_of"]]
    expect("one near-duplicate", len(duplicates) == 1)
    trace = json.loads(run("corpus", "trace", "2", "--format", "json").stdout)
    expect("trace", trace["schema"] == "tiaoli/trace/1"
           and {p["provision"] for p in trace["passages"]} == {"art_2__para_2"}, trace)
    said = json.loads(run("corpus", "statements", "--format", "json").stdout)
    expect("statements", said["schema"] == "tiaoli/statements/1" and all(
        (s["speaker"] is None) == (s["reason"] is not None) for s in said["statements"]), said)
    expect("the notice says it", any(
        s["speaker"] and s["speaker"]["text"] == "通知" and s["verb"] == "要求"
        and s["sentence"].startswith("通知要求，各级党委") for s in said["statements"]), said)
    secretary = run("corpus", "statements", "--speaker", "易炼红", "--format", "csv").stdout.decode("utf-8-sig")
    expect("the secretary says it", secretary.count("省委书记易炼红") >= 1 and "强调" in secretary, secretary)
    answer = json.loads(run("search", "整改", "--format", "json", "--limit", "0").stdout)
    text = (ROOT / "Regulations" / "xunshi-gongzuo-tiaoli" / "2024-02-08.txt").read_text(encoding="utf-8")
    hits = sum(r["hits"] for r in answer["results"] if r["where"] == "regulation")
    expect("search counts", answer["schema"] == "tiaoli/search/1" and hits == text.count("整改"), hits)
    expect("nothing found", run("search", "不存在的词语").returncode == 1)
    expect("unbalanced", run("search", '"整改').returncode == 2)
    lines = run("corpus", "export").stdout.decode().splitlines()
    expect("jsonl", len(lines) == 33 and json.loads(lines[0])["id"])
    bulk = run("corpus", "export", "--format", "bulk").stdout.decode().splitlines()
    expect("bulk", len(bulk) == 66 and "_id" in json.loads(bulk[0])["index"])


def cached(folder):
    texts = folder / "texts"
    texts.mkdir()
    item = "某市召开会议\n　　新华社北京1月2日电　会议强调，%s\n"
    words = "巡视工作是上级党组织对下级党组织履行党的领导职能责任的政治监督。"
    for number in range(3):
        (texts / f"{number}.txt").write_text(item % f"第{number}项工作要抓好，见《中国共产党巡视工作条例》第二条。{words}", encoding="utf-8")
    place = {"TIAOLI_CORPUS": str(texts), "TIAOLI_CACHE": str(folder / "cache")}
    first = run("show", "2", environment=place).stdout
    expect("reuse is counted", b"in 3 items" in first, first.decode())
    expect("the count is kept", len(list((folder / "cache").iterdir())) == 1)
    expect("the same from the cache", run("show", "2", environment=place).stdout == first)
    expect("and without one", run("show", "2", environment=dict(place, TIAOLI_CACHE="")).stdout == first)
    (texts / "3.txt").write_text(item % f"另见《中国共产党巡视工作条例》第二条。{words}", encoding="utf-8")
    expect("a new file is counted", b"in 4 items" in run("show", "2", environment=place).stdout)
    for name in (folder / "cache").iterdir():
        name.write_bytes(b"\xff\x00 art_2")
    expect("a damaged cache does no harm", run("show", "2", environment=place).returncode == 0)
    expect("a cache that cannot be written does no harm",
           b"in 4 items" in run("show", "2", environment=dict(place, TIAOLI_CACHE="/dev/null/x")).stdout)


def damaged_record(folder):
    library = folder / "damaged" / "Regulations"
    shutil.copytree(ROOT / "Regulations", library)
    (library / "other").mkdir()
    (library / "other" / "work.json").write_text("{", encoding="utf-8")
    options = ["--library", str(library)]
    listed = run("list", *options)
    expect("a damaged record does not hide the others", listed.returncode == 1
           and "中国共产党巡视工作条例" in listed.stdout.decode() and b"work.json" in listed.stderr, listed.stderr)
    expect("nor from a search", run("search", "整改", *options).returncode == 0)
    site = run("site", "-o", str(folder / "damaged-site"), *options)
    expect("nor from a site", site.returncode == 0 and b"work.json" in site.stderr, site.stderr)


def indexed(folder):
    texts = folder / "many"
    texts.mkdir()
    body = (ROOT / "Regulations" / "xunshi-gongzuo-tiaoli" / "2024-02-08.txt").read_text(encoding="utf-8")
    lines = [line.strip() for line in body.splitlines()[2:] if line.strip()]
    for number in range(112):
        items = []
        for part in range(3):
            items.append(f"第{number * 3 + part}次会议在某市召开\n　　新华社某市{part + 1}月2日电　" + "".join(lines[part::7]))
            items += ["　　" + "".join(lines[(number + part) % 9::5])] * 2
        (texts / f"{number:03}_2024.txt").write_text("\n".join(items) + "\n", encoding="utf-8")
    (texts / "empty.txt").write_bytes(b"")
    size = sum(name.stat().st_size for name in texts.iterdir())
    expect("the corpus is large", size > 4 << 20, size)
    kept = {"TIAOLI_CACHE": str(folder / "index")}
    words = ["整改", "巡", "巡视 -组长", '"巡视工作领导小组" 会议', "不存在的词"]

    def compare(when):
        for word in words:
            command = ["corpus", "search", word, "--corpus", str(texts), "--format", "json"]
            with_index = run(*command, environment=kept)
            without = run(*command, environment={"TIAOLI_CACHE": ""})
            expect(f"index: {word} {when}", (with_index.returncode, with_index.stdout) == (
                without.returncode, without.stdout), with_index.stderr)
            expect(f"index: failures {when}", b"empty.txt" in with_index.stderr)

    compare("at first")
    expect("an index is kept", len(list((folder / "index").iterdir())) == 1)
    (texts / "007_2024.txt").write_text("某市召开整改会议\n　　新华社某市1月2日电　整改不存在的词。\n", encoding="utf-8")
    (texts / "008_2024.txt").unlink()
    compare("after changes")
    for name in (folder / "index").rglob("run-*"):
        name.write_bytes(name.read_bytes()[:-100])
    compare("with a cut index")
    for command in [["list"], ["list", "--format", "json"], ["list", "--person", "某市"], ["show", "003.2"],
                    ["show", "003.2", "--format", "json"], ["trace", "--format", "json"], ["timeline", "--format", "csv"],
                    ["statements", "--format", "json"], ["export"], ["count", "--by", "month", "--format", "json"]]:
        command = ["corpus", *command, "--corpus", str(texts)]
        with_index = run(*command, environment=kept)
        without = run(*command, environment={"TIAOLI_CACHE": ""})
        expect(f"index: {command[1:3]}", (with_index.returncode, with_index.stdout) == (
            without.returncode, without.stdout), with_index.stderr)
    listed = run("corpus", "list", "--corpus", str(texts), environment=kept)
    strict = run("corpus", "list", "--strict", "--corpus", str(texts), environment=kept)
    expect("a file that cannot be read is told", listed.returncode == 0 and b"empty.txt" in listed.stderr
           and strict.returncode == 1 and strict.stdout == listed.stdout, listed.stderr)
    (folder / "index2").mkdir()
    (folder / "index2" / "note").write_text("mine")
    run("corpus", "list", "--corpus", str(texts), environment={"TIAOLI_CACHE": str(folder / "index2")})
    expect("what others keep beside the index stays", (folder / "index2" / "note").read_text() == "mine")
    filtered = run("corpus", "search", "整改", "--corpus", str(texts), "--from", "2024-03-01", "--format", "json",
                   environment=kept).stdout
    plain = run("corpus", "search", "整改", "--corpus", str(texts), "--from", "2024-03-01", "--format", "json",
                environment={"TIAOLI_CACHE": ""}).stdout
    expect("index: filters", filtered == plain)


def reported(folder):
    """What a reader of the README found, and what was mended."""
    folder = folder / "reported"
    folder.mkdir()
    report = folder / "report.txt"
    title = "《中国共产党巡视工作条例》"
    report.write_text(
        f"{title}第五章第四十条作了规定。\n{title}第六章第四十条作了规定。\n"
        f"{title}第三十四条要求「召开领导班子巡视整改专题会议」。\n{title}第三十四条要求\"召开领导班子巡视整改专题会议\"。\n")
    lines = [line for line in run("refs", "--in", str(report)).stdout.decode().splitlines() if "report" in line]
    expect("an article in another chapter", "no such provision" in lines[0] and "exists" in lines[1], lines)
    expect("quotation marks of all kinds", all("misquoted" in line for line in lines[2:]), lines)
    expect("verified without a quotation", "nothing was compared" in lines[1], lines)
    expect("--incoming alone", b"cites" not in run("refs", "35", "--incoming").stdout)

    xml, library = folder / "text.xml", folder / "library"
    library.mkdir()
    run("export", "-o", str(xml))
    run("import", str(xml), "--library", str(library), "--work", "xunshi", "--write")
    check = run("check", "--library", str(library))
    expect("a source in XML", check.returncode == 0 and b"verified  the text is what the source says" in check.stdout)
    (library / "xunshi" / "work.json").unlink()
    lost = run("list", "--library", str(library)).stderr
    expect("a lost record", b"work.json is lost" in lost and b"empty" not in lost, lost)

    corpus = folder / "corpus"
    corpus.mkdir()
    os.mkfifo(corpus / "pipe.txt")
    (corpus / "a.txt").write_text("甲乙丙丁\n")
    listed = run("corpus", "list", "--corpus", str(corpus))
    expect("a pipe in a corpus", b"pipe" in listed.stderr and b"1 item in 1 file" in listed.stdout, listed.stderr)
    lines = [json.dumps({"id": name, "text": "新华社北京1月1日电　巡视工作。"}) for name in ["doc.1", "doc.2", 1.5, None]]
    bulk = run("corpus", "export", "--in", "-", "--format", "bulk", stdin="\n".join(lines).encode()).stdout
    names = [json.loads(line)["index"]["_id"] for line in bulk.decode().splitlines() if line.startswith('{"index')]
    expect("names of a stream", len(set(names)) == 4 and names[0].startswith("doc.1."), names)

    changed = folder / "changed.txt"
    changed.write_text(run("export", "--format", "text").stdout.decode().replace("第一条　", "第一条　改"))
    expect("another article differs", run("diff", "2024-02-08", str(changed), "41", "--exit-code").returncode == 0)
    expect("this article differs", run("diff", "2024-02-08", str(changed), "1", "--exit-code").returncode == 1)
    history = run("show", "第三章", "--history").stdout.decode()
    expect("history of a chapter", "第十六条" in history and "第二十条" in history)
    page = run("search", "整改落实", environment={"COLUMNS": "40"}).stdout.decode()
    wide = max(sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in page.splitlines())
    expect("search in 40 columns", wide <= 40, wide)
    huge = folder / "huge"
    huge.mkdir()
    (huge / "a.txt").write_text("标题\n" + "巡视整改" * 20_000 + "。\n")
    found = run("corpus", "search", "巡视", "--corpus", str(huge)).stdout
    expect("hit behind hit", len(found) < 10_000 and b"20000 hits" in found, len(found))


def shapes(folder):
    """Documents whose layout, and not whose words, says what is what."""
    def read(name, text):
        file = folder / name
        file.write_text(text, encoding="utf-8")
        return run("parse", str(file), "--format", "jsonl")

    def tree(result):
        return [json.loads(line) for line in result.stdout.decode().splitlines()]

    def texts(node):
        return [node.get("text", "")] + [text for child in node.get("children", []) for text in texts(child)]

    rows = [("示例市停车办法", "第一条", "停车应当缴费。"), ("示例市绿化规定", "第一条", "绿地应当保护。"),
            ("示例市停车办法", "第二条", "本办法自公布之日起施行。")]
    records = "".join(json.dumps(dict(zip(("law", "article", "text"), row)), ensure_ascii=False) + "\n" for row in rows)
    laws = tree(read("laws.jsonl", records))
    expect("articles in records", [law["title"] for law in laws] == ["示例市停车办法", "示例市绿化规定"]
           and len(laws[0]["body"]) == 2, laws)
    table = tree(read("laws.csv", "law,article,text\n" + "".join(",".join(row) + "\n" for row in rows)))
    expect("articles in a table", [len(law["body"]) for law in table] == [2, 1], table)

    rules = tree(read("table.html", "<html><body><h1>示例公司考勤办法</h1><table><tr><td rowspan=2>第一条<td>应当：<p>（一）甲；<p>（二）乙。"
                      "<tr><td>丙。<tr><td>第二条<td>丁。<br>戊。</table></html>"))
    expect("a table of articles", [[len(node["children"]) for node in rules[0]["body"]],
                                   [texts(node)[1:] for node in rules[0]["body"]]]
           == [[2, 2], [["应当：", "甲；", "乙。", "丙。"], ["丁。", "戊。"]]], rules)

    acts = tree(read("act.txt", "示例公司考勤制度\n1. 按时到岗。\n2. 请假应当申请。\n3. 自印发之日起执行。\n"))
    expect("an act numbered 1. 2. 3.", [node["label"] for node in acts[0]["body"]] == ["1.", "2.", "3."]
           and acts[0]["diagnostics"][0]["code"] == "units-numbered", acts)
    read("list.txt", "示例会议召开\n1. 听取汇报。\n2. 研究问题。\n3. 抓好落实。\n")
    refused = run("parse", str(folder / "list.txt"))
    expect("a list is named and refused", refused.returncode != 0 and "1.听取汇报" in refused.stderr.decode(),
           refused.stderr)

    taiwan = tree(read("taiwan.txt", "示例管理條例\n第 1 條\n1\n甲應登記。\n2\n乙準用之。\n第 2 條\n本條例自公布日施行。\n"))
    expect("numbers of 項", texts(taiwan[0]["body"][0])[1:] == ["甲應登記。", "乙準用之。"]
           and [part["text"] for part in taiwan[0]["dropped"]] == ["1", "2"], taiwan)

    noted = tree(read("noted.txt", "示例办法\n2024-02-01 10:30\n第一条　应当：（一）甲；（二）乙。前款自明年起适用。\n"
                      "注：见附表。\n第二条　（一）丙；（二）丁。\n第三条　尾。\n"))[0]
    expect("a page's time and a remark are set apart",
           [part["reason"] for part in noted["dropped"]] == ["metadata", "note"], noted["dropped"])
    expect("items in a line and the sentence behind them",
           texts(noted["body"][0])[1:] == ["应当：", "甲；", "乙。", "前款自明年起适用。"], noted["body"])


def assistant(folder):
    """What an assistant asks over standard input, a message a line."""
    def talk(*messages, arguments=(), revision="2025-06-18"):
        hello = {"id": 0, "method": "initialize", "params": {"protocolVersion": revision}}
        lines = [json.dumps({"jsonrpc": "2.0", **message}) for message in (hello, *messages)]
        result = run("mcp", *arguments, stdin=("\n".join(lines) + "\n").encode(), language="zh_CN.UTF-8")
        expect("mcp ends well", result.returncode == 0 and not result.stderr, result.stderr)
        answers = [json.loads(line) for line in result.stdout.decode().splitlines()]
        return {answer["id"]: answer for answer in answers if "id" in answer}

    def call(number, tool, **arguments):
        return {"id": number, "method": "tools/call", "params": {"name": tool, "arguments": arguments}}

    answers = talk(
        call(1, "show", address="第三十四条"), call(2, "show", address="第九十九条"),
        call(3, "check_quote", quote="组织开展为期3个月的集中整改", address="34"),
        {"id": 4, "method": "resources/read", "params": {"uri": "tiaoli://xunshi-gongzuo-tiaoli/current/art_1"}},
        {"id": 5, "method": "nothing"}, call(6, "show", address="1-53"))
    shown = answers[1]["result"]
    expect("mcp shows an article", shown["structuredContent"]["provisions"][0]["id"] == "art_34")
    expect("mcp gives a citation", "（2024年2月8日中共中央发布）第三十四条" in shown["content"][0]["text"])
    expect("mcp says what there is", answers[2]["result"]["isError"]
           and "第一条至第五十三条" in answers[2]["result"]["content"][0]["text"])
    expect("mcp finds a misquotation", answers[3]["result"]["structuredContent"]["verdict"] == "misquoted")
    expect("mcp reads a resource", "第一条　" in answers[4]["result"]["contents"][0]["text"])
    expect("mcp knows no other method", answers[5]["error"]["code"] == -32601)
    size = len(json.dumps(answers[6], ensure_ascii=False))
    expect("mcp cuts an answer", answers[6]["result"]["structuredContent"]["page"]["next_offset"] and size < 25_000, size)
    # A copy of the library: written to only where the server was started so.
    library = folder / "assistant" / "Regulations"
    shutil.copytree(ROOT / "Regulations", library)
    decision = "关于修改《中国共产党巡视工作条例》的决定\n一、将第三十四条第一款中的“6个月”修改为“3个月”。\n"
    amend = call(1, "apply_decision", base="current", decision=decision, write=True, edition="2030-01-01")
    for options in [(), ("--allow-write",)]:
        result = talk(amend, arguments=("--library", str(library), *options))[1]["result"]
        written = (library / "xunshi-gongzuo-tiaoli" / "2030-01-01.txt").exists()
        expect(f"mcp {options} writes", written == bool(options) and result["isError"] != bool(options), result)
    lost = run("mcp", "--library", str(folder / "nothing"), stdin=b"")
    expect("mcp without a library", lost.returncode == 2 and b"nothing" in lost.stderr)
    if shutil.which("strace"):
        opened = folder / "opened"
        paths = ["/etc/passwd", "../../README.md", "file:///etc/shadow", str(ROOT / "Package.swift")]
        asked = [call(number, "show", address="1", work=path) for number, path in enumerate(paths)]
        asked += [call(10, "compare", old="current", new=paths[3]), call(11, "corpus_search", query="巡视"),
                  {"id": 12, "method": "resources/read", "params": {"uri": paths[2]}}]
        hello = {"id": "a", "method": "initialize", "params": {"protocolVersion": "2025-06-18"}}
        lines = "".join(json.dumps({"jsonrpc": "2.0", **message}) + "\n" for message in (hello, *asked))
        subprocess.run(["strace", "-f", "-qq", "-e", "trace=open,openat", "-o", opened, PROGRAM, "mcp"],
                       input=lines.encode(), capture_output=True, cwd=ROOT, timeout=300,
                       env=dict(os.environ, TIAOLI_CACHE=""))
        own = (str(ROOT / "Regulations"), str(ROOT / "seeds"), "Regulations", "seeds")
        system = ("/lib", "/usr", "/etc/ld.so", "/etc/localtime", "/proc", "/sys", "/dev",
                  os.path.dirname(shutil.which("swift") or "/usr/bin/swift").rsplit("/", 2)[0])
        calls = [re.search(r'"([^"]+)".* = (-?\d+)', line) for line in opened.read_text().splitlines()]
        read = [found[1] for found in calls if found and int(found[2]) >= 0]
        other = [path for path in read if not path.startswith(own + system)]
        expect("mcp reads the library and the corpus alone", any("work.json" in path for path in read)
               and any("003_" in path for path in read) and not other, other)
    else:
        print("not checked which files mcp reads: strace is not installed")
    hostile = run("mcp", stdin=b"{\xff\n" + b"[" * 100_000 + b"\n\n\x00\n{}")
    codes = [json.loads(line)["error"]["code"] for line in hostile.stdout.decode().splitlines()]
    expect("mcp takes anything", hostile.returncode == 0 and codes == [-32700, -32700, -32700, -32600], codes)


def duties(folder):
    read = json.loads(run("duties", "--format", "json").stdout)
    expect("duties", read["schema"] == "tiaoli/duties/1" and len(read["duties"]) == 23, len(read["duties"]))
    months = {d["provision"]: (d["time"]["iso"], d["bearer"]["text"], d["bearer"]["basis"], d["start"]["text"])
              for d in read["duties"] if d["time"] and d["time"]["iso"] == "P6M"}
    expect("four times six months", months == {
        "art_34__para_1": ("P6M", "被巡视党组织", "sentence", "自收到巡视反馈意见之日起"),
        "art_35__para_1__point_4": ("P6M", "开展巡视工作的党组织的同级纪检监察机关", "lead-in", "自收到移交问题线索之日起"),
        "art_36__para_1__point_4": ("P6M", "开展巡视工作的党组织的组织部门", "lead-in", "自收到移交问题之日起"),
        "art_37__para_1": ("P6M", "有关职能部门", "sentence", "自通报和移交之日起")}, months)
    one = run("duties", "--who", "有关职能部门", "--within", "6个月").stdout.decode()
    expect("one bearer", "37.1" in one and "34.1" not in one, one)
    expect("none shorter", run("duties", "--within", "5个月").returncode == 1)
    expect("no such kind", run("duties", "--kind", "soon").returncode == 2)
    expect("all", len(json.loads(run("duties", "--all", "--format", "json").stdout)["duties"]) > 80)
    for kind, start in {"csv": b"\xef\xbb\xbf", "markdown": b"# ", "html": b"<!DOCTYPE html>", "docx": b"PK"}.items():
        expect(f"duties as {kind}", run("duties", "--format", kind).stdout.startswith(start))
    expect("a calendar needs a day", run("duties", "--format", "ics").returncode == 2)
    plan = json.loads(run("due", "34-37", "--from", "2026-03-02", "--format", "json").stdout)
    days = [due["day"] for due in plan["due"] if due["day"]]
    expect("six months from a day", days == ["2026-09-02"] * 4, days)
    other = json.loads(run("due", "34-37", "--from", "2026-03-02", "--on", "移交=2026-03-31", "--format", "json").stdout)
    days = [due["day"] for due in other["due"] if due["day"]]
    expect("each event its day", days == ["2026-09-02"] + ["2026-09-30"] * 3, days)
    own = folder / "own.txt"
    own.write_text("登记条例\n第一条　经营者应当自2025年7月1日起三个月内登记。\n第二条　经营者应当自本条例施行之日起一年内培训。\n"
                   "第三条　经营者应当在2025年12月31日前整改。\n第四条　本条例自2025年5月1日起施行。\n", encoding="utf8")
    told = json.loads(run("due", str(own), "--from", "2026-08-31", "--format", "json").stdout)
    days = [due["day"] for due in told["due"] if due["day"]]
    expect("days that the act tells", days == ["2025-10-01", "2025-12-31", "2026-05-01"], days)
    holidays = folder / "holidays.csv"
    holidays.write_text("2026-10-01,国庆节\n2026-10-02,国庆节\n", encoding="utf8")
    moved = run("due", "37", "--from", "2026-04-01", "--holidays", str(holidays), "--last-day", "next").stdout.decode()
    # 3 and 4 October 2026 are a weekend.
    expect("a last day that is off moves", moved.splitlines()[2].startswith("2026-10-05"), moved)
    empty = folder / "none.csv"
    empty.write_text("name\n", encoding="utf8")
    expect("a file without days", run("due", "37", "--from", "2026-04-01", "--holidays", str(empty)).returncode == 2)
    text = next((ROOT / "Regulations").glob("*/2024-02-08.txt")).read_text(encoding="utf8")
    changed = folder / "shorter.txt"
    changed.write_text(text.replace("移交之日起6个月内", "移交之日起3个月内"), encoding="utf8")
    times = json.loads(run("diff", "--duties", "2024-02-08", str(changed), "--format", "json").stdout)["duties"]
    expect("a time that changed", [(t["change"], t["differences"], t["new"]["provision"]) for t in times]
           == [("changed", ["time"], "art_37__para_1")], times)
    expect("a section of the comparison", "6个月内→3个月内" in "".join(run("diff", "2024-02-08", str(changed)).stdout.decode().split()))


def manners():
    for command in ["list", "toc", "show", "status", "record", "refs", "search", "diff", "duties", "due", "amend", "corpus", "parse", "import",
                    "export", "validate", "check", "config", "mcp", "lsp", "completions"]:
        for language in ["C", "zh_CN.UTF-8"]:
            result = run(command, "--help", language=language)
            expect(f"{command} --help", result.returncode == 0 and len(result.stdout) > 100)
    expect("version", run("--version").stdout.startswith(b"tiaoli "))
    typo = run("shwo", "34")
    expect("suggestion", typo.returncode == 2 and b"show" in typo.stderr)
    colour = run("show", "34").stdout
    expect("no colour in a pipe", b"\x1b" not in colour)
    for width in [40, 80, 200]:
        page = run("show", "34", environment={"COLUMNS": str(width)}).stdout.decode().split("\n\n", 1)[1]
        wide = max(sum(2 if ord(c) > 0x2E80 else 1 for c in line) for line in page.splitlines())
        expect(f"{width} columns", wide <= width, wide)


def anywhere(folder):
    """The library is found from any folder; the configuration file is read, written and told."""
    machine, home, away = folder / "machine", folder / "home", folder / "away"
    shutil.copytree(ROOT / "Regulations", machine / "tiaoli/Regulations")
    away.mkdir()
    place = {"HOME": str(home), "XDG_DATA_DIRS": str(machine), "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": "",
             "TIAOLI_LIBRARY": ""}

    def there(*arguments):
        return run(*arguments, cwd=away, environment=place)

    expect("an article from any folder", "集中整改" in there("show", "34").stdout.decode())
    settings = {row["name"]: row for row in json.loads(there("config", "--format", "json").stdout)["settings"]}
    expect("the library's origin is told", settings["library"]["origin"] == "system", settings)
    (folder / "own.txt").write_text(
        "示例管理办法\n（2025年3月1日发布）\n第一条　为了示例，制定本办法。\n第二条　本办法自2025年4月1日起施行。\n", encoding="utf-8")
    written = there("import", str(folder / "own.txt"), "--work", "shili", "--write")
    own = home / ".local/share/tiaoli/Regulations"
    expect("a work of one's own stands in one's own library",
           written.returncode == 0 and (own / "shili/2025-03-01.txt").exists(), written.stderr)
    expect("which is told", str(own) in written.stderr.decode(), written.stderr)
    expect("what came with the program is as it was", not (machine / "tiaoli/Regulations/shili").exists())
    expect("both works are there", there("list", "--plain").stdout == b"shili\nxunshi-gongzuo-tiaoli\n")
    expect("two works ask for one", b"--work" in there("show", "1").stderr)
    expect("a default work is set", there("config", "work", "shili").returncode == 0)
    expect("and used", "为了示例" in there("show", "1").stdout.decode())
    expect("an address with a title is of that work", "巡视" in there("show", "巡视条例1").stdout.decode())
    expect("the setting's value", there("config", "work").stdout == b"shili\n")
    (home / ".config/tiaoli/config").write_text("work: shili\n")
    wrong = there("show", "1")
    expect("a damaged configuration names its line",
           wrong.returncode == 2 and b"config:1: expected name = value" in wrong.stderr, wrong.stderr)


def editors():
    """`tiaoli lsp` as an editor starts it: messages with headers over a pipe."""
    def framed(*messages):
        texts = [json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode() for message in messages]
        return b"".join(b"Content-Length: %d\r\n\r\n" % len(text) + text for text in texts)

    def answers(output):
        found = []
        while output:
            head, _, rest = output.partition(b"\r\n\r\n")
            size = int(head.split(b":")[1])
            found.append(json.loads(rest[:size]))
            output = rest[size:]
        return found

    draft = "某市办法\n第一条　为了试验，制定本办法。\n第二条　依照第九条办理。\n第三条　本办法自公布之日起施行。\n"
    begin = {"id": 1, "method": "initialize", "params": {"capabilities": {}, "locale": "zh"}}
    opened = {"method": "textDocument/didOpen", "params": {"textDocument": {
        "uri": "file:///a.txt", "languageId": "plaintext", "version": 1, "text": draft}}}
    asked = {"id": 2, "method": "textDocument/diagnostic", "params": {"textDocument": {"uri": "file:///a.txt"}}}
    closing = [{"id": 3, "method": "shutdown"}, {"method": "exit"}]
    whole = run("lsp", "--stdio", stdin=framed(begin, opened, asked, *closing))
    said = {message.get("id"): message for message in answers(whole.stdout)}
    items = said[2]["result"]["items"]
    expect("an editor is served", whole.returncode == 0 and whole.stderr == b"", whole.stderr)
    expect("and told what is wrong", [item["code"] for item in items] == ["dangling-citation"], items)
    expect("in its language", "第二条引用的第九条" in items[0]["message"], items)
    abrupt = run("lsp", stdin=framed(begin, {"method": "exit"}))
    expect("exit without shutdown is status 1", abrupt.returncode == 1)
    early = run("lsp", stdin=framed(asked, *closing))
    expect("a request before initialize is refused", answers(early.stdout)[0]["error"]["code"] == -32002)
    for junk in [b"", b"\x00\xff\n\n", b"Content-Length: 5\r\n\r\n{", b"Content-Length: 2\r\n\r\n{}"]:
        expect("whatever comes ends", run("lsp", stdin=junk).returncode == 1, junk)
    missing = run("lsp", "--library", "/nonexistent", stdin=b"")
    expect("a library that is not there is told", missing.returncode in (1, 2) and missing.stderr, missing)


with tempfile.TemporaryDirectory() as name:
    anywhere(pathlib.Path(name))
    addresses()
    seed()
    streams()
    hostile(pathlib.Path(name))
    references(pathlib.Path(name))
    two_works(pathlib.Path(name))
    importing(pathlib.Path(name))
    exports(pathlib.Path(name))
    akoma_ntoso(pathlib.Path(name))
    amendments(pathlib.Path(name))
    amended_editions(pathlib.Path(name))
    statuses(pathlib.Path(name))
    corpus()
    cached(pathlib.Path(name))
    indexed(pathlib.Path(name))
    damaged_record(pathlib.Path(name))
    reported(pathlib.Path(name))
    shapes(pathlib.Path(name))
    assistant(pathlib.Path(name))
    duties(pathlib.Path(name))
    editors()
    manners()
shutil.rmtree(CACHE, ignore_errors=True)
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
