"""A tool or a package that crashes, hangs or talks rubbish is found out, and the line with it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import compare
import package
import pytest
import run
import tables as t

LINES = [json.dumps({"id": name, "park": {}}).encode() for name in ("1", "2", "bad", "4", "5")]

# What a tool does that is asked for a bad line; the right answers are in the file beside it.
WAYS = {
    "crash": "kill -SEGV $$",
    "status": "exit 3",
    "complaint": 'cat "$0.out"; echo trouble >&2',
    "rubbish": 'cat "$0.out"; echo "{]"',
    "no object": 'sed "s/.*/7/" "$0.out"',
    "too few": 'tail -n +2 "$0.out"',
    "too many": 'cat "$0.out" "$0.out"',
    "nothing": "",
    "hang": "exec sleep 1000",
}


def fake_tool(folder: Path, bad: str, way: str) -> str:
    """The tool, but another way where the lines hold all the bad words."""
    file = folder / "tool"
    tests = "".join(f' && grep -qa {word} "$0.in"' for word in bad.split())
    file.write_text(
        f"""#!/bin/sh
cat >"$0.in"
'{compare.TOOL}' "$@" <"$0.in" >"$0.out" 2>/dev/null
status=$?
if true{tests}; then
  {way or ":"}
  exit $status
fi
cat "$0.out"
exit $status
"""
    )
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize("way", WAYS)
def test_a_tool_that_does_not_answer_is_found_with_the_line(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if way == "hang":
        monkeypatch.setattr(compare, "patience", lambda lines: 2)
    monkeypatch.setattr(compare, "TOOL", fake_tool(tmp_path, "bad", WAYS[way]))
    assert compare.disagreements(LINES, t.DEFAULTS, compare.tool) == [LINES[2]]
    assert len(compare.told(LINES[2], t.DEFAULTS, compare.tool)) == 1


def test_what_fails_only_together_is_found_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare, "TOOL", fake_tool(tmp_path, "bad 5", WAYS["crash"]))
    (together,) = compare.disagreements(LINES, t.DEFAULTS, compare.tool)
    assert together == b"\n".join(LINES[2:])
    assert compare.disagreements([together], t.DEFAULTS, compare.tool) == [together]
    assert not compare.disagreements(LINES[:4], t.DEFAULTS, compare.tool)


def test_a_run_names_seed_and_chunk_and_keeps_the_crash_shrunk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(t, "ROOT", tmp_path)
    monkeypatch.setattr(run, "REGRESSIONS", tmp_path)
    monkeypatch.setattr(compare, "TOOL", fake_tool(tmp_path, "operator", WAYS["crash"]))
    (file,) = run.run(compare.LINES, seed=1, processes=1)
    line, readings = run.kept_case(file)
    assert (line, readings) == (b'{"park":{"applicant_role":"operator"}}', t.DEFAULTS)
    said = capfd.readouterr().out
    assert "disagreement: --seed 1, chunk 0" in said
    assert "status -11" in said


def test_shrinking_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(t, "ROOT", tmp_path)
    monkeypatch.setattr(run, "REGRESSIONS", tmp_path)
    monkeypatch.setattr(run, "SHRINKING", 0)
    monkeypatch.setattr(run, "SUBJECTS", {"none": lambda lines, readings: []})
    assert run.kept_case(run.keep(LINES[0], dict(t.DEFAULTS), "none")) == (LINES[0], t.DEFAULTS)


def test_a_mistake_of_the_model_is_found_with_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(t.AWARD, 4)
    line = b'{"id":"A","park":{"assessed_star":4}}'
    lines = [line, b'{"id":"A","platform":{}}']
    assert compare.disagreements(lines, t.DEFAULTS, compare.tool) == [line]


# A package that asks the tool, but goes another way where the lines hold a bad one.
PACKAGE = """
import json, os, subprocess, types

class InputError(Exception):
    code = path = None

def evaluate_jsonl(text, readings):
    if b"bad" in text:
        WAY
    done = subprocess.run([TOOL, "evaluate"], input=text, capture_output=True)
    return types.SimpleNamespace(decisions=done.stdout)

def evaluate(application, readings):
    text = application if isinstance(application, bytes) else json.dumps(application).encode()
    answer = evaluate_jsonl(text, readings).decisions.decode().strip()
    return types.SimpleNamespace(to_json=lambda: answer)
"""


@pytest.mark.parametrize("way", ["os.abort()", "raise MemoryError", "exit(0)"])
def test_a_package_that_crashes_is_found_with_the_line(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = PACKAGE.replace("WAY", way).replace("TOOL", repr(compare.TOOL))
    (tmp_path / "chengdu_subsidy.py").write_text(text, "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    assert compare.disagreements(LINES, t.DEFAULTS, package.answers) == [LINES[2]]


def test_a_run_says_what_was_compared(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["run.py", "--cases=1", "--processes=1"])
    assert run.main() == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last.startswith("compared with chengdu-subsidy ")
    assert "SHA-256" in last


def test_there_is_no_run_without_a_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compare, "TOOL", "/nowhere/chengdu-subsidy")
    with pytest.raises(SystemExit, match="there is no tool"):
        run.state("tool")
