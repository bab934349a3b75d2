"""Stubs, types and documentation are those of the built module."""

from __future__ import annotations

import inspect
import os
import subprocess
import sys
from pathlib import Path

import chengdu_subsidy as cs
import pytest
from chengdu_subsidy import _core
from conftest import ROOT

PACKAGE = Path(cs.__file__).parent


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "MYPY_CACHE_DIR": str(cwd / "cache")}
    return subprocess.run(
        [sys.executable, *command], cwd=cwd, env=environment, capture_output=True, text=True
    )


def test_it_is_the_installed_package_that_is_tested():
    assert not PACKAGE.resolve().is_relative_to(ROOT / "python")
    for name in ("py.typed", "_core.pyi", "bin/chengdu-subsidy"):
        assert (PACKAGE / name).is_file()


def test_the_stubs_are_what_the_generator_writes(tmp_path: Path):
    done = run(str(ROOT / "bindings" / "python" / "make_stubs.py"), cwd=tmp_path)
    stubs = ROOT / "python" / "chengdu_subsidy" / "_core.pyi"
    assert done.stdout == stubs.read_text("utf-8"), f"{done.stderr}\nwrite {stubs} anew"
    assert stubs.read_bytes() == (PACKAGE / "_core.pyi").read_bytes()


def test_the_stubs_are_those_of_the_module(tmp_path: Path):
    pytest.importorskip("mypy")
    allowed = ROOT / "tests" / "python" / "stubtest_allowed.txt"
    done = run(
        "-m",
        "mypy.stubtest",
        "chengdu_subsidy._core",
        "--concise",
        "--allowlist",
        str(allowed),
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_package_and_samples_are_strictly_typed(tmp_path: Path):
    pytest.importorskip("mypy")
    samples = [str(path) for path in sorted((ROOT / "samples").glob("*.py"))]
    for files in (["-p", "chengdu_subsidy"], samples):
        done = run("-m", "mypy", "--strict", *files, cwd=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr


def test_types_tell_right_from_wrong(tmp_path: Path):
    pytest.importorskip("mypy")
    lines = {
        "cs.Park(assessed_star=5, previous_award='10万元', built_on='2023-01-01')": None,
        "cs.Park(previous_award=0.5)": "arg-type",
        "cs.Park(applicant_role='owner')": "arg-type",
        "cs.Park(asessed_star=5)": "call-arg",
        "cs.InvestmentLine(id='L', kind='labour')": "call-arg",
        "cs.Readings(top_up='received')": None,
        "cs.Readings(top_up='all')": "arg-type",
        "cs.evaluate({'id': 'A'}, readings={'top_up': 'received'})": None,
        "cs.evaluate(5)": "arg-type",
        "cs.Finding()": None,
        "cs.Finding(1)": "arg-type",
        "reveal_type(cs.evaluate('{}').amount)": "Union[_decimal.Decimal, None]",
        "reveal_type(cs.catalogue[0].name.zh)": "builtins.str",
        "reveal_type(cs.evaluate('{}').findings.with_status('met')['a'].status)": "Status",
        "reveal_type(next(cs.evaluate_many([])))": "Decision",
        "reveal_type(next(cs.evaluate_many([], errors='return')))": "InputError",
        "cs.evaluate('{}').amount = None": "misc",
    }
    program = tmp_path / "program.py"
    program.write_text("\n".join(["import chengdu_subsidy as cs", *lines]) + "\n", "utf-8")
    told = run("-m", "mypy", "--strict", program.name, cwd=tmp_path).stdout
    for number, (line, expected) in enumerate(lines.items(), 2):
        found = [text for text in told.splitlines() if f"program.py:{number}:" in text]
        if expected is None:
            assert found == [], line
        else:
            assert any(expected in text for text in found), (line, found)


def test_everything_public_is_documented_and_named():
    public = {n for n, v in vars(_core).items() if not n.startswith("_")}
    assert public <= set(cs.__all__)
    assert sorted(cs.__all__, key=str) == sorted(set(cs.__all__))
    for name in cs.__all__:
        value = getattr(cs, name)
        if isinstance(value, type):
            assert value.__doc__ and value.__module__.startswith("chengdu_subsidy"), name
            for key, member in vars(value).items():
                if not key.startswith("_") and (callable(member) or isinstance(member, property)):
                    assert getattr(value, key).__doc__, f"{name}.{key}"
        elif inspect.isfunction(value):
            assert value.__doc__ and inspect.signature(value), name
        elif callable(value):
            assert value.__doc__.startswith(f"{name}(") and value.__module__ == "chengdu_subsidy"


def test_a_star_import_hides_nothing_of_pythons():
    import builtins

    assert set(cs.__all__) & set(dir(builtins)) == set()
