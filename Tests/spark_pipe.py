#!/usr/bin/env python3
"""Runs the program inside Apache Spark and compares its answers with those of the program alone.

    spark_pipe.py PROGRAM [--megabytes N] [LAW...]

Needs pyspark and Java. Prints documents, seconds and MB/s for the program alone and for Spark on one
core and on two; ends with "N passed, M failed".
"""
import argparse
import base64
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def files(program, laws):
    """The laws as Word files and web pages, in Base64."""
    for law in laws:
        for kind in ("docx", "html"):
            with tempfile.TemporaryDirectory() as folder:
                file = pathlib.Path(folder) / f"law.{kind}"
                subprocess.run([program, "export", "--in", law, "--format", kind, "-o", file],
                               check=True, capture_output=True, cwd=ROOT)
                yield base64.b64encode(file.read_bytes()).decode()


def documents(program, laws, megabytes):
    """Lines of JSON of at least so many bytes; every hundredth cannot be read, every tenth is a file."""
    texts = [pathlib.Path(law).read_text(encoding="utf-8") for law in laws]
    held = list(files(program, laws[:10]))
    lines = []
    size = 0
    while size < megabytes * 1_000_000:
        number = len(lines)
        text = "没有条文。" if number % 100 == 99 else texts[number % len(texts)]
        if number % 10 == 5:
            document = {"id": number, "base64": held[number // 10 % len(held)]}
        else:
            document = {"id": number, "text": text}
        line = json.dumps(document, ensure_ascii=False)
        lines.append(line)
        size += len(line.encode()) + 1
    return lines, size


def alone(program, lines, cores):
    command = ["taskset", "-c", "0" if cores == 1 else "0,1", program, "parse", "-", "--format", "jsonl"]
    start = time.monotonic()
    result = subprocess.run(command, input="\n".join(lines).encode(), capture_output=True, cwd=ROOT)
    return result.stdout.decode().splitlines(), time.monotonic() - start


def in_spark(program, lines, cores):
    from pyspark import SparkConf, SparkContext

    configuration = (
        SparkConf().setMaster(f"local[{cores}]").setAppName("tiaoli").set("spark.ui.enabled", "false")
        .set("spark.driver.memory", "4g").set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1"))
    with SparkContext(conf=configuration) as context:
        context.setLogLevel("ERROR")
        data = context.parallelize(lines, cores * 4)
        data.count()
        # One core for each partition: Spark does the sharing.
        piped = data.pipe(f"taskset -c {'0' if cores == 1 else '0,1'} {program} parse - --format jsonl")
        start = time.monotonic()
        answers = piped.collect()
        return answers, time.monotonic() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--megabytes", type=int, default=8)
    parser.add_argument("laws", nargs="*")
    options = parser.parse_intermixed_args()
    program = str(pathlib.Path(options.program).resolve())
    laws = options.laws or sorted(ROOT.glob("Regulations/*/*.txt"))
    lines, size = documents(program, laws, options.megabytes)
    print(f"{len(lines)} documents, {size} bytes")
    passed, failed = 0, 0
    expected = None
    for name, run in (("alone", alone), ("Spark", in_spark)):
        for cores in (1, 2):
            if cores > (os.cpu_count() or 1):
                continue
            answers, seconds = run(program, lines, cores)
            # An error tells its line, which counts within a part.
            answers = [re.sub(r'"line":\d+,"error"', '"error"', answer) for answer in answers]
            expected = expected or answers
            right = answers == expected and len(answers) == len(lines)
            passed, failed = passed + right, failed + (not right)
            errors = sum('"tiaoli/error/1"' in answer for answer in answers)
            print(f"{name:6} {cores} core(s): {seconds:6.2f} s  {size / seconds / 1e6:7.1f} MB/s  "
                  f"{len(answers)} answers, {errors} of them errors  {'same' if right else 'DIFFERENT'}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
