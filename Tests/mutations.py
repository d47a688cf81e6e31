#!/usr/bin/env python3
"""mutations.py [--count N] [--seed N] [--each N] [--modules A,B] [--turn N] [--least PERCENT]
             [--again] [--list]

Changes small things in a copy of the sources, one at a time, and asks the tests of the module whether they
notice. All changes are built at once, each behind a number that the environment turns on, so there is one
build, of what those tests need and no more, and then a run of the module's own tests for each change, two at a
time. `--again` asks the tests as they are now about the survivors of the last call only.

A change that no test notices is a survivor: a test is missing, or the change makes no difference. Those of
the second kind stand in Tests/mutations.txt with the reason, a line each: `FILE | WORDS OF THE LINE | REASON`.

Kinds: negated (a condition, or an answer of one line), bound (a number in a comparison, one more), word (taken
from a list), case (taken from a switch), early (a function of Bool that says false at once)."""

import argparse, collections, concurrent.futures, json, os, pathlib, random, re, shutil, subprocess, sys, threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
HERE = ROOT / ".build" / "mutations"
EQUIVALENT = ROOT / "Tests" / "mutations.txt"
LAST = HERE / "last.json"
ASKED = HERE / "asked.xctest"

# What is looked at in turn where there is little time: each can be built in a minute or two.
TURNS = [
    ["ChineseText", "CommandKit", "JSONRPC", "JSONText", "TextSearch", "WordWriting"],
    ["LegalXML", "RegulationModel"],
    ["CrossReferences", "Obligations"],
    ["DecisionLanguage", "TextDifference"],
]

HELPER = """
#if canImport(Glibc)
  internal import Glibc
#endif

/// Which change is on.
private let mutation = getenv("TIAOLI_MUTATION").flatMap { Int(String(cString: $0)) } ?? 0

@inline(never)
func isMutated(_ number: Int) -> Bool { mutation == number }

@inline(never)
func mutated(_ number: Int, _ condition: Bool) -> Bool { mutation == number ? !condition : condition }

@inline(never)
func mutated<T: ExpressibleByIntegerLiteral & AdditiveArithmetic>(_ number: Int, more value: T) -> T {
  mutation == number ? value + 1 : value
}

@inline(never)
func mutated<T: ExpressibleByIntegerLiteral>(_ number: Int, without value: T) -> T {
  mutation == number ? 9 : value
}

@inline(never)
func mutated<T: ExpressibleByStringLiteral>(_ number: Int, without value: T) -> T {
  mutation == number ? "\\u{F8FF}\\u{F8FF}" : value
}
"""

CONDITION = re.compile(r"^(\s*(?:\} else )?(?:if|while|guard) )([^,{}\"]+?)((?:,.*)? (?:\{|else \{)|,)$")
BOUND = re.compile(r"( (?:<|>|<=|>=|==) )(\d+)(?=[\s,){]|$)")
HEX = re.compile(r"(?<![.\w])0x[0-9A-F]{4}(?![\w.])")
WORD = re.compile(r'"[\u3400-\u9fff]{1,8}"')
ANSWER = re.compile(r"^(\s*(?:guard .* else \{ |if .* \{ )?return )([^?{}\"]+ (?:==|!=|<|>|<=|>=|&&|\|\|) [^?{}\"]+?)( \})?$")
LATER = re.compile(r"^(\s*(?:if|while|guard) (?:let|case) .*, )([^,{}\"()=]+ (?:==|!=|<|>|<=|>=) [^,{}\"()=]+?)( (?:else )?\{)")


class Place:
    def __init__(self, module, path, line, kind, before, after):
        self.module, self.path, self.line, self.kind = module, path, line, kind
        self.before, self.after = before, after
        self.number = 0

    def __str__(self):
        return f"{self.path.relative_to(ROOT)}:{self.line + 1}: {self.kind}: {self.before.strip()[:90]}"


def tests(module):
    """The target that asks about a module."""
    return "TiaoliTests" if module == "tiaoli" else f"{module}Tests"


def modules():
    known = [p.name for p in (ROOT / "Sources").iterdir() if p.is_dir()]
    return sorted(m for m in known if (ROOT / "Tests" / tests(m)).is_dir())


def balanced(text):
    return text.count("(") == text.count(")") and text.count("[") == text.count("]")


def places(module):
    found = []
    for path in sorted((ROOT / "Sources" / module).rglob("*.swift")):
        lines = path.read_text(encoding="utf8").split("\n")
        in_words = False
        for index, line in enumerate(lines):
            code = line.split("//")[0].rstrip()
            if not code or code.lstrip().startswith(("*", "#", "@")):
                continue
            if re.search(r": (?:WordSet|PhraseSet) = \[", code):
                in_words = True
            add = lambda kind, after: found.append(Place(module, path, index, kind, line, after))
            match = CONDITION.match(code)
            if match and not re.search(r"\b(let|var|case|try|await|is|true)\b|=\s|\.allSatisfy|\$0", match[2]):
                add("negated", f"{match[1]}mutated(NUMBER, {match[2]}){match[3]}")
            for pattern in (ANSWER, LATER):
                match = pattern.match(code)
                if match and balanced(match[2]) and not re.search(r"\b(try|await|is)\b|\$0", match[2]):
                    rest = code[match.end(2) :]
                    add("negated", f"{match[1]}mutated(NUMBER, {match[2]}){rest}")
            for bound in BOUND.finditer(code):
                if "let " in code[: bound.start()] and "=" in bound[1]:
                    continue
                after = f"{code[:bound.start()]}{bound[1]}mutated(NUMBER, more: {bound[2]}){code[bound.end():]}"
                add("bound", after)
            if re.match(r"\s*case 0x|\s*0x", code) and "..." not in code:
                for case in HEX.finditer(code):
                    add("case", f"{code[:case.start()]}mutated(NUMBER, without: {case[0]}){code[case.end():]}")
            if in_words:
                for word in WORD.finditer(code):
                    add("word", f"{code[:word.start()]}mutated(NUMBER, without: {word[0]}){code[word.end():]}")
                if code.rstrip().endswith("]"):
                    in_words = False
            if re.match(r"\s*(?:\w+ )*func .*-> Bool \{$", code):
                body = "\n".join(lines[index + 1 : index + 40]).split("\n  }\n")[0]
                if re.search(r"^    return\b", body, re.M) and body.count("\n") > 1:
                    add("early", f"{code} if isMutated(NUMBER) {{ return false }}")
    return found


def equivalents():
    if not EQUIVALENT.exists():
        return []
    lines = EQUIVALENT.read_text(encoding="utf8").split("\n")
    rows = [[part.strip() for part in line.split("|")] for line in lines if line.count("|") == 2]
    return [(file, words) for file, words, _ in rows]


def is_equivalent(place, known):
    file = str(place.path.relative_to(ROOT))
    return any(file.endswith(f) and words in place.before for f, words in known)


def package(modules):
    """The text of a package with the tests of some modules and the targets that they need."""
    dump = subprocess.check_output(["swift", "package", "dump-package"], cwd=ROOT)
    targets = {target["name"]: target for target in json.loads(dump)["targets"]}

    def needs(target):
        found = [list(need.values())[0] for need in target["dependencies"]]
        return [need[0] if isinstance(need, list) else need for need in found]

    wanted, todo = set(), [tests(module) for module in modules]
    while todo:
        name = todo.pop()
        if name not in wanted:
            wanted.add(name)
            todo += needs(targets[name])
    kinds = {"regular": "target", "executable": "executableTarget", "test": "testTarget", "system": "systemLibrary"}
    rows = []
    for target in targets.values():
        if target["name"] not in wanted:
            continue
        parts = [f'name: "{target["name"]}"']
        if target["type"] != "system":
            parts.append("dependencies: [" + ", ".join(f'"{need}"' for need in needs(target)) + "]")
        if target.get("path"):
            parts.append(f'path: "{target["path"]}"')
        if target.get("exclude"):
            parts.append("exclude: [" + ", ".join(f'"{name}"' for name in target["exclude"]) + "]")
        if target.get("resources"):
            parts.append("resources: [" + ", ".join(f'.embedInCode("{r["path"]}")' for r in target["resources"]) + "]")
        parts.append('pkgConfig: "libxml-2.0"' if target["type"] == "system" else "swiftSettings: strict")
        rows.append(f"    .{kinds[target['type']]}({', '.join(parts)}),")
    head = (ROOT / "Package.swift").read_text(encoding="utf8").split("// Levels")[0]
    return head + 'let package = Package(\n  name: "mutations",\n  targets: [\n' + "\n".join(rows) + "\n  ])\n"


def write_tree(chosen):
    HERE.mkdir(parents=True, exist_ok=True)
    for name in ("Tests", "Regulations", "seeds", "README.md"):
        target = HERE / name
        if not target.exists() and not target.is_symlink():
            target.symlink_to(ROOT / name)
    text = package({place.module for place in chosen})
    manifest = HERE / "Package.swift"
    if not manifest.is_file() or manifest.is_symlink() or manifest.read_text(encoding="utf8") != text:
        manifest.unlink(missing_ok=True)
        manifest.write_text(text, encoding="utf8")
    sources = HERE / "Sources"
    copy = HERE / "Sources.new"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(ROOT / "Sources", copy)
    by_file = {}
    for place in chosen:
        by_file.setdefault(place.path, []).append(place)
    for path, own in by_file.items():
        target = copy / path.relative_to(ROOT / "Sources")
        lines = target.read_text(encoding="utf8").split("\n")
        for place in own:
            lines[place.line] = place.after.replace("NUMBER", str(place.number))
        target.write_text("\n".join(lines), encoding="utf8")
    for module in {place.module for place in chosen}:
        (copy / module / "Mutations.swift").write_text(HELPER, encoding="utf8")
    # Files that did not change keep their time, so that they are not built again.
    for file in copy.rglob("*"):
        old = sources / file.relative_to(copy)
        if file.is_file() and old.is_file() and old.read_bytes() == file.read_bytes():
            shutil.copystat(old, file)
    shutil.rmtree(sources, ignore_errors=True)
    copy.rename(sources)


def build(chosen):
    """Builds; changes that do not compile are left out."""
    for _ in range(20):
        write_tree(chosen)
        command = ["swift", "build", "--build-tests", "--package-path", str(HERE)]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode == 0:
            return chosen
        wrong = set()
        for file, line in re.findall(r"(\S+?\.swift):(\d+):\d+: (?:error|warning)", run.stdout + run.stderr):
            # The change is on the line, or it made a function early above it.
            above = [p for p in chosen if p.path.name == pathlib.Path(file).name and p.line < int(line)]
            if above:
                last = max(above, key=lambda p: p.line)
                if last.line + 1 == int(line) or last.kind == "early":
                    wrong.add(last.number)
        kept = [p for p in chosen if p.number not in wrong]
        if len(kept) == len(chosen):
            sys.exit("the changed sources do not build:\n" + run.stdout[-3000:] + run.stderr[-2000:])
        chosen = kept
    sys.exit("the changed sources do not build")


def is_killed(place, limit=240):
    """Whether a test of its module fails, the first of them is enough, or they go on for so many seconds."""
    command = [str(ASKED), "--testing-library", "swift-testing", "--filter", f"^{tests(place.module)}\\."]
    environment = dict(os.environ, TIAOLI_MUTATION=str(place.number), SWIFT_BACKTRACE="enable=no")
    run = subprocess.Popen(
        command, cwd=HERE, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    timer = threading.Timer(limit, run.kill)
    timer.start()
    try:
        for line in run.stdout:
            if b" recorded an issue" in line:
                run.kill()
                return True
        return run.wait() != 0
    finally:
        timer.cancel()
        run.wait()


def choose(call):
    """In turn from each module, one change a line; the same seed takes the same places where the sources are."""
    chance = random.Random(call.seed)
    wanted = call.modules.split(",") if call.modules else modules()
    if call.turn is not None:
        wanted = TURNS[call.turn % len(TURNS)]
    known = equivalents()
    pools = {}
    for module in wanted:
        pool = places(module)
        chance.shuffle(pool)
        pools[module] = [place for place in pool if not is_equivalent(place, known)]
    chosen, lines, taken = [], set(), collections.Counter()
    while len(chosen) < call.count and any(pools.values()):
        for module in wanted:
            pool = pools[module]
            while pool and len(chosen) < call.count and taken[module] < call.each:
                place = pool.pop()
                if (place.path, place.line) in lines:
                    continue
                lines.add((place.path, place.line))
                taken[module] += 1
                chosen.append(place)
                break
            if taken[module] >= call.each:
                pool.clear()
    for number, place in enumerate(chosen, 1):
        place.number = number
    return chosen


def remember(chosen, survivors):
    left = {place.number for place in survivors}
    rows = [
        [p.number, p.module, str(p.path), p.line, p.kind, p.before, p.after, p.number in left] for p in chosen]
    LAST.write_text(json.dumps(rows, ensure_ascii=False, indent=0), encoding="utf8")


def remembered():
    """The changes of the last call, which are still built in, and the numbers of those that survived."""
    chosen, left = [], set()
    for number, module, path, line, kind, before, after, survived in json.loads(LAST.read_text(encoding="utf8")):
        place = Place(module, pathlib.Path(path), line, kind, before, after)
        place.number = number
        chosen.append(place)
        if survived:
            left.add(number)
    return chosen, left


def time_limits(chosen):
    """The seconds that the tests of each module may take: more means that a change made them go on for ever."""

    def seconds(module):
        start = time.monotonic()
        if is_killed(Place(module, chosen[0].path, 0, "nothing", "", "")):
            sys.exit(f"the tests of {module} fail without any change")
        return module, 20 + 5 * (time.monotonic() - start)

    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return dict(pool.map(seconds, sorted({p.module for p in chosen})))


def report(chosen, survivors):
    known = equivalents()
    print(f"{'module':20} changes noticed equivalent left")
    for module in sorted({p.module for p in chosen}):
        own = [p for p in chosen if p.module == module]
        left = [p for p in survivors if p.module == module]
        same = [p for p in left if is_equivalent(p, known)]
        print(f"{module:20} {len(own):7} {len(own) - len(left):7} {len(same):10} {len(left) - len(same):4}")
    same = sum(is_equivalent(p, known) for p in survivors)
    killed, all = len(chosen) - len(survivors), len(chosen) - same
    print(f"{killed} of {all} noticed = {100 * killed / all:.1f} %")
    return 100 * killed / all


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--each", type=int, default=10**6, help="at most so many of a module")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--modules")
    parser.add_argument("--turn", type=int, help="of the groups of modules on the lower floors, the one whose turn it is")
    parser.add_argument("--least", type=float, default=90, help="the share, in percent, that must be noticed")
    parser.add_argument("--again", action="store_true", help="ask about the survivors of the last call only")
    parser.add_argument("--list", action="store_true", help="print the places and do nothing")
    call = parser.parse_args()
    if call.again:
        chosen, left = remembered()
        asked = [place for place in chosen if place.number in left]
        if call.modules:
            asked = [place for place in asked if place.module in call.modules.split(",")]
        subprocess.run(["swift", "build", "--build-tests", "--package-path", str(HERE)], check=True)
    else:
        chosen = choose(call)
        if call.list:
            print("\n".join(str(p) for p in chosen))
            return
        asked = chosen = build(chosen)
    # The tests may be built anew while these are asked.
    shutil.copy2(next((HERE / ".build" / "debug").glob("*PackageTests.xctest")), ASKED)
    remember(chosen, asked)
    print(f"{len(asked)} changes in {len({p.module for p in asked})} modules", flush=True)
    limits = time_limits(asked)
    survivors = [place for place in chosen if place not in asked and call.again and place.number in left]
    asked = sorted(asked, key=lambda p: limits[p.module])
    open_ones = {place.number for place in asked + survivors}
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = pool.map(lambda place: is_killed(place, limits[place.module]), asked)
        for place, killed in zip(asked, answers):
            if not killed:
                survivors.append(place)
                print(f"survived  {place}", flush=True)
                continue
            # A run that is cut off can be taken up again.
            open_ones.discard(place.number)
            remember(chosen, [p for p in chosen if p.number in open_ones])
    sys.exit(0 if report(chosen, survivors) >= call.least else 1)


if __name__ == "__main__":
    main()
