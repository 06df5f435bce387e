"""Oracles of the general tools for names and lists of names."""

import unicodedata

import Levenshtein

from frame import by, oracle
from tables import rows

UNICODE = f"Python unicodedata {unicodedata.unidata_version}"


def general(tool, name, outputs):
    return oracle("general", tool, name, outputs)


COUNTRIES = [
    row[0]
    for row in rows("general/data/countries.ts", "COUNTRIES")
    if "'" not in row[0] and "." not in row[0] and "-" not in row[0]
]
CITIES = [row[0] for row in rows("general/data/cities.ts", "CITIES") if "'" not in row[0] and "." not in row[0]]


def bare(text):
    """Letters without their marks, by the Unicode character database; the stroked ones by their names."""
    out = []
    for char in unicodedata.normalize("NFKD", text.lower()):
        name = unicodedata.name(char, "")
        if name.startswith("COMBINING"):
            continue
        if " WITH STROKE" in name or name == "LATIN SMALL LETTER DOTLESS I":
            char = "i" if "DOTLESS" in name else name.split(" WITH ")[0][-1].lower()
        out.append(char)
    return "".join(out)


def letters(text):
    return [c for c in bare(text) if c.isalpha()]


def word(r):
    return r.choice(
        [
            r.choice(COUNTRIES),
            r.choice(CITIES),
            r.choice(["Tromsø", "Łódź", "Ærø", "straße", "Malmö", "İzmir", "São Paulo"]),
        ]
    )


@general(
    "text_measure",
    UNICODE,
    {"/letters": "=", "/distinct": "=", "/vowels": "=", "/words": "=", "/first": "=", "/reversed": "="},
)
def _(r):
    text = word(r)
    all_letters = letters(text)
    if any(c not in "abcdefghijklmnopqrstuvwxyz" for c in all_letters):
        return {"text": text}, None
    return {"text": text}, [
        len(all_letters),
        len(set(all_letters)),
        sum(c in "aeiou" for c in all_letters),
        len(text.split()),
        all_letters[0].upper(),
        "".join(reversed(all_letters)),
    ]


@general("compare_texts", by("Levenshtein") + "; " + UNICODE, {"/distance": "=", "/shared": "=", "/earlier": "="})
def _(r):
    a, b = word(r), word(r)
    if a == b or bare(a).startswith(bare(b)) or bare(b).startswith(bare(a)) or "-" in a + b:
        return None
    given = {"a": a, "b": b}
    if any(c not in "abcdefghijklmnopqrstuvwxyz" for c in letters(a) + letters(b)):
        return given, None
    return given, [Levenshtein.distance(bare(a), bare(b)), len(set(letters(a)) & set(letters(b))), min(a, b, key=bare)]


def names(r, least=2, most=10):
    return r.some(COUNTRIES, least, most)


@general("name_list_facts", UNICODE, {"/count": "=", "/first": "=", "/last": "=", "/longest": "=", "/ordered": "="})
def _(r):
    given = names(r)
    ordered = sorted(given, key=bare)
    stated = given + ([given[0].upper()] if r.random() < 0.1 else [])
    if len(stated) > len(given):
        return None
    return {"names": stated}, [
        len(ordered),
        ordered[0],
        ordered[-1],
        max(ordered, key=lambda n: len(letters(n))),
        ordered,
    ]


@general("name_at_position", UNICODE, {"/name": "="})
def _(r):
    given = names(r)
    position = r.randint(1, len(given) + (r.random() < 0.15))
    return {"names": given, "position": position}, [sorted(given, key=bare)[position - 1]] if position <= len(
        given
    ) else None


@general("names_by_letter", UNICODE, {"/containing": "=", "/count": "=", "/beginning": "="})
def _(r):
    given, letter = names(r), r.choice("aeionrstlcmbdgkpuvwyzAEN")
    found = sorted((n for n in given if letter.lower() in letters(n)), key=bare)
    return {"names": given, "letter": letter}, [found, len(found), sum(letters(n)[0] == letter.lower() for n in given)]


@general(
    "compare_lists",
    "Python sets",
    {
        "/common": "=",
        "/common_count": "=",
        "/only_first": "=",
        "/only_first_count": "=",
        "/union_count": "=",
        "/jaccard": "d4",
    },
)
def _(r):
    pool = r.sample(COUNTRIES, 12)
    first, second = r.some(pool, 2, 9), r.some(pool, 2, 9)
    common, only, union = set(first) & set(second), set(first) - set(second), set(first) | set(second)
    return {"first": first, "second": second}, [
        sorted(common, key=bare),
        len(common),
        sorted(only, key=bare),
        len(only),
        len(union),
        len(common) / len(union),
    ]
