/**
 * Human genes: symbol, full name, chromosome, cytogenetic location, span in base pairs on GRCh38 (from the first to the last base of all
 * transcripts, UCSC coordinates of 2022-08-31), strand, EC number, GO molecular functions and GO cellular components
 * (row numbers of ontology.ts in base 36; only those with evidence "inferred from direct assay").
 * Source: NCBI Gene (US Government work, public domain) and Gene Ontology annotation (CC BY 4.0), September 2022, as packaged by
 * Bioconductor org.Hs.eg.db 3.16.0 (Artistic-2.0).
 * Cut: the 1,200 protein-coding genes with most publications linked in NCBI Gene that have one unambiguous location, and the genes
 * named in peptides.ts and disorders.ts; alphabetical;
 * annotations that say little (protein binding and the like) left out; EC numbers that have been transferred since are the numbers of
 * today, and those of EHMT2 (split up) and RIGI (a helicase that carries the number of ATP synthase) are left out.
 */
export const GENES = `A2M	alpha-2-macroglobulin	12	12p13.31	48522	-		nk,sc,1jc,1qz	
ABCA1	ATP binding cassette subfamily A member 1	9	9q31.1	147150	-		50,4b,au,l8,19m,19n,1ai,1lj	ii,1bf,ru,hq,xk,19a,192,t5
ABCA4	ATP binding cassette subfamily A member 4	1	1p22.1	128315	-		a,51,2u,l7,19r	i3,ei
ABCB1	ATP binding cassette subfamily B member 1	7	7q21.12	210307	-		1a,50,5h,a6,hm,19n,19r,1to	150,1bf,9u,xg,4a
ABCC1	ATP binding cassette subfamily C member 1	16	16p13.11	193438	+		19,1to	1bf,5u,5y,4a,v0
ABCC2	ATP binding cassette subfamily C member 2	10	10q24.2	69955	+		5h,1to	9u,4a
ABCC8	ATP binding cassette subfamily C member 8	11	11p15.1	84348	-		5e	to
ABCD1	ATP binding cassette subfamily D member 1	X	Xq28	19900	+		16,2f,50,51,5h,1z	e6,wr,197,196,rt,i7,zs,192
ABCG2	ATP binding cassette subfamily G member 2 (Junior blood group)	4	4q22.1	141363	-		1a,1gy	150,1bf,6x,xk
ABL1	ABL proto-oncogene 1, non-receptor tyrosine kinase	9	9q34.12	173795	+	2.7.10.2	50,6y,lh,wy,x1,13k,1db,1dz,1ew,1j7	15h,150,14z,e6,ep,13v,192
ABO	ABO, alpha 1-3-N-acetylgalactosaminyltransferase and alpha 1-3-galactosyltransferase	9	9q34.2	24801	-			
ACADM	acyl-CoA dehydrogenase medium chain	1	1p31.1	39332	+		1y,x9	101,zr,5m,zs
ACE	angiotensin I converting enzyme	17	17q23.3	21313	+	3.4.15.1	ar,hz,jp,xy,xz,y3,189,18s,1qo,1ts	k1,ws,ii,1bf,jr,js
ACE2	angiotensin converting enzyme 2	X	Xp22.2	41126	-		8m,hz,y3,18s,1sv	k0,k1,1bf,9u,4a,6x
ACKR3	atypical chemokine receptor 3	2	2q37.3	12527	+			ii,1bf,bn,9u,t0
ACTA1	actin alpha 1, skeletal muscle	1	1q42.13	2849	-			1ma,1mc,1k,1it
ACTA2	actin alpha 2, smooth muscle	10	10q23.31	56324	-			e6,1f5
ACTB	actin beta	7	7p22.1	3454	-		1mg	157,15h,e6,eo,2e,1j,ut,1f5,13t,eb,48,1om,1cd,mw,1h1
ACTG1	actin gamma 1	17	17q25.3	2829	-		1d8	1k,9x,48,js
ACTN4	actinin alpha 4	19	19q13.2	83941	+		1i1,1l,b0,151	15h,e6,ep,1j,13v,1f5,192,1h1
ADA	adenosine deaminase	20	20q13.12	32240	-	3.5.4.4	26	ws,ep,1bf,jr,9u,xg
ADAM10	ADAM metallopeptidase domain 10	15	15q21.3	160899	-	3.4.24.81	xz,y3	n9,ne,1bf,9u,t0,190,1nd,1o9
ADAM17	ADAM metallopeptidase domain 17	2	2p25.1	67345	-	3.4.24.86	13q,xz,y0,y3	e6,ep,1bf,ru,9x,lb,9u,1j,4a,1il,xk
ADAMTS13	ADAM metallopeptidase with thrombospondin type 1 motif 13	9	9q34.2	45050	+			
ADAR	adenosine deaminase RNA specific	1	1q21.3	45940	-		ha	15h,150,14z,e6,1n6
ADCYAP1	adenylate cyclase activating polypeptide 1	18	18p11.32	7302	+		132,18k,1bc	
ADD1	adducin 1	4	4p16.3	86232	+		1l,1ld	15h,150,e6,1bf,2e,kh,13v
ADH1B	alcohol dehydrogenase 1B (class I), beta polypeptide	4	4q23	16431	-	1.1.1.1	12h,2o,1ts	150,ep,1bf
ADIPOQ	adiponectin, C1Q and collagen domain containing	3	3q27.3	15754	+		px,1jp	k1,9u
ADM	adrenomedullin	11	11p15.4	2325	+		2i	k1,e6
ADORA2A	adenosine A2a receptor	22	22q11.23	18765	+		lo	1bf
ADRB1	adrenoceptor beta 1	10	10q25.3	3039	+		o3	hj,1bf
ADRB2	adrenoceptor beta 2	5	5q32	2013	+		3g,6d,13p,1co	n9,1bf,ru,1gf
ADRB3	adrenoceptor beta 3	8	8p11.23	3610	-		64,13p	1gf
AFP	alpha fetoprotein	4	4q13.3	19954	+			
AGER	advanced glycosylation end-product specific receptor	6	6p21.32	3355	-		3g	ku,1bf,4a,9p
AGO2	argonaute RISC catalytic component 2	8	8q24.3	115478	-		1hf,1hu,hb,id,ie,if,zg,1ka,1k8	17k,15h,e6,ep,1c8,115,1hc,eb,js,1he,1h1
AGT	angiotensinogen	1	1q42.2	43061	-			k1
AGTR1	angiotensin II receptor type 1	3	3q24	45133	+		3s,3t	1bf
AHR	aryl hydrocarbon receptor	7	7p21.1	47496	+		fu,gn,q1,bh,10f,14h,1du,1j7,1oy	15h,e6,ep
AHSG	alpha 2-HS glycoprotein	3	3q27.3	8259	+			n9
AICDA	activation induced cytidine deaminase	12	12p13.31	10689	-	3.5.4.5	e0	15h,e6
AIFM1	apoptosis inducing factor mitochondria associated 1	X	Xq26.1	36525	-		fu,ki,11y,16s	15h,101,zq
AKT1	AKT serine/threonine kinase 1	14	14q32.33	26399	-	2.7.11.1	50,7y,ue,1aa,1ac,1ck,1eq,1eu	15h,150,e6,ep,1bf,z3,1sr,1f5
AKT2	AKT serine/threonine kinase 2	19	19q13.2	55029	-	2.7.11.1	50,1eq	15h,150,ep,1f5,t0
ALB	albumin	4	4q13.3	17196	+		fu,io,jl,kj,17j,1g4,1or	k1,i3,n9,1f5,js
ALDH1A1	aldehyde dehydrogenase 1 family member A1	9	9q21.13	52383	-	1.2.1.36	n,2p	ep
ALDH2	aldehyde dehydrogenase 2 family member	12	12q24.12	50599	+	1.2.1.3	2p,8l,13f	
ALDOA	aldolase, fructose-bisphosphate A	16	16p11.2	6142	+	4.1.2.13	em,lj,ll	ep,1j,1lf,js
ALDOB	aldolase, fructose-bisphosphate B	9	9q31.1	15215	-	4.1.2.13	59,em,lk,ll	z8,a1
ALK	ALK receptor tyrosine kinase	2	2p23.2-p23.1	728813	-		oo,1ew,1gi,1q8	1bf,ru,1f5
ALOX5	arachidonate 5-lipoxygenase	10	10q11.21	71954	+	1.13.11.34	4g,u0	13z,140,150,ep,148,149,192
ALPL	alkaline phosphatase, biomineralization associated	1	1p36.12	69427	+	3.1.3.1	2t,7n,1al,1g3,1g5	1bf
AMH	anti-Mullerian hormone	19	19p13.3	2751	+		1r7	k1
ANGPT1	angiopoietin 1	8	8q23.1	248437	-			k1,1bf,zb,xk
ANGPT2	angiopoietin 2	8	8p23.1	63613	-			k1
ANGPTL4	angiopoietin like 4	19	19p13.2	10216	+			k0,k1
ANXA1	annexin A1	9	9q21.13	18529	+		7q,1ao	ck,k1,15h,150,e6,ii,ep,1k,1bf,9u,k7,k6,js
ANXA2	annexin A2	15	15q22.2	50836	-		7q,1ao,1jc	e6,wr,ii,vp,1bf,9u,zd,uy,xk,js,45,183
ANXA5	annexin A5	4	4q27	29035	-		7q	
APC	APC regulator of WNT signaling pathway	5	5q22.2	138742	+		65,z1,za,1e7,1rx	ui,15h,150,e6,n9,a4,yz,1bf,2e,6i,v0,94,ut,66,1il,192
APEX1	apurinic/apyrimidinic endodeoxyribonuclease 1	14	14q11.2	2542	+	4.2.99.18	j,l,fu,gk,b0,bk,ex,h7,hd,hw,xt,16h,1aj,1b1,1ke,1oz	15h,150,14z,e6,101,a4,14n,192
APLN	apelin	X	Xq26.1	9698	-		46	k0
APOA1	apolipoprotein A1	11	11q23.3	2200	-		3g,al,at,au,19p,1au	k1,hq,ei,1sn,oy,1lg
APOA5	apolipoprotein A5	11	11q23.3	3054	-		iq,is,oo,vo,vx,19m,1au	k0,k1,1sn,oy,b9
APOB	apolipoprotein B	2	2p24.1	42645	-		oo,1au	e6,ep,x7,1sn,wd,sv,b9,131,t0,i5
APOBEC3G	apolipoprotein B mRNA editing enzyme catalytic subunit 3G	22	22q13.1	10739	+		1hg,f9,1ts	17k,e6,1h1
APOC3	apolipoprotein C3	11	11q23.3	3166	+		iu,vn,1au	k1,1sn,sv,1lg,b9
APOE	apolipoprotein E	19	19q13.32	3600	+		3g,43,om,oo,vo,vs,wg,xr,19p,1au,1f6,1sq	k0,k1,i3,n9,ju,1sn,wd,sv,oy,b9,1nc,mw,vz
APOH	apolipoprotein H	17	17q24.2	17383	-		vo,vx,1au	k1,9u,1sn,oy,b9
APOL1	apolipoprotein L1	22	22q12.3	14461	+		ao,vo	k1,1sn,oy
APP	amyloid beta precursor protein	21	21q21.3	290579	-		1jc	k1,140,e6,ii,hj,i3,n9,1bf,9u,f8,f7,1gf,xk,1nb,192
AQP1	aquaporin 1 (Colton blood group)	7	7p14.3	13664	+		3d,8d,n0,sx,13c,1qb,1th,1ti	15h,e6,1bf,6w,5u,5y,4a,6x,149,1is,49,js
AQP4	aquaporin 4	18	18q11.2	13766	-		1th	e6,1bf,ru,jr,1is
AR	androgen receptor	X	Xq12	186599	+		59,gm,gn,1ht,3q,65,az,10f,14h,1oy,1p0	ay,15h,e6,ep,14n,1f5
ARF1	ADP ribosylation factor 1	1	1q42.13	16553	+			9q
ARF6	ADP ribosylation factor 6	14	14q21.3	3973	+		ln,me,nq	1ik,ii,ep,1bf,9n,xg,hq,l2,bp,1gm,l6
ARID1A	AT-rich interaction domain 1A	1	1p36.11	86090	+		fu	ay,150,1n7
ARNT	aryl hydrocarbon receptor nuclear translocator	1	1q21.3	66886	-		go,bh,1du,1j6,1j7	15h,150,13v,1i0
ARRB1	arrestin beta 1	11	11q13.4	91540	-			ay,15h,150,e6,13v,ei
ARRB2	arrestin beta 2	17	17p13.2	10866	+			15h,150,e6,ep,1bf,hq,ei
ARSA	arylsulfatase A	22	22q13.33	5399	-	3.1.6.8	7n,1mt	
ASPA	aspartoacylase	17	17p13.2	29296	+	3.5.1.15		ep
ATF2	activating transcription factor 2	2	2q31.1	95957	-		gm,gn,o6,o8,1ht,80,81,bh,1dc,1j7	ay,15h,150,e6,zu,1kc,o9
ATF3	activating transcription factor 3	1	1q32.3	55444	+		gm,gr,1i1,1j7,1oy	15h,150,14z,aw
ATF4	activating transcription factor 4	22	22q13.1	2128	+		fu,gn,go,v6,1dc,1j6,1j7,1oy	15h,e6,a4,1f5,14b,12x,v9,4y,4x,ax
ATG16L1	autophagy related 16 like 1	2	2q37.1	44104	+			5k,4z,hu,1sl
ATM	ATM serine/threonine kinase	11	11q22.3	146271	+	2.7.11.1	gs,1eb,1eq,1f6	b8,15h,150,14z,t0,ga
ATN1	atrophin 1	12	12p13.31	17863	+		1p3	15h,150,148
ATP1A1	ATPase Na+/K+ transporting subunit alpha 1	1	1p13.1	31533	+	7.2.2.13	17t,1m1	1bf,1l1,4a,v0,1f5,1le
ATP2A2	ATPase sarcoplasmic/endoplasmic reticulum Ca2+ transporting 2	12	12q24.11	69846	+	7.2.2.10	17n,17o,7n	i3,i7,xg,1iv
ATP5F1A	ATP synthase F1 subunit alpha	18	18q21.1	23986	-	7.1.2.2	yk,1fo	zp,zz,1bf,xg,1fp
ATP5F1B	ATP synthase F1 subunit beta	12	12q13.3	7810	-	7.1.2.2	yk,1fo	101,zz,1bf,9u,xg,zs,zt,1fp
ATP7A	ATPase copper transporting alpha	X	Xq21.1	139740	+		50,17q,ce,cg,d4	ux,n9,1ov,1bf,5y,192
ATP7B	ATPase copper transporting beta	13	13q14.3	78824	-		50,ce,cf	ux,n9,1ov,5y,ei,1ow,192
ATR	ATR serine/threonine kinase	3	3q23	129499	-	2.7.11.1	11d,11f,1dz,1eq	150,n9,1bu
ATRX	ATRX chromatin remodeler	X	Xq21.1	281339	-		gj,az,p5,y8	150,13v,b7
ATXN2	ataxin 2	12	12q24.12	147463	-			e6,n9,1ov,ep,1c8,eh,192,1h1
ATXN3	ataxin 3	14	14q32.12	48070	-		wj,wk	15h,150,14z,i7,ep,1bf
AURKA	aurora kinase A	20	20q13.2	22949	-	2.7.11.1	1dz	15h,150,a4,ep,1ln,z3,1lq,ba,192,103,107
AURKB	aurora kinase B	17	17p13.1	5845	-		1eq	ui,c6,15h,150,z3,zd
AVP	arginine vasopressin	20	20p13	2169	-		dx,132,1dz	k0
AXIN1	axin 1	16	16p13.3	65284	-		65,10f	15h,e6,v0,66,192,9r
AXL	AXL receptor tyrosine kinase	19	19q13.2	42545	+		1ah,1sv	k1,1bf,9u,1j,t0
B2M	beta-2-microglobulin	15	15q21.1	6629	+			n9,ep,1bf,yj,ow
BACE1	beta-secretase 1	11	11q23.3	31050	-	3.4.23.46	4r,hz,189	ws,ii,hj,ux,119,n9,1ov,1bf,ru,9u,1gl
BAD	BCL2 associated agonist of cell death	11	11q13.1	14877	-		dt,vo	101,zu,ep
BAG3	BAG cochaperone 3	10	10q26.11	26438	+		29	15h,e6,ep,ac
BAK1	BCL2 antagonist/killer 1	6	6p21.31	7725	-			101,zu,1cb,60,5r
BAP1	BRCA1 associated protein 1	3	3p21.1	9000	-		az,ds	15h,150,e6,ep,1cs
BARD1	BRCA1 associated RING domain 1	2	2q35	84038	-		1hg,1s8	14r,15h,150,e6,14n,6u,eb,6t
BAX	BCL2 associated X, apoptosis regulator	19	19q13.33	6939	+		6f,a8,vo	15h,13z,e6,101,zu,zv,i3,i7,ep,1cb,9r,60,5z,5r
BCAR1	BCAR1 scaffold protein, Cas family member	16	16q23.1	39827	-			1ik,e6,1bf,lb
BCHE	butyrylcholinesterase	3	3q26.1	64520	-		av	
BCKDHA	branched chain keto acid dehydrogenase E1 subunit alpha	19	19q13.2	27185	+	1.2.4.4	o	zn
BCL2	BCL2 apoptosis regulator	18	18q21.33	196424	-		a8,a9,1de,1j6	15h,150,e6,101,zu,i3,i7,xg,149,1cb
BCL2L1	BCL2 like 1	20	20q11.21	59512	-			e6,101,a4,60
BCL2L11	BCL2 like 11	2	2q13	47532	+			
BCL6	BCL6 transcription repressor	3	3q27.3	24092	-		gr,az,1j6,1j7	15h,150,1gp,14z,n9,17w
BCR	BCR activator of RhoGEF and GTPase	22	22q11.23	137529	+	2.7.11.1	nt,o3	1f5
BDNF	brain derived neurotrophic factor	11	11p14.1	67136	-			101,14n
BECN1	beclin 1	17	17q21.31	14185	-			e6,ii,i3,ep,13v,k7
BGLAP	bone gamma-carboxyglutamate protein	1	1q22	1134	+			e6
BID	BH3 interacting domain death agonist	22	22q11.21	40528	-			zu,ep
BIRC2	baculoviral IAP repeat containing 2	11	11q22.2	31489	+		1rn,1s8,1ts	15h,e6
BIRC3	baculoviral IAP repeat containing 3	11	11q22.2	21920	+		1s8	15h,150,e6,ep
BIRC5	baculoviral IAP repeat containing 5	17	17q25.3	11383	+			13w,b6,ui,15h,e6,ep,z3,zd
BLM	BLM RecQ like helicase	15	15q26.1	98821	+	3.6.4.12	12,50,53,fu,g0,gy,lx,1tq,6y,lf,lh,li,oe,1k5,1ny,1ts	13w,b8,uz,15h,150,14z,ep,148,1bu,1f5
BMI1	BMI1 proto-oncogene, polycomb ring finger	10	10p12.2	10386	+		1dc,1ts	1rs,15h,ep,13v,180,1ct
BMP2	bone morphogenetic protein 2	20	20p12.3	12561	+		6o,1kg,19f	k1,9u,t0,6p
BMP4	bone morphogenetic protein 4	14	14q22.2	7156	-		6o,af,e1	k1
BMP7	bone morphogenetic protein 7	20	20q13.31	97889	-			k1
BMPR2	bone morphogenetic protein receptor type 2	2	2q33.1-q33.2	191423	+	2.7.11.30		150,1bf,ru,2e
BRAF	B-Raf proto-oncogene, serine/threonine kinase	7	7q34	211602	-	2.7.11.1	7n,1dz,1eq	ep,t0
BRCA1	BRCA1 DNA repair associated	17	17q21.31	81070	-		1hg,1hm,1oy,1s8	14r,uz,15h,150,e6,1bf,13v,6u,1f5,t1,6t,1h1
BRCA2	BRCA2 DNA repair associated	13	13q13.1	84761	+		o7,o8,1dj,1k5	14r,b8,uz,15h,150,a4,ep,1j2,1f5,6v
BRD4	bromodomain containing 4	19	19p13.12	97021	-		17m,1hs,az,pr,wn,17v,1oy	c7,15h,150
BSG	basigin (Ok blood group)	19	19p13.3	12211	+			1bf,t0
BST2	bone marrow stromal cell antigen 2	19	19p13.11	2692	-		y1	e6,n9,1bf,t0
BTD	biotinidase	3	3p25.1	121164	+	3.5.1.12		
BTK	Bruton tyrosine kinase	X	Xq22.1	41350	-	2.7.10.2	13k,1aa,1ap	ep,1bf,xk
BTRC	beta-transducin repeat containing E3 ubiquitin protein ligase	10	10q24.32	203289	+		65,1rr,1ru,1s8	1iy
BUB1B	BUB1 mitotic checkpoint serine/threonine kinase B	15	15q15.1	60054	+	2.7.11.1		ui,169,e6,1lm,ep,192
C1QBP	complement C1q binding protein	17	17p13.2	6379	-		c2,q3,uj,1p3,1p8	15h,101,zr,ep,1bf,9u,xg
C3	complement C3	19	19p13.3	42947	-		7a	k1
C5	complement C5	9	9q33.2	122530	-			xh
C9orf72	C9orf72-SMCR8 complex subunit	9	9p21.2	27321	-		o3,1ki	17k,k1,15h,e6,ws,ii,5j,ep,eh,o4,t0,5n,wz,l6
CA9	carbonic anhydrase 9	9	9p13.3	7230	+	4.2.1.1	8g,10i,1ts	1bf
CACNA1A	calcium voltage-gated channel subunit alpha1 A	19	19p13.13	300037	-		ox,1ng,1t7	15h,e6,1bf,9s
CACNA1C	calcium voltage-gated channel subunit alpha1 C	12	12p13.33	644964	+		ox,1t7	e6,1bf,1t8,1cg,rp,us
CALCA	calcitonin related polypeptide alpha	11	11p15.2	5684	-			k1
CALM1	calmodulin 1	14	14q32.11	11774	+		2a,7l,7n,1ef	1lp,e6,a4,1ln,1it,1f5,7k,8z
CALR	calreticulin	19	19p13.13	5881	+		7n,114,13u	15h,13z,e6,i3,i6,ep,1c8,xg,yj,192
CAMP	cathelicidin antimicrobial peptide	3	3p21.31	1991	+			k1,1lc
CANX	calnexin	5	5q35.3	33212	+			i3,i7,zm
CAPN1	calpain 1	11	11q13.1	30634	+	3.4.22.52	7n,7p,189	ep,1bf,xg
CASP1	caspase 1	11	11q22.3	9715	-	3.4.22.36	du,hz	1f5,13g,13h,2k
CASP3	caspase 3	4	4q35.1	21780	-	3.4.22.56	du,dv,189	15h,ep
CASP8	caspase 8	2	2q33.1	54269	+	3.4.22.61	du,dv,189	150,ep,f2,9j,1f5,1hb
CASP9	caspase 9	1	1p36.21	33390	-	3.4.22.62	1jn,du,189,1e1	ep,1f5,4f
CASR	calcium sensing receptor	3	3q13.33-q21.1	107961	+		ls,38,7n	ru
CAT	catalase	11	11p13	33127	+	1.11.1.6	12k,43,8s,of	197,t0
CAV1	caveolin 1	7	7q31.2	36177	+		tn	nd,ii,i3,1bf,9c,lb,xg,ei,1f5,xk,192
CBL	Cbl proto-oncogene	11	11q23.3	101811	+			n9,ep,1bf,bf
CBX3	chromobox 3	7	7p15.2	12165	+			b6,ay,ja,op,15h,1lm,1i0
CBX5	chromobox 5	12	12q13.13	49181	-		y8,1f6,1h2	15h,150,14z,1f5,1h1
CCK	cholecystokinin	3	3p22.1	8362	-			
CCL2	C-C motif chemokine ligand 2	17	17q12	1917	+			k0
CCL20	C-C motif chemokine ligand 20	2	2q36.3	3715	+		9h	
CCL3	C-C motif chemokine ligand 3	17	17q12	108503	-		7t,af,ag,ue,1ap,1dz	k0,k1,e6,ep
CCL5	C-C motif chemokine ligand 5	17	17q12	8870	-		9f,af,ag,aj,1a7,1ap,1dz,1em,1gi	
CCN1	cellular communication network factor 1	1	1p22.3	3189	+			
CCN2	cellular communication network factor 2	6	6q23.2	3196	-			
CCNA2	cyclin A2	4	4q27	7440	-		do	dk,15h,150,e6,ep,df
CCNB1	cyclin B1	5	5q13.2	11234	+		dl	1lp,169,15h,e6,zr,a4,ep,dg
CCND1	cyclin D1	11	11q13.3	13319	+		1db,1p3	dk,15h,150,1pi
CCND2	cyclin D2	12	12p13.32	31591	+			dk,ay,15h,150,14z,ep,149
CCNE1	cyclin E1	19	19q12	12322	+			15h,150
CCNT1	cyclin T1	12	12q13.11-q13.12	28250	-		11,fu,dl,10h	15h,150,ep,dp,17l
CCR2	C-C motif chemokine receptor 2	3	3p21.31	7197	+		9g	ku,e6,1bf
CCR5	C-C motif chemokine receptor 5	3	3p21.31	6065	+		6z,1h	ii,jr,9u
CCR7	C-C motif chemokine receptor 7	17	17q21.2	11703	-		70,71	101,1bf,9u
CCT2	chaperonin containing TCP1 subunit 2	12	12q15	16112	+		1dt	ep,ad,yz
CCT3	chaperonin containing TCP1 subunit 3	1	1q22	29455	-		1dt	ad,yz
CCT5	chaperonin containing TCP1 subunit 5	5	5p15.2	16492	+		112,113,1dt	a4,ad,yz
CD14	CD14 molecule	5	5q31.3	1974	-		vt,vu,w3	n9,3m,xk,vw
CD163	CD163 molecule	12	12p13.31	33008	-			1bf,jr
CD209	CD209 molecule	19	19p13.2	7540	-		1sv	1bf,jr
CD24	CD24 molecule	6	6q21	7025	-		1ev	9u,xg,t0,xk
CD247	CD247 molecule	1	1q24.2	87890	-		1du	e6,1bf,kq,1ni,2x
CD274	CD274 molecule	9	9p24.1	20065	+			150,1bf,1j,hk,1gm,js
CD28	CD28 molecule	2	2q33.2	32438	+			1bf,jr,9u,1dl
CD34	CD34 molecule	1	1q32.2	30154	-		87	e6,1bf,jr,sb,192
CD36	CD36 molecule	7	7q21.11	77071	+		3g,vo,w0,we,15m	n9,1bf,9u,xk,9r
CD38	CD38 molecule	4	4p15.32	74905	+	3.2.2.5		1bf
CD4	CD4 molecule	12	12p13.31	31272	+		yn,yp,sj,1ts	1bf,ru,jr,xk
CD40	CD40 molecule	20	20q13.12	11542	+			
CD40LG	CD40 ligand	X	Xq26.3	12233	+		1ep	n9,1bf,9u
CD44	CD44 molecule (Indian blood group)	11	11p13	93232	+		e3,q3	n9,ep,1bf,9u,4a,uu,ww,9s
CD47	CD47 molecule	3	3q13.12	47941	-			9u
CD55	CD55 molecule (Cromer blood group)	1	1q32.2	39289	+		vo,1sv	1bf,9u,xk
CD59	CD59 molecule (CD59 blood group)	11	11p13	33470	-			9u,3m
CD81	CD81 molecule	11	11p15.5	21243	+		yn,at,s8	qt,1bf,ru,5u,rp,5y,1sr,js,1o9
CD9	CD9 molecule	12	12p13.31	38321	+		s8	1f5,js
CDC20	cell division cycle 20	1	1p34.2	4222	+			150,ep
CDC27	cell division cycle 27	17	17q21.32	71593	-			15h,150,3l,e6,a4,1lm,103
CDC37	cell division cycle 37, HSP90 cochaperone	19	19p13.2	12410	-			e6,ep,ac,q2
CDC42	cell division cycle 42	1	1p36.12	48652	+		nq,nu,1e1,1rw	e6,a4,1bf,xg,l1,zd,1f5,eb,12x,131,f8,1lo,103
CDH1	cadherin 1	16	16q22.1	98245	+		65	1bf,2e,eg,1j,rp,v0,94,l9,ut,9p,cl,48,192
CDH2	cadherin 2	18	18q12.1	226165	-			e6,1bf,9x,2e,94,ut,9p,cl
CDH5	cadherin 5	16	16q21	38094	+			150,1bf,9x,2e,9u,149
CDK1	cyclin dependent kinase 1	10	10q21.2	16522	+	2.7.11.22	1hw,dh,dj,dm,ph,1dz,1eq	dk,15h,150,e6,zr,a4,ep,1ln,zd,103
CDK2	cyclin dependent kinase 2	12	12q13.2	5960	+	2.7.11.22	dh,dj,dm,ph	dk,15h,150,e6,ii,a4,7f,df
CDK4	cyclin dependent kinase 4	12	12q14.1	4584	-	2.7.11.22	dm	dk,ay,15h,150,14z,ep,149
CDK5	cyclin dependent kinase 5	7	7q36.1	4083	-	2.7.11.22	1eq	150,1bf,9p
CDK6	cyclin dependent kinase 6	7	7q21.2	231653	-	2.7.11.22	50,dm	dk,1ik,15h,150,e6,a4,ep
CDK9	cyclin dependent kinase 9	9	9q34.11	4752	+		11,fu,1hw,dm,1eq	15h,150,1p6,dp,1bu,eb,17l
CDKN1A	cyclin dependent kinase inhibitor 1A	6	6p21.2	10870	+		di,10j	dk,15h,150,14z,13v,1f5,182
CDKN1B	cyclin dependent kinase inhibitor 1B	12	12p13.1	5002	+		dn	15h,150,e6,cx,t0
CDKN2A	cyclin dependent kinase inhibitor 2A	9	9p21.3	27573	-		139,dn	15h,e6,1j5
CDKN2B	cyclin dependent kinase inhibitor 2B	9	9p21.3	6411	-		dn	15h,e6
CDX2	caudal type homeobox 2	13	13q12.2	8451	-		gr,1ht,y7,1j7	150
CEACAM1	CEA cell adhesion molecule 1	19	19q13.2	21176	-			1bf,9x,9u,rp,4a,9p
CEACAM5	CEA cell adhesion molecule 5	19	19q13.2	21796	+			1bf,ru,9u,5y,4a,3n
CEBPA	CCAAT enhancer binding protein alpha	19	19q13.11	2631	-		gn,1oy	15h,150,1pf,t0
CEBPB	CCAAT enhancer binding protein beta	20	20q13.13	2109	+		1i1,1j7,1oy	15h,150
CETP	cholesteryl ester transfer protein	16	16q13	21896	+		at,au,vo,19m,1av,1ql	k1,1sr,oy
CFH	complement factor H	1	1q31.3	95627	+		om,oo	
CFL1	cofilin 1	11	11q13.1	3508	-		1l	e6,lb
CFLAR	CASP8 and FADD like apoptosis regulator	2	2q33.1	60584	+		iq	e6,f2,1hb
CFTR	CF transmembrane conductance regulator	7	7q31.2	188640	+	5.6.1.6	51,185,1iz,6h,ao,ap	e6,hj,i7,ep,1bf,ru,9u,rp,4a,1f5,1gl
CHD4	chromodomain helicase DNA binding protein 4	12	12p13.31	37298	-			b8,150,e6,a4,15i,1i0
CHEK1	checkpoint kinase 1	11	11q24.2	51121	+	2.7.11.1	pi,1eq	b8,c7,15h,150,e6,a4,1f5,t0
CHEK2	checkpoint kinase 2	22	22q12.1	54092	-	2.7.11.1	1eq	b8,150,n9,1bu
CHGA	chromogranin A	14	14q32.12	12136	+			192
CHI3L1	chitinase 3 like 1	1	1q32.1	7774	-	3.2.1.14	an	k1
CHM	CHM Rab escort protein	X	Xq21.2	186379	-		1ki	1g9
CHRNA5	cholinergic receptor nicotinic alpha 5 subunit	15	15q25.1	29750	+		1c	
CHUK	component of inhibitor of nuclear factor kappa B kinase complex	10	10q24.31	41313	-	2.7.11.10	1du,1dz,1ix	150,e6,ep
CLDN1	claudin 1	3	3q28	16735	-			1bf,6i,5y,1f5,1om
CLOCK	clock circadian regulator	4	4q12	119009	-	2.3.1.48	fu,hi,1ht,1j7	15h,150,b5,ep,t0
CLTC	clathrin heavy chain	17	17q23.1	77268	+		hb	ws,ii,1lm,bo,1f5,bl,103,105
CLU	clusterin	8	8p21.1	17784	-		3g,zh,1dk,1rx	k1,15h,e6,101,zp,ep,eo,9u,xg,1f5,1lg,t0,192,9r,12v,47,191
CNR1	cannabinoid receptor 1	6	6q15	27484	-		86	1bf,1j
CNR2	cannabinoid receptor 2	1	1p36.11	42847	-			i3
COL1A1	collagen type I alpha 1 chain	17	17q21.33	17531	-		1br	bw
COL1A2	collagen type I alpha 2 chain	7	7q21.3	36333	+		1br	bw,k1,i3
COL2A1	collagen type II alpha 1 chain	12	12q13.11	31510	-		1br,1fl	bx
COL3A1	collagen type III alpha 1 chain	2	2q32.2	38374	+		1br	by,k1
COL4A5	collagen type IV alpha 5 chain	X	Xq22.3	257708	+			
COMT	catechol-O-methyltransferase	22	22q11.21	28204	+	2.1.1.6	92	t0
COPS5	COP9 signalosome subunit 5	8	8q13.1	19054	-		xv	ay,15h,150,e6,ep,1ne,cc,192
CREB1	cAMP responsive element binding protein 1	2	2q33.3	76027	+		gm,gn,go,1ht,80,1j7	ja,15h,150,4y
CREBBP	CREB binding protein	16	16p13.3	155659	-	2.3.1.48	110,1e,az,ex,p1,18q,1oz,1p3	ay,15h,150,e6,13v
CRH	corticotropin releasing hormone	8	8q13.1	2089	-			k1
CRHR1	corticotropin releasing hormone receptor 1	17	17q21.31	51549	+		cp	rp,tj
CRK	CRK proto-oncogene, adaptor protein	17	17p13.3	35537	-		1ek,1em,1js	
CRKL	CRK like proto-oncogene, adaptor protein	22	22q11.21	36341	+		1i3	150,ep
CRP	C-reactive protein	1	1q23.2	2301	-		7n,c2,we	k1
CRYAB	crystallin alpha B	11	11q23.1	15177	-		1mk	15h,e6,1f5
CSF1	colony stimulating factor 1	1	1p13.3	20144	+		e1,nj	k1,1bf,13v,192
CSF1R	colony stimulating factor 1 receptor	5	5q32	60082	-	2.7.10.1	e2	150,1bf,t0
CSF2	colony stimulating factor 2	5	5q31.1	2382	+		e1	k1,ng,t0
CSK	C-terminal Src kinase	15	15q24.1	21119	+	2.7.10.2		
CSNK2A1	casein kinase 2 alpha 1	20	20p13	71293	-	2.7.11.1	ue,1eq	15h,150,1e4,1jz,15i
CSNK2A2	casein kinase 2 alpha 2	16	16q21	40199	-	2.7.11.1		15h
CSNK2B	casein kinase 2 beta	6	6p21.33	4191	+		az,1eq	15h,e6,1bf,1e4
CST3	cystatin C	20	20p11.21	11250	-		dw,i1,18b	k1,n9,1bf
CTBP1	C-terminal binding protein 1	4	4p16.3	38911	-		1ds,1p3	15h,150,1pi
CTCF	CCCTC-binding factor	16	16q22.1	76660	+		gn,gr,1ht,b1,1j6,1oy	b6,c5,15h,150,14z
CTLA4	cytotoxic T-lymphocyte associated protein 4	2	2q33.2	6195	+			n9,jr,bm,192,1dl
CTNNB1	catenin beta 1	3	3p22.1	40939	+		1i3,1oz	ja,15h,1pf,e6,a4,ep,1bf,9x,2e,9n,5y,v0,94,9p,66,1f5,1fb,192,68,9r,67
CTNND1	catenin delta 1	11	11q12.1	57739	+			15h,e6,1bf,9x,94,zd
CTSB	cathepsin B	8	8p23.1	25563	-	3.4.22.1	bu,du,dz,189	k1,ws,192
CTSD	cathepsin D	11	11p15.5	11173	-	3.4.23.5	189	ws,wr,ij,xk
CTSL	cathepsin L	9	9q21.33	5351	+	3.4.22.15	bu,du,dz,p5	k1,ws,119,n9,1bf,t0
CTTN	cortactin	11	11q13.3	38079	+			e6,n9,ep,1k,1bf,9n,ut,cm,t0
CUL1	cullin 1	7	7q36.1	103355	+			1bf,1iy,d2
CUL3	cullin 3	2	2q36.2	115248	-		1cr,1rw,1s8	1lp,15h,e6,a4,1bw,1bf,cv,1le,103
CUL4A	cullin 4A	13	13q34	58916	+			cx,cw
CUL4B	cullin 4B	X	Xq24	51970	-		ex	150,ep,cy,cw
CX3CL1	C-X3-C motif chemokine ligand 1	16	16q21	12555	+		d5,ag,s8	k0,9u,xg,rp
CX3CR1	C-X3-C motif chemokine receptor 1	3	3p22.2	18242	-		75,76,d5	1bf,ru,9u
CXCL1	C-X-C motif chemokine ligand 1	4	4q13.3	1916	+			
CXCL10	C-X-C motif chemokine ligand 10	4	4q21.1	2380	-		d7,af,ag	k0
CXCL12	C-X-C motif chemokine ligand 12	10	10q11.21	14933	-		d6,ag,s8	
CXCL8	C-X-C motif chemokine ligand 8	4	4q13.3	3148	+		ag,oo	
CXCR2	C-X-C motif chemokine receptor 2	2	2q35	11958	+		73,ls,ss	150,1bf,9u,z3,xg,x6,103
CXCR3	C-X-C motif chemokine receptor 3	X	Xq13.1	2593	-			
CXCR4	C-X-C motif chemokine receptor 4	2	2q22.1	3801	-		74,1h,11p,1rn	ws,hj,ux,1bf,9u,9q,ei,1f5
CYBA	cytochrome b-245 alpha chain	16	16q24.2	7765	-		ho	12m
CYBB	cytochrome b-245 beta chain	X	Xp21.1-p11.4	33403	+		ho,1n1	ru,12m
CYLD	CYLD lysine 63 deubiquitinase	16	16q12.1	59850	+		wk,ds,1ts	a4,1lm,ep,e8,zd,k5
CYP11B2	cytochrome P450 family 11 subfamily B member 2	8	8q24.3	7285	-		of,1lv	101
CYP17A1	cytochrome P450 family 17 subfamily A member 1	10	10q24.32	6883	-		of,1lw	
CYP19A1	cytochrome P450 family 19 subfamily A member 1	15	15q21.2	130540	-	1.14.14.1	4l,of	i3
CYP1A1	cytochrome P450 family 1 subfamily A member 1	15	15q24.1	5987	-	1.14.14.1	4i,j6,j7,w8,w9,16h,1sz	
CYP1A2	cytochrome P450 family 1 subfamily A member 2	15	15q24.1	7763	+	1.14.14.1	7e,f4,j6,j7,of,10t,16h	t0
CYP1B1	cytochrome P450 family 1 subfamily B member 1	2	2p22.2	8642	-	1.14.14.1	j6,of,10t,171	
CYP21A2	cytochrome P450 family 21 subfamily A member 2	6	6p21.33	3230	+		b,of,1d9	
CYP24A1	cytochrome P450 family 24 subfamily A member 1	20	20q13.2	20541	-		4,5,f,g,1t0	
CYP2A6	cytochrome P450 family 2 subfamily A member 6	19	19q13.2	6907	-	1.14.14.1	cr,of	e8
CYP2B6	cytochrome P450 family 2 subfamily B member 6	19	19q13.2	27117	+	1.14.14.1	3h,3i,3j,j7,of,10t,1o4,1o5	
CYP2C19	cytochrome P450 family 2 subfamily C member 19	10	10q23.33	92867	+	1.14.14.1	of,w8,10t,16h	1bf,t0
CYP2C9	cytochrome P450 family 2 subfamily C member 9	10	10q23.33	51434	+	1.14.14.1	4h,7e,10t,16h	1bf,t0
CYP2D6	cytochrome P450 family 2 subfamily D member 6	22	22q13.2	4312	-	1.14.14.1	3h,3i,3j,of,10t,16h	101
CYP2E1	cytochrome P450 family 2 subfamily E member 1	10	10q26.3	11761	+	1.14.14.1	q,of,w8,10t,16h	
CYP3A4	cytochrome P450 family 3 subfamily A member 4	7	7q22.1	27218	-	1.14.14.1	4,7e,j6,j7,u0,10t,16h,1gr,1ly,1sz,1t3	e6
CYP3A5	cytochrome P450 family 3 subfamily A member 5	7	7q22.1	31803	-	1.14.14.1	j6,16h,1gr	
DAPK1	death associated protein kinase 1	9	9q21.33	211407	+	2.7.11.1	50,7y,7z,1dz	e6,1bf,1j
DAXX	death domain associated protein	6	6p21.32	4459	-		1i3,p5,1oz,1p3,1pg	b6,15h,150,13v,1bu
DCN	decorin	12	12q21.33	42334	-			
DCTN1	dynactin subunit 1	2	2p13.1	30712	-		z1,1qw	ui,1lp,13z,e6,a4,a3,1lm,yz,9n,z3,z9,12x,131,sb,103,9o,a2
DDB1	damage specific DNA binding protein 1	11	11q12.2	33654	-		ex	15h,150,e6,cx,cy,cw
DDIT3	DNA damage inducible transcript 3	12	12q13.3	3930	-		fu,gm,1ht,v6,1oy	15h,1fb,ax,aw
DDX17	DEAD-box helicase 17	22	22q13.1	22874	-		1oz	15h,14n
DDX3X	DEAD-box helicase 3 X-linked	X	Xp11.4	31165	+	3.6.4.13	51,ct,fu,g0,nu,1hg,1hj,1ia,1ib,jb,m9,113,114,1bx,1ep,1h4,1h7,1p8,1pz	15h,150,e6,a4,ep,1bf,eh,9q
DDX5	DEAD-box helicase 5	17	17q23.3	8613	-	3.6.4.13	112,13u,1cv,1d4,1h2	15h,150,14z,14n,91,1h1
DEFB4A	defensin beta 4A	8	8p23.1	2040	+		9h,1ag	k1
DHX9	DExH-box helicase 9	1	1q25.3	48636	+		h,i,k,50,gc,1hd,1hg,1hj,1ht,1hu,1hm,1ia,b0,h6,hb,qu,114,154,1c9,1gn,1j8,1ka,1k4,1k5,1k8,1qq	15h,150,18y,14z,e6,a4,ep,1c8,1j,1hc,13v,1f5,eb,1c7,cs,14p,1h1
DIABLO	diablo IAP-binding mitochondrial protein	12	12q24.31	19795	-			101
DICER1	dicer 1, ribonuclease III	14	14q32.13	71783	-		hb,id,1cu,1h0,1ka	1hc,192,js,1he
DISC1	DISC1 scaffold protein	1	1q42.2	414483	+			101,a4,ep,su,bb
DKK1	dickkopf WNT signaling pathway inhibitor 1	10	10q21.1	3377	+		wg,1ge	k1,1bf
DLG1	discs large MAGUK scaffold protein 1	3	3q29	256762	-		1co	qt,15h,e6,i3,n9,yz,9x,6i,eg,5y,9p,192,10y,1nd
DMD	dystrophin	X	Xp21.2-p21.1	2220163	-		1h,11k,1me	9u,hh,l1,l2,1f5,1is,cq
DMPK	DM1 protein kinase	19	19q13.32	12782	-		50,11q,1eq	rr
DNAJA1	DnaJ heat shock protein family (Hsp40) member A1	9	9p21.1	14705	+		58,q0,ab,wg	ep,z3,xg
DNM1L	dynamin 1 like	12	12p11.21	66451	+	3.6.5.5	nr,nu,1ki	e6,101,zu,197,i3,n9,ep,yz,1f5,t0,192,102
DNM2	dynamin 2	19	19p13.2	113858	+	3.6.5.5	1jn	n9,ep,yz,1ch
DNMT1	DNA methyltransferase 1	19	19p13.2	61608	-	2.1.1.37	ft,fu,gw,1dc	
DNMT3A	DNA methyltransferase 3 alpha	2	2p23.3	114714	-	2.1.1.37	ft,fu,1ht	ja,15h,150,e6,148
DNMT3B	DNA methyltransferase 3 beta	20	20q11.21	46972	+	2.1.1.37	ft,1p3	15h,150
DPP4	dipeptidyl peptidase 4	2	2q24.2	81971	-	3.4.14.5	al,fr,1je,1sv	1bf,9u,4a,ut,hq
DRD1	dopamine receptor D1	5	5q35.2	4147	-		h2,h4	1bf,bf,bc,13n
DRD2	dopamine receptor D2	11	11q23.2	65804	-		h3	1bf,ru,bf,bc,13n
DRD3	dopamine receptor D3	3	3q13.31	71828	-		h3	1bf,ru
DRD4	dopamine receptor D4	11	11p15.5	3437	+		1jn,h1,h2,h3,ix,13p	a4,1bf,ru,xg
DSP	desmoplakin	6	6p24.3	45044	+			ck,1bf,sa
DYNC1H1	dynein cytoplasmic 1 heavy chain 1	14	14q32.31	91871	+		zf	a4,e7,yz
DYRK1A	dual specificity tyrosine phosphorylation regulated kinase 1A	21	21q22.13	160785	+		1hw,13k	15h,e6,eo
E2F1	E2F transcription factor 1	20	20q11.22	10909	-		fu,gl,gn,bh,1j6,1j7	ay,15h,150,a4,1f5,1gb
EDN1	endothelin 1	6	6p24.1	6834	+		e1,il,im,px	k1,e6
EDN2	endothelin 2	1	1p34.2	5909	-		px	k1
EDN3	endothelin 3	20	20q13.32	25382	+		px	k1
EDNRB	endothelin receptor type B	13	13q22.3	80047	-		in	1bf
EEF1A1	eukaryotic translation elongation factor 1 alpha 1	6	6q13	5283	-	3.6.5.3	1qr	15h,14z,e6,ep,1bf,cl,1il
EEF2	eukaryotic translation elongation factor 2	19	19p13.3	9408	-		1ha	e6,ep,1bf,2j,1h1
EGF	epidermal growth factor	4	4q25	100884	+		nj,o3,1gg,1q7	k1,js
EGFR	epidermal growth factor receptor	7	7p11.2	192612	+	2.7.10.1	1l,az,iw,13e,1ev,1ew,1qa	15h,e6,ii,1bf,9u,ij,xg,5y,9p,hk,1il,1f5,1gf,1lb,xk,11b,t5
EGR1	early growth response 1	5	5q31.2	3825	+		fu,gm,gn,1ht,1i1,h9,oh,1dc,1j6,1j7,1oy,1ts	ay,15h,150,e6
EHMT2	euchromatic histone lysine methyltransferase 2	6	6p21.33	17939	-		pw,1dc,1fh	ay,15h,150,14n
EIF2AK2	eukaryotic translation initiation factor 2 alpha kinase 2	2	2p22.2	57838	-	2.7.11.1	hb,1dz	e6,ep,192
EIF2AK3	eukaryotic translation initiation factor 2 alpha kinase 3	2	2p11.2	70725	-	2.7.11.1	je	
EIF2S1	eukaryotic translation initiation factor 2 subunit alpha	14	14q23.3	26189	+		1ha,1py	ep,jd,jf
EIF4E	eukaryotic translation initiation factor 4E	4	4q23	58954	-		gp,1hf,is,jc,1py	17k,e6,ep,115,eh,jg,1hc,eb,192
EIF4EBP1	eukaryotic translation initiation factor 4E binding protein 1	8	8p11.23	29832	+		jb,1q2	ep
EIF4G1	eukaryotic translation initiation factor 4 gamma 1	3	3q27.1	20864	+		50,jb,114	15h,e6,ep,eh,jg
ELANE	elastase, neutrophil expressed	19	19p13.3	3941	+	3.4.21.37	hz,oo,189	k1,e6,9u,1pi,1j2
ELAVL1	ELAV like RNA binding protein 1	19	19p13.2	47069	-		1hg,hb,111,112,zg	15h,150,e6,ep
ELN	elastin	7	7q11.23	42118	+			hn
ELOB	elongin B	16	16p13.3	5867	-		1rx	cu,cz,hp
ELOC	elongin C	8	8q21.11	27152	-			cz,hp
EMD	emerin	X	Xq28	2229	+		1h,6c	13z,145,14a,150,e6,i3,1lq,149,cn
ENG	endoglin	9	9q34.11	39762	-		m1,n6	k1,1bf,jr,13v
ENO1	enolase 1	1	1p36.23	17687	-	4.2.1.11	gr,1i1,1az,1p3	1b0,14a,e6,ep,1bf,9n,9u,xg
ENPP1	ectonucleotide pyrophosphatase/phosphodiesterase 1	6	6q23.2	87136	+		50,dd,fm,jn,rb,154,19g,1ak	k1,1bf,9u
EP300	E1A binding protein p300	22	22q13.2	87486	+	2.3.1.48	fu,o7,o8,1e,21,az,ex,p1,p6,pl,wl,18f,18q,1dj,1el,1oz	15h,150,ep
EPAS1	endothelial PAS domain protein 1	2	2p21	89291	+		1du,1j6	1pf
EPCAM	epithelial cell adhesion molecule	2	2p21	17710	+		1f6	1bf,6i,5y,4a,v0
EPHA2	EPH receptor A2	1	1p36.13	31733	-	2.7.10.1	1q8	1bf,ru,lb,9u,ut,v2,1om
EPHX1	epoxide hydrolase 1	1	1q42.12	35438	+	3.3.2.9	bi,iy	
EPO	erythropoietin	7	7q22.1	3233	+		e1	k1,9u
EPOR	erythropoietin receptor	19	19p13.2	7108	-		j2	1bf,14n
ERBB2	erb-b2 receptor tyrosine kinase 2	17	17q12	40565	+	2.7.10.1	1hp,nk,1ew,1q8,1qa	15h,ep,1bf,ij,5y,j0,1gf
ERBB3	erb-b2 receptor tyrosine kinase 3	12	12q13.2	23398	+	2.7.10.1	12t,1ev	k1,5y,j0,1gf
ERBB4	erb-b2 receptor tyrosine kinase 4	2	2q34	1163086	-	2.7.10.1	12u,1ew,1q8	15h,101,5y,1gf,1lb
ERCC1	ERCC excision repair 1, endonuclease non-catalytic subunit	19	19q13.32	44214	-		fu,ex,1k5,1k6	15e,15f,b8,150,j1
ERCC2	ERCC excision repair 2, TFIIH core complex helicase subunit	19	19q13.32	20751	-	3.6.4.12	r	1pb,15h,150,1pa,1pc,e6,1lm,ep,7g,10b
ERCC4	ERCC excision repair 4, endonuclease catalytic subunit	16	16p13.12	32195	+		fu,hr,1k5	15e,15f,b8,15h,j1
ERCC5	ERCC excision repair 5, endonuclease	13	13q33.1	29964	+		1hu,6y,ex,h6,hr,hw,iq,1f6,1k5	15e,15h,1f5
ERG	ETS transcription factor ERG	21	21q22.2	294523	-		1ht,1j7	1h1
ERN1	endoplasmic reticulum to nucleus signaling 1	17	17q23.3	91003	-	2.7.11.1	2f,50,q1,id,wy,1eq	e6,i3,rl,ty,tx
ESR1	estrogen receptor 1	6	6q25.1-q25.2	472942	+		59,gm,1ht,az,j8,141,14h,1j7	ay,ja,15h,e6,1bf,1f5,1pd
ESR2	estrogen receptor 2	14	14q23.2-q23.3	111907	-		1ht,j8,141,14h	15h,150,101,t0
ETS1	ETS proto-oncogene 1, transcription factor	11	11q24.3	128798	-		gm,gn,go,1ht,1oy,1p4	15h,150
ETV6	ETS variant transcription factor 6	12	12p13.2	245704	+		gr,1i1	14z,ep
EWSR1	EWS RNA binding protein 1	22	22q12.2	32254	+			150,14z
EZH2	enhancer of zeste 2 polycomb repressive complex 2 subunit	7	7q36.1	76909	-		b0,az,pm,pn,pw,1dc	ay,15h,150,j3
EZR	ezrin	6	6q25.3	53621	-		1h,1l	ku,1ik,qt,e6,ii,ep,1k,1bf,zb,lb,1j,4a,k7,l1,1f5,9s,1bj,49,192,9r,ec
F10	coagulation factor X	13	13q34	26731	+	3.4.21.6	1au,1jb	
F11	coagulation factor XI	4	4q35.2	23493	+	3.4.21.27		k1
F13A1	coagulation factor XIII A chain	6	6p25.1	176579	-	2.3.2.13	1fc	
F2	coagulation factor II, thrombin	11	11p11.2	20294	+	3.4.21.5	oo,vu,1jb,1oi	k1,jr
F2R	coagulation factor II thrombin receptor	5	5q13.3	19645	+		1oh	hj,ux,1bf,9c,9u,1bo
F2RL1	F2R like trypsin receptor 1	5	5q13.3	16286	+			hj,1bf,ru
F3	coagulation factor III, tissue factor	1	1p21.3	12685	-		1au,1jb	k1,9u,c0
F5	coagulation factor V	1	1q24.2	74531	-			
F7	coagulation factor VII	13	13q34	14898	+	3.4.21.21	1jb	
F8	coagulation factor VIII	X	Xq28	186935	-			
F9	coagulation factor IX	X	Xq27.1	32724	+	3.4.21.22	7n,hz	k1
FABP4	fatty acid binding protein 4	8	8q21.13	4815	-			
FADD	Fas associated via death domain	11	11q13.3	4091	+		8r	e6,ep,1bf,f2,9j,1hb
FAH	fumarylacetoacetate hydrolase	15	15q25.1	34161	+	3.7.1.2		
FANCD2	FA complementation group D2	3	3p25.3	75496	+			15h,150,14z,ep,13v
FAS	Fas cell surface death receptor	10	10q23.31	26262	+		7y	ep,1bf,9u,13v,f2,9j,xk
FASLG	Fas ligand	1	1q24.3	7869	+			k1,15h,1bf,js
FASN	fatty acid synthase	17	17q25.3	19899	-	2.3.1.85		n9,ep,1bf
FBN1	fibrillin 1	15	15q21.1	237397	-		7n,jx,oo	yw,k0,5x,k1,ju
FBXW7	F-box and WD repeat domain containing 7	4	4q31.3	215549	-		dh,1b4,1fi,1s7	e6,1iy
FCGR2A	Fc gamma receptor IIa	1	1q23.3	14373	+			n9,1bf
FCGR3A	Fc gamma receptor IIIa	1	1q23.3	8977	-		qp,wc	k1,1bf,jr,kq
FEN1	flap structure-specific endonuclease 1	11	11q12.2	4328	+		s,v,1if,l3	b8,15h,150,14z,101,1f5
FGA	fibrinogen alpha chain	4	4q31.3	7617	-		9l,1jv,1mk	kx,k1,i3,jr,9u,1bm
FGB	fibrinogen beta chain	4	4q31.3	9826	+		9l,1jv,1mk	kx,k1,i3,jr,9u,1bm
FGF1	fibroblast growth factor 1	5	5q31.3	105893	-		nj,oo,s8	k0,k1,150,ep
FGF2	fibroblast growth factor 2	4	4q28.1	71529	+		af,e1,nj,s8,14j,1gk	k1
FGF21	fibroblast growth factor 21	19	19q13.33	2807	+			
FGF23	fibroblast growth factor 23	12	12p13.32	11486	-			k1
FGFR1	fibroblast growth factor receptor 1	8	8p11.23	57697	-	2.7.10.1	ky,kz,oo,1ew,1gk	1bf,1gf
FGFR2	fibroblast growth factor receptor 2	10	10q26.13	120129	-	2.7.10.1	ky,kz	15h,e6,ru,9n,9u,c0
FGFR3	fibroblast growth factor receptor 3	4	4p16.3	15580	+	2.7.10.1	ky,1ew	i3,n9,1bf,ru,1qg
FGFR4	fibroblast growth factor receptor 4	5	5q35.2	11230	+	2.7.10.1	ky,kz,oo	i3,n9,1bf,ru,9x,1qg
FGG	fibrinogen gamma chain	4	4q32.1	8675	-		1mk	kx,k1,jr,9u,1bm
FHIT	fragile histidine triad diadenosine triphosphatase	3	3p14.2	1504185	-	3.6.1.29	25,2b,2c,6m	ku,e6,ep,1bf
FKBP5	FKBP prolyl isomerase 5	6	6p21.31	154999	-		18v	150
FLG	filaggrin	1	1q21.3	23075	-		1mi	ck,uc,eb
FLNA	filamin A	X	Xq28	26108	-		kp,1l,1co,1ki	15h,e6,ep,1bf,9x,1j,11h
FLT1	fms related receptor tyrosine kinase 1	13	13q12.3	194783	-	2.7.10.1	1bd,1sm	1bf,ru,1j,1gf
FLT3	fms related receptor tyrosine kinase 3	13	13q12.2	97303	-	2.7.10.1		i3
FLT4	fms related receptor tyrosine kinase 4	5	5q35.3	48095	-	2.7.10.1	1sm	150,ep,1bf,1gf
FMR1	fragile X messenger ribonucleoprotein 1	X	Xq27.3	39209	+		ly,1hg,1ia,1ib,112,113,114,y8,zg,10h,1bz,1c0,1du,1j8,1ka,1q2	15h,150,14z,e6,ep,1c8,ni,eb,9s,12x,18z,t1,192,xo,1h1
FN1	fibronectin 1	2	2q35	75204	-		s8,1fl,1jv	kx,k1,ic,ju,c0,js
FNDC5	fibronectin type III domain containing 5	1	1p35.1	10217	-			
FOS	Fos proto-oncogene, AP-1 transcription factor subunit	14	14q24.3	3403	+		gn,1j7,1oy	15h,150,1p7
FOXA1	forkhead box A1	14	14q21.1	5698	-		fu,1j7,1oy	ku,15h,150
FOXM1	forkhead box M1	12	12p13.33	19495	-		1i1	
FOXO1	forkhead box O1	13	13q14.11	110975	-		gm,65,1j6	15h,e6
FOXO3	forkhead box O3	6	6q21	124950	+		fu,gn,gr,1j6,1j7	15h,150,e6,101,zu,zr,ep,1f5
FOXP3	forkhead box P3	X	Xp11.23	14273	-		gn,1j6,1j7	15h,150,e6
FSCN1	fascin actin-bundling protein 1	7	7p22.1	13840	+		1h,1l	1ma,1ik,1bv,e6,ep,eo,zb,9x,1j,l1,9t,yy
FSHR	follicle stimulating hormone receptor	2	2p16.3	192359	-		le	1bf,rp,1gf
FTO	FTO alpha-ketoglutarate dependent dioxygenase	16	16q12.2	417979	+		gx,ks,116,16c,16d,1qs	15h,e6,ep,1bf,14n,t0
FURIN	furin, paired basic amino acid cleaving enzyme	15	15q26.1	14870	+		hz,ol,oo,12r,189,18e,1jb,1jc	1ov,9u,1ox,xk
FUS	FUS RNA binding protein	16	16p11.2	14762	+		1hg,az,10h,1oz	15h,150,t1
FXN	frataxin	9	9q21.11	43325	+		c,kr,ks,kt,tz	101,ep,un
FYN	FYN proto-oncogene, Src family tyrosine kinase	6	6q21	213121	-	2.7.10.2	13k,1ap	ii,ep,1bf,xk
FZR1	fizzy and cell division cycle 20 related 1	19	19p13.3	32024	+			150,149
G3BP1	G3BP stress granule assembly factor 1	5	5q33.1	40832	+		g0,gz,1hj	e6,ep,eh
G6PC1	glucose-6-phosphatase catalytic subunit 1	17	17q21.31	13640	+	3.1.3.9	mn	rp
G6PD	glucose-6-phosphate dehydrogenase	X	Xq28	16180	-	1.1.1.49	12k,ml,mo	e6,ep,eg,a1,t0
GAA	alpha glucosidase	17	17q25.3	18301	+	3.2.1.20	2w	ws,t0
GAL	galanin and GMAP prepropeptide	11	11q13.2	6632	+		132,1r3,1r5,1r6	k1,131
GALC	galactosylceramidase	14	14q31.3	60652	-	3.2.1.46	m3	
GALT	galactose-1-phosphate uridylyltransferase	9	9p13.3	4447	+	2.7.7.12	1sd,1ts	n9
GAPDH	glyceraldehyde-3-phosphate dehydrogenase	12	12p13.31	3855	+	1.2.1.12	4s	15h,e6,vp,ep,1bf,149,t0,m0,1h1
GAST	gastrin	17	17q21.2	3639	+			
GATA1	GATA binding protein 1	X	Xp11.23	7721	+		fu,gm,gn,1ht,1i1,b0,1j7	15h,150,1pf,1pi,1fb
GATA2	GATA binding protein 2	3	3q21.3	13780	-		gn,go,az,1j7	15h,150,e6
GATA3	GATA binding protein 3	10	10p14	20511	+		gm,gn,go,hi,1ht,bh,1j7,1oy	ay,15h,150
GATA4	GATA binding protein 4	8	8p23.1	83068	+		fu,gl,gm,gn,1ht,1j7,1oy	15h,13v,1i0
GBA1	glucosylceramidase beta 1	1	1q22	10176	-	3.2.1.45	mq,mr,1m8	wr
GC	GC vitamin D binding protein	4	4q13.3	63827	-		7h	
GCG	glucagon	2	2q24.2	9366	-			
GCK	glucokinase	7	7p13	46227	-	2.7.1.2	50,mk,ml	ep
GDF15	growth differentiation factor 15	19	19p13.11	3019	+			k0,k1,15h,e6,n9
GFAP	glial fibrillary acidic protein	17	17q21.31	12342	-			e6,su
GH1	growth hormone 1	17	17q23.3	1637	-		nn,1da	k1,no
GHR	growth hormone receptor	5	5p13.1-p12	298440	+			k1,ep,1bf,ru,9u,rp,eb,1gf,no
GHRH	growth hormone releasing hormone	20	20q11.23	10729	-		np	
GHRL	ghrelin and obestatin prepropeptide	3	3p25.3	7279	-			k0,k1,5m
GIP	gastric inhibitory polypeptide	17	17q21.32	10043	-			
GJA1	gap junction protein alpha 1	6	6q22.31	14082	+		mb,mc,tu,1qw	150,e6,101,1bf,ma,sa,9p,t0,9w,1om
GJB2	gap junction protein beta 2	13	13q12.11	5469	-		7n,mb,mc	1bf,ru,ma,c8
GLA	galactosidase alpha	X	Xq22.1	10123	-	3.2.1.22	2y,8t,m4,1jv	k0
GLI1	GLI family zinc finger 1	12	12q13.3	12480	+		fu,1i1,1oy	15h,150,e6,ep
GLP1R	glucagon like peptide 1 receptor	6	6p21.2	42523	+		mj	ru
GNAQ	G protein subunit alpha q	9	9q21.2	315704	-		nt	
GNAS	GNAS complex locus	20	20q13.32	71449	+			ep,xg
GNB3	G protein subunit beta 3	12	12p13.31	6469	+			
GNRH1	gonadotropin releasing hormone 1	8	8p21.2	5783	-			
GP1BA	glycoprotein Ib platelet subunit alpha	17	17p13.2	2747	+			1bf,xg,3m
GPER1	G protein-coupled estrogen receptor 1	7	7p22.3	7009	+		az,141,1ly,1m1	15h,13z,150,14z,hj,i3,n9,1ov,ep,1bf,ej,t0,ub,192,1gl
GPX1	glutathione peroxidase 1	3	3p21.31	1430	-	1.11.1.9	my,1aw	e6,101,ep,v8
GRB2	growth factor receptor bound protein 2	17	17q25.1	87634	-		1jn	15h,150,14z,e6,ii,cc,nh
GRIN1	glutamate ionotropic receptor NMDA type subunit 1	9	9q34.3	29603	+		13i,7j,mt,mv,n2	1bf,ru,13j,f5
GRIN2A	glutamate ionotropic receptor NMDA type subunit 2A	16	16p13.2	429504	-		mv	1bf,ru,13j
GRIN2B	glutamate ionotropic receptor NMDA type subunit 2B	12	12p13.1	444266	-		13i,mv,n2	1bf,ru,13j
GRK2	G protein-coupled receptor kinase 2	11	11q13.2	20084	+	2.7.11.15	hl	e6
GRN	granulin precursor	17	17q21.31	7805	+		ab	k0,k1,ws,wr,ii,ux,i3,n9,1bf,xg
GRP	gastrin releasing peptide	18	18q21.32	10613	+		132	k1
GSK3B	glycogen synthase kinase 3 beta	3	3q13.33	273127	-	2.7.11.26	ue,17v,1eq,1np	15h,150,e6,a4,1bf,66,mw
GSN	gelsolin	9	9q33.2	131360	+		1h	1bv,k0,k1,15h,e6,ep,1bf,1iu,1i,cl
GSTM1	glutathione S-transferase mu 1	1	1p13.3	5929	+	2.5.1.18	mx,mz	e6,ep,sb
GSTP1	glutathione S-transferase pi 1	11	11q13.2	2842	+	2.5.1.18	1iq,fk,my,mz	101,ep,1ot
GTF2I	general transcription factor IIi	7	7q11.23	103028	+		gm	15h,150
GZMB	granzyme B	14	14q12	3235	-	3.4.21.79	1jb	e5
H2AX	H2A.X variant histone	11	11q23.3	1591	-			b8,15h,150,a4,14n,1kc
H3-4	H3.4 histone, cluster member	1	1q42.13	516	-			157
H3C1	H3 clustered histone 1	6	6p22.2	508	+			13w,157,15h,1f5
H4C1	H4 clustered histone 1	6	6p22.2	402	+			13w,157,15h,1f5
HADHA	hydroxyacyl-CoA dehydrogenase trifunctional multienzyme complex subunit alpha	2	2p23.3	53998	-			101,zp,zt
HAMP	hepcidin antimicrobial peptide	19	19q13.12	2615	+			
HAVCR2	hepatitis A virus cellular receptor 2	5	5q33.3	23213	-			9u
HBA1	hemoglobin subunit alpha 1	16	16p13.3	843	+		ob,193	k1,ok,et,oc
HBA2	hemoglobin subunit alpha 2	16	16p13.3	835	+		ob,193	k1,ok,et,oc
HBB	hemoglobin subunit beta	11	11p15.4	1608	-		ob,oj,17j,193	k1,ok,oc
HCK	HCK proto-oncogene, Src family tyrosine kinase	20	20q11.21	49601	+	2.7.10.2		ws,ep,1k,1bf,9c,t0
HCRT	hypocretin neuropeptide precursor	17	17q21.2	1393	-			
HDAC1	histone deacetylase 1	1	1p35.2-p35.1	41544	+	3.5.1.98	1hv,ch,p7,pb,1eb,1e8,1p3	pa,ay,15h,150,ep,1jz,15i,1f5
HDAC2	histone deacetylase 2	6	6q21	38121	-	3.5.1.98	p7,pb,1dm,1j6	pa,b8,15h,150,e6,1jz,15i,1f5,j3
HDAC3	histone deacetylase 3	5	5q31.3	15981	-		az,p7,pb,1dm,1dn,1e8,1p3	pa,15h,150,e6,n9,ep,1bf,1pi,103
HDAC4	histone deacetylase 4	2	2q37.3	353482	-		1ht,p7,1cp,1e8,1j6,1oy,1ts	pa,15h,150,e6,ep,14n,1pi
HDAC6	histone deacetylase 6	X	Xp11.23	23585	+		q1,1ht,30,hf,p7,z1,1ca,1e8,1no,1qy	pa,150,e6,yz,z0,9c,qw,2j,9q,ba,192
HEXA	hexosaminidase subunit alpha	15	15q23	35091	-	3.2.1.52	1d,6a,1du	ep,5p,t0,6b
HEXB	hexosaminidase subunit beta	5	5q13.3	81266	+	3.2.1.52	1d,6a	5p
HFE	homeostatic iron regulator	6	6p22.2	10914	+			k1,150,hj,1bf,jr,ei,49,5t,192,1gl,ow
HGD	homogentisate 1,2-dioxygenase	3	3q13.33	54068	-	1.13.11.5		
HGF	hepatocyte growth factor	7	7q21.11	71036	-		af	
HIF1A	hypoxia inducible factor 1 subunit alpha	14	14q23.2	52747	+		gm,gn,go,q1,1i1,1j6	ay,15h,150,e6,ep,13v,1i0
HK2	hexokinase 2	2	2p12	59232	+	2.7.1.1	mk,os	101,zu,a4,ep,t0
HLA-A	major histocompatibility complex, class I, A	6	6p22.1	3415	+		9i,1nh,1nk,1nm,63,18d	i3,n9,nc,1bf,9u,yl,yj,i5
HLA-B	major histocompatibility complex, class I, B	6	6p21.33	3305	-		1nk,18d	i3,n9,9u,yl
HLA-C	major histocompatibility complex, class I, C	6	6p21.33	3388	-		1nk,18d	i3,n9,9u,yl
HLA-DPB1	major histocompatibility complex, class II, DP beta 1	6	6p21.32	13707	+		18d	yo
HLA-DQA1	major histocompatibility complex, class II, DQ alpha 1	6	6p21.32	6277	+			
HLA-DQB1	major histocompatibility complex, class II, DQ beta 1	6	6p21.32	7190	-			
HLA-DRA	major histocompatibility complex, class II, DR alpha	6	6p21.32	5160	+		1nh,18d,1c6	qt,ws,wr,1bf,9u,uy,yo
HLA-DRB1	major histocompatibility complex, class II, DR beta 1	6	6p21.32	11067	-		yq,1nh,18d,1c6	qt,wr,jr,9u,uy,yo
HLA-E	major histocompatibility complex, class I, E	6	6p22.1	4686	+		yk,1nh,63,18d	1bf,9u,ym,yl
HLA-G	major histocompatibility complex, class I, G	6	6p22.1	4547	+		9i,18d	hj,1bf,bg
HMBS	hydroxymethylbilane synthase	11	11q23.3	8673	+	2.5.1.61	qh	
HMGA1	high mobility group AT-hook 1	6	6p21.31	9359	+		fu,bh,ze,10f,14l,14m,198,1p2	15h,1j5
HMGA2	high mobility group AT-hook 2	12	12q14.3	141832	+		u,fw,gk,yh,yi,80,ze,156,1oy,1p3	15h,1fb,1j5,1kh
HMGB1	high mobility group box 1	13	13q12.3	160894	-		72,g6,ex,s8,vu,wi,1ah,1oy,1oz,1p3	c5,k1,15h,9u,1pi,32
HMOX1	heme oxygenase 1	22	22q12.3	13112	+		of,og	i3,i7,192
HNF1A	HNF1 homeobox A	12	12q24.31	23969	+		fu,gn,1oy	15h,e6,1f5
HNF1B	HNF1 homeobox B	17	17q12	58629	-		gn	15h,150,t0
HNF4A	hepatocyte nuclear factor 4 alpha	20	20q13.12	78897	+		fu,gn,kj,1j7,1jv,1oy	15h,150,e6
HNRNPA1	heterogeneous nuclear ribonucleoprotein A1	12	12q13.13	6362	+		lz,zg,10h,1cv,1k5,1o0	15h,150,1lr,e6,t1,91,1h1
HNRNPA2B1	heterogeneous nuclear ribonucleoprotein A2/B1	7	7p15.2	10820	-		11u,1hg,112,zg,10h,1k9	15h,150,1lr,e6,js,91,1h1
HNRNPC	heterogeneous nuclear ribonucleoprotein C	14	14q11.2	60344	-		11u,112,1c0	15h,150,1lr,1nu,ep,1j,1f5,91
HNRNPD	heterogeneous nuclear ribonucleoprotein D	4	4q21.22	21499	-		1hg,1nz	150,ep,1h1
HNRNPF	heterogeneous nuclear ribonucleoprotein F	10	10q11.21	23632	-		1k8	150,ep,91
HNRNPH1	heterogeneous nuclear ribonucleoprotein H1	5	5q35.3	20607	-		1hg	15h,150,ep,91
HNRNPK	heterogeneous nuclear ribonucleoprotein K	9	9q21.32	12700	-			ay,15h,150,e6,91,1h1
HNRNPL	heterogeneous nuclear ribonucleoprotein L	19	19q13.2	15978	-		1cw,1oy	ay,15h,150,e6,1h3,1h1
HNRNPM	heterogeneous nuclear ribonucleoprotein M	19	19p13.2	44138	+			150,1lr,148,17w,91
HNRNPU	heterogeneous nuclear ribonucleoprotein U	1	1q44	14247	-		50,fu,1hg,1hu,1oa,1h,b0,az,h6,hb,112,1bx,1by,1bz,1cv,1f6,1h2,1j7,1k5,1k8,1ku	13w,ui,15h,150,1nu,a4,ep,9u,148,14n,zd,1f5,eb,cs,91,103,qv,106,105,1h1
HP	haptoglobin	16	16q22.2	6552	+		oj	k1,oc
HPRT1	hypoxanthine phosphoribosyltransferase 1	X	Xq26.2-q26.3	40504	+	2.4.2.8	ny,qi,wy	e6,ep
HPSE	heparanase	4	4q21.23	42693	-		on,1nf	15h,150,ws,t0
HRAS	HRas proto-oncogene, GTPase	11	11p15.5	3335	-		nq,nu	150,n9,ep,1bf,mw
HSD11B1	hydroxysteroid 11-beta dehydrogenase 1	1	1q32.2	48771	+	1.1.1.146	8,12k	rl
HSF1	heat shock transcription factor 1	8	8q24.3	23117	+		fu,gm,go,gr,q1,1ht,1hz,b0,od,1du,1em,1j6,1j7,1oy,1pw	ui,15h,150,e6,a4,ep,1bu,192,14p,107,ac,1h1
HSP90AA1	heat shock protein 90 alpha family class A member 1	14	14q32.31	59008	-		50,51,1os,13e	e6,101,1f5
HSP90AB1	heat shock protein 90 alpha family class B member 1	6	6p21.1	7723	+		50,hb,1dq	k0,15h,e6,ep,1f5,4n,q2
HSP90B1	heat shock protein 90 beta family member 1	12	12q23.3	17517	+		1hg,wg,1eg	i3,i6,i7,ep,zd,1f5,192
HSPA1A	heat shock protein family A (Hsp70) member 1A	6	6p21.33	2400	+		50,51,56,lt,zh,1dt,1p3,1pg,1sf	15h,e6,a4,a3,ep,qw,2j,14n,1f5,192,1h1
HSPA1B	heat shock protein family A (Hsp70) member 1B	6	6p21.33	2517	+		50,51,56,lt,1dt,1sf	15h,e6,a4,a3,ep,qw,2j,14n,1f5,192,1h1
HSPA4	heat shock protein family A (Hsp70) member 4	5	5q31.1	54437	+			ep,js
HSPA5	heat shock protein family A (Hsp70) member 5	9	9q33.3	6491	-		50,51,zh	e6,101,i3,i6,ic,ep,rl,zd,1f5,i4,t0
HSPA8	heat shock protein family A (Hsp70) member 8	11	11q24.1	4648	-		50,56,1sf	1fr,15h,ep,js,1h1
HSPA9	heat shock protein family A (Hsp70) member 9	5	5q31.2	21643	-			101,zt
HSPB1	heat shock protein family B (small) member 1	7	7q11.23	1620	+			15h,e6
HSPD1	heat shock protein family D (Hsp60) member 1	2	2q33.1	13691	-		hb,oz,vu	k1,e6,101,zr,hj,ep,1bf,bn,9u,bs,1f5,vw,js
HTR1A	5-hydroxytryptamine receptor 1A	5	5q12.3	4570	-		lu,1gk	ru
HTR2A	5-hydroxytryptamine receptor 2A	13	13q14.2	66537	-		1,lu,nf,1jg	1bf,lv
HTR2C	5-hydroxytryptamine receptor 2C	X	Xq23	325984	+		1,lu,nf,1jg	1bf,lv
HTRA1	HtrA serine peptidase 1	10	10q26.13	53355	+			1bf
HTT	huntingtin	4	4p16.3	169280	+		6c,hg,1qc	15h,150,e6,hj,ux,5j,i3,n9,a3,ep,5m,f5,ej,1f5,1d0,1cf
HUWE1	HECT, UBA and WWE domain containing E3 ubiquitin protein ligase 1	X	Xp11.22	154624	-		1rw,1s8	150,e6,ep
IAPP	islet amyloid polypeptide	12	12p12.1	25021	+			
ICAM1	intercellular adhesion molecule 1	19	19p13.2	15496	+		s8	k1,js
ID1	inhibitor of DNA binding 1	20	20q11.21	1222	+		1pg	150,n9
IDH1	isocitrate dehydrogenase (NADP(+)) 1	2	2q34	18845	-	1.1.1.42	u2,wy	e6,197,ep
IDH2	isocitrate dehydrogenase (NADP(+)) 2	15	15q26.1	19423	-	1.1.1.42	u2	101
IDO1	indoleamine 2,3-dioxygenase 1	8	8p11.21	14900	+	1.13.11.52		
IDS	iduronate 2-sulfatase	X	Xq28	28319	-	3.1.6.13	7n,ql	ws
IDUA	alpha-L-iduronidase	4	4p16.3	17568	+	3.2.1.76	up	
IFIH1	interferon induced with helicase C domain 1	2	2q24.2	51611	-	3.6.4.13	1hg,hb,1k8,1ts	e6,101
IFNA1	interferon alpha 1	9	9p21.3	878	+			
IFNB1	interferon beta 1	9	9p21.3	839	-		e1	
IFNG	interferon gamma	12	12q15	4973	-			k0
IFNL3	interferon lambda 3	19	19q13.2	1525	-			
IGF1	insulin like growth factor 1	12	12q23.2	84690	-		px,ri,s8	k1,33,rj
IGF1R	insulin like growth factor 1 receptor	15	15q26.3	315992	+	2.7.10.1	rb,rf,rd,rh,1ew	xg,33,t0,1gf,1e5
IGF2	insulin like growth factor 2	11	11p15.5	20492	-		nj,s8	
IGF2BP1	insulin like growth factor 2 mRNA binding protein 1	17	17q21.32	58761	+		11u,112,113,114,1q0	17k,150,e6,ep,eh,cs,1h1
IGF2BP2	insulin like growth factor 2 mRNA binding protein 2	3	3q27.2	181913	-		11u,112,113	17k,15h,e6,ep,eo,eh
IGF2BP3	insulin like growth factor 2 mRNA binding protein 3	7	7p15.3	160283	-		11u,112,113	17k,e6,ep,eh
IGF2R	insulin like growth factor 2 receptor	6	6q25.3	142421	+		1ax,1gw	ii,ux,n9,9u,ij,hq,1ox
IGFBP1	insulin like growth factor binding protein 1	7	7p12.3	5172	+		rf,rg	n9
IGFBP2	insulin like growth factor binding protein 2	2	2q35	31608	+		rf	k1
IGFBP3	insulin like growth factor binding protein 3	7	7p12.3	9028	-		1ez	k1,15h,rj
IKBKB	inhibitor of nuclear factor kappa B kinase subunit beta	8	8p11.21	61158	+	2.7.11.10	1du,1dz,1eq,1ix	ep
IKBKG	inhibitor of nuclear factor kappa B kinase regulatory subunit gamma	X	Xq28	23809	+		ua,vj,1du	1lp,15h,e6,ep,qo,1f5,103
IKZF1	IKAROS family zinc finger 1	7	7p12.2	101037	+		fu	15h,150,18w,ep,1f5
IL10	interleukin 10	1	1q32.1	4893	-		1dq	k1
IL12A	interleukin 12A	3	3q25.33	7185	+		e1,nj	k1,sh
IL12B	interleukin 12B	5	5q33.3	15708	-		e1,nj,so	sh,sm
IL13	interleukin 13	5	5q31.1	4589	+			k0
IL15	interleukin 15	4	4q31.21	97405	+			150,ep,14n
IL17A	interleukin 17A	6	6p12.2	4264	+			
IL18	interleukin 18	11	11q23.1	20835	-		e1,sk	k1
IL1A	interleukin 1 alpha	2	2q14.1	10568	-		ce	k1,ep
IL1B	interleukin 1 beta	2	2q14.1	7024	-		e1,s8	k0,k1
IL1R1	interleukin 1 receptor type 1	2	2q11.2-q12.1	109485	+		sd	xg
IL1RL1	interleukin 1 receptor like 1	2	2q12.1	40536	+			ep,1bf,lb
IL1RN	interleukin 1 receptor antagonist	2	2q14.1	16044	+		se,sf,sg	k1
IL2	interleukin 2	4	4q27	5255	-		e1,sl	
IL21	interleukin 21	4	4q27	10959	-			
IL22	interleukin 22	12	12q15	5363	-			
IL23A	interleukin 23 subunit alpha	12	12q13.3	1527	+		so	sm
IL23R	interleukin 23 receptor	1	1p31.3	93514	+		sn	1gf,sp
IL27	interleukin 27	16	16p12.1-p11.2	7473	-			
IL2RA	interleukin 2 receptor subunit alpha	10	10p15.1	51676	-			
IL2RG	interleukin 2 receptor subunit gamma	X	Xq13.1	4172	-		si	9u
IL33	interleukin 33	9	9p24.1	42835	+		e1	15h,150,e6,t0
IL4	interleukin 4	5	5q31.1	8693	+			
IL4R	interleukin 4 receptor	16	16p12.1	50805	+			150,1bf,a1,1gf
IL6	interleukin 6	7	7p15.3	4799	+		e1,nj	k1,sr
IL6R	interleukin 6 receptor	1	1q21.3	64108	+		sq	k0,sr,4a,be
IL6ST	interleukin 6 cytokine family signal transducer	5	5q11.2	59867	-		bd,sq,v7,15q	sr,15r,xk,be
IL7	interleukin 7	8	8q21.13	72752	-		e1	k0
IL7R	interleukin 7 receptor	5	5p13.2	22713	+		e3	150,ep,1bf
ILF2	interleukin enhancer binding factor 2	1	1q21.3	9241	-		fu,hb	15h,150,14z,1h1
ILF3	interleukin enhancer binding factor 3	19	19p13.2	38159	+		fu,hb,111	15h,150,14z,e6,101,1h1
ILK	integrin linked kinase	11	11p15.4	7167	+	2.7.11.1	1eq	150,1bf,lb
INHBA	inhibin subunit beta A	7	7p14.1	17977	-		e1	k0,1s,qy
INS	insulin	11	11p15.5	1431	-		rb	k1
INSR	insulin receptor	19	19p13.2	182150	-	2.7.10.1	50,nq,r9,ra,ri,1ew	13z,1bf,ru,rc,9c,xg,147,1gf
IQGAP1	IQ motif containing GTPase activating protein 1	15	15q26.1	113998	+		7n,7y,10f,1aa,1ep	1ik,15h,e6,yz,1bf,zd,k5,eb
IRAK1	interleukin 1 receptor associated kinase 1	X	Xq28	9396	-	2.7.11.1	ue,1dz	150,ep,1f5
IRF1	interferon regulatory factor 1	5	5q31.1	9165	-		gm,1ht,1i1,1oy	ay
IRF3	interferon regulatory factor 3	19	19q13.33	6307	-		go,1ht,1j6,1j7	15h,e6,101,ep
IRF5	interferon regulatory factor 5	7	7q32.1	13011	+		gm,go,1j7	15h,e6
IRS1	insulin receptor substrate 1	2	2q36.3	68509	-		1jw	150,ep,1bf,9c
IRS2	insulin receptor substrate 2	13	13q34	33889	-			
ISG15	ISG15 ubiquitin like modifier	1	1p36.33	1043	+			k0
ITCH	itchy E3 ubiquitin protein ligase	20	20q11.22	148501	+		1rw,1s8	150,hj,1bf,ei,1f5,t0
ITGA2	integrin subunit alpha 2	5	5q11.2	105428	+			1bf,lb,9u,rz
ITGA2B	integrin subunit alpha 2b	17	17q21.31	17469	-			1bf,js
ITGA3	integrin subunit alpha 3	17	17q21.33	34372	+		1du	1bf,9u,l2,s0,1gf,9r
ITGA4	integrin subunit alpha 4	2	2q31.3	82048	+		75	1bf,9u,s1
ITGA5	integrin subunit alpha 5	12	12q13.13	24006	-			1bf,9x,lb,9u,1il,s2
ITGA6	integrin subunit alpha 6	2	2q31.1	79123	+		rf,12t	1bf,9u
ITGAM	integrin subunit alpha M	16	16p11.2	72903	+			k1,1bf,9u,1bj
ITGAV	integrin subunit alpha V	2	2q32.1	90847	+		75,jv,jw,ky,l0,rf,12t,1de,1t7	ep,1bf,lb,s9,9u,uu,l2,zc,1il,s4,s5,s6,s7,33,32
ITGB1	integrin subunit beta 1	10	10p11.22	57913	-		75,1h,l0,1du	e6,1bf,lb,9u,l1,12w,1il,rw,rz,s0,s2,rx,ry,1is,1gf,xk,192
ITGB2	integrin subunit beta 2	21	21q22.3	42862	-			1bf,9u,s3,1gf,1bj
ITGB3	integrin subunit beta 3	17	17q21.32	59917	+		75,jv,ky,rf,12t,1de,1dr	15h,150,1bf,9x,lb,s9,9u,uu,l2,zc,1il,1f5,s4,34,33,32,xe,1gf,mw
ITGB4	integrin subunit beta 4	17	17q25.1	36360	+		rf,12t	14z,1bf,9u,9p,oi,9q,149,1gf
JAG1	jagged canonical Notch ligand 1	20	20p12.2	36316	-		10f	1bf
JAK1	Janus kinase 1	1	1p31.3	234524	-	2.7.10.2		15h,e6
JAK2	Janus kinase 2	9	9p24.1	144859	+	2.7.10.2	of,p5,pk,1e1,1ew	15h,150,e6,1bf,lb,ng
JAK3	Janus kinase 3	19	19p13.11	23199	-	2.7.10.2		
JUN	Jun proto-oncogene, AP-1 transcription factor subunit	1	1p32.1	3257	-		gm,gn,go,gr,nt,1ht,80,1j7,1oy	ja,15h,150,1bf,1p7
JUP	junction plakoglobin	17	17q21.2	32162	-		en,1oz	1bf,9x,2e,sa,94,fd,1fb,m7
KAT2B	lysine acetyltransferase 2B	3	3p24.3	113959	+	2.3.1.48	1e,p1,wl,18q,1oz	15h,150,a4,ep,1f5,4w
KAT5	lysine acetyltransferase 5	11	11q13.1	7353	+		o5,az,p1,p2,p3,18f,18g,18q,1oz	ui,157,1n9,15h,150,14z,e6,ep,1b8,13t,t0,107
KCNH2	potassium voltage-gated channel subfamily H member 2	7	7q36.1	33366	-		f3,tm,1oy,1tc	1bf,1td,9u
KCNJ1	potassium inwardly rectifying channel subfamily J member 1	11	11q24.3	29277	-		1ag	
KCNJ11	potassium inwardly rectifying channel subfamily J member 11	11	11p15.1	4098	-		1tc	1bf,to
KCNQ1	potassium voltage-gated channel subfamily Q member 1	11	11p15.5-p15.4	404103	+		7y,f3,16b,1ag,1dw,1dx,1ed,1tc	e6,ws,hj,ux,i3,1bf,1td,5y,xk
KDM1A	lysine demethylase 1A	1	1p36.12	64222	+		gp,110,az,l5,pe,pf,pg,pc,13u,16h,1o0	b8,ay,15h,150,1f5,ga
KDR	kinase insert domain receptor	4	4q12	47115	-	2.7.10.1	1ew,1sm	ii,i3,n9,1bf,ru,xk
KEAP1	kelch like ECH associated protein 1	19	19p13.2	17232	-			150,e6,ep,qw,zd,cv,a1
KHDRBS1	KH RNA binding domain containing, signal transduction associated 1	1	1p35.2	46983	+		1hg,1jm,1jn,1bx,1c0,1js	15h,150,e6,xg,1f5
KIF11	kinesin family member 11	10	10q23.33	62266	+			1lp,1lm,ep,yz,1ln,103
KISS1	KiSS-1 metastasis suppressor	1	1q32.1	6151	-			
KIT	KIT proto-oncogene, receptor tyrosine kinase	4	4q12	82759	+	2.7.10.1	e2,1q8	ku,k1,1bf
KITLG	KIT ligand	12	12q21.32	87681	-			e6,1bf,ut,l1
KL	klotho	13	13q13.1	49721	+			
KLF4	KLF transcription factor 4	9	9q31.2	4918	-		bh,1dc,1j7	ay,150,ep,z3
KLF5	KLF transcription factor 5	13	13q22.1	22567	+		gm,1ht,1j7	150,n9,t0
KLK3	kallikrein related peptidase 3	19	19q13.33	5850	+	3.4.21.77	hz	k1,1f5
KLRK1	killer cell lectin like receptor K1	12	12p13.2	17689	-		1ju	1bf,9u
KMT2A	lysine methyltransferase 2A	11	11q23.3	90341	+		po,wn,1f8,1sg,1ts	15h,150,ep,pq,108
KNG1	kininogen 1	3	3q27.3	27052	+		dw	k1
KPNA1	karyopherin subunit alpha 1	3	3q21.1	93036	-			150,ep
KPNA2	karyopherin subunit alpha 2	17	17q24.2	11125	+		146	150,ep,ke,mw
KPNB1	karyopherin subunit beta 1	17	17q21.32	35587	+			13z,150,ep,149,ia
KRAS	KRAS proto-oncogene, GTPase	12	12p12.1	45684	-		1f6	e6,k5
KRT18	keratin 18	12	12q13.13	4036	+			e6,z8,ep,st,a1,ub
KRT19	keratin 19	17	17q21.2	4692	-		1me	1bf,cq,9r
KRT5	keratin 5	12	12q13.13	5820	-			e6,st,ub
KRT8	keratin 8	12	12q13.13	52670	-			e6,st,su
L1CAM	L1 cell adhesion molecule	X	Xq28	24660	-		1ds	1bf,9u,5m,131
LCK	LCK proto-oncogene, Src family tyrosine kinase	1	1p35.2	34903	+	2.7.10.2	13k,1ap,1es,1ew	18x,qt,1bf,xk
LCN2	lipocalin 2	9	9q34.11	4001	+		io,u0	k1
LDHA	lactate dehydrogenase A	11	11p15.1	14037	+	1.1.1.27		
LDLR	low density lipoprotein receptor	19	19p13.2	44358	+		wf,1sp	ws,hj,ux,n9,bn,jr,9u,1gf,184
LEF1	lymphoid enhancer binding factor 1	4	4q25	121412	-		gn,go,1ht,1i1,65,142,1j6,1j7,1pg	15h,1pf,e6,1fb
LEP	leptin	7	7q32.1	16352	+		v5	
LEPR	leptin receptor	1	1p31.3	220908	+		v4	1gf
LGALS1	galectin 1	22	22q13.1	4167	+			
LGALS3	galectin 3	14	14q22.3	16179	+		qm,af,uv,10h	qt,15h,150,e6,zp,ep
LIPC	lipase C, hepatic type	15	15q21.3	137854	+	3.1.1.3	1am,1qm	k1
LMNA	lamin A/C	1	1q22	57509	+			15h,13z,150,148,14n,1kc
LMNB1	lamin B1	5	5q23.2	60398	+			15h,13z,149
LPA	lipoprotein(a)	6	6q25.3-q26	132794	-		1jb	1be
LPL	lipoprotein lipase	8	8p21.3	28007	+	3.1.1.34	7n,oo,vy,w0,1am,1qm	k1
LRP1	LDL receptor related protein 1	12	12q13.3	84860	+		4c,1f6	hj,5y,1gf
LRP5	LDL receptor related protein 5	11	11q13.2	136685	+		1tl	1bf,1gf
LRP6	LDL receptor related protein 6	12	12p13.2	151019	-		cj,wf	hj,n9,1bf,9c,9u,ei,1tn,1tm
LRRK2	leucine rich repeat kinase 2	12	12q12	144288	+	2.7.11.1	nq,ns,nt,nu,u9,x5,ue,194,1dz,1eq,1qw	e6,101,i3,n9,ne,ep,1bf,zb,5m,f5,ni,zs,ef,f6,12x,131,18z,t0,3f,5i,i5,11a,9d,1tm
LTA	lymphotoxin alpha	6	6p21.33	2225	+			
LTF	lactotransferrin	3	3p21.31	49590	-		dw,oo,u0,1ep	k1,9u,1j2,1f5,1lc
LYN	LYN proto-oncogene, Src family tyrosine kinase	8	8q12.1	134335	+	2.7.10.2	1ew	15h,n9,1bf,t0,xk,192
MAD2L1	mitotic arrest deficient 2 like 1	4	4q27	11226	-			ui,15h,150,ep,14e,192,103
MAOA	monoamine oxidase A	X	Xp11.3	91918	+	1.4.3.4	10p,1d2	101,ep
MAP1LC3A	microtubule associated protein 1 light chain 3 alpha	20	20q11.22	13502	+		1au	5j,ep,15y,t0,5i
MAP1LC3B	microtubule associated protein 1 light chain 3 beta	16	16q24.2	12439	+		a5	5k,101,5j,ei,t0
MAP2K1	mitogen-activated protein kinase kinase 1	15	15q22.31	104633	+	2.7.12.2	x4,1dj,1eb,1dy,1ep	i3,ep,1bf
MAP3K5	mitogen-activated protein kinase kinase kinase 5	6	6q23.3	235432	-	2.7.11.25	50,u9,x5,wy,1dz	e6,1e5,ty
MAP3K7	mitogen-activated protein kinase kinase kinase 7	6	6q15	73493	-	2.7.11.25	x3,x5,1dz,1ix	ep,1bf,4w
MAPK1	mitogen-activated protein kinase 1	22	22q11.22	108023	-	2.7.11.24	1eq	15h,e6
MAPK14	mitogen-activated protein kinase 14	6	6p21.31	83560	+	2.7.11.24	x3	15h,ep,14n
MAPK3	mitogen-activated protein kinase 3	16	16p11.2	9205	-	2.7.11.24	x3,1eq	13z
MAPK8	mitogen-activated protein kinase 8	10	10q11.22	132721	+	2.7.11.24	u7,1eq	15h
MAPK9	mitogen-activated protein kinase 9	5	5q35.3	58941	-	2.7.11.24	u7	ep,1bf,14n
MAPT	microtubule associated protein tau	17	17q21.31	133952	+		z1	e6,ep,1bf,z3,14n,5m,f5,ni,5l,14b,eb,9m,1qx,12v
MATR3	matrin 3	5	5q31.2	57926	+		zg	
MAVS	mitochondrial antiviral signaling protein	20	20p13	29325	+			101,zu,196,zs
MBL2	mannose binding lectin 2	10	10q21.1	7405	-		x2	k1
MC1R	melanocortin 1 receptor	16	16q24.3	2111	+			1bf
MC4R	melanocortin 4 receptor	18	18q21.32	1714	-		xd	
MCL1	MCL1 apoptosis regulator, BCL2 family member	1	1q21.2	5188	-			15h,101,xg,60
MCM2	minichromosome maintenance complex component 2	3	3q21.3	24025	+			ay,15h,150,e6,x8
MCM3	minichromosome maintenance complex component 3	6	6p12.2	20728	-			15h,150,a4,x8,192
MCM7	minichromosome maintenance complex component 7	7	7q22.1	8670	-		g0,1k5	15h,150,ep,x8
MDM2	MDM2 proto-oncogene	12	12q15	42513	+		10,vg,1h2,1rn,1rw,1s8,1ts	15h,150,14z,e6,13v,1f5
MDM4	MDM4 regulator of p53	1	1q32.1	41742	+			150
MECP2	methyl-CpG binding protein 2	X	Xq28	76145	-		1p3	op,15h,150
MEFV	MEFV innate immuity regulator, pyrin	16	16p13.3	14607	-		1h	15h,150,e6,ep,z0
MEN1	menin 1	11	11q13.1	7781	-		1tq,h6,lh,1fi,1oy	ay,15h,150,e6,ep,148,bp,1f5,pq
MET	MET proto-oncogene, receptor tyrosine kinase	7	7q31.2	126182	+	2.7.10.1		5u
MFN2	mitofusin 2	1	1p36.22	33335	+			101
MGMT	O-6-methylguanine-DNA methyltransferase	10	10q26.3	303743	+			150
MICA	MHC class I polypeptide-related sequence A	6	6p21.33	14605	+		12o	k1,ru,9u
MIF	macrophage migration inhibitory factor	22	22q11.23	841	+	5.3.2.1	af,e1,e4,h0,19e	k0,k1,150,e6,ep,1bf,9u
MITF	melanocyte inducing transcription factor	3	3p13	228869	+		gm,hi,1ht	15h,e6,1f5
MKI67	marker of proliferation Ki-67	10	10q26.2	29763	-			c5,15h,150,b5,14z,13v
MLH1	mutL homolog 1	3	3p22.2	57497	+		11f,az,1k5	15h,150
MLN	motilin	6	6p21.31	9331	-			
MME	membrane metalloendopeptidase	3	3q25.2	159606	+	3.4.24.11	8p,hz,jp,xz,1ah,1ts	e6,hj,1ov,1bf,6w,ei,131,xk
MMP1	matrix metallopeptidase 1	11	11q22.2	8242	-	3.4.24.7	hz,xz,189	
MMP13	matrix metallopeptidase 13	11	11q22.2	12738	-		7n,bu,hz,xz,1ts	
MMP14	matrix metallopeptidase 14	14	14q11.2	11174	+	3.4.24.80	hz,xw	e6,ep,1bf,ei,wx,su
MMP2	matrix metallopeptidase 2	16	16q12.2	27862	+	3.4.24.24	hz,y3	k1
MMP3	matrix metallopeptidase 3	11	11q22.2	7809	-		hz,y3,189	
MMP7	matrix metallopeptidase 7	11	11q22.2	10240	-	3.4.24.23	hz,y3	
MMP8	matrix metallopeptidase 8	11	11q22.2	13159	-		189,1jb	k1
MMP9	matrix metallopeptidase 9	20	20q13.12	7654	+	3.4.24.35	hz,xz,y3,189	k1
MPO	myeloperoxidase	17	17q22	11081	-	1.11.1.7	oo,193	k1,150,1j2,5p,t0
MRE11	MRE11 homolog, double strand break repair nuclease	11	11q21	78274	-		j,s,fu,hr,1k6	b8,150,1gp,e6,1bu,10z,1kc
MSH2	mutS homolog 2	2	2p21-p16.3	80162	+		2f,50,53,fu,11d,az,fl,fn,h6,lh,nz,wy,zl,16f,1k2,1k3,1k5	15h,150,11e,11g
MSH6	mutS homolog 6	2	2p16.3	23872	+		2f,50,53,11d,h6,lh,nz,wy,y8,zl,16f,1k2,1k3	15h,150,n9,ep,11e,t0
MSN	moesin	X	Xq12	74278	+		hb	1bf,zb,lb,9u,4a,l1,1fs,49,192,9r
MTA1	metastasis associated 1	14	14q32.33	50903	+		1ht	15h,13z,150,e6,ep,yz,15i,t0
MTDH	metadherin	8	8q22.1	86077	+		hb	ku,15h,e6,i3,13v,192
MTHFD1	methylenetetrahydrofolate dehydrogenase, cyclohydrolase and formyltetrahydrofolate synthetase 1	14	14q23.3	71673	+		lg,y4,yb,yc	
MTHFR	methylenetetrahydrofolate reductase	1	1p36.22	20239	-	1.5.1.20	l5,yd,10d	
MTOR	mechanistic target of rapamycin kinase	1	1p36.22	156017	-		1i7,1i8,1i9,1ob,ue,1dz,1eq	13z,e6,ws,wr,hv,xg,1op,1oq,19a
MTR	5-methyltetrahydrofolate-homocysteine methyltransferase	1	1q43	108701	+	2.1.1.13	y5	ep
MTRR	5-methyltetrahydrofolate-homocysteine methyltransferase reductase	5	5p15.31	31966	+		ki,la,12l,12n,14,l5,16q	150,ep,su
MUC1	mucin 1, cell surface associated	1	1q22	7092	-		1ht,1p1	ay,1bf,js
MUC16	mucin 16, cell surface associated	19	19p13.2	132499	-			k7
MUC5AC	mucin 5AC, oligomeric mucus/gel-forming	11	11p15.5	43186	+			k1,e6,118
MUTYH	mutY DNA glycosylase	1	1p34.1	11229	-		11f	150
MYB	MYB proto-oncogene, transcription factor	6	6q23.3	37865	+		gm,1ht	150,ep
MYBPC3	myosin binding protein C3	11	11p11.2	21297	-		11k	1mb,1it,15,8n
MYC	MYC proto-oncogene, bHLH transcription factor	8	8q24.21	7518	+		gm,gn,hi,1ht,ch,1f6	15h,150,14z,1f5
MYCN	MYCN proto-oncogene, bHLH transcription factor	2	2p24.3	6454	+		gm,1ht,1j7	15h,150,14z
MYD88	MYD88 innate immune signal transduction adaptor	3	3p22.2	4361	+		1em	15h,e6
MYH7	myosin heavy chain 7	14	14q11.2	22921	-		yx	11m
MYH9	myosin heavy chain 9	22	22q12.3	106688	-		2f,50,1h,1l,s8,yx	1ma,1ik,qt,1si,15h,e6,1w,ep,1bf,eg,1j,11n,13v,9q,bp,1f5,1v,11o
MYOC	myocilin	1	1q24.3	17272	-			k1,zu,zp,zq,n9,ei,c0
NAMPT	nicotinamide phosphoribosyltransferase	7	7q22.3	36686	-	2.4.2.12		14n,9p
NANOG	Nanog homeobox	12	12p13.31	9745	+		fu,gn,1i1,1j7,1oy	15h,150,14z,t0
NAT1	N-acetyltransferase 1	8	8p22	53223	+	2.3.1.5		
NAT2	N-acetyltransferase 2	8	8p22	9934	+	2.3.1.5		
NBN	nibrin	8	8q21.3	51394	-			b8,15h,14z,1bu,10z,1kc,144
NCAM1	neural cell adhesion molecule 1	11	11q23.2	317017	+			ep,1bf,jr,9u
NCK1	NCK adaptor protein 1	3	3q22.3	89399	+		10h,1e6,1fi	1ei,e6,i3,ep,1h9,1bf
NCL	nucleolin	2	2q37.1	10954	-		1hg,113,1nz	15h,150,b5,14z,9n,eb,1h1
NCOA1	nuclear receptor coactivator 1	2	2p23.3	279448	+		14i,14j,1oz	ay,150,ep,1bf,1i0
NCOA2	nuclear receptor coactivator 2	8	8q13.3	294436	-		14j	150,13v
NCOA3	nuclear receptor coactivator 3	20	20q13.12	154984	+		p1,14i,1oz	ay,15h,150,e6,ep,1f5
NCOR1	nuclear receptor corepressor 1	17	17p12-p11.2	186375	-		1p3	pa,ay,15h,150,ep,1pi,103
NCOR2	nuclear receptor corepressor 2	12	12q24.31	243198	-		1p3	ay,15h,150,148,13v,1pi
NDRG1	N-myc downstream regulated 1	8	8q24.22	60078	-		7b,m9,z1,1ki	15h,e6,a4,ep,yz,1bf,2e,z3,192,1gm
NEDD4	NEDD4 E3 ubiquitin protein ligase	15	15q21.3	166694	-		62,1kx,1rn,1rw	ay,15h,e6,n9,1bf,9n,1f5,192
NEDD4L	NEDD4 like E3 ubiquitin protein ligase	18	18q21.31	357315	+		1cn,1co,1kx,1ky	1bf
NEDD8	NEDD8 ubiquitin like modifier	14	14q12	15511	-			150,ep
NES	nestin	1	1q23.1	8645	-			e6,su
NF1	neurofibromin 1	17	17q11.2	282751	+		nt,19m,19q	5m,f5
NF2	NF2, moesin-ezrin-radixin like (MERLIN) tumor suppressor	22	22q12.2	95045	+			15h,14z,e6,hj,ep,1bf,192
NFATC1	nuclear factor of activated T cells 1	18	18q23	133394	+		1j7	ay,15h,150,13v
NFE2L2	NFE2 like bZIP transcription factor 2	2	2q31.2	34829	-		fu,gn,1j6,1oy	15h,150,e6,n9,a4,ep,1bf
NFKB1	nuclear factor kappa B subunit 1	4	4q24	115944	+		gm,gn,gr,1ht,1i1,1oy	15h,150,e6,101,ep
NFKB2	nuclear factor kappa B subunit 2	10	10q24.32	8420	+		gm,1ht,1j7	15h,e6,ep,61
NFKBIA	NFKB inhibitor alpha	14	14q13.2	3236	-		139	15h,e6,ep,1bf
NGF	nerve growth factor	1	1p13.2	52333	-		y1	
NGFR	nerve growth factor receptor	17	17q21.33	19713	+		7y,ci	150,1bf
NKX2-1	NK2 homeobox 1	14	14q13.3	3834	-		gn,1i1,tl,1oy	15h
NLRP3	NLR family pyrin domain containing 3	1	1q44	32645	+			nd,e6,13h
NME1	NME/NM23 nucleoside diphosphate kinase 1	17	17q21.33	8610	+	2.7.4.6	50,nq,fa,wy,152	15h,ep,1il
NOD2	nucleotide binding oligomerization domain containing 2	16	16q12.1	39468	+		q1,1h,11c,17z,18r	e6,n9,ep,eo,1bf,9u,5y,1sr,1f5,19a
NONO	non-POU domain containing octamer binding	X	Xq13.1	17980	+			ku,15h,150,148,17w
NOS1	nitric oxide synthase 1	12	12q24.22	153661	-	1.14.13.39	13d	150,1bf,1iv,1is
NOS2	nitric oxide synthase 2	17	17q11.2	43764	-	1.14.13.39	13d	e6,197
NOS3	nitric oxide synthase 3	7	7q36.1	23572	+	1.14.13.39	4j,of,13d,1o7	e6,n9,1bf,9c
NOTCH1	notch receptor 1	9	9q34.3	51616	-			x0,1gf
NOTCH2	notch receptor 2	1	1p12	158151	-			15h,150,1bf,ru,9u,1gf
NOTCH3	notch receptor 3	19	19p13.12	41958	-			150,ep,1bf,1j,1gf
NOX4	NADPH oxidase 4	11	11q14.3	265204	-		10d	
NPC1	NPC intracellular cholesterol transporter 1	18	18q11.2	55065	-		at	13z,i3,ru,192,ro
NPM1	nucleophosmin 1	5	5q35.1	23785	+		139,1hg,1nn,ch,p5,10h,1e6,1h6,1h7,1oz,1sf	15h,150,14z,e6,a4,1lq,1f5,1fb,1h1
NPPA	natriuretic peptide A	1	1p36.22	2074	-		1jv	1f5
NPPB	natriuretic peptide B	1	1p36.22	1482	-		1jv	1f5
NPPC	natriuretic peptide C	2	2q37.1	4586	-			1f5
NPY	neuropeptide Y	7	7p15.3	7671	+			n9
NQO1	NAD(P)H quinone dehydrogenase 1	16	16q22.1	17160	-		12i	ep
NR1H3	nuclear receptor subfamily 1 group H member 3	11	11p11.2	20734	+		14h,1m5,1oy	ay,15h,150,ep,1gf,1i0
NR1H4	nuclear receptor subfamily 1 group H member 4	12	12q23.1	90549	+		gm,go,1ht,1i1,6k,am,14h,1j6	ja,1gf
NR1I2	nuclear receptor subfamily 1 group I member 2	3	3q13.33	38002	+		gm,1i1,14h,14i,1j7	150,13v,su
NR3C1	nuclear receptor subfamily 3 group C member 1	5	5q31.3	157582	-		gm,gn,gr,1ht,1i1,ch,10i,14h,1j7,1ly,1m1	15h,150,e6,ep,14n,1f5
NR3C2	nuclear receptor subfamily 3 group C member 2	4	4q31.23	365935	-		1j7	150,1gf
NR4A1	nuclear receptor subfamily 4 group A member 1	12	12q13.13	36676	+		1j7	150,ep,149
NR5A1	nuclear receptor subfamily 5 group A member 1	9	9q33.3	26164	-		fu,go,1i1,14h,1au,1j6,1j7	15h,150,ep
NRAS	NRAS proto-oncogene, GTPase	1	1p13.2	12303	-		nu,1f6	n9
NRG1	neuregulin 1	8	8p12	1134293	+		iz,s8,1ev,1gg,1p1	k1,150
NRP1	neuropilin 1	10	10p11.22	157415	-			ep,1bf,lb
NT5E	5'-nucleotidase ecto	6	6q14.3	46208	+	3.1.3.5	w	150,ep,1bf
NTRK1	neurotrophic receptor tyrosine kinase 1	1	1q23.1	66101	+	2.7.10.1	12r,12s,1ew,1q8	ru,1gf
NTRK2	neurotrophic receptor tyrosine kinase 2	9	9q21.33	358531	+	2.7.10.1	136	1bf,ru,1gf
NTS	neurotensin	12	12q21.31	8698	+		1gg	t0
NUMA1	nuclear mitotic apparatus protein 1	11	11q13.4	77830	-		hf,z1,z6,za,19y,1f6,1qw	1lp,15h,150,a4,ep,1ln,9n,148,kc,1lq,1f5,z9,z5,co,104,103,z2,107,9o,e9,106
NUP98	nucleoporin 98 and 96 precursor	11	11p15.4	122545	-			ui,13z,14c,150,13v,14f,149,14b,144,14e
OCA2	OCA2 melanosomal transmembrane protein	15	15q12-q13.1	344440	-			wr,i7,ij,xf
OGG1	8-oxoguanine DNA glycosylase	3	3p25.3	16726	+	4.2.99.18	ex,16f	15h,150,148,14n,1f5
OGT	O-linked N-acetylglucosamine (GlcNAc) transferase	X	Xq13.1	42789	+		1aa,1ec	p4,15h,150,ep,1bf,1ea,1f5,13s
OLR1	oxidized low density lipoprotein receptor 1	12	12p13.2	13892	-			150,1bf,t0,1gf
OPA1	OPA1 mitochondrial dynamin like GTPase	3	3q29	104604	+		nu,8p,19l	150,101,zu,zq,ep,zo
OPRM1	opioid receptor mu 1	6	6q25.2	236372	+		lw	
OPTN	optineurin	10	10p13	38226	+		1ca	n9,1ov,ep
ORAI1	ORAI calcium release-activated calcium modulator 1	12	12q24.31	15491	+		7j,1m9	1bf,ru,1bj,xk
OTC	ornithine transcarbamylase	X	Xp11.4	68843	+	2.1.3.3	168	101
OXT	oxytocin/neurophysin I prepropeptide	20	20p13	898	+			
OXTR	oxytocin receptor	3	3p25.3	19206	-			
P2RX7	purinergic receptor P2X 7	12	12q24.31	55157	+		k3,1g2	1bf,xg
P4HB	prolyl 4-hydroxylase subunit beta	17	17q25.3	17370	-	5.3.4.1	1d5,1dr,1du,1fa,1oc	i3,ic,ep,eo,jr,1d6,ut,1f5
PABPC1	poly(A) binding protein cytoplasmic 1	8	8q22.3	19173	-		1hg,112,1bx,1c0	15h,e6,ep,eh,9q,eb,91,1h1
PAH	phenylalanine hydroxylase	12	12q23.2	121553	-	1.14.16.1	19d	
PAK1	p21 (RAC1) activated kinase 1	11	11q13.5-q14.1	152078	-	2.7.11.1	m9,10j,1dz,1eq	1ik,150,e6,ep,1k,1bf,9x,1f5
PALB2	partner and localizer of BRCA2	16	16p12.2	38146	-		fu	150,1f5
PAPPA	pappalysin 1	9	9q33.1	248531	+		y3	k0
PARK7	Parkinsonism associated deglycase	1	1p36.23	23852	+		uo,ce,d3,d4,n8,114,xn,174,189,1do,1f6,1n0,1r9	ay,15h,150,e6,101,i3,ep,1bu,192
PARP1	poly(ADP-ribose) polymerase 1	1	1q42.12	47403	-	2.4.2.30	fu,11w,11z,121,122,123,124,125,126,ex,158,1ts	ay,15h,13z,150,1pf,14z,101,ep,13v,1f5,1fb,1kc,14k,1kb
PAX3	paired box 3	2	2q36.1	99112	-		1j6,1j7	150
PAX6	paired box 6	11	11p13	28936	-		go,1ht,1j7	ay,15h,150,e6,ep
PCBP1	poly(rC) binding protein 1	2	2p13.3	1726	+		1hg,114,1k5	150,e6,ep,14n,eb
PCBP2	poly(rC) binding protein 2	12	12q13.13	29061	+		1hg	15h,150,e6,ep
PCNA	proliferating cell nuclear antigen	20	20p12.3	11670	-		11d,az,ex,fl,1f6,1g1	ay,15h,150,1gp,a4,13v,14k,181,182
PCSK9	proprotein convertase subtilisin/kexin type 9	1	1p32.3	25306	+		4e,wg,1em,1jb,1jx,1kx,1sq	k1,e6,ws,hj,ux,i3,n9,1bf,9u,192,184,183
PDCD1	programmed cell death 1	2	2q37.3	9011	-			
PDCD4	programmed cell death 4	10	10q25.2	28212	+			ep
PDCD6IP	programmed cell death 6 interacting protein	3	3p22.3	71137	+			qt,js,l6
PDGFB	platelet derived growth factor subunit B	22	22q13.1	21624	-		af,bu,nj,1bt,1n2	9u
PDGFRA	platelet derived growth factor receptor alpha	4	4q12	68955	+	2.7.10.1	1bp,1br,1dz,1q8,1sm	150,1bf,ru,9p,tj,1f5
PDGFRB	platelet derived growth factor receptor beta	5	5q32	42007	-	2.7.10.1	1bq,1br,1ew	n9,xg,tj,t0
PDIA3	protein disulfide isomerase family A member 3	15	15q15.3	26841	+	5.3.4.1	1fa	k1,i3,9u,yj
PDPK1	3-phosphoinositide dependent protein kinase 1	16	16p13.3	65168	+	2.7.11.1	p,1eq	e6,ep,1bf,9s
PDPN	podoplanin	1	1p36.21	34201	+		1jv	101,ep,1bf,xg,5y,4a,9p,uu,ei,l2,zc,1il,9s,xk,v3,1o9
PDYN	prodynorphin	20	20p13	15530	-			1bf
PEBP1	phosphatidylethanolamine binding protein 1	12	12q24.23	9461	+			
PECAM1	platelet and endothelial cell adhesion molecule 1	17	17q23.3	71445	-			k1,1bf,9x,1f5
PENK	proenkephalin	8	8q12.1	5685	-			
PEX1	peroxisomal biogenesis factor 1	7	7q21.2	41496	-		1f6	e6,197,196,ep
PFN1	profilin 1	17	17p13.2	2879	-		1n,29,1ag	15h,e6,9n
PGF	placental growth factor	14	14q24.3	13935	-			
PGK1	phosphoglycerate kinase 1	X	Xq21.1	25048	+	2.7.2.3		k1,xk
PGR	progesterone receptor	11	11q22.1	100190	-		59,gm,1ht	
PHB1	prohibitin 1	17	17q21.33	10858	-		c3,c4,1p3	15h,150,e6,101,zp,hj,1bf,ru,9u,zw
PHB2	prohibitin 2	12	12p13.31	5427	-		1li	15h,e6,101,zu,zp,1bf,9u,148,1f5,zw,9r
PHEX	phosphate regulating endopeptidase X-linked	X	Xp22.11	218986	+			
PIK3CA	phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit alpha	3	3q26.32	91737	+	2.7.1.153	6,ue	19w
PIK3CB	phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit beta	3	3q22.3	182231	-	2.7.1.153	ue,1af,1eo	15h,150,14z,zd,t0
PIK3CG	phosphatidylinositol-4,5-bisphosphate 3-kinase catalytic subunit gamma	7	7q22.3	43699	+	2.7.1.153	6,7,ue,1af,1eo	e6,ep,1bf,19x,xg
PIK3R1	phosphoinositide-3-kinase regulatory subunit 1	5	5q13.1	86066	+		iz,r9	e6
PIM1	Pim-1 proto-oncogene, serine/threonine kinase	6	6p21.2	5277	+	2.7.11.1	50,x1,1eq	15h,150,14z,e6,ep
PIN1	peptidylprolyl cis/trans isomerase, NIMA-interacting 1	19	19p13.2	14483	+	5.2.1.8	18v,1b3,1b4	15h,150,e6,ep,zd,ba,mw,1cf
PINK1	PTEN induced kinase 1	1	1p36.12	18054	+	2.7.11.1	50,7s,ue,wy,1e0,1eq	ay,15h,e6,101,zu,zp,zq,i3,ep,eo,xg,5m,rr,9m,192,4v
PKD1	polycystin 1, transient receptor potential channel interacting	16	16p13.3	47191	-		1tl,7j	1bf,ru,bf,xg,5y,98,7k,js
PKD2	polycystin 2, transient receptor potential cation channel	4	4q22.1	70143	+		1p,7j,7n,7w,em,1cl,1t7,1t9,1tb,1te	e6,i3,i7,ep,1bf,ru,bf,5u,xg,ut,98,ba,5s,rk,rn,103
PKM	pyruvate kinase M1/2	15	15q23	32596	-	2.7.1.40	1g6	15h,e6,ep
PLA2G7	phospholipase A2 group VII	6	6p12.3	31493	-	3.1.1.47	3,7v,1au	wd,oy
PLAT	plasminogen activator, tissue type	8	8p11.21	32848	-	3.4.21.68	1jb	e6,9u
PLAU	plasminogen activator, urokinase	10	10q22.2	6363	+	3.4.21.73		k1,9u
PLAUR	plasminogen activator, urokinase receptor	19	19q13.31	24252	-			1bf,9u
PLCG1	phospholipase C gamma 1	20	20q12	40084	+	3.1.4.11	1a7,1as	1ik,e6,ep,1bf,cc,ut,1il,9s
PLEC	plectin	8	8q24.3	61593	-			ep,lb,oi,1is,su
PLG	plasminogen	6	6q26	51905	+	3.4.21.7	hz,1jb	k1,9u,k6
PLK1	polo like kinase 1	16	16p12.2	11479	+	2.7.11.21	z1,1dz,1eq	ui,1lp,169,15h,a4,1lm,1ln,z3,zd,1lo
PMCH	pro-melanin concentrating hormone	12	12q23.2	1375	-			
PML	PML nuclear body scaffold	15	15q24.1	53150	+			b8,15h,150,14z,e6,1bu
PMP22	peripheral myelin protein 22	17	17p12	35550	-			1bf
PNPLA3	patatin like phospholipase domain containing 3	22	22q13.31	23778	+	3.1.1.3	2,fo,wb,wo,wp,10o,1an,1qm	vp,xg
POLB	DNA polymerase beta	8	8p11.21	33315	+	2.7.7.7	gu,wi,z1	15h,e6,yz,1ln,1f5
POLG	DNA polymerase gamma, catalytic subunit	15	15q26.1	18499	-	2.7.7.7	j,fu,gu,az	101,zr,m6,1f5,zt
POLR2A	RNA polymerase II subunit A	17	17p13.1	30249	+	2.7.7.6	1dc	15h,1i2
POMC	proopiomelanocortin	2	2p23.3	7999	-		lt,1r4	k1
PON1	paraoxonase 1	7	7q21.3	26857	-		4o,4p,7n,1au	k1,oy,1lg
PON2	paraoxonase 2	7	7q21.3	30211	-			1bf
POSTN	periostin	13	13q13.3	36263	-		xt	1ov,c0
POU5F1	POU class 5 homeobox 1	6	6p21.33	6346	-		fu,gn,gr,zg,1j6,1j7,1oy	15h,150,e6,101,ep
PPARA	peroxisome proliferator activated receptor alpha	22	22q13.31	93231	+		gm,gn,gr,1ht,vo,14h,14o	15h,150
PPARD	peroxisome proliferator activated receptor delta	6	6p21.31	85634	+		gn,vk,vo,14h,1j7	
PPARG	peroxisome proliferator activated receptor gamma	3	3p25.2	146976	+		fu,fv,gn,gp,v1,14h,14m,18e,1dj,1em,1j6,1oy,1ts	15h,150,t0,1gf,1i0
PPARGC1A	PPARG coactivator 1 alpha	4	4p15.2	680885	-		14j,1j6,1oz	15h,150,t0
PPIA	peptidylprolyl isomerase A	7	7p13	6437	+		dr,ol,18v	k0,15h,e6,1f5
PPP1CA	protein phosphatase 1 catalytic subunit alpha	11	11q13.2	3676	-	3.1.3.16	7c	b8,15h,150,e6,ep,1bf,2e,1ft
PPP2CA	protein phosphatase 2 catalytic subunit alpha	5	5q31.1	31742	-	3.1.3.16	1es,1f0	1ej,xk
PPP2R1A	protein phosphatase 2 scaffold subunit Aalpha	19	19q13.41	39467	+			1ej,b6,15h,v0,12x,131
PPY	pancreatic polypeptide	17	17q21.31	1675	-			
PRDX1	peroxiredoxin 1	1	1p34.1	11856	-	1.11.1.24	193,1of	15h,e6
PRDX2	peroxiredoxin 2	19	19p13.13	4978	-		43,1of	
PRKAA1	protein kinase AMP-activated catalytic subunit alpha 1	5	5p13.1	38817	-	2.7.11.11	3e,1dz,1eq	e6,ep,14n
PRKACA	protein kinase cAMP-activated catalytic subunit alpha	19	19p13.12	26068	-	2.7.11.11	82,1dz,1eq,1eu,1rx	15h,e6,a4,5o,83,xg,14n,1bj,192
PRKAR1A	protein kinase cAMP-dependent type I regulatory subunit alpha	17	17q24.2	137694	+		84,85,1rx	qt,e6,5o,15d,1f5,1bj
PRKCA	protein kinase C alpha	17	17q24.2	508131	+	2.7.11.13	is,pj,1dz	e6,i3,ep,1bf
PRKCB	protein kinase C beta	16	16p12.2-p12.1	384629	+	2.7.11.13	az,p5,pj,13u,1e2	15h,150,e6,ep,1bf
PRKCD	protein kinase C delta	3	3p21.1	31509	+	2.7.11.13	iq,is,1dz,1eo,1eq	15h,e6,i3,ep,1bf,ht
PRKCE	protein kinase C epsilon	2	2p21	536316	+	2.7.11.13	is,1e2,1dz,1eq	e6,i3,ep,1bf,t0,su
PRKCI	protein kinase C iota	3	3q26.2	83554	+	2.7.11.13	1au,1dz,1eq	15h,ep,z3,sb
PRKCZ	protein kinase C zeta	1	1p36.33	134989	+	2.7.11.13	1dz,1eq	ep,1bf,9x,1sr
PRKDC	protein kinase, DNA-activated, catalytic subunit	8	8q11.21	187024	-	2.7.11.1	gs,1rh,h6,1dz,1eq	15h,150,1pf,14z,gt,1ko,1fb,13o
PRKN	parkin RBR E3 ubiquitin protein ligase	6	6q26	1380350	-		65,d1,1p3,1rn,1rp,1rw,1s8	1rs,15h,e6,101,i3,n9,ep,2j,14n,12x,192,102
PRL	prolactin	6	6p22.3	15588	-			
PRMT1	protein arginine methyltransferase 1	19	19q13.33	11177	+		11t,1in,pm,pp,y7,1e9,1f1,1f2,1f3	15h,150,e6,ye
PRMT5	protein arginine methyltransferase 5	14	14q11.2	8848	-		pp,y7,yf,1du,1f1,1f4	ay,15h,150,e6,n9,ep,ye,pq
PRNP	prion protein	20	20p13	15133	+		3g,ce,z1,10f,10h,1qw	ep,1bf,9u,f5,149,t0,xk
PROC	protein C, inactivator of coagulation factors Va and VIIIa	2	2q14.3	10816	+	3.4.21.69		i3,n9
PROM1	prominin 1	4	4p15.32	115796	-		1p	i3,ic,1bf,9u,1b7,js
PRPF8	pre-mRNA processing factor 8	17	17p13.3	34239	-		ua	15h,1ri,1rf,1rd,1re,91
PSEN1	presenilin 1	14	14q24.2	87185	+		4q,hz	ui,14a,150,101,i3,1kr,1ih,n9,a4,1bf,ru,xg,rp,2j,9p,ni,149,12x,xk,m8
PSIP1	PC4 and SFRS1 interacting protein 1	9	9p22.3	46954	-			150
PSMC2	proteasome 26S subunit, ATPase 2	7	7q22.1	21872	+		1dg	1df,ep,eb
PSMC3	proteasome 26S subunit, ATPase 3	11	11p11.2	7665	-			1df,15h
PSMC5	proteasome 26S subunit, ATPase 5	17	17q23.3	4597	+		1p8	1df,15h,e6,ei
PSMD2	proteasome 26S subunit ubiquitin receptor, non-ATPase 2	3	3q27.1	9810	+			1df
PSMD4	proteasome 26S subunit ubiquitin receptor, non-ATPase 4	1	1q21.3	12745	+			1df,150,ep
PTBP1	polypyrimidine tract binding protein 1	19	19p13.3	14861	+		1cv	
PTCH1	patched 1	9	9q22.32	73992	-		at	n9,1bf,9c,t0,49,192
PTEN	phosphatase and tensin homolog	10	10q23.31	108306	+	3.1.3.67	r8,1a9,1ab,1ae,1ay,1es,1f0	15h,150,e6,ep,1bf,eg,9s
PTGS1	prostaglandin-endoperoxide synthase 1	9	9q33.2	25171	+	1.14.99.1	1dd	e6,n9,t0
PTGS2	prostaglandin-endoperoxide synthase 2	1	1q31.1	8633	-	1.14.99.1	1dd	145,14a,e6,i3,12x,t0
PTH	parathyroid hormone	11	11p15.3	4131	-		18k	
PTK2	protein tyrosine kinase 2	8	8q24.3	344180	-	2.7.10.2	u8,1h,13k	1ma,15h,e6,ep,1bf,lb,ba,t0
PTK2B	protein tyrosine kinase 2 beta	8	8p21.2	147914	+	2.7.10.2	13k	15h,lb,ut,192
PTPN1	protein tyrosine phosphatase non-receptor type 1	20	20q13.13	74920	+	3.1.3.48	1f0,1ts	hj,i3,1bf,1f5,ed
PTPN11	protein tyrosine phosphatase non-receptor type 11	12	12q24.13	90972	+	3.1.3.48	13l,1ay,1f0	15h,e6
PTPN22	protein tyrosine phosphatase non-receptor type 22	1	1p13.2	57949	-		19g,1f0	15h,e6,eg,192
PTPN6	protein tyrosine phosphatase non-receptor type 6	12	12p13.31	14740	+	3.1.3.48	1q9	15h,150,14z,e6
PTPRC	protein tyrosine phosphatase receptor type C	1	1q31.3-q32.1	118509	+	3.1.3.48	1f0,1ld	1bf,jr,9u,6n
PTTG1	PTTG1 regulator of sister chromatid separation, securin	5	5q33.3	6890	+			15h,ep
PTX3	pentraxin 3	3	3q25.32	6783	+		c2,1su	k1
PXN	paxillin	12	12q24.23	55333	-			1ma,ep,1bf,lb,ut
PYGM	glycogen phosphorylase, muscle associated	11	11q13.1	14327	-	2.4.1.1	n3	
PYY	peptide YY	17	17q21.31	51713	-			
RAB5A	RAB5A, member RAS oncogene family	3	3p24.3	38096	+		me,nq,nu	150,e6,hj,ep,ij,1l9,1o2,t0
RAB7A	RAB7A, member RAS oncogene family	3	3q21.3	88616	+		me,nq,nu	101,ws,ux,ij,19a
RAC1	Rac family small GTPase 1	7	7p22.1	29441	+		nq,nu,1f6	15h,e6,1ov,1k,1bf,ut,k5,1il,eb,f8,1gm,1cc,mw
RACK1	receptor for activated C kinase 1	5	5q35.3	7006	-		6f,1jm,1e3,1ey,1gj,1ha	199,15h,150,e6,ep,zd,192,tx
RAD50	RAD50 double strand break repair protein	5	5q31.1	89371	+		j,fu,1fi,1k6	b8,10z,1kc
RAD51	RAD51 recombinase	15	15q15.1	37167	+		50,ge,az,h6,14t,1k5,1k7	14r,13w,b8,ay,uz,15h,e6,101,1bu,1f5,1kc,192
RAF1	Raf-1 proto-oncogene, serine/threonine kinase	3	3p25.2	80517	-	2.7.11.1	1eq	e6,ep,1bf
RAN	RAN, member RAS oncogene family	12	12q24.33	5685	+		me,nq,nu,wy,1cu	ay,15h,13z,150,14z,e6,a3,zd,1f5,1hk,1gl
RANBP2	RAN binding protein 2	2	2q13	66328	+		1mv	13z,41,14c,150,149,144,t0,14d,14e
RAP1A	RAP1A, member of RAS oncogene family	1	1p13.2	174687	+		1f6	e6,192,mw
RARA	retinoic acid receptor alpha	17	17q21.2	48464	+		gn,1ht,1i1,b0,az,14h,1dv,1gs,1gt,1j7,1jv	ay,15h,150,14z,e6,ep,1bf,1j,1f5,1i0
RARB	retinoic acid receptor beta	3	3p24.2	768609	+		1j7	15h,150
RASA1	RAS p21 protein activator 1	5	5q14.3	124034	+			
RASSF1	Ras association domain family member 1	3	3p21.31	11151	-			15h,z3
RB1	RB transcriptional corepressor 1	13	13q14.2	178140	+		uf	15h,150,1bu,1gb
RBBP4	RB binding protein 4, chromatin remodeling factor	1	1p35.1	35004	+		53,p5	pa,b8,ay,15h,150,ep,15i,15j,1f5,7d,j3,5a
RBBP7	RB binding protein 7, chromatin remodeling factor	X	Xp22.2	26022	-		p5	pa,b8,15h,150,ep,15i,j3,5a
RBP4	retinol binding protein 4	10	10q23.33	10051	-		1gv	k1
RBX1	ring-box 1	22	22q13.2	21932	+		12p,d1,1rw,1rx,1s8,1sb	150,1iy,d2,cu,cv,cx,cy,cz,d0
RELA	RELA proto-oncogene, NF-kB subunit	11	11q13.1	9377	-		fu,gm,gn,go,gr,1ht,1hv,1i1,b0,az,19k,1oy	ay,15h,1pf,e6,ep,13b
REN	renin	1	1q32.1	11519	-	3.4.23.15	4r,189	k1,49
RET	ret proto-oncogene	10	10q11.21	53323	+	2.7.10.1	7n,1q8	1bf,ru,ij,1gf,1bi
RETN	resistin	19	19p13.2	1407	+			
RHOA	ras homolog family member A	3	3p21.31	52831	-		nq,nu	ep,9n,k5,1sr,bp,f8,48,1cc,mw
RIGI	RNA sensor RIG-I	9	9p21.1	70895	-		hb,1ts	e6,6i,1j,1il,1h1
RIPK1	receptor interacting serine/threonine kinase 1	6	6p25.2	51221	+	2.7.11.1	1dz,1eq,1f6	101,f2,1f5,1gf,1hb
ROCK1	Rho associated coiled-coil containing protein kinase 1	18	18q11.1	164908	-	2.7.11.1	1gx,1eq	
ROCK2	Rho associated coiled-coil containing protein kinase 2	2	2p25.1	165679	-	2.7.11.1	1eq	a4,ep,eb
RPA1	replication protein A1	17	17p13.3	70078	+		lz,ex,1k5	15h,150,gb,1bu
RPE65	retinoid isomerohydrolase RPE65	1	1p31.3	21133	-		2v,u4	i7
RPL11	ribosomal protein L11	1	1p36.11	5057	+		1mh	150,14z,e6,eq,es,1f5,1c7
RPL5	ribosomal protein L5	1	1p22.1	9939	+		10,112,113,1mh,1rt	15h,150,14z,e6,i3,ep,eq,es,1f5,1h1
RPLP0	ribosomal protein lateral stalk subunit P0	12	12q24.23	4513	-		1mh	15h,e6,i3,ep,1cg,eq,es,eb,1cc,1h1
RPS3	ribosomal protein S3	11	11q13.4	22811	+		fu,gk,q0,q1,1hg,ex,hr,114,z1,16f,16g,1kn,1mh,1my,1qw	15h,14z,e6,zp,zr,i3,ep,1h9,1c8,1bf,1cg,es,et,1il,13a,103,1h1
RPS6	ribosomal protein S6	9	9p22.1	4521	-		1mh	15h,14z,i3,ep,1km,es,et,f5,eb,9m,1h1
RPS6KB1	ribosomal protein S6 kinase B1	17	17q23.1	57527	+	2.7.11.1	1dz,1eu	150,101
RPSA	ribosomal protein SA	3	3p22.1	5822	+		1mh	e6,1bf,es,et
RTN4	reticulon 4	2	2p16.1	165641	-			13z,i3,i7,rl,ia,ib
RUNX1	RUNX family transcription factor 1	21	21q22.12	261502	-		gm,1ht,1i1,1oy	15h,150,t0
RUNX2	RUNX family transcription factor 2	6	6p21.1	222766	+		1j7	15h,150
RUNX3	RUNX family transcription factor 3	1	1p36.11	65500	-		1j7	15h,150,14z,e6,ep,t0
RUVBL1	RuvB like AAA ATPase 1	3	3q21.3	89130	-		51,g0,1nq,1oz	157,1n9,15h,150,ep,r1,13t,108,1g8
RUVBL2	RuvB like AAA ATPase 2	19	19q13.33	22548	+		51,g0,1ht,1hv,1nq,65,b0,1p3	157,ja,1n9,15h,150,e6,a4,ep,r1,13t,108,1g8
RXRA	retinoid X receptor alpha	9	9q34.2	114132	+		fv,gn,v1,1ht,1i1,14h,18e,1gs,1gt,1j6,1j7,1oy,1t2,1ts	ay,15h,1gf,1i0
RYR1	ryanodine receptor 1	19	19q13.2	153874	+		1im	e6,1bf,9n,qj,1iw
RYR2	ryanodine receptor 2	1	1q43	791805	+		7w,7x,7y,1dw,1dx,1im	xg,1iv,1tr,1f5,7k
S100A4	S100 calcium binding protein A4	1	1q21.3	2186	-			15h,192
S100A8	S100 calcium binding protein A8	1	1q21.3	32552	-			k1,ep,su
S100A9	S100 calcium binding protein A9	1	1q21.3	3170	+			k1,150,e6,ep,9p
S100B	S100 calcium binding protein B	21	21q22.3	6479	-		7r	1ik,15h,150,e6,ep,t0,192
SAA1	serum amyloid A1	11	11p15.1	3752	+		lt	e8
SAMHD1	SAM and HD domain containing deoxynucleoside triphosphate triphosphohydrolase 1	20	20q11.23	61934	-		1hg,fg,fh,14t,1gz,1k5,1qp,1ts	15h,150,1bf,1kc,1o9
SCARB1	scavenger receptor class B member 1	12	12q24.31	87009	-		p0,vu,vv,we	ws,1bf,t0
SCN1A	sodium voltage-gated channel alpha subunit 1	2	2q24.3	164521	-			150,1bf,13v
SCN5A	sodium voltage-gated channel alpha subunit 5	3	3p22.2	101626	-		3z,1te,1tf	1tg,150,14z,i3,1bf,9c,9u,sa,rp,1tr,1nj,1is
SCNN1B	sodium channel epithelial 1 subunit beta	16	16p12.2	78993	+		vf	ru,1kw,js
SCT	secretin	11	11p15.5	873	-			
SDC1	syndecan 1	2	2p24.1	24637	-			9u
SDHB	succinate dehydrogenase complex iron sulfur subunit B	1	1p36.13	35307	-	1.3.5.1		150,101,1bf
SELE	selectin E	1	1q24.2	11440	-		15o,1ar,1jp	k1,ru,9c,bn,cm,xk,192
SELP	selectin P	1	1q24.2	41275	-		7n,lm,oo,15o,1jp	k1,ru,jr,1bn
SERPINA1	serpin family A member 1	14	14q32.13	13889	-		1jc	k1,i3,n9,t0
SERPINB5	serpin family B member 5	18	18q21.33	28128	+			e6
SERPINC1	serpin family C member 1	1	1q25.1	13809	-			k1
SERPINE1	serpin family E member 1	7	7q22.1	12144	+		1jc	k0,k1,c0,js
SERPINF1	serpin family F member 1	17	17p13.3	15650	+			k0
SET	SET nuclear proto-oncogene	9	9q34.11	12973	+			15h,150,e6,i3,vp,1f5,192
SF3B1	splicing factor 3b subunit 1	2	2q33.1	45309	-		1hg,1lu	15h,1rc,1rb,14n,1ra,1rf,91,5q
SFN	stratifin	1	1p36.11	1308	+			ep
SFPQ	splicing factor proline and glutamine rich	1	1p34.3	16768	-		fu	ay,15h,150,148,17w
SFTPD	surfactant protein D	10	10q22.3	11366	-			
SGK1	serum/glucocorticoid regulated kinase 1	6	6q23.2	148813	-	2.7.11.1	1eu	ep,14n
SHBG	sex hormone binding globulin	17	17p13.1	19320	+			
SHC1	SHC adaptor protein 1	1	1q21.3	12079	-			1bf
SHH	sonic hedgehog signaling molecule	7	7q36.3	12484	-		7n,17y,1ts	k1,i3,n9
SIN3A	SIN3 transcription regulator family member A	15	15q24.2	86437	-		1pg	pa,15h,150,1jz
SIRT1	sirtuin 1	10	10q21.3	33735	+		127,12c,12d,ey,p7,1e8,1p3	ay,ja,op,ku,15h,13z,145,150,b2,14z,e6,101,ep,1bu,1gd
SIRT2	sirtuin 2	19	19q13.2	21308	-		11z,120,127,12b,12d,12f,12g,az,p7,1e8,1qy,1rn,1ts	15h,b5,14z,e6,a4,a3,1lm,ep,yz,1bf,zd,103
SIRT3	sirtuin 3	11	11p15.5	21902	-		1j6,1ts	101,zr,1f5
SIRT6	sirtuin 6	19	19p13.3	8455	-		fx,122,128,129,12a,12d,12f,12g,b0,ex,w6,158	ay,15h,150,18w,i3,1kc,t0,1kb,b7
SKP1	S-phase kinase associated protein 1	5	5q31.1	28099	-		65,1ru	15h,e6,1iy,d0
SKP2	S-phase kinase associated protein 2	5	5p13.2	32277	+			150,14z,ep,1iy
SLC12A3	solute carrier family 12 member 3	16	16q13	50644	+			4a,js
SLC16A1	solute carrier family 16 member 1	1	1p13.2	44349	-		10s,1mm	a4,1bf,ru,5u,4a,v0,9p,t0
SLC19A1	solute carrier family 19 member 1	21	21q22.3	50461	-		d,44,de,lc,y6	1bf,5y,4a
SLC26A4	solute carrier family 26 member 4	7	7q22.3	56980	+			4a,js
SLC2A1	solute carrier family 2 member 1	1	1p34.2	33514	-		mm,1em	1bf,ru,xg,5y,4a,zd,cl
SLC3A1	solute carrier family 3 member 1	2	2p21	46013	+			6x
SLC3A2	solute carrier family 3 member 2	11	11q12.3	32752	+		hb	150,1bf,9u,5y,4a,3a
SLC4A1	solute carrier family 4 member 1 (Diego blood group)	17	17q21.31	19746	-		6h,1l6	ru,5y,cm
SLC6A3	solute carrier family 6 member 3	5	5p15.33	52645	-		h5,10q	1bf,9u,l9,5m,12x,131,xk
SLC6A4	solute carrier family 6 member 4	17	17q11.2	41379	-		10q,1jj	1bf,hv,xk
SLC7A5	solute carrier family 7 member 5	16	16q24.2	39485	-		uq,ur,39,44,138,1ol	ep,1bf,rp,4a,zc,t0,3a
SLC9A1	solute carrier family 9 member A1	1	1p36.11	56317	-		7r,1ee,1l2	150,e6,1bf,ru,xk,9a
SLC9A3R1	SLC9A3 regulator 1	17	17q25.1	20725	+		aq,1em	e6,zb,xg,4a,192,9r
SLCO1B1	solute carrier organic anion transporter family member 1B1	12	12p12.1	108603	+			1bf
SMAD1	SMAD family member 1	4	4q31.21	77868	+		gm,gn,1ht	15h,145,e6,1f5
SMAD2	SMAD family member 2	18	18q21.1	122190	-		fu,gm,gn,1ht	ay,15h,1pf,e6,1u,1kh,or
SMAD3	SMAD family member 3	15	15q22.33	129594	+		fu,gm,gn,go,gq,1ht,bh,1j6,1oy,1rn,1ts	ay,15h,145,150,1pf,e6,ep,1kh,or
SMAD4	SMAD family member 4	18	18q21.2	54829	+		fu,gm,gn,1ht,1j6,1oy	ay,15h,150,1pf,e6,a4,ep,1u,1kh
SMAD7	SMAD family member 7	18	18q21.1	30859	-		1pg	ku,15h,150,e6,a4,ep,1bf,2e,1f5
SMARCA2	SWI/SNF related, matrix associated, actin dependent regulator of chromatin, subfamily a, member 2	9	9p24.3	178277	+		1oy,1oz	ay,15h,150,1n7,t0,su
SMARCA4	SWI/SNF related, matrix associated, actin dependent regulator of chromatin, subfamily a, member 4	19	19p13.2	101242	+		1hq,wn,1oz,1p3	ay,ku,15h,150,14z,1n7,13r
SMC1A	structural maintenance of chromosomes 1A	X	Xp11.22	48580	-		az	ui,15h,150,ep,bt,148,xa,107
SMN1	survival of motor neuron 1, telomeric	5	5q13.2	903493	+			15h,150,e6,ep,7f,13v,1kp,1kq,eb,12x,18z,mf
SMN2	survival of motor neuron 2, centromeric	5	5q13.2	903493	+			15h,150,e6,ep,7f,13v,1kp,1kq,eb,12x,18z,mf
SMPD1	sphingomyelin phosphodiesterase 1	11	11p15.4	4523	+	3.1.4.12	1g,1ll,1ts	k1,ws,ii,1bf,ht
SNAI1	snail family transcriptional repressor 1	20	20q13.13	5904	+		gr,hi,1i1,1j7	ku,15h,150,18w,e6,ep,t0
SNAI2	snail family transcriptional repressor 2	8	8q11.21	3832	-		gr,hi,1i1,1j6,1j7	ay,15h
SNCA	synuclein alpha	4	4q22.1	114206	-		1ks,7n,ce,dx,ks,p5,vo,wy,16h,1au,1ax,1no,1ts	k0,k1,15h,e6,ep,1bf,9n,1j,xg,qw,5m,ni,1bn,192,1n4
SNRNP200	small nuclear ribonucleoprotein U5 subunit 200	2	2q11.2	31209	-	3.6.4.13	1hj,oe	15h,150,1lr,1rj,1ri,1rf,1rd,91
SOCS1	suppressor of cytokine signaling 1	16	16p13.13	1766	-			150,eb
SOCS3	suppressor of cytokine signaling 3	17	17q25.3	4145	-			
SOD1	superoxide dismutase 1	21	21q22.11	9238	+	1.15.1.1	ce,1ee,1ki,1mz,1ts	k1,15h,150,e6,101,197,ep,1bf,ei,f6,1f5,131
SOD2	superoxide dismutase 2	6	6q25.3	93213	-	1.15.1.1	x1,1mz	101,zr
SOS1	SOS Ras/Rac guanine nucleotide exchange factor 1	2	2p22.1	143320	-			e6
SOST	sclerostin	17	17q21.31	5054	-		gp	
SOX2	SRY-box transcription factor 2	3	3q26.33	2511	+		fu,gn,zg,1j6,1oy	15h,150,e6,ep
SOX4	SRY-box transcription factor 4	6	6p22.3	4868	+		gm,gn,1ht,1j7	15h,150,e6,101
SOX9	SRY-box transcription factor 9	17	17q24.3	5394	+		gm,gn,go,1ht,az,bh,1j6,1j7	15h,150,1f5
SP1	Sp1 transcription factor	12	12q13.13	36267	+		fu,gm,gn,1ht,1i1,h6,1j6,1j7,1oy	ay,ja,150,1pi
SPARC	secreted protein acidic and cysteine rich	5	5q33.1	25820	-		7n,bu	e6,9u,148,1bm,1bn,t0
SPHK1	sphingosine kinase 1	17	17q25.1	4652	+	2.7.1.91	50,eu,fu,7y,vo,wy,1lh	e6,ep,1bf,bn,hk
SPI1	Spi-1 proto-oncogene	11	11p11.2	23688	-		gl,gn,gq,1ht,bh,1oy	ay,15h,150,1pf
SPINK1	serine peptidase inhibitor Kazal type 1	5	5q32	14615	-			
SPP1	secreted phosphoprotein 1	4	4q22.1	7762	+			k1,n9
SPTAN1	spectrin alpha, non-erythrocytic 1	9	9q34.11	81075	+			z3,t0
SQSTM1	sequestosome 1	5	5q35.3	31685	+		ua,1jm,1e1,1rn,1rx	17k,e6,5j,ep,qw,1bu,t0,3f,5i
SRC	SRC proto-oncogene, non-receptor tyrosine kinase	20	20q11.23	61366	+	2.7.10.2	of,13k,1ap,1dz,1ew	150,e6,101,zp,ws,ux,ep,1bf,9c,9p,192
SRD5A2	steroid 5 alpha-reductase 2	2	2p23.1	58459	-	1.3.1.22	1m3,1o6	
SREBF1	sterol regulatory element binding transcription factor 1	17	17p11.2	25678	-		gm,gn,1i1,14h,1j7,1m5	15h
SRSF1	serine and arginine rich splicing factor 1	17	17q22	6428	-		1hg,114	15h,150,e6,14n,91
SRSF2	serine and arginine rich splicing factor 2	17	17q25.1	3297	-			15h,150,ep,14n
SSB	small RNA binding exonuclease protection factor La	2	2q31.1	13191	+		fu	15h,e6
SST	somatostatin	3	3q27.3	1480	-			
STAT1	signal transducer and activator of transcription 1	2	2q32.2	45102	-		gn,go,1ht,1hv,1i1,h6,1dc	ay,15h,150,14z,e6,ep,1f5,192
STAT3	signal transducer and activator of transcription 3	17	17q21.2	75119	-		gm,gn,1ht,b0,14h,1oy	ay,15h,150,1pf,e6,ep
STAT4	signal transducer and activator of transcription 4	2	2q32.2-q32.3	122021	-			
STAT5A	signal transducer and activator of transcription 5A	17	17q21.2	24396	+			150,ep
STAT5B	signal transducer and activator of transcription 5B	17	17q21.2	77215	-		gm	15h,e6
STAT6	signal transducer and activator of transcription 6	12	12q13.3	15953	-		gm,1i1	150,ep
STIM1	stromal interaction molecule 1	11	11p15.4	238607	+		7m,7n,za	i3,1bf,ru,rl,cn,1iw,1bj
STING1	stimulator of interferon response cGAMP interactor 1	5	5q31.2	7226	-		d,1i3,dc,1e1	nd,150,zu,ii,5j,i7,ep,rl,rm
STK11	serine/threonine kinase 11	19	19p13.3	22654	+	2.7.11.9	50,wy,17v,1dy,1eq	15h,150,e6,101,ep,t4
STMN1	stathmin 1	1	1p36.11	22699	-		1qw	
STUB1	STIP1 homology and U-box containing protein 1	16	16p13.3	2392	+		q0,q1,1kg,1os,zh,1rw,1s8	1rs,150,e6,i3,ep,144
SUMO1	small ubiquitin like modifier 1	2	2q33.1	32427	-		1co	15h,150,14z,1bf,13v,1bu,149,14p
SUMO2	small ubiquitin like modifier 2	17	17q25.1	17374	-			15h,1bu
SYK	spleen associated tyrosine kinase	9	9q22.2	96950	+	2.7.10.2	13k,1dz,1eq	15h,e6,1f5,1ni
SYNCRIP	synaptotagmin binding cytoplasmic RNA interacting protein	6	6q14.3	35139	-			ep,cs,91,m0,1h1
TAC1	tachykinin precursor 1	7	7q21.3	8387	+			
TAC3	tachykinin precursor 3	12	12q13.3	6530	-			
TAP1	transporter 1, ATP binding cassette subfamily B member	6	6p21.32	8496	-		17,2f,50,18d	i3,rp,rl,a1,yj,1nl
TARDBP	TAR DNA binding protein	1	1p36.22	12839	+		1hg,h6,112,10h	15h,150,t1
TBK1	TANK binding kinase 1	12	12q14.2	49994	+	2.7.11.10	1eq	150,e6,t0
TBP	TATA-box binding protein	6	6q27	18538	+		1hv,1hx,ch,1oy	ay,ja,15h,150,1pa,1p9,1pd
TBX5	T-box transcription factor 5	12	12q24.21	54532	-		fu,gn,go,1ht,1j6	15h,e6,1f5,1fb
TCF3	transcription factor 3	19	19p13.3	43324	-		fu,gm,gn,gr,hi,1ht,1du,1t2	ay,ja,15h,150,1pf,e6,1i0
TCF4	transcription factor 4	18	18q21.2	413773	-		fu,gn,1ht,1j7	ay,15h,68
TCF7L2	transcription factor 7 like 2	10	10q25.2-q25.3	217431	+		gn,1ht,65,1j6,1oy	ay,15h,150,1fb,68
TCOF1	treacle ribosome biogenesis factor 1	5	5q32-q33.1	42670	+		1fi	ku,150,14z,ep
TCP1	t-complex 1	6	6q25.3	11206	-		1dt	a4,ad,yz
TEK	TEK receptor tyrosine kinase	9	9p21.2	121038	+		1ew	1ma,1k,1bf,ru,zb,9x,5u,9u,5y,4a,a1,xk
TERF2	telomeric repeat binding factor 2	16	16q22.1	30441	-		lz,hd,1ns,1nz	b8,14q,15h,150,13v,1jo
TERT	telomerase reverse transcriptase	5	5p15.33	41921	-		fu,1ic,1id,1qr,1nv,1nw,1ns,1o1	1nt,b8,15h,150,1nu,14z,ep,1bu,14n,zt,1o3
TET2	tet methylcytosine dioxygenase 2	4	4q24	133929	+		ks,ya,1ts	
TF	transferrin	3	3q22.1	134644	+		ks,tz	k0,hj,ux,bn,5u,9u,4a,hq,ei,1sr,5t,192,1gl,ow
TFAM	transcription factor A, mitochondrial	10	10q21.1	14088	+		az,zx,1j6	101,zr,1f5,zt
TFAP2A	transcription factor AP-2 alpha	6	6p24.3	23384	-		fu,gm,go,gr,1ht,1j6,1j7,1oy	15h,150
TFPI	tissue factor pathway inhibitor	2	2q32.1	90275	-			k1,9c,9u
TFRC	transferrin receptor	3	3q29	32807	-		hb,1pp	k0,ii,1bf,bn,9u,ij,5y,ei,t0,192,1gl,ow
TGFB1	transforming growth factor beta 1	19	19q13.2	23600	-		1r7	k1,15h,e6,zb
TGFB2	transforming growth factor beta 2	1	1q41	99336	+		3g,1pt,1r7	k0,k1,c0
TGFBI	transforming growth factor beta induced	5	5q31.1	34831	+			k1,1ov
TGFBR1	transforming growth factor beta receptor 1	9	9q22.33	49079	+	2.7.11.30	50,1kg,1dz,1eq,1pq,1pr,1ps,1r7	15h,ii,1bf,6i,9u,1gf,xk
TGFBR2	transforming growth factor beta receptor 2	3	3p24.1	87640	+	2.7.11.30	1kg,n6,1pq,1pr,1q5	1bf,9c,jr,rp,1gf,xk
TGM2	transglutaminase 2	20	20q11.23	39124	-	2.3.2.13	nq,7n,pd,ps,18i,1fc,1fd	ay,15h,101,ep,1bf,ju,tj
THBD	thrombomodulin	20	20p11.21	4040	-			9u
THBS1	thrombospondin 1	15	15q14	18388	+		bz,kw,ky,l0,oo,uv,we,1ah	kx,k1,jr,9u,1j2,ju,1bm
THRB	thyroid hormone receptor beta	3	3p24.2	378555	-		14h,1j7,1ok	13v,1i0
TIMP1	TIMP metallopeptidase inhibitor 1	X	Xp11.3	4354	+		e1,y1,18b,1ts	k1
TIMP2	TIMP metallopeptidase inhibitor 2	17	17q25.3	72411	-		18b,1ts	
TIMP3	TIMP metallopeptidase inhibitor 3	22	22q12.3	61337	+			
TJP1	tight junction protein 1	15	15q13.1	269683	-			e6,ep,1bf,6i,5y,9p,1f5,48,49,1om
TLN1	talin 1	9	9p13.3	35248	-			lb
TLR2	toll like receptor 2	4	4q31.3	21981	+		3g,vu,17z,18r,1qj	e6,n9,1bf,ru,9u,tj,1on,xk
TLR3	toll like receptor 3	4	4q35.1	18918	+		hb	e6
TLR4	toll like receptor 4	9	9q33.1	20333	+		vv	199,e6,n9,1bf,ru,jr,9u,tj,vw,192
TLR7	toll like receptor 7	X	Xp22.2	23290	+		hb	e6,1bf,1gf
TLR9	toll like receptor 9	3	3p21.2	5084	-			e6,1bf,5y,4a
TMPRSS2	transmembrane serine protease 2	21	21q22.3	43854	-			150,1bf
TMSB4X	thymosin beta 4 X-linked	X	Xp22.2	2111	+		1n	15h,e6,ep
TNC	tenascin C	9	9q33.1	98582	-		1nf	c0
TNF	tumor necrosis factor	6	6p21.33	2771	+		e1,1oy,1r0	k1,ru,9u,xk
TNFAIP3	TNF alpha induced protein 3	6	6q23.3	16054	+		ds,1em,1s8	15h
TNFRSF10A	TNF receptor superfamily member 10a	8	8p21.3	34649	-			n9,ep,1bf,9u,xk
TNFRSF10B	TNF receptor superfamily member 10b	8	8p21.3	48896	-		1ou	9u
TNFRSF11A	TNF receptor superfamily member 11a	18	18q21.33	65999	+		1qa	ep,1bf,jr
TNFRSF11B	TNF receptor superfamily member 11b	8	8q24.12	28329	-			k1
TNFRSF1A	TNF receptor superfamily member 1A	12	12p13.31	13306	-			nd,k1,1gf,xk
TNFRSF1B	TNF receptor superfamily member 1B	1	1p36.22	42230	+			xk
TNFSF10	TNF superfamily member 10	3	3q26.31	17923	-		1ts	
TNFSF11	TNF superfamily member 11	13	13q14.11	45278	+		e1	
TNFSF13B	TNF superfamily member 13b	13	13q33.3	38856	+			e6,1bf,lb,t0,192
TNNI3	troponin I3, cardiac type	19	19q13.42	5965	-		1h	1qu
TNNT2	troponin T2, cardiac type	1	1q32.1	18667	-		1h,1qt	1qu,1mc,8n,8o
TOP1	DNA topoisomerase I	20	20q12	95665	+		fu,gg,1ht,az	13w,17k,ku,15h,150,14z
TOP2A	DNA topoisomerase II alpha	17	17q21.2	29372	-		53,fu,fw,gh,az,wy	13w,15h,150,14z,e6,a3,gi,1f5,1h1
TP53	tumor protein p53	17	17p13.1	19149	-		55,fu,gm,gn,go,gr,1ht,az,bh,ce,ch,112,1dc,1oy	ay,15h,150,14z,e6,101,a4,ep,148,13v,1bu,1f5
TP53BP1	tumor protein p53 binding protein 1	15	15q15.3	107580	-		y8,1rv	b8,15h,150,e6,13v,1kc
TP63	tumor protein p63	3	3q28	300534	+			ay,15h,150,e6
TP73	tumor protein p73	1	1p36.32	83686	+		gm,gn,go,1ht,1oy	15h,150,n9,9p,t0
TPH2	tryptophan hydroxylase 2	12	12q21.1	93596	+	1.14.16.4		
TPM1	tropomyosin 1	15	15q22.2	29168	+			1ma,ep,1j,1il
TPMT	thiopurine S-methyltransferase	6	6p22.3	26856	-	2.1.1.67	1in,1oe	
TRAF2	TNF receptor associated factor 2	9	9q34.3	40092	+		1li,1s8	1r2,ep,1ot,ty
TRAF3	TNF receptor associated factor 3	14	14q32.32	134052	+			
TRAF6	TNF receptor associated factor 6	11	11p12	26502	-		1rp,1rw	15h,e6,1bf,1f5,192
TREM2	triggering receptor expressed on myeloid cells 2	6	6p21.1	4609	-		oz,w0,we,19q,1ah,1au,1mq,1so	1bf,rp,1bj
TRIM21	tripartite motif containing 21	11	11p15.4	8806	-		1oz,1rw,1s8	15h,150,e6
TRIM28	tripartite motif containing 28	19	19q13.43	6652	+		fu,uk,az,1dc,1p3,1rx,1s8,1ts	15h,150,1f5
TRPV1	transient receptor potential cation channel subfamily V member 1	17	17p13.2	43966	-		jt	rp
TRPV4	transient receptor potential cation channel subfamily V member 4	12	12q24.11	50312	-		7j,97	1bf
TSC1	TSC complex subunit 1	9	9q34.13	53268	-		5c,q0	e6,vp,ep,1k,9n,xg,ut,1f5,1qv,ac
TSC2	TSC complex subunit 2	16	16p13.3	41596	+		nt,19h	15h,e6,ws,n9,ep,1cg,xg,1qv,192
TSG101	tumor susceptibility 101	11	11p15.1	46632	-		1f6,1rn,1su	j5,14z,e6,ii,hj,ep,1bf,js
TSHR	thyroid stimulating hormone receptor	14	14q31.1	190686	+		1f6	1bf,5y,1gf
TSLP	thymic stromal lymphopoietin	5	5q22.1	7947	+		e1	k0
TTN	titin	2	2q31.2	281433	-	2.7.11.1	1l,1p,7n,1em,1eq,1ew,1ml	c7,1tr,qj
TTR	transthyretin	18	18q12.1	6945	+			
TUBA1A	tubulin alpha 1a	12	12q13.12	4530	-			yz,z3,eb,1gl
TUBA1B	tubulin alpha 1b	12	12q13.12	3612	-		nq,nu,hb,1md	yz,z3
TUBB	tubulin beta class I	6	6p21.33	5067	+		yk	140,e6,yz,z3,eb,9m,sb,103
TUBB3	tubulin beta 3 class III	16	16q24.3	14173	+		nq,1md	yz,z3,sb,103
TWIST1	twist family bHLH transcription factor 1	7	7p21.1	4589	-		go,hi	15h
TXN	thioredoxin	9	9q31.3	12698	-		1f9,1fa	k0,15h,150,e6,ep
TXNIP	thioredoxin interacting protein	1	1q21.1	4138	-			e6
TYMS	thymidylate synthetase	18	18p11.32	15925	+	2.1.1.45	117,1j8,1oj	15h,e6,101,zp,zr
TYR	tyrosinase	11	11q14.3	117885	+	1.14.18.1	1r8	e6,t0,192
UBA1	ubiquitin like modifier activating enzyme 1	X	Xp11.3	24282	+		1rm	op,15h,150,e6,101,wr,ij,fd,1ii
UBB	ubiquitin B	17	17p11.2	1953	+			101,k8,12x,131
UBC	ubiquitin C	12	12q24.31	3005	-			k8
UBE2D1	ubiquitin conjugating enzyme E2 D1	10	10q21.1	35775	+		1ro,1rw,1s8	1rs,e6,1f5
UBE2D2	ubiquitin conjugating enzyme E2 D2	5	5q31.2	67268	+		1ro,1rw,1s8	1rs,1f5
UBE2D3	ubiquitin conjugating enzyme E2 D3	4	4q24	74511	-		1ro,1rw,1s8	
UBE2I	ubiquitin conjugating enzyme E2 I	16	16p13.3	17866	+		1mu	15h,e6,1bu,1pn,1mx
UBE2L3	ubiquitin conjugating enzyme E2 L3	22	22q11.21	74588	+		1oz,1ro,1s8	15h,e6
UBE2N	ubiquitin conjugating enzyme E2 N	12	12q22	36264	-		1rn,1s8	1rs,ku,15h,150,e6,ep,1rk,1f5,1rl
UBE3A	ubiquitin protein ligase E3A	15	15q11.2	105329	-		1s8	
UCHL1	ubiquitin C-terminal hydrolase L1	4	4p13	11528	+	3.4.19.12	ds,du,15p,1rn	150,e6,ep,1bf
UCP2	uncoupling protein 2	11	11q13.4	8531	-			101
UGT1A1	UDP glucuronosyltransferase family 1 member A1	2	2q37.1	13031	+	2.4.1.17	it,ms,1gs,1ly	i3
UHRF1	ubiquitin like with PHD and ring finger domains 1	19	19p13.3	59075	+		bh,oh,p5,y7,y8,1s8,1ts	ay,ja,op,15h,150,1gp
ULK1	unc-51 like autophagy activating kinase 1	12	12q24.33	28529	+	2.7.11.1	1eq	19b,5j,ep,19c,k9,kb,k4
UPF1	UPF1 RNA helicase and ATPase	19	19p13.11	36272	+		51,1hg,1hj,az,h8,1nz	b8,ay,15h,150,ep,jm,1n6
USP7	ubiquitin specific peptidase 7	16	16p13.2	71813	-		wj,ds,17v	15h,ep,1f5
USP9X	ubiquitin specific peptidase 9 X-linked	X	Xp11.4	151135	+		wj,wk	e6,ep,bf,ni
UTS2	urotensin 2	1	1p36.23	5880	-			
VAV1	vav guanine nucleotide exchange factor 1	19	19p13.3	84654	+			
VCAM1	vascular cell adhesion molecule 1	1	1p21.2	19407	+		9l,s8,1d2	1bv,k1,hj,i3,n9,zb,jr,9u,l1,49,31
VCL	vinculin	10	10q22.2	123248	+		1h	2e,lb,1f5,cq
VCP	valosin containing protein	9	9p13.3	16603	-		fe,1ca,1ry	1df,15h,150,e6,i3,i7,vp,ep,eh,1f5,1kc,fc,192
VDAC1	voltage dependent anion channel 1	5	5q31.1	33105	-		a5,at,19m,1t6	101,zu,zv,1bf,xg,zs,zt
VDR	vitamin D receptor	12	12q13.11	63458	-		fu,gn,7i,w4,w5,14h,14m,1t2	15h,150,ep,1gf,1i0
VEGFA	vascular endothelial growth factor A	6	6p21.1	16278	+		af,e1,l0,nj,oo	k1,e6,2e,9u,1j2
VEGFC	vascular endothelial growth factor C	4	4q34.3	109385	-		af	
VHL	von Hippel-Lindau tumor suppressor	3	3p25.3	11889	+		1p5,1ru	150
VIM	vimentin	10	10p13	9353	+		hb,1md	e6,197,ep,1c8,eo,st,su,1h1
VIP	vasoactive intestinal peptide	6	6q25.2	8964	+		px	
VKORC1	vitamin K epoxide reductase complex subunit 1	16	16p11.2	4158	-		1t5	i3
VWF	von Willebrand factor	12	12p13.31	175792	-		ab,bu,qq,1de	k0,i3,1tj,c0
WAS	WASP actin nucleation promoting factor	X	Xp11.23	7628	+			15h,ep,1k,1bf,1kc
WDR5	WD repeat domain 5	9	9q34.2	24770	+		po,y8	p4,15h,150,pq,13s,10a,1jk,108,4w
WNT1	Wnt family member 1	12	12q13.12	4299	+		1gg	e6
WNT5A	Wnt family member 5A	3	3p14.3	21592	-			k1,mw
WRN	WRN RecQ like helicase	8	8p12	142328	+		h,j,m,12,51,fu,g0,lx,11d,1tq,6y,jn,lf,lh,li,wy,x1,1f6,1ny	b8,150,14z,a4,14n
WT1	WT1 transcription factor	11	11p13	47764	-		gm,1ht,h9,oh,1j6,1oy,1ts	15h,150,ep,14n
WWOX	WW domain containing oxidoreductase	16	16q23.1-q23.2	1113014	+			15h,150,e6,n9,ep,1bf,zb
WWTR1	WW domain containing transcription regulator 1	3	3q25.1	207560	-		1oz	15h,150,e6,ep,13v
XIAP	X-linked inhibitor of apoptosis	X	Xq25	54265	+		1s8	15h,e6
XPA	XPA, DNA damage recognition and repair factor	9	9q22.33	22501	-		ex,1j7	15h,150,sb
XPC	XPC complex subunit, DNA damage recognition and repair factor	3	3p25.1	33525	-		fx,ex,1f6,1k5,1oz	15e,15h,150,14z,e6,101,ep,1bf,t0,1tp
XPO1	exportin 1	2	2p15	60508	-		143	ui,41,150,14z,e6,ep,149,1f5,t0,1h1
XRCC1	X-ray repair cross complementing 1	19	19q13.31	32217	-		1c1	ay,150,14z,1kb
XRCC3	X-ray repair cross complementing 3	14	14q32.33	17835	-		lh	15h,150,1gp,e6,101,ep,1ga,192
XRCC4	X-ray repair cross complementing 4	5	5q14.2	276379	+			15h,150,ep,gt,g2,1kc,13o
XRCC5	X-ray repair cross complementing 5	2	2q35	96946	+		53,fz,1hg,1rh,hd,1nz,1oy	b8,15h,150,14z,1bf,1ko,1f5,1fb,ul,13o,1h1
XRCC6	X-ray repair cross complementing 6	22	22q13.2	42886	+		53,fz,g0,hd,1oy	150,1pf,14z,1f5,1fb,ul,13o
YAP1	Yes1 associated transcriptional regulator	11	11q22.1	122978	+		1oy,1oz,1p3	15h,150,e6,ep,9p,1nr
YBX1	Y-box binding protein 1	1	1p34.2	21388	+		78,1hg,zg,1j7	1rb,e6,i3,ep,1bf,eh,t0,js,cs,1h1
YWHAB	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein beta	20	20q13.12	22828	+		1e6	e6,ep,192
YWHAE	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein epsilon	17	17p13.3	55988	-		7m,1co	15h,e6,ep,1bf
YWHAG	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein gamma	7	7q11.23	32193	-			
YWHAH	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein eta	22	22q12.3	13069	+		1ky	1bf
YWHAQ	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein theta	2	2p25.1	47031	-			e6,1f5
YWHAZ	tyrosine 3-monooxygenase/tryptophan 5-monooxygenase activation protein zeta	8	8q22.3	36860	-		1b3,1en	mw
YY1	YY1 transcription factor	14	14q32.2	43645	+		fu,gm,gr,1hg,1ht,bh,lh,1j7,1oy	15h,r1
ZAP70	zeta chain of T cell receptor associated protein kinase 70	2	2q11.2	26285	+	2.7.10.2	13k	1bf,1ni,xk
ZEB1	zinc finger E-box binding homeobox 1	10	10p11.22	211388	+		gr	15h,150,ep
ZEB2	zinc finger E-box binding homeobox 2	2	2q22.3	136039	-		gr,1j6	ay,15h,150,14z,ep`;
