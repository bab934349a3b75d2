"""A population larger than one machine, on Dask's distributed scheduler.

    python samples/dask_city.py [ROWS]

Each task draws its part by its own seed, decides it in a worker process, and sends back exact totals
only. Dask starts a lost worker's tasks again elsewhere; since a part depends on nothing but its seed,
the totals are the same.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from decimal import Decimal
from importlib import import_module
from typing import Any

import chengdu_subsidy as cs

PARTS = 24


def part(seed: int, rows: int) -> dict[tuple[str, str], tuple[int, Decimal]]:
    """Rows and exact totals of one part, by track and star."""
    groups = cs.simulate(cs.draw_applications(rows, seed=seed)).groups
    return {key: (group.rows, group.total) for key, group in groups.items()}


def joined(parts: list[dict[tuple[str, str], tuple[int, Decimal]]]) -> dict[str, tuple[int, str]]:
    """The sums of all parts, in whole fen."""
    rows: dict[str, int] = {}
    fen: dict[str, int] = {}
    for groups in parts:
        for key, (count, total) in groups.items():
            name = " ".join(key).strip()
            rows[name] = rows.get(name, 0) + count
            fen[name] = fen.get(name, 0) + int(total * 100)
    return {name: (rows[name], f"{fen[name] // 100}.{fen[name] % 100:02}") for name in sorted(rows)}


def city(
    client: Any, rows: int, meanwhile: Callable[[], object] = lambda: None
) -> dict[str, tuple[int, str]]:
    """Totals of `rows` applications of each track a part, worked out by the client's workers."""
    futures = client.map(part, range(PARTS), rows=rows, pure=False)
    meanwhile()
    return joined(client.gather(futures))


def main() -> None:
    distributed: Any = import_module("dask.distributed")
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    # Processes; one thread each is enough, since a part may have several of its own.
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster, distributed.Client(cluster) as client:
        for name, (count, total) in city(client, rows).items():
            print(f"{name:16} {count:>10} {total:>20}")


if __name__ == "__main__":
    main()
