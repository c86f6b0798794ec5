"""The window: the only package that imports Qt."""

# PySide6 reads the source of every module that is imported after it, so what the window needs besides Qt comes before.
import numpy  # noqa: F401, ICN001 - as said above

import bias_annotator.project.project  # noqa: F401 - as said above
