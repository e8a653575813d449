"""Which cues stand in each sentence, as far as they tell what kind its figures are of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

from ...model import ResultKind
from ..brackets import SETS_OFF
from ..clauses.verbs import AS_TOLD
from ..cues import Cues
from ..reading import Reading
from .stops import Stops
from .tallies import Tally

SEGMENT_MARKS = SETS_OFF | {";", ")"}
SEGMENT_ENDS = SEGMENT_MARKS | {"y", "mientras"}
PART_MARKS = frozenset(";:")
SEMICOLON = frozenset(";")
WATCHED = frozenset(
    """subgroup poll poll_cue count_cue counted_share counting all_counted final_count declared past_election
    primary first_round second_round approval chamber_vote electoral expectation vote_unit
    vote_noun belief betting""".split()
)
QUICK_COUNTS = frozenset(("conteo", "conteos", "recuento"))
FIRMS = frozenset(("empresa", "firma", "consultora", "encuestadora"))
ESTIMATES = frozenset("proyección proyecciones medición muestra".split())
"""Surveys that an electoral authority makes too."""
SAMPLE_REACH = 5
"""Tokens of 'muestra de unas 900' before the tables of a sample."""
FIRM_REACH = 4
"""Tokens before 'conteo rápido' within which a firm makes it its own."""
OWNED_REACH = 9
"""Tokens around 'el conteo rápido' within which a pollster makes it its own."""
MADE_REACH = 14
"""Tokens of 'al 100% de la muestra, que hizo' between a quick count and who made it."""
RATED_REACH, OF_REACH = 8, 3
"""Tokens of 'el desempeño de las principales', of 'de las principales' before surveys that are rated."""
WHO_REACH = 5
"""Tokens of 'quienes votaron en' before 'la primera vuelta'."""
VOTED = frozenset(("votaron", "sufragaron", "participaron"))
FORETELLS = ("anticip", "pronostic", "augur", "vaticin", "previ", "preve", "adelant")
"""How verbs begin that tell what is to come."""
MISJUDGED = (
    "sobrestim",
    "sobreestim",
    "subestim",
    "fallaron",
    "falló",
    "erraron",
    "acertaron",
    "equivocaron",
)
"""How begins what surveys did that what happened is told against."""
MISJUDGED_REACH = 3
"""Tokens of 'no se equivocaron' behind surveys."""
PARTICIPLES = ("ado", "ada", "isto", "ista")
IMPERFECTS = ("aba", "aban", "eía", "eían")
FORESEEN_REACH = 8
"""Tokens of 'lo que habían anticipado las' before surveys that only measure what happened."""


@dataclass
class Profile:
    """Where the cues of one sentence stand: class → tokens."""

    cues: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    def has(self, *classes: str) -> bool:
        """Whether a cue of one of ``classes`` stands in the sentence."""
        return any(self.cues.get(name) for name in classes)

    @cached_property
    def told(self) -> list[tuple[int, ResultKind]]:
        """Where the sentence tells of which kind its figures are, in order."""
        kinds: dict[str, ResultKind] = {"poll": "poll", "count_cue": "count", "counted_share": "count"}
        return sorted((i, kind) for name, kind in kinds.items() for i in self.cues.get(name, ()))


class Profiles:
    """The profiles of one document's sentences, each made when it is first asked for."""

    def __init__(self, reading: Reading, cues: Cues) -> None:
        self.reading = reading
        self.document = reading.document
        self.lowers = reading.document.lowers
        self.cues = cues
        self.profiles: dict[int, Profile] = {}
        self._parts: dict[tuple[int, int], Profile] = {}
        self.stops = Stops(self.lowers, SEGMENT_ENDS | PART_MARKS)
        self.surveyed = reading.cast.organisations("pollster")
        self.authorities = reading.cast.organisations("electoral_authority")
        self.misjudged: set[int] = set()
        """Sentences that tell how far surveys were from what happened, as far as they have been profiled."""
        self.estimates: set[int] = set()
        """Sentences that tell an authority's estimate, as far as they have been profiled."""

    def profile(self, sentence: int) -> Profile:
        """The cues of a sentence."""
        found = self.profiles.get(sentence)
        if found is None:
            found = self.profiles[sentence] = Profile()
            first, after = self.document.sentences[sentence]
            measured = False
            for phrase in self.cues.between(first, after):
                if phrase.kind not in WATCHED:
                    continue
                if phrase.kind in ("poll", "poll_cue") and self._only_measures(phrase.first, phrase.after):
                    measured = self.lowers[first + 1] in AS_TOLD or self.lowers[first] in AS_TOLD
                    continue
                if phrase.kind in ("poll", "poll_cue") and measured:
                    continue  # 'Tal como habían anticipado las encuestas, hechas en sondeos de mayo, …'
                if phrase.kind in ("poll", "poll_cue") and self._is_profession(phrase.first, phrase.after):
                    continue
                if phrase.kind in ("poll", "poll_cue") and self._is_official(phrase.first, phrase.after):
                    found.cues["count_cue"].append(phrase.first)
                    self.estimates.add(sentence)
                    continue
                if (
                    phrase.kind == "counted_share"
                    and self.cues.ending(phrase.after, "voting_hours") is not None
                ):
                    continue  # 'al cierre de las urnas'
                if phrase.kind == "approval" and self._rates_surveys(phrase.after):
                    continue
                if phrase.kind == "first_round" and (
                    self._tells_who_voted(phrase.first) or self._is_to_come(phrase.first)
                ):
                    continue
                if phrase.kind == "past_election" and self.document.lowers[phrase.after - 1] == "de":
                    continue  # 'en las elecciones de' waits for its year
                found.cues[phrase.kind].append(phrase.first)
            for i in self.surveyed:
                if first <= i < after:
                    found.cues["poll"].append(i)
                    found.cues["poll_cue"].append(i)
            self._give_to_pollsters(found)
        return found

    def _rates_surveys(self, after: int) -> bool:
        """'la evaluación del trabajo de las encuestas': how surveys did; not 'la aprobación de Soto en la
        encuesta'."""
        survey = self.cues.within(after, after + RATED_REACH, "poll")
        if survey is None:
            return False
        return "de" in self.lowers[survey - OF_REACH : survey] and "en" not in self.lowers[after:survey]

    def _tells_who_voted(self, i: int) -> bool:
        """'quienes votaron en la primera vuelta': who they are, and not when."""
        before = self.lowers[max(0, i - WHO_REACH) : i]
        return bool(VOTED & set(before)) and bool({"quienes", "que"} & set(before))

    def _is_to_come(self, i: int) -> bool:
        """'a 30 días para los comicios generales': for when a survey is made, and not when."""
        return "para" in self.lowers[max(0, i - 2) : i] and "días" in self.lowers[max(0, i - 4) : i]

    def _only_measures(self, first: int, after: int) -> bool:
        """'El favorito de las encuestas', 'más de lo que preveían las encuestas': no survey is told.

        Not 'lejos de lo que daban las encuestas, que le atribuían el 40%', where one is.
        """
        if "que" in self.lowers[after : after + 2]:
            return False
        if self.cues.ending(first, "not_poll") is not None or self.lowers[first - 1] == "ninguna":
            return True
        before = self.lowers[max(0, first - FORESEEN_REACH) : first]
        if self._is_foretelling(before) or self._misjudges(after):
            return True
        if "lo" not in before:
            return False
        said = before[before.index("lo") + 1 :]
        return said[:1] == ["que"] or said[-2:] == ["por", "las"] or said[-2:] == ["por", "los"]

    def _is_foretelling(self, before: list[str]) -> bool:
        """'pronosticado por las encuestas', 'como habían anticipado las principales encuestas', 'según
        anticipaban la mayoría de los sondeos'; not 'según anticipan las encuestas, Soto tendría el 40%'.
        """
        told = next((k for k, word in enumerate(before) if word.startswith(FORETELLS)), None)
        if told is None:
            return False
        if before[told + 1 : told + 2] == ["por"]:
            return before[told].endswith(PARTICIPLES)
        past = before[told].endswith(IMPERFECTS) or before[told - 1 : told] in (["había"], ["habían"])
        return past and bool(AS_TOLD & set(before[:told]))

    def _misjudges(self, after: int) -> bool:
        """'Las encuestadoras sobrestimaron la votación de Soto', 'las encuestas no anticiparon'."""
        behind = self.lowers[after : after + MISJUDGED_REACH]
        found = "no" in behind and any(word.startswith(FORETELLS) for word in behind)
        found = found or any(word.startswith(MISJUDGED) for word in behind)
        if found:
            self.misjudged.add(self.document.sentence[after - 1])
        return found

    def _is_official(self, first: int, after: int) -> bool:
        """'La proyección del Tribunal Electoral', 'la estimación oficial': an authority's, and no survey."""
        if self.lowers[first] not in ESTIMATES:
            return False
        behind = self.lowers[after : after + 2]
        if behind[:1] in (["oficial"], ["oficiales"]):
            return True
        i = next((after + k for k, word in enumerate(behind) if word in ("de", "del")), None)
        i = i + 1 if i is not None else after
        i += i < len(self.lowers) and self.lowers[i] in ("la", "el")
        return i in self.authorities or self.cues.at(i, "electoral_body") is not None

    def _is_profession(self, first: int, after: int) -> bool:
        """'La encuestadora Rosa Quilodrán discrepa': somebody's trade, and no survey."""
        return after - first == 1 and self._is_firm(first) and after in self.people

    @cached_property
    def people(self) -> frozenset[int]:
        """Where people are named."""
        return frozenset(n.first for n in self.reading.cast.namings if n.actor.kind == "person")

    def _give_to_pollsters(self, found: Profile) -> None:
        """'el conteo rápido de la encuestadora' is a survey: its cue counts as one, where it stands."""
        pollsters = [i for i in found.cues.get("poll_cue", ()) if i in self.surveyed or self._is_firm(i)]
        for name in ("count_cue", "counted_share"):
            kept: list[int] = []
            for i in found.cues.get(name, ()):
                owned = bool(QUICK_COUNTS & set(self.lowers[i : i + 2])) and self._is_firms(i, pollsters)
                owned = owned or self._is_sampled(i, found)
                (found.cues["poll_cue"] if owned else kept).append(i)
                if owned:
                    found.cues["poll"].append(i)
            if name in found.cues:
                found.cues[name] = kept

    def _is_firms(self, i: int, pollsters: list[int]) -> bool:
        """Whether a pollster makes the count at token ``i``; one of nobody is of whom the others are."""
        near = range(i - OWNED_REACH, i + OWNED_REACH + 1)
        if any(p in near for p in pollsters) or self._by_firm(i):
            return True
        quick = self.cues.at(i, "quick_count")
        return quick is not None and (self._maker(i, quick[1]) or self._made_by_firms) == "poll"

    @cached_property
    def _made_by_firms(self) -> ResultKind | None:
        """Whose quick counts a text tells of, where those that name somebody are all of pollsters."""
        makers = {self._maker(p.first, p.after) for p in self.cues.by_class["quick_count"]}
        return "poll" if makers - {None} == {"poll"} else None

    def _maker(self, first: int, after: int) -> ResultKind | None:
        """Who makes the quick count before token ``after``: 'de la firma Trazos', 'del Servicio Electoral'.

        'La encuestadora Trazos anticipó en su conteo rápido' too; whoever is neither known for surveys nor
        called so makes none.
        """
        places: Iterable[int] = range(after, min(after + MADE_REACH, len(self.lowers)))
        if first and self.lowers[first - 1] == "su":
            begin, _ = self.document.sentences[self.document.sentence[first]]
            places = range(first - 1, max(begin, first - MADE_REACH) - 1, -1)
        for i in places:
            if self._is_authority(i):
                return "count"
            if i in self.surveyed or self._is_firm(i) or self.lowers[i] in FIRMS:
                return "poll"
            if self.lowers[i] in ",;:.":
                break
        return None

    def _is_authority(self, i: int) -> bool:
        """Whether who counts votes is named at token ``i``: 'Tribunal', 'Instituto de Elecciones'."""
        if i in self.authorities or self.cues.at(i, "electoral_body") is not None:
            return True
        return self.document.is_capital(i) and self.lowers[i].startswith(("elector", "eleccion"))

    def _is_sampled(self, i: int, found: Profile) -> bool:
        """'La proyección de Trazos, con una muestra de 900 mesas': the tables that a survey looked at."""
        sample = "muestra" in self.lowers[max(0, i - SAMPLE_REACH) : i]
        return sample and any(k < i for k in found.cues.get("poll_cue", ()))

    def _by_firm(self, i: int) -> bool:
        """'Mora y Asociados, única empresa que hizo conteo rápido'."""
        first, _ = self.document.sentences[self.document.sentence[i]]
        return bool(FIRMS & set(self.lowers[max(first, i - FIRM_REACH) : i]))

    def _is_firm(self, i: int) -> bool:
        return self.lowers[i].startswith(("encuestador", "consultor"))

    def part(self, tally: Tally) -> Profile:
        """The cues of the tally's part of its sentence, between semicolons."""
        first, after = self.document.sentences[tally.sentence]
        begin = self.stops.before(SEMICOLON, tally.first, first)
        end = self.stops.behind(SEMICOLON, tally.after, after)
        found = self._parts.get((begin, end))
        if found is None:
            found = self._parts[begin, end] = Profile()
            for name, tokens in self.profile(tally.sentence).cues.items():
                found.cues[name] = [i for i in tokens if begin <= i < end]
        return found
