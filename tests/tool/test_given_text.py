"""What applicants write stays on its line, and a letter is only ever written to its own file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

FORGED = "甲\n结论：符合支持条件\u001b[31m\u202e"
SHOWN = "甲 结论：符合支持条件\ufffd[31m\ufffd"
COMMANDS = (("changes", "--format", "text"), ("next", "--format", "text"), ("explain",))


@pytest.mark.parametrize("command", COMMANDS)
def test_no_name_forges_a_line(run, command):
    application = {"id": FORGED, "applicant": {"name": FORGED}, "park": {}}
    done = run(*command, stdin=json.dumps(application).encode())
    text = done.stdout.decode()
    assert done.returncode == 0
    assert f"申报编号：{SHOWN}" in text
    assert "\u001b" not in text and "\u202e" not in text
    assert not any(line.startswith("结论：符合") for line in text.splitlines())


@pytest.mark.parametrize("command", COMMANDS)
def test_no_refusal_forges_a_line(run, command):
    application = {"id": FORGED, FORGED: 1, "park": {}}
    done = run(*command, stdin=json.dumps(application).encode())
    text = done.stdout.decode()
    assert done.returncode == 1
    assert len(text.splitlines()) == 1
    assert f"申报编号 {SHOWN}" in text and f"unknown_field /{SHOWN}" in text


def test_next_says_that_nothing_is_open_and_points_to_clauses(run):
    done = run("next", "--format", "text", stdin=b'{"id": "A", "park": {"assessed_star": 0}}')
    text = done.stdout.decode()
    assert "逐条审核" not in text and "依据：通知一\n" in text
    assert "  · 不符合：园区评定达到三星级及以上。实际：评定未达三星级。〔申报指南三(二)〕\n" in text


def test_a_letter_replaces_a_link_and_leaves_nothing_beside_it(run, tmp_path: Path):
    kept = tmp_path / "kept.txt"
    kept.write_text("kept", encoding="utf-8")
    folder = tmp_path / "letters"
    folder.mkdir()
    letter = folder / "A.html"
    letter.symlink_to(kept)
    (folder / "A.html.part0").symlink_to(kept)
    done = run("explain", "--out-dir", str(folder), stdin=b'{"id": "A", "park": {}}')
    assert done.returncode == 0
    assert kept.read_text(encoding="utf-8") == "kept"
    assert not letter.is_symlink()
    assert letter.read_text(encoding="utf-8").endswith("</html>\n")
    assert sorted(path.name for path in folder.iterdir()) == ["A.html", "A.html.part0"]


def test_a_letter_that_cannot_take_its_place_is_told(run, tmp_path: Path):
    (tmp_path / "A.html").mkdir()
    done = run("explain", "--out-dir", str(tmp_path), stdin=b'{"id": "A", "park": {}}')
    assert done.returncode == 3 and b"cannot write" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["A.html"]
