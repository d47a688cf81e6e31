"""Libraries made for the tests of the site: invented texts, and copies of the shipped one."""

import json
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

OLD = """图书借阅示例条例
（2019年3月1日示例委员会发布）
第一章　总则
第一条　为了规范图书借阅，制定本条例。
第二条　本条例所称图书馆，是指收藏图书并供人借阅的机构（以下简称“馆”）。
第二章　借阅
第三条　馆应当每周开放五日。
第四条　读者借阅图书，应当遵守下列规定：
（一）出示借书证；
（二）每次不超过三册；
（三）按期归还。
违反前款第二项规定的，馆可以提醒。
第五条　依照第四条第一款办理的借阅，期限为三十日。
第六条　本条例自2019年4月1日起施行。
"""
NEW = OLD.replace("（2019年3月1日示例委员会发布）", "（2019年3月1日示例委员会发布　2023年6月1日示例委员会修订）") \
    .replace("每周开放五日", "每周开放六日，节假日照常开放").replace("不超过三册", "不超过五册") \
    .replace("第六条　本条例自2019年4月1日起施行。", "第六条　馆应当公布整改情况。\n第七条　本条例自2023年7月1日起施行。")
NEW_EDITION = "shili-tiaoli/2023-06-01/"
HOSTILE = """关于<script>hostile=1</script>的“测试”&办法
（2020年5月6日示例委员会发布）
第一条　甲<img src=x onerror=hostile=1>"&'乙]]>丙\u202e丁</script><script>hostile=1</script>。
第二条　""" + "长" * 9_999 + """。
第三条　依照第一条、第二条办理，&lt;不变&gt;。
"""


def write_work(library, slug, title, texts, aliases=(), events=None):
    """Writes a work with its texts by their dates as the program stores it, without reading them."""
    folder = library / slug
    folder.mkdir(parents=True)
    editions = []
    for date, text in texts.items():
        (folder / f"{date}.txt").write_text(text, encoding="utf-8")
        editions.append({"date": date, "label": None, "file": f"{date}.txt",
                         "events": (events or {}).get(date, [])})
    kind = next((noun for noun in ["条例", "办法", "规定", "法"] if title.endswith(noun)), None)
    record = {"schema": "tiaoli/work/1", "title": title, "aliases": list(aliases), "kind": kind,
              "issuer": None, "date": min(texts), "editions": editions, "predecessors": []}
    (folder / "work.json").write_text(
        json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def run(program, *arguments):
    result = subprocess.run([program, *map(str, arguments)], capture_output=True, cwd=ROOT)
    if result.returncode != 0:
        raise SystemExit(f"{' '.join(map(str, arguments))}: {result.stderr.decode()}")
    return result


def invented(program, folder):
    """A library of the shipped works, one with two editions and one that means harm."""
    library = folder / "invented"
    shutil.copytree(ROOT / "Regulations", library)
    texts = [("shili-tiaoli", "2019-03-01", OLD), ("shili-tiaoli", "2023-06-01", NEW),
             ("ceshi-banfa", "2020-05-06", HOSTILE)]
    for work, date, text in texts:
        file = folder / f"{work}-{date}.txt"
        file.write_text(text, encoding="utf-8")
        run(program, "import", file, "--work", work, "--edition", date, "--write",
            "--library", library)
    return library


def large(folder, count):
    """A library of many works: the shipped one under other names and titles."""
    library = folder / "large"
    source = next((ROOT / "Regulations").iterdir())
    for number in range(1, count + 1):
        work = library / f"{source.name}-{number:02}"
        shutil.copytree(source, work, ignore=shutil.ignore_patterns("drafts"))
        record = json.loads((work / "work.json").read_text(encoding="utf-8"))
        title = record["title"]
        record["title"] = f"{title}副本{number}号"
        record["aliases"] = []
        (work / "work.json").write_text(
            json.dumps(record, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
        for text in work.glob("*.txt"):
            lines = text.read_text(encoding="utf-8").split("\n")
            lines[0] = record["title"]
            place = next(at for at, line in enumerate(lines) if line.startswith("第二条"))
            lines[place] += f"本副本编号为{number}号。"
            text.write_text("\n".join(lines), encoding="utf-8")
    return library
