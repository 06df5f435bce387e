/**
 * Biology and the chemistry of life: tools, seeds and exemplars.
 */

import type { EmbeddedDomain } from "../tool.ts";
import { alignProteins, sharedDna } from "./alignment.ts";
import { fixationIndex, heterozygosityKept, recessiveSelection } from "./alleles.ts";
import { aminoAcidFacts, peptideFacts } from "./amino.ts";
import { amountOfSubstance, solutionMass } from "./amounts.ts";
import { expectedBrain, kleiberRate, mammalFacts } from "./animals.ts";
import { bufferForPh, bufferPh, chargeAtPh } from "./buffers.ts";
import { carnivoranLifeHistory } from "./carnivorans.ts";
import { compoundFacts, compoundsOfClass, structureProperties } from "./chemistry.ts";
import { chromosomeDisorders, enzymeGenes } from "./chromosome_sets.ts";
import { codonAdaptation, codonMeaning, reverseTranslate, translateDna } from "./codons.ts";
import { islandsCompared, wildlifeSite } from "./communities.ts";
import { compoundList, compoundsCompared, similarCompound } from "./compound_sets.ts";
import { compatibleEnzymes, expectedSites, restrictionList } from "./ends.ts";
import { ecNumberFacts, geneEnzymeNumber, inheritedDisorderFacts } from "./enzymes.ts";
import { EXEMPLARS } from "./exemplars.ts";
import { forestPlot, forestPlotsCompared } from "./forest.ts";
import { elementIsotopes, formulaElementShare, formulaMass } from "./formulas.ts";
import { geneList, geneNeighbours, genesCompared } from "./gene_sets.ts";
import { genesAtBand, humanChromosomeFacts, humanGeneFacts } from "./genome.ts";
import { compoundsWithGroup, functionalGroups } from "./groups.ts";
import { decayTime, elementRadioisotopes, isotopesCompared, radioisotopeFacts } from "./isotopes.ts";
import { lowestCommonTaxon, speciesListFamilies } from "./kinship.ts";
import { largestGenus, orderFacts, organismByLatinName } from "./lineages.ts";
import { encephalizationQuotient, mammalListExtremes, mammalsCompared } from "./mammal_groups.ts";
import { mammalsSharingDiet, mammalsSleepingLonger } from "./mammal_sets.ts";
import { animalMeasurements } from "./measured.ts";
import { dnaComposition, dnaElementFacts, dnaMelting, dnaStrands } from "./nucleotides.ts";
import { geneOntologyAnnotations, genesWithGoTerm, goTermFacts, goTermsInCommon } from "./ontology.ts";
import { diversityIndices, hardyWeinberg, recaptureEstimate } from "./populations.ts";
import { proteinMass, proteinProperties, trypticDigest } from "./proteins.ts";
import { aminoAcidsCompared, aminoByHydropathy, residueComposition } from "./residues.ts";
import { restrictionCutters, restrictionDigest, restrictionEnzymeFacts } from "./restriction.ts";
import { habitatLoss, richnessEstimate } from "./richness.ts";
import { homeRangesInArea, runnersCompared, runningMammalFacts, runningTime } from "./runners.ts";
import {
  disorderSearch,
  geneDossier,
  geneNameSearch,
  geneRanking,
  geneSearch,
  ontologySearch,
} from "./search_genes.ts";
import {
  compoundRanking,
  compoundSearch,
  mammalRanking,
  restrictionSearch,
  speciesSearch,
} from "./search_organisms.ts";
import { biologySeeds } from "./seeds.ts";
import { absorbanceConcentration, primerAnnealing, solutionConcentration, stockVolume } from "./solutions.ts";
import { familyFacts, genusFacts, speciesFacts } from "./taxonomy.ts";
import { goCommonAncestor, goFunctionList } from "./term_sets.ts";

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
    genesCompared,
    geneNeighbours,
    geneList,
    enzymeGenes,
    chromosomeDisorders,
    goCommonAncestor,
    goFunctionList,
    compatibleEnzymes,
    restrictionList,
    expectedSites,
    aminoAcidsCompared,
    aminoByHydropathy,
    residueComposition,
    chargeAtPh,
    bufferForPh,
    bufferPh,
    solutionConcentration,
    stockVolume,
    absorbanceConcentration,
    primerAnnealing,
    compoundsCompared,
    compoundList,
    similarCompound,
    functionalGroups,
    compoundsWithGroup,
    elementRadioisotopes,
    radioisotopeFacts,
    isotopesCompared,
    decayTime,
    speciesFacts,
    genusFacts,
    familyFacts,
    mammalFacts,
    kleiberRate,
    expectedBrain,
    hardyWeinberg,
    diversityIndices,
    recaptureEstimate,
    organismByLatinName,
    orderFacts,
    largestGenus,
    lowestCommonTaxon,
    speciesListFamilies,
    mammalsCompared,
    mammalListExtremes,
    mammalsSharingDiet,
    mammalsSleepingLonger,
    encephalizationQuotient,
    runningMammalFacts,
    runnersCompared,
    homeRangesInArea,
    runningTime,
    carnivoranLifeHistory,
    wildlifeSite,
    islandsCompared,
    forestPlot,
    forestPlotsCompared,
    richnessEstimate,
    habitatLoss,
    recessiveSelection,
    fixationIndex,
    heterozygosityKept,
    animalMeasurements,
    geneSearch,
    geneRanking,
    geneNameSearch,
    disorderSearch,
    ontologySearch,
    geneDossier,
    speciesSearch,
    mammalRanking,
    compoundSearch,
    compoundRanking,
    restrictionSearch,
  ],
  seeds: biologySeeds,
  exemplars: EXEMPLARS,
};
