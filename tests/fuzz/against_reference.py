"""Compares the tool's answers to what fuzzing has gathered with those of the reference model.

    python3 tests/fuzz/against_reference.py build-fuzz/corpus/application

Every input is asked as one line (its line feeds become blanks), once under the default readings and
once under others. These follow from the bytes of the inputs, so that the same folder asks the same
questions.
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/reference"))

import compare  # noqa: E402
import tables as t  # noqa: E402
from draw import Draw  # noqa: E402

LINES = 64  # asked of one process of the tool
SHOWN = 10  # disagreements to look at first


def lines_of(folder: Path) -> list[bytes]:
    """The inputs as lines, without those that a stream passes over as empty."""
    lines = set()
    for file in folder.iterdir():
        line = file.read_bytes().replace(b"\n", b" ").removesuffix(b"\r")
        if line:
            lines.add(line)
    return sorted(lines)


def chunks(lines: Sequence[bytes]) -> Iterator[tuple[list[bytes], dict[str, str]]]:
    """Lines that are asked together, with their readings."""
    for start in range(0, len(lines), LINES):
        chunk = list(lines[start : start + LINES])
        yield chunk, t.DEFAULTS
        yield chunk, Draw(Random(zlib.crc32(b"\n".join(chunk)))).readings()


def show(line: bytes, readings: dict[str, str]) -> None:
    changed = {name: value for name, value in readings.items() if value != t.DEFAULTS[name]}
    print(f"disagreement: {line[:2000]!r}, readings {changed}")
    (ours,), (theirs,) = compare.model([line], readings), compare.tool([line], readings)
    for difference in compare.differences(ours, theirs):
        print(f"  {difference}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, help="of inputs to the target `application`")
    folder: Path = parser.parse_args().folder
    lines = lines_of(folder)
    found = 0
    read = 0
    for chunk, readings in chunks(lines):
        for line in compare.disagreements(chunk, readings, compare.tool):
            found += 1
            if found <= SHOWN:
                show(line, readings)
        if readings is t.DEFAULTS:
            read += sum("error" not in answer for answer in compare.model(chunk, readings))
    print(f"{len(lines)} lines, {read} of them applications: {found} disagreements", flush=True)
    # Nothing compared is no agreement.
    return 1 if found or not read else 0


if __name__ == "__main__":
    sys.exit(main())
