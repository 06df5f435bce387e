/**
 * Landmark randomised trials: the main outcome's events and the group sizes.
 * Sources: data sets of published meta-analyses in packages of R (facts): Fleiss1993bin of meta (aspirin after myocardial infarction), dat.chiarito2020
 * and dat.dogliotti2014 of metadat, PolioTrials of HistData (Francis 1955), strep_tb of medicaldata (MRC 1948, BMJ 2:769). The later ones are typed from the
 * main reports, and stand here as far as the portfolio of meta-analyses mahmood726-cyber/rapidmeta-finerenone (MIT) says the same: PLATO 2009 NEJM 361:1045;
 * ARISTOTLE 2011 NEJM 365:981; EMPA-REG 2015 NEJM 373:2117; IMPROVE-IT 2015 NEJM 372:2387; LEADER 2016 NEJM 375:311; SUSTAIN-6 2016 NEJM 375:1834;
 * FOURIER 2017 NEJM 376:1713; DAPA-HF 2019 NEJM 381:1995; COLCOT 2019 NEJM 381:2497; LoDoCo2 2020 NEJM 383:1838; EMPEROR-Reduced 2020 NEJM 383:1413;
 * SELECT 2023 NEJM 389:2221.
 * Columns: trial, treatment, comparison, outcome, year; events and size of the treated group, then of the control group.
 */
export const TRIALS = `MRC streptomycin trial	streptomycin	bed rest	death within six months	1948	4	55	14	52
Salk vaccine field trial	Salk polio vaccine	placebo	poliomyelitis	1954	57	200745	142	201229
MRC-1	aspirin	placebo	death	1974	49	615	67	624
CDP	aspirin	placebo	death	1976	44	758	64	771
MRC-2	aspirin	placebo	death	1979	102	832	126	850
GASP	aspirin	placebo	death	1979	32	317	38	309
PARIS	aspirin	placebo	death	1980	85	810	52	406
ISIS-2	aspirin	placebo	death	1988	1570	8587	1720	8600
TASS	ticlopidine	aspirin	stroke	1989	162	1529	201	1540
SPAF-I	aspirin	placebo	stroke	1991	24	552	42	568
CAPRIE	clopidogrel	aspirin	myocardial infarction	1996	275	9599	333	9586
RE-LY	dabigatran	vitamin K antagonist	stroke	2009	122	6076	185	6022
PLATO	ticagrelor	clopidogrel	vascular death, myocardial infarction or stroke	2009	864	9333	1014	9291
AVERROES	apixaban	aspirin	stroke	2011	49	2808	105	2791
ROCKET AF	rivaroxaban	vitamin K antagonist	stroke	2011	188	7081	240	7090
ARISTOTLE	apixaban	warfarin	stroke or systemic embolism	2011	212	9120	265	9081
EMPA-REG OUTCOME	empagliflozin	placebo	major cardiovascular event	2015	490	4687	282	2333
IMPROVE-IT	ezetimibe	simvastatin alone	major cardiovascular event	2015	2572	9067	2742	9077
SOCRATES	ticagrelor	aspirin	stroke	2016	385	6589	441	6610
LEADER	liraglutide	placebo	major cardiovascular event	2016	608	4668	694	4672
SUSTAIN-6	semaglutide	placebo	major cardiovascular event	2016	108	1648	146	1649
FOURIER	evolocumab	placebo	major cardiovascular event	2017	1344	13784	1563	13780
DAPA-HF	dapagliflozin	placebo	cardiovascular death or worsening heart failure	2019	386	2373	502	2371
COLCOT	colchicine	placebo	major cardiovascular event	2019	131	2366	170	2379
LoDoCo2	colchicine	placebo	major cardiovascular event	2020	187	2762	264	2760
EMPEROR-Reduced	empagliflozin	placebo	cardiovascular death or admission for heart failure	2020	361	1863	462	1867
SELECT	semaglutide	placebo	major cardiovascular event	2023	569	8803	701	8801`;
