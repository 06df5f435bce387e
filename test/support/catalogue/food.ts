import type { Replies } from "./reply.ts";

const spread = {
  code: "3017620422003",
  product_name: "Nutella",
  brands: "Ferrero",
  quantity: "400 g",
  nutriscore_grade: "e",
  nova_group: 4,
  nutriments: { "energy-kcal_100g": 539, sugars_100g: 56.3, fat_100g: 30.9, salt_100g: 0.107 },
  allergens_tags: ["en:milk", "en:nuts"],
};

export const food: Replies = {
  food_product: { code: "3017620422003", product: spread, status: 1, status_verbose: "product found" },
  food_search: { count: 12000, page: 1, page_size: 10, products: [spread] },
};
