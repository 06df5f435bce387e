/**
 * Academia: universities, journals, papers, scholars, disciplines, identifiers, bibliometrics, study statistics, text.
 */

import type { EmbeddedDomain } from "../tool.ts";
import { addressesCompared, presidentAddresses, stateOfTheUnion } from "./addresses.ts";
import { arxivIdentifier, arxivIdentifiersCompared } from "./arxiv.ts";
import { authorForm, citationIndices, citationLabel, impactFactor, mQuotient } from "./bibliometrics.ts";
import { commonDiscipline, disciplineBranches, disciplineProfile } from "./disciplines.ts";
import {
  combinedP,
  correlationTest,
  disattenuated,
  effectFromOdds,
  effectFromT,
  proportionGroups,
} from "./evidence.ts";
import { exemplars } from "./exemplars.ts";
import { isbnForms, isbnPrefixes, isbnRegistration, issnBarcode } from "./identifiers.ts";
import { cohensD, correlation, meanInterval, welchTest } from "./inference.ts";
import { journalGroup, journalsOfStyle, journalsOnDiscipline } from "./journal_lists.ts";
import { journalByAbbreviation, journalByIssn, journalProfile } from "./journals.ts";
import { landmarkPaper, papersOfJournal } from "./papers.ts";
import { isbnCapacity } from "./prefixes.ts";
import { arxivCategory, arxivPreprint, arxivTitle } from "./preprints.ts";
import { mannWhitney } from "./ranks.ts";
import { scoreStanding, spearmanBrown } from "./ratings.ts";
import { classicSample, classicSeries } from "./samples.ts";
import { scholarGroup, scholarsAlive, scholarsCompared } from "./scholar_lists.ts";
import { scholarLife, scholarsOfOccupation } from "./scholars.ts";
import {
  addressRanking,
  disciplineSearch,
  journalSearch,
  scholarRanking,
  scholarSearch,
  universitySearch,
} from "./search_scholars.ts";
import { seeds } from "./seeds.ts";
import { correlationInterval, effectMeaning, groupSize, surveySampleSize } from "./studies.ts";
import { easeStyle, lexicalDiversity, readability, readingTime } from "./text.ts";
import { academicDomains, universitiesNamingCity, universityByDomain, universityProfile } from "./universities.ts";

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
    spearmanBrown,
    scoreStanding,
    scholarsCompared,
    scholarsAlive,
    scholarGroup,
    addressesCompared,
    presidentAddresses,
    journalsOfStyle,
    journalsOnDiscipline,
    journalGroup,
    commonDiscipline,
    universitiesNamingCity,
    papersOfJournal,
    arxivTitle,
    arxivIdentifiersCompared,
    isbnCapacity,
    effectFromT,
    effectFromOdds,
    combinedP,
    correlationTest,
    disattenuated,
    proportionGroups,
    mannWhitney,
    easeStyle,
    readingTime,
    scholarSearch,
    scholarRanking,
    universitySearch,
    journalSearch,
    disciplineSearch,
    addressRanking,
  ],
  seeds,
  exemplars,
};
