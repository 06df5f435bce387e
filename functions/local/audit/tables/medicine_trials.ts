/** Randomised trials, against data sets of meta-analyses. */
import { TRIALS } from "../../../embedded/medicine/data/trials.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { same } from "../agree.ts";
import { type Claims, claimsOf, type Fields } from "../claims.ts";
import { rowsOfR } from "../r.ts";
import { cellsIn, jsonIn, textIn } from "../read.ts";
import type { AuditedTable, Witness } from "../table.ts";

/** What a trial was: its arms, what was counted, when it was reported, and the counts. */
interface Trial {
  readonly treatment: string;
  readonly comparison: string;
  readonly outcome: string;
  readonly year?: string | undefined;
  /** Events and size of the treated group, then of the control group. */
  readonly counts: readonly (string | number | undefined)[];
}
const said = ({ counts, ...trial }: Trial): Fields => ({ ...trial, year: trial.year ?? "", counts: counts.join(" ") });

/** What a package says of a data set, where a field is not a column of it. */
const described = (folder: string, page: string): string => textIn(folder, "man", page).replaceAll(/\s+/g, " ");
/** Ours where the text speaks of it, so that an extract holds no texts; otherwise what stands there in its place. */
const spokenOf = (ours: string, pattern: RegExp, text: string): string => (pattern.test(text) ? ours : "not spoken of");

const aspirin: Witness = {
  package: {
    registry: "github",
    name: "cran/meta",
    version: "1e88ef8a661e5e4a65a2b7cf055580ece329f2ce",
    licence: "GPL-2+ (published figures)",
    files: ["data/Fleiss1993bin.rda", "man/Fleiss1993bin.Rd"],
  },
  role: "source",
  kept: "extract",
  read: (folder, ours) => {
    const text = described(folder, "Fleiss1993bin.Rd");
    const rows = rowsOfR(folder, { files: ["data/Fleiss1993bin.rda"] }, "Fleiss1993bin");
    return claimsOf(
      rows.filter(({ study = "" }) => ours.has(study)),
      (row) => [
        row.study ?? "",
        said({
          treatment: spokenOf("aspirin", /aspirin/i, text),
          comparison: spokenOf("placebo", /d\.plac/, Object.keys(row).join(" ")),
          outcome: spokenOf("death", /preventing death/, text),
          year: row.year,
          counts: [row["d.asp"], row["n.asp"], row["d.plac"], row["n.plac"]],
        }),
      ],
    );
  },
};

/** What is counted of each trial of antiplatelet drugs. */
const ANTIPLATELETS: Readonly<Record<string, readonly [outcome: string, column: string]>> = {
  CAPRIE: ["myocardial infarction", "mi"],
  SOCRATES: ["stroke", "stroke"],
  TASS: ["stroke", "stroke"],
};
/** Which arms of a trial of anticoagulants, as the data set names them. */
const ANTICOAGULANTS: Readonly<Record<string, readonly [study: string, treated: string, control: string]>> = {
  "RE-LY": ["RE-LY 2009", "Dabigatran 150mg", "VKAs"],
  AVERROES: ["AVERROES 2011", "Apixaban", "Aspirin"],
  "ROCKET AF": ["ROCKET 2011", "Rivaroxaban", "VKAs"],
  "SPAF-I": ["SPAF-I 1991", "Aspirin", "Placebo/Control"],
};
const ARMS: Readonly<Record<string, string>> = { VKAs: "vitamin K antagonist", "Placebo/Control": "placebo" };

const antithrombotics: Witness = {
  package: {
    registry: "github",
    name: "cran/metadat",
    version: "6e64905406d40faf09c79637428a331335c13d6c",
    licence: "GPL-2+ (published figures)",
    files: ["data/dat.chiarito2020.rda", "data/dat.dogliotti2014.rda"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const platelets = rowsOfR(folder, { files: ["data/dat.chiarito2020.rda"] }, "dat.chiarito2020");
    const strokes = rowsOfR(folder, { files: ["data/dat.dogliotti2014.rda"] }, "dat.dogliotti2014");
    return new Map<string, Fields>([
      ...Object.entries(ANTIPLATELETS).map(([trial, [outcome, column]]) => {
        const row = platelets.find(({ study }) => study === trial) ?? {};
        const of = (arm: string) => [row[`${arm}.${column}`], row[`${arm}.total`]];
        const { p2y12: treatment = "", year } = row;
        return [
          trial,
          said({ treatment, comparison: "aspirin", outcome, year, counts: [...of("p2y12"), ...of("aspirin")] }),
        ] as const;
      }),
      ...Object.entries(ANTICOAGULANTS).map(([trial, [study, treated, control]]) => {
        const of = (arm: string) => {
          const row = strokes.find((one) => one.study === study && one.treatment === arm);
          return [row?.stroke, row?.total];
        };
        const named = (arm: string) => ARMS[arm] ?? (arm.split(" ")[0] ?? "").toLowerCase();
        return [
          trial,
          said({
            treatment: named(treated),
            comparison: named(control),
            outcome: "stroke",
            year: study.slice(-4),
            counts: [...of(treated), ...of(control)],
          }),
        ] as const;
      }),
    ]);
  },
};

const polio: Witness = {
  package: {
    registry: "github",
    name: "cran/HistData",
    version: "d2e33db81aa666bac698cff5693abac929674350",
    licence: "GPL (published figures)",
    files: ["data/PolioTrials.RData", "man/PolioTrials.Rd"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const text = described(folder, "PolioTrials.Rd");
    const rows = rowsOfR(folder, { files: ["data/PolioTrials.RData"] }, "PolioTrials");
    const of = (group: string) => {
      const row = rows.find(({ Experiment, Group }) => Experiment === "RandomizedControl" && Group === group);
      return [Number(row?.Paralytic) + Number(row?.NonParalytic), row?.Population];
    };
    const trial = {
      treatment: spokenOf("Salk polio vaccine", /Salk polio vaccine/, text),
      comparison: "placebo",
      outcome: spokenOf("poliomyelitis", /polio/, text),
      year: /results of the (\d{4}) field trials/.exec(text)?.[1],
      counts: [...of("Vaccinated"), ...of("Placebo")],
    };
    return new Map([["Salk vaccine field trial", said(trial)]]);
  },
};

const streptomycin: Witness = {
  package: {
    registry: "github",
    name: "higgi13425/medicaldata",
    version: "cf7eea82dad7c30ea6d62efc7bad7d01158e2bf7",
    licence: "MIT",
    files: ["data/strep_tb.rda", "man/description_docs/strep_tb_desc.Rmd"],
  },
  role: "source",
  kept: "extract",
  read: (folder) => {
    const text = described(folder, "description_docs/strep_tb_desc.Rmd");
    const rows = rowsOfR(folder, { files: ["data/strep_tb.rda"] }, "strep_tb");
    const of = (arm: string) => {
      const group = rows.filter((row) => row.arm === arm);
      return [group.filter((row) => row.radiologic_6m === "1_Death").length, group.length];
    };
    const trial = {
      treatment: spokenOf("streptomycin", /streptomycin/i, text),
      comparison: spokenOf("bed rest", /bed ?rest therapy \(the control arm/i, text),
      outcome: "death within six months",
      year: spokenOf("1948", /1948/, text),
      counts: [...of("Streptomycin"), ...of("Control")],
    };
    return new Map([["MRC streptomycin trial", said(trial)]]);
  },
};

/** How the portfolio writes each outcome. */
const OUTCOMES: Readonly<Record<string, RegExp>> = {
  "vascular death, myocardial infarction or stroke": /CV death\/MI\/stroke/i,
  "stroke or systemic embolism": /stroke or systemic embolism/i,
  "major cardiovascular event": /MACE|composite|CV death, MI, stroke/i,
  "cardiovascular death or worsening heart failure": /CV death or worsening heart failure/i,
  "cardiovascular death or admission for heart failure": /CV death or heart failure hospitali/i,
};
const REVIEWS = [
  "COLCHICINE_CVD",
  "DOAC_AF",
  "GLP1_CVOT",
  "PCSK9",
  "PCSK9_LIPID_NMA",
  "SGLT2_HF",
  "SGLT2_MACE_CVOT",
] as const;
const COUNTS_AT = 6;

const portfolio: Witness = {
  package: {
    registry: "github",
    name: "mahmood726-cyber/rapidmeta-finerenone",
    version: "6582ada5b3e38399494d2ee79b5edbb77f4943e0",
    licence: "MIT",
    files: [
      "outputs/mitt_audit.csv",
      ...REVIEWS.map((review) => `outputs/extraction_audit/data/${review}_REVIEW.json`),
    ],
  },
  role: "second",
  kept: "extract",
  read: (folder, ours) => {
    const rows = cellsIn(textIn(folder, "outputs/mitt_audit.csv"));
    const trials = REVIEWS.flatMap((review) =>
      Object.values(
        jsonIn<{ realData: Readonly<Record<string, { name?: string }>> }>(
          folder,
          `outputs/extraction_audit/data/${review}_REVIEW.json`,
        ).realData,
      ),
    );
    // Of the trials that packages have, it counts other outcomes.
    const known = [...ours].filter(
      ([trial]) => !(trial in ANTIPLATELETS || trial in ANTICOAGULANTS) && rows.some(([, name]) => name === trial),
    );
    return claimsOf(known, ([trial, { treatment = "", comparison = "", outcome = "", counts = "" }]) => {
      const named = rows.filter(([, name]) => name === trial);
      const row = named.find((cells) => cells.slice(COUNTS_AT, COUNTS_AT + 4).join(" ") === counts) ?? named[0] ?? [];
      const text = `${named.flat().join(" ")} ${JSON.stringify(trials.filter(({ name }) => name === trial))}`;
      const word = (name: string) => new RegExp(name.split(" ")[0] ?? "", "i");
      return [
        trial,
        said({
          treatment: spokenOf(treatment, word(treatment), text),
          comparison: spokenOf(comparison, word(comparison), text),
          outcome: spokenOf(outcome, OUTCOMES[outcome] ?? /$^/, text),
          year: row[COUNTS_AT - 1],
          counts: row.slice(COUNTS_AT, COUNTS_AT + 4),
        }),
      ];
    });
  },
};

const trials: AuditedTable = {
  table: "medicine/trials",
  claims: (): Claims =>
    claimsOf(rowsOf(TRIALS), ([name = "", treatment = "", comparison = "", outcome = "", year, ...counts]) => [
      name,
      said({ treatment, comparison, outcome, year, counts }),
    ]),
  fields: { treatment: same, comparison: same, outcome: same, year: same, counts: same },
  typedFrom: "the main reports, for the trials that no package has",
  witnesses: [aspirin, antithrombotics, polio, streptomycin, portfolio],
};

export const medicineTrials: readonly AuditedTable[] = [trials];
