/**
 * Named short DNA sequences: name, kind, sequence from 5 prime to 3 prime.
 * Sources (facts): common laboratory primers of biomni 0.0.8 (Apache-2.0); features of ApE (repository mwdavis2/ApE), 2022-01-12; primer collections of
 * the repositories cdoorenweerd/Manuals, 2017-02-01, and boopsboops/primer-faceoff (MIT), 2019-08-05; the adapter of trim-galore 0.6.10 (GPL-3+);
 * pUC19 as plannotate-python 1.2.9 (GPL-3) has it.
 */
export const DNA_ELEMENTS = `M13 forward (-40) primer	primer	GTTTTCCCAGTCACGAC
M13 reverse primer	primer	CAGGAAACAGCTATGAC
T7 promoter primer	primer	TAATACGACTCACTATAGGG
T7 terminator primer	primer	GCTAGTTATTGCTCAGCGG
SP6 promoter primer	primer	ATTTAGGTGACACTATAG
T3 promoter primer	primer	ATTAACCCTCACTAAAGGGA
BGH reverse primer	primer	TAGAAGGCACAGTCGAGG
CMV forward primer	primer	CGCAAATGGGCGGTAGGCGTG
pGEX 5' primer	primer	GGGCTGGCAAGCCACGTTTGGTG
pGEX 3' primer	primer	CCGGGAGCTGCATGTGTCAGAGG
LCO1490 primer	primer	GGTCAACAAATCATAAAGATATTGG
HCO2198 primer	primer	TAAACTTCAGGGTGACCAAAAAATCA
ITS1 primer	primer	TCCGTAGGTGAACCTGCGG
ITS2 primer	primer	GCTGCGTTCTTCATCGATGC
ITS3 primer	primer	GCATCGATGAAGAACGCAGC
ITS4 primer	primer	TCCTCCGCTTATTGATATGC
ITS5 primer	primer	GGAAGTAAAAGTCGTAACAAGG
MiFish-U forward primer	primer	GTCGGTAAAACTCGTGCCAGC
MiFish-U reverse primer	primer	CATAGTGGGGTATCTAATCCCAGTTTG
L1848 primer	primer	ACACCGCCCGTCACTCT
H1913 primer	primer	CTTCCGGTACACTTACCATG
FishF1 primer	primer	TCAACCAACCACAAAGACATTGGCAC
FishR1 primer	primer	TAGACTTCTGGGTGGCCAAAGAATCA
16Sar primer	primer	CGCCTGTTTATCAAAAACAT
16Sbr primer	primer	CTCCGGTTTGAACTCAGATC
Illumina universal adapter	sequencing adapter	AGATCGGAAGAGC
loxP site	recombination site	ATAACTTCGTATAGCATACATTATACGAAGTTAT
FRT site	recombination site	GAAGTTCCTATTCTCTAGAAAGTATAGGAACTTC
pUC19 multiple cloning site	polylinker	GAATTCGAGCTCGGTACCCGGGGATCCTCTAGAGTCGACCTGCAGGCATGCAAGCTT`;
