/**
 * Chemical elements: symbol, atomic number, standard atomic weight, place in the periodic table, melting and boiling point, discovery.
 * Sources: Blue Obelisk Data Repository 10 (bodr, 2006-2010; https://doi.org/10.1021/ci050400b), MIT (Expat): names, families,
 * electronegativities, discoveries; atomic weights of the IUPAC (and mass numbers of elements that have none) as packed in
 * atomic-weights 2023.1.0, 0BSD; melting and boiling points and discoveries of mendeleev 1.3.0, MIT, where it has them.
 * Cut: what two of these and periodic-table 0.0.8 (MIT) do not agree on is left empty: some electronegativities, boiling points and
 * discoveries. IUPAC groups 1 to 18 (none for lanthanides and actinides), names as approved by IUPAC in 2016 and before;
 * temperatures turned from kelvin into degrees Celsius; the country of discovery by its present name and only where there is one;
 * no year where known since antiquity.
 * Columns: name, symbol, atomic number, atomic weight, group, period, family, melting and boiling point (degrees Celsius),
 * Pauling electronegativity, year of discovery, country of discovery.
 *
 * Copyright 2006-2010 The Blue Obelisk Project
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to
 * deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
 * sell copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in
 * all copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
 * FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
 * IN THE SOFTWARE.
 */
export const ELEMENTS = `hydrogen	H	1	1.008	1	1	non-metal	-259.16	-252.88	2.20	1766	United Kingdom
helium	He	2	4.002602	18	1	noble gas	-272.2	-268.93		1895	
lithium	Li	3	6.94	1	2	alkali metal	180.5	1342	0.98	1817	Sweden
beryllium	Be	4	9.0121831	2	2	alkaline earth metal	1287	2468	1.57	1798	
boron	B	5	10.81	13	2	metalloid	2077	4000	2.04	1808	
carbon	C	6	12.011	14	2	non-metal			2.55		
nitrogen	N	7	14.007	15	2	non-metal	-210	-195.79	3.04	1772	United Kingdom
oxygen	O	8	15.999	16	2	non-metal	-218.79	-182.96	3.44	1774	
fluorine	F	9	18.998403162	17	2	halogen	-219.67	-188.11	3.98	1886	France
neon	Ne	10	20.1797	18	2	noble gas	-248.59	-246.05		1898	United Kingdom
sodium	Na	11	22.98976928	1	3	alkali metal	97.79	882.94	0.93	1807	United Kingdom
magnesium	Mg	12	24.305	2	3	alkaline earth metal	650	1090	1.31	1808	United Kingdom
aluminium	Al	13	26.9815384	13	3	other metal	660.32	2519	1.61	1825	Denmark
silicon	Si	14	28.085	14	3	metalloid	1414		1.90		Sweden
phosphorus	P	15	30.973761998	15	3	non-metal	44.15	280.5	2.19	1669	Germany
sulfur	S	16	32.06	16	3	non-metal	115.21	444.61	2.58		
chlorine	Cl	17	35.45	17	3	halogen	-101.5	-34.04	3.16	1774	Sweden
argon	Ar	18	39.95	18	3	noble gas	-189.34	-185.85		1894	United Kingdom
potassium	K	19	39.0983	1	4	alkali metal	63.5	759	0.82	1807	United Kingdom
calcium	Ca	20	40.078	2	4	alkaline earth metal	842	1484	1.00	1808	United Kingdom
scandium	Sc	21	44.955907	3	4	transition metal	1541	2836	1.36	1879	Sweden
titanium	Ti	22	47.867	4	4	transition metal	1670	3287	1.54	1791	United Kingdom
vanadium	V	23	50.9415	5	4	transition metal	1910	3407	1.63	1830	Sweden
chromium	Cr	24	51.9961	6	4	transition metal	1907	2671	1.66	1797	France
manganese	Mn	25	54.938043	7	4	transition metal	1246	2061	1.55	1774	Sweden
iron	Fe	26	55.845	8	4	transition metal	1538	2861	1.83		
cobalt	Co	27	58.933194	9	4	transition metal	1495	2927	1.88		Sweden
nickel	Ni	28	58.6934	10	4	transition metal	1455	2913	1.91	1751	Sweden
copper	Cu	29	63.546	11	4	transition metal	1084.62	2560	1.90		
zinc	Zn	30	65.38	12	4	transition metal	419.53	907	1.65	1746	
gallium	Ga	31	69.723	13	4	other metal	29.76	2229	1.81	1875	France
germanium	Ge	32	72.63	14	4	metalloid	938.25	2833	2.01	1886	Germany
arsenic	As	33	74.921595	15	4	metalloid			2.18		
selenium	Se	34	78.971	16	4	non-metal	220.8	685	2.55	1817	Sweden
bromine	Br	35	79.904	17	4	halogen	-7.2	58.8	2.96	1826	France
krypton	Kr	36	83.798	18	4	noble gas	-157.37	-153.41		1898	United Kingdom
rubidium	Rb	37	85.4678	1	5	alkali metal	39.3	688	0.82	1861	Germany
strontium	Sr	38	87.62	2	5	alkaline earth metal	777	1377	0.95	1790	United Kingdom
yttrium	Y	39	88.905838	3	5	transition metal	1522	3345	1.22	1794	Finland
zirconium	Zr	40	91.222	4	5	transition metal	1854	4406	1.33	1789	Germany
niobium	Nb	41	92.90637	5	5	transition metal	2477	4741	1.6	1801	United Kingdom
molybdenum	Mo	42	95.95	6	5	transition metal	2622	4639	2.16	1778	Sweden
technetium	Tc	43	97	7	5	transition metal	2157	4262		1937	Italy
ruthenium	Ru	44	101.07	8	5	transition metal	2333	4147	2.2	1844	Russia
rhodium	Rh	45	102.90549	9	5	transition metal	1963	3695	2.28	1803	United Kingdom
palladium	Pd	46	106.42	10	5	transition metal	1554.8	2963	2.20	1803	United Kingdom
silver	Ag	47	107.8682	11	5	transition metal	961.78	2162	1.93		
cadmium	Cd	48	112.414	12	5	transition metal	321.07	767	1.69	1817	Germany
indium	In	49	114.818	13	5	other metal	156.6	2072	1.78	1863	Germany
tin	Sn	50	118.71	14	5	other metal	231.93	2586	1.96		
antimony	Sb	51	121.76	15	5	metalloid	630.63	1587	2.05		
tellurium	Te	52	127.6	16	5	metalloid	449.51	988	2.1	1782	
iodine	I	53	126.90447	17	5	halogen	113.7	184.4	2.66	1811	France
xenon	Xe	54	131.293	18	5	noble gas	-111.75	-108.1	2.6	1898	United Kingdom
caesium	Cs	55	132.90545196	1	6	alkali metal	28.5	671	0.79	1860	Germany
barium	Ba	56	137.327	2	6	alkaline earth metal	727	1845	0.89	1808	United Kingdom
lanthanum	La	57	138.90547		6	lanthanide	920	3464	1.10	1839	Sweden
cerium	Ce	58	140.116		6	lanthanide	799	3443	1.12	1803	
praseodymium	Pr	59	140.90766		6	lanthanide	931	3520	1.13	1885	
neodymium	Nd	60	144.242		6	lanthanide	1016	3074	1.14	1885	
promethium	Pm	61	145		6	lanthanide	1042	3000		1945	
samarium	Sm	62	150.36		6	lanthanide	1072	1794	1.17	1879	
europium	Eu	63	151.964		6	lanthanide	822	1529		1901	
gadolinium	Gd	64	157.249		6	lanthanide	1313	3273	1.20	1880	
terbium	Tb	65	158.925354		6	lanthanide	1359	3230		1843	
dysprosium	Dy	66	162.5		6	lanthanide	1412	2567	1.22	1886	
holmium	Ho	67	164.930329		6	lanthanide	1472	2700	1.23	1878	
erbium	Er	68	167.259		6	lanthanide	1529	2868	1.24	1843	
thulium	Tm	69	168.934219		6	lanthanide	1545	1950	1.25	1879	
ytterbium	Yb	70	173.045		6	lanthanide	824	1196		1878	
lutetium	Lu	71	174.96669		6	lanthanide	1663	3402		1907	
hafnium	Hf	72	178.486	4	6	transition metal	2233	4600	1.3	1923	Denmark
tantalum	Ta	73	180.94788	5	6	transition metal	3017	5455	1.5	1802	Sweden
tungsten	W	74	183.84	6	6	transition metal	3414	5555		1783	Spain
rhenium	Re	75	186.207	7	6	transition metal	3185	5590	1.9	1925	Germany
osmium	Os	76	190.23	8	6	transition metal	3033	5008	2.2	1804	United Kingdom
iridium	Ir	77	192.217	9	6	transition metal	2446	4428	2.20	1804	
platinum	Pt	78	195.084	10	6	transition metal	1768.2	3825		1735	
gold	Au	79	196.96657	11	6	transition metal	1064.18	2836			
mercury	Hg	80	200.592	12	6	transition metal	-38.83	356.62			
thallium	Tl	81	204.38	13	6	other metal	304	1473		1861	United Kingdom
lead	Pb	82	207.2	14	6	other metal	327.46	1749			
bismuth	Bi	83	208.9804	15	6	other metal	271.4	1564			
polonium	Po	84	209	16	6	metalloid	254		2.0	1898	France
astatine	At	85	210	17	6	halogen	302		2.2	1940	United States
radon	Rn	86	222	18	6	noble gas	-71	-61.7			Germany
francium	Fr	87	223	1	7	alkali metal			0.7	1939	France
radium	Ra	88	226	2	7	alkaline earth metal	696		0.9	1898	France
actinium	Ac	89	227		7	actinide	1050	3200	1.1	1899	France
thorium	Th	90	232.0377		7	actinide	1750	4785	1.3	1828	
protactinium	Pa	91	231.03588		7	actinide	1572	4027	1.5	1917	
uranium	U	92	238.02891		7	actinide	1135	4131		1789	
neptunium	Np	93	237		7	actinide	644			1940	
plutonium	Pu	94	244		7	actinide	640	3228		1940	
americium	Am	95	243		7	actinide	1176			1945	
curium	Cm	96	247		7	actinide	1345	3110		1944	
berkelium	Bk	97	247		7	actinide	986			1949	
californium	Cf	98	251		7	actinide	900			1950	
einsteinium	Es	99	252		7	actinide	860			1952	
fermium	Fm	100	257		7	actinide	1527			1953	
mendelevium	Md	101	258		7	actinide	827			1955	
nobelium	No	102	259		7	actinide	827			1957	
lawrencium	Lr	103	262		7	actinide	1627			1961	
rutherfordium	Rf	104	267	4	7	transition metal				1969	
dubnium	Db	105	270	5	7	transition metal				1967	
seaborgium	Sg	106	269	6	7	transition metal				1974	
bohrium	Bh	107	270	7	7	transition metal				1976	
hassium	Hs	108	270	8	7	transition metal				1984	Germany
meitnerium	Mt	109	278	9	7	transition metal				1982	Germany
darmstadtium	Ds	110	281	10	7	transition metal				1994	Germany
roentgenium	Rg	111	281	11	7	transition metal				1994	Germany
copernicium	Cn	112	285	12	7	transition metal				1996	Germany
nihonium	Nh	113	286	13	7	other metal				2003	
flerovium	Fl	114	289	14	7	other metal				1998	
moscovium	Mc	115	289	15	7	other metal				2003	
livermorium	Lv	116	293	16	7	other metal				2000	
tennessine	Ts	117	293	17	7	halogen				2010	
oganesson	Og	118	294	18	7	noble gas				2002	`;
