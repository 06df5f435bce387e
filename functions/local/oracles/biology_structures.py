"""Oracles of the biology tools that read structures and molecular formulas."""

import re

import molmass
from rdkit import Chem, RDLogger
from rdkit.Chem import Descriptors, rdMolDescriptors

from biology_sequences import biology, chain
from frame import by
from tables import EMBEDDED, rows

RDLogger.DisableLog("rdApp.*")
COMPOUNDS = rows("biology/data/compounds.ts", "COMPOUNDS")


def structure(r):
    """A compound of the table, or a short peptide."""
    if r.random() < 0.6:
        return r.choice(COMPOUNDS)[2]
    return Chem.MolToSmiles(Chem.MolFromSequence(chain(r, 1, 4)), isomericSmiles=False)


@biology(
    "structure_properties",
    by(
        "rdkit",
        also="formula, Descriptors.MolWt, rings, polar surface with S and P, SSSR; atoms N and O, with H and in all; rings of one model of aromaticity",
    ),
    {"/formula": "=", "/mass": "a0.03", "/polar": "a0.02", "/donors": "=", "/acceptors": "=", "/rings": "="},
)
def _(r):
    smiles = structure(r)
    molecule = Chem.MolFromSmiles(smiles)
    # A nitro group may be drawn with charges or without, which its polar surface depends on.
    if disputed(molecule) or molecule.HasSubstructMatch(Chem.MolFromSmarts("[N+](=O)[O-]")):
        return None
    return {"smiles": smiles}, [
        rdMolDescriptors.CalcMolFormula(molecule).rstrip("+-"),
        Descriptors.MolWt(molecule),
        rdMolDescriptors.CalcTPSA(molecule, includeSandP=True),
        sum(a.GetSymbol() in ("N", "O") and a.GetTotalNumHs() > 0 for a in molecule.GetAtoms()),
        sum(a.GetSymbol() in ("N", "O") for a in molecule.GetAtoms()),
        len(Chem.GetSSSR(molecule)),
    ]


def disputed(molecule):
    """True where it depends on the model of aromaticity what a ring with a double bond to its outside is."""
    return molecule.HasSubstructMatch(Chem.MolFromSmarts("a=[!a]"))


@biology(
    "functional_groups",
    by("rdkit", also="substructure search of the same patterns; rings of one model of aromaticity"),
    {"/groups": "set", "/count": "="},
)
def _(r):
    source = (EMBEDDED / "biology/groups.ts").read_text(encoding="utf-8")
    table = re.findall(r'\["([^"]+)", "([^"]+)"\]', source.split("export const GROUPS")[1].split("];")[0])
    smiles = structure(r)
    if disputed(Chem.MolFromSmiles(smiles)):
        return None
    found = [name for name, smarts in table if Chem.MolFromSmiles(smiles).HasSubstructMatch(Chem.MolFromSmarts(smarts))]
    return {"smiles": smiles}, [found or None, len(found)]


def formula(r):
    parts = [
        ("C", r.randint(1, 40)),
        ("H", r.randint(1, 70)),
        ("N", r.randint(0, 8)),
        ("O", r.randint(0, 15)),
        ("P", r.randint(0, 2)),
        ("S", r.randint(0, 3)),
    ]
    odd = r.choice(
        [
            None,
            None,
            ("Cl", r.randint(1, 4)),
            ("Br", 1),
            ("Na", 1),
            ("F", r.randint(1, 6)),
            ("K", 1),
            ("I", 2),
            ("Fe", 1),
            ("Ca", 1),
            ("Mg", 1),
            ("Zn", 1),
        ]
    )
    return "".join(f"{s}{n if n > 1 else ''}" for s, n in [*parts, *([odd] if odd else [])] if n)


@biology(
    "formula_mass",
    by("molmass"),
    {"/mass": "r0.0001", "/monoisotopic": "a0.001", "/atoms": "=", "/elements": "set", "/heaviest": "="},
)
def _(r):
    stated = formula(r)
    found = molmass.Formula(stated)
    # Its own monoisotopic mass is that of the most abundant isotope of each element.
    shares = found.composition()
    names = {item.symbol: molmass.ELEMENTS[item.symbol].name.lower() for item in shares.values()}
    heaviest = max(shares.values(), key=lambda item: item.mass)
    return {"formula": stated}, [
        found.mass,
        found.monoisotopic_mass,
        found.atoms,
        list(names.values()),
        names[heaviest.symbol],
    ]


@biology("formula_element_share", by("molmass", also="composition"), {"/percent": "a0.02", "/atoms": "="})
def _(r):
    stated = formula(r)
    item = r.choice(sorted(molmass.Formula(stated).composition().values(), key=lambda one: one.symbol))
    name = molmass.ELEMENTS[item.symbol].name.lower()
    return {"formula": stated, "element": name}, [100 * item.fraction, item.count]
