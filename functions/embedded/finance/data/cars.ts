/**
 * New passenger cars on sale in the United States in 1993.
 * Source: R. H. Lock, 1993 New Car Data, Journal of Statistics Education 1(1), 1993 (facts from Consumer Reports and the PACE buying
 * guide of that year), as packaged in the R package MASS 7.3-58.2 (Cars93). Cut: seven of its columns.
 * Columns: maker, model, class, midrange price (thousand US dollars), miles per US gallon in the city and on the highway,
 * maximum horsepower, weight (pounds).
 */
export const CARS_TSV = `Acura	Integra	Small	15.9	25	31	140	2705
Acura	Legend	Midsize	33.9	18	25	200	3560
Audi	90	Compact	29.1	20	26	172	3375
Audi	100	Midsize	37.7	19	26	172	3405
BMW	535i	Midsize	30	22	30	208	3640
Buick	Century	Midsize	15.7	22	31	110	2880
Buick	LeSabre	Large	20.8	19	28	170	3470
Buick	Roadmaster	Large	23.7	16	25	180	4105
Buick	Riviera	Midsize	26.3	19	27	170	3495
Cadillac	DeVille	Large	34.7	16	25	200	3620
Cadillac	Seville	Midsize	40.1	16	25	295	3935
Chevrolet	Cavalier	Compact	13.4	25	36	110	2490
Chevrolet	Corsica	Compact	11.4	25	34	110	2785
Chevrolet	Camaro	Sporty	15.1	19	28	160	3240
Chevrolet	Lumina	Midsize	15.9	21	29	110	3195
Chevrolet	Lumina APV	Van	16.3	18	23	170	3715
Chevrolet	Astro	Van	16.6	15	20	165	4025
Chevrolet	Caprice	Large	18.8	17	26	170	3910
Chevrolet	Corvette	Sporty	38	17	25	300	3380
Chrysler	Concorde	Large	18.4	20	28	153	3515
Chrysler	LeBaron	Compact	15.8	23	28	141	3085
Chrysler	Imperial	Large	29.5	20	26	147	3570
Dodge	Colt	Small	9.2	29	33	92	2270
Dodge	Shadow	Small	11.3	23	29	93	2670
Dodge	Spirit	Compact	13.3	22	27	100	2970
Dodge	Caravan	Van	19	17	21	142	3705
Dodge	Dynasty	Midsize	15.6	21	27	100	3080
Dodge	Stealth	Sporty	25.8	18	24	300	3805
Eagle	Summit	Small	12.2	29	33	92	2295
Eagle	Vision	Large	19.3	20	28	214	3490
Ford	Festiva	Small	7.4	31	33	63	1845
Ford	Escort	Small	10.1	23	30	127	2530
Ford	Tempo	Compact	11.3	22	27	96	2690
Ford	Mustang	Sporty	15.9	22	29	105	2850
Ford	Probe	Sporty	14	24	30	115	2710
Ford	Aerostar	Van	19.9	15	20	145	3735
Ford	Taurus	Midsize	20.2	21	30	140	3325
Ford	Crown Victoria	Large	20.9	18	26	190	3950
Geo	Metro	Small	8.4	46	50	55	1695
Geo	Storm	Sporty	12.5	30	36	90	2475
Honda	Prelude	Sporty	19.8	24	31	160	2865
Honda	Civic	Small	12.1	42	46	102	2350
Honda	Accord	Compact	17.5	24	31	140	3040
Hyundai	Excel	Small	8	29	33	81	2345
Hyundai	Elantra	Small	10	22	29	124	2620
Hyundai	Scoupe	Sporty	10	26	34	92	2285
Hyundai	Sonata	Midsize	13.9	20	27	128	2885
Infiniti	Q45	Midsize	47.9	17	22	278	4000
Lexus	ES300	Midsize	28	18	24	185	3510
Lexus	SC300	Midsize	35.2	18	23	225	3515
Lincoln	Continental	Midsize	34.3	17	26	160	3695
Lincoln	Town Car	Large	36.1	18	26	210	4055
Mazda	323	Small	8.3	29	37	82	2325
Mazda	Protege	Small	11.6	28	36	103	2440
Mazda	626	Compact	16.5	26	34	164	2970
Mazda	MPV	Van	19.1	18	24	155	3735
Mazda	RX-7	Sporty	32.5	17	25	255	2895
Mercedes-Benz	190E	Compact	31.9	20	29	130	2920
Mercedes-Benz	300E	Midsize	61.9	19	25	217	3525
Mercury	Capri	Sporty	14.1	23	26	100	2450
Mercury	Cougar	Midsize	14.9	19	26	140	3610
Mitsubishi	Mirage	Small	10.3	29	33	92	2295
Mitsubishi	Diamante	Midsize	26.1	18	24	202	3730
Nissan	Sentra	Small	11.8	29	33	110	2545
Nissan	Altima	Compact	15.7	24	30	150	3050
Nissan	Quest	Van	19.1	17	23	151	4100
Nissan	Maxima	Midsize	21.5	21	26	160	3200
Oldsmobile	Achieva	Compact	13.5	24	31	155	2910
Oldsmobile	Cutlass Ciera	Midsize	16.3	23	31	110	2890
Oldsmobile	Silhouette	Van	19.5	18	23	170	3715
Oldsmobile	Eighty-Eight	Large	20.7	19	28	170	3470
Plymouth	Laser	Sporty	14.4	23	30	92	2640
Pontiac	LeMans	Small	9	31	41	74	2350
Pontiac	Sunbird	Compact	11.1	23	31	110	2575
Pontiac	Firebird	Sporty	17.7	19	28	160	3240
Pontiac	Grand Prix	Midsize	18.5	19	27	200	3450
Pontiac	Bonneville	Large	24.4	19	28	170	3495
Saab	900	Compact	28.7	20	26	140	2775
Saturn	SL	Small	11.1	28	38	85	2495
Subaru	Justy	Small	8.4	33	37	73	2045
Subaru	Loyale	Small	10.9	25	30	90	2490
Subaru	Legacy	Compact	19.5	23	30	130	3085
Suzuki	Swift	Small	8.6	39	43	70	1965
Toyota	Tercel	Small	9.8	32	37	82	2055
Toyota	Celica	Sporty	18.4	25	32	135	2950
Toyota	Camry	Midsize	18.2	22	29	130	3030
Toyota	Previa	Van	22.7	18	22	138	3785
Volkswagen	Fox	Small	9.1	25	33	81	2240
Volkswagen	Eurovan	Van	19.7	17	21	109	3960
Volkswagen	Passat	Compact	20	21	30	134	2985
Volkswagen	Corrado	Sporty	23.3	18	25	178	2810
Volvo	240	Compact	22.7	21	28	114	2985
Volvo	850	Midsize	26.7	20	28	168	3245`;
