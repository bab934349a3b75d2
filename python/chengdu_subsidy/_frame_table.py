"""The columns of a pandas table, each with the fields that its heading can mean, and its rows."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from ._core import Edition, InvestmentKind, Track
from ._errors import InputError, InputTypeError
from ._frame_application import application_of
from ._frame_cells import value_of
from ._frame_headings import (
    EXACT,
    MONEY,
    TEXT,
    Heading,
    fitting_headings,
    frame_headings,
    given_twice,
    list_of,
    meanings,
    only_track,
    track_of,
    track_part,
    track_twice,
    unknown_heading,
)


class Row(NamedTuple):
    """A row as it was read, with what is known of it whatever else is wrong."""

    id: str | None
    track: Track | None
    application: dict[str, Any] | InputError


class Table:
    """The columns of a frame, each with the fields that its heading can mean."""

    def __init__(
        self, frame: Any, track: Track | str | None, edition: Edition | None, pandas: Any
    ) -> None:
        self.frame = frame
        self.pandas = pandas
        self.track = None if track is None else track_of(track)
        self.track_column: int | None = None
        self.columns: list[tuple[int, list[Heading]]] = []
        headings = frame_headings(edition)
        given: dict[tuple[Heading, ...], str] = {}
        track_name = None
        for position, name in enumerate(frame.columns):
            if name in ("track", "申报方向"):
                if track is not None:
                    raise track_twice(name)
                if track_name is not None:
                    raise given_twice(name, track_name)
                track_name = name
                self.track_column = position
                continue
            if isinstance(name, str) and name.startswith("x-"):
                continue
            meant = meanings(name, headings)
            if not meant:
                raise unknown_heading(name, headings)
            before = given.setdefault(tuple(meant), name)
            if len(given) <= len(self.columns):
                raise given_twice(name, before)
            if any(heading.type in (*EXACT, *TEXT) for heading in meant):
                self._refuse_floats(position, name, meant)
            self.columns.append((position, meant))
        alone = [meant[0].name for _, meant in self.columns if len(meant) == 1]
        self.has_ids = "id" in alone
        #: The one track whose fields the table has.
        self.only_track = only_track(alone)
        # A kind of investment that has no column is as little known as one that is blank.
        names = {heading.name for _, meant in self.columns for heading in meant}
        investment = [name for name in names if name.startswith("platform.investment.")]
        complete = len(investment) in (0, len(InvestmentKind))
        self.open_lists = frozenset[str](() if complete else {"platform.investment"})

    def _refuse_floats(self, position: int, name: str, meant: list[Heading]) -> None:
        column = self.frame.iloc[:, position]
        if column.dtype.kind not in "fc" or column.isna().all():
            return
        if all(heading.type in TEXT for heading in meant):
            raise InputTypeError(
                "wrong_type",
                f"/{name}",
                None,
                f"列{name}是文本，却以浮点数（{column.dtype}）给出，位数和前导零可能已丢失：请用dtype=str读入原表。",
                f"Column {name} is text, but holds floats ({column.dtype}), which may have lost digits "
                "and leading zeros: read the table with dtype=str.",
            )
        what, was = (
            ("money", "金额") if any(h.type in MONEY for h in meant) else ("exact numbers", "精确数值")
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

    def rows(self) -> Iterator[Row]:
        columns = [(self.frame.iloc[:, at].tolist(), meant) for at, meant in self.columns]
        tracks = (
            None if self.track_column is None else self.frame.iloc[:, self.track_column].tolist()
        )
        for row, index in enumerate(self.frame.index):
            said = None if tracks is None else tracks[row]
            yield self._row([(meant, values[row]) for values, meant in columns], said, str(index))

    def _row(self, cells: list[tuple[list[Heading], Any]], said: Any, index: str) -> Row:
        filled, blank = [], []
        for meant, cell in cells:
            if self._is_blank(cell):
                blank.append(meant)
            else:
                filled.append((meant, cell))
        # With a column of ids a blank one is missing: the index might be another row's id.
        identity = None if self.has_ids else index
        for meant, cell in filled:
            value = value_of(meant[0], cell) if meant[0].name == "id" else None
            identity = value if isinstance(value, str) else identity
        # What can only belong to one track tells which it is.
        alone = [meant[0].name for meant, _ in filled if len(meant) == 1]
        told = {track for name in alone if (track := track_part(name)) is not None}
        track = self.track
        try:
            if not self._is_blank(said):
                track = track_of(said)
            elif track is None:
                track = only_track(alone) if told else self.only_track
            # Of lists that are columns of money: a blank among them leaves the whole sum unknown.
            open_lists = self.open_lists | {
                part
                for meant in blank
                for heading in fitting_headings(meant, track)
                if (part := list_of(heading)) is not None
            }
            start = {} if self.has_ids else {"id": index}
            return Row(identity, track, application_of(filled, track, open_lists, start))
        except InputError as error:
            return Row(identity, track, error)

    def _is_blank(self, cell: Any) -> bool:
        if cell is None or cell is self.pandas.NA or cell is self.pandas.NaT:
            return True
        if isinstance(cell, str):
            return not cell.strip()
        if isinstance(cell, Decimal):
            return cell.is_qnan()
        # What is no scalar, such as an array, compares with itself element by element.
        return bool(self.pandas.api.types.is_scalar(cell) and cell != cell)
