"""What the comparison of bytes wants of the machine it says, instead of comparing less."""

from __future__ import annotations

from pathlib import Path

import pytest
import same_bytes

HERE = {"LC_ALL": "C", "TZ": "UTC"}


def test_a_locale_or_a_zone_that_is_not_there_is_named() -> None:
    assert same_bytes.missing(HERE) is None
    assert "zh_CN.KLINGON" in str(same_bytes.missing(HERE | {"LC_ALL": "zh_CN.KLINGON"}))
    assert "Europe/Atlantis" in str(same_bytes.missing(HERE | {"TZ": "Europe/Atlantis"}))


def test_nothing_is_compared_without_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "chengdu_subsidy.py").write_text("raise ImportError('not here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(same_bytes, "SURROUNDINGS", [HERE])
    with pytest.raises(SystemExit, match="not here; ./run build installs it"):
        same_bytes.main(["no tool"])


def test_the_package_is_asked_in_the_surroundings_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "chengdu_subsidy.py").write_text(
        """
import time, types

def evaluate_jsonl(text, readings):
    return types.SimpleNamespace(decisions=time.tzname[0].encode())
"""
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    zones = [same_bytes.of_python(HERE | {"TZ": zone}) for zone in ("UTC", "Asia/Shanghai")]
    assert zones[0] != zones[1]


def test_the_tool_is_asked_in_the_surroundings_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(same_bytes, "CHUNKS", 0)
    tool = tmp_path / "tool"
    tool.write_text('#!/bin/sh\necho "$LC_ALL $TZ"\n')
    tool.chmod(0o755)
    assert same_bytes.of_tool(str(tool), HERE) != same_bytes.of_tool(str(tool), HERE | {"TZ": "X"})
