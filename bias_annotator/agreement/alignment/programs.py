"""Linear and whole-number programs over clusters: every unit as often as it is there, at the least cost. Only this knows HiGHS."""

import highspy
import numpy as np

from bias_annotator.agreement.alignment.continua import NOBODY, Rows, Vector

_TOLERANCE = 1e-10  # the tightest that HiGHS takes
_MIP_TOLERANCE = 1e-9


class _Quiet(highspy.Highs):
    """HiGHS without the line with its version, which it would print on its first use, whatever its options say."""

    def enableCallbacks(self) -> None:  # noqa: N802 - the constructor calls it; nobody listens to callbacks
        self.silent()


class Program:
    """Clusters to choose from, so that unit u is in exactly `many[u]` of them; more may be added after it was solved."""

    def __init__(self, many: Rows) -> None:
        self.highs = _Quiet()  # type: ignore[no-untyped-call] # HiGHS leaves its constructor untyped
        for option, value in (
            ("threads", 1),
            ("presolve", "off"),
            ("primal_feasibility_tolerance", _MIP_TOLERANCE),
            ("dual_feasibility_tolerance", _TOLERANCE),
        ):
            self.highs.setOptionValue(option, value)
        nothing = np.zeros(0, dtype=np.int32)
        times = many.astype(np.float64)
        self.highs.addRows(len(many), times, times, 0, np.zeros(len(many), dtype=np.int32), nothing, np.zeros(0))

    def add(self, clusters: Rows, costs: Vector) -> None:
        """More clusters: rows with a unit or NOBODY in each place."""
        real = clusters != NOBODY
        members = clusters[real].astype(np.int32)
        counts = real.sum(axis=1)
        starts = (np.cumsum(counts) - counts).astype(np.int32)
        count = len(clusters)
        upper = np.full(count, highspy.kHighsInf)
        self.highs.addCols(count, costs, np.zeros(count), upper, len(members), starts, members, np.ones(len(members)))

    def solve(self) -> tuple[Vector, Vector]:
        """How much of each cluster is taken, and the price of each unit, at the least cost in fractions."""
        self._run()
        solution = self.highs.getSolution()
        return np.array(solution.col_value), np.array(solution.row_dual)

    def solve_whole(self) -> Rows:
        """Which clusters are taken at the least cost, each a whole number of times: as often as it is in the answer."""
        count = self.highs.getNumCol()
        for option, value in (
            ("presolve", "on"),
            ("mip_rel_gap", 0.0),
            ("mip_abs_gap", _MIP_TOLERANCE),
            ("mip_feasibility_tolerance", _MIP_TOLERANCE),
        ):
            self.highs.setOptionValue(option, value)
        whole = np.full(count, highspy.HighsVarType.kInteger)
        self.highs.changeColsIntegrality(count, np.arange(count, dtype=np.int32), whole)
        self._run()
        return np.repeat(np.arange(count), np.rint(self.highs.getSolution().col_value).astype(np.intp))

    def _run(self) -> None:
        self.highs.run()
        status = self.highs.getModelStatus()
        if status != highspy.HighsModelStatus.kOptimal:
            message = f"HiGHS ended with {status}"
            raise RuntimeError(message)
