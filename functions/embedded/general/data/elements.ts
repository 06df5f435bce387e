/**
 * Chemical elements: symbol, atomic number, standard atomic weight, place in the periodic table, melting and boiling point, discovery.
 * Source: Blue Obelisk Data Repository 10 (bodr, 2006-2010; https://doi.org/10.1021/ci050400b), MIT (Expat).
 * Cut: IUPAC groups 1 to 18 (none for lanthanides and actinides) instead of the old numbering, names of elements 113 to 118 as approved by IUPAC
 * in 2016 and before, no boiling point where it lies under the melting point; temperatures turned from kelvin into degrees Celsius; the country of discovery only where there is one; no year where known since antiquity.
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
export const ELEMENTS = `hydrogen	H	1	1.008	1	1	non-metal	-259.14	-252.87	2.20	1766	United Kingdom
helium	He	2	4.002602	18	1	noble gas	-272.2	-268.93		1895	
lithium	Li	3	6.94	1	2	alkali metal	180.55	1341.85	0.98	1817	Sweden
beryllium	Be	4	9.012182	2	2	alkaline earth metal	1286.85	2969.85	1.57	1797	France
boron	B	5	10.81	13	2	metalloid	2091.85	4001.85	2.04	1808	
carbon	C	6	12.011	14	2	non-metal	3551.85	4826.85	2.55		
nitrogen	N	7	14.007	15	2	non-metal	-210	-195.81	3.04	1772	United Kingdom
oxygen	O	8	15.999	16	2	non-metal	-218.35	-182.96	3.44	1774	
fluorine	F	9	18.9984032	17	2	halogen	-219.6	-188.15	3.98	1886	France
neon	Ne	10	20.1797	18	2	noble gas	-248.6	-246.05		1898	United Kingdom
sodium	Na	11	22.98976928	1	3	alkali metal	97.85	882.85	0.93	1807	United Kingdom
magnesium	Mg	12	24.305	2	3	alkaline earth metal	648.85	1106.85	1.31	1808	United Kingdom
aluminium	Al	13	26.9815386	13	3	other metal	660.35	2466.85	1.61	1825	Denmark
silicon	Si	14	28.085	14	3	metalloid	1409.85	2356.85	1.90	1823	Sweden
phosphorus	P	15	30.973762	15	3	non-metal	44.15	279.85	2.19	1669	Germany
sulfur	S	16	32.06	16	3	non-metal	119.05	444.67	2.58		
chlorine	Cl	17	35.45	17	3	halogen	-100.98	-33.97	3.16	1774	Sweden
argon	Ar	18	39.948	18	3	noble gas	-189.2	-185.7		1894	United Kingdom
potassium	K	19	39.0983	1	4	alkali metal	63.65	759.85	0.82	1807	United Kingdom
calcium	Ca	20	40.078	2	4	alkaline earth metal	838.85	1483.85	1.00	1808	United Kingdom
scandium	Sc	21	44.955912	3	4	transition metal	1540.85	2835.85	1.36	1879	Sweden
titanium	Ti	22	47.867	4	4	transition metal	1661.85	3286.85	1.54	1791	United Kingdom
vanadium	V	23	50.9415	5	4	transition metal	1889.85	3376.85	1.63	1830	Sweden
chromium	Cr	24	51.9961	6	4	transition metal	1856.85	2671.85	1.66	1797	France
manganese	Mn	25	54.938045	7	4	transition metal	1244.85	1961.85	1.55	1774	Sweden
iron	Fe	26	55.845	8	4	transition metal	1534.85	2749.85	1.83		
cobalt	Co	27	58.933195	9	4	transition metal	1494.85	2869.85	1.88	1737	Sweden
nickel	Ni	28	58.6934	10	4	transition metal	1452.85	2731.85	1.91	1751	Sweden
copper	Cu	29	63.546	11	4	transition metal	1083.45	2566.85	1.90		
zinc	Zn	30	65.38	12	4	transition metal	419.58	906.85	1.65	1746	Germany
gallium	Ga	31	69.723	13	4	other metal	29.77	2204.85	1.81	1875	France
germanium	Ge	32	72.630	14	4	metalloid	938.35	2833.85	2.01	1886	Germany
arsenic	As	33	74.92160	15	4	metalloid	816.85		2.18		
selenium	Se	34	78.96	16	4	non-metal	220.85	684.85	2.55	1817	Sweden
bromine	Br	35	79.904	17	4	halogen	-7.2	58.7	2.96	1826	France
krypton	Kr	36	83.798	18	4	noble gas	-157.15	-152.3	3.00	1898	United Kingdom
rubidium	Rb	37	85.4678	1	5	alkali metal	39.48	687.85	0.82	1861	Germany
strontium	Sr	38	87.62	2	5	alkaline earth metal	768.85	1381.85	0.95	1790	United Kingdom
yttrium	Y	39	88.90585	3	5	transition metal	1521.85	3337.85	1.22	1794	Finland
zirconium	Zr	40	91.224	4	5	transition metal	1854.85	4408.85	1.33	1789	Germany
niobium	Nb	41	92.90638	5	5	transition metal	2468.85	4741.85	1.6	1801	United Kingdom
molybdenum	Mo	42	95.96	6	5	transition metal	2622.85	4638.85	2.16	1778	Sweden
technetium	Tc	43	97	7	5	transition metal	2203.85	4264.85	1.9	1937	Italy
ruthenium	Ru	44	101.07	8	5	transition metal	2336.85	4151.85	2.2	1844	Russia
rhodium	Rh	45	102.90550	9	5	transition metal	1962.85	3696.85	2.28	1803	United Kingdom
palladium	Pd	46	106.42	10	5	transition metal	1551.85	2966.85	2.20	1803	United Kingdom
silver	Ag	47	107.8682	11	5	transition metal	961.95	2162.85	1.93		
cadmium	Cd	48	112.411	12	5	transition metal	321.11	766.85	1.69	1817	Germany
indium	In	49	114.818	13	5	other metal	156.63	2076.85	1.78	1863	Germany
tin	Sn	50	118.710	14	5	other metal	231.97	2602.85	1.96		
antimony	Sb	51	121.760	15	5	metalloid	630.76	1586.85	2.05		
tellurium	Te	52	127.60	16	5	metalloid	449.57	987.85	2.1	1782	Germany
iodine	I	53	126.90447	17	5	halogen	113.55	184.35	2.66	1811	France
xenon	Xe	54	131.293	18	5	noble gas	-111.76	-108.05	2.6	1898	United Kingdom
caesium	Cs	55	132.9054519	1	6	alkali metal	28.39	670.85	0.79	1860	Germany
barium	Ba	56	137.327	2	6	alkaline earth metal	728.85	1804.85	0.89	1808	United Kingdom
lanthanum	La	57	138.90547		6	lanthanide	917.85	3463.85	1.10	1839	Sweden
cerium	Ce	58	140.116		6	lanthanide	797.85	3441.85	1.12	1803	
praseodymium	Pr	59	140.90765		6	lanthanide	930.85	3511.85	1.13	1885	
neodymium	Nd	60	144.242		6	lanthanide	1020.85	3073.85	1.14	1885	
promethium	Pm	61	145		6	lanthanide	1041.85	2999.85		1945	
samarium	Sm	62	150.36		6	lanthanide	1073.85	1793.85	1.17	1879	
europium	Eu	63	151.964		6	lanthanide	821.85	1526.85		1901	
gadolinium	Gd	64	157.25		6	lanthanide	1311.85	3271.85	1.20	1880	
terbium	Tb	65	158.92535		6	lanthanide	1355.85	3226.85		1843	
dysprosium	Dy	66	162.500		6	lanthanide	1411.85	2566.85	1.22	1886	
holmium	Ho	67	164.93032		6	lanthanide	1473.85	2694.85	1.23	1878	
erbium	Er	68	167.259		6	lanthanide	1528.85	2866.85	1.24	1843	
thulium	Tm	69	168.93421		6	lanthanide	1544.85	1949.85	1.25	1879	
ytterbium	Yb	70	173.054		6	lanthanide	818.85	1195.85		1878	
lutetium	Lu	71	174.9668		6	lanthanide	1662.85	3394.85	1.27	1907	
hafnium	Hf	72	178.49	4	6	transition metal	2230.85	4601.85	1.3	1923	Denmark
tantalum	Ta	73	180.94788	5	6	transition metal	3019.85	5456.85	1.5	1802	Sweden
tungsten	W	74	183.84	6	6	transition metal	3421.85	5551.85	2.36	1783	Spain
rhenium	Re	75	186.207	7	6	transition metal	3181.85	5596.85	1.9	1925	Germany
osmium	Os	76	190.23	8	6	transition metal	3026.85	5026.85	2.2	1804	United Kingdom
iridium	Ir	77	192.217	9	6	transition metal	2446.85	4426.85	2.20	1804	United Kingdom
platinum	Pt	78	195.084	10	6	transition metal	1768.95	3826.85	2.28	1735	United Kingdom
gold	Au	79	196.966569	11	6	transition metal	1064.43	2856.85	2.54		
mercury	Hg	80	200.592	12	6	transition metal	-38.84	356.73	2.00		
thallium	Tl	81	204.38	13	6	other metal	303.85	1472.85	1.62	1861	United Kingdom
lead	Pb	82	207.2	14	6	other metal	327.5	1749.85	2.33		
bismuth	Bi	83	208.98040	15	6	other metal	271.44	1563.85	2.02		
polonium	Po	84	209	16	6	metalloid	253.85		2.0	1898	France
astatine	At	85	210	17	6	halogen	301.85	336.85	2.2	1940	United States
radon	Rn	86	222	18	6	noble gas	-71.15	-61.75		1898	Germany
francium	Fr	87	223	1	7	alkali metal	26.85	676.85	0.7	1939	France
radium	Ra	88	226	2	7	alkaline earth metal	699.85	1139.85	0.9	1898	France
actinium	Ac	89	227		7	actinide	1050.85	3196.85	1.1	1899	France
thorium	Th	90	232.03806		7	actinide	1754.85	4786.85	1.3	1828	
protactinium	Pa	91	231.03588		7	actinide	1571.85	4026.85	1.5	1917	
uranium	U	92	238.02891		7	actinide	1134.85	4133.85	1.38	1789	
neptunium	Np	93	237		7	actinide	638.85	3901.85	1.36	1940	
plutonium	Pu	94	244		7	actinide	639.85	3231.85	1.28	1940	
americium	Am	95	243		7	actinide	1175.85	2606.85	1.3	1945	
curium	Cm	96	247		7	actinide	1346.85	3109.85	1.3	1944	
berkelium	Bk	97	247		7	actinide	984.85		1.3	1949	
californium	Cf	98	251		7	actinide	898.85	899.85	1.3	1950	
einsteinium	Es	99	252		7	actinide	856.85		1.3	1952	
fermium	Fm	100	257		7	actinide	1526.85		1.3	1953	
mendelevium	Md	101	258		7	actinide	826.85		1.3	1955	
nobelium	No	102	259		7	actinide	826.85		1.3	1958	
lawrencium	Lr	103	262		7	actinide	1626.85			1961	
rutherfordium	Rf	104	267	4	7	transition metal				1964	
dubnium	Db	105	270	5	7	transition metal				1967	
seaborgium	Sg	106	271	6	7	transition metal				1974	
bohrium	Bh	107	270	7	7	transition metal				1981	Russia
hassium	Hs	108	277	8	7	transition metal				1984	Germany
meitnerium	Mt	109	276	9	7	transition metal				1982	Germany
darmstadtium	Ds	110	281	10	7	transition metal				1994	Germany
roentgenium	Rg	111	282	11	7	transition metal				1994	Germany
copernicium	Cn	112	285	12	7	transition metal				1996	Germany
nihonium	Nh	113	285	13	7	other metal				2003	
flerovium	Fl	114	289	14	7	other metal				1998	
moscovium	Mc	115	289	15	7	other metal				2004	
livermorium	Lv	116	293	16	7	other metal				2000	Russia
tennessine	Ts	117	294	17	7	halogen					
oganesson	Og	118	294	18	7	noble gas				2002	`;
