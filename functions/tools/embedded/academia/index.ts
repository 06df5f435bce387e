/**
 * Academia: universities, journals, papers, scholars, disciplines, identifiers, bibliometrics, study statistics, text.
 */
import type { EmbeddedDomain } from "../../tool.ts";
import { stateOfTheUnion } from "./addresses.ts";
import { arxivIdentifier } from "./arxiv.ts";
import { authorForm, citationIndices, citationLabel, impactFactor, mQuotient } from "./bibliometrics.ts";
import { disciplineBranches, disciplineProfile } from "./disciplines.ts";
import { exemplars } from "./exemplars.ts";
import { isbnForms, isbnPrefixes, isbnRegistration, issnBarcode } from "./identifiers.ts";
import { cohensD, correlation, meanInterval, welchTest } from "./inference.ts";
import { journalByAbbreviation, journalByIssn, journalProfile } from "./journals.ts";
import { arxivCategory, arxivPreprint, landmarkPaper } from "./papers.ts";
import { kappa, scoreStanding, spearmanBrown } from "./ratings.ts";
import { classicSample, classicSeries } from "./samples.ts";
import { scholarLife, scholarsOfOccupation } from "./scholars.ts";
import { seeds } from "./seeds.ts";
import { correlationInterval, effectMeaning, groupSize, surveySampleSize } from "./studies.ts";
import { lexicalDiversity, readability } from "./text.ts";
import { academicDomains, universityByDomain, universityProfile } from "./universities.ts";

export const academia: EmbeddedDomain = {
  tools: [
    universityByDomain,
    universityProfile,
    academicDomains,
    journalProfile,
    journalByIssn,
    journalByAbbreviation,
    landmarkPaper,
    arxivPreprint,
    arxivCategory,
    scholarLife,
    scholarsOfOccupation,
    disciplineProfile,
    disciplineBranches,
    classicSample,
    classicSeries,
    stateOfTheUnion,
    isbnRegistration,
    isbnPrefixes,
    isbnForms,
    issnBarcode,
    arxivIdentifier,
    citationIndices,
    mQuotient,
    impactFactor,
    authorForm,
    citationLabel,
    readability,
    lexicalDiversity,
    meanInterval,
    welchTest,
    cohensD,
    correlation,
    correlationInterval,
    surveySampleSize,
    groupSize,
    effectMeaning,
    kappa,
    spearmanBrown,
    scoreStanding,
  ],
  seeds,
  exemplars,
};
