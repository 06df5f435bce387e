/**
 * What academia tasks may start from: entities of the data, and ISBNs and sentences of real books.
 */

import type { Seed } from "../../domain/schema.ts";
import { lazy } from "../../lib/memo.ts";
import { seedMaker } from "../seed_maker.ts";
import { addresses } from "./addresses.ts";
import { disciplines } from "./disciplines.ts";
import { styles } from "./journal_lists.ts";
import { journals } from "./journals.ts";
import { papers } from "./papers.ts";
import { categories, preprints } from "./preprints.ts";
import { isSeries, samples, seriesSaid } from "./samples.ts";
import { isScholar, scholars } from "./scholars.ts";
import { universities } from "./universities.ts";

/** Books by ISBN, typed in by hand; the check digits are right. The title is a label that no question states. */
const BOOKS = `0-262-03384-4	Introduction to Algorithms
0-201-89683-4	The Art of Computer Programming, volume 1
0-13-110362-8	The C Programming Language
0-201-63361-2	Design Patterns
0-262-51087-1	Structure and Interpretation of Computer Programs
0-13-604259-7	Artificial Intelligence: A Modern Approach
0-521-88068-8	Numerical Recipes
978-0-387-84857-0	The Elements of Statistical Learning
978-0-387-31073-2	Pattern Recognition and Machine Learning
978-0-262-03561-3	Deep Learning
978-0-262-03924-6	Reinforcement Learning: An Introduction
978-1-4398-4095-5	Bayesian Data Analysis
978-0-521-89560-6	Causality
0-226-45808-3	The Structure of Scientific Revolutions
0-7475-3269-9	Harry Potter and the Philosopher's Stone
0-465-02656-7	Gödel, Escher, Bach
978-0-374-27563-1	Thinking, Fast and Slow
978-0-691-12575-6	QED: The Strange Theory of Light and Matter
0-553-38016-8	A Brief History of Time
0-201-61622-X	The Pragmatic Programmer
0-201-83595-9	The Mythical Man-Month
978-0-06-231609-7	Sapiens
0-521-63503-9	Quantum Computation and Quantum Information
0-7167-0344-0	Gravitation
978-0-8058-0283-2	Statistical Power Analysis for the Behavioral Sciences
978-0-674-43000-6	Capital in the Twenty-First Century
978-2-07-061275-8	Le Petit Prince
978-2-07-036002-4	L'Étranger
84-376-0494-X	Cien años de soledad
978-7-5366-9293-0	The Three-Body Problem (Chinese edition)
978-4-10-101013-7	Kokoro (Japanese edition)
978-3-257-22953-0	Der Vorleser
978-3-257-22800-7	Das Parfum
82-03-16841-8	Sofies verden
978-88-452-4634-0	Il nome della rosa
978-89-364-3367-3	The Vegetarian (Korean edition)
978-0-441-17271-9	Dune
978-0-7432-7356-5	The Great Gatsby`;

/** ISBNs with a correct check digit from further registration groups, as examples of their countries. */
const ISBNS =
  "978-85-359-0277-8 978-83-08-04905-1 978-951-1-21330-7 978-91-29-65752-4 978-605-09-0141-2 978-81-7223-498-0 978-957-08-4322-4 978-977-09-1626-1 978-90-253-6376-5 978-968-16-0502-5 979-10-90636-07-1 979-12-200-0852-5 978-99921-58-10-4 978-9971-5-0210-2 978-960-425-059-2".split(
    " ",
  );

/** Sentences from works in the public domain. None has a semicolon, at which Flesch counts another sentence and others do not. */
const SENTENCES = [
  "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a wife.",
  "Whether I shall turn out to be the hero of my own life, or whether that station will be held by anybody else, these pages must show.",
  "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness.",
  "There is grandeur in this view of life, with its several powers, having been originally breathed into a few forms or into one.",
  "The mass of men lead lives of quiet desperation.",
  "If I have seen further it is by standing on the shoulders of giants.",
  "Studies serve for delight, for ornament, and for ability.",
  "All children, except one, grow up.",
  "Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do.",
  "Some years ago, never mind how long precisely, having little or no money in my purse, I thought I would sail about a little.",
  "To Sherlock Holmes she is always the woman.",
  "I am a rather elderly man.",
  "Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty.",
  "The only thing we have to fear is fear itself.",
  "Man is born free, and everywhere he is in chains.",
  "The greatest improvement in the productive powers of labour seems to have been the effects of the division of labour.",
];

/** Every nth of a table, so that the seeds are spread over all of it. */
function spread<T>(all: readonly T[], wanted: number): T[] {
  const step = all.length / wanted;
  return Array.from({ length: Math.min(wanted, all.length) }, (_, i) => all[Math.floor(i * step)] as T);
}

const seed = seedMaker("academia");

/** Publisher prefixes that most readers have books of; the publisher is a label that no question states. */
const PREFIXES = `978-0-262	MIT Press
978-0-521	Cambridge University Press
978-0-19	Oxford University Press
978-0-674	Harvard University Press
978-0-691	Princeton University Press
978-0-226	University of Chicago Press
978-0-300	Yale University Press
978-0-14	Penguin Books
978-0-387	Springer New York
978-3-540	Springer Berlin
978-0-12	Academic Press
978-0-471	John Wiley
978-0-13	Prentice Hall
978-0-201	Addison-Wesley
978-0-07	McGraw-Hill
978-0-596	O'Reilly
978-0-08	Pergamon Press
978-0-309	National Academies Press
978-3-11	De Gruyter
978-3-16	Mohr Siebeck
978-3-518	Suhrkamp
978-2-07	Gallimard
978-2-02	Seuil
978-88-06	Einaudi
978-84-376	Cátedra
978-84-206	Alianza
978-90-04	Brill
978-4-00	Iwanami Shoten
978-7-02	People's Literature Publishing House
978-82-05	Gyldendal Norsk Forlag
978-91-0	Albert Bonniers
978-83-01	PWN
978-5-02	Nauka
978-81-208	Motilal Banarsidass`;

/** Scholars that other tables name too come first, so that chains meet; of the many writers only some. */
function knownScholars() {
  const authors = new Set([...papers().map((row) => row[1]), ...samples().map((row) => row[3])]);
  const literary = new Set(["writer", "poet", "dramatist", "novelist", "publisher", "printer", "educator", "doctor"]);
  const others = scholars().filter((s) => !authors.has(s.name) && s.occupation !== "President of the United States");
  return [
    ...scholars().filter((s) => authors.has(s.name)),
    ...spread(
      others.filter((s) => !literary.has(s.occupation)),
      330,
    ),
    ...spread(
      others.filter((s) => literary.has(s.occupation)),
      90,
    ),
  ];
}

/** "petal widths of iris" of "petal widths of Iris setosa in centimetres", "Darwin" of "heights of Darwin's maize plants". */
function quantityOf(sample: string): string {
  const [known] = /Student|Darwin|Cavendish|Nile|Michelson|Playfair|Longley|Brownlee/.exec(sample) ?? [];
  return known ?? sample.replace(/Iris.*/, "iris");
}

/** "1" of "y1 in Anscombe's quartet": only an x and a y of one number are set against each other. */
const setOf = (series: string): string | undefined => /^[xy](\d) in Anscombe/.exec(series)?.[1];

/** Those of which no two say that they lie in different countries. */
const settled = () => universities().filter(({ name }) => !/Cyprus|Crime|Girne|Lefke|K[ıi]br[ıi]s|Akdeniz/i.test(name));

/** The well-known ones, one a country besides, then more of the larger countries. */
function someUniversities() {
  const known = settled().filter((u) => u.wellKnown);
  const countries = new Set(known.map((u) => u.country));
  const first = new Map(settled().flatMap((u) => (countries.has(u.country) ? [] : [[u.country, u] as const])));
  return [...new Set([...known, ...first.values(), ...spread(settled(), 100)])];
}

/** Journals of one or two words, which are the best known ones, then others. */
function someJournals() {
  const short = journals().filter((j) => !/ \S+ /.test(j.title));
  return [...new Set([...spread(short, 150), ...spread(journals(), 180)])];
}

/** Of fewer branches than this, nobody asks which they are. */
const BRANCHES_MIN = 3;

/** Those with branches of their own, then others whose name says that they are one. */
function someDisciplines() {
  const branches = Map.groupBy(disciplines(), (d) => d.wider);
  const wider = new Set([...branches].flatMap(([name, some]) => (some.length < BRANCHES_MIN ? [] : [name])));
  const plain = disciplines().filter((d) => !wider.has(d.name) && /^\w+(?:ology|ics|istry|omy|graphy)$/.test(d.name));
  return [...disciplines().filter((d) => wider.has(d.name)), ...spread(plain, 175)].map(({ name }) => ({
    name,
    branched: wider.has(name),
  }));
}

export const seeds = lazy((): readonly Seed[] => [
  ...someUniversities().map((u) => seed("university", u.name, { "university.name": u.name, "email.domain": u.domain })),
  ...someJournals().map((j) =>
    seed("journal", j.title, {
      "journal.title": j.title,
      "issn.code": j.printIssn,
      ...(j.abbreviation === j.title ? {} : { "journal.abbreviation": j.abbreviation }),
    }),
  ),
  ...knownScholars().map((s) => seed("scholar", s.name, { "person.single": s.name })),
  ...OCCUPATIONS.map((occupation) => seed("occupation", occupation, { "occupation.name": occupation })),
  ...someDisciplines().map(({ name, branched }) =>
    seed("discipline", name, { [branched ? "discipline.parent" : "discipline.name"]: name }),
  ),
  ...papers().map(([title = ""]) => seed("paper", title, { "paper.title": title })),
  ...preprints().map(([title = "", , identifier = ""]) =>
    seed("preprint", title, { "preprint.title": title, "arxiv.identifier": identifier }),
  ),
  ...[...new Set(papers().map((row) => row[3] ?? ""))].map((title) =>
    seed("journal of landmark papers", title, { "journal.landmark": title }),
  ),
  // Not the many ones that a publisher has beside each other.
  ...styles()
    .filter((style) => !/ - |\(/.test(style))
    .slice(0, 60)
    .map((style) => seed("citation style", style, { "citation.style": style })),
  ...categories().map(([code = ""]) => seed("arXiv category", code, { "arxiv.category": code })),
  // One kind for those that can be compared: samples of one quantity, series on the same cases.
  ...samples().flatMap(([name = ""]) => {
    const set = setOf(name);
    // The second and the third set have the x of the first; few know of the errors of Venus.
    if (set === "2" || set === "3" || name.includes("Venus")) return [];
    if (!isSeries(name)) return [seed(`${quantityOf(name)} sample`, name, { "sample.name": name })];
    return [seed(`${set ?? quantityOf(name)} series`, name, { "series.name": seriesSaid(name) })];
  }),
  ...BOOKS.split("\n").map((line) => {
    const [isbn = "", title = ""] = line.split("\t");
    return seed("book", title, { "isbn.cited": isbn });
  }),
  ...ISBNS.map((isbn) => seed("ISBN", isbn, { "isbn.cited": isbn })),
  ...PREFIXES.split("\n").map((line) => {
    const [prefix = "", publisher = ""] = line.split("\t");
    return seed("publisher prefix", publisher, { "isbn.prefix": prefix });
  }),
  // Of a single address nobody asks for the longest.
  ...[...Map.groupBy(addresses(), (row) => row[1] ?? "")]
    .flatMap(([name, some]) => (some.length > 1 ? [name] : []))
    .filter(isScholar)
    .map((name) => seed("president", name, { "person.president": name })),
  ...spread(addresses(), 150).map(([year = ""]) =>
    seed("State of the Union address", `State of the Union address of ${year}`, { "year.address": Number(year) }),
  ),
  ...SENTENCES.map((sentence) => seed("sentence", sentence, { "sentence.english": sentence })),
]);

/** Occupations of which WordNet lists several people, the first and the last born being clear. */
const OCCUPATIONS = [
  "physicist",
  "nuclear physicist",
  "chemist",
  "mathematician",
  "astronomer",
  "philosopher",
  "economist",
  "psychologist",
  "physiologist",
  "historian",
  "naturalist",
  "botanist",
  "theologian",
  "sociologist",
  "engineer",
  "inventor",
  "linguist",
  "anthropologist",
  "poet",
];
