/**
 * National currencies replaced by the euro, with the irrevocably fixed conversion rates.
 * Source: Council Regulation (EC) No 2866/98 of 31 December 1998 and the regulations that amended it for later members, up to
 * Bulgaria in 2026 (facts of EU law; reuse of EU legal texts is free under Commission Decision 2011/833/EU).
 * The Luxembourg franc, which shares the rate of the Belgian one, is left out, so is the rate of the Croatian kuna, which no package
 * confirms (the others are in units 2.22, years in cldr-core 48.2.0).
 * Columns: currency in the plural, another form of the name, country, year of adoption, units per euro (six significant digits).
 */
export const EURO_TSV = `Austrian schillings	Austrian schilling	Austria	1999	13.7603
Belgian francs	Belgian franc	Belgium	1999	40.3399
Finnish markkas	Finnish markka	Finland	1999	5.94573
French francs	French franc	France	1999	6.55957
German marks	German mark	Germany	1999	1.95583
Irish pounds	Irish pound	Ireland	1999	0.787564
Italian lire	Italian lira	Italy	1999	1936.27
Dutch guilders	Dutch guilder	Netherlands	1999	2.20371
Portuguese escudos	Portuguese escudo	Portugal	1999	200.482
Spanish pesetas	Spanish peseta	Spain	1999	166.386
Greek drachmas	Greek drachma	Greece	2001	340.750
Slovenian tolars	Slovenian tolar	Slovenia	2007	239.640
Cypriot pounds	Cypriot pound	Cyprus	2008	0.585274
Maltese liras	Maltese lira	Malta	2008	0.429300
Slovak korunas	Slovak koruna	Slovakia	2009	30.1260
Estonian kroons	Estonian kroon	Estonia	2011	15.6466
Latvian lats	Latvian lat	Latvia	2014	0.702804
Lithuanian litas	Lithuanian litai	Lithuania	2015	3.45280
Croatian kunas	Croatian kuna	Croatia	2023	
Bulgarian leva	Bulgarian lev	Bulgaria	2026	1.95583`;
