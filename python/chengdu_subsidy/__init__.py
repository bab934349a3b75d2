"""Chengdu's 2024 subsidy notice, decided exactly and explained clause by clause.

The rules, the numbers and the sentences are the C++ library's; this package only hands them over.

    >>> import chengdu_subsidy as cs
    >>> decision = cs.evaluate({"id": "A-1", "park": {"assessed_star": 5, "previous_star": 3}})
    >>> decision.computed_amount
    Decimal('2000000.00')
    >>> decision.outcome
    Outcome('undetermined')

What to read first: ``Application`` and the tracks ``Platform``, ``Cloud`` and ``Park`` for what
goes in, ``evaluate`` and ``evaluate_jsonl``, ``Decision`` for what comes out, ``InputError`` for
what is refused. To browse: ``notice`` (the edition chengdu-2024), ``catalogue``, ``scorecard``,
``rules`` and ``readings``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, Protocol, overload

from ._browse import Entries, Findings, Terms
from ._core import (
    Advice,
    Applicant,
    ApplicantRole,
    Application,
    AwardCalculation,
    Binding,
    BlackList,
    Bounds,
    Capabilities,
    Clause,
    ClauseKind,
    Cloud,
    Conduct,
    Contact,
    DecidedBy,
    Decision,
    Deployment,
    Disallowed,
    DisallowedReason,
    Edition,
    EditionChange,
    EnvironmentalIncident,
    FeeLine,
    Finding,
    FormWarning,
    Iaas,
    IaasModel,
    InvestmentKind,
    InvestmentLine,
    Judge,
    Listing,
    Material,
    MaterialsCheck,
    Metrics,
    Money,
    Outcome,
    Park,
    ParkBasics,
    Platform,
    Positioning,
    Reading,
    ReadingChange,
    Readings,
    ReadingValue,
    Recognition,
    Recommendation,
    RecordDifference,
    RecordPart,
    RecordResult,
    Rule,
    SafetyAccident,
    ScoreItem,
    Sensitivity,
    Severity,
    ShareCalculation,
    Star,
    Status,
    Subdomain,
    Text,
    Track,
    TypicalUser,
    Undertaking,
    Verification,
    WarningCode,
    YearResults,
    __version__,
    _evaluate_jsonl,
    _readings,
    evaluate,
    mask_record,
    verify_record,
)
from ._errors import InputError, InputTypeError

if TYPE_CHECKING:
    from ._columns import (
        INVALID_OUTCOME,
        NO_SUBDOMAIN,
        UNKNOWN_AMOUNT,
        ColumnInfo,
        ColumnVerdicts,
        column_info,
        decode_amount,
        decode_outcome,
        decode_statuses,
        evaluate_columns,
        fen_column,
        measure_lines,
        rule_bits,
        truth_bits,
    )
    from ._core import ApplicationInput, ReadingsInput
    from ._frame import evaluate_frame
    from ._frame_headings import frame_headings
    from ._draws import Draw, draw_applications
    from ._simulate import Comparison, Simulation, simulate

#: The edition chengdu-2024.
notice: Edition = Edition.builtin()


class StreamResult(NamedTuple):
    """What came of a stream."""

    #: The decisions, a line each; None where they went to ``out``.
    decisions: bytes | None
    #: Lines that were decided.
    evaluated: int
    #: Lines that were refused; each has its error in its place.
    refused: int


class BinaryWriter(Protocol):
    """A file opened for bytes."""

    def write(self, data: bytes, /) -> object:
        ...


@overload
def evaluate_many(
    applications: Iterable[ApplicationInput],
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    errors: Literal["raise"] = "raise",
) -> Iterator[Decision]:
    ...


@overload
def evaluate_many(
    applications: Iterable[ApplicationInput],
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    errors: Literal["return"],
) -> Iterator[Decision | InputError]:
    ...


def evaluate_many(
    applications: Iterable[ApplicationInput],
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    errors: Literal["raise", "return"] = "raise",
) -> Iterator[Decision | InputError]:
    """Decides applications one after the other, in order and only when asked for the next.

    applications: Applications, dicts or JSON texts; a file opened for bytes gives its lines.
    errors: ``"raise"`` ends at the first fault, ``"return"`` puts the InputError in its place.
    ``InputError.line`` is the number of the application, from 1.
    """
    if errors not in ("raise", "return"):
        raise ValueError(f"errors is 'raise' or 'return', not {errors!r}")
    chosen = readings if isinstance(readings, Readings) else Readings.from_dict(readings)
    if not isinstance(edition, Edition | None):
        raise TypeError(f"edition is an Edition or None, not {type(edition).__name__}")
    return _decisions(iter(applications), chosen, edition, errors)


def _decisions(
    applications: Iterator[ApplicationInput],
    readings: Readings,
    edition: Edition | None,
    errors: str,
) -> Iterator[Decision | InputError]:
    for number, application in enumerate(applications, 1):
        try:
            result: Decision | InputError = evaluate(
                application, readings=readings, edition=edition
            )
        except InputError as error:
            error.line = number
            if errors == "raise":
                raise
            result = error
        yield result


def evaluate_jsonl(
    source: bytes | bytearray | memoryview | str | os.PathLike[str],
    out: str | os.PathLike[str] | BinaryWriter | None = None,
    *,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> StreamResult:
    """Decides JSON Lines as the command line tool does, byte for byte, wholly in C++.

    Other threads go on meanwhile. A line that cannot be read gives an error in its place.

    source: the lines as bytes, or the path of a file.
    out: a path, a file opened for bytes, or None for bytes in the result.
    progress: called now and then, and at the end, with the lines and bytes read so far; what it
    raises ends the stream.

    Raises OSError where reading or writing fails, BlockingIOError where a raw file that does not
    wait takes nothing; ``out`` is then not complete.
    """
    return StreamResult(*_evaluate_jsonl(source, out, readings, edition, progress))


if TYPE_CHECKING:
    #: The sub-domains of going to the cloud (上云目录), by position or id.
    catalogue: Entries[Subdomain]
    #: The items of the park's self-assessment (评分表), by position or id.
    scorecard: Entries[ScoreItem]
    #: What the rules ask, in the order of findings, by position or id.
    rules: Entries[Rule]
    #: The notice's own words (通知条款), clause by clause, by position or id.
    clauses: Entries[Clause]
    #: The points that the notice leaves open, with the ways to read them, by position or name.
    readings: Entries[Reading]
else:
    # What stands in modules of its own, imported when somebody first asks for it.
    _LATER = {
        **dict.fromkeys(
            ("INVALID_OUTCOME", "NO_SUBDOMAIN", "UNKNOWN_AMOUNT", "ColumnInfo", "ColumnVerdicts"),
            "_columns",
        ),
        **dict.fromkeys(("column_info", "decode_amount", "decode_outcome"), "_columns"),
        **dict.fromkeys(("decode_statuses", "evaluate_columns", "fen_column"), "_columns"),
        **dict.fromkeys(("measure_lines", "rule_bits", "truth_bits"), "_columns"),
        "evaluate_frame": "_frame",
        "frame_headings": "_frame_headings",
        **dict.fromkeys(("Draw", "draw_applications"), "_draws"),
        **dict.fromkeys(("Comparison", "Simulation", "simulate"), "_simulate"),
    }

    def __getattr__(name: str) -> Any:
        # Made when somebody first looks.
        if name in ("catalogue", "scorecard", "rules", "clauses"):
            value = getattr(notice, name)
        elif name == "readings":
            value = _readings()
        elif name in _LATER:
            from importlib import import_module

            value = getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "Advice",
    "Applicant",
    "ApplicantRole",
    "Application",
    "AwardCalculation",
    "Binding",
    "BlackList",
    "Bounds",
    "Capabilities",
    "Clause",
    "ClauseKind",
    "Cloud",
    "ColumnInfo",
    "ColumnVerdicts",
    "Comparison",
    "Conduct",
    "Contact",
    "DecidedBy",
    "Decision",
    "Deployment",
    "Disallowed",
    "DisallowedReason",
    "Draw",
    "Edition",
    "EditionChange",
    "Entries",
    "EnvironmentalIncident",
    "FeeLine",
    "Finding",
    "Findings",
    "FormWarning",
    "INVALID_OUTCOME",
    "Iaas",
    "IaasModel",
    "InputError",
    "InputTypeError",
    "InvestmentKind",
    "InvestmentLine",
    "Judge",
    "Listing",
    "Material",
    "MaterialsCheck",
    "Metrics",
    "Money",
    "NO_SUBDOMAIN",
    "Outcome",
    "Park",
    "ParkBasics",
    "Platform",
    "Positioning",
    "Reading",
    "ReadingChange",
    "ReadingValue",
    "Readings",
    "Recognition",
    "Recommendation",
    "RecordDifference",
    "RecordPart",
    "RecordResult",
    "Rule",
    "SafetyAccident",
    "ScoreItem",
    "Sensitivity",
    "Severity",
    "ShareCalculation",
    "Simulation",
    "Star",
    "Status",
    "StreamResult",
    "Subdomain",
    "Terms",
    "Text",
    "Track",
    "TypicalUser",
    "UNKNOWN_AMOUNT",
    "Undertaking",
    "Verification",
    "WarningCode",
    "YearResults",
    "__version__",
    "catalogue",
    "clauses",
    "column_info",
    "decode_amount",
    "decode_outcome",
    "decode_statuses",
    "draw_applications",
    "evaluate",
    "evaluate_columns",
    "evaluate_frame",
    "evaluate_jsonl",
    "evaluate_many",
    "fen_column",
    "frame_headings",
    "mask_record",
    "measure_lines",
    "notice",
    "readings",
    "rule_bits",
    "rules",
    "scorecard",
    "simulate",
    "truth_bits",
    "verify_record",
]
