import type { Replies } from "./reply.ts";

const signature = { version: "1.5", source: "NASA/JPL SBDB Close Approach Data API" };
const approaches = {
  signature,
  count: "1",
  fields: ["des", "orbit_id", "jd", "cd", "dist", "dist_min", "dist_max", "v_rel", "v_inf", "t_sigma_f", "h"],
  data: [
    ["433", "659", "2460000.5", "2024-Jan-15 12:00", "0.0123", "0.0122", "0.0124", "7.5", "7.4", "< 00:01", "10.4"],
  ],
};
const article = {
  id: 38168,
  title: "Live coverage: a launch",
  authors: [{ name: "A Reporter", socials: null }],
  url: "https://example.org/launch",
  news_site: "Spaceflight Now",
  summary: "A rocket starts.",
  published_at: "2026-05-30T13:46:18Z",
  updated_at: "2026-05-30T13:50:17Z",
};

export const space: Replies = {
  jpl_close_approaches: approaches,
  jpl_approaches_of: approaches,
  jpl_fireballs: {
    signature: { version: "1.0", source: "NASA/JPL Fireball Data API" },
    count: "1",
    fields: ["date", "energy", "impact-e", "lat", "lat-dir", "lon", "lon-dir", "alt", "vel"],
    data: [["2023-02-13 02:59:21", "0.4", "0.14", "49.9", "N", "0.1", "W", "32", null]],
  },
  exoplanets:
    "pl_name,hostname,pl_rade,pl_bmasse,pl_orbper,disc_year,discoverymethod\n" +
    "Kepler-22 b,Kepler-22,2.1,9.1,289.8639,2011,Transit\n",
  spaceflight_articles: { count: 34380, next: null, previous: null, results: [article] },
  spaceflight_article: article,
};
