"""Oracles of the grocery basket, computed in decimals, and of the tour of cities, by Astropy."""

from decimal import Decimal

from frame import by
from general_places import CITIES, away
from sequences import Unsettled, group, maybe, named, of_these, one_of, refuse_if, whole
from tables import rows

SHOP = {row[0]: row for row in rows("general/data/shop.ts", "SHOP_ITEMS")}
AISLES = sorted({row[1] for row in SHOP.values()})
# What a coupon wants the goods to be worth, and what a delivery costs, in euros, as the descriptions of the tools say.
COUPONS = {"PANTRY10": Decimal(10), "FIVEOFF": Decimal(25), "SHIPFREE": Decimal(15)}
DELIVERIES = {"pickup": Decimal(0), "standard": Decimal("4.90"), "express": Decimal("9.90")}

CHANGED = {"/item": "=", "/quantity": "=", "/lines": "="}
in_basket = of_these(lambda state: state.packs, list(SHOP))


@group(
    "basket",
    "Python decimal over the catalogue",
    {
        "basket_add": (3, {"item": of_these(lambda _: SHOP, list(SHOP)), "quantity": maybe(whole(1, 6), 0.8)}, CHANGED),
        "basket_remove": (1, {"item": in_basket, "quantity": maybe(whole(1, 3))}, CHANGED),
        "basket_set_quantity": (1, {"item": in_basket, "quantity": whole(0, 12)}, CHANGED),
        "basket_apply_coupon": (
            1,
            {"coupon": one_of(list(COUPONS))},
            {"/coupon": "=", "/from": "=", "/effective": "="},
        ),
        "basket_set_delivery": (1, {"delivery": one_of(list(DELIVERIES))}, {"/delivery": "=", "/cost": "="}),
        "basket_total": (
            1,
            {},
            {
                "/lines": "=",
                "/coupon": "=",
                "/delivery": "=",
                "/goods": "=",
                "/discount": "cents",
                "/shipping": "=",
                "/total": "cents",
                "/weight": "=",
            },
        ),
        "basket_by_aisle": (1, {"aisle": one_of(AISLES)}, {"/packs": "=", "/goods": "=", "/dearest": "="}),
    },
)
class Basket:
    def __init__(self):
        self.packs, self.coupon, self.delivery = {}, None, "pickup"

    def cost(self, item):
        return Decimal(SHOP[item][2]) * self.packs[item]

    def goods(self):
        return sum(map(self.cost, self.packs), Decimal(0))

    def have(self, item, quantity):
        refuse_if(quantity > int(SHOP[item][4]))
        self.packs[item] = quantity
        if quantity == 0:
            del self.packs[item]
        return [item, quantity, len(self.packs)]

    def basket_add(self, item, quantity=1):
        item = named(SHOP, item)
        return self.have(item, self.packs.get(item, 0) + quantity)

    def basket_remove(self, item, quantity=None):
        item = named(self.packs, item)
        refuse_if(quantity is not None and quantity > self.packs[item])
        return self.have(item, 0 if quantity is None else self.packs[item] - quantity)

    def basket_set_quantity(self, item, quantity):
        return self.have(named(self.packs, item), quantity)

    def basket_apply_coupon(self, coupon):
        self.coupon = coupon
        return [coupon, COUPONS[coupon], self.goods() >= COUPONS[coupon]]

    def basket_set_delivery(self, delivery):
        self.delivery = delivery
        return [delivery, DELIVERIES[delivery]]

    def basket_total(self):
        goods, shipping = self.goods(), DELIVERIES[self.delivery]
        holds = self.coupon is not None and goods >= COUPONS[self.coupon]
        discount = {"PANTRY10": goods / 10, "FIVEOFF": Decimal(5)}.get(self.coupon, Decimal(0)) if holds else Decimal(0)
        shipping = Decimal(0) if holds and self.coupon == "SHIPFREE" else shipping
        lines = [
            {"item": item, "quantity": n, "price": self.cost(item), "weight": int(SHOP[item][3]) * n}
            for item, n in self.packs.items()
        ]
        weight = sum(line["weight"] for line in lines)
        return [lines, self.coupon, self.delivery, goods, discount, shipping, goods - discount + shipping, weight]

    def basket_by_aisle(self, aisle):
        there = [item for item in self.packs if SHOP[item][1] == aisle]
        dearest = max(there, key=self.cost, default=None)
        return [sum(self.packs[item] for item in there), sum(map(self.cost, there)), dearest]


STOPS = {"/city": "=", "/stops": "="}
a_stop = of_these(lambda state: state.stops, list(CITIES.index))


@group(
    "tour",
    by("astropy", also="coordinates: angular_separation"),
    {
        "tour_add_stop": (2, {"city": lambda r, _: r.choice(list(CITIES.index))}, STOPS),
        "tour_insert_stop": (1, {"city": lambda r, _: r.choice(list(CITIES.index)), "before": a_stop}, STOPS),
        "tour_remove_stop": (1, {"city": a_stop}, STOPS),
        "tour_length": (1, {"back": maybe(one_of([True, False]))}, {"/legs": "s10", "/distance": "s10"}),
        "tour_extremes": (1, {}, {"/longest": "s10", "/from": "=", "/to": "=", "/northernmost": "="}),
    },
)
class Tour:
    def __init__(self):
        self.stops = []

    def put(self, city, at):
        refuse_if(city in self.stops)
        self.stops.insert(at, city)
        return [city, self.stops]

    def tour_add_stop(self, city):
        return self.put(named(CITIES.index, city), len(self.stops))

    def tour_insert_stop(self, city, before):
        return self.put(named(CITIES.index, city), self.stops.index(named(self.stops, before)))

    def tour_remove_stop(self, city):
        city = named(self.stops, city)
        self.stops.remove(city)
        return [city, self.stops]

    def legs(self, stops):
        return [
            {"from": a, "to": b, "distance": away(CITIES.loc[a], CITIES.loc[b])}
            for a, b in zip(stops, stops[1:])
        ]

    def tour_length(self, back=False):
        legs = self.legs(self.stops + self.stops[:1] if back and len(self.stops) > 1 else self.stops)
        return [legs, sum(leg["distance"] for leg in legs)]

    def tour_extremes(self):
        legs = sorted(self.legs(self.stops), key=lambda leg: -leg["distance"])
        north = CITIES.loc[self.stops].lat.sort_values(ascending=False)
        if len(legs) > 1 and legs[0]["distance"] == legs[1]["distance"]:
            raise Unsettled
        if len(north) > 1 and north.iloc[0] == north.iloc[1]:
            raise Unsettled
        longest = legs[0] if legs else {}
        return [*(longest.get(key) for key in ("distance", "from", "to")), north.index[0] if len(north) else None]
