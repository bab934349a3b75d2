"""Import, threads, processes, memory: the module behaves in every surrounding."""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import os
import pickle
import subprocess
import sys
import threading
import tracemalloc
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import chengdu_subsidy as cs
import numpy
import pytest
from drawn_applications import Applications
from conftest import EXAMPLES, long_run

APPLICATIONS = [example["application"] for example in EXAMPLES]


def python(code: str, *options: str) -> str:
    done = subprocess.run(
        [sys.executable, *options, "-c", code], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_the_import_is_quick():
    # Of several, the quickest: a machine that is busy says nothing on the module.
    code = "import time; t = time.perf_counter(); import chengdu_subsidy; print(time.perf_counter() - t)"
    assert min(float(python(code)) for _ in range(7)) < 0.060


def test_the_import_is_light():
    code = "import sys, chengdu_subsidy; print(sorted(sys.modules))"
    loaded = python(code, "-W", "error")
    for heavy in ("numpy", "pandas", "json", "pathlib", "inspect", "asyncio", "subprocess"):
        assert f"'{heavy}'" not in loaded, heavy


def test_it_works_where_warnings_are_errors_and_assertions_are_not():
    code = (
        "import chengdu_subsidy as cs, pickle\n"
        "d = cs.evaluate({'id': 'A', 'park': {'assessed_star': 5, 'previous_star': 0}})\n"
        "assert pickle.loads(pickle.dumps(d)) == d\n"
        "print(d.computed_amount, len(cs.catalogue), len(d.to_html()) > 100)"
    )
    for options in (
        ["-W", "error"],
        ["-W", "error", "-X", "dev"],
        ["-O"],
        ["-OO"],
        ["-I"],
        ["-bb"],
    ):
        assert python(code, *options) == f"3000000.00 {len(cs.catalogue)} True\n"


def test_it_ends_cleanly_whatever_is_alive():
    # Enums, Decimals and decisions that live until the interpreter ends.
    code = (
        "import chengdu_subsidy as cs, threading, sys\n"
        "keep = [cs.evaluate({'id': 'A', 'park': {}}), cs.catalogue, cs.Outcome.supported]\n"
        "sys.keep = keep\n"
        "t = threading.Thread(target=lambda: cs.evaluate('{}') if 0 else cs.Money(5)); t.start(); t.join()\n"
        "print('end')"
    )
    assert python(code) == "end\n"


def test_threads_hammer_one_module_with_equal_results():
    facts = [cs.Application(**a) for a in APPLICATIONS]
    expected = [cs.evaluate(f).to_json() for f in facts]
    shared = [cs.evaluate(f) for f in facts]  # whole parts are made by whoever is first
    wrong: list[Any] = []
    start = threading.Barrier(8)

    def work(number: int) -> None:
        start.wait()
        for turn in range(12):
            for i, given in enumerate((facts, APPLICATIONS, expected)[turn % 3]):
                if turn % 3 == 2:
                    got = shared[i].to_json()
                else:
                    got = cs.evaluate(given).to_json()
                if got != expected[i]:
                    wrong.append((number, i))
            try:
                cs.evaluate({"id": "A", "park": {"total": float(number)}})
            except cs.InputTypeError as error:
                if f"{float(number)}" not in error.message_en:
                    wrong.append(error)
            if cs.Edition.load(cs.notice.dump()) != cs.notice:
                wrong.append("edition")

    switch = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(switch)
    assert wrong == []


def test_a_pool_of_threads_gives_what_one_gives():
    made = Applications(3)
    applications = [made.application() for _ in range(500)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(cs.evaluate, applications)) == list(map(cs.evaluate, applications))


def amount_of(application: Any) -> Any:
    return cs.evaluate(application)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
def test_sub_processes_take_facts_and_give_decisions(method: str):
    facts = [cs.Application(**a) for a in APPLICATIONS]
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(amount_of, facts)) == list(map(cs.evaluate, facts))


def resident() -> int:
    """Bytes of memory that the process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


TEXT = cs.Application(**APPLICATIONS[0]).to_json()
FACTS = cs.Application.from_json(TEXT)
DECISION = cs.evaluate(FACTS)
EDITION = cs.notice.dump()


def refused(application: Any) -> None:
    try:
        cs.evaluate(application)
    except (cs.InputError, TypeError):
        pass


def never_made() -> None:
    try:
        cs.Park.__new__(cs.Park).name
    except TypeError:
        pass


RECORD = DECISION.record()
LINES: dict[str, Any] = {
    "offsets": numpy.array([0, 2]),
    "amount": numpy.array([66_666_667, 1]),
    "kind": numpy.array([0, 2], dtype="uint8"),
}


def refused_lines(lines: dict[str, Any]) -> None:
    try:
        cs.measure_lines("platform", 1, **lines)
    except ValueError:
        pass


CALLS: dict[str, Any] = {
    "evaluate facts": lambda: cs.evaluate(FACTS),
    "evaluate dict": lambda: cs.evaluate(APPLICATIONS[0]),
    "evaluate text": lambda: cs.evaluate(TEXT),
    "evaluate with readings": lambda: cs.evaluate(FACTS, readings={"top_up": "received"}),
    "a float": lambda: refused({"id": "A", "park": {"total": 0.5}}),
    "a fault": lambda: refused({"id": "A", "parc": 1}),
    "bad JSON": lambda: refused("{"),
    "no application": lambda: refused(5),
    "a lone surrogate": lambda: refused({"id": "\ud800"}),
    "never made": never_made,
    "make facts": lambda: cs.Application(**APPLICATIONS[0]),
    "facts in and out": lambda: cs.Application.from_dict(FACTS.to_dict()).replace(id="B"),
    "parts of facts": lambda: [getattr(FACTS, key) for key in cs.Application.__match_args__],
    "repr and hash": lambda: (repr(FACTS), hash(FACTS), FACTS == FACTS, FACTS != 5),
    "pickle": lambda: pickle.loads(pickle.dumps((FACTS, DECISION, cs.Money(5), cs.Readings()))),
    "verdict": lambda: (DECISION.outcome, DECISION.amount, DECISION.bounds, DECISION.statuses),
    "whole decision": lambda: cs.evaluate(FACTS).to_dict(),
    "parts of a decision": lambda: (
        *(DECISION.findings.with_status("met"), DECISION.calculation, DECISION.disallowed),
        *(DECISION.open, DECISION.readings, DECISION.sensitivity, DECISION.materials),
        *(DECISION.warnings, DECISION.advice),
    ),
    "words": lambda: (DECISION.explain("en"), DECISION.to_html()),
    "money": lambda: cs.Money("1.5万元") + cs.Money(5) - cs.Money.from_fen(7),
    "many": lambda: list(cs.evaluate_many([FACTS, {}, TEXT], errors="return")),
    "a stream": lambda: cs.evaluate_jsonl(TEXT.encode(), progress=lambda *_: None),
    "a record": lambda: cs.verify_record(cs.mask_record(RECORD)).differences,
    "next": lambda: (DECISION.what_next(), DECISION.what_would_change()),
    "compare": lambda: DECISION.compare(cs.evaluate(FACTS, readings={"rounding": "down_to_wan"})),
    "columns": lambda: cs.evaluate_columns("platform", **cs.measure_lines("platform", 1, **LINES)),
    "no columns": lambda: refused_lines(LINES | {"offsets": LINES["offsets"][::-1]}),
    "an edition": lambda: cs.Edition.load(EDITION).rules["park.star"].requirement,
    "terms": lambda: cs.notice.terms.platform.rate,
}


def forget() -> None:
    """Drops garbage, and the interpreter's cache of the names of attributes."""
    gc.collect()
    getattr(sys, "_clear_internal_caches", sys._clear_type_cache)()


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="asks Linux how much it holds")
@pytest.mark.parametrize("name", CALLS)
def test_nothing_leaks(name: str):
    # CHENGDU_SUBSIDY_PYTHON_CALLS=1000000 makes a million calls of each.
    call, count = CALLS[name], long_run("CHENGDU_SUBSIDY_PYTHON_CALLS", 1000)
    count = count // 3 if name in ("an edition", "terms") else count
    window = count // 4
    blocks, bytes_held = [], []
    for _ in range(5):  # the first: what is made once, such as caches, buffers, the heap's room
        for _ in range(window):
            call()
        forget()
        blocks.append(sys.getallocatedblocks())
        bytes_held.append(resident())
    # A leak shows in every window. Memory of Python's is counted in blocks; C++'s shows in what the
    # process holds.
    assert min(b - a for a, b in itertools.pairwise(blocks)) < window / 10
    assert min(b - a for a, b in itertools.pairwise(bytes_held)) < 200_000 + window * 8


def test_memory_of_python_is_given_back():
    def traced() -> int:
        for _ in range(5):
            for call in CALLS.values():
                call()
        forget()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        held = [traced() for _ in range(5)]
    finally:
        tracemalloc.stop()
    assert min(b - a for a, b in itertools.pairwise(held)) < 5_000


def test_reference_counts_come_back():
    watched = (cs.Outcome.supported, cs.Status.met, cs.Star.five, None, FACTS, cs.Park, cs.Decision)
    forget()
    before = [sys.getrefcount(thing) for thing in watched]
    for _ in range(100):
        for call in CALLS.values():
            call()
    forget()
    after = [sys.getrefcount(thing) for thing in watched]
    assert all(abs(b - a) < 50 for a, b in zip(before, after, strict=True)), (before, after)
