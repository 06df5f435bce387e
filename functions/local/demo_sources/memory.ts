/** What `server-memory` has when it starts: people, teams and the projects that they work on. Made up throughout. */
const PEOPLE = [
  "Ada Brook",
  "Ben Carrow",
  "Cleo Dunn",
  "Dov Elling",
  "Esme Fold",
  "Finn Gale",
  "Gita Holt",
  "Hugo Ivers",
];
const PROJECTS = ["Lantern", "Meridian", "Nimbus", "Orchard"];
const TOWNS = ["Graz", "Porto", "Turin", "Leeds"];

/** JSON lines, as the server keeps them. */
export function memoryLines(): string {
  const entities = [
    ...PEOPLE.map((name, i) => ({
      name,
      entityType: "person",
      observations: [`lives in ${TOWNS[i % 4]}`, `joined in ${2011 + i}`],
    })),
    ...PROJECTS.map((name, i) => ({
      name,
      entityType: "project",
      observations: [`began in ${2018 + i}`, `has a budget of ${40 + i * 15} thousand euros`],
    })),
  ];
  const relations = PEOPLE.map((from, i) => ({
    from,
    to: PROJECTS[i % 4],
    relationType: i < 4 ? "leads" : "works on",
  }));
  const lines = [
    ...entities.map((one) => ({ type: "entity", ...one })),
    ...relations.map((one) => ({ type: "relation", ...one })),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
}
