"""The library opens no file and speaks to no network: neither could its code, nor does it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import BUILD, ROOT, TOOL, said_by

# Whatever opens, connects, starts or waits for something outside. `fread` and `ferror` stand in the
# library: it reads the lines of a stream that its caller has opened.
REACHING = re.compile(
    r"\b(f?open(64|at|at64|dir)?|freopen\w*|creat(64)?|f?truncate\w*|unlink\w*|rename\w*|mkdir\w*|"
    r"socket|connect|bind|listen|accept4?|send(to|msg)?|recv(from|msg)?|getaddrinfo|gethostby\w+|"
    r"fork|vfork|exec[lvpe]+|posix_spawn\w*|system|popen|dlopen|getenv|secure_getenv|setlocale|"
    r"clock_gettime|gettimeofday|time|localtime\w*|gmtime\w*|clock|rand|srand|random)$"
)
STREAMS = re.compile(
    r"std::(__cxx11::)?basic_[io]?f(ile)?(stream|buf)|std::filesystem|system_clock|random_device"
)
OPENING = re.compile(r'(?:openat|open|creat)\((?:AT_FDCWD, )?"([^"]*)"')
# Libraries, and what oneTBB asks about the machine: processors and memory.
LOADING = re.compile(
    r"\.so(\.\d+)*$|^/etc/ld\.so|^/proc/sys/vm/|^/proc/(meminfo|self/maps)$|^/sys/"
)
# Has every provider gone but one that computes nothing.
EMPTY_CRYPTO = "openssl_conf=a\n[a]\nproviders=b\n[b]\nbase=c\n[c]\nactivate=1\n"


def undefined(file: Path) -> set[str]:
    listed = said_by("nm", "-C", "--undefined-only", str(file))
    return {line.split(" U ", 1)[1].split("@")[0] for line in listed.splitlines() if " U " in line}


@pytest.mark.parametrize("library", ["json", "record", "batch"])
def test_the_code_of_the_library_asks_for_nothing_outside(library: str) -> None:
    found = undefined(BUILD / "src" / library / f"libchengdu_subsidy_{library}.a")
    assert len(found) > 5
    reaching = {name for name in found if REACHING.fullmatch(name) or STREAMS.search(name)}
    assert not reaching
    # The salts of records, on request.
    assert ("EVP_RAND_generate" in found) == (library == "record")
    # What uses the process's own context of OpenSSL, and with it a configuration.
    assert not found & {"RAND_bytes", "EVP_sha256", "SHA256", "EVP_get_digestbyname"}


def test_the_pattern_knows_what_it_looks_for() -> None:
    """The tool, which reads files by name, is noticed."""
    assert {name for name in undefined(TOOL) if REACHING.fullmatch(name)} >= {"fopen"}


def test_the_headers_include_nothing_that_reaches_outside() -> None:
    headers = sorted((ROOT / "include").rglob("*.hpp"))
    assert len(headers) > 70
    for header in headers:
        included = set(re.findall(r"#include <([^>]+)>", header.read_text("utf-8")))
        outside = {"fstream", "iostream", "filesystem", "random", "ctime", "locale", "thread"}
        assert not included & (outside | {"cstdio", "unistd.h", "sys/socket.h"}), header


def traced(*command: str, stdin: bytes) -> list[str]:
    if not shutil.which("strace"):
        pytest.skip("no strace")
    calls = "trace=network,open,openat,creat,unlink,unlinkat,rename,renameat2,mkdir,execve"
    done = subprocess.run(
        ["strace", "-f", "-e", calls, *command], input=stdin, capture_output=True, check=False
    )
    lines = done.stderr.decode(errors="replace").splitlines()
    if not any("execve(" in line for line in lines):
        pytest.skip("tracing is not allowed here")
    assert done.returncode in (0, 1)
    return [line for line in lines if "(" in line]


@pytest.mark.parametrize("command", ["evaluate", "changes", "explain", "record", "verify"])
def test_a_run_opens_its_libraries_and_nothing_else(command: str) -> None:
    given = (ROOT / "samples" / "applications.jsonl").read_bytes()
    if command == "verify":
        given = subprocess.run([TOOL, "record"], input=given, capture_output=True).stdout
    lines = traced(str(TOOL), command, stdin=given)
    # What is not there counts as well: a file that is looked for is read where there is one.
    opened = [match[1] for line in lines if (match := OPENING.search(line))]
    assert opened and all(LOADING.search(path) for path in opened), opened
    others = [line for line in lines if not OPENING.search(line) and "execve(" not in line]
    assert not [line for line in others if not line.startswith(("+++", "---"))], others


def test_no_configuration_decides_who_computes(tmp_path: Path) -> None:
    (tmp_path / "crypto.cnf").write_text(EMPTY_CRYPTO)
    given = (ROOT / "samples" / "applications.jsonl").read_bytes()
    hostile = os.environ | {"OPENSSL_CONF": str(tmp_path / "crypto.cnf")}
    records = subprocess.run(
        [TOOL, "record"], input=given, capture_output=True, env=hostile, check=False
    )
    assert records.returncode in (0, 1) and records.stdout.count(b"\n") > 5
    verified = [
        subprocess.run([TOOL, "verify"], input=records.stdout, capture_output=True, env=env)
        for env in (dict(os.environ), hostile)
    ]
    assert verified[0].stdout == verified[1].stdout
    assert verified[0].stdout.count(b'"result":"identical"') > 5
