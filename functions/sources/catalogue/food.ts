/** What is in food. */
import { integer, list, maybe, number, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file, told } from "./source.ts";

const product = record({
  code: maybe(text("code", "Barcode")),
  name: maybe(text("product_name", "Name")),
  brands: maybe(text("brands", "Brands")),
  quantity: maybe(text("quantity", "How much is in the package")),
  grade: maybe(text("nutriscore_grade", "Nutri-Score, a to e")),
  processing: maybe(integer("nova_group", "How much it is processed, 1 to 4")),
  energy: maybe(number('nutriments."energy-kcal_100g"', "Kilocalories in 100 g")),
  sugars: maybe(number("nutriments.sugars_100g", "Sugars in 100 g, grams")),
  fat: maybe(number("nutriments.fat_100g", "Fat in 100 g, grams")),
  salt: maybe(number("nutriments.salt_100g", "Salt in 100 g, grams")),
  allergens: texts("allergens_tags", 10, "Allergens, with their language"),
});
const FIELDS = "code,product_name,brands,quantity,nutriscore_grade,nova_group,nutriments,allergens_tags";

export const food: readonly CatalogueApi[] = [
  {
    name: "open-food-facts",
    title: "Open Food Facts API",
    licence: told("ODbL-1.0", file("openfoodfacts/openfoodfacts-dart", "README.md"), "The database in under the OdBL"),
    terms: null,
    limit: null,
    per_second: 0.1,
    sources: [
      file("openfoodfacts/openfoodfacts-nodejs", "src/schemas/server/v2.ts"),
      file("openfoodfacts/openfoodfacts-dart", "test/product_from_json_test.dart"),
    ],
    seeds: {
      tool: "food_search",
      input: { category: "chocolates" },
      list: "/products",
      id: "code",
      label: "name",
      takenBy: { tool: "food_product", argument: "barcode" },
    },
    tools: [
      tool({
        name: "food_product",
        does: "Gives a food by its barcode: brands, grade, energy, sugars, fat, salt, allergens.",
        url: "https://world.openfoodfacts.org/api/v2/product/{barcode}.json",
        asks: { barcode: words("Barcode, digits") },
        query: { fields: FIELDS },
        gives: within("product", product),
        probes: [{ barcode: "3017620422003" }],
      }),
      tool({
        name: "food_search",
        does: "Lists foods of a category, such as chocolates, ten at most.",
        url: "https://world.openfoodfacts.org/api/v2/search",
        asks: { category: words("Category in English") },
        may: { grade: words("Nutri-Score, a to e") },
        renamed: { category: "categories_tags_en", grade: "nutrition_grades_tags" },
        query: { fields: FIELDS, page_size: "10" },
        gives: record({ total: integer("count", "Foods that were found"), products: list("products", 10, product) }),
        probes: [{ category: "chocolates" }],
      }),
    ],
  },
];
