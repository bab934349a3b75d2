"""Draws of one's own: what they say of themselves is kept, and what cannot be is refused."""

from __future__ import annotations

import decimal
import sys
import types
from decimal import Decimal
from pathlib import Path
from typing import Any

import chengdu_subsidy as cs
import pytest

numpy = pytest.importorskip("numpy")

from chengdu_subsidy import _figure, _simulate  # noqa: E402


def stars(*values: int) -> Any:
    return numpy.array(values, dtype="int8")


def known(track: str, *names: str) -> int:
    return sum({c.name: c.known for c in cs.column_info(track)}[name] for name in names)


def parks(*assessed: int, **more: Any) -> cs.Draw:
    """Parks for which every truth holds."""
    rows = len(assessed)
    truths = sum(cs.truth_bits("park").values())
    columns = {
        "truths_yes": numpy.full(rows, truths, dtype="uint32"),
        "assessed_star": stars(*assessed),
        "previous_star": stars(*[0] * rows),
    }
    return cs.Draw(cs.Track.park, rows, {**columns, **more})


def test_what_a_draw_says_is_unknown_stays_so():
    (draw,) = cs.draw_applications(50, seed=1, tracks=["platform"], supported="1")
    assert cs.simulate([draw]).total > 0
    # Of every second row the number of enterprises is unknown.
    bits = numpy.full(50, known("platform", "full", "enterprises_served"), dtype="uint16")
    bits[::2] = known("platform", "full")
    in_columns = draw._replace(columns={**draw.columns, "known": bits})
    in_lines = draw._replace(lines={**draw.lines, "known": bits})
    in_both = in_columns._replace(lines={**draw.lines, "known": bits.copy()})
    made = [cs.simulate([which]) for which in (in_columns, in_lines, in_both)]
    outcomes = made[0].groups["all", ""].outcomes
    assert sum(outcomes.values()) - outcomes["undetermined"] - outcomes["not_supported"] == (
        outcomes["supported"]
    )
    assert outcomes["undetermined"] > 15 and outcomes["supported"] <= 25
    assert made[0].groups == made[1].groups == made[2].groups
    with pytest.raises(ValueError, match="different known"):
        cs.simulate([in_columns._replace(lines={**draw.lines, "known": bits | 4})])


def test_an_investment_that_is_unknown_is_not_measured():
    (draw,) = cs.draw_applications(20, seed=1, tracks=["platform"], supported="1")
    nothing = numpy.full(20, known("platform", "enterprises_served"), dtype="uint16")
    made = cs.simulate([draw._replace(columns={**draw.columns, "known": nothing})])
    assert made.total == 0 and "supported" not in made.groups["all", ""].outcomes


def test_the_star_applied_for_is_that_of_the_lines():
    (draw,) = cs.draw_applications(200, seed=2, tracks=["cloud"])
    lines = {name: column for name, column in draw.lines.items() if name != "applied_star"}
    columns = {name: column for name, column in draw.columns.items() if name != "applied_star"}
    readings = {"fee_scope": "required"}
    made = [
        cs.simulate([which], readings=readings)
        for which in (draw, draw._replace(lines=lines), draw._replace(columns=columns))
    ]
    assert made[0].groups == made[1].groups == made[2].groups
    other = {**lines, "applied_star": numpy.full(200, 3, dtype="int8")}
    with pytest.raises(ValueError, match="different applied_star"):
        cs.simulate([draw._replace(lines=other)])


def test_rows_without_a_rating_are_no_star():
    rated, unrated = known("park", "assessed_star", "previous_star"), known("park", "previous_star")
    bits = numpy.array([rated, rated, unrated, rated], dtype="uint16")
    groups = cs.simulate([parks(3, 0, 0, 5, known=bits)]).by("star")
    assert {name: group.rows for name, group in groups.items()} == {
        "park 0": 1,
        "park 3": 1,
        "park 5": 1,
        "park none": 1,
    }
    assert groups["park 0"].outcomes == {"not_supported": 1}
    assert groups["park none"].outcomes == {"undetermined": 1}
    assert cs.simulate([cs.Draw("park", 1, {"previous_star": stars(0)})]).by("star") == {}
    # A star that there is not is none, either.
    assert list(cs.simulate([parks(7)]).by("star")) == ["park none"]


def test_cloud_enterprises_stand_under_the_star_that_is_paid():
    # Contract, stars: of rated and applied the lesser; while unrated the one applied for.
    assessed, applied = stars(5, 5, 4, 0, 0, 5, 3, 0), stars(3, 5, 5, 5, 4, 0, 0, 0)
    rating, wish = known("cloud", "assessed_star"), known("cloud", "applied_star")
    both = rating | wish
    bits = numpy.array([both, both, both, both, wish, rating, rating, 0], dtype="uint16")
    columns = {"assessed_star": assessed, "applied_star": applied, "known": bits}
    draw = cs.Draw("cloud", 8, columns)
    expected = ["3", "5", "4", "0", "4", "none", "3", "none"]
    for readings, names in (
        (None, expected),
        ({"rating_limit": "none"}, ["5", "5", "4", "0", "4", "5", "3", "none"]),
    ):
        groups = cs.simulate([draw], readings=readings).by("star")
        counts = {f"cloud {name}": names.count(name) for name in sorted(set(names))}
        assert {name: group.rows for name, group in groups.items()} == counts
        for row, name in enumerate(names):
            one = {key: column[row : row + 1] for key, column in columns.items()}
            alone = cs.simulate([cs.Draw("cloud", 1, one)], readings=readings)
            assert list(alone.by("star")) == [f"cloud {name}"], row


@pytest.mark.parametrize(
    "district", [[-1, 0], [0, 2], [0], [0, 1, 1], [0.0, 1.0], [[0, 1]], [True, False]]
)
def test_districts_are_those_that_are_listed(district: list[Any]):
    draw = parks(3, 4)._replace(districts=("锦江区", "青羊区"))
    groups = cs.simulate([draw._replace(district=numpy.array([1, 0], dtype="int16"))])
    assert {name: g.total for name, g in groups.by("district").items()} == {
        "锦江区": Decimal("2000000.00"),
        "青羊区": Decimal("1000000.00"),
    }
    with pytest.raises(ValueError, match="district is"):
        cs.simulate([draw._replace(district=numpy.array(district))])


def test_a_draw_has_as_many_rows_as_it_says():
    for rows in (1, 3):
        with pytest.raises(ValueError, match=f"a draw of {rows} rows has columns of 2"):
            cs.simulate([parks(3, 4)._replace(rows=rows)])


def test_a_track_may_be_its_word():
    draw = parks(3)
    assert cs.simulate([draw._replace(track="park")]).groups == cs.simulate([draw]).groups
    with pytest.raises(ValueError, match="track is one of"):
        cs.simulate([draw._replace(track="parks")])


def test_a_supported_row_has_an_amount(monkeypatch: pytest.MonkeyPatch):
    judged = _simulate.evaluate_columns

    def without_amounts(*given: Any, **columns: Any) -> Any:
        verdicts = judged(*given, **columns)
        verdicts.amount[0] = cs.UNKNOWN_AMOUNT
        return verdicts

    assert cs.simulate([parks(3)]).groups["all", ""].outcomes == {"supported": 1}
    monkeypatch.setattr(_simulate, "evaluate_columns", without_amounts)
    with pytest.raises(ValueError, match="a supported park has no amount"):
        cs.simulate([parks(3)])


def test_sums_do_not_obey_a_context():
    draws = list(cs.draw_applications(300, seed=3))
    way = (None, {"fee_scope": "required"})
    expected = cs.simulate(draws, against=way)
    difference = expected.comparison.difference
    assert difference == expected.comparison.gained - expected.comparison.lost < 0
    with decimal.localcontext() as context:
        context.prec = 2
        context.traps[decimal.Inexact] = True
        again = cs.simulate(cs.draw_applications(300, seed=3), against=way)
        assert again.groups == expected.groups and again.comparison == expected.comparison
        assert str(again.comparison.difference) == str(difference)
        assert again.quantile("0.123") == expected.quantile("0.123")


@pytest.mark.parametrize("share", ["95", "-0.1", "1.0001", "0.95001", Decimal("0.00005")])
def test_a_share_is_from_0_to_1_with_four_decimals(share: Any):
    with pytest.raises(ValueError, match="from 0 to 1"):
        cs.draw_applications(10, seed=1, supported=share)


def test_a_share_is_exact():
    for share in (0.95, True):
        with pytest.raises(TypeError, match="exact"):
            cs.draw_applications(10, seed=1, supported=share)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="track is one of"):
        cs.draw_applications(10, seed=1, tracks=["parks"])
    (draw,) = cs.draw_applications(2000, seed=1, tracks=["park"], supported="0.9995")
    failing = int((draw.columns["truths_no"] != 0).sum())
    assert 0 <= failing < 8
    (draw,) = cs.draw_applications(100, seed=1, tracks=["park"], supported="0")
    assert (draw.columns["truths_no"] != 0).all()


def test_the_bar_is_told_how_much_there_will_be(monkeypatch: pytest.MonkeyPatch):
    made: list[dict[str, Any]] = []

    class Bar:
        n = 0

        def __init__(self, **how: Any) -> None:
            made.append(how)

        def update(self, more: int) -> None:
            self.n += more

        def close(self) -> None:
            made.append({"n": self.n})

    fake = types.ModuleType("tqdm")
    fake.tqdm = Bar  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm", fake)
    cs.simulate([parks(3), parks(4, 5)], progress=True, total=3)
    cs.simulate([parks(3)], progress=True)
    assert [how.get("total", how.get("n")) for how in made] == [3, 3, None, 1]


def test_a_figure_shows_every_group(tmp_path: Path):
    pytest.importorskip("matplotlib")
    import warnings

    names = ("锦江区", "青羊区")
    draws = list(cs.draw_applications(100, seed=1, districts=names))
    bits = known("park", "previous_star")
    columns = {"known": numpy.array([bits, bits | known("park", "assessed_star")], dtype="uint16")}
    made = cs.simulate([*draws, parks(0, 0, **columns)], against=(None, {"one_off": "lump_sum"}))
    labels = [_figure._part_label(*key, zh=True) for key, _ in _figure._parts(made.comparison)]
    assert set(names) <= set(labels) and len(set(labels)) == len(labels)
    assert {"星级智慧园区（未定星级）", "星级智慧园区（未达星级）", "星级智慧园区 4星"} <= set(labels)
    english = [_figure._part_label(*key, zh=False) for key in made.comparison.groups]
    assert len(set(english)) == len(labels) and not any("星" in label for label in english)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of each character that a font has not
        for lang in ("zh", "en"):
            made.figure(tmp_path / f"{lang}.svg", lang=lang)
            assert (tmp_path / f"{lang}.svg").stat().st_size > 5000
