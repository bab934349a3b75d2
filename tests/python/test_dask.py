"""The sample on Dask: worker processes, one of them lost on the way, the same totals."""

from __future__ import annotations

import os
import signal
import sys
import time
import warnings

import chengdu_subsidy as cs  # noqa: F401
import pytest
from conftest import ROOT

pytest.importorskip("dask")
distributed = pytest.importorskip("distributed")

# Dask warns of its own surroundings (ports, closing connections); nothing of ours.
pytestmark = pytest.mark.filterwarnings("default")


def test_a_lost_worker_changes_no_total(monkeypatch: pytest.MonkeyPatch):
    # The workers import the sample, too.
    monkeypatch.syspath_prepend(str(ROOT / "samples"))
    paths = [str(ROOT / "samples"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    import dask_city

    rows = 20_000
    expected = dask_city.joined([dask_city.part(seed, rows) for seed in range(dask_city.PARTS)])
    assert expected["all"][0] == 3 * rows * dask_city.PARTS

    with warnings.catch_warnings(), distributed.LocalCluster(
        n_workers=3,
        threads_per_worker=1,
        processes=True,
        dashboard_address=None,
        silence_logs=50,
    ) as cluster, distributed.Client(cluster) as client:
        lost: list[int] = []

        def lose_one() -> None:
            # Once some parts are done and others are not; results on the worker are lost with it.
            client.wait_for_workers(3)
            pids = client.run(os.getpid)
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline:
                held = client.has_what()
                holders = [address for address, keys in held.items() if keys and address in pids]
                if holders:
                    lost.append(pids[holders[0]])
                    os.kill(lost[0], signal.SIGKILL)
                    return
                time.sleep(0.01)

        assert dask_city.city(client, rows, lose_one) == expected
        assert len(lost) == 1
        with pytest.raises(ProcessLookupError):
            for _ in range(200):
                os.kill(lost[0], 0)
                time.sleep(0.05)
    assert sys.modules["dask_city"].PARTS == dask_city.PARTS
