"""What announces a quotation: a verb of saying before, behind or inside it, a phrase, a noun, a colon.

Each method reads one construction; ``cue`` picks the strongest of what they find. Whom the cue makes the
speaker is the matter of ``speakers``.
"""

from __future__ import annotations

from dataclasses import replace

from ...lexicon import ADVERB, CLITIC, PREPOSITION, QUOTE_NOUN, SAYING
from ..clauses.determiners import ARTICLES
from ..clauses.verbs import is_finite, is_told_to_come, tells
from ..reading import Reading, Said
from ..references.pointers import Reference
from ..tokens import ENDERS, MARKS, OPENING, SINGLE
from .citing import Citing
from .colons import COLON_REACH, PASSIVE, PRESENT_WISHED, WISHED
from .interviews import Interview
from .reasons import opens_reason
from .relays import Relays
from .sayings import Cue

AFTER_REACH = 9
"""Tokens behind the closing mark within which a cue verb must stand."""
PASSIVE_REACH = 4
"""Tokens from the verb of a passive to its participle: 'fue duramente acusado por'."""
CLAUSES_BEHIND = frozenset("y e pero aunque que quien quienes porque para mientras".split())
"""Words that open another clause behind a quotation: '“…” de quien considera su amigo'."""
SIGNED_REACH = 10
"""Tokens of a title behind the name in brackets that signs words."""
BEFORE_REACH = 45
"""Tokens before the opening mark within which a cue verb may stand."""


class Announcements(Citing):
    """Finds the cues of one document. ``kept`` is the list of quotations attributed so far."""

    def __init__(self, reading: Reading, kept: list[Said]) -> None:
        super().__init__(reading)
        self.kept = kept
        self._begun: dict[int, int] = {}
        """cue → where the first of its quotations begins, of the first ``_noted``."""
        self._noted = 0
        self.interview = Interview(reading)
        self.relays = Relays(reading)

    def cue(self, said: Said) -> Cue | None:
        """The strongest cue in or beside the quotation's sentence; of equals the one behind it."""
        if said.cue >= 0:
            return Cue(said.cue, self.lemma_of(said.cue), "inside", 3, self.said_by(said.cue))
        after = self._cue_after(said)
        if self.interview.who is not None and self.interview.answers(said):
            named = after is not None and after.strength == 3 and self._names_teller(after)
            return after if named else Cue(said.first, None, "turn", 3, self.interview.who)
        made = self.made(said)
        if made is not None:
            return made
        before = self.cited(said) or self.gapped(said) or self.beheld(said)
        before = before or self._cue_before(said) or self.states(said) or self.resumed(said)
        if after is not None and self._only_reported(said, after):
            after = None
        if after is not None and before is not None:
            named = before.reference is not None and before.strength > 1
            if named and self._introduces(said):
                behind = self._told_behind(after.token)
                if behind is None:
                    return before
                if self._takes_up(behind, before):
                    return replace(after, reference=before.reference)
            if self._belongs_to_verb_before(said, before, after):
                return before
            if before.lemma is not None and self.relays.is_relayed(
                after.token, self._told_behind(after.token)
            ):
                return before  # 'Soto indicó que “…”, cita Radio Tola'
            return after if after.strength >= before.strength else before
        return after or before or self.told_at_the_end(said)

    def _belongs_to_verb_before(self, said: Said, before: Cue, after: Cue) -> bool:
        """Whether a verb behind woven words only goes on with who said them: 'Soto sostuvo que el gremio “no
        manda”, negó haber pactado'; in 'Soto calló sobre el plan “de todos”, dijo Paredes' it is hers.
        """
        document = self.document
        apposed = document.forms[said.first - 2] == "," and document.lowers[said.first] in ("que", "quienes")
        bracketed = document.forms[said.first - 2] == ")" and document.lowers[before.token + 1] == "que"
        woven = (
            said.first >= 2
            and (document.forms[said.first - 2].isalpha() or bracketed or apposed)
            and not document.is_capital(said.first)
        )
        if not woven or after.lemma is None or before.lemma is None or before.strength < 2:
            return False
        if document.lowers[said.after + 1] != ",":
            return False
        if document.lowers[after.token + 1] == "que" and not self._hangs(after.token):
            return True  # 'vio a Paredes, quien pidió “no votar”, y enfatizó que'
        if self._hangs(after.token):
            return before.strength == 3 or document.lowers[said.first - 2] == "que"
        between = range(before.token + 2, said.first - 1)
        if any(
            document.lowers[k] == "quien" or document.lowers[k - 1 : k + 1] == [",", "que"] for k in between
        ):
            return False
        subject = self.clause.subject(after.token, inverted_first=True)
        return subject is None or subject.basis != "inverted"

    def _only_reported(self, said: Said, after: Cue) -> bool:
        """Whether sources nobody names only report whose words these are: 'Soto la felicitó por “su triunfo”,
        según fuentes de su equipo'; in 'El pacto es “un error”, según fuentes del PDA' they speak.
        """
        source, i = after.reference, said.first - 2
        nameless = after.lemma is None and source is not None and source.number == "p" and not source.actors
        return nameless and said.kind == "partial" and i > 0 and bool(self.document.flags[i] & PREPOSITION)

    def _hangs(self, verb: int) -> bool:
        """Whether a verb behind words goes on with the sentence as it is: '“…”, remarcando que'."""
        return not any(v.finite for v in self.lexicon.verb_in(self.document.lowers[verb], "say"))

    def _introduces(self, said: Said) -> bool:
        """Whether a colon stands before the words: 'Discrepa el edil, Pedro Soto: "…", dijo ayer'."""
        return said.first >= 2 and self.document.lowers[said.first - 2] == ":"

    def _cue_after(self, said: Said) -> Cue | None:
        """'"…", dijo Rosa Quilodrán', '"…", según la alcaldesa', '"…" (afirmó ayer)'."""
        document, lowers = self.document, self.document.lowers
        i = said.after
        while i < len(lowers) and (lowers[i] in MARKS or lowers[i] in SINGLE or lowers[i] in ".,;:"):
            if lowers[i] in ".:" and i + 1 < len(lowers):
                following = document.forms[i + 1]
                opens = following[0].isupper() or following in OPENING + "¿¡"
                if opens or (following in MARKS and i > said.after):
                    return None
            i += 1
        signer = self._signer(i) if i < len(lowers) and lowers[i] == "(" else None
        if signer is not None:
            return Cue(signer.first, None, "after", 3, signer)
        gap = 0
        limit = min(len(lowers), i + AFTER_REACH)
        if i < len(lowers) and document.paragraph[i] != document.paragraph[said.after - 1]:
            return None
        if (
            i < len(lowers)
            and document.is_capital(i)
            and document.sentence_start(i)
            and lowers[i - 1] not in ",;"
        ):
            return None
        if lowers[i : i + 3] == ["tal", "y", "como"]:
            i += 3  # '“…”, tal y como dijo Soto'
        begin = i
        joined = False  # 'denunció "…", y pidió …': the second verb is of another deed
        while i < limit and document.sentence[i] == document.sentence[begin]:
            if document.stretch[i] >= 0:
                closed = document.stretches[document.stretch[i]].closed
                if gap > 0 or closed < 0 or lowers[i - 1] not in (",", ";", "y"):
                    return None
                i = closed + 1
                while i < len(lowers) and lowers[i] in (",", ";", "y"):
                    i += 1
                limit = min(len(lowers), i + AFTER_REACH)
                continue
            word = lowers[i]
            said_by = self.said_by(i) or (self.whose_it_was(said, i) if gap == 0 else None)
            if said_by is not None:
                if self.opens_next(said_by):
                    return None
                return Cue(i, None, "after", 3 if gap <= 1 else 1, said_by)
            reading = self.saying(i, beside=True)
            if reading is not None and not self.is_noun_use(i):
                if self._introduces_next(i):
                    return None
                modal = reading.tense == "inf" and lowers[i - 1] not in ("a", "en")
                apart = lowers[i + 1 : i + 2] == ["que"] and reading.tense != "ger"
                if gap > 0 and (modal or apart or lowers[begin - 1] == ";"):
                    return None  # 'criticó el “gasto inútil” de Tola, y dijo que no irá'
                if reading.tense == "inf" and "," not in lowers[said.after : begin]:
                    return None  # 'si “Marea Verde” llegara a asumir el mando'
                return Cue(i, reading.lemma, "after", 1 if joined else 3 if gap <= 2 else 2)
            dixit = self._dixit(said, i) if gap == 0 else None
            if dixit is not None:
                return dixit
            behind = self.verb_behind(said, i) if gap == 0 else None
            if behind is not None:
                return behind
            if word in CLAUSES_BEHIND and not (
                word == "y" and gap == 0 and self.saying(min(i + 1, len(lowers) - 1), beside=True) is not None
            ):
                return None
            joined = joined or word == "y"
            reference = self.references.at(i)
            if reference is not None:
                gap += 1
                i = reference.after
                continue
            if word in ENDERS or word in ";:":
                return None
            gap += 1
            i += 1
        return None

    def _dixit(self, said: Said, i: int) -> Cue | None:
        """'“…”, Rosa Quilodrán dixit': who is named at token ``i`` before the Latin verb, or alone, with a
        title, where the sentence is all quotation: '“…”, la jefa de Tola, Rosa Quilodrán.'
        """
        document, named = self.document, self.references.at(i)
        if named is None or named.first != i or not self.can_speak(named) or named.after >= len(document):
            return None
        if document.lowers[named.after] == "dixit":
            return Cue(named.after, "decir", "after", 3, named)
        person = named.kind == "name" and named.actor is not None and named.actor.kind == "person"
        opens = document.sentence_start(said.first - 1) or document.sentence_start(said.first)
        whole = person and said.kind == "direct" and opens and document.lowers[i - 1] == ","
        return Cue(i, None, "after", 3, named) if whole and document.forms[named.after] == "." else None

    def _signer(self, bracket: int) -> Reference | None:
        """Who alone stands in the brackets behind words, with his title: '“…” (Rosa Quilodrán, edil)'."""
        document, named = self.document, self.references.at(bracket + 1)
        if named is None or named.first != bracket + 1 or named.actor is None or named.actor.kind != "person":
            return None
        for i in range(named.after, min(named.after + SIGNED_REACH, len(document))):
            if document.forms[i] == ")":
                return named
            if tells(document, self.lexicon, i):
                break
        return None

    def _introduces_next(self, verb: int) -> bool:
        """Whether the verb behind one quotation opens the next: '"…" y agregó que "…"'."""
        document, lowers = self.document, self.document.lowers
        for i in range(verb + 1, min(len(lowers), verb + 14)):
            if document.sentence[i] != document.sentence[verb]:
                return False
            if lowers[i] in MARKS:
                return lowers[i - 1] in ("que", ":") or i <= verb + 3
            if lowers[i] in ENDERS or lowers[i] == ",":
                return False
            if i > verb + 1 and self.saying(i, beside=False) is not None and tells(document, self.lexicon, i):
                return False  # '"…", dijo Soto en una nota en la que pide que "…"'
        return False

    def _cue_before(self, said: Said) -> Cue | None:
        """'Rosa Quilodrán dijo que "…"', 'afirmó: "…"', 'Según la alcaldesa, "…"', 'asegurando que "…"'."""
        document, lowers = self.document, self.document.lowers
        opened = said.first - 1
        sentence = document.sentence[opened]
        i = opened - 1
        if i >= 0 and document.sentence[i] != sentence:
            if lowers[i] != ":":
                return None
            sentence = document.sentence[i]
        limit = max(0, opened - BEFORE_REACH)
        source = self.according_to(sentence, opened)
        quoted = False
        own: Cue | None = None  # 'a su juicio' behind a verb that tells: 'dijo que, a su juicio, "…"'
        modal: Cue | None = None  # an infinitive whose governing verb may tell: 'dijo que no quería comentar'
        colon = i >= 0 and lowers[i] == ":"
        headed = self.headed_by_words(opened) if colon else None
        if headed is not None:
            return headed
        while i >= limit and document.sentence[i] == sentence:
            if document.stretch[i] >= 0:
                if colon and self._named_since(i + 1, opened):
                    return self._colon_cue(opened, since=i + 1)
                quoted = True
                i = document.stretches[document.stretch[i]].opened - 1
                continue
            distance = opened - i
            if i in self.cues.beginning and self.cues.at(i, "own_view") is not None:
                own = own or Cue(i, None, "own", 2)
            said_by = self.said_by(i)
            if said_by is not None and not self._passes_on(i, said_by):
                return Cue(i, None, "before", 2, said_by)
            agent = self.source_aside(i) or self._agent(i, opened)
            if agent is not None and not self._is_aside(agent.token, opened):
                return agent
            apart = document.flags[i] & SAYING and self._is_set_apart(i)
            reading = self.saying(i, beside=distance <= 3 or colon or bool(apart))
            if source is not None and distance > 2 and not self._is_outlets(source):
                return source
            if colon and not quoted and distance > COLON_REACH:
                break
            taken = (quoted and self._closed_by(i)) or self.is_condition(i, opened)
            taken = taken or (colon and quoted and self._told_before_words(i))
            taken = taken or (distance > 2 and self._is_denied_for(i, opened))
            taken = taken or self.is_in_closed_relative(i, opened) or (quoted and self._passed_over(i))
            taken = taken or (colon and self._told_in_relative(i, document.sentences[sentence][0]))
            if reading is not None and not self.is_noun_use(i) and not taken:
                strength = 3 if distance <= 2 or (colon and not quoted) else 2 if not quoted else 1
                owner = self._named_before_colon(i, opened) if colon and not quoted else None
                teller = None if colon else self.teller_of(said, i, reading.lemma)
                if teller is not None:
                    return Cue(teller, self.lemma_of(teller), "before", strength)
                found = Cue(i, reading.lemma, "before", strength, owner)
                wished = reading.tense in WISHED and (distance > 3 or colon or lowers[i + 1] == ",")
                told = lowers[i + 1] == "que" or "nadie" in lowers[max(0, i - 3) : i]
                wished = wished or (reading.tense in PRESENT_WISHED and not told)
                if wished or is_told_to_come(document, self.lexicon, i, reading.tense):
                    modal = modal or found  # 'sostuvo que hará falta un pacto que garantice la paz y “…”'
                    i -= 1
                    continue
                if source is not None and source.position == "own" and self.drops_subject(i):
                    return source  # 'Según contó, en la sede han concluido que “…”'
                if reading.tense != "inf" or document.flags[i - 1] & PREPOSITION or lowers[i - 1] == "al":
                    return found if modal is None or reading.tense != "inf" else modal
                modal = modal or found
            if lowers[i] == ":" and distance > 1 and not quoted:
                modal = modal or self._told_before_colon(i)
                break
            i -= 1
        if own is not None:
            return own
        if colon and modal is not None and self._is_wished(modal.token):
            return self._colon_cue(opened)
        if modal is not None or source is not None:
            return modal or source
        if colon:
            return self._colon_cue(opened)
        return self.governing(said) or self._noun_cue(said) or self._saying_of(said)

    def _is_denied_for(self, i: int, opened: int) -> bool:
        """Whether words only tell why somebody did not say something: in 'Soto dijo que el edil no respondió
        porque “no quiso”' the edil says nothing; 'no negó que “no quiso”' is his.
        """
        document = self.document
        if not document.flags[i] & SAYING:
            return False
        head = i - 1
        while head > 0 and document.flags[head] & CLITIC and document.lowers[head] != "no":
            head -= 1
        if document.lowers[head] != "no":
            return False
        return opens_reason(document, self.lexicon, self.cues, opened) > i

    def _is_set_apart(self, i: int) -> bool:
        """Whether a verb and who tells are set apart: 'Soto, apunta el fallo, no estuvo “en Tola”', 'Como
        apuntó un edil, “…”'.
        """
        teller = self.references.at(i + 1)
        return teller is not None and self.clause.is_inciso(i, teller)

    def _passes_on(self, i: int, source: Reference) -> bool:
        """Whether a source parts a verb of saying from its 'que' and only passes on what another says.

        In 'El gremio sostuvo, según Radio Tola, que “…”' it does; in 'Soto, según Radio Tola, “…”' it speaks.
        """
        lowers, after = self.document.lowers, source.after
        if lowers[i - 1] != "," or lowers[after : after + 2] != [",", "que"]:
            return False
        return self.saying(i - 2, beside=True) is not None and not self.is_noun_use(i - 2)

    def _agent(self, i: int, opened: int) -> Cue | None:
        """'fue calificado por Quilodrán como "…"': the agent of a passive of saying at token ``i``; not
        'Consultado por Quilodrán, fue breve: "…"'.
        """
        lowers = self.document.lowers
        if not self.document.flags[i] & SAYING or lowers[i + 1 : i + 2] != ["por"]:
            return None
        participle = next((v for v in self.lexicon.verb_in(lowers[i], "say") if v.tense == "part"), None)
        reference = self.references.at(i + 2)
        if participle is None or reference is None:
            return None
        apart = self.document.sentence_start(i) and "," in lowers[reference.after : opened]
        if apart or self._qualifies_before_colon(i, reference):
            return None
        unnamed = reference.description is not None and not reference.description.definite
        if not (reference.actors or unnamed):
            return None
        return Cue(i, participle.lemma, "before", 2, reference)

    def _qualifies_before_colon(self, participle: int, agent: Reference) -> bool:
        """Whether a participle only qualifies what a verb before it deals with, so that who does that
        opens the words: 'Soto responde al agravio denunciado por Paredes: “…”'; not 'Soto fue acusado
        por Paredes:'.
        """
        document = self.document
        if document.lowers[agent.after : agent.after + 1] != [":"]:
            return False
        first, _ = document.sentences[document.sentence[participle]]
        before = [i for i in range(first, participle) if tells(document, self.lexicon, i)]
        if not before:
            return False
        readings = self.lexicon.verbs.get(document.lowers[before[-1]], ())
        passive = any(v.lemma in PASSIVE for v in readings)
        return not passive or participle - before[-1] > PASSIVE_REACH

    def according_to(self, sentence: int, opened: int) -> Cue | None:
        """'Según adelantó Quilodrán, habrá recuento "…"': who opens the sentence says what it holds."""
        lowers = self.document.lowers
        first, _ = self.document.sentences[sentence]
        for i in range(first, min(first + 4, opened - 2)):
            if lowers[i] in ("según", "como") and self.document.stretch[i] < 0:
                if lowers[i + 1] == "se":
                    return self._told_by_nobody(i + 2)
                for verb in (i + 1, i + 2):
                    reading = None if self.is_noun_use(verb) else self.saying(verb, beside=True)
                    if reading is not None and (reading.finite or reading.tense == "part"):
                        if self._closes_own_clause(verb):
                            return Cue(verb, reading.lemma, "own", 2)  # 'Según contó, el plan es “…”'
                        subject = self.clause.subject(verb, inverted_first=True)
                        if subject is not None and subject.basis == "inverted":
                            return Cue(verb, reading.lemma, "before", 2, subject.references[0])
                return None
        return None

    def _closes_own_clause(self, verb: int) -> bool:
        """Whether a comma stands behind a verb, or behind what tells when: 'Según contó luego, el edil
        calló'; not 'Según contó el edil, calló'.
        """
        document, i = self.document, verb + 1
        while document.flags[i] & ADVERB or self.lexicon.is_word(
            document.lowers[i], "relative_day", "weekday"
        ):
            i += 1
        return document.lowers[i] == ","

    def _is_outlets(self, source: Cue) -> bool:
        """Whether a source only passes words on: 'Según publicó Radio Tola, Quilodrán dijo que "…"'."""
        return source.reference is not None and source.reference.kind == "organisation"

    def _closed_by(self, verb: int) -> bool:
        """Whether the verb belongs to an earlier quotation that it stands behind ('"…", dijo, y "…"')."""
        for other in self.kept[self._noted :]:
            self._begun.setdefault(other.cue, other.first)
        self._noted = len(self.kept)
        return self._begun.get(verb, verb) < verb

    def _passed_over(self, verb: int) -> bool:
        """Whether words before are behind the verb but not told by it: 'Soto dijo que el club anunció un
        pacto, “que urge”, y que “nadie sobra”'.
        """
        last = self.kept[-1] if self.kept else None
        return (
            last is not None
            and 0 <= last.cue < verb < last.first
            and self.document.sentence[last.cue] == self.document.sentence[verb]
        )

    def _told_before_words(self, verb: int) -> bool:
        """Whether a relative's verb has told other words: 'Soto respondió a Paredes, que lo llamó “títere”:
        “…”'.
        """
        subject = self.clause.subject(verb) if any(other.cue == verb for other in self.kept) else None
        return subject is not None and subject.basis == "relative"

    def _noun_cue(self, said: Said) -> Cue | None:
        """'su mensaje: "…"', 'las declaraciones de Quilodrán, que "…"', 'bajo la consigna'."""
        document, lowers = self.document, self.document.lowers
        opened = said.first - 1
        for i in range(opened - 1, max(-1, opened - 25), -1):
            if document.sentence[i] != document.sentence[opened] or document.stretch[i] >= 0:
                return None
            held = self.references.at(i)  # 'agradeció a los miembros del Consejo por “…”'
            if document.flags[i] & QUOTE_NOUN and (held is None or held.kind != "description"):
                owner = self.owner(i)
                if owner is not None and (opened - owner.after <= 3 or lowers[opened - 1] in (":", "que")):
                    return Cue(i, None, "before", 2, owner)
                behind = self._owner_behind(said) if opened - i <= 2 else None
                if behind is not None:
                    return Cue(i, None, "before", 2, behind)
                if opened - i <= 4:
                    return Cue(i, None, "before", 1)
        return None

    def _saying_of(self, said: Said) -> Cue | None:
        """Whose words an article makes a noun of are: 'El “esto recién empieza” de Soto recorrió las redes';
        not 'el “pacto de los necios” de Soto'.
        """
        document, article = self.document, said.first - 2
        if article < 0 or document.lowers[article] not in ARTICLES | {"un", "ese", "aquel", "este"}:
            return None
        tells_all = any(is_finite(document, self.lexicon, i) for i in range(said.first, said.after))
        owner = self._owner_behind(said) if tells_all else None
        return Cue(article, None, "before", 1, owner) if owner is not None and owner.actors else None

    def _owner_behind(self, said: Said) -> Reference | None:
        """Whose words are by 'de' behind them: 'El llamado “a no votar” de Soto fue criticado'."""
        lowers, i = self.document.lowers, said.after
        i += i < len(lowers) and lowers[i] in MARKS
        owner = self.references.at(i + 1) or self.references.at(i) if i + 1 < len(lowers) else None
        of = owner is not None and lowers[i] in ("de", "del") and self.can_speak(owner)
        return owner if of else None
