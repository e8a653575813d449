"""Write balotaje/lexicon/common_words.csv: the roots that a Spanish dictionary writes in lower case.

A capitalised word that is also one of these ('Plan', 'Puente', 'Encuesta') is weak evidence of a name. The
roots are those of the RLA-ES dictionary (GPL 3 / LGPL 3 / MPL 1.1, used here under the MPL), as Debian's
package ``hunspell-es`` installs it; forms that inflection makes are looked up by rule, not listed.

    python tools/make_common_words.py [/usr/share/hunspell/es_ES.dic]
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "balotaje" / "lexicon" / "common_words.csv"


def main(dictionary: Path) -> None:
    """Read ``dictionary`` (hunspell's .dic) and write the table."""
    lines = dictionary.read_text(encoding="utf-8").splitlines()[1:]
    roots = {line.split("/")[0].split("\t")[0].strip() for line in lines}
    words = sorted(r for r in roots if len(r) > 2 and r.isalpha() and r.islower())
    with TARGET.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["form"])
        table.writerows([word] for word in words)
    print(f"{TARGET}: {len(words)} roots")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/hunspell/es_ES.dic"))
