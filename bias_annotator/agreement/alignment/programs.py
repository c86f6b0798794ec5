"""Linear and whole-number programs over clusters: every unit as often as it is there, at the least cost. Only this knows HiGHS."""

from typing import NamedTuple

import highspy
import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector
from bias_annotator.agreement.alignment.patience import breathe

_TOLERANCE = 1e-10  # the tightest that HiGHS takes
_MIP_TOLERANCE = 1e-9
_NODES = 500  # of the tree of a whole-number program; most have one


class Whole(NamedTuple):
    """Which clusters are taken, each as often as it is there, and how much dearer this may be than the cheapest (0: it is that)."""

    clusters: Rows
    slack: float


class _Quiet(highspy.Highs):
    """HiGHS without the line with its version, which it would print on its first use, whatever its options say."""

    def enableCallbacks(self) -> None:  # noqa: N802 - the constructor calls it; nobody listens to callbacks
        self.silent()


class Program:
    """Clusters to choose from, so that unit u is in exactly `many[u]` of them; more may be added after it was solved."""

    def __init__(self, many: Rows) -> None:
        self.highs = _Quiet()  # type: ignore[no-untyped-call] # HiGHS leaves its constructor untyped
        self._set(threads=1, presolve="off", primal_feasibility_tolerance=_MIP_TOLERANCE, dual_feasibility_tolerance=_TOLERANCE)
        nothing = np.zeros(0, dtype=np.int32)
        times = many.astype(np.float64)
        self.highs.addRows(len(many), times, times, 0, np.zeros(len(many), dtype=np.int32), nothing, np.zeros(0))

    def __len__(self) -> int:
        """Clusters to choose from."""
        return int(self.highs.getNumCol())

    def add(self, clusters: Rows, costs: Vector) -> None:
        """More clusters: rows with a unit or NOBODY in each place."""
        real = clusters != NOBODY
        members = clusters[real].astype(np.int32)
        counts = real.sum(axis=1)
        starts = (np.cumsum(counts) - counts).astype(np.int32)
        count = len(clusters)
        upper = np.full(count, highspy.kHighsInf)
        self.highs.addCols(count, costs, np.zeros(count), upper, len(members), starts, members, np.ones(len(members)))

    def solve(self) -> tuple[Vector, Vector] | None:
        """How much of each cluster is taken, and the price of each unit, at the least cost in fractions, in a corner of the program.

        None where rounding keeps HiGHS from an answer.
        """
        if not self._run() and not self._run(anew=True):
            return None
        solution = self.highs.getSolution()
        return np.array(solution.col_value), np.array(solution.row_dual)

    def central(self) -> Vector | None:
        """Prices from the middle of all that are best, where those of `solve` lie in a corner; None as there."""
        self._set(solver="ipm", run_crossover="off", ipm_optimality_tolerance=_TOLERANCE)
        done = self._run()
        self._set(solver="choose", run_crossover="on")
        return np.array(self.highs.getSolution().row_dual) if done else None

    def solve_whole(self, start: Vector) -> Whole:
        """The cheapest choice of clusters, each a whole number of times. `start` is one, by how often each is taken."""
        count = len(self)
        self._set(
            presolve="on", mip_rel_gap=0.0, mip_abs_gap=_MIP_TOLERANCE, mip_feasibility_tolerance=_MIP_TOLERANCE, mip_max_nodes=_NODES
        )
        whole = np.full(count, highspy.HighsVarType.kInteger)
        self.highs.changeColsIntegrality(count, np.arange(count, dtype=np.int32), whole)
        self.highs.setSolution(count, np.arange(count, dtype=np.int32), start)
        done = self._run_interruptibly()
        info = self.highs.getInfo()
        clusters = np.repeat(np.arange(count), np.rint(self.highs.getSolution().col_value).astype(np.intp))
        return Whole(clusters, 0.0 if done else max(info.objective_function_value - info.mip_dual_bound, 0.0))

    def _set(self, **options: str | float) -> None:
        for option, value in options.items():
            self.highs.setOptionValue(option, value)

    def _run_interruptibly(self) -> bool:
        """Whether it was solved; a whole-number program may take long, and lets whoever waits end it."""
        raised: list[BaseException] = []

        def ask(_kind: object, _message: str, _out: object, into: highspy.cb.HighsCallbackInput, _data: object) -> None:
            try:
                breathe()
            except BaseException as problem:  # noqa: BLE001 - HiGHS would lose it: it is raised again below
                raised.append(problem)
                into.user_interrupt = True

        self.highs.setCallback(ask, None)
        self.highs.startCallback(highspy.cb.HighsCallbackType.kCallbackMipInterrupt)
        done = self._run()
        if raised:
            raise raised[0]
        return done

    def _run(self, *, anew: bool = False) -> bool:
        """Whether it was solved."""
        breathe()
        if anew:
            self.highs.clearSolver()
        self.highs.run()
        return bool(self.highs.getModelStatus() == highspy.HighsModelStatus.kOptimal)
