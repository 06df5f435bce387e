/**
 * What people go on to ask of a thing that they had to find first. Of a country that has the lower rate of the two they ask how
 * high that is, and not for its airports: nobody needs a riddle for what could be named. So natural questions join two calls by a
 * thing only where the pair stands here; what else chains is asked for by itself.
 */
import { perObject } from "../../lib/memo.ts";
import { conceptOf } from "../concepts/index.ts";
import type { EmbeddedTool, Gives } from "../tool.ts";
import type { Trace, Value } from "./trace.ts";

/** By a tool's value: the tools that it is carried on into, and of those that say which, what they are asked for. */
export const JOINS: Readonly<Record<string, string>> = {
  // Places.
  "country_profile/capital":
    "city_facts/population city_facts/time_zone city_distance/distance daylight_in_city airports_near_city/nearest airports_near_city/distance city_time_difference/hours city_clock_time",
  "country_neighbours/neighbours": "country_group gapminder_country_group compare_lists names_by_letter",
  "country_neighbours/largest": "country_profile/capital country_profile/area",
  "country_neighbours/smallest": "country_profile/capital country_profile/area",
  "countries_compared/larger": "country_profile/area",
  "countries_compared/smaller": "country_profile/area",
  "countries_compared/more_neighbours": "country_neighbours/count",
  "countries_in_subregion/countries": "country_group gapminder_country_group name_list_facts",
  "countries_in_subregion/largest": "country_profile/capital country_profile/area country_neighbours/count",
  "countries_in_subregion/smallest": "country_profile/capital country_profile/area",
  "countries_using_currency/largest": "country_profile/capital",
  "countries_using_currency/smallest": "country_profile/capital",
  "countries_by_language/countries": "country_group",
  "countries_by_language/largest": "country_profile/capital",
  "countries_by_language/smallest": "country_profile/capital",
  "country_group/largest": "country_profile/area",
  "country_group/smallest": "country_profile/area",
  "country_group/capitals": "city_group",
  "countries_languages_compared/more": "country_profile/capital",
  "languages_compared/both": "country_list_traits country_group",
  "languages_compared/wider": "countries_by_language/count",
  "language_list_reach/widest": "countries_by_language/count",
  "language_list_reach/narrowest": "countries_by_language/count",
  "city_facts/time_zone": "time_zone_on_date",
  "place_search/hits/*/id": "place_record",
  "largest_cities/cities": "city_group city_list_spread/farthest",
  "region_facts/cities": "city_group",
  "region_facts/largest": "city_facts/population",
  "regions_of_country/regions": "name_list_facts",
  "regions_of_country/urban": "region_facts/count region_facts/largest",
  "airports_of_country/codes": "airport_list_extremes",
  "airports_of_country/highest": "airport_facts/title airport_facts/elevation",
  "airports_of_country/northernmost": "airport_facts/title airport_facts/city",
  "airport_distance/higher": "airport_facts/elevation",
  "airport_list_extremes/easternmost": "airport_facts/title airport_facts/city",
  "airport_list_extremes/westernmost": "airport_facts/title airport_facts/city",
  "airport_list_extremes/highest": "airport_facts/title airport_facts/elevation",
  "airport_ranking/rows/0/iata": "airport_facts/title airport_facts/city",
  "airport_search/hits/*/iata": "airport_distance/distance airport_facts",
  "airports_near_city/nearest": "airport_facts/title",
  "airports_near_city/second": "airport_facts/title",
  "airline_search/hits/*/name": "airline_facts",
  // The sky.
  "planets_compared/larger": "planet_facts/diameter",
  "planets_compared/inner": "planet_facts/distance planet_facts/period",
  "constellation_facts/brightest": "star_facts star_height_in_city",
  "constellation_facts/second": "star_facts star_height_in_city",
  "star_constellation/constellation": "constellation_facts/brightest",
  "stars_compared/brighter": "star_facts/magnitude star_constellation/constellation",
  "stars_compared/northern": "star_facts/declination",
  "star_ranking/rows/0/name": "star_facts",
  // Elements and compounds.
  "elements_of_group/lightest": "element_facts/weight element_facts/symbol",
  "elements_of_group/melts_highest": "element_facts/melting",
  "element_list_extremes/heaviest": "element_facts/number",
  "element_list_extremes/melts_highest": "element_facts/melting",
  "element_list_extremes/melts_lowest": "element_facts/melting",
  "element_list_extremes/newest": "element_facts/year",
  "elements_compared/heavier": "element_facts/weight",
  "elements_compared/melts_higher": "element_facts/melting",
  "elements_compared/older": "element_facts/year element_facts/country",
  "element_at_position/element": "element_facts/symbol element_facts/number element_facts/weight",
  "element_by_molar_mass/closest": "element_facts/weight",
  "element_ranking/rows/0/name": "element_facts/symbol element_facts/number",
  "decay_product/product": "element_facts/symbol element_facts/number",
  "radioisotopes_compared/longer": "radioisotope_facts/halflife",
  "compound_facts/smiles": "structure_properties functional_groups",
  "structure_properties/formula": "formula_mass formula_element_share",
  "drug_molecular_formula/formula": "formula_mass formula_element_share",
  "nutrient_profile/formula": "formula_mass formula_element_share",
  "amino_acid_facts/formula": "formula_mass formula_element_share",
  "compound_search/hits/*/formula": "formula_mass formula_element_share",
  // Genes, sequences and living things.
  "gene_enzyme_number/ec": "ec_number_facts",
  "inherited_disorder_facts/gene":
    "human_gene_facts/chromosome human_gene_facts/band human_gene_facts/name gene_ontology_annotations",
  "inherited_disorder_search/hits/*/gene":
    "human_gene_facts/chromosome human_gene_facts/band human_gene_facts/name gene_ontology_annotations",
  "peptide_facts/gene": "human_gene_facts/chromosome human_gene_facts/band human_gene_facts/name",
  "drug_target_gene/gene": "human_gene_facts/name human_gene_facts/chromosome",
  "human_genes_compared/longer": "human_gene_facts/span",
  "human_gene_list/longest": "human_gene_facts/span human_gene_facts/name",
  "human_gene_neighbours/previous": "human_gene_facts/name",
  "human_gene_neighbours/next": "human_gene_facts/name",
  "gene_ranking/rows/0/symbol": "human_gene_facts/name human_gene_facts/span",
  "gene_name_search/hits/0/symbol": "human_gene_facts/name human_gene_facts/chromosome",
  "dna_element_facts/sequence": "dna_composition dna_strands dna_melting shared_dna",
  "translate_dna/protein": "protein_mass/mass",
  "peptide_facts/sequence":
    "reverse_translate protein_mass protein_properties tryptic_digest residue_composition protein_charge_at_ph",
  "restriction_enzyme_facts/same_site": "restriction_enzyme_list",
  "compatible_restriction_enzymes/partners": "restriction_enzyme_list",
  "codon_meaning/amino": "amino_acid_facts/code amino_acid_facts/letter",
  "amino_acids_compared/hydrophobic": "amino_acid_facts/hydropathy",
  "amino_acids_compared/codons": "amino_acid_facts/codons",
  "organism_by_scientific_name/common": "species_facts lowest_common_taxon",
  "taxonomic_order_facts/first": "family_facts/genera",
  "largest_genus_of_family/genus": "genus_facts/species",
  "food_classification/species": "organism_by_scientific_name/family",
  "mammals_compared/heavier": "mammal_facts/body",
  "mammals_compared/sleeper": "mammal_facts/sleep",
  "mammal_list_extremes/heaviest": "mammal_facts/body",
  "mammal_list_extremes/lightest": "mammal_facts/body",
  "mammal_list_extremes/longest": "mammal_facts/sleep",
  "mammal_list_extremes/shortest": "mammal_facts/sleep",
  "running_mammals_compared/faster": "running_mammal_facts/speed",
  "running_mammals_compared/roamer": "running_mammal_facts/range",
  "forest_plots_compared/richer": "forest_plot_trees/richness",
  "forest_plots_compared/denser": "forest_plot_trees/trees",
  // Texts and who wrote them.
  "words_compared/senses": "word_taxonomy/senses",
  "university_by_email_domain/university": "university_profile/country",
  "journal_by_abbreviation/journal": "journal_profile",
  "journals_naming_discipline/journals": "journal_group_citing",
  "arxiv_preprint/identifier": "arxiv_identifier_parts",
  "arxiv_preprint_by_identifier/preprint": "arxiv_preprint/author",
  "arxiv_identifiers_compared/earlier": "arxiv_preprint_by_identifier/preprint",
  "scholars_compared/elder": "scholar_life/born",
  "scholar_group/latest": "scholar_life/born",
  "state_of_the_union/president": "scholar_life/born",
  "address_ranking/rows/0/president": "scholar_life/born",
  "note_count/longest": "note_read",
  // Money and the economy.
  "iso4217_by_number/code": "iso4217_currency/name",
  "naics_code_entry/title": "naics_sibling_industries",
  "gapminder_countries_compared/richer": "gapminder_country_year/gdp_per_capita",
  "gapminder_countries_compared/more_populous": "gapminder_country_year/population",
  "gapminder_countries_compared/longer_lived": "gapminder_country_year/life_expectancy",
  "gapminder_continent_leaders/richest":
    "gapminder_country_year/gdp_per_capita gapminder_country_year/life_expectancy gapminder_country_year/population",
  "gapminder_continent_leaders/poorest":
    "gapminder_country_year/gdp_per_capita gapminder_country_year/life_expectancy gapminder_country_year/population",
  "gapminder_continent_leaders/longest_lived": "gapminder_country_year/life_expectancy",
  "gapminder_country_group/richest": "gapminder_country_year/gdp_per_capita",
  "gapminder_country_group/longest_lived": "gapminder_country_year/life_expectancy",
  "gapminder_ranking/rows/0/country": "gapminder_country_year",
  "us_unemployment_extremes/highest": "us_sector_unemployment/average_rate",
  "us_unemployment_extremes/lowest": "us_sector_unemployment/average_rate",
  "grunfeld_ranking/biggest_investor": "grunfeld_firm_year/investment",
  "grunfeld_ranking/smallest_investor": "grunfeld_firm_year/investment",
  "grunfeld_ranking/most_valuable": "grunfeld_firm_year/market_value",
  "grunfeld_firms_compared/more_valuable": "grunfeld_firm_year/market_value",
  "grunfeld_firms_compared/bigger_investor": "grunfeld_firm_year/investment",
  "grunfeld_firms_compared/more_capital": "grunfeld_firm_year/capital_stock",
  "us_federal_receipts_year/second": "us_federal_receipts",
  "us_federal_receipts_year/smallest": "us_federal_receipts",
  "us_region_states/most_households": "us_state_household_income/households",
  "us_region_states/fewest_households": "us_state_household_income/households",
  "us_states_compared/more_households": "us_state_household_income/households",
  "us_states_compared/higher_incomes": "us_state_household_income/share_from_100k",
  "us_states_compared/lower_incomes": "us_state_household_income/share_below_25k",
  "vat_countries_compared/higher": "national_vat_rate",
  "vat_countries_compared/lower": "national_vat_rate",
  "us_counties_compared/higher": "us_county_unemployment",
  "us_counties_compared/lower": "us_county_unemployment",
  "us_state_counties/highest": "us_county_unemployment",
  "us_state_counties/lowest": "us_county_unemployment",
  "us_county_search/hits/*/county": "us_county_unemployment",
  "cars_1993_compared/cheaper": "car_1993_facts/price",
  "cars_1993_compared/stronger": "car_1993_facts/horsepower",
  "cars_1993_compared/thriftier": "car_1993_facts/city",
  "cars_within_budget/strongest": "car_1993_facts/horsepower",
  "car_ranking/rows/0/car": "car_1993_facts",
  // Drugs, diseases and trials.
  "bacterium_antibiotic_profile/most_effective": "antibiotic_mic",
  "drug_profile/drug_class": "drugs_of_class",
  "drugs_of_class/longest_lived": "drug_profile/half_life",
  "drugs_compared/longer": "drug_profile/half_life",
  "drug_list_profile/longest": "drug_profile/half_life",
  "drug_list_profile/shortest": "drug_profile/half_life",
  "drug_ranking/rows/0/drug": "drug_profile/half_life drug_profile/drug_class",
  "drug_of_trade_name/drug": "drug_profile/drug_class drug_profile/half_life",
  "clinical_trials_of_drug/largest":
    "clinical_trial_design/comparison clinical_trial_design/outcome clinical_trial_design/year clinical_trial_group/size",
};

/** Things of which nobody goes on to ask anything in the same question. */
export const ENDS: readonly string[] = [
  "airline_facts/country airport_distance/northern airport_facts/city airport_facts/country airport_facts/time_zone",
  "airports_near_city/within amino_acid_by_hydropathy/amino amino_acids_compared/heavier anatomy_common_whole/whole",
  "buffer_for_ph/buffer city_facts/country city_region_and_rank/region clinical_trial_design/treatment",
  "common_hypernym/hypernym common_wider_discipline/common compare_lists/common compounds_compared/carbon",
  "compounds_compared/heavier compounds_compared/lipophilic compounds_with_functional_group/compounds",
  "countries_languages_compared/shared country_list_traits/coastal country_list_traits/currency",
  "country_list_traits/language country_list_traits/subregion country_list_traits/well_connected",
  "country_profile/currency country_profile/language country_profile/languages country_profile/subregion",
  "country_ranking/rows/0/name currency_search/hits/*/code discipline_profile/wider discipline_search/hits/*/name",
  "drug_search/hits/*/drug drug_search/hits/*/drug_class drugs_acting_on_gene/drugs drugs_of_class/drugs",
  "element_bond/stronger element_facts/country element_search/hits/*/name elements_at_temperature/boils_next",
  "elements_at_temperature/liquid elements_at_temperature/melts_next elements_discovered_between/elements",
  "elements_of_group/elements euro_adopters/joined euro_legacy_currency/country formula_mass/elements",
  "formula_mass/heaviest go_common_ancestor/ancestor human_gene_facts/band human_gene_facts/chromosome",
  "iban_decode/country infectious_disease_cause/route isbn_registration/country isbn_registration/publisher",
  "iso4217_currency/countries iso4217_currency/numeric_code journal_group_citing/style journal_profile/style",
  "journals_of_citation_style/journals land_route_between_countries/between",
  "landmark_paper/journal landmark_paper/scholar language_by_code/language language_search/hits/*/name",
  "mammal_ranking/rows/0/name cars_within_budget/dearest mammals_compared/brainier most_similar_compound/similar naics_category_list/richest naics_code_entry/sector",
  "naics_industry/code naics_industry/parent naics_industry/sector place_record/time_zone",
  "planet_on_date/constellation planets_standing_out/clear planets_standing_out/hidden planets_standing_out/nearest",
  "protein_mass/formula region_country/country region_search/hits/*/region residue_composition/commonest",
  "restriction_cutters/single reverse_translate/dna scholar_group/countries scholar_group/longest",
  "scholar_life/country scholar_ranking/rows/0/name scholar_search/hits/*/country scholars_compared/longer",
  "scholars_of_occupation/earliest scholars_of_occupation/latest tour_extremes/northernmost tour_extremes/to",
  "trade_name_search/hits/*/drug university_by_email_domain/country university_profile/country",
  "university_search/hits/*/name us_state_household_income/region us_state_ranking/rows/0/state",
  "word_list_taxonomy/general word_list_taxonomy/hypernym word_list_taxonomy/senses word_list_taxonomy/specific",
  "compounds_of_class/compounds countries_using_currency/countries restriction_cutters/cutters gene_search/hits/*/symbol",
  "elements_discovered_between/first elements_discovered_between/last fused_element/element",
  "element_radioisotopes/longest journal_by_issn/journal journal_search/hits/*/title",
  "word_parts/parts word_taxonomy/synonyms words_compared/deeper words_compared/hyponyms",
]
  .join(" ")
  .split(" ");

/** Values that only a puzzle asks for, beside those of which their tools say so themselves. */
export const CONTRIVED: ReadonlySet<string> = new Set(
  [
    "elements_at_temperature/melts_next elements_at_temperature/boils_next",
    "journals_of_citation_style/count round_to_minor_unit/minor_units",
  ]
    .join(" ")
    .split(" "),
);

/** Figures that nobody carries on in one question, though the tool is made for such: a mileage is known to who asks what the fuel costs. */
export const APART: Readonly<Record<string, string>> = {
  state_of_the_union: "reading_time",
  car_1993_facts: "trip_fuel_cost",
  clinical_trial_effect: "risk_after_reduction",
  trials_pooled: "risk_after_reduction",
  us_economy_year: "fisher_real_rate",
  gapminder_growth: "doubling_time",
  beta_and_correlation: "capm_expected_return",
  cohens_d_effect_size: "effect_size_meaning",
  usda_food_serving: "minutes_to_spend_energy",
  energy_in_portion: "minutes_to_spend_energy",
  meal_energy: "minutes_to_spend_energy",
  element_facts: "year_difference",
  animal_measurements: "number_list_statistics cohens_d_effect_size mean_confidence_interval",
};

/** By the pointer of a value: for each tool that it is carried on into, what that is asked for; null of one that is asked for anything. */
const joinsOf = perObject(
  (tool: EmbeddedTool): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string> | null>> => {
    const found = new Map<string, Map<string, Set<string> | null>>();
    for (const pointer of Object.keys(tool.gives)) {
      const into = new Map<string, Set<string> | null>();
      for (const one of (JOINS[`${tool.name}${pointer}`] ?? "").split(" ")) {
        const [, name = "", place = ""] = /^([^/]*)(.*)$/.exec(one) ?? [];
        const known = into.get(name);
        if (place === "" || known === null) into.set(name, null);
        else into.set(name, (known ?? new Set<string>()).add(place));
      }
      found.set(pointer, into);
    }
    return found;
  },
);

/** A value as its tool gives it; `place` is the pointer under which the tool speaks of it, where that is known. */
export interface Joined {
  readonly gives: Gives;
  readonly tool: EmbeddedTool;
  readonly place?: string;
}

function placeOf({ gives, tool, place }: Joined): string {
  return place ?? Object.keys(tool.gives).find((at) => tool.gives[at] === gives) ?? "";
}

/** True if only a puzzle would ask for the value. */
export function isContrived(value: Joined): boolean {
  return value.gives.contrived === true || CONTRIVED.has(`${value.tool.name}${placeOf(value)}`);
}

/** True if nobody carries a figure of the one tool on into the other. */
export function isKeptApart(from: EmbeddedTool, into: EmbeddedTool): boolean {
  return APART[from.name]?.split(" ").includes(into.name) === true;
}

/** True if it is said what people go on to ask of the thing, or that they ask nothing. */
export function isSettled(thing: Joined): boolean {
  const key = `${thing.tool.name}${placeOf(thing)}`;
  return JOINS[key] !== undefined || ENDS.includes(key);
}

/** True if people carry the thing on into the tool. */
export function isCarriedOn(thing: Joined, tool: EmbeddedTool): boolean {
  if (!isSettled(thing)) return true;
  return joinsOf(thing.tool).get(placeOf(thing))?.has(tool.name) === true;
}

/** True if the asked value is what people want to know of the thing that its tool was called with. */
function isAskedOf(thing: Joined, asked: Joined): boolean {
  if (asked.tool.learnt === true || !isSettled(thing)) return true;
  const places = joinsOf(thing.tool).get(placeOf(thing))?.get(asked.tool.name);
  return places === null || places?.has(placeOf(asked)) === true;
}

/** True if people want to know the value of every thing that its call was made with and that was found out before. */
export function isWanted(trace: Trace, asked: Value): boolean {
  if (isContrived(asked)) return false;
  return [...trace.linksOf(asked.call).values()].every((from) => {
    const source = trace.value(from);
    return source === undefined || conceptOf(source.gives.concept).type !== "text" || isAskedOf(source, asked);
  });
}

/** Tools of which people ask in one breath about one thing. */
export const TOGETHER: readonly (readonly string[])[] = [
  "structure_properties functional_groups",
  "protein_properties protein_charge_at_ph protein_mass",
  "tryptic_digest protein_mass",
  "dna_composition dna_melting",
  "human_gene_facts gene_enzyme_number",
  "drug_profile drug_target_gene drug_molecular_formula",
  "country_profile country_codes country_neighbours",
  "city_facts city_region_and_rank airports_near_city",
  "element_facts element_isotopes",
  "mammal_facts encephalization_quotient",
  "running_mammal_facts running_time_of_mammal",
  "infectious_disease_cause incubation_period",
  "clinical_trial_design clinical_trial_effect clinical_trial_group",
  "star_facts star_constellation",
  "food_macronutrients food_micronutrient_content",
  "gapminder_country_year gapminder_growth country_fertility_rate",
  "genus_facts family_facts",
].map((names) => names.split(" "));

/** Tools beside which nothing else is asked, and that are named nowhere above: who weighs something in does not ask what it is made of. */
const ALONE = ["amount_of_substance"];

/** The tools that are spoken of here; of others, whatever chains is asked. */
const KNOWN: ReadonlySet<string> = new Set([
  ...ALONE,
  ...[...Object.keys(JOINS), ...ENDS, ...Object.values(JOINS).flatMap((into) => into.split(" "))].map(
    (one) => one.split("/")[0] ?? "",
  ),
  ...TOGETHER.flat(),
]);

/** True if the tool is asked beside every one of the others. */
export function isAskedBeside(asked: readonly EmbeddedTool[], tool: EmbeddedTool): boolean {
  if (!KNOWN.has(tool.name)) return true;
  return asked.every(
    (other) =>
      !KNOWN.has(other.name) || TOGETHER.some((names) => names.includes(other.name) && names.includes(tool.name)),
  );
}
