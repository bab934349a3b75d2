"""Applications drawn at random, as columns: ``draw_applications``. NumPy is needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any, NamedTuple

from ._columns import _track, column_info, truth_bits
from ._core import Edition, InvestmentKind, Track


class Draw(NamedTuple):
    """Some applications of one track, as columns; a simulation is made of any number of them."""

    track: Track | str
    rows: int
    #: What ``evaluate_columns`` takes.
    columns: Mapping[str, Any]
    #: What ``measure_lines`` takes; its measures go with the columns. None where there is none.
    #: ``known`` and ``applied_star`` stand in one of the two, or in both alike.
    lines: Mapping[str, Any] | None = None
    #: Position in ``districts`` a row (whole numbers); None where districts do not matter.
    district: Any = None
    districts: tuple[str, ...] = ()


def draw_applications(
    rows: int,
    *,
    seed: int,
    tracks: Sequence[Track | str] = tuple(Track),
    districts: Sequence[str] = (),
    supported: Decimal | str = "0.95",
    edition: Edition | None = None,
    chunk: int = 1 << 18,
) -> Iterator[Draw]:
    """Draws applications at random: the same seed gives the same ones, whatever the
    machine, with one version of NumPy.

    They are no forecast: amounts are spread evenly over a range around each cap, so that rates, caps
    and floors all come into play. Draw from figures of one's own for a budget.

    rows: how many of each track.
    tracks: which tracks.
    districts: names that rows are dealt out to; none: districts do not matter.
    supported: the share of rows whose truths all hold, from 0 to 1 with at most four decimals, and
    exact: not a float; in the others one of them fails.
    chunk: rows of one draw at most. It is part of what the seed stands for.
    """
    if isinstance(supported, float | bool):
        raise TypeError(f"a share is exact: write Decimal('{supported}') or the text '{supported}'")
    share = Fraction(Decimal(supported)) * _SHARES
    if not 0 <= share <= _SHARES or share.denominator != 1:
        raise ValueError(f"supported is from 0 to 1, with four decimals at most, not {supported}")
    which = [_track(track) for track in tracks]
    return _draws(rows, seed, which, tuple(districts), int(share), edition, chunk)


#: Parts of a whole that a share of rows is counted in.
_SHARES = 10_000


def _draws(
    rows: int,
    seed: int,
    tracks: Sequence[Track],
    districts: tuple[str, ...],
    share: int,
    edition: Edition | None,
    chunk: int,
) -> Iterator[Draw]:
    import numpy

    for track in tracks:
        truths = numpy.array([*truth_bits(track, edition=edition).values()], dtype=numpy.uint32)
        for number, start in enumerate(range(0, rows, chunk)):
            random = numpy.random.Generator(
                numpy.random.PCG64([seed, tuple(Track).index(track), number])
            )
            yield _draw(track, min(chunk, rows - start), random, truths, share, districts, edition)


def _draw(
    track: Track,
    rows: int,
    random: Any,
    truths: Any,
    share: int,
    districts: Sequence[str],
    edition: Edition | None,
) -> Draw:
    import numpy

    fails = random.integers(0, _SHARES, rows) >= share
    which = truths[random.integers(0, len(truths), rows)]
    no = numpy.where(fails, which, 0).astype(numpy.uint32)
    everything = numpy.bitwise_or.reduce(truths)
    columns: dict[str, Any] = {"truths_yes": everything & ~no, "truths_no": no}
    terms = (edition or Edition.builtin()).terms

    def stars(*among: int) -> Any:
        return numpy.array(among, dtype=numpy.int8)[random.integers(0, len(among), rows)]

    def lines_of(most: int, high: int) -> dict[str, Any]:
        counts = random.integers(1, most + 1, rows)
        offsets = numpy.concatenate(([0], counts.cumsum())).astype(numpy.int64)
        entries = int(offsets[-1])
        # Days from the first of the year before the recognised one to its last.
        first = numpy.datetime64(terms.recognised_period.value.from_, "D")
        days = first + random.integers(-36, 365, entries).astype("timedelta64[D]")
        amount = random.integers(1, max(high // most, 2), entries, dtype=numpy.int64)
        return {"offsets": offsets, "amount": amount, "paid_on": days}

    lines = None
    if track is Track.platform:
        # Fractions: a quotient of Decimals would be rounded as somebody's context says.
        full_at = int(
            Fraction(terms.platform.cap.value) / Fraction(terms.platform.rate.value) * 100
        )
        lines = lines_of(8, 4 * full_at)
        kinds = len(InvestmentKind)
        lines["kind"] = random.integers(0, kinds, len(lines["amount"]), dtype=numpy.uint8)
        for column in column_info(track):
            if column.dtype == "int64" and column.name not in ("full", "labour"):
                columns[column.name] = random.integers(15, 120, rows, dtype=numpy.int64)
    elif track is Track.cloud:
        levels = [level.star for level in terms.cloud.levels]
        size = len((edition or Edition.builtin()).catalogue)
        columns["applied_star"] = stars(*levels)
        columns["assessed_star"] = stars(*levels)
        columns["previous_star"] = stars(0, 0, 0, levels[0])
        highest = max(Fraction(level.cap) / Fraction(level.rate) for level in terms.cloud.levels)
        lines = lines_of(8, int(4 * highest * 100))
        counts = random.integers(2, 10, rows)
        lines["claimed_offsets"] = numpy.concatenate(([0], counts.cumsum())).astype(numpy.int64)
        total = int(lines["claimed_offsets"][-1])
        lines["claimed"] = random.integers(0, size, total, dtype=numpy.uint8)
        lines["applied_star"] = columns["applied_star"]
        # Each fee is for one of the sub-domains that its row claims.
        row = numpy.repeat(numpy.arange(rows), numpy.diff(lines["offsets"]))
        at = lines["claimed_offsets"][row] + random.integers(0, 1 << 30, len(row)) % counts[row]
        lines["subdomain"] = lines["claimed"][at]
    else:
        levels = [level.star for level in terms.park.levels]
        columns["assessed_star"] = stars(*levels)
        columns["previous_star"] = stars(0, 0, 0, *levels)
        columns["previous_award"] = random.integers(0, 10**8, rows, dtype=numpy.int64)
    district = random.integers(0, len(districts), rows, dtype=numpy.int16) if districts else None
    return Draw(track, rows, columns, lines, district, tuple(districts))
