"""Many calls side by side through joblib: processes or threads here, or the workers of a Dask or Ray cluster."""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from importlib import import_module
from typing import Any, TypeVar

from bias_annotator.errors import UserError
from bias_annotator.messages import Message

One = TypeVar("One")
Other = TypeVar("Other")
_SMALL = 8  # calls that travel together


class Backend(StrEnum):
    """What works side by side: processes, threads, or a cluster."""

    LOKY = "loky"
    THREADING = "threading"
    DASK = "dask"
    RAY = "ray"


@contextmanager
def side_by_side(call: Callable[[One], Other], backend: Backend, workers: int) -> Iterator[Callable[[Sequence[One]], Iterator[Other]]]:
    """A map that keeps the order, with `workers` processors (0: all there are)."""
    import joblib  # noqa: PLC0415 - most comparisons need no more than one processor

    with _cluster(backend, workers), joblib.parallel_config(backend=backend, n_jobs=workers or -1):
        try:
            with joblib.Parallel() as parallel:

                def apply(items: Sequence[One]) -> Iterator[Other]:
                    parts = [items[first : first + _SMALL] for first in range(0, len(items), _SMALL)]
                    for results in parallel(joblib.delayed(_each)(call, part) for part in parts):
                        yield from results

                yield apply
        finally:
            if backend is Backend.LOKY:  # which keeps its processes for the next time, long after the command could have ended
                from joblib.externals.loky import get_reusable_executor  # noqa: PLC0415 - only for this

                get_reusable_executor().shutdown(wait=True)


def _each(call: Callable[[One], Other], items: Sequence[One]) -> list[Other]:
    return [call(item) for item in items]


@contextmanager
def _cluster(backend: Backend, workers: int) -> Iterator[None]:
    """What a backend needs around it; Dask's and Ray's own settings tell which cluster, and without one they make a small one here.

    A cluster that was made or joined for this is left again; one that the program was in before stays.
    """
    if backend not in _PACKAGES:
        yield
        return
    join = _dask if backend is Backend.DASK else _ray
    try:
        leave = join(workers)
    except (OSError, RuntimeError) as problem:  # a timeout is an OSError
        raise UserError(
            Message("The cluster of “{backend}” does not answer: {why}", backend=backend, why=problem),
            Message("Start it, look at the settings of “{backend}”, or leave out --backend.", backend=backend),
        ) from problem
    try:
        yield
    finally:
        leave()


def _dask(workers: int) -> Callable[[], None]:
    """Join the cluster at the address that Dask is set to, or make one; returns what leaves it."""
    distributed = _package(Backend.DASK)
    if import_module("dask").config.get("scheduler-address", None):
        client = distributed.Client()
    else:
        size = {"n_workers": workers} if workers else {}
        client = distributed.Client(**size, threads_per_worker=1, dashboard_address=None, silence_logs=logging.ERROR)
    leave: Callable[[], None] = client.close
    return leave


def _ray(workers: int) -> Callable[[], None]:
    """Join the cluster at the address that Ray is set to, or make one, unless the program is in one; returns what leaves it."""
    _package(Backend.RAY).register_ray()
    ray = import_module("ray")
    if ray.is_initialized():
        return lambda: None
    size = {"num_cpus": workers} if workers and "RAY_ADDRESS" not in os.environ else {}
    ray.init(**size, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR)
    leave: Callable[[], None] = ray.shutdown
    return leave


def require(backend: Backend) -> None:
    """UserError for a cluster without its package."""
    if backend in _PACKAGES:
        _package(backend)


_PACKAGES = {Backend.DASK: "distributed", Backend.RAY: "ray.util.joblib"}


def _package(backend: Backend) -> Any:  # noqa: ANN401 - a module without types
    try:
        return import_module(_PACKAGES[backend])
    except ImportError:
        raise UserError(
            Message("The backend “{backend}” needs a package that is not installed.", backend=backend),
            Message("pip install bias-annotator[{backend}], or leave out --backend.", backend=backend),
        ) from None
