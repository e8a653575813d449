"""Words of closed classes: determiners, with the gender and the number that they tell, relatives, and what
joins the names of a list or two clauses.
"""

ARTICLES = frozenset(("el", "la", "los", "las"))
"""The definite ones, not run together with a preposition."""
PLURAL_ARTICLES = frozenset(("los", "las"))
THE = ARTICLES | {"lo"}
"""Those and what stands for one before an adjective or a relative: 'en lo penal', 'lo que firmó'."""

DETERMINERS = ARTICLES | frozenset("un una unos unas otro otra su nuestro mi".split())
"""What opens a noun phrase, the definite articles among them: 'un partido', 'su lista'."""
BEFORE_NOUN = DETERMINERS | {"al", "del", "cuyo", "cuya"}
"""Those, run together with a preposition or a relative or not."""

CONTRACTIONS = {"al": "a", "del": "de"}
"""The prepositions that the article is run together with."""
OF = frozenset(("de", "del"))
"""What makes a noun another's, with the article run together or not."""

DEFINITE = {
    "el": ("m", "s"),
    "la": ("f", "s"),
    "los": ("m", "p"),
    "las": ("f", "p"),
    "al": ("m", "s"),
    "del": ("m", "s"),
    "su": ("", "s"),
    "sus": ("", "p"),
    "este": ("m", "s"),
    "esta": ("f", "s"),
    "ese": ("m", "s"),
    "esa": ("f", "s"),
    "dicho": ("m", "s"),
    "dicha": ("f", "s"),
    "mismo": ("m", "s"),
    "misma": ("f", "s"),
}
INDEFINITE = {
    "un": ("m", "s"),
    "una": ("f", "s"),
    "unos": ("m", "p"),
    "unas": ("f", "p"),
    "otro": ("m", "s"),
    "otra": ("f", "s"),
    "algunos": ("m", "p"),
    "varios": ("m", "p"),
}
BEFORE_ONE = frozenset(("el", "la", "al", "del"))
"""Articles of one thing or person, run together with a preposition or not."""
MASCULINE = frozenset("un otro el al del este ese aquel".split())
"""What stands before one who is a man, run together with a preposition or not."""
BACKWARD = frozenset(("el", "la", "al", "del", "ese", "esa", "este", "esta", "dicho", "dicha"))
"""What opens a noun phrase that takes up what was named before: 'ese partido', 'dicha reunión'."""
HIS = frozenset(("su", "sus"))
"""What makes a thing of whoever was just told of: 'según su relato', 'su apoyo a Soto'."""
NEXT = frozenset(("próximo", "próxima", "próximos", "próximas"))
"""What stands before a day to come, or the office of who has just won it."""
SELVES = frozenset(("propio", "propia", "mismo", "misma", "mismísimo", "mismísima"))
"""What may stand between an article and a name: 'la propia Quilodrán'."""
RELATIVES = frozenset(("que", "quien", "quienes", "cual", "cuales"))
WHOSE = frozenset(("cuyo", "cuya", "cuyos", "cuyas"))
ALL = frozenset(("todo", "toda", "todos", "todas"))
OTHERS = frozenset(
    "otros otras otro otra varios varias muchos muchas demás algunos algunas diversos diversas numerosos "
    "numerosas decenas parte".split()
)
"""Words with which a list of names ends in a crowd: 'Soto, Paredes y otros dirigentes'."""
EVEN = frozenset(("incluso", "hasta", "también"))
"""What may open the last of a list: 'Soto, Paredes e incluso Quilodrán'."""
NOBODY = frozenset(("nadie", "ninguno", "ninguna"))
ALSO = frozenset(("también", "además", "asimismo", "igualmente"))
AND = frozenset(("y", "e"))
COORDINATORS = AND | {"ni", "o", "u"}
"""What joins the last of a list to the one before."""
LISTING = COORDINATORS | {","}
"""What stands between two of a list."""
LIST_MARKS = AND | {",", ";"}
"""What stands between two rows of one, or two clauses of which the second may lack its verb."""
JOINS = AND | {"pero", "mientras", ";"}
"""What joins a clause to one built like it."""
