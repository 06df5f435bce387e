/**
 * Scholarly journals: first "@number TAB citation style", then one line a journal:
 * "title TAB ISO 4 abbreviation (= if the title) TAB print ISSN TAB electronic ISSN TAB n(umeric) or a(uthor-date) TAB style number (- if its own)".
 * Sources: titles, ISSNs, citation format and parent style from the metadata of the Citation Style Language styles
 * (CC-BY-SA-3.0; Debian snapshot of 2023-02-09); abbreviations from the journal list of JabRef 3.8.2 (MIT).
 * Cut: journals found in both, one abbreviation each, both ISSNs with a correct check digit, styles used by three journals or more;
 * a few dozen well-known journals with a style of their own added.
 * Notices: LICENSES.txt beside this file.
 */
export const JOURNALS = `@0	African Online Scientific Information Systems - Harvard
@1	American Association for Cancer Research
@2	American Chemical Society
@3	American Geophysical Union
@4	American Institute of Physics
@5	American Medical Association 11th edition
@6	American Medical Association 11th edition (sorted alphabetically)
@7	American Meteorological Society
@8	American Nuclear Society
@9	American Physical Society
@10	American Physiological Society
@11	American Psychological Association 7th edition
@12	American Society for Microbiology
@13	American Society for Pharmacology and Experimental Therapeutics
@14	American Society of Civil Engineers
@15	American Society of Mechanical Engineers
@16	American Statistical Association
@17	Annual Reviews (author-date)
@18	Annual Reviews (sorted alphabetically)
@19	Annual Reviews (sorted by order of appearance)
@20	Association for Computing Machinery
@21	BMJ
@22	Begell House - Chicago Manual of Style
@23	Canadian Journal of Fisheries and Aquatic Sciences
@24	Cell
@25	Cold Spring Harbor Laboratory Press
@26	Copernicus Publications
@27	Current Opinion journals
@28	Elsevier (numeric, with titles)
@29	Elsevier - Harvard (with titles)
@30	Endocrine Press
@31	Future Medicine journals
@32	Future Science Group
@33	Institute of Mathematics and its Applications
@34	Institute of Physics (numeric)
@35	Inter-Research Science Center
@36	Karger journals
@37	Karger journals (author-date)
@38	Landes Bioscience Journals
@39	Mary Ann Liebert - Harvard
@40	Mary Ann Liebert - Vancouver
@41	Microbiology Society
@42	Nature
@43	Nature Publishing Group - Vancouver
@44	Oxford University Press SciMed (author-date)
@45	Public Library of Science
@46	Royal Society of Chemistry
@47	SAGE - Vancouver
@48	SPIE journals
@49	Spandidos Publications
@50	Springer - Basic (author-date)
@51	Springer - Basic (numeric, brackets)
@52	Springer - Humanities (author-date)
@53	Springer - MathPhys (author-date)
@54	Springer - MathPhys (numeric, brackets)
@55	Springer - Physics (numeric, brackets)
@56	Springer - SocPsych (author-date)
@57	Springer - SocPsych (numeric, brackets)
@58	Springer - Vancouver (author-date)
@59	Springer - Vancouver (brackets)
@60	Taylor & Francis - Chicago Manual of Style (author-date)
@61	Taylor & Francis - Council of Science Editors (author-date)
@62	Taylor & Francis - National Library of Medicine
@63	The Geological Society of London
@64	The Journal of Comparative Neurology
@65	Trends journals
@66	Vancouver
@67	Vancouver (brackets)
@68	Vancouver (superscript)
@69	Vancouver (superscript, brackets, only year in date)
3D Printing and Additive Manufacturing	3D Print. Addit. Manuf.	2329-7662	2329-7670	n	40
Academic Medicine	Acad. Med.	1040-2446	1938-808X	n	5
Accounts of Chemical Research	Acc. Chem. Res.	0001-4842	1520-4898	n	2
Accreditation and Quality Assurance	Accredit. Qual. Assur.	0949-1775	1432-0517	n	51
ACM Computing Surveys	ACM Comput. Surv.	0360-0300	1557-7341	n	20
ACM Transactions on Accessible Computing	ACM Trans. Accessible Comput.	1936-7228	1936-7236	n	20
ACM Transactions on Algorithms	ACM Trans. Algorithms	1549-6325	1549-6333	n	20
ACM Transactions on Applied Perception	ACM Trans. Appl. Percept.	1544-3558	1544-3965	n	20
ACM Transactions on Architecture and Code Optimization	ACM Trans. Archit. Code Optim.	1544-3566	1544-3973	n	20
ACM Transactions on Asian Language Information Processing	ACM Trans. Asian Lang. Inf. Process.	1530-0226	1558-3430	n	20
ACM Transactions on Autonomous and Adaptive Systems	ACM Trans. Auton. Adapt. Syst.	1556-4665	1556-4703	n	20
ACM Transactions on Computation Theory	ACM Trans. Comput. Theory	1942-3454	1942-3462	n	20
ACM Transactions on Computational Logic	ACM Trans. Comput. Logic	1529-3785	1557-945X	n	20
ACM Transactions on Computer Systems	ACM Trans. Comput. Syst.	0734-2071	1557-7333	n	20
ACM Transactions on Computer-Human Interaction	ACM Trans. Comput.-Hum. Interact.	1073-0516	1557-7325	n	20
ACM Transactions on Database Systems	ACM Trans. Database Syst.	0362-5915	1557-4644	n	20
ACM Transactions on Design Automation of Electronic Systems	ACM Trans. Des. Autom. Electron. Syst.	1084-4309	1557-7309	n	20
ACM Transactions on Embedded Computing Systems	ACM Trans. Embedded Comput. Syst.	1539-9087	1558-3465	n	20
ACM Transactions on Graphics	ACM Trans. Graphics	0730-0301	1557-7368	n	20
ACM Transactions on Information and System Security	ACM Trans. Inf. Syst. Secur.	1094-9224	1557-7406	n	20
ACM Transactions on Information Systems	ACM Trans. Inf. Syst.	1046-8188	1558-2868	n	20
ACM Transactions on Intelligent Systems and Technology	ACM Trans. Intell. Syst. Technol.	2157-6904	2157-6912	n	20
ACM Transactions on Interactive Intelligent Systems	ACM Trans. Interact. Intell. Syst.	2160-6455	2160-6463	n	20
ACM Transactions on Internet Technology	ACM Trans. Internet Technol.	1533-5399	1557-6051	n	20
ACM Transactions on Knowledge Discovery from Data	ACM Trans. Knowl. Discovery Data	1556-4681	1556-472X	n	20
ACM Transactions on Management Information Systems	ACM Trans. Manage. Inf. Syst.	2158-656X	2158-6578	n	20
ACM Transactions on Mathematical Software	ACM Trans. Math. Software	0098-3500	1557-7295	n	20
ACM Transactions on Modeling and Computer Simulation	ACM Trans. Model. Comput. Simul.	1049-3301	1558-1195	n	20
ACM Transactions on Programming Languages and Systems	ACM Trans. Program. Lang. Syst.	0164-0925	1558-4593	n	20
ACM Transactions on Reconfigurable Technology and Systems	ACM Trans. Reconfigurable Technol. Syst.	1936-7406	1936-7414	n	20
ACM Transactions on Sensor Networks	ACM Trans. Sens. Netw.	1550-4859	1550-4867	n	20
ACM Transactions on Software Engineering and Methodology	ACM Trans. Software Eng. Method.	1049-331X	1557-7392	n	20
ACM Transactions on Speech and Language Processing	ACM Trans. Speech Lang. Process.	1550-4875	1550-4883	n	20
ACM Transactions on Storage	ACM Trans. Storage	1553-3077	1553-3093	n	20
ACM Transactions on the Web	ACM Trans. Web	1559-1131	1559-114X	n	20
ACS Applied Materials & Interfaces	ACS Appl. Mater. Interfaces	1944-8244	1944-8252	n	2
ACS Chemical Biology	ACS Chem. Biol.	1554-8929	1554-8937	n	2
ACS Combinatorial Science	ACS Comb. Sci.	2156-8952	2156-8944	n	2
Acta Biotheoretica	Acta Biotheor.	0001-5342	1572-8358	a	50
Acta Cytologica	Acta Cytol.	0001-5547	1938-2650	n	36
Acta Diabetologica	Acta Diabetol.	0940-5429	1432-5233	n	51
Acta Geodaetica et Geophysica	Acta Geod. Geophys.	2213-5812	2213-5820	a	50
Acta Geotechnica	Acta Geotech.	1861-1125	1861-1133	n	51
Acta Haematologica	Acta Haematol.	0001-5792	1421-9662	n	36
Acta Mechanica	Acta Mech.	0001-5970	1619-6937	n	54
Acta Mechanica Sinica	Acta Mech. Sin.	0567-7718	1614-3116	n	54
Acta Metallurgica Sinica	Acta Metall. Sinica	1006-7191	2194-1289	n	55
Acta Neurologica Belgica	Acta Neurol. Belg.	0300-9009	2240-2993	n	51
Acta Pharmacologica Sinica	Acta Pharmacol. Sin.	1671-4083	1745-7254	n	42
Acta Psychiatrica Scandinavica	Acta Psychiatr. Scand.	0001-690X	1600-0447	n	5
Addiction Biology	Addict. Biol.	1355-6215	1369-1600	n	5
Administrative Science Quarterly	Adm. Sci. Q.	0001-8392	1930-3815	a	-
Adsorption	=	0929-5607	1572-8757	a	53
Advanced Composite Materials	Adv. Compos. Mater	0924-3046	1568-5519	n	62
Advanced Materials	Adv. Mater.	0935-9648	1521-4095	n	-
Advanced Robotics	Adv. Rob.	0169-1864	1568-5535	n	62
Advances in Building Energy Research	Adv. Build. Energy Res.	1751-2549	1756-2201	a	11
Advances in Computational Mathematics	Adv. Comput. Math.	1019-7168	1572-9044	n	54
Advances in Geosciences	Adv. Geosci.	1680-7340	1680-7359	a	26
Advances in Oceanography and Limnology	Adv. Oceanogr. Limnol.	1947-5721	1947-573X	n	62
Advances in Radio Science	Adv. Radio Sci.	1684-9965	1684-9973	a	26
Advances in Science and Research	Adv. Sci. Res.	1992-0628	1992-0636	a	26
Advances in Statistical Climatology, Meteorology and Oceanography	Adv. Stat. Climatol. Meteorol. Oceanogr.	2364-3579	2364-3587	a	26
Advances in Therapy	Adv. Ther.	0741-238X	1865-8652	n	59
Advances in Wound Care	Adv. Wound Care	2162-1918	2162-1934	n	40
Aesthetic Plastic Surgery	Aesthetic Plast. Surg.	0364-216X	1432-5241	n	51
Aging & Mental Health	Aging Ment. Health	1360-7863	1364-6915	a	11
Agricultural Research	Agric. Res.	2249-720X	2249-7218	n	51
Agroforestry Systems	Agrofor. Syst.	0167-4366	1572-9680	a	50
Agronomy for Sustainable Development	Agron. Sustainable Dev.	1774-0746	1773-0155	a	50
AIDS Patient Care and STDs	AIDS Patient Care STDS	1087-2914	1557-7449	n	40
AIDS Research and Human Retroviruses	AIDS Res. Hum. Retroviruses	0889-2229	1931-8405	n	40
Air Quality, Atmosphere & Health	Air Qual. Atmos. Health	1873-9318	1873-9326	a	50
Alpine Botany	Alp. Bot.	1664-2201	1664-221X	a	50
American Family Physician	Am. Fam. Physician	0002-838X	1532-0650	n	66
American Heart Journal	Am. Heart J.	0002-8703	1097-6744	n	66
American Journal of Alzheimer's Disease & Other Dementias	Am. J. Alzheimers Dis. Other Demen.	1533-3175	1938-2731	n	5
American Journal of Cardiovascular Drugs	Am. J. Cardiovasc. Drugs	1175-3277	1179-187X	n	59
American Journal of Clinical Dermatology	Am. J. Clin. Dermatol.	1175-0561	1179-1888	n	59
American Journal of Community Psychology	Am. J. Community Psychol.	0091-0562	1573-2770	a	56
American Journal of Epidemiology	Am. J. Epidemiol.	0002-9262	1476-6256	n	-
American Journal of Health-System Pharmacy	Am. J. Health. Syst. Pharm.	1079-2082	1535-2900	n	5
American Journal of Industrial Medicine	Am. J. Ind. Med.	0271-3586	1097-0274	n	5
American Journal of Infection Control	Am. J. Infect. Control	0196-6553	1527-3296	n	66
American Journal of Nephrology	Am. J. Nephrol.	0250-8095	1421-9670	n	36
American Journal of Obstetrics & Gynecology	Am. J. Obstet. Gynecol.	0002-9378	1097-6868	n	5
American Journal of Orthopsychiatry	Am. J. Orthopsychiatry	0002-9432	1939-0025	a	11
American Journal of Potato Research	Am. J. Potato Res.	1099-209X	1874-9380	a	52
American Journal of Primatology	Am. J. Primatol.	0275-2565	1098-2345	a	11
American Journal of Public Health	Am. J. Public Health	0090-0036	1541-0048	n	5
American Journal of Reproductive Immunology	Am. J. Reprod. Immunol.	1046-7408	1600-0897	n	66
American Journal of Roentgenology	Am. J. Roentgenol.	0361-803X	1546-3141	n	66
American Psychologist	Am. Psychol.	0003-066X	1935-990X	a	11
Anaesthesia and Intensive Care	Anaesth. Intensive Care	0310-057X	1448-0271	n	66
Analyst	=	0003-2654	1364-5528	n	46
Analytical Chemistry	Anal. Chem.	0003-2700	1520-6882	n	2
Analytical Methods	Anal. Methods	1759-9660	1759-9679	n	46
Anatomia, Histologia, Embryologia	Anat. Histol. Embryol.	0340-2096	1439-0264	a	11
Anatomical Science International	Anat. Sci. Int.	1447-6959	1447-073X	a	50
Angiogenesis	=	0969-6970	1573-7209	n	51
Animal Cognition	Anim. Cogn.	1435-9448	1435-9456	a	50
Annales Geophysicae	Ann. Geophys.	0992-7689	1432-0576	a	26
Annals of Clinical & Laboratory Science	Ann. Clin. Lab. Sci.	0091-7370	1550-8080	n	66
Annals of Clinical Biochemistry	Ann. Clin. Biochem.	0004-5632	1758-1001	n	66
Annals of Hematology	Ann. Hematol.	0939-5555	1432-0584	n	51
Annals of Internal Medicine	Ann. Intern. Med.	0003-4819	1539-3704	n	66
Annals of Neurology	Ann. Neurol.	0364-5134	1531-8249	n	-
Annals of Nuclear Medicine	Ann. Nucl. Med.	0914-7187	1864-6433	n	59
Annals of Nutrition & Metabolism	Ann. Nutr. Metab.	0250-6807	1421-9697	n	36
Annals of Solid and Structural Mechanics	Ann. Solid Struct. Mech.	1867-6936	1867-6944	n	51
Annals of the Rheumatic Diseases	Ann. Rheum. Dis.	0003-4967	1468-2060	n	21
Annals of the Royal College of Surgeons of England	Ann. R. Coll. Surg. Engl.	0035-8843	1478-7083	n	66
Annals of Tropical Paediatrics	Ann. Trop. Paediatr.	0272-4936	1465-3281	n	66
Annual Review of Analytical Chemistry	Annu. Rev. Anal. Chem.	1936-1327	1936-1335	n	19
Annual Review of Animal Biosciences	Annu. Rev. Anim. Biosci.	2165-8102	2165-8110	n	19
Annual Review of Biochemistry	Annu. Rev. Biochem.	0066-4154	1545-4509	n	19
Annual Review of Biomedical Engineering	Annu. Rev. Biomed. Eng.	1523-9829	1545-4274	n	19
Annual Review of Biophysics	Annu. Rev. Biophys.	1936-122X	1936-1238	n	18
Annual Review of Cell and Developmental Biology	Annu. Rev. Cell Dev. Biol.	1081-0706	1530-8995	a	17
Annual Review of Earth and Planetary Sciences	Annu. Rev. Earth Planet. Sci.	0084-6597	1545-4495	a	17
Annual Review of Ecology, Evolution, and Systematics	Annu. Rev. Ecol. Evol. Syst.	1543-592X	1545-2069	a	17
Annual Review of Entomology	Annu. Rev. Entomol.	0066-4170	1545-4487	n	18
Annual Review of Environment and Resources	Annu. Rev. Environ. Resour.	1543-5938	1545-2050	n	19
Annual Review of Fluid Mechanics	Annu. Rev. Fluid Mech.	0066-4189	1545-4479	a	17
Annual Review of Genetics	Annu. Rev. Genet.	0066-4197	1545-2948	n	18
Annual Review of Genomics and Human Genetics	Annu. Rev. Genomics Hum. Genet.	1527-8204	1545-293X	n	18
Annual Review of Immunology	Annu. Rev. Immunol.	0732-0582	1545-3278	n	19
Annual Review of Materials Research	Annu. Rev. Mater. Res.	1531-7331	1545-4118	n	19
Annual Review of Microbiology	Annu. Rev. Microbiol.	0066-4227	1545-3251	n	18
Annual Review of Neuroscience	Annu. Rev. Neurosci.	0147-006X	1545-4126	a	17
Annual Review of Nutrition	Annu. Rev. Nutr.	0199-9885	1545-4312	n	18
Annual Review of Pharmacology and Toxicology	Annu. Rev. Pharmacol. Toxicol.	0362-1642	1545-4304	n	19
Annual Review of Physical Chemistry	Annu. Rev. Phys. Chem.	0066-426X	1545-1593	n	19
Annual Review of Physiology	Annu. Rev. Physiol.	0066-4278	1545-1585	n	19
Annual Review of Phytopathology	Annu. Rev. Phytopathol.	0066-4286	1545-2107	n	18
Annual Review of Plant Biology	Annu. Rev. Plant Biol.	1543-5008	1545-2123	n	18
Annual Review of Psychology	Annu. Rev. Psychol.	0066-4308	1545-2085	a	17
Annual Review of Public Health	Annu. Rev. Public Health	0163-7525	1545-2093	n	18
Antimicrobial Agents and Chemotherapy	Antimicrob. Agents Chemother.	0066-4804	1098-6596	n	12
Antioxidants and Redox Signaling	Antioxid. Redox Signaling	1523-0864	1557-7716	a	39
Apoptosis	=	1360-8185	1573-675X	n	51
Applicable Algebra in Engineering, Communication and Computing	Appl. Algebra Eng. Commun. Comput.	0938-1279	1432-0622	n	54
Applied and Environmental Microbiology	Appl. Environ. Microbiol.	0099-2240	1098-5336	n	12
Applied Biochemistry and Biotechnology	Appl. Biochem. Biotechnol.	0273-2289	1559-0291	n	57
Applied Composite Materials	Appl. Compos. Mater.	0929-189X	1573-4897	n	54
Applied Health Economics and Health Policy	Appl. Health Econ. Health Policy.	1175-5652	1179-1896	n	59
Applied Magnetic Resonance	Appl. Magn. Reson.	0937-9347	1613-7507	n	55
Applied Mathematics & Optimization	Appl. Math. Optim.	0095-4616	1432-0606	n	54
Applied Mechanics Reviews	Appl. Mech. Rev.	0003-6900	1088-8535	n	15
Applied Petrochemical Research	Appl. Petrochem. Res.	2190-5525	2190-5533	n	51
Applied Physics A	Appl. Phys. A	0947-8396	1432-0630	n	55
Applied Physics B	Appl. Phys. B	0946-2171	1432-0649	n	55
Applied Physics Letters	Appl. Phys. Lett.	0003-6951	1077-3118	n	4
Applied Physiology, Nutrition, and Metabolism	Appl. Physiol. Nutr. Metab.	1715-5312	1715-5320	a	23
Applied Psychophysiology and Biofeedback	Appl. Psychophysiol. Biofeedback	1090-0586	1573-3270	a	56
Applied Water Science	Appl. Water Sci.	2190-5487	2190-5495	a	50
Aquaculture International	Aquacult. Int.	0967-6120	1573-143X	a	50
Aquatic Geochemistry	Aquat. Geochem.	1380-6165	1573-1421	a	50
Aquatic Microbial Ecology	Aquat. Microb. Ecol.	0948-3055	1616-1564	a	35
Aquatic Sciences	Aquat. Sci.	1015-1621	1420-9055	a	50
Arabian Journal of Geosciences	Arabian J. Geosci.	1866-7511	1866-7538	a	50
Archive for History of Exact Sciences	Arch. Hist. Exact Sci.	0003-9519	1432-0657	a	52
Archive for Rational Mechanics and Analysis	Arch. Ration. Mech. Anal.	0003-9527	1432-0673	n	54
Archives of Agronomy and Soil Science	Arch. Agron. Soil Sci.	0365-0340	1476-3567	a	61
Archives of Animal Nutrition	Arch. Anim. Nutr.	1745-039X	1477-2817	a	61
Archives of Computational Methods in Engineering	Arch. Comput. Methods Eng.	1134-3060	1886-1784	n	51
Archives of Dermatological Research	Arch. Dermatol. Res.	0340-3696	1432-069X	n	51
Archives of Disease in Childhood	Arch. Dis. Child.	0003-9888	1468-2044	n	21
Archives of Environmental Contamination and Toxicology	Arch. Environ. Contam. Toxicol.	0090-4341	1432-0703	a	50
Archives of Facial Plastic Surgery	Arch. Facial Plast. Surg.	1521-2491	1538-3660	n	5
Archives of General Psychiatry	Arch. Gen. Psychiatry	0003-990X	1538-3636	n	5
Archives of Gynecology and Obstetrics	Arch. Gynecol. Obstet.	0932-0067	1432-0711	n	51
Archives of Internal Medicine	Arch. Intern. Med.	0003-9926	1538-3679	n	5
Archives of Medical Research	Arch. Med. Res.	0188-4409	1873-5487	n	66
Archives of Microbiology	Arch. Microbiol.	0302-8933	1432-072X	a	50
Archives of Neurology	Arch. Neurol.	0003-9942	1538-3687	n	5
Archives of Ophthalmology	Arch. Ophthalmol.	0003-9950	1538-3601	n	5
Archives of Orthopaedic and Trauma Surgery	Arch. Orthop. Trauma Surg.	0936-8051	1434-3916	n	51
Archives of Pathology & Laboratory Medicine	Arch. Pathol. Lab. Med.	0003-9985	1543-2165	n	5
Archives of Pediatrics & Adolescent Medicine	Arch. Pediatr. Adolesc. Med.	1072-4710	1538-3628	n	5
Archives of Pharmacal Research	Arch. Pharmacal Res.	0253-6269	1976-3786	a	50
Archives of Sexual Behavior	Arch. Sex. Behav.	0004-0002	1573-2800	a	56
Archives of Surgery	Arch. Surg.	0004-0010	1538-3644	n	5
Archives of Toxicology	Arch. Toxicol.	0340-5761	1432-0738	a	50
Archives of Virology	Arch. Virol.	0304-8608	1432-8798	n	51
Archivum Immunologiae et Therapiae Experimentalis	Arch. Immunol. Ther. Exp. (Warsz.)	0004-069X	1661-4917	a	50
Asian Journal of Andrology	Asian J. Androl.	1008-682X	1745-7262	n	66
ASSAY and Drug Development Technologies	Assay Drug Dev. Technol.	1540-658X	1557-8127	n	40
ASTRA Proceedings	ASTRA Proc.	2199-3955	2199-3963	a	26
Astrobiology	=	1531-1074	1557-8070	a	39
Astrophysics and Space Science	Astrophys. Space Sci.	0004-640X	1572-946X	a	53
Atmosphere-Ocean	Atmos. Ocean	0705-5900	1480-9214	a	11
Atmospheric Chemistry and Physics	Atmos. Chem. Phys.	1680-7316	1680-7324	a	26
Atmospheric Measurement Techniques	Atmos. Meas. Tech.	1867-1381	1867-8548	a	26
Atomization and Sprays	Atomization Sprays	1044-5110	1936-2684	a	22
Attachment & Human Development	Attach. Hum. Dev.	1461-6734	1469-2988	a	11
Australasian Journal of Dermatology	Australas. J. Dermatol.	0004-8380	1440-0960	n	66
Australasian Physical & Engineering Sciences in Medicine	Australas. Phys. Eng. Sci. Med.	0158-9938	1879-5447	n	51
Australian Journal of Rural Health	Aust. J. Rural Health	1038-5282	1440-1584	n	68
Autophagy	=	1554-8627	1554-8635	n	38
Behavior Genetics	Behav. Genet.	0001-8244	1573-3297	a	50
Behavioral Ecology and Sociobiology	Behav. Ecol. Sociobiol.	0340-5443	1432-0762	a	50
Behavioral Neuroscience	Behav. Neurosci.	0735-7044	1939-0084	a	11
Biochemical Genetics	Biochem. Genet.	0006-2928	1573-4927	a	50
Biochemical Journal	Biochem. J.	0264-6021	1470-8728	n	-
Biochemistry and Cell Biology	Biochem. Cell Biol.	0829-8211	1208-6002	a	23
Bioconjugate Chemistry	Bioconjugate Chem.	1043-1802	1520-4812	n	2
Biocontrol Science and Technology	Biocontrol Sci. Technol.	0958-3157	1360-0478	a	11
Biodegradation	=	0923-9820	1572-9729	a	50
BioDrugs	=	1173-8804	1179-190X	n	59
BioEnergy Research	Bioenergy Res.	1939-1234	1939-1242	n	51
Biogerontology	=	1389-5729	1573-6768	a	50
Bioinformatics	=	1367-4803	1460-2059	a	-
Bioinspiration & Biomimetics	Bioinspiration Biomimetics	1748-3182	1748-3190	n	34
Biological Cybernetics	Biol. Cybern.	0340-1200	1432-0770	a	50
Biological Rhythm Research	Biol. Rhythm Res.	0929-1016	1744-4179	a	61
Biological Trace Element Research	Biol. Trace Elem. Res.	0163-4984	1559-0720	n	51
Biology and Fertility of Soils	Biol. Fertil. Soils	0178-2762	1432-0789	a	50
Biomacromolecules	=	1525-7797	1526-4602	n	2
Biomass Conversion and Biorefinery	Biomass Convers. Biorefin.	2190-6815	2190-6823	n	51
Biomaterials Science	Biomater. Sci.	2047-4830	2047-4849	n	46
Biomechanics and Modeling in Mechanobiology	Biomech. Model. Mechanobiol.	1617-7959	1617-7940	a	50
Biomedical Materials	Biomed. Mater.	1748-6041	1748-605X	n	34
BioMetals	Biometals	0966-0844	1572-8773	a	50
Biometrics	=	0006-341X	1541-0420	a	-
Biophysical Reviews	Biophys. Rev.	1867-2450	1867-2469	a	50
Biopreservation and Biobanking	Biopreserv. Biobanking	1947-5535	1947-5543	n	40
Bioprocess and Biosystems Engineering	Bioprocess. Biosyst. Eng.	1615-7591	1615-7605	n	51
Biotechnology and Bioengineering	Biotechnol. Bioeng.	0006-3592	1097-0290	a	-
Biotechnology and Genetic Engineering Reviews	Biotechnol. Genet. Eng. Rev.	0264-8725	2046-5556	a	11
Biotechnology Letters	Biotechnol. Lett.	0141-5492	1573-6776	a	50
Blood	=	0006-4971	1528-0020	n	-
Blood Purification	Blood Purif.	0253-5068	1421-9735	n	36
Boundary-Layer Meteorology	Boundary Layer Meteorol.	0006-8314	1573-1472	a	50
Brain	=	0006-8950	1460-2156	n	5
Brain Connectivity	Brain Connect.	2158-0014	2158-0022	a	39
Brain Structure and Function	Brain Struct. Funct.	1863-2653	1863-2661	a	50
Brain Topography	Brain Topogr.	0896-0267	1573-6792	a	50
Brain Tumor Pathology	Brain Tumor Pathol.	1433-7398	1861-387X	n	51
Brazilian Journal of Physics	Braz. J. Phys.	0103-9733	1678-4448	n	55
Breast Cancer Research and Treatment	Breast Cancer Res. Treat.	0167-6806	1573-7217	n	51
British Journal of Clinical Pharmacology	Br. J. Clin. Pharmacol.	0306-5251	1365-2125	n	5
British Journal of Clinical Psychology	Br. J. Clin. Psychol.	0144-6657	2044-8260	a	11
British Journal of Educational Psychology	Br. J. Educ. Psychol.	0007-0998	2044-8279	a	11
British Journal of Mathematical and Statistical Psychology	Br. J. Math. Stat. Psychol.	0007-1102	2044-8317	a	11
British Journal of Ophthalmology	Br. J. Ophthalmol.	0007-1161	1468-2079	n	21
British Journal of Psychology	Br. J. Psychol.	0007-1269	2044-8295	a	11
British Journal of Social Psychology	Br. J. Soc. Psychol.	0144-6665	2044-8309	a	11
British Journal of Sports Medicine	Br. J. Sports Med.	0306-3674	1473-0480	n	21
British Medical Bulletin	Br. Med. Bull.	0007-1420	1471-8391	n	68
Bulletin of Earthquake Engineering	Bull. Earthquake Eng.	1570-761X	1573-1456	a	50
Bulletin of Engineering Geology and the Environment	Bull. Eng. Geol. Environ.	1435-9529	1435-9537	a	50
Bulletin of Environmental Contamination and Toxicology	Bull. Environ. Contam. Toxicol.	0007-4861	1432-0800	a	50
Bulletin of Mathematical Biology	Bull. Math. Biol.	0092-8240	1522-9602	a	50
Bulletin of Mathematical Sciences	Bull. Math. Sci	1664-3607	1664-3615	n	54
Bulletin of the American Meteorological Society	Bull. Amer. Meteor. Soc.	0003-0007	1520-0477	a	7
Bulletin of the World Health Organization	Bull. World Health Organ.	0042-9686	1564-0604	n	66
Bulletin of Volcanology	Bull. Volcanol.	0258-8900	1432-0819	a	50
Calcified Tissue International	Calcif. Tissue Int.	0171-967X	1432-0827	n	51
Canadian Family Physician	Can. Fam. Physician	0008-350X	1715-5258	n	66
Canadian Journal of Forest Research	Can. J. For. Res.	0045-5067	1208-6037	a	23
Canadian Journal of Microbiology	Can. J. Microbiol.	1480-3275	0008-4166	a	23
Canadian Journal of Physiology and Pharmacology	Can. J. Physiol. Pharmacol.	0008-4212	1205-7541	a	11
Canadian Journal of Surgery	Can. J. Surg.	0008-428X	1488-2310	n	68
Canadian Journal of Zoology	Can. J. Zool.	0008-4301	1480-3283	a	23
Cancer and Metastasis Reviews	Cancer Metastasis Rev.	0167-7659	1573-7233	n	57
Cancer Biology & Therapy	Cancer Biol. Ther.	1538-4047	1555-8576	n	38
Cancer Biotherapy and Radiopharmaceuticals	Cancer Biother. Radiopharm.	1084-9785	1557-8852	n	40
Cancer Causes & Control	Cancer Causes Control	0957-5243	1573-7225	n	51
Cancer Chemotherapy and Pharmacology	Cancer Chemother. Pharmacol.	0344-5704	1432-0843	n	51
Cancer Epidemiology, Biomarkers & Prevention	Cancer Epidemiol. Biomarkers Prev.	1055-9965	1538-7755	n	1
Cancer Gene Therapy	Cancer Gene Ther.	0929-1903	1476-5500	n	43
Cancer Immunology, Immunotherapy	Cancer Immunol. Immunother.	0340-7004	1432-0851	n	51
Cancer Nanotechnology	Cancer Nanotechnol.	1868-6958	1868-6966	a	58
Cancer Research	Cancer Res.	0008-5472	1538-7445	n	1
Carbon Management	Carbon Manage.	1758-3004	1758-3012	n	32
Carbonates and Evaporites	Carbonates Evaporites	0891-2556	1878-5212	a	50
Cardiology	=	0008-6312	1421-9751	n	36
CardioVascular and Interventional Radiology	Cardiovasc. Intervent. Radiol.	0174-1551	1432-086X	n	59
Cardiovascular Drugs and Therapy	Cardiovasc. Drugs Ther.	0920-3206	1573-7241	n	59
Cardiovascular Toxicology	Cardiovasc. Toxicol.	1530-7905	1559-0259	n	57
Caries Research	Caries Res.	0008-6568	1421-976X	a	37
Catalysis Letters	Catal. Lett.	1011-372X	1572-879X	n	51
Catalysis Science & Technology	Catal. Sci. Technol.	2044-4753	2044-4761	n	46
Catalysis Surveys from Asia	Catal. Surv. Asia	1571-1013	1574-9266	n	51
Cell	=	0092-8674	1097-4172	n	-
Cell and Tissue Research	Cell Tissue Res.	0302-766X	1432-0878	a	50
Cell Biochemistry and Biophysics	Cell Biochem. Biophys.	1085-9195	1559-0283	n	57
Cell Biology and Toxicology	Cell Biol. Toxicol.	0742-2091	1573-6822	a	58
Cell Death & Differentiation	Cell Death Differ.	1350-9047	1476-5403	n	43
Cell Host & Microbe	Cell Host Microbe	1931-3128	1934-6069	n	24
Cell Metabolism	Cell Metab.	1550-4131	1932-7420	n	24
Cell Stress and Chaperones	Cell Stress Chaperones	1355-8145	1466-1268	a	50
Cellular and Molecular Life Sciences	Cell. Mol. Life Sci.	1420-682X	1420-9071	n	51
Cellular and Molecular Neurobiology	Cell. Mol. Neurobiol.	0272-4340	1573-6830	a	50
Cellular Oncology	Cell. Oncol.	2211-3428	2211-3436	n	55
Cellular Physiology and Biochemistry	Cell. Physiol. Biochem.	1015-8987	1421-9778	n	36
Cellular Reprogramming	Cell. Reprogramming	2152-4971	2152-4998	a	39
Central European Journal of Public Health	Cent. Eur. J. Public Health	1210-7778	1803-1048	n	66
Cephalalgia	=	0333-1024	1468-2982	n	47
Cerebrovascular Diseases	Cerebrovasc. Dis.	1015-9770	1421-9786	n	36
Chemical Communications	Chem. Commun.	1359-7345	1364-548X	n	46
Chemical Research in Toxicology	Chem. Res. Toxicol.	0893-228X	1520-5010	n	2
Chemical Reviews	Chem. Rev.	0009-2665	1520-6890	n	2
Chemical Science	Chem. Sci.	2041-6520	2041-6539	n	46
Chemical Society Reviews	Chem. Soc. Rev.	0306-0012	1460-4744	n	46
Chemistry and Ecology	Chem. Ecol.	0275-7540	1029-0370	n	62
Chemistry of Materials	Chem. Mater.	0897-4756	1520-5002	n	2
Chemosensory Perception	Chemosens. Percept.	1936-5802	1936-5810	a	50
Chemotherapy	=	0009-3157	1421-9794	n	36
Chest	=	0012-3692	1931-3543	n	-
Child Psychiatry & Human Development	Child Psychiatry Hum. Dev.	0009-398X	1573-3327	n	51
Child's Nervous System	Childs Nerv. Syst.	0256-7040	1433-0350	n	51
Chinese Physics Letters	Chin. Phys. Lett.	0256-307X	1741-3540	n	34
Chromatographia	=	0009-5893	1612-1112	n	51
Chromosoma	=	0009-5915	1432-0886	a	50
Chromosome Research	Chromosome Res.	0967-3849	1573-6849	a	50
Circulation	=	0009-7322	1524-4539	n	-
Classical and Quantum Gravity	Classical Quantum Gravity	0264-9381	1361-6382	n	34
Clean Technologies and Environmental Policy	Clean Technol. Environ. Policy	1618-954X	1618-9558	a	50
Climacteric	=	1369-7137	1473-0804	n	68
Climate Dynamics	Climate Dyn.	0930-7575	1432-0894	a	50
Climate of the Past	Clim. Past	1814-9324	1814-9332	a	26
Clinical & Experimental Metastasis	Clin. Exp. Metastasis	0262-0898	1573-7276	n	51
Clinical & Experimental Ophthalmology	Clin. Experiment. Ophthalmol.	1442-6404	1442-9071	n	68
Clinical and Experimental Pharmacology and Physiology	Clin. Exp. Pharmacol. Physiol.	0305-1870	1440-1681	n	68
Clinical and Investigative Medicine	Clin. Invest. Med.	0147-958X	1488-2353	n	67
Clinical and Translational Oncology	Clin. Transl. Oncol.	1699-048X	1699-3055	n	59
Clinical and Vaccine Immunology	Clin. Vaccine Immunol.	1556-6811	1556-679X	n	12
Clinical Autonomic Research	Clin. Auton. Res.	0959-9851	1619-1560	n	51
Clinical Cancer Research	Clin. Cancer Res.	1078-0432	1557-3265	n	1
Clinical Chemistry	Clin. Chem.	0009-9147	1530-8561	n	1
Clinical Child and Family Psychology Review	Clin. Child Fam. Psychol. Rev.	1096-4037	1573-2827	a	56
Clinical Drug Investigation	Clin. Drug Invest.	1173-2563	1179-1918	n	59
Clinical Infectious Diseases	Clin. Infect. Dis.	1058-4838	1537-6591	n	-
Clinical Medicine	Clin. Med.	1470-2118	1473-4893	n	68
Clinical Microbiology Reviews	Clin. Microbiol. Rev.	0893-8512	1098-6618	n	12
Clinical Oral Investigations	Clin. Oral Investig.	1432-6981	1436-3771	n	51
Clinical Pediatrics	Clin. Pediatr. (Phila.)	0009-9228	1938-2707	n	47
Clinical Pharmacokinetics	Clin. Pharmacokinet.	0312-5963	1179-1926	n	59
Clinical Proteomics	Clin. Proteomics	1542-6416	1559-0275	n	59
Clinical Research in Cardiology	Clin. Res. Cardiol.	1861-0684	1861-0692	n	51
Clinical Reviews in Allergy & Immunology	Clin. Rev. Allergy Immunol.	1080-0549	1559-0267	n	51
Clinical Rheumatology	Clin. Rheumatol.	0770-3198	1434-9949	n	51
Colloid and Polymer Science	Colloid Polym. Sci.	0303-402X	1435-1536	n	51
Communications in Mathematical Physics	Commun. Math. Phys.	0010-3616	1432-0916	n	54
Community Dentistry and Oral Epidemiology	Community Dent. Oral Epidemiol.	0301-5661	1600-0528	n	66
Community Mental Health Journal	Community Ment. Health J.	0010-3853	1573-2789	a	56
Computational Intelligence	Comput. Intell.	0824-7935	1467-8640	n	5
Computational Mechanics	Comput. Mech.	0178-7675	1432-0924	n	51
Computational Science & Discovery	Comput. Sci. Discovery	1749-4680	1749-4699	n	34
Computer Methods in Biomechanics and Biomedical Engineering	Comput. Methods Biomech. Biomed. Engin.	1025-5842	1476-8259	a	61
Conservation Biology	Conserv. Biol.	0888-8892	1523-1739	a	-
Continuum	=	1030-4312	1469-3666	a	60
Continuum Mechanics and Thermodynamics	Continuum Mech. Thermodyn.	0935-1175	1432-0959	n	54
Contributions to Mineralogy and Petrology	Contrib. Mineral. Petrol.	0010-7999	1432-0967	a	50
Coronary Artery Disease	Coron. Artery Dis.	0954-6928	1473-5830	n	66
Critical Reviews in Biomedical Engineering	Crit. Rev. Biomed. Eng.	0278-940X	1943-619X	n	66
Critical Reviews in Eukaryotic Gene Expression	Crit. Rev. Eukaryot. Gene Expr.	1045-4403	2162-6502	n	66
Critical Reviews in Immunology	Crit. Rev. Immunol.	1040-8401	2162-6472	n	66
Critical Reviews in Neurobiology	Crit. Rev. Neurobiol.	0892-0915	2375-0014	n	66
Critical Reviews in Oncogenesis	Crit. Rev. Oncog.	0893-9675	2162-6448	n	66
Critical Reviews in Therapeutic Drug Carrier Systems	Crit. Rev. Ther. Drug Carrier Syst.	0743-4863	2162-660X	n	66
Crystal Growth & Design	Cryst. Growth Des.	1528-7483	1528-7505	n	2
Crystallography Reviews	Crystallogr. Rev.	0889-311X	1476-3508	n	62
Cultural Diversity and Ethnic Minority Psychology	Cultur. Divers. Ethnic Minor. Psychol.	1099-9809	1939-0106	a	11
Curationis	=	0379-8577	2223-6279	a	0
Current Allergy and Asthma Reports	Curr. Allergy Asthma Rep.	1529-7322	1534-6315	n	59
Current Atherosclerosis Reports	Curr. Atheroscler. Rep.	1523-3804	1534-6242	n	59
Current Biology	Curr. Biol.	0960-9822	1879-0445	n	24
Current Cardiology Reports	Curr. Cardiol. Rep.	1523-3782	1534-3170	n	59
Current Diabetes Reports	Curr. Diab. Rep.	1534-4827	1539-0829	n	59
Current Eye Research	Curr. Eye Res.	0271-3683	1460-2202	n	68
Current Gastroenterology Reports	Curr. Gastroenterol. Rep.	1522-8037	1534-312X	n	59
Current Genetics	Curr. Genet.	0172-8083	1432-0983	a	50
Current Heart Failure Reports	Curr. Heart Fail. Rep.	1546-9530	1546-9549	n	59
Current Hematologic Malignancy Reports	Curr. Hematol. Malig. Rep.	1558-8211	1558-822X	n	59
Current Hypertension Reports	Curr. Hypertens. Rep.	1522-6417	1534-3111	n	59
Current Medical Research and Opinion	Curr. Med. Res. Opin.	0300-7995	1473-4877	n	62
Current Microbiology	Curr. Microbiol.	0343-8651	1432-0991	n	51
Current Neurology and Neuroscience Reports	Curr. Neurol. Neurosci. Rep.	1528-4042	1534-6293	n	59
Current Oncology Reports	Curr. Oncol. Rep.	1523-3790	1534-6269	n	59
Current Opinion in Biotechnology	Curr. Opin. Biotechnol.	0958-1669	1879-0429	n	27
Current Opinion in Cell Biology	Curr. Opin. Cell Biol.	0955-0674	1879-0410	n	27
Current Opinion in Chemical Biology	Curr. Opin. Chem. Biol.	1367-5931	1879-0402	n	27
Current Opinion in Genetics & Development	Curr. Opin. Genet. Dev.	0959-437X	1879-0380	n	27
Current Opinion in Immunology	Curr. Opin. Immunol.	0952-7915	1879-0372	n	27
Current Opinion in Microbiology	Curr. Opin. Microbiol.	1369-5274	1879-0364	n	27
Current Opinion in Neurobiology	Curr. Opin. Neurobiol.	0959-4388	1873-6882	n	27
Current Opinion in Ophthalmology	Curr. Opin. Ophthalmol.	1040-8738	1531-7021	n	67
Current Opinion in Pharmacology	Curr. Opin. Pharmacol.	1471-4892	1471-4973	n	27
Current Opinion in Plant Biology	Curr. Opin. Plant Biol.	1369-5266	1879-0356	n	27
Current Opinion in Structural Biology	Curr. Opin. Struct. Biol.	0959-440X	1879-033X	n	27
Current Osteoporosis Reports	Curr. Osteoporos. Rep.	1544-1873	1544-2241	n	59
Current Pain and Headache Reports	Curr. Pain Headache Rep.	1531-3433	1534-3081	n	59
Current Psychiatry Reports	Curr. Psychiatry Rep.	1523-3812	1535-1645	n	59
Current Rheumatology Reports	Curr. Rheumatol. Rep.	1523-3774	1534-6307	n	59
Current Science	Curr. Sci.	0011-3891		n	-
Current Treatment Options in Oncology	Curr. Treat. Options Oncol.	1527-2729	1534-6277	n	59
Current Urology Reports	Curr. Urol. Rep.	1527-2737	1534-6285	n	59
Cytogenetic and Genome Research	Cytogenet. Genome Res.	1424-8581	1424-859X	n	36
Cytotechnology	=	0920-9069	1573-0778	a	50
Dalton Transactions	Dalton Trans.	1477-9226	1477-9234	n	46
Data Science and Engineering	Data Sci. Eng.	2364-1185	2364-1541	n	51
Dementia and Geriatric Cognitive Disorders	Dement. Geriatr. Cogn. Disord.	1420-8008	1421-9824	n	36
Demography	=	0070-3370	1533-7790	a	56
Dermatology	=	1018-8665	1421-9832	n	36
Development Genes and Evolution	Dev. Genes Evol.	0949-944X	1432-041X	a	50
Developmental Cell	Dev. Cell	1534-5807	1878-1551	n	24
Developmental Neuroscience	Dev. Neurosci.	0378-5866	1421-9859	n	36
Developmental Psychology	Dev. Psychol.	0012-1649	1939-0599	a	11
Diabetes	=	0012-1797	1939-327X	n	66
Diabetes & Vascular Disease Research	Diab. Vasc. Dis. Res.	1479-1641	1752-8984	n	47
Diabetes Technology and Therapeutics	Diabetes Technol. Ther.	1520-9156	1557-8593	n	40
Diagnostic Cytopathology	Diagn. Cytopathol.	8755-1039	1097-0339	n	66
Digestion	=	0012-2823	1421-9867	n	36
Digestive Diseases	Dig. Dis.	0257-2753	1421-9875	n	36
Digestive Surgery	Dig. Surg.	0253-4886	1421-9883	n	36
Diseases of Aquatic Organisms	Dis. Aquat. Organ.	0177-5103	1616-1580	a	35
Diseases of the Colon & Rectum	Dis. Colon Rectum	0012-3706	1530-0358	n	5
Diseases of the Esophagus	Dis. Esophagus	1120-8694	1442-2050	n	68
Diversity and Distributions	Divers. Distrib.	1366-9516	1472-4642	a	11
DNA and Cell Biology	DNA Cell Biol.	1044-5498	1557-7430	a	39
Documenta Ophthalmologica	Doc. Ophthalmol.	0012-4486	1573-2622	n	51
Drinking Water Engineering and Science	Drinking Water Eng. Sci.	1996-9457	1996-9465	a	26
Drug and Therapeutics Bulletin	Drug Ther. Bull.	0012-6543	1755-5248	n	21
Drug Metabolism and Disposition	Drug Metab. Dispos.	0090-9556	1521-009X	a	13
Drug Safety	Drug Saf.	0114-5916	1179-1942	n	59
Drugs	=	0012-6667	1179-1950	n	59
Drugs & Aging	Drugs Aging	1170-229X	1179-1969	n	59
Dysphagia	=	0179-051X	1432-0460	n	59
Earth Science Informatics	Earth Sci. Inf.	1865-0473	1865-0481	a	50
Earth Surface Dynamics	Earth Surf. Dyn.	2196-6311	2196-632X	a	26
Earth System Dynamics	Earth Syst. Dyn.	2190-4979	2190-4987	a	26
Earth System Science Data	Earth Syst. Sci. Data	1866-3508	1866-3516	a	26
Ecological Research	Ecol. Res.	0912-3814	1440-1703	a	50
Emergency Medicine Journal	Emerg. Med. J.	1472-0205	1472-0213	n	21
Emerging Infectious Diseases	Emerg. Infect. Dis.	1080-6040	1080-6059	n	66
Emotion	=	1528-3542	1931-1516	a	11
Endocrine	=	1355-008X	1559-0100	n	55
Endocrine Reviews	Endocr. Rev.	0163-769X	1945-7189	n	30
Endocrinology	=	0013-7227	1945-7170	n	30
Energy & Environmental Science	Energy Environ. Sci.	1754-5692	1754-5706	n	46
Energy & Fuels	Energy Fuels	0887-0624	1520-5029	n	2
Energy Efficiency	Energy Effic.	1570-646X	1570-6478	a	56
Energy Systems	Energy Syst.	1868-3967	1868-3975	n	54
Engineering Optimization	Eng. Optim.	0305-215X	1029-0273	a	60
Environmental and Resource Economics	Environ. Resour. Econ.	0924-6460	1573-1502	a	50
Environmental Biology of Fishes	Environ. Biol. Fishes	0378-1909	1573-5133	a	50
Environmental Chemistry Letters	Environ. Chem. Lett.	1610-3653	1610-3661	a	50
Environmental Engineering Science	Environ. Eng. Sci.	1092-8758	1557-9018	a	39
Environmental Fluid Mechanics	Environ. Fluid Mech.	1567-7419	1573-1510	n	51
Environmental Geochemistry and Health	Environ. Geochem. Health	0269-4042	1573-2983	a	56
Environmental Health and Preventive Medicine	Environ. Health Preventative Med.	1342-078X	1347-4715	n	59
Environmental Management	Environ. Manage.	0364-152X	1432-1009	a	50
Environmental Modeling & Assessment	Environ. Model. Assess.	1420-2026	1573-2967	n	57
Environmental Monitoring and Assessment	Environ. Monit. Assess.	0167-6369	1573-2959	a	56
Environmental Science & Technology	Environ. Sci. Technol.	0013-936X	1520-5851	n	2
Environmental Science: Nano	Environ. Sci. Nano	2051-8153	2051-8161	n	46
Environmental Science: Processes & Impacts	Environ. Sci. Processes Impacts	2050-7887	2050-7895	n	46
Environmental Science: Water Research & Technology	Environ. Sci. Water Res. Technol.	2053-1400	2053-1419	n	46
Environmental Sciences Europe	Environ. Sci. Eur.	2190-4707	2190-4715	n	51
Environmental Technology	Environ. Technol.	0959-3330	1479-487X	n	62
Epidemiology	=	1044-3983	1531-5487	n	5
Ergonomics	=	0014-0139	1366-5847	a	60
Ethnicity & Health	Ethn. Health	1355-7858	1465-3419	a	60
Eukaryotic Cell	Eukaryot. Cell	1535-9778	1535-9786	n	12
European Addiction Research	Eur. Addict. Res.	1022-6877	1421-9891	n	36
European Archives of Oto-Rhino-Laryngology	Eur. Arch. Otorhinolaryngol.	0937-4477	1434-4726	n	51
European Archives of Paediatric Dentistry	Eur. Arch. Paediatr. Dent.	1818-6300	1996-9805	a	58
European Archives of Psychiatry and Clinical Neuroscience	Eur. Arch. Psychiatry Clin. Neurosci.	0940-1334	1433-8491	n	51
European Biophysics Journal	Eur. Biophys. J.	0175-7571	1432-1017	a	50
European Child & Adolescent Psychiatry	Eur. Child Adolesc. Psychiatry	1018-8827	1435-165X	n	51
European Food Research and Technology	Eur. Food Res. Technol.	1438-2377	1438-2385	n	51
European Journal of Applied Physiology	Eur. J. Appl. Physiol.	1439-6319	1439-6327	a	50
European Journal of Cardiovascular Nursing	Eur. J. Cardiovasc. Nurs.	1474-5151	1873-1953	n	47
European Journal of Clinical Investigation	Eur. J. Clin. Invest.	0014-2972	1365-2362	n	67
European Journal of Clinical Nutrition	Eur. J. Clin. Nutr.	0954-3007	1476-5640	n	43
European Journal of Clinical Pharmacology	Eur. J. Clin. Pharmacol.	0031-6970	1432-1041	n	51
European Journal of Drug Metabolism and Pharmacokinetics	Eur. J. Drug Metab. Pharmacokinet.	0378-7966	2107-0180	n	59
European Journal of Epidemiology	Eur. J. Epidemiol.	0393-2990	1573-7284	n	59
European Journal of Gastroenterology & Hepatology	Eur. J. Gastroenterol. Hepatol.	0954-691X	1473-5687	n	67
European Journal of Haematology	Eur. J. Haematol.	0902-4441	1600-0609	n	66
European Journal of Neuroscience	Eur. J. Neurosci.	0953-816X	1460-9568	a	-
European Journal of Nuclear Medicine and Molecular Imaging	Eur. J. Nucl. Med. Mol. Imaging	1619-7070	1619-7089	n	59
European Journal of Nutrition	Eur. J. Nutr.	1436-6207	1436-6215	n	51
European Journal of Oral Sciences	Eur. J. Oral Sci.	0909-8836	1600-0722	n	66
European Journal of Pediatrics	Eur. J. Pediatr.	0340-6199	1432-1076	n	51
European Journal of Physics	Eur. J. Phys.	0143-0807	1361-6404	n	34
European Journal of Wood and Wood Products	Eur. J. Wood Wood Prod.	0018-3768	1436-736X	a	50
European Neurology	Eur. Neurol.	0014-3022	1421-9913	n	36
European Radiology	Eur. Radiol.	0938-7994	1432-1084	n	51
European Spine Journal	Eur. Spine J.	0940-6719	1432-0932	n	51
European Surgical Research	Eur. Surg. Res.	0014-312X	1421-9921	n	36
Evidence-Based Mental Health	Evid. Based Ment. Health	1362-0347	1468-960X	n	21
Evidence-Based Nursing	Evid. Based Nurs.	1367-6539	1468-9618	n	21
Experimental & Molecular Medicine	Exp. Mol. Med.	1226-3613	2092-6413	n	43
Experimental and Applied Acarology	Exp. Appl. Acarol.	0168-8162	1572-9702	a	50
Experimental and Clinical Psychopharmacology	Exp. Clin. Psychopharmacol.	1064-1297	1936-2293	a	11
Experimental Astronomy	Exp. Astron.	0922-6435	1572-9508	n	54
Experimental Brain Research	Exp. Brain Res.	0014-4819	1432-1106	a	50
Experimental Mechanics	Exp. Mech.	0014-4851	1741-2765	n	51
Experimental Psychology	Exp. Psychol.	1618-3169	2190-5142	a	11
Experimental Techniques	Exp. Tech.	0732-8818	1747-1567	n	51
Experiments in Fluids	Exp. Fluids	0723-4864	1432-1114	a	50
Expert Review of Anti-infective Therapy	Expert Rev. Anti Infect. Ther.	1478-7210	1744-8336	n	62
Expert Review of Anticancer Therapy	Expert Rev. Anticancer Ther.	1473-7140	1744-8328	n	62
Expert Review of Cardiovascular Therapy	Expert Rev. Cardiovasc. Ther.	1477-9072	1744-8344	n	62
Expert Review of Medical Devices	Expert Rev. Med. Devices	1743-4440	1745-2422	n	62
Expert Review of Molecular Diagnostics	Expert Rev. Mol. Diagn.	1473-7159	1744-8352	n	62
Expert Review of Neurotherapeutics	Expert Rev. Neurother.	1473-7175	1744-8360	n	62
Expert Review of Proteomics	Expert Rev. Proteomics	1478-9450	1744-8387	n	62
Expert Review of Vaccines	Expert Rev. Vaccines	1476-0584	1744-8395	n	62
Extremophiles	=	1431-0651	1433-4909	a	50
Eye & Contact Lens	Eye Contact Lens	1542-2321	1542-233X	n	5
Family Medicine	Fam. Med.	0742-3225	1938-3800	n	68
Faraday Discussions	Faraday Discuss.	1359-6640	1364-5498	n	46
FEMS Microbiology Ecology	FEMS Microbiol. Ecol.	0168-6496	1574-6941	a	44
FEMS Microbiology Letters	FEMS Microbiol. Lett.	0378-1097	1574-6968	a	44
FEMS Microbiology Reviews	FEMS Microbiol. Rev.	0168-6445	1574-6976	a	44
FEMS Yeast Research	FEMS Yeast Res.	1567-1356	1567-1364	a	44
Fetal Diagnosis and Therapy	Fetal Diagn. Ther.	1015-3837	1421-9964	n	36
Few-Body Systems	Few-Body Syst.	0177-7963	1432-5411	n	54
Fire Technology	Fire Technol.	0015-2684	1572-8099	n	51
Fish Physiology and Biochemistry	Fish Physiol. Biochem.	0920-1742	1573-5168	a	50
Fisheries Science	Fish. Sci.	0919-9268	1444-2906	n	51
Fluid Dynamics Research	Fluid Dyn. Res.	0169-5983	1873-7005	n	34
Folia Microbiologica	Folia Microbiol. (Praha)	0015-5632	1874-9356	a	50
Folia Primatologica	Folia Primatol. (Basel)	0015-5713	1421-9980	a	37
Food & Function	Food Funct.	2042-6496	2042-650X	n	46
Food Analytical Methods	Food Anal. Methods	1936-9751	1936-976X	a	50
Food and Bioprocess Technology	Food Bioprocess Technol.	1935-5130	1935-5149	a	56
Food Biophysics	Food Biophys.	1557-1858	1557-1866	n	55
Food Engineering Reviews	Food Eng. Rev.	1866-7910	1866-7929	n	51
Foodborne Pathogens and Disease	Foodborne Pathog. Dis.	1535-3141	1556-7125	a	39
Foot & Ankle International	Foot Ankle Int.	1071-1007	1944-7876	n	6
Forensic Science, Medicine, and Pathology	Forensic Sci. Med. Pathol.	1547-769X	1556-2891	n	59
Forensic Toxicology	Forensic Toxicol.	1860-8965	1860-8973	n	51
Fossil Record	Fossil Rec.	2193-0066	2193-0074	a	26
Foundations of Chemistry	Found. Chem.	1386-4238	1572-8463	a	53
Foundations of Physics	Found. Phys.	0015-9018	1572-9516	n	54
Functional & Integrative Genomics	Funct. Integr. Genomics	1438-793X	1438-7948	a	50
Functional Ecology	Funct. Ecol.	0269-8463	1365-2435	a	11
Fusion Science and Technology	Fusion Sci. Technol.	1536-1055	1943-7641	n	8
Future Medicinal Chemistry	Future Med. Chem.	1756-8919	1756-8927	n	32
Future Oncology	Future Oncol.	1479-6694	1744-8301	n	31
Gastroenterology	=	0016-5085	1528-0012	n	-
Gastrointestinal Endoscopy	Gastrointest. Endosc.	0016-5107	1097-6779	n	68
Gene Therapy	Gene Ther.	0969-7128	1476-5462	n	43
General Relativity and Gravitation	Gen. Relativ. Gravitation	0001-7701	1572-9532	n	54
Genes & Development	Genes Dev.	0890-9369	1549-5477	a	25
Genetic Testing and Molecular Biomarkers	Genet. Test. Mol. Biomarkers	1945-0265	1945-0257	a	39
Genetica	=	0016-6707	1573-6857	a	50
Genetics	=	0016-6731	1943-2631	a	-
Genetics in Medicine	Genet. Med.	1098-3600	1530-0366	n	5
Genome	=	0831-2796	1480-3321	a	23
Genome Research	Genome Res.	1088-9051	1549-5469	a	25
Geo-Marine Letters	Geo-Mar. Lett.	0276-0460	1432-1157	a	50
Geochemistry: Exploration, Environment, Analysis	Geochem. Explor. Environ. Anal.	1467-7873	2041-4943	a	63
Geophysical Research Letters	Geophys. Res. Lett.	0094-8276	1944-8007	a	3
Geophysics	=	0016-8033	1942-2156	a	-
Geoscientific Instrumentation, Methods and Data Systems	Geosci. Instrum. Methods Data Syst.	2193-0856	2193-0864	a	26
Geoscientific Model Development	Geosci. Model Dev.	1991-959X	1991-9603	a	26
Geotechnical and Geological Engineering	Geotech. Geol. Eng.	0960-3182	1573-1529	a	50
Gerontology	=	0304-324X	1423-0003	n	36
Global Biogeochemical Cycles	Global Biogeochem. Cycles	0886-6236	1944-9224	a	3
Global Change Biology	Global Change Biol.	1354-1013	1365-2486	a	11
Glycoconjugate Journal	Glycoconjugate J.	0282-0080	1573-4986	n	54
Gold Bulletin	Gold Bull.	2364-821X	2190-7579	n	51
Graefe's Archive for Clinical and Experimental Ophthalmology	Graefes Arch. Clin. Exp. Ophthalmol.	0721-832X	1435-702X	n	51
Green Chemistry	Green Chem.	1463-9262	1463-9270	n	46
Gut	=	0017-5749	1468-3288	n	21
Gynecologic and Obstetric Investigation	Gynecol. Obstet. Invest.	0378-7346	1423-002X	n	36
Headache	=	0017-8748	1526-4610	n	68
Health Care Analysis	Health Care Anal.	1065-3058	1573-3394	n	57
Health Care Management Science	Health Care Manag. Sci.	1386-9620	1572-9389	n	51
Health Psychology	Health Psychol.	0278-6133	1930-7810	a	11
Health Services Research	Health Serv. Res.	0017-9124	1475-6773	n	5
Heart	=	1355-6037	1468-201X	n	21
Heart and Vessels	Heart Vessels	0910-8327	1615-2573	n	51
Heart Failure Reviews	Heart Fail. Rev.	1382-4147	1573-7322	n	51
Heat and Mass Transfer	Heat Mass Transfer	0947-7411	1432-1181	n	51
Helgoland Marine Research	Helgol. Mar. Res.	1438-387X	1438-3888	a	50
Hernia	=	1265-4906	1248-9204	n	51
High Altitude Medicine & Biology	High Alt. Med. Biol.	1527-0297	1557-8682	a	39
High Pressure Research	High Pressure Res.	0895-7959	1477-2299	n	62
Hippocampus	=	1050-9631	1098-1063	a	64
Histochemistry and Cell Biology	Histochem. Cell Biol.	0948-6143	1432-119X	a	50
Homeopathy	=	1475-4916	1476-4245	n	68
Human Development	Hum. Dev.	0018-716X	1423-0054	a	11
Human Gene Therapy	Hum. Gene Ther.	1043-0342	1557-7422	n	40
Human Gene Therapy Clinical Development	Hum. Gene Ther. Clin. Dev.	2324-8637	2324-8645	n	40
Human Gene Therapy Methods	Hum. Gene Ther. Methods	1946-6536	1946-6544	n	40
Human Genetics	Hum. Genet.	0340-6717	1432-1203	a	50
Human Heredity	Hum. Hered.	0001-5652	1423-0062	n	36
Human Reproduction Update	Hum. Reprod. Update	1355-4786	1460-2369	n	-
Hydrogeology Journal	Hydrol. J.	1431-2174	1435-0157	a	50
Hydrology and Earth System Sciences	Hydrol. Earth Syst. Sci.	1027-5606	1607-7938	a	26
Hyperfine Interactions	Hyperfine Interact.	0304-3843	1572-9540	n	54
IMA Journal of Applied Mathematics	IMA J. Appl. Math.	0272-4960	1464-3634	a	33
IMA Journal of Management Mathematics	IMA J. Manage. Math.	1471-678X	1471-6798	a	33
IMA Journal of Mathematical Control and Information	IMA J. Math. Control Inf.	0265-0754	1471-6887	a	33
Immunity	=	1074-7613	1097-4180	n	24
Immunogenetics	=	0093-7711	1432-1211	a	50
Immunologic Research	Immunol. Res.	0257-277X	1559-0755	n	59
Immunological Reviews	Immunol. Rev.	0105-2896	1600-065X	n	5
Immunology & Cell Biology	Immunol. Cell Biol.	0818-9641	1440-1711	n	43
In Practice	In Pract.	0263-841X	2042-7689	n	21
Indian Journal of Cancer	Indian J. Cancer	0019-509X	1998-4774	n	68
Indian Journal of Clinical Biochemistry	Indian J. Clin. Biochem.	0970-1915	0974-0422	n	59
Indian Journal of Dermatology	Indian J. Dermatol.	0019-5154	1998-3611	n	68
Indian Journal of Gastroenterology	Indian J. Gastroenterol.	0254-8860	0975-0711	n	59
Indian Journal of Medical Sciences	Indian J. Med. Sci.	0019-5359	1998-3654	n	69
Indian Journal of Ophthalmology	Indian J. Ophthalmol.	0301-4738	1998-3689	n	69
Industrial & Engineering Chemistry Research	Ind. Eng. Chem. Res.	0888-5885	1520-5045	n	2
Industrial Biotechnology	Ind. Biotechnol.	1550-9087	1931-8421	n	40
Infection	=	0300-8126	1439-0973	n	59
Infection and Immunity	Infect. Immun.	0019-9567	1098-5522	n	12
Inflammation Research	Inflamm. Res.	1023-3830	1420-908X	n	59
Injury Prevention	Inj. Prev.	1353-8047	1475-5785	n	21
Inorganic Chemistry	Inorg. Chem.	0020-1669	1520-510X	n	2
Insectes Sociaux	Insectes Soc.	0020-1812	1420-9098	a	50
Integrative Biology	Integr. Biol.	1757-9694	1757-9708	n	46
Intensive Care Medicine	Intensive Care Med.	0342-4642	1432-1238	n	51
Internal and Emergency Medicine	Intern. Emerg. Med.	1828-0447	1970-9366	n	51
International Archives of Allergy and Immunology	Int. Arch. Allergy Immunol.	1018-2438	1423-0097	n	36
International Archives of Occupational and Environmental Health	Int. Arch. Occup. Environ. Health	0340-0131	1432-1246	a	50
International Journal for Multiscale Computational Engineering	Int. J. Multiscale Comput. Eng.	1543-1649	1940-4352	a	22
International Journal of Ambient Energy	Int. J. Ambient Energy	0143-0750	2162-8246	a	60
International Journal of Biometeorology	Int. J. Biometeorol.	0020-7128	1432-1254	a	50
International Journal of Clinical Oncology	Int. J. Clin. Oncol.	1341-9625	1437-7772	n	51
International Journal of Colorectal Disease	Int. J. Colorectal Dis.	0179-1958	1432-1262	n	51
International Journal of Computer Vision	Int. J. Comput. Vision	0920-5691	1573-1405	a	56
International Journal of Control	Int. J. Control	0020-7179	1366-5820	a	11
International Journal of Digital Earth	Int. J. Digital Earth	1753-8947	1753-8955	a	60
International Journal of Earth Sciences	Int. J. Earth Sci.	1437-3254	1437-3262	a	50
International Journal of Electronics	Int. J. Electron.	0020-7217	1362-3060	a	11
International Journal of Environmental Science and Technology	Int. J. Environ. Sci. Technol.	1735-1472	1735-2630	a	50
International Journal of Fluid Mechanics Research	Int. J. Fluid Mech. Res.	2152-5102	2152-5110	a	22
International Journal of Fracture	Int. J. Fract.	0376-9429	1573-2673	a	50
International Journal of Fuzzy Systems	Int. J. Fuzzy Syst.	1562-2479	2199-3211	n	54
International Journal of General Systems	Int. J. Gen. Syst.	0308-1079	1563-5104	a	60
International Journal of Geo-Engineering	Int. J. Geo-Eng.	2092-9196	2198-2783	n	51
International Journal of Geomechanics	Int. J. Geomech.	1532-3641	1943-5622	a	14
International Journal of Hematology	Int. J. Hematol.	0925-5710	1865-3774	n	59
International Journal of Hyperthermia	Int. J. Hyperthermia	0265-6736	1464-5157	n	62
International Journal of Impotence Research	Int. J. Impot. Res.	0955-9930	1476-5489	n	43
International Journal of Information Security	Int. J. Inf. Secur.	1615-5262	1615-5270	n	54
International Journal of Injury Control and Safety Promotion	Int. J. Inj. Contr. Saf. Promot.	1745-7300	1745-7319	a	11
International Journal of Intelligent Transportation Systems Research	Int. J. Intell. Transp. Syst. Res.	1348-8503	1868-8659	n	54
International Journal of Legal Medicine	Int. J. Legal Med.	0937-9827	1437-1596	n	51
International Journal of Material Forming	Int. J. Mater. Form.	1960-6206	1960-6214	n	51
International Journal of Mechanics and Materials in Design	Int. J. Mech. Mater. Des.	1569-1713	1573-8841	a	53
International Journal of Molecular Medicine	Int. J. Mol. Med.	1107-3756	1791-244X	n	49
International Journal of Nursing Practice	Int. J. Nurs. Pract.	1322-7114	1440-172X	n	68
International Journal of Obesity	Int. J. Obes.	0307-0565	1476-5497	n	43
International Journal of Oncology	Int. J. Oncol.	1019-6439	1791-2423	n	49
International Journal of Parallel Programming	Int. J. Parallel Program.	0885-7458	1573-7640	n	54
International Journal of Peptide Research and Therapeutics	Int. J. Pept. Res. Ther.	1573-3149	1573-3904	a	50
International Journal of Plastics Technology	Int. J. Plast. Technol.	0972-656X	0975-072X	n	51
International Journal of Production Research	Int. J. Prod. Res.	0020-7543	1366-588X	a	60
International Journal of Radiation Biology	Int. J. Radiat. Biol.	0955-3002	1362-3095	a	61
International Journal of Remote Sensing	Int. J. Remote Sens.	0143-1161	1366-5901	a	60
International Journal of Speech Technology	Int. J. Speech Technol.	1381-2416	1572-8110	a	56
International Journal of STD & AIDS	Int. J. STD AIDS	0956-4624	1758-1052	n	68
International Journal of Sustainable Energy	Int. J. Sustainable Energy	1478-6451	1478-646X	a	60
International Journal of Systematic and Evolutionary Microbiology	Int. J. Syst. Evol. Microbiol.	1466-5026	1466-5034	n	41
International Journal of Technology and Design Education	Int. J. Technol. Des. Educ.	0957-7572	1573-1804	a	56
International Journal of Theoretical Physics	Int. J. Theor. Phys.	0020-7748	1572-9575	n	54
International Journal of Thermophysics	Int. J. Thermophys.	0195-928X	1572-9567	n	55
International Journal of Water Resources Development	Int. J. Water Resour. Dev.	0790-0627	1360-0648	a	11
International Journal on Algae	Int. J. Algae	1521-9429	1940-4328	a	22
International Journal on Document Analysis and Recognition	Int. J. Doc. Anal. Recogn.	1433-2833	1433-2825	n	54
International Journal on Interactive Design and Manufacturing	Int. J. Interact. Des. Manuf.	1955-2513	1955-2505	n	54
International Journal on Software Tools for Technology Transfer	Int. J. Software Tools Technol. Trans.	1433-2779	1433-2787	n	54
International Ophthalmology	Int. Ophthalmol.	0165-5701	1573-2630	n	51
International Orthopaedics	Int. Orthop.	0341-2695	1432-5195	n	51
International Urology and Nephrology	Int. Urol. Nephrol.	0301-1623	1573-2584	n	51
Intervirology	=	0300-5526	1423-0100	n	36
Inverse Problems	Inverse Prob.	0266-5611	1361-6420	n	34
Inverse Problems in Science and Engineering	Inverse Prob. Sci. Eng.	1741-5977	1741-5985	n	62
Invertebrate Neuroscience	Invert. Neurosci.	1354-2516	1439-1104	a	50
Investigational New Drugs	Invest. New Drugs	0167-6997	1573-0646	n	51
Ionics	=	0947-7047	1862-0760	n	51
Iranian Polymer Journal	Iran. Polym. J.	1026-1265	1735-5265	n	51
Irish Journal of Medical Science	Ir. J. Med. Sci.	0021-1265	1863-4362	n	51
Isotopes in Environmental and Health Studies	Isotopes Environ. Health Stud.	1025-6016	1477-2639	n	62
Izvestiya: Mathematics	Izv. Math.	1064-5632	1468-4810	n	34
Japan Journal of Industrial and Applied Mathematics	Jpn. J. Ind. Appl. Math.	0916-7005	1868-937X	n	54
Japanese Journal of Ophthalmology	Jpn. J. Ophthalmol.	0021-5155	1613-2246	n	59
Jornal de Pediatria	J. Pediatr. (Rio J.)	0021-7557	1678-4782	n	68
Journal of Abnormal Child Psychology	J. Abnorm. Child Psychol.	0091-0627	1573-2835	a	56
Journal of Abnormal Psychology	J. Abnorm. Psychol.	0021-843X	1939-1846	a	11
Journal of Adhesion Science and Technology	J. Adhes. Sci. Technol.	0169-4243	1568-5616	n	62
Journal of Aerospace Engineering	J. Aerosp. Eng.	0893-1321	1943-5525	a	14
Journal of Agricultural and Food Chemistry	J. Agric. Food. Chem.	0021-8561	1520-5118	n	2
Journal of Analytical Atomic Spectrometry	J. Anal. At. Spectrom.	0267-9477	1364-5544	n	46
Journal of Animal Ecology	J. Anim. Ecol.	0021-8790	1365-2656	a	11
Journal of Applied Ecology	J. Appl. Ecol.	0021-8901	1365-2664	a	11
Journal of Applied Electrochemistry	J. Appl. Electrochem.	0021-891X	1572-8838	n	51
Journal of Applied Mathematics and Computing	J. Appl. Math. Comput.	1598-5865	1865-2085	n	54
Journal of Applied Mechanics	J. Appl. Mech.	0021-8936	1528-9036	n	15
Journal of Applied Phycology	J. Appl. Phycol.	0921-8971	1573-5176	a	50
Journal of Applied Physics	J. Appl. Phys.	0021-8979	1089-7550	n	4
Journal of Applied Physiology	J. Appl. Physiol.	8750-7587	1522-1601	n	10
Journal of Applied Psychology	J. Appl. Psychol.	0021-9010	1939-1854	a	11
Journal of Architectural Engineering	J. Archit. Eng.	1076-0431	1943-5568	a	14
Journal of Asian Natural Products Research	J. Asian Nat. Prod. Res.	1028-6020	1477-2213	n	62
Journal of Assisted Reproduction and Genetics	J. Assist. Reprod. Genet.	1058-0468	1573-7330	n	59
Journal of Astronomical Telescopes, Instruments, and Systems	J. Astron. Telesc. Instrum. Syst.	2329-4124	2329-4221	n	48
Journal of Atmospheric and Oceanic Technology	J. Atmos. Oceanic Technol.	0739-0572	1520-0426	a	7
Journal of Atmospheric Chemistry	J. Atmos. Chem.	0167-7764	1573-0662	a	53
Journal of Autism and Developmental Disorders	J. Autism Dev. Disord.	0162-3257	1573-3432	a	56
Journal of Bacteriology	J. Bacteriol.	0021-9193	1098-5530	n	12
Journal of Behavioral Medicine	J. Behav. Med.	0160-7715	1573-3521	a	56
Journal of Bioenergetics and Biomembranes	J. Bioenerg. Biomembr.	0145-479X	1573-6881	a	50
Journal of Biogeography	J. Biogeogr.	0305-0270	1365-2699	a	11
Journal of Biological Physics	J. Biol. Phys.	0092-0606	1573-0689	n	54
Journal of Biomaterials Science, Polymer Edition	J. Biomater. Sci. Polym. Ed.	0920-5063	1568-5624	n	62
Journal of Biomechanical Engineering	J. Biomech. Eng.	0148-0731	1528-8951	n	15
Journal of Biomedical Optics	J. Biomed. Opt.	1083-3668	1560-2281	n	48
Journal of Biomolecular NMR	J. Biomol. NMR	0925-2738	1573-5001	a	50
Journal of Biomolecular Structure and Dynamics	J. Biomol. Struct. Dyn.	0739-1102	1538-0254	a	11
Journal of Bone and Mineral Metabolism	J. Bone Miner. Metab.	0914-8779	1435-5604	n	51
Journal of Breath Research	J. Breath Res.	1752-7155	1752-7163	n	34
Journal of Bridge Engineering	J. Bridge Eng.	1084-0702	1943-5592	a	14
Journal of Building Performance Simulation	J. Build. Perform. Simul.	1940-1493	1940-1507	a	60
Journal of Cancer Education	J. Cancer Educ.	0885-8195	1543-0154	n	51
Journal of Cancer Research and Clinical Oncology	J. Cancer Res. Clin. Oncol.	0171-5216	1432-1335	a	50
Journal of Cancer Research and Therapeutics	J. Cancer Res. Ther.	0973-1482	1998-4138	n	67
Journal of Cardiovascular Pharmacology & Therapeutics	J. Cardiovasc. Pharmacol. Ther.	1074-2484	1940-4034	n	5
Journal of Cerebral Blood Flow & Metabolism	J. Cereb. Blood Flow Metab.	0271-678X	1559-7016	n	43
Journal of Chemical & Engineering Data	J. Chem. Eng. Data	0021-9568	1520-5134	n	2
Journal of Chemical Crystallography	J. Chem. Crystallogr.	1074-1542	1572-8854	n	51
Journal of Chemical Ecology	J. Chem. Ecol.	0098-0331	1573-1561	a	50
Journal of Chemical Education	J. Chem. Educ.	0021-9584	1938-1328	n	2
Journal of Chemical Information and Modeling	J. Chem. Inf. Model.	1549-9596	1549-960X	n	2
Journal of Chemical Theory and Computation	J. Chem. Theory Comput.	1549-9618	1549-9626	n	2
Journal of Chemotherapy	J. Chemother.	1120-009X	1973-9478	n	68
Journal of Child and Adolescent Psychopharmacology	J. Child Adolesc. Psychopharmacol.	1044-5463	1557-8992	a	39
Journal of Climate	J. Climate	0894-8755	1520-0442	a	7
Journal of Clinical and Experimental Neuropsychology	J. Clin. Exp. Neuropsychol.	1380-3395	1744-411X	a	11
Journal of Clinical Gastroenterology	J. Clin. Gastroenterol.	0192-0790	1539-2031	n	68
Journal of Clinical Immunology	J. Clin. Immunol.	0271-9142	1573-2592	n	59
Journal of Clinical Microbiology	J. Clin. Microbiol.	0095-1137	1098-660X	n	12
Journal of Clinical Monitoring and Computing	J. Clin. Monit. Comput.	1387-1307	1573-2614	n	59
Journal of Clinical Oncology	J. Clin. Oncol.	0732-183X	1527-7755	n	-
Journal of Clinical Pathology	J. Clin. Pathol.	0021-9746	1472-4146	n	21
Journal of Cold Regions Engineering	J. Cold Reg. Eng.	0887-381X	1943-5495	a	14
Journal of Community Health	J. Community Health	0094-5145	1573-3610	n	57
Journal of Comparative Effectiveness Research	J. Comp. Eff. Res.	2042-6305	2042-6313	n	31
Journal of Comparative Psychology	J. Comp. Psychol.	0735-7036	1939-2087	a	11
Journal of Composites for Construction	J. Compos. Constr.	1090-0268	1943-5614	a	14
Journal of Computational and Nonlinear Dynamics	J. Comput. Nonlinear Dyn.	1555-1415	1555-1423	n	15
Journal of Computational Biology	J. Comput. Biol.	1066-5277	1557-8666	a	39
Journal of Computational Electronics	J. Comput. Electron.	1569-8025	1572-8137	n	54
Journal of Computational Neuroscience	J. Comput. Neurosci.	0929-5313	1573-6873	a	56
Journal of Computer-Aided Molecular Design	J. Comput.-Aided Mol. Des.	0920-654X	1573-4951	n	51
Journal of Computing and information Science in Engineering	J. Comput. Inf. Sci. Eng.	1530-9827	1944-7078	n	15
Journal of Computing in Civil Engineering	J. Comput. Civil Eng.	0887-3801	1943-5487	a	14
Journal of Consulting and Clinical Psychology	J. Consult. Clin. Psychol.	0022-006X	1939-2117	a	11
Journal of Dental Education	J. Dent. Educ.	0022-0337	1930-7837	n	68
Journal of Dynamic Systems, Measurement, and Control	J. Dyn. Syst. Meas. Contr.	0022-0434	1528-9028	n	15
Journal of Educational Psychology	J. Educ. Psychol.	0022-0663	1939-2176	a	11
Journal of Elasticity	J. Elast.	0374-3535	1573-2681	n	54
Journal of Electroceramics	J. Electroceram.	1385-3449	1573-8663	n	55
Journal of Electronic Imaging	J. Electron. Imaging	1017-9909	1560-229X	n	48
Journal of Electronic Materials	J. Electron. Mater.	0361-5235	1543-186X	n	55
Journal of Electronic Packaging	J. Electron. Packag.	1043-7398	1528-9044	n	15
Journal of Electronic Testing	J. Electron. Test.	0923-8174	1573-0727	n	51
Journal of Endourology	J. Endourol.	2152-4920	2152-4939	n	40
Journal of Energy Engineering	J. Energy Eng.	0733-9402	1943-7897	a	14
Journal of Energy Resources Technology	J. Energy Res. Technol.	0195-0738	1528-8994	n	15
Journal of Engineering for Gas Turbines and Power	J. Eng. Gas Turbines Power	0742-4795	1528-8919	n	15
Journal of Engineering Materials and Technology	J. Eng. Mater. Technol.	0094-4289	1528-8889	n	15
Journal of Engineering Mathematics	J. Eng. Math.	0022-0833	1573-2703	n	51
Journal of Engineering Mechanics	J. Eng. Mech.	0733-9399	1943-7889	a	14
Journal of Environmental Engineering	J. Environ. Eng.	0733-9372	1943-7870	a	14
Journal of Environmental Pathology, Toxicology and Oncology	J. Environ. Pathol. Toxicol. Oncol.	0731-8898	2162-6537	n	66
Journal of Environmental Planning and Management	J. Environ. Plann. Manage.	0964-0568	1360-0559	a	60
Journal of Environmental Policy & Planning	J. Environ. Plann. Policy Manage.	1523-908X	1522-7200	a	11
Journal of Epidemiology and Community Health	J. Epidemiol. Community Health	0143-005X	1470-2738	n	21
Journal of Experimental & Theoretical Artificial Intelligence	J. Exp. Theor. Artif. Intell.	0952-813X	1362-3079	a	11
Journal of Experimental Botany	J. Exp. Bot.	0022-0957	1460-2431	a	-
Journal of Experimental Nanoscience	J. Exp. Nanosci.	1745-8080	1745-8099	n	62
Journal of Experimental Psychology: General	J. Exp. Psychol. Gen.	0096-3445	1939-2222	a	11
Journal of Experimental Psychology: Human Perception and Performance	J. Exp. Psychol. Hum. Percept. Perform.	0096-1523	1939-1277	a	11
Journal of Experimental Psychology: Learning, Memory, and Cognition	J. Exp. Psychol. Learn. Mem. Cogn.	0278-7393	1939-1285	a	11
Journal of Experimental Zoology	J. Exp. Zool.	1932-5223	1932-5231	a	64
Journal of Failure Analysis and Prevention	J. Fail. Anal. Prev.	1547-7029	1864-1245	n	55
Journal of Fluids Engineering	J. Fluids Eng.	0098-2202	1528-901X	n	15
Journal of Food Science and Technology	J. Food Sci. Technol.	0022-1155	0975-8402	a	50
Journal of Freshwater Ecology	J. Freshwater Ecol.	0270-5060	2156-6941	a	61
Journal of Fuel Cell Science and Technology	J. Fuel Cell Sci. Technol.	1550-624X	1551-6989	n	15
Journal of Fusion Energy	J. Fusion Energy	0164-0313	1572-9591	n	55
Journal of Gastroenterology	J. Gastroenterol.	0944-1174	1435-5922	n	59
Journal of Gastroenterology and Hepatology	J. Gastroenterol. Hepatol.	0815-9319	1440-1746	n	68
Journal of Gastrointestinal and Liver Diseases	J. Gastrointestin. Liver Dis.	1841-8724	1842-1121	n	67
Journal of General Internal Medicine	J. Gen. Intern. Med.	0884-8734	1525-1497	n	5
Journal of General Virology	J. Gen. Virol.	0022-1317	1465-2099	n	41
Journal of Geodesy	J. Geod.	0949-7714	1432-1394	a	50
Journal of Geophysical Research	J. Geophys. Res.	0148-0227	2156-2202	a	3
Journal of Geophysics and Engineering	J. Geophys. Eng.	1742-2132	1742-2140	n	34
Journal of Geosciences	J. Geosci.	1802-6222	1803-1943	a	50
Journal of Geotechnical and Geoenvironmental Engineering	J. Geotech. Geoenviron. Eng.	1090-0241	1943-5606	a	14
Journal of Gerontological Nursing	J. Gerontol. Nurs.	0098-9134	1938-243X	n	5
Journal of Glaucoma	J. Glaucoma	1057-0829	1536-481X	n	5
Journal of Global Optimization	J. Global Optim.	0925-5001	1573-2916	n	54
Journal of Gynecologic Surgery	J. Gynecol. Surg.	1042-4067	1557-7724	n	40
Journal of Heat Transfer	J. Heat Transfer	0022-1481	1528-8943	n	15
Journal of Housing and the Built Environment	J. Hous. Built  Environ.	1566-4910	1573-7772	a	56
Journal of Human Hypertension	J. Hum. Hypertens.	0950-9240	1476-5527	n	43
Journal of Hydraulic Engineering	J. Hydraul. Eng.	0733-9429	1943-7900	a	14
Journal of Hydrologic Engineering	J. Hydrol. Eng.	1084-0699	1943-5584	a	14
Journal of Hydrometeorology	J. Hydrometeorol.	1525-755X	1525-7541	a	7
Journal of Immigrant and Minority Health	J. Immigr. Minor. Health	1557-1912	1557-1920	n	59
Journal of Inclusion Phenomena and Macrocyclic Chemistry	J. Inclusion Phenom. Macrocyclic Chem.	1388-3127	1573-1111	n	54
Journal of Industrial Microbiology & Biotechnology	J. Ind. Microbiol. Biotechnol.	1367-5435	1476-5535	n	51
Journal of Infrastructure Systems	J. Infrastruct. Syst.	1076-0342	1943-555X	a	14
Journal of Inherited Metabolic Disease	J. Inherit. Metab. Dis.	0141-8955	1573-2665	a	50
Journal of Innate Immunity	J. Innate Immun.	1662-811X	1662-8128	n	36
Journal of Inorganic and Organometallic Polymers and Materials	J. Inorg. Organomet. Polym. Mater.	1574-1443	1574-1451	n	55
Journal of Integrative Environmental Sciences	J. Integr. Environ. Sci.	1943-815X	1943-8168	a	61
Journal of Intelligent & Robotic Systems	J. Intell. Rob. Syst.	0921-0296	1573-0409	n	54
Journal of Interferon and Cytokine Research	J. Interferon Cytokine Res.	1079-9907	1557-7465	a	39
Journal of Interventional Cardiac Electrophysiology	J. Interv. Card. Electrophysiol.	1383-875X	1572-8595	n	57
Journal of Irrigation and Drainage Engineering	J. Irrig. Drain. Eng.	0733-9437	1943-4774	a	14
Journal of Knee Surgery	J. Knee Surg.	1538-8506	1938-2480	n	5
Journal of Korean Medical Science	J. Korean Med. Sci.	1011-8934	1598-6357	n	66
Journal of Long-Term Effects of Medical Implants	J. Long. Term Eff. Med. Implants	1050-6934	1940-4379	n	66
Journal of Low Temperature Physics	J. Low Temp. Phys.	0022-2291	1573-7357	n	55
Journal of Mammary Gland Biology and Neoplasia	J. Mammary Gland Biol. Neoplasia	1083-3021	1573-7039	n	59
Journal of Management in Engineering	J. Manage. Eng.	0742-597X	1943-5479	a	14
Journal of Manufacturing Science and Engineering	J. Manuf. Sci. Eng.	1087-1357	1528-8935	n	15
Journal of Marine Science and Technology	J. Mar. Sci. Technol.	0948-4280	1437-8213	n	51
Journal of Material Cycles and Waste Management	J. Mater. Cycles Waste Manage.	1438-4957	1611-8227	n	51
Journal of Materials Chemistry A	J. Mater. Chem.A	2050-7488	2050-7496	n	46
Journal of Materials Chemistry B	J. Mater. Chem. B	2050-750X	2050-7518	n	46
Journal of Materials Chemistry C	J. Mater. Chem. C	2050-7526	2050-7534	n	46
Journal of Materials in Civil Engineering	J. Mater. Civ. Eng.	0899-1561	1943-5533	a	14
Journal of Materials Science	J. Mater. Sci.	0022-2461	1573-4803	n	51
Journal of Materials Science: Materials in Electronics	J. Mater. Sci.: Mater. Electron.	0957-4522	1573-482X	n	55
Journal of Materials Science: Materials in Medicine	J. Mater. Sci.: Mater. Med.	0957-4530	1573-4838	n	59
Journal of Mathematical Biology	J. Math. Biol.	0303-6812	1432-1416	a	50
Journal of Mathematical Chemistry	J. Math. Chem.	0259-9791	1572-8897	n	55
Journal of Mathematical Fluid Mechanics	J. Math. Fluid Mech.	1422-6928	1422-6952	n	54
Journal of Mathematical Imaging and Vision	J. Math. Imaging Vision	0924-9907	1573-7683	n	54
Journal of Mathematical Physics	J. Math. Phys.	0022-2488	1089-7658	n	4
Journal of Mechanical Design	J. Mech. Des.	1050-0472	1528-9001	n	15
Journal of Medical Devices	J. Med. Devices	1932-6181	1932-619X	n	15
Journal of Medical Ethics	J. Med. Ethics	0306-6800	1473-4257	n	21
Journal of Medical Imaging	J. Med. Imaging	2329-4302	2329-4310	n	48
Journal of Medical Microbiology	J. Med. Microbiol.	0022-2615	1473-5644	n	41
Journal of Medical Toxicology	J. Med. Toxicol.	1556-9039	1937-6995	n	59
Journal of Medical Virology	J. Med. Virol.	0146-6615	1096-9071	n	5
Journal of Medicinal Chemistry	J. Med. Chem.	0022-2623	1520-4804	n	2
Journal of Medicinal Food	J. Med. Food	1096-620X	1557-7600	n	40
Journal of Micromechanics and Microengineering	J. Micromech. Microeng.	0960-1317	1361-6439	n	34
Journal of Midwifery & Women's Health	J. Midwifery Womens Health	1526-9523	1542-2011	n	5
Journal of Modern Power Systems and Clean Energy	J. Mod Power Syst. Clean Energy	2196-5625	2196-5420	n	51
Journal of Molecular Biology	J. Mol. Biol.	0022-2836		n	28
Journal of Molecular Evolution	J. Mol. Evol.	0022-2844	1432-1432	a	50
Journal of Molecular Histology	J. Mol. Histol.	1567-2379	1567-2387	a	50
Journal of Molecular Medicine	J. Mol. Med.	0946-2716	1432-1440	n	51
Journal of Molecular Microbiology and Biotechnology	J. Mol. Microbiol. Biotechnol.	1464-1801	1660-2412	a	37
Journal of Molecular Modeling	J. Mol. Model.	1610-2940	0948-5023	n	51
Journal of Molecular Neuroscience	J. Mol. Neurosci.	0895-8696	1559-1166	a	50
Journal of Muscle Research and Cell Motility	J. Muscle Res. Cell Motil.	0142-4319	1573-2657	a	50
Journal of Nanoparticle Research	J. Nanopart. Res.	1388-0764	1572-896X	a	50
Journal of Natural Products	J. Nat. Prod.	0163-3864	1520-6025	n	2
Journal of Neural Engineering	J. Neural Eng.	1741-2560	1741-2552	n	34
Journal of Neural Transmission	J. Neural Transm.	0300-9564	1435-1463	a	50
Journal of Neuro-Oncology	J. Neurooncol.	0167-594X	1573-7373	n	51
Journal of Neuroimmune Pharmacology	J. Neuroimmune Pharmacol.	1557-1890	1557-1904	a	50
Journal of Neurology	J. Neurol.	0340-5354	1432-1459	n	51
Journal of Neuropathology & Experimental Neurology	J. Neuropathol. Exp. Neurol.	0022-3069	1554-6578	n	66
Journal of Neurophysiology	J. Neurophysiol.	0022-3077	1522-1598	a	-
Journal of Neurosurgery	J. Neurosurg.	0022-3085	1933-0693	n	5
Journal of Neurotrauma	J. Neurotrauma	0897-7151	1557-9042	n	40
Journal of NeuroVirology	J. Neurovirol.	1355-0284	1538-2443	a	50
Journal of Nondestructive Evaluation	J. Nondestr. Eval.	0195-9298	1573-4862	n	54
Journal of Nuclear Cardiology	J. Nucl. Cardiol.	1071-3581	1532-6551	n	51
Journal of Nuclear Medicine Technology	J. Nucl. Med. Technol.	0091-4916	1535-5675	n	5
Journal of Nuclear Science and Technology	J. Nucl. Sci. Technol.	0022-3131	1881-1248	n	62
Journal of Nursing Education	J. Nurs. Educ.	0148-4834	1938-2421	n	5
Journal of Occupational Health Psychology	J. Occup. Health Psychol.	1076-8998	1939-1307	a	11
Journal of Oceanography	J. Oceanogr.	0916-8370	1573-868X	a	50
Journal of Ocular Pharmacology and Therapeutics	J. Ocul. Pharmacol. Ther.	1080-7683	1557-7732	n	40
Journal of Offshore Mechanics and Arctic Engineering	J. Offshore Mech. Arct. Eng.	0892-7219	1528-896X	n	15
Journal of Optics	J. Opt.	2040-8978	2040-8986	n	34
Journal of Orthopaedic & Sports Physical Therapy	J. Orthop. Sports Phys. Ther.	0190-6011	1938-1344	n	6
Journal of Paediatrics and Child Health	J. Paediatr. Child Health	1034-4810	1440-1754	n	68
Journal of Paleolimnology	J. Paleolimnol.	0921-2728	1573-0417	a	50
Journal of Palliative Medicine	J. Palliat. Med.	1096-6218	1557-7740	n	40
Journal of Pediatric and Adolescent Gynecology	J. Pediatr. Adolesc. Gynecol.	1083-3188	1873-4332	n	66
Journal of Pediatric Ophthalmology & Strabismus	J. Pediatr. Ophthalmol. Strabismus	0191-3913	1938-2405	n	5
Journal of Performance of Constructed Facilities	J. Perform. Constr. Facil	0887-3828	1943-5509	a	14
Journal of Perinatology	J. Perinatol.	0743-8346	1476-5543	n	43
Journal of Periodontology	J. Periodontol.	0022-3492	1943-3670	n	68
Journal of Personality and Social Psychology	J. Pers. Soc. Psychol.	0022-3514	1939-1315	a	11
Journal of Pharmacokinetics and Pharmacodynamics	J. Pharmacokinet. Pharmacodyn.	1567-567X	1573-8744	n	51
Journal of Phase Equilibria and Diffusion	J. Phase Equilib. Diffus.	1547-7037	1863-7345	n	55
Journal of Physical and Chemical Reference Data	J. Phys. Chem. Ref. Data	0047-2689	1529-7845	n	4
Journal of Physical Oceanography	J. Phys. Oceanogr.	0022-3670	1520-0485	a	7
Journal of Physics A: Mathematical and Theoretical	J. Phys. A: Math. Theor.	1751-8113	1751-8121	n	34
Journal of Physics B: Atomic, Molecular and Optical Physics	J. Phys. B: At., Mol. Opt. Phys.	0953-4075	1361-6455	n	34
Journal of Physics D: Applied Physics	J. Phys. D: Appl. Phys.	0022-3727	1361-6463	n	34
Journal of Physics G: Nuclear and Particle Physics	J. Phys. G: Nucl. Part. Phys.	0954-3899	1361-6471	n	34
Journal of Physics: Condensed Matter	J. Phys.: Condens. Matter	0953-8984	1361-648X	n	34
Journal of Physics: Conference Series	J. Phys. Conf. Ser.	1742-6588	1742-6596	n	34
Journal of Physiology and Biochemistry	J. Physiol. Biochem.	1138-7548	1877-8755	n	51
Journal of Pipeline Systems Engineering and Practice	J. Pipeline Syst. Eng. Pract.	1949-1190	1949-1204	a	14
Journal of Plant Biochemistry and Biotechnology	J. Plant Biochem. Biotechnol.	0971-7811	0974-1275	a	50
Journal of Plant Growth Regulation	J. Plant Growth Regul.	0721-7595	1435-8107	a	50
Journal of Plant Interactions	J. Plant Interact.	1742-9145	1742-9153	a	61
Journal of Plastic, Reconstructive & Aesthetic Surgery	J. Plast. Reconstr. Aesthet. Surg.	1748-6815	1878-0539	n	68
Journal of Polymer Research	J. Polym. Res.	1022-9760	1572-8935	n	51
Journal of Polymers and the Environment	J. Polym. Environ.	1566-2543	1572-8900	n	51
Journal of Porous Materials	J. Porous Mater.	1380-2224	1573-4854	n	55
Journal of Postgraduate Medicine	J. Postgrad. Med.	0022-3859	0972-2823	n	69
Journal of Pressure Vessel Technology	J. Pressure Vessel Technol.	0094-9930	1528-8978	n	15
Journal of Professional Issues in Engineering Education and Practice	J. Prof. Issues Eng. Educ. Pract.	1052-3928	1943-5541	a	14
Journal of Proteome Research	J. Proteome Res.	1535-3893	1535-3907	n	2
Journal of Psycholinguistic Research	J. Psycholinguist. Res.	0090-6905	1573-6555	a	56
Journal of Psychosocial Nursing and Mental Health Services	J. Psychosoc. Nurs. Ment. Health Serv.	0279-3695	1938-2413	n	5
Journal of Public Health	J. Public Health	2198-1833	1613-2238	a	50
Journal of Radioanalytical and Nuclear Chemistry	J. Radioanal. Nucl. Chem.	0236-5731	1588-2780	n	51
Journal of Radiological Protection	J. Radiol. Prot.	0952-4746	1361-6498	n	34
Journal of Refractive Surgery	J. Refract. Surg.	1081-597X	1938-2391	n	5
Journal of Rehabilitation Research & Development	J. Rehabil. Res. Dev.	0748-7711	1938-1352	n	67
Journal of Science Education and Technology	J. Sci. Educ. Technol.	1059-0145	1573-1839	a	50
Journal of Scientific Computing	J. Sci. Comput.	0885-7474	1573-7691	n	54
Journal of Seismology	J. Seismolog.	1383-4649	1573-157X	a	50
Journal of Sensors and Sensor Systems	J. Sens. Sens. Syst.	2194-8771	2194-878X	a	26
Journal of Soils and Sediments	J. Soils Sediments	1439-0108	1614-7480	a	50
Journal of Sol-Gel Science and Technology	J. Sol-Gel Sci. Technol.	0928-0707	1573-4846	n	51
Journal of Solar Energy Engineering	J. Sol. Energy Eng.	0199-6231	1528-8986	n	15
Journal of Solid State Electrochemistry	J. Solid State Electrochem.	1432-8488	1433-0768	n	51
Journal of Solution Chemistry	J. Solution Chem.	0095-9782	1572-8927	n	54
Journal of Sports Sciences	J. Sports Sci.	0264-0414	1466-447X	a	11
Journal of Statistical Computation and Simulation	J. Stat. Comput. Simul.	0094-9655	1563-5163	n	62
Journal of Statistical Physics	J. Stat. Phys.	0022-4715	1572-9613	n	54
Journal of Structural and Functional Genomics	J. Struct. Funct. Genomics	1345-711X	1570-0267	n	51
Journal of Structural Engineering	J. Struct. Eng.	0733-9445	1943-541X	a	14
Journal of Sulfur Chemistry	J. Sulfur Chem.	1741-5993	1741-6000	n	62
Journal of Superconductivity and Novel Magnetism	J. Supercond. Novel Magn.	1557-1939	1557-1947	n	54
Journal of Surfactants and Detergents	J. Surfactants Deterg.	1097-3958	1558-9293	n	51
Journal of Surveying Engineering	J. Surv. Eng.	0733-9453	1943-5428	a	14
Journal of the ACM	J. ACM	0004-5411	1557-735X	n	20
Journal of the American Board of Family Medicine	J. Am. Board Fam. Med.	1557-2625	1558-7118	n	5
Journal of the American Chemical Society	J. Am. Chem. Soc.	0002-7863	1520-5126	n	2
Journal of the American Oil Chemists' Society	J. Am. Oil Chem. Soc.	0003-021X	1558-9331	n	51
Journal of The American Society for Mass Spectrometry	J. Am. Soc. Mass. Spectrom.	1044-0305	1879-1123	n	2
Journal of the American Society of Echocardiography	J. Am. Soc. Echocardiogr.	0894-7317	1097-6795	n	68
Journal of the American Statistical Association	J. Am. Stat. Assoc.	0162-1459	1537-274X	a	16
Journal of the Association for Research in Otolaryngology	J. Assoc. Res. Otolaryngol.	1525-3961	1438-7573	a	50
Journal of the Atmospheric Sciences	J. Atmos. Sci.	0022-4928	1520-0469	a	7
Journal of the Brazilian Computer Society	J. Braz. Comput. Soc.	0104-6500	1678-4804	n	51
Journal of the Egyptian Public Health Association	J. Egypt. Public Health Assoc.	0013-2446	2090-262X	n	68
Journal of the Indian Academy of Wood Science	J. Indian Acad. Wood Sci.	0972-172X	0976-8432	a	50
Journal of the Indian Society of Pedodontics & Preventive Dentistry	J. Indian Soc. Pedod. Prev. Dent.	0970-4388	1998-3905	n	67
Journal of the Indian Society of Remote Sensing	J. Indian Soc. Remote Sens.	0255-660X	0974-3006	a	56
Journal of the Iranian Chemical Society	J. Iran. Chem. Soc.	1735-207X	1735-2428	n	55
Journal of the Royal Army Medical Corps	J. R. Army Med. Corps	0035-8665	2052-0468	n	21
Journal of the Royal Society of Medicine	J. R. Soc. Med.	0141-0768	1758-1095	n	68
Journal of the South African Veterinary Association	J. S. Afr. Vet. Assoc.	1019-9128	2224-9435	a	0
Journal of The Textile Institute	J. Text. Inst.	0040-5000	1754-2340	a	11
Journal of Theoretical Biology	J. Theor. Biol.	0022-5193		a	29
Journal of Thermal Analysis and Calorimetry	J. Therm. Anal. Calorim.	1388-6150	1588-2926	n	59
Journal of Thrombosis and Thrombolysis	J. Thromb. Thrombolysis	0929-5305	1573-742X	n	51
Journal of Transportation Engineering	J. Transp. Eng.	0733-947X	1943-5436	a	14
Journal of Tribology	J. Tribol.	0742-4787	1528-8897	n	15
Journal of Turbomachinery	J. Turbomach.	0889-504X	1528-8900	n	15
Journal of Urban Health	J. Urban Health	1099-3460	1468-2869	n	59
Journal of Urban Planning and Development	J. Urban Plann. Dev.	0733-9488	1943-5444	a	14
Journal of Vascular Research	J. Vasc. Res.	1018-1172	1423-0135	n	36
Journal of Vascular Surgery	J. Vasc. Surg.	0741-5214	1097-6809	n	68
Journal of Veterinary Internal Medicine	J. Vet. Intern. Med.	0891-6640	1939-1676	n	68
Journal of Vibration and Acoustics	J. Vib. Acoust.	1048-9002	1528-8927	n	15
Journal of Virology	J. Virol.	0022-538X	1098-5514	n	12
Journal of Visualization	J. Visualization	1343-8875	1875-8975	a	50
Journal of Water Resources Planning and Management	J. Water Resour. Plann. Manage.	0733-9496	1943-5452	a	14
Journal of Wound, Ostomy and Continence Nursing	J. Wound. Ostomy Continence Nurs.	1071-5754	1528-3976	n	66
Kidney & Blood Pressure Research	Kidney Blood Press. Res.	1420-4096	1423-0143	n	36
Kidney International	Kidney Int.	0085-2538	1523-1755	n	5
Lab on a Chip	Lab. Chip	1473-0197	1473-0189	n	46
Laboratory Investigation	Lab. Invest.	0023-6837	1530-0307	n	42
Landscape Ecology	Landscape Ecol.	0921-2973	1572-9761	a	50
Landscape Research	Landscape Res.	0142-6397	1469-9710	a	11
Langenbeck's Archives of Surgery	Langenbecks Arch. Surg.	1435-2443	1435-2451	n	51
Langmuir	=	0743-7463	1520-5827	n	2
Laser Physics	Laser Phys.	1054-660X	1555-6611	n	34
Laser Physics Letters	Laser Phys. Lett.	1612-2011	1612-202X	n	34
Lasers in Medical Science	Lasers Med. Sci.	0268-8921	1435-604X	n	51
Law and Human Behavior	Law Hum. Behav.	0147-7307	1573-661X	a	11
Leadership and Management in Engineering	Leadersh. Manage. Eng.	1532-6748	1943-5630	a	14
Learning & Memory	Learn. Mem.	1072-0502	1549-5485	a	25
Letters in Mathematical Physics	Lett. Math. Phys.	0377-9017	1573-0530	n	54
Leukemia	=	0887-6924	1476-5551	n	43
Lifetime Data Analysis	Lifetime Data Anal.	1380-7870	1572-9249	a	50
Limnology and Oceanography	Limnol. Oceanogr.	0024-3590	1939-5590	a	-
Lipids	=	0024-4201	1558-9307	n	51
Liquid Crystals	Liq. Cryst.	0267-8292	1366-5855	n	62
Low Temperature Physics	Low Temp. Phys.	1063-777X	1090-6517	n	4
Lung	=	0341-2040	1432-1750	n	51
Lymphatic Research and Biology	Lymphat. Res. Biol.	1539-6851	1557-8585	n	40
Macromolecules	=	0024-9297	1520-5835	n	2
Mammalian Genome	Mamm. Genome	0938-8990	1432-1777	a	50
Marine and Freshwater Behaviour and Physiology	Mar. Freshwater Behav. Physiol.	1023-6244	1029-0362	a	61
Marine Biodiversity	Mar. Biodivers.	1867-1616	1867-1624	a	50
Marine Biotechnology	Mar. Biotechnol.	1436-2228	1436-2236	a	50
Marine Ecology Progress Series	Mar. Ecol. Prog. Ser.	0171-8630	1616-1599	a	35
Marine Geophysical Research	Mar. Geophys. Res.	0025-3235	1573-0581	a	50
Materials and Structures	Mater. Struct.	1359-5997	1871-6873	n	51
Materials for Renewable and Sustainable Energy	Mater. Renewable Sustainable Energy	2194-1459	2194-1467	n	54
Materials Horizons	Mater. Horiz.	2051-6347	2051-6355	n	46
Materials Technology	Mater. Technol.	1066-7857	1753-5557	n	62
Maternal and Child Health Journal	Matern. Child Health J.	1092-7875	1573-6628	n	57
Mathematical Medicine and Biology	Math. Med. Biol.	1477-8599	1477-8602	a	33
Mathematical Programming	Math. Program.	0025-5610	1436-4646	n	54
Mathematische Zeitschrift	Math. Z.	0025-5874	1432-1823	n	54
Measurement Science and Technology	Meas. Sci. Technol.	0957-0233	1361-6501	n	34
Mechanical Sciences	Mech. Sci.	2191-9151	2191-916X	a	26
Medical & Biological Engineering & Computing	Med. Biol. Eng. Comput.	0140-0118	1741-0444	n	51
Medical Care	Med. Care	0025-7079	1537-1948	n	68
Medical Education	Med. Educ.	0308-0110	1365-2923	n	68
Medical Microbiology and Immunology	Med. Microbiol. Immunol. (Berl.)	0300-8584	1432-1831	n	51
Medical Molecular Morphology	Med. Mol. Morphol.	1860-1480	1860-1499	n	51
Medical Oncology	Med. Oncol.	1357-0560	1559-131X	n	59
Medical Physics	Med. Phys.	0094-2405	2473-4209	n	5
Medicinal Chemistry Research	Med. Chem. Res.	1054-2523	1554-8120	a	50
Medicine, Conflict and Survival	Med. Confl. Surviv.	1362-3699	1743-9396	a	60
Memory	=	0965-8211	1464-0686	a	11
Metabolic Brain Disease	Metab. Brain Dis.	0885-7490	1573-7365	a	50
Meteorology and Atmospheric Physics	Meteorol. Atmos. Phys.	0177-7971	1436-5065	a	50
Microbial Ecology	Microb. Ecol.	0095-3628	1432-184X	n	51
Microbiology	=	1350-0872	1465-2080	n	41
Microbiology and Molecular Biology Reviews	Microbiol. Mol. Biol. Rev.	1092-2172	1098-5557	n	12
Microchimica Acta	Microchim. Acta	0026-3672	1436-5073	n	51
Microfluidics and Nanofluidics	Microfluid. Nanofluid.	1613-4982	1613-4990	a	50
Microgravity Science and Technology	Microgravity Sci. Technol.	0938-0108	1875-0494	a	53
Microsystem Technologies	Microsyst. Technol.	0946-7076	1432-1858	a	50
Military Medicine	Mil. Med.	0026-4075	1930-613X	n	68
Mine Water and the Environment	Mine Water Environ.	1025-9112	1616-1068	a	50
Mineralium Deposita	Miner. Deposita	0026-4598	1432-1866	a	50
Mineralogy and Petrology	Mineral. Petrol.	0930-0708	1438-1168	a	50
Minerva Medica	Minerva Med.	0026-4806	1827-1669	n	68
Modelling and Simulation in Materials Science and Engineering	Modell. Simul. Mater. Sci. Eng.	0965-0393	1361-651X	n	34
Molecular and Cellular Biochemistry	Mol. Cell. Biochem.	0300-8177	1573-4919	n	51
Molecular and Cellular Biology	Mol. Cell. Biol.	0270-7306	1098-5549	n	12
Molecular Biology Reports	Mol. Biol. Rep.	0301-4851	1573-4978	n	51
Molecular BioSystems	Mol. Biosyst.	1742-206X	1742-2051	n	46
Molecular Biotechnology	Mol. Biotechnol.	1073-6085	1559-0305	n	57
Molecular Breeding	Mol. Breed.	1380-3743	1572-9788	a	50
Molecular Cancer Research	Mol. Cancer Res.	1541-7786	1557-3125	n	1
Molecular Cancer Therapeutics	Mol. Cancer Ther.	1535-7163	1538-8514	n	1
Molecular Cell	Mol. Cell	1097-2765	1097-4164	n	24
Molecular Diagnosis & Therapy	Mol. Diagn. Ther.	1177-1062	1179-2000	n	59
Molecular Diversity	Mol. Diversity	1381-1991	1573-501X	n	51
Molecular Ecology	Mol. Ecol.	0962-1083	1365-294X	a	11
Molecular Endocrinology	Mol. Endocrinol.	0888-8809	1944-9917	n	30
Molecular Genetics and Genomics	Mol. Genet. Genomics	1617-4615	1617-4623	a	50
Molecular Medicine Reports	Mol. Med. Rep.	1791-2997	1791-3004	n	49
Molecular Microbiology	Mol. Microbiol.	0950-382X	1365-2958	a	-
Molecular Neurobiology	Mol. Neurobiol.	0893-7648	1559-1182	n	51
Molecular Pharmaceutics	Mol. Pharmaceutics	1543-8384	1543-8392	n	2
Molecular Pharmacology	Mol. Pharmacol.	0026-895X	1521-0111	a	13
Molecular Simulation	Mol. Simul.	0892-7022	1029-0435	n	62
Molecular Therapy	Mol. Ther.	1525-0016	1525-0024	n	24
Monthly Weather Review	Mon. Weather Rev.	0027-0644	1520-0493	a	7
Mount Sinai Journal of Medicine	Mt. Sinai J. Med.	0027-2507	1931-7581	n	66
Multibody System Dynamics	Multibody Sys.Dyn.	1384-5640	1573-272X	n	54
Multidimensional Systems and Signal Processing	Multidimension. Syst. Signal Process.	0923-6082	1573-0824	a	56
Mycopathologia	=	0301-486X	1573-0832	n	59
Mycotoxin Research	Mycotoxin Res.	0178-7888	1867-1632	a	50
Nano Letters	Nano Lett.	1530-6984	1530-6992	n	2
Nanomedicine	=	1743-5889	1748-6963	n	31
Nanoscale Horizons	Nanoscale Horiz.	2055-6756	2055-6764	n	46
Nanoscale Research Letters	Nanoscale Res. Lett.	1931-7573	1556-276X	n	51
Natural Hazards and Earth System Sciences	Nat. Hazards Earth Syst. Sci.	1561-8633	1684-9981	a	26
Natural Hazards Review	Nat. Hazard. Rev.	1527-6988	1527-6996	a	14
Natural Product Reports	Nat. Prod. Rep.	0265-0568	1460-4752	n	46
Natural Product Research	Nat. Prod. Res.	1478-6419	1478-6427	a	61
Natural Resources Research	Nat. Resour. Res.	1520-7439	1573-8981	a	56
Nature	=	0028-0836	1476-4687	n	-
Nature Biotechnology	Nat. Biotechnol.	1087-0156	1546-1696	n	42
Nature Cell Biology	Nat. Cell Biol.	1465-7392	1476-4679	n	42
Nature Chemical Biology	Nat. Chem. Biol.	1552-4450	1552-4469	n	42
Nature Chemistry	Nat. Chem.	1755-4330	1755-4349	n	42
Nature Genetics	Nat. Genet.	1061-4036	1546-1718	n	42
Nature Geoscience	Nat. Geosci.	1752-0894	1752-0908	n	42
Nature Immunology	Nat. Immunol.	1529-2908	1529-2916	n	42
Nature Materials	Nat. Mater.	1476-1122	1476-4660	n	42
Nature Medicine	Nat. Med.	1078-8956	1546-170X	n	42
Nature Methods	Nat. Methods	1548-7091	1548-7105	n	42
Nature Nanotechnology	Nat. Nanotechnol.	1748-3387	1748-3395	n	42
Nature Neuroscience	Nat. Neurosci.	1097-6256	1546-1726	n	42
Nature Photonics	Nat. Photonics	1749-4885	1749-4893	n	42
Nature Physics	Nat. Phys.	1745-2473	1745-2481	n	42
Nature Protocols	Nat. Protoc.	1754-2189	1750-2799	n	42
Nature Reviews Cancer	Nat. Rev. Cancer	1474-175X	1474-1768	n	42
Nature Reviews Cardiology	Nat. Rev. Cardiol.	1759-5002	1759-5010	n	42
Nature Reviews Drug Discovery	Nat. Rev. Drug Discovery	1474-1776	1474-1784	n	42
Nature Reviews Genetics	Nat. Rev. Genet.	1471-0056	1471-0064	n	42
Nature Reviews Immunology	Nat. Rev. Immunol.	1474-1733	1474-1741	n	42
Nature Reviews Microbiology	Nat. Rev. Microbiol.	1740-1526	1740-1534	n	42
Nature Reviews Molecular Cell Biology	Nat. Rev. Mol. Cell Biol.	1471-0072	1471-0080	n	42
Nature Reviews Nephrology	Nat. Rev. Nephrol.	1759-5061	1759-507X	n	42
Nature Reviews Neuroscience	Nat. Rev. Neurosci.	1471-003X	1471-0048	n	42
Nature Structural & Molecular Biology	Nat. Struct. Mol. Biol.	1545-9993	1545-9985	n	42
Naunyn-Schmiedeberg's Archives of Pharmacology	Naunyn. Schmiedebergs Arch. Pharmacol.	0028-1298	1432-1912	a	50
Neonatology	=	1661-7800	1661-7819	n	36
Neotropical Entomology	Neotrop. Entomol.	1519-566X	1678-8052	a	50
Nephron	=	1660-8151	2235-3186	n	36
Neuro-Oncology	Neuro-oncol.	1522-8517	1523-5866	n	5
Neurochemical Research	Neurochem. Res.	0364-3190	1573-6903	n	51
Neurocritical Care	Neurocrit. Care	1541-6933	1556-0961	n	59
Neuroendocrinology	=	0028-3835	1423-0194	n	36
Neuroepidemiology	=	0251-5350	1423-0208	n	36
neurogenetics	Neurogenetics	1364-6745	1364-6753	n	51
Neuroimmunomodulation	=	1021-7401	1423-0216	n	36
Neuroinformatics	=	1539-2791	1559-0089	a	56
Neurological Sciences	Neurol. Sci.	1590-1874	1590-3478	n	51
NeuroMolecular Medicine	Neuromolecular Med.	1535-1084	1559-1174	a	56
Neuron	=	0896-6273	1097-4199	n	24
Neuropsychobiology	=	0302-282X	1423-0224	n	36
Neuropsychology	=	0894-4105	1931-1559	a	11
Neuropsychology Review	Neuropsychol. Rev.	1040-7308	1573-6660	a	56
Neuroradiology	=	0028-3940	1432-1920	n	51
Neurosignals	=	1424-862X	1424-8638	n	36
Neurosurgery	=	0148-396X	1524-4040	n	5
Neurotoxicity Research	Neurotoxic. Res.	1029-8428	1476-3524	a	50
Neurourology and Urodynamics	Neurourol. Urodyn.	0733-2467	1520-6777	n	66
New Journal of Chemistry	New J. Chem.	1144-0546	1369-9261	n	46
New Zealand Journal of Agricultural Research	N. Z. J. Agric. Res.	0028-8233	1175-8775	a	61
Nonlinear Dynamics	Nonlinear Dyn.	0924-090X	1573-269X	n	54
Nonlinear Processes in Geophysics	Nonlinear Processes Geophys.	1023-5809	1607-7946	a	26
Nuclear Fusion	Nucl. Fusion	0029-5515	1741-4326	n	34
Nuclear Science and Engineering	Nucl. Sci. Eng.	0029-5639	1943-748X	n	8
Nuclear Technology	Nucl. Technol.	0029-5450	1943-7471	n	8
Nucleic Acid Therapeutics	Nucleic Acid Ther.	2159-3337	2159-3345	n	40
Nucleic Acids Research	Nucleic Acids Res.	0305-1048	1362-4962	n	-
Nutrient Cycling in Agroecosystems	Nutr. Cycling Agroecosyst.	1385-1314	1573-0867	a	50
Nutrition Reviews	Nutr. Rev.	0029-6643	1753-4887	n	5
Obesity Surgery	Obes. Surg.	0960-8923	1708-0428	n	59
Occupational and Environmental Medicine	Occup. Environ. Med.	1351-0711	1470-7926	n	21
Ocean Dynamics	Ocean Dyn.	1616-7341	1616-7228	a	50
Ocean Science	Ocean Sci.	1812-0784	1812-0792	a	26
Ocular Immunology & Inflammation	Ocul. Immunol. Inflamm.	0927-3948	1744-5078	n	5
Odontology	=	1618-1247	1618-1255	n	59
Oncology	=	0030-2414	1423-0232	n	36
Oncology Reports	Oncol. Rep.	1021-335X	1791-2431	n	49
Onderstepoort Journal of Veterinary Research	Onderstepoort J. Vet. Res.	0030-2465	2219-0635	a	0
Ophthalmic & Physiological Optics	Ophthalmic Physiol. Opt.	0275-5408	1475-1313	n	68
Ophthalmic Epidemiology	Ophthalmic Epidemiol.	0928-6586	1744-5086	n	5
Ophthalmic Plastic and Reconstructive Surgery	Ophthal. Plast. Reconstr. Surg.	0740-9303	1537-2677	n	5
Ophthalmic Research	Ophthalmic Res.	0030-3747	1423-0259	n	36
Ophthalmologica	=	0030-3755	1423-0267	n	36
Optical and Quantum Electronics	Opt. Quantum. Electron.	0306-8919	1572-817X	a	53
Optical Engineering	Opt. Eng.	0091-3286	1560-2303	n	48
Optical Review	Opt. Rev.	1340-6000	1349-9432	n	54
Organic & Biomolecular Chemistry	Org. Biomol. Chem.	1477-0520	1477-0539	n	46
Organic Letters	Org. Lett.	1523-7060	1523-7052	n	2
Organic Process Research & Development	Org. Process Res. Dev.	1083-6160	1520-586X	n	2
Organisms Diversity & Evolution	Org. Divers. Evol.	1439-6092	1618-1077	a	56
Organometallics	=	0276-7333	1520-6041	n	2
Orthopedics	=	0147-7447	1938-2367	n	5
Osteoarthritis and Cartilage	Osteoarthritis Cartilage	1063-4584	1522-9653	n	5
Osteoporosis International	Osteoporos. Int.	0937-941X	1433-2965	n	51
Otolaryngology - Head and Neck Surgery	Otolaryngol. Head Neck Surg.	0194-5998	1097-6817	n	5
Parasitology Research	Parasitol. Res.	0932-0113	1432-1955	a	50
Pathobiology	=	1015-2008	1423-0291	n	36
Pathology	Pathology (Phila.)	0031-3025	1465-3931	n	68
Pathology & Oncology Research	Pathol. Oncol. Res.	1219-4956	1532-2807	n	51
Pathology International	Pathol. Int.	1320-5463	1440-1827	n	68
Pediatric Annals	Pediatr. Ann.	0090-4481	1938-2359	n	5
Pediatric Cardiology	Pediatr. Cardiol.	0172-0643	1432-1971	n	51
Pediatric Nephrology	Pediatr. Nephrol.	0931-041X	1432-198X	n	51
Pediatric Neurosurgery	Pediatr. Neurosurg.	1016-2291	1423-0305	n	36
Pediatric Radiology	Pediatr. Radiol.	0301-0449	1432-1998	n	51
Pediatric Surgery International	Pediatr. Surg. Int.	0179-0358	1437-9813	n	51
Pediatrics	=	0031-4005	1098-4275	n	5
Pediatrics International	Pediatr. Int.	1328-8067	1442-200X	n	66
Perspectives	Perspectives (Montclair)	0907-676X	1747-6623	a	11
Petroleum Geoscience	Pet. Geosci.	1354-0793	2041-496X	a	63
Petroleum Science	Pet. Sci.	1672-5107	1995-8226	a	58
Pharmaceutical Patent Analyst	Pharm. Pat. Anal.	2046-8954	2046-8962	n	32
Pharmaceutical Research	Pharm. Res.	0724-8741	1573-904X	n	59
PharmacoEconomics	Pharmacoeconomics	1170-7690	1179-2027	n	59
Pharmacogenomics	=	1462-2416	1744-8042	n	31
Pharmacognosy Reviews	Pharmacogn. Rev.	0973-7847	0976-2787	n	69
Pharmacological Reviews	Pharmacol. Rev.	0031-6997	1521-0081	a	13
Pharmacology	=	0031-7012	1423-0313	n	36
Pharmacotherapy	=	0277-0008	1875-9114	n	68
Photosynthesis Research	Photosynth. Res.	0166-8595	1573-5079	a	50
Physica Scripta	Phys. Scr.	0031-8949	1402-4896	n	34
Physical Biology	Phys. Biol.	1478-3967	1478-3975	n	34
Physical Review A	Phys. Rev. A	2469-9926	2469-9934	n	9
Physical Review B	Phys. Rev. B	2469-9950	2469-9969	n	9
Physical Review Letters	Phys. Rev. Lett.	0031-9007	1079-7114	n	9
Physics and Chemistry of Liquids	Phys. Chem. Liq.	0031-9104	1029-0451	n	62
Physics and Chemistry of Minerals	Phys. Chem. Miner.	0342-1791	1432-2021	a	50
Physics Education	Phys. Educ.	0031-9120	1361-6552	n	34
Physics of Fluids	Phys. Fluids	1070-6631	1089-7666	n	4
Physics of Plasmas	Phys. Plasmas	1070-664X	1089-7674	n	4
Physics-Uspekhi	Phys. Usp.	1063-7869	1468-4780	n	34
Physiological Genomics	Physiol. Genomics	1094-8341	1531-2267	n	10
Physiological Reviews	Physiol. Rev.	0031-9333	1522-1210	n	10
Physiology	=	1548-9213	1548-9221	n	10
Phytochemistry Reviews	Phytochem. Rev.	1568-7767	1572-980X	a	50
Pituitary	=	1386-341X	1573-7403	n	51
Plant and Soil	Plant Soil	0032-079X	1573-5036	a	50
Plant Cell Reports	Plant Cell Rep.	0721-7714	1432-203X	a	50
Plant Foods for Human Nutrition	Plant Foods Hum. Nutr.	0921-9668	1573-9104	n	51
Plant Growth Regulation	Plant Growth Regul.	0167-6903	1573-5087	a	50
Plant Physiology	Plant Physiol.	0032-0889	1532-2548	a	-
Plant Signaling & Behavior	Plant Signaling Behav.	1559-2316	1559-2324	n	38
Planta	=	0032-0935	1432-2048	a	50
Plasma Chemistry and Plasma Processing	Plasma Chem. Plasma Process.	0272-4324	1572-8986	n	51
Plasma Physics and Controlled Fusion	Plasma Phys. Controlled Fusion	0741-3335	1361-6587	n	34
Plasma Sources Science and Technology	Plasma Sources Sci. Technol.	0963-0252	1361-6595	n	34
Plastic and Reconstructive Surgery	Plast. Reconstr. Surg.	0032-1052	1529-4242	n	5
PLOS Biology	PLoS Biol.	1544-9173	1545-7885	n	45
PLOS Computational Biology	PLoS Comput. Biol.	1553-734X	1553-7358	n	45
PLOS Genetics	PLos Genet.	1553-7390	1553-7404	n	45
PLOS Medicine	PLoS Med.	1549-1277	1549-1676	n	45
PLOS Pathogens	PLoS Pathog.	1553-7366	1553-7374	n	45
Polar Biology	Polar Biol.	0722-4060	1432-2056	a	50
Polymer Bulletin	Polym. Bull.	0170-0839	1436-2449	n	51
Polymer Chemistry	Polym. Chem.	1759-9954	1759-9962	n	46
Postgraduate Medical Journal	Postgrad. Med. J.	0032-5473	1469-0756	n	21
Postgraduate Medicine	Postgrad. Med.	0032-5481	1941-9260	n	5
Potato Research	Potato Res.	0014-3065	1871-4528	a	50
Precision Agriculture	Precis. Agric.	1385-2256	1573-1618	a	56
Prevention Science	Prev. Sci.	1389-4986	1573-6695	a	56
Proceedings of the International Association of Hydrological Sciences	Proc. Int. Assoc. Hydrol. Sci.	2199-8981	2199-899X	a	26
Proceedings of the National Academy of Sciences of the United States of America	Proc. Natl. Acad. Sci. U.S.A.	0027-8424	1091-6490	n	-
Proceedings of the Zoological Society	Proc. Zool. Soc.	0373-5893	0974-6919	a	52
Production Engineering	Prod. Eng.	0944-6524	1863-7353	n	51
Progress in Biomaterials	Prog. Biomater.	2194-0509	2194-0517	a	50
Protoplasma	=	0033-183X	1615-6102	a	50
Psychological Bulletin	Psychol. Bull.	0033-2909	1939-1455	a	11
Psychological Methods	Psychol. Methods	1082-989X	1939-1463	a	11
Psychological Research	Psychol. Res.	0340-0727	1430-2772	a	56
Psychological Review	Psychol. Rev.	0033-295X	1939-1471	a	11
Psychology and Aging	Psychol. Aging	0882-7974	1939-1498	a	11
Psychometrika	=	0033-3123	1860-0980	a	56
Psychopathology	=	0254-4962	1423-033X	n	36
Psychopharmacology	Psychopharmacology (Berl.)	0033-3158	1432-2072	a	50
Psychotherapy and Psychosomatics	Psychother. Psychosom.	0033-3190	1423-0348	n	36
Qualitative Health Research	Qual. Health Res.	1049-7323	1552-7557	a	11
Quality of Life Research	Qual. Life Res.	0962-9343	1573-2649	n	57
Quantum Electronics	Quantum Electron.	1063-7818	1468-4799	n	34
Quantum Information Processing	Quantum Inf. Process.	1570-0755	1573-1332	n	54
Quarterly Journal of Engineering Geology and Hydrogeology	Q. J. Eng. Geol. Hydrogeol.	1470-9236	2041-4803	a	63
Radiation and Environmental Biophysics	Radiat. Environ. Biophys.	0301-634X	1432-2099	a	50
Radio Science	Radio Sci.	0048-6604	1944-799X	a	3
Rapid Communications in Mass Spectrometry	Rapid Commun. Mass Spectrom.	0951-4198	1097-0231	n	5
Rare Metals	Rare Met.	1001-0521	1867-7185	n	59
Regenerative Engineering and Translational Medicine	Regener. Eng. Transl. Med.	2364-4133	2364-4141	n	59
Regional Environmental Change	Reg. Environ. Change	1436-3798	1436-378X	a	50
Rejuvenation Research	Rejuvenation Res.	1549-1684	1557-8577	n	40
Reports on Progress in Physics	Rep. Prog. Phys.	0034-4885	1361-6633	n	34
Research in Engineering Design	Res. Eng. Des.	0934-9839	1435-6066	a	50
Research on Chemical Intermediates	Res. Chem. Intermed.	0922-6168	1568-5675	n	55
Respiration	=	0025-7931	1423-0356	n	36
Retina	=	0275-004X	1539-2864	n	5
Review of Scientific Instruments	Rev. Sci. Instrum.	0034-6748	1089-7623	n	4
Reviews in Endocrine and Metabolic Disorders	Rev. Endocr. Metab. Disord.	1389-9155	1573-2606	n	59
Reviews in Fish Biology and Fisheries	Rev. Fish Biol. Fish.	0960-3166	1573-5184	a	50
Rheologica Acta	Rheol. Acta	0035-4511	1435-1528	a	50
Rheumatology International	Rheumatol. Int.	0172-8172	1437-160X	n	51
RNA Biology	RNA Biol.	1547-6286	1555-8584	n	38
Rock Mechanics and Rock Engineering	Rock Mech. Rock Eng.	0723-2632	1434-453X	a	50
Russian Chemical Reviews	Russ. Chem. Rev.	0036-021X	1468-4837	n	34
Russian Mathematical Surveys	Russ. Math. Surv.	0036-0279	1468-4829	n	34
Scandinavian Journal of Forest Research	Scand. J. For. Res.	0282-7581	1651-1891	a	61
Science	=	0036-8075	1095-9203	n	-
Science & Education	Sci. Educ.	0926-7220	1573-1901	a	56
Science and Technology of Advanced Materials	Sci. Technol. Adv. Mater.	1468-6996	1878-5514	n	34
Scientific Drilling	Sci. Drill.	1816-8957	1816-3459	a	26
Scottish Journal of Geology	Scott. J. Geol.	0036-9276	2041-4951	a	63
Semiconductor Science and Technology	Semicond. Sci. Technol.	0268-1242	1361-6641	n	34
Sexually Transmitted Diseases	Sex. Transm. Dis.	0148-5717	1537-4521	n	68
Sexually Transmitted Infections	Sex. Transm. Infect.	1368-4973	1472-3263	n	21
Skeletal Radiology	Skeletal Radiol.	0364-2348	1432-2161	n	59
Skin Pharmacology and Physiology	Skin Pharmacol. Physiol.	1660-5527	1660-5535	n	36
Smart Materials and Structures	Smart Mater. Struct.	0964-1726	1361-665X	n	34
Social Psychiatry and Psychiatric Epidemiology	Soc. Psychiatry Psychiatr. Epidemiol.	0933-7954	1433-9285	n	51
Social Psychology	Soc. Psychol.	1864-9335	2151-2590	a	11
Soft Robotics	Soft Rob.	2169-5172	2169-5180	n	40
South African Journal of Communication Disorders	S. Afr. J. Commun. Disord.	0379-8046	2225-4765	a	11
Special Care in Dentistry	Spec. Care Dentist.	0275-1879	1754-4505	n	68
Sports Biomechanics	Sports Biomech.	1476-3141	1752-6116	a	11
Sports Engineering	Sports Eng.	1369-7072	1460-2687	n	51
Sports Medicine	Sports Med.	0112-1642	1179-2035	n	59
Stem Cells and Development	Stem Cells Dev.	1547-3287	1557-8534	n	40
Stereotactic and Functional Neurosurgery	Stereotact. Funct. Neurosurg.	1011-6125	1423-0372	n	36
Strahlentherapie und Onkologie	Strahlenther. Onkol.	0179-7158	1439-099X	n	51
Structural and Multidisciplinary Optimization	Struct. Multidiscip.  Optim.	1615-147X	1615-1488	a	50
Structural Chemistry	Struct. Chem.	1040-0400	1572-9001	n	51
Structure	=	0969-2126	1878-4186	n	24
Superconductor Science and Technology	Supercond. Sci. Technol.	0953-2048	1361-6668	n	34
Supportive Care in Cancer	Support. Care Cancer	0941-4355	1433-7339	n	51
Surgery Today	Surg. Today	0941-1291	1436-2813	n	59
Surgical and Radiologic Anatomy	Surg. Radiol. Anat.	0930-1038	1279-8517	n	51
Survey of Ophthalmology	Surv. Ophthalmol.	0039-6257	1879-3304	n	6
Surveys in Geophysics	Surv. Geophys.	0169-3298	1573-0956	a	50
Sustainability Science	Sustainability Sci.	1862-4065	1862-4057	a	50
Swarm Intelligence	Swarm Intell.	1935-3812	1935-3820	a	56
Swiss Journal of Geosciences	Swiss J. Geosci.	1661-8726	1661-8734	a	56
Swiss Medical Weekly	Swiss Med. Wkly.	1424-7860	1424-3997	n	67
Systematic Biology	Syst. Biol.	1063-5157	1076-836X	a	-
The Astrophysical Journal	Astrophys. J.	0004-637X	1538-4357	a	-
The Journal of Biological Chemistry	J. Biol. Chem.	0021-9258	1083-351X	n	-
The Journal of Chemical Physics	J. Chem. Phys.	0021-9606	1089-7690	n	4
The Journal of Physical Chemistry A	J. Phys. Chem. A	1089-5639	1520-5215	n	2
The Journal of Physiology	J. Physiol. (Lond.)	0022-3751	1469-7793	a	-
Theoretical and Applied Climatology	Theor. Appl. Climatol.	0177-798X	1434-4483	a	50
Theoretical and Applied Genetics	Theor. Appl. Genet.	0040-5752	1432-2242	a	50
Theoretical and Computational Fluid Dynamics	Theor. Comput. Fluid Dyn.	0935-4964	1432-2250	n	54
Theoretical Chemistry Accounts	Theor. Chem. Acc.	1432-881X	1432-2234	n	51
Theoretical Ecology	Theor. Ecol.	1874-1738	1874-1746	a	50
Thorax	=	0040-6376	1468-3296	n	21
Thyroid	=	1050-7256	1557-9077	n	40
Tissue Engineering	Tissue Eng.	2152-4947	2152-4955	n	40
Tobacco Control	Tob. Control	0964-4563	1468-3318	n	21
Topics in Catalysis	Top. Catal.	1022-5528	1572-9028	n	51
Topics in Current Chemistry	Top. Curr. Chem.	2365-0869	2364-8961	n	51
Toxicological & Environmental Chemistry	Toxicol. Environ. Chem.	0277-2248	1029-0486	a	60
Toxicology Research	Toxicol. Res.	2045-452X	2045-4538	n	46
Transfusion	Transfusion (Paris)	0041-1132	1537-2995	n	68
Transgenic Research	Transgenic Res.	0962-8819	1573-9368	a	50
Transition Metal Chemistry	Transition Met. Chem.	0340-4285	1572-901X	n	51
Translational Research	Transl. Res.	1931-5244	1878-1810	n	5
Transport in Porous Media	Transp. Porous Media	0169-3913	1573-1634	a	53
Tree Genetics & Genomes	Tree Genet. Genomes	1614-2942	1614-2950	a	50
Trends in Biotechnology	Trends Biotechnol.	0167-7799	1879-3096	n	65
Trends in Cell Biology	Trends Cell Biol.	0962-8924	1879-3088	n	65
Trends in Endocrinology & Metabolism	Trends Endocrinol. Metab.	1043-2760	1879-3061	n	65
Trends in Immunology	Trends Immunol.	1471-4906	1471-4981	n	65
Trends in Microbiology	Trends Microbiol.	0966-842X	1878-4380	n	65
Trends in Molecular Medicine	Trends Mol. Med.	1471-4914	1471-499X	n	65
Trends in Neurosciences	Trends Neurosci.	0166-2236	1878-108X	n	65
Trends in Parasitology	Trends Parasitol.	1471-4922	1471-5007	n	65
Trends in Pharmacological Sciences	Trends Pharmacol. Sci.	0165-6147	1873-3735	n	65
Trends in Plant Science	Trends Plant Sci.	1360-1385	1878-4372	n	65
Tribology Letters	Tribol. Lett.	1023-8883	1573-2711	n	54
Tropical Doctor	Trop. Doct.	0049-4755	1758-1133	n	47
Urologia Internationalis	Urol. Int.	0042-1138	1423-0399	n	36
Vascular Medicine	Vasc. Med.	1358-863X	1477-0377	n	47
Vehicle System Dynamics	Veh. Syst. Dyn.	0042-3114	1744-5159	n	62
Veterinary Quarterly	Vet. Q.	0165-2176	1875-5941	a	61
Veterinary Research Communications	Vet. Res. Commun.	0165-7380	1573-7446	a	50
Viral Immunology	Viral Immunol.	0882-8245	1557-8976	a	39
Virchows Archiv	Virchows Arch.	0945-6317	1432-2307	n	51
Waste and Biomass Valorization	Waste Biomass Valorization	1877-2641	1877-265X	n	54
Water International	Water Int.	0250-8060	1941-1707	a	11
Water Resources Management	Water Resour. Manage.	0920-4741	1573-1650	a	50
Water Resources Research	Water Resour. Res.	0043-1397	1944-7973	a	3
Waves in Random and Complex Media	Waves Random Complex Medium	1745-5030	1745-5049	n	62
Weather and Forecasting	Weather Forecasting	0882-8156	1520-0434	a	7
Weather, Climate, and Society	Weather Clim. Soc.	1948-8327	1948-8335	a	7
Web Ecology	Web Ecol.	2193-3081	1399-1183	a	26
Welding International	Weld. Int.	0950-7116	1754-2138	n	62
Wetlands Ecology and Management	Wetlands Ecol. Manage.	0923-4861	1572-9834	a	50
Wiener klinische Wochenschrift	Wien. Klin. Wochenschr.	0043-5325	1613-7671	n	59
Wood Science and Technology	Wood Sci. Technol.	0043-7719	1432-5225	a	50
World Journal of Microbiology and Biotechnology	World J. Microbiol. Biotechnol.	0959-3993	1573-0972	a	50
World Journal of Surgery	World J. Surg.	0364-2313	1432-2323	n	51
World Journal of Urology	World J. Urol.	0724-4983	1433-8726	n	51
Yale Journal of Biology and Medicine	Yale J. Biol. Med.	0044-0086	1551-4056	n	67`;
