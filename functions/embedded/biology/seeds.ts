/**
 * Seeds: what a biology task can start from. Lists name well-known entities of the data; whole tables serve where all rows are known.
 */

import type { Seed } from "../../domain/schema.ts";
import { seedMaker } from "../seed_maker.ts";
import { AMINO_ACIDS, peptides } from "./amino.ts";
import { buffers } from "./buffers.ts";
import { compounds } from "./chemistry.ts";
import { allCodons, bestCoding } from "./codons.ts";
import { acceptedNumbers, disorders } from "./enzymes.ts";
import { chromosomes, genes } from "./genome.ts";
import { GROUPS } from "./groups.ts";
import { radioisotopes } from "./isotopes.ts";
import { dnaElements } from "./nucleotides.ts";
import { terms } from "./ontology.ts";
import { organismSeeds } from "./organism_seeds.ts";
import { COMMON_ENZYMES, isRestrictionEnzyme } from "./restriction.ts";
import { carriers } from "./term_sets.ts";

const FORMULAS =
  "NaCl CaCl2 NaHCO3 KH2PO4 CaCO3 KMnO4 Na2HPO4 CuSO4 C2H6O C3H8O C2H4O2 C3H6O3 C6H8O7 C4H6O5 C4H6O6 C6H12O6 C12H22O11 C5H10O5 C8H10N4O2 C9H8O4 C8H9NO2 C10H15N5O10P2 C5H4N4O3 C4H9NO2 C18H34O2 C27H46O C10H14O C7H6O2 C8H8O3 C10H16O";

/** Genes that most publications are about; further down few readers know them. */
const GENES_MAX = 800;
/** Terms that only one or two genes carry lead nowhere. */
const CARRIERS_MIN = 4;
/** Locations with fewer listed genes make dull lists. */
const BAND_GENES_MIN = 3;
/** Isotopes of medicine, dating, reactors and fallout, whose half-lives people give in days or years. */
const ISOTOPES =
  "tritium hydrogen-3 beryllium-7 sodium-22 phosphorus-32 phosphorus-33 sulfur-35 argon-37 calcium-45 calcium-47 scandium-46 scandium-47 vanadium-48 chromium-51 manganese-52 manganese-54 iron-55 iron-59 cobalt-56 cobalt-57 cobalt-58 cobalt-60 nickel-63 copper-67 zinc-65 gallium-67 germanium-68 arsenic-74 selenium-75 bromine-77 krypton-85 rubidium-83 rubidium-86 strontium-82 strontium-85 strontium-89 strontium-90 yttrium-88 yttrium-90 yttrium-91 zirconium-89 zirconium-95 niobium-95 molybdenum-99 technetium-99m ruthenium-103 ruthenium-106 palladium-103 silver-111 cadmium-109 indium-111 tin-113 antimony-124 antimony-125 tellurium-132 iodine-124 iodine-125 iodine-126 iodine-131 xenon-127 xenon-133 caesium-134 caesium-136 caesium-137 cesium-134 cesium-137 barium-133 barium-140 cerium-141 cerium-144 promethium-147 samarium-153 europium-152 europium-154 europium-155 gadolinium-153 terbium-161 holmium-166 thulium-170 ytterbium-169 lutetium-177 tantalum-182 rhenium-186 iridium-192 gold-198 mercury-203 thallium-201 thallium-204 lead-210 bismuth-207 bismuth-210 polonium-210 radon-222 radium-223 radium-224 radium-225 radium-228 actinium-225 actinium-227 thorium-227 thorium-228 thorium-234 protactinium-233 neptunium-239 plutonium-238 plutonium-241 curium-242 curium-244 californium-252 einsteinium-253";
/** Restriction enzymes that are sold widely, besides the common ones that other tools search with. */
const FURTHER_ENZYMES =
  "AccI AccIII AciI AclI AflIII AhdI AlwI AlwNI ApaLI ApoI AseI AsiSI AvaII BaeI BamHI BanI BanII BbsI BbvCI BbvI BccI BciVI BfaI BfuAI BmtI BpmI Bpu10I BsaAI BsaBI BsaHI BsaJI BsaWI BsaXI BseRI BseYI BsgI BsiEI BsiHKAI BsiWI BslI BsmAI BsmFI Bsp1286I BspDI BspEI BspMI BspQI BsrBI BsrDI BsrFI BsrI BssSI BstAPI BstNI BstUI BstXI BstYI BstZ17I Bsu36I BtgI BtgZI BtsCI BtsI Cac8I CviAII CviQI DraIII DrdI EaeI EarI EciI Eco53kI EcoNI EcoO109I EcoP15I FatI FauI Fnu4HI FspI HaeII HgaI HincII HinP1I HphI Hpy166II Hpy188I HpyAV HpyCH4IV HpyCH4V KasI MboII MlyI MmeI MnlI MscI MslI MspA1I MwoI NarI NciI NgoMIV NlaIII NlaIV NmeAIII NspI PaeR7I PciI PflMI PleI PpuMI PshAI PsiI PspGI PspOMI PspXI RsrII SapI SbfI ScrFI SexAI SfaNI SfcI SfoI SgrAI SmlI StyD4I TfiI TseI Tsp45I TspRI Tth111I XcmI XmnI ZraI";

/** Functions of enzymes: any two of them meet somewhere that says something. */
const CATALYSTS: ReadonlySet<string> = new Set(
  [
    "kinase, protein kinase, protein tyrosine kinase, protein serine/threonine kinase",
    "non-membrane spanning protein tyrosine kinase, transmembrane receptor protein tyrosine kinase",
    "cyclin-dependent protein serine/threonine kinase, protein serine/threonine/tyrosine kinase",
    "protein tyrosine phosphatase, histone acetyltransferase, histone deacetylase, peptide-lysine-N-acetyltransferase",
    "protein lysine deacetylase, ubiquitin conjugating enzyme, ubiquitin protein ligase, ubiquitin-protein transferase",
    "peptidase, endopeptidase, metallopeptidase, metalloendopeptidase, serine-type endopeptidase",
    "cysteine-type endopeptidase, cysteine-type deubiquitinase, 3'-5' exonuclease, endodeoxyribonuclease",
    "DNA helicase, RNA helicase, ATP hydrolysis, GTPase, oxidoreductase, monooxygenase, peroxidase",
  ].flatMap((line) => line.split(", ").map((name) => `${name} activity`)),
);

const seed = seedMaker("biology");

/** Cytogenetic locations with some listed genes. */
function bands(): string[] {
  const counts = new Map<string, number>();
  for (const g of genes()) counts.set(g.band, (counts.get(g.band) ?? 0) + 1);
  return [...counts].filter(([, n]) => n >= BAND_GENES_MIN).map(([band]) => band);
}

function termConcept({ name, aspect }: ReturnType<typeof terms>[number]): string {
  if (aspect !== "molecular function") return "go.component";
  return CATALYSTS.has(name) ? "go.catalysis" : "go.function";
}

export const biologySeeds = (): readonly Seed[] => [
  ...genes()
    .filter((g) => g.rank < GENES_MAX)
    .sort((a, b) => a.rank - b.rank)
    .map((g) => seed("gene", g.symbol, { [g.ec === "" ? "gene.named" : "gene.enzyme"]: g.symbol })),
  ...terms()
    .filter((t) => t.parents.length > 0 && (carriers().get(t.row) ?? 0) >= CARRIERS_MIN)
    .map((t) =>
      seed("Gene Ontology term", t.name, {
        [termConcept(t)]: t.name,
      }),
    ),
  ...chromosomes().map((c) => seed("human chromosome", c.name, { "chromosome.name": c.name })),
  ...disorders().map((d) => seed("inherited disorder", d.name, { "disorder.inherited": d.name })),
  ...[...new Set([...COMMON_ENZYMES, ...FURTHER_ENZYMES.split(" ").filter(isRestrictionEnzyme)])].map((s) =>
    seed("restriction enzyme", s, { "restriction.enzyme": s }),
  ),
  ...dnaElements().map((e) =>
    seed("DNA element", e.name, {
      "dna.element": e.name,
      [e.kind === "polylinker" ? "dna.designed" : "dna.natural"]: e.sequence,
    }),
  ),
  ...peptides().map((p) =>
    seed("peptide", p.name, {
      "peptide.name": p.name,
      // Longer sequences are left to the lookup: a question should stay readable.
      ...(p.sequence.length <= 45 ? { "protein.known": p.sequence } : {}),
      ...(p.sequence.length <= 23 ? { "dna.coding": bestCoding(p.sequence) } : {}),
    }),
  ),
  ...AMINO_ACIDS.map((a) => seed("amino acid", a.name, { "amino.name": a.name, "compound.named": a.name })),
  ...allCodons().map((codon) => seed("codon", codon, { "codon.triplet": codon })),
  ...compounds()
    .filter((c) => c.class !== "amino acid" && !buffers().some((b) => b.name === c.name))
    .map((c) => seed("compound", c.name, { "compound.named": c.name })),
  ...FORMULAS.split(" ").map((f) => seed("molecular formula", f, { "formula.molecular": f })),
  ...bands().map((b) => seed("cytogenetic location", b, { "chromosome.band": b })),
  ...acceptedNumbers().map((e) => seed("EC number", `EC ${e}`, { "ec.number": `EC ${e}` })),
  ...buffers().map((b) => seed("buffer", b.name, { "compound.buffer": b.name })),
  ...GROUPS.map(([name]) => seed("kind of functional group", name, { "functional.group": name })),
  ...radioisotopes()
    .filter((i) => ISOTOPES.split(" ").includes(i.name))
    .map((i) => seed("radioactive isotope", i.name, { "isotope.radioactive": i.name })),
  ...organismSeeds(),
];
