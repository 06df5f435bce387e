/**
 * The catalogue of a shop that does not exist: what it sells by the pack, with price and weight, and what is in stock.
 * Source: made for this project in 2026-11 (MIT); no item, price or stock is one of a real shop.
 * Columns: item, aisle, price of a pack in euros, weight of a pack in grams, packs in stock.
 */
export const SHOP_ITEMS = `chickpeas	pantry	0.95	400	24
red lentils	pantry	1.85	500	18
green lentils	pantry	2.05	500	7
kidney beans	pantry	0.89	400	30
black beans	pantry	0.99	400	12
brown rice	pantry	2.40	1000	16
basmati rice	pantry	3.15	1000	14
risotto rice	pantry	3.60	750	5
rice flour	baking	2.20	500	9
wheat flour	baking	0.79	1000	40
rye flour	baking	1.15	1000	22
cane sugar	baking	2.35	500	15
icing sugar	baking	0.85	250	11
baking soda	baking	1.25	200	13
dark chocolate	baking	1.79	200	19
spaghetti	pantry	1.05	500	36
penne	pantry	1.10	500	28
couscous	pantry	1.65	500	17
rolled oats	breakfast	0.99	500	26
fruit muesli	breakfast	2.95	750	10
nut muesli	breakfast	3.45	750	6
heather honey	breakfast	4.90	500	8
acacia honey	breakfast	5.40	500	4
apricot jam	breakfast	2.15	340	12
blackcurrant jam	breakfast	2.35	340	9
black tea	drinks	2.60	100	21
green tea	drinks	2.80	100	16
ground coffee	drinks	5.95	500	20
coffee beans	drinks	6.75	500	13
apple juice	drinks	1.69	1040	25
orange juice	drinks	2.29	1040	18
mineral water	drinks	0.59	1500	60
olive oil	pantry	7.80	690	12
sunflower oil	pantry	2.10	920	15
tomato paste	pantry	0.75	200	33
chopped tomatoes	pantry	0.85	400	44
sea salt	pantry	0.65	500	27
black pepper	pantry	2.49	50	14
butter	chilled	2.19	250	20
goat cheese	chilled	2.99	150	9
hard cheese	chilled	3.79	200	16
natural yoghurt	chilled	1.29	500	23
oat drink	chilled	1.79	1030	18
washing powder	household	6.45	1350	7
dish soap	household	1.35	520	24
paper towels	household	2.25	380	31
candles	household	3.20	600	5`;
