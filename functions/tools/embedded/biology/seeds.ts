/**
 * Seeds: what a biology task can start from. Lists name well-known entities of the data; whole tables serve where all rows are known.
 */
import type { Json, Seed } from "../../../domain/schema.ts";
import { AMINO_ACIDS, peptides } from "./amino.ts";
import { mammals } from "./animals.ts";
import { compounds } from "./chemistry.ts";
import { allCodons } from "./codons.ts";
import { disorders } from "./enzymes.ts";
import { chromosomes } from "./genome.ts";
import { dnaElements } from "./nucleotides.ts";
import { COMMON_ENZYMES } from "./restriction.ts";

const GENES =
  "TP53 TNF IL6 VEGFA APOE TGFB1 HIF1A ESR1 STAT3 IL10 BRCA1 NFKB1 CTNNB1 IL1B APP KRAS TLR4 AR CDKN2A ABCB1 MYC BDNF CXCL8 ADIPOQ CRP SLC6A4 MTOR VDR CD274 PPARG BCL2 CDH1 HLA-B CXCR4 BRCA2 SNCA IFNG CD4 MAPT TERT IGF1 LEP CDKN1A CCND1 NFE2L2 SIRT1 CCR5 RELA HLA-A CCL2 TLR2 IL17A NOTCH1 SERPINE1 CXCL12 ITGB1 CD44 EZH2 RB1 F5 BIRC5 DRD2 ICAM1 XRCC1 CTLA4 YAP1 JUN IL4 ESR2 RAC1 FAS HSP90AA1 NR3C1 PDCD1 SPP1 CAV1 NPPB AGT ADRB2 FOXP3 RHOA APOA1 BAX MLH1 STAT1 NLRP3 ACE2 VWF HFE HSPA5 INS NOD2 APC LMNA SMAD3 FTO MUC1 TP63 E2F1 TARDBP SQSTM1 EDN1 APOB PCNA VHL IL2 MSH2 RUNX1";
const ENZYME_GENES =
  "EGFR MTHFR AKT1 ERBB2 MMP9 ACE PTEN BRAF PTGS2 GSTM1 MAPK1 NOS3 COMT MMP2 JAK2 GSTP1 PIK3CA ATM F2 SRC MAPK3 GSK3B MAPK14 PARP1 MET EP300 SOD1 HDAC1 CASP3 IGF1R KIT CYP1A1 CYP2C19 KDR CYP2D6 CDK1 LRRK2 PTK2 MMP1 SOD2 RET CYP2C9 CREBBP CYP3A4 CASP8 IDH1 ERCC2 ABL1 PTPN11 CDK2 PLK1 CYP19A1 FLT3 DNMT1 ALDH2 LPL NAT2 UGT1A1 INSR PKM PAH HEXA GALT HMBS ADA G6PD OTC TYR FAH";
const TERMS =
  "cytokine activity; heparin binding; heme binding; actin binding; integrin binding; calcium ion binding; zinc ion binding; growth factor activity; chemoattractant activity; hormone activity; chemokine activity; histone deacetylase activity; kinase activity; monooxygenase activity; peroxidase activity; copper ion binding; cholesterol binding; collagen binding; amyloid-beta binding; miRNA binding; damaged DNA binding; single-stranded DNA binding; p53 binding; virus receptor activity; endopeptidase activity; metallopeptidase activity; steroid binding; fibronectin binding; calmodulin binding; beta-catenin binding; peroxisome; lysosome; nucleosome; kinetochore; caveola; nuclear speck; PML body; microvillus; growth cone; dendritic spine; chylomicron; high-density lipoprotein particle; mitochondrial matrix; mitochondrial outer membrane; focal adhesion; adherens junction; tight junction; stress fiber; sarcolemma; cilium; centriole; autophagosome; lipid droplet; secretory granule; replication fork; proteasome complex; spliceosomal complex; heterochromatin; polysome; immunological synapse";
const SPECIES =
  "Adelie penguin; African clawed frog; African grey parrot; African ostrich; American alligator; American beaver; American bison; American lobster; Asian elephant; Atlantic cod; Atlantic horseshoe crab; Atlantic salmon; axolotl; aye-aye; baker's yeast; bald eagle; barn owl; beluga whale; black pepper; black rhinoceros; blue whale; bobcat; bonobo; bread wheat; brown bear; budgerigar; buff-tailed bumblebee; Burmese python; cabbage; cacao; capybara; carrot; cassava; cattle; cheetah; chicken; chickpea; chimpanzee; coast redwood; coconut palm; coelacanth; coffee; common daisy; common fig; common octopus; common raven; common wombat; cotton; coyote; cucumber; dandelion; date palm; dog; domestic cat; domestic silkworm; donkey; dugong; emperor penguin; emu; English oak; Eurasian badger; Eurasian lynx; European eel; flax; foxglove; fruit fly; garlic; gharial; giant anteater; giant panda; giant sequoia; ginger; ginkgo; giraffe; goat; golden eagle; great white shark; greater flamingo; green sea turtle; guppy; hemp; hippopotamus; honey bee; horse; house fly; house mouse; house sparrow; human; humpback whale; impala; jaguar; kea; killer whale; king cobra; koala; Komodo dragon; leatherback turtle; lemon; lentil; leopard; lettuce; lion; llama; maize; mallard; mandrill; mango; meerkat; monarch butterfly; moon jelly; moose; naked mole-rat; narwhal; Nile crocodile; Norway rat; Norway spruce; ocean sunfish; ocelot; okapi; onion; opium poppy; osprey; Pacific oyster; papaya; pea; peach; peanut; peppermint; peregrine falcon; pig; pineapple; platypus; polar bear; pomegranate; potato; pronghorn; puma; pumpkin; purple sea urchin; rabbit; raccoon; rainbow trout; red fox; red kangaroo; red panda; reindeer; rice; ring-tailed lemur; rock pigeon; rosemary; saffron; sea lamprey; sea otter; sheep; snowy owl; soybean; sperm whale; spinach; spotted hyena; strawberry; sugarcane; sunflower; sweet orange; swordfish; Tasmanian devil; tea; thale cress; tiger; tomato; tuatara; turkey; vanilla; walrus; wandering albatross; watermelon; white stork; wolverine; yellow fever mosquito; zebra finch; zebrafish";
const BANDS =
  "19p13.3 17q21.31 6p21.33 16p13.3 Xq28 1q21.3 17q21.2 5q31.1 12q13.13 11p15.5 6p21.32 11q23.3 17q25.3 1p36.11 11q13.1 3p21.31 12q24.31 17q23.3 20q13.12 17p13.1 20p13 19q13.33 1q32.1 7q22.1 4p16.3 4q13.3 8q24.3 16p11.2 14q11.2 22q13.1";
const EC_NUMBERS =
  "1.14.14.1 1.14.16.1 1.1.1.49 1.15.1.1 2.7.11.1 2.7.10.1 2.7.10.2 2.7.11.13 2.7.11.22 2.7.11.24 2.3.1.48 3.6.4.13 3.1.3.48 2.7.7.7 3.4.21.5 3.4.15.1 2.5.1.18 3.5.4.4 3.2.1.52";
const GENERA =
  "Panthera Canis Ursus Homo Equus Bos Felis Mus Rattus Quercus Pinus Solanum Citrus Prunus Brassica Vulpes Macaca Balaenoptera Corvus Falco Haliaeetus Python Apis Bombus Salmo Oryza Triticum Vigna Allium";
const FAMILIES =
  "Felidae Canidae Ursidae Hominidae Equidae Muridae Sciuridae Accipitridae Psittacidae Fringillidae Cichlidae Cyprinidae Salmonidae Formicidae Apidae Nymphalidae Noctuidae Curculionidae Fabaceae Poaceae Asteraceae Rosaceae Solanaceae Brassicaceae Lamiaceae Rutaceae Cucurbitaceae Malvaceae Fagaceae Pinaceae Arecaceae Apiaceae";
const FORMULAS =
  "NaCl CaCl2 NaHCO3 KH2PO4 CaCO3 KMnO4 Na2HPO4 CuSO4 C2H6O C3H8O C2H4O2 C3H6O3 C6H8O7 C4H6O5 C4H6O6 C6H12O6 C12H22O11 C5H10O5 C8H10N4O2 C9H8O4 C8H9NO2 C10H15N5O10P2 C5H4N4O3 C4H9NO2 C18H34O2 C27H46O C10H14O C7H6O2 C8H8O3 C10H16O";

const seed = (kind: string, name: string, values: Record<string, Json>): Seed => ({
  name,
  domain: "biology",
  kind,
  values,
});

export const biologySeeds = (): readonly Seed[] => [
  ...GENES.split(" ").map((s) => seed("gene", s, { "gene.symbol": s })),
  ...ENZYME_GENES.split(" ").map((s) => seed("gene", s, { "gene.enzyme": s })),
  ...TERMS.split("; ").map((s) => seed("Gene Ontology term", s, { "go.term": s })),
  ...chromosomes().map((c) => seed("human chromosome", c.name, { "chromosome.name": c.name })),
  ...disorders().map((d) => seed("inherited disorder", d.name, { "disorder.inherited": d.name })),
  ...COMMON_ENZYMES.map((s) => seed("restriction enzyme", s, { "restriction.enzyme": s })),
  ...dnaElements().map((e) => seed("DNA element", e.name, { "dna.element": e.name, "dna.sequence": e.sequence })),
  ...peptides().map((p) =>
    seed("peptide", p.name, {
      "peptide.name": p.name,
      // Longer sequences are left to the lookup: a question should stay readable.
      ...(p.sequence.length <= 45 ? { "protein.sequence": p.sequence } : {}),
    }),
  ),
  ...AMINO_ACIDS.map((a) => seed("amino acid", a.name, { "amino.name": a.name })),
  ...allCodons().map((codon) => seed("codon", codon, { "codon.triplet": codon })),
  ...compounds()
    .filter((c) => c.class !== "amino acid")
    .map((c) => seed("compound", c.name, { "compound.name": c.name })),
  ...[...new Set(compounds().map((c) => c.class))].map((c) => seed("class of compounds", c, { "compound.class": c })),
  ...FORMULAS.split(" ").map((f) => seed("molecular formula", f, { "formula.molecular": f })),
  ...BANDS.split(" ").map((b) => seed("cytogenetic location", b, { "chromosome.band": b })),
  ...EC_NUMBERS.split(" ").map((e) => seed("EC number", `EC ${e}`, { "ec.number": `EC ${e}` })),
  ...GENERA.split(" ").map((g) => seed("genus", g, { "taxon.genus": g })),
  ...FAMILIES.split(" ").map((f) => seed("family", f, { "taxon.family": f })),
  ...SPECIES.split("; ").map((s) => seed("species", s, { "species.common": s })),
  ...mammals().map((m) => seed("mammal", m.name, { "mammal.name": m.name })),
];
