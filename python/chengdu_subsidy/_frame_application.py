"""An application put together of the cells of a row."""

from __future__ import annotations

from typing import Any

from ._core import Money, Track
from ._errors import InputError
from ._frame_cells import placed, value_of
from ._frame_headings import Heading, fitting_headings, given_twice, list_of


class _Parts(dict[str, Any]):
    """An object that is put together of columns, which no cell has given as a whole."""


class _Kinds(list[dict[str, Any]]):
    """Likewise a list."""


def application_of(
    cells: list[tuple[list[Heading], Any]],
    track: Track | None,
    open_lists: frozenset[str],
    start: dict[str, Any],
) -> dict[str, Any]:
    application = _Parts(start)
    if track is not None:
        application[track.value] = _Parts()
    for meant, cell in cells:
        fitting = fitting_headings(meant, track)
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
    value = value_of(heading, cell)
    part = list_of(heading)
    if part is not None:
        lists = application.setdefault(path[0], _Parts())
        if part in open_lists:
            # Its list is unknown, but what stands there must be money all the same.
            with placed(heading):
                Money(value)
            return
        kind = ".".join(path[2:])
        lines = lists.setdefault(path[1], _Kinds())
        if not isinstance(lines, _Kinds) or any(line["id"] == kind for line in lines):
            raise given_twice(heading.name, part)
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
            raise given_twice(heading.name, ".".join(steps[:depth]))
    if steps[-1] in into:
        raise given_twice(heading.name, ".".join(steps))
    into[steps[-1]] = value
