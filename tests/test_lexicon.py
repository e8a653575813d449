"""The tables of Spanish in ``balotaje/lexicon`` are whole: what an editor of them may break fails here."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

LEXICON = Path(__file__).resolve().parent.parent / "balotaje" / "lexicon"

HEADERS = {
    "verbs": "lemma,class,construction",
    "verb_forms": "form,lemma,tense,person,number",
    "offices": "form,lemma,gender,number,class",
    "head_nouns": "form,class",
    "body_nouns": "form,class",
    "words": "form,class",
    "numbers": "form,value,class",
    "phrases": "phrase,class",
    "name_words": "form,class",
    "short_names": "short,full",
}

CLASSES = {
    "verbs": """
        foretell behold judge seem voice add_to say back back_light urge oppose withdraw neutral
        congratulate call obtain lead lose plain follow plan refuse aux back_person commit deny
        ask suppose stand congratulate_person head_list achieve reproach follow_one introduce move
        issue together phone talk address exchange light_call post_verb do stand_for acknowledge
        reciprocal gain win win_office break_off ally nominate proclaim prevent allow prevail
        cast_vote victor blank_vote blame back_contender side unsettle waver no_side spoil
        stay_out strive thank echo emulate concur make_up open_campaign appeal arrive put
        head_party regret serve run take_charge canvass guard make_office appoint set_free
        correspond lift_phone greet salute go not_yet_done settle attend wish lose_to take_win
        call_winner outdo reach_count give_share choose suffice stake field anoint attain by_reason
        turn_out rule_on call_off happen wait_for stop ring pick_up spend settle_on replace_with
        fill_list be_listed fall_to contend_in put_up bring_about leave_to take_camp come_to
        partake utter cite host hold_act include name_as answer
        put_in_words want ought be_elected be_beaten decree win_area opine
    """,
    "offices": "office candidacy party_post trait profession kin relation generic group",
    "head_nouns": """
        institution outlet pollster street building place event work company party team law case
        school vessel award
    """,
    "body_nouns": "company outlet club guild ngo school court clinic pollster band",
    "words": """
        determiner contraction preposition conjunction subordinator relative plain
        subject_pronoun demonstrative_pronoun clitic possessive indefinite_pronoun quantifier
        rivalry negation month weekday relative_day approximate hypothetical abbreviation
        honorific linker adverb office_adjective modifier opener epicene shares_surname
        question_noun quote_noun resumes both party_noun coalition_noun collective text_noun
        thing work_noun foreign_article called asks interviewer he_or_she before_infinitive
        commentator presides in_line party_like heads_sentence before_channel office_place
        winner winning counterpart side_government side_opposition proverb addressed seat
        other_arena ethnonym bill decisive directs joining led prenominal party_organ unnamed
        opponent voters town_hall any_body law_noun floor_noun of_a_pact frames political_crowd
        not_of_crowd made_plain heard several_leaders private_occasion organ_member assembly
        infinitive_or_adjective appointed affair chanted written represented anybodys_text
        recording before_body in_a_case works_on_cases in_court own_channel of_outlet
        borough in_any_race close_to asks_by_trade
    """,
    "name_words": """
        of_state show_noun titled agreement likewise same appoints bears_name belongs_in
        belongs_to elected_owner electoral foreign_head is_member list_noun listed made_of
        nicknamed no_party party_adjective party_head party_like_noun party_nouns party_owner
        party_word saint side_noun fielding_side sided some_party_owner stand_in stands_as
        stands_by strong_party_head strong_party_owner sure_party_noun thing_tail led_by
        leads_party political party_leader party_voice party_contest heads_list made_to_be
        takes_office heads_party is_of political_noun politics party_kind halts ends_count
        of_mortal of_contender lives constituency comes_from leading_body uses_means left_wing
        right_wing takes_place party_opener party_deed adversary rival_noun ticket_noun moves_to
        represents wins_for put_up registers comes_to governs_area declares joins_party
        running_mate label_noun keeps_seats party_part list_place seat_noun leaves_party
        slogan_opener term_noun founder founds founds_party fields lasts grace elective
        party_chair takes_chair joins_itself name_given
        gathering rings so_called party_figure of_association of_service of_cause
        portfolio_opener pairs sent_people feast campaign_act programme christened cited_noun
        named_by_law charge common_to_all name_or_slogan of_the_streets of_town area_won uncounted_people
    """,
    "numbers": "cardinal multiplier decimal_mark joiner fraction ordinal collective month weekday",
    "phrases": """
        asked_about topic_head figure_noun court staked_noun more_years heir_noun for_word gossip_place
        candidate_of said_aloud mailbox device far_end once by_screen in_vain on_ones_side
        has_candidate part_noun favour_noun in_favour naming voices_noun aid_noun campaign_event
        belonging posts_noun bond_noun signed_by union_member team_area made_of decision_noun
        signature announcement_noun contrast own_view view_of hoped percent points margin swing vote_unit
        counted_share turnout blank_votes threshold approval seats margin_of_error poll
        field_dates past_election first_round second_round primary said_by quote_noun channel
        list_continuation rumour negation counterpart connective approximate hypothetical
        relative_day collective support_noun campaign_noun party_body commitment prospect
        call_noun_vote election_word time win_noun advance_noun winner_noun project_noun
        proposal blank ballot partisan_noun congratulation_noun greeting_noun joy_noun additive
        likewise comitative among race did_so rally behind_word own_neutrality neutral_stance
        nor_word against_slogan never_again flatly doubt does_so joins_in with_word either
        same_deed means_noun campaign_post joining_noun named_next active_word adherent_noun
        and_from among_those joined_crowd beside_word guarded_noun pact_noun at_service
        mouthpiece mainstay_noun sameness against_it too defeat_noun own_candidate
        that_candidate meet_noun talk_noun phone_noun phone_cue presence_cue writing_cue
        letter_noun post_noun network not_yet greeting sign_noun by_phone rival_noun in_person
        vocative own_place hail_noun meeting_place about about_after all_counted chamber_vote
        comparison count_cue counting each electoral equal_to final_count head_adjective
        not_poll now_cue proxy published_mark ranking scoring set_up survey table ticket
        time_noun uncounted summed valid whole poll_cue subgroup vote_for vote_head vote_noun
        voters portfolio edition no_party post_state listing elsewhere bulletin quick_count
        declared ceiling locality score_noun good_news expectation belief betting voting_hours
        so_far electoral_body new_term wish_noun luck_noun winner_part with_you running_mate
        whole_country year_after for_instance needful organ answers_to with_a_view contested
        outcome_noun strife voting_orders quest reason matter other_camp opposite entourage
        manner manner_head clock_word on_condition in_honour asked_about
    """,
}

CONSTRUCTIONS = """
    clause bare declined np inf addressee accusative_person subject_only quote_only not_with pronominal adds
    stresses direct a por para con en de tras hacia to_campaign contra ante sobre en_favor_de
    called away race perfect modal copula passive progressive future aspect recent light donde own
    chants parte first
    persons
"""
"""What a verb of saying governs or how it stands beside the quotation; the preposition of the other end
('direct': none; 'own': with a possessive; 'first': with whoever speaks); what an auxiliary is for."""

IRREGULAR = [
    ("decir", "pret 3 s", "dijo"),
    ("decir", "pret 3 p", "dijeron"),
    ("decir", "fut 3 s", "dirá"),
    ("decir", "part m s", "dicho"),
    ("decir", "ger", "diciendo"),
    ("decir", "ger", "diciéndole"),
    ("sostener", "pres 3 s", "sostiene"),
    ("sostener", "pret 3 s", "sostuvo"),
    ("reconocer", "pres 1 s", "reconozco"),
    ("advertir", "pret 3 s", "advirtió"),
    ("advertir", "pres 3 p", "advierten"),
    ("sugerir", "pret 3 s", "sugirió"),
    ("exigir", "pres 1 s", "exijo"),
    ("pedir", "pret 3 s", "pidió"),
    ("pedir", "pres 2 s", "pedís"),
    ("seguir", "pret 3 s", "siguió"),
    ("seguir", "ger", "siguiendo"),
    ("concluir", "pret 3 s", "concluyó"),
    ("concluir", "part m s", "concluido"),
    ("proponer", "pret 3 s", "propuso"),
    ("prever", "pres 3 s", "prevé"),
    ("prever", "pres 3 p", "prevén"),
    ("prever", "pret 3 s", "previó"),
    ("instar", "pres 3 s", "insta"),
    ("reunir", "pres 3 p", "reúnen"),
    ("reunir", "inf", "reunirse"),
    ("felicitar", "inf", "felicitarlo"),
    ("escribir", "part f s", "escrita"),
    ("elegir", "part m s", "elegido"),
    ("elegir", "part m s", "electo"),
    ("obtener", "pret 3 s", "obtuvo"),
    ("conseguir", "pret 3 s", "consiguió"),
    ("apoyar", "subjimpf 3 s", "apoyase"),
    ("apoyar", "subjimpf 3 s", "apoyara"),
    ("votar", "imp 2 p", "votad"),
    ("tuitear", "pret 3 s", "tuiteó"),
    ("retuitear", "pret 3 s", "retuiteó"),
    ("gobernar", "pres 3 s", "gobierna"),
    ("evaluar", "pres 3 s", "evalúa"),
    ("zanjar", "pret 3 s", "zanjó"),
    ("haber", "cond 3 s", "habría"),
    ("ser", "pret 3 s", "fue"),
    ("ir", "pres 3 p", "van"),
    ("reír", "pret 3 s", "rio"),
    ("retrucar", "pret 1 s", "retruqué"),
]


@cache
def table(name: str) -> list[dict[str, str]]:
    with (LEXICON / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@cache
def forms() -> dict[tuple[str, str], set[str]]:
    """The forms by verb and slot: ``('decir', 'pret 3 s')`` is ``{'dijo'}``."""
    slots: dict[tuple[str, str], set[str]] = {}
    for row in table("verb_forms"):
        slot = " ".join(filter(None, (row["tense"], row["person"], row["number"])))
        slots.setdefault((row["lemma"], slot), set()).add(row["form"])
    return slots


@pytest.mark.parametrize(("name", "header"), HEADERS.items())
def test_header_and_lower_case_and_no_row_twice(name: str, header: str) -> None:
    head, *lines = (LEXICON / f"{name}.csv").read_text(encoding="utf-8").splitlines()
    assert head == header
    assert [line for line in lines if line != line.lower() or line != line.strip()] == []
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize(("name", "classes"), CLASSES.items())
def test_classes_are_a_closed_set(name: str, classes: str) -> None:
    assert {row["class"] for row in table(name)} == set(classes.split())


def test_constructions_are_a_closed_set() -> None:
    used = {part for row in table("verbs") for part in row["construction"].split("|") if part}
    assert used == set(CONSTRUCTIONS.split())


def test_every_verb_is_conjugated() -> None:
    # A lemma of several words ('dar a conocer') is conjugated by its first; 'plain' verbs belong to no
    # rule and are listed to be conjugated, since any finite verb makes a clause.
    third_person = {lemma for lemma, slot in forms() if slot == "pret 3 s"}
    assert {row["lemma"].split()[0] for row in table("verbs")} == third_person


@pytest.mark.parametrize("name", ["words", "head_nouns", "name_words"])
def test_one_word_per_row(name: str) -> None:
    # The program looks these two up token by token; several words belong in phrases.csv.
    assert [row["form"] for row in table(name) if " " in row["form"]] == []


def test_a_head_noun_has_one_class_and_is_no_cue() -> None:
    # 'Frente' heads a name; were it also an opener, 'Frente del Alba' would lose its first word.
    heads = [row["form"] for row in table("head_nouns")]
    assert len(heads) == len(set(heads))
    assert set(heads) & {row["form"] for row in table("words") if row["class"] == "opener"} == set()


@pytest.mark.parametrize(("lemma", "slot", "form"), IRREGULAR)
def test_irregular_forms(lemma: str, slot: str, form: str) -> None:
    assert form in forms()[lemma, slot]


@pytest.mark.parametrize(
    "row",
    [
        "alcaldesa,alcalde,f,s,office",
        "primera ministra,primer ministro,f,s,office",
        "jefas comunales,jefe comunal,f,p,office",
        "portavoces,portavoz,c,p,office",
        "abanderada,abanderado,f,s,candidacy",
        "timonel,timonel,c,s,party_post",
        "opositores,opositor,m,p,trait",
        "médica,médico,f,s,profession",
        "nuera,yerno,f,s,kin",
        "homóloga,homólogo,f,s,relation",
        "vecinos,vecinos,m,p,group",
    ],
)
def test_offices(row: str) -> None:
    assert row in {",".join(cells.values()) for cells in table("offices")}


def test_offices_have_gender_and_number_and_no_derived_ex() -> None:
    assert {(row["gender"], row["number"]) for row in table("offices")} == {
        (g, n) for g in "mfc" for n in "sp"
    }
    assert not {row["form"] for row in table("offices")} & {"expresidente", "exministra", "exdiputado"}


@pytest.mark.parametrize(
    ("form", "value"),
    [
        ("cero", 0),
        ("treinta y ocho", 38),
        ("quinientas", 500),
        ("mil", 1000),
        ("millones", 10**6),
        ("quinta", 5),
    ],
)
def test_number_words(form: str, value: int) -> None:
    assert str(value) in {row["value"] for row in table("numbers") if row["form"] == form}
