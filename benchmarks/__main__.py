"""The command ``python -m benchmarks``: see ``--help``."""

from __future__ import annotations

import gc
import sys
import tempfile
from pathlib import Path

import click

from balotaje import compiled, knowledge
from benchmarks import growth, throughput
from benchmarks.corpus import CorpusError, lay_out
from benchmarks.worker import on_one_core

ROOT = Path(__file__).resolve().parent.parent
OWN = (ROOT / "tests" / "corpus", ROOT / "seeds")


@click.command()
@click.argument("corpus", nargs=-1, type=click.Path(exists=True, path_type=Path))
@click.option("--articles", default=200, show_default=True, help="At most so many, evenly spaced; 0 for all.")
@click.option("--rounds", default=5, show_default=True, help="How often the engines take turns.")
@click.option("--textacy", type=click.Path(exists=True, path_type=Path), help="The interpreter that has it.")
@click.option("--only", type=click.Choice(["throughput", "growth"]), help="Leave the other part out.")
@click.option(
    "--case", "cases", multiple=True, type=click.Choice(list(growth.CASES)), help="Cases of growth."
)
def main(
    corpus: tuple[Path, ...],
    articles: int,
    rounds: int,
    textacy: Path | None,
    only: str | None,
    cases: tuple[str, ...],
) -> None:
    """Measure articles per second on one core, and how time grows with the length of a text.

    CORPUS: folders of .txt files, or CSV files with a row for each article; the project's own if left out.
    """
    if only != "growth":
        _throughput(corpus or OWN, articles or None, rounds, textacy)
    if only != "throughput":
        _growth(cases or tuple(growth.CASES))


def _throughput(corpus: tuple[Path, ...], wanted: int | None, rounds: int, textacy: Path | None) -> None:
    pythons = {"floor": Path(sys.executable), "balotaje": Path(sys.executable)}
    if compiled.is_current():
        pythons["compiled"] = Path(sys.executable)
    if textacy:
        pythons["textacy"] = textacy.absolute()
    with tempfile.TemporaryDirectory(prefix="balotaje-bench-") as name:
        folder = Path(name)
        try:
            count = lay_out(corpus, folder, wanted)
            size = sum(path.stat().st_size for path in folder.iterdir())
            click.echo(
                f"{count} articles of {size / count:.0f} bytes on average, {rounds} rounds, one core\n"
            )
            figures = throughput.measure(pythons, folder, rounds)
        except (CorpusError, throughput.EngineError) as error:
            raise click.ClickException(str(error)) from error
    click.echo(throughput.report(figures, count) + "\n")


def _growth(cases: tuple[str, ...]) -> None:
    on_one_core()
    known = knowledge.load(ROOT / "data")
    gc.freeze()
    steps = "".join(f"{f'× {step}':>8}" for step in growth.STEPS[1:])
    click.echo(f"Time of a text twice as long as the one before (2 is linear, {growth.ALLOWED} allowed)\n")
    click.echo(f"{'':26}{steps}")
    for case in cases:
        measured = growth.grow(case, known)
        ratios = "".join(f"{ratio:>8.1f}" for ratio in measured.doublings).ljust(8 * (len(growth.STEPS) - 1))
        click.echo(f"{case:26}{ratios}{'' if measured.linear else '   SUPER-LINEAR'}")
        if not measured.linear:
            for culprit in growth.culprits(case, measured, known):
                click.echo(f"{'':26}    {culprit}")


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
