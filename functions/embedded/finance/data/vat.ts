/**
 * Standard rates of value-added tax (or general goods and services tax) of European countries, percent.
 * Source: sales-tax 2.23.0 (MIT), rates as of 2026-05-19. Cut: national standard rate only, of Europe and Türkiye, where
 * eu-vat-rates-data 2026.9.29 (MIT) agrees; for Spain the rate of the mainland.
 * Columns: country, rate.
 */
export const VAT_TSV = `Albania	20
Andorra	4.5
Austria	20
Belgium	21
Bosnia and Herzegovina	17
Bulgaria	20
Croatia	25
Cyprus	19
Czechia	21
Denmark	25
Estonia	24
Finland	25.5
France	20
Georgia	18
Germany	19
Greece	24
Hungary	27
Iceland	24
Ireland	23
Italy	22
Kosovo	18
Latvia	21
Lithuania	21
Luxembourg	17
Malta	18
Moldova	20
Monaco	20
Netherlands	21
North Macedonia	18
Norway	25
Poland	23
Portugal	23
Romania	21
Serbia	20
Slovakia	23
Slovenia	22
Spain	21
Sweden	25
Switzerland	8.1
Türkiye	20
Ukraine	20
United Kingdom	20`;
