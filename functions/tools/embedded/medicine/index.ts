/**
 * Medicine, pharmacology, nutrition, public health: tools, seeds and exemplars.
 */
import type { EmbeddedDomain } from "../../tool.ts";
import { activityEnergy, minutesToSpend, physicalActivityMet } from "./activities.ts";
import { antibioticMic, bacteriaInhibited, bacteriumProfile } from "./antibiotics.ts";
import { bloodCompatibility, bloodInheritance, ldlCholesterol, massToMolar } from "./blood.ts";
import { bodyMassIndex, bodySurfaceArea, idealBodyWeight, restingEnergy } from "./body.ts";
import { drugFormula, drugProfile, drugsOfClass, drugsOnGene, drugTarget } from "./drugs.ts";
import { criticalCoverage, epidemicFinalSize, peopleToCover } from "./epidemics.ts";
import { medicineExemplars } from "./exemplars.ts";
import { countryFertility } from "./fertility.ts";
import { foodClassification, foodMacronutrients, foodMicronutrient, foodsRichest } from "./foods.ts";
import { diseaseCause, diseasesOfRoute, incubationPeriod, reproductionNumber } from "./infections.ts";
import { energyInPortion, nutrientInPortion, portionForEnergy, shareOfDailyIntake } from "./intake.ts";
import { creatinineClearance, estimatedGfr } from "./kidney.ts";
import { dietaryReferenceIntake, nutrientDeficiency, nutrientProfile, upperIntakeLevel } from "./nutrients.ts";
import { accumulationRatio, amountRemaining, surfaceAreaDose, timeToFraction } from "./pharmacokinetics.ts";
import { pregnancyDates } from "./pregnancy.ts";
import { likelihoodRatios, postTestProbability, predictiveValues, riskAfterReduction } from "./risk.ts";
import { medicineSeeds } from "./seeds.ts";
import { trialDesign, trialEffect, trialGroup, trialsOfTreatment } from "./trials.ts";

export const medicine: EmbeddedDomain = {
  tools: [
    foodMacronutrients,
    foodMicronutrient,
    foodClassification,
    foodsRichest,
    nutrientProfile,
    nutrientDeficiency,
    upperIntakeLevel,
    dietaryReferenceIntake,
    physicalActivityMet,
    bacteriumProfile,
    antibioticMic,
    bacteriaInhibited,
    diseaseCause,
    incubationPeriod,
    reproductionNumber,
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
  ],
  seeds: medicineSeeds,
  exemplars: medicineExemplars,
};
