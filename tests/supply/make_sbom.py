"""Writes the software bill of materials of a build, as SPDX 2.3 in JSON.

    python3 tests/supply/make_sbom.py build > chengdu-subsidy.spdx.json

Nothing is listed by hand: which libraries are linked is read from the files that were built, which
headers were compiled in from what the compiler noted, and the packages with their versions are asked of
Debian's package database.
"""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timezone
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
# What the language and the system bring: compiled in everywhere, and named as the compiler.
OF_THE_SYSTEM = re.compile(
    r"^/usr/(lib/gcc|include/(c\+\+|x86_64-linux-gnu/(c\+\+|bits|sys|asm|gnu)))"
)
PARTS = ("src/tool", "src/json", "src/record", "src/batch", "bindings/python")


@cache
def said_by(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def built(build: Path) -> Iterator[Path]:
    """The files that are handed on."""
    for pattern in ("chengdu-subsidy", "src/*/lib*.a", "python/chengdu_subsidy/_core*.so"):
        yield from sorted(build.glob(pattern))


def linked(file: Path) -> set[Path]:
    """The shared libraries that a file names itself."""
    if file.suffix == ".a":
        return set()
    named = set(re.findall(r"NEEDED.*\[(.+)\]", said_by("readelf", "-d", str(file))))
    where = dict(re.findall(r"(\S+) => (/\S+)", said_by("ldd", str(file))))
    named -= {name for name in named if name.startswith("ld-linux")}  # the loader: the C library's
    return {Path(where[name]).resolve() for name in named}


def compiled_in(build: Path) -> set[Path]:
    """The headers that the compiler read for the parts that are handed on."""
    headers = set()
    wanted = False
    for line in said_by("ninja", "-C", str(build), "-t", "deps").splitlines():
        if not line.startswith(" "):
            wanted = line.startswith(PARTS)
        elif wanted and line.strip().startswith("/usr/") and not OF_THE_SYSTEM.match(line.strip()):
            headers.add(Path(line.strip()).resolve())
    return headers


def packages_of(files: Iterable[Path]) -> dict[Path, str]:
    """The packages that files belong to, asked all at once; a file may be named by its old place."""
    asked = {str(name): file for file in files for name in (file, without_usr(file))}
    found = subprocess.run(["dpkg", "-S", *asked], capture_output=True, text=True, check=False)
    owners = {}
    for line in found.stdout.splitlines():
        names, _, path = line.rpartition(": ")
        if path in asked:
            owners[asked[path]] = names.split(", ")[0]
    return owners


def without_usr(file: Path) -> Path:
    return Path("/" + str(file).removeprefix("/usr/")) if str(file).startswith("/usr/lib") else file


def field(package: str, name: str) -> str:
    return said_by("dpkg-query", "-W", f"-f=${{{name}}}", package)


def described(package: str, how: set[str]) -> dict[str, Any]:
    name, version = package.partition(":")[0], field(package, "Version")
    return {
        "SPDXID": f"SPDXRef-{re.sub('[^a-zA-Z0-9.-]', '-', name)}",
        "name": name,
        "versionInfo": version,
        "supplier": "Organization: Debian",
        "sourceInfo": f"Debian source package {field(package, 'source:Package')} "
        f"{field(package, 'source:Version')}; {' and '.join(sorted(how))}",
        "downloadLocation": "NOASSERTION",
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "filesAnalyzed": False,
        "externalRefs": [
            {
                "referenceCategory": "PACKAGE-MANAGER",
                "referenceType": "purl",
                "referenceLocator": f"pkg:deb/debian/{name}@{version}"
                f"?arch={field(package, 'Architecture')}",
            }
        ],
    }


def version() -> str:
    text = (ROOT / "include/chengdu_subsidy/version.hpp").read_text("utf-8")
    found = re.search(r'"(\d+\.\d+\.\d+)"', text)
    assert found
    return found[1]


def bill(build: Path) -> dict[str, Any]:
    used: dict[str, set[str]] = {}
    libraries = {library for file in built(build) for library in linked(file)}
    owners = packages_of(libraries)
    if libraries - owners.keys():
        raise RuntimeError(f"these belong to no package: {libraries - owners.keys()}")
    for package in owners.values():
        used.setdefault(package, set()).add("linked dynamically")
    for package in packages_of(compiled_in(build)).values():
        used.setdefault(package, set()).add("headers compiled in")
    packages = [described(package, how) for package, how in sorted(used.items())]
    own = {
        "SPDXID": "SPDXRef-chengdu-subsidy",
        "name": "chengdu-subsidy",
        "versionInfo": version(),
        "downloadLocation": "NOASSERTION",
        "licenseConcluded": "Apache-2.0",
        "licenseDeclared": "Apache-2.0",
        "copyrightText": "NOASSERTION",
        "filesAnalyzed": False,
    }
    files = [
        {
            "SPDXID": f"SPDXRef-File-{number}",
            "fileName": f"./{file.relative_to(build)}",
            "checksums": [
                {"algorithm": kind.upper(), "checksumValue": hashlib.new(kind, data).hexdigest()}
                for kind in ("sha1", "sha256")
            ],
            "licenseConcluded": "Apache-2.0",
            "copyrightText": "NOASSERTION",
        }
        for number, file in enumerate(built(build), start=1)
        for data in [file.read_bytes()]
    ]
    own_id = "SPDXRef-chengdu-subsidy"
    told: list[tuple[Any, str, Any]] = [("SPDXRef-DOCUMENT", "DESCRIBES", own_id)]
    told += [(own_id, "DEPENDS_ON", package["SPDXID"]) for package in packages]
    told += [(file["SPDXID"], "GENERATED_FROM", own_id) for file in files]
    digest = hashlib.sha256(json.dumps([packages, files]).encode()).hexdigest()
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"chengdu-subsidy-{own['versionInfo']}",
        "documentNamespace": f"urn:chengdu-subsidy:sbom:{digest}",
        "creationInfo": {
            "created": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Tool: tests/supply/make_sbom.py"],
        },
        "packages": [own, *packages],
        "files": files,
        "relationships": [
            {"spdxElementId": one, "relationshipType": how, "relatedSpdxElement": other}
            for one, how, other in told
        ],
    }


if __name__ == "__main__":
    json.dump(bill(Path(sys.argv[1]).resolve()), sys.stdout, ensure_ascii=False, indent=2)
    print()
