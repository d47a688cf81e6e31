#!/usr/bin/env python3
"""load.py PROGRAM [--seconds N] [--lines N] [--works N,N…]: what the program keeps up under load, as a table.

1. 64 readers and two writers in one library for some seconds: no error, nothing lost, every answer whole.
2. Lines through each filter with a reader that stalls at first: memory flat, an answer for each line.
3. A library of more and more works: what list, show, search, check and a lean site cost.

All texts are made here and invented."""

import argparse, json, os, pathlib, random, resource, shutil, subprocess, sys, tempfile, threading, time

from measuring import chinese, memory

ROOT = pathlib.Path(__file__).resolve().parent.parent
parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--seconds", type=int, default=20)
parser.add_argument("--lines", type=int, default=40_000)
parser.add_argument("--works", default="250,1000")
OPTIONS = parser.parse_args()
PROGRAM = str(pathlib.Path(OPTIONS.program).resolve())
faults = []


def check(name, condition, shown=""):
    if not condition:
        faults.append(name)
        print(f"  WRONG {name}: {str(shown)[:300]}")


def regulation(name, articles=12, seed=0):
    chosen = random.Random(seed)
    words = ["申请", "审批", "检查", "整改", "备案", "公开", "评估", "监督", "听证", "报告"]
    lines = [name]
    for number in range(1, articles + 1):
        first, second = chosen.sample(words, 2)
        lines.append(f"第{chinese(number)}条　有关单位应当在{chosen.randint(2, 90)}日内完成{first}和{second}；"
                     f"依照第{chinese(chosen.randint(1, articles))}条的规定办理。")
    return "\n".join(lines) + "\n"


def run(*arguments, home, **options):
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    return subprocess.run([PROGRAM, *arguments], capture_output=True, cwd=home, env=environment, **options)


def readers_and_writers(home):
    """Two writers bring in works and editions while 64 readers ask."""
    library = home / "shared"
    shutil.copytree(ROOT / "Regulations", library)
    end = time.monotonic() + OPTIONS.seconds
    asked, written, lock = {}, [], threading.Lock()
    own = ("--work", "xunshi-gongzuo-tiaoli")
    expected = run("show", "34", "--plain", *own, "--library", str(library), home=home).stdout
    questions = [("show", "34", "--plain", *own), ("list",), ("search", "整改"),
                 ("show", "3", "--format", "json", *own), ("toc", *own)]

    def read(number):
        count = 0
        while time.monotonic() < end:
            question = questions[(number + count) % len(questions)]
            answer = run(*question, "--library", str(library), home=home)
            count += 1
            name = f"reader: {question[0]}"
            check(name, answer.returncode == 0, answer.stderr.decode())
            if question[0] == "show" and "--plain" in question:
                check("reader: the text of the article", answer.stdout == expected, answer.stdout.decode())
            if "json" in question:
                check("reader: whole JSON", answer.stdout.startswith(b"{") and answer.stdout.endswith(b"}\n"))
            with lock:
                asked[question[0]] = asked.get(question[0], 0) + 1

    def write(number):
        count = 0
        while time.monotonic() < end:
            # Every third is a further edition of the work before.
            work = f"w{number}-{count // 3}"
            date = f"20{10 + count % 3}-01-01"
            file = home / f"{work}-{date}.txt"
            file.write_text(regulation(f"第{number}{chinese(count // 3 % 90 + 1)}类事项办法", seed=count))
            answer = run("import", str(file), "--work", work, "--edition", date, "--write", "--library", str(library), home=home)
            check("writer", answer.returncode == 0, answer.stderr.decode())
            with lock:
                written.append((work, date, file.read_text()))
            count += 1

    threads = [threading.Thread(target=read, args=(number,)) for number in range(64)]
    threads += [threading.Thread(target=write, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    lost = [name for name in written if not (library / name[0] / f"{name[1]}.txt").is_file()]
    check("nothing written is lost", not lost, lost)
    listed = run("list", "--library", str(library), "--format", "json", home=home).stdout.decode()
    check("every work is listed", all(f'"{work}"' in listed for work, _, _ in written), listed[:200])
    answer = run("check", "--library", str(library), home=home)
    check("the library is whole", answer.returncode == 0, (answer.stdout + answer.stderr).decode())
    left = [path.name for path in library.rglob("*") if path.name.startswith(".") or path.suffix == ".tmp"]
    check("no file half written is left", not left, left)
    print(f"64 readers, 2 writers, {OPTIONS.seconds} s: {sum(asked.values())} answers "
          f"({', '.join(f'{name} {count}' for name, count in sorted(asked.items()))}), {len(written)} editions written, "
          f"{len(lost)} lost")


def filters(home):
    """Each filter gets lines without end; who reads its answers stalls first."""
    text = regulation("某事项办法")
    kinds = {
        "parse": ("parse", "-", "--format", "jsonl"),
        "refs --in": ("refs", "--in", "-", "--format", "jsonl"),
        "export --in": ("export", "--in", "-", "--format", "akn"),
        "corpus export": ("corpus", "export", "--in", "-"),
    }
    report = "报告指出，《中国共产党巡视工作条例》第三十四条规定了整改。"
    for name, arguments in kinds.items():
        line = json.dumps({"id": 1, "text": text if name in ("parse", "export --in") else report}, ensure_ascii=False).encode() + b"\n"
        process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)

        def feed():
            block = line * 100
            for _ in range(OPTIONS.lines // 100):
                process.stdin.write(block)
            process.stdin.close()

        feeder = threading.Thread(target=feed)
        begin = time.monotonic()
        feeder.start()
        time.sleep(2)
        stalled = memory(process.pid)
        answers, most = 0, stalled
        for answer in process.stdout:
            answers += 1
            if answers % 5_000 == 0:
                most = max(most, memory(process.pid))
        feeder.join()
        check(f"{name}: status", process.wait() == 0)
        lines = OPTIONS.lines // 100 * 100
        check(f"{name}: an answer for each line", answers == lines, answers)
        check(f"{name}: memory is flat", most < 400, f"{most} MB")
        print(f"{name:14} {lines} lines, {lines * len(line) / 1e6:.0f} MB in {time.monotonic() - begin:.1f} s, "
              f"{stalled:.0f} MB while the reader stalls, {most:.0f} MB at most")


def growth(home):
    """Seconds and memory of each command over libraries that grow."""
    sizes = [int(size) for size in OPTIONS.works.split(",")]
    table = {}
    library = home / "many"
    made = 0
    for size in sizes:
        while made < size:
            folder = library / f"work-{made:05}"
            folder.mkdir(parents=True)
            title = f"第{chinese(made // 90 % 90 + 1)}区第{chinese(made % 90 + 1)}类事项第{made}号办法"
            (folder / "2020-01-01.txt").write_text(regulation(title, seed=made))
            (folder / "work.json").write_text(json.dumps({
                "schema": "tiaoli/work/1", "title": title, "aliases": [], "kind": "办法", "issuer": None,
                "date": "2020-01-01", "predecessors": [], "editions": [
                    {"date": "2020-01-01", "label": None, "file": "2020-01-01.txt", "events": [], "source": None}],
            }, ensure_ascii=False))
            made += 1
        commands = {
            "list": ("list",), "show": ("show", "3", "--work", f"work-{size // 2:05}", "--plain"),
            "search": ("search", "听证"), "check": ("check",),
            "site --lean": ("site", "--lean", "-o", str(home / f"site{size}")),
        }
        for name, arguments in commands.items():
            begin, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
            answer = run(*arguments, "--library", str(library), home=home)
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            check(f"{size} works: {name}", answer.returncode == 0, answer.stderr.decode())
            cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
            table.setdefault(name, []).append((time.monotonic() - begin, cpu))
        shutil.rmtree(home / f"site{size}", ignore_errors=True)
    print("works".ljust(14) + "".join(f"{size:>18}" for size in sizes) + "   (seconds, of processor)")
    for name, cells in table.items():
        print(name.ljust(14) + "".join(f"{wall:9.2f}{cpu:9.2f}" for wall, cpu in cells))


with tempfile.TemporaryDirectory() as name:
    home = pathlib.Path(name)
    readers_and_writers(home)
    filters(home)
    growth(home)
if faults:
    sys.exit(f"{len(faults)} wrong: {', '.join(sorted(set(faults))[:10])}")
