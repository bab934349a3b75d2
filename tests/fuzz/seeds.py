"""Writes a folder of seeds and a dictionary for each fuzz target, from what the project has.

    python3 tests/fuzz/seeds.py build/chengdu-subsidy build/fuzz-seeds

So the seeds know every field, word and rule without a second copy of them. What fuzzing finds is
kept under tests/fuzz/findings/TARGET/ and is a seed too.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = Path(os.environ.get("CHENGDU_SUBSIDY_CONTRACT_DIR", ROOT / "tests/data/contract"))

MONEY = """0 1 0.01 0.001 00012.340 1234567.89 10元 123.456789万元 0.000001万元 0.0000001万元
10000000000000 10000000000000.01 1000000000万元 1000000000.000001万元 99999999999999999999
-1 +1 1e3 1,000 １ .5 5. 元 万元 1万 1.2.3 0.15 0.000001 1000
1.000000 1.000001 0.1500000 1000.00 1000.01 999.999 1000000 1000000.000001 00.5""".split()
DATES = """2024-02-29 2023-02-29 0001-01-01 9999-12-31 0000-01-01 1900-02-29 2000-02-29
2024-13-01 2024-00-10 2024-04-31 2024-3-31 2024/03/31 20240331 +024-03-31 ２０２４-03-31""".split()

# Lines on both sides of six bytes, from which on the targets' first bytes let them be cut.
STREAM = (
    b"123456\r\n1234567\r\n12345\r6\n\n\r\n\xef\xbb\xbf{}\n" + b"1" * 40 + b"\n" * 300 + b"123456\r"
)

# An amount of an edition in yuan: its last five digits before the point are taken off.
AMOUNT = re.compile(r'"(\d+?)(\d)\d{4}\.00"')


def tool(program: str, *arguments: str, stdin: bytes = b"") -> bytes:
    done = subprocess.run([program, *arguments], input=stdin, capture_output=True, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode())
    return done.stdout


def small_edition(text: bytes) -> dict[str, Any]:
    """The edition with little in each long list, so that a run is short."""
    edition: dict[str, Any] = json.loads(text)
    edition["clauses"] = []
    edition["cloud"]["catalogue"] = edition["cloud"]["catalogue"][:3]
    edition["park"]["scorecard"] = edition["park"]["scorecard"][:2]
    edition["park"]["categories"] = edition["park"]["categories"][:1]
    return edition


def strings_of(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield key
            yield from strings_of(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings_of(value)
    elif isinstance(node, str):
        yield node


def dictionary(words: Iterable[str]) -> str:
    """Words in libFuzzer's form, short ones only."""
    found = sorted({word for word in words if 0 < len(word.encode()) <= 48})
    return "".join(f'"{quoted(word)}"\n' for word in found)


def quoted(word: str) -> str:
    return "".join(
        chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02X}" for b in word.encode()
    )


def main(program: str, into: Path) -> None:
    samples = (ROOT / "samples/applications.jsonl").read_bytes().splitlines()
    examples = [
        json.dumps(json.loads(line)["application"], ensure_ascii=False).encode()
        for line in (CONTRACT / "examples.jsonl").read_bytes().splitlines()
    ]
    regressions = [
        json.loads(file.read_text("utf-8")).get("line", "").encode()
        for file in sorted((ROOT / "tests/regressions").glob("*.json"))
    ]
    lines = samples + examples + regressions
    records = tool(program, "record", "--salt-seed-for-tests=s", stdin=b"\n".join(samples))
    masked = tool(program, "mask", stdin=records)
    edition = small_edition(tool(program, "edition"))
    readings = len(
        json.loads((CONTRACT / "examples.jsonl").read_bytes().splitlines()[0])["decision"][
            "readings"
        ]
    )
    rng = Random(1)
    seeds: dict[str, list[bytes]] = {
        "money": [text.encode() for text in MONEY],
        "date": [text.encode() for text in DATES],
        "application": [line for line in lines if len(line) < 20_000]
        + [json.dumps(json.loads(line)).encode() for line in samples[:3]],  # all escapes
        "stream": [
            rng.randbytes(4) + b"\n".join(lines[i : i + 3]) + b"\r\n\n"
            for i in range(0, len(lines), 3)
        ]
        + [bytes([i, i, 64 + 6, i]) + STREAM for i in range(8)],
        "edition": [
            json.dumps(edition, ensure_ascii=False).encode(),
            json.dumps(edition | {"id": "other"}, indent=1).encode(),
            AMOUNT.sub(r'"\1.\2元"', json.dumps(edition, ensure_ascii=False)).encode(),
        ],
        "record": records.splitlines() + masked.splitlines()[:3] + examples[:20],
        # A byte for each reading, one for the track or its lines, then rows.
        "columns": [rng.randbytes(n) for n in (12, 60, 400, 1000)]
        + [
            bytes([default] * readings) + bytes([kind]) + rng.randbytes(length)
            for default in (0, 1)
            for kind in range(5)
            for length in (100, 200, 300, 1200)
        ],
    }
    schema = json.loads(tool(program, "schema", "application"))
    json_words = {f'"{word}"' for word in strings_of(schema)} | {'"x-a":', "null", "true", "1e9"}
    json_words |= set(r"\v \/ \u0000 \u6210 \uD83D\uDE00 \uD800 \udc00".split())
    words: dict[str, Iterable[str]] = {
        "money": ["元", "万元", ".", "0", "9" * 18, "-", "1000000000"],
        "date": ["-", "02-29", "-12-31", "2024", "9999", "0001"],
        "application": json_words,
        "stream": json_words | {"\n", "\r\n"},
        "edition": {f'"{word}"' for word in strings_of(edition)} | {"[]", "{}", '"1"', '"0"', "0"},
        "record": json_words
        | {f'"{word}"' for word in strings_of(json.loads(records.splitlines()[0]))},
        "columns": ["\x00" * 8, "\x7f", "\x01" * 4],
    }
    for target, inputs in seeds.items():
        findings = sorted((ROOT / "tests/fuzz/findings" / target).glob("*"))
        folder = into / target
        folder.mkdir(parents=True, exist_ok=True)
        for number, data in enumerate(inputs + [file.read_bytes() for file in findings]):
            (folder / f"seed-{number:03}").write_bytes(data)
        (into / f"{target}.dict").write_text(dictionary(words[target]), "ascii")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
