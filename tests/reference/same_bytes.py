"""The same bytes from every build, in every locale and time zone, from the tool and from Python.

    .venv/bin/python tests/reference/same_bytes.py build/chengdu-subsidy build-clang/chengdu-subsidy

The input: the samples, and the reference's applications with its faulty lines. The interpreter that runs
this has the package installed.
"""

from __future__ import annotations

import hashlib
import locale
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import compare
import tables as t

CHUNKS = -(-2000 // compare.LINES)
SURROUNDINGS = [
    {"LC_ALL": name, "TZ": zone}
    for name, zone in (
        *(("C", "UTC"), ("de_DE.UTF-8", "America/St_Johns"), ("zh_CN.UTF-8", "Asia/Shanghai")),
        *(("zh_CN.GBK", "Pacific/Kiritimati"), ("tr_TR.UTF-8", "Antarctica/Troll")),
    )
]
COMMANDS = (["evaluate"], ["changes"], ["record", "--salt-seed-for-tests=s"])
PYTHON = (
    "as the Python package"  # the argument with which this file is asked for the package's bytes
)


def inputs() -> Iterator[tuple[bytes, dict[str, str]]]:
    yield (t.ROOT / "samples/applications.jsonl").read_bytes(), t.DEFAULTS
    for number in range(CHUNKS):
        readings, lines, _ = compare.chunk(20240331, number)
        yield b"\n".join(lines), readings


def missing(surroundings: dict[str, str]) -> str | None:
    """What a locale or a zone needs that is not there; programs fall back to another without a word."""
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, surroundings["LC_ALL"])
    except locale.Error:
        return f"the locale {surroundings['LC_ALL']} is not installed: apt-get install locales-all"
    finally:
        locale.setlocale(locale.LC_ALL, before)
    if not Path("/usr/share/zoneinfo", surroundings["TZ"]).is_file():
        return f"the time zone {surroundings['TZ']} is not installed: apt-get install tzdata"
    return None


def of_tool(tool: str, surroundings: dict[str, str]) -> list[str]:
    """A digest of all the tool's bytes, a command each."""
    digests = [hashlib.sha256() for _ in COMMANDS]
    for text, readings in inputs():
        chosen = [f"--reading={k}={v}" for k, v in readings.items()]
        for command, digest in zip(COMMANDS, digests, strict=True):
            done = subprocess.run(
                [tool, *command, *chosen],
                input=text,
                capture_output=True,
                check=False,
                env=os.environ | surroundings,
            )
            if done.returncode not in (0, 1):
                sys.exit(f"{tool} {command[0]}: status {done.returncode}, {done.stderr.decode()}")
            digest.update(done.stdout)
    return [digest.hexdigest() for digest in digests]


def of_python(surroundings: dict[str, str]) -> list[str]:
    """The same of the package, which evaluates; its locale and zone are those of its own process."""
    done = subprocess.run(
        [sys.executable, __file__, PYTHON],
        capture_output=True,
        check=False,
        text=True,
        errors="replace",
        env=os.environ | surroundings,
    )
    if done.returncode:
        sys.exit(f"the Python package gives no answers: {done.stderr}")
    return done.stdout.split()


def as_python() -> str:
    try:
        import chengdu_subsidy as cs
    except ImportError as fault:
        sys.exit(f"{fault}; ./run build installs it in .venv: run this with .venv/bin/python")
    # As a program that minds its surroundings does.
    locale.setlocale(locale.LC_ALL, "")
    digest = hashlib.sha256()
    for text, readings in inputs():
        digest.update(cs.evaluate_jsonl(text, readings=readings).decisions or b"")
    return digest.hexdigest()


def main(tools: list[str]) -> int:
    if tools == [PYTHON]:
        print(as_python())
        return 0
    if not tools:
        sys.exit(f"usage: {sys.argv[0]} TOOL…")
    if wanting := list(filter(None, map(missing, SURROUNDINGS))):
        sys.exit("\n".join(wanting))
    everywhere: list[dict[str, str]] = [{}, *SURROUNDINGS]
    found, evaluated = set(), set()
    for surroundings in everywhere:
        (digest,) = of_python(surroundings)
        evaluated.add(digest)
        print(digest[:16], "the Python package", *surroundings.values(), flush=True)
    for tool in tools:
        for surroundings in everywhere if tool == tools[0] else everywhere[:1]:
            digests = of_tool(tool, surroundings)
            found.add(tuple(digests))
            print(*(d[:16] for d in digests), tool, *surroundings.values(), flush=True)
    evaluated |= {digests[0] for digests in found}
    same = len(found) == 1 and len(evaluated) == 1
    print("the same bytes" if same else "bytes differ")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
