"""Oracles of the biology tools that compute with amounts, populations and communities."""

import math
from fractions import Fraction

import numpy as np
from skbio.diversity import alpha

from frame import by, exact, oracle
from tables import EMBEDDED

RATIONAL = "Python fractions: the published formula in exact arithmetic"


def biology(tool, name, outputs):
    return oracle("biology", tool, name, outputs)


@biology("amount_of_substance", RATIONAL, {"/amount": "s6"})
def _(r):
    grams, molar = r.log(0.001, 500, 4), r.log(18, 9000, 6)
    return {"grams": grams, "molar": molar}, [exact(grams) / exact(molar) * 1000]


@biology("solution_mass", RATIONAL + ", in litres and moles", {"/grams": "s6"})
def _(r):
    molar, concentration, volume = (
        r.log(18, 9000, 6),
        r.log(0.01, 5000, 4),
        r.choice([50, 100, 250, 500, 1000, r.randint(1, 5000)]),
    )
    moles = exact(concentration) / 1000 * exact(volume) / 1000
    return {"molar": molar, "concentration": concentration, "volume": volume}, [moles * exact(molar)]


@biology("solution_concentration", RATIONAL, {"/concentration": "s6"})
def _(r):
    amount, volume = r.log(0.001, 900, 5), r.choice([50, 250, 1000, r.randint(1, 5000)])
    return {"amount": amount, "volume": volume}, [exact(amount) / (Fraction(volume) / 1000)]


@biology("stock_dilution", RATIONAL, {"/volume": "s6"})
def _(r):
    stock, target, volume = r.log(0.5, 5000, 4), r.log(1, 90000, 3), r.randint(5, 3000)
    given = {"stock": stock, "target": target, "volume": volume}
    share = exact(target) / 1000 / exact(stock)
    return given, None if share > 1 else [share * volume]


@biology("absorbance_concentration", RATIONAL + " (Beer and Lambert)", {"/concentration": "s4"})
def _(r):
    absorbance, extinction = r.dec(0.01, 3, 3), int(r.log(100, 250000, 4))
    return {"absorbance": absorbance, "extinction": extinction}, [exact(absorbance) / extinction * 1000]


@biology("primer_annealing_temperature", RATIONAL, {"/annealing": "d2", "/matched": "="})
def _(r):
    first, second = r.dec(30, 80, 2), r.dec(30, 80, 2)
    gap = abs(exact(first) - exact(second))
    return {"first": first, "second": second}, [min(exact(first), exact(second)) - 5, gap <= 5]


def buffers():
    source = (EMBEDDED / "biology/buffers.ts").read_text(encoding="utf-8")
    table = source.split("const TABLE = `")[1].split("`")[0]
    return [line.split("\t") for line in table.split("\n")]


@biology("buffer_ph", RATIONAL + ": from the acid constant", {"/ph": "d2"})
def _(r):
    name, pk = r.choice(buffers())
    ratio = r.log(0.01, 100, 3)
    return {"buffer": name, "ratio": ratio}, [-math.log10(10 ** -float(pk) / ratio)]


@biology("radioactive_decay_time", by("numpy", also="log over the decay constant"), {"/days": "s6"})
def _(r):
    halflife, percent = r.log(0.2, 1e9, 5), r.dec(0.5, 99, 1)
    return {"halflife": halflife, "percent": percent}, [np.log(100 / percent) / (np.log(2) / halflife)]


@biology("kleiber_metabolic_rate", by("numpy", also="by logarithms; Kleiber 1947"), {"/rate": "s6"})
def _(r):
    body = r.log(0.005, 9000, 4)
    return {"body": body}, [np.exp(np.log(70) + 0.75 * np.log(body))]


@biology("expected_brain_mass", by("numpy", also="cube root of the squared mass; Jerison 1973"), {"/brain": "s5"})
def _(r):
    body = r.log(0.005, 9000, 4)
    return {"body": body}, [0.12 * np.cbrt((1000 * body) ** 2)]


@biology(
    "hardy_weinberg_carriers", by("numpy", also="roots of the allele equation"), {"/allele": "s6", "/carriers": "s6"}
)
def _(r):
    births = int(r.log(10, 500000, 4))
    q = 1 / np.sqrt(births)
    return {"births": births}, [q, 1 - q * q - (1 - q) ** 2]


@biology(
    "diversity_indices",
    by("scikit-bio", also="alpha: shannon, simpson, pielou_e"),
    {"/shannon": "d4", "/simpson": "d4", "/evenness": "d4"},
)
def _(r):
    counts = community(r)
    if sum(n > 0 for n in counts) < 2:
        return {"counts": counts}, None
    shannon = alpha.shannon(counts, base=math.e)
    present = [n for n in counts if n]
    return {"counts": counts}, [shannon, alpha.simpson(counts), alpha.pielou_e(present)]


def community(r):
    return [r.choice([0, 1, 1, 2, 2, r.randint(0, 15), int(r.log(1, 300, 3))]) for _ in range(r.randint(2, 18))]


@biology(
    "species_richness_estimate",
    by("scikit-bio", also="alpha: chao1, goods_coverage"),
    {"/estimate": "d4", "/coverage": "d2"},
)
def _(r):
    counts = community(r)
    if sum(counts) == 0:
        return {"counts": counts}, None
    return {"counts": counts}, [alpha.chao1(counts), 100 * alpha.goods_coverage(counts)]


@biology("recapture_estimate", RATIONAL + " (Chapman 1951)", {"/size": "="})
def _(r):
    marked, caught = r.randint(5, 900), r.randint(5, 900)
    back = r.randint(0, min(marked, caught) + 3)
    given = {"marked": marked, "caught": caught, "recaptured": back}
    return given, None if back > min(marked, caught) else [
        math.floor(Fraction((marked + 1) * (caught + 1), back + 1)) - 1
    ]


@biology("species_after_habitat_loss", by("numpy", also="two square roots"), {"/remaining": "d2", "/gone": "d2"})
def _(r):
    species, lost = r.randint(2, 900), r.dec(0, 99, r.choice([0, 1]))
    left = species * np.sqrt(np.sqrt(1 - lost / 100))
    return {"species": species, "lost": lost}, [left, species - left]


@biology(
    "recessive_allele_after_selection",
    "Python fractions: generation by generation",
    {"/frequency": "s5", "/affected": "s5"},
)
def _(r):
    frequency, generations = r.log(0.001, 0.9, 4), r.choice([1, 2, 5, 10, 25, 50, r.randint(1, 60)])
    q = exact(frequency)
    for _ in range(generations):
        p = 1 - q
        # The homozygotes have no offspring; what is left is scaled to one.
        q = p * q / (p * p + 2 * p * q)
    return {"frequency": frequency, "generations": generations}, [q, q * q]


@biology(
    "fixation_index_two_populations",
    by("numpy", also="variance of the frequencies over p(1 - p)"),
    {"/fst": "d4", "/expected": "s5"},
)
def _(r):
    one, other = r.dec(0, 1, 3), r.dec(0, 1, 3)
    given = {"one": one, "other": other}
    mean = np.mean([one, other])
    if mean in (0, 1):
        return given, None
    return given, [np.var([one, other]) / (mean * (1 - mean)), 1 - mean**2 - (1 - mean) ** 2]


@biology(
    "heterozygosity_after_drift", "Python fractions: generation by generation", {"/kept": "d3", "/inbreeding": "s6"}
)
def _(r):
    size, generations = r.randint(2, 500), r.choice([2, 5, 10, 20, 50, r.randint(1, 100)])
    f = Fraction(0)
    for _ in range(generations):
        f = Fraction(1, 2 * size) + (1 - Fraction(1, 2 * size)) * f
    return {"size": size, "generations": generations}, [100 * (1 - f), f]
