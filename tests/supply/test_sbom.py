"""The bill of materials is true: everything used is in it, with the version that is installed."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Any

import make_sbom
import pytest
from conftest import BUILD, ROOT, TOOL, said_by

pytestmark = pytest.mark.skipif(
    not (shutil.which("dpkg-query") and shutil.which("ninja")), reason="asks Debian and Ninja"
)


@pytest.fixture(scope="module")
def bill() -> dict[str, Any]:
    return make_sbom.bill(BUILD)


def versions(bill: dict[str, Any]) -> dict[str, str]:
    return {package["name"]: package["versionInfo"] for package in bill["packages"]}


def test_versions_are_those_that_the_libraries_say_themselves(bill: dict[str, Any]) -> None:
    """Asked in another way than the bill was made: of pkg-config and of the headers."""
    listed = versions(bill)
    own = said_by(str(TOOL), "--version").split()[-1]
    assert listed["chengdu-subsidy"] == own
    crypto = said_by("pkg-config", "--modversion", "libcrypto").strip()
    assert listed["libssl3"].startswith(crypto)
    simdjson = said_by("pkg-config", "--modversion", "simdjson").strip()
    (shared,) = [name for name in listed if re.fullmatch(r"libsimdjson\d+", name)]
    assert listed[shared].startswith(simdjson) and listed["libsimdjson-dev"].startswith(simdjson)
    boost = Path("/usr/include/boost/version.hpp").read_text("ascii")
    told = re.search(r'define BOOST_LIB_VERSION "(\d+)_(\d+)', boost)
    assert told
    (headers,) = [name for name in listed if re.fullmatch(r"libboost[\d.]+-dev", name)]
    assert listed[headers].startswith(f"{told[1]}.{told[2]}")


def test_every_library_that_the_loader_loads_for_the_tool_is_listed(bill: dict[str, Any]) -> None:
    listed = versions(bill)
    named = re.findall(r"NEEDED.*\[(.+)\]", said_by("readelf", "-d", str(TOOL)))
    assert len(named) >= 4
    for name in named:
        owner = said_by("dpkg", "-S", f"*/{name}").splitlines()[0].partition(":")[0]
        assert owner in listed, name


def test_what_cmake_asks_for_is_listed_and_what_the_tests_ask_for_is_not(
    bill: dict[str, Any],
) -> None:
    listed = set(versions(bill))
    text = (ROOT / "cmake" / "Dependencies.cmake").read_text("utf-8")
    asked = set(re.findall(r"\b(lib[\w-]+-dev|rapidjson-dev)\b", text))
    of_tests = {"libgtest-dev", "librapidcheck-dev", "libbenchmark-dev"}
    assert of_tests < asked and not of_tests & listed
    for package in asked - of_tests - {"libboost-dev"}:  # Debian's name for its newest
        assert package in listed, package


def test_every_package_is_installed_as_listed(bill: dict[str, Any]) -> None:
    for package in bill["packages"][1:]:
        found = said_by("dpkg-query", "-W", "-f=${Version} ${Status}\n", package["name"])
        assert f"{package['versionInfo']} install ok installed" in found


def test_it_has_what_spdx_asks_for(bill: dict[str, Any]) -> None:
    assert bill["spdxVersion"] == "SPDX-2.3" and bill["dataLicense"] == "CC0-1.0"
    ids = [part["SPDXID"] for part in bill["packages"] + bill["files"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"SPDXRef-[a-zA-Z0-9.-]+", name) for name in ids)
    for relation in bill["relationships"]:
        assert {relation["spdxElementId"], relation["relatedSpdxElement"]} <= {
            "SPDXRef-DOCUMENT",
            *ids,
        }
    sums = {file["fileName"]: file["checksums"] for file in bill["files"]}
    digest = said_by("sha256sum", str(TOOL)).split()[0]
    assert {"algorithm": "SHA256", "checksumValue": digest} in sums["./chengdu-subsidy"]
