/**
 * Minimum inhibitory concentrations of three antibiotics for 16 bacteria, Will Burtin's table of 1951.
 * Source: vega-datasets 3.2.1, burtin.json (BSD-3-Clause, by way of Protovis). Cut 2026-11: four names replaced by the names
 * in use today, old and other names kept in the second column.
 * Columns: bacterium, other names, Gram stain, MIC of penicillin, streptomycin and neomycin (micrograms per millilitre).
 */
export const ANTIBIOTICS = `Aerobacter aerogenes	Enterobacter aerogenes;Klebsiella aerogenes	negative	870	1	1.6
Bacillus anthracis		positive	0.001	0.01	0.007
Brucella abortus		negative	1	2	0.02
Streptococcus pneumoniae	Diplococcus pneumoniae	positive	0.005	11	10
Escherichia coli		negative	100	0.4	0.1
Klebsiella pneumoniae		negative	850	1.2	1
Mycobacterium tuberculosis		negative	800	5	2
Proteus vulgaris		negative	3	0.1	0.1
Pseudomonas aeruginosa		negative	850	2	0.4
Salmonella typhi	Salmonella (Eberthella) typhosa	negative	1	0.4	0.008
Salmonella schottmuelleri	Salmonella paratyphi B	negative	10	0.8	0.09
Staphylococcus albus	Staphylococcus epidermidis	positive	0.007	0.1	0.001
Staphylococcus aureus		positive	0.03	0.03	0.001
Enterococcus faecalis	Streptococcus fecalis	positive	1	1	0.1
Streptococcus pyogenes	Streptococcus hemolyticus	positive	0.001	14	10
Streptococcus viridans		positive	0.005	10	40`;
