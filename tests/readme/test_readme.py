"""The README's C++ example compiles with warnings as errors and prints what the README says."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def blocks(readme: Path, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", readme.read_text("utf-8"), re.M | re.S)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_the_example_compiles_and_prints_what_is_shown(name: str, tmp_path: Path):
    readme = ROOT / name
    (source,) = blocks(readme, "cpp")
    (shown,) = blocks(readme, "text")
    (tmp_path / "example.cpp").write_text(source, encoding="utf-8")
    subprocess.run(
        [
            os.environ.get("CXX", "g++"),
            *("-std=c++20", "-O1", "-Wall", "-Wextra", "-Wpedantic", "-Werror"),
            *("-I", str(ROOT / "include"), "example.cpp", "-o", "example"),
        ],
        cwd=tmp_path,
        check=True,
    )
    done = subprocess.run([tmp_path / "example"], capture_output=True, check=True, text=True)
    first, rest = done.stdout.split("\n", 1)
    assert f"`{first}`" in readme.read_text("utf-8")
    assert rest.startswith(shown)


@pytest.mark.parametrize("name", ["README.md", "README.zh-CN.md"])
def test_its_links_lead_somewhere(name: str):
    links = re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text("utf-8"))
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
