/**
 * Well-known arXiv preprints, one a line: "title TAB first author TAB arXiv identifier TAB primary category".
 * Source: typed in by hand 2026-11-22 as widely cited, not from an export of arXiv (arXiv metadata are CC0-1.0).
 */
export const PREPRINTS = `Attention Is All You Need	Ashish Vaswani	1706.03762	cs.CL
BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding	Jacob Devlin	1810.04805	cs.CL
Generative Adversarial Networks	Ian Goodfellow	1406.2661	stat.ML
Adam: A Method for Stochastic Optimization	Diederik Kingma	1412.6980	cs.LG
Deep Residual Learning for Image Recognition	Kaiming He	1512.03385	cs.CV
Auto-Encoding Variational Bayes	Diederik Kingma	1312.6114	stat.ML
Efficient Estimation of Word Representations in Vector Space	Tomas Mikolov	1301.3781	cs.CL
Sequence to Sequence Learning with Neural Networks	Ilya Sutskever	1409.3215	cs.CL
Neural Machine Translation by Jointly Learning to Align and Translate	Dzmitry Bahdanau	1409.0473	cs.CL
Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift	Sergey Ioffe	1502.03167	cs.LG
Playing Atari with Deep Reinforcement Learning	Volodymyr Mnih	1312.5602	cs.LG
Mastering Chess and Shogi by Self-Play with a General Reinforcement Learning Algorithm	David Silver	1712.01815	cs.AI
Language Models are Few-Shot Learners	Tom Brown	2005.14165	cs.CL
LLaMA: Open and Efficient Foundation Language Models	Hugo Touvron	2302.13971	cs.CL
Denoising Diffusion Probabilistic Models	Jonathan Ho	2006.11239	cs.LG
Learning Transferable Visual Models From Natural Language Supervision	Alec Radford	2103.00020	cs.CV
An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale	Alexey Dosovitskiy	2010.11929	cs.CV
Chain-of-Thought Prompting Elicits Reasoning in Large Language Models	Jason Wei	2201.11903	cs.CL
Training Language Models to Follow Instructions with Human Feedback	Long Ouyang	2203.02155	cs.CL
LoRA: Low-Rank Adaptation of Large Language Models	Edward Hu	2106.09685	cs.CL
Training Compute-Optimal Large Language Models	Jordan Hoffmann	2203.15556	cs.CL
Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer	Colin Raffel	1910.10683	cs.LG
RoBERTa: A Robustly Optimized BERT Pretraining Approach	Yinhan Liu	1907.11692	cs.CL
U-Net: Convolutional Networks for Biomedical Image Segmentation	Olaf Ronneberger	1505.04597	cs.CV
You Only Look Once: Unified, Real-Time Object Detection	Joseph Redmon	1506.02640	cs.CV
Faster R-CNN: Towards Real-Time Object Detection with Region Proposal Networks	Shaoqing Ren	1506.01497	cs.CV
Very Deep Convolutional Networks for Large-Scale Image Recognition	Karen Simonyan	1409.1556	cs.CV
Mask R-CNN	Kaiming He	1703.06870	cs.CV
Densely Connected Convolutional Networks	Gao Huang	1608.06993	cs.CV
EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks	Mingxing Tan	1905.11946	cs.LG
Semi-Supervised Classification with Graph Convolutional Networks	Thomas Kipf	1609.02907	cs.LG
Graph Attention Networks	Petar Velickovic	1710.10903	stat.ML
Inductive Representation Learning on Large Graphs	Will Hamilton	1706.02216	cs.SI
Proximal Policy Optimization Algorithms	John Schulman	1707.06347	cs.LG
Trust Region Policy Optimization	John Schulman	1502.05477	cs.LG
Continuous Control with Deep Reinforcement Learning	Timothy Lillicrap	1509.02971	cs.LG
WaveNet: A Generative Model for Raw Audio	Aaron van den Oord	1609.03499	cs.SD
Unpaired Image-to-Image Translation Using Cycle-Consistent Adversarial Networks	Jun-Yan Zhu	1703.10593	cs.CV
Wasserstein GAN	Martin Arjovsky	1701.07875	stat.ML
Neural Turing Machines	Alex Graves	1410.5401	cs.NE
Layer Normalization	Jimmy Lei Ba	1607.06450	stat.ML
Distilling the Knowledge in a Neural Network	Geoffrey Hinton	1503.02531	stat.ML
Explaining and Harnessing Adversarial Examples	Ian Goodfellow	1412.6572	stat.ML
Intriguing Properties of Neural Networks	Christian Szegedy	1312.6199	cs.CV
Retrieval-Augmented Generation for Knowledge-Intensive NLP Tasks	Patrick Lewis	2005.11401	cs.CL
ReAct: Synergizing Reasoning and Acting in Language Models	Shunyu Yao	2210.03629	cs.CL
Toolformer: Language Models Can Teach Themselves to Use Tools	Timo Schick	2302.04761	cs.CL
High-Resolution Image Synthesis with Latent Diffusion Models	Robin Rombach	2112.10752	cs.CV
NeRF: Representing Scenes as Neural Radiance Fields for View Synthesis	Ben Mildenhall	2003.08934	cs.CV
Scikit-learn: Machine Learning in Python	Fabian Pedregosa	1201.0490	cs.LG
XGBoost: A Scalable Tree Boosting System	Tianqi Chen	1603.02754	cs.LG
The Entropy Formula for the Ricci Flow and Its Geometric Applications	Grisha Perelman	math/0211159	math.DG
Ricci Flow with Surgery on Three-Manifolds	Grisha Perelman	math/0303109	math.DG
Finite Extinction Time for the Solutions to the Ricci Flow on Certain Three-Manifolds	Grisha Perelman	math/0307245	math.DG
The Primes Contain Arbitrarily Long Arithmetic Progressions	Ben Green	math/0404188	math.NT
The Large N Limit of Superconformal Field Theories and Supergravity	Juan Maldacena	hep-th/9711200	hep-th
Anti De Sitter Space And Holography	Edward Witten	hep-th/9802150	hep-th
Gauge Theory Correlators from Non-Critical String Theory	Steven Gubser	hep-th/9802109	hep-th
A Large Mass Hierarchy from a Small Extra Dimension	Lisa Randall	hep-ph/9905221	hep-ph
An Alternative to Compactification	Lisa Randall	hep-th/9906064	hep-th
The Hierarchy Problem and New Dimensions at a Millimeter	Nima Arkani-Hamed	hep-ph/9803315	hep-ph
Dirichlet-Branes and Ramond-Ramond Charges	Joseph Polchinski	hep-th/9510017	hep-th
Microscopic Origin of the Bekenstein-Hawking Entropy	Andrew Strominger	hep-th/9601029	hep-th
De Sitter Vacua in String Theory	Shamit Kachru	hep-th/0301240	hep-th
On the Origin of Gravity and the Laws of Newton	Erik Verlinde	1001.0785	hep-th
Observation of Gravitational Waves from a Binary Black Hole Merger	LIGO Scientific Collaboration	1602.03837	gr-qc
GW170817: Observation of Gravitational Waves from a Binary Neutron Star Inspiral	LIGO Scientific Collaboration	1710.05832	gr-qc
Observation of a New Particle in the Search for the Standard Model Higgs Boson with the ATLAS Detector at the LHC	ATLAS Collaboration	1207.7214	hep-ex
Observation of a New Boson at a Mass of 125 GeV with the CMS Experiment at the LHC	CMS Collaboration	1207.7235	hep-ex
Observational Evidence from Supernovae for an Accelerating Universe and a Cosmological Constant	Adam Riess	astro-ph/9805201	astro-ph
Measurements of Omega and Lambda from 42 High-Redshift Supernovae	Saul Perlmutter	astro-ph/9812133	astro-ph
Planck 2018 Results. VI. Cosmological Parameters	Planck Collaboration	1807.06209	astro-ph.CO
Evidence for Oscillation of Atmospheric Neutrinos	Super-Kamiokande Collaboration	hep-ex/9807003	hep-ex
A Fast Quantum Mechanical Algorithm for Database Search	Lov Grover	quant-ph/9605043	quant-ph
Polynomial-Time Algorithms for Prime Factorization and Discrete Logarithms on a Quantum Computer	Peter Shor	quant-ph/9508027	quant-ph
Fault-Tolerant Quantum Computation by Anyons	Alexei Kitaev	quant-ph/9707021	quant-ph
Quantum Computing in the NISQ Era and Beyond	John Preskill	1801.00862	quant-ph
A Quantum Approximate Optimization Algorithm	Edward Farhi	1411.4028	quant-ph
Quantum Algorithm for Solving Linear Systems of Equations	Aram Harrow	0811.3171	quant-ph
The Structure and Function of Complex Networks	Mark Newman	cond-mat/0303516	cond-mat.stat-mech
Power-Law Distributions in Empirical Data	Aaron Clauset	0706.1062	physics.data-an
Fast Unfolding of Communities in Large Networks	Vincent Blondel	0803.0476	physics.soc-ph
UMAP: Uniform Manifold Approximation and Projection for Dimension Reduction	Leland McInnes	1802.03426	stat.ML
A Unified Approach to Interpreting Model Predictions	Scott Lundberg	1705.07874	cs.AI
Neural Ordinary Differential Equations	Ricky Chen	1806.07366	cs.LG
Cool Horizons for Entangled Black Holes	Juan Maldacena	1306.0533	hep-th`;
