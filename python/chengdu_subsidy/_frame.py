"""A pandas table of applications, one a row: ``evaluate_frame``.

pandas is imported when the function is called, never with the package.
"""

from __future__ import annotations

import datetime
import json
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from . import _core
from ._core import Decision, Edition, InvestmentKind, Material, Status, Track, evaluate
from ._errors import InputError, InputTypeError

if TYPE_CHECKING:
    from ._core import ReadingsInput

# Types of fields whose values must be exact, so that no column of floats may carry them.
_MONEY = ("money", "signed_money")
_EXACT = (*_MONEY, "score", "area")
# Lists that may be columns of money, one a kind.
_LISTS = ("platform.investment.", "cloud.fees.")
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
    refused, since it no longer holds what was written: read the table with ``dtype=str``. Truths are
    True and False, true and false, 是 and 否. Lists are lists of dicts, JSON text, or, for plain
    words, text with ``;`` between them. Where the kinds of a list are columns of money, a blank among
    them leaves the list unknown: write 0 for none.
    track: the track of all rows; else a column ``track`` or 申报方向 says it, by id or label, else
    the columns that a row fills in.
    statuses: adds a column a rule.
    lang: of the messages.

    The result has the frame's index and the columns ``id``, ``track``, ``outcome``, ``amount`` and
    ``computed_amount`` (Decimal), ``open`` (rules that are unknown or pending), and ``error_code``,
    ``error_path`` and ``error_message`` of a row that cannot be read; the others go on.

    Raises InputError for a heading that is not known, given twice, or a column of floats where
    numbers must be exact.
    """
    pandas = import_module("pandas")
    if lang not in ("zh", "en"):
        raise ValueError(f"lang is 'zh' or 'en', not {lang!r}")
    table = _Table(frame, track, edition, pandas)
    rows = [
        _result(application, readings, edition, statuses, lang)
        for application in table.applications()
    ]
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
    application: dict[str, Any] | InputError,
    readings: ReadingsInput,
    edition: Edition | None,
    statuses: bool,
    lang: Literal["zh", "en"],
) -> dict[str, Any]:
    if isinstance(application, InputError):
        return {"id": None, "track": None, **_told(application, lang)}
    found = [word.value for word in Track if word.value in application]
    row: dict[str, Any] = {
        "id": application["id"],
        "track": found[0] if len(found) == 1 else None,
    }
    try:
        decision: Decision = evaluate(application, readings=readings, edition=edition)
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
        for position, name in enumerate(frame.columns):
            if name in ("track", "申报方向"):
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
            if any(heading.type in _EXACT for heading in meant):
                self._refuse_floats(position, name, meant)
            self.columns.append((position, meant))

    def _refuse_floats(self, position: int, name: str, meant: list[Heading]) -> None:
        column = self.frame.iloc[:, position]
        if column.dtype.kind not in "fc" or column.isna().all():
            return
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

    def applications(self) -> list[dict[str, Any] | InputError]:
        columns = [(self.frame.iloc[:, at].tolist(), meant) for at, meant in self.columns]
        tracks = (
            None if self.track_column is None else self.frame.iloc[:, self.track_column].tolist()
        )
        made: list[dict[str, Any] | InputError] = []
        for row, index in enumerate(self.frame.index):
            cells = []
            # Of lists that are columns of money: a blank among them leaves the whole sum unknown.
            open_lists = set()
            for values, meant in columns:
                if not self._is_blank(values[row]):
                    cells.append((meant, values[row]))
                elif len(meant) == 1 and meant[0].name.startswith(_LISTS):
                    open_lists.add(meant[0].name.split(".")[1])
            cells = [
                (meant, cell)
                for meant, cell in cells
                if not (
                    meant[0].name.startswith(_LISTS) and meant[0].name.split(".")[1] in open_lists
                )
            ]
            try:
                said = self.track
                if tracks is not None and not self._is_blank(tracks[row]):
                    said = _track_of(tracks[row])
                made.append(_application(cells, said, str(index)))
            except InputError as error:
                made.append(error)
        return made

    def _is_blank(self, cell: Any) -> bool:
        if cell is None or cell is self.pandas.NA or cell is self.pandas.NaT:
            return True
        if isinstance(cell, str):
            return not cell.strip()
        return bool(cell != cell) if not isinstance(cell, (list, tuple, dict)) else False


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
        if word in (track, track.value, track.zh):
            return track
    names = "、".join(f"{track.value}（{track.zh}）" for track in Track)
    raise InputError(
        "unknown_value",
        "/track",
        None,
        f"“{word}”不是申报方向，可选：{names}。",
        f'"{word}" is no track; the tracks are {names}.',
    )


def _application(
    cells: list[tuple[list[Heading], Any]], said: Track | None, index: str
) -> dict[str, Any]:
    tracks = {word.value for word in Track}
    # What can only belong to one track tells which it is.
    told = {meant[0].name.partition(".")[0] for meant, _ in cells if len(meant) == 1} & tracks
    track = said.value if said is not None else next(iter(told)) if len(told) == 1 else None
    application: dict[str, Any] = {"id": index}
    if track is not None:
        application[track] = {}
    for meant, cell in cells:
        fitting = [h for h in meant if h.name.partition(".")[0] not in tracks - {track}]
        if not fitting and len(meant) == 1:
            fitting = meant  # a second track, which the reader refuses
        if not fitting:
            continue
        if len(fitting) > 1:
            names = ", ".join(heading.name for heading in fitting)
            raise InputError(
                "unknown_field",
                f"/{fitting[0].name.rpartition('.')[2]}",
                None,
                f"此列可指多个字段，请写全名：{names}。",
                f"This heading can mean several fields; write one in full: {names}.",
            )
        _put(application, fitting[0], cell)
    return application


def _put(application: dict[str, Any], heading: Heading, cell: Any) -> None:
    path = heading.name.split(".")
    value = _value(heading, cell)
    if heading.name.startswith(_LISTS):
        key = path[1]
        kind = ".".join(path[2:])
        lines = application.setdefault(path[0], {}).setdefault(key, [])
        if not isinstance(lines, list) or any(line.get("id") == kind for line in lines):
            raise _given_twice(heading.name, f"{path[0]}.{key}")
        named = "kind" if key == "investment" else "subdomain"
        lines.append({"id": kind, named: kind, "amount": value})
        return
    into = application
    # A name with dots of its own, such as a score's, stands behind two others.
    steps = [*path[:2], ".".join(path[2:])] if path[:2] == ["park", "scores"] and path[2:] else path
    if heading.name.startswith("materials."):
        steps = ["materials", heading.name.partition(".")[2]]
    for step in steps[:-1]:
        into = into.setdefault(step, {})
    if steps[-1] in into and heading.name != "id":
        raise _given_twice(heading.name, ".".join(steps))
    into[steps[-1]] = value


def _given_twice(name: str, before: str) -> InputError:
    return InputError(
        "duplicate_field",
        f"/{name}",
        None,
        f"列“{name}”与“{before}”是同一字段：请只保留一列。",
        f'The columns "{name}" and "{before}" are one field: keep one of them.',
    )


def _value(heading: Heading, cell: Any) -> Any:
    kind = heading.type
    if kind.endswith("[]") or kind in ("scores", "subtotals", "usage", "materials"):
        if isinstance(cell, str):
            text = cell.strip()
            if text.startswith(("[", "{")):
                try:
                    # Digits are kept: a fraction is read as Decimal.
                    from decimal import Decimal

                    return json.loads(text, parse_float=Decimal)
                except ValueError:
                    return cell
            return [word.strip() for word in text.replace("；", ";").split(";") if word.strip()]
        return list(cell) if isinstance(cell, tuple) else cell
    if kind == "truth":
        if isinstance(cell, str):
            return _TRUTHS.get(cell.strip().lower(), cell)
        return bool(cell) if type(cell).__name__ in ("bool_", "bool") else cell
    if kind == "date":
        if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
            return cell.date()
        return cell.strip() if isinstance(cell, str) else cell
    if kind == "text" or kind == "id":
        return cell if isinstance(cell, str) else str(cell)
    if kind in _EXACT:
        if isinstance(cell, str):
            return cell.strip()
        return int(cell) if hasattr(cell, "__index__") and not isinstance(cell, bool) else cell
    if isinstance(cell, str):
        text = cell.strip()
        # A count or a star that was read as text.
        return (
            int(text) if text.isascii() and text.isdigit() and len(text) < 20 else _word(text, kind)
        )
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return int(cell)  # a column of counts with blanks among them
    return int(cell) if hasattr(cell, "__index__") and not isinstance(cell, bool) else cell


def _word(text: str, kind: str) -> str:
    """A word by its label, where its enum has one."""
    enum = getattr(_core, "".join(part.capitalize() for part in kind.split("_")), None)
    for word in enum or ():
        if getattr(word, "zh", None) == text:
            return str(word.value)
    return text
