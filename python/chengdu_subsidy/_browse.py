"""How lists and trees of the library are looked through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, SupportsIndex, TypeVar, overload

if TYPE_CHECKING:
    from ._core import Finding, Status

T = TypeVar("T")


class Entries(tuple[T, ...]):
    """A tuple whose entries are also found by their id: ``catalogue[0]``, ``catalogue["cdn"]``."""

    __slots__ = ()
    _key: ClassVar[str] = "id"

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids, in order."""
        return tuple(getattr(entry, self._key) for entry in self)

    @overload
    def __getitem__(self, key: SupportsIndex | str) -> T:
        ...

    @overload
    def __getitem__(self, key: slice) -> tuple[T, ...]:
        ...

    def __getitem__(self, key: SupportsIndex | str | slice) -> T | tuple[T, ...]:
        if not isinstance(key, str):
            return super().__getitem__(key)
        for entry in self:
            if getattr(entry, self._key) == key:
                return entry
        raise KeyError(key)

    def __contains__(self, entry: object) -> bool:
        if isinstance(entry, str):
            return entry in self.ids
        return super().__contains__(entry)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {', '.join(self.ids)}>"


class Findings(Entries["Finding"]):
    """The findings of a decision, in the notice's order; ``findings["park.star"]`` is one."""

    __slots__ = ()
    _key = "rule"

    def with_status(self, *statuses: Status | str) -> Findings:
        """Those of one of the statuses. Raises ValueError for a word that is no status."""
        from ._core import Status

        wanted = {Status(status) for status in statuses}
        return Findings(finding for finding in self if finding.status in wanted)


class Terms(Mapping[str, Any]):
    """Named values of an edition, which cannot be changed: ``terms.rate`` is ``terms["rate"]``.

    A name that is a keyword of Python has an underscore behind it: ``window.value.from_``.
    """

    __slots__ = ("_values",)
    _values: dict[str, Any]

    def __init__(self, values: Mapping[str, Any]) -> None:
        object.__setattr__(self, "_values", dict(values))

    def __getitem__(self, name: str) -> Any:
        return self._values[name]

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            try:
                return self._values[name.removesuffix("_")]
            except KeyError:
                pass
        raise AttributeError(f"there is no {name!r} here; there are {', '.join(self._values)}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError("an edition does not change; load a changed one")

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._values})

    def __hash__(self) -> int:
        return hash(tuple(self._values.items()))

    def __reduce__(self) -> tuple[Any, ...]:
        return Terms, (self._values,)

    def __repr__(self) -> str:
        parts = (
            f"{name}=…" if isinstance(value, (Terms, tuple)) else f"{name}={value!r}"
            for name, value in self._values.items()
        )
        return f"<Terms: {', '.join(parts)}>"
