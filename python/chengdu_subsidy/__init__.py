"""Chengdu's 2024 subsidy notice, decided exactly and explained clause by clause.

The rules, the numbers and the sentences are the C++ library's; this package only hands them over.

    >>> import chengdu_subsidy as cs
    >>> decision = cs.evaluate({"id": "A-1", "park": {"assessed_star": 5, "previous_star": 3}})
    >>> decision.computed_amount
    Decimal('2000000.00')
    >>> decision.outcome
    Outcome('undetermined')
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

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
    Iaas,
    IaasModel,
    InvestmentKind,
    InvestmentLine,
    Listing,
    Materials,
    Metrics,
    Money,
    Outcome,
    Park,
    ParkBasics,
    Platform,
    Positioning,
    ReadingChange,
    Readings,
    Recognition,
    Recommendation,
    SafetyAccident,
    Sensitivity,
    Severity,
    ShareCalculation,
    Status,
    Track,
    TypicalUser,
    Undertaking,
    Warning,
    WarningCode,
    YearResults,
    __version__,
    _evaluate_jsonl,
    evaluate,
    readings,
)
from ._errors import InputError

#: The edition chengdu-2024.
notice = Edition.builtin()


class StreamResult(NamedTuple):
    """What came of a stream: the decisions where no file was named, and how many lines."""

    decisions: bytes | None
    evaluated: int
    refused: int


def evaluate_many(
    applications: Iterable[Application | Mapping[str, Any] | str | bytes],
    *,
    readings: Readings | Mapping[str, str] | None = None,
    edition: Edition | None = None,
    errors: Literal["raise", "return"] = "raise",
) -> Iterator[Decision | InputError]:
    """Decides applications one after the other, in order and only when asked for the next.

    errors: ``"raise"`` ends at the first fault; ``"return"`` puts the InputError in its place.
    """
    if errors not in ("raise", "return"):
        raise ValueError("errors is 'raise' or 'return'")
    for application in applications:
        try:
            yield evaluate(application, readings=readings, edition=edition)
        except InputError as error:
            if errors == "raise":
                raise
            yield error


def evaluate_jsonl(
    source: bytes | str | os.PathLike[str],
    out: str | os.PathLike[str] | None = None,
    *,
    readings: Readings | Mapping[str, str] | None = None,
    edition: Edition | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> StreamResult:
    """Decides JSON Lines as the command line tool does, wholly in C++, other threads going on.

    source: the lines as bytes, or a path. out: a path, or None for bytes in the result.
    progress: called now and then with the lines and bytes read so far.
    """
    return StreamResult(*_evaluate_jsonl(source, out, readings, edition, progress))


if TYPE_CHECKING:
    #: The sub-domains of cloud use (云服务子域), as in the edition's JSON.
    catalogue: list[dict[str, Any]]
    #: The items of the park scorecard (评分表), as in the edition's JSON.
    scorecard: list[dict[str, Any]]
    #: The rules with their clauses and sentences, as in the edition's JSON.
    rules: list[dict[str, Any]]
    #: The notice's own words (通知条款), clause by clause, as in the edition's JSON.
    clauses: list[dict[str, Any]]
else:

    def __getattr__(name: str) -> Any:
        # Read from the edition only when somebody looks.
        if name == "catalogue":
            return notice.to_dict()["cloud"]["catalogue"]
        if name == "scorecard":
            return notice.to_dict()["park"]["scorecard"]
        if name in ("rules", "clauses"):
            return notice.to_dict()[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

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
    "Cloud",
    "Conduct",
    "Contact",
    "DecidedBy",
    "Decision",
    "Deployment",
    "Disallowed",
    "DisallowedReason",
    "Edition",
    "EditionChange",
    "EnvironmentalIncident",
    "FeeLine",
    "Finding",
    "Iaas",
    "IaasModel",
    "InputError",
    "InvestmentKind",
    "InvestmentLine",
    "Listing",
    "Materials",
    "Metrics",
    "Money",
    "Outcome",
    "Park",
    "ParkBasics",
    "Platform",
    "Positioning",
    "ReadingChange",
    "Readings",
    "Recognition",
    "Recommendation",
    "SafetyAccident",
    "Sensitivity",
    "Severity",
    "ShareCalculation",
    "Status",
    "StreamResult",
    "Track",
    "TypicalUser",
    "Undertaking",
    "Warning",
    "WarningCode",
    "YearResults",
    "__version__",
    "catalogue",
    "clauses",
    "evaluate",
    "evaluate_jsonl",
    "evaluate_many",
    "notice",
    "readings",
    "rules",
    "scorecard",
]
