/**
 * Well-known arXiv preprints, one a line: "title TAB first author TAB arXiv identifier".
 * Source: records of the bibliographies that are kept in public repositories, 2026-12 (bibliographic facts, CC0-1.0): b-vitamins/bibliography,
 * ContextLab/CDL-bibliography (MIT), d2l-ai/d2l-en (CC-BY-SA-4.0), percyliang/refdb and unitaryfund/mitiq, at the commits that the
 * audit names; identifiers also as labml-nn, timm and torch-geometric cite them.
 */
export const PREPRINTS = `Attention Is All You Need	Ashish Vaswani	1706.03762
BERT: Pre-training of Deep Bidirectional Transformers for Language Understanding	Jacob Devlin	1810.04805
Generative Adversarial Networks	Ian Goodfellow	1406.2661
Adam: A Method for Stochastic Optimization	Diederik Kingma	1412.6980
Deep Residual Learning for Image Recognition	Kaiming He	1512.03385
Auto-Encoding Variational Bayes	Diederik Kingma	1312.6114
Efficient Estimation of Word Representations in Vector Space	Tomas Mikolov	1301.3781
Neural Machine Translation by Jointly Learning to Align and Translate	Dzmitry Bahdanau	1409.0473
Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift	Sergey Ioffe	1502.03167
Playing Atari with Deep Reinforcement Learning	Volodymyr Mnih	1312.5602
Language Models are Few-Shot Learners	Tom Brown	2005.14165
Denoising Diffusion Probabilistic Models	Jonathan Ho	2006.11239
Learning Transferable Visual Models From Natural Language Supervision	Alec Radford	2103.00020
An Image is Worth 16x16 Words: Transformers for Image Recognition at Scale	Alexey Dosovitskiy	2010.11929
Chain-of-Thought Prompting Elicits Reasoning in Large Language Models	Jason Wei	2201.11903
LoRA: Low-Rank Adaptation of Large Language Models	Edward Hu	2106.09685
Training Compute-Optimal Large Language Models	Jordan Hoffmann	2203.15556
Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer	Colin Raffel	1910.10683
RoBERTa: A Robustly Optimized BERT Pretraining Approach	Yinhan Liu	1907.11692
U-Net: Convolutional Networks for Biomedical Image Segmentation	Olaf Ronneberger	1505.04597
You Only Look Once: Unified, Real-Time Object Detection	Joseph Redmon	1506.02640
Very Deep Convolutional Networks for Large-Scale Image Recognition	Karen Simonyan	1409.1556
Densely Connected Convolutional Networks	Gao Huang	1608.06993
EfficientNet: Rethinking Model Scaling for Convolutional Neural Networks	Mingxing Tan	1905.11946
Semi-Supervised Classification with Graph Convolutional Networks	Thomas Kipf	1609.02907
Graph Attention Networks	Petar Velickovic	1710.10903
Inductive Representation Learning on Large Graphs	Will Hamilton	1706.02216
Proximal Policy Optimization Algorithms	John Schulman	1707.06347
WaveNet: A Generative Model for Raw Audio	Aaron van den Oord	1609.03499
Unpaired Image-to-Image Translation Using Cycle-Consistent Adversarial Networks	Jun-Yan Zhu	1703.10593
Neural Turing Machines	Alex Graves	1410.5401
Layer Normalization	Jimmy Lei Ba	1607.06450
Distilling the Knowledge in a Neural Network	Geoffrey Hinton	1503.02531
Explaining and Harnessing Adversarial Examples	Ian Goodfellow	1412.6572
Intriguing Properties of Neural Networks	Christian Szegedy	1312.6199
High-Resolution Image Synthesis with Latent Diffusion Models	Robin Rombach	2112.10752
A Quantum Approximate Optimization Algorithm	Edward Farhi	1411.4028
Neural Ordinary Differential Equations	Ricky Chen	1806.07366`;
