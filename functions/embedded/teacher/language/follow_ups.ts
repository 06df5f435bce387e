/**
 * How people go on to ask of a thing that they have just asked for. Who asks which drug has the longer half-life goes on with
 * "and how many hours is it", and does not say once more what he asked by. The deriver words the second part so, the solver reads it.
 */
import { isA } from "../../concepts/index.ts";
import { type EmbeddedTool, plannedFields } from "../../tool.ts";
import { keyOf, type Trace, type Value } from "../trace.ts";

/**
 * By a tool's value: the question for it after one of the values that are named behind it. A `{field}` slot is filled as in a
 * phrase; a field that is not said holds what the question before said of the same kind.
 */
const FOLLOW_UPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // Places.
  "country_profile/area": {
    "what is its area in square kilometres":
      "country_neighbours/largest country_neighbours/smallest countries_compared/larger countries_compared/smaller countries_in_subregion/largest countries_in_subregion/smallest country_group/largest country_group/smallest",
  },
  "country_neighbours/count": { "how many does it border": "countries_compared/more_neighbours" },
  "countries_by_language/count": {
    "in how many": "languages_compared/wider language_list_reach/widest language_list_reach/narrowest",
  },
  "city_facts/population": { "how many people live there": "region_facts/largest" },
  "region_facts/count": { "how many does it have": "regions_of_country/urban" },
  "airport_facts/elevation": {
    "how many metres above sea level is it":
      "airports_of_country/highest airport_distance/higher airport_list_extremes/highest",
  },
  "constellation_facts/brightest": { "what is its brightest star": "star_constellation/constellation" },
  // Elements and isotopes.
  "element_facts/melting": {
    "what is it in degrees Celsius": "elements_of_group/melts_highest element_list_extremes/melts_highest",
  },
  "element_facts/number": { "what is it": "element_list_extremes/heaviest" },
  "element_facts/symbol": {
    "what is its chemical symbol":
      "elements_of_group/lightest element_at_position/element element_ranking/rows/0/name decay_product/product",
  },
  "element_facts/year": {
    "in what year": "element_list_extremes/newest elements_compared/older",
  },
  "radioisotope_facts/halflife": {
    "what is it in days": "radioisotopes_compared/longer",
  },
  // Genes and living things.
  "human_gene_facts/span": {
    "how many base pairs long is it": "human_genes_compared/longer human_gene_list/longest gene_ranking/rows/0/symbol",
  },
  "amino_acid_facts/hydropathy": { "what is its hydropathy": "amino_acids_compared/hydrophobic" },
  "amino_acid_facts/codons": { "how many does it have": "amino_acids_compared/codons" },
  "family_facts/genera": { "how many does it have": "taxonomic_order_facts/first" },
  "genus_facts/species": { "how many does it have": "largest_genus_of_family/genus" },
  "organism_by_scientific_name/family": { "which family does it belong to": "food_classification/species" },
  "mammal_facts/body": {
    "how many kilograms does it weigh":
      "mammals_compared/heavier mammal_list_extremes/heaviest mammal_list_extremes/lightest",
  },
  "mammal_facts/sleep": {
    "how many hours a day does it sleep":
      "mammals_compared/sleeper mammal_list_extremes/longest mammal_list_extremes/shortest",
  },
  "running_mammal_facts/speed": {
    "what is its top speed in kilometres per hour": "running_mammals_compared/faster",
  },
  "running_mammal_facts/range": { "how many square kilometres is it": "running_mammals_compared/roamer" },
  "forest_plot_trees/richness": { "how many does it have": "forest_plots_compared/richer" },
  "forest_plot_trees/trees": { "how many does it have": "forest_plots_compared/denser" },
  // Texts and who wrote them.
  "word_taxonomy/senses": { "how many does it have": "words_compared/senses" },
  "scholar_life/born": {
    "in what year": "scholars_compared/elder scholar_group/latest",
    "in what year was he born": "state_of_the_union/president address_ranking/rows/0/president",
  },
  // Money and the economy.
  "naics_sibling_industries/others": {
    "which other industries come under the same heading": "naics_code_entry/title",
  },
  "naics_sibling_industries/count": {
    "how many other industries come under the same heading": "naics_code_entry/title",
  },
  "gapminder_country_year/gdp_per_capita": {
    "how many US dollars was it":
      "gapminder_continent_leaders/richest gapminder_continent_leaders/poorest gapminder_country_group/richest",
    "what was its GDP per capita in US dollars": "gapminder_countries_compared/richer",
  },
  "gapminder_country_year/population": {
    "how many did it have": "gapminder_countries_compared/more_populous",
    "how many people lived there": "gapminder_continent_leaders/richest gapminder_continent_leaders/poorest",
  },
  "gapminder_country_year/life_expectancy": {
    "how high was it":
      "gapminder_countries_compared/longer_lived gapminder_continent_leaders/longest_lived gapminder_country_group/longest_lived",
    "how high was life expectancy there": "gapminder_continent_leaders/richest gapminder_continent_leaders/poorest",
  },
  "us_sector_unemployment/average_rate": {
    "how high was it": "us_unemployment_extremes/highest us_unemployment_extremes/lowest",
  },
  "grunfeld_firm_year/investment": {
    "how many millions of 1947 dollars did it invest":
      "grunfeld_ranking/biggest_investor grunfeld_ranking/smallest_investor grunfeld_firms_compared/bigger_investor",
  },
  "grunfeld_firm_year/market_value": {
    "how many millions of 1947 dollars was it worth":
      "grunfeld_ranking/most_valuable grunfeld_firms_compared/more_valuable",
  },
  "grunfeld_firm_year/capital_stock": {
    "how many millions of 1947 dollars was it": "grunfeld_firms_compared/more_capital",
  },
  "us_federal_receipts/amount": {
    "how many millions of dollars did it bring in": "us_federal_receipts_year/second us_federal_receipts_year/smallest",
  },
  "us_federal_receipts/share": {
    "what percentage of the total was it": "us_federal_receipts_year/second us_federal_receipts_year/smallest",
  },
  "us_state_household_income/households": {
    "how many does it have":
      "us_region_states/most_households us_region_states/fewest_households us_states_compared/more_households",
  },
  "us_state_household_income/share_from_100k": {
    "what percentage is it": "us_states_compared/higher_incomes",
  },
  "us_state_household_income/share_below_25k": {
    "what percentage is it": "us_states_compared/lower_incomes",
  },
  "national_vat_rate/rate": { "how high is it": "vat_countries_compared/higher vat_countries_compared/lower" },
  "us_county_unemployment/rate": { "how high was it": "us_counties_compared/higher us_counties_compared/lower" },
  "car_1993_facts/price": {
    "what was its midrange price in dollars": "cars_1993_compared/cheaper",
  },
  "car_1993_facts/horsepower": {
    "how many did it have": "cars_1993_compared/stronger",
    "how many horsepower did it have": "cars_within_budget/strongest",
  },
  "car_1993_facts/city": { "how many miles to the gallon did it get": "cars_1993_compared/thriftier" },
  // Drugs.
  "antibiotic_mic/concentration": {
    "how many micrograms per millilitre does it take": "bacterium_antibiotic_profile/most_effective",
  },
  "drug_profile/half_life": {
    "how many hours is it":
      "drugs_of_class/longest_lived drugs_compared/longer drug_list_profile/longest drug_list_profile/shortest drug_ranking/rows/0/drug",
    "how many hours is its intravenous half-life": "drug_of_trade_name/drug",
  },
};

export interface FollowUp {
  readonly ask: string;
  /** Values that it comes after, each by its tool and pointer: "drugs_compared/longer". */
  readonly after: ReadonlySet<string>;
}

const NONE: readonly FollowUp[] = [];

/** All follow-ups, by the tool and pointer of what they ask for. */
export const ALL_FOLLOW_UPS: ReadonlyMap<string, readonly FollowUp[]> = new Map(
  Object.entries(FOLLOW_UPS).map(([key, asks]) => [
    key,
    Object.entries(asks).map(([ask, after]) => ({ ask, after: new Set(after.split(" ")) })),
  ]),
);

/** The questions that follow for the value of a tool at a pointer. */
export function followUpsFor(tool: Pick<EmbeddedTool, "name">, pointer: string): readonly FollowUp[] {
  return ALL_FOLLOW_UPS.get(`${tool.name}${pointer}`) ?? NONE;
}

/** The question for a value right after the one for the thing that it is of; undefined where there is no such or it would leave something open. */
export function followUpOf(trace: Trace, thing: Value, asked: Value): string | undefined {
  const key = `${thing.tool.name}${thing.place}`;
  const found = followUpsFor(asked.tool, asked.place).find(({ after }) => after.has(key));
  if (found === undefined) return undefined;
  const owned = [...trace.linksOf(asked.call)].flatMap(([field, from]) =>
    keyOf(from) === keyOf(thing) ? [field.slice(1)] : [],
  );
  const [before, now] = [trace.calls.get(thing.call)?.input, trace.calls.get(asked.call)?.input];
  const unsaid = unsaidFields(asked.tool, found.ask, owned, thing.tool);
  const holds = unsaid?.every(([field, same]) => JSON.stringify(now?.[field]) === JSON.stringify(before?.[same]));
  return owned.length > 0 && holds ? found.ask : undefined;
}

/**
 * The fields that a follow-up neither says nor takes from its owner, each with the field of the tool before that holds the same;
 * undefined where one has no such.
 */
export function unsaidFields(
  tool: EmbeddedTool,
  ask: string,
  owned: readonly string[],
  from: EmbeddedTool,
): [string, string][] | undefined {
  const found: [string, string][] = [];
  for (const [field, { concept }] of plannedFields(tool)) {
    if (owned.includes(field) || ask.includes(`{${field}}`)) continue;
    const [same, ...others] = plannedFields(from).filter(
      ([, takes]) => isA(takes.concept, concept) || isA(concept, takes.concept),
    );
    if (same === undefined || others.length > 0) return undefined;
    found.push([field, same[0]]);
  }
  return found;
}
