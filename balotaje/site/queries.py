"""The questions that the pages ask the database, in SQL.

Each reads the tables as they are documented in the metadata file and names its columns for the templates.
``:article``, ``:actor`` and ``:limit`` are bound, never written into the text.
"""

from __future__ import annotations

ARTICLE = "select * from articles where id = :id"

# One question per kind of fact, all with id, start, end and what a label needs.
FACTS_OF_ARTICLE = {
    "mentions": """
        select mentions.*, people.name as person, parties.name as party
        from mentions
        left join people on people.id = mentions.person_id
        left join parties on parties.id = mentions.party_id
        where article_id = :article order by start, "end" desc
    """,
    "roles": """
        select roles.*, people.name as person, parties.name as party
        from roles
        left join people on people.id = roles.person_id
        left join parties on parties.id = roles.party_id
        where article_id = :article order by start, "end" desc
    """,
    "results": """
        select results.*, people.name as person, parties.name as party,
               official_results.percent as official_percent
        from results
        left join people on people.id = results.person_id
        left join parties on parties.id = results.party_id
        left join official_results on official_results.election_id = results.election_id
            and official_results.person_id = results.person_id
        where article_id = :article order by start, "end" desc
    """,
    "endorsements": """
        select endorsements.*, coalesce(endorsers.name, endorser_parties.name) as endorser,
               coalesce(candidates.name, candidate_parties.name) as candidate
        from endorsements
        left join people as endorsers on endorsers.id = endorser_id
        left join parties as endorser_parties on endorser_parties.id = endorser_party_id
        left join people as candidates on candidates.id = candidate_id
        left join parties as candidate_parties on candidate_parties.id = candidate_party_id
        where article_id = :article order by start, "end" desc
    """,
    "quotes": """
        select quotes.*, coalesce(people.name, parties.name, speaker_label) as speaker
        from quotes
        left join people on people.id = speaker_id
        left join parties on parties.id = speaker_party_id
        where article_id = :article order by start, "end" desc
    """,
    "contacts": """
        select contacts.*, coalesce(people.name, parties.name) as person,
               coalesce(others.name, other_parties.name) as other
        from contacts
        left join people on people.id = contacts.person_id
        left join parties on parties.id = contacts.party_id
        left join people as others on others.id = other_person_id
        left join parties as other_parties on other_parties.id = other_party_id
        where article_id = :article order by start, "end" desc
    """,
    "unresolved": """
        select unresolved.*, people.name as person
        from unresolved left join people on people.id = unresolved.person_id
        where article_id = :article order by start, "end" desc
    """,
}

# How each mentioned person or party is presented beside the article: once, with a count.
NAMED_IN_ARTICLE = {
    "people": """
        select people.id, people.name, count(*) as mentions
        from mentions join people on people.id = mentions.person_id
        where article_id = :article group by people.id order by mentions desc, people.name
    """,
    "parties": """
        select parties.id, parties.name, parties.abbreviation, count(*) as mentions
        from mentions join parties on parties.id = mentions.party_id
        where article_id = :article group by parties.id order by mentions desc, parties.name
    """,
}

_PLACE = "articles.headline, articles.outlet, articles.published as article_published"


def _counted(column: str, as_: str) -> str:
    """How often each value of ``column`` occurs where an actor is named: as kept, or else counted."""
    kept = "counted = 'mentions' and filter = '{who}_id' and wanted = :actor"
    return f"""
        select value as {as_}, count as times from _counts
        where {kept} and "column" = '{column}' and place <= :limit
        union all
        select {column}, count(*)
        from (select 1 where not exists (select * from _counts where {kept} and "column" = '')) as unknown
        cross join mentions where {{who}}_id = :actor
        group by {column} order by times desc, {as_} limit :limit
    """


# A person's or party's page: {who} is 'person' or 'party'; every list is cut at :limit.
OF_ACTOR = {
    "names": _counted("surface", "surface"),
    # Only those that are shown are looked up.
    "mentions": f"""
        select told.*, (
            select id from mentions where article_id = told.article_id and {{who}}_id = :actor
            order by start limit 1
        ) as id, {_PLACE}
        from ({_counted("article_id", "article_id")}) as told join articles on articles.id = told.article_id
        order by told.times desc, told.article_id
    """,
    "results": f"""
        select told.*, {_PLACE}, elections.name as election,
               official_results.percent as official_percent
        from (select * from results where {{who}}_id = :actor limit :read) as told
        join articles on articles.id = article_id
        left join elections on elections.id = told.election_id
        left join official_results on official_results.election_id = told.election_id
            and official_results.person_id = told.person_id
        order by told.election_id, counted_percent, articles.id, start limit :limit
    """,
    "quotes": f"""
        select told.*, {_PLACE} from (select * from quotes where {{speaker}} = :actor limit :read) as told
        join articles on articles.id = article_id
        order by articles.published, articles.id, start limit :limit
    """,
    "given": """
        select * from endorsements_with_words
        where id in (select id from endorsements where {endorser} = :actor limit :read)
        order by published, article_id, start limit :limit
    """,
    "received": """
        select * from endorsements_with_words
        where id in (select id from endorsements where {candidate} = :actor limit :read)
        order by stance desc, published, article_id, start limit :limit
    """,
    "contacts": """
        select * from contacts_with_names where id in (
            select id from contacts where {who}_id = :actor or other_{who}_id = :actor limit :read
        )
        order by published, article_id, start limit :limit
    """,
}

DAYS_OF_ACTOR = """
    select published, times, articles from _days where who = :who and actor = :actor order by published
"""
ROLES_OF_PERSON = """
    select title, organisation, party_id, parties.name as party, count(*) as times,
           count(distinct article_id) as articles, min(roles.id) as id
    from roles left join parties on parties.id = party_id
    where person_id = :actor group by title, organisation, party_id
    order by articles desc, times desc, title limit :limit
"""
MEMBERS_OF_PARTY = """
    select id, name, description from people where party_id = :actor order by articles desc, name limit :limit
"""
COALITION_OF_PARTY = (
    "select id, name from parties where id = (select coalition_id from parties where id = :actor)"
)
PARTIES_OF_COALITION = "select id, name from parties where coalition_id = :actor order by name limit :limit"
PARTY_OF_PERSON = "select id, name from parties where id = (select party_id from people where id = :actor)"

OFFICIAL_OF_PERSON = """
    select official_results.*, elections.name as election
    from official_results join elections on elections.id = election_id
    where person_id = :actor order by elections.date limit :limit
"""

STATEMENT = """
    select statements.*, coalesce(people.name, parties.name, speaker_label) as speaker
    from statements
    left join people on people.id = speaker_id
    left join parties on parties.id = speaker_party_id
    where statements.id = :id
"""
CARRIED_BY_QUOTE = "select * from endorsements_with_words where quote_id = :id order by start, candidate"

# Counted by id before names are looked up: the index of the column is all that is read.
_MOST = """
    select people.id, people.name from (
        select {who} as id, count(*) as times from {facts}
        group by {who} having {who} is not null order by times desc, {who} limit :limit
    ) as most join people on people.id = most.id order by times desc, people.name
"""

# Page → the people it has most to tell of, to be asked about for instance.
EXAMPLES = {
    "backing": _MOST.format(
        who="candidate_id", facts="(select candidate_id from endorsements where stance = 'support')"
    ),
    "said": _MOST.format(who="speaker_id", facts="quotes"),
    "count": _MOST.format(
        who="person_id",
        facts="(select person_id from results where kind = 'count' and election_id is not null)",
    ),
    "contacts": _MOST.format(
        who="person_id",
        facts="(select person_id from contacts union all select other_person_id from contacts)",
    ),
}
NEWEST_ARTICLES = """
    select id, headline, outlet, published, words from articles order by published desc, id limit :limit
"""
COUNTS = "select * from build"
NAMED = """
    select (select count(*) from people where articles > 0) as people,
           (select count(*) from parties where articles > 0) as parties
"""
"""How many people and parties some article names: others are there for their official result, or as what a
named party is part of."""
