/**
 * Peptides that human precursors are cut into: name, symbol of the human gene that encodes the precursor (empty for those of the rat), amino acid sequence as encoded (no
 * end-group modification).
 * Source: entries COLI_HUMAN, HBB_HUMAN and GHRL_RAT of UniProt (CC-BY-4.0) among the tests of EMBOSS 6.6.0 (Debian emboss-test 6.6.0+dfsg-12).
 */
export const PEPTIDES = `NPP	POMC	WCLESSQCQDLTTESNLLECIRACKPDLSAETPMFPGNGDEQPLTENPRKYVMGHFRWDRFGRRNSSSSGSSGAGQ
gamma-melanotropin	POMC	YVMGHFRWDRF
corticotropin	POMC	SYSMEHFRWGKPVGKKRRPVKVYPNGAEDESAEAFPLEF
alpha-melanotropin	POMC	SYSMEHFRWGKPV
beta-lipotropin	POMC	ELTGQRLREGDGPDGPADDGAGAQADLEHSLLVAAEKKDEGPYRMEHFRWGSPPKDKRYGGFMTSEKSQTPLVTLFKNAIIKNAYKKGE
gamma-lipotropin	POMC	ELTGQRLREGDGPDGPADDGAGAQADLEHSLLVAAEKKDEGPYRMEHFRWGSPPKD
beta-melanotropin	POMC	DEGPYRMEHFRWGSPPKD
beta-endorphin	POMC	YGGFMTSEKSQTPLVTLFKNAIIKNAYKKGE
methionine enkephalin	POMC	YGGFM
LVV-hemorphin-7	HBB	LVVYPWTQRF
rat ghrelin		GSSFLSPEHQKAQQRKESKKPPAKLQPR
rat obestatin		FNAPFDVGIKLSGAQYQQHGRAL`;
