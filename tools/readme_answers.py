"""Write the answers of README.md's calls anew, from a site that publishes the seeds.

make serve &
.venv/bin/python tools/readme_answers.py
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import click
import httpx

README = Path(__file__).resolve().parent.parent / "README.md"

ADDRESS = "http://127.0.0.1:8001"
"""Where ``make serve`` publishes, and what the calls begin with."""

CALL = re.compile(
    rf"```sh\ncurl '{re.escape(ADDRESS)}(?P<path>[^'\n]+)'\n```\n\n```(?P<form>json|csv)\n(?P<answer>.*?)```",
    re.DOTALL,
)
"""A call and the answer below it."""


def shown(form: str, answer: str) -> str:
    """An ``answer`` in the ``form`` json or csv as README.md shows it, with accents and plain line ends."""
    if form == "csv":
        return answer.replace("\r\n", "\n")
    return "".join(json.dumps(json.loads(line), ensure_ascii=False) + "\n" for line in answer.splitlines())


@click.command()
@click.argument("address", default=ADDRESS)
def main(address: str) -> None:
    """Ask the site at ADDRESS, and put what it answers into README.md."""

    def answered(call: re.Match[str]) -> str:
        answer = httpx.get(address + call["path"], timeout=30).raise_for_status().text
        start, end = (place - call.start() for place in call.span("answer"))
        return call[0][:start] + shown(call["form"], answer) + call[0][end:]

    README.write_text(CALL.sub(answered, README.read_text()))


if __name__ == "__main__":
    main()
