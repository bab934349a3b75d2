"""What a faulty input raises."""

from __future__ import annotations

from typing import Any, Literal


class InputError(ValueError):
    """A fault of an application or an edition: what, where, and how to mend it.

    code: the contract's error code, such as ``bad_money``.
    path: JSON Pointer of the field; empty for the whole document.
    line: the line or record of a stream, from 1; None where there is none.
    message_zh, message_en: the sentence, in both languages.
    """

    def __init__(
        self, code: str, path: str, line: int | None, message_zh: str, message_en: str
    ) -> None:
        super().__init__(code, path, line, message_zh, message_en)
        self.code = code
        self.path = path
        self.line = line
        self.message_zh = message_zh
        self.message_en = message_en

    def message(self, lang: Literal["zh", "en"] = "zh") -> str:
        """The sentence in Chinese (zh) or English (en)."""
        if lang not in ("zh", "en"):
            raise ValueError(f"lang is 'zh' or 'en', not {lang!r}")
        return self.message_zh if lang == "zh" else self.message_en

    def to_dict(self) -> dict[str, Any]:
        """The fault as the contract writes it: code, path, message."""
        message = {"zh": self.message_zh, "en": self.message_en}
        return {"code": self.code, "path": self.path, "message": message}

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.code, self.path, self.line, self.message_zh, self.message_en)

    def __str__(self) -> str:
        places = [f"line {self.line}"] if self.line is not None else []
        where = ", ".join([*places, *([self.path] if self.path else [])])
        message = f"{self.code}: {self.message_en} {self.message_zh}"
        return f"{where}: {message}" if where else message


class InputTypeError(InputError, TypeError):
    """A value of another type than its field's, such as a float for money: also a TypeError."""


# Named as users import them.
InputError.__module__ = InputTypeError.__module__ = "chengdu_subsidy"
