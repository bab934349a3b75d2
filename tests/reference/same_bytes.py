"""The same bytes from every build, in every locale and time zone, from the tool and from Python.

    .venv/bin/python tests/reference/same_bytes.py build/chengdu-subsidy build-clang/chengdu-subsidy

The input: the samples, and the reference's applications with its faulty lines.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator

import compare
import tables as t

CHUNKS = -(-2000 // compare.LINES)
SURROUNDINGS = [
    {"LC_ALL": locale, "TZ": zone}
    for locale, zone in (
        *(("C", "UTC"), ("de_DE.UTF-8", "America/St_Johns"), ("zh_CN.UTF-8", "Asia/Shanghai")),
        *(("zh_CN.GBK", "Pacific/Kiritimati"), ("tr_TR.UTF-8", "Antarctica/Troll")),
    )
]


def inputs() -> Iterator[tuple[bytes, dict[str, str]]]:
    yield (t.ROOT / "samples/applications.jsonl").read_bytes(), t.DEFAULTS
    for number in range(CHUNKS):
        readings, lines, _ = compare.chunk(20240331, number)
        yield b"\n".join(lines), readings


def of_tool(tool: str, surroundings: dict[str, str]) -> str:
    digest = hashlib.sha256()
    for text, readings in inputs():
        chosen = [f"--reading={k}={v}" for k, v in readings.items()]
        for command in (["evaluate"], ["changes"], ["record", "--salt-seed-for-tests=s"]):
            done = subprocess.run(
                [tool, *command, *chosen],
                input=text,
                capture_output=True,
                check=False,
                env=os.environ | surroundings,
            )
            assert done.returncode in (0, 1), done.stderr.decode()
            digest.update(done.stdout)
            if command == ["evaluate"] and not surroundings:
                ANSWERS.setdefault(text, done.stdout)
    return digest.hexdigest()


ANSWERS: dict[bytes, bytes] = {}


def python_agrees() -> bool:
    """What the package says of the same lines."""
    try:
        import chengdu_subsidy as cs
    except ImportError:
        print("the package is not installed; it is not asked")
        return True
    return all(
        cs.evaluate_jsonl(text, readings=readings).decisions == ANSWERS[text]
        for text, readings in inputs()
    )


def main(tools: list[str]) -> int:
    installed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout
    print(f"{len(installed.split())} locales are installed")
    found: dict[tuple[str, str], str] = {}
    everywhere: list[dict[str, str]] = [{}, *SURROUNDINGS]
    for tool in tools:
        for surroundings in everywhere if tool == tools[0] else everywhere[:1]:
            found[tool, str(surroundings)] = digest = of_tool(tool, surroundings)
            print(digest, tool, *surroundings.values(), flush=True)
    same = len(set(found.values())) == 1
    alike = python_agrees()
    print("the same bytes" if same else "bytes differ", "and Python's" if alike else "not Python's")
    return 0 if same and alike else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
