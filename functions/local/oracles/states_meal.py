"""Oracle of the meal, by pandas over the USDA table."""

import pandas as pd

from frame import by
from sequences import Unsettled, group, maybe, named, of_these, one_of, refuse_if
from tables import rows

# Columns as the header of the table names them, per 100 grams.
FOODS = pd.DataFrame(rows("medicine/data/usda.ts", "USDA_FOODS")).set_index(0)
FOODS = FOODS[[3, 4, 5, 6, 7, 8, *range(10, 17)]].apply(pd.to_numeric)
GRAMS = ["protein", "fat", "carbohydrate", "dietary fibre", "sugar"]
MILLIGRAMS = ["calcium", "iron", "magnesium", "potassium", "sodium", "zinc", "vitamin C"]
FOODS.columns = ["energy", *GRAMS, *MILLIGRAMS]
PLATE = {"/food": "=", "/grams": "s6", "/foods": "="}
on_plate = of_these(lambda state: state.plate, list(FOODS.index))


@group(
    "meal",
    by("pandas"),
    {
        "meal_add_food": (
            2,
            {
                "food": of_these(lambda state: state.plate, list(FOODS.index), unknown=0.75),
                "grams": maybe(lambda r, _: r.dec(1, 400, 1), 0.8),
            },
            PLATE,
        ),
        "meal_remove_food": (1, {"food": on_plate}, PLATE),
        "meal_set_portion": (1, {"food": on_plate, "grams": lambda r, _: r.dec(1, 400, 1)}, PLATE),
        "meal_totals": (
            1,
            {"nutrient": maybe(one_of(GRAMS), 0.7)},
            {"/foods": "s6", "/grams": "s6", "/energy": "s6", "/amount": "s6"},
        ),
        "meal_energy": (1, {}, {"/energy": "s10", "/density": "s6", "/richest": "="}),
        "meal_mineral": (1, {"nutrient": one_of(MILLIGRAMS)}, {"/amount": "s6"}),
    },
)
class Meal:
    def __init__(self):
        self.plate = {}

    def told(self, food):
        return [food, self.plate.get(food, 0), len(self.plate)]

    def meal_add_food(self, food, grams=100):
        food = named(FOODS.index, food)
        self.plate[food] = self.plate.get(food, 0) + grams
        return self.told(food)

    def meal_remove_food(self, food):
        food = named(self.plate, food)
        del self.plate[food]
        return self.told(food)

    def meal_set_portion(self, food, grams):
        food = named(self.plate, food)
        self.plate[food] = grams
        return self.told(food)

    def content(self, column):
        return FOODS.loc[list(self.plate), column] * pd.Series(self.plate, dtype=float) / 100

    def meal_totals(self, nutrient="protein"):
        energy, amount = self.content("energy"), self.content(nutrient)
        refuse_if(energy.isna().any() or amount.isna().any())
        foods = [
            {"food": food, "grams": grams, "energy": energy[food], "amount": amount[food]}
            for food, grams in self.plate.items()
        ]
        return [foods, sum(self.plate.values()), energy.sum(), amount.sum()]

    def meal_energy(self):
        energy, grams = self.content("energy"), sum(self.plate.values())
        refuse_if(energy.isna().any())
        ranked = energy.sort_values(ascending=False)
        if len(ranked) > 1 and ranked.iloc[0] - ranked.iloc[1] < 1e-9:
            raise Unsettled
        return [energy.sum(), energy.sum() / grams * 100 if grams else None, ranked.index[0] if len(ranked) else None]

    def meal_mineral(self, nutrient):
        amount = self.content(nutrient)
        refuse_if(amount.isna().any())
        return [amount.sum()]
