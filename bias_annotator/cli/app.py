"""The commands, put together."""

from typing import Annotated

import typer

from bias_annotator import __version__
from bias_annotator.cli import data, exporting, extracting, measuring, projects, windows

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,  # plain help: it starts in half the time
    pretty_exceptions_enable=False,
    no_args_is_help=False,
    help="Mark what news texts report, quote and opine; compare annotators; export data sets that others can trust.",
    epilog="Without a command: the window. Exit codes: 0 done, 1 a clear error, 2 usage, 3 done in part.",
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"bias-annotator {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")] = False,  # noqa: ARG001 - typer calls back
) -> None:
    """Open the window, on the project that was open last or at the welcome page, when no command is given."""
    if context.invoked_subcommand is None:
        windows.start(context)


app.command("open")(windows.open_project)
app.command("demo")(windows.demo)
app.command("new")(projects.new)
app.command("import")(data.import_)
app.command("export")(exporting.export_)
app.command("extract")(extracting.extract)
app.command("formats")(data.formats)
app.command("agreement")(measuring.agreement)
app.command("check")(projects.check_)
app.command("backup")(projects.backup)
