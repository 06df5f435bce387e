/**
 * Vitamins and minerals: 24 rows written by hand, 2026-11.
 * Source of the intakes: Dietary Reference Intakes (RDA, or AI where there is no RDA) of the Institute of Medicine (1997 to
 * 2011; each as in the R package NutrienTrackeR 1.3.0, repository cran/NutrienTrackeR), in mg per day; upper level for adults aged 19 to 30
 * (magnesium: from supplements alone). Formulas are textbook facts.
 * Columns: nutrient, other names, kind, formula of the usual form; intake of men 19-30, women 19-30,
 * pregnant women 19-30, breastfeeding women 19-30, men 51-70, women 51-70, children 4-8; upper level.
 */
export const NUTRIENTS = `vitamin C	ascorbic acid	water-soluble vitamin	C6H8O6	90	75	85	120	90	75	25	2000
thiamin	vitamin B1;thiamine	water-soluble vitamin	C12H17N4OS	1.2	1.1	1.4	1.4	1.2	1.1	0.6	
riboflavin	vitamin B2	water-soluble vitamin	C17H20N4O6	1.3	1.1	1.4	1.6	1.3	1.1	0.6	
niacin	vitamin B3;nicotinic acid	water-soluble vitamin	C6H5NO2	16	14	18	17	16	14	8	35
pantothenic acid	vitamin B5	water-soluble vitamin	C9H17NO5	5	5	6	7	5	5	3	
vitamin B6	pyridoxine	water-soluble vitamin	C8H11NO3	1.3	1.3	1.9	2	1.7	1.5	0.6	100
biotin	vitamin B7	water-soluble vitamin	C10H16N2O3S	0.03	0.03	0.03	0.035	0.03	0.03	0.012	
folate	vitamin B9;folic acid	water-soluble vitamin	C19H19N7O6	0.4	0.4	0.6	0.5	0.4	0.4	0.2	1
vitamin B12	cobalamin;cyanocobalamin	water-soluble vitamin	C63H88CoN14O14P	0.0024	0.0024	0.0026	0.0028	0.0024	0.0024	0.0012	
vitamin A	retinol	fat-soluble vitamin	C20H30O	0.9	0.7	0.77	1.3	0.9	0.7	0.4	3
vitamin D	cholecalciferol	fat-soluble vitamin	C27H44O	0.015	0.015	0.015	0.015	0.015	0.015	0.015	0.1
vitamin E	alpha-tocopherol	fat-soluble vitamin	C29H50O2	15	15	15	19	15	15	7	1000
vitamin K	phylloquinone	fat-soluble vitamin	C31H46O2	0.12	0.09	0.09	0.09	0.12	0.09	0.055	
calcium		mineral	Ca	1000	1000	1000	1000	1000	1200	1000	2500
iron		mineral	Fe	8	18	27	9	8	8	10	45
magnesium		mineral	Mg	400	310	350	310	420	320	130	350
phosphorus		mineral	P	700	700	700	700	700	700	500	4000
zinc		trace mineral	Zn	11	8	11	12	11	8	5	40
copper		trace mineral	Cu	0.9	0.9	1	1.3	0.9	0.9	0.44	
manganese		trace mineral	Mn	2.3	1.8	2	2.6	2.3	1.8	1.5	11
selenium		trace mineral	Se	0.055	0.055	0.06	0.07	0.055	0.055	0.03	0.4
iodine		trace mineral	I	0.15	0.15	0.22	0.29	0.15	0.15	0.09	1.1
chromium		trace mineral	Cr	0.035	0.025	0.03	0.045	0.03	0.02	0.015	
molybdenum		trace mineral	Mo	0.045	0.045	0.05	0.05	0.045	0.045	0.022	2`;
