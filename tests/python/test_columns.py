"""Columns from Python: the same verdicts as one by one, and what cannot be taken is refused."""

from __future__ import annotations

import array
import threading
from decimal import Decimal
from typing import Any

import chengdu_subsidy as cs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

numpy = pytest.importorskip("numpy")

EPOCH = numpy.datetime64("2023-01-01", "D")
# Read from the conduct and the judgements of a row: the rules that a truth decides.
TRUTHS = {
    "conduct.lawful": ("conduct", "lawful_operation"),
    "conduct.credit": ("conduct", "good_credit"),
    "conduct.policy": ("conduct", "policy_compliance"),
    "platform.in_city": ("platform", "operated_in_city"),
    "platform.city_plan": ("platform", "fits_city_plan"),
    "platform.service": ("platform", "enables_transformation"),
    "cloud.benefit": ("cloud", "benefit"),
    "cloud.qualitative": ("cloud", "qualitative"),
    "park.city_plan": ("park", "fits_city_plan"),
}
# Each side of the rates, caps and floors, and amounts that lanes cannot carry.
FEN = st.one_of(
    st.integers(0, 5 * 10**9),
    st.sampled_from((0, 1, 66_666_666, 66_666_667, 3_333_333_333, 3_333_333_334, 10**15)),
)
READINGS = st.fixed_dictionaries(
    {},
    optional={
        reading.id: st.sampled_from([value.id for value in reading.values])
        for reading in cs.readings
    },
)


def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(st.none(), values)


def money(fen: int) -> str:
    return f"{fen // 100}.{fen % 100:02}"


@st.composite
def lines(draw: st.DrawFn, key: str, values: list[str]) -> list[dict[str, Any]]:
    made = []
    for number in range(draw(st.integers(0, 4))):
        fen = draw(FEN)
        line = {"id": f"L{number}", key: draw(st.sampled_from(values)), "amount": money(fen)}
        if draw(st.booleans()):
            day = EPOCH + numpy.timedelta64(draw(st.integers(-40, 400)), "D")
            line["paid_on"] = str(day)
        if draw(st.booleans()):
            line["audited"] = money(draw(st.integers(0, fen)))
        made.append(line)
    return made


@st.composite
def applications(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Some applications of one track, with facts that are unknown among them."""
    track = draw(st.sampled_from(("platform", "cloud", "park")))
    stars = st.sampled_from((0, 3, 4, 5))
    made = []
    for number in range(draw(st.integers(1, 12))):
        facts: dict[str, Any] = {}
        if track == "platform":
            facts["investment"] = draw(maybe(lines("kind", [*map(str, cs.InvestmentKind)])))
            facts["enterprises_served"] = draw(maybe(st.integers(0, 40)))
        elif track == "cloud":
            ids = [*cs.catalogue.ids[::9], "business.supply_chain.sales", "other"]
            ids = [name for name in ids if name == "other" or name in cs.catalogue]
            facts["subdomains"] = draw(maybe(st.lists(st.sampled_from(ids[:-1]), max_size=7)))
            facts["fees"] = draw(maybe(lines("subdomain", ids)))
            facts["applied_star"] = draw(maybe(st.sampled_from((3, 4, 5))))
        else:
            facts["previous_award"] = draw(maybe(FEN.map(money)))
        if track != "platform":
            facts["assessed_star"] = draw(maybe(stars))
            facts["previous_star"] = draw(maybe(stars))
        application: dict[str, Any] = {"id": f"R{number}", track: facts, "conduct": {}}
        for where, key in TRUTHS.values():
            if where in application:
                application[where][key] = draw(maybe(st.booleans()))
        made.append(application)
    return made


def columns_of(track: str, rows: list[dict[str, Any]], **how: Any) -> dict[str, Any]:
    """The columns of applications, money lines as offsets and entries."""
    bits = cs.rule_bits(track)
    info = {column.name: column for column in cs.column_info(track)}
    yes, no = [], []
    for row in rows:
        truths = {rule: row.get(a, {}).get(b) for rule, (a, b) in TRUTHS.items() if rule in bits}
        yes.append(sum(bits[rule] for rule, truth in truths.items() if truth is True))
        no.append(sum(bits[rule] for rule, truth in truths.items() if truth is False))
    made: dict[str, Any] = {
        "truths_yes": numpy.array(yes, dtype="uint32"),
        "truths_no": numpy.array(no, dtype="uint32"),
    }
    known = numpy.zeros(len(rows), dtype="uint16")

    def numbers(name: str, values: list[int | None]) -> None:
        made[name] = numpy.array([value or 0 for value in values], dtype=info[name].dtype)
        known[[value is not None for value in values]] |= info[name].known

    facts = [row[track] for row in rows]
    if track == "park":
        for name in ("assessed_star", "previous_star"):
            numbers(name, [fact.get(name) for fact in facts])
        awards = cs.fen_column([fact.get("previous_award") for fact in facts])
        made["previous_award"] = awards
        known[awards != cs.UNKNOWN_AMOUNT] |= info["previous_award"].known
        return {**made, "known": known}
    if track == "platform":
        numbers("enterprises_served", [fact.get("enterprises_served") for fact in facts])
        key, kind, lists, bit = "investment", "kind", [*map(str, cs.InvestmentKind)], info["full"]
    else:
        for name in ("applied_star", "assessed_star", "previous_star"):
            numbers(name, [fact.get(name) for fact in facts])
        key, kind, lists, bit = "fees", "subdomain", [*cs.catalogue.ids], info["fees"]
    known[[fact.get(key) is not None for fact in facts]] |= bit.known
    entries = [line for fact in facts for line in fact.get(key) or ()]
    counts = [len(fact.get(key) or ()) for fact in facts]
    given: dict[str, Any] = {
        "offsets": numpy.cumsum([0, *counts], dtype="int64"),
        "amount": cs.fen_column([line["amount"] for line in entries]),
        "audited": cs.fen_column([line.get("audited") for line in entries]),
        "paid_on": numpy.array([line.get("paid_on") for line in entries], dtype="datetime64[D]"),
        kind: numpy.array(
            [
                cs.NO_SUBDOMAIN if line[kind] == "other" else lists.index(line[kind])
                for line in entries
            ],
            dtype="uint8",
        ),
    }
    if track == "cloud":
        known[[fact.get("subdomains") is not None for fact in facts]] |= info["subdomains"].known
        claims = [fact.get("subdomains") or () for fact in facts]
        given["claimed_offsets"] = numpy.cumsum([0, *map(len, claims)], dtype="int64")
        given["claimed"] = numpy.array(
            [lists.index(name) for claim in claims for name in claim], dtype="uint8"
        )
        given["applied_star"] = made["applied_star"]
    measures = cs.measure_lines(track, len(rows), known=known, **given, **how)
    return {**made, **measures}


@settings(max_examples=150, deadline=None)
@given(applications(), READINGS, st.sampled_from((1, 2)))
def test_columns_agree_with_applications_one_by_one(
    rows: list[dict[str, Any]], readings: dict[str, str], threads: int
):
    track = next(word.value for word in cs.Track if word.value in rows[0])
    how = {"readings": readings, "threads": threads}
    verdicts = cs.evaluate_columns(track, statuses=True, **how, **columns_of(track, rows, **how))
    assert verdicts.invalid == 0 and verdicts.first_invalid is None
    truths = {*TRUTHS, *(rule for rule in cs.rule_bits(track) if rule.startswith(f"{track}."))}
    for row, application in enumerate(rows):
        decision = cs.evaluate(application, readings=readings)
        assert cs.decode_amount(verdicts.computed_amount[row]) == decision.computed_amount
        assert cs.decode_amount(verdicts.amount[row]) == decision.amount
        assert cs.decode_outcome(verdicts.outcome[row]) == decision.outcome
        found = verdicts.statuses(row)
        assert list(found) == list(decision.statuses)
        for rule in truths & set(found):
            assert found[rule] == decision.statuses[rule], (row, rule)


def parks(rows: int, **more: Any) -> dict[str, Any]:
    stars = numpy.resize(numpy.array([3, 4, 5, 0], dtype="int8"), rows)
    return {"assessed_star": stars, "previous_star": numpy.zeros(rows, "int8"), **more}


def test_results_do_not_depend_on_threads():
    rows = 200_000
    first = cs.evaluate_columns("park", statuses=True, **parks(rows))
    for threads in (0, 2, 3):
        other = cs.evaluate_columns("park", statuses=True, threads=threads, **parks(rows))
        for name in ("amount", "computed_amount", "outcome", "open", "low"):
            assert (getattr(first, name) == getattr(other, name)).all()
    for threads in (-1, 1025):
        with pytest.raises(ValueError, match="threads is from 0"):
            cs.evaluate_columns("park", threads=threads, **parks(1))


def test_other_threads_go_on():
    ticks = 0
    stop = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not stop.is_set():
            ticks += 1

    thread = threading.Thread(target=tick)
    thread.start()
    columns = parks(1_000_000)
    try:
        before = ticks
        for _ in range(20):
            cs.evaluate_columns("park", **columns)
        assert ticks > before
    finally:
        stop.set()
        thread.join()


def test_arrays_given_are_written_to():
    columns = parks(4)
    out = {"computed_amount": numpy.full(4, -7)}
    verdicts = cs.evaluate_columns("park", out=out, **columns)
    assert verdicts.computed_amount is out["computed_amount"] and verdicts.amount is None
    assert out["computed_amount"].tolist()[:3] == [10**8, 2 * 10**8, 3 * 10**8]
    again = cs.evaluate_columns("park", out=verdicts, **columns)
    assert again.computed_amount is out["computed_amount"]
    with pytest.raises(ValueError, match="not asked for"):
        verdicts.statuses(0)


class Interface:
    """An array of another library, which knows `__array_interface__` only."""

    def __init__(self, values: Any) -> None:
        self.kept = values
        self.__array_interface__ = values.__array_interface__


def test_other_arrays_are_taken_where_they_lie():
    for wrap in (lambda a: array.array("b", a.tolist()), memoryview, Interface):
        columns = {name: wrap(column) for name, column in parks(4).items()}
        verdicts = cs.evaluate_columns("park", **columns)
        assert verdicts.computed_amount.tolist()[:3] == [10**8, 2 * 10**8, 3 * 10**8]


FULL = numpy.arange(8, dtype="int64")


@pytest.mark.parametrize(
    ("columns", "code", "path", "says"),
    [
        ({"full": FULL * 1.0}, "wrong_type", "/full", "money in floats (float64)"),
        ({"full": FULL.astype("f4")}, "wrong_type", "/full", "cs.fen_column"),
        ({"full": FULL.astype("int32")}, "wrong_type", "/full", "astype('int64')"),
        ({"full": FULL.astype("uint64")}, "wrong_type", "/full", "uint64, not int64"),
        ({"full": FULL.astype(">i8")}, "wrong_type", "/full", "other order"),
        ({"full": FULL[::2]}, "wrong_type", "/full", "numpy.require(full"),
        ({"full": FULL[::-1]}, "wrong_type", "/full", "one aligned piece"),
        ({"full": FULL.reshape(2, 4)}, "wrong_type", "/full", "2 dimensions"),
        ({"full": FULL.astype(object)}, "wrong_type", "/full", "object"),
        ({"full": [1, 2]}, "wrong_type", "/full", "list"),
        ({"full": 3.5}, "wrong_type", "/full", "float"),
        ({"ful": FULL}, "unknown_field", "/ful", "the columns are truths_yes"),
        ({"full": FULL, "labour": FULL[:3]}, "bad_count", "/labour", "3 rows, not 8"),
    ],
)
def test_what_cannot_be_taken_is_refused(columns: dict[str, Any], code: str, path: str, says: str):
    with pytest.raises(cs.InputError) as caught:
        cs.evaluate_columns("platform", **columns)
    assert (caught.value.code, caught.value.path) == (code, path)
    assert says in caught.value.message("en") and caught.value.message("zh")
    assert isinstance(caught.value, TypeError) == (code == "wrong_type")


def test_unaligned_arrays_are_refused():
    bytes_ = numpy.zeros(8 * 4 + 1, dtype="uint8")
    with pytest.raises(cs.InputError, match="one aligned piece"):
        cs.evaluate_columns("platform", full=bytes_[1:].view("int64"))


def test_what_is_written_lies_apart_and_can_be_written():
    columns = {"full": FULL, "labour": FULL.copy()}
    readonly = numpy.zeros(8, dtype="int64")
    readonly.flags.writeable = False
    shared = numpy.zeros(12, dtype="int64")
    for out, says in (
        ({"amount": FULL}, "share memory"),
        ({"amount": shared[:8], "computed_amount": shared[4:]}, "share memory"),
        ({"amount": readonly}, "cannot be written"),
        ({"amount": numpy.zeros(7, dtype="int64")}, "7 rows, not 8"),
        ({"sum": shared}, "no column sum"),
    ):
        with pytest.raises(cs.InputError, match=says):
            cs.evaluate_columns("platform", out=out, **columns)


def test_rows_that_nobody_can_be_are_counted_and_the_others_go_on():
    columns = parks(4)
    columns["assessed_star"][1] = 7
    verdicts = cs.evaluate_columns("park", statuses=True, **columns)
    assert (verdicts.invalid, verdicts.first_invalid) == (1, 1)
    assert cs.decode_outcome(verdicts.outcome[1]) is None and verdicts.statuses(1) == {}
    assert cs.decode_amount(verdicts.computed_amount[1]) is None
    assert cs.decode_amount(verdicts.computed_amount[2]) == Decimal("3000000.00")


@pytest.mark.parametrize(
    "line",
    [
        {"amount": -1},
        {"amount": 10**15 + 1},
        {"audited": 101},
        {"subdomain": 67},
        {"applied_star": 6},
        {"claimed": 67},
        {"paid_on": 10**9},
    ],
)
def test_lines_that_nobody_can_have_make_their_row_invalid(line: dict[str, int]):
    lines = {
        "offsets": numpy.array([0, 1, 2]),
        "amount": numpy.array([100, 100]),
        "audited": numpy.array([100, 100]),
        "paid_on": numpy.array([19500, 19500]),
        "subdomain": numpy.array([0, 0], dtype="uint8"),
        "claimed_offsets": numpy.array([0, 1, 2]),
        "claimed": numpy.array([0, 0], dtype="uint8"),
        "applied_star": numpy.array([3, 3], dtype="int8"),
    }
    assert cs.measure_lines("cloud", 2, **lines)["fees"].tolist() == [100, 100]
    for name, value in line.items():
        lines[name][0] = value
    measures = cs.measure_lines("cloud", 2, **lines)
    assert measures["fees"].tolist() == [-1, 100]
    verdicts = cs.evaluate_columns("cloud", **measures)
    assert (verdicts.invalid, verdicts.first_invalid) == (1, 0)


def test_a_sum_beyond_64_bits_makes_its_row_invalid():
    most = numpy.full(10_000, 10**15)
    lines = {"offsets": numpy.array([0, 10_000]), "amount": most}
    lines["kind"] = numpy.zeros(10_000, dtype="uint8")
    assert cs.measure_lines("platform", 1, **lines)["full"].tolist() == [-1]


@pytest.mark.parametrize("offsets", [[1, 0], [0, 3], [-1, 1], [0]])
def test_offsets_ascend_within_the_entries(offsets: list[int]):
    lines = {"amount": numpy.array([1, 2]), "kind": numpy.zeros(2, dtype="uint8")}
    with pytest.raises(ValueError, match="offsets"):
        cs.measure_lines("platform", 1, offsets=numpy.array(offsets), **lines)
    with pytest.raises(ValueError, match="no money lines"):
        cs.measure_lines("park", 1)


def test_money_becomes_fen_exactly():
    amounts = [Decimal("0.01"), 1, "1.5万元", cs.Money("2.34"), None]
    assert cs.fen_column(amounts).tolist() == [1, 100, 1_500_000, 234, cs.UNKNOWN_AMOUNT]
    for bad, path in ((0.5, "/1"), ("x", "/1"), (Decimal("0.001"), "/1")):
        with pytest.raises(cs.InputError) as caught:
            cs.fen_column([1, bad])
        assert caught.value.path == path


def test_words_that_are_none():
    with pytest.raises(ValueError, match="track is one of"):
        cs.evaluate_columns("clouds")
    with pytest.raises(ValueError, match="no outcome"):
        cs.decode_outcome(3)
