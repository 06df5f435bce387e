/** Ten tasks as a strong model would make and solve them: every one is to be kept. */
import type { ScriptedTask, ScriptedVerdict } from "./script.ts";

const EXACT = { relative: 0, absolute: 0 };
const text = (value: string, ...accepted: string[]) => ({ type: "text", value, accepted });
const number = (value: number, unit?: string, tolerance = EXACT) => ({
  type: "number",
  value,
  tolerance,
  ...(unit === undefined ? {} : { unit }),
});

const SOUND: ScriptedVerdict = {
  reason: "The outputs measure what the question asks about and give one answer.",
  entailed: true,
  ambiguous: false,
};

export const KEPT: readonly ScriptedTask[] = [
  {
    id: "ratio of areas",
    seed: ["Bolivia", "general"],
    rounds: [
      {
        collect: [{ calls: [["country_neighbours", { country: "Bolivia" }]] }],
        derive: {
          question: "Of the countries that Bolivia shares a land border with, which one is the smallest by area?",
          answer: text("Paraguay", "Republic of Paraguay"),
          answer_pointers: [{ value: "Paraguay", call: "c1", pointer: "/smallest" }],
          exemplar: null,
        },
      },
      {
        collect: [
          {
            calls: [
              ["country_profile", { country: "Bolivia" }],
              ["country_profile", { country: "Paraguay" }],
            ],
            links: [["c1/smallest", 1, "/country"]],
          },
        ],
        derive: {
          question:
            "How many times as large by area is Bolivia as the smallest of the countries it shares a land border with? Round to one decimal.",
          answer: number(2.7, undefined, { relative: 0, absolute: 0.05 }),
          answer_pointers: [{ value: 2.7, expression: "round(c2/area / c3/area, 1)" }],
          exemplar: null,
          claims: [{ call: "c1", pointer: "/smallest", means: "the neighbour of Bolivia with the smallest area" }],
        },
      },
    ],
    judge: SOUND,
    solve: [
      { says: "First I need Bolivia's neighbours.", calls: [["country_neighbours", { country: "Bolivia" }]] },
      {
        says: "Paraguay is the smallest of them; now both areas.",
        calls: [
          ["country_profile", { country: "Bolivia" }],
          ["country_profile", { country: "Paraguay" }],
        ],
      },
      { says: "1,098,581 km² divided by 406,752 km² is 2.7009.\nAnswer: 2.7" },
    ],
  },
  {
    id: "difference of half-lives",
    seed: ["methadone", "medicine"],
    rounds: [
      {
        collect: [
          {
            calls: [
              ["drug_profile", { drug: "methadone" }],
              ["drug_profile", { drug: "tramadol" }],
            ],
          },
        ],
        derive: {
          question:
            "By how many hours is the terminal half-life of methadone, after intravenous dosing in adults, longer than that of tramadol?",
          answer: number(25.2, "hours"),
          answer_pointers: [{ value: 25.2, expression: "c1/half_life - c2/half_life" }],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      {
        says: "I look both drugs up.",
        calls: [
          ["drug_profile", { drug: "methadone" }],
          ["drug_profile", { drug: "tramadol" }],
        ],
      },
      { says: "31 hours against 5.8 hours.\nAnswer: 25.2 hours" },
    ],
  },
  {
    id: "journal of a paper",
    seed: ["An Undulatory Theory of the Mechanics of Atoms and Molecules", "academia"],
    rounds: [
      {
        collect: [
          { calls: [["landmark_paper", { paper: "An Undulatory Theory of the Mechanics of Atoms and Molecules" }]] },
        ],
        derive: {
          question:
            'In which journal was the 1926 paper "An Undulatory Theory of the Mechanics of Atoms and Molecules" published?',
          answer: text("Physical Review", "Phys. Rev."),
          answer_pointers: [{ value: "Physical Review", call: "c1", pointer: "/journal" }],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      {
        says: "I look the paper up.",
        calls: [["landmark_paper", { paper: "An Undulatory Theory of the Mechanics of Atoms and Molecules" }]],
      },
      { says: "Erwin Schrodinger published it there in 1926.\nAnswer: Phys. Rev." },
    ],
  },
  {
    id: "record of a constellation",
    seed: ["Betelgeuse", "general"],
    rounds: [
      {
        collect: [{ calls: [["star_constellation", { star: "Betelgeuse" }]] }],
        derive: {
          question: "Which constellation does the star Betelgeuse belong to?",
          answer: text("Orion"),
          answer_pointers: [{ value: "Orion", call: "c1", pointer: "/constellation" }],
          exemplar: null,
        },
      },
      {
        collect: [
          {
            calls: [["constellation_facts", { constellation: "Orion" }]],
            links: [["c1/constellation", 0, "/constellation"]],
          },
        ],
        derive: {
          question:
            "Another star of its own constellation outshines Betelgeuse. Which star is that, and how many stars of apparent magnitude 4.0 or brighter does the constellation have?",
          answer: {
            type: "record",
            value: [
              { label: "brightest star", answer: text("Rigel", "Beta Orionis") },
              { label: "stars of magnitude 4.0 or brighter", answer: number(15) },
            ],
          },
          answer_pointers: [
            { value: "Rigel", call: "c2", pointer: "/brightest" },
            { value: 15, call: "c2", pointer: "/count" },
          ],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      { says: "First the constellation.", calls: [["star_constellation", { star: "Betelgeuse" }]] },
      { says: "It is Orion; now its stars.", calls: [["constellation_facts", { constellation: "Orion" }]] },
      { says: "Rigel is the brightest star there.\nAnswer: Rigel; 15" },
    ],
  },
  {
    id: "chain of a gene",
    seed: ["cystic fibrosis", "biology"],
    rounds: [
      {
        collect: [{ calls: [["inherited_disorder_facts", { disorder: "cystic fibrosis" }]] }],
        derive: {
          question: "Variants of which human gene cause cystic fibrosis?",
          answer: text("CFTR"),
          answer_pointers: [{ value: "CFTR", call: "c1", pointer: "/gene" }],
          exemplar: null,
        },
      },
      {
        collect: [{ calls: [["human_gene_facts", { gene: "CFTR" }]], links: [["c1/gene", 0, "/gene"]] }],
        derive: {
          question: "Which human chromosome carries the gene whose variants cause cystic fibrosis?",
          answer: text("chromosome 7"),
          answer_pointers: [{ value: "chromosome 7", call: "c2", pointer: "/chromosome" }],
          exemplar: null,
        },
      },
      {
        collect: [
          {
            calls: [["human_chromosome_facts", { chromosome: "chromosome 7" }]],
            links: [["c2/chromosome", 0, "/chromosome"]],
          },
        ],
        derive: {
          question:
            "How many protein-coding genes does the human chromosome have that carries the gene behind cystic fibrosis?",
          answer: number(980),
          answer_pointers: [{ value: 980, call: "c3", pointer: "/coding" }],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      {
        says: "I begin with the gene behind the disorder.",
        calls: [["inherited_disorder_facts", { disorder: "cystic fibrosis" }]],
      },
      { says: "The gene is CFTR; where does it lie?", calls: [["human_gene_facts", { gene: "CFTR" }]] },
      { says: "On chromosome 7.", calls: [["human_chromosome_facts", { chromosome: "chromosome 7" }]] },
      { says: "Chromosome 7 has 980 protein-coding genes.\nAnswer: 980" },
    ],
  },
  {
    id: "set of countries",
    seed: ["Western Africa", "general"],
    rounds: [
      {
        collect: [
          {
            calls: [
              ["countries_in_subregion", { subregion: "Western Africa" }],
              ["countries_using_currency", { currency: "XOF" }],
            ],
          },
          {
            calls: [
              [
                "compare_lists",
                {
                  first: [
                    ...["Benin", "Burkina Faso", "Cape Verde", "Gambia", "Ghana", "Guinea", "Guinea-Bissau"],
                    ...["Ivory Coast", "Liberia", "Mali", "Mauritania", "Niger", "Nigeria", "Senegal"],
                    ...["Sierra Leone", "Togo"],
                  ],
                  second: [
                    ...["Benin", "Burkina Faso", "Guinea-Bissau", "Ivory Coast", "Mali", "Niger", "Senegal", "Togo"],
                  ],
                },
              ],
            ],
            links: [
              ["c1/countries", 0, "/first"],
              ["c2/countries", 0, "/second"],
            ],
          },
        ],
        derive: {
          question:
            "Which UN member states of the subregion Western Africa do not use the West African CFA franc (XOF)?",
          answer: {
            type: "set",
            value: [
              text("Cape Verde", "Cabo Verde"),
              text("Gambia", "The Gambia"),
              text("Ghana"),
              text("Guinea", "Republic of Guinea"),
              text("Liberia"),
              text("Mauritania"),
              text("Nigeria"),
              text("Sierra Leone"),
            ],
          },
          answer_pointers: [
            {
              value: [
                ...["Cape Verde", "Gambia", "Ghana", "Guinea", "Liberia", "Mauritania", "Nigeria", "Sierra Leone"],
              ],
              call: "c3",
              pointer: "/only_first",
            },
          ],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      {
        says: "I need both lists.",
        calls: [
          ["countries_in_subregion", { subregion: "Western Africa" }],
          ["countries_using_currency", { currency: "XOF" }],
        ],
      },
      {
        says: "Those of the first list that the second lacks remain.\nAnswer: Cape Verde; Gambia; Ghana; Guinea; Liberia; Mauritania; Nigeria; Sierra Leone",
      },
    ],
  },
  {
    id: "list of cities",
    seed: ["Jorge Chávez International Airport", "general"],
    rounds: [
      {
        collect: [{ calls: [["airport_facts", { airport: "LIM" }]] }],
        derive: {
          question: "In which country is Jorge Chávez International Airport (LIM)?",
          answer: text("Peru"),
          answer_pointers: [{ value: "Peru", call: "c1", pointer: "/country" }],
          exemplar: null,
        },
      },
      {
        collect: [{ calls: [["largest_cities", { country: "Peru" }]], links: [["c1/country", 0, "/country"]] }],
        derive: {
          question:
            "I am landing at Jorge Chávez International Airport (LIM). Which cities of that country have 500,000 inhabitants or more in the GeoNames gazetteer, from the most populous down?",
          answer: {
            type: "list",
            value: [text("Lima"), text("Callao"), text("Arequipa"), text("Trujillo"), text("Piura"), text("Chiclayo")],
          },
          answer_pointers: [
            { value: "Lima", call: "c2", pointer: "/cities/0" },
            { value: "Callao", call: "c2", pointer: "/cities/1" },
            { value: "Arequipa", call: "c2", pointer: "/cities/2" },
            { value: "Trujillo", call: "c2", pointer: "/cities/3" },
            { value: "Piura", call: "c2", pointer: "/cities/4" },
            { value: "Chiclayo", call: "c2", pointer: "/cities/5" },
          ],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      { says: "Which country is the airport in?", calls: [["airport_facts", { airport: "LIM" }]] },
      { says: "Peru; now its large cities.", calls: [["largest_cities", { country: "Peru" }]] },
      {
        says: "They come most populous first.\nAnswer: Lima; Callao; Arequipa; Trujillo; Piura; Chiclayo",
      },
    ],
  },
  {
    id: "date after a full moon",
    seed: ["flight of Yuri Gagarin into space", "general"],
    rounds: [
      {
        collect: [{ calls: [["moon_on_date", { date: "2021-02-18" }]] }],
        derive: {
          question:
            "An astronomy club met exactly four weeks after the first full moon (UTC) on or after 18 February 2021, the day the rover Perseverance landed on Mars. On which date did it meet?",
          answer: { type: "date", value: "2021-03-27" },
          answer_pointers: [{ value: "2021-03-27", expression: "add_days(c1/full, 28)" }],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      { says: "When was the full moon?", calls: [["moon_on_date", { date: "2021-02-18" }]] },
      { says: "27 February 2021; four weeks later is 27 March.\nAnswer: 2021-03-27" },
    ],
  },
  {
    id: "richest neighbour",
    seed: ["Laos", "general"],
    rounds: [
      {
        collect: [
          { calls: [["country_neighbours", { country: "Laos" }]] },
          {
            calls: [
              ["gapminder_country_year", { country: "Cambodia", year: 2007 }],
              ["gapminder_country_year", { country: "China", year: 2007 }],
              ["gapminder_country_year", { country: "Myanmar", year: 2007 }],
              ["gapminder_country_year", { country: "Thailand", year: 2007 }],
              ["gapminder_country_year", { country: "Vietnam", year: 2007 }],
            ],
            links: [
              ["c1/neighbours/0", 0, "/country"],
              ["c1/neighbours/1", 1, "/country"],
              ["c1/neighbours/2", 2, "/country"],
              ["c1/neighbours/3", 3, "/country"],
              ["c1/neighbours/4", 4, "/country"],
            ],
          },
        ],
        derive: {
          question:
            "Which of the countries that Laos shares a land border with had the highest GDP per capita in 2007, going by the Gapminder figures (inflation-adjusted US dollars at purchasing power parity)?",
          answer: text("Thailand", "Kingdom of Thailand"),
          answer_pointers: [
            {
              value: "Thailand",
              expression:
                "argmax(c1/neighbours/0, c2/gdp_per_capita, c1/neighbours/1, c3/gdp_per_capita, c1/neighbours/2, c4/gdp_per_capita, c1/neighbours/3, c5/gdp_per_capita, c1/neighbours/4, c6/gdp_per_capita)",
            },
          ],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      { says: "First the neighbours.", calls: [["country_neighbours", { country: "Laos" }]] },
      {
        says: "Now the income of each in 2007.",
        calls: [
          ["gapminder_country_year", { country: "Cambodia", year: 2007 }],
          ["gapminder_country_year", { country: "China", year: 2007 }],
          ["gapminder_country_year", { country: "Myanmar", year: 2007 }],
          ["gapminder_country_year", { country: "Thailand", year: 2007 }],
          ["gapminder_country_year", { country: "Vietnam", year: 2007 }],
        ],
      },
      { says: "7,458.40 dollars is the highest of the five.\nAnswer: Thailand" },
    ],
  },
  {
    id: "minutes of running",
    seed: ["Almonds", "medicine"],
    rounds: [
      {
        collect: [{ calls: [["usda_food_serving", { food: "Almonds" }]] }],
        derive: {
          question: "How many kilocalories are in one cup of whole almonds according to the USDA food tables?",
          answer: number(828, "kcal", { relative: 0.001, absolute: 0 }),
          answer_pointers: [{ value: 828, call: "c1", pointer: "/energy" }],
          exemplar: null,
        },
      },
      {
        collect: [
          { calls: [["physical_activity_met", { activity: "running at 6 miles per hour" }]] },
          {
            calls: [["minutes_to_spend_energy", { energy: 828, met: 9.8, weight: 70 }]],
            links: [
              ["c1/energy", 0, "/energy"],
              ["c2/met", 0, "/met"],
            ],
          },
        ],
        derive: {
          question:
            "Someone who weighs 70 kg ate one cup of whole almonds. For how many minutes would they have to run at 6 miles per hour to spend that energy, by the USDA food tables and the MET value of the activity? Round to one decimal.",
          answer: number(72.4, "minutes", { relative: 0.005, absolute: 0 }),
          answer_pointers: [{ value: 72.4, expression: "round(c3/minutes, 1)" }],
          exemplar: null,
        },
      },
    ],
    judge: SOUND,
    solve: [
      {
        says: "Energy of the almonds and MET of the run.",
        calls: [
          ["usda_food_serving", { food: "Almonds" }],
          ["physical_activity_met", { activity: "running at 6 miles per hour" }],
        ],
      },
      {
        says: "828 kcal at a MET of 9.8.",
        calls: [["minutes_to_spend_energy", { energy: 828, met: 9.8, weight: 70 }]],
      },
      { says: "Answer: 72.4 minutes" },
    ],
  },
];
