/**
 * Genetic codes: NCBI number, name, amino acids of the 64 codons in the order TTT, TTC, TTA, TTG, TCT ... GGG, start codons (M) in the same order.
 * Source: NCBI genetic code tables, version 4.2 and later, as in the NCBI C toolkit 6.1.20170106 (US Government work, public domain).
 * CTG of the codes 27 to 30 as in later versions of the tables (Biopython 1.88): leucine, not alanine.
 */
export const GENETIC_CODES = `1	Standard	FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	---M------**--*----M---------------M----------------------------
2	Vertebrate Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSS**VVVVAAAADDEEGGGG	----------**--------------------MMMM----------**---M------------
3	Yeast Mitochondrial	FFLLSSSSYY**CCWWTTTTPPPPHHQQRRRRIIMMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**----------------------MM----------------------------
4	Mold Mitochondrial; Protozoan Mitochondrial; Coelenterate Mitochondrial; Mycoplasma; Spiroplasma	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--MM------**-------M------------MMMM---------------M------------
5	Invertebrate Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSSSSVVVVAAAADDEEGGGG	---M------**--------------------MMMM---------------M------------
6	Ciliate Nuclear; Dasycladacean Nuclear; Hexamita Nuclear	FFLLSSSSYYQQCC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--------------*--------------------M----------------------------
9	Echinoderm Mitochondrial; Flatworm Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIIMTTTTNNNKSSSSVVVVAAAADDEEGGGG	----------**-----------------------M---------------M------------
10	Euplotid Nuclear	FFLLSSSSYY**CCCWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**-----------------------M----------------------------
11	Bacterial, Archaeal and Plant Plastid	FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	---M------**--*----M------------MMMM---------------M------------
12	Alternative Yeast Nuclear	FFLLSSSSYY**CC*WLLLSPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**--*----M---------------M----------------------------
13	Ascidian Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNKKSSGGVVVVAAAADDEEGGGG	---M------**----------------------MM---------------M------------
14	Alternative Flatworm Mitochondrial	FFLLSSSSYYY*CCWWLLLLPPPPHHQQRRRRIIIMTTTTNNNKSSSSVVVVAAAADDEEGGGG	-----------*-----------------------M----------------------------
15	Blepharisma Macronuclear	FFLLSSSSYY*QCC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------*---*--------------------M----------------------------
16	Chlorophycean Mitochondrial	FFLLSSSSYY*LCC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------*---*--------------------M----------------------------
21	Trematode Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIMMTTTTNNNKSSSSVVVVAAAADDEEGGGG	----------**-----------------------M---------------M------------
22	Scenedesmus obliquus Mitochondrial	FFLLSS*SYY*LCC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	------*---*---*--------------------M----------------------------
23	Thraustochytrium Mitochondrial	FF*LSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--*-------**--*-----------------M--M---------------M------------
24	Pterobranchia Mitochondrial	FFLLSSSSYY**CCWWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSSKVVVVAAAADDEEGGGG	---M------**-------M---------------M---------------M------------
25	Candidate Division SR1 and Gracilibacteria	FFLLSSSSYY**CCGWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	---M------**-----------------------M---------------M------------
26	Pachysolen tannophilus Nuclear	FFLLSSSSYY**CC*WLLLAPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**--*----M---------------M----------------------------
27	Karyorelict Nuclear	FFLLSSSSYYQQCCWWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--------------*--------------------M----------------------------
28	Condylostoma Nuclear	FFLLSSSSYYQQCCWWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**--*--------------------M----------------------------
29	Mesodinium Nuclear	FFLLSSSSYYYYCC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--------------*--------------------M----------------------------
30	Peritrich Nuclear	FFLLSSSSYYEECC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	--------------*--------------------M----------------------------
31	Blastocrithidia Nuclear	FFLLSSSSYYEECCWWLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG	----------**-----------------------M----------------------------`;
