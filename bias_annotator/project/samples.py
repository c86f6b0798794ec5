"""The sample project: short texts from `resources/samples`, marked in part by two invented annotators."""

from pathlib import Path

from bias_annotator.project.importing import ImportOptions, import_files
from bias_annotator.project.project import Project
from bias_annotator.shipped import shipped

TITLE = "Sample project"


def sample_files() -> list[Path]:
    """The shipped documents, in the order in which they are shown."""
    return sorted(shipped("resources", "samples").glob("*.jsonl"))


def make_sample(path: Path) -> Project:
    """Make the sample project at `path`, whole or not at all, and open it.

    UserError when something is there or it cannot be written.
    """
    project = Project.new(path, title=TITLE)
    try:
        _fill(project)
    except BaseException:
        project.close()
        path.unlink(missing_ok=True)
        raise
    return project


def _fill(project: Project) -> None:
    result = import_files(project, sample_files(), ImportOptions())
    if result.refused:
        message = f"a shipped sample does not import: {result.refused[0]}"
        raise RuntimeError(message)
