#!/usr/bin/env python3
"""What befalls a library, and what is lost of it. Usage: library_faults.py PATH/TO/tiaoli [SEED]

Prints a table: the fault, how often, what happened, what was lost. Exit status 1 when anything was.
"""

import fcntl
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 1
CHANCE = random.Random(SEED)
WRITES = "openat,write,fsync,rename,mkdir,unlink,link,close,flock,ftruncate,pwrite64"
rows = []
broken = []


class Lost(Exception):
    """Something that was there, or should be, is not."""


def run(*arguments, cwd, user=None, timeout=60):
    return subprocess.run([PROGRAM, *arguments], cwd=cwd, capture_output=True, timeout=timeout,
                          env=dict(os.environ, LC_ALL="C"), user=user)


def require(condition, what):
    if not condition:
        raise Lost(what)


def fault(name):
    """Runs a function in a folder of its own and makes a row of the table of what it returns."""
    def register(function):
        with tempfile.TemporaryDirectory(prefix="tiaoli-faults-") as folder:
            os.chmod(folder, 0o755)
            start = time.monotonic()
            try:
                happened, lost = function(House(pathlib.Path(folder))), "nothing"
            except Lost as loss:
                happened, lost = "-", str(loss)
                broken.append(name)
            seconds = time.monotonic() - start
        rows.append((name, happened, lost))
        print(f"{name}: {happened}; lost: {lost} ({seconds:.1f} s)", flush=True)
        return function
    return register


def numeral(number):
    digits = "〇一二三四五六七八九"
    words = ""
    for unit, name in [(100, "百"), (10, "十"), (1, "")]:
        digit = number // unit % 10
        if digit and not (unit == 10 and digit == 1 and number < 20):
            words += digits[digit] + name
        elif digit:
            words += name
        elif words and name and number % unit:
            words += "〇"
    return words


class House:
    """A folder with sources, and a library that has a work called rules."""

    def __init__(self, folder):
        self.folder = folder
        self.library = folder / "Regulations"
        self.library.mkdir()
        self.sources = {}

    def source(self, name, date="2020年1月2日", articles=40, word="甲", title="示例条例"):
        lines = [title, f"（{date}某机关发布）"]
        for number in range(1, articles + 1):
            lines.append(f"第{numeral(number)}条　{word}应当办理第{number}项事务。" + "其他事项另行规定。" * 20)
        text = "\n".join(lines) + "\n"
        (self.folder / name).write_text(text, encoding="utf-8")
        self.sources[name] = text.encode()
        return text.encode()

    def call(self, name, *options, work="rules"):
        return ["import", name, "--work", work, "--write", *options]

    def write(self, name, *options, work="rules"):
        result = run(*self.call(name, *options, work=work), cwd=self.folder)
        require(result.returncode == 0, f"import failed: {result.stderr.decode()}")

    def check(self):
        result = run("check", "--format", "json", cwd=self.folder)
        require(result.returncode in (0, 1), f"check ended with {result.returncode}: {result.stderr.decode()}")
        return result.returncode, json.loads(result.stdout)["results"]

    def codes(self):
        """The codes of what is wrong, and of what was left over."""
        wrong, left = set(), set()
        for answer in self.check()[1]:
            codes = {finding["code"] for finding in answer.get("findings", [])}
            (wrong if answer["answer"] == "wrong" else left).update(codes)
        return wrong, left

    def must_be_whole(self, texts, date="2020-01-02"):
        """The library is sound, and the edition's text is one of these; None stands for no work."""
        if not any((self.library / name / "work.json").exists() for name in os.listdir(self.library)):
            require(None in texts, "the work is gone")
            return None
        status, answers = self.check()
        wrong = [answer for answer in answers if answer["answer"] == "wrong"]
        require(status == 0, f"check finds {wrong}")
        result = run("export", "--format", "text", "--work", "rules", "--edition", date, cwd=self.folder)
        held = result.stdout if result.returncode == 0 else None
        require(held in texts, f"the text is none of those written: {result.stderr.decode()}")
        return held

    def must_be_tidy(self, files):
        found = sorted(str(path.relative_to(self.library)) for path in self.library.rglob("*") if path.is_file())
        require(found == sorted(files), f"left behind: {found}")


def kill_within(house, arguments, seconds):
    process = subprocess.Popen([PROGRAM, *arguments], cwd=house.folder, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    return process.wait() == -signal.SIGKILL


def duration(house, arguments):
    start = time.monotonic()
    run(*arguments, cwd=house.folder)
    return time.monotonic() - start


@fault("kill -9 at 200 random moments of an import")
def _(house):
    texts = [house.source("a.txt", word="甲", articles=400), house.source("b.txt", word="乙", articles=400)]
    house.source("other.txt", title="样本规定")
    house.write("other.txt", work="other")
    other = (house.library / "other" / "2020-01-02.txt").read_bytes()
    span = duration(house, house.call("a.txt"))
    counts = {"cut off": 0, "old": 0, "new": 0, "new work": 0}
    left = 0
    for number in range(200):
        if number % 5 == 4:
            shutil.rmtree(house.library / "rules", ignore_errors=True)
            allowed, name = [None, texts[number % 2]], ["a.txt", "b.txt"][number % 2]
            counts["new work"] += 1
            before = None
        else:
            allowed, name = texts, ["a.txt", "b.txt"][number % 2]
            before = house.must_be_whole([*texts, None])
            allowed = [before, texts[number % 2]]
        # Other work on the machine makes the program slower or faster: half of the moments are to be
        # before its end.
        was_cut = kill_within(house, house.call(name, "--force"), CHANCE.uniform(0, span))
        span *= 1.05 if was_cut else 0.9
        counts["cut off"] += was_cut
        left += any(house.codes()[1])
        held = house.must_be_whole(allowed)
        counts["new" if held == texts[number % 2] and held != before else "old"] += 1
        require((house.library / "other" / "2020-01-02.txt").read_bytes() == other, "another work's text")
    house.write(name, "--force")
    house.must_be_tidy(["other/2020-01-02.txt", "other/work.json", "rules/2020-01-02.txt", "rules/work.json"])
    return ", ".join(f"{value} {key}" for key, value in counts.items()) + f", {left} with leftovers that check told"


@fault("kill -9 at each system call of an import")
def _(house):
    if not shutil.which("strace"):
        return "not checked: strace is not installed"
    texts = [house.source("a.txt", word="甲"), house.source("b.txt", word="乙")]
    kept = {"none": None, "other": None}
    killed = 0
    for kind in ["new work", "new edition", "replacing"]:
        number = 0
        while True:
            number += 1
            shutil.rmtree(house.library)
            house.library.mkdir()
            allowed = [None, texts[1]]
            if kind == "replacing":
                house.write("a.txt")
                allowed = texts
            if kind == "new edition":
                house.source("older.txt", date="2010年1月2日")
                house.write("older.txt")
            result = subprocess.run(
                ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={WRITES}:signal=KILL:when={number}",
                 PROGRAM, *house.call("b.txt", "--force")], cwd=house.folder, capture_output=True, timeout=60)
            if b"ptrace" in result.stderr:
                return "not checked: processes may not be traced here"
            house.must_be_whole(allowed)
            if result.returncode == 0:
                break
            killed += 1
            house.write("b.txt", "--force")
            require(house.must_be_whole([texts[1]]) == texts[1], "an import after the kill")
            wrong, left = house.codes()
            require(not wrong and not left, f"left behind: {left}")
    return f"{killed} kills, the text old or new each time; the next import went through"


@fault("two imports at once, 50 times")
def _(house):
    for number in range(50):
        shutil.rmtree(house.library)
        house.library.mkdir()
        house.source("a.txt", date="2020年1月2日")
        house.source("b.txt", date="2021年1月2日")
        processes = [subprocess.Popen([PROGRAM, *house.call(name)], cwd=house.folder, stdout=subprocess.DEVNULL,
                                      stderr=subprocess.PIPE) for name in ["a.txt", "b.txt"]]
        for process in processes:
            require(process.wait() == 0, f"an import failed: {process.stderr.read().decode()}")
            process.stderr.close()
        house.must_be_whole([house.sources["a.txt"]])
        house.must_be_whole([house.sources["b.txt"]], date="2021-01-02")
        house.must_be_tidy(["rules/2020-01-02.txt", "rules/2021-01-02.txt", "rules/work.json"])
    return "both editions held and recorded each time"


@fault("sixteen imports of sixteen editions at once")
def _(house):
    years = range(2001, 2017)
    for year in years:
        house.source(f"{year}.txt", date=f"{year}年1月2日")
    processes = [subprocess.Popen([PROGRAM, *house.call(f"{year}.txt")], cwd=house.folder,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for year in years]
    for process in processes:
        require(process.wait() == 0, f"an import failed: {process.stderr.read().decode()}")
        process.stderr.close()
    for year in years:
        house.must_be_whole([house.sources[f"{year}.txt"]], date=f"{year}-01-02")
    return "all sixteen held and recorded"


@fault("an import while another process holds the lock")
def _(house):
    house.source("a.txt")
    lock = house.library / ".lock"
    with open(lock, "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.write(f"{os.getpid()} {os.uname().nodename}\n")
        file.flush()
        result = run(*house.call("a.txt"), cwd=house.folder)
        sentence = result.stderr.decode()
        require(result.returncode == 2 and f"process {os.getpid()} on" in sentence, f"no answer: {sentence}")
        require(sentence.strip().splitlines()[-1].startswith("tiaoli: "), f"no sentence: {sentence}")
        require(not (house.library / "rules").exists(), "it wrote all the same")
    house.write("a.txt")
    house.must_be_whole([house.sources["a.txt"]])
    return "refused in one sentence that names the process; went through after"


@fault("the process that holds the lock is killed")
def _(house):
    house.source("a.txt")
    holder = subprocess.Popen(
        [sys.executable, "-c", "import fcntl,sys,time; f=open(sys.argv[1],'w'); fcntl.flock(f,fcntl.LOCK_EX); "
         "print('held',flush=True); time.sleep(600)", str(house.library / ".lock")], stdout=subprocess.PIPE)
    holder.stdout.readline()
    writer = subprocess.Popen([PROGRAM, *house.call("a.txt")], cwd=house.folder, stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    require(writer.poll() is None, "it did not wait")
    holder.kill()
    holder.wait()
    require(writer.wait() == 0, "the lock outlived its process")
    house.must_be_whole([house.sources["a.txt"]])
    house.must_be_tidy(["rules/2020-01-02.txt", "rules/work.json"])
    return "the import that waited went through"


def mounted(house, size):
    """A small disk for the library, for root only."""
    if os.geteuid() != 0:
        return False
    call = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(house.library)]
    return subprocess.run(call, capture_output=True).returncode == 0


def fill(path, left):
    """Writes a file until the disk is full but for some bytes."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o644)
    try:
        while os.write(descriptor, bytes(1 << 12)):
            pass
    except OSError:
        pass
    os.ftruncate(descriptor, max(0, os.fstat(descriptor).st_size - left))
    os.close(descriptor)


@fault("a full disk, with 0 to 120 kB left")
def _(house):
    if not mounted(house, "400k"):
        return "not checked: only root can make a small disk"
    try:
        texts = [house.source("a.txt", word="甲"), house.source("b.txt", word="乙")]
        house.write("a.txt")
        refused = 0
        for left in range(0, 121, 4):
            filler = house.library / "filler"
            fill(filler, left << 10)
            before = house.must_be_whole(texts)
            name = "b.txt" if before == texts[0] else "a.txt"
            result = run(*house.call(name, "--force"), cwd=house.folder)
            if result.returncode != 0:
                refused += 1
                require("the disk is full" in result.stderr.decode(), result.stderr.decode())
                require(house.must_be_whole(texts) == before, "the text before")
            wrong, codes = house.codes()
            require(not wrong and "temporary-file" not in codes, f"left behind: {wrong} {codes}")
            filler.unlink()
            house.write(name, "--force")
            house.must_be_whole([house.sources[name]])
            house.must_be_tidy(["rules/2020-01-02.txt", "rules/work.json"])
        require(0 < refused < 31, f"{refused} of 31 were refused")
        return f"{refused} of 31 refused in one sentence; they went through when there was room"
    finally:
        subprocess.run(["umount", str(house.library)], check=True)


@fault("a read-only disk")
def _(house):
    if not mounted(house, "400k"):
        return "not checked: only root can mount a disk"
    try:
        texts = [house.source("a.txt", word="甲"), house.source("b.txt", word="乙")]
        house.write("a.txt")
        subprocess.run(["mount", "-o", "remount,ro", str(house.library)], check=True)
        result = run(*house.call("b.txt", "--force"), cwd=house.folder)
        require(result.returncode == 2 and b"nothing can be written" in result.stderr, result.stderr.decode())
        require(house.must_be_whole(texts) == texts[0], "the text before")
        return "refused in one sentence; everything can be read"
    finally:
        subprocess.run(["umount", str(house.library)], check=True)


@fault("a library of another user")
def _(house):
    if os.geteuid() != 0:
        return "not checked: only root can call the program as another user"
    text = house.source("a.txt")
    house.write("a.txt")
    house.source("b.txt", word="乙")
    readable = run("show", "1", cwd=house.folder, user=65534)
    if readable.returncode != 0:
        return "not checked: another user cannot run the program where it stands"
    result = run(*house.call("b.txt", "--force"), cwd=house.folder, user=65534)
    require(result.returncode == 2 and b"nothing can be written" in result.stderr, result.stderr.decode())
    house.must_be_whole([text])
    os.chmod(house.library / "rules" / "work.json", 0o600)
    result = run("check", cwd=house.folder, user=65534)
    require(b"[no-permission]" in result.stdout and result.returncode == 1, result.stdout.decode())
    return "refused in one sentence; a file without rights is told as such"


def damage(house, path, content, expected):
    """Puts a damaged file in the place of one, and expects to be told."""
    whole = path.read_bytes()
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
    wrong, _ = house.codes()
    require(wrong & expected, f"check says {wrong} of {path.name} with {content and len(content)} bytes")
    for command in [["show", "1"], ["list"], ["toc"], ["export"], ["refs"]]:
        result = run(*command, cwd=house.folder)
        require(result.returncode in (0, 1, 2), f"{command} ended with {result.returncode}")
        require(result.returncode == 0 or result.stderr.count(b"\n") == 1, result.stderr.decode())
    return whole


@fault("a text that another program cut off, at 60 places")
def _(house):
    text = house.source("a.txt", articles=20)
    house.write("a.txt")
    path = house.library / "rules" / "2020-01-02.txt"
    ends = [match.end() for match in re.finditer(rb"\n", text)][:-1]
    for place in [0, *CHANCE.sample(range(1, len(text)), 40), *ends]:
        damage(house, path, text[:place], {"text-damaged", "text-cut-off", "length-differs"})
        house.write("a.txt", "--force")
        house.must_be_whole([text])
        house.must_be_tidy(["rules/2020-01-02.txt", "rules/work.json"])
    return "told as damage each time; importing again mended it"


@fault("a text that another program half wrote over")
def _(house):
    text = house.source("a.txt", articles=20)
    house.write("a.txt")
    path = house.library / "rules" / "2020-01-02.txt"
    for place in CHANCE.sample(range(1, len(text)), 10):
        rest = len(text) - place
        for filling in [bytes(rest), b"\xff" * rest, "乙".encode() * (rest // 3)]:
            damage(house, path, text[:place] + filling,
                   {"text-damaged", "text-cut-off", "length-differs", "differs-from-source", "not-canonical"})
            house.write("a.txt", "--force")
            house.must_be_whole([text])
    return "told as damage each time; importing again mended it"


@fault("a work.json that another program cut off, at 60 places")
def _(house):
    text = house.source("a.txt", articles=5)
    house.write("a.txt")
    path = house.library / "rules" / "work.json"
    record = path.read_bytes().rstrip()
    for place in CHANCE.sample(range(0, len(record)), 60):
        damage(house, path, record[:place], {"record-damaged"})
        path.unlink()
        house.write("a.txt")
        house.must_be_whole([text])
        require(path.read_bytes().rstrip() == record, "the record")
    return "told as damage each time; removing it and importing again mended it"


@fault("files that are gone")
def _(house):
    text = house.source("a.txt")
    house.write("a.txt")
    for name, code in [("2020-01-02.txt", "text-missing"), ("work.json", "record-missing")]:
        damage(house, house.library / "rules" / name, None, {code})
        house.write("a.txt")
        house.must_be_whole([text])
        house.must_be_tidy(["rules/2020-01-02.txt", "rules/work.json"])
    return "told as absence, not as damage; importing again mended it"


width = max(len(name) for name, _, _ in rows)
print(f"\n{'fault':{width}}  what was lost  what happened (seed {SEED})")
for name, happened, lost in rows:
    print(f"{name:{width}}  {'nothing' if lost == 'nothing' else 'LOST':13}  {happened if lost == 'nothing' else lost}")
sys.exit(1 if broken else 0)
