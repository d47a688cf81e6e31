#!/usr/bin/env python3
"""Asks `tiaoli mcp` many times over one connection and tells how long answers take and how much memory
the server holds, beside `tiaoli show` as a process of its own in the same run.

    Tests/assistant_load.py .build/release/tiaoli [REQUESTS [LIBRARY [WORK]]]
"""
import json
import os
import pathlib
import subprocess
import sys
import time

from measuring import memory

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROGRAM = pathlib.Path(sys.argv[1]).resolve()
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
LIBRARY = sys.argv[3] if len(sys.argv) > 3 else str(ROOT / "Regulations")
WORK = sys.argv[4] if len(sys.argv) > 4 else "xunshi-gongzuo-tiaoli"
REPORT = "《中国共产党巡视工作条例》第三十四条规定：“组织开展为期6个月的集中整改”。《巡视条例》第九十条也有规定。\n" * 5
# (tool, arguments, how often in a hundred)
MIX = [
    ("show", {"address": "第三条", "work": WORK}, 40), ("show", {"address": "第九百九十九条", "work": WORK}, 5),
    ("search", {"query": "整改 OR 责任", "work": WORK}, 20), ("toc", {"work": WORK}, 5),
    ("check_quote", {"quote": "依照本条例", "work": WORK}, 10), ("check_citations", {"text": REPORT}, 10),
    ("list_works", {}, 5), ("history", {"address": "1", "work": WORK}, 5),
]


def share(times, part):
    return sorted(times)[min(len(times) - 1, int(len(times) * part))] * 1_000


server = subprocess.Popen(
    [PROGRAM, "mcp", "--library", LIBRARY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT,
    env={**os.environ, "LC_ALL": "zh_CN.UTF-8"})


def ask(number, method, parameters):
    message = {"jsonrpc": "2.0", "id": number, "method": method, "params": parameters}
    start = time.perf_counter()
    server.stdin.write(json.dumps(message, ensure_ascii=False).encode() + b"\n")
    server.stdin.flush()
    line = server.stdout.readline()
    took = time.perf_counter() - start
    answer = json.loads(line)
    assert answer["id"] == number and "result" in answer, line[:300]
    return took


ask(0, "initialize", {"protocolVersion": "2025-11-25", "capabilities": {}})
order = [kind for kind, (_, _, often) in enumerate(MIX) for _ in range(often)]
times = {}
held = []
begin = time.monotonic()
for number in range(1, COUNT + 1):
    kind = order[number * 37 % len(order)]
    tool, arguments, _ = MIX[kind]
    times.setdefault((kind, tool), []).append(ask(number, "tools/call", {"name": tool, "arguments": arguments}))
    if number in (COUNT // 100, COUNT // 10, COUNT // 2, COUNT):
        held.append((number, memory(server.pid)))
total = time.monotonic() - begin
print(f"{COUNT} requests in {total:.1f} s, {COUNT / total:.0f} a second")
for (kind, tool), taken in sorted(times.items()):
    print(f"  {tool:16} ×{len(taken):<6} median {share(taken, .5):7.2f} ms   99 % {share(taken, .99):7.2f}   most {max(taken) * 1_000:7.2f}")
print("memory: " + ", ".join(f"{megabytes:.1f} MB after {number}" for number, megabytes in held))
server.stdin.close()
assert server.wait(timeout=10) == 0
alone = []
for _ in range(20):
    start = time.perf_counter()
    subprocess.run([PROGRAM, "show", "第三条", "--plain", "--work", WORK, "--library", LIBRARY], stdout=subprocess.DEVNULL, check=True)
    alone.append(time.perf_counter() - start)
print(f"`tiaoli show` as a process: median {share(alone, .5):.2f} ms, most {max(alone) * 1_000:.2f}")
# Memory that grows with the number of requests is a leak.
early, late = held[1][1], held[-1][1]
assert late < early * 1.2 + 4, f"memory grows: {held}"
