"""A pandas table of applications, one a row: ``evaluate_frame``.

pandas is imported when the function is called, never with the package.
"""

from __future__ import annotations

import contextlib
import datetime
import operator
import re
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _core
from ._core import Decision, Edition, InvestmentKind, Material, Money, Status, Track, evaluate
from ._errors import InputError, InputTypeError

if TYPE_CHECKING:
    from ._core import ReadingsInput

# Types of fields whose values must be exact, so that no column of floats may carry them.
_MONEY = ("money", "signed_money")
_EXACT = (*_MONEY, "score", "area")
_TEXT = ("id", "text")
# Lists that may be columns of money, one a kind.
_LISTS = ("platform.investment.", "cloud.fees.")
# A day as spreadsheets write it when they are read as text.
_MIDNIGHT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[ T]00:00(:00(\.0+)?)?")
_TRACKS = {word.value: word for word in Track}
_TRUTHS = {"true": True, "false": False, "是": True, "否": False}


class Heading(NamedTuple):
    """A heading that ``evaluate_frame`` knows."""

    #: The English one: the path of the field, with dots; its last part alone will do where it is
    #: clear from the row's track which field is meant.
    name: str
    #: The Chinese one, the form's own label; empty where there is none.
    label: str
    #: The type of its values, as the schema names it.
    type: str


def frame_headings(edition: Edition | None = None) -> tuple[Heading, ...]:
    """The headings that ``evaluate_frame`` knows, from the library's own lists.

    Besides the fields: a column of money for each kind of investment and for each sub-domain's
    fees, a score for each item of the scorecard and each category, a truth for each material.
    """
    terms = edition or Edition.builtin()
    headings = [Heading(path, label, kind) for path, kind, label, _ in _core._field_table()]
    headings += [Heading(f"platform.investment.{k.value}", k.zh, "money") for k in InvestmentKind]
    headings += [Heading(f"cloud.fees.{s.id}", s.path, "money") for s in terms.catalogue]
    headings += [
        Heading(f"park.scores.{item.id}", item.name.zh, "score") for item in terms.scorecard
    ]
    headings += [Heading(f"materials.{m.id}", m.name.zh, "truth") for m in _materials(terms)]
    return tuple(headings)


def _materials(edition: Edition) -> tuple[Material, ...]:
    found: dict[str, Material] = {}
    for material in edition.materials:
        found.setdefault(material.id, material)
    return tuple(found.values())


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
    table = _Table(frame, track, edition, pandas)
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


class _Row(NamedTuple):
    """A row as it was read, with what is known of it whatever else is wrong."""

    id: str | None
    track: Track | None
    application: dict[str, Any] | InputError


def _result(
    read: _Row,
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


class _Table:
    """The columns of a frame, each with the fields that its heading can mean."""

    def __init__(
        self, frame: Any, track: Track | str | None, edition: Edition | None, pandas: Any
    ) -> None:
        self.frame = frame
        self.pandas = pandas
        self.track = None if track is None else _track_of(track)
        self.track_column: int | None = None
        self.columns: list[tuple[int, list[Heading]]] = []
        headings = frame_headings(edition)
        given: dict[tuple[Heading, ...], str] = {}
        track_name = None
        for position, name in enumerate(frame.columns):
            if name in ("track", "申报方向"):
                if track is not None:
                    raise _track_twice(name)
                if track_name is not None:
                    raise _given_twice(name, track_name)
                track_name = name
                self.track_column = position
                continue
            if isinstance(name, str) and name.startswith("x-"):
                continue
            meant = _meanings(name, headings)
            if not meant:
                raise _unknown_heading(name, headings)
            before = given.setdefault(tuple(meant), name)
            if len(given) <= len(self.columns):
                raise _given_twice(name, before)
            if any(heading.type in (*_EXACT, *_TEXT) for heading in meant):
                self._refuse_floats(position, name, meant)
            self.columns.append((position, meant))
        alone = [meant[0].name for _, meant in self.columns if len(meant) == 1]
        self.has_ids = "id" in alone
        #: The one track whose fields the table has.
        self.only_track = _only_track(alone)
        # A kind of investment that has no column is as little known as one that is blank.
        names = {heading.name for _, meant in self.columns for heading in meant}
        investment = [name for name in names if name.startswith("platform.investment.")]
        complete = len(investment) in (0, len(InvestmentKind))
        self.open_lists = frozenset[str](() if complete else {"platform.investment"})

    def _refuse_floats(self, position: int, name: str, meant: list[Heading]) -> None:
        column = self.frame.iloc[:, position]
        if column.dtype.kind not in "fc" or column.isna().all():
            return
        if all(heading.type in _TEXT for heading in meant):
            raise InputTypeError(
                "wrong_type",
                f"/{name}",
                None,
                f"列{name}是文本，却以浮点数（{column.dtype}）给出，位数和前导零可能已丢失：请用dtype=str读入原表。",
                f"Column {name} is text, but holds floats ({column.dtype}), which may have lost digits "
                "and leading zeros: read the table with dtype=str.",
            )
        what, was = (
            ("money", "金额") if any(h.type in _MONEY for h in meant) else ("exact numbers", "精确数值")
        )
        raise InputTypeError(
            "wrong_type",
            f"/{name}",
            None,
            f"列{name}是{was}，却以浮点数（{column.dtype}）给出：浮点数不能精确表示多数小数。请用dtype=str读入"
            "原表，或给Decimal、整数（Int64）或文本；不要从浮点数换算。",
            f"Column {name} is {what}, but holds floats ({column.dtype}), which cannot hold most "
            "decimals exactly: read the table with dtype=str, or give Decimal, whole numbers (Int64) "
            "or text; do not convert from the floats.",
        )

    def rows(self) -> Iterator[_Row]:
        columns = [(self.frame.iloc[:, at].tolist(), meant) for at, meant in self.columns]
        tracks = (
            None if self.track_column is None else self.frame.iloc[:, self.track_column].tolist()
        )
        for row, index in enumerate(self.frame.index):
            said = None if tracks is None else tracks[row]
            yield self._row([(meant, values[row]) for values, meant in columns], said, str(index))

    def _row(self, cells: list[tuple[list[Heading], Any]], said: Any, index: str) -> _Row:
        filled, blank = [], []
        for meant, cell in cells:
            if self._is_blank(cell):
                blank.append(meant)
            else:
                filled.append((meant, cell))
        # With a column of ids a blank one is missing: the index might be another row's id.
        identity = None if self.has_ids else index
        for meant, cell in filled:
            value = _value(meant[0], cell) if meant[0].name == "id" else None
            identity = value if isinstance(value, str) else identity
        # What can only belong to one track tells which it is.
        alone = [meant[0].name for meant, _ in filled if len(meant) == 1]
        told = {track for name in alone if (track := _track_part(name)) is not None}
        track = self.track
        try:
            if not self._is_blank(said):
                track = _track_of(said)
            elif track is None:
                track = _only_track(alone) if told else self.only_track
            # Of lists that are columns of money: a blank among them leaves the whole sum unknown.
            open_lists = self.open_lists | {
                part
                for meant in blank
                for heading in _fitting(meant, track)
                if (part := _list_of(heading)) is not None
            }
            start = {} if self.has_ids else {"id": index}
            return _Row(identity, track, _application(filled, track, open_lists, start))
        except InputError as error:
            return _Row(identity, track, error)

    def _is_blank(self, cell: Any) -> bool:
        if cell is None or cell is self.pandas.NA or cell is self.pandas.NaT:
            return True
        if isinstance(cell, str):
            return not cell.strip()
        if isinstance(cell, Decimal):
            return cell.is_qnan()
        # What is no scalar, such as an array, compares with itself element by element.
        return bool(self.pandas.api.types.is_scalar(cell) and cell != cell)


def _track_part(name: str) -> Track | None:
    """The track that a heading's field belongs to, if it is not one of all tracks."""
    return _TRACKS.get(name.partition(".")[0])


def _only_track(names: list[str]) -> Track | None:
    """The track of some fields, where all of them have one track."""
    tracks = {track for name in names if (track := _track_part(name)) is not None}
    return tracks.pop() if len(tracks) == 1 else None


def _list_of(heading: Heading) -> str | None:
    """The list that a column of money is one kind of."""
    if not heading.name.startswith(_LISTS):
        return None
    return ".".join(heading.name.split(".")[:2])


def _fitting(meant: list[Heading], track: Track | None) -> list[Heading]:
    """What a heading can mean in a row of a track."""
    return [heading for heading in meant if _track_part(heading.name) in (None, track)]


def _meanings(name: Any, headings: tuple[Heading, ...]) -> list[Heading]:
    exact = [heading for heading in headings if heading.name == name]
    return exact or [
        heading
        for heading in headings
        if name == heading.label or (heading.name.rpartition(".")[2] == name and name != "")
    ]


def _unknown_heading(name: Any, headings: tuple[Heading, ...]) -> InputError:
    import difflib

    text = str(name)
    known = [word for heading in headings for word in (heading.name, heading.label) if word]
    known += [heading.name.rpartition(".")[2] for heading in headings]
    near = (difflib.get_close_matches(text, known, 1) or [headings[0].name])[0]
    return InputError(
        "unknown_field",
        f"/{text}",
        None,
        f"没有名为“{text}”的列，是否应为“{near}”？自行添加的列请以“x-”开头。",
        f'There is no heading "{text}"; did you mean "{near}"? Let headings of your own begin with '
        '"x-".',
    )


def _track_of(word: Any) -> Track:
    for track in Track:
        if isinstance(word, str) and word in (track, track.value, track.zh):
            return track
    names = "、".join(f"{track.value}（{track.zh}）" for track in Track)
    shown = word if isinstance(word, str) else type(word).__name__
    raise InputError(
        "unknown_value",
        "/track",
        None,
        f"“{shown}”不是申报方向，可选：{names}。",
        f'"{shown}" is no track; the tracks are {names}.',
    )


class _Parts(dict[str, Any]):
    """An object that is put together of columns, which no cell has given as a whole."""


class _Kinds(list[dict[str, Any]]):
    """Likewise a list."""


def _application(
    cells: list[tuple[list[Heading], Any]],
    track: Track | None,
    open_lists: frozenset[str],
    start: dict[str, Any],
) -> dict[str, Any]:
    application = _Parts(start)
    if track is not None:
        application[track.value] = _Parts()
    for meant, cell in cells:
        fitting = _fitting(meant, track)
        if not fitting and len(meant) == 1:
            fitting = meant  # a second track, which the reader refuses
        if not fitting and track is None:
            continue  # the reader says that there is no track
        path = f"/{meant[0].name.rpartition('.')[2]}"
        if not fitting:
            raise InputError(
                "unknown_field",
                path,
                None,
                f"此列在“{track.zh if track else ''}”中没有对应字段：请清空该单元格，或更正申报方向。",
                f"This column means no field of track {track}: leave the cell blank, or mend the "
                "track.",
            )
        if len(fitting) > 1:
            names = ", ".join(heading.name for heading in fitting)
            raise InputError(
                "unknown_field",
                path,
                None,
                f"此列可指多个字段，请写全名：{names}。",
                f"This heading can mean several fields; write one in full: {names}.",
            )
        _put(application, fitting[0], cell, open_lists)
    return application


def _put(
    application: dict[str, Any], heading: Heading, cell: Any, open_lists: frozenset[str]
) -> None:
    path = heading.name.split(".")
    value = _value(heading, cell)
    part = _list_of(heading)
    if part is not None:
        lists = application.setdefault(path[0], _Parts())
        if part in open_lists:
            # Its list is unknown, but what stands there must be money all the same.
            with _placed(heading):
                Money(value)
            return
        kind = ".".join(path[2:])
        lines = lists.setdefault(path[1], _Kinds())
        if not isinstance(lines, _Kinds) or any(line["id"] == kind for line in lines):
            raise _given_twice(heading.name, part)
        named = "kind" if path[1] == "investment" else "subdomain"
        lines.append({"id": kind, named: kind, "amount": value})
        return
    into = application
    # A name with dots of its own, such as a score's, stands behind two others.
    steps = [*path[:2], ".".join(path[2:])] if path[:2] == ["park", "scores"] and path[2:] else path
    if heading.name.startswith("materials."):
        steps = ["materials", heading.name.partition(".")[2]]
    for depth, step in enumerate(steps[:-1], 1):
        into = into.setdefault(step, _Parts())
        if not isinstance(into, _Parts):
            raise _given_twice(heading.name, ".".join(steps[:depth]))
    if steps[-1] in into:
        raise _given_twice(heading.name, ".".join(steps))
    into[steps[-1]] = value


@contextlib.contextmanager
def _placed(heading: Heading) -> Iterator[None]:
    """Puts a fault of a cell at its field."""
    try:
        yield
    except InputError as error:
        # What stands behind two dots may have dots of its own.
        error.path = f"/{'/'.join(heading.name.split('.', 2))}{error.path}"
        raise


def _given_twice(name: str, before: str) -> InputError:
    return InputError(
        "duplicate_field",
        f"/{name}",
        None,
        f"列“{name}”与“{before}”是同一字段：请只保留一列。",
        f'The columns "{name}" and "{before}" are one field: keep one of them.',
    )


def _track_twice(name: str) -> InputError:
    return InputError(
        "duplicate_field",
        f"/{name}",
        None,
        f"申报方向已由参数track给出，又有列“{name}”：请只保留其一。",
        f'The track is given by the argument track= and by the column "{name}": keep one of them.',
    )


def _value(heading: Heading, cell: Any) -> Any:
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
    if kind in _TEXT:
        # Whole numbers keep their digits; a float no longer has those that were written.
        whole = _whole(cell)
        return str(whole) if type(whole) is int else cell
    if kind in _EXACT:
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
            with _placed(heading):
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
