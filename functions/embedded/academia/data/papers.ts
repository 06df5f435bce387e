/**
 * Landmark research papers, one a line: "title TAB first author TAB year TAB journal".
 * Source: typed in by hand 2026-11-22 as widely cited, not from copies of the papers (bibliographic facts, CC0-1.0; the year is that of the printed volume).
 * Authors are spelt as in the table of scholars where they are in it.
 */
export const PAPERS = `On the Electrodynamics of Moving Bodies	Albert Einstein	1905	Annalen der Physik
On the Constitution of Atoms and Molecules	Niels Bohr	1913	Philosophical Magazine
On the Elementary Electrical Charge and the Avogadro Constant	Robert Millikan	1913	Physical Review
The Adsorption of Gases on Plane Surfaces of Glass, Mica and Platinum	Irving Langmuir	1918	Journal of the American Chemical Society
The Nature of the Chemical Bond	Linus Pauling	1931	Journal of the American Chemical Society
Sickle Cell Anemia, a Molecular Disease	Linus Pauling	1949	Science
The Quantum Theory of the Electron	Paul Dirac	1928	Proceedings of the Royal Society A
An Undulatory Theory of the Mechanics of Atoms and Molecules	Erwin Schrodinger	1926	Physical Review
A Quantum Theory of the Scattering of X-rays by Light Elements	Arthur Compton	1923	Physical Review
Can Quantum-Mechanical Description of Physical Reality Be Considered Complete?	Albert Einstein	1935	Physical Review
Energy Production in Stars	Hans Bethe	1939	Physical Review
The Positive Electron	Carl Anderson	1933	Physical Review
Possible Existence of a Neutron	James Chadwick	1932	Nature
Disintegration of Uranium by Neutrons: a New Type of Nuclear Reaction	Lise Meitner	1939	Nature
A New Microscopic Principle	Dennis Gabor	1948	Nature
Stimulated Optical Radiation in Ruby	Theodore Maiman	1960	Nature
Theory of Superconductivity	John Bardeen	1957	Physical Review
Crystal Statistics. I. A Two-Dimensional Model with an Order-Disorder Transition	Lars Onsager	1944	Physical Review
Space-Time Approach to Non-Relativistic Quantum Mechanics	Richard Feynman	1948	Reviews of Modern Physics
Question of Parity Conservation in Weak Interactions	Tsung-Dao Lee	1956	Physical Review
A Model of Leptons	Steven Weinberg	1967	Physical Review Letters
Broken Symmetries and the Masses of Gauge Bosons	Peter Higgs	1964	Physical Review Letters
Inhomogeneous Electron Gas	Pierre Hohenberg	1964	Physical Review
Generalized Gradient Approximation Made Simple	John Perdew	1996	Physical Review Letters
Equation of State Calculations by Fast Computing Machines	Nicholas Metropolis	1953	Journal of Chemical Physics
A Relation between Distance and Radial Velocity among Extra-Galactic Nebulae	Edwin Hubble	1929	Proceedings of the National Academy of Sciences of the United States of America
The Maximum Mass of Ideal White Dwarfs	Subrahmanyan Chandrasekhar	1931	Astrophysical Journal
A Measurement of Excess Antenna Temperature at 4080 Mc/s	Arno Penzias	1965	Astrophysical Journal
Observation of a Rapidly Pulsating Radio Source	Antony Hewish	1968	Nature
Black Hole Explosions?	Stephen Hawking	1974	Nature
A Jupiter-Mass Companion to a Solar-Type Star	Michel Mayor	1995	Nature
Deterministic Nonperiodic Flow	Edward Lorenz	1963	Journal of the Atmospheric Sciences
Stratospheric Sink for Chlorofluoromethanes	Mario Molina	1974	Nature
Large Losses of Total Ozone in Antarctica Reveal Seasonal ClOx/NOx Interaction	Joseph Farman	1985	Nature
C60: Buckminsterfullerene	Harold Kroto	1985	Nature
Helical Microtubules of Graphitic Carbon	Sumio Iijima	1991	Nature
Electric Field Effect in Atomically Thin Carbon Films	Konstantin Novoselov	2004	Science
On Computable Numbers, with an Application to the Entscheidungsproblem	Alan Turing	1937	Proceedings of the London Mathematical Society
Computing Machinery and Intelligence	Alan Turing	1950	Mind
The Chemical Basis of Morphogenesis	Alan Turing	1952	Philosophical Transactions of the Royal Society B
A Mathematical Theory of Communication	Claude Shannon	1948	Bell System Technical Journal
A Note on Two Problems in Connexion with Graphs	Edsger Dijkstra	1959	Numerische Mathematik
An Axiomatic Basis for Computer Programming	Tony Hoare	1969	Communications of the ACM
A Relational Model of Data for Large Shared Data Banks	Edgar Codd	1970	Communications of the ACM
New Directions in Cryptography	Whitfield Diffie	1976	IEEE Transactions on Information Theory
A Method for Obtaining Digital Signatures and Public-Key Cryptosystems	Ronald Rivest	1978	Communications of the ACM
Time, Clocks, and the Ordering of Events in a Distributed System	Leslie Lamport	1978	Communications of the ACM
Neural Networks and Physical Systems with Emergent Collective Computational Abilities	John Hopfield	1982	Proceedings of the National Academy of Sciences of the United States of America
Learning Representations by Back-Propagating Errors	David Rumelhart	1986	Nature
Long Short-Term Memory	Sepp Hochreiter	1997	Neural Computation
Collective Dynamics of Small-World Networks	Duncan Watts	1998	Nature
Emergence of Scaling in Random Networks	Albert-Laszlo Barabasi	1999	Science
Deep Learning	Yann LeCun	2015	Nature
The Probable Error of a Mean	William Gosset	1908	Biometrika
Individual Comparisons by Ranking Methods	Frank Wilcoxon	1945	Biometrics Bulletin
Coefficient Alpha and the Internal Structure of Tests	Lee Cronbach	1951	Psychometrika
Nonparametric Estimation from Incomplete Observations	Edward Kaplan	1958	Journal of the American Statistical Association
A Coefficient of Agreement for Nominal Scales	Jacob Cohen	1960	Educational and Psychological Measurement
Regression Models and Life-Tables	David Cox	1972	Journal of the Royal Statistical Society Series B
Bootstrap Methods: Another Look at the Jackknife	Bradley Efron	1979	Annals of Statistics
Statistical Methods for Assessing Agreement between Two Methods of Clinical Measurement	Martin Bland	1986	Lancet
Citation Indexes for Science	Eugene Garfield	1955	Science
Networks of Scientific Papers	Derek de Solla Price	1965	Science
The Matthew Effect in Science	Robert Merton	1968	Science
Citation Analysis as a Tool in Journal Evaluation	Eugene Garfield	1972	Science
An Index to Quantify an Individual's Scientific Research Output	Jorge Hirsch	2005	Proceedings of the National Academy of Sciences of the United States of America
Mendelian Proportions in a Mixed Population	Godfrey Hardy	1908	Science
Sex Limited Inheritance in Drosophila	Thomas Hunt Morgan	1910	Science
Evolution in Mendelian Populations	Sewall Wright	1931	Genetics
Genetic Control of Biochemical Reactions in Neurospora	George Beadle	1941	Proceedings of the National Academy of Sciences of the United States of America
The Origin and Behavior of Mutable Loci in Maize	Barbara McClintock	1950	Proceedings of the National Academy of Sciences of the United States of America
Protein Measurement with the Folin Phenol Reagent	Oliver Lowry	1951	Journal of Biological Chemistry
A Quantitative Description of Membrane Current and Its Application to Conduction and Excitation in Nerve	Alan Hodgkin	1952	Journal of Physiology
Molecular Structure of Nucleic Acids: A Structure for Deoxyribose Nucleic Acid	James Watson	1953	Nature
A Production of Amino Acids Under Possible Primitive Earth Conditions	Stanley Miller	1953	Science
Genetic Regulatory Mechanisms in the Synthesis of Proteins	Francois Jacob	1961	Journal of Molecular Biology
Coupling of Phosphorylation to Electron and Hydrogen Transfer by a Chemi-Osmotic Type of Mechanism	Peter Mitchell	1961	Nature
Evolutionary Rate at the Molecular Level	Motoo Kimura	1968	Nature
Central Dogma of Molecular Biology	Francis Crick	1970	Nature
Cleavage of Structural Proteins during the Assembly of the Head of Bacteriophage T4	Ulrich Laemmli	1970	Nature
Continuous Cultures of Fused Cells Secreting Antibody of Predefined Specificity	Georges Kohler	1975	Nature
DNA Sequencing with Chain-Terminating Inhibitors	Frederick Sanger	1977	Proceedings of the National Academy of Sciences of the United States of America
Identification of Common Molecular Subsequences	Temple Smith	1981	Journal of Molecular Biology
Basic Local Alignment Search Tool	Stephen Altschul	1990	Journal of Molecular Biology
Viable Offspring Derived from Fetal and Adult Mammalian Cells	Ian Wilmut	1997	Nature
Potent and Specific Genetic Interference by Double-Stranded RNA in Caenorhabditis elegans	Andrew Fire	1998	Nature
The Hallmarks of Cancer	Douglas Hanahan	2000	Cell
A Programmable Dual-RNA-Guided DNA Endonuclease in Adaptive Bacterial Immunity	Martin Jinek	2012	Science
On the Antibacterial Action of Cultures of a Penicillium	Alexander Fleming	1929	British Journal of Experimental Pathology
The Tragedy of the Commons	Garrett Hardin	1968	Science
The Genetical Evolution of Social Behaviour	W. D. Hamilton	1964	Journal of Theoretical Biology
Psychology as the Behaviorist Views It	John Broadus Watson	1913	Psychological Review
A Theory of Human Motivation	Abraham Maslow	1943	Psychological Review
Superstition in the Pigeon	B. F. Skinner	1948	Journal of Experimental Psychology
The Magical Number Seven, Plus or Minus Two	George Miller	1956	Psychological Review
Behavioral Study of Obedience	Stanley Milgram	1963	Journal of Abnormal and Social Psychology
Judgment under Uncertainty: Heuristics and Biases	Amos Tversky	1974	Science
The Strength of Weak Ties	Mark Granovetter	1973	American Journal of Sociology
A Mathematical Theory of Saving	Frank Ramsey	1928	Economic Journal
Stability in Competition	Harold Hotelling	1929	Economic Journal
The Nature of the Firm	Ronald Coase	1937	Economica
The Use of Knowledge in Society	Friedrich Hayek	1945	American Economic Review
Equilibrium Points in n-Person Games	John Nash	1950	Proceedings of the National Academy of Sciences of the United States of America
Portfolio Selection	Harry Markowitz	1952	Journal of Finance
The Pure Theory of Public Expenditure	Paul Samuelson	1954	Review of Economics and Statistics
Economic Growth and Income Inequality	Simon Kuznets	1955	American Economic Review
A Behavioral Model of Rational Choice	Herbert Simon	1955	Quarterly Journal of Economics
A Contribution to the Theory of Economic Growth	Robert Solow	1956	Quarterly Journal of Economics
The Cost of Capital, Corporation Finance and the Theory of Investment	Franco Modigliani	1958	American Economic Review
The Problem of Social Cost	Ronald Coase	1960	Journal of Law and Economics
Uncertainty and the Welfare Economics of Medical Care	Kenneth Arrow	1963	American Economic Review
The Role of Monetary Policy	Milton Friedman	1968	American Economic Review
The Pricing of Options and Corporate Liabilities	Fischer Black	1973	Journal of Political Economy
Prospect Theory: An Analysis of Decision under Risk	Daniel Kahneman	1979	Econometrica`;
