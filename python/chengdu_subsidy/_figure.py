"""The figure of a simulation: the distribution, and who gains and loses. matplotlib is needed."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any, Literal

from ._core import Track
from ._simulate import NO_STAR, Comparison, Simulation, _fen

#: Families that have Chinese, the plainest first.
_CHINESE_FONTS = (
    *("Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN"),
    *("Microsoft YaHei", "PingFang SC", "Hiragino Sans GB", "WenQuanYi Zen Hei"),
    *("WenQuanYi Micro Hei", "SimHei", "Noto Sans CJK JP", "Noto Serif CJK SC", "SimSun"),
    "Droid Sans Fallback",
)


def _chinese_font(manager: Any) -> str:
    installed = {font.name for font in manager.fontManager.ttflist}
    for family in _CHINESE_FONTS:
        if family in installed:
            return family
    raise RuntimeError(
        "no font with Chinese is installed, so that the labels could not be read: install one "
        "(Debian: fonts-noto-cjk), or draw the figure with lang='en'. "
        "没有安装含中文的字体：请安装（Debian：fonts-noto-cjk），或用lang='en'。"
    )


def draw_figure(
    simulation: Simulation, path: str | os.PathLike[str], lang: Literal["zh", "en"]
) -> None:
    if lang not in ("zh", "en"):
        raise ValueError(f"lang is 'zh' or 'en', not {lang!r}")
    if os.path.splitext(os.fspath(path))[1].lower() not in (".png", ".svg"):
        raise ValueError(f"a figure is a .png or a .svg, not {os.fspath(path)!r}")
    try:
        matplotlib = import_module("matplotlib")
        figures = import_module("matplotlib.figure")
        manager = import_module("matplotlib.font_manager")
    except ImportError as error:
        raise ImportError(
            "figures need matplotlib: pip install 'chengdu-subsidy[simulate]' (Debian: "
            "python3-matplotlib)"
        ) from error
    import numpy

    zh = lang == "zh"
    settings: dict[str, Any] = {"axes.unicode_minus": False, "svg.hashsalt": "chengdu-subsidy"}
    told = _parts(simulation.comparison)
    if zh or not all(name.isascii() for (kind, name), _ in told if kind == "district"):
        settings["font.family"] = [_chinese_font(manager)]
    with matplotlib.rc_context(settings):
        sides = 1 if simulation.comparison is None else 2
        # A bar a group: a city's districts need more room than its tracks.
        high = max(4.4, 1.4 + 0.22 * len(_parts(simulation.comparison)))
        figure = figures.Figure(figsize=(6.4 * sides, high), layout="constrained")
        axes = figure.subplots(1, sides, squeeze=False)[0]
        # Floats from here on: what is drawn is a picture, and goes nowhere else.
        axes[0].hist(simulation.amounts / 1e6, bins=60, color="#3b6ea5")
        axes[0].set_xlabel("补助金额（万元）" if zh else "amount (10,000 yuan)")
        axes[0].set_ylabel("项目数" if zh else "applications")
        total = f"{simulation.total:,.2f}"
        axes[0].set_title(f"补助金额分布，合计{total}元" if zh else f"Amounts, {total} yuan in all")
        if simulation.comparison is not None:
            _draw_comparison(axes[1], simulation.comparison, zh, numpy)
        figure.savefig(path, dpi=150, metadata={"Date": None} if _is_svg(path) else None)


def _is_svg(path: str | os.PathLike[str]) -> bool:
    return os.fspath(path).lower().endswith(".svg")


def _parts(comparison: Comparison | None) -> list[tuple[tuple[str, str], Comparison]]:
    return [] if comparison is None else [*comparison.groups.items()]


def _part_label(kind: str, name: str, zh: bool) -> str:
    if kind == "district":
        return name
    track, _, star = name.partition(" ")
    label = Track(track).zh if zh else Track(track).en
    if kind != "star":
        return label
    if star == NO_STAR:
        return label + ("（未定星级）" if zh else " (no star yet)")
    if star == "0":
        return label + ("（未达星级）" if zh else " (below every star)")
    return f"{label} {star}{'星' if zh else ' stars'}"


def _draw_comparison(axes: Any, comparison: Comparison, zh: bool, numpy: Any) -> None:
    parts = _parts(comparison)
    labels = [_part_label(*key, zh) for key, _ in parts]
    at = numpy.arange(len(parts))
    gained = [_fen(part.gained) / 1e6 for _, part in parts]
    lost = [-_fen(part.lost) / 1e6 for _, part in parts]
    axes.barh(at, gained, color="#3f8f5b", label="增加" if zh else "gain")
    axes.barh(at, lost, color="#b5483a", label="减少" if zh else "lose")
    axes.set_yticks(at, labels)
    axes.invert_yaxis()
    axes.axvline(0, color="#444444", linewidth=0.8)
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.set_xlabel("变化（万元）" if zh else "change (10,000 yuan)")
    counts = (comparison.gaining, comparison.losing)
    axes.set_title(
        "{}个项目增加，{}个项目减少".format(*counts) if zh else "{} applications gain, {} lose".format(*counts)
    )
    axes.legend()
