/**
 * Constellations of the International Astronomical Union, and stars: magnitude and position.
 * Source: d3-celestial 0.7.35, BSD-3-Clause, from the Extended Hipparcos Compilation (E. Anderson and C. Francis, 2012, VizieR V/137D),
 * the cross index of star names and designations (N. D. Kostjuk, 2002, VizieR IV/27A) and the constellation page of the IAU.
 * Cut: stars of magnitude 4 or brighter, and those with a name of magnitude 5 or brighter; of stars with one name the brightest;
 * Latin names and genitives of three constellations as the IAU has them.
 * Columns of constellations: abbreviation, Latin name, genitive. Columns of stars, brightest first: name, abbreviation of the
 * constellation, apparent visual magnitude, right ascension and declination (degrees, J2000).
 *
 * Copyright (c) 2015, Olaf Frohn
 * All rights reserved.
 *
 * Redistribution and use in source and binary forms, with or without modification, are permitted provided that the following conditions are met:
 *
 * 1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following disclaimer.
 *
 * 2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following disclaimer in the documentation and/or other materials provided with the distribution.
 *
 * 3. Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products derived from this software without specific prior written permission.
 *
 * THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.
 */
export const CONSTELLATIONS = `And	Andromeda	Andromedae
Ant	Antlia	Antliae
Aps	Apus	Apodis
Aqr	Aquarius	Aquarii
Aql	Aquila	Aquilae
Ara	Ara	Arae
Ari	Aries	Arietis
Aur	Auriga	Aurigae
Boo	Boötes	Boötis
Cae	Caelum	Caeli
Cam	Camelopardalis	Camelopardalis
Cnc	Cancer	Cancri
CVn	Canes Venatici	Canum Venaticorum
CMa	Canis Major	Canis Majoris
CMi	Canis Minor	Canis Minoris
Cap	Capricornus	Capricorni
Car	Carina	Carinae
Cas	Cassiopeia	Cassiopeiae
Cen	Centaurus	Centauri
Cep	Cepheus	Cephei
Cet	Cetus	Ceti
Cha	Chamaeleon	Chamaeleontis
Cir	Circinus	Circini
Col	Columba	Columbae
Com	Coma Berenices	Comae Berenices
CrA	Corona Australis	Coronae Australis
CrB	Corona Borealis	Coronae Borealis
Crv	Corvus	Corvi
Crt	Crater	Crateris
Cru	Crux	Crucis
Cyg	Cygnus	Cygni
Del	Delphinus	Delphini
Dor	Dorado	Doradus
Dra	Draco	Draconis
Equ	Equuleus	Equulei
Eri	Eridanus	Eridani
For	Fornax	Fornacis
Gem	Gemini	Geminorum
Gru	Grus	Gruis
Her	Hercules	Herculis
Hor	Horologium	Horologii
Hya	Hydra	Hydrae
Hyi	Hydrus	Hydri
Ind	Indus	Indi
Lac	Lacerta	Lacertae
Leo	Leo	Leonis
LMi	Leo Minor	Leonis Minoris
Lep	Lepus	Leporis
Lib	Libra	Librae
Lup	Lupus	Lupi
Lyn	Lynx	Lyncis
Lyr	Lyra	Lyrae
Men	Mensa	Mensae
Mic	Microscopium	Microscopii
Mon	Monoceros	Monocerotis
Mus	Musca	Muscae
Nor	Norma	Normae
Oct	Octans	Octantis
Oph	Ophiuchus	Ophiuchi
Ori	Orion	Orionis
Pav	Pavo	Pavonis
Peg	Pegasus	Pegasi
Per	Perseus	Persei
Phe	Phoenix	Phoenicis
Pic	Pictor	Pictoris
Psc	Pisces	Piscium
PsA	Piscis Austrinus	Piscis Austrini
Pup	Puppis	Puppis
Pyx	Pyxis	Pyxidis
Ret	Reticulum	Reticuli
Sge	Sagitta	Sagittae
Sgr	Sagittarius	Sagittarii
Sco	Scorpius	Scorpii
Scl	Sculptor	Sculptoris
Sct	Scutum	Scuti
Ser	Serpens	Serpentis
Sex	Sextans	Sextantis
Tau	Taurus	Tauri
Tel	Telescopium	Telescopii
Tri	Triangulum	Trianguli
TrA	Triangulum Australe	Trianguli Australis
Tuc	Tucana	Tucanae
UMa	Ursa Major	Ursae Majoris
UMi	Ursa Minor	Ursae Minoris
Vel	Vela	Velorum
Vir	Virgo	Virginis
Vol	Volans	Volantis
Vul	Vulpecula	Vulpeculae`;

export const STARS = `Sirius	CMa	-1.44	101.29	-16.72
Canopus	Car	-0.62	95.99	-52.70
Arcturus	Boo	-0.05	213.92	19.18
Rigil Kentaurus	Cen	-0.01	219.90	-60.83
Vega	Lyr	0.03	279.23	38.78
Capella	Aur	0.08	79.17	46.00
Rigel	Ori	0.18	78.63	-8.20
Procyon	CMi	0.4	114.83	5.22
Achernar	Eri	0.45	24.43	-57.24
Betelgeuse	Ori	0.45	88.79	7.41
Hadar	Cen	0.61	210.96	-60.37
Altair	Aql	0.76	297.70	8.87
Acrux	Cru	0.77	186.65	-63.10
Aldebaran	Tau	0.87	68.98	16.51
Spica	Vir	0.98	201.30	-11.16
Antares	Sco	1.06	247.35	-26.43
Pollux	Gem	1.16	116.33	28.03
Fomalhaut	PsA	1.17	344.41	-29.62
Mimosa	Cru	1.25	191.93	-59.69
Deneb	Cyg	1.25	310.36	45.28
Toliman	Cen	1.35	219.90	-60.84
Regulus	Leo	1.36	152.09	11.97
Adhara	CMa	1.5	104.66	-28.97
Castor	Gem	1.58	113.65	31.89
Gacrux	Cru	1.59	187.79	-57.11
Shaula	Sco	1.62	263.40	-37.10
Bellatrix	Ori	1.64	81.28	6.35
Elnath	Tau	1.65	81.57	28.61
Miaplacidus	Car	1.67	138.30	-69.72
Alnilam	Ori	1.69	84.05	-1.20
Alnair	Gru	1.73	332.06	-46.96
Alnitak	Ori	1.74	85.19	-1.94
Regor	Vel	1.75	122.38	-47.34
Alioth	UMa	1.76	193.51	55.96
Mirfak	Per	1.79	51.08	49.86
Kaus Australis	Sgr	1.79	276.04	-34.38
Dubhe	UMa	1.81	165.93	61.75
Wezen	CMa	1.83	107.10	-26.39
Alkaid	UMa	1.85	206.89	49.31
Avior	Car	1.86	125.63	-59.51
Sargas	Sco	1.86	264.33	-43.00
Menkalinan	Aur	1.9	89.88	44.95
Atria	TrA	1.91	252.17	-69.03
Alhena	Gem	1.93	99.43	16.40
Alsephina	Vel	1.93	131.18	-54.71
Peacock	Pav	1.94	306.41	-56.74
Polaris	UMi	1.97	37.95	89.26
Mirzam	CMa	1.98	95.67	-17.96
Alphard	Hya	1.99	141.90	-8.66
Hamal	Ari	2.01	31.79	23.46
Algieba	Leo	2.01	154.99	19.84
Diphda	Cet	2.04	10.90	-17.99
Nunki	Sgr	2.05	283.82	-26.30
Menkent	Cen	2.06	211.67	-36.37
Alpheratz	And	2.07	2.10	29.09
Mirach	And	2.07	17.43	35.62
Saiph	Ori	2.07	86.94	-9.67
Kochab	UMi	2.07	222.68	74.16
Tiaki	Gru	2.07	340.67	-46.88
Rasalhague	Oph	2.08	263.73	12.56
Algol	Per	2.09	47.04	40.96
Almach	And	2.1	30.97	42.33
Denebola	Leo	2.14	177.26	14.57
Navi	Cas	2.15	14.18	60.72
Muhlifain	Cen	2.2	190.38	-48.96
Naos	Pup	2.21	120.90	-40.00
Aspidiske	Car	2.21	139.27	-59.28
Alphecca	CrB	2.22	233.67	26.71
Suhail	Vel	2.23	137.00	-43.43
Mizar	UMa	2.23	200.98	54.93
Sadr	Cyg	2.23	305.56	40.26
Shedar	Cas	2.24	10.13	56.54
Eltanin	Dra	2.24	269.15	51.49
Mintaka	Ori	2.25	83.00	-0.30
Caph	Cas	2.28	2.29	59.15
	Cen	2.29	204.97	-53.47
Dschubba	Sco	2.29	240.08	-22.62
Larawag	Sco	2.29	252.54	-34.29
Men	Lup	2.3	220.48	-47.39
	Cen	2.33	218.88	-42.16
Merak	UMa	2.34	165.46	56.38
Izar	Boo	2.35	221.25	27.07
Enif	Peg	2.38	326.05	9.88
Mula	Sco	2.39	265.62	-39.03
Ankaa	Phe	2.4	6.57	-42.31
Phecda	UMa	2.41	178.46	53.69
Sabik	Oph	2.43	257.59	-15.72
Scheat	Peg	2.44	345.94	28.08
Aludra	CMa	2.45	111.02	-29.30
Alderamin	Cep	2.45	319.64	62.59
Markeb	Vel	2.47	140.53	-55.01
Aljanah	Cyg	2.48	311.55	33.97
Markab	Peg	2.49	346.19	15.21
Menkar	Cet	2.54	45.57	4.09
Saik	Oph	2.54	249.29	-10.57
	Cen	2.55	208.88	-47.29
Zosma	Leo	2.56	168.53	20.52
Acrab	Sco	2.56	241.36	-19.81
Arneb	Lep	2.58	83.18	-17.82
	Cen	2.58	182.09	-50.72
Gienah	Crv	2.58	183.95	-17.54
Ascella	Sgr	2.6	285.65	-29.88
Zubeneschamali	Lib	2.61	229.25	-9.38
Unukalhai	Ser	2.63	236.07	6.43
Sheratan	Ari	2.64	28.66	20.81
Phact	Col	2.65	84.91	-34.07
Mahasim	Aur	2.65	89.93	37.21
Kraz	Crv	2.65	188.60	-23.40
Ruchbah	Cas	2.66	21.45	60.24
Muphrid	Boo	2.68	208.67	18.40
KeKouan	Lup	2.68	224.63	-43.13
Hassaleh	Aur	2.69	74.25	33.17
	Vel	2.69	161.69	-49.42
	Mus	2.69	189.30	-69.14
Lesath	Sco	2.7	262.69	-37.30
	Pup	2.71	109.29	-37.10
Kaus Media	Sgr	2.72	275.25	-29.83
Tarazed	Aql	2.72	296.56	10.61
Yed Prior	Oph	2.73	243.59	-3.69
Athebyne	Dra	2.73	246.00	61.51
	Car	2.74	160.74	-64.39
Porrima	Vir	2.74	190.42	-1.45
Hatysa	Ori	2.75	83.86	-5.91
	Cen	2.75	200.15	-36.71
Zubenelgenubi	Lib	2.75	222.72	-16.04
Cebalrai	Oph	2.76	265.87	4.57
Cursa	Eri	2.78	76.96	-5.09
Kornephoros	Her	2.78	247.56	21.49
Rasalgethi	Her	2.78	258.66	14.39
Imai	Cru	2.79	183.79	-58.75
Rastaban	Dra	2.79	262.61	52.30
	Lup	2.8	233.79	-41.17
Nihal	Lep	2.81	82.06	-20.76
Rutilicus	Her	2.81	250.32	31.60
	Hyi	2.82	6.44	-77.25
Paikauhale	Sco	2.82	248.97	-28.22
Kaus Borealis	Sgr	2.82	276.99	-25.42
Algenib	Peg	2.83	3.31	15.18
Tureis	Pup	2.83	121.89	-24.30
	TrA	2.83	238.79	-63.43
Atik	Per	2.84	58.53	31.88
	Ara	2.84	261.32	-55.53
Choo	Ara	2.84	262.96	-49.88
Alcyone	Tau	2.85	56.87	24.11
Vindemiatrix	Vir	2.85	195.54	10.96
Deneb Algedi	Cap	2.85	326.76	-16.13
	Hyi	2.86	29.69	-61.57
Fawaris	Cyg	2.86	296.24	45.13
Tejat	Gem	2.87	95.74	22.51
	TrA	2.87	229.73	-68.68
	Tuc	2.87	334.63	-60.26
Acamar	Eri	2.88	44.57	-40.30
Albaldah	Sgr	2.88	287.44	-21.02
Gomeisa	CMi	2.89	111.79	8.29
Cor Caroli	CVn	2.89	194.01	38.32
Fang	Sco	2.89	239.71	-26.11
	Per	2.9	59.46	40.01
Alniyat	Sco	2.9	245.30	-25.59
Sadalsuud	Aqr	2.9	322.89	-5.57
	Per	2.91	46.20	53.51
	Car	2.92	146.78	-65.07
Matar	Peg	2.93	340.75	30.22
	Pup	2.94	102.48	-50.61
Algorab	Crv	2.94	187.47	-16.52
Sadalmelik	Aqr	2.95	331.45	-0.32
Zaurak	Eri	2.97	59.51	-13.51
Tianguan	Tau	2.97	84.41	21.14
Algenubi	Leo	2.97	146.46	23.77
Alnasl	Sgr	2.98	271.45	-30.42
	Hya	2.99	199.73	-23.17
Girtab	Sco	2.99	266.90	-40.13
Okab	Aql	2.99	286.35	13.86
Mizan	Tri	3	32.39	34.99
	UMa	3	167.42	44.50
Pherkad	UMi	3	230.18	71.83
Xamidimura	Sco	3	252.97	-38.05
Aldhanab	Gru	3	328.48	-37.36
	Per	3.01	55.73	47.79
Furud	CMa	3.02	95.08	-30.06
Al Zara	CMa	3.02	105.76	-23.83
Minkar	Crv	3.02	182.53	-22.62
Almaaz	Aur	3.03	75.49	43.82
	Mus	3.04	191.57	-68.11
Seginus	Boo	3.04	218.02	38.31
Albireo	Cyg	3.05	292.68	27.96
Dabih	Cap	3.05	305.25	-14.78
Mebsuta	Gem	3.06	100.98	25.13
Tania Australis	UMa	3.06	155.58	41.50
Altais	Dra	3.07	288.14	67.66
Hamalwarid	Sgr	3.1	274.41	-36.76
	Hya	3.11	133.85	5.95
	Hya	3.11	162.41	-16.19
	Cen	3.11	173.95	-63.02
Persian	Ind	3.11	309.39	-47.29
Wazn	Col	3.12	87.74	-35.77
Talitha	UMa	3.12	134.80	48.04
	Ara	3.12	254.66	-55.99
Sarin	Her	3.12	258.76	24.84
Ke Kwan	Cen	3.13	224.79	-42.10
	Lyn	3.14	140.26	34.39
	Vel	3.16	142.81	-57.03
	Her	3.16	258.76	36.81
	Pup	3.17	99.44	-43.20
	UMa	3.17	143.21	51.68
Aldhibah	Dra	3.17	257.20	65.71
Namalsadirah	Sgr	3.17	281.41	-26.99
Haedus	Aur	3.18	76.63	41.23
	Cir	3.18	220.63	-64.98
Tabit	Ori	3.19	72.46	6.96
	Lep	3.19	76.37	-22.37
	Oph	3.19	254.42	9.38
Fuyue	Sco	3.19	267.46	-37.04
	Cyg	3.21	318.23	30.23
Errai	Cep	3.21	354.84	77.63
	Lup	3.22	230.34	-40.65
Yed Posterior	Oph	3.23	244.58	-4.69
	Ser	3.23	275.33	-2.90
Alfirk	Cep	3.23	322.17	70.56
	Pic	3.24	102.05	-61.94
	Aql	3.24	302.83	-0.82
	Pup	3.25	112.31	-43.30
	Hya	3.25	211.59	-26.68
Brachium	Lib	3.25	226.02	-25.28
Sulafat	Lyr	3.25	284.74	32.69
	Hyi	3.26	56.81	-74.24
	And	3.27	9.83	30.86
Garafsa	Oph	3.27	260.50	-25.00
Skat	Aqr	3.27	343.66	-15.82
	Lep	3.29	78.23	-16.21
	Car	3.29	153.43	-70.04
Edasich	Dra	3.29	231.23	58.97
	Dor	3.3	68.50	-55.05
	Car	3.3	158.01	-61.69
Propus	Gem	3.31	93.72	22.51
	Ara	3.31	261.35	-56.38
	Phe	3.32	16.52	-46.72
Gorgonea Tertia	Per	3.32	46.29	38.84
Megrez	UMa	3.32	183.86	57.03
	Sco	3.32	258.04	-43.24
Sinistra	Oph	3.32	269.76	-9.77
	Sgr	3.32	286.74	-27.67
	Ret	3.33	63.61	-62.47
Chertan	Leo	3.33	168.56	15.43
Azmidi	Pup	3.34	117.32	-24.86
Segin	Cas	3.35	28.60	63.67
Saif al Jabbar	Ori	3.35	81.12	-2.40
Alzirr	Gem	3.35	101.32	12.90
Muscida	UMa	3.35	127.57	60.72
Almizan	Aql	3.36	291.37	3.11
	Lup	3.37	230.67	-44.69
Ashlesha	Hya	3.38	131.69	6.42
Heze	Vir	3.38	203.67	-0.60
Meissa	Ori	3.39	83.78	9.93
	Car	3.39	154.27	-61.33
Minelauva	Vir	3.39	193.90	3.40
	Cep	3.39	332.71	58.20
Chamukuy	Tau	3.4	67.17	15.87
	Phe	3.41	22.09	-43.32
	Tau	3.41	60.17	12.49
	Cen	3.41	207.38	-41.69
	Lup	3.41	228.07	-52.10
Kabalfird	Cep	3.41	311.32	61.84
Homam	Peg	3.41	340.37	10.83
Mothallah	Tri	3.42	28.27	29.58
	Lup	3.42	240.03	-38.40
	Her	3.42	266.61	27.72
	Pav	3.42	311.24	-66.20
	Car	3.43	137.74	-58.97
Adhafera	Leo	3.43	154.17	23.42
Al Thalimain Prior	Aql	3.43	286.56	-4.88
Tania Borealis	UMa	3.45	154.27	42.91
Achird	Cas	3.46	12.28	57.82
Dheneb	Cet	3.46	17.15	-10.18
	Car	3.46	119.19	-52.98
Thiba	Boo	3.46	228.88	33.31
Kaffaljidhma	Cet	3.47	40.83	3.24
	Cen	3.47	207.40	-42.47
Al Jabhah	Leo	3.48	151.83	16.76
	Her	3.48	250.72	38.92
	Cet	3.49	26.02	-15.94
Unurgunite	CMa	3.49	105.43	-27.93
Alula Borealis	UMa	3.49	169.62	33.09
Nekkar	Boo	3.49	225.49	40.39
	Tel	3.49	276.74	-45.97
	Gru	3.49	342.14	-51.32
	CMa	3.5	102.46	-32.51
Wasat	Gem	3.5	110.03	21.98
	Cep	3.5	342.42	66.20
	Sge	3.51	299.69	19.49
Sadalbari	Peg	3.51	342.50	24.60
Rana	Eri	3.52	55.81	-9.76
Subra	Leo	3.52	145.29	9.89
	Vel	3.52	149.22	-54.57
Sheliak	Lyr	3.52	282.52	33.36
	Sgr	3.52	284.43	-21.11
Biham	Peg	3.52	332.55	6.20
Ain	Tau	3.53	67.15	19.18
Tarf	Cnc	3.53	124.13	9.19
	Hya	3.54	173.25	-31.86
	Ser	3.54	237.41	-3.43
	Ser	3.54	264.40	-15.40
Beemim	Eri	3.55	64.47	-33.80
	Lep	3.55	86.74	-14.82
	Lup	3.55	214.85	-46.06
Alahakan	Dra	3.55	275.26	72.73
	Pav	3.55	302.18	-66.18
Deneb Kaitos Shemali	Cet	3.56	4.86	-8.82
	Eri	3.56	34.13	-51.51
Labr	Crt	3.56	169.84	-14.78
Pipirima	Sco	3.56	253.08	-38.02
	Gem	3.57	116.11	24.40
Alkaphrah	UMa	3.57	135.91	47.16
	Boo	3.57	217.96	30.37
	Lup	3.57	230.45	-36.26
	Gem	3.58	109.52	16.54
Algedi	Cap	3.58	304.51	-12.54
Nembus	And	3.59	24.50	48.63
	Ori	3.59	79.40	-6.84
Kursi al Jabbar	Lep	3.59	86.12	-22.45
Zavijava	Vir	3.59	177.67	1.76
Ginan	Cru	3.59	185.34	-60.40
Al Naymat	Cet	3.6	21.01	-8.18
	Gem	3.6	103.20	33.96
	Vel	3.6	130.07	-52.92
	Vel	3.6	142.68	-40.47
	Lib	3.6	234.26	-28.14
	Ara	3.6	262.77	-60.68
Bharani	Ari	3.61	42.50	27.26
	Tau	3.61	51.20	9.03
	Hya	3.61	152.65	-12.35
	Mus	3.61	195.57	-71.55
	Pav	3.61	266.43	-64.72
Alpherg	Psc	3.62	22.87	15.35
Atlas	Tau	3.62	57.29	24.05
	Pup	3.62	116.31	-37.97
Grafias	Sco	3.62	253.65	-42.36
	And	3.62	345.48	42.33
	Mus	3.63	176.40	-66.73
Rotanev	Del	3.64	309.39	14.60
Prima Hyadum	Tau	3.65	64.95	15.63
	UMa	3.65	142.88	63.06
Nasak Shamiya	Ser	3.65	236.55	15.42
	Ara	3.65	271.66	-50.09
Sadaltager	Aqr	3.65	337.21	-0.02
Nusakan	CrB	3.66	231.96	29.11
	Lib	3.66	234.66	-29.78
Thuban	Dra	3.67	211.10	64.38
	Ind	3.67	313.70	-58.45
	Ori	3.68	72.80	5.61
	Pyx	3.68	130.90	-33.19
	Sge	3.68	296.85	18.53
	Aqr	3.68	347.36	-21.17
Fulu	Cas	3.69	9.24	53.90
	Eri	3.69	28.99	-51.61
Saclateni	Aur	3.69	75.62	41.08
	Car	3.69	146.31	-62.51
Taiyangshou	UMa	3.69	176.51	47.78
Nashira	Cap	3.69	325.02	-16.66
Angetenar	Eri	3.7	49.88	-21.76
	Her	3.7	269.44	29.25
	Psc	3.7	349.29	3.28
	Ori	3.71	73.56	2.44
	Lep	3.71	89.10	-14.17
	Pup	3.71	118.05	-40.58
	Ser	3.71	237.70	4.48
	Oph	3.71	271.84	9.56
Alshain	Aql	3.71	298.83	6.41
Ran	Eri	3.72	53.23	-9.46
Electra	Tau	3.72	56.22	24.11
	Aur	3.72	89.88	54.28
	Cyg	3.72	316.23	43.93
	Tau	3.73	51.79	9.73
	Vir	3.73	221.56	1.89
Grumium	Dra	3.73	268.38	56.87
	Oct	3.73	325.37	-77.39
Hydor	Aqr	3.73	343.15	-7.58
Baten Kaitos	Cet	3.74	27.87	-10.34
	Her	3.74	245.48	19.15
	Cyg	3.74	318.70	38.05
	Vel	3.75	136.04	-47.10
Muliphen	Oph	3.75	266.97	2.71
	Dor	3.76	83.41	-62.49
Arsh al Jauzah	Lep	3.76	87.83	-20.88
	Mon	3.76	97.20	-7.03
Manubrij	Sgr	3.76	286.17	-21.74
	Cyg	3.76	292.43	51.73
	Lac	3.76	337.82	50.28
Miram	Per	3.77	42.67	55.90
	Per	3.77	56.30	42.58
Secunda Hyadum	Tau	3.77	65.73	17.54
	Ori	3.77	84.69	-2.60
	Vol	3.77	126.43	-66.14
	Vel	3.77	130.16	-46.65
	Ara	3.77	252.45	-59.04
Sualocin	Del	3.77	309.91	15.91
Yen	Cap	3.77	321.67	-22.41
	Peg	3.77	331.75	25.35
	Vol	3.78	107.19	-70.50
	Gem	3.78	111.43	27.80
	UMa	3.78	147.75	59.04
	Car	3.78	163.37	-58.85
	Boo	3.78	220.29	13.73
Albali	Aqr	3.78	311.92	-9.50
Misam	Per	3.79	47.37	44.86
Praecipua	LMi	3.79	163.33	34.21
Alula Australis	UMa	3.79	169.55	31.53
Dalim	For	3.8	48.02	-28.99
	Pup	3.8	114.71	-26.80
Nasak Yamani	Ser	3.8	233.70	10.54
	Cyg	3.8	289.28	53.37
	Cyg	3.8	303.41	46.74
Theemin	Eri	3.81	68.89	-30.56
	Car	3.81	156.97	-58.74
	CrB	3.81	235.69	26.30
	And	3.81	354.39	46.46
Alrescha	Psc	3.82	30.51	2.76
	Lyn	3.82	139.71	36.80
Giausar	Dra	3.82	172.85	69.33
Marfik	Oph	3.82	247.73	1.98
	Her	3.82	264.87	46.01
	Hya	3.83	156.52	-16.84
	Cen	3.83	209.57	-42.10
	Aps	3.83	221.97	-79.04
	Ret	3.84	56.05	-64.81
	Per	3.84	56.08	32.29
	Tau	3.84	67.14	15.96
	Car	3.84	133.76	-60.64
	Leo	3.84	158.20	9.31
	Vel	3.84	159.33	-48.23
	Mus	3.84	188.12	-72.13
	Her	3.84	271.89	28.76
Polis	Sgr	3.84	273.44	-21.06
Tyl	Dra	3.84	297.04	70.27
	Hor	3.85	63.50	-42.29
	Pic	3.85	86.82	-51.07
	Col	3.85	95.53	-33.44
	Vel	3.85	153.68	-42.12
	Dra	3.85	188.37	69.79
	Cen	3.85	189.43	-48.54
	Ser	3.85	239.11	15.66
	Her	3.85	275.92	21.77
	Sct	3.85	278.80	-8.24
	And	3.86	14.19	38.50
Sceptrum	Eri	3.86	69.55	-14.30
	Col	3.86	82.80	-35.47
	TrA	3.86	243.86	-63.69
	Aps	3.86	248.36	-78.90
	Her	3.86	269.06	37.25
Sadachbia	Aqr	3.86	335.41	-1.39
Maia	Tau	3.87	56.46	24.37
	Vel	3.87	131.51	-46.04
	Cen	3.87	209.67	-44.80
Rijl al Awwa	Vir	3.87	220.77	-5.66
Iklil	Sco	3.87	239.22	-29.21
	Aql	3.87	298.12	1.01
	Phe	3.88	2.35	-45.75
Mesarthim	Ari	3.88	28.38	19.29
Rasalas	Leo	3.88	148.19	26.01
	Lup	3.88	227.98	-48.74
	Gru	3.88	347.59	-45.25
Azha	Eri	3.89	44.11	-8.90
Udra	CMa	3.89	103.53	-24.18
	Hya	3.89	138.59	2.31
Zaniah	Vir	3.89	184.98	-0.67
	Cyg	3.89	299.08	35.08
Ukdah	Hya	3.9	144.96	-1.14
	Cen	3.9	170.25	-54.49
	Cen	3.9	202.76	-39.41
	Tau	3.91	60.79	5.99
	Hya	3.91	126.42	-3.91
	Cen	3.91	187.01	-50.23
	Lup	3.91	226.28	-47.05
Zubenelhakrabi	Lib	3.91	233.88	-14.79
	Her	3.91	244.94	46.31
	Her	3.92	255.07	30.93
	Sgr	3.92	290.42	-17.85
Kitalpha	Equ	3.92	318.96	5.25
	Phe	3.93	6.55	-43.68
	Phe	3.93	22.81	-49.07
	Per	3.93	43.56	52.76
	Eri	3.93	69.08	-3.35
	Vol	3.93	115.46	-72.61
	Car	3.93	167.15	-58.98
Jabhat Acrabi	Sco	3.93	241.70	-20.67
	Oph	3.93	270.16	2.93
Wurren	Phe	3.94	17.10	-55.25
	Mon	3.94	115.31	-9.55
	Pup	3.94	115.95	-28.95
Asellus Australis	Cnc	3.94	131.17	18.15
	Cyg	3.94	314.29	41.17
	Cas	3.95	30.86	72.42
	CMa	3.95	99.17	-19.26
	Per	3.96	62.17	47.71
	Col	3.96	89.79	-42.82
	UMa	3.96	135.16	41.78
	Car	3.96	137.82	-62.32
Arkab Prior	Sgr	3.96	290.66	-44.46
Rukbat	Sgr	3.96	290.97	-40.62
	Cyg	3.96	303.87	47.71
	Aqr	3.96	350.74	-20.10
	Eri	3.97	66.01	-34.02
	Aur	3.97	87.87	39.15
	Vol	3.97	109.21	-67.96
	Pyx	3.97	130.03	-35.31
	Cen	3.97	182.91	-52.37
	Lup	3.97	237.74	-33.63
	Pav	3.97	300.15	-72.91
	Gru	3.97	337.32	-43.50
Sadalnazi	Peg	3.97	341.63	23.57
Menkib	Per	3.98	59.74	35.79
	Cyg	3.98	323.50	45.59
	Cet	3.99	30.00	-21.08
	Mon	3.99	93.71	-6.27
	Car	3.99	156.10	-74.03
Alcor	UMa	3.99	201.31	54.99
	Tuc	3.99	349.36	-58.24
	Vol	4	135.61	-66.40
	Leo	4	170.98	10.53
Jabbah	Sco	4	243.00	-19.46
Mekbuda	Gem	4.01	106.03	20.57
Alchiba	Crv	4.02	182.10	-24.73
Deneb al Okab Borealis	Aql	4.02	284.91	15.07
Zubanah	Cnc	4.03	131.67	28.76
Aldulfin	Del	4.03	308.30	11.30
Beid	Eri	4.04	62.97	-6.84
Asellus Primus	Boo	4.04	216.30	51.85
Syrma	Vir	4.07	214.00	-6.00
Alkes	Crt	4.08	164.94	-18.30
Gudja	Ser	4.09	237.18	18.14
Titawin	And	4.1	24.20	41.41
Muliphein	CMa	4.11	105.94	-15.63
Zhang	Hya	4.11	147.87	-14.85
Meridiana	CrA	4.11	287.37	-37.90
Nucatai	Gem	4.13	97.24	20.21
Wei	Cap	4.13	311.52	-25.27
Merope	Tau	4.14	56.58	23.95
Minazal	Hya	4.14	129.41	5.70
Ancha	Aqr	4.17	334.21	-7.78
Kang	Vir	4.18	213.22	-10.27
Xuange	Boo	4.18	214.10	46.09
Suudalnujum	Peg	4.2	341.67	12.17
Circitores	UMi	4.21	251.49	82.04
Al Kidr	Cep	4.21	307.40	62.99
Aldhiba	Dra	4.22	275.19	71.34
The Garnet Star	Cep	4.23	325.88	58.78
Chara	CVn	4.24	188.44	41.36
Alsciaukat	Lyn	4.25	125.71	43.19
Castula	Cep	4.25	326.36	61.12
Torcular	Psc	4.26	26.35	9.16
Acubens	Cnc	4.26	134.62	11.86
Kurhah	Cep	4.26	330.95	64.63
Arkab Posterior	Sgr	4.27	290.80	-44.80
Al Salib	Del	4.27	311.66	16.12
Akfa Farkadain	UMi	4.29	236.01	77.79
Fum al Hui	PsA	4.29	337.88	-32.35
Taygeta	Tau	4.3	56.30	24.47
Prima Giedi	Cap	4.3	304.41	-12.51
Alkalurops	Boo	4.31	231.12	37.38
The Ruby Star	Tau	4.32	83.05	18.59
Alterf	Leo	4.32	142.93	22.97
Diadem	Com	4.32	197.50	17.53
Guniibuu	Oph	4.33	258.84	-26.60
Marfak	Cas	4.34	17.78	55.15
Nasr Alwaki	Lyr	4.34	281.19	37.61
Botein	Ari	4.35	47.91	19.73
Al Taj	Ori	4.35	72.65	8.90
Al Dafirah	Com	4.35	186.73	28.27
Yildun	UMi	4.35	263.05	86.59
Al Kaff al Jidhmah	Cet	4.36	33.25	8.85
Al Thalimain Posterior	Aql	4.36	294.18	-1.29
Apami-Atsa	Vir	4.38	197.49	-5.54
Al Aghnam	Cep	4.38	302.22	77.71
Heka	Ori	4.39	83.71	9.49
Aggia	Oph	4.39	260.25	-21.11
Sham	Sge	4.39	295.02	18.01
Bidelman's Helium Variable Star	Cen	4.41	215.76	-39.51
Maasym	Her	4.41	262.68	26.11
Alkarab	Peg	4.42	351.34	23.40
Keid	Eri	4.43	63.82	-7.65
Aladfar	Lyr	4.43	288.44	39.15
Terebellum	Sgr	4.43	300.66	-27.71
Al Ukud	Del	4.43	310.86	15.07
Kuton	Psc	4.44	12.17	7.59
Anser	Vul	4.44	292.18	24.66
Minchir	Hya	4.45	129.69	3.34
Alhaud	UMa	4.46	137.22	51.60
Al Sharasif	Crt	4.46	167.91	-22.83
Al Minlear al Asad	Leo	4.47	141.16	26.18
Fumalsamakah	Psc	4.48	345.97	3.82
Albulaan	Aqr	4.5	317.40	-11.37
Kastra	Cap	4.51	324.27	-19.47
Lilii Borea	Ari	4.52	41.98	29.25
Khambaliya	Vir	4.52	214.78	-13.37
Aulad Alnathlat	Boo	4.52	226.11	26.95
Asellus Tertius	Boo	4.53	213.37	51.79
Zubrah	Leo	4.56	168.80	23.10
Cujam	Her	4.57	246.35	14.03
Dziban	Dra	4.57	265.48	72.15
Mizan Batil	Ori	4.58	83.85	-4.84
Salm	Peg	4.58	350.16	23.74
Museida	UMa	4.59	130.05	64.33
Tais	Dra	4.6	290.17	65.71
Gorgonea Quarta	Per	4.61	47.82	39.61
Thabit	Ori	4.62	82.98	-7.30
Alava	Ser	4.62	270.12	-3.69
Alya	Ser	4.62	284.05	4.20
Asellus Borealis	Cnc	4.66	130.82	21.47
Nash	Sgr	4.66	271.26	-29.58
Tegmine	Cnc	4.67	123.05	17.65
Double Double	Lyr	4.67	281.08	39.67
Alsafi	Dra	4.67	293.09	69.66
Gorgonea Secunda	Per	4.68	44.69	39.66
Bunda	Aqr	4.68	324.44	-7.85
Azelfafage	Cyg	4.69	325.52	51.19
Al Kumm	Ori	4.71	73.13	14.25
Libertas	Aql	4.71	298.56	8.46
Albulan	Aqr	4.73	313.16	-8.98
Sadalmulk	Aqr	4.74	330.83	-2.16
Asellus Secundus	Boo	4.75	214.04	51.37
Alnitham	Cet	4.77	11.05	-10.61
Al Dhih	Dra	4.77	264.24	68.76
Revenant of the Swan	Cyg	4.77	304.45	38.03
Alshat	Cap	4.77	305.17	-12.76
Vanant	Sco	4.78	267.55	-40.09
Zibal	Eri	4.8	48.96	-8.82
Kursi al Jauzah	Eri	4.8	75.36	-7.17
Seat	Aqr	4.8	336.32	1.38
Sadalmatar	Peg	4.8	340.44	29.31
Elgafar	Vir	4.81	217.05	-2.23
Alhiba	Aur	4.82	78.36	38.48
Fafnir	Dra	4.82	276.50	65.56
Athafi	Dra	4.82	283.60	71.30
Arm	Cap	4.82	316.10	-19.86
Kuma	Dra	4.86	263.07	55.17
Ainalrami	Sgr	4.86	283.54	-22.74
Al Kiladah	Sgr	4.86	288.89	-25.26
Fum al Faras	Peg	4.86	331.42	5.06
Adhil	And	4.87	20.59	45.53
Sadr al Kaitos	Cet	4.88	36.49	-12.29
Jishui	Gem	4.89	114.79	34.58
Zuben Elakribi	Lib	4.91	225.24	-8.52
Alrakis	Dra	4.91	256.33	54.47
Dolones	Aur	4.92	96.22	49.29
Polaris Galacticus Borealis	Com	4.93	192.92	27.54
Ruchba	Cyg	4.94	307.51	48.95
Anwa Farkadain	UMi	4.95	244.38	75.76
Alkalbain	Tau	4.97	65.09	27.35
Trapezium	Ori	4.98	83.82	-5.39
Elkurud	Col	5	91.88	-37.25
Isis	CMa	5	104.03	-14.04
Marsic	Her	5	242.02	17.05`;
