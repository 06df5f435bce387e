/** Pairs written by hand, as real replies look: lists, sets and records. */
import { date, list, number, record, set, text, time } from "../labels.ts";
import { type Pair, pair } from "./pair.ts";

const largest = list(text("Nigeria"), text("Ethiopia"), text("Egypt"));
const primes = list(number(2), number(3), number(5), number(7));
const masses = list(number(12.5, "kilograms", 0.005), number(8.25, "kilograms", 0.005));
const lake = set(text("Kenya"), text("Tanzania"), text("Uganda"));
const islands = set(text("Trinidad and Tobago"), text("Barbados"));
const sites = set(number(396), number(1528), number(2905));
const capital = record({ capital: text("Nairobi"), population: number(4_397_073) });
const bond = record({ yield: number(4.25, "percent", 0.005), maturity: date("2031-11-15") });
const trip = record({ airport: text("LHR"), departure: time("17:45"), distance: number(5536, "kilometres", 0.005) });
const extremes = record({ minimum: number(3), maximum: number(7) });

export const BY_HAND_COLLECTIONS: readonly Pair[] = [
  pair(largest, "Answer: Nigeria, Ethiopia, and Egypt", "Answer: Ethiopia, Nigeria, and Egypt"),
  pair(largest, "Answer: Nigeria > Ethiopia > Egypt", "Answer: Nigeria > Egypt > Ethiopia"),
  pair(
    largest,
    "Answer: Nigeria (206 million), Ethiopia (115 million), Egypt (102 million)",
    "Answer: Nigeria (206 million), Ethiopia (115 million)",
  ),
  pair(largest, "Answer: first Nigeria, then Ethiopia, then Egypt", "Answer: first Egypt, then Ethiopia, then Nigeria"),
  pair(largest, 'Answer: ["Nigeria", "Ethiopia", "Egypt"]', 'Answer: ["Nigeria", "Ethiopia", "Kenya"]'),
  pair(largest, "Answer: 1. Nigeria 2. Ethiopia 3. Egypt", "Answer: 1. Nigeria 2. Egypt 3. Ethiopia"),
  pair(primes, "The primes below 10 are 2, 3, 5 and 7.", "The primes below 10 are 2, 3, 5, 7 and 9."),
  pair(primes, "Answer: [2, 3, 5, 7]", "Answer: [2, 3, 5]"),
  pair(primes, "Answer: $\\{2, 3, 5, 7\\}$", "Answer: $\\{2, 3, 7, 5\\}$"),
  pair(masses, "Answer: 12.5 kg and 8.25 kg, respectively", "Answer: 8.25 kg and 12.5 kg, respectively"),
  pair(masses, "Answer: 12,500 g; 8,250 g", "Answer: 12.5 g; 8.25 g"),
  pair(
    masses,
    "Answer:\n| Rank | Mass |\n|---|---|\n| 1 | 12.5 kg |\n| 2 | 8.25 kg |",
    "Answer:\n| Rank | Mass |\n|---|---|\n| 1 | 8.25 kg |\n| 2 | 12.5 kg |",
  ),
  pair(
    list(date("2001-01-15"), date("2004-02-04")),
    "Answer: January 15, 2001 and February 4, 2004",
    "Answer: February 4, 2004 and January 15, 2001",
  ),
  pair(list(text("gold"), text("lead")), "Answer: 1) gold 2) lead", "Answer: 1) lead 2) gold"),
  pair(list(text("Zürich"), text("Genève")), "Answer: Zuerich; Geneve", "Answer: Geneve; Zuerich"),

  pair(lake, "Answer: Uganda, Kenya and Tanzania", "Answer: Uganda, Kenya and Rwanda"),
  pair(lake, "Lake Victoria is shared by Kenya, Uganda and Tanzania.", "Lake Victoria is shared by Kenya and Uganda."),
  pair(lake, "Answer: There are three: Kenya, Tanzania and Uganda", "Answer: There are two: Kenya and Uganda"),
  pair(lake, "Answer:\n- Tanzania\n- Kenya\n- Uganda\n", "Answer:\n- Tanzania\n- Kenya\n- Uganda\n- Burundi"),
  pair(
    lake,
    "Answer: United Republic of Tanzania; Republic of Uganda; Republic of Kenya",
    "Answer: Kenya, Tanzania or Uganda",
  ),
  pair(lake, "**Kenya, Tanzania, Uganda**", "**Kenya, Tanzania**"),
  pair(islands, "Answer: Barbados, Trinidad and Tobago", "Answer: Barbados, Trinidad"),
  pair(islands, "Answer: Trinidad & Tobago; Barbados", "Answer: Trinidad & Tobago; Bahamas"),
  pair(sites, "Answer: 396, 1,528 and 2,905", "Answer: 396, 1,582 and 2,905"),
  pair(sites, "Answer: positions 396, 1528, 2905", "Answer: 3 positions"),
  pair(sites, "Answer: {396, 1528, 2905}", "Answer: {396, 2905}"),
  pair(
    set(text("aspirin"), text("ibuprofen")),
    "Answer: Both aspirin and ibuprofen",
    "Answer: Neither aspirin nor ibuprofen",
  ),
  pair(set(text("α-pinene"), text("limonene")), "Answer: limonene, alpha-pinene", "Answer: limonene, beta-pinene"),
  pair(set(text("CO2"), text("H2O")), "Answer: H₂O and CO₂", "Answer: H₂O and CO"),
  pair(set(text("Czechia"), text("Austria")), "Answer: Austria & the Czech Republic", "Answer: Austria & Slovakia"),

  pair(capital, "Answer: Nairobi (4,397,073)", "Answer: Mombasa (4,397,073)"),
  pair(
    capital,
    "Answer:\n| Capital | Population |\n|---|---|\n| Nairobi | 4,397,073 |",
    "Answer:\n| Capital | Population |\n|---|---|\n| Nairobi | 4,937,073 |",
  ),
  pair(capital, "Answer:\n- **Capital:** Nairobi\n- **Population:** 4,397,073", "Answer:\n- **Capital:** Nairobi"),
  pair(
    capital,
    'Answer: {"capital": "Nairobi", "population": 4397073}',
    'Answer: {"capital": "Nairobi", "population": 4397}',
  ),
  pair(capital, "Answer: Nairobi; population 4,397,073", "Answer: Nairobi; area 4,397,073"),
  pair(capital, "Answer: population: 4397073; capital: Nairobi", "Answer: population: Nairobi; capital: 4397073"),
  pair(bond, "Answer: 4.25%; November 15, 2031", "Answer: 4.25%; November 15, 2013"),
  pair(
    bond,
    "Answer: yield = 4.25 percent, maturity = 15 November 2031",
    "Answer: yield = 4.25 percent a month, maturity = 15 November 2031",
  ),
  pair(bond, "Answer: 4.25 % and 2031-11-15", "Answer: 4.25 % and 2031-11-15 or 2032-11-15"),
  pair(trip, "Answer: LHR; 5:45 pm; 5,536 km", "Answer: LHR; 5:45 am; 5,536 km"),
  pair(
    trip,
    "Answer:\nAirport: LHR\nDeparture: 17:45\nDistance: 5,536 km",
    "Answer:\nAirport: LHR\nDeparture: 17:45\nDistance: 5,536 miles",
  ),
  pair(
    trip,
    "Answer:\n| Item | Value |\n|---|---|\n| Airport | LHR |\n| Departure | 17:45 |\n| Distance | 5536 km |",
    "Answer:\n| Item | Value |\n|---|---|\n| Airport | LGW |\n| Departure | 17:45 |\n| Distance | 5536 km |",
  ),
  pair(extremes, "Answer: 7 (maximum), 3 (minimum)", "Answer: 3 (maximum), 7 (minimum)"),
  pair(extremes, "Answer: min = 3, max = 7", "Answer: min = 7, max = 3"),
  pair(extremes, "Answer: 3 and 7, respectively", "Answer: 7 and 3, respectively"),
  pair(extremes, "<answer>minimum: 3; maximum: 7</answer>", "<think>minimum: 3; maximum: 7"),
  pair(
    record({ enzyme: text("EcoRI"), cuts: set(number(12), number(340)) }),
    "Answer: EcoRI; 12 and 340",
    "Answer: EcoRI; 12",
  ),
];
