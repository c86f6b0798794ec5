"""Many calls side by side through joblib: processes or threads here, or the workers of a Dask or Ray cluster."""

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
    """What a backend needs around it; Dask's and Ray's own settings tell which cluster, and without one they make a small one here."""
    if backend is Backend.DASK:
        distributed = _package(backend)
        with distributed.Client(**({"n_workers": workers} if workers else {}), threads_per_worker=1, dashboard_address=None):
            yield
    elif backend is Backend.RAY:
        _package(backend).register_ray()
        yield
    else:
        yield


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
