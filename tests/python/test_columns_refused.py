"""Arrays that could be taken for another: masks, dates, lengths, offsets, pieces."""

from __future__ import annotations

from typing import Any

import chengdu_subsidy as cs
import pytest

numpy = pytest.importorskip("numpy")


def stars(*values: int) -> Any:
    return numpy.array(values, dtype="int8")


def line(**more: Any) -> dict[str, Any]:
    """One line of hardware and one row, for `measure_lines`."""
    whole = {
        "offsets": numpy.array([0, 1]),
        "amount": numpy.array([100]),
        "kind": numpy.zeros(1, dtype="uint8"),
    }
    return {**whole, **more}


class Interface:
    """An array of another library, with a mask beside its values."""

    def __init__(self, values: Any, mask: Any) -> None:
        self.kept = values
        self.__array_interface__ = {**values.__array_interface__, "mask": mask}


@pytest.mark.parametrize(
    "masked",
    [
        numpy.ma.masked_array(stars(5, 5), mask=[False, True]),
        numpy.ma.masked_array(stars(5, 5)),
        Interface(stars(5, 5), numpy.array([False, True])),
    ],
)
def test_what_a_mask_hides_is_not_read_as_known(masked: Any):
    with pytest.raises(cs.InputTypeError, match="mask.*the column known") as caught:
        cs.evaluate_columns("park", assessed_star=masked, previous_star=stars(0, 0))
    assert caught.value.path == "/assessed_star" and "known" in caught.value.message("zh")
    out = {"amount": numpy.ma.zeros(2, dtype="int64")}
    with pytest.raises(cs.InputTypeError, match="mask"):
        cs.evaluate_columns("park", out=out, assessed_star=stars(5, 5))


def test_an_interface_may_say_that_it_has_no_mask():
    assessed = Interface(stars(5, 5), None)
    verdicts = cs.evaluate_columns("park", assessed_star=assessed, previous_star=stars(0, 0))
    assert verdicts.computed_amount.tolist() == [3 * 10**8] * 2


@pytest.mark.parametrize("name", ["offsets", "amount", "audited", "paid_on", "kind", "known"])
def test_an_array_without_entries_is_no_column_that_was_left_out(name: str):
    # Else an audit of nothing pays the uncut amount, and no day of payment is the recognised one.
    types = {"kind": "uint8", "known": "uint16"}
    given = line(**{name: numpy.zeros(0, dtype=types.get(name, "int64"))})
    with pytest.raises(cs.InputError) as caught:
        cs.measure_lines("platform", 1, **given)
    # Without amounts it is the kinds that are too many.
    assert caught.value.code == "bad_count"
    assert caught.value.path == ("/kind" if name == "amount" else f"/{name}")
    given[name] = None
    if name not in ("offsets", "amount", "kind"):
        assert cs.measure_lines("platform", 1, **given)["full"].tolist() == [100]


@pytest.mark.parametrize("name", ["subdomain", "claimed_offsets", "applied_star", "known"])
def test_nor_is_one_of_fees(name: str):
    given = {
        "offsets": numpy.array([0, 1]),
        "amount": numpy.array([100]),
        "subdomain": numpy.zeros(1, dtype="uint8"),
        "claimed_offsets": numpy.array([0, 1]),
        "claimed": numpy.zeros(1, dtype="uint8"),
        "applied_star": stars(3),
        "known": numpy.array([31], dtype="uint16"),
    }
    assert cs.measure_lines("cloud", 1, **given)["fees"].tolist() == [100]
    given[name] = numpy.zeros(0, dtype=given[name].dtype)
    with pytest.raises(cs.InputError) as caught:
        cs.measure_lines("cloud", 1, **given)
    assert (caught.value.code, caught.value.path) == ("bad_count", f"/{name}")


DAY = numpy.array(["2023-05-04"], dtype="datetime64[D]")


def test_days_are_no_money_and_no_place_for_it():
    for given in (
        {"full": DAY, "labour": numpy.zeros(1, dtype="int64")},
        {"enterprises_served": DAY},
    ):
        with pytest.raises(cs.InputTypeError, match="points in time") as caught:
            cs.evaluate_columns("platform", **given)
        assert caught.value.path == f"/{next(iter(given))}"
        assert "astype" not in caught.value.message("en")
    for name in ("amount", "audited"):
        with pytest.raises(cs.InputTypeError, match="points in time"):
            cs.measure_lines("platform", 1, **line(**{name: DAY}))
    with pytest.raises(cs.InputTypeError, match="points in time"):
        cs.evaluate_columns("park", out={"amount": DAY.copy()}, assessed_star=stars(3))


def test_days_are_days_and_not_months_or_seconds():
    days = (DAY, DAY.astype("int64"))
    for paid_on in days:
        assert cs.measure_lines("platform", 1, **line(paid_on=paid_on))["full"].tolist() == [100]
    for unit in ("M", "s", "ns", "2D"):
        # As whole numbers these would be other days.
        other = DAY.astype(f"datetime64[{unit}]")
        with pytest.raises(cs.InputTypeError) as caught:
            cs.measure_lines("platform", 1, **line(paid_on=other))
        message = caught.value.message("en")
        assert f"datetime64[{unit}]" in message
        assert message.endswith("write paid_on.astype('datetime64[D]').")
    with pytest.raises(cs.InputTypeError, match=r"float64.*astype\('datetime64\[D\]'\)"):
        cs.measure_lines("platform", 1, **line(paid_on=numpy.array([1.0])))
    with pytest.raises(cs.InputTypeError, match="timedelta64"):
        cs.measure_lines("platform", 1, **line(paid_on=DAY - DAY))
    with pytest.raises(cs.InputTypeError, match="other order"):
        cs.measure_lines("platform", 1, **line(paid_on=DAY.astype(">M8[D]")))


@pytest.mark.parametrize("offsets", [[1, 3], [0, 2], [0, 0], [3, 3], None])
def test_every_entry_belongs_to_a_row(offsets: list[int] | None):
    lines = {"amount": numpy.array([1, 2, 4]), "kind": numpy.zeros(3, dtype="uint8")}
    given = None if offsets is None else numpy.array(offsets)
    with pytest.raises(ValueError, match="offsets must ascend from 0 to the 3 entries"):
        cs.measure_lines("platform", 1, offsets=given, **lines)
    right = cs.measure_lines("platform", 1, offsets=numpy.array([0, 3]), **lines)
    assert right["full"].tolist() == [7]


def test_pieces_that_are_found_through_pointers_are_refused():
    buffers = pytest.importorskip("_testbuffer")
    out = {"computed_amount": numpy.zeros(1, dtype="int64")}
    previous = stars(0)
    flat = buffers.ndarray([3], shape=[1], format="b")
    cs.evaluate_columns("park", out=out, assessed_star=flat, previous_star=previous)
    assert out["computed_amount"].tolist() == [10**8]
    # One value alone has no stride that would tell.
    pieces = buffers.ndarray([3], shape=[1], format="b", flags=buffers.ND_PIL)
    assert pieces.suboffsets == (0,)
    with pytest.raises(cs.InputTypeError, match="one aligned piece"):
        cs.evaluate_columns("park", out=out, assessed_star=pieces, previous_star=previous)


def test_statuses_are_made_where_out_has_none():
    given = {"assessed_star": stars(3), "previous_star": stars(0)}
    out = {"amount": numpy.zeros(1, dtype="int64")}
    verdicts = cs.evaluate_columns("park", out=out, statuses=True, **given)
    assert verdicts.statuses(0)["park.star"] == "met"
    assert verdicts.amount is out["amount"] and verdicts.computed_amount is None
    assert list(out) == ["amount"]
    without = cs.evaluate_columns("park", **given)
    again = cs.evaluate_columns("park", out=without, statuses=True, **given)
    assert again.statuses(0) == verdicts.statuses(0) and again.outcome is without.outcome


def test_a_column_of_money_holds_what_an_application_may():
    most = cs.Money("10000000000000")
    assert cs.fen_column([cs.Money.from_fen(0), most]).tolist() == [0, 10**15]
    for fen, code in ((-500, "bad_money"), (10**15 + 1, "money_range")):
        with pytest.raises(cs.InputError) as caught:
            cs.fen_column([1, cs.Money.from_fen(fen)])
        assert (caught.value.code, caught.value.path) == (code, "/1")


@pytest.mark.parametrize("track", list(cs.Track))
def test_the_truths_are_the_rules_that_numbers_do_not_decide(track: cs.Track):
    bits, truths = cs.rule_bits(track), cs.truth_bits(track)
    assert list(truths) == [rule for rule in bits if rule in truths]
    assert all(bits[rule] == bit for rule, bit in truths.items())
    decided = {
        "platform": {"platform.enterprises_served", "platform.floor"},
        "cloud": {"cloud.star", "cloud.subdomains", "cloud.one_off", "cloud.fees"},
        "park": {"park.star", "park.upgrade"},
    }
    assert set(bits) - set(truths) == decided[track.value]


def test_the_truths_are_those_of_the_edition():
    changed = cs.notice.to_dict()
    changed["id"] = "more"
    first = changed["platform"]["minimums"][0]
    changed["platform"]["minimums"].append({**first, "metric": "protocols"})
    more = cs.Edition.load(changed)
    assert "platform.protocols" in cs.rule_bits("platform", edition=more)
    assert "platform.protocols" not in cs.truth_bits("platform", edition=more)
