/** Art, books, music, prizes and encyclopedias. */
import { integer, list, long, maybe, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";
import { file, terms, told } from "./source.ts";

const book = record({
  id: integer("id", "Number at Project Gutenberg"),
  title: text("title", "Title"),
  author: maybe(text("authors[0].name", "First author")),
  born: maybe(integer("authors[0].birth_year", "Year in which the author was born")),
  died: maybe(integer("authors[0].death_year", "Year in which the author died")),
  languages: texts("languages", 5, "Languages, two letters"),
  subjects: texts("subjects", 6, "Subjects"),
  downloads: integer("download_count", "Downloads of the last month or so"),
});

export const culture: readonly CatalogueApi[] = [
  {
    name: "artic",
    title: "Art Institute of Chicago API",
    licence: told(
      "CC0-1.0; descriptions of artworks under other terms",
      file("art-institute-of-chicago/data-aggregator", "app/Transformers/Outbound/Collections/Traits/IsCC0.php"),
      "licensed under a Creative Commons Zero (CC0) 1.0 designation",
    ),
    terms: terms(
      "https://www.artic.edu/terms",
      file("art-institute-of-chicago/data-aggregator", "docs/.sections/preface.md"),
    ),
    limit: told(
      "60 requests a minute without an account; one a second when many are made",
      file("art-institute-of-chicago/data-aggregator", "docs/.sections/preface.md"),
      "Anonymous users are throttled to 60 requests per minute.",
    ),
    per_second: 0.9,
    sources: [
      file("art-institute-of-chicago/data-aggregator", "docs/.sections/preface.md"),
      file("art-institute-of-chicago/data-aggregator", "app/Transformers/Outbound/Collections/Artwork.php"),
    ],
    seeds: {
      tool: "artic_search",
      input: { query: "monet" },
      list: "/artworks",
      id: "id",
      label: "title",
      takenBy: { tool: "artic_artwork", argument: "id" },
    },
    tools: [
      tool({
        name: "artic_search",
        does: "Finds artworks of the Art Institute of Chicago by words.",
        url: "https://api.artic.edu/api/v1/artworks/search",
        asks: { query: words("Words to search for") },
        renamed: { query: "q" },
        query: { size: "10", fields: "id,title,artist_title,date_display" },
        gives: record({
          total: integer("pagination.total", "Artworks that were found"),
          artworks: list(
            "data",
            10,
            record({
              id: integer("id", "Identifier"),
              title: text("title", "Title"),
              artist: maybe(text("artist_title", "Artist")),
              date: maybe(text("date_display", "When it was made, in words")),
            }),
          ),
        }),
        probes: [{ query: "monet" }],
      }),
      tool({
        name: "artic_artwork",
        does: "Gives an artwork of the Art Institute of Chicago: artist, years, material, place of origin.",
        url: "https://api.artic.edu/api/v1/artworks/{id}",
        asks: { id: whole("Identifier") },
        gives: within(
          "data",
          record({
            id: integer("id", "Identifier"),
            title: text("title", "Title"),
            artist: maybe(text("artist_title", "Artist")),
            from: maybe(integer("date_start", "Earliest year")),
            to: maybe(integer("date_end", "Latest year")),
            origin: maybe(text("place_of_origin", "Where it was made")),
            medium: maybe(text("medium_display", "Material")),
            department: maybe(text("department_title", "Department")),
          }),
        ),
        probes: [{ id: 129884 }],
      }),
    ],
  },
  {
    name: "musicbrainz",
    title: "MusicBrainz API",
    licence: told(
      "CC0-1.0 for core data; supplementary data CC-BY-NC-SA-3.0",
      file("metabrainz/metabrainz.org", "metabrainz/templates/index/datasets/postgres-dumps.html"),
      "Creative Commons Zero (CC0)</a> for core data",
    ),
    terms: null,
    limit: null,
    per_second: 0.9,
    sources: [
      file("alastair/python-musicbrainzngs", "musicbrainzngs/musicbrainz.py"),
      file("metabrainz/musicbrainz-server", "t/lib/t/MusicBrainz/Server/WebService/Format.pm"),
      file("metabrainz/musicbrainz-server", "t/lib/t/MusicBrainz/Server/Controller/WS/2/BrowseRelease.pm"),
    ],
    seeds: {
      tool: "musicbrainz_artists",
      input: { query: "Bjork" },
      list: "/artists",
      id: "id",
      label: "name",
      takenBy: { tool: "musicbrainz_artist", argument: "id" },
    },
    tools: [
      tool({
        name: "musicbrainz_artists",
        does: "Finds musicians and bands by name.",
        url: "https://musicbrainz.org/ws/2/artist",
        asks: { query: words("Name, or a query of Lucene") },
        query: { fmt: "json", limit: "10" },
        gives: record({ artists: list("artists", 10, artist()) }),
        probes: [{ query: "Bjork" }],
      }),
      tool({
        name: "musicbrainz_artist",
        does: "Gives a musician or band by identifier: kind, country, when it began and ended.",
        url: "https://musicbrainz.org/ws/2/artist/{id}",
        asks: { id: words("MusicBrainz identifier, a UUID") },
        query: { fmt: "json" },
        gives: artist(),
        probes: [{ id: "87c5dedd-371d-4a53-9f7f-80522fb7f3cb" }],
      }),
      tool({
        name: "musicbrainz_albums",
        does: "Lists albums and singles of a musician or band.",
        url: "https://musicbrainz.org/ws/2/release-group",
        asks: { artist: words("MusicBrainz identifier of the artist") },
        query: { fmt: "json", limit: "25" },
        gives: record({
          albums: list(
            '"release-groups"',
            25,
            record({
              id: text("id", "Identifier"),
              title: text("title", "Title"),
              type: maybe(text('"primary-type"', "Album, Single, EP and so on")),
              released: maybe(text('"first-release-date"', "When it first came out")),
            }),
          ),
        }),
        probes: [{ artist: "87c5dedd-371d-4a53-9f7f-80522fb7f3cb" }],
      }),
    ],
  },
  {
    name: "gutendex",
    title: "Gutendex",
    licence: null,
    terms: null,
    limit: null,
    per_second: 0.5,
    sources: [file("garethbjohnson/gutendex", "readme.md")],
    seeds: {
      tool: "gutendex_search",
      input: { search: "austen" },
      list: "/books",
      id: "id",
      label: "title",
      takenBy: { tool: "gutendex_book", argument: "id" },
    },
    tools: [
      tool({
        name: "gutendex_search",
        does: "Finds books of Project Gutenberg by words of title and author, the most read first.",
        url: "https://gutendex.com/books/",
        asks: { search: words("Words of title or author") },
        may: { languages: words("Languages, two letters, joined by commas") },
        gives: record({ total: integer("count", "Books that were found"), books: list("results", 10, book) }),
        probes: [{ search: "austen" }],
      }),
      tool({
        name: "gutendex_book",
        does: "Gives a book of Project Gutenberg by its number.",
        url: "https://gutendex.com/books/{id}/",
        asks: { id: whole("Number of the book") },
        gives: book,
        probes: [{ id: 1342 }],
      }),
    ],
  },
];

function artist() {
  return record({
    id: text("id", "Identifier"),
    name: text("name", "Name"),
    type: maybe(text("type", "Person, Group and so on")),
    country: maybe(text("country", "Country, two letters")),
    began: maybe(text('"life-span".begin', "When the person was born or the band founded")),
    ended: maybe(text('"life-span".end', "When the person died or the band ended")),
    note: maybe(long("disambiguation", "What tells it from others of its name", 200)),
  });
}
