"""Has doccano import a file as its server does, into a database in memory, and prints what its database holds then.

FILE TASK; PYTHONPATH names doccano's folder `backend`. A process of its own, since Django is set up once in a process.
"""

import json
import sys
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir
from typing import Any

APPS = ("django.contrib.auth", "django.contrib.contenttypes", "django_drf_filepond", "rest_framework", "polymorphic")
OURS = ("data_import", "examples", "label_types", "labels", "projects", "roles")  # doccano's own, those that hold texts and spans


def set_up() -> None:
    """Django with the tables of doccano, as its models have them."""
    import_module("django.conf").settings.configure(
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        DJANGO_DRF_FILEPOND_FILE_STORE_PATH=gettempdir(),
        DJANGO_DRF_FILEPOND_UPLOAD_TMP=gettempdir(),
        INSTALLED_APPS=[*APPS, *OURS],
        MIGRATION_MODULES={name.rpartition(".")[2]: None for name in (*APPS, *OURS)},
        USE_TZ=True,
    )
    import_module("django").setup()
    import_module("django.core.management").call_command("migrate", run_syncdb=True, verbosity=0)


def imported(path: Path, task: str) -> dict[str, Any]:
    """What doccano complains of, and every text with its spans and relations, in a project in which spans may overlap."""
    user = import_module("django.contrib.auth.models").User.objects.create_user("admin")
    project = import_module("projects.models").SequenceLabelingProject.objects.create(
        name="Nasty", project_type="SequenceLabeling", created_by=user, allow_overlapping=True, use_relation=task == "RelationExtraction"
    )
    name = import_module("data_import.pipeline.readers").FileName(str(path), path.name, path.name)
    dataset = import_module("data_import.datasets").load_dataset(task, import_module("data_import.pipeline.catalog").JSONL, [name], project)
    dataset.save(user)
    examples = import_module("examples.models").Example.objects.order_by("id")
    return {"errors": [str(each) for each in dataset.errors], "examples": [told(each) for each in examples]}


def told(example: Any) -> dict[str, Any]:  # noqa: ANN401 - a class of doccano
    """A text, what came beside it, and its spans and relations, as doccano keeps them."""
    return {
        "text": example.text,
        "meta": example.meta,
        "spans": [(each.label.text, each.start_offset, each.end_offset) for each in example.spans.all()],
        "relations": [
            (each.type.text, *((end.start_offset, end.end_offset) for end in (each.from_id, each.to_id)))
            for each in example.relations.all()
        ],
    }


if __name__ == "__main__":
    set_up()
    sys.stdout.write(json.dumps(imported(Path(sys.argv[1]), sys.argv[2])))
