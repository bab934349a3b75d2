"""Many applications at once, as NumPy arrays: ``evaluate_columns`` and what belongs to it.

NumPy is imported when a function is called, never with the package.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _core
from ._core import Edition, Money, Outcome, Status, Track

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    from ._core import ReadingsInput

#: An amount that is not known, in a column of fen.
UNKNOWN_AMOUNT: int = _core._unknown_amount
#: The outcome of a row that no application can be.
INVALID_OUTCOME: int = _core._invalid_outcome
#: A fee outside the catalogue, in a column of sub-domains.
NO_SUBDOMAIN: int = _core._no_subdomain

# The bits of a status, as `batch::status_of` puts them together.
_STATUSES = {(0, 0): "met", (0, 1): "not_met", (1, 0): "unknown", (1, 1): "pending"}
_OUTCOMES: tuple[Outcome, ...] = tuple(word for word in Outcome)


class ColumnInfo(NamedTuple):
    """A column that ``evaluate_columns`` takes."""

    #: Its name as a keyword.
    name: str
    #: Its NumPy type.
    dtype: str
    #: Its bit in the column ``known``; 0 where it has none.
    known: int
    #: Whether it is money, in fen.
    money: bool


class ColumnVerdicts(NamedTuple):
    """The verdicts on columns: one value a row in each array, None where one was not wanted."""

    #: Which track was judged.
    track: Track
    #: Fen; ``UNKNOWN_AMOUNT`` while undetermined.
    amount: NDArray[numpy.int64] | None
    #: Fen; ``UNKNOWN_AMOUNT`` where not known.
    computed_amount: NDArray[numpy.int64] | None
    #: Position in ``Outcome``, or ``INVALID_OUTCOME``: ``decode_outcome`` tells which.
    outcome: NDArray[numpy.uint8] | None
    #: The high bit of every rule's status: unknown or pending.
    open: NDArray[numpy.uint32] | None
    #: The low bit of every rule's status: not met or pending.
    low: NDArray[numpy.uint32] | None
    #: How many rows there are.
    rows: int
    #: Rows that were judged one by one, since their block did not fit the lanes.
    one_by_one: int
    #: Rows that no application can be: a negative amount, a star that there is not.
    invalid: int
    #: The first of them, or None.
    first_invalid: int | None
    #: The edition that was judged by; None is the built-in one.
    edition: Edition | None

    def statuses(self, row: int) -> dict[str, Status]:
        """The status of every rule of one row, in the order of findings.

        Empty for a row that is invalid. Raises ValueError where the statuses were not asked for.
        """
        if self.open is None or self.low is None or self.outcome is None:
            raise ValueError("the statuses were not asked for: evaluate_columns(statuses=True)")
        if self.outcome[row] == INVALID_OUTCOME:
            return {}
        return decode_statuses(self.track, self.open[row], self.low[row], edition=self.edition)


def column_info(track: Track | str) -> tuple[ColumnInfo, ...]:
    """The columns of a track: names, types, their bits in ``known``, and which are money."""
    return tuple(ColumnInfo(*column) for column in _core._column_table(_track(track).value))


def rule_bits(track: Track | str, *, edition: Edition | None = None) -> dict[str, int]:
    """The bit of every rule of a track, in the order of findings.

    For the status masks; ``truth_bits`` has those of them that ``truths_yes`` and ``truths_no`` ask
    for.
    """
    return dict(_core._rule_bits(_track(track).value, edition))


def truth_bits(track: Track | str, *, edition: Edition | None = None) -> dict[str, int]:
    """The bits of the rules that a truth decides, in the order of findings.

    For ``truths_yes`` and ``truths_no``. The others, such as ``platform.floor``, are worked out of
    numbers and stars, and have no truth of their own.
    """
    asked = _core._rules_of_truths(_track(track).value)
    return {rule: bit for rule, bit in rule_bits(track, edition=edition).items() if asked & bit}


def decode_outcome(code: int) -> Outcome | None:
    """The outcome that a code of a column stands for; None for a row that is invalid."""
    code = int(code)
    if code == INVALID_OUTCOME:
        return None
    if not 0 <= code < len(_OUTCOMES):
        raise ValueError(f"{code} is the code of no outcome")
    return _OUTCOMES[code]


def decode_statuses(
    track: Track | str, open: int, low: int, *, edition: Edition | None = None
) -> dict[str, Status]:
    """The status of every rule of a track from the two masks of one row."""
    high_mask, low_mask = int(open), int(low)
    return {
        rule: Status(_STATUSES[bool(high_mask & bit), bool(low_mask & bit)])
        for rule, bit in rule_bits(track, edition=edition).items()
    }


def decode_amount(fen: int) -> Decimal | None:
    """Yuan from the fen of a column; None for ``UNKNOWN_AMOUNT``."""
    fen = int(fen)
    return None if fen == UNKNOWN_AMOUNT else Decimal(f"{fen}E-2")


def fen_column(amounts: Iterable[Money | Decimal | int | str | None]) -> NDArray[numpy.int64]:
    """Money as a column of fen, exactly: Decimal, int (yuan), text such as '12.5万元', or Money.

    None is ``UNKNOWN_AMOUNT``: clear the row's bit in ``known``, too. A float is refused, and so is
    what no application may hold, such as a Money below zero; the error's path is the position.
    """
    import numpy

    from ._errors import InputError

    fen = []
    for position, amount in enumerate(amounts):
        try:
            # Money may be a debt, which the text of an amount may not.
            given = str(amount) if isinstance(amount, Money) else amount
            fen.append(UNKNOWN_AMOUNT if given is None else Money(given).fen)
        except InputError as error:
            error.path = f"/{position}{error.path}"
            raise
    return numpy.array(fen, dtype=numpy.int64)


def evaluate_columns(
    track: Track | str,
    *,
    out: Mapping[str, Any] | ColumnVerdicts | None = None,
    statuses: bool = False,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    threads: int = 1,
    **columns: Any,
) -> ColumnVerdicts:
    """Judges many applications of one track, whose measures are columns: one array a fact.

    Arrays are read and written where they lie, without a copy; the interpreter's lock is released
    meanwhile, and no other thread may write to them. What comes out does not depend on ``threads``.

    track: ``"platform"``, ``"cloud"`` or ``"park"``.
    columns: NumPy arrays, or objects with the buffer protocol or ``__array_interface__``, by the
    names of ``column_info``. Money is int64 fen (``fen_column`` makes it). A column that is left out
    is unknown in every row; the bits of ``known`` say it row by row, and a masked array is refused.
    Truths are the bits of ``truth_bits`` in ``truths_yes`` and ``truths_no``; one that is in neither
    is open.
    out: arrays to write to, by name, of ``amount``, ``computed_amount``, ``outcome``, ``open`` and
    ``low``, or verdicts of an earlier call; None makes the first three.
    statuses: also makes ``open`` and ``low``, the status of every rule, for ``decode_statuses``;
    where ``out`` does not have them, too.
    threads: how many share the rows; 0 is as many as there are processors.

    Raises InputError for a column that cannot be taken as it is: which, why, and what to write.
    """
    which = _track(track)
    rows = next((_length(column) for column in columns.values() if column is not None), 0)
    wanted = _outputs(out, rows, statuses)
    report = _core._evaluate_columns(
        which.value, columns, wanted, readings=readings, edition=edition, threads=threads
    )
    judged, one_by_one, invalid, first_invalid = report
    amount, computed_amount, outcome, open_mask, low = (wanted.get(name) for name in _OUT_DTYPES)
    return ColumnVerdicts(
        track=which,
        amount=amount,
        computed_amount=computed_amount,
        outcome=outcome,
        open=open_mask,
        low=low,
        rows=judged,
        one_by_one=one_by_one,
        invalid=invalid,
        first_invalid=first_invalid if invalid else None,
        edition=edition,
    )


def _length(column: Any) -> int:
    """So many rows, or 0 where only the error will tell."""
    try:
        return len(column)
    except TypeError:
        interface = getattr(column, "__array_interface__", {})
        return int((*interface.get("shape", ()), 0)[0])


_OUT_DTYPES = {
    "amount": "int64",
    "computed_amount": "int64",
    "outcome": "uint8",
    "open": "uint32",
    "low": "uint32",
}


def _outputs(
    out: Mapping[str, Any] | ColumnVerdicts | None, rows: int, statuses: bool
) -> dict[str, Any]:
    if isinstance(out, ColumnVerdicts):
        out = {name: getattr(out, name) for name in _OUT_DTYPES}
    made = dict(out or {})
    # The statuses of a row are read with its outcome: one that is invalid has none.
    asked = [] if out is not None else ["amount", "computed_amount", "outcome"]
    asked += ["outcome", "open", "low"] if statuses else []
    missing = [name for name in asked if made.get(name) is None]
    if missing:
        import numpy

        made.update((name, numpy.empty(rows, dtype=_OUT_DTYPES[name])) for name in missing)
    return made


_MEASURES = {
    "platform": {"full": "int64", "labour": "int64", "known": "uint16"},
    "cloud": {"fees": "int64", "subdomains": "int16", "known": "uint16"},
}


def measure_lines(
    track: Track | str,
    rows: int,
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    threads: int = 1,
    **lines: Any,
) -> dict[str, Any]:
    """The measures of money lines: columns that ``evaluate_columns`` takes, by their names.

    The lines of row ``r`` are the entries from ``offsets[r]`` to ``offsets[r + 1]``; every entry
    belongs to a row, so that offsets ascend from 0 to the number of entries.

    lines: ``offsets`` (int64), ``amount`` and ``audited`` (int64 fen, ``audited`` being
    ``UNKNOWN_AMOUNT`` where a line has not been cut), ``paid_on`` (``datetime64[D]``, NaT where
    there is none) and ``known`` (uint16, the bits of ``column_info``). An array that is given has
    all its entries; None is a column that is left out. Platform: ``kind`` (uint8,
    position in ``InvestmentKind``). Cloud: ``subdomain`` (uint8, position in the catalogue, or
    ``NO_SUBDOMAIN``), ``claimed_offsets`` and ``claimed`` (what each row claims, likewise), and
    ``applied_star`` (int8).

    A row that no application can be gets -1 fen, which ``evaluate_columns`` counts as invalid.
    """
    import numpy

    which = _track(track)
    made = {
        name: numpy.empty(rows, dtype=dtype) for name, dtype in _MEASURES.get(which, {}).items()
    }
    _core._measure_lines(
        which.value, lines, made, rows, readings=readings, edition=edition, threads=threads
    )
    return made


def _track(track: Track | str) -> Track:
    try:
        return Track(track)
    except ValueError:
        names = ", ".join(repr(word.value) for word in Track)
        raise ValueError(f"track is one of {names}, not {track!r}") from None
