"""``build.py`` as its users run it: what it says, what it leaves behind, and the same bytes every time."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import build as command
from balotaje import __version__, pipeline, serve, store
from balotaje.model import Article, Facts
from balotaje.sources import Entry

TEXT = "Rosa Quilodrán ganó en Puerto Hondo.\n\n“Es un honor”, dijo."


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A current folder with two articles in ``notas``."""
    for name in ("uno", "dos"):
        path = tmp_path / "notas" / f"{name}.txt"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{TEXT}\n\n{name}")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(command.main, arguments)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    return result


def articles(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        return [id_ for (id_,) in connection.execute("select id from articles order by id")]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


# ---- what it builds, and what it says ---------------------------------------------------------------------


def test_it_tells_what_it_built(here: Path) -> None:
    result = run("notas", "--db", "out.db")
    assert result.exit_code == 0
    assert articles(here / "out.db") == ["dos", "uno"]
    first, *counts = result.stdout.splitlines()
    assert first.startswith("out.db was built in ")
    assert first.endswith(" seconds:")
    assert [line.split(maxsplit=1)[1] for line in counts] == [
        "articles",
        "people",
        "quotes with a speaker",
        "quotes without a speaker",
        "results",
        "endorsements",
        "unresolved",
        "articles without an outlet (dos, uno): data/articles.csv takes it, in outlet",
        "articles without a day of publication (dos, uno): data/articles.csv takes it, in published",
    ]
    assert counts[0].split()[0] == "2"
    assert result.stderr == ""


def test_it_counts_what_is_in_the_database(root: Path, tmp_path: Path) -> None:
    summary = pipeline.build([root / "seeds"], tmp_path / "out.db")
    with closing(sqlite3.connect(tmp_path / "out.db")) as connection:
        for table in ("articles", "people", "results", "endorsements", "unresolved"):
            [count] = connection.execute(f"select count(*) from {table}").fetchone()
            assert getattr(summary, table) == count, table
        [count] = connection.execute("select count(*) from quotes").fetchone()
    assert summary.quotes_with_speaker + summary.quotes_without_speaker == count
    assert summary.complete


def test_without_arguments_seeds_goes_into_data(here: Path) -> None:
    (here / "notas").rename(here / "seeds")
    (here / "data").mkdir()
    assert run().exit_code == 0
    assert articles(here / "data" / "balotaje.db") == ["dos", "uno"]


def test_help_has_examples_and_the_exit_codes(here: Path) -> None:
    output = run("--help").output
    for words in ("Examples:", "build.py seeds more/ --db all.db", "Exit codes:", "  2  nothing was built"):
        assert words in output
    assert run("--version").output == f"balotaje, version {__version__}\n"
    assert names(here) == ["notas"]


def test_the_progress_bar_is_for_a_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    entries = [Entry(tmp_path / name, name, name) for name in "abc"]
    monkeypatch.setattr(command, "_is_watched", lambda: False)
    assert list(command.watch(entries)) == entries
    monkeypatch.setattr(command, "_is_watched", lambda: True)
    assert list(command.watch(entries)) == entries


# ---- bad input --------------------------------------------------------------------------------------------

BAD = {
    "a missing file": (None, "gone.txt", "gone.txt: not found; check the path"),
    "a missing folder": (None, "gone", "gone: not found; check the path"),
    "an empty file": (b"", "bad.txt", "bad.txt: empty; put the text in, or delete it"),
    "a file that is not text": (
        b"\x89PNG\r\n\x1a\n\x01",
        "bad.txt",
        "bad.txt: is not text (neither UTF-8 nor Windows-1252); save it as UTF-8 text",
    ),
    "NUL bytes": (b"a\0b", "bad.txt", "bad.txt: is not text (it holds NUL bytes); save it as UTF-8 text"),
    "another kind of file": (
        b"%PDF",
        "bad.pdf",
        "bad.pdf: cannot read .pdf files; name files that end in .txt or .html",
    ),
    "two files with one stem": (
        TEXT.encode(),
        "uno.html",
        "uno.html: has the same id (uno) as notas/uno.txt, which was read instead; "
        "rename one of them: the file name is the article's id",
    ),
    "a page without an article": (
        b"<html></html>",
        "bad.html",
        "bad.html: no article text found; save the page with its text, or the text alone as .txt",
    ),
}


@pytest.mark.parametrize(("data", "name", "message"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_is_told_and_the_rest_is_built(
    here: Path, data: bytes | None, name: str, message: str
) -> None:
    if data is not None:
        (here / name).write_bytes(data)
    result = run(name, "notas", "--db", "out.db")
    assert result.exit_code == 1
    assert result.stderr == f"{message}\n"
    assert articles(here / "out.db") == ["dos", "uno"]


def test_a_folder_with_nothing_readable_is_told(here: Path) -> None:
    (here / "void").mkdir()
    result = run("void", "notas", "--db", "out.db")
    assert result.exit_code == 1
    assert (
        result.stderr == "void: nothing to read in this folder; put files that end in .txt or .html into it\n"
    )


@pytest.mark.parametrize(
    ("data", "stderr"),
    [
        (TEXT.encode("utf-8-sig"), ""),
        (TEXT.replace("\n", "\r\n").encode(), ""),
        (
            TEXT.encode("cp1252"),
            "tres.txt: is not UTF-8; it was read as Windows-1252; save it as UTF-8 text\n",
        ),
        (
            TEXT.replace("“", '"').replace("”", '"').encode("latin-1"),
            "tres.txt: is not UTF-8; it was read as Windows-1252; save it as UTF-8 text\n",
        ),
    ],
    ids=["a byte-order mark", "CRLF", "Windows-1252", "Latin-1"],
)
def test_what_can_be_read_all_the_same_is_no_failure(here: Path, data: bytes, stderr: str) -> None:
    (here / "tres.txt").write_bytes(data)
    result = run("tres.txt", "notas", "--db", "out.db")
    assert (result.exit_code, result.stderr) == (0, stderr)
    assert articles(here / "out.db") == ["dos", "tres", "uno"]


def test_an_article_that_the_program_fails_on_does_not_cost_the_others_theirs(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def extract(article: Article, _: object) -> Facts:
        return Facts(title={"dos": "Dos"}[article.id])

    monkeypatch.setattr(pipeline, "extract", extract)
    result = run("notas", "--db", "out.db")
    assert result.exit_code == 1
    assert result.stderr.startswith(
        "notas/uno.txt: could not be parsed (KeyError: 'uno' at test_build_command.py:"
    )
    assert articles(here / "out.db") == ["dos"]


# ---- when nothing can be built ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["notas", "--db", "gone/out.db"], "gone/out.db: its folder does not exist"),
        (["notas", "--db", "notas/uno.txt/out.db"], "notas/uno.txt/out.db: its folder does not exist"),
        (["notas", "--db", "notas"], "notas: is a folder"),
        (["notas", "--db", "/proc/out.db"], "/proc/out.db: cannot be written"),
        (["notas", "--db", "x" * 300], f"{'x' * 300}: cannot be written (file name too long)"),
        (["notas", "--db", "notas/uno.txt"], "notas/uno.txt: is not a database and was left alone"),
    ],
)
def test_a_database_that_cannot_be_written_is_one_line(
    here: Path, arguments: list[str], message: str
) -> None:
    before = names(here), names(here / "notas")
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(message)
    assert result.stderr.count("\n") == 1
    assert (names(here), names(here / "notas")) == before
    assert (here / "notas" / "uno.txt").read_text().startswith(TEXT)


def test_a_folder_that_may_not_be_written_is_one_line(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:  # as the system does, though not to root
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    result = run("notas", "--db", "notas/out.db")
    assert result.exit_code == 2
    assert result.stderr == "notas/out.db: cannot be written (permission denied); name another with --db\n"
    assert names(here / "notas") == ["dos.txt", "uno.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone"], "gone: not found; check the path\nNothing to build: no article was read.\n"),
        (
            ["vacio.txt"],
            "vacio.txt: empty; put the text in, or delete it\nNothing to build: no article was read.\n",
        ),
        (["--nope"], "No such option"),
    ],
)
def test_with_nothing_to_build_the_database_stays(here: Path, arguments: list[str], message: str) -> None:
    (here / "vacio.txt").touch()
    run("notas", "--db", "out.db")
    before = digest(here / "out.db")
    result = run(*arguments, "--db", "out.db")
    assert result.exit_code == 2
    assert message in result.stderr
    assert digest(here / "out.db") == before
    assert names(here) == ["notas", "out.db", "vacio.txt"]


def raising(error: BaseException) -> object:
    def write(path: Path, _: object) -> None:
        path.write_bytes(b"half a database")
        Path(f"{path}-journal").touch()
        raise error

    return write


def disk_is_full() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


@pytest.mark.parametrize(
    ("error", "exit_code", "message"),
    [
        (disk_is_full(), 2, "out.db: cannot be written (database or disk is full); make room"),
        (
            OSError(errno.ENOSPC, "No space left on device"),
            2,
            "out.db: cannot be written (no space left on device)",
        ),
        (KeyboardInterrupt(), 130, "Stopped; the database is as it was."),
        (SystemExit(143), 143, ""),
        (RuntimeError("odd"), 3, "RuntimeError: odd at test_build_command.py:"),
    ],
    ids=["disk full", "no space", "Ctrl-C", "terminated", "a fault of the program"],
)
def test_a_build_that_fails_leaves_the_database_as_it_was(
    here: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, exit_code: int, message: str
) -> None:
    run("notas", "--db", "out.db")
    before = digest(here / "out.db")
    monkeypatch.setattr(store, "write", raising(error))
    result = run("notas", "--db", "out.db")
    assert (result.exit_code, result.stdout) == (exit_code, "")
    assert result.stderr.startswith(message)
    assert digest(here / "out.db") == before
    assert names(here) == ["notas", "out.db"]


# ---- as a process -----------------------------------------------------------------------------------------


def test_it_runs_as_a_process_in_any_folder(root: Path, here: Path) -> None:
    line = [sys.executable, str(root / "build.py"), "notas", "gone", "--db", "out.db"]
    ran = subprocess.run(line, cwd=here, capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (1, "gone: not found; check the path\n")
    assert ran.stdout.startswith("out.db was built in ")


STOPPED_HALFWAY = """
import runpy, signal, sys
from balotaje import store

def write(path, corpus):
    path.write_bytes(b"half a database")
    print("halfway", flush=True)
    signal.pause()

store.write = write
runpy.run_path(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize(
    ("number", "exit_code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["Ctrl-C", "kill"]
)
def test_a_process_that_is_stopped_leaves_the_database_as_it_was(
    root: Path, here: Path, number: signal.Signals, exit_code: int
) -> None:
    run("notas", "--db", "out.db")
    before = digest(here / "out.db")
    program = f"import sys; sys.argv = [{str(root / 'build.py')!r}, *sys.argv[1:]]" + STOPPED_HALFWAY
    running = subprocess.Popen(
        [sys.executable, "-c", program, "notas", "--db", "out.db"],
        cwd=here,
        env=os.environ | {"PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell starts what runs in the background with Ctrl-C ignored, and that is inherited.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "halfway\n"
    running.send_signal(number)
    _, err = running.communicate(timeout=60)
    assert running.returncode == exit_code
    assert "Traceback" not in err
    assert digest(here / "out.db") == before
    assert names(here) == ["notas", "out.db"]


# ---- the same bytes ---------------------------------------------------------------------------------------


def test_two_builds_in_two_folders_are_the_same_bytes(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    digests = set()
    for name in ("one", "another/and/deeper"):
        folder = tmp_path / name
        shutil.copytree(root / "seeds", folder / "seeds")
        monkeypatch.chdir(folder)
        for sources in (["seeds"], [str(folder / "seeds")], ["./seeds/"]):
            assert run(*sources, "--db", "out.db").exit_code == 0
            digests.add(digest(folder / "out.db"))
    assert len(digests) == 1


def test_the_order_of_sources_changes_no_byte(root: Path, tmp_path: Path) -> None:
    files = sorted((root / "seeds").iterdir())
    digests = set()
    for sources in (files, files[::-1], [root / "seeds"], [files[1], root / "seeds"]):
        pipeline.build(sources, tmp_path / "out.db")
        digests.add(digest(tmp_path / "out.db"))
    assert len(digests) == 1


def test_the_bytes_do_not_depend_on_the_process(root: Path, here: Path) -> None:
    digests = set()
    for seed in ("1", "2"):
        line = [sys.executable, str(root / "build.py"), str(root / "seeds"), "--db", "out.db"]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        subprocess.run(line, cwd=here, env=environment, check=True, capture_output=True)
        digests.add(digest(here / "out.db"))
    assert len(digests) == 1


# ---- publishing it ----------------------------------------------------------------------------------------


def test_every_setting_of_the_site_stands_in_one_place(tmp_path: Path) -> None:
    arguments = serve.arguments(tmp_path / "out.db", port=8123)
    assert arguments[:4] == [sys.executable, "-m", "datasette", "serve"]
    assert arguments[arguments.index("--immutable") + 1] == str(tmp_path / "out.db")
    assert arguments[arguments.index("--port") + 1] == "8123"
    assert "--cors" in arguments
    for option in ("--metadata", "--template-dir", "--plugins-dir"):
        assert Path(arguments[arguments.index(option) + 1]).exists(), option


def test_a_port_that_is_taken_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "balotaje.db").touch()
    monkeypatch.setattr(serve, "is_free", lambda host, port: False)
    result = CliRunner().invoke(serve.main, [str(tmp_path / "balotaje.db"), "--port", "8123"])
    assert result.exit_code == 2
    assert result.stderr == "127.0.0.1:8123 is not free: choose another, as in: make serve PORT=8124\n"


def test_a_database_of_another_name_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "todo.db").touch()
    result = CliRunner().invoke(serve.main, [str(tmp_path / "todo.db")])
    assert result.exit_code == 2
    assert result.stderr.endswith(
        "todo.db: call it balotaje.db, in any folder: the site's addresses begin with it\n"
    )
