/**
 * Standard rates of value-added tax (or general goods and services tax) of countries, percent.
 * Source: sales-tax 2.23.0 (MIT), rates as of 2026-05-19. Cut: national standard rate and kind only; countries without such a
 * tax, and those whose provinces add their own (Canada, United States), are left out; for Spain the rate of the mainland.
 * Columns: country, kind, rate.
 */
export const VAT_TSV = `Albania	vat	20
Algeria	vat	19
Andorra	vat	4.5
Angola	vat	14
Anguilla	gst	13
Argentina	vat	21
Armenia	vat	20
Aruba	vat	12.5
Australia	gst	10
Austria	vat	20
Azerbaijan	vat	18
Bahamas	vat	12
Bahrain	vat	5
Barbados	vat	17.5
Belarus	vat	20
Belgium	vat	21
Bolivia	vat	14.94
Bosnia and Herzegovina	vat	17
Botswana	vat	14
Brazil	vat	17
Bulgaria	vat	20
Chile	vat	19
China	vat	13
Colombia	vat	19
Costa Rica	vat	13
Croatia	vat	25
Curaçao	vat	6
Cyprus	vat	19
Czechia	vat	21
Denmark	vat	25
Dominican Republic	vat	18
Ecuador	vat	12
Egypt	vat	14
El Salvador	vat	13
Eritrea	vat	5
Estonia	vat	24
Finland	vat	25.5
France	vat	20
Georgia	vat	18
Germany	vat	19
Ghana	vat	15
Greece	vat	24
Guatemala	vat	12
Honduras	vat	15
Hungary	vat	27
Iceland	vat	24
India	gst	18
Indonesia	vat	11
Ireland	vat	23
Isle of Man	vat	20
Israel	vat	18
Italy	vat	22
Japan	vat	10
Jersey	vat	5
Jordan	vat	16
Kazakhstan	vat	12
Kenya	vat	16
Kosovo	vat	18
Kuwait	vat	5
Latvia	vat	21
Lebanon	vat	11
Liechtenstein	vat	7.7
Lithuania	vat	21
Luxembourg	vat	17
Madagascar	vat	20
Malaysia	vat	10
Maldives	gst	8
Malta	vat	18
Mauritius	vat	15
Mexico	vat	16
Moldova	vat	20
Monaco	vat	20
Mongolia	vat	10
Morocco	vat	20
Myanmar	vat	5
Namibia	vat	15
Netherlands	vat	21
New Zealand	gst	15
Nicaragua	vat	15
Nigeria	vat	7.5
North Macedonia	vat	18
Norway	vat	25
Oman	vat	5
Pakistan	vat	17
Panama	vat	7
Papua New Guinea	vat	10
Paraguay	vat	10
Peru	vat	18
Philippines	vat	12
Poland	vat	23
Portugal	vat	23
Puerto Rico	vat	11.5
Qatar	vat	5
Romania	vat	21
Russia	vat	20
Rwanda	vat	18
Saint Lucia	vat	12.5
Saudi Arabia	vat	15
Serbia	vat	20
Seychelles	vat	15
Singapore	gst	9
Slovakia	vat	23
Slovenia	vat	22
South Africa	vat	15
South Korea	vat	10
Spain	vat	21
Sri Lanka	vat	12
Suriname	vat	15
Sweden	vat	25
Switzerland	vat	8.1
Taiwan	vat	5
Tanzania	vat	18
Thailand	vat	10
Trinidad and Tobago	vat	12.5
Tunisia	vat	19
Türkiye	vat	20
Uganda	vat	18
Ukraine	vat	20
United Arab Emirates	vat	5
United Kingdom	vat	20
Uruguay	vat	22
Uzbekistan	vat	12
Venezuela	vat	16
Vietnam	vat	10
Zambia	vat	16
Zimbabwe	vat	15`;
