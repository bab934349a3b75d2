"""The headings of a table of applications, and which field each of them means."""

from __future__ import annotations

import difflib
from typing import Any, NamedTuple

from . import _core
from ._core import Edition, InvestmentKind, Material, Track
from ._errors import InputError

# Types of fields whose values must be exact, so that no column of floats may carry them.
MONEY = ("money", "signed_money")
EXACT = (*MONEY, "score", "area")
TEXT = ("id", "text")
# Lists that may be columns of money, one a kind.
_LISTS = ("platform.investment.", "cloud.fees.")
_TRACKS = {word.value: word for word in Track}


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


def track_part(name: str) -> Track | None:
    """The track that a heading's field belongs to, if it is not one of all tracks."""
    return _TRACKS.get(name.partition(".")[0])


def only_track(names: list[str]) -> Track | None:
    """The track of some fields, where all of them have one track."""
    tracks = {track for name in names if (track := track_part(name)) is not None}
    return tracks.pop() if len(tracks) == 1 else None


def list_of(heading: Heading) -> str | None:
    """The list that a column of money is one kind of."""
    if not heading.name.startswith(_LISTS):
        return None
    return ".".join(heading.name.split(".")[:2])


def fitting_headings(meant: list[Heading], track: Track | None) -> list[Heading]:
    """What a heading can mean in a row of a track."""
    return [heading for heading in meant if track_part(heading.name) in (None, track)]


def meanings(name: Any, headings: tuple[Heading, ...]) -> list[Heading]:
    exact = [heading for heading in headings if heading.name == name]
    return exact or [
        heading
        for heading in headings
        if name == heading.label or (heading.name.rpartition(".")[2] == name and name != "")
    ]


def unknown_heading(name: Any, headings: tuple[Heading, ...]) -> InputError:
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


def track_of(word: Any) -> Track:
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


def given_twice(name: str, before: str) -> InputError:
    return InputError(
        "duplicate_field",
        f"/{name}",
        None,
        f"列“{name}”与“{before}”是同一字段：请只保留一列。",
        f'The columns "{name}" and "{before}" are one field: keep one of them.',
    )


def track_twice(name: str) -> InputError:
    return InputError(
        "duplicate_field",
        f"/{name}",
        None,
        f"申报方向已由参数track给出，又有列“{name}”：请只保留其一。",
        f'The track is given by the argument track= and by the column "{name}": keep one of them.',
    )
