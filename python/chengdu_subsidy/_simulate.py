"""What a budget comes to over many drawn applications: ``simulate``.

Sums are exact whatever their size. NumPy is needed; tqdm shows progress, matplotlib draws figures:
``pip install chengdu-subsidy[simulate]``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _core
from ._columns import (
    INVALID_OUTCOME,
    UNKNOWN_AMOUNT,
    _track,
    decode_outcome,
    evaluate_columns,
    measure_lines,
)
from ._core import Edition, Readings, Track
from ._draws import Draw

if TYPE_CHECKING:
    from ._core import ReadingsInput


class Group(NamedTuple):
    """The applications of one track, star or district."""

    rows: int
    #: How many have each outcome, by its id; ``invalid`` are rows that no application can be.
    outcomes: dict[str, int]
    #: What is paid to those that are supported, in yuan and exactly.
    total: Decimal


class Comparison(NamedTuple):
    """One way to decide against another, on the same applications, row by row.

    Only rows whose amounts are known both ways are compared.
    """

    compared: int
    #: Rows whose amount is known one way only, or not at all.
    not_compared: int
    gaining: int
    losing: int
    #: What they gain and lose together, in yuan; both are zero or more.
    gained: Decimal
    lost: Decimal
    #: The largest gain and the largest loss of one row.
    largest_gain: Decimal
    largest_loss: Decimal
    #: The same by track, star and district.
    groups: dict[tuple[str, str], Comparison]

    @property
    def difference(self) -> Decimal:
        """By how much the other way costs more; negative where it costs less."""
        return _yuan(_fen(self.gained) - _fen(self.lost))


class Simulation:
    """What came of a simulation: exact totals, quantiles, and who gains and loses.

    groups: ``(dimension, name)`` to ``Group``; dimensions are ``all``, ``track``, ``star`` and
    ``district``. A star is named with its track, ``cloud 4``, and is the one that counts for the
    amount: of rated and applied the lesser, as the readings say. ``cloud 0`` are those rated below
    every star, ``cloud none`` those for whom no star counts yet.
    amounts: what is paid to each supported row, in fen, in ascending order.
    comparison: against the other way, where one was given.
    """

    groups: dict[tuple[str, str], Group]
    amounts: Any
    comparison: Comparison | None

    def __init__(
        self, groups: dict[tuple[str, str], Group], amounts: Any, comparison: Comparison | None
    ) -> None:
        self.groups = groups
        self.amounts = amounts
        self.comparison = comparison

    def __repr__(self) -> str:
        whole = self.groups["all", ""]
        return f"<Simulation of {whole.rows} applications: {whole.total} yuan>"

    @property
    def total(self) -> Decimal:
        """What is paid in all, in yuan."""
        return self.groups["all", ""].total

    def by(self, dimension: Literal["track", "star", "district"]) -> dict[str, Group]:
        """The groups of a dimension by name, in order."""
        if dimension not in ("track", "star", "district"):
            raise ValueError(f"dimension is 'track', 'star' or 'district', not {dimension!r}")
        return {name: group for (kind, name), group in self.groups.items() if kind == dimension}

    def quantile(self, share: Decimal | str | int) -> Decimal | None:
        """The least amount that at least such a share of the supported rows does not exceed.

        share: from 0 to 1, exact; not a float. None where nothing is supported.
        """
        if isinstance(share, float | bool):
            raise TypeError(f"a share is exact: write Decimal('{share}') or the text '{share}'")
        part = Decimal(share)
        if not 0 <= part <= 1:
            raise ValueError(f"a share is from 0 to 1, not {part}")
        count = len(self.amounts)
        if count == 0:
            return None
        over, under = part.as_integer_ratio()
        rank = max(-(-over * count // under), 1)
        return _yuan(int(self.amounts[rank - 1]))

    def figure(self, path: str | os.PathLike[str], *, lang: Literal["zh", "en"] = "zh") -> None:
        """Draws the distribution, and who gains and loses, to a file: .png or .svg.

        Raises ImportError without matplotlib, and RuntimeError where Chinese is asked for and no
        font that has it is installed.
        """
        from ._figure import draw_figure

        draw_figure(self, path, lang)


def simulate(
    draws: Iterable[Draw],
    edition: Edition | None = None,
    readings: ReadingsInput = None,
    *,
    against: tuple[Edition | None, ReadingsInput] | None = None,
    threads: int = 1,
    progress: bool | Callable[[int], object] = False,
    total: int | None = None,
) -> Simulation:
    """Decides drawn applications and adds up what they cost.

    draws: ``draw_applications`` or columns of one's own; each is used once and let go. The amounts of
    supported rows are kept for quantiles, eight bytes each.
    edition, readings: how they are decided.
    against: another edition and other readings to decide the same applications by: who gains and who
    loses when those are used instead. A reading of dates or events changes nothing where a draw says
    only whether the rule holds.
    threads: how many share the rows; the result is the same for any number.
    progress: True shows a bar (tqdm); a function is told how many rows are done.
    total: how many rows there will be, for the bar to tell how much is left.

    Raises ValueError for a draw that contradicts itself: other rows than it says, a district that it
    does not list, ``known`` in its lines and in its columns unlike each other.
    """
    import numpy

    counts: dict[tuple[str, str], _Count] = {}
    changes: dict[tuple[str, str], _Change] = {}
    kept = []
    chosen = _chosen(readings)
    other_way = None if against is None else (against[0], _chosen(against[1]))
    tell, close = _progress(progress, total)
    done = 0
    try:
        for draw in map(_whole, draws):
            amount, outcome = _decide(draw, edition, chosen, threads)
            paid = amount[outcome == 0]
            if (paid == UNKNOWN_AMOUNT).any():
                raise ValueError(f"a supported {_track(draw.track).value} has no amount")
            kept.append(paid)
            groups = list(_groups(draw, edition, chosen, numpy))
            for key, rows in groups:
                counts.setdefault(key, _Count()).add(amount[rows], outcome[rows], numpy)
            if other_way is not None:
                other, _ = _decide(draw, *other_way, threads)
                for key, rows in groups:
                    changes.setdefault(key, _Change()).add(amount[rows], other[rows], numpy)
            done += draw.rows
            tell(done)
    finally:
        close()
    counts.setdefault(("all", ""), _Count())
    amounts = numpy.sort(numpy.concatenate(kept)) if kept else numpy.empty(0, numpy.int64)
    comparison = None
    if against is not None:
        changes.setdefault(("all", ""), _Change())
        parts = {key: changes[key].result({}) for key in _ordered(changes) if key[0] != "all"}
        comparison = changes["all", ""].result(parts)
    return Simulation({key: counts[key].result() for key in _ordered(counts)}, amounts, comparison)


def _whole(draw: Draw) -> Draw:
    """The draw with what its lines and its columns share given to both."""
    import numpy

    columns = dict(draw.columns)
    lines = None if draw.lines is None else dict(draw.lines)
    for name in ("known", "applied_star"):
        if lines is None:
            break
        of_lines, of_columns = lines.get(name), columns.get(name)
        if of_lines is None and of_columns is None:
            continue
        if of_lines is None:
            lines[name] = of_columns
        elif of_columns is None:
            columns[name] = of_lines
        elif not numpy.array_equal(of_lines, of_columns):
            raise ValueError(f"the lines of a draw and its columns have different {name}")
    district = draw.district
    if district is not None:
        district = numpy.asarray(district)
        if district.dtype.kind not in "iu" or district.shape != (draw.rows,):
            raise ValueError(f"district is {draw.rows} whole numbers, one a row")
        if draw.rows and not 0 <= district.min() <= district.max() < len(draw.districts):
            raise ValueError(f"district is from 0 to {len(draw.districts) - 1}, as districts lists")
    return draw._replace(track=_track(draw.track), columns=columns, lines=lines, district=district)


def _chosen(readings: ReadingsInput) -> Readings:
    return readings if isinstance(readings, Readings) else Readings.from_dict(readings)


def _decide(draw: Draw, edition: Edition | None, readings: Readings, threads: int) -> Any:
    columns = dict(draw.columns)
    if draw.lines is not None:
        columns.update(
            measure_lines(
                draw.track,
                draw.rows,
                readings=readings,
                edition=edition,
                threads=threads,
                **draw.lines,
            )
        )
    verdicts = evaluate_columns(
        draw.track, readings=readings, edition=edition, threads=threads, **columns
    )
    if verdicts.rows != draw.rows:
        raise ValueError(f"a draw of {draw.rows} rows has columns of {verdicts.rows}")
    return verdicts.amount, verdicts.outcome


#: How the names of groups end in which no star counts.
NO_STAR = "none"


def _groups(
    draw: Draw, edition: Edition | None, readings: Readings, numpy: Any
) -> Iterator[tuple[tuple[str, str], Any]]:
    """The groups that rows belong to, each with its rows."""
    track = _track(draw.track)
    yield ("all", ""), slice(None)
    yield ("track", track.value), slice(None)
    names = ("applied_star", "assessed_star", "known")
    rated = {name: draw.columns[name] for name in names if draw.columns.get(name) is not None}
    if track is not Track.platform and rated.keys() - {"known"}:
        stars = numpy.empty(draw.rows, dtype=numpy.int8)
        _core._counting_stars(
            track.value, rated, {"star": stars}, readings=readings, edition=edition
        )
        for star in numpy.unique(stars):
            yield ("star", f"{track.value} {star if star >= 0 else NO_STAR}"), stars == star
    if draw.district is not None:
        for district in numpy.unique(draw.district):
            yield ("district", draw.districts[district]), draw.district == district


def _ordered(groups: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    order = ("all", "track", "star", "district")
    tracks = [track.value for track in Track]

    def place(key: tuple[str, str]) -> Any:
        first = key[1].partition(" ")[0] if key[0] != "district" else ""
        return order.index(key[0]), tracks.index(first) if first in tracks else 0, key[1]

    return sorted(groups, key=place)


def exact_sum(fen: Any) -> int:
    """The sum of a column of int64, in a Python int: no number of rows makes it wrap."""
    # Halves of 32 bits: 2^31 rows of them fit 64 bits.
    total = 0
    for start in range(0, len(fen), 1 << 30):
        part = fen[start : start + (1 << 30)]
        total += (int((part >> 32).sum()) << 32) + int((part & 0xFFFFFFFF).sum())
    return total


def _yuan(fen: int) -> Decimal:
    # From digits: arithmetic of Decimal would round to the precision of a context.
    sign, digits = ("-", str(-fen)) if fen < 0 else ("", str(fen))
    digits = digits.zfill(3)
    return Decimal(f"{sign}{digits[:-2]}.{digits[-2:]}")


def _fen(yuan: Decimal) -> int:
    over, under = yuan.as_integer_ratio()
    return over * 100 // under


class _Count:
    def __init__(self) -> None:
        self.rows = 0
        self.outcomes: dict[int, int] = {}
        self.fen = 0

    def add(self, amount: Any, outcome: Any, numpy: Any) -> None:
        self.rows += len(outcome)
        codes, counts = numpy.unique(outcome, return_counts=True)
        for code, count in zip(codes.tolist(), counts.tolist(), strict=True):
            self.outcomes[code] = self.outcomes.get(code, 0) + count
        self.fen += exact_sum(amount[outcome == 0])

    def result(self) -> Group:
        names = {INVALID_OUTCOME: "invalid"}
        outcomes = {}
        for code in sorted(self.outcomes):
            word = decode_outcome(code)
            outcomes[names[code] if word is None else word.value] = self.outcomes[code]
        return Group(self.rows, outcomes, _yuan(self.fen))


class _Change:
    def __init__(self) -> None:
        self.compared = self.rows = self.gaining = self.losing = 0
        self.gained = self.lost = self.largest_gain = self.largest_loss = 0

    def add(self, before: Any, after: Any, numpy: Any) -> None:
        known = (before != UNKNOWN_AMOUNT) & (after != UNKNOWN_AMOUNT)
        # Amounts are not negative, so that their difference fits.
        change = (after - before)[known]
        more, less = change[change > 0], -change[change < 0]
        self.rows += len(before)
        self.compared += len(change)
        self.gaining += len(more)
        self.losing += len(less)
        self.gained += exact_sum(more)
        self.lost += exact_sum(less)
        self.largest_gain = max(self.largest_gain, int(more.max(initial=0)))
        self.largest_loss = max(self.largest_loss, int(less.max(initial=0)))

    def result(self, groups: dict[tuple[str, str], Comparison]) -> Comparison:
        return Comparison(
            self.compared,
            self.rows - self.compared,
            self.gaining,
            self.losing,
            _yuan(self.gained),
            _yuan(self.lost),
            _yuan(self.largest_gain),
            _yuan(self.largest_loss),
            groups,
        )


def _progress(
    progress: bool | Callable[[int], object], total: int | None
) -> tuple[Callable[[int], object], Callable[[], object]]:
    if callable(progress):
        return progress, lambda: None
    if not progress:
        return lambda rows: None, lambda: None
    try:
        bar = import_module("tqdm").tqdm(total=total, unit=" rows", unit_scale=True)
    except ImportError as error:
        raise ImportError(
            "the progress bar needs tqdm: pip install 'chengdu-subsidy[simulate]' (Debian: "
            "python3-tqdm), or give progress a function"
        ) from error

    def tell(rows: int) -> None:
        bar.update(rows - bar.n)

    return tell, bar.close
