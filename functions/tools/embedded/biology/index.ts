/**
 * Biology and the chemistry of life: tools, seeds and exemplars.
 */
import type { EmbeddedDomain } from "../../tool.ts";
import { alignProteins, sharedDna } from "./alignment.ts";
import { aminoAcidFacts, peptideFacts } from "./amino.ts";
import { amountOfSubstance, solutionMass } from "./amounts.ts";
import { expectedBrain, kleiberRate, mammalFacts } from "./animals.ts";
import { compoundFacts, compoundsOfClass, structureProperties } from "./chemistry.ts";
import { codonAdaptation, codonMeaning, reverseTranslate, translateDna } from "./codons.ts";
import { ecNumberFacts, geneEnzymeNumber, inheritedDisorderFacts } from "./enzymes.ts";
import { EXEMPLARS } from "./exemplars.ts";
import { elementIsotopes, formulaElementShare, formulaMass } from "./formulas.ts";
import { genesAtBand, humanChromosomeFacts, humanGeneFacts } from "./genome.ts";
import { dnaComposition, dnaElementFacts, dnaMelting, dnaStrands } from "./nucleotides.ts";
import { geneOntologyAnnotations, genesWithGoTerm, goTermFacts, goTermsInCommon } from "./ontology.ts";
import { diversityIndices, hardyWeinberg, recaptureEstimate } from "./populations.ts";
import { proteinMass, proteinProperties, trypticDigest } from "./proteins.ts";
import { restrictionCutters, restrictionDigest, restrictionEnzymeFacts } from "./restriction.ts";
import { biologySeeds } from "./seeds.ts";
import { familyFacts, genusFacts, speciesFacts } from "./taxonomy.ts";

export const biology: EmbeddedDomain = {
  tools: [
    humanGeneFacts,
    genesAtBand,
    humanChromosomeFacts,
    geneOntologyAnnotations,
    goTermFacts,
    genesWithGoTerm,
    goTermsInCommon,
    geneEnzymeNumber,
    ecNumberFacts,
    inheritedDisorderFacts,
    dnaElementFacts,
    dnaComposition,
    dnaStrands,
    dnaMelting,
    sharedDna,
    codonMeaning,
    translateDna,
    reverseTranslate,
    codonAdaptation,
    restrictionEnzymeFacts,
    restrictionDigest,
    restrictionCutters,
    aminoAcidFacts,
    peptideFacts,
    proteinMass,
    proteinProperties,
    trypticDigest,
    alignProteins,
    compoundFacts,
    compoundsOfClass,
    structureProperties,
    formulaMass,
    formulaElementShare,
    elementIsotopes,
    amountOfSubstance,
    solutionMass,
    speciesFacts,
    genusFacts,
    familyFacts,
    mammalFacts,
    kleiberRate,
    expectedBrain,
    hardyWeinberg,
    diversityIndices,
    recaptureEstimate,
  ],
  seeds: biologySeeds,
  exemplars: EXEMPLARS,
};
