/**
 * Published ranges of the basic reproduction number, written by hand, 2026-11 (facts, each with the paper it is from).
 * Sources: Fine PEM 1993, Epidemiol Rev 15:265; Smieszek T et al. 2009, Theor Biol Med Model 6:11, table 1; Lipsitch M et al. 2003,
 * Science 300:1966; Billah MA et al. 2020, PLoS One 15:e0242128 (the virus of early 2020); WHO Ebola Response Team 2014, N Engl J Med 371:1481
 * (Guinea 1.71 to Sierra Leone 2.02); Breban R et al. 2013, Lancet 382:694; Biggerstaff M et al. 2014, BMC Infect Dis 14:480.
 * Columns: disease, low end, high end, paper.
 */
export const REPRODUCTION = `measles	12	18	Fine 1993
pertussis	12	17	Fine 1993
diphtheria	6	7	Fine 1993
rubella	6	7	Fine 1993
poliomyelitis	5	7	Fine 1993
smallpox	5	7	Fine 1993
mumps	4	7	Fine 1993
chickenpox	7	12	Smieszek et al. 2009
SARS	2.2	3.6	Lipsitch et al. 2003
COVID-19	2.39	3.44	Billah et al. 2020
Ebola disease	1.71	2.02	WHO Ebola Response Team 2014
MERS	0.6	0.69	Breban et al. 2013
1918 pandemic influenza	1.47	2.27	Biggerstaff et al. 2014
1957 pandemic influenza	1.53	1.7	Biggerstaff et al. 2014
1968 pandemic influenza	1.56	1.85	Biggerstaff et al. 2014
2009 pandemic influenza	1.3	1.7	Biggerstaff et al. 2014
seasonal influenza	1.19	1.37	Biggerstaff et al. 2014`;
