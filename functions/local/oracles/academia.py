"""Oracles of the academia tools that compute: tests, intervals, sample sizes, effect sizes, counts of citations."""

import math
from fractions import Fraction

import numpy as np
from scipy import stats
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from frame import by, exact, oracle

RATIONAL = "Python fractions: the published formula in exact arithmetic"


def academia(tool, name, outputs):
    return oracle("academia", tool, name, outputs)


def two_samples(r):
    centre, spread = r.dec(-20, 100, 1), r.dec(1, 15, 1)
    one = [round(r.gauss(centre, spread), 2) for _ in range(r.randint(4, 12))]
    return one, [round(r.gauss(centre + r.uniform(-1, 1) * spread, spread), 2) for _ in range(r.randint(4, 12))]


def alike(one, other):
    """What the tools take to be of one quantity: means and spreads no further apart than 2.5 times."""
    a, b = np.std(one, ddof=1), np.std(other, ddof=1)
    apart = abs(np.mean(one) - np.mean(other)) / math.sqrt((a * a + b * b) / 2)
    return apart < 2.4 and 1 / 2.4 < a / b < 2.4


@academia(
    "mean_confidence_interval",
    by("scipy", also="stats.t.interval, stats.sem"),
    {"/lower": "s6", "/upper": "s6", "/error": "s6"},
)
def _(r):
    values, level = two_samples(r)[0], r.choice([80, 90, 95, 99, r.dec(51, 99.5, 1)])
    error = stats.sem(values)
    return {"values": values, "confidence": level}, [
        *stats.t.interval(level / 100, len(values) - 1, np.mean(values), error),
        error,
    ]


@academia(
    "welch_t_test",
    by("scipy", also="stats.ttest_ind, unequal variances"),
    {"/t": "d4", "/freedom": "d2", "/p": "s6", "/significant": "="},
)
def _(r):
    one, other = two_samples(r)
    found = stats.ttest_ind(one, other, equal_var=False)
    return (
        ({"first": one, "second": other}, [found.statistic, found.df, found.pvalue, bool(found.pvalue < 0.05)])
        if alike(one, other)
        else None
    )


@academia(
    "cohens_d_effect_size",
    by("statsmodels", also="pooled variance of CompareMeans.std_meandiff_pooledvar"),
    {"/d": "d4"},
)
def _(r):
    one, other = two_samples(r)
    if not alike(one, other):
        return None
    return {"first": one, "second": other}, [(np.mean(one) - np.mean(other)) / math.sqrt(pooled(one, other))]


def pooled(one, other):
    """Pooled variance, from the standard error that a t test with equal variances uses."""
    means = CompareMeans(DescrStatsW(one), DescrStatsW(other))
    return means.std_meandiff_pooledvar**2 / (1 / len(one) + 1 / len(other))


@academia(
    "pearson_correlation_line", by("scipy", also="stats.linregress"), {"/r": "d4", "/slope": "s6", "/intercept": "s6"}
)
def _(r):
    x = [r.dec(0, 100, 1) for _ in range(r.randint(4, 14))]
    y = [round(3 + 0.5 * v + r.gauss(0, 20), 1) for v in x]
    line = stats.linregress(x, y)
    return ({"x": x, "y": y}, [line.rvalue, line.slope, line.intercept]) if abs(line.intercept) > 0.01 else None


@academia("correlation_confidence_interval", by("scipy", also="stats.norm, arctanh"), {"/lower": "d4", "/upper": "d4"})
def _(r):
    value, size = r.dec(-0.98, 0.98), r.randint(4, 800)
    return {"r": value, "size": size}, np.tanh(
        stats.norm.interval(0.95, np.arctanh(value), 1 / math.sqrt(size - 3))
    ).tolist()


@academia("correlation_significance", by("scipy", also="stats.t.sf"), {"/t": "d4", "/p": "s6", "/significant": "="})
def _(r):
    value, size = r.dec(-0.9, 0.9), r.randint(3, 60)
    t = value / math.sqrt((1 - value**2) / (size - 2))
    p = 2 * stats.t.sf(abs(t), size - 2)
    return {"r": value, "size": size}, [t, p, bool(p < 0.05)]


@academia("survey_sample_size", RATIONAL, {"/size": "="})
def _(r):
    population, margin = (
        r.choice([r.randint(10, 5000), int(r.log(5000, 1e8, 4))]),
        r.choice([1, 2, 3, 5, 10, r.dec(0.5, 15, 1)]),
    )
    x, d = Fraction(3841, 1000) / 4, exact(margin) / 100
    size = x * population / (d * d * (population - 1) + x)
    return (
        ({"population": population, "margin": margin}, [math.floor(size + Fraction(1, 2))])
        if abs(size % 1 - Fraction(1, 2)) > 1e-9
        else None
    )


@academia("two_group_sample_size", by("scipy", also="stats.norm.isf"), {"/size": "="})
def _(r):
    d, power = r.choice([-1, 1]) * r.dec(0.05, 2.5), r.choice([80, 90, 95, r.dec(55, 99, 1)])
    size = 2 * ((stats.norm.isf(0.025) + stats.norm.isf(1 - power / 100)) / d) ** 2
    return {"d": d, "power": power}, [math.ceil(size)]


@academia("sample_size_for_two_risks", by("scipy", also="stats.norm.isf"), {"/size": "="})
def _(r):
    first, second, power = r.dec(1, 80, 1), r.dec(1, 80, 1), r.choice([80, 90, r.dec(55, 99, 1)])
    given = {"first": first, "second": second, "power": power}
    if first == second:
        return given, None
    p, q = first / 100, second / 100
    z = stats.norm.isf(0.025) + stats.norm.isf(1 - power / 100)
    return given, [math.ceil(z * z * (p * (1 - p) + q * (1 - q)) / (p - q) ** 2)]


@academia("effect_size_meaning", by("scipy", also="stats.norm.cdf"), {"/r": "d4", "/superiority": "d4"})
def _(r):
    d = r.dec(-3, 3)
    return {"d": d}, [d / math.hypot(d, 2), stats.norm.cdf(d, scale=math.sqrt(2))]


@academia("effect_size_from_t", by("numpy"), {"/d": "d4"})
def _(r):
    t, size = r.dec(-8, 8, 4), r.randint(3, 400)
    return {"t": t, "size": size}, [t * np.sqrt(1 / size + 1 / size)]


@academia(
    "effect_size_from_odds_ratio", by("scipy", also="log odds over the deviation of stats.logistic"), {"/d": "d4"}
)
def _(r):
    odds = r.log(0.05, 20, 4)
    return {"odds": odds}, [np.log(odds) / stats.logistic.std()]


@academia("combined_p_value", by("scipy", also="stats.combine_pvalues, fisher"), {"/statistic": "d4", "/p": "s6"})
def _(r):
    first, second = r.log(1e-4, 1, 3), r.log(1e-4, 1, 3)
    found = stats.combine_pvalues([first, second])
    return {"first": first, "second": second}, [found.statistic, found.pvalue]


@academia("correlation_corrected_for_attenuation", by("numpy"), {"/corrected": "d4"})
def _(r):
    value, first, second = r.dec(-0.9, 0.9), r.dec(0.3, 1), r.dec(0.3, 1)
    given = {"r": value, "first": first, "second": second}
    if exact(value) ** 2 > exact(first) * exact(second):
        return given, None
    return given, [value / np.sqrt(first) / np.sqrt(second)]


@academia("mann_whitney_u", by("scipy", also="stats.mannwhitneyu"), {"/u": "=", "/share": "d4"})
def _(r):
    one, other = two_samples(r)
    if r.random() < 0.3:
        one, other = [round(v) for v in one], [round(v) for v in other]
    if np.std(one) == 0 or np.std(other) == 0 or not alike(one, other):
        return None
    u = stats.mannwhitneyu(one, other).statistic
    return {"first": one, "second": other}, [u, u / len(one) / len(other)]


@academia("spearman_brown_prophecy", RATIONAL, {"/reliability": "d4"})
def _(r):
    value, factor = r.dec(0, 1), r.choice([2, 3, 0.5, r.dec(0.2, 8, 1)])
    k, p = exact(factor), exact(value)
    return {"reliability": value, "factor": factor}, [k * p / (1 + (k - 1) * p)]


@academia("test_score_standing", by("scipy", also="stats.norm.cdf"), {"/z": "d4", "/percentile": "d2"})
def _(r):
    mean, deviation = r.choice([(100, 15), (500, 100), (r.dec(-5, 80, 1), r.dec(0.5, 20, 1))])
    score = round(mean + r.uniform(-3, 3) * deviation, 1)
    return {"score": score, "mean": mean, "deviation": deviation}, [
        (score - mean) / deviation,
        100 * stats.norm.cdf(score, mean, deviation),
    ]


@academia("citation_indices", by("numpy", also="sorted counts against ranks"), {"/h": "=", "/g": "=", "/total": "="})
def _(r):
    counts = [int(r.log(1, 400, 3)) - r.choice([0, 1]) for _ in range(r.randint(1, 25))]
    ranked, ranks = np.sort(counts)[::-1], np.arange(1, len(counts) + 1)
    return {"citations": counts}, [int((ranked >= ranks).sum()), int((ranked.cumsum() >= ranks**2).sum()), sum(counts)]


@academia("hirsch_m_quotient", RATIONAL, {"/m": "d2"})
def _(r):
    h, years = r.randint(1, 150), r.randint(1, 60)
    return {"h": h, "years": years}, [Fraction(h, years)]


@academia("journal_impact_factor", RATIONAL, {"/factor": "d3"})
def _(r):
    cited, items = r.randint(1, 90000), r.randint(5, 4000)
    return {"citations": cited, "items": items}, [Fraction(cited, items)]


@academia("reading_time", RATIONAL + "; rates of Brysbaert 2019", {"/silent": "d1", "/aloud": "d1"})
def _(r):
    words = int(r.log(20, 200000, 4))
    return {"words": words}, [Fraction(words, 238), Fraction(words, 183)]


FLESCH = [
    (30, "very difficult", "scientific"),
    (50, "difficult", "academic"),
    (60, "fairly difficult", "quality"),
    (70, "standard", "digests"),
    (80, "fairly easy", "slick fiction"),
    (90, "easy", "pulp fiction"),
    (1000, "very easy", "comics"),
]


@academia(
    "reading_ease_style",
    "Flesch 1948, J. Appl. Psychol. 32:221, table 5, as ranges from below",
    {"/style": "=", "/magazine": "="},
)
def _(r):
    ease = r.choice([r.dec(-20, 120, 1), r.randint(0, 12) * 10])
    return {"ease": ease}, list(next(row for row in FLESCH if ease < row[0])[1:])
