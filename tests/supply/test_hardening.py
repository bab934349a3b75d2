"""What the tool is built with, read from the file itself."""

from __future__ import annotations

import platform
import re

import pytest
from conftest import BUILD, ROOT, TOOL, said_by


def headers() -> str:
    return said_by("readelf", "-hldW", str(TOOL))


def symbols() -> set[str]:
    return set(re.findall(r"UND (\w+)", said_by("readelf", "--dyn-syms", "-W", str(TOOL))))


def test_its_addresses_are_drawn_anew_in_each_run() -> None:
    assert re.search(r"Type:\s+DYN", headers()) and re.search(r"Flags:.*\bPIE\b", headers())


def test_its_tables_are_read_only_once_it_runs() -> None:
    assert "GNU_RELRO" in headers()
    assert re.search(r"FLAGS\W.*BIND_NOW|Flags:.*\bNOW\b", headers())


def test_no_page_is_both_written_and_run() -> None:
    assert re.search(r"GNU_STACK\s.*\sRW\s", headers())
    assert not re.search(r"LOAD\s.*\sRWE\s", headers())


def test_its_stack_has_canaries(cache: dict[str, str]) -> None:
    assert "__stack_chk_fail" in symbols()


def test_its_copies_are_checked(cache: dict[str, str]) -> None:
    if cache["CMAKE_BUILD_TYPE"] != "Release":
        pytest.skip("checked copies need an optimiser")
    assert {name for name in symbols() if name.endswith("_chk")} - {"__stack_chk_fail"}


@pytest.mark.skipif(platform.machine() != "x86_64", reason="marks of x86")
def test_its_branch_targets_are_marked() -> None:
    # Of the project's own objects: whether the whole file is marked is up to the C library, too.
    objects = [*BUILD.glob("src/json/lib*.a"), *BUILD.glob("src/record/lib*.a")]
    objects += BUILD.glob("src/tool/CMakeFiles/chengdu-subsidy.dir/*.o")
    assert len(objects) > 10
    for file in objects:
        notes = said_by("readelf", "-nW", str(file))
        marked = re.findall(r"Properties: (?:.*, )?x86 feature: IBT, SHSTK", notes)
        members = notes.count("File: ") if file.suffix == ".a" else 1
        assert len(marked) >= members > 0, file


def test_it_does_not_say_where_it_was_built() -> None:
    for file in (TOOL, *BUILD.glob("src/*/lib*.a")):
        data = file.read_bytes()
        # A debug build says it: its debugger has to find the sources.
        if b".debug_info" not in data and "batch" not in file.name:
            assert str(ROOT).encode() not in data, file
