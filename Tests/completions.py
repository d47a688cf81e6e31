#!/usr/bin/env python3
"""Tries the completions in bash, zsh and fish, as typed. Usage: completions.py PATH/TO/tiaoli"""

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

PROGRAM = os.path.abspath(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parent.parent
ENVIRONMENT = dict(os.environ, PATH=os.path.dirname(PROGRAM) + ":" + os.environ["PATH"], LC_ALL="C.UTF-8",
                   TERM="dumb", PS1="> ", COLUMNS="200", LINES="100", HISTFILE="")
# What is typed, what must be offered, what must not.
CASES = [
    ("tiaoli sh", {"show"}, {"search"}),
    ("tiaoli ", {"show", "diff", "import", "check"}, set()),
    ("tiaoli show --", {"--edition", "--format", "--work"}, {"--write"}),
    ("tiaoli corpus ", {"list", "show", "search", "trace"}, {"import"}),
    ("tiaoli export --format ", {"akn", "json", "markdown"}, {"show"}),
    ("tiaoli completions ", {"bash", "zsh", "fish"}, set()),
    ("tiaoli parse rule", {"rules.txt"}, {"other.txt"}),
]
failed = []
passed = 0


def bash(line, folder, _):
    """The words that bash would offer: its function is called as readline calls it."""
    words = line.split(" ")
    script = (f"source <({PROGRAM} completions bash) || exit 9\n"
              f"COMP_WORDS=({' '.join(repr(word) for word in words)}); COMP_CWORD={len(words) - 1}\n"
              f"COMP_LINE={line!r}; COMP_POINT={len(line)}\n"
              "spec=$(complete -p tiaoli); name=${spec##*-F }; name=${name%% *}; $name\n"
              "printf '%s\\n' \"${COMPREPLY[@]}\"\n"
              f"[ ${{#COMPREPLY[@]}} -gt 0 ] || compgen -f -- {words[-1]!r}\n")
    result = subprocess.run(["bash", "--norc", "-c", script], capture_output=True, text=True, cwd=folder,
                            env=ENVIRONMENT, timeout=60)
    return result.stdout.split(), result.stderr


def fish(line, folder, _):
    script = f"{PROGRAM} completions fish | source; or exit 9; complete -C {line!r}"
    result = subprocess.run(["fish", "--no-config", "-c", script], capture_output=True, text=True, cwd=folder,
                            env=ENVIRONMENT, timeout=60)
    return [offer.split("\t")[0] for offer in result.stdout.splitlines()], result.stderr


def zsh(line, folder, wanted):
    """zsh completes on a terminal only: it is given one, and the list is read off it."""
    (folder / ".zshrc").write_text(
        "PS1='> '; unsetopt zle_bracketed_paste; autoload -Uz compinit; compinit -u -D\n"
        f"source <({PROGRAM} completions zsh) || echo SOURCE-FAILED\n"
        "setopt list_ambiguous; unsetopt auto_menu menu_complete; LISTMAX=10000\n"
        "zstyle ':completion:*' list-prompt ''; zstyle ':completion:*' insert-tab false; echo READY\n",
        encoding="utf-8")
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        os.execvpe("zsh", ["zsh", "-i"], dict(ENVIRONMENT, ZDOTDIR=str(folder), TERM="xterm"))
    try:
        start = read_until(terminal, "READY")
        os.write(terminal, line.encode() + b"\t")
        offers = read_until(terminal, None)
        # The only word that fits is put in; several are listed by the next key.
        if not wanted <= set(words(offers)):
            os.write(terminal, b"\t")
            offers += read_until(terminal, None)
        return words(offers), "SOURCE-FAILED" if "SOURCE-FAILED" in start else ""
    finally:
        os.kill(child, 9)
        os.close(terminal)
        os.waitpid(child, 0)


def words(text):
    """The words that a terminal shows."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>]|\r|\x07", " ", text).split()


def read_until(terminal, word):
    """What the terminal shows until a word stands there, or nothing comes for a while."""
    text, quiet = "", 0
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and quiet < (100 if word else 12):
        ready, _, _ = select.select([terminal], [], [], 0.1)
        if not ready:
            quiet += 1
            continue
        quiet = 0
        try:
            text += os.read(terminal, 65536).decode(errors="replace")
        except OSError:
            break
        if word and word in text:
            break
    return text


for shell in [bash, zsh, fish]:
    if not shutil.which(shell.__name__):
        print(f"{shell.__name__}: not checked, it is not installed")
        continue
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copytree(ROOT / "Regulations", folder / "Regulations")
        for file in ["rules.txt", "other.txt"]:
            (folder / file).write_text("", encoding="utf-8")
        for line, wanted, unwanted in CASES:
            offers, complaints = shell(line, folder, wanted)
            missing = {word for word in wanted if word not in offers}
            wrong = {word for word in unwanted if word in offers}
            if missing or wrong or complaints:
                failed.append(line)
                print(f"FAILED {shell.__name__}: {line!r} lacks {missing}, has {wrong} {complaints}\n  {offers}")
            else:
                passed += 1
print(f"{passed} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
