/**
 * Landmark research papers, one a line: "title TAB first author TAB year TAB journal".
 * Source: records of the bibliographies that are kept in public repositories, 2026-12 (bibliographic facts, CC0-1.0): b-vitamins/bibliography,
 * ContextLab/CDL-bibliography (MIT), d2l-ai/d2l-en (CC-BY-SA-4.0), QuantEcon/lecture-python.myst, percyliang/refdb and
 * stan-dev/docs, at the commits that the audit names. A paper has the given names of its author that one of them
 * or the table of scholars has, and initials otherwise.
 */
export const PAPERS = `An Undulatory Theory of the Mechanics of Atoms and Molecules	Erwin Schrodinger	1926	Physical Review
The Method of Probits	C. I. Bliss	1934	Science
The Nature of the Firm	Ronald Coase	1937	Economica
Stochastic Problems in Physics and Astronomy	S. Chandrasekhar	1943	Reviews of Modern Physics
A Logical Calculus of the Ideas Immanent in Nervous Activity	Warren McCulloch	1943	Bulletin of Mathematical Biophysics
Individual Comparisons by Ranking Methods	F. Wilcoxon	1945	Biometrics Bulletin
Cognitive Maps in Rats and Men	Edward Tolman	1948	Psychological Review
Space-Time Approach to Non-Relativistic Quantum Mechanics	Richard Feynman	1948	Reviews of Modern Physics
A Mathematical Theory of Communication	Claude Shannon	1948	Bell System Technical Journal
The Monte Carlo Method	Nicholas Metropolis	1949	Journal of the American Statistical Association
Computing Machinery and Intelligence	Alan Turing	1950	Mind
A Stochastic Approximation Method	Herbert Robbins	1951	Annals of Mathematical Statistics
On the Theory of Dynamic Programming	Richard Bellman	1952	Proceedings of the National Academy of Sciences of the United States of America
A Quantitative Description of Membrane Current and Its Application to Conduction and Excitation in Nerve	Alan Hodgkin	1952	Journal of Physiology
Equation of State Calculations by Fast Computing Machines	Nicholas Metropolis	1953	Journal of Chemical Physics
Rational Choice and the Structure of the Environment	Herbert Simon	1956	Psychological Review
Synthesis of the Elements in Stars	Margaret Burbidge	1957	Reviews of Modern Physics
"Relative State" Formulation of Quantum Mechanics	Hugh Everett	1957	Reviews of Modern Physics
Loss of Recent Memory after Bilateral Hippocampal Lesions	W. B. Scoville	1957	Journal of Neurology, Neurosurgery, and Psychiatry
Information Theory and Statistical Mechanics	Edwin Jaynes	1957	Physical Review
An Exact Consumption-Loan Model of Interest with or without the Social Contrivance of Money	Paul Samuelson	1958	Journal of Political Economy
The Perceptron: A Probabilistic Model for Information Storage and Organization in the Brain	Frank Rosenblatt	1958	Psychological Review
Receptive Fields of Single Neurones in the Cat's Striate Cortex	David Hubel	1959	Journal of Physiology
A Note on Two Problems in Connexion with Graphs	E. W. Dijkstra	1959	Numerische Mathematik
Rational Expectations and the Theory of Price Movements	John Muth	1961	Econometrica
Receptive Fields, Binocular Interaction and Functional Architecture in the Cat's Visual Cortex	David Hubel	1962	Journal of Physiology
Broken Symmetry and the Mass of Gauge Vector Mesons	F. Englert	1964	Physical Review Letters
Broken Symmetries and the Masses of Gauge Bosons	Peter Higgs	1964	Physical Review Letters
The Role of Securities in the Optimal Allocation of Risk-bearing	Kenneth Arrow	1964	Review of Economic Studies
Robust Estimation of a Location Parameter	Peter Huber	1964	Annals of Mathematical Statistics
Gravitational Collapse and Space-Time Singularities	Roger Penrose	1965	Physical Review Letters
High-Speed Scanning in Human Memory	S. Sternberg	1966	Science
A Model of Leptons	Steven Weinberg	1967	Physical Review Letters
The Role of Monetary Policy	Milton Friedman	1968	American Economic Review
Investigating Causal Relations by Econometric Models and Cross-Spectral Methods	C. W. J. Granger	1969	Econometrica
Monte Carlo Sampling Methods Using Markov Chains and Their Applications	W. K. Hastings	1970	Biometrika
Mental Rotation of Three-Dimensional Objects	R. N. Shepard	1971	Science
The Hippocampus as a Spatial Map. Preliminary Evidence from Unit Activity in the Freely-Moving Rat	J. O'Keefe	1971	Brain Research
Generalized Linear Models	John Nelder	1972	Journal of the Royal Statistical Society Series A
Regression Models and Life-Tables	David Cox	1972	Journal of the Royal Statistical Society Series B
Ultraviolet Behavior of Non-Abelian Gauge Theories	David Gross	1973	Physical Review Letters
A Bayesian Analysis of Some Nonparametric Problems	T. S. Ferguson	1973	Annals of Statistics
Theory of Rational Option Pricing	Robert C. Merton	1973	Bell Journal of Economics and Management Science
The Pricing of Options and Corporate Liabilities	Fischer Black	1973	Journal of Political Economy
Judgment under Uncertainty: Heuristics and Biases	Amos Tversky	1974	Science
The Renormalization Group: Critical Phenomena and the Kondo Problem	Kenneth Wilson	1975	Reviews of Modern Physics
An Equilibrium Model of the Business Cycle	Robert Lucas	1975	Journal of Political Economy
A Vector Space Model for Automatic Indexing	Gerard Salton	1975	Communications of the ACM
Symbolic Execution and Program Testing	James King	1976	Communications of the ACM
The Clonal Evolution of Tumor Cell Populations	Peter Nowell	1976	Science
Science and Statistics	G. Box	1976	Journal of the American Statistical Association
Features of Similarity	Amos Tversky	1977	Psychological Review
Rules Rather than Discretion: The Inconsistency of Optimal Plans	Finn Kydland	1977	Journal of Political Economy
Maximum Likelihood from Incomplete Data via the EM Algorithm	Arthur Dempster	1977	Journal of the Royal Statistical Society Series B
Estimating the Dimension of a Model	G. Schwarz	1978	Annals of Statistics
A Theory of Memory Retrieval	Roger Ratcliff	1978	Psychological Review
Asset Prices in an Exchange Economy	Robert Lucas	1978	Econometrica
Bootstrap Methods: Another Look at the Jackknife	Bradley Efron	1979	Annals of Statistics
New Method for High-Accuracy Determination of the Fine-Structure Constant Based on Quantized Hall Resistance	K. von Klitzing	1980	Physical Review Letters
Reading Senseless Sentences: Brain Potentials Reflect Semantic Incongruity	M. Kutas	1980	Science
On the Impossibility of Informationally Efficient Markets	Sanford Grossman	1980	American Economic Review
Macroeconomics and Reality	Christopher Sims	1980	Econometrica
The Framing of Decisions and the Psychology of Choice	Amos Tversky	1981	Science
Experimental Realization of Einstein-Podolsky-Rosen-Bohm Gedankenexperiment: A New Violation of Bell's Inequalities	Alain Aspect	1982	Physical Review Letters
Time to Build and Aggregate Fluctuations	Finn Kydland	1982	Econometrica
Autoregressive Conditional Heteroscedasticity with Estimates of Variance of United Kingdom Inflation	Robert Engle	1982	Econometrica
Neural Networks and Physical Systems with Emergent Collective Computational Abilities	John Hopfield	1982	Proceedings of the National Academy of Sciences of the United States of America
The Central Role of the Propensity Score in Observational Studies for Causal Effects	Paul Rosenbaum	1983	Biometrika
Optimization by Simulated Annealing	Scott Kirkpatrick	1983	Science
Ergodic Theory of Chaos and Strange Attractors	J.-P. Eckmann	1985	Reviews of Modern Physics
Atomic Force Microscope	G. Binnig	1986	Physical Review Letters
Statistics and Causal Inference	Paul Holland	1986	Journal of the American Statistical Association
Learning Representations by Back-Propagating Errors	David Rumelhart	1986	Nature
Self-Organized Criticality: An Explanation of the 1/f Noise	Per Bak	1987	Physical Review Letters
Giant Magnetoresistance of (001)Fe/(001)Cr Magnetic Superlattices	M. N. Baibich	1988	Physical Review Letters
The Cosmological Constant Problem	Steven Weinberg	1989	Reviews of Modern Physics
On Money as a Medium of Exchange	Nobuhiro Kiyotaki	1989	Journal of Political Economy
Backpropagation Applied to Handwritten Zip Code Recognition	Yann LeCun	1989	Neural Computation
Finding Structure in Time	Jeffrey Elman	1990	Cognitive Science
Quantum Cryptography Based on Bell's Theorem	Artur Ekert	1991	Physical Review Letters
Q-Learning	Christopher Watkins	1992	Machine Learning
Teleporting an Unknown Quantum State via Dual Classical and Einstein-Podolsky-Rosen Channels	Charles Bennett	1993	Physical Review Letters
Pattern Formation Outside of Equilibrium	M. C. Cross	1993	Reviews of Modern Physics
Bose-Einstein Condensation in a Gas of Sodium Atoms	K. B. Davis	1995	Physical Review Letters
WordNet: A Lexical Database for English	George Miller	1995	Communications of the ACM
Controlling the False Discovery Rate: A Practical and Powerful Approach to Multiple Testing	Y. Benjamini	1995	Journal of the Royal Statistical Society Series B
Support-Vector Networks	Corinna Cortes	1995	Machine Learning
Generalized Gradient Approximation Made Simple	John Perdew	1996	Physical Review Letters
Bagging Predictors	Leo Breiman	1996	Machine Learning
Regression Shrinkage and Selection via the Lasso	Robert Tibshirani	1996	Journal of the Royal Statistical Society Series B
Emergence of Simple-Cell Receptive Field Properties by Learning a Sparse Code for Natural Images	Bruno Olshausen	1996	Nature
A Neural Substrate of Prediction and Reward	Wolfram Schultz	1997	Science
Long Short-Term Memory	Sepp Hochreiter	1997	Neural Computation
Gradient-Based Learning Applied to Document Recognition	Yann LeCun	1998	Proceedings of the IEEE
Collective Dynamics of Small-World Networks	D. J. Watts	1998	Nature
An Alternative to Compactification	Lisa Randall	1999	Physical Review Letters
Emergence of Scaling in Random Networks	A.-L. Barabasi	1999	Science
A Global Geometric Framework for Nonlinear Dimensionality Reduction	Joshua Tenenbaum	2000	Science
Statistical Mechanics of Complex Networks	Reka Albert	2002	Reviews of Modern Physics
Training Products of Experts by Minimizing Contrastive Divergence	Geoffrey Hinton	2002	Neural Computation
Latent Dirichlet Allocation	David Blei	2003	Journal of Machine Learning Research
Reducing the Dimensionality of Data with Neural Networks	Geoffrey Hinton	2006	Science
A Fast Learning Algorithm for Deep Belief Nets	Geoffrey Hinton	2006	Neural Computation
Dropout: A Simple Way to Prevent Neural Networks from Overfitting	Nitish Srivastava	2014	Journal of Machine Learning Research
Human-Level Control through Deep Reinforcement Learning	Volodymyr Mnih	2015	Nature
Deep Learning	Yann LeCun	2015	Nature
Mastering the Game of Go with Deep Neural Networks and Tree Search	David Silver	2016	Nature
Highly Accurate Protein Structure Prediction with AlphaFold	John Jumper	2021	Nature`;
