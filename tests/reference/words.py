"""What the contract names of a decision and leaves to the library: these are equal to all that it allows."""

from __future__ import annotations


class TextOrNull:
    def __eq__(self, other: object) -> bool:
        return other is None or (isinstance(other, str) and other != "")


class InBothLanguages:
    """`{zh, en}`: both are there, the one in Chinese, and they are not the same."""

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, dict) or other.keys() != {"zh", "en"}:
            return False
        zh, en = other["zh"], other["en"]
        if not isinstance(zh, str) or not isinstance(en, str) or zh == en:
            return False
        return any("一" <= c <= "鿿" for c in zh) and any("a" <= c <= "z" for c in en)


TEXT_OR_NULL, IN_BOTH_LANGUAGES = TextOrNull(), InBothLanguages()
