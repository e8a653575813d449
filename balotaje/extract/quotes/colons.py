"""Who speaks behind a colon that no verb of saying stands beside: 'Quilodrán respaldó a Soto: “…”'."""

from __future__ import annotations

from ...lexicon import (
    ADVERB,
    CLITIC,
    CONJUNCTION,
    DETERMINER,
    PERSON_NOUN,
    PREPOSITION,
    QUOTE_NOUN,
    SAYING,
    TEXT_NOUN,
    Lexicon,
)
from ..clauses.topics import OWES
from ..clauses.verbs import is_form_of, may_be_participle, past_small_words, tells
from ..reading import Said
from ..references import texts
from ..references.pointers import Reference
from ..tokens import DASHES, Document
from .sayings import Cue, Sayings

COLON_REACH = 9
"""Tokens before a colon within which its verb stands; further off, the clause's subject speaks."""
PRESENT_WISHED = frozenset(("subj", "imp"))
"""Tenses of what has not been told, but is asked for: 'pidió que la Junta aclare “de quién es”'."""
WISHED = PRESENT_WISHED | {"subjimpf"}
"""Tenses of what is told, not of who tells."""
WISHED_REACH = 5
"""Tokens between somebody and the verb of what he is wished to do: 'que Soto aún no les responda'."""
NO_THING = QUOTE_NOUN | TEXT_NOUN | CONJUNCTION | DETERMINER | PREPOSITION | ADVERB
"""What is before 'que' and is no thing without words of its own: 'el mensaje que', 'y que', 'en el que'."""
NO_NOUN = CONJUNCTION | DETERMINER | PREPOSITION | ADVERB
PASSIVE = frozenset(("ser", "estar", "haber", "ver", "quedar"))
"""Verbs of a passive: 'fue acusado por'."""
DOES_IT = ("", "por")
BESIDE_COLON = ("", "de", "por")
"""Prepositions of who speaks right before a colon, where a verb stands before and where none does."""
HEADING_REACH = 5
"""Tokens of a heading within which it says whose it is: 'La calma de Quilodrán'."""
SOURCE_REACH = 5
"""Tokens of 'de acuerdo con', 'a juicio de' before whom they name, 'de' counted."""
RELATIVE_VERB = 5
"""Tokens between a relative's 'que' and its verb: 'que su rival de entonces recibió'."""
TOLD_REACH = 4
"""Tokens behind 'según se detalló' within which the text stands: 'ayer en la nota'."""
GIVES = frozenset(
    "difundir publicar enviar emitir divulgar firmar suscribir escribir redactar mandar dirigir entregar"
    " presentar repartir remitir colgar subir compartir sacar lanzar rubricar hacer".split()
)
"""Verbs by which a text is somebody's: 'la carta que difundió el gremio'."""
OPENS_TOLD = frozenset("que quien quienes donde cuando si y e ; :".split())
"""What opens a clause that may go on with what a verb tells."""
CONDITION = 25
"""Tokens between 'si' and a verb of its condition."""
CONDITION_BEFORE = frozenset((",", "que", "y", "pero"))
"""Behind these 'si' opens a condition, no question."""
ANSWERED = frozenset(("tras", "ante", "por", "sobre"))
"""What stands in a headline before that on which its subject speaks: 'Gobierno ante el voto de Soto: “…”'."""
TIMES = (["después", "de"], ["luego", "de"], ["antes", "de"])
"""What 'que' makes the opener of a time."""
RELATIVE_REACH = 16
"""Tokens before a colon within which a relative clause that announces words begins."""


def is_thing(document: Document, lexicon: Lexicon, noun: int) -> bool:
    """Whether the token before 'que' is a thing that has no words of its own: 'los pagos que Soto recibió';
    not 'el mensaje que envió', 'dijo que'.
    """
    if not document.forms[noun].islower() or document.flags[noun] & NO_THING:
        return False
    return not tells(document, lexicon, noun)


class Colons(Sayings):
    """Reads what stands before colons in one document."""

    def _named_before_colon(self, verb: int, opened: int) -> Reference | None:
        """The person named between a verb and its colon: 'escribió Soto, y Quilodrán, por su lado: "…"'."""
        for reference in reversed(self.references.between(verb + 1, opened)):
            if (
                reference.kind == "name"
                and reference.actors[0].kind == "person"
                and not self.clause.preposition(reference)
                and not self._qualifies_governed(reference.first)
                and not self._only_in_relative(reference, verb)
                and not self._is_told_of(reference)
            ):
                return reference
        return None

    def _qualifies_governed(self, first: int) -> bool:
        """Whether a name only tells which one a governed noun before it is: 'habló del zaguero Soto:', 'del
        caso Soto:'; not 'dijo ayer Soto:'.
        """
        document, noun = self.document, first - 1
        if noun < 1 or not document.forms[noun].islower() or document.flags[noun] & NO_NOUN:
            return False
        if not document.forms[noun].isalpha() or tells(document, self.lexicon, noun):
            return False
        of = document.lowers[noun - 1]
        return of in ("al", "del") or (
            noun > 1 and of in ("la", "el") and document.lowers[noun - 2] in ("a", "de")
        )

    def _is_wished(self, verb: int) -> bool:
        """Whether a verb is of what is told only: 'responda', 'precisara'."""
        readings = [v for v in self.lexicon.verbs.get(self.document.lowers[verb], ()) if v.finite]
        return bool(readings) and all(v.tense in WISHED for v in readings)

    def _is_aside(self, i: int, opened: int) -> bool:
        """Whether dashes part token ``i`` from the words: 'dijo –sobre el plan hecho por Soto– que “…”'."""
        document = self.document
        return any(
            document.forms[k] in DASHES and document.glued(k) and not document.glued(k + 1)
            for k in range(i, opened - 1)
        )

    def _is_told_of(self, reference: Reference) -> bool:
        """Whether somebody only does what another wishes or regrets: 'Lamentó que Soto no responda: "…"';
        not 'Dijo que Soto respondió: "…"'.
        """
        document, first = self.document, self.clause.members(reference)[0].first
        if document.lowers[first - 1] != "que":
            return False
        for i in range(reference.after, min(reference.after + WISHED_REACH, len(document))):
            if tells(document, self.lexicon, i):
                return self._is_wished(i)
        return False

    def _told_before_colon(self, colon: int) -> Cue | None:
        """A verb that tells what a colon opens, other words woven in: 'Lo dijo ayer: con ella “siempre”'."""
        for i in range(colon - 1, max(0, colon - COLON_REACH), -1):
            if self.document.sentence[i] != self.document.sentence[colon] or self.document.stretch[i] >= 0:
                return None
            reading = self.saying(i, beside=False)
            if reading is not None and reading.finite and not self.is_noun_use(i):
                return Cue(i, reading.lemma, "before", 1)
        return None

    def _named_since(self, first: int, opened: int) -> bool:
        """Whether somebody new is named between a quotation and a colon: '"…", dijo, y Soto: "…"'."""
        return any(
            reference.actor is not None
            and reference.actor.kind == "person"
            and not self.clause.preposition(reference)
            for reference in self.references.between(first, opened)
        ) and not any(
            self.saying(i, beside=True) is not None and tells(self.document, self.lexicon, i)
            for i in range(opened - 3, opened - 1)
        )

    def _colon_cue(self, opened: int, *, since: int = 0) -> Cue | None:
        """A colon without a verb of saying: the subject speaks ('Quilodrán respaldó a Soto: "…"')."""
        document = self.document
        first = max(since, document.sentences[document.sentence[opened - 1]][0])
        source = self._source_before_colon(first, opened)
        if source is not None:
            return source
        for i in range(first, min(first + 3, opened)):  # 'La respuesta de Soto llegó por carta: "…"'
            if document.lowers[i] in ("y", "e") or (i > first and tells(document, self.lexicon, i)):
                break  # 'Quilodrán y el llamado de Soto: "…"', 'Quilodrán critica dichos de Soto: "…"'
            if self._answers_what_follows(first, i):
                break
            owner = self._owner_of_words(i)
            if owner is not None:
                return Cue(i, None, "before", 2, owner)
        for i in range(first + 1, opened - 1):  # 'En la carta se pide más presencia en los estadios: "…"'
            text = self._told_in_text(i) if document.lowers[i] == "se" else None
            if text is not None:
                return Cue(i + 1, self.lemma_of(i + 1), "before", 2, text)
        giver = self._giver_by_passive(first, opened)
        if giver is not None:
            return Cue(giver.first, None, "before", 2, giver)
        free = [
            r
            for r in self.references.between(first, opened)
            if self.can_speak(r) and not self.clause.preposition(r) and document.stretch[r.first] < 0
        ]
        semicolon = next((i for i in range(opened - 2, first, -1) if document.lowers[i] == ";"), -1)
        free = [r for r in free if r.first > semicolon] or free
        free = [r for r in free if not self._only_in_relative(r, first) and not self._is_told_of(r)]
        asker = self._asker(first)
        free = [r for r in free if r is not asker]
        antecedent = self._relative_before_colon(first, opened)
        if antecedent is not None and antecedent is not asker:
            return Cue(antecedent.first, None, "before", 2, antecedent)
        people = [r for r in free if r.kind == "name" and r.actors[0].kind == "person"]
        people = [r for r in people if not self._is_among(r)]
        free = [r for r in free if not self._is_in_what_is_told(r, first)]
        for reference in people[-1:] or free[:1]:
            return Cue(reference.first, None, "before", 2, reference)
        for i in range(first + 3, opened):  # 'Más seca fue la respuesta de Soto, del PDA: "…"'
            owner = self._owner_of_words(i) if document.stretch[i] < 0 else None
            if owner is not None:
                return Cue(i, None, "before", 2, owner)
        verbless = not any(
            document.stretch[i] < 0 and tells(document, self.lexicon, i) for i in range(first, opened)
        )
        owner = self._owner_of_heading(first) if verbless else None
        if owner is not None:
            return Cue(owner.first, None, "before", 2, owner)
        beside = self.references.at(opened - 2)
        beside = None if beside is not None and self._only_in_relative(beside, first) else beside
        of = beside is not None and self.clause.preposition(beside) in (BESIDE_COLON if verbless else DOES_IT)
        if of and beside is not None and beside.kind != "organisation" and self.can_speak(beside):
            return Cue(beside.first, None, "before", 1, beside)
        return Cue(opened - 1, None, "before", 1)

    def _giver_by_passive(self, first: int, opened: int) -> Reference | None:
        """By whom what bears the words is given, in the main clause before a colon: 'El video fue compartido
        por Soto en su cuenta con el mensaje: “…”'; not 'Paredes citó la carta enviada por Soto: “…”'.
        """
        lowers = self.document.lowers
        for i in range(first + 2, opened - 2):
            if lowers[i] != "por" or not is_form_of(self.document, self.lexicon, i - 2, PASSIVE):
                continue
            given = self.lexicon.verbs.get(lowers[i - 1], ())
            if any(verb.tense == "part" and verb.lemma in GIVES for verb in given):
                agent = self.references.at(i + 1)
                return agent if agent is not None and self.can_speak(agent) else None
        return None

    def _source_before_colon(self, first: int, opened: int) -> Cue | None:
        """Who is named as the source right before a colon, however long his title: 'El plan es caro, de
        acuerdo con el gerente de Tola Sur, Pedro Soto: “…”'.
        """
        named = self.references.ending_at(opened - 2)
        if named is None:
            return None
        for i in range(named.first - 1, max(first - 1, named.first - SOURCE_REACH), -1):
            if self.said_by(i) is named:
                return Cue(i, None, "before", 2, named)
        return None

    def _asker(self, first: int) -> Reference | None:
        """Who only asks whoever answers: 'Interpelado por Soto, que le pedía una fecha, sonrió: “…”'."""
        lowers = self.document.lowers
        if lowers[first + 1 : first + 2] != ["por"]:
            return None
        return self.references.at(first + 2) if may_be_participle(self.lexicon, lowers[first]) else None

    def headed_by_words(self, opened: int) -> Cue | None:
        """The body or the stranger whose answer all before a colon is on: 'La respuesta de un edil no se hizo
        esperar: “…”'; not 'La respuesta de un edil a Soto, que dijo: “…”'.
        """
        document = self.document
        first, _ = document.sentences[document.sentence[opened - 1]]
        noun = first + 1
        if noun >= opened or not document.flags[first] & DETERMINER:
            return None
        owner = self._owner_of_words(noun)
        plain = all(word not in (",", "que") for word in document.lowers[first : opened - 1])
        unnamed = owner is not None and not owner.actors
        return Cue(noun, None, "before", 3, owner) if unnamed and plain else None

    def _owner_of_words(self, i: int) -> Reference | None:
        """Whose the words are that a noun before a colon tells of: 'La respuesta de la Fiscalía llegó tarde:
        “…”'; not 'La respuesta de la campaña'.
        """
        document = self.document
        voice = document.flags[i] & QUOTE_NOUN or self.lexicon.is_word(document.lowers[i], "floor_noun")
        owner = self.owner(i) if voice else None
        if owner is None or owner.actors or owner.kind == "description":
            return owner
        return owner if owner.kind == "organisation" and document.is_capital(owner.after - 1) else None

    def _is_in_what_is_told(self, reference: Reference, first: int) -> bool:
        """Whether somebody unnamed is in what a verb before tells: 'Dijo que los ediles ganarán: "…"', 'Pidió
        que si ganaba la Presidencia no cediera: "…"'; not 'Los ediles dijeron: "…"'.
        """
        document = self.document
        told = any(
            document.lowers[i] in OWES and document.stretch[i] < 0 and self._tells_before(i, first)
            for i in range(first + 1, reference.first)
        )
        return told and not any(actor.kind == "person" for actor in reference.actors)

    def _tells_before(self, que: int, first: int) -> bool:
        """Whether a verb of saying has its 'que' at a token, an infinitive too: 'pedirle que'."""
        return any(
            self.document.flags[i] & SAYING and not self.is_noun_use(i)
            for i in range(max(first, que - 1), que)
        )

    def _takes_up(self, behind: Reference, before: Cue) -> bool:
        """Whether a title behind words takes up whom their colon names: 'Lo explicó Pedro Soto: "…", dijo el
        edil'; not '…, dijo la edila', '…, dijo un edil'.
        """
        named, told = before.reference, behind.description
        if told is None or not told.definite or named is None or named.kind != "name" or named.actor is None:
            return False
        if any(fit.holds and fit.person != named.actor.index for fit in behind.judged):
            return False
        return {named.gender, behind.gender} != {"m", "f"}

    def _told_behind(self, verb: int) -> Reference | None:
        """Whom a verb behind words has for its subject: 'el edil' of '"…", dijo el edil'."""
        subject = self.clause.subject(verb, inverted_first=True)
        return None if subject is None or subject.basis == "dropped" else subject.references[0]

    def _answers_what_follows(self, first: int, i: int) -> bool:
        """Whether who heads a line speaks on what stands behind token ``i``: 'Gobierno tras dichos de Soto:
        “…”', 'La edil ante el llamado de Soto: “…”'; not 'Polémica por dichos de Soto: “…”'.
        """
        head = self.references.at(first)
        return self.document.lowers[i] in ANSWERED and (
            head is not None and head.after == i and self.can_speak(head)
        )

    def _names_teller(self, cue: Cue) -> bool:
        """Whether a verb behind words brings in whose they are, as where a text only asks itself: '¿Y ahora?'
        before '“Nada”, señaló Soto', 'señaló una edil'; not before '“Nada”, señaló', 'señaló el edil'.
        """
        teller = cue.reference or self._told_behind(cue.token)
        description = teller.description if teller is not None else None
        unnamed = description is not None and not description.definite
        return teller is not None and (unnamed or teller.kind in ("name", "organisation"))

    def taken_up(self, cue: Cue) -> Reference | None:
        """The title behind words by which whoever opens them is called again."""
        again = cue.position == "after" and cue.lemma is not None and cue.reference is not None
        return self._told_behind(cue.token) if again else None

    def _only_in_relative(self, reference: Reference, first: int) -> bool:
        """Whether somebody only qualifies what another deals with: 'Luego volvió sobre la ley que armó Soto:
        "…"'; not 'Volvió sobre el mensaje que envió Soto: "…"', 'Lo que armó Soto: "…"'.
        """
        que = self.clause.relative_of(reference)
        if not que and self.document.lowers[reference.first - 1] == "que":
            que = reference.first - 1  # 'los pagos que su rival recibió'
        return self._hangs_on_thing(que, first)

    def _told_in_relative(self, verb: int, first: int) -> bool:
        """The same of a verb of saying: 'Luego volvió sobre la ley que propuso Soto: "…"', or of who only
        asks: 'Interpelado por Soto, que pide una fecha, sonrió: "…"'.
        """
        asker = self._asker(first)
        for i in range(verb - 1, max(first, verb - RELATIVE_VERB), -1):
            if self.document.lowers[i] == "que":
                asks = asker is not None and 0 <= i - asker.after <= 1
                return asks or self._hangs_on_thing(i, first)
        return False

    def is_condition(self, verb: int, opened: int) -> bool:
        """Whether a verb stands in a condition or a time that a comma has closed: 'Anticipó que si Soto gana
        y propone un pacto, ella lo verá “con calma”', 'Cree que cuando Soto lo anunció, él “no sabía”'.
        """
        document, lowers = self.document, self.document.lowers
        if "," not in lowers[verb:opened]:
            return False
        timed = "que" not in lowers[verb : lowers.index(",", verb)]
        for i in range(verb - 1, max(0, verb - CONDITION), -1):
            if document.sentence[i] != document.sentence[verb] or document.stretch[i] >= 0:
                return False
            if lowers[i] == "si":
                return lowers[i - 1] in CONDITION_BEFORE or document.sentence_start(i)
            when = self._opens_time(i) if timed else i
            if when < i or (timed and lowers[i] == "cuando"):
                return lowers[when - 1] in (",", "que")
            acts = tells(document, self.lexicon, i)
            timed = timed and not acts
            if lowers[i] in ";:" or (document.flags[i] & SAYING and acts):
                return False
        return False

    def _opens_time(self, que: int) -> int:
        """The first token of 'después de que' where it ends at a token, else the token itself."""
        lowers = self.document.lowers
        return que - 2 if lowers[que] == "que" and lowers[que - 2 : que] in TIMES else que

    def is_in_closed_relative(self, verb: int, opened: int) -> bool:
        """Whether a verb only says which one is meant, for another says what it does: 'Dijo que el comité que
        insistirá en su libertad es “un error”'; not 'el comité que insistió en que es “un error”'.
        """
        document, lowers = self.document, self.document.lowers
        que = verb - 1
        while que > 0 and document.flags[que] & CLITIC:
            que -= 1
        if lowers[que] != "que" or (not self.references.at(que - 1) and document.flags[que - 1] & SAYING):
            return False
        if lowers[que - 1] == "," == lowers[opened - 1]:
            head = past_small_words(document, opened + 1)
            return tells(document, self.lexicon, head)  # 'el fallo, que sostiene que hay pena, “es claro”'
        if not document.forms[que - 1].isalpha() or tells(document, self.lexicon, que - 1):
            return False
        told = range(verb + 1, opened)
        if any(lowers[k] in OPENS_TOLD or document.stretch[k] >= 0 for k in told):
            return False
        return any(tells(document, self.lexicon, k) for k in told)

    def _hangs_on_thing(self, que: int, first: int) -> bool:
        """Whether a relative tells of a thing that has no words, behind what the sentence tells."""
        document, noun = self.document, que - 1
        if noun <= first or document.lowers[noun] == "lo" or not is_thing(document, self.lexicon, noun):
            return False
        return any(document.stretch[i] < 0 and tells(document, self.lexicon, i) for i in range(first, noun))

    def _owner_of_heading(self, first: int) -> Reference | None:
        """Whose a verbless heading is: 'La calma de Quilodrán tras votar: "…"'; not 'El padre de Quilodrán:
        "…"', 'Fuego y dichos de Quilodrán: "…"'.
        """
        document = self.document
        for reference in self.references.between(first + 1, first + HEADING_REACH):
            person = reference.actor is not None and reference.actor.kind == "person"
            if person and self.clause.preposition(reference) == "de":
                head = range(first, reference.first)
                nobodys = any(document.flags[i] & PERSON_NOUN or document.lowers[i] == "y" for i in head)
                return None if nobodys else reference
        return None

    def _told_in_text(self, i: int) -> Reference | None:
        """The text in which it is told what the verb behind 'se' at token ``i`` says."""
        if not self.document.flags[i + 1] & SAYING:
            return None
        text = texts.told_in(self.document, self.references, self.lexicon, i + 1)
        return self.references.at(text) if text >= 0 else None

    def _told_by_nobody(self, verb: int) -> Cue | None:
        """The text or the body by which it is told, behind 'según se': 'Según se detalló en la nota, el edil
        “se negó”', 'según se informó desde la alcaldía'; else whoever the text is on.
        """
        lemma = self.lemma_of(verb)
        if lemma is None:
            return None
        for i in range(verb + 1, min(verb + TOLD_REACH, len(self.document) - 1)):
            if self.document.lowers[i] in ("en", "desde"):
                told = self.references.at(i + 1)
                if told is not None and told.kind in ("text", "organisation"):
                    return Cue(verb, lemma, "before", 2, told)
            elif self.references.at(i) is not None:
                return Cue(verb, lemma, "before", 2)  # 'Según se quejó Soto, el edil “se negó”'
            elif not self.document.forms[i].islower():
                break
        return Cue(verb, lemma, "own", 2)

    def _is_among(self, reference: Reference) -> bool:
        """Whether somebody is one of several told of: 'nueve ediles, entre ellos Quilodrán y Soto'."""
        first = self.clause.members(reference)[0].first
        return first > 1 and self.document.lowers[first - 2 : first] in (
            ["entre", "ellos"],
            ["entre", "ellas"],
        )

    def relative(self, said: Said) -> Reference | None:
        """Who gives words that nothing announces: 'el mensaje de Quilodrán, que envió saludos “al país”'."""
        first, _ = self.document.sentences[self.document.sentence[said.first - 1]]
        return self._relative_before_colon(first, said.first - 1)

    def _relative_before_colon(self, first: int, opened: int) -> Reference | None:
        """Whom the last relative before a colon takes up: 'vio a Soto, que salió convencido: "…"'."""
        document, lowers = self.document, self.document.lowers
        verbs = 0
        for i in range(opened - 2, max(first, opened - RELATIVE_REACH), -1):
            if document.stretch[i] >= 0 or lowers[i] in ";:":
                return None
            if lowers[i] in ("que", "quien") and lowers[i - 1] == ",":
                reference = self.references.at(i - 2)
                named = reference is not None and reference.after == i - 1 and bool(reference.actors)
                joined = verbs > 1 and "," not in lowers[i:opened]
                return reference if named and (verbs == 1 or joined) else None
            verbs += tells(document, self.lexicon, i)
        return None
