"""The source distribution holds all that a build needs, and installs with the command."""

from __future__ import annotations

import filecmp
import os
import subprocess
import sys
import tarfile
import venv
from pathlib import Path

import chengdu_subsidy as cs
import pytest
from conftest import ROOT, TOOL

# What CMake and setuptools read; the rest is for those who have the repository.
NEEDED = ("CMakeLists.txt", "setup.py", "pyproject.toml", "README.md", "LICENSE")
FOLDERS = ("cmake", "include", "src", "bindings", "python")


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The distribution, made of the tree and unpacked."""
    folder = tmp_path_factory.mktemp("sdist")
    base = folder / "egg"
    base.mkdir()
    run(
        sys.executable,
        "setup.py",
        "-q",
        "egg_info",
        "--egg-base",
        base,
        "sdist",
        "-d",
        folder,
        cwd=ROOT,
    )
    with tarfile.open(folder / f"chengdu-subsidy-{cs.__version__}.tar.gz") as archive:
        archive.extractall(folder)
    return folder / f"chengdu-subsidy-{cs.__version__}"


def files(folder: Path) -> list[str]:
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and not {"__pycache__"} & set(path.parts) and ".egg-info" not in str(path)
    )


def test_it_holds_the_sources_as_they_are(unpacked: Path):
    for name in FOLDERS:
        there, here = files(unpacked / name), files(ROOT / name)
        assert there == here, name
        assert filecmp.cmpfiles(unpacked / name, ROOT / name, here, shallow=False)[1:] == ([], [])
    for name in NEEDED:
        assert filecmp.cmp(unpacked / name, ROOT / name, shallow=False), name


def test_it_configures_on_its_own(unpacked: Path, tmp_path: Path):
    run(
        *("cmake", "-S", unpacked, "-B", tmp_path, "-DCHENGDU_SUBSIDY_BUILD_PYTHON=ON"),
        *("-DCHENGDU_SUBSIDY_BUILD_TESTS=OFF", "-DCHENGDU_SUBSIDY_BUILD_BENCHMARKS=OFF"),
        f"-DPython_EXECUTABLE={sys.executable}",
        cwd=tmp_path,
    )


def test_it_installs_in_a_fresh_environment(unpacked: Path, tmp_path: Path):
    # What is compiled already is taken; CHENGDU_SUBSIDY_BUILD_SDIST=1 compiles all of it anew.
    built = (
        {}
        if "CHENGDU_SUBSIDY_BUILD_SDIST" in os.environ
        else {"CHENGDU_SUBSIDY_BUILD_DIR": str(TOOL.parent)}
    )
    venv.create(tmp_path / "fresh", system_site_packages=True, with_pip=True)
    python = tmp_path / "fresh" / "bin" / "python"
    options = (
        "--no-index",
        "--no-deps",
        "--no-build-isolation",
        "--disable-pip-version-check",
        "-q",
    )
    run(python, "-m", "pip", "install", *options, unpacked, cwd=tmp_path, **built)
    told = run(tmp_path / "fresh" / "bin" / "chengdu-subsidy", "--version", cwd=tmp_path)
    assert told.strip() == f"chengdu-subsidy {cs.__version__}"
    code = (
        "import chengdu_subsidy as cs, importlib.metadata as m; "
        "print(cs.__file__, m.version('chengdu-subsidy'), len(cs.catalogue))"
    )
    where, version, entries = run(python, "-I", "-c", code, cwd=tmp_path).split()
    assert where.startswith(str(tmp_path)) and version == cs.__version__
    assert int(entries) == len(cs.catalogue)


def test_the_command_becomes_the_tool(samples: bytes):
    command = Path(sys.executable).with_name("chengdu-subsidy")
    done = subprocess.run([command, "evaluate"], input=samples, capture_output=True)
    assert done.returncode == 1 and done.stdout == cs.evaluate_jsonl(samples).decisions
    assert subprocess.run([command, "no-such"], capture_output=True).returncode == 2
    module = [sys.executable, "-m", "chengdu_subsidy", "--version"]
    told = subprocess.run(module, capture_output=True, text=True)
    assert told.stdout == f"chengdu-subsidy {cs.__version__}\n"
