/**
 * Named short DNA sequences: name, kind, sequence from 5 prime to 3 prime.
 * Source: own table of published primers, tags, recombination and binding sites (facts; CC0-1.0), 2026-11.
 */
export const DNA_ELEMENTS = `M13 forward (-20) primer	sequencing primer	GTAAAACGACGGCCAGT
M13 forward (-40) primer	sequencing primer	GTTTTCCCAGTCACGAC
M13 reverse primer	sequencing primer	CAGGAAACAGCTATGAC
T7 promoter primer	sequencing primer	TAATACGACTCACTATAGGG
T7 terminator primer	sequencing primer	GCTAGTTATTGCTCAGCGG
SP6 promoter primer	sequencing primer	ATTTAGGTGACACTATAG
T3 promoter primer	sequencing primer	ATTAACCCTCACTAAAGGGA
BGH reverse primer	sequencing primer	TAGAAGGCACAGTCGAGG
CMV forward primer	sequencing primer	CGCAAATGGGCGGTAGGCGTG
EGFP-N primer	sequencing primer	CGTCGCCGTCCAGCTCGACCAG
pGEX 5' primer	sequencing primer	GGGCTGGCAAGCCACGTTTGGTG
pGEX 3' primer	sequencing primer	CCGGGAGCTGCATGTGTCAGAGG
LCO1490 primer	barcoding primer	GGTCAACAAATCATAAAGATATTGG
HCO2198 primer	barcoding primer	TAAACTTCAGGGTGACCAAAAAATCA
ITS1 primer	barcoding primer	TCCGTAGGTGAACCTGCGG
ITS2 primer	barcoding primer	GCTGCGTTCTTCATCGATGC
ITS3 primer	barcoding primer	GCATCGATGAAGAACGCAGC
ITS4 primer	barcoding primer	TCCTCCGCTTATTGATATGC
ITS5 primer	barcoding primer	GGAAGTAAAAGTCGTAACAAGG
NS1 primer	barcoding primer	GTAGTCATATGCTTGTCTC
NS8 primer	barcoding primer	TCCGCAGGTTCACCTACGGA
rbcLa-F primer	barcoding primer	ATGTCACCACAAACAGAGACTAAAGC
psbA3 primer	barcoding primer	GTTATGCATGAACGTAATGCTC
trnH primer	barcoding primer	CGCGCATGGTGGATTCACAATCC
matK 3F KIM primer	barcoding primer	CGTACAGTACTTTTGTGTTTACGAG
matK 1R KIM primer	barcoding primer	ACCCAGTCCATCTGGAAATCTTGGTTC
cytochrome b L14841 primer	barcoding primer	AAAAAGCTTCCATCCAACATCTCAGCATGATGAAA
cytochrome b H15149 primer	barcoding primer	AAACTGCAGCCCCTCAGAATGATATTTGTCCTCA
12S rRNA L1091 primer	barcoding primer	AAAAAGCTTCAAACTGGGATTAGATACCCCACTAT
12S rRNA H1478 primer	barcoding primer	TGACTGCAGAGGGTGACGGGCGGTGTGT
16S rRNA 27F primer	bacterial primer	AGAGTTTGATCCTGGCTCAG
16S rRNA 338F primer	bacterial primer	ACTCCTACGGGAGGCAGC
16S rRNA 518R primer	bacterial primer	ATTACCGCGGCTGCTGG
SARS-CoV-2 N1 forward primer	diagnostic primer	GACCCCAAAATCAGCGAAAT
SARS-CoV-2 N1 reverse primer	diagnostic primer	TCTGGTTACTGCCAGTTGAATCTG
SARS-CoV-2 N2 forward primer	diagnostic primer	TTACAAACATTGGCCGCAAA
SARS-CoV-2 N2 reverse primer	diagnostic primer	GCGCGACATTCCGAAGAA
RNase P forward primer	diagnostic primer	AGATTTGGACCTGCGAGCG
RNase P reverse primer	diagnostic primer	GAGCGGCTGTCTCCACAAGT
E Sarbeco forward primer	diagnostic primer	ACAGGTACGTTAATAGTTAATAGCGT
E Sarbeco reverse primer	diagnostic primer	ATATTGCAGCAGTACGCACACA
Illumina P5 adapter	sequencing adapter	AATGATACGGCGACCACCGAGATCTACAC
Illumina P7 adapter	sequencing adapter	CAAGCAGAAGACGGCATACGAGAT
Illumina TruSeq adapter stem	sequencing adapter	AGATCGGAAGAGC
Nextera mosaic end	sequencing adapter	AGATGTGTATAAGAGACAG
loxP site	recombination site	ATAACTTCGTATAGCATACATTATACGAAGTTAT
FRT site	recombination site	GAAGTTCCTATTCTCTAGAAAGTATAGGAACTTC
attB1 site	recombination site	ACAAGTTTGTACAAAAAAGCAGGCT
attB2 site	recombination site	ACCACTTTGTACAAGAAAGCTGGGT
I-SceI site	homing endonuclease site	TAGGGATAACAGGGTAAT
lac operator O1	binding site	AATTGTGAGCGGATAACAATT
tet operator O2	binding site	TCCCTATCAGTGATAGAGA
GAL4 binding site	binding site	CGGAGTACTGTCCTCCG
Kozak initiation site	translation signal	GCCACCATGG
pUC19 multiple cloning site	polylinker	GAATTCGAGCTCGGTACCCGGGGATCCTCTAGAGTCGACCTGCAGGCATGCAAGCTT
pBluescript II polylinker	polylinker	GGTACCGGGCCCCCCCTCGAGGTCGACGGTATCGATAAGCTTGATATCGAATTCCTGCAGCCCGGGGGATCCACTAGTTCTAGAGCGGCCGCCACCGCGGTGGAGCTC
FLAG tag coding sequence	coding sequence	GATTACAAGGATGACGACGATAAG
HA tag coding sequence	coding sequence	TACCCATACGATGTTCCAGATTACGCT
Myc tag coding sequence	coding sequence	GAACAAAAACTCATCTCAGAAGAGGATCTG
V5 tag coding sequence	coding sequence	GGTAAGCCTATCCCTAACCCTCTCCTCGGTCTCGATTCTACG
hexahistidine tag coding sequence	coding sequence	CATCATCACCATCACCAC
SV40 nuclear localization signal coding sequence	coding sequence	CCTAAGAAGAAGCGGAAAGTT
thrombin site coding sequence	coding sequence	CTGGTTCCGCGTGGATCC
TEV protease site coding sequence	coding sequence	GAAAACCTGTATTTTCAGGGC
factor Xa site coding sequence	coding sequence	ATCGAAGGTCGT
enterokinase site coding sequence	coding sequence	GATGACGACGACAAG
P2A peptide coding sequence	coding sequence	GCTACTAACTTCAGCCTGCTGAAGCAGGCTGGAGACGTGGAGGAGAACCCTGGACCT
T2A peptide coding sequence	coding sequence	GAGGGCAGAGGAAGTCTTCTAACATGCGGTGACGTGGAGGAGAATCCCGGCCCT
Strep-tag II coding sequence	coding sequence	TGGAGCCACCCGCAGTTCGAAAAA
S-tag coding sequence	coding sequence	AAAGAAACCGCTGCTGCTAAATTCGAACGCCAGCACATGGACAGC
T7 tag coding sequence	coding sequence	ATGGCTAGCATGACTGGTGGACAGCAAATGGGT
VSV-G tag coding sequence	coding sequence	TACACCGATATCGAGATGAACAGGCTGGGAAAG
Avi tag coding sequence	coding sequence	GGCCTGAACGACATCTTCGAGGCTCAGAAAATCGAATGGCACGAA
HSV tag coding sequence	coding sequence	CAGCCTGAACTCGCTCCAGAGGATCCGGAAGAT
E2A peptide coding sequence	coding sequence	CAGTGTACTAATTATGCTCTCTTGAAATTGGCTGGAGATGTTGAGAGCAACCCAGGTCCC
F2A peptide coding sequence	coding sequence	GTGAAACAGACTTTGAATTTTGACCTTCTCAAGTTGGCGGGAGACGTGGAGTCCAACCCAGGGCCC`;
