"""Oracles of the biology tools that read sequences."""

import os
import re
import sys
from collections import Counter
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path

import molmass
from Bio.Align import PairwiseAligner, substitution_matrices
from Bio.Restriction import AllEnzymes
from Bio.Seq import Seq
from Bio.SeqUtils import MeltingTemp, gc_fraction, molecular_weight
from Bio.SeqUtils.IsoelectricPoint import IsoelectricPoint
from Bio.SeqUtils.ProtParam import ProteinAnalysis
from scipy.stats import gmean

from frame import by, oracle
from tables import EMBEDDED, rows

BIO = "biopython"
AMINO = "ACDEFGHIKLMNPQRSTVWY"


def biology(tool, name, outputs):
    return oracle("biology", tool, name, outputs)


def strand(r, least, most):
    return "".join(r.choice("ACGT") for _ in range(r.randint(least, most)))


def chain(r, least=3, most=40):
    return "".join(r.choice(AMINO) for _ in range(r.randint(least, most)))


@biology("dna_composition", by(BIO, also="gc_fraction"), {"/length": "=", "/gc": "d2", "/purines": "=", "/counts": "="})
def _(r):
    dna = strand(r, 4, 80)
    n = Counter(dna)
    return {"dna": dna}, [len(dna), 100 * gc_fraction(dna), n["A"] + n["G"], [n[b] for b in "ACGT"]]


@biology("dna_strands", by(BIO, also="Seq"), {"/complement": "=", "/rna": "=", "/palindrome": "="})
def _(r):
    dna = strand(r, 3, 30)
    if r.random() < 0.2:
        dna += str(Seq(dna).reverse_complement())
    other = str(Seq(dna).reverse_complement())
    return {"dna": dna}, [other, str(Seq(dna).transcribe()), dna == other]


@biology(
    "dna_melting",
    by(
        BIO,
        also="MeltingTemp.Tm_Wallace, Tm_NN with DNA_NN3 and salt correction 5; free energy as H - T S of the same table",
    ),
    {"/wallace": "=", "/nearest": "d2", "/gibbs": "a0.4"},
)
def _(r):
    dna = strand(r, 6, 30)
    if r.random() < 0.2:
        dna = dna[:12] + str(Seq(dna[:12]).reverse_complement())
    own = dna == str(Seq(dna).reverse_complement())
    strands = (500, 0) if own else (250, 250)
    nearest = MeltingTemp.Tm_NN(
        dna, nn_table=MeltingTemp.DNA_NN3, dnac1=strands[0], dnac2=strands[1], Na=50, saltcorr=5, selfcomp=own
    )
    table = MeltingTemp.DNA_NN3
    parts = (
        [table["init"]]
        + [table["init_A/T" if end in "AT" else "init_G/C"] for end in (dna[0], dna[-1])]
        + [table["sym"]] * own
    )
    pairs = str(Seq(dna).complement())
    for i in range(len(dna) - 1):
        step = f"{dna[i : i + 2]}/{pairs[i : i + 2]}"
        parts.append(table[step] if step in table else table[step[::-1]])
    h, s = (sum(p[k] for p in parts) for k in (0, 1))
    return {"dna": dna}, [MeltingTemp.Tm_Wallace(dna), nearest, h - 310.15 * s / 1000]


@biology("shared_dna", "Python difflib: SequenceMatcher.find_longest_match", {"/stretch": "=", "/length": "="})
def _(r):
    first, second = strand(r, 8, 60), strand(r, 8, 60)
    found = SequenceMatcher(None, first, second, autojunk=False).find_longest_match()
    return {"first": first, "second": second}, [first[found.a : found.a + found.size], found.size]


@biology("translate_dna", by(BIO, also="Seq.translate"), {"/protein": "=", "/length": "="})
def _(r):
    dna, frame, row = strand(r, 12, 80), r.randint(1, 3), r.choice(rows("biology/data/codes.ts", "GENETIC_CODES"))
    if int(row[0]) in (27, 28, 31):
        # Codes in which a codon may be a stop or not.
        return None
    cut = dna[frame - 1 :]
    protein = str(Seq(cut[: len(cut) // 3 * 3]).translate(table=int(row[0]), to_stop=True))
    return {"dna": dna, "frame": frame, "code": r.choice([row[0], row[1]])}, [
        protein,
        len(protein),
    ] if protein else None


@cache
def sharp():
    """Relative adaptiveness of the codons of Escherichia coli, which Biopython had until version 1.79."""
    sys.path.insert(0, os.environ.get("OLD_BIOPYTHON", "old"))
    source = Path(sys.path.pop(0), "Bio/SeqUtils/CodonUsageIndices.py").read_text(encoding="utf-8")
    names = {}
    exec(source, names)  # noqa: S102
    return names["SharpEcoliIndex"]


SHARP = "Biopython 1.79 SharpEcoliIndex (Sharp and Li 1987)"


@biology("reverse_translate", SHARP, {"/dna": "=", "/length": "=", "/guanine": "="})
def _(r):
    protein = chain(r)
    best = {}
    for codon, weight in sharp().items():
        letter = str(Seq(codon).translate())
        if letter not in best or weight > best[letter][0]:
            best[letter] = (weight, codon)
    dna = "".join(best[letter][1] for letter in protein)
    return {"protein": protein}, [dna, len(dna), dna.count("G")]


@biology("codon_adaptation", by("scipy", also="stats.gmean; " + SHARP), {"/index": "d4", "/rarest": "="})
def _(r):
    codons = [strand(r, 3, 3) for _ in range(r.randint(3, 25))]
    used = [c for c in codons if c in sharp() and c not in ("ATG", "TGG") and str(Seq(c).translate()) != "*"]
    if not used:
        return None
    return {"dna": "".join(codons)}, [gmean([sharp()[c] for c in used]), min(used, key=sharp().get)]


def cutter(name):
    return AllEnzymes.get(name)


def common():
    source = (EMBEDDED / "biology/restriction.ts").read_text(encoding="utf-8")
    return re.search(r'COMMON_ENZYMES: readonly string\[\] =\s*"([^"]*)"', source)[1].split()


def seeded(r, enzymes):
    """A strand that holds a site or two."""
    dna = strand(r, 20, 110)
    for _ in range(r.randint(0, 2)):
        site = re.sub(
            "[^ACGT]",
            lambda m: {
                "R": "A",
                "Y": "C",
                "S": "G",
                "W": "A",
                "K": "G",
                "M": "C",
                "N": "T",
                "B": "C",
                "D": "A",
                "H": "A",
                "V": "G",
            }[m[0]],
            r.choice(enzymes).site,
        )
        at = r.randint(0, len(dna))
        dna = dna[:at] + site + dna[at:]
    return dna


@biology(
    "restriction_digest",
    by(BIO, also="Restriction.catalyse of linear DNA"),
    {"/cuts": "=", "/fragments": "=", "/longest": "=", "/first": "="},
)
def _(r):
    names = [row[0] for row in rows("biology/data/restriction.ts", "RESTRICTION")]
    name = r.choice(names if r.random() < 0.5 else common())
    enzyme = cutter(name)
    if enzyme is None or enzyme.cut_twice():
        return None
    dna = seeded(r, [enzyme])
    cuts = sorted({at - 1 for at in enzyme.search(Seq(dna), linear=True)} - {0, len(dna)})
    given = {"dna": dna, "enzyme": name}
    if not cuts:
        return given, [0, None, None, None]
    bounds = [0, *cuts, len(dna)]
    lengths = [b - a for a, b in zip(bounds, bounds[1:])]
    return given, [len(cuts), lengths, max(lengths), dna[: cuts[0]]]


@biology(
    "restriction_cutters",
    by(BIO, also="Restriction search of linear DNA"),
    {"/cutters": "set", "/single": "set", "/count": "=", "/leftmost": "="},
)
def _(r):
    enzymes = [cutter(name) for name in common()]
    dna = seeded(r, enzymes)[:90]
    cuts = {str(e): sorted({at - 1 for at in e.search(Seq(dna), linear=True)} - {0, len(dna)}) for e in enzymes}
    cuts = {name: at for name, at in cuts.items() if at}
    single = [name for name, at in cuts.items() if len(at) == 1]
    first = [name for name, at in cuts.items() if at[0] == min(at[0] for at in cuts.values())]
    return {"dna": dna}, [list(cuts) or None, single or None, len(cuts), first[0] if len(first) == 1 else None]


@biology(
    "expected_restriction_sites",
    by(BIO, also="Restriction: size and bases of the site, both strands"),
    {"/sites": "s6", "/spacing": "s6"},
)
def _(r):
    name, length = r.choice(rows("biology/data/restriction.ts", "RESTRICTION"))[0], int(r.log(500, 3e9, 3))
    enzyme = cutter(name)
    if enzyme is None:
        return None
    chance = 1.0
    for base in enzyme.site:
        chance *= (
            len(
                {
                    "R": "AG",
                    "Y": "CT",
                    "S": "CG",
                    "W": "AT",
                    "K": "GT",
                    "M": "AC",
                    "B": "CGT",
                    "D": "AGT",
                    "H": "ACT",
                    "V": "ACG",
                    "N": "ACGT",
                }.get(base, base)
            )
            / 4
        )
    if not enzyme.is_palindromic():
        chance *= 2
    return {"length": length, "enzyme": name}, [length * chance, 1 / chance]


@biology(
    "protein_mass",
    by(BIO, "molmass", also="molecular_weight; formula of the peptide"),
    {"/mass": "a0.02", "/monoisotopic": "a0.002", "/formula": "="},
)
def _(r):
    protein = chain(r)
    formula = molmass.Formula(f"peptide({protein})").formula
    return {"protein": protein}, [
        molecular_weight(protein, "protein"),
        molecular_weight(protein, "protein", monoisotopic=True),
        formula,
    ]


@biology(
    "protein_properties",
    by(BIO, also="ProteinAnalysis; aliphatic index by Ikai 1980"),
    {"/isoelectric": "d2", "/charge": "d2", "/gravy": "d3", "/aliphatic": "d2", "/extinction": "="},
)
def _(r):
    protein = chain(r)
    found = ProteinAnalysis(protein)
    share = found.amino_acids_percent
    scale = 100 if max(share.values()) <= 1 else 1
    aliphatic = scale * (share["A"] + 2.9 * share["V"] + 3.9 * (share["I"] + share["L"]))
    point = bisected(protein)
    if point is None:
        return None
    reduced = found.molar_extinction_coefficient()[0]
    return {"protein": protein}, [point, found.charge_at_pH(7), found.gravy(), aliphatic, reduced or None]


def bisected(protein):
    """Where Biopython's charge is zero, closer than its own search goes."""
    charge = IsoelectricPoint(protein).charge_at_pH
    low, high = 0.0, 14.0
    if charge(low) < 0 or charge(high) > 0:
        return None
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if charge(middle) > 0 else (low, middle)
    return low


@biology("protein_charge_at_ph", by(BIO, also="ProteinAnalysis.charge_at_pH"), {"/charge": "d2", "/anode": "="})
def _(r):
    protein, ph = chain(r), r.choice([7, 7.4, r.dec(1, 13, 1)])
    charge = ProteinAnalysis(protein).charge_at_pH(ph)
    return {"protein": protein, "ph": ph}, [charge, bool(charge < 0)]


@biology("tryptic_digest", "Python: residue by residue", {"/peptides": "=", "/count": "=", "/longest": "="})
def _(r):
    protein = "".join(r.choice(AMINO + "KRP") for _ in range(r.randint(4, 45)))
    peptides = [""]
    for here, after in zip(protein, protein[1:] + " "):
        peptides[-1] += here
        if here in "KR" and after not in "P ":
            peptides.append("")
    return {"protein": protein}, [peptides, len(peptides), max(peptides, key=len)]


@biology(
    "residue_composition",
    "Python collections.Counter",
    {"/commonest": "=", "/times": "=", "/missing": "set", "/first": "=", "/last": "="},
)
def _(r):
    protein = chain(r)
    names = dict(
        zip(
            "ARNDCQEGHILKMFPSTWYV",
            "alanine arginine asparagine aspartic_acid cysteine glutamine glutamic_acid glycine histidine isoleucine leucine lysine methionine phenylalanine proline serine threonine tryptophan tyrosine valine".split(),
        )
    )
    named = {k: v.replace("_", " ") for k, v in names.items()}
    letter, times = Counter(protein).most_common(1)[0]
    missing = [named[a] for a in AMINO if a not in protein]
    return {"protein": protein}, [named[letter], times, missing or None, named[protein[0]], named[protein[-1]]]


@biology("align_proteins", by(BIO, also="Align.PairwiseAligner"), {"/global": "=", "/local": "="})
def _(r):
    first, second, matrix = chain(r, 4, 25), chain(r, 4, 25), r.choice(["BLOSUM50", "BLOSUM62", "PAM250"])
    aligner = PairwiseAligner(
        substitution_matrix=substitution_matrices.load(matrix), open_gap_score=-8, extend_gap_score=-8
    )
    scores = []
    for mode in ("global", "local"):
        aligner.mode = mode
        scores.append(int(aligner.score(first, second)))
    return {"first": first, "second": second, "matrix": matrix}, scores
