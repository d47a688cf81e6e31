#!/usr/bin/env python3
"""Presses the completion key in bash, zsh and fish and compares what they offer.

    Tests/completions.py .build/release/tiaoli

Each shell runs on a pseudo-terminal (fish answers `complete -C`), in a folder with the library, the
seeds and a file whose name has a space. A shell that is not installed is told and fails the run.
"""
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()

BASH = r"""
PS1=READY; source script.bash
bind '"\C-t": insert-completions'
bind -x '"\C-y": printf "%s\nEND\n" "$READLINE_LINE" > answer; READLINE_LINE='
echo > ready
"""

# `compadd` is where zsh is told what it may offer; the calls with -O, -A, -D only sort matches.
ZSH = r"""
PS1=READY; autoload -Uz compinit
LOAD
compadd() {
  local -a found
  if [[ " ${(j: :)@[1,(i)(-|--)]}" != *\ -(O|A|D)\ * ]]; then
    builtin compadd -O found "$@"
    print -rl -- "${found[@]}" >> answer
  fi
  builtin compadd "$@"
}
offer() { : > answer; zle list-choices; print END >> answer; BUFFER=; }
zle -N offer; bindkey '^T' offer
echo > ready
"""


# How zsh gets its script: by hand, or from a folder of `fpath`.
ZSH_LOAD = {
    "zsh": "compinit -u -D; source script.zsh",
    "zsh, fpath": "fpath=($PWD/functions $fpath); compinit -u -D",
}


class Terminal:
    """A shell on a pseudo-terminal, in a folder where it writes its answers."""

    def __init__(self, command, setup, folder, environment):
        self.folder = folder
        self.pid, self.file = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)
        (folder / "setup").write_text(setup)
        self.type(". ./setup\r")
        self.wait("ready", lambda text: True)

    def type(self, keys):
        os.write(self.file, keys.encode())

    def wait(self, name, is_whole):
        """The text of a file that the shell writes; what it prints is read and forgotten."""
        end = time.monotonic() + 20
        path = self.folder / name
        printed = b""
        while time.monotonic() < end:
            if select.select([self.file], [], [], 0.02)[0]:
                printed += os.read(self.file, 65536)
            if path.exists() and is_whole(path.read_text()):
                text = path.read_text()
                path.unlink()
                return text
        raise TimeoutError(f"no answer; the shell printed {printed[-400:]!r}")

    def answer(self, keys):
        self.type(keys)
        return self.wait("answer", lambda text: text.endswith("END\n"))[:-len("END\n")]

    def close(self):
        os.close(self.file)
        os.waitpid(self.pid, 0)


def bash_words(terminal, line):
    """What bash puts in the place of the last word when it inserts all that it offers."""
    answer = terminal.answer(line + "\x14\x19").rstrip("\n")
    if answer == line:
        return []
    start = max(line.rfind(" "), line.rfind("=")) + 1
    words = re.findall(r"(?:\\.|[^ \\])+", answer[start:])
    return [re.sub(r"\\(.)", r"\1", word) for word in words]


def zsh_words(terminal, line):
    words = {word.replace("\\", "") for word in terminal.answer(line + "\x14").split("\n")}
    return sorted(words - {""})


def fish_words(folder, environment, line):
    result = subprocess.run(
        ["fish", "--no-config", "-c", "source script.fish; complete -C $argv[1]", line],
        cwd=folder, env=environment, capture_output=True, text=True, timeout=20)
    words = [offer.split("\t")[0] for offer in result.stdout.splitlines()]
    return [word.split("=", 1)[1] if "=" in line else word for word in words]


def run(environment, folder, *words):
    return subprocess.run(
        ["tiaoli", *words], cwd=folder, env=environment, check=True, capture_output=True,
        text=True).stdout


def cases(environment, folder):
    """(line, what is offered)."""
    def options(*command):
        return re.findall(r"(--[a-z-]+)", re.split(
            "\nExamples:", run(environment, folder, *command, "--help").split("Options:")[1])[0])

    commands = re.findall(r"^  (\w+)", re.split(
        "\nOptions:", run(environment, folder, "--help").split("Commands:")[1])[0], re.MULTILINE)
    slugs = run(environment, folder, "list", "--plain").split()
    dates = run(environment, folder, "list", "--dates").split()
    return [
        ("tiaoli ", commands),
        ("tiaoli sh", ["show"]),
        ("tiaoli co", ["corpus", "completions", "config"]),
        ("tiaoli corpus ", ["list", "show", "search", "trace", "statements", "count", "words", "timeline", "export", "help"]),
        ("tiaoli help corpus tr", ["trace"]),
        ("tiaoli show --", options("show")),
        ("tiaoli show --fo", ["--format", "--force"]),
        ("tiaoli show --format ", ["text", "json", "markdown", "akn", "docx", "pdf"]),
        ("tiaoli show --format m", ["markdown"]),
        ("tiaoli show --format=m", ["markdown"]),
        ("tiaoli show --work ", slugs),
        ("tiaoli toc x", [slug for slug in slugs if slug.startswith("x")]),
        ("tiaoli completions ", ["bash", "zsh", "fish"]),
        ("tiaoli export --format h", ["html"]),
        ("tiaoli do", ["document"]),
        ("tiaoli document --format ", ["text", "json", "jsonl"]),
        ("tiaoli document nam", ["name with spaces.txt"]),
        ("tiaoli parse --l", ["--list"]),
        ("tiaoli import --a", ["--alias", "--all"]),
        ("tiaoli import --t", ["--title"]),
        ("tiaoli show --edition ", dates),
        ("tiaoli parse nam", ["name with spaces.txt"]),
        ("tiaoli parse seeds/00", sorted(f"seeds/{path.name}" for path in (ROOT / "seeds").iterdir())),
        ("tiaoli site -o se", ["seeds"]),
    ]


def same(line, offered, expected):
    """Whether the offers are those expected, in any order; zsh leaves out a path's folder."""
    def plain(word):
        return word.rstrip("/").rpartition("/")[2] if "/" in line else word.rstrip("/")
    return sorted(map(plain, offered)) == sorted(map(plain, expected))


def main():
    failures, passed = [], 0
    with tempfile.TemporaryDirectory() as top:
        folder = pathlib.Path(top)
        for name in ["Regulations", "seeds"]:
            shutil.copytree(ROOT / name, folder / name)
        (folder / "name with spaces.txt").write_text("")
        kept = {name: value for name, value in os.environ.items() if not name.startswith("TIAOLI_")}
        environment = {
            **kept, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "HOME": top,
            "LC_ALL": "C.UTF-8", "TERM": "vt100", "COLUMNS": "400", "LINES": "100"}
        expectations = cases(environment, folder)
        for way in ["bash", "zsh", "zsh, fpath", "fish"]:
            shell = way.split(",")[0]
            if shutil.which(shell) is None:
                failures.append(f"{shell}: not installed")
                continue
            script = run(environment, folder, "completions", shell)
            (folder / f"script.{shell}").write_text(script)
            if way == "zsh, fpath":
                (folder / "functions").mkdir()
                (folder / "functions" / "_tiaoli").write_text(script)
            loud = subprocess.run(
                [shell, "-c", "autoload -Uz compinit; compinit -u -D; source script.zsh"
                 if shell == "zsh" else f"source script.{shell}"],
                cwd=folder, env=environment, capture_output=True, text=True)
            if loud.returncode != 0 or loud.stdout or loud.stderr:
                failures.append(f"{shell}: source: {loud.returncode} {loud.stdout}{loud.stderr}")
            if shell == "bash":
                terminal = Terminal(["bash", "--norc", "-i"], BASH, folder, environment)
            elif shell == "zsh":
                terminal = Terminal(["zsh", "-f", "-i"], ZSH.replace("LOAD", ZSH_LOAD[way]), folder, environment)
            else:
                terminal = None
            for line, expected in expectations:
                if shell == "fish":
                    offered = fish_words(folder, environment, line)
                else:
                    offered = {"bash": bash_words, "zsh": zsh_words}[shell](terminal, line)
                if shell == "bash" and line.endswith(" nam"):
                    offered = [" ".join(offered)]
                if same(line, offered, expected):
                    passed += 1
                else:
                    failures.append(f"{way}: {line!r} offers {offered}, expected {expected}")
            if terminal:
                terminal.close()
    for failure in failures:
        print(failure)
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


sys.exit(main())
