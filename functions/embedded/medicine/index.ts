/**
 * Medicine, pharmacology, nutrition, public health: tools, seeds and exemplars.
 */

import type { EmbeddedDomain } from "../tool.ts";
import { activityEnergy, minutesToSpend, physicalActivityMet } from "./activities.ts";
import { anatomyCommon, anatomyParts, anatomyStructure } from "./anatomy.ts";
import { antibioticMic, bacteriaInhibited, bacteriumProfile } from "./antibiotics.ts";
import { bloodCompatibility, bloodInheritance, ldlCholesterol, massToMolar } from "./blood.ts";
import { bodyMassIndex, bodySurfaceArea, idealBodyWeight, restingEnergy } from "./body.ts";
import { drugListProfile, drugOfTradeName, drugsCompared } from "./drug_choices.ts";
import { drugFormula, drugProfile, drugsOfClass, drugsOnGene, drugTarget } from "./drugs.ts";
import { criticalCoverage, epidemicFinalSize, peopleToCover } from "./epidemics.ts";
import { risksCompared, trialsPooled } from "./evidence.ts";
import { medicineExemplars } from "./exemplars.ts";
import { countryFertility } from "./fertility.ts";
import { absoluteFiltration, carboplatinDose } from "./filtration.ts";
import { equivalentPortion, foodsRanked } from "./food_choices.ts";
import { foodClassification, foodMacronutrients, foodMicronutrient, foodsRichest } from "./foods.ts";
import { diseasesByIncubation } from "./incubation.ts";
import { diseaseCause, diseasesOfRoute, incubationPeriod } from "./infections.ts";
import { energyInPortion, nutrientInPortion, portionForEnergy, shareOfDailyIntake } from "./intake.ts";
import { creatinineClearance, estimatedGfr } from "./kidney.ts";
import { mealTools } from "./meal.ts";
import { dietaryReferenceIntake, nutrientProfile, upperIntakeLevel } from "./nutrients.ts";
import { accumulationRatio, amountRemaining, surfaceAreaDose, timeToFraction } from "./pharmacokinetics.ts";
import { pregnancyDates } from "./pregnancy.ts";
import { likelihoodRatios, postTestProbability, predictiveValues, riskAfterReduction } from "./risk.ts";
import { foodGroupRanking, foodRecord, foodSearch, usdaFoodRanking, usdaFoodSearch } from "./search_foods.ts";
import { anatomySearch, bodyPartKindSearch, drugRanking, drugSearch, tradeNameSearch } from "./search_medicine.ts";
import { medicineSeeds } from "./seeds.ts";
import { trialDesign, trialEffect, trialGroup, trialsOfTreatment } from "./trials.ts";
import { usdaCompared, usdaServing } from "./usda.ts";

export const medicine: EmbeddedDomain = {
  tools: [
    foodMacronutrients,
    foodMicronutrient,
    foodClassification,
    foodsRichest,
    nutrientProfile,
    upperIntakeLevel,
    dietaryReferenceIntake,
    physicalActivityMet,
    bacteriumProfile,
    antibioticMic,
    bacteriaInhibited,
    diseaseCause,
    incubationPeriod,
    diseasesOfRoute,
    drugProfile,
    drugFormula,
    drugTarget,
    drugsOnGene,
    drugsOfClass,
    trialDesign,
    trialGroup,
    trialEffect,
    trialsOfTreatment,
    countryFertility,
    nutrientInPortion,
    energyInPortion,
    portionForEnergy,
    shareOfDailyIntake,
    activityEnergy,
    minutesToSpend,
    bodyMassIndex,
    bodySurfaceArea,
    idealBodyWeight,
    restingEnergy,
    estimatedGfr,
    creatinineClearance,
    massToMolar,
    ldlCholesterol,
    bloodCompatibility,
    bloodInheritance,
    amountRemaining,
    timeToFraction,
    accumulationRatio,
    surfaceAreaDose,
    riskAfterReduction,
    predictiveValues,
    likelihoodRatios,
    postTestProbability,
    criticalCoverage,
    epidemicFinalSize,
    peopleToCover,
    pregnancyDates,
    usdaServing,
    usdaCompared,
    equivalentPortion,
    foodsRanked,
    drugOfTradeName,
    drugsCompared,
    drugListProfile,
    anatomyStructure,
    anatomyParts,
    anatomyCommon,
    diseasesByIncubation,
    risksCompared,
    trialsPooled,
    absoluteFiltration,
    carboplatinDose,
    ...mealTools,
    usdaFoodSearch,
    usdaFoodRanking,
    foodGroupRanking,
    foodSearch,
    foodRecord,
    anatomySearch,
    bodyPartKindSearch,
    tradeNameSearch,
    drugSearch,
    drugRanking,
  ],
  seeds: medicineSeeds,
  exemplars: medicineExemplars,
};
