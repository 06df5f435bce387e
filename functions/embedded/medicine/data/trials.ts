/**
 * Landmark randomised trials: 46 rows written by hand, 2026-11, from the counts in each trial's main report (facts):
 * the main outcome's events and the group sizes. Sources: Francis 1955 Am J Public Health 45(5 Pt 2):1; MRC 1948 BMJ 2:769;
 * PHS 1989 NEJM 321:129; ISIS-2 1988 Lancet 2:349; BHAT 1982 JAMA 247:1707; CONSENSUS 1987 NEJM 316:1429; SOLVD 1991 NEJM
 * 325:293; SHEP 1991 JAMA 265:3255; ACTG 076 1994 NEJM 331:1173; 4S 1994 Lancet 344:1383; WOSCOPS 1995 NEJM 333:1301; CARE
 * 1996 NEJM 335:1001; LIPID 1998 NEJM 339:1349; DIG 1997 NEJM 336:525; NSABP P-1 1998 JNCI 90:1371; RALES 1999 NEJM 341:709;
 * MERIT-HF 1999 Lancet 353:2001; CIBIS-II 1999 Lancet 353:9; HOPE 2000 NEJM 342:145; COPERNICUS 2001 NEJM 344:1651; CURE 2001
 * NEJM 345:494; HPS 2002 Lancet 360:7; Magpie 2002 Lancet 359:1877; ASCOT-LLA 2003 Lancet 361:1149; PCPT 2003 NEJM 349:215;
 * CARDS 2004 Lancet 364:685; JUPITER 2008 NEJM 359:2195; PLATO 2009 NEJM 361:1045; RV144 2009 NEJM 361:2209; CRASH-2 2010
 * Lancet 376:23; EMPHASIS-HF 2011 NEJM 364:11; ARISTOTLE 2011 NEJM 365:981; ROCKET AF 2011 NEJM 365:883; EMPA-REG 2015 NEJM
 * 373:2117; IMPROVE-IT 2015 NEJM 372:2387; LEADER 2016 NEJM 375:311; SUSTAIN-6 2016 NEJM 375:1834; FOURIER 2017 NEJM 376:1713;
 * DAPA-HF 2019 NEJM 381:1995; COLCOT 2019 NEJM 381:2497; LoDoCo2 2020 NEJM 383:1838; EMPEROR-Reduced 2020 NEJM 383:1413;
 * BNT162b2 2020 NEJM 383:2603; COVE 2021 NEJM 384:403; RECOVERY 2021 NEJM 384:693; SELECT 2023 NEJM 389:2221.
 * Columns: trial, treatment, comparison, outcome, year; events and size of the treated group, then of the control group.
 */
export const TRIALS = `Salk vaccine field trial	inactivated polio vaccine	placebo	poliomyelitis	1954	57	200745	142	201229
MRC streptomycin trial	streptomycin	bed rest alone	death within six months	1948	4	55	14	52
Physicians' Health Study	aspirin	placebo	myocardial infarction	1989	139	11037	239	11034
ISIS-2	aspirin	placebo	vascular death within five weeks	1988	804	8587	1016	8600
BHAT	propranolol	placebo	death	1982	138	1916	188	1921
CONSENSUS	enalapril	placebo	death within six months	1987	33	127	55	126
SOLVD Treatment	enalapril	placebo	death	1991	452	1285	510	1284
SHEP	chlortalidone	placebo	stroke	1991	103	2365	159	2371
ACTG 076	zidovudine	placebo	HIV infection of the infant	1994	13	180	40	183
4S	simvastatin	placebo	death	1994	182	2221	256	2223
WOSCOPS	pravastatin	placebo	myocardial infarction or coronary death	1995	174	3302	248	3293
CARE	pravastatin	placebo	myocardial infarction or coronary death	1996	212	2081	274	2078
LIPID	pravastatin	placebo	coronary death	1998	287	4512	373	4502
DIG	digoxin	placebo	death	1997	1181	3397	1194	3403
NSABP P-1	tamoxifen	placebo	invasive breast cancer	1998	89	6576	175	6599
RALES	spironolactone	placebo	death	1999	284	822	386	841
MERIT-HF	metoprolol	placebo	death	1999	145	1990	217	2001
CIBIS-II	bisoprolol	placebo	death	1999	156	1327	228	1320
HOPE	ramipril	placebo	cardiovascular death, myocardial infarction or stroke	2000	651	4645	826	4652
COPERNICUS	carvedilol	placebo	death	2001	130	1156	190	1133
CURE	clopidogrel	placebo	cardiovascular death, myocardial infarction or stroke	2001	582	6259	719	6303
Heart Protection Study	simvastatin	placebo	death	2002	1328	10269	1507	10267
Magpie	magnesium sulfate	placebo	eclampsia	2002	40	5055	96	5055
ASCOT-LLA	atorvastatin	placebo	myocardial infarction or coronary death	2003	100	5168	154	5137
PCPT	finasteride	placebo	prostate cancer	2003	803	4368	1147	4692
CARDS	atorvastatin	placebo	major cardiovascular event	2004	83	1428	127	1410
JUPITER	rosuvastatin	placebo	major cardiovascular event	2008	142	8901	251	8901
PLATO	ticagrelor	clopidogrel	vascular death, myocardial infarction or stroke	2009	864	9333	1014	9291
RV144	ALVAC-HIV and AIDSVAX vaccine	placebo	HIV infection	2009	51	8197	74	8198
CRASH-2	tranexamic acid	placebo	death	2010	1463	10060	1613	10067
EMPHASIS-HF	eplerenone	placebo	cardiovascular death or admission for heart failure	2011	249	1364	356	1373
ARISTOTLE	apixaban	warfarin	stroke or systemic embolism	2011	212	9120	265	9081
ROCKET AF	rivaroxaban	warfarin	stroke or systemic embolism	2011	188	6958	241	7004
EMPA-REG OUTCOME	empagliflozin	placebo	major cardiovascular event	2015	490	4687	282	2333
IMPROVE-IT	ezetimibe	simvastatin alone	major cardiovascular event	2015	2572	9067	2742	9077
LEADER	liraglutide	placebo	major cardiovascular event	2016	608	4668	694	4672
SUSTAIN-6	semaglutide	placebo	major cardiovascular event	2016	108	1648	146	1649
FOURIER	evolocumab	placebo	major cardiovascular event	2017	1344	13784	1563	13780
DAPA-HF	dapagliflozin	placebo	cardiovascular death or worsening heart failure	2019	386	2373	502	2371
COLCOT	colchicine	placebo	major cardiovascular event	2019	131	2366	170	2379
LoDoCo2	colchicine	placebo	major cardiovascular event	2020	187	2762	264	2760
EMPEROR-Reduced	empagliflozin	placebo	cardiovascular death or admission for heart failure	2020	361	1863	462	1867
BNT162b2 phase 3 trial	BNT162b2 vaccine	placebo	COVID-19	2020	8	18198	162	18325
COVE	mRNA-1273 vaccine	placebo	COVID-19	2021	11	14134	185	14073
RECOVERY dexamethasone comparison	dexamethasone	usual care	death within 28 days	2021	482	2104	1110	4321
SELECT	semaglutide	placebo	major cardiovascular event	2023	569	8803	701	8801`;
