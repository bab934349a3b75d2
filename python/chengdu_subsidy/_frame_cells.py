"""What stands in a cell of a table, as the value of the field that its heading means."""

from __future__ import annotations

import contextlib
import datetime
import operator
import re
from collections.abc import Iterator
from typing import Any

from . import _core
from ._errors import InputError
from ._frame_headings import EXACT, TEXT, Heading

# A day as spreadsheets write it when they are read as text.
_MIDNIGHT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00(:00(\.0+)?)?")
_TRUTHS = {"true": True, "false": False, "是": True, "否": False}


def value_of(heading: Heading, cell: Any) -> Any:
    kind = heading.type
    if kind.endswith("[]") or kind in ("scores", "subtotals", "usage", "materials"):
        return _list_value(heading, cell)
    if kind == "truth":
        if isinstance(cell, str):
            return _TRUTHS.get(cell.strip().lower(), cell)
        return bool(cell) if _is_truth(cell) else cell
    if kind == "date":
        if isinstance(cell, str):
            text = cell.strip()
            day = _MIDNIGHT.fullmatch(text)
            return day[1] if day else text
        if isinstance(cell, datetime.datetime) and cell.tzinfo is None:
            return cell.date() if cell.time() == datetime.time() else cell
        return cell
    if kind in TEXT:
        # Whole numbers keep their digits; a float no longer has those that were written.
        whole = _whole(cell)
        return str(whole) if type(whole) is int else cell
    if kind in EXACT:
        return cell.strip() if isinstance(cell, str) else _whole(cell)
    if isinstance(cell, str):
        text = cell.strip()
        # A count or a star that was read as text.
        return (
            int(text) if text.isascii() and text.isdigit() and len(text) < 20 else _word(text, kind)
        )
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return int(cell)  # a column of counts with blanks among them
    return _whole(cell)


def _list_value(heading: Heading, cell: Any) -> Any:
    if isinstance(cell, str):
        text = cell.strip()
        if text.startswith(("[", "{")):
            with placed(heading):
                return _core._JsonText(text)
        # Text without a word is not a list that is known to be empty.
        return [w.strip() for w in text.replace("；", ";").split(";") if w.strip()] or cell
    if hasattr(cell, "tolist"):
        cell = cell.tolist()
    return list(cell) if isinstance(cell, tuple) else cell


def _is_truth(cell: Any) -> bool:
    # NumPy's is no bool, and would go for a number.
    return type(cell).__name__ in ("bool_", "bool")


def _whole(cell: Any) -> Any:
    """Another library's whole number as Python's."""
    if _is_truth(cell):
        return bool(cell)
    if not hasattr(cell, "__index__"):
        return cell
    try:
        return operator.index(cell)
    except TypeError:
        return cell  # an array, which may be one or not


def _word(text: str, kind: str) -> str:
    """A word by its label, where its enum has one."""
    enum = getattr(_core, "".join(part.capitalize() for part in kind.split("_")), None)
    for word in enum or ():
        if getattr(word, "zh", None) == text:
            return str(word.value)
    return text


@contextlib.contextmanager
def placed(heading: Heading) -> Iterator[None]:
    """Puts a fault of a cell at its field."""
    try:
        yield
    except InputError as error:
        # What stands behind two dots may have dots of its own.
        error.path = f"/{'/'.join(heading.name.split('.', 2))}{error.path}"
        raise
