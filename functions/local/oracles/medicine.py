"""Oracles of the medicine tools that compute: body, kidney, blood, doses, risks, epidemics."""

import math
from fractions import Fraction
from itertools import product

import numpy as np
from dateutil.parser import isoparse
from dateutil.relativedelta import relativedelta
from scipy.special import expit, lambertw, logit

from frame import by, exact, oracle

RATIONAL = "Python fractions: the published formula in exact arithmetic"
REAL = "Python floats: the published formula written anew from the source"


def medicine(tool, name, outputs):
    return oracle("medicine", tool, name, outputs)


def body(r):
    return r.dec(38, 150, 1), r.dec(145, 205, r.choice([0, 0, 1]))


WHO = [
    (18.5, "underweight"),
    (25, "normal weight"),
    (30, "overweight"),
    (35, "obesity class I"),
    (40, "obesity class II"),
]


@medicine("body_mass_index", RATIONAL + "; WHO Technical Report 894, table 2.1", {"/bmi": "d1", "/category": "="})
def _(r):
    weight, height = body(r)
    if r.random() < 0.3:
        # Close to a limit, where rounding first would say otherwise.
        weight = round(r.choice([18.5, 25, 30, 35, 40]) * (height / 100) ** 2 + r.choice([-0.1, -0.05, 0.05, 0.1]), 1)
    bmi = exact(weight) / (exact(height) / 100) ** 2
    name = next((name for below, name in WHO if bmi < exact(below)), "obesity class III")
    return {"weight": weight, "height": height}, [bmi, name]


@medicine(
    "body_surface_area", REAL + " (Mosteller 1987; Du Bois 1916), by logarithms", {"/mosteller": "s10", "/du_bois": "s10"}
)
def _(r):
    weight, height = body(r)
    du_bois = math.exp(math.log(71.84) + 0.425 * math.log(weight) + 0.725 * math.log(height)) / 1e4
    return {"weight": weight, "height": height}, [math.sqrt(height * weight) / 60, du_bois]


@medicine("ideal_body_weight", RATIONAL + " (Devine 1974)", {"/weight": "d1"})
def _(r):
    height, sex = r.dec(140, 210, 1), r.choice(["female", "male"])
    given = {"height": height, "sex": sex}
    if height < 152.4:
        return given, None
    inches = exact(height) / Fraction(254, 100)
    return given, [(Fraction(455, 10) if sex == "female" else 50) + Fraction(23, 10) * (inches - 60)]


@medicine("resting_energy_expenditure", RATIONAL + " (Mifflin et al. 1990)", {"/energy": "d1"})
def _(r):
    (weight, height), age, sex = body(r), r.randint(18, 95), r.choice(["female", "male"])
    base = 10 * exact(weight) + Fraction(25, 4) * exact(height) - 5 * age
    return {"weight": weight, "height": height, "age": age, "sex": sex}, [base + (5 if sex == "male" else -161)]


KDIGO = [(15, "G5"), (30, "G4"), (45, "G3b"), (60, "G3a"), (90, "G2")]


def stage(rate):
    return next((name for below, name in KDIGO if rate < below), "G1")


@medicine(
    "estimated_glomerular_filtration_rate",
    REAL + " (Inker et al. 2021, NEJM 385:1737, by sex and creatinine; KDIGO 2012, table 5)",
    {"/egfr": "=", "/category": "="},
)
def _(r):
    creatinine, age, sex = r.dec(0.3, 6, r.choice([1, 2])), r.randint(18, 95), r.choice(["female", "male"])
    if sex == "female":
        rate = 142 * (creatinine / 0.7) ** (-0.241 if creatinine <= 0.7 else -1.2) * 0.9938**age * 1.012
    else:
        rate = 142 * (creatinine / 0.9) ** (-0.302 if creatinine <= 0.9 else -1.2) * 0.9938**age
    if abs(rate % 1 - 0.5) < 1e-6:
        return None
    whole = math.floor(rate + 0.5)
    return {"creatinine": creatinine, "age": age, "sex": sex}, [
        whole,
        stage(whole) if stage(whole) == stage(rate) else None,
    ]


@medicine("creatinine_clearance", RATIONAL + " (Cockcroft and Gault 1976)", {"/clearance": "s10"})
def _(r):
    creatinine, age, weight, sex = r.dec(0.4, 8), r.randint(18, 100), r.dec(38, 150, 1), r.choice(["female", "male"])
    rate = (140 - age) * exact(weight) / (72 * exact(creatinine)) * (Fraction(85, 100) if sex == "female" else 1)
    return {"creatinine": creatinine, "age": age, "weight": weight, "sex": sex}, [rate]


@medicine("absolute_filtration_rate", RATIONAL, {"/rate": "s10"})
def _(r):
    indexed, surface = r.dec(5, 160, r.choice([0, 1])), r.dec(0.8, 3, 3)
    return {"indexed": indexed, "surface": surface}, [exact(indexed) / Fraction(173, 100) * exact(surface)]


@medicine("carboplatin_dose", RATIONAL + " (Calvert et al. 1989)", {"/dose": "d1"})
def _(r):
    filtration, exposure = r.dec(10, 160, 1), r.choice([2, 4, 5, 6, 7, r.dec(1, 8, 1)])
    return {"filtration": filtration, "exposure": exposure}, [
        exact(exposure) * exact(filtration) + 25 * exact(exposure)
    ]


@medicine("mass_to_molar_concentration", RATIONAL + ", in grams, litres and moles", {"/molar": "s6"})
def _(r):
    concentration, mass = r.log(0.1, 2000, 4), r.log(18, 2000, 5)
    grams_per_litre = exact(concentration) / 1000 / Fraction(1, 10)
    return {"concentration": concentration, "molar_mass": mass}, [grams_per_litre / exact(mass) * 1000]


@medicine("ldl_cholesterol", RATIONAL + " (Friedewald et al. 1972)", {"/ldl": "d1"})
def _(r):
    total, hdl, fat = r.randint(60, 400), r.randint(20, 110), r.randint(30, 420)
    given = {"total": total, "hdl": hdl, "triglycerides": fat}
    ldl = total - hdl - Fraction(fat, 5)
    return given, None if fat > 400 or ldl <= 0 else [ldl]


@medicine("drug_amount_remaining", by("numpy", also="exp of the rate constant"), {"/amount": "s5"})
def _(r):
    dose, life, hours = r.log(1, 1000, 3), r.log(0.5, 200, 3), r.log(0.5, 500, 3)
    given = {"dose": dose, "half_life": life, "hours": hours}
    return given, None if hours > 13 * life else [dose * np.exp(-np.log(2) / life * hours)]


@medicine("drug_elimination_time", by("numpy", also="log over the rate constant"), {"/hours": "s5"})
def _(r):
    life, percentage = r.log(0.5, 200, 3), r.dec(0.5, 99, 1)
    return {"half_life": life, "percentage": percentage}, [-np.log(percentage / 100) * life / np.log(2)]


@medicine("drug_accumulation_ratio", by("numpy", also="sum of what earlier doses have left"), {"/ratio": "s5"})
def _(r):
    life, interval = r.log(0.5, 200, 3), r.choice([4, 6, 8, 12, 24, 48, 168])
    left = np.exp(-np.log(2) * interval / life)
    return {"half_life": life, "interval": interval}, [np.sum(left ** np.arange(0, int(60 * life / interval) + 3))]


@medicine("dose_by_surface_area", RATIONAL, {"/dose": "d1"})
def _(r):
    surface, dose = r.dec(0.3, 3, 3), r.choice([20, 50, 75, 100, 375, r.dec(1, 2000, 1)])
    return {"surface": surface, "dose_per_area": dose}, [exact(surface) * exact(dose)]


@medicine("risk_after_reduction", RATIONAL, {"/risk": "s5", "/number_needed_to_treat": "="})
def _(r):
    risk, cut = r.dec(0.5, 60), r.dec(1, 95)
    kept = exact(risk) * (100 - exact(cut)) / 100
    return {"baseline_risk": risk, "reduction": cut}, [kept, math.ceil(100 / (exact(risk) - kept))]


@medicine("risks_compared", RATIONAL, {"/difference": "s5", "/ratio": "s4", "/number_needed_to_treat": "="})
def _(r):
    first, second = r.dec(0, 60, 1), r.dec(0.1, 60, 1)
    gap = abs(exact(first) - exact(second))
    given = {"first": first, "second": second}
    if gap == 0:
        return given, None
    ratio = None if first == 0 else max(exact(first), exact(second)) / min(exact(first), exact(second))
    return given, [gap, ratio, math.ceil(100 / gap)]


@medicine(
    "diagnostic_predictive_values", RATIONAL + ": a table of a million people", {"/positive": "d2", "/negative": "d2"}
)
def _(r):
    sensitivity, specificity, prevalence = r.dec(50, 99.9, 1), r.dec(50, 99.9, 1), r.dec(0.1, 60, 1)
    ill = exact(prevalence) * 10000
    found, missed = ill * exact(sensitivity) / 100, ill * (100 - exact(sensitivity)) / 100
    cleared = (10**6 - ill) * exact(specificity) / 100
    alarmed = 10**6 - ill - cleared
    given = {"sensitivity": sensitivity, "specificity": specificity, "prevalence": prevalence}
    return given, [100 * found / (found + alarmed), 100 * cleared / (cleared + missed)]


@medicine("diagnostic_likelihood_ratios", RATIONAL, {"/positive": "s10", "/negative": "s10"})
def _(r):
    sensitivity, specificity = r.dec(50, 99.9, 1), r.dec(50, 99.9, 1)
    s, p = exact(sensitivity) / 100, exact(specificity) / 100
    return {"sensitivity": sensitivity, "specificity": specificity}, [s / (1 - p), (1 - s) / p]


@medicine("post_test_probability", by("scipy", also="special.logit and expit"), {"/probability": "d2"})
def _(r):
    pretest, ratio = r.dec(0.5, 95, 1), r.log(0.02, 100, 4)
    return {"pretest": pretest, "likelihood_ratio": ratio}, [100 * expit(logit(pretest / 100) + math.log(ratio))]


@medicine("critical_vaccination_coverage", RATIONAL, {"/coverage": "s10"})
def _(r):
    number, efficacy = r.dec(0.7, 18, 1), r.dec(40, 100, 1)
    given = {"reproduction_number": number, "efficacy": efficacy}
    share = (1 - 1 / exact(number)) / (exact(efficacy) / 100)
    return given, None if number <= 1 or share > 1 else [100 * share]


@medicine("epidemic_final_size", by("scipy", also="special.lambertw"), {"/infected": "d2"})
def _(r):
    number = r.dec(0.8, 18, 2)
    if number <= 1:
        return {"reproduction_number": number}, None
    return {"reproduction_number": number}, [100 * (1 + lambertw(-number * math.exp(-number)).real / number)]


@medicine("people_to_vaccinate", RATIONAL, {"/people": "="})
def _(r):
    population, coverage = int(r.log(100, 1e9, 6)), r.dec(1, 100)
    return {"population": population, "coverage": coverage}, [math.ceil(population * exact(coverage) / 100)]


@medicine("pregnancy_dates", by("python-dateutil", also="relativedelta"), {"/due_date": "=", "/third_trimester": "="})
def _(r):
    start = isoparse(r.day(1990, 2030).isoformat())
    return {"last_period": start}, [start + relativedelta(weeks=40), start + relativedelta(weeks=28)]


@medicine("activity_energy", RATIONAL, {"/energy": "s6"})
def _(r):
    met, weight, minutes = r.dec(1, 20, 1), r.dec(40, 140, 1), r.choice([15, 20, 45, 90, r.randint(1, 600)])
    return {"met": met, "weight": weight, "minutes": minutes}, [exact(met) * exact(weight) * Fraction(minutes, 60)]


@medicine("minutes_to_spend_energy", RATIONAL, {"/minutes": "d1"})
def _(r):
    energy, met, weight = r.dec(20, 2000, 1), r.dec(1, 20, 1), r.dec(40, 140, 1)
    return {"energy": energy, "met": met, "weight": weight}, [60 * exact(energy) / exact(met) / exact(weight)]


@medicine("nutrient_in_portion", RATIONAL, {"/amount": "s6"})
def _(r):
    content, portion = r.log(0.001, 5000, 4), r.dec(5, 900, r.choice([0, 1]))
    return {"content": content, "portion": portion}, [exact(content) / 100 * exact(portion)]


@medicine("energy_in_portion", RATIONAL, {"/energy": "s10"})
def _(r):
    density, portion = r.dec(5, 900, 1), r.dec(5, 900, r.choice([0, 1]))
    return {"density": density, "portion": portion}, [exact(density) / 100 * exact(portion)]


@medicine("portion_for_energy", RATIONAL, {"/portion": "s5"})
def _(r):
    energy, density = r.dec(20, 3000, 1), r.dec(5, 900, 1)
    return {"energy": energy, "density": density}, [100 * exact(energy) / exact(density)]


# Of each type: the antigens on its red cells, and the antibodies that its plasma may have.
CELLS = {
    f"{abo}{d}": {*abo.replace("O", ""), *({"D"} if d == "+" else ())} for abo in ("O", "A", "B", "AB") for d in "-+"
}
ORDER = ["O-", "O+", "A-", "A+", "B-", "B+", "AB-", "AB+"]


@oracle(
    "medicine",
    "blood_type_compatibility",
    "Python sets: every type, cells against the antibodies of the plasma",
    {"/donors": "set", "/recipients": "set", "/donors_total": "="},
    cases="all 8",
)
def _(r):
    own = r.choice(ORDER)
    antibodies = {t: {"A", "B", "D"} - CELLS[t] for t in ORDER}
    donors = [t for t in ORDER if not CELLS[t] & antibodies[own]]
    return {"blood_type": own}, [donors, [t for t in ORDER if not CELLS[own] & antibodies[t]], len(donors)]


@oracle(
    "medicine",
    "blood_group_inheritance",
    "Python sets: every pair of groups, by Punnett squares of their genotypes",
    {"/possible": "set", "/excluded": "set", "/total": "="},
    cases="all 16",
)
def _(r):
    shows = {g: "".join(sorted(set(g) - {"O"})) or "O" for g in ("OO", "AO", "AA", "BO", "BB", "AB")}
    mother, father = r.choice(["O", "A", "B", "AB"]), r.choice(["O", "A", "B", "AB"])
    carried = [{a for g, group in shows.items() if group == parent for a in g} for parent in (mother, father)]
    possible = {"".join(sorted({a, b} - {"O"})) or "O" for a, b in product(*carried)}
    return {"mother": mother, "father": father}, [possible, {"O", "A", "B", "AB"} - possible, len(possible)]
