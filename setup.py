"""Builds the module and the tool with the project's own CMake, so that flags have one source."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = Path(__file__).resolve().parent
HEADER = ROOT / "include" / "chengdu_subsidy" / "version.hpp"


class CMakeBuild(build_ext):
    """Configures, builds, and puts the module and the tool where the package wants them."""

    def build_extension(self, ext: Extension) -> None:
        # A folder that is built already may be named; it is brought up to date, not built anew.
        given = os.environ.get("CHENGDU_SUBSIDY_BUILD_DIR")
        folder = Path(given) if given else Path(self.build_temp).resolve() / "cmake"
        fresh = [] if given else ["-S", str(ROOT), "-B", *self.fresh_options(folder)]
        subprocess.run(
            ["cmake", *(fresh or [str(folder)]), "-Wno-dev", "-DCHENGDU_SUBSIDY_BUILD_PYTHON=ON"],
            check=True,
        )
        targets = ["chengdu_subsidy_python", "chengdu-subsidy"]
        subprocess.run(["cmake", "--build", str(folder), "--target", *targets], check=True)
        (module,) = (folder / "python" / "chengdu_subsidy").glob("_core*")
        target = Path(self.get_ext_fullpath(ext.name)).resolve()
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(module, target)
        (target.parent / "bin").mkdir(exist_ok=True)
        shutil.copy2(folder / "chengdu-subsidy", target.parent / "bin" / "chengdu-subsidy")

    @staticmethod
    def fresh_options(folder: Path) -> list[str]:
        generator = ["-G", "Ninja"] if shutil.which("ninja") else []
        off = ["TESTS", "BENCHMARKS"]
        named = [f"-DPython_EXECUTABLE={sys.executable}", "-DCMAKE_BUILD_TYPE=Release"]
        return [
            *(str(folder), *generator, *named),
            *(f"-DCHENGDU_SUBSIDY_BUILD_{o}=OFF" for o in off),
        ]


version = re.search(r'CHENGDU_SUBSIDY_VERSION "([^"]+)"', HEADER.read_text(encoding="utf-8"))
assert version
setup(
    version=version[1],
    ext_modules=[Extension("chengdu_subsidy._core", sources=[])],
    cmdclass={"build_ext": CMakeBuild},
)
