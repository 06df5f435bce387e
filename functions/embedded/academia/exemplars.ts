/**
 * Questions that show forms an academia task can take, by family; none has an answer here.
 */
import { type Exemplar, FAMILIES, type Family } from "../../domain/schema.ts";

const QUESTIONS: Readonly<Record<Family, readonly string[]>> = {
  lookup: [
    'Which journal do reference lists abbreviate as "J. Hydrol. Eng."?',
    "What is the title of arXiv:1607.06450?",
    "Give the e-mail domain that students of Egerton University write from.",
    "To which kind of magazine did Flesch, in his table of 1948, assign a reading ease of 47?",
    "A serial carries the ISSN 0027-0644. What is it called?",
  ],
  multi_hop: [
    'A preprint titled "Neural Turing Machines" was posted on arXiv. In which month and year was its identifier assigned?',
    'Who was the first author of "Computing Machinery and Intelligence", and in which year was that author born?',
    'Which citation style does the journal that published "Mental Rotation of Three-Dimensional Objects" follow, and how many journals follow it?',
    "Who gave the longest State of the Union address by a Republican, and in which year was that president born?",
    "Which publisher prefix does the ISBN 0-521-88068-8 have, and how many titles can be numbered under it?",
    "One preprint was filed under 1412.6980 and another under 1502.03167: take the one from the earlier month and name its title and its first author.",
  ],
  comparison: [
    "Michelson's measurements of the speed of light came in five series of twenty. Do the means of the first and the third series differ significantly at the 0.05 level in a two-sided Welch t test, and what is its p-value?",
    "Which of two sentences is harder to read by the Flesch-Kincaid grade level: the WordNet definition of genetics or the WordNet definition of biology, and what is its grade?",
    `Of the first authors of "Computing Machinery and Intelligence" and "A Mathematical Theory of Communication", who lived longer by WordNet's dates?`,
    "Did Abraham Lincoln's address of 1862 run to more words than Theodore Roosevelt's of 1905, or was it the other way round, and by how many words?",
    "Two trials, DAPA-HF and IMPROVE-IT, report odds ratios for their main outcomes. Expressed as Cohen's d, which effect lies farther from zero, and how large is it?",
    "When the sepal widths of Iris setosa are set against those of Iris virginica, how probable is it that a random flower of the former exceeds one of the latter, ties counted half, and is that more than for their petal widths?",
  ],
  ranking: [
    "Order arXiv:1706.03762, arXiv:1412.6980 and arXiv:1512.03385 by the month in which they were posted, earliest first.",
    "Put these four by length in words, shortest first: the State of the Union addresses of 1790, 1845, 1901 and 1962.",
    "Arrange the disciplines physics, zoology, ethics and geology by how many branches each has in WordNet, most first.",
    "Rank the last three of Michelson's five series of the speed of light by their mean, highest first.",
    "Which comes first, second and third if Bardeen, Chadwick and Dirac are ordered by year of birth as WordNet gives it?",
  ],
  aggregation: [
    "Five papers by one researcher have 58, 31, 12, 9 and 4 citations. Add the h-index and the g-index of this record.",
    "What do the State of the Union addresses of the president who spoke in 1946 average in words, and how many minutes of silent reading is that?",
    "Taking all economists in WordNet alive in 1900 together, which country did most of them belong to?",
    "Sum the citations of a record of 47, 32, 19, 14, 9, 6, 4, 2 and 1, and state how far its g-index lies above its h-index.",
    "Two independent studies report p-values of 0.08 and 0.03. Combined by Fisher's method, what p-value do they give?",
  ],
  computation: [
    "What is the Cohen effect size d between Darwin's cross-fertilised and self-fertilised maize, and how many plants in each group would detect an effect that large with a power of 90 percent?",
    "A survey is to cover all 612 members of a learned society. With a margin of error of 3 percentage points, what sample size does the Krejcie and Morgan formula ask for?",
    "An independent-samples test came out at t = 2.64 with 32 people in each group. Express this as Cohen's d, and say with what probability a member of the higher group beats one of the lower.",
    "With 22 pairs of observations and r = 0.52, how large is the two-sided p-value against no correlation?",
    "Suppose a questionnaire of reliability 0.62 is made three times as long; how reliable does it become by the Spearman-Brown formula?",
    "How many different titles can a publisher number under 978-0-691?",
  ],
  conversion: [
    "Turn the print ISSN of the Journal of the Atmospheric Sciences into the barcode number of an issue with variant code 00.",
    "Rewrite 978-3-257-22800-7 as a ten-digit ISBN without hyphens.",
    "Express an odds ratio of 2.5 as a standardised mean difference by the logistic conversion.",
    'Turn the name of the first author of the arXiv preprint "Attention Is All You Need" into the form it takes in an APA reference list.',
    "What does an effect of d = 0.8 become when it is stated as a point-biserial correlation for equal groups?",
  ],
  counting: [
    "How many branches does medicine have in WordNet?",
    "How many journals have toxicology in their titles, and how many of these cite by number?",
    "Count the chemists in WordNet who were alive in 1800.",
    "How many universities on the swot list have Istanbul in their names?",
    "How many annual messages in the stdlib corpus come from Grover Cleveland?",
  ],
  difference: [
    'How old was Alan Turing when "Computing Machinery and Intelligence" came out, going by the years alone?',
    "How many months passed on arXiv between 1706.03762 and 1810.04805?",
    "By how many words does the longer of the addresses given in 1865 and 1945 exceed the shorter?",
    "For how many years, going by WordNet, were Isaac Newton and Gottfried Leibniz alive at the same time?",
    'How many years lie between "A Model of Leptons" and "Atomic Force Microscope"?',
  ],
  set_operation: [
    "Which disciplines are both among the branches that WordNet puts directly below biology and named in the list botany, genetics, mycology, optics, ecology?",
    "Which countries are found both among the nationalities of the astronomers alive in 1850 in WordNet and among the land neighbours of Germany?",
    "List the countries that use the euro and also furnished at least one of WordNet's philosophers alive in 1800.",
    "Is there any country that both lies among the neighbours of Switzerland and supplied a mathematician in WordNet who was alive in 1825? Give all such countries.",
  ],
  filter: [
    "Of Nature Genetics, Fusion Science and Technology and the Journal of Infrastructure Systems, which ones cite by author and date?",
    "From the listed journals whose titles name geophysics, keep only those that cite by author and date.",
    "Among the landmark papers in Physical Review Letters, which came out before 1970?",
    "Of the universities on the swot list with Nairobi, Oslo or Prague in their names, keep those whose country is landlocked.",
  ],
  conditional: [
    "If the State of the Union address of 1921 is longer in words than that of 1922, give the year of birth of the president who gave it; otherwise give the party of the president who gave the address of 1923.",
    "Should a correlation of 0.36 over 30 pairs prove significant at the 0.05 level, report its lower 95 percent confidence limit; otherwise report its t statistic.",
    "If biology has more branches in WordNet than physics, count those of biology; if not, count those of physics.",
    "When was the shorter-lived of Niels Bohr and Werner Heisenberg born, provided that the two were alive together for over fifty years; failing that, when did the other die?",
    "Provided that the definition WordNet gives for ecology is rated difficult or very difficult by Flesch's table, what is its type-token ratio?",
  ],
  list: [
    "List the branches of linguistics, in alphabetical order, as WordNet has them.",
    "Name every listed landmark paper that appeared in the American Economic Review.",
    "Give all the journals naming virology in their titles in which authors are cited by number.",
    "What ISBN group prefixes are in use for the country that is home to the University of Bergen?",
    "Write out the countries from which the physicists of WordNet who were alive in 1910 came.",
  ],
  record: [
    "For the ISBN 84-376-0494-X, give the hyphenated 13-digit form, the check digit of the 10-digit form and the country of the registration group.",
    "For the preprint filed as 1411.4028, set down the title, the first author and the month of its number.",
    "Profile Monthly Weather Review: print ISSN, electronic ISSN, abbreviated title and way of citing.",
    "Describe the published heights of Darwin's self-fertilised maize plants in inches by author, year of publication and number of plants.",
    "A trial should tell a risk of 18 percent from one of 9 percent. State the subjects needed in each group at powers of 80, 90 and 95 percent.",
  ],
};

export const exemplars: readonly Exemplar[] = FAMILIES.flatMap((family) =>
  QUESTIONS[family].map((question) => ({ family, question })),
).map(({ family, question }, i) => ({
  id: `academia-${String(i + 1).padStart(2, "0")}`,
  domain: "academia",
  family,
  question,
}));
