"""Simulations: exact sums, the same for a seed, compared row by row."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import chengdu_subsidy as cs
import pytest

numpy = pytest.importorskip("numpy")

from chengdu_subsidy import _figure, _simulate  # noqa: E402


def test_sums_do_not_wrap():
    most = numpy.iinfo("int64").max
    assert _simulate.exact_sum(numpy.full(1000, most)) == 1000 * most
    assert _simulate.exact_sum(numpy.array([-1, 2**40, -(2**50)])) == 2**40 - 2**50 - 1
    assert _simulate._yuan(1000 * most) == Decimal(f"{1000 * most}E-2")
    assert _simulate._yuan(-5) == Decimal("-0.05")


def test_totals_are_those_of_the_columns():
    draws = list(cs.draw_applications(500, seed=7, districts=("锦江区", "青羊区"), chunk=200))
    made = cs.simulate(draws)
    total, supported = 0, 0
    for draw in draws:
        columns = dict(draw.columns)
        if draw.lines is not None:
            columns.update(cs.measure_lines(draw.track, draw.rows, **draw.lines))
        verdicts = cs.evaluate_columns(draw.track, **columns)
        for fen, outcome in zip(verdicts.amount.tolist(), verdicts.outcome.tolist(), strict=True):
            if cs.decode_outcome(outcome) == "supported":
                total, supported = total + fen, supported + 1
    assert made.total == Decimal(total).scaleb(-2) > 0
    assert len(made.amounts) == supported
    for dimension in ("track", "district"):
        groups = made.by(dimension).values()
        assert sum(group.total for group in groups) == made.total
        assert sum(group.rows for group in groups) == 1500
    assert set(made.by("star")) == {f"{t} {s}" for t in ("cloud", "park") for s in (3, 4, 5)}


def test_a_seed_gives_the_same_for_any_threads():
    first, second, other = (
        cs.simulate(cs.draw_applications(3000, seed=seed, chunk=1000), threads=threads)
        for seed, threads in ((1, 1), (1, 2), (2, 1))
    )
    assert first.groups == second.groups and (first.amounts == second.amounts).all()
    assert first.total != other.total


def test_another_cap_is_compared_row_by_row():
    changed = cs.notice.to_dict()
    changed["id"] = "half"
    changed["platform"]["cap"]["value"] = "2500000"
    half = cs.Edition.load(changed)
    draws = list(cs.draw_applications(2000, seed=3))
    made = cs.simulate(draws, against=(half, None))
    told = made.comparison
    assert told.gaining == 0 == told.gained and told.losing > 0
    assert told.largest_loss == Decimal("2500000.00")
    assert made.total - told.lost == cs.simulate(draws, half).total
    assert told.compared == 6000 and told.not_compared == 0
    assert told.groups["track", "platform"].lost == told.lost == -told.difference
    # The other way round, who lost gains.
    back = cs.simulate(draws, half, against=(None, None)).comparison
    assert (back.gaining, back.gained, back.losing) == (told.losing, told.lost, 0)


def test_readings_of_lines_matter():
    draws = list(cs.draw_applications(500, seed=3, tracks=["cloud"]))
    told = cs.simulate(draws, against=(None, {"fee_scope": "required"})).comparison
    assert told.losing > 0 and told.gaining == 0


def test_quantiles_are_amounts_of_rows():
    made = cs.simulate(cs.draw_applications(101, seed=3, tracks=["park"], supported="1"))
    amounts = made.amounts.tolist()
    assert made.quantile(0) == Decimal(amounts[0]).scaleb(-2)
    assert made.quantile(1) == Decimal(amounts[-1]).scaleb(-2)
    middle = made.quantile("0.5")
    assert 2 * sum(fen <= middle * 100 for fen in amounts) >= len(amounts)
    with pytest.raises(TypeError, match="exact"):
        made.quantile(0.5)
    with pytest.raises(ValueError, match="from 0 to 1"):
        made.quantile("1.1")
    assert cs.simulate([]).quantile("0.5") is None and cs.simulate([]).total == 0


def test_progress_is_told():
    told: list[int] = []
    cs.simulate(cs.draw_applications(300, seed=1, tracks=["park"], chunk=100), progress=told.append)
    assert told == [100, 200, 300]


@pytest.mark.parametrize("name", ["figure.png", "figure.svg"])
def test_a_figure_is_drawn_with_legible_chinese(name: str, tmp_path: Path):
    pytest.importorskip("matplotlib")
    import warnings

    draws = list(cs.draw_applications(300, seed=1))
    made = cs.simulate(draws, against=(None, {"labour_share": "condition"}))
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # matplotlib warns of each character that a font has not
        made.figure(tmp_path / name)
        made.figure(tmp_path / f"en-{name}", lang="en")
    assert (tmp_path / name).stat().st_size > 5000
    with pytest.raises(ValueError, match="png"):
        made.figure(tmp_path / "figure.bmp")


def test_without_a_chinese_font_it_says_so():
    manager = pytest.importorskip("matplotlib.font_manager")

    class None_:
        fontManager = type("Fonts", (), {"ttflist": []})

    with pytest.raises(RuntimeError, match="fonts-noto-cjk"):
        _figure._chinese_font(None_)
    assert _figure._chinese_font(manager)
