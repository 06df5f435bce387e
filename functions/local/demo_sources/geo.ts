/** `pygeoapi` over tables that are written here: weather stations, the lakes near them and what the stations measured. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, randomOf } from "../../lib/random.ts";

const STATIONS = 24;
const LAKES = 16;
const READINGS = 60;
const NAMES = "Alder Birch Cedar Dune Elm Fern Grove Hazel Iris Juniper Kelp Larch Maple Nettle Oak Pine".split(" ");

const cell = (value: string | number) => String(value);
const csv = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
  `${[head, ...rows].map((row) => row.map(cell).join(",")).join("\n")}\n`;

function tables(random: Random): Readonly<Record<string, string>> {
  const place = () => [random.between(-1_200, 2_400) / 100, random.between(4_400, 6_400) / 100];
  const name = (i: number, kind: string) => `${NAMES[i % NAMES.length]} ${kind}${i < NAMES.length ? "" : " North"}`;
  const stations = Array.from({ length: STATIONS }, (_, i) => [
    `st-${100 + i * 3}`,
    name(i, "Ridge"),
    ...place(),
    random.between(12, 2_900),
    random.between(1931, 2019),
    ["automatic", "manual"][i % 2] ?? "",
  ]);
  const lakes = Array.from({ length: LAKES }, (_, i) => [
    `lk-${10 + i * 7}`,
    name(i, "Water"),
    ...place(),
    random.between(20, 4_800) / 10,
    random.between(3, 260),
    String(stations[(i * 5) % STATIONS]?.[0]),
  ]);
  const readings = Array.from({ length: READINGS }, (_, i) => {
    const at = stations[(i * 7) % STATIONS];
    return [
      `rd-${1000 + i}`,
      String(at?.[0]),
      Number(at?.[2]),
      Number(at?.[3]),
      random.between(-210, 330) / 10,
      random.between(0, 480) / 10,
    ];
  });
  return {
    stations: csv(["id", "name", "lon", "lat", "elevation_m", "opened", "operation"], stations),
    lakes: csv(["id", "name", "lon", "lat", "area_km2", "depth_m", "station_id"], lakes),
    readings: csv(["id", "station_id", "lon", "lat", "temperature_c", "rain_mm"], readings),
  };
}

const ABOUT: Readonly<Record<string, string>> = {
  stations: "Weather stations",
  lakes: "Lakes, each with the station near it",
  readings: "Readings of weather stations",
};

/** Writes tables and configuration into the folder; what the server is started with. */
export function writeGeo(
  folder: string,
  port: number,
  seed: number,
): { readonly config: string; readonly document: string } {
  mkdirSync(folder, { recursive: true });
  const url = `http://127.0.0.1:${port}`;
  const resources = Object.entries(tables(randomOf(seed, "geo"))).map(([name, text]) => {
    const data = join(folder, `${name}.csv`);
    writeFileSync(data, text);
    const extents = { spatial: { bbox: [-180, -90, 180, 90], crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84" } };
    const geometry = { x_field: "lon", y_field: "lat" };
    const providers = [{ type: "feature", name: "CSV", data, id_field: "id", geometry }];
    const title = name[0]?.toUpperCase() + name.slice(1);
    return [
      name,
      { type: "collection", title, description: ABOUT[name], keywords: [name], links: [], extents, providers },
    ];
  });
  const contact = Object.fromEntries(
    "name position address city stateorprovince postalcode country phone fax email url hours instructions"
      .split(" ")
      .map((field) => [field, "none"]),
  );
  const configuration = {
    server: {
      bind: { host: "127.0.0.1", port },
      url,
      mimetype: "application/json; charset=UTF-8",
      encoding: "utf-8",
      languages: ["en-US"],
      limits: { default_items: 100, max_items: 100 },
      map: { url: "https://example.org/{z}/{x}/{y}.png", attribution: "none" },
    },
    logging: { level: "ERROR" },
    metadata: {
      identification: {
        title: "Stations and lakes",
        description: "Made up",
        keywords: ["made up"],
        keywords_type: "theme",
        terms_of_service: "none",
        url,
      },
      license: { name: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
      provider: { name: "Made up", url },
      contact: { ...contact, role: "pointOfContact" },
    },
    resources: Object.fromEntries(resources),
  };
  const config = join(folder, "pygeoapi.yml");
  // JSON is YAML.
  writeFileSync(config, JSON.stringify(configuration, null, 1));
  return { config, document: join(folder, "openapi.yml") };
}
