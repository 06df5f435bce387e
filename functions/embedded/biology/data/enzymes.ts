/**
 * Enzyme Commission numbers and accepted names.
 * Source: IUBMB Enzyme Nomenclature as in the ENZYME database of Expasy (CC BY 4.0), release of 2025-06-18, in the repository
 * biopragmatics/obo-db-ingest.
 * Cut: the numbers that the genes of genes.ts carry.
 */
export const ENZYMES = `1.1.1.1	alcohol dehydrogenase
1.1.1.27	L-lactate dehydrogenase
1.1.1.42	isocitrate dehydrogenase (NADP(+))
1.1.1.49	glucose-6-phosphate dehydrogenase (NADP(+))
1.1.1.146	11beta-hydroxysteroid dehydrogenase
1.2.1.3	aldehyde dehydrogenase (NAD(+))
1.2.1.12	glyceraldehyde-3-phosphate dehydrogenase (phosphorylating)
1.2.1.36	retinal dehydrogenase
1.2.4.4	3-methyl-2-oxobutanoate dehydrogenase (2-methylpropanoyl-transferring)
1.3.1.22	3-oxo-5alpha-steroid 4-dehydrogenase (NADP(+))
1.3.5.1	succinate dehydrogenase
1.4.3.4	monoamine oxidase
1.5.1.20	methylenetetrahydrofolate reductase [NAD(P)H]
1.11.1.6	catalase
1.11.1.7	peroxidase
1.11.1.9	glutathione peroxidase
1.11.1.24	thioredoxin-dependent peroxiredoxin
1.13.11.5	homogentisate 1,2-dioxygenase
1.13.11.34	arachidonate 5-lipoxygenase
1.13.11.52	indoleamine 2,3-dioxygenase
1.14.13.39	nitric-oxide synthase (NADPH)
1.14.14.1	unspecific monooxygenase
1.14.16.1	phenylalanine 4-monooxygenase
1.14.16.4	tryptophan 5-monooxygenase
1.14.18.1	tyrosinase
1.14.99.1	prostaglandin-endoperoxide synthase
1.15.1.1	superoxide dismutase
2.1.1.6	catechol O-methyltransferase
2.1.1.13	methionine synthase
2.1.1.37	DNA (cytosine-5-)-methyltransferase
2.1.1.45	thymidylate synthase
2.1.1.67	thiopurine S-methyltransferase
2.1.3.3	ornithine carbamoyltransferase
2.3.1.5	arylamine N-acetyltransferase
2.3.1.48	histone acetyltransferase
2.3.1.85	fatty-acid synthase system
2.3.2.13	protein-glutamine gamma-glutamyltransferase
2.4.1.1	glycogen phosphorylase
2.4.1.17	glucuronosyltransferase
2.4.2.8	hypoxanthine phosphoribosyltransferase
2.4.2.12	nicotinamide phosphoribosyltransferase
2.4.2.30	NAD(+) ADP-ribosyltransferase
2.5.1.18	glutathione transferase
2.5.1.61	hydroxymethylbilane synthase
2.7.1.1	hexokinase
2.7.1.2	glucokinase
2.7.1.40	pyruvate kinase
2.7.1.91	sphingosine kinase
2.7.1.153	phosphatidylinositol-4,5-bisphosphate 3-kinase
2.7.2.3	phosphoglycerate kinase
2.7.4.6	nucleoside-diphosphate kinase
2.7.7.6	DNA-directed RNA polymerase
2.7.7.7	DNA-directed DNA polymerase
2.7.7.12	UDP-glucose--hexose-1-phosphate uridylyltransferase
2.7.10.1	receptor protein-tyrosine kinase
2.7.10.2	non-specific protein-tyrosine kinase
2.7.11.1	non-specific serine/threonine protein kinase
2.7.11.9	[Goodpasture-antigen-binding protein] kinase
2.7.11.10	IkappaB kinase
2.7.11.11	cAMP-dependent protein kinase
2.7.11.13	protein kinase C
2.7.11.15	[beta-adrenergic-receptor] kinase
2.7.11.21	polo kinase
2.7.11.22	cyclin-dependent kinase
2.7.11.24	mitogen-activated protein kinase
2.7.11.25	mitogen-activated protein kinase kinase kinase
2.7.11.26	[tau protein] kinase
2.7.11.30	receptor protein serine/threonine kinase
2.7.12.2	mitogen-activated protein kinase kinase
3.1.1.3	triacylglycerol lipase
3.1.1.34	lipoprotein lipase
3.1.1.47	1-alkyl-2-acetylglycerophosphocholine esterase
3.1.3.1	alkaline phosphatase
3.1.3.5	5'-nucleotidase
3.1.3.9	glucose-6-phosphatase
3.1.3.16	protein-serine/threonine phosphatase
3.1.3.48	protein-tyrosine-phosphatase
3.1.3.67	phosphatidylinositol-3,4,5-trisphosphate 3-phosphatase
3.1.4.11	phosphoinositide phospholipase C
3.1.4.12	sphingomyelin phosphodiesterase
3.1.6.8	cerebroside-sulfatase
3.1.6.13	iduronate-2-sulfatase
3.2.1.14	chitinase
3.2.1.20	alpha-glucosidase
3.2.1.22	alpha-galactosidase
3.2.1.45	glucosylceramidase
3.2.1.46	galactosylceramidase
3.2.1.52	beta-N-acetylhexosaminidase
3.2.1.76	L-iduronidase
3.2.2.5	NAD(+) glycohydrolase
3.3.2.9	microsomal epoxide hydrolase
3.4.14.5	dipeptidyl-peptidase IV
3.4.15.1	peptidyl-dipeptidase A
3.4.19.12	ubiquitinyl hydrolase 1
3.4.21.5	thrombin
3.4.21.6	coagulation factor Xa
3.4.21.7	plasmin
3.4.21.21	coagulation factor VIIa
3.4.21.22	coagulation factor IXa
3.4.21.27	coagulation factor XIa
3.4.21.37	leukocyte elastase
3.4.21.68	t-plasminogen activator
3.4.21.69	activated protein C (thrombin-activated peptidase)
3.4.21.73	u-plasminogen activator
3.4.21.77	semenogelase
3.4.21.79	granzyme B
3.4.22.1	cathepsin B
3.4.22.15	cathepsin L
3.4.22.36	caspase-1
3.4.22.52	calpain-1
3.4.22.56	caspase-3
3.4.22.61	caspase-8
3.4.22.62	caspase-9
3.4.23.5	cathepsin D
3.4.23.15	renin
3.4.23.46	memapsin 2
3.4.24.7	interstitial collagenase
3.4.24.11	neprilysin
3.4.24.23	matrilysin
3.4.24.24	gelatinase A
3.4.24.35	gelatinase B
3.4.24.80	membrane-type matrix metalloproteinase-1
3.4.24.81	ADAM10 endopeptidase
3.4.24.86	ADAM 17 endopeptidase
3.5.1.12	biotinidase
3.5.1.15	aspartoacylase
3.5.1.98	histone deacetylase
3.5.4.4	adenosine deaminase
3.5.4.5	cytidine deaminase
3.6.1.29	bis(5'-adenosyl)-triphosphatase
3.6.4.12	DNA helicase
3.6.4.13	RNA helicase
3.6.5.3	protein-synthesizing GTPase
3.6.5.5	dynamin GTPase
3.7.1.2	fumarylacetoacetase
4.1.2.13	fructose-bisphosphate aldolase
4.2.1.1	carbonic anhydrase
4.2.1.11	phosphopyruvate hydratase
4.2.99.18	DNA-(apurinic or apyrimidinic site) lyase
5.2.1.8	peptidylprolyl isomerase
5.3.2.1	phenylpyruvate tautomerase
5.3.4.1	protein disulfide-isomerase
5.6.1.6	channel-conductance-controlling ATPase
7.1.2.2	H(+)-transporting two-sector ATPase
7.2.2.10	P-type Ca(2+) transporter
7.2.2.13	Na(+)/K(+)-exchanging ATPase`;
