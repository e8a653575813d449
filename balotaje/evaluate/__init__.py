"""The measuring stick: gold facts against what the program found, table by table.

``score(gold, found, parties)`` is pure: two :class:`View` of one article in, counts and misses out. Views
come from a gold file (:mod:`.gold`), from ``Facts`` or from a published database (:mod:`.found`). The command
is ``python -m balotaje.evaluate``. The matching rules are those of the codebook, "How agreement with gold is
scored".
"""

from balotaje.evaluate.counts import TABLES, Count, Miss, Scores
from balotaje.evaluate.folder import score_folder
from balotaje.evaluate.found import from_database, from_facts
from balotaje.evaluate.gold import GoldError, from_gold, read_gold
from balotaje.evaluate.names import PartyNames
from balotaje.evaluate.score import score
from balotaje.evaluate.views import View

__all__ = [
    "TABLES",
    "Count",
    "GoldError",
    "Miss",
    "PartyNames",
    "Scores",
    "View",
    "from_database",
    "from_facts",
    "from_gold",
    "read_gold",
    "score",
    "score_folder",
]
