"""A pandas table of applications, one a row: ``evaluate_frame``.

pandas is imported when the function is called, never with the package.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from ._core import Decision, Edition, Status, Track, evaluate
from ._errors import InputError
from ._frame_table import Row, Table

if TYPE_CHECKING:
    from ._core import ReadingsInput


def evaluate_frame(
    frame: Any,
    *,
    track: Track | str | None = None,
    readings: ReadingsInput = None,
    edition: Edition | None = None,
    statuses: bool = False,
    lang: Literal["zh", "en"] = "zh",
) -> Any:
    """Decides the applications of a pandas DataFrame, one a row; gives one DataFrame of results.

    frame: headings are those of ``frame_headings``, in English or Chinese. A blank cell, None, NaN
    or NaT is unknown. Money is in yuan, as Decimal, text or whole numbers; a column of floats is
    refused for it and for text, such as an id, since it no longer holds what was written: read the
    table with ``dtype=str``. Truths are True and False, true and false, 是 and 否. A midnight behind a
    date (``2024-04-01 00:00:00``) is taken for the day alone. Lists are lists of dicts, JSON text,
    or, for plain words, text with ``;`` between them; ``[]`` is a list that is known to be empty.
    The kinds of investment may be columns of money: all three, since a blank or a column that is not
    there leaves the list unknown; write 0 for none. So may the fees of sub-domains, where a blank
    leaves the list unknown likewise, but a sub-domain without a column has no fees.
    Without a column of ids the index is taken.
    track: the track of all rows; else a column ``track`` or 申报方向 says it, by id or label, else
    the columns that a row fills in, else those that the table has, where they are one track's.
    statuses: adds a column a rule.
    lang: of the messages.

    The result has the frame's index and the columns ``id``, ``track``, ``outcome``, ``amount`` and
    ``computed_amount`` (Decimal), ``open`` (rules that are unknown or pending), and ``error_code``,
    ``error_path`` and ``error_message`` of a row that cannot be read; the others go on.

    Raises InputError for a heading that is not known or given twice (a track by argument and by
    column is), or a column of floats where text or exact numbers are meant.
    """
    pandas = import_module("pandas")
    if lang not in ("zh", "en"):
        raise ValueError(f"lang is 'zh' or 'en', not {lang!r}")
    table = Table(frame, track, edition, pandas)
    rows = [_result(row, readings, edition, statuses, lang) for row in table.rows()]
    columns = ["id", "track", "outcome", "amount", "computed_amount", "open"]
    columns += ["error_code", "error_path", "error_message"]
    if statuses:
        columns += dict.fromkeys(key for row in rows for key in row if key not in columns)
    made = pandas.DataFrame(
        {
            name: pandas.Series([row.get(name) for row in rows], index=frame.index, dtype=object)
            for name in columns
        },
        index=frame.index,
        columns=columns,
    )
    return made


def _result(
    read: Row,
    readings: ReadingsInput,
    edition: Edition | None,
    statuses: bool,
    lang: Literal["zh", "en"],
) -> dict[str, Any]:
    row: dict[str, Any] = {
        "id": read.id,
        "track": None if read.track is None else read.track.value,
    }
    if isinstance(read.application, InputError):
        return {**row, **_told(read.application, lang)}
    try:
        decision: Decision = evaluate(read.application, readings=readings, edition=edition)
    except InputError as error:
        return {**row, **_told(error, lang)}
    row.update(
        outcome=decision.outcome.value,
        amount=decision.amount,
        computed_amount=decision.computed_amount,
    )
    row["open"] = tuple(decision.open)
    if statuses:
        row.update((rule, Status(status).value) for rule, status in decision.statuses.items())
    return row


def _told(error: InputError, lang: Literal["zh", "en"]) -> dict[str, Any]:
    return {
        "error_code": error.code,
        "error_path": error.path,
        "error_message": error.message(lang),
    }
